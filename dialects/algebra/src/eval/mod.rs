//! The reference evaluator: what each primitive means, computed on concrete tensors.
//!
//! It is the oracle of the tests, the constant folder, and what fills the constants of an engine. Sums, products and
//! contractions of floats accumulate in f64 and are rounded once; all other arithmetic is as [`crate::scalar`] says.
//! An index outside of an operand where no guard fails is an error, never a silent read.

mod access;
mod body;
mod contract;
mod error;
mod fold;
mod gather;
mod greedy;
mod index;
mod lanes;
mod map;
mod math;
mod reduce;
mod scan;
mod scatter;
mod sort;

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

pub use error::EvalError;
pub(crate) use math::{acosh, wrap};

use crate::{
    graph::{Graph, Node, TensorType},
    ix::Ix,
    op::Op,
    tensor::Tensor,
};

/// Where the bytes of weights come from: little-endian, row-major.
pub trait WeightSource: Sync {
    /// The bytes under a key.
    fn bytes(&self, key: &str) -> Option<Cow<'_, [u8]>>;
}

/// No weights.
impl WeightSource for () {
    fn bytes(&self, _: &str) -> Option<Cow<'_, [u8]>> {
        None
    }
}

impl<K: std::borrow::Borrow<str> + Ord + Sync> WeightSource for BTreeMap<K, Vec<u8>> {
    fn bytes(&self, key: &str) -> Option<Cow<'_, [u8]>> {
        self.get(key).map(|v| Cow::Borrowed(&v[..]))
    }
}

impl<K: std::borrow::Borrow<str> + Ord + Sync> WeightSource for BTreeMap<K, Tensor> {
    fn bytes(&self, key: &str) -> Option<Cow<'_, [u8]>> {
        self.get(key).map(|v| Cow::Borrowed(v.bytes()))
    }
}

/// What an evaluation may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Largest result of one primitive, in bytes.
    pub result_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { result_bytes: 4 << 30 }
    }
}

/// Outputs of a graph for concrete inputs and symbols, under the default limits.
///
/// # Errors
/// See [`EvalError`].
pub fn evaluate(graph: &Graph, inputs: &[Tensor], syms: &[i64], weights: &dyn WeightSource) -> Result<Vec<Tensor>, EvalError> {
    evaluate_with(graph, inputs, syms, weights, &Limits::default())
}

/// Outputs of a graph for concrete inputs and symbols. Values are dropped after their last use.
///
/// # Errors
/// See [`EvalError`].
pub fn evaluate_with(
    graph: &Graph,
    inputs: &[Tensor],
    syms: &[i64],
    weights: &dyn WeightSource,
    limits: &Limits,
) -> Result<Vec<Tensor>, EvalError> {
    let mut uses = vec![0usize; graph.nodes.len()];
    let outputs = graph.outputs.iter().map(|o| o.node);
    for id in graph.nodes.iter().flat_map(|n| n.inputs.iter().copied()).chain(outputs) {
        uses[id.0 as usize] += 1;
    }
    let mut values: Vec<Option<Tensor>> = vec![None; graph.nodes.len()];
    for id in graph.ids() {
        let at = id.0 as usize;
        let node = graph.node(id);
        if uses[at] == 0 && !matches!(node.op, Op::Input(..)) {
            continue;
        }
        let run = || -> Result<Tensor, EvalError> {
            let operands: Vec<&Tensor> = node.inputs.iter().filter_map(|i| values[i.0 as usize].as_ref()).collect();
            match &node.op {
                Op::Input(i, ty) => {
                    let name = graph.inputs.get(*i as usize).map_or("", |p| &p.name);
                    input(*i as usize, name, ty, inputs, syms)
                }
                Op::Weight(key, ty) => weight(key, ty, weights, limits),
                op => evaluate_node_with(op, &operands, syms, limits),
            }
        };
        let value = run().map_err(|e| in_node(id.0, node, e))?;
        values[at] = Some(value);
        for i in &node.inputs {
            uses[i.0 as usize] -= 1;
            if uses[i.0 as usize] == 0 {
                values[i.0 as usize] = None;
            }
        }
    }
    Ok(graph.outputs.iter().filter_map(|o| values[o.node.0 as usize].clone()).collect())
}

fn in_node(node: u32, n: &Node, source: EvalError) -> EvalError {
    let origin = match n.origin.is_empty() {
        true => n.op.name().to_string(),
        false => n.origin.iter().map(|o| &**o).collect::<Vec<_>>().join(", "),
    };
    EvalError::Node { node, origin, source: Box::new(source) }
}

fn input(index: usize, name: &str, ty: &TensorType, inputs: &[Tensor], syms: &[i64]) -> Result<Tensor, EvalError> {
    let fail = |what| EvalError::Input { index, name: name.to_string(), what };
    let t = inputs.get(index).ok_or_else(|| fail("is missing".into()))?;
    let shape = ty.shape(syms).ok_or_else(|| fail(format!("its type {ty} has no shape for the symbols {syms:?}")))?;
    if t.dtype() != ty.dtype || t.shape() != shape {
        return Err(fail(format!("expected {}{shape:?}, got {}{:?}", ty.dtype, t.dtype(), t.shape())));
    }
    Ok(t.clone())
}

