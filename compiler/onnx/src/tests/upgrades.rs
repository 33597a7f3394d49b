//! Old operator sets against what the specification says of their newest form.

use super::build::*;
use crate::proto::*;
use crate::*;

/// The graph of one old node on `x` (float, `[n, 3, 4]`), upgraded.
fn upgraded(version: i64, node: NodeProto) -> Graph {
    upgraded_with(version, node, vec![])
}

fn upgraded_with(version: i64, node: NodeProto, initializer: Vec<TensorProto>) -> Graph {
    let outputs: Vec<String> = node.output.iter().filter(|o| !o.is_empty()).take(1).cloned().collect();
    let mut g = graph(vec![node], &outputs.iter().map(String::as_str).collect::<Vec<_>>());
    g.initializer = initializer;
    let graph = read_model(&model(version, g)).unwrap().graph;
    assert!(graph.nodes.iter().all(|n| n.version == NEWEST_OPSET));
    graph
}

fn ops(graph: &Graph) -> Vec<&str> {
    graph.nodes.iter().map(|n| n.op_type.as_str()).collect()
}

fn weight<'g>(graph: &'g Graph, name: &str) -> &'g WeightRef {
    &graph.initializers.iter().find(|i| i.name == name).unwrap_or_else(|| panic!("no constant {name:?}")).tensor
}

fn ints(graph: &Graph, name: &str) -> Vec<i64> {
    weight(graph, name).small_integers(100).unwrap()
}

/// Integer constant that became input `index` of the last node.
fn int_input(graph: &Graph, index: usize) -> Vec<i64> {
    ints(graph, graph.nodes.last().unwrap().input(index).unwrap())
}

fn float_input(graph: &Graph, index: usize) -> Vec<f32> {
    let weight = weight(graph, graph.nodes.last().unwrap().input(index).unwrap());
    assert_eq!(weight.dtype, ElementType::Float);
    weight.bytes().unwrap().as_chunks().0.iter().map(|b| f32::from_le_bytes(*b)).collect()
}

