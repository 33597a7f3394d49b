//! Functions of the onnx dialect as [`OnnxGraph`]s: what shape inference and lowering work on.

use super::types::element_name;
use super::{AttrValue, Dim, InferError, Initializer, InputInfo, InputKind, OnnxGraph, OnnxNode};
use crate::alg::types::{dtype_of, tensor_of, tensor_type_of};
use crate::ir::{Attribute, BlockView, OpView, Type, TypeExt, TypeLike, Val, ValueLike, attr};
use kiln_algebra::{Ix, Symbol};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

/// The attribute that holds an operation's ONNX node name.
pub const NODE: &str = "onnx.node";
/// The argument and result attribute that holds the ONNX name of a graph input or output.
pub const NAME: &str = "onnx.name";
/// The argument attribute of how the model itself writes an input's dimensions.
pub const DIMS: &str = "onnx.dims";

/// The argument attribute of what an input is that is no tensor: [`SEQUENCE`], [`OPTIONAL`] or [`OPTIONAL_SEQUENCE`].
pub const KIND: &str = "onnx.kind";
/// The argument attribute of the element type of the tensors in such an input.
pub const ELEMENT: &str = "onnx.element";
/// The argument attribute of their rank, where the model says it.
pub const RANK: &str = "onnx.rank";
/// A sequence of tensors.
pub const SEQUENCE: &str = "sequence";
/// A tensor or nothing.
pub const OPTIONAL: &str = "optional";
/// A sequence of tensors or nothing.
pub const OPTIONAL_SEQUENCE: &str = "optional sequence";

/// A function, and which MLIR value each name of the graph stands for.
#[derive(Debug)]
pub struct ReadGraph<'c> {
    /// The graph.
    pub graph: OnnxGraph,
    /// Values by name, the function's arguments included.
    pub values: BTreeMap<Arc<str>, Val<'c>>,
}

/// The graph of a `func.func` whose body is in the onnx dialect. `symbols` are the module's.
///
/// # Errors
/// All operations and arguments that have no form there, in order.
pub fn graph<'c>(func: OpView<'c>, symbols: &[Symbol]) -> Result<ReadGraph<'c>, Vec<InferError>> {
    let mut reader =
        Reader { symbols, names: HashMap::new(), taken: BTreeSet::new(), values: BTreeMap::new(), errors: Vec::new() };
    let graph = reader.function(func);
    if reader.errors.is_empty() { Ok(ReadGraph { graph, values: reader.values }) } else { Err(reader.errors) }
}

/// The names in an array of dictionaries such as `arg_attrs`.
pub fn port_names(func: OpView<'_>, list: &str, count: usize) -> Vec<Option<String>> {
    let entries = func.attr(list).and_then(attr::as_array).unwrap_or_default();
    let name = |i: usize| entries.get(i).and_then(|e| attr::entry(*e, NAME)).and_then(attr::as_str).map(str::to_owned);
    (0..count).map(name).collect()
}

/// The name of the node that an operation stands for; the operation's own where it has none.
pub fn node_name(op: OpView<'_>) -> Arc<str> {
    op.str_attr(NODE).or_else(|| crate::diag::location_name(op.location())).unwrap_or(op.name()).into()
}

struct Reader<'s, 'c> {
    symbols: &'s [Symbol],
    names: HashMap<usize, Arc<str>>,
    taken: BTreeSet<Arc<str>>,
    values: BTreeMap<Arc<str>, Val<'c>>,
    errors: Vec<InferError>,
}

/// An input that is no tensor, from its argument's attributes.
fn special(name: &Arc<str>, attributes: Attribute<'_>) -> Option<InputInfo> {
    let rank = attr::entry(attributes, RANK).and_then(attr::as_int).and_then(|r| usize::try_from(r).ok());
    let kind = match attr::entry(attributes, KIND).and_then(attr::as_str)? {
        SEQUENCE => InputKind::Sequence(rank),
        OPTIONAL => InputKind::OptionalTensor(rank),
        OPTIONAL_SEQUENCE => InputKind::OptionalSequence(rank),
        _ => return None,
    };
    let dtype = dtype_of(attr::entry(attributes, ELEMENT).and_then(attr::as_type)?)?;
    Some(InputInfo { name: name.clone(), dtype, dims: Vec::new(), kind })
}

