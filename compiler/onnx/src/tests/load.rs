//! Well-formed models: types, tensors, order, functions.

use super::build::*;
use crate::proto::*;
use crate::*;
use prost::Message;

#[test]
fn graph_reads_names_types_and_weights() {
    let mut g = graph(vec![node("Add", &["x", "w"], &["y"])], &["y"]);
    g.initializer.push(floats("w", &[4], &[1.0, 2.0, 3.0, 4.0]));
    g.input.push(value("w", &["4"]));
    g.input.push(value("u", &["", "?"]));
    let bytes: bytes::Bytes = model(17, g).encode_to_vec().into();
    let model = crate::parse(bytes.clone(), &Limits::default()).unwrap();
    let shape = vec![Dim::Symbol("n".into()), Dim::Known(3), Dim::Known(4)];
    let float = |shape| Some(Type::Tensor { elem: ElementType::Float, shape: Some(shape) });
    assert_eq!(model.graph.inputs.len(), 2, "the input with an initialiser is a constant");
    assert_eq!(model.graph.inputs[0], ValueInfo { name: "x".into(), ty: float(shape) });
    assert_eq!(model.graph.inputs[1], ValueInfo { name: "u".into(), ty: float(vec![Dim::Unknown; 2]) });
    let w = &model.graph.initializers[0].tensor;
    assert_eq!((w.key.as_str(), w.dtype, &w.shape[..]), ("w", ElementType::Float, &[4][..]));
    let Payload::Mapped { file: 0, offset, bytes: data } = &w.payload else { panic!("raw data is not mapped") };
    assert_eq!(bytes.slice(*offset as usize..*offset as usize + 16), data);
    assert_eq!(data.as_ptr() as usize, bytes.as_ptr() as usize + *offset as usize, "copied");
}

#[test]
fn typed_fields_become_bytes() {
    let tensor =
        |data_type, dims: &[i64]| TensorProto { name: "t".into(), data_type, dims: dims.to_vec(), ..TensorProto::default() };
    let cases: Vec<(TensorProto, Vec<u8>)> = vec![
        (TensorProto { float_data: vec![1.5], ..tensor(1, &[]) }, 1.5f32.to_le_bytes().into()),
        (TensorProto { float_data: vec![1.0, -1.0], ..tensor(14, &[1]) }, [1f32.to_le_bytes(), (-1f32).to_le_bytes()].concat()),
        (TensorProto { double_data: vec![2.5], ..tensor(11, &[1]) }, 2.5f64.to_le_bytes().into()),
        (TensorProto { int32_data: vec![-2, 3], ..tensor(3, &[2]) }, vec![0xfe, 3]),
        (TensorProto { int32_data: vec![255], ..tensor(2, &[1]) }, vec![255]),
        (TensorProto { int32_data: vec![0x3c00], ..tensor(10, &[1]) }, vec![0, 0x3c]),
        (TensorProto { int32_data: vec![1, 0], ..tensor(9, &[2]) }, vec![1, 0]),
        (TensorProto { int32_data: vec![0x21, 0x03], ..tensor(22, &[3]) }, vec![0x21, 0x03]),
        (TensorProto { int32_data: vec![0xe4], ..tensor(25, &[4]) }, vec![0xe4]),
        (TensorProto { int32_data: vec![1, 2, 3, 4], ..tensor(27, &[4]) }, vec![0x81, 0x30, 0x10]),
        (TensorProto { int64_data: vec![-1], ..tensor(7, &[1]) }, vec![255; 8]),
        (TensorProto { uint64_data: vec![7], ..tensor(12, &[1]) }, vec![7, 0, 0, 0]),
        (TensorProto { uint64_data: vec![7], ..tensor(13, &[1]) }, vec![7, 0, 0, 0, 0, 0, 0, 0]),
    ];
    for (tensor, expected) in cases {
        let mut g = graph(vec![], &["x"]);
        g.initializer.push(tensor);
        let model = read_model(&model(20, g)).unwrap();
        assert_eq!(model.graph.initializers[0].tensor.bytes().unwrap(), &expected);
    }
}