fn string<'g>(node: &'g Node, name: &str) -> &'g [u8] {
    match node.attributes.get(name) {
        Some(Attribute::String(value)) => value,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn axes_become_inputs() {
    for (op, version) in [("Squeeze", 11), ("Unsqueeze", 11), ("ReduceSum", 11), ("ReduceMean", 13), ("ReduceMax", 17)] {
        let graph = upgraded(version, node(op, &["x"], &["y"]).ints("axes", &[0, -1]));
        assert_eq!(int_input(&graph, 1), [0, -1], "{op}");
        assert!(graph.nodes[0].attributes.is_empty(), "{op}");
    }
    let all = upgraded(11, node("ReduceMean", &["x"], &["y"]).int("keepdims", 0));
    assert_eq!(all.nodes[0].inputs, ["x"]);
    assert_eq!(all.nodes[0].int("keepdims"), Some(0));
    let newer = upgraded_with(18, node("ReduceMean", &["x", "a"], &["y"]), vec![int64s("a", &[1])]);
    assert_eq!(newer.nodes[0].inputs, ["x", "a"]);
}

#[test]
fn split_sizes_and_counts() {
    let sizes = upgraded(11, node("Split", &["x"], &["a", "b"]).ints("split", &[1, 2]).int("axis", 1));
    assert_eq!(int_input(&sizes, 1), [1, 2]);
    assert_eq!(sizes.nodes[0].int("num_outputs"), None);
    let equal = upgraded(13, node("Split", &["x"], &["a", "b", ""]).int("axis", 1));
    assert_eq!(equal.nodes[0].int("num_outputs"), Some(3));
}

#[test]
fn slice_topk_and_pad_amounts() {
    let slice = upgraded(9, node("Slice", &["x"], &["y"]).ints("starts", &[1]).ints("ends", &[3]).ints("axes", &[2]));
    assert_eq!([1, 2, 3].map(|i| int_input(&slice, i)), [[1], [3], [2]]);
    let no_axes = upgraded(9, node("Slice", &["x"], &["y"]).ints("starts", &[1]).ints("ends", &[3]));
    assert_eq!(no_axes.nodes[0].inputs.len(), 3);
    assert!(refusal(9, vec![node("Slice", &["x"], &["y"]).ints("starts", &[1])], &["y"]).contains("'ends' is missing"));
    let topk = upgraded(9, node("TopK", &["x"], &["v", "i"]).int("k", 2).int("axis", 1));
    assert_eq!((int_input(&topk, 1), topk.nodes[0].int("axis")), (vec![2], Some(1)));
    let pads = [0, 0, 1, 0, 0, 1];
    let pad = upgraded(9, node("Pad", &["x"], &["y"]).ints("pads", &pads).float("value", 2.5));
    assert_eq!((int_input(&pad, 1), float_input(&pad, 2)), (pads.to_vec(), vec![2.5]));
    let zero = upgraded(9, node("Pad", &["x"], &["y"]).ints("pads", &pads).string("mode", "edge").float("value", 0.0));
    assert_eq!((zero.nodes[0].inputs.len(), string(&zero.nodes[0], "mode")), (2, &b"edge"[..]));
}

#[test]
fn clip_bounds_have_the_type_of_the_data() {
    let both = upgraded(10, node("Clip", &["x"], &["y"]).float("min", 0.0).float("max", 6.0));
    assert_eq!((float_input(&both, 1), float_input(&both, 2)), (vec![0.0], vec![6.0]));
    let upper = upgraded(6 + 1, node("Clip", &["x"], &["y"]).float("max", 6.0));
    assert_eq!(upper.nodes[0].inputs[1], "");
    assert_eq!(upgraded(7, node("Clip", &["x"], &["y"])).nodes[0].inputs, ["x"]);
    // The type of `u` is not known: the bound is cast to it.
    let mut g = graph(vec![node("Custom", &["x"], &["u"]), node("Clip", &["u"], &["y"]).float("max", 6.0)], &["y"]);
    g.node[0].domain = "other".into();
    let graph = read_model(&model(7, g.clone())).unwrap().graph;
    assert_eq!(ops(&graph), ["Custom", "CastLike", "Clip"]);
    assert_eq!(graph.nodes[1].inputs[1], "u");
    assert_eq!(graph.nodes[2].inputs[2], graph.nodes[1].outputs[0]);
    // Given as half precision.
    g.value_info.push(ValueInfoProto { name: "u".into(), r#type: Some(tensor_type(10, &["3"])) });
    let half = read_model(&model(7, g)).unwrap().graph;
    let bound = weight(&half, &half.nodes[1].inputs[2]);
    assert_eq!((bound.dtype, &bound.bytes().unwrap()[..]), (ElementType::Float16, &[0, 0x46][..]));
}

#[test]
fn softmax_of_the_last_axis_is_unchanged_in_meaning() {
    for (version, axis) in [(7, 2), (11, -1), (12, 2)] {
        let graph = upgraded(version, node("Softmax", &["x"], &["y"]).int("axis", axis));
        assert_eq!((ops(&graph), graph.nodes[0].int("axis")), (vec!["Softmax"], Some(-1)));
    }
    let new = upgraded(13, node("Softmax", &["x"], &["y"]).int("axis", 1));
    assert_eq!(new.nodes[0].int("axis"), Some(1));
    // A matrix: the default axis 1 is its last.
    let nodes = vec![node("Flatten", &["x"], &["m"]), node("LogSoftmax", &["m"], &["y"])];
    let graph = read_model(&model(9, graph(nodes, &["y"]))).unwrap().graph;
    assert_eq!(ops(&graph), ["Flatten", "LogSoftmax"]);
}

#[test]
fn softmax_of_other_axes_is_coerced_to_a_matrix() {
    for op in ["Softmax", "LogSoftmax", "Hardmax"] {
        for node in [node(op, &["x"], &["y"]), node(op, &["x"], &["y"]).int("axis", 1)] {
            let graph = upgraded(12, node);
            assert_eq!(ops(&graph), ["Shape", "Flatten", op, "Reshape"]);
            let [shape, matrix, soft, reshape] = &graph.nodes[..] else { unreachable!() };
            assert_eq!((matrix.int("axis"), soft.int("axis")), (Some(1), Some(-1)));
            assert_eq!((&soft.inputs, &reshape.inputs[0]), (&matrix.outputs, &soft.outputs[0]));
            assert_eq!((&reshape.inputs[1], reshape.outputs[0].as_str()), (&shape.outputs[0], "y"));
        }
    }
}

#[test]
fn dropout_and_batch_normalisation_drop_training() {
    let drop = upgraded(7, node("Dropout", &["x"], &["y", "mask"]).float("ratio", 0.3));
    assert_eq!((&drop.nodes[0].outputs[..], drop.nodes[0].attributes.len()), (&["y".to_owned()][..], 0));
    let used = vec![node("Dropout", &["x"], &["y", "mask"]), node("Add", &["y", "mask"], &["z"])];
    assert!(refusal(7, used, &["z"]).contains("output 'mask' is used"));
    let statistics = || ["s", "b", "m", "v"].map(|n| floats(n, &[3], &[1.0; 3])).to_vec();
    let inputs = ["x", "s", "b", "m", "v"];
    let bn = node("BatchNormalization", &inputs, &["y", "a", "b2", "c", "d"]).int("spatial", 1).float("epsilon", 0.01);
    let graph = upgraded_with(8, bn, statistics());
    assert_eq!((graph.nodes[0].outputs.len(), graph.nodes[0].attributes.len()), (1, 1));
    let mut g = super::build::graph(vec![node("BatchNormalization", &inputs, &["y"]).int("spatial", 0)], &["y"]);
    g.initializer = statistics();
    assert!(read_model(&model(7, g)).unwrap_err().to_string().contains("spatial=0"));
}

#[test]
fn upsample_becomes_resize() {
    let old = upgraded(7, node("Upsample", &["x"], &["y"]).floats("scales", &[1.0, 2.0, 2.0]).string("mode", "linear"));
    let scales = || vec![floats("s", &[3], &[1.0, 2.0, 2.0])];
    let nine = upgraded_with(9, node("Upsample", &["x", "s"], &["y"]).string("mode", "nearest"), scales());
    let late = upgraded_with(12, node("Upsample", &["x", "s"], &["y"]).string("mode", "nearest"), scales());
    let ten = upgraded_with(10, node("Resize", &["x", "s"], &["y"]).string("mode", "nearest"), scales());
    for graph in [&old, &nine, &late, &ten] {
        let resize = &graph.nodes[0];
        assert_eq!((resize.op_type.as_str(), resize.inputs[1].as_str()), ("Resize", ""));
        assert_eq!(string(resize, "coordinate_transformation_mode"), b"asymmetric");
        assert_eq!(string(resize, "nearest_mode"), b"floor");
        assert_eq!(float_input(graph, 2), [1.0, 2.0, 2.0]);
    }
    assert_eq!(string(&old.nodes[0], "mode"), b"linear");
    // Inputs that were not optional yet: tensors without elements.
    let empty = vec![floats("roi", &[0], &[]), floats("scales", &[0], &[]), int64s("sizes", &[1, 6, 8])];
    let graph = upgraded_with(11, node("Resize", &["x", "roi", "scales", "sizes"], &["y"]), empty);
    assert_eq!(graph.nodes[0].inputs, ["x", "", "", "sizes"]);
    assert!(!graph.nodes[0].attributes.contains_key("nearest_mode"));
}

#[test]
fn group_normalisation_repeats_group_parameters() {
    let parameters = vec![floats("s", &[1], &[2.0]), floats("b", &[1], &[3.0])];
    let graph = upgraded_with(18, node("GroupNormalization", &["x", "s", "b"], &["y"]).int("num_groups", 1), parameters);
    let column = ["Unsqueeze", "Expand", "Reshape"];
    assert_eq!(ops(&graph), [&["Shape", "Div", "Concat"][..], &column, &column, &["GroupNormalization"]].concat());
    let last = graph.nodes.last().unwrap();
    assert_eq!([&last.inputs[1], &last.inputs[2]], [&graph.nodes[5].outputs[0], &graph.nodes[8].outputs[0]]);
}

#[test]
fn renamed_modes_operators_and_attributes() {
    let scatter = node("Scatter", &["x", "i", "x"], &["y"]).int("axis", 1);
    let graph = upgraded_with(9, scatter, vec![raw("i", 7, &[1, 1, 1], &[0; 8])]);
    assert_eq!((ops(&graph), graph.nodes[0].int("axis")), (vec!["ScatterElements"], Some(1)));
    let grid = upgraded(16, node("GridSample", &["x", "x"], &["y"]).string("mode", "bicubic"));
    assert_eq!(string(&grid.nodes[0], "mode"), b"cubic");
    let roi = upgraded(10, node("RoiAlign", &["x", "x", "x"], &["y"]));
    assert_eq!(string(&roi.nodes[0], "coordinate_transformation_mode"), b"output_half_pixel");
    let dft = upgraded(17, node("DFT", &["x"], &["y"]).int("inverse", 1));
    assert_eq!((int_input(&dft, 2), dft.nodes[0].inputs[1].as_str()), (vec![1], ""));
}

#[test]
fn the_batched_scan_scans_the_batch_around_the_sequence() {
    let scan = node("Scan", &["", "x"], &["y"]).graph("body", graph_of_one()).int("num_scan_inputs", 1).ints("directions", &[1]);
    let graph = upgraded(8, scan);
    let outer = &graph.nodes[0];
    assert_eq!((outer.inputs.len(), outer.int("num_scan_inputs"), outer.outputs.as_slice()), (1, Some(1), &["y".to_owned()][..]));
    let Attribute::Graph(body) = &outer.attributes["body"] else { panic!("no body") };
    let inner = &body.nodes[0];
    assert_eq!(
        (inner.op_type.as_str(), &inner.inputs[0], &inner.outputs[0]),
        ("Scan", &body.inputs[0].name, &body.outputs[0].name)
    );
    assert!(matches!(&inner.attributes["scan_input_directions"], Attribute::Ints(d) if d[..] == [1]));
    let lengths = node("Scan", &["x", "x"], &["y"]).graph("body", graph_of_one()).int("num_scan_inputs", 1);
    assert!(refusal(8, vec![lengths], &["y"]).contains("the batched Scan of opset 8 with sequence lengths"));
}

#[test]
fn the_first_versions_broadcast_along_an_axis() {
    let bias = || vec![floats("b", &[3], &[1.0; 3])];
    let add = || node("Add", &["x", "b"], &["y"]).int("broadcast", 1);
    let graph = upgraded_with(6, add().int("axis", 1), bias());
    assert_eq!(ops(&graph), ["Unsqueeze", "Add"]);
    assert_eq!(ints(&graph, &graph.nodes[0].inputs[1]), [1]);
    assert_eq!((graph.nodes[1].inputs[1].as_str(), graph.nodes[1].attributes.len()), (graph.nodes[0].outputs[0].as_str(), 0));
    assert_eq!(ops(&upgraded_with(6, add().int("axis", -1), bias())), ["Add"]);
    assert_eq!(ops(&upgraded_with(6, add(), bias())), ["Add"]);
    assert_eq!(ops(&upgraded_with(6, node("PRelu", &["x", "b"], &["y"]), bias())), ["Unsqueeze", "PRelu"]);
}

#[test]
fn the_first_versions_had_sizes_and_modes_in_attributes() {
    assert_eq!(int_input(&upgraded(1, node("Reshape", &["x"], &["y"]).ints("shape", &[-1, 12])), 1), [-1, 12]);
    let cast = upgraded(1, node("Cast", &["x"], &["y"]).string("to", "INT64"));
    assert_eq!(cast.nodes[0].int("to"), Some(7));
    let relu = upgraded(1, node("Relu", &["x"], &["y"]).ints("consumed_inputs", &[1]));
    assert!(relu.nodes[0].attributes.is_empty());
    let norm = |mode| node("BatchNormalization", &["x", "x", "x", "x", "x"], &["y"]).int("is_test", mode);
    assert!(upgraded(6, norm(1)).nodes[0].attributes.is_empty());
    assert!(refusal(6, vec![norm(0)], &["y"]).contains("export the model for inference"));
    let up = upgraded(6, node("Upsample", &["x"], &["y"]).float("height_scale", 2.0).float("width_scale", 3.0));
    assert_eq!((ops(&up), float_input(&up, 2)), (vec!["Resize"], vec![1.0, 1.0, 2.0, 3.0]));
}

fn graph_of_one() -> GraphProto {
    let mut g = graph(vec![node("Relu", &["b"], &["r"])], &["r"]);
    g.input = vec![value("b", &[])];
    g
}

#[test]
fn constants_have_one_spelling() {
    let cases = [
        (node("Constant", &[], &["y"]).int("value_int", 7), ElementType::Int64, vec![], 8),
        (node("Constant", &[], &["y"]).ints("value_ints", &[1, 2]), ElementType::Int64, vec![2], 16),
        (node("Constant", &[], &["y"]).float("value_float", 1.0), ElementType::Float, vec![], 4),
        (node("Constant", &[], &["y"]).floats("value_floats", &[1.0; 3]), ElementType::Float, vec![3], 12),
        (node("Constant", &[], &["y"]).tensor("value", int64s("", &[5])), ElementType::Int64, vec![1], 8),
    ];
    for (node, dtype, shape, bytes) in cases {
        let graph = upgraded(13, node);
        let Some(Attribute::Tensor(tensor)) = graph.nodes[0].attributes.get("value") else { panic!("no tensor") };
        assert_eq!((tensor.dtype, &tensor.shape, tensor.bytes().unwrap().len()), (dtype, &shape, bytes));
        assert_eq!(tensor.key, "y");
    }
    assert!(refusal(13, vec![node("Constant", &[], &["y"])], &["y"]).contains("exactly one attribute"));
    let string = node("Constant", &[], &["y"]).string("value_string", "s");
    assert!(
        matches!(upgraded(13, string).nodes[0].attributes["value"], Attribute::Tensor(ref t) if t.dtype == ElementType::String)
    );
}

#[test]
fn bodies_are_upgraded_with_what_is_known_outside() {
    let body = graph(vec![node("Clip", &["x"], &["b"]).float("min", 1.0)], &["b"]);
    let mut g = graph(vec![node("If", &["c"], &["y"]).graph("then_branch", GraphProto { input: vec![], ..body })], &["y"]);
    g.input.push(ValueInfoProto { name: "c".into(), r#type: Some(tensor_type(9, &[])) });
    let model = read_model(&model(9, g)).unwrap();
    let Attribute::Graph(body) = &model.graph.nodes[0].attributes["then_branch"] else { panic!("no body") };
    assert_eq!((ops(body), body.initializers.len()), (vec!["Clip"], 1));
    assert_eq!(body.initializers[0].tensor.key, body.initializers[0].name);
}
