//! Writing the computations of the calibration set.

use std::collections::BTreeMap;

use kiln_algebra::{Access, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, TensorType};
use kiln_plan::{Layout, Storage};

use super::DesignError;

/// A computation: what is to be computed, and how each value would lie in memory. Kernels are made of it by choosing which
/// values do (see `kernels`).
#[derive(Clone, Debug)]
pub struct Computation {
    /// Unique and stable.
    pub name: String,
    /// What is computed.
    pub graph: Graph,
    /// Of each node.
    pub storage: Vec<Storage>,
    /// Ranges of inputs that hold indices, inclusive.
    pub ranges: BTreeMap<NodeId, (f64, f64)>,
    /// Whether it is also computed by several kernels.
    pub split: bool,
}

/// A computation in the making.
pub(super) struct Draft {
    g: Graph,
    stored: DType,
    layouts: BTreeMap<NodeId, Layout>,
    plain: Vec<NodeId>,
    ranges: BTreeMap<NodeId, (f64, f64)>,
}

/// Constant extents.
pub(super) fn ix(v: &[i64]) -> Vec<Ix> {
    v.iter().map(|d| Ix::konst(*d)).collect()
}

/// The i-th axis.
pub(super) fn d(i: usize) -> Ix {
    Ix::axis(i)
}

/// Axes as an index.
pub(super) fn axes(v: &[usize]) -> Vec<Ix> {
    v.iter().map(|i| Ix::axis(*i)).collect()
}

/// The index of a point of a space.
pub(super) fn all(rank: usize) -> Vec<Ix> {
    (0..rank).map(Ix::axis).collect()
}

/// A guard `0 <= e < n`.
pub(super) fn guard(expr: Ix, extent: i64) -> Guard {
    Guard { expr, extent: Ix::konst(extent) }
}

impl Draft {
    /// Floats lie in memory as `stored`.
    pub(super) fn new(stored: DType) -> Self {
        Self { g: Graph::default(), stored, layouts: BTreeMap::new(), plain: Vec::new(), ranges: BTreeMap::new() }
    }
    pub(super) fn input(&mut self, dims: &[i64]) -> Result<NodeId, DesignError> {
        self.input_of(DType::F32, dims)
    }
    pub(super) fn input_of(&mut self, dtype: DType, dims: &[i64]) -> Result<NodeId, DesignError> {
        let name = format!("x{}", self.g.inputs.len());
        Ok(self.g.input(&name, TensorType { dtype, dims: ix(dims) })?)
    }
    /// A vector of parameters, which stays in f32.
    pub(super) fn parameter(&mut self, dims: &[i64]) -> Result<NodeId, DesignError> {
        let n = self.input(dims)?;
        self.plain.push(n);
        Ok(n)
    }
    /// 64-bit indices from 0 to `most`.
    pub(super) fn indices(&mut self, dims: &[i64], most: i64) -> Result<NodeId, DesignError> {
        let n = self.input_of(DType::I64, dims)?;
        self.ranges.insert(n, (0.0, most as f64));
        Ok(n)
    }
    pub(super) fn layout(&mut self, n: NodeId, order: &[u8]) {
        self.layouts.insert(n, Layout { order: order.to_vec(), pad: 1 });
    }
    pub(super) fn op(&mut self, op: Op, inputs: &[NodeId]) -> Result<NodeId, DesignError> {
        Ok(self.g.push(op, inputs, &[])?)
    }
    /// A map with its body as text.
    pub(super) fn map(&mut self, domain: &[i64], body: &str, inputs: &[(NodeId, Vec<Ix>)]) -> Result<NodeId, DesignError> {
        let accesses = inputs.iter().map(|(_, a)| Access::new(a.clone())).collect();
        let nodes: Vec<NodeId> = inputs.iter().map(|i| i.0).collect();
        let body = Scalar::parse(body)?;
        self.op(Op::Map { domain: ix(domain), body, accesses }, &nodes)
    }
    /// A map of values at the same point.
    pub(super) fn same(&mut self, domain: &[i64], body: &str, inputs: &[NodeId]) -> Result<NodeId, DesignError> {
        let at: Vec<(NodeId, Vec<Ix>)> = inputs.iter().map(|n| (*n, all(domain.len()))).collect();
        self.map(domain, body, &at)
    }
    pub(super) fn reduce(&mut self, domain: &[i64], reduced: &[usize], monoid: Monoid, x: NodeId) -> Result<NodeId, DesignError> {
        let access = Access::identity(domain.len());
        self.op(Op::Reduce { domain: ix(domain), reduced: reduced.to_vec(), monoid, access }, &[x])
    }
    pub(super) fn contract(
        &mut self,
        domain: &[i64],
        reduced: &[usize],
        a: (NodeId, Access),
        b: (NodeId, Access),
    ) -> Result<NodeId, DesignError> {
        self.op(Op::Contract { domain: ix(domain), reduced: reduced.to_vec(), accesses: [a.1, b.1] }, &[a.0, b.0])
    }
    /// The computation, one kernel for all of it.
    pub(super) fn done(mut self, name: impl Into<String>, outputs: &[NodeId]) -> Computation {
        for (i, o) in outputs.iter().enumerate() {
            self.g.output(&format!("y{i}"), *o);
        }
        let storage = self.g.ids().map(|id| {
            let ty = &self.g.node(id).ty;
            let narrow = ty.dtype == DType::F32 && !self.plain.contains(&id);
            let layout = self.layouts.get(&id).cloned().unwrap_or_else(|| Layout::row_major(ty.rank()));
            Storage { dtype: if narrow { self.stored } else { ty.dtype }, layout }
        });
        Computation { name: name.into(), storage: storage.collect(), ranges: self.ranges, split: false, graph: self.g }
    }
}

impl Computation {
    /// Computed by several kernels too.
    pub(super) fn splits(mut self) -> Self {
        self.split = true;
        self
    }
}