#[test]
fn narrow_elements_unpack_from_the_low_bits_up() {
    for (code, shape, packed, expected) in [
        (22, 3, vec![0x2f, 0x08], vec![0xff, 2, 0xf8]),
        (21, 3, vec![0x2f, 0x08], vec![15, 2, 8]),
        (23, 2, vec![0xe7], vec![7, 14]),
        (26, 5, vec![0b1101_1000, 0b10], vec![0, 0xfe, 1, 0xff, 0xfe]),
        (25, 4, vec![0b1101_1000], vec![0, 2, 1, 3]),
        (27, 4, vec![0x81, 0x30, 0x10], vec![1, 2, 3, 4]),
        (3, 1, vec![0xfe], vec![0xfe]),
    ] {
        let mut g = graph(vec![], &["x"]);
        g.initializer.push(raw("t", code, &[shape], &packed));
        let model = read_model(&model(28, g)).unwrap();
        assert_eq!(model.graph.initializers[0].tensor.unpacked().unwrap(), expected);
    }
}

#[test]
fn every_element_type_loads_from_raw_data() {
    for elem in ElementType::ALL {
        let mut g = graph(vec![], &["x"]);
        let bytes = elem.byte_len(5).unwrap_or(0);
        let mut t = raw("t", elem.code(), &[5], &vec![0; bytes as usize]);
        if *elem == ElementType::String {
            (t.raw_data, t.string_data) = (None, vec!["s".into(); 5]);
        }
        g.initializer.push(t);
        g.value_info.push(ValueInfoProto { name: "v".into(), r#type: Some(tensor_type(elem.code(), &["5"])) });
        let model = read_model(&model(28, g)).unwrap();
        assert_eq!(model.graph.initializers[0].tensor.dtype, *elem);
        assert_eq!(model.graph.value_info["v"].as_tensor().unwrap().0, *elem);
    }
}

#[test]
fn container_types_load() {
    let wrap = |value| TypeProto { value: Some(value) };
    let inner = || ElementTypeProto { elem_type: Some(Box::new(tensor_type(1, &[]))) };
    let map = MapTypeProto { key_type: 8, value_type: Some(Box::new(tensor_type(7, &[]))) };
    let mut g = graph(vec![], &["x"]);
    for (name, ty) in [
        ("s", wrap(TypeValue::Sequence(Box::new(inner())))),
        ("o", wrap(TypeValue::Optional(Box::new(inner())))),
        ("m", wrap(TypeValue::Map(Box::new(map)))),
    ] {
        g.input.push(ValueInfoProto { name: name.into(), r#type: Some(ty) });
    }
    let model = read_model(&model(20, g)).unwrap();
    let float = Box::new(Type::Tensor { elem: ElementType::Float, shape: Some(vec![]) });
    assert_eq!(model.graph.inputs[1].ty, Some(Type::Sequence(float.clone())));
    assert_eq!(model.graph.inputs[2].ty, Some(Type::Optional(float)));
    assert!(matches!(&model.graph.inputs[3].ty, Some(Type::Map { key: ElementType::String, .. })));
}

#[test]
fn nodes_are_sorted() {
    let nodes = vec![node("Neg", &["b"], &["c"]), node("Relu", &["x"], &["a"]), node("Abs", &["a"], &["b"])];
    let model = read_model(&model(20, graph(nodes, &["c"]))).unwrap();
    assert_eq!(model.graph.nodes.iter().map(|n| n.op_type.as_str()).collect::<Vec<_>>(), ["Relu", "Abs", "Neg"]);
}

#[test]
fn sparse_initialisers_are_made_dense() {
    for (dims, indices) in [(vec![2], int64s("i", &[1, 5])), (vec![2, 2], raw("i", 7, &[2, 2], &le(&[0, 1, 1, 2])))] {
        let _ = dims;
        let mut g = graph(vec![node("Add", &["x", "w"], &["y"])], &["y"]);
        g.sparse_initializer.push(SparseTensorProto {
            values: Some(floats("w", &[2], &[7.0, 8.0])),
            indices: Some(indices),
            dims: vec![2, 3],
        });
        let model = read_model(&model(20, g)).unwrap();
        let dense: Vec<u8> = [0.0f32, 7.0, 0.0, 0.0, 0.0, 8.0].iter().flat_map(|v| v.to_le_bytes()).collect();
        assert_eq!(model.graph.initializers[0].tensor.bytes().unwrap(), &dense);
    }
}

fn le(values: &[i64]) -> Vec<u8> {
    values.iter().flat_map(|v| v.to_le_bytes()).collect()
}

/// `outer(a; k) = inner(inner(a)) + a`, `inner(v) = If(c) {v * 2} else {LeakyRelu(v; alpha=k)}` with a captured value.
fn with_functions() -> ModelProto {
    let branch = |op: &str| GraphProto {
        node: vec![node(op, &["v", "v"], &["r"])],
        output: vec![ValueInfoProto { name: "r".into(), r#type: None }],
        ..GraphProto::default()
    };
    let inner = FunctionProto {
        name: "inner".into(),
        domain: "my".into(),
        input: vec!["v".into(), "c".into()],
        output: vec!["o".into()],
        attribute: vec!["axis".into()],
        node: vec![
            node("If", &["c"], &["t"]).graph("then_branch", branch("Mul")).graph("else_branch", branch("Add")),
            node("Softmax", &["t"], &["o"]).reference("axis", "axis"),
        ],
        opset_import: vec![opset("", 13)],
        ..FunctionProto::default()
    };
    let outer = FunctionProto {
        name: "outer".into(),
        domain: "my".into(),
        input: vec!["a".into(), "c".into()],
        output: vec!["b".into(), "a".into()],
        node: vec![
            node("inner", &["a", "c"], &["m"]).int("axis", 2).in_domain("my"),
            node("inner", &["m", "c"], &["b"]).in_domain("my"),
        ],
        opset_import: vec![opset("", 13), opset("my", 1)],
        ..FunctionProto::default()
    };
    let mut g = graph(vec![node("outer", &["x", "c"], &["y", "z"]).in_domain("my")], &["y", "z"]);
    g.input.push(ValueInfoProto { name: "c".into(), r#type: Some(tensor_type(9, &[])) });
    let mut m = model(11, g);
    m.functions = vec![outer, inner];
    m
}

trait InDomain {
    fn in_domain(self, domain: &str) -> Self;
}

impl InDomain for NodeProto {
    fn in_domain(mut self, domain: &str) -> Self {
        self.domain = domain.to_owned();
        self
    }
}

#[test]
fn functions_are_inlined() {
    let model = read_model(&with_functions()).unwrap();
    let nodes = &model.graph.nodes;
    assert_eq!(nodes.iter().map(|n| n.op_type.as_str()).collect::<Vec<_>>(), ["If", "Softmax", "If", "Softmax", "Identity"]);
    assert_eq!(nodes[1].int("axis"), Some(2), "the call's attribute");
    assert_eq!(nodes[3].int("axis"), None, "an attribute that is not given has the operator's default");
    assert_eq!((nodes[3].outputs[0].as_str(), nodes[4].inputs[0].as_str(), nodes[4].outputs[0].as_str()), ("y", "x", "z"));
    let Some(Attribute::Graph(body)) = nodes[2].attributes.get("then_branch") else { panic!("no body") };
    assert_eq!(body.nodes[0].inputs, [nodes[1].outputs[0].clone(), nodes[1].outputs[0].clone()]);
    assert!(nodes.iter().all(|n| n.name.starts_with("n_y/")), "{nodes:?}");
}

#[test]
fn recursive_functions_are_refused() {
    let mut m = with_functions();
    m.functions[1].node.push(node("outer", &["v", "c"], &["q"]).in_domain("my"));
    let error = read_model(&m).unwrap_err().to_string();
    assert!(error.contains("nest deeper than 32"), "{error}");
}

#[test]
fn functions_that_explode_are_refused() {
    let call = |name: &str, input: &str, output: &str| node(name, &[input], &[output]).in_domain("my");
    let function = |name: &str, nodes| FunctionProto {
        name: name.to_owned(),
        domain: "my".into(),
        input: vec!["a".into()],
        output: vec!["b".into()],
        node: nodes,
        opset_import: vec![opset("", 20)],
        ..FunctionProto::default()
    };
    let mut functions = vec![function("f0", vec![node("Relu", &["a"], &["b"])])];
    for level in 1..30 {
        let inner = format!("f{}", level - 1);
        functions.push(function(&format!("f{level}"), vec![call(&inner, "a", "m"), call(&inner, "m", "b")]));
    }
    let mut m = model(20, graph(vec![call("f29", "x", "y")], &["y"]));
    m.functions = functions;
    let limits = Limits { nodes: 10_000, ..Limits::default() };
    let error = crate::parse(m.encode_to_vec().into(), &limits).unwrap_err().to_string();
    assert!(error.contains("exceeds the limit"), "{error}");
}
