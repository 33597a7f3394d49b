//! Mutated models: whatever the bytes, an answer without a panic, a hang, or an allocation from an untrusted size.

use super::build::*;
use crate::proto::*;
use crate::{Limits, OnnxError};
use proptest::prelude::*;
use prost::Message;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The largest single request, over all tests of this binary: none has reason to ask for much.
struct Watched;

static LARGEST: AtomicUsize = AtomicUsize::new(0);
const MOST: usize = 64 << 20;

// SAFETY: everything is forwarded to the system's allocator unchanged.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LARGEST.fetch_max(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's contract is passed on.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's contract is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LARGEST.fetch_max(size, Ordering::Relaxed);
        // SAFETY: the caller's contract is passed on.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Watched = Watched;

/// Valid models that between them touch every message.
fn corpus() -> Vec<ModelProto> {
    let mut plain = graph(vec![node("Add", &["x", "w"], &["a"]), node("Softmax", &["a"], &["y"]).int("axis", 1)], &["y"]);
    plain.initializer = vec![floats("w", &[4], &[1.0; 4])];
    plain.value_info = vec![value("a", &["n", "3", "4"])];
    let mut upgrades = graph(
        vec![
            node("Clip", &["x"], &["a"]).float("min", 0.0),
            node("Pad", &["a"], &["b"]).ints("pads", &[0, 0, 1, 0, 0, 1]).float("value", 1.0),
            node("ReduceMean", &["b"], &["c"]).ints("axes", &[1]),
            node("Upsample", &["c"], &["d"]).floats("scales", &[1.0, 1.0, 2.0]),
            node("Split", &["d"], &["y", "z"]).ints("split", &[1, 1]),
        ],
        &["y"],
    );
    upgrades.sparse_initializer =
        vec![SparseTensorProto { values: Some(floats("s", &[1], &[1.0])), indices: Some(int64s("i", &[1])), dims: vec![2, 2] }];
    let body = GraphProto { input: vec![], ..graph(vec![node("Relu", &["x"], &["b"])], &["b"]) };
    let control = graph(
        vec![
            node("Constant", &[], &["k"]).tensor("value", raw("", 9, &[], &[1])),
            node("If", &["k"], &["y"]).graph("then_branch", body.clone()).graph("else_branch", body),
        ],
        &["y"],
    );
    let function = FunctionProto {
        name: "f".into(),
        domain: "my".into(),
        input: vec!["a".into()],
        output: vec!["b".into()],
        attribute: vec!["axis".into()],
        node: vec![node("Flatten", &["a"], &["b"]).reference("axis", "axis")],
        opset_import: vec![opset("", 13)],
        ..FunctionProto::default()
    };
    let mut call = node("f", &["x"], &["y"]).int("axis", 2);
    call.domain = "my".into();
    let mut functions = model(13, graph(vec![call], &["y"]));
    functions.functions = vec![function];
    let typed = TensorProto { int32_data: vec![1, 2], raw_data: None, ..raw("t", 6, &[2], &[]) };
    let strings = TensorProto { string_data: vec!["a".into()], raw_data: None, ..raw("u", 8, &[1], &[]) };
    let external = TensorProto {
        data_location: 1,
        external_data: vec![StringStringEntryProto { key: "location".into(), value: "w.bin".into() }],
        raw_data: None,
        ..raw("e", 1, &[2], &[])
    };
    let mut tensors = graph(vec![node("Relu", &["x"], &["y"])], &["y"]);
    tensors.initializer = vec![typed, strings];
    let outside = GraphProto { initializer: vec![external], ..tensors.clone() };
    vec![model(17, plain), model(8, upgrades), model(16, control), functions, model(20, tensors), model(20, outside)]
}

