//! Lowering of a whole graph.

use std::{collections::BTreeMap, sync::Arc};

use kiln_algebra::{DType, Graph, Ix, Node, NodeId, Op, TensorType};
use kiln_dialects::onnx::{Dim, Fact, InferCx, InputInfo, InputKind, OnnxGraph, OnnxNode, Reason, infer};
use kiln_plan::{HostKind, Script};

use super::{
    context::{Lower, Value},
    control,
    error::LowerError,
    find,
    host::HostOp,
    stages, texts,
};

/// Initialisers up to this many elements are constants of the graph; larger ones stay outside, by key.
const CONSTANT_ELEMENTS: usize = 64;

/// Tensors of more elements than this are no model's: what is computed of extents stays far from the end of i64.
const ELEMENTS: i64 = 1 << 48;

/// Whether extents that are known are those of a tensor.
fn plausible(dims: &[Ix]) -> Result<(), String> {
    let mut elements = 1i64;
    for d in dims.iter().filter_map(Ix::as_const) {
        if d < 0 {
            return Err(format!("a dimension has the extent {d}"));
        }
        elements = elements.saturating_mul(d.max(1));
    }
    if elements <= ELEMENTS { Ok(()) } else { Err(format!("a tensor of {elements} elements or more is too large")) }
}

/// What is asked of an input dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// As the model has it.
    Keep,
    /// A fixed size.
    Fixed(i64),
    /// A range of sizes; costs are taken at `opt`.
    Range {
        /// Smallest.
        min: i64,
        /// Where costs are taken.
        opt: i64,
        /// Largest.
        max: i64,
    },
}

/// Options of [`lower_model`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LowerOptions {
    /// Dimensions of inputs by ONNX name. Dimensions of the same symbolic name are bound together.
    pub shapes: BTreeMap<String, Vec<Binding>>,
}

/// Lowers a model to a host program over graphs; nodes of the result carry the names of the ONNX nodes that they come from.
/// A model whose shapes follow from its inputs' shapes, without control flow, is one graph that runs once.
///
/// # Errors
/// Everything in the model that cannot be lowered, in order of nodes; a node whose input failed is passed over.
pub fn lower_script(model: &OnnxGraph, options: &LowerOptions) -> Result<Script, Vec<LowerError>> {
    let mut cx = Lower::new(InferCx::default());
    inputs(model, options, &mut cx);
    body(&mut cx, model);
    let mut outputs = Vec::new();
    for name in &model.outputs {
        match cx.values.get(name) {
            Some(v) => outputs.push((name.clone(), v.id)),
            None if cx.errors.is_empty() => {
                cx.errors.push(LowerError::Port { what: format!("output '{name}' is computed by no node") })
            }
            None => {}
        }
    }
    if !cx.errors.is_empty() {
        return Err(cx.errors);
    }
    if cx.statements.is_empty() && cx.kinds.is_empty() {
        let mut graph = prune(&cx.graph, &outputs);
        graph.symbols = cx.shapes.symbols.into();
        return Ok(stages::straight(graph));
    }
    stages::script(cx, &outputs).map_err(|e| vec![e])
}

/// Lowers a model that is one graph; see [`lower_script`].
///
/// # Errors
/// As [`lower_script`], and a model that needs a host program.
pub fn lower_model(model: &OnnxGraph, options: &LowerOptions) -> Result<Graph, Vec<LowerError>> {
    let mut script = lower_script(model, options)?;
    match (script.is_straight(), script.segments.pop()) {
        (true, Some(graph)) => Ok(graph),
        _ => Err(vec![LowerError::Port {
            what: "shapes that depend on data, control flow or sequences make the model a host program over several graphs, \
                   where one graph is wanted"
                .into(),
        }]),
    }
}

/// Lowers the constants and nodes of a graph into the values of the context. Errors are gathered there.
pub(super) fn body(cx: &mut Lower, model: &OnnxGraph) {
    for w in &model.initializers {
        match initializer(cx, &w.key, &w.ty, w.tensor.as_ref()) {
            Ok(v) => drop(cx.values.insert(w.name.clone(), v)),
            Err(e) => cx.errors.push(e),
        }
    }
    for node in &model.nodes {
        let args: Option<Vec<Option<Value>>> =
            node.inputs.iter().map(|i| i.as_ref().map_or(Some(None), |n| cx.values.get(n).cloned().map(Some))).collect();
        let result = match args {
            Some(args) => lower_node(cx, node, &args),
            None => supported(node).map(|()| Vec::new()),
        };
        if !cx.shapes.assumed.is_empty() {
            let equal = std::mem::take(&mut cx.shapes.assumed);
            cx.enter(node, Vec::new());
            cx.host(HostOp::Check(equal), &[], &[]);
        }
        match result {
            // It follows from an earlier error.
            Err(LowerError::Earlier) => {}
            Ok(out) => {
                for (n, v) in node.outputs.iter().zip(out).filter_map(|(n, v)| Some((n.clone()?, v))) {
                    cx.values.insert(n, v);
                }
            }
            Err(e) => cx.errors.push(e),
        }
    }
}

