//! What the host does beside the graph: elements that become symbols, control flow, sequences.
//!
//! A scope (the model, or a body of control flow) is one graph and a list of host statements. A statement's results are
//! `Input` nodes of the graph, or symbols. Which piece of the graph runs before which statement follows from what uses
//! what; see [`super::stages`].

use std::{collections::BTreeMap, sync::Arc};

use kiln_algebra::{DType, Graph, Ix, NodeId, Op, Symbol, TensorType};
use kiln_dialects::onnx::{Fact, OnnxNode, infer::UNKNOWN_EXTENT};
use kiln_plan::{
    HostKind,
    script::{SequenceOp, TextOp},
};

use super::{Lower, LowerError, Value};

/// A symbol that data determine is at most this large, or this far below zero: elements beyond it (an exporter's "to the
/// end") are taken as this, and no real extent is near it.
pub const FAR: i64 = 1 << 40;

/// A statement.
#[derive(Clone, Debug)]
pub(crate) struct HostStmt {
    pub(crate) op: HostOp,
    /// The ONNX node that it comes from.
    pub(crate) node: Arc<str>,
    pub(crate) inputs: Vec<NodeId>,
    pub(crate) outputs: Vec<NodeId>,
}

impl HostStmt {
    /// The bodies that it may run.
    pub(crate) fn bodies(&self) -> &[Scope] {
        match &self.op {
            HostOp::Switch(cases) => cases,
            HostOp::Loop(l) => std::slice::from_ref(&l.body),
            _ => &[],
        }
    }
}

/// What a statement does.
#[derive(Clone, Debug)]
pub(crate) enum HostOp {
    /// Elements of input 0 become symbols.
    Read(Vec<(u32, u32)>),
    /// Extents of input 0 become symbols.
    BindShape(Vec<Option<u32>>),
    /// Extents that are taken as equal from here on.
    Check(Vec<(Ix, Ix)>),
    /// Input 0 selects a body; captures follow from the bodies.
    Switch(Vec<Scope>),
    Loop(Box<LoopOp>),
    Sequence(SequenceOp),
    Text(TextOp),
}

/// A loop. Inputs: trip count and condition where present, then the carried values. Outputs: the last carried values, then
/// the stacked items. The body's parameters: the number of the iteration, then the carried values; its results: the
/// condition where present, the carried values, the items.
#[derive(Clone, Debug)]
pub(crate) struct LoopOp {
    pub(crate) body: Scope,
    pub(crate) trip: bool,
    pub(crate) condition: bool,
    pub(crate) next_condition: bool,
    pub(crate) carried: usize,
    /// For each stacked item: whether the last comes first, and its extents as far as known outside.
    pub(crate) stacked: Vec<(bool, Vec<Option<Ix>>)>,
}

/// A body of control flow, lowered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    pub(crate) graph: Graph,
    pub(crate) host: Vec<HostStmt>,
    pub(crate) kinds: BTreeMap<NodeId, HostKind>,
    pub(crate) names: BTreeMap<NodeId, Arc<str>>,
    /// Values of the scope around it, and the `Input` nodes that stand for them.
    pub(crate) captures: Vec<(NodeId, NodeId)>,
    pub(crate) params: Vec<NodeId>,
    pub(crate) results: Vec<NodeId>,
}

type Result<T> = std::result::Result<T, LowerError>;

impl Lower {
    /// An `Input` node for a value that the host supplies.
    pub(crate) fn external(&mut self, ty: TensorType, kind: HostKind) -> Result<Value> {
        let dtype = ty.dtype;
        let ty = TensorType { dtype: dtype.stored(), ..ty };
        let op = Op::Input(u32::MAX - self.graph.nodes.len() as u32, ty);
        let mut v = self.push(op, &[])?;
        v.fact.dtype = dtype;
        self.kinds.insert(v.id, kind);
        Ok(v)
    }
    /// A statement of the current node.
    pub(crate) fn host(&mut self, op: HostOp, inputs: &[&Value], outputs: &[&Value]) {
        let ids = |all: &[&Value]| all.iter().map(|v| v.id).collect();
        self.statements.push(HostStmt { op, node: self.node().name.clone(), inputs: ids(inputs), outputs: ids(outputs) });
    }
    /// The kind of a value that is no tensor.
    pub fn special(&self, v: &Value) -> Option<HostKind> {
        self.kinds.get(&v.id).copied().filter(|k| !matches!(k, HostKind::Tensor(_)))
    }

