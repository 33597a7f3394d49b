//! The whole pipeline in text on two small blocks: what each phase looks like, and which kernels must come out.
//! `INSTA_UPDATE=always cargo test -p kiln-tests --test pipelines` accepts changes of the snapshots; read them first.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use kiln_algebra::{Graph, Op};
use kiln_dialects::{
    context,
    module::OwnedModule,
    pass::{RunOptions, run_pipeline},
};
use kiln_passes::{
    bufferize::{ALIGNMENT, Buffers, Place, bufferize},
    program::read_program,
};
use kiln_plan::{Launch, Program, Source, ValueId};

const CNN: &str = include_str!("pipelines/cnn_block.mlir");
const TRANSFORMER: &str = include_str!("pipelines/transformer_block.mlir");

const ALG: &str = "onnx-to-alg,func.func(fold-constants,canonicalize)";
/// Name for snapshots, and options of covering.
const TARGETS: [(&str, &str); 2] = [("x86_64", "target=x86_64"), ("sm_90a_fp16", "target=sm_90a precision=fp16")];

/// The module's text after a pipeline, and what the passes said.
fn after(text: &str, pipeline: &str) -> (String, Vec<String>) {
    kiln_compiler::register_passes();
    let context = context();
    let mut module = OwnedModule::parse(&context, text).unwrap();
    let said = run_pipeline(&mut module, pipeline, &RunOptions::default()).unwrap();
    (module.text(), said.iter().map(ToString::to_string).collect())
}

/// The covered module.
fn cover(text: &str, options: &str) -> String {
    after(text, &format!("{ALG},saturate-and-cover{{{options}}}")).0
}

fn program(text: &str, options: &str) -> Program {
    let (context, text) = (context(), cover(text, options));
    read_program(OwnedModule::parse(&context, &text).unwrap().op()).unwrap()
}

/// Kernels without the figures of the cost model, which are no business of a snapshot.
fn kernels(covered: &str) -> String {
    let context = context();
    let module = OwnedModule::parse(&context, covered).unwrap();
    for kernel in module.op().find_all("kernel.func") {
        kernel.remove_attr("cost");
    }
    module.text().replace(" attributes {archetype", "\n      attributes {archetype")
}

/// The host program with its buffers, and what the planner says of the arena.
fn placed(covered: &str) -> String {
    let (text, said) = after(covered, "bufferize");
    let context = context();
    let module = OwnedModule::parse(&context, &text).unwrap();
    format!("{}\n{}", module.symbol("main").unwrap().melior(), said.join("\n"))
}

fn snapshots(block: &str, text: &str) {
    insta::assert_snapshot!(format!("{block}_alg"), after(text, ALG).0);
    for (name, options) in TARGETS {
        let covered = cover(text, options);
        insta::assert_snapshot!(format!("{block}_kernel_{name}"), kernels(&covered));
        insta::assert_snapshot!(format!("{block}_program_{name}"), placed(&covered));
    }
}

/// Keys of the weights that a graph reads.
fn weights(graph: &Graph) -> BTreeSet<&str> {
    let key = |i| match &graph.node(i).op {
        Op::Weight(key, _) => Some(&**key),
        _ => None,
    };
    graph.ids().filter_map(key).collect()
}

/// For each contraction, the weights that its operands are made of when the engine is packed.
fn contractions(program: &Program) -> Vec<BTreeSet<&str>> {
    let constant = |launch: &Launch, node| {
        let port = launch.cone.graph.inputs.iter().position(|p| p.node == node)?;
        match program.value(launch.inputs[port]).source {
            Source::Const(c) => Some(weights(&program.consts[c as usize].graph)),
            _ => None,
        }
    };
    let of = |launch: &'_ Launch| {
        let graph = &launch.cone.graph;
        let nodes = graph.ids().map(|i| graph.node(i)).filter(|n| matches!(n.op, Op::Contract { .. }));
        nodes.map(|n| n.inputs.iter().filter_map(|i| constant(launch, *i)).flatten().collect()).collect::<Vec<_>>()
    };
    program.launches.iter().flat_map(of).collect()
}