#[derive(Debug, Clone)]
enum Edit {
    Flip { at: usize, with: u8 },
    Insert { at: usize, bytes: Vec<u8> },
    Remove { at: usize, length: usize },
    Repeat { at: usize, length: usize, times: usize },
    Truncate { at: usize },
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<usize>;
    prop_oneof![
        4 => (at(), 1u8..).prop_map(|(at, with)| Edit::Flip { at, with }),
        2 => (at(), prop::collection::vec(any::<u8>(), 1..12)).prop_map(|(at, bytes)| Edit::Insert { at, bytes }),
        1 => (at(), 1..16usize).prop_map(|(at, length)| Edit::Remove { at, length }),
        1 => (at(), 1..64usize, 1..64usize).prop_map(|(at, length, times)| Edit::Repeat { at, length, times }),
        1 => at().prop_map(|at| Edit::Truncate { at }),
    ]
}

fn apply(bytes: &mut Vec<u8>, edit: &Edit) {
    let index = |at: &usize| if bytes.is_empty() { 0 } else { at % bytes.len() };
    match edit {
        Edit::Flip { at, with } => {
            let at = index(at);
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= with;
            }
        }
        Edit::Insert { at, bytes: new } => {
            let at = index(at);
            bytes.splice(at..at, new.iter().copied());
        }
        Edit::Remove { at, length } => {
            let at = index(at);
            let end = (at + length).min(bytes.len());
            bytes.drain(at..end);
        }
        Edit::Repeat { at, length, times } => {
            let at = index(at);
            let end = (at + length).min(bytes.len());
            let piece = bytes[at..end].repeat(*times);
            bytes.splice(end..end, piece);
        }
        Edit::Truncate { at } => bytes.truncate(index(at)),
    }
}

/// A change that leaves the protobuf well formed.
#[derive(Debug, Clone)]
enum Change {
    Rename { node: usize, slot: usize, to: usize },
    Operator { node: usize, op: usize },
    Kind { node: usize, kind: i32 },
    Ints { node: usize, values: Vec<i64> },
    Dims { tensor: usize, dims: Vec<i64> },
    Type { tensor: usize, code: i32 },
    Opset { version: i64 },
    CopyNode { node: usize },
    DropNode { node: usize },
    Nest { node: usize, depth: usize },
}

const OPERATORS: &[&str] = &[
    "Softmax",
    "Clip",
    "Dropout",
    "BatchNormalization",
    "GroupNormalization",
    "Upsample",
    "Resize",
    "Pad",
    "Slice",
    "TopK",
    "Split",
    "Squeeze",
    "ReduceSum",
    "Constant",
    "Scan",
    "Loop",
    "If",
    "DFT",
    "GridSample",
    "Scatter",
    "f",
    "",
];
const NAMES: &[&str] = &["x", "y", "w", "a", "b", "c", "", "nowhere"];

fn change() -> impl Strategy<Value = Change> {
    let n = any::<usize>;
    let number = || prop_oneof![-3i64..5, any::<i64>(), Just(i64::MAX), Just(i64::MIN), Just(1 << 40)];
    let numbers = move || prop::collection::vec(number(), 0..6);
    prop_oneof![
        (n(), n(), n()).prop_map(|(node, slot, to)| Change::Rename { node, slot, to }),
        (n(), n()).prop_map(|(node, op)| Change::Operator { node, op }),
        (n(), -1..20i32).prop_map(|(node, kind)| Change::Kind { node, kind }),
        (n(), numbers()).prop_map(|(node, values)| Change::Ints { node, values }),
        (n(), numbers()).prop_map(|(tensor, dims)| Change::Dims { tensor, dims }),
        (n(), -1..31i32).prop_map(|(tensor, code)| Change::Type { tensor, code }),
        prop_oneof![0..30i64, any::<i64>()].prop_map(|version| Change::Opset { version }),
        n().prop_map(|node| Change::CopyNode { node }),
        n().prop_map(|node| Change::DropNode { node }),
        (n(), 1..40usize).prop_map(|(node, depth)| Change::Nest { node, depth }),
    ]
}