    /// A new symbol with bounds, for a value that is found when the model runs. Something must bind it.
    pub fn runtime_symbol(&mut self, name: &str, min: i64, max: Option<i64>) -> Ix {
        let taken = |n: &str, s: &[Symbol]| s.iter().any(|s| &*s.name == n);
        let mut unique = name.to_owned();
        let mut i = 1;
        while taken(&unique, &self.shapes.symbols) {
            unique = format!("{name}.{i}");
            i += 1;
        }
        let opt = min.max(UNKNOWN_EXTENT).min(max.unwrap_or(UNKNOWN_EXTENT)).max(min);
        self.shapes.symbols.push(Symbol { name: unique.into(), min, opt, max, def: None });
        self.shapes.mark_runtime(self.shapes.symbols.len() - 1);
        Ix::sym(self.shapes.symbols.len() - 1)
    }
    /// An element of an integer or truth-value tensor as an expression: what is known of it, or a new symbol that is read
    /// when the model runs. Values outside of `min..=max` stop the run with an error that names the node.
    ///
    /// # Errors
    /// A tensor of another type.
    pub fn read_symbol(&mut self, v: &Value, element: usize, name: &str, min: i64, max: Option<i64>) -> Result<Ix> {
        if let Some(known) = v.fact.contents.as_ref().and_then(|c| c.get(element)) {
            return Ok(known.clone());
        }
        let s = self.runtime_symbol(name, min, max);
        self.bind_symbol(&s, v, element)?;
        Ok(s)
    }
    /// Gives a symbol that inference made for an extent ([`kiln_dialects::onnx::InferCx::fresh`]) its value: an element of
    /// an integer or truth-value tensor. An expression that is no symbol is left alone.
    ///
    /// # Errors
    /// A tensor of another type.
    pub fn bind_symbol(&mut self, symbol: &Ix, v: &Value, element: usize) -> Result<()> {
        let Some(s) = symbol.as_sym() else { return Ok(()) };
        if v.dtype().is_float() || v.dtype() == DType::Str {
            return Err(self.node().unsupported(format!("an extent is read from a tensor of {}", v.dtype())).into());
        }
        self.host(HostOp::Read(vec![(element as u32, s as u32)]), &[v], &[]);
        Ok(())
    }
    /// A value's extents as an int64 tensor of one dimension.
    ///
    /// # Errors
    /// Never for a tensor.
    pub fn shape_of(&mut self, v: &Value) -> Result<Value> {
        let fact = Fact::shape_tensor(v.dims().to_vec());
        self.materialise(&fact)
    }

    /// A tensor that the host supplies, of which some extents are known: those that are not become symbols.
    pub(crate) fn external_tensor(&mut self, dtype: DType, dims: &[Option<Ix>], name: &str) -> Result<Value> {
        let mut bound = Vec::with_capacity(dims.len());
        let mut extents = Vec::with_capacity(dims.len());
        for (i, d) in dims.iter().enumerate() {
            match d {
                Some(d) => {
                    bound.push(None);
                    extents.push(d.clone());
                }
                None => {
                    let s = self.runtime_symbol(&format!("{name}.{i}"), 0, None);
                    bound.push(s.as_sym().map(|s| s as u32));
                    extents.push(s);
                }
            }
        }
        let v = self.external(TensorType { dtype, dims: extents }, HostKind::Tensor(dtype))?;
        if bound.iter().any(Option::is_some) {
            self.host(HostOp::BindShape(bound), &[&v], &[]);
        }
        Ok(v)
    }
}

/// Names that a body reads from around it, in order of use.
pub(crate) fn free_names(body: &kiln_dialects::onnx::OnnxGraph) -> Vec<Arc<str>> {
    let mut free: Vec<Arc<str>> = Vec::new();
    let mut defined: std::collections::BTreeSet<Arc<str>> = body.params.iter().cloned().collect();
    defined.extend(body.inputs.iter().map(|i| i.name.clone()));
    defined.extend(body.initializers.iter().map(|i| i.name.clone()));
    let mut use_name = |n: &Arc<str>, defined: &std::collections::BTreeSet<Arc<str>>| {
        if !defined.contains(n) && !free.contains(n) {
            free.push(n.clone());
        }
    };
    for n in &body.nodes {
        n.inputs.iter().flatten().for_each(|i| use_name(i, &defined));
        bodies(n).for_each(|b| free_names(b).iter().for_each(|i| use_name(i, &defined)));
        defined.extend(n.outputs.iter().flatten().cloned());
    }
    body.outputs.iter().for_each(|o| use_name(o, &defined));
    free
}

/// The bodies of a control-flow node.
pub(crate) fn bodies(node: &OnnxNode) -> impl Iterator<Item = &kiln_dialects::onnx::OnnxGraph> {
    node.attrs.values().filter_map(|a| match a {
        kiln_dialects::onnx::AttrValue::Graph(g) => Some(&**g),
        _ => None,
    })
}