#[test]
fn cnn_block() {
    snapshots("cnn", CNN);
}

#[test]
fn transformer_block() {
    snapshots("transformer", TRANSFORMER);
}

#[test]
fn batch_norm_is_folded_into_the_filter() {
    for (name, options) in TARGETS {
        let program = program(CNN, options);
        assert_eq!(program.launches.len(), 1, "{name}");
        let filter = BTreeSet::from(["conv.weight", "bn.weight", "bn.running_var"]);
        assert_eq!(contractions(&program), [filter], "{name}");
    }
    // Without rules the scale stays where the model has it.
    let plain = program(CNN, "target=x86_64 rules=none");
    assert_eq!(contractions(&plain), [BTreeSet::from(["conv.weight"])]);
}

/// Between contractions, the halves of a softmax may join their neighbours instead: the snapshots show where.
#[test]
fn reductions_of_a_softmax_share_a_kernel() {
    let rows = "tensor<2x8x128xf32>";
    let text = format!(
        "func.func @main(%x: {rows} {{onnx.name = \"x\"}}) -> (!onnx.value {{onnx.name = \"y\"}}) {{
            %y = onnx.Softmax(%x) {{onnx.node = \"softmax\", axis = -1 : i64}} : ({rows}) -> !onnx.value
            return %y : !onnx.value
        }}"
    );
    for (name, options) in TARGETS {
        let program = program(&text, options);
        assert_eq!(program.launches.len(), 1, "{name}");
        let graph = &program.launches[0].cone.graph;
        // Two reductions, or one and a fold that follows it.
        assert_eq!(graph.ids().filter(|i| graph.node(*i).op.reduction().is_some()).count(), 2, "{name}");
    }
}

#[test]
fn query_key_and_value_are_one_contraction() {
    let projections = ["query.weight", "key.weight", "value.weight"];
    let count = |p: &Program| contractions(p).iter().filter(|c| projections.iter().any(|w| c.contains(w))).count();
    for (name, options) in TARGETS {
        assert_eq!(count(&program(TRANSFORMER, options)), 1, "{name}");
        assert_eq!(count(&program(TRANSFORMER, &format!("{options} rules=none"))), 3, "{name} without rules");
    }
}

#[test]
fn few_kernels_remain() {
    for (block, text) in [("cnn", CNN), ("transformer", TRANSFORMER)] {
        for (name, options) in TARGETS {
            let fused = program(text, options).launches.len();
            let each = program(text, &format!("{options} rules=none fusion=false")).launches.len();
            assert!(fused * 10 <= each * 4, "{block} on {name}: {fused} kernels, {each} with one for each operation");
        }
    }
}

#[test]
fn tensors_share_the_arena() {
    for (block, text) in [("cnn", CNN), ("transformer", TRANSFORMER)] {
        for (name, options) in TARGETS {
            for rules in ["", " rules=none"] {
                let program = program(text, &format!("{options}{rules}"));
                let buffers = bufferize(&program);
                let (least, arena) = (most_alive(&program, &buffers), buffers.arena_bytes.as_const().unwrap());
                assert!(arena * 10 <= least * 11, "{block}, {name}{rules}: {arena} bytes, of which {least} are in use at once");
            }
        }
    }
}

/// Bytes of the arena in use at the launch that needs most.
fn most_alive(p: &Program, buffers: &Buffers) -> i64 {
    let uses = |v: usize| {
        let v = ValueId(v as u32);
        let steps = p.launches.iter().enumerate().filter(move |(_, l)| l.inputs.contains(&v) || l.outputs.contains(&v));
        steps.map(|(i, _)| i)
    };
    let bytes = |v: usize| p.values[v].storage.bytes(&p.values[v].ty.dims).as_const().unwrap();
    let aligned = |v: usize| (bytes(v) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    let arena = || (0..p.values.len()).filter(|v| matches!(buffers.places[*v], Place::Arena(_)));
    let alive = |step: usize| arena().filter(|v| uses(*v).min() <= Some(step) && uses(*v).max() >= Some(step)).map(aligned).sum();
    (0..p.launches.len()).map(alive).max().unwrap_or(0)
}
