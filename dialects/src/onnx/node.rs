//! ONNX nodes and graphs as plain data, with attribute access that reports errors by node and operator.

use std::{collections::BTreeMap, sync::Arc};

use kiln_algebra::{DType, Tensor, TensorType};

/// An application of an operator of the newest operator set, values by name.
#[derive(Clone, Debug, PartialEq)]
pub struct OnnxNode {
    /// Node name, for people; unique where the model is well formed.
    pub name: Arc<str>,
    /// Operator.
    pub op_type: Arc<str>,
    /// Domain; empty for `ai.onnx`.
    pub domain: Arc<str>,
    /// Version of the operator set whose meaning the node has.
    pub version: i64,
    /// Attributes by name.
    pub attrs: BTreeMap<String, AttrValue>,
    /// Input values; `None` for a missing optional one.
    pub inputs: Vec<Option<Arc<str>>>,
    /// Output values; `None` for one that nobody reads.
    pub outputs: Vec<Option<Arc<str>>>,
}

/// Value of an attribute.
#[derive(Clone, Debug, PartialEq)]
pub enum AttrValue {
    /// An integer.
    Int(i64),
    /// A float.
    Float(f32),
    /// Text.
    String(String),
    /// Integers.
    Ints(Vec<i64>),
    /// Floats.
    Floats(Vec<f32>),
    /// Texts.
    Strings(Vec<String>),
    /// A tensor whose elements are at hand.
    Tensor(Tensor),
    /// A tensor held outside, by weight key.
    External(Arc<str>, TensorType),
    /// A body of a control-flow operator.
    Graph(Box<OnnxGraph>),
}

impl AttrValue {
    fn kind(&self) -> &'static str {
        match self {
            AttrValue::Int(_) => "an integer",
            AttrValue::Float(_) => "a float",
            AttrValue::String(_) => "a string",
            AttrValue::Ints(_) => "integers",
            AttrValue::Floats(_) => "floats",
            AttrValue::Strings(_) => "strings",
            AttrValue::Tensor(_) | AttrValue::External(..) => "a tensor",
            AttrValue::Graph(_) => "a graph",
        }
    }
}

/// A dimension of a graph input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dim {
    /// A known size.
    Fixed(i64),
    /// A named size; equal names are equal sizes.
    Named(Arc<str>),
    /// Any size.
    Unknown,
}

/// A graph input.
#[derive(Clone, Debug, PartialEq)]
pub struct InputInfo {
    /// ONNX name.
    pub name: Arc<str>,
    /// Element type; of the tensors in it where it is no tensor itself.
    pub dtype: DType,
    /// Dimensions; none where it is no tensor.
    pub dims: Vec<Dim>,
    /// What it is.
    pub kind: InputKind,
}

/// What a graph input is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputKind {
    /// A tensor.
    #[default]
    Tensor,
    /// A sequence of tensors, of this rank where the model says it.
    Sequence(Option<usize>),
    /// A tensor or nothing.
    OptionalTensor(Option<usize>),
    /// A sequence of tensors or nothing.
    OptionalSequence(Option<usize>),
}

/// A named constant of a graph.
#[derive(Clone, Debug, PartialEq)]
pub struct Initializer {
    /// Value name.
    pub name: Arc<str>,
    /// Key under which the bytes are found when the engine is packed.
    pub key: Arc<str>,
    /// Static type.
    pub ty: TensorType,
    /// The elements, where the tensor is small enough for its contents to steer shapes.
    pub tensor: Option<Tensor>,
}

/// A graph or a body of a control-flow operator; nodes are in topological order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnnxGraph {
    /// Inputs of a model without initialisers, in order. Of a body only those whose type is declared.
    pub inputs: Vec<InputInfo>,
    /// Names of a body's inputs; what they hold follows from where the body is used.
    pub params: Vec<Arc<str>>,
    /// Constants.
    pub initializers: Vec<Initializer>,
    /// Nodes.
    pub nodes: Vec<OnnxNode>,
    /// Output value names, in order.
    pub outputs: Vec<Arc<str>>,
}

