//! Files that must be refused with an error that says where.

use super::build::*;
use crate::proto::*;
use crate::*;
use bytes::Bytes;
use prost::Message;

#[test]
fn empty_truncated_and_foreign_files() {
    let parse = |bytes: &[u8]| crate::parse(Bytes::copy_from_slice(bytes), &Limits::default()).unwrap_err().to_string();
    assert_eq!(parse(b""), "the file is empty; an ONNX model was expected");
    assert!(parse(b"\x89PNG\r\n\x1a\n").starts_with("not a valid ONNX file"));
    assert!(parse(b"hello, this is text").starts_with("not a valid ONNX file"));
    let whole = model(17, graph(vec![node("Relu", &["x"], &["y"])], &["y"])).encode_to_vec();
    for length in 1..whole.len() {
        if let Err(error) = crate::parse(Bytes::copy_from_slice(&whole[..length]), &Limits::default()) {
            assert!(!error.to_string().is_empty());
        }
    }
    assert!(parse(&whole[..whole.len() / 2]).contains("the file may be truncated"));
    let missing = load(std::path::Path::new("/nonexistent/model.onnx")).unwrap_err().to_string();
    assert!(missing.starts_with("cannot read /nonexistent/model.onnx"), "{missing}");
    assert!(load(std::path::Path::new("/")).is_err());
    assert!(load(std::path::Path::new("/dev/zero")).is_err());
}

#[test]
fn messages_may_not_nest_or_multiply_without_bound() {
    let mut body = graph(vec![node("Relu", &["x"], &["y"])], &["y"]);
    for _ in 0..40 {
        body = graph(vec![node("If", &["x"], &["y"]).graph("then_branch", body)], &["y"]);
    }
    let error = read_model(&model(17, body)).unwrap_err().to_string();
    assert!(error.contains("nesting of"), "{error}");
    // Two bytes each in the file, hundreds in memory.
    let nodes = [0x0a, 0].repeat(1000);
    let mut file = vec![0x3a];
    prost::encoding::encode_varint(nodes.len() as u64, &mut file);
    file.extend(nodes);
    let limits = Limits { items: 500, ..Limits::default() };
    let error = crate::parse(file.into(), &limits).unwrap_err().to_string();
    assert_eq!(error, "model: number of messages and names exceeds the limit of 500");
}

#[test]
fn names_must_be_defined_once_and_before_use() {
    let twice = vec![node("Relu", &["x"], &["y"]), node("Neg", &["x"], &["y"])];
    assert_eq!(refusal(17, twice, &["y"]), "node 'n_y' (Neg) with output 'y': 'y' is defined twice");
    let unknown = vec![node("Relu", &["q"], &["y"])];
    assert_eq!(refusal(17, unknown, &["y"]), "node 'n_y' (Relu) with output 'y': uses 'q', which nothing defines");
    let cycle = vec![node("Relu", &["b"], &["a"]), node("Neg", &["a"], &["b"])];
    assert!(refusal(17, cycle, &["b"]).contains("node 'n_a' (Relu) with output 'a': depends on its own output"));
    let own = vec![node("Relu", &["y"], &["y"])];
    assert!(refusal(17, own, &["y"]).contains("cycle"));
    assert_eq!(refusal(17, vec![], &["z"]), "graph 'g': output 'z' is not defined by any node");
    assert_eq!(refusal(17, vec![], &["x", "x"]), "graph 'g': output 'x' is listed twice");
    let body = graph(vec![node("Relu", &["nowhere"], &["b"])], &["b"]);
    let inner = vec![node("If", &["x"], &["y"]).graph("then_branch", body)];
    assert!(refusal(17, inner, &["y"]).contains("uses 'nowhere'"));
}

