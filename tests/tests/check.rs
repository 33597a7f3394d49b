//! What `kiln check` says of a model with several operators that Kiln does not support: all of them, at once.
#![allow(clippy::unwrap_used)]

use kiln_compiler::driver::{CompileOptions, load};

/// A protobuf field of bytes.
fn field(number: u8, bytes: &[u8]) -> Vec<u8> {
    [&[number << 3 | 2, u8::try_from(bytes.len()).unwrap()], bytes].concat()
}

fn node(name: &str, op: &str, domain: &str, input: &str, output: &str) -> Vec<u8> {
    let fields = [(1, input), (2, output), (3, name), (4, op), (7, domain)];
    fields.iter().flat_map(|(n, text)| field(*n, text.as_bytes())).collect()
}

/// `x: f32[4]` through these nodes to `y`.
fn model(nodes: &[Vec<u8>]) -> Vec<u8> {
    let shape = field(1, &[1 << 3, 4]);
    let tensor = [vec![1 << 3, 1], field(2, &shape)].concat();
    let x = [field(1, b"x"), field(2, &field(1, &tensor))].concat();
    let graph: Vec<u8> = nodes.iter().flat_map(|n| field(1, n)).chain(field(2, b"g")).collect();
    let graph = [graph, field(11, &x), field(12, &field(1, b"y"))].concat();
    let opset = |domain: &str, version: u8| field(8, &[field(1, domain.as_bytes()), vec![2 << 3, version]].concat());
    // The graph is longer than one byte of length can say.
    let length = [graph.len() as u8 | 0x80, (graph.len() >> 7) as u8];
    [&[1 << 3, 8][..], &[7 << 3 | 2], &length, &graph, &opset("", 20), &opset("my.domain", 3)].concat()
}

#[test]
fn all_unsupported_operators_are_named_with_node_and_version() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.onnx");
    let nodes = [
        node("first", "Relu", "", "x", "a"),
        node("second", "Frobnicate", "my.domain", "a", "b"),
        node("third", "ImageDecoder", "", "b", "c"),
        node("fourth", "Wobble", "", "c", "d"),
        node("fifth", "Relu", "", "d", "y"),
    ];
    std::fs::write(&path, model(&nodes)).unwrap();
    let Err(problem) = load(&path, &CompileOptions::default()) else { panic!("the model was accepted") };
    assert_eq!(problem.code, "kiln::unsupported-operator");
    let named: Vec<&str> = problem.related.iter().map(|p| p.message.as_str()).collect();
    assert_eq!(named.len(), 3, "{named:?}");
    for (line, parts) in named.iter().zip([
        ["'second'", "my.domain.Frobnicate", "version 3"],
        ["'third'", "ImageDecoder", "ai.onnx version 20"],
        ["'fourth'", "Wobble", "ai.onnx version 20"],
    ]) {
        assert!(parts.iter().all(|p| line.contains(p)), "{line}");
    }
}
