//! Attention layers as exporters write them (tests/tools/attention.py, imported): which kernels they become. Each layer's
//! scores, mask, softmax and weighted sum are one kernel for all heads, and no value of scores is in memory.
//! `INSTA_UPDATE=always cargo test -p kiln-tests --test attention` accepts changes of the snapshots; read them first.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;

use kiln_dialects::{
    context,
    module::OwnedModule,
    pass::{RunOptions, run_pipeline},
};
use kiln_passes::program::read_program;
use kiln_plan::{Program, Source};

const PIPELINE: &str = "onnx-to-alg,func.func(fold-constants,canonicalize),saturate-and-cover{target=sm_90a precision=fp16}";

fn program(text: &str) -> Program {
    kiln_compiler::register_passes();
    let context = context();
    let mut module = OwnedModule::parse(&context, text).unwrap();
    run_pipeline(&mut module, PIPELINE, &RunOptions::default()).unwrap();
    read_program(module.op()).unwrap()
}

/// Launches with the types that they read and write, and the nodes of the model that they hold.
fn launches(p: &Program) -> String {
    let mut text = String::new();
    for l in &p.launches {
        let types = |ids: &[kiln_plan::ValueId]| {
            let of = |v: &kiln_plan::ValueId| format!("{} {}", p.value(*v).storage.dtype, p.value(*v).ty);
            ids.iter().map(of).collect::<Vec<_>>().join(", ")
        };
        let rules = if l.rules.is_empty() { String::new() } else { format!("\n  by {}", l.rules.join(", ")) };
        let nodes = l.origin.iter().map(|o| o.rsplit('/').next().unwrap_or(o)).collect::<Vec<_>>().join(" ");
        let _ = writeln!(text, "{}: ({}) -> ({})\n  {nodes}{rules}", l.archetype, types(&l.inputs), types(&l.outputs));
    }
    text
}

/// `length` is how many positions the layer has, a number that no other extent of it is.
fn layer(name: &str, length: i64) {
    let path = format!("{}/tests/attention/{name}.mlir", env!("CARGO_MANIFEST_DIR"));
    let p = program(&std::fs::read_to_string(&path).unwrap());
    insta::assert_snapshot!(name, launches(&p));
    let folds = p.launches.iter().filter(|l| l.archetype == "fold").count();
    assert_eq!(folds, 1, "{name}\n{}", launches(&p));
    for v in p.values.iter().filter(|v| matches!(v.source, Source::Launch { .. })) {
        let positions = v.ty.dims.iter().filter(|d| d.is(length)).count();
        assert!(positions < 2, "{name} has {} in memory\n{}", v.ty, launches(&p));
    }
}

#[test]
fn bert() {
    layer("bert", 40);
}

#[test]
fn gpt2() {
    layer("gpt2", 40);
}

#[test]
fn vit() {
    layer("vit", 37);
}

#[test]
fn swin() {
    layer("swin", 49);
}

#[test]
fn t5() {
    layer("t5", 40);
}

#[test]
fn llama_with_grouped_heads() {
    layer("llama", 40);
}

#[test]
fn whisper() {
    layer("whisper", 40);
}

#[test]
fn sliding_window() {
    layer("window", 40);
}

#[test]
fn alibi() {
    layer("alibi", 40);
}

#[test]
fn capped_scores_of_one_shared_head() {
    layer("capped", 40);
}

#[test]
fn operator_of_onnx() {
    layer("operator", 40);
}