fn transform(model: &mut ModelProto, change: &Change) {
    let Some(graph) = &mut model.graph else { return };
    let count = graph.node.len().max(1);
    let tensors = graph.initializer.len().max(1);
    match change {
        Change::Opset { version } => model.opset_import.iter_mut().for_each(|o| o.version = *version),
        Change::Dims { tensor, dims } => {
            if let Some(tensor) = graph.initializer.get_mut(tensor % tensors) {
                tensor.dims.clone_from(dims);
            }
            graph.sparse_initializer.iter_mut().for_each(|s| s.dims.clone_from(dims));
        }
        Change::Type { tensor, code } => {
            if let Some(tensor) = graph.initializer.get_mut(tensor % tensors) {
                tensor.data_type = *code;
            }
        }
        Change::DropNode { node } if !graph.node.is_empty() => _ = graph.node.remove(node % count),
        Change::CopyNode { node } if !graph.node.is_empty() => {
            let copy = graph.node[node % count].clone();
            graph.node.push(copy);
        }
        Change::Rename { node, slot, to } => {
            if let Some(node) = graph.node.get_mut(node % count) {
                let slots = (node.input.len() + node.output.len()).max(1);
                if let Some(name) = node.input.iter_mut().chain(&mut node.output).nth(slot % slots) {
                    *name = NAMES[to % NAMES.len()].to_owned();
                }
            }
        }
        Change::Operator { node, op } => {
            if let Some(node) = graph.node.get_mut(node % count) {
                node.op_type = OPERATORS[op % OPERATORS.len()].to_owned();
            }
        }
        Change::Kind { node, kind } => {
            if let Some(attribute) = graph.node.get_mut(node % count).and_then(|n| n.attribute.first_mut()) {
                attribute.r#type = *kind;
            }
        }
        Change::Ints { node, values } => {
            if let Some(attribute) = graph.node.get_mut(node % count).and_then(|n| n.attribute.first_mut()) {
                attribute.ints.clone_from(values);
            }
        }
        Change::Nest { node, depth } => {
            for _ in 0..*depth {
                let inner = GraphProto { input: vec![], ..graph.clone() };
                if inner.encoded_len() > 1 << 13 {
                    return;
                }
                if let Some(node) = graph.node.get_mut(node % count) {
                    *node = std::mem::take(node).graph("then_branch", inner);
                }
            }
        }
        Change::DropNode { .. } | Change::CopyNode { .. } => {}
    }
}

fn check(bytes: Vec<u8>) -> Result<(), TestCaseError> {
    match crate::parse(bytes.into(), &Limits::default()) {
        Ok(model) => {
            for weight in model.weights() {
                if let Some(data) = weight.bytes() {
                    prop_assert_eq!(Some(data.len() as u64), weight.dtype.byte_len(weight.elements()));
                }
            }
        }
        Err(error) => prop_assert!(matches!(error, OnnxError::Empty) || !error.to_string().is_empty()),
    }
    prop_assert!(LARGEST.load(Ordering::Relaxed) <= MOST, "an allocation of {LARGEST:?} bytes");
    Ok(())
}

#[test]
fn corpus_is_valid() {
    for (index, model) in corpus().iter().enumerate() {
        match read_model(model) {
            Ok(_) => {}
            Err(OnnxError::External { .. }) if index == 5 => {}
            Err(error) => panic!("model {index}: {error}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_bytes_never_panic(which in any::<prop::sample::Index>(), edits in prop::collection::vec(edit(), 1..6)) {
        let corpus = corpus();
        let mut bytes = which.get(&corpus).encode_to_vec();
        edits.iter().for_each(|e| apply(&mut bytes, e));
        check(bytes)?;
    }

    #[test]
    fn mutated_models_never_panic(which in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..8)) {
        let corpus = corpus();
        let mut model = which.get(&corpus).clone();
        changes.iter().for_each(|c| transform(&mut model, c));
        check(model.encode_to_vec())?;
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..256)) {
        check(bytes)?;
    }
}