fn weight(key: &str, ty: &TensorType, weights: &dyn WeightSource, limits: &Limits) -> Result<Tensor, EvalError> {
    let fail = |what| EvalError::Weight { key: key.to_string(), what };
    let shape = ty.static_shape().ok_or_else(|| fail(format!("its type {ty} is not static")))?;
    let bytes = weights.bytes(key).ok_or_else(|| fail("is not in the source of weights".into()))?;
    if bytes.len() as u64 > limits.result_bytes {
        return Err(EvalError::TooLarge { op: "weight", bytes: bytes.len() as u128, limit: limits.result_bytes });
    }
    Tensor::new(ty.dtype, &shape, Arc::<[u8]>::from(&*bytes)).map_err(|e| fail(e.to_string()))
}

/// The result of one primitive, under the default limits. `Input` and `Weight` need a graph and are errors here.
///
/// # Errors
/// See [`EvalError`].
pub fn evaluate_node(op: &Op, operands: &[&Tensor], syms: &[i64]) -> Result<Tensor, EvalError> {
    evaluate_node_with(op, operands, syms, &Limits::default())
}

/// The result of one primitive. `Input` and `Weight` need a graph and are errors here.
///
/// # Errors
/// See [`EvalError`].
pub fn evaluate_node_with(op: &Op, operands: &[&Tensor], syms: &[i64], limits: &Limits) -> Result<Tensor, EvalError> {
    let types: Vec<TensorType> = operands.iter().map(|t| TensorType::fixed(t.dtype(), t.shape())).collect();
    let ty = op.infer(&types.iter().collect::<Vec<_>>())?;
    let name = op.name();
    let job = Job { op: name, syms, limit: limits.result_bytes };
    match op {
        Op::Input(_, ty) => Err(EvalError::Input {
            index: 0,
            name: String::new(),
            what: format!("an input of type {ty} has a value in a graph only"),
        }),
        Op::Weight(key, ty) => weight(key, ty, &(), limits),
        Op::Const(t) => {
            job.bytes(t.dtype(), t.shape())?;
            Ok(t.clone())
        }
        Op::Map { domain, body, accesses } => map::map(&job, domain, body, accesses, operands),
        Op::View { domain, access } => map::view(&job, domain, access, operands[0]),
        Op::Reduce { domain, reduced, monoid, access } => reduce::reduce(&job, domain, reduced, *monoid, access, operands[0]),
        Op::Contract { domain, reduced, accesses } => {
            contract::contract(&job, domain, reduced, [&accesses[0], &accesses[1]], [operands[0], operands[1]], ty.dtype)
        }
        Op::Fold(f) => fold::fold(&job, f, operands, ty.dtype),
        Op::Concat { axis } => map::concat(&job, *axis, operands),
        Op::Gather { domain, indices, map } => gather::gather(&job, domain, indices, map, operands),
        Op::Scan { domain, axis, monoid, exclusive, reverse, access } => {
            let along = scan::Along { axis: *axis, monoid: *monoid, exclusive: *exclusive, reverse: *reverse };
            scan::scan(&job, domain, along, access, operands[0])
        }
        Op::Sort { axis, descending } => sort::sort(&job, *axis, *descending, operands[0]),
        Op::Scatter { domain, indices, map, updates, combine } => {
            scatter::scatter(&job, &scatter::Into { domain, indices, map, updates, combine: *combine }, operands)
        }
        Op::Greedy { domain, accesses } => greedy::greedy(&job, domain, accesses, operands),
    }
}

/// What every primitive needs to know.
struct Job<'a> {
    op: &'static str,
    syms: &'a [i64],
    limit: u64,
}

impl Job<'_> {
    /// Extents of a domain for the symbols, with a size that can be counted.
    fn extents(&self, domain: &[Ix]) -> Result<Vec<usize>, EvalError> {
        let fail = || EvalError::Domain { op: self.op, domain: domain.iter().map(ToString::to_string).collect() };
        let cx = index::Context { op: self.op, syms: self.syms, position: &[] };
        let mut out = Vec::with_capacity(domain.len());
        for d in domain {
            let n = cx.compile(d)?.as_const().ok_or_else(fail)?;
            out.push(usize::try_from(n).ok().filter(|n| *n <= i64::MAX as usize).ok_or_else(fail)?);
        }
        if !out.contains(&0) {
            out.iter().try_fold(1i64, |p, d| p.checked_mul(*d as i64)).ok_or_else(fail)?;
        }
        Ok(out)
    }

    /// Bytes of a result, when they are within the limit.
    fn bytes(&self, dtype: crate::DType, shape: &[usize]) -> Result<usize, EvalError> {
        let bytes = match shape.contains(&0) {
            true => 0,
            false => shape.iter().fold(dtype.size() as u128, |p, d| p.saturating_mul(*d as u128)),
        };
        match bytes <= u128::from(self.limit) {
            true => Ok(bytes as usize),
            false => Err(EvalError::TooLarge { op: self.op, bytes, limit: self.limit }),
        }
    }

    /// A tensor of bytes that were made for the shape.
    fn tensor(&self, dtype: crate::DType, shape: &[usize], bytes: Vec<u8>) -> Result<Tensor, EvalError> {
        let have = bytes.len() as u128;
        Tensor::new(dtype, shape, bytes).map_err(|_| EvalError::TooLarge { op: self.op, bytes: have, limit: self.limit })
    }
}

/// Elements that one worker computes at a time.
const TASK: usize = 64 * lanes::B;

/// Identity order of axes.
fn all_axes(rank: usize) -> Vec<Option<usize>> {
    (0..rank).map(Some).collect()
}

#[cfg(test)]
mod tests;
