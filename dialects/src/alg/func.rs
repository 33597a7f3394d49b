//! Functions of `alg` operations to graphs and back.
use super::{
    emit::emit_op,
    read::{is_alg, op_of},
    types::{tensor_type, tensor_type_of},
};
use crate::{
    builder::Builder,
    diag::location_names,
    ir::{Attribute, BlockView, Ctx, Invalid, OpView, Type, Val, ValueExt, attr},
    symbols,
};
use kiln_algebra::{Graph, Node, NodeId, Op, Port};
use std::{collections::HashMap, sync::Arc};

/// The argument and result attribute that holds an ONNX name.
pub const NAME: &str = "onnx.name";

/// Why a function is no graph, or a graph no function.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{op}: {reason}")]
pub struct ConvertError {
    /// The operation, with the ONNX nodes that it comes from.
    pub op: String,
    /// What is wrong.
    pub reason: String,
}

impl ConvertError {
    fn at(op: OpView<'_>, reason: impl Into<String>) -> Self {
        let names = location_names(op.location());
        let from = if names.is_empty() { String::new() } else { format!(" (from {})", names.join(", ")) };
        Self { op: format!("'{}'{from}", op.name()), reason: reason.into() }
    }
}

/// Which function-like operation holds a graph, and its terminator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FuncOp {
    /// `func.func`: a model.
    Func,
    /// `kernel.func`: a fused region.
    Kernel,
    /// `kernel.const`: a constant.
    Const,
}

impl FuncOp {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Func => ("func.func", "func.return"),
            Self::Kernel => ("kernel.func", "kernel.return"),
            Self::Const => ("kernel.const", "kernel.return"),
        }
    }
}

/// Name of the i-th argument or result of a function, from its list of attributes: its ONNX name, or `in0`, `out0`, ….
pub fn port_name(list: Option<Attribute<'_>>, i: usize, default: &str) -> Arc<str> {
    let entry = list.and_then(attr::as_array).and_then(|all| all.get(i).copied());
    match entry.and_then(|e| attr::entry(e, NAME)).and_then(attr::as_str) {
        Some(name) => name.into(),
        None => format!("{default}{i}").into(),
    }
}

fn at(op: OpView<'_>) -> impl Fn(Invalid) -> ConvertError + Copy {
    move |e| ConvertError::at(op, e.0)
}

/// The graph of a function whose body is one block of `alg` operations. Its inputs come first, then the operations in
/// their order; symbols are those of the module.
///
/// # Errors
/// An operation that is not of `alg` or is malformed, more than one block, no terminator.
pub fn func_to_graph(func: OpView<'_>) -> Result<Graph, ConvertError> {
    let [block] = func.blocks(0)[..] else { return Err(ConvertError::at(func, "has not exactly one block")) };
    let mut graph = Graph { symbols: symbols::read(func).map_err(at(func))?.into(), ..Graph::default() };
    let mut ids: HashMap<usize, NodeId> = HashMap::new();
    for (i, arg) in block.args().into_iter().enumerate() {
        let ty = tensor_type_of(arg.ty()).map_err(at(func))?;
        let name = port_name(func.attr("arg_attrs"), i, "in");
        let node = graph.input(&name, ty).map_err(|e| ConvertError::at(func, e.to_string()))?;
        ids.insert(arg.key(), node);
    }
    let mut ops = block.ops();
    let last = ops.pop().filter(|op| op.result_count() == 0);
    let last = last.ok_or_else(|| ConvertError::at(func, "does not end in a return"))?;
    let operand_ids = |op: OpView<'_>, ids: &HashMap<usize, NodeId>| -> Result<Vec<NodeId>, ConvertError> {
        let find = |v: Val<'_>| ids.get(&v.key()).copied();
        op.operands().into_iter().map(|v| find(v).ok_or_else(|| ConvertError::at(op, "uses a value from outside"))).collect()
    };
    for op in ops {
        if !is_alg(op) {
            return Err(ConvertError::at(op, "is not of the alg dialect: lower it first"));
        }
        let primitive = op_of(op).map_err(at(op))?;
        let inputs = operand_ids(op, &ids)?;
        let origin: Vec<Arc<str>> = location_names(op.location()).into_iter().map(Arc::from).collect();
        let id = graph.push(primitive, &inputs, &origin).map_err(|e| ConvertError::at(op, e.to_string()))?;
        if let Some(result) = op.result(0) {
            ids.insert(result.key(), id);
        }
    }
    for (i, node) in operand_ids(last, &ids)?.into_iter().enumerate() {
        let name = port_name(func.attr("res_attrs"), i, "out");
        graph.outputs.push(Port { name, node });
    }
    Ok(graph)
}

