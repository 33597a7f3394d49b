//! Operators that are defined as compositions of others.
//!
//! A file of `functions` exports one as `expand`. Shape inference and lowering both follow from the body: facts are those
//! of its nodes, and each of its nodes is lowered in turn. Folders are prefixes of domains, as everywhere.

pub mod attention;
pub mod fused;
pub mod normal;
pub mod quantised;
pub mod spectral;
pub mod training;
pub mod trees;

use std::{collections::BTreeMap, sync::Arc};

use kiln_algebra::{DType, Tensor, scalar::Const};

use super::{AttrValue, Fact, InferCx, InferError, OnnxGraph, OnnxNode, infer, node::dtype_of_code, support::Inputs};

/// A value in a body.
#[derive(Clone, Debug)]
pub struct Local {
    /// Name in the body.
    pub name: Arc<str>,
    /// What is known of it.
    pub fact: Fact,
}

impl Local {
    /// Number of dimensions.
    pub fn rank(&self) -> usize {
        self.fact.rank()
    }
    /// Element type.
    pub fn dtype(&self) -> DType {
        self.fact.dtype
    }
}

/// Result of a function: its outputs in order.
pub type Expanded = Result<Vec<Local>, InferError>;

/// Writes the body of a node; inputs are `None` where they are missing.
pub type FunctionFn = fn(&OnnxNode, &[Option<Local>], &mut Body<'_>) -> Expanded;

mod table {
    use super::FunctionFn;
    include!(concat!(env!("OUT_DIR"), "/onnx_functions.rs"));
    pub(super) fn find(key: &str) -> Option<FunctionFn> {
        OPS.binary_search_by(|(name, _)| (*name).cmp(key)).ok().map(|i| OPS[i].1)
    }
}

fn find(node: &OnnxNode) -> Option<FunctionFn> {
    table::find(&super::schema::table_key(node)?)
}

/// True for an operator that is a composition of others.
pub fn is_function(node: &OnnxNode) -> bool {
    find(node).is_some()
}

/// A node's body.
#[derive(Clone, Debug)]
pub struct Function {
    /// In topological order; each has the name of the node that it is a part of.
    pub nodes: Vec<OnnxNode>,
    /// The outputs.
    pub outputs: Vec<Local>,
}

/// Name of input `i` in a body.
pub fn input_name(i: usize) -> Arc<str> {
    format!("in{i}").into()
}

/// The body of a node that is a function; `None` for other operators.
///
/// # Errors
/// A node that breaks its specification, or uses something of it that is not supported.
pub fn expand(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Option<Result<Function, InferError>> {
    let f = find(node)?;
    let args: Vec<Option<Local>> =
        inputs.iter().enumerate().map(|(i, fact)| fact.map(|fact| Local { name: input_name(i), fact: fact.clone() })).collect();
    let mut body = Body { node, cx, nodes: Vec::new(), values: 0 };
    Some(f(node, &args, &mut body).map(|outputs| Function { nodes: body.nodes, outputs }))
}

/// A body under construction.
pub struct Body<'a> {
    node: &'a OnnxNode,
    cx: &'a mut InferCx,
    nodes: Vec<OnnxNode>,
    values: usize,
}

/// A call of an ai.onnx operator, to be given attributes.
pub fn call(op_type: &str) -> OnnxNode {
    OnnxNode { version: super::schema::OPSET, ..OnnxNode::new(op_type, "", &[], &[]) }
}

impl OnnxNode {
    /// With an integer attribute.
    pub fn with_int(self, name: &str, value: i64) -> Self {
        self.with(name, AttrValue::Int(value))
    }
    /// With a float attribute.
    pub fn with_float(self, name: &str, value: f32) -> Self {
        self.with(name, AttrValue::Float(value))
    }
    /// With integers.
    pub fn with_ints(self, name: &str, value: &[i64]) -> Self {
        self.with(name, AttrValue::Ints(value.to_vec()))
    }
    /// With a text.
    pub fn with_text(self, name: &str, value: &str) -> Self {
        self.with(name, AttrValue::String(value.to_owned()))
    }
    /// With those of the named attributes that another node has.
    pub fn with_from(mut self, other: &OnnxNode, names: &[&str]) -> Self {
        for n in names {
            if let Some(v) = other.attrs.get(*n) {
                self.attrs.insert((*n).to_owned(), v.clone());
            }
        }
        self
    }
}

impl Body<'_> {
    /// Symbols and what is known of them.
    pub fn shapes(&self) -> &InferCx {
        self.cx
    }
    /// Applies an operator with attributes; `outputs` of its results are wanted.
    ///
    /// # Errors
    /// As for the operator.
    pub fn apply(&mut self, call: OnnxNode, inputs: &[Option<&Local>], outputs: usize) -> Expanded {
        let names: Vec<Arc<str>> = (0..outputs).map(|i| format!("v{}", self.values + i).into()).collect();
        self.values += outputs;
        let node = OnnxNode {
            name: self.node.name.clone(),
            inputs: inputs.iter().map(|i| i.map(|i| i.name.clone())).collect(),
            outputs: names.iter().cloned().map(Some).collect(),
            ..call
        };
        let facts: Vec<Option<&Fact>> = inputs.iter().map(|i| i.map(|i| &i.fact)).collect();
        let out = infer(&node, &facts, self.cx)?;
        self.nodes.push(node);
        Ok(names.into_iter().zip(out).map(|(name, fact)| Local { name, fact }).collect())
    }
    /// The first result of an operator with attributes.
    ///
    /// # Errors
    /// As for the operator.
    pub fn one(&mut self, call: OnnxNode, inputs: &[Option<&Local>]) -> Result<Local, InferError> {
        let missing = self.node.invalid("an operator of the body has no result");
        self.apply(call, inputs, 1)?.pop().ok_or(missing)
    }
    /// The result of an operator without attributes.
    ///
    /// # Errors
    /// As for the operator.
    pub fn op(&mut self, op_type: &str, inputs: &[&Local]) -> Result<Local, InferError> {
        self.one(call(op_type), &inputs.iter().map(|i| Some(*i)).collect::<Vec<_>>())
    }
    /// The nodes of a body that an attribute of the node holds.
    ///
    /// # Errors
    /// As for its nodes; a body that reads values from around it.
    pub fn inline(&mut self, graph: &OnnxGraph, args: &[&Local]) -> Expanded {
        let mut values: Scope<Local> = graph.params.iter().cloned().zip(args.iter().map(|a| (*a).clone())).collect();
        for w in &graph.initializers {
            let Some(t) = &w.tensor else {
                return Err(self.node.unsupported(format!("the body's constant '{}' is too large", w.name)));
            };
            let v = self.constant(t.clone())?;
            values.insert(w.name.clone(), v);
        }
        let missing = |node: &OnnxNode, name: &str| {
            node.unsupported(format!("the body reads '{name}' from around it; pass it as an input instead"))
        };
        for n in &graph.nodes {
            let mut inputs = Vec::new();
            for i in &n.inputs {
                let value = |i: &Arc<str>| values.get(i).cloned().ok_or_else(|| missing(self.node, i));
                inputs.push(i.as_ref().map(value).transpose()?);
            }
            let inputs: Vec<Option<&Local>> = inputs.iter().map(Option::as_ref).collect();
            let out = self.apply(n.clone(), &inputs, n.outputs.len())?;
            values.extend(n.outputs.iter().zip(out).filter_map(|(name, v)| Some((name.clone()?, v))));
        }
        graph.outputs.iter().map(|o| values.get(o).cloned().ok_or_else(|| missing(self.node, o))).collect()
    }
    /// A constant.
    ///
    /// # Errors
    /// Never.
    pub fn constant(&mut self, t: Tensor) -> Result<Local, InferError> {
        self.one(call("Constant").with("value", AttrValue::Tensor(t)), &[])
    }
    /// A vector of texts.
    ///
    /// # Errors
    /// Never.
    pub fn texts(&mut self, all: &[String]) -> Result<Local, InferError> {
        self.one(call("Constant").with("value_strings", AttrValue::Strings(all.to_vec())), &[])
    }
    /// A vector of int64.
    ///
    /// # Errors
    /// Never.
    pub fn ints(&mut self, v: &[i64]) -> Result<Local, InferError> {
        self.constant(Tensor::i64(&[v.len()], v))
    }
    /// A scalar of a type.
    ///
    /// # Errors
    /// Never.
    pub fn number(&mut self, dtype: DType, v: f64) -> Result<Local, InferError> {
        self.constant(Tensor::scalar(Const::from_f64(dtype, v)))
    }
    /// The value with another element type.
    ///
    /// # Errors
    /// Never for a numeric tensor.
    pub fn cast(&mut self, v: &Local, to: DType) -> Result<Local, InferError> {
        if v.dtype() == to {
            return Ok(v.clone());
        }
        self.one(call("Cast").with_int("to", code(to)), &[Some(v)])
    }
    /// The same elements under a shape of constants; 0 keeps an extent, -1 is what is left.
    ///
    /// # Errors
    /// Extents that do not fit.
    pub fn reshape(&mut self, v: &Local, shape: &[i64]) -> Result<Local, InferError> {
        let shape = self.ints(shape)?;
        self.op("Reshape", &[v, &shape])
    }
    /// Permuted dimensions.
    ///
    /// # Errors
    /// No permutation.
    pub fn transpose(&mut self, v: &Local, perm: &[i64]) -> Result<Local, InferError> {
        self.one(call("Transpose").with_ints("perm", perm), &[Some(v)])
    }
    /// An extent as a vector of one element.
    ///
    /// # Errors
    /// The value has no such dimension.
    pub fn extent(&mut self, v: &Local, axis: i64) -> Result<Local, InferError> {
        self.one(call("Shape").with_int("start", axis).with_int("end", axis + 1), &[Some(v)])
    }
    /// Elements `start..end` along an axis; the bounds are vectors of one element.
    ///
    /// # Errors
    /// Bounds that do not fit.
    pub fn slice(&mut self, v: &Local, axis: i64, start: &Local, end: &Local) -> Result<Local, InferError> {
        let axis = self.ints(&[axis])?;
        self.op("Slice", &[v, start, end, &axis])
    }
    /// Channels from the second to the last dimension, or back.
    ///
    /// # Errors
    /// Fewer than two dimensions.
    pub fn channels(&mut self, v: &Local, last: bool) -> Result<Local, InferError> {
        let rank = v.rank() as i64;
        let perm: Vec<i64> = match last {
            true => [0].into_iter().chain(2..rank).chain([1]).collect(),
            false => [0, rank - 1].into_iter().chain(1..rank - 1).collect(),
        };
        self.transpose(v, &perm)
    }
    /// `(v - zero) * scale`.
    ///
    /// # Errors
    /// Parameters that do not fit.
    pub fn dequantised(&mut self, v: &Local, scale: &Local, zero: Option<&Local>) -> Result<Local, InferError> {
        self.one(call("DequantizeLinear"), &[Some(v), Some(scale), zero])
    }
    /// `round(v / scale) + zero`, saturated to a type.
    ///
    /// # Errors
    /// Parameters that do not fit.
    pub fn quantised(&mut self, v: &Local, scale: &Local, zero: Option<&Local>, to: DType) -> Result<Local, InferError> {
        let q = match zero {
            Some(_) => call("QuantizeLinear"),
            None => call("QuantizeLinear").with_int("output_dtype", code(to)),
        };
        self.one(q, &[Some(v), Some(scale), zero])
    }
}