fn inputs(model: &OnnxGraph, options: &LowerOptions, cx: &mut Lower) {
    let mut errors = Vec::new();
    let binding = |i: &InputInfo, d: usize| options.shapes.get(&*i.name).and_then(|s| s.get(d)).copied().unwrap_or(Binding::Keep);
    for name in options.shapes.keys() {
        match model.inputs.iter().find(|i| *i.name == **name) {
            None => {
                errors.push(LowerError::Port { what: format!("a shape is given for '{name}', which is no input of the model") })
            }
            Some(i) if options.shapes[name].len() != i.dims.len() => {
                let what = format!(
                    "a shape of {} dimensions is given for input '{name}' of rank {}",
                    options.shapes[name].len(),
                    i.dims.len()
                );
                errors.push(LowerError::Port { what });
            }
            Some(_) => {}
        }
    }
    let mut fixed: BTreeMap<Arc<str>, i64> = BTreeMap::new();
    for i in &model.inputs {
        for (d, dim) in i.dims.iter().enumerate() {
            match (binding(i, d), dim) {
                (Binding::Fixed(v), Dim::Named(n)) => drop(fixed.insert(n.clone(), v)),
                (Binding::Fixed(v), Dim::Fixed(f)) if v != *f => {
                    errors.push(LowerError::Port { what: format!("dimension {d} of input '{}' is {f}, not {v}", i.name) });
                }
                _ => {}
            }
        }
    }
    for i in &model.inputs {
        let (kind, rank) = match i.kind {
            InputKind::Tensor => (None, None),
            InputKind::Sequence(rank) => (Some(HostKind::Sequence(i.dtype)), rank),
            InputKind::OptionalTensor(rank) => (Some(HostKind::OptionalTensor(i.dtype)), rank),
            InputKind::OptionalSequence(rank) => (Some(HostKind::OptionalSequence(i.dtype)), rank),
        };
        let dims = i.dims.iter().enumerate().map(|(d, dim)| {
            let name = match dim {
                Dim::Fixed(v) => return Ix::konst(*v),
                Dim::Named(n) => n.clone(),
                Dim::Unknown => Arc::from(format!("{}.{d}", i.name)),
            };
            match (fixed.get(&name), binding(i, d)) {
                (Some(v), _) => Ix::konst(*v),
                (None, Binding::Fixed(v)) => Ix::konst(v),
                (None, b) => {
                    let s = cx.shapes.symbol(&name);
                    if let (Binding::Range { min, opt, max }, Some(at)) = (b, s.as_sym()) {
                        let symbol = &mut cx.shapes.symbols[at];
                        (symbol.min, symbol.opt, symbol.max) = (min, opt, Some(max));
                    }
                    s
                }
            }
        });
        let ty = TensorType { dtype: i.dtype, dims: dims.collect() };
        if let Err(what) = plausible(&ty.dims) {
            errors.push(LowerError::Port { what: format!("input '{}': {what}", i.name) });
            continue;
        }
        let kind = kind.or((i.dtype == DType::Str).then_some(HostKind::Tensor(DType::Str)));
        if i.dtype == DType::Str {
            cx.text("");
        }
        match cx.graph.input(&i.name, TensorType { dtype: i.dtype.stored(), ..ty.clone() }) {
            Ok(id) => {
                cx.values.insert(i.name.clone(), Value { id, fact: Fact::of(&ty) });
                cx.kinds.extend(kind.map(|k| (id, k)));
                cx.element_ranks.extend(rank.map(|r| (id, r)));
            }
            Err(e) => errors.push(LowerError::Port { what: format!("input '{}': {e}", i.name) }),
        }
    }
    cx.errors.append(&mut errors);
}

fn initializer(
    cx: &mut Lower,
    key: &Arc<str>,
    ty: &TensorType,
    tensor: Option<&kiln_algebra::Tensor>,
) -> Result<Value, LowerError> {
    match tensor {
        Some(t) if t.len() <= CONSTANT_ELEMENTS || t.dtype() == DType::Bool => cx.constant(t.clone()),
        _ => {
            let mut v = cx.push(Op::Weight(key.clone(), ty.clone()), &[])?;
            if let Some(t) = tensor {
                v.fact = Fact::constant(t.clone());
            }
            Ok(v)
        }
    }
}

