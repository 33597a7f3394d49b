//! Small models of kinds that real ones are too large to test often: repeated post-processing, a decoder with grouped
//! queries and a cache, half-precision and quantised versions made with onnxruntime's tools (`tests/tools/small_models.py`).
#![allow(clippy::unwrap_used)]

use kiln_compiler::driver::{CompileOptions, CompileReport, compile};
use kiln_runtime::{Device, Engine, Options, numpy::load_npz};
use kiln_tests::{assert_outputs, cache};

/// Compiles, runs and compares a model; `tolerance` is of the relative L2 error.
fn check(name: &str, tolerance: f64) -> CompileReport {
    let folder = tempfile::tempdir().unwrap();
    let engine = folder.path().join("m.kiln");
    let at = |suffix: &str| cache().join("small").join(format!("{name}{suffix}"));
    let report =
        compile(&at(".onnx"), &engine, &CompileOptions::default(), &()).unwrap_or_else(|p| panic!("{}", p.render(false)));
    let engine = Engine::open(&engine, &Options { device: Device::Cpu, ..Options::default() }).unwrap();
    let load = |suffix: &str| load_npz(&at(suffix)).unwrap_or_else(|e| panic!("{name}{suffix}: {e}"));
    let got = engine.context().unwrap().run(&load(".npz")).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_outputs(&got, &load(".ref.npz"), tolerance);
    report
}

/// What every class does is generated once, although its extents are symbols of its own.
#[test]
fn classes_share_kernels() {
    let report = check("per_class", 0.0);
    let target = &report.targets[0];
    assert!(target.kernels * 5 <= target.launches * 4, "{} kernels for {} launches", target.kernels, target.launches);
}

#[test]
fn decoder_with_grouped_queries() {
    check("grouped_decoder", 1e-5);
}

#[test]
fn half_precision_models() {
    check("convnet_fp16", 1e-2);
    check("mlp_fp16", 1e-2);
}

/// Integer arithmetic is exact, so roundings agree but for ties that the order of a sum decides.
#[test]
fn quantised_models() {
    for kind in ["qdq", "qoperator", "dynamic"] {
        for model in ["convnet", "mlp"] {
            check(&format!("{model}_{kind}"), 1e-2);
        }
    }
}