impl<'c> Reader<'_, 'c> {
    fn function(&mut self, func: OpView<'c>) -> OnnxGraph {
        let Some(body) = func.body() else {
            self.errors.push(port("the function has no body"));
            return OnnxGraph::default();
        };
        let args = body.args();
        let inputs = port_names(func, "arg_attrs", args.len());
        let returned = body.terminator().map(OpView::operands).unwrap_or_default();
        let outputs = port_names(func, "res_attrs", returned.len());
        self.taken.extend(inputs.iter().chain(&outputs).flatten().map(|n| Arc::from(n.as_str())));
        let mut graph = OnnxGraph::default();
        for (i, arg) in args.iter().enumerate() {
            let name: Arc<str> = inputs[i].as_deref().map_or_else(|| self.fresh(&format!("arg{i}")), Arc::from);
            self.name(*arg, name.clone());
            let attributes = func.attr("arg_attrs").and_then(attr::as_array).and_then(|a| a.get(i).copied());
            match self.input(&name, arg.r#type()).or_else(|| special(&name, attributes?)) {
                Some(input) => graph.inputs.push(input),
                None => {
                    let ty = arg.r#type();
                    self.errors.push(port(&format!("input '{name}' has the type {ty}, which Kiln does not compute with")));
                }
            }
        }
        let mut renamed = Vec::new();
        for (i, value) in returned.iter().enumerate() {
            let name: Arc<str> = outputs[i].as_deref().map_or_else(|| self.fresh(&format!("out{i}")), Arc::from);
            // An input that is an output, or a value that is two, gets its second name from an Identity.
            if self.names.contains_key(&key(*value)) {
                renamed.push((*value, name.clone()));
            } else {
                self.name(*value, name.clone());
            }
            graph.outputs.push(name);
        }
        self.block(body, &mut graph);
        for (value, name) in renamed {
            let from = self.name_of(value);
            graph.nodes.push(OnnxNode::new("Identity", &name, &[&from], &[&name]));
        }
        graph
    }

    fn block(&mut self, block: BlockView<'c>, graph: &mut OnnxGraph) {
        for op in block.ops() {
            match op.name() {
                "onnx.None" | "onnx.Yield" | "func.return" => {}
                "onnx.Weight" => self.weight(op, graph),
                name => match name.strip_prefix("onnx.") {
                    Some(op_type) => {
                        let node = self.node(op, op_type);
                        graph.nodes.push(node);
                    }
                    None => self.errors.push(InferError {
                        node: node_name(op),
                        op: name.to_owned(),
                        reason: super::Reason::Unsupported,
                        what: "the operation is not of the onnx dialect".into(),
                    }),
                },
            }
        }
    }

    fn weight(&mut self, op: OpView<'c>, graph: &mut OnnxGraph) {
        let (Some(result), Some(weight_key)) = (op.result(0), op.str_attr("key")) else { return };
        let name = self.name_of(result);
        match tensor_type_of(result.r#type()) {
            Ok(ty) => graph.initializers.push(Initializer { name, key: weight_key.into(), ty, tensor: None }),
            Err(e) => {
                let what = format!("the initialiser cannot be used: {e}");
                self.errors.push(InferError {
                    node: node_name(op),
                    op: "Weight".into(),
                    reason: super::Reason::Unsupported,
                    what,
                });
            }
        }
    }

    fn node(&mut self, op: OpView<'c>, name: &str) -> OnnxNode {
        let (domain, op_type) = super::schema::unqualified(name);
        let mut attrs: BTreeMap<String, AttrValue> = op
            .attrs()
            .into_iter()
            .filter_map(|(n, a)| Some((n.to_owned(), value(a)?)))
            .filter(|(n, _)| !n.contains('.'))
            .collect();
        let bodies = super::schema::operator(name).into_iter().flat_map(super::schema::Operator::bodies);
        for (region, attribute) in bodies.enumerate() {
            let graph = op.blocks(region).first().and_then(|block| self.subgraph(*block));
            // A body without parameters and results stands for a missing one.
            if let Some(graph) = graph.filter(|g| !(g.params.is_empty() && g.outputs.is_empty())) {
                attrs.insert(attribute.to_owned(), AttrValue::Graph(Box::new(graph)));
            }
        }
        let missing = |v: &Val<'c>| v.r#type().is_none();
        let mut inputs: Vec<_> = op.operands().into_iter().map(|v| (!missing(&v)).then(|| self.name_of(v))).collect();
        while inputs.last().is_some_and(Option::is_none) {
            inputs.pop();
        }
        let outputs = op.results().into_iter().map(|v| Some(self.name_of(v))).collect();
        OnnxNode {
            name: node_name(op),
            op_type: op_type.into(),
            domain: domain.into(),
            version: super::schema::OPSET,
            attrs,
            inputs,
            outputs,
        }
    }

    /// The body of a control-flow operator.
    fn subgraph(&mut self, block: BlockView<'c>) -> Option<OnnxGraph> {
        let mut graph = OnnxGraph::default();
        for arg in block.args() {
            let name = self.name_of(arg);
            graph.inputs.extend(self.input(&name, arg.r#type()));
            graph.params.push(name);
        }
        self.block(block, &mut graph);
        graph.outputs = block.terminator()?.operands().into_iter().map(|v| self.name_of(v)).collect();
        Some(graph)
    }

    fn input(&self, name: &Arc<str>, ty: Type<'c>) -> Option<InputInfo> {
        let dtype = dtype_of(ty.element()).filter(|_| element_name(ty).is_some())?;
        let shape = ty.shape()?;
        let exprs = ty.tensor_encoding().and_then(|e| crate::ir::exprs::from_attr(e).ok());
        let symbol = |i: usize| exprs.as_ref()?.get(i).and_then(Ix::as_sym).and_then(|s| self.symbols.get(s));
        let dim = |(i, d): (usize, &Option<i64>)| match d {
            Some(d) => Dim::Fixed(*d),
            None => symbol(i).map_or(Dim::Unknown, |s| Dim::Named(s.name.clone())),
        };
        Some(InputInfo { name: name.clone(), dtype, dims: shape.iter().enumerate().map(dim).collect(), kind: InputKind::Tensor })
    }

    fn name(&mut self, value: Val<'c>, name: Arc<str>) {
        self.names.insert(key(value), name.clone());
        self.values.insert(name, value);
    }

    fn name_of(&mut self, value: Val<'c>) -> Arc<str> {
        if let Some(name) = self.names.get(&key(value)) {
            return name.clone();
        }
        let name = self.fresh(&format!("%{}", self.names.len()));
        self.name(value, name.clone());
        name
    }

    fn fresh(&mut self, base: &str) -> Arc<str> {
        let mut name: Arc<str> = base.into();
        let mut n = 1;
        while !self.taken.insert(name.clone()) {
            name = format!("{base}_{n}").into();
            n += 1;
        }
        name
    }
}

/// SSA values are compared by address; the map is only looked up, never iterated.
fn key(value: Val<'_>) -> usize {
    value.to_raw().ptr as usize
}

fn value(attribute: Attribute<'_>) -> Option<AttrValue> {
    if let Some(values) = super::types::as_floats(attribute) {
        return Some(AttrValue::Floats(values));
    }
    if let Some(text) = attr::as_str(attribute) {
        return Some(AttrValue::String(text.to_owned()));
    }
    if let Some(number) = attr::as_float(attribute) {
        return Some(AttrValue::Float(number as f32));
    }
    if let Some(number) = attr::as_int(attribute) {
        return Some(AttrValue::Int(number));
    }
    if let Ok(tensor) = tensor_of(attribute) {
        return Some(AttrValue::Tensor(tensor));
    }
    if let Some(values) = attr::as_ints(attribute) {
        return Some(AttrValue::Ints(values));
    }
    attr::as_strs(attribute).map(|v| AttrValue::Strings(v.into_iter().map(str::to_owned).collect()))
}

fn port(what: &str) -> InferError {
    InferError { node: "main".into(), op: "func.func".into(), reason: super::Reason::Unsupported, what: what.into() }
}
