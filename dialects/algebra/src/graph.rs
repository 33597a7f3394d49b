//! Graphs of tensor primitives.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{
    dtype::DType,
    ix::Ix,
    op::{Op, OpError},
    symbols::Symbols,
};

/// Element type and extents.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TensorType {
    /// Element type.
    pub dtype: DType,
    /// Extents, free of axes.
    pub dims: Vec<Ix>,
}

impl TensorType {
    /// A static type.
    pub fn fixed(dtype: DType, shape: &[usize]) -> Self {
        Self { dtype, dims: shape.iter().map(|d| Ix::konst(*d as i64)).collect() }
    }
    /// Number of dimensions.
    pub fn rank(&self) -> usize {
        self.dims.len()
    }
    /// The extents when all are constants.
    pub fn static_shape(&self) -> Option<Vec<usize>> {
        self.dims.iter().map(|d| d.as_const().and_then(|d| usize::try_from(d).ok())).collect()
    }
    /// Number of elements, as an expression.
    pub fn elements(&self) -> Ix {
        self.dims.iter().fold(Ix::konst(1), |p, d| p.times(d))
    }
    /// The extents for concrete symbols; `None` when one is negative or overflows.
    pub fn shape(&self, syms: &[i64]) -> Option<Vec<usize>> {
        self.dims.iter().map(|d| d.eval(&[], syms).and_then(|d| usize::try_from(d).ok())).collect()
    }
}

impl fmt::Display for TensorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dims: Vec<String> = self.dims.iter().map(ToString::to_string).collect();
        write!(f, "{}[{}]", self.dtype, dims.join(", "))
    }
}

/// A dimension that is not known when compiling.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Symbol {
    /// Name from the model, unique.
    pub name: Arc<str>,
    /// Smallest value served.
    pub min: i64,
    /// The value that costs are taken at.
    pub opt: i64,
    /// Largest value served; open when absent.
    pub max: Option<i64>,
    /// For a derived symbol: its value from symbols before it.
    pub def: Option<Ix>,
}

/// Index of a node in its graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// One value of a graph.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What computes it.
    pub op: Op,
    /// Operands, all earlier in the graph.
    pub inputs: Vec<NodeId>,
    /// Type of the value.
    pub ty: TensorType,
    /// Names of the ONNX nodes that it comes from, for people.
    pub origin: Vec<Arc<str>>,
}

/// A named input or output of a graph.
#[derive(Clone, Debug, PartialEq)]
pub struct Port {
    /// ONNX name.
    pub name: Arc<str>,
    /// The value.
    pub node: NodeId,
}

/// A directed acyclic graph of primitives in topological order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    /// Nodes; operands come before users.
    pub nodes: Vec<Node>,
    /// Inputs, in order; `Op::Input(i, _)` is the i-th.
    pub inputs: Vec<Port>,
    /// Outputs, in order.
    pub outputs: Vec<Port>,
    /// Symbols of the module.
    pub symbols: Symbols,
}

impl Graph {
    /// Appends a node after checking it.
    ///
    /// # Errors
    /// What [`Op::infer`] finds.
    pub fn push(&mut self, op: Op, inputs: &[NodeId], origin: &[Arc<str>]) -> Result<NodeId, OpError> {
        let types: Vec<&TensorType> = inputs.iter().map(|i| &self.node(*i).ty).collect();
        let ty = op.infer(&types)?;
        let id = NodeId(self.nodes.len() as u32);
        self.nodes.push(Node { op, inputs: inputs.to_vec(), ty, origin: origin.to_vec() });
        Ok(id)
    }
    /// Appends a named graph input.
    ///
    /// # Errors
    /// Never for a well-formed type.
    pub fn input(&mut self, name: &str, ty: TensorType) -> Result<NodeId, OpError> {
        let node = self.push(Op::Input(self.inputs.len() as u32, ty), &[], &[])?;
        self.inputs.push(Port { name: name.into(), node });
        Ok(node)
    }
    /// Names a value as the next output.
    pub fn output(&mut self, name: &str, node: NodeId) {
        self.outputs.push(Port { name: name.into(), node });
    }
    /// The node of an id of this graph.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0 as usize]
    }
    /// Ids in topological order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).map(NodeId)
    }
    /// Inclusive bounds of the symbols, for [`crate::Ranges`].
    pub fn symbol_bounds(&self) -> Vec<(i64, Option<i64>)> {
        self.symbols.iter().map(|s| (s.min, s.max)).collect()
    }
    /// The values at which costs are taken.
    pub fn opt_symbols(&self) -> Vec<i64> {
        self.symbols.iter().map(|s| s.opt).collect()
    }
    /// For each node, the nodes that use it (once per use).
    pub fn users(&self) -> Vec<Vec<NodeId>> {
        let mut users = vec![Vec::new(); self.nodes.len()];
        for id in self.ids() {
            for i in &self.node(id).inputs {
                users[i.0 as usize].push(id);
            }
        }
        users
    }
}

impl fmt::Display for Graph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for id in self.ids() {
            let n = self.node(id);
            let args: Vec<String> = n.inputs.iter().map(|i| format!("%{}", i.0)).collect();
            write!(f, "%{} = {}({})", id.0, n.op.name(), args.join(", "))?;
            match &n.op {
                Op::Map { body, accesses, .. } => {
                    write!(f, " {body}")?;
                    accesses.iter().try_for_each(|a| write!(f, " {a}"))?;
                }
                Op::View { access, .. } => write!(f, " {access}")?,
                Op::Reduce { reduced, monoid, access, .. } => write!(f, " {} over {reduced:?} {access}", monoid.name())?,
                Op::Contract { reduced, accesses, .. } => write!(f, " over {reduced:?} {} {}", accesses[0], accesses[1])?,
                Op::Fold(fold) => write!(f, " {fold}")?,
                Op::Concat { axis } => write!(f, " axis {axis}")?,
                Op::Gather { map, .. } => write!(f, " {}", crate::op::Access::new(map.clone()))?,
                Op::Scan { axis, monoid, exclusive, reverse, access, .. } => {
                    write!(f, " {}{} along {axis} {access}", monoid.name(), crate::op::flags(*exclusive, *reverse))?;
                }
                Op::Sort { axis, descending } => write!(f, " along {axis}{}", if *descending { " descending" } else { "" })?,
                Op::Scatter { map, updates, combine, .. } => {
                    let how = combine.map_or("replace", crate::op::Monoid::name);
                    write!(f, " {how} {} {updates}", crate::op::Access::new(map.clone()))?;
                }
                Op::Greedy { accesses, .. } => write!(f, " {} {}", accesses[0], accesses[1])?,
                Op::Const(t) => write!(f, " {t:?}")?,
                Op::Weight(k, _) => write!(f, " {k:?}")?,
                Op::Input(..) => {}
            }
            writeln!(f, " : {}", n.ty)?;
        }
        for o in &self.outputs {
            writeln!(f, "output {:?} = %{}", o.name, o.node.0)?;
        }
        Ok(())
    }
}
