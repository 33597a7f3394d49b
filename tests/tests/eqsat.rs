//! The passes around saturation, each from text to text: what they write, that it reads back, and that together they are
//! `saturate-and-cover`.
//! `INSTA_UPDATE=always cargo test -p kiln-tests --test eqsat` accepts changes of the snapshots; read them first.
#![allow(clippy::unwrap_used)]

use kiln_dialects::{
    context,
    module::OwnedModule,
    pass::{RunOptions, run_pipeline},
};

const NORM_LINEAR: &str = include_str!("eqsat/norm_linear.mlir");
const TWO_WAYS: &str = include_str!("eqsat/two_ways.mlir");
const BERT: &str = include_str!("attention/bert.mlir");
const LLAMA: &str = include_str!("attention/llama.mlir");
const SWIN: &str = include_str!("attention/swin.mlir");

const ALG: &str = "onnx-to-alg,func.func(fold-constants,canonicalize)";
const TARGET: &str = "target=sm_90a precision=fp16";

fn run(text: &str, pipeline: &str) -> Result<String, String> {
    kiln_compiler::register_passes();
    let context = context();
    let mut module = OwnedModule::parse(&context, text).map_err(|e| format!("{e:?}"))?;
    run_pipeline(&mut module, pipeline, &RunOptions::default()).map_err(|e| e.to_string())?;
    Ok(module.text())
}

fn after(text: &str, pipeline: &str) -> String {
    run(text, pipeline).unwrap()
}

/// Kernels without the figures of the cost model, which are no business of a snapshot.
fn kernels(text: &str) -> String {
    let context = context();
    let module = OwnedModule::parse(&context, text).unwrap();
    for kernel in module.op().find_all("eqsat.kernel") {
        kernel.remove_attr("cost");
    }
    module.text()
}

/// The square's kernels at these prices, in the order of the text.
fn two_ways(us: [&str; 4]) -> String {
    let lies = "{dtype = f32, order = array<i64: 0>}";
    let mut text = TWO_WAYS.replace("S}", &format!("inputs = [{lies}], outputs = [{lies}]}}"));
    for (old, new) in ["us = 2.0}", "us = 3.0}", "us = 1.0}", "us = 3.5}"].into_iter().zip(us) {
        text = text.replace(old, &format!("us = {new} : f64}}"));
    }
    text
}

#[test]
fn encode_and_saturate_norm_linear_f32() {
    let encoded = after(NORM_LINEAR, "eqsat-encode");
    let saturated = after(&encoded, "eqsat-saturate");
    insta::assert_snapshot!(format!("{encoded}\n{saturated}"));
}

#[test]
fn cost_and_cover_norm_linear_f32() {
    let costed = after(NORM_LINEAR, "eqsat-encode,eqsat-saturate,eqsat-cost");
    let covered = after(&costed, "eqsat-cover");
    insta::assert_snapshot!(format!("{}\n{}", kernels(&costed), kernels(&covered)));
}

#[test]
fn saturate_a_real_attention_block_f32() {
    insta::assert_snapshot!(after(BERT, &format!("{ALG},eqsat-encode,eqsat-saturate{{numeric=rounds}}")));
}

#[test]
fn what_is_written_reads_back() {
    for block in [BERT, LLAMA, SWIN] {
        let written = after(block, &format!("{ALG},eqsat-encode,eqsat-saturate{{numeric=rounds}}"));
        assert!(written.contains("eqsat.class"), "{written}");
        assert_eq!(after(&written, "eqsat-saturate{rules=none}"), written);
    }
    // Kernels too: covering a cover changes nothing.
    let covered = after(BERT, &format!("{ALG},eqsat-encode,eqsat-saturate,eqsat-cost{{{TARGET}}},eqsat-cover"));
    assert!(covered.contains("eqsat.kernel"), "{covered}");
    assert_eq!(after(&covered, "eqsat-cover"), covered);
}