/// Why a node is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The operator, or this use of it, is not implemented.
    Unsupported,
    /// The node breaks the operator's specification.
    Invalid,
    /// An extent depends on the values of tensors that are only known when the model runs.
    DataDependent,
}

/// A node that cannot be given types, or cannot be lowered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("node '{node}' ({op}): {what}")]
pub struct InferError {
    /// Node name.
    pub node: Arc<str>,
    /// Operator with its domain, if that is not the default one.
    pub op: String,
    /// Kind of refusal.
    pub reason: Reason,
    /// What is wrong and what to do.
    pub what: String,
}

impl OnnxNode {
    /// A node of the default domain, for tests and decompositions.
    pub fn new(op_type: &str, name: &str, inputs: &[&str], outputs: &[&str]) -> Self {
        let names = |v: &[&str]| v.iter().map(|n| (!n.is_empty()).then(|| Arc::from(*n))).collect();
        Self {
            name: name.into(),
            op_type: op_type.into(),
            domain: "".into(),
            version: 23,
            attrs: BTreeMap::new(),
            inputs: names(inputs),
            outputs: names(outputs),
        }
    }
    /// The node with one more attribute.
    pub fn with(mut self, name: &str, value: AttrValue) -> Self {
        self.attrs.insert(name.to_string(), value);
        self
    }

    /// Operator with its domain, if that is not the default one.
    pub fn operator(&self) -> String {
        match &*self.domain {
            "" | "ai.onnx" => self.op_type.to_string(),
            d => format!("{d}.{}", self.op_type),
        }
    }
    fn refuse(&self, reason: Reason, what: impl Into<String>) -> InferError {
        InferError { node: self.name.clone(), op: self.operator(), reason, what: what.into() }
    }
    /// An error about a node that breaks its specification.
    pub fn invalid(&self, what: impl Into<String>) -> InferError {
        self.refuse(Reason::Invalid, what)
    }
    /// An error about something that is not implemented.
    pub fn unsupported(&self, what: impl Into<String>) -> InferError {
        self.refuse(Reason::Unsupported, what)
    }
    /// An error about an extent that is only known when the model runs.
    pub fn data_dependent(&self, what: impl Into<String>) -> InferError {
        self.refuse(Reason::DataDependent, what)
    }