/// For each element of `x` what stands in `values` at the place of the first of `n` keys that it equals; the last one,
/// behind those of the keys, when it equals none.
///
/// # Errors
/// Never for keys of the type of `x`.
pub fn lookup(b: &mut Body<'_>, x: &Local, keys: &Local, n: usize, values: &Local) -> Result<Local, InferError> {
    let last = b.ints(&[-1])?;
    let column = b.op("Unsqueeze", &[x, &last])?;
    let keys = b.cast(keys, x.dtype())?;
    let hit = b.op("Equal", &[&column, &keys])?;
    let positions: Vec<i64> = (0..n as i64).collect();
    let (positions, none) = (b.ints(&positions)?, b.number(DType::I64, n as f64)?);
    let at = b.op("Where", &[&hit, &positions, &none])?;
    let at = b.one(call("ReduceMin").with_int("keepdims", 0), &[Some(&at), Some(&last)])?;
    b.op("Gather", &[values, &at])
}

/// The i-th input, which the operator requires.
///
/// # Errors
/// The input is missing.
pub fn need<'v>(node: &OnnxNode, inputs: &'v [Option<Local>], i: usize) -> Result<&'v Local, InferError> {
    optional(inputs, i).ok_or_else(|| node.invalid(format!("input {i} is missing")))
}

/// The i-th input where it is given.
pub fn optional(inputs: &[Option<Local>], i: usize) -> Option<&Local> {
    inputs.get(i).and_then(Option::as_ref)
}

/// ONNX's number of an element type.
fn code(t: DType) -> i64 {
    (1..64).find(|c| dtype_of_code(*c) == Some(t)).unwrap_or(0)
}

/// Facts of a function's outputs, where the node is one.
pub(super) fn facts(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Option<Result<Vec<Fact>, InferError>> {
    expand(node, inputs, cx).map(|f| f.map(|f| f.outputs.into_iter().map(|o| o.fact).collect()))
}

/// Values by name, for what goes through a body in order.
pub type Scope<V> = BTreeMap<Arc<str>, V>;
