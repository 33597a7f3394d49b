//! `kiln-opt` as a user sees it: pipelines, MLIR's own options, and what it says of mistakes.
#![allow(clippy::unwrap_used)]
use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

fn opt(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_kiln-opt"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A tool that refuses its options does not read its input.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn ok(args: &[&str], input: &str) -> String {
    let output = opt(args, input);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

fn refused(args: &[&str], input: &str) -> String {
    let output = opt(args, input);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
    text(&output.stderr)
}

const CHAIN: &str = "func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
    %a = alg.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %b = alg.map \"add(x0, x0)\"(%a) : (tensor<2xf32>) -> tensor<2xf32>
    %c = alg.map \"mul(x0, x1)\"(%b, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %c : tensor<2xf32>
}";

#[test]
fn own_and_upstream_passes_in_one_pipeline() {
    let folded = "alg.constant dense<[2.000000e+00, 4.000000e+00]>";
    let out = ok(&["--pass-pipeline=builtin.module(func.func(fold-constants{limit=64},canonicalize,cse))"], CHAIN);
    assert!(out.contains(folded) && !out.contains("1.000000e+00"), "{out}");
    let out = ok(&["--fold-constants=limit=64"], CHAIN);
    assert!(out.contains(folded), "{out}");
}

#[test]
fn printing_and_timing_are_upstreams() {
    let pipeline = "--pass-pipeline=builtin.module(func.func(fold-constants))";
    let output = opt(&[pipeline, "--mlir-print-ir-after-all", "--mlir-timing"], CHAIN);
    let said = text(&output.stderr);
    assert!(said.contains("IR Dump After fold-constants"), "{said}");
    assert!(said.contains("Execution time report") && said.contains("fold-constants"), "{said}");
}

#[test]
fn verify_diagnostics_and_split_input() {
    let input = "// expected-error @+1 {{'alg.map' op the body refers to x0, but there are 0 operands}}
        %y = alg.map \"add(x0, x1)\"() at [] : () -> tensor<4xf32>
        // -----
        %y = alg.map \"1.0:f32\"() at [] : () -> tensor<4xf32>";
    ok(&["--split-input-file", "--verify-diagnostics"], input);
}

#[test]
fn a_failing_pass_leaves_a_reproducer_that_runs() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("repro.mlir");
    let reproducer = format!("--mlir-pass-pipeline-crash-reproducer={}", file.display());
    let said = refused(&["--onnx-to-alg", &reproducer], "module attributes {kiln.phase = \"alg\"} {}");
    assert!(said.contains("the module is in the phase 'alg', but the pass wants 'onnx'"), "{said}");
    let repro = std::fs::read_to_string(&file).unwrap();
    let said = refused(&["--run-reproducer"], &repro);
    assert!(said.contains("onnx-to-alg:"), "{said}");
}

#[test]
fn negative_names() {
    let said = refused(&["--pass-pipeline=builtin.module(func.func(fold-constnts))"], CHAIN);
    assert_eq!(said, "kiln-opt: no pass is named 'fold-constnts'; did you mean 'fold-constants'?\n");
    let said = refused(&["--pass-pipeline=builtin.module(func.func(fold-constants{limits=2}))"], CHAIN);
    assert_eq!(said, "kiln-opt: pass 'fold-constants' has no option 'limits'; did you mean 'limit'?\n");
    let said = refused(&["--manual", "fold-constant"], "");
    assert_eq!(said, "kiln-opt: Kiln has no pass 'fold-constant'; did you mean 'fold-constants'?\n");
}

#[test]
fn manuals() {
    let list = ok(&["--manual"], "");
    assert!(list.lines().any(|l| l.starts_with("onnx-to-alg ")), "{list}");
    let page = ok(&["--manual", "fold-constants"], "");
    assert!(page.starts_with("# fold-constants\n") && page.contains("limit=65536"), "{page}");
    let help = ok(&["--help"], "");
    assert!(help.contains("--saturate-and-cover") && help.contains("--canonicalize") && help.contains("--manual"), "{help}");
}
