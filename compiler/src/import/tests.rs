use super::*;
use indexmap::IndexMap;
use kiln_dialects::onnx::annotate;
use kiln_onnx::{Attribute, Dim, ElementType, Graph, Initializer, Node, Payload, Type, ValueInfo, WeightRef};

fn node(op: &str, name: &str, inputs: &[&str], outputs: &[&str]) -> Node {
    let names = |list: &[&str]| list.iter().map(|n| (*n).to_owned()).collect();
    Node {
        name: name.into(),
        op_type: op.into(),
        domain: String::new(),
        version: 28,
        overload: String::new(),
        inputs: names(inputs),
        outputs: names(outputs),
        attributes: IndexMap::new(),
    }
}

fn tensor(elem: ElementType, dims: &[Dim]) -> Option<Type> {
    Some(Type::Tensor { elem, shape: Some(dims.to_vec()) })
}

fn initializer(name: &str, dtype: ElementType, shape: &[u64], bytes: Vec<u8>) -> Initializer {
    let tensor = WeightRef { key: name.into(), dtype, shape: shape.to_vec(), payload: Payload::Owned(bytes.into()) };
    Initializer { name: name.into(), tensor }
}

fn model(nodes: Vec<Node>, outputs: &[&str]) -> Model {
    let x = ValueInfo {
        name: "x".into(),
        ty: tensor(ElementType::Float, &[Dim::Symbol("batch".into()), Dim::Known(20), Dim::Unknown]),
    };
    let weight = initializer("w", ElementType::Float, &[20, 4], vec![0; 320]);
    let axes = initializer("axes", ElementType::Int64, &[1], 2i64.to_le_bytes().to_vec());
    let outputs = outputs.iter().map(|o| ValueInfo { name: (*o).into(), ty: None }).collect();
    let graph = Graph {
        name: "g".into(),
        nodes,
        inputs: vec![x],
        outputs,
        initializers: vec![weight, axes],
        value_info: IndexMap::new(),
    };
    Model { ir_version: 10, producer: String::new(), opsets: vec![], metadata: vec![], graph, files: vec![] }
}

#[test]
fn nodes_become_operations_with_names_symbols_and_weights() {
    let mut reduce = node("ReduceMean", "mean", &["x", "axes"], &["m"]);
    reduce.attributes.insert("keepdims".into(), Attribute::Int(0));
    let nodes = vec![reduce, node("MatMul", "mm", &["m", "w"], &["y"]), node("Clip", "clip", &["y", "", "y"], &["z"])];
    let context = kiln_dialects::context();
    let module = import(&context, &model(nodes, &["z", "x"])).unwrap();
    insta::assert_snapshot!(module.text());
    annotate::types(module.op()).unwrap();
    assert!(module.op().verify());
    insta::assert_snapshot!("typed", module.text());
}

#[test]
fn unsupported_operators_are_reported_together() {
    let mut custom = node("Attention", "att", &["x"], &["a"]);
    custom.domain = "org.example".into();
    custom.version = 1;
    let nodes = vec![custom, node("Frobnicate", "frob", &["a"], &["b"]), node("Relu", "relu", &["b"], &["y"])];
    let context = kiln_dialects::context();
    let error = import(&context, &model(nodes, &["y"])).err().unwrap();
    assert_eq!(
        error.to_string(),
        "2 of the model's operators are not supported:\n  \
         node 'att' (org.example.Attention) with output 'a', org.example version 1\n  \
         node 'frob' (Frobnicate) with output 'b', ai.onnx version 28"
    );
}

#[test]
fn broken_nodes_are_errors() {
    let context = kiln_dialects::context();
    let nodes = vec![node("MatMul", "mm", &["x"], &["y"])];
    let error = import(&context, &model(nodes, &["y"])).err().unwrap();
    assert!(error.to_string().contains("'onnx.MatMul' op has 1 inputs, not 2 [node \"mm\"]"), "{error}");
}

#[test]
fn bodies_become_regions_that_see_outer_values() {
    let body = |op: &str, output: &str| {
        let outputs = vec![ValueInfo { name: output.into(), ty: None }];
        let nodes = vec![node(op, output, &["x"], &[output])];
        Attribute::Graph(Box::new(Graph { nodes, outputs, ..Graph::default() }))
    };
    let mut branch = node("If", "if", &["c"], &["y"]);
    branch.attributes.insert("then_branch".into(), body("Relu", "t"));
    branch.attributes.insert("else_branch".into(), body("Neg", "e"));
    let mut m = model(vec![branch], &["y"]);
    m.graph.initializers.push(initializer("c", ElementType::Bool, &[], vec![1]));
    let context = kiln_dialects::context();
    insta::assert_snapshot!(import(&context, &m).unwrap().text());
}

#[test]
fn graph_reads_back() {
    let nodes = vec![node("Unsqueeze", "u", &["x", "axes"], &["y"]), node("Identity", "i", &["w"], &["v"])];
    let graph = onnx_graph(&model(nodes, &["y", "v"])).unwrap();
    assert_eq!(graph.inputs[0].dims.len(), 3);
    assert_eq!(graph.outputs.iter().map(|o| &**o).collect::<Vec<_>>(), ["y", "v"]);
    assert_eq!(graph.initializers[0].key.as_ref(), "w");
    assert_eq!(graph.nodes[0].op_type.as_ref(), "Constant");
}