    fn wrong<T>(&self, name: &str, expected: &str, got: &AttrValue) -> Result<T, InferError> {
        Err(self.invalid(format!("attribute '{name}' must be {expected}, not {}", got.kind())))
    }
    /// True when the attribute is present.
    pub fn has(&self, name: &str) -> bool {
        self.attrs.contains_key(name)
    }
    /// An optional integer.
    ///
    /// # Errors
    /// The attribute has another kind.
    pub fn int_opt(&self, name: &str) -> Result<Option<i64>, InferError> {
        match self.attrs.get(name) {
            None => Ok(None),
            Some(AttrValue::Int(v)) => Ok(Some(*v)),
            Some(o) => self.wrong(name, "an integer", o),
        }
    }
    /// An integer with a default.
    ///
    /// # Errors
    /// The attribute has another kind.
    pub fn int(&self, name: &str, default: i64) -> Result<i64, InferError> {
        Ok(self.int_opt(name)?.unwrap_or(default))
    }
    /// A flag: an integer that is not zero.
    ///
    /// # Errors
    /// The attribute has another kind.
    pub fn flag(&self, name: &str, default: bool) -> Result<bool, InferError> {
        Ok(self.int(name, i64::from(default))? != 0)
    }
    /// A float with a default.
    ///
    /// # Errors
    /// The attribute has another kind.
    pub fn float(&self, name: &str, default: f32) -> Result<f32, InferError> {
        match self.attrs.get(name) {
            None => Ok(default),
            Some(AttrValue::Float(v)) => Ok(*v),
            Some(o) => self.wrong(name, "a float", o),
        }
    }
    /// An optional float.
    ///
    /// # Errors
    /// The attribute has another kind.
    pub fn float_opt(&self, name: &str) -> Result<Option<f32>, InferError> {
        if self.has(name) { self.float(name, 0.0).map(Some) } else { Ok(None) }
    }
    /// Text with a default.
    ///
    /// # Errors
    /// The attribute has another kind.
    pub fn string<'s>(&'s self, name: &str, default: &'s str) -> Result<&'s str, InferError> {
        match self.attrs.get(name) {
            None => Ok(default),
            Some(AttrValue::String(v)) => Ok(v),
            Some(o) => self.wrong(name, "a string", o),
        }
    }
    /// Optional integers.
    ///
    /// # Errors
    /// The attribute has another kind.
    pub fn ints(&self, name: &str) -> Result<Option<&[i64]>, InferError> {
        match self.attrs.get(name) {
            None => Ok(None),
            Some(AttrValue::Ints(v)) => Ok(Some(v)),
            Some(o) => self.wrong(name, "integers", o),
        }
    }
    /// Optional floats.
    ///
    /// # Errors
    /// The attribute has another kind.
    pub fn floats(&self, name: &str) -> Result<Option<&[f32]>, InferError> {
        match self.attrs.get(name) {
            None => Ok(None),
            Some(AttrValue::Floats(v)) => Ok(Some(v)),
            Some(o) => self.wrong(name, "floats", o),
        }
    }
    /// Optional texts.
    ///
    /// # Errors
    /// The attribute has another kind.
    pub fn strings(&self, name: &str) -> Result<Option<&[String]>, InferError> {
        match self.attrs.get(name) {
            None => Ok(None),
            Some(AttrValue::Strings(v)) => Ok(Some(v)),
            // An empty list does not say of what.
            Some(AttrValue::Ints(v)) if v.is_empty() => Ok(None),
            Some(o) => self.wrong(name, "strings", o),
        }
    }
    /// An optional element type, given by ONNX's number.
    ///
    /// # Errors
    /// The attribute is no integer, or a type that Kiln does not compute with.
    pub fn dtype_opt(&self, name: &str) -> Result<Option<DType>, InferError> {
        let Some(code) = self.int_opt(name)?.filter(|c| *c != 0) else { return Ok(None) };
        match dtype_of_code(code) {
            Some(d) => Ok(Some(d)),
            None => {
                Err(self
                    .unsupported(format!("attribute '{name}' asks for element type {code}, which Kiln does not compute with")))
            }
        }
    }
}

/// The element type with this number in ONNX's `TensorProto.DataType`; `None` for complex numbers and floats of 6 bits.
pub fn dtype_of_code(code: i64) -> Option<DType> {
    Some(match code {
        1 => DType::F32,
        2 => DType::U8,
        3 => DType::I8,
        4 => DType::U16,
        5 => DType::I16,
        6 => DType::I32,
        7 => DType::I64,
        8 => DType::Str,
        9 => DType::Bool,
        10 => DType::F16,
        11 => DType::F64,
        12 => DType::U32,
        13 => DType::U64,
        16 => DType::BF16,
        17 => DType::F8E4M3FN,
        18 => DType::F8E4M3FNUZ,
        19 => DType::F8E5M2,
        20 => DType::F8E5M2FNUZ,
        21 => DType::U4,
        22 => DType::I4,
        23 => DType::F4E2M1,
        24 => DType::F8E8M0,
        25 => DType::U2,
        26 => DType::I2,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attribute_errors_name_the_node_and_the_operator() {
        let n = OnnxNode::new("Conv", "conv1", &["x", "w"], &["y"]).with("group", AttrValue::Float(1.0));
        let e = n.int("group", 1).unwrap_err();
        assert_eq!(e.to_string(), "node 'conv1' (Conv): attribute 'group' must be an integer, not a float");
        assert_eq!(n.int("missing", 3), Ok(3));
    }
}