#[test]
fn tensors_must_match_their_data() {
    let refuse = |tensor: TensorProto| {
        let mut g = graph(vec![], &["x"]);
        g.initializer.push(tensor);
        read_model(&model(17, g)).unwrap_err().to_string()
    };
    assert_eq!(refuse(floats("w", &[5], &[1.0])), "tensor 'w': float [5] takes 20 bytes, the file has 4");
    assert!(refuse(raw("w", 1, &[-1], &[])).contains("negative dimension"));
    assert!(refuse(raw("w", 1, &[i64::MAX, i64::MAX], &[])).contains("number of elements exceeds the limit"));
    assert!(refuse(raw("w", 1, &[i64::MAX, i64::MAX, 0], &[])).contains("number of elements exceeds the limit"));
    assert!(refuse(raw("w", 1, &[1; 100], &[0; 4])).contains("rank exceeds the limit of 64"));
    assert!(refuse(raw("w", 99, &[1], &[0; 4])).contains("element type 99 is unknown"));
    assert!(refuse(raw("w", 0, &[1], &[0; 4])).contains("element type 0 is unknown"));
    let short = TensorProto { float_data: vec![1.0], ..raw("w", 1, &[1 << 40], &[]) };
    assert!(refuse(TensorProto { raw_data: None, ..short }).contains("float_data has 1 entries where 1099511627776"));
    let wide = TensorProto { int32_data: vec![300], raw_data: None, ..raw("w", 3, &[1], &[]) };
    assert!(refuse(wide).contains("300 does not fit in 8 bits"));
    let strings = TensorProto { string_data: vec!["a".into()], raw_data: None, ..raw("w", 8, &[2], &[]) };
    assert!(refuse(strings).contains("2 strings expected, 1 found"));
}

#[test]
fn sparse_bombs_are_refused() {
    let refuse = |dims: Vec<i64>, index: i64| {
        let mut g = graph(vec![], &["x"]);
        let (values, indices) = (Some(floats("w", &[1], &[1.0])), Some(int64s("i", &[index])));
        g.sparse_initializer.push(SparseTensorProto { values, indices, dims });
        read_model(&model(17, g)).unwrap_err().to_string()
    };
    assert!(refuse(vec![1 << 30, 1 << 30], 0).contains("dense size in bytes"));
    assert!(refuse(vec![4], 4).contains("an index is out of range"));
    assert!(refuse(vec![4], -1).contains("an index is out of range"));
}

#[test]
fn attributes_and_opsets() {
    let bad = AttributeProto { name: "a".into(), r#type: 77, ..AttributeProto::default() };
    let mut n = node("Relu", &["x"], &["y"]);
    n.attribute.push(bad);
    assert_eq!(refusal(17, vec![n], &["y"]), "node 'n_y' (Relu) with output 'y': attribute 'a' has the unknown kind 77");
    let twice = node("Flatten", &["x"], &["y"]).int("axis", 1).int("axis", 2);
    assert!(refusal(17, vec![twice], &["y"]).contains("attribute 'axis' is given twice"));
    let stray = node("Flatten", &["x"], &["y"]).reference("axis", "k");
    assert!(refusal(17, vec![stray], &["y"]).contains("outside of a function"));
    assert!(refusal(0, vec![node("Relu", &["x"], &["y"])], &["y"]).contains("is in opset 0; the oldest supported is 1"));
    assert!(refusal(29, vec![node("Relu", &["x"], &["y"])], &["y"]).contains("is in opset 29; the newest supported is 28"));
    let mut none = model(17, graph(vec![node("Relu", &["x"], &["y"])], &["y"]));
    none.opset_import.clear();
    assert!(read_model(&none).unwrap_err().to_string().contains("imports no version of the ai.onnx operators"));
}

#[test]
fn names_are_cut_and_escaped_in_errors() {
    let name = format!("\u{1b}[31m{}", "a".repeat(100_000));
    let mut n = node("Relu", &["q"], &["y"]);
    n.name = name;
    let error = refusal(17, vec![n], &["y"]);
    assert!(error.len() < 600 && !error.contains('\u{1b}'), "{error}");
}
