//! Small models as protobuf bytes.

use crate::proto::*;
use crate::{Limits, Model, OnnxError};
use bytes::Bytes;
use prost::Message;

pub(super) fn tensor_type(elem_type: i32, dims: &[&str]) -> TypeProto {
    let dim = |text: &&str| DimensionProto {
        value: match text.parse() {
            Ok(size) => Some(DimensionValue::Value(size)),
            Err(_) if text.is_empty() => None,
            Err(_) => Some(DimensionValue::Param((*text).to_owned())),
        },
    };
    let shape = Some(TensorShapeProto { dim: dims.iter().map(dim).collect() });
    TypeProto { value: Some(TypeValue::Tensor(TensorTypeProto { elem_type, shape })) }
}

pub(super) fn value(name: &str, dims: &[&str]) -> ValueInfoProto {
    ValueInfoProto { name: name.to_owned(), r#type: Some(tensor_type(1, dims)) }
}

pub(super) fn node(op_type: &str, inputs: &[&str], outputs: &[&str]) -> NodeProto {
    let names = |list: &[&str]| list.iter().map(|n| (*n).to_owned()).collect();
    NodeProto {
        input: names(inputs),
        output: names(outputs),
        name: format!("n_{}", outputs.first().unwrap_or(&"")),
        op_type: op_type.to_owned(),
        ..NodeProto::default()
    }
}

pub(super) trait WithAttribute {
    fn int(self, name: &str, value: i64) -> Self;
    fn float(self, name: &str, value: f32) -> Self;
    fn ints(self, name: &str, values: &[i64]) -> Self;
    fn floats(self, name: &str, values: &[f32]) -> Self;
    fn string(self, name: &str, value: &str) -> Self;
    fn graph(self, name: &str, value: GraphProto) -> Self;
    fn tensor(self, name: &str, value: TensorProto) -> Self;
    fn reference(self, name: &str, to: &str) -> Self;
}

fn attribute(name: &str, r#type: i32) -> AttributeProto {
    AttributeProto { name: name.to_owned(), r#type, ..AttributeProto::default() }
}

impl WithAttribute for NodeProto {
    fn int(mut self, name: &str, value: i64) -> Self {
        self.attribute.push(AttributeProto { i: Some(value), ..attribute(name, 2) });
        self
    }
    fn float(mut self, name: &str, value: f32) -> Self {
        self.attribute.push(AttributeProto { f: Some(value), ..attribute(name, 1) });
        self
    }
    fn ints(mut self, name: &str, values: &[i64]) -> Self {
        self.attribute.push(AttributeProto { ints: values.to_vec(), ..attribute(name, 7) });
        self
    }
    fn floats(mut self, name: &str, values: &[f32]) -> Self {
        self.attribute.push(AttributeProto { floats: values.to_vec(), ..attribute(name, 6) });
        self
    }
    fn string(mut self, name: &str, value: &str) -> Self {
        self.attribute.push(AttributeProto { s: Some(value.to_owned().into()), ..attribute(name, 3) });
        self
    }
    fn graph(mut self, name: &str, value: GraphProto) -> Self {
        self.attribute.push(AttributeProto { g: Some(Box::new(value)), ..attribute(name, 5) });
        self
    }
    fn tensor(mut self, name: &str, value: TensorProto) -> Self {
        self.attribute.push(AttributeProto { t: Some(Box::new(value)), ..attribute(name, 4) });
        self
    }
    fn reference(mut self, name: &str, to: &str) -> Self {
        self.attribute.push(AttributeProto { ref_attr_name: to.to_owned(), ..attribute(name, 2) });
        self
    }
}

pub(super) fn raw(name: &str, data_type: i32, dims: &[i64], bytes: &[u8]) -> TensorProto {
    TensorProto {
        name: name.to_owned(),
        data_type,
        dims: dims.to_vec(),
        raw_data: Some(Bytes::copy_from_slice(bytes)),
        ..TensorProto::default()
    }
}

pub(super) fn floats(name: &str, dims: &[i64], values: &[f32]) -> TensorProto {
    raw(name, 1, dims, &values.iter().flat_map(|v| v.to_le_bytes()).collect::<Vec<_>>())
}

pub(super) fn int64s(name: &str, values: &[i64]) -> TensorProto {
    raw(name, 7, &[values.len() as i64], &values.iter().flat_map(|v| v.to_le_bytes()).collect::<Vec<_>>())
}

pub(super) fn opset(domain: &str, version: i64) -> OperatorSetIdProto {
    OperatorSetIdProto { domain: domain.to_owned(), version }
}

/// A graph with input `x` of shape `[n, 3, 4]` and the given outputs.
pub(super) fn graph(nodes: Vec<NodeProto>, outputs: &[&str]) -> GraphProto {
    GraphProto {
        node: nodes,
        name: "g".to_owned(),
        input: vec![value("x", &["n", "3", "4"])],
        output: outputs.iter().map(|o| ValueInfoProto { name: (*o).to_owned(), r#type: None }).collect(),
        ..GraphProto::default()
    }
}

pub(super) fn model(version: i64, graph: GraphProto) -> ModelProto {
    ModelProto { ir_version: 8, opset_import: vec![opset("", version)], graph: Some(graph), ..ModelProto::default() }
}

pub(super) fn read_model(model: &ModelProto) -> Result<Model, OnnxError> {
    crate::parse(model.encode_to_vec().into(), &Limits::default())
}

/// What a model of these nodes is refused with.
pub(super) fn refusal(version: i64, nodes: Vec<NodeProto>, outputs: &[&str]) -> String {
    read_model(&model(version, graph(nodes, outputs))).unwrap_err().to_string()
}