fn supported(node: &OnnxNode) -> Result<(), LowerError> {
    match find(node).is_some() || control::find(&node.domain, &node.op_type).is_some() {
        true => Ok(()),
        false => Err(node.unsupported("the operator is not supported").into()),
    }
}

/// Values of a node's outputs: shapes are inferred first, and what is known then is not computed. Integer operands that
/// steer shapes and are not known are read when the model runs; where they steer more than extents, the node is lowered
/// for each value that they may have.
///
/// # Errors
/// What inference and the operator's lowering find.
pub fn lower_node(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Result<Vec<Value>, LowerError> {
    supported(node)?;
    if let Some(f) = control::find(&node.domain, &node.op_type) {
        cx.enter(node, Vec::new());
        return f(cx, node, args);
    }
    if let Some(i) = args.iter().position(|a| a.as_ref().is_some_and(|a| cx.special(a).is_some())) {
        if let ("Identity", [Some(same)]) = (&*node.op_type, args) {
            return Ok(vec![same.clone()]);
        }
        return Err(node.unsupported(format!("input {i} is a sequence or an optional value, where a tensor is wanted")).into());
    }
    let waits = |e: &LowerError| matches!(e, LowerError::Node(n) if n.reason == Reason::DataDependent);
    match lower_plain(cx, node, args) {
        Err(e) if waits(&e) => {
            if let Some(out) = control::specialise(cx, node, args) {
                return out;
            }
            cx.enter(node, Vec::new());
            match control::read_operands(cx, args)? {
                Some(args) => lower_plain(cx, node, &args),
                None => Err(e),
            }
        }
        other => other,
    }
}

fn lower_plain(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Result<Vec<Value>, LowerError> {
    let facts: Vec<Option<&Fact>> = args.iter().map(|a| a.as_ref().map(|v| &v.fact)).collect();
    let outs = infer(node, &facts, &mut cx.shapes)?;
    if let Some(i) = args.iter().position(|a| a.as_ref().is_some_and(|a| a.dtype() == DType::Str)) {
        texts::takes_texts(node, i)?;
    }
    for f in &outs {
        plausible(&f.dims).map_err(|what| node.invalid(what))?;
    }
    cx.enter(node, outs.clone());
    if !outs.is_empty() && outs.iter().all(|f| f.contents.is_some() || f.value.is_some()) {
        return outs.iter().map(|f| cx.materialise(f)).collect();
    }
    let Some(lower) = find(node) else { return Ok(Vec::new()) };
    let mut values = lower(cx, node, args)?;
    for (v, f) in values.iter_mut().zip(&outs) {
        if f.dtype == DType::Str {
            *v = cx.as_text(v.clone())?;
        }
        if v.dtype() != f.dtype || v.rank() != f.rank() {
            let what = format!(
                "the lowering gives {}, inference {}; this is a mistake of Kiln's, please report it",
                v.fact.ty(),
                f.ty()
            );
            return Err(node.invalid(what).into());
        }
        if v.fact.value.is_none() {
            v.fact = Fact { dims: f.dims.clone(), contents: f.contents.clone().or(v.fact.contents.take()), ..v.fact.clone() };
        }
    }
    Ok(values)
}

/// The graph without nodes that no output needs. Inputs stay.
fn prune(graph: &Graph, outputs: &[(Arc<str>, NodeId)]) -> Graph {
    let mut live = vec![false; graph.nodes.len()];
    outputs.iter().for_each(|(_, o)| live[o.0 as usize] = true);
    for id in graph.ids().rev() {
        let n = graph.node(id);
        live[id.0 as usize] |= matches!(n.op, Op::Input(..));
        if live[id.0 as usize] {
            n.inputs.iter().for_each(|i| live[i.0 as usize] = true);
        }
    }
    let mut at: Vec<NodeId> = Vec::with_capacity(graph.nodes.len());
    let mut out = Graph::default();
    for id in graph.ids() {
        at.push(NodeId(out.nodes.len() as u32));
        if live[id.0 as usize] {
            let n = graph.node(id);
            let inputs = n.inputs.iter().map(|i| at[i.0 as usize]).collect();
            out.nodes.push(Node { inputs, ..n.clone() });
        }
    }
    out.inputs = graph.inputs.iter().map(|p| kiln_algebra::Port { name: p.name.clone(), node: at[p.node.0 as usize] }).collect();
    outputs.iter().for_each(|(name, id)| out.output(name, at[id.0 as usize]));
    out
}