/// Appends a function with the body of a graph to a block of a module. `attrs` are further attributes of the
/// function. The module's symbols are the caller's to write ([`symbols::write`]).
///
/// Reading it back with [`func_to_graph`] gives the same graph, where the graph's inputs come before its other nodes.
///
/// # Errors
/// A constant past what an attribute holds.
pub fn graph_to_func<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    kind: FuncOp,
    name: &str,
    graph: &Graph,
    attrs: &[(&str, Attribute<'c>)],
) -> Result<OpView<'c>, ConvertError> {
    let types = |ports: &[Port]| -> Vec<Type<'c>> { ports.iter().map(|p| tensor_type(ctx, &graph.node(p.node).ty)).collect() };
    let named = |ports: &[Port]| ctx.array(&ports.iter().map(|p| ctx.dict(&[(NAME, ctx.str(&p.name))])).collect::<Vec<_>>());
    let (inputs, outputs) = (types(&graph.inputs), types(&graph.outputs));
    let mut all = vec![("sym_name", ctx.str(name)), ("function_type", ctx.type_attr(ctx.function(&inputs, &outputs)))];
    if !inputs.is_empty() {
        all.push(("arg_attrs", named(&graph.inputs)));
    }
    if !outputs.is_empty() {
        all.push(("res_attrs", named(&graph.outputs)));
    }
    all.extend_from_slice(attrs);
    let mut b = Builder::at_end(ctx, module);
    let entry = b.new_block(&inputs);
    let (op_name, return_name) = kind.names();
    let func = b.op_with_regions(op_name, &[], &[], &all, &[entry]);
    b.inside(entry, |b| {
        let values = emit_nodes(b, graph, &entry.args())?;
        b.set_location(ctx.unknown());
        let results: Vec<Val<'c>> = graph.outputs.iter().map(|o| values[o.node.0 as usize]).collect();
        b.op(return_name, &results, &[], &[]);
        Ok(func)
    })
}

/// Emits the nodes of a graph with these values as its inputs; returns the value of each node.
///
/// # Errors
/// A constant past what an attribute holds, or fewer inputs than the graph has.
pub fn emit_nodes<'c>(b: &mut Builder<'c>, graph: &Graph, inputs: &[Val<'c>]) -> Result<Vec<Val<'c>>, ConvertError> {
    let ctx = b.ctx();
    let mut values: Vec<Val<'c>> = Vec::with_capacity(graph.nodes.len());
    for Node { op, inputs: operands, ty, origin } in &graph.nodes {
        let fail = |reason: &str| ConvertError {
            op: format!("'alg.{}' (from {})", op.name(), origin.join(", ")),
            reason: reason.into(),
        };
        let value = if let Op::Input(i, _) = op {
            *inputs.get(*i as usize).ok_or_else(|| fail("has no value"))?
        } else {
            let locations: Vec<_> = origin.iter().map(|name| ctx.named(name)).collect();
            b.set_location(ctx.fused(&locations));
            let operands: Vec<Val<'c>> = operands.iter().map(|i| values[i.0 as usize]).collect();
            emit_op(b, op, &operands, ty).ok_or_else(|| fail("holds a constant that no attribute can hold"))?
        };
        values.push(value);
    }
    Ok(values)
}