/// Every step through text: the same bytes as in one go.
#[test]
fn steps_are_the_whole() {
    for block in [BERT, SWIN] {
        let alg = after(block, ALG);
        let mut text = after(&alg, "eqsat-encode");
        for _ in 0..2 {
            text = after(&text, "eqsat-saturate{numeric=rounds}");
            text = after(&text, &format!("eqsat-cost{{{TARGET}}}"));
            text = after(&text, "eqsat-cover");
        }
        text = after(&text, &format!("eqsat-arrange{{{TARGET}}}"));
        assert_eq!(after(&text, "eqsat-decode"), after(&alg, &format!("saturate-and-cover{{{TARGET}}}")));
    }
}

#[test]
fn only_the_named_rules_fire() {
    let encoded = after(NORM_LINEAR, "eqsat-encode");
    assert_eq!(after(&encoded, "eqsat-saturate{only=nested-reduce}"), encoded);
    assert!(after(&encoded, "eqsat-saturate{only=scale-to-other-operand}").contains("eqsat.class"));
    assert_eq!(after(&encoded, "eqsat-saturate{rules=scale-to-other-operand}"), encoded);
}

#[test]
fn prices_in_the_text_decide() {
    let launches = |us| {
        let text = after(&two_ways(us), "eqsat-cover,eqsat-decode");
        let lanes = |n: usize| text.matches(&format!("schedule = {{lanes = {n} : i64}}")).count();
        (text.matches("rt.launch").count(), [lanes(4), lanes(2), lanes(1)])
    };
    assert_eq!(launches(["2.0", "3.0", "1.0", "3.5"]), (2, [2, 0, 0]), "the first way, in two kernels");
    assert_eq!(launches(["2.0", "1.0", "1.0", "3.5"]), (2, [1, 1, 0]), "the second way");
    assert_eq!(launches(["2.0", "3.0", "1.0", "2.5"]), (1, [0, 0, 1]), "one kernel");
}

#[test]
fn negative_texts() {
    let refused = |text: &str, pipeline: &str| run(text, pipeline).unwrap_err();
    let prices = ["2.0", "3.0", "1.0", "3.5"];
    let said = refused(&two_ways(prices), "eqsat-decode");
    assert!(said.contains("a class is written twice: state a cover, not candidates"), "{said}");
    let said = refused(&after(NORM_LINEAR, "eqsat-encode"), "eqsat-cover");
    assert!(said.contains("no candidate computes an 'map' of type f32[4, 16]"), "{said}");
    let said = refused(&after(NORM_LINEAR, "eqsat-encode"), "eqsat-decode");
    assert!(said.contains("a result is written by no kernel"), "{said}");
    let said = refused(&after(NORM_LINEAR, "eqsat-encode"), "eqsat-saturate{rules=no-such-rule}");
    assert!(said.contains("there is no rule 'no-such-rule'"), "{said}");
    let unknown = two_ways(prices).replace("eqsat.origin = [\"/mul\"]", "eqsat.rule = \"magic\"");
    let said = refused(&unknown, "eqsat-cover");
    assert!(said.contains("was made by the rule 'magic', which does not exist"), "{said}");
    let around = two_ways(prices)
        .replace("(%x) {eqsat.origin", "(%2) {eqsat.origin")
        .replace("pow(x0, 2.0:f32)\"(%x)", "pow(x0, 2.0:f32)\"(%2)");
    let said = refused(&around, "eqsat-cover");
    assert!(said.contains("has a class that is computed from itself alone"), "{said}");
    let missing = two_ways(prices).replace("of(%1) to(%1) from(%2)", "of(%1) to(%1) from(%x)");
    let said = refused(&missing, "eqsat-cover");
    assert!(said.contains("a kernel needs a class that it neither computes nor reads"), "{said}");
    let member = two_ways(prices).replace("abs(x0)\"(%2)", "abs(x0)\"(%0)");
    let said = refused(&member, "eqsat-cover");
    assert!(said.contains("of an e-node that is in a class: use the class"), "{said}");
}
