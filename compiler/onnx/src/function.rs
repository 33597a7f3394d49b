//! Model-local functions, inlined: names made unique, attribute references replaced, expansion bounded.

use crate::error::{OnnxError, Site};
use crate::limits::Limits;
use crate::model::{Attribute, Graph, Node};
use crate::names::Names;
use indexmap::IndexMap;
use std::fmt;

/// What a call names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct FunctionId {
    pub(crate) domain: String,
    pub(crate) name: String,
    pub(crate) overload: String,
}

impl fmt::Display for FunctionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.domain, self.name)?;
        if self.overload.is_empty() { Ok(()) } else { write!(f, " (overload {})", self.overload) }
    }
}

/// A model-local function; its nodes already carry the versions of its own opset imports.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) inputs: Vec<String>,
    pub(crate) outputs: Vec<String>,
    pub(crate) attributes: Vec<String>,
    pub(crate) defaults: IndexMap<String, Attribute>,
    pub(crate) nodes: Vec<Node>,
}

/// Replaces every call in `graph` and its subgraphs by the function's body.
pub(crate) fn inline(graph: &mut Graph, functions: &IndexMap<FunctionId, Function>, limits: &Limits) -> Result<(), OnnxError> {
    let names = Names::of(graph);
    Inliner { functions, limits, names, nodes: 0, cost: 0 }.graph(graph, 0)
}

struct Inliner<'a> {
    functions: &'a IndexMap<FunctionId, Function>,
    limits: &'a Limits,
    names: Names,
    nodes: usize,
    cost: u64,
}

type Renames = IndexMap<String, String>;

impl<'a> Inliner<'a> {
    fn graph(&mut self, graph: &mut Graph, depth: u32) -> Result<(), OnnxError> {
        let mut expanded = Vec::with_capacity(graph.nodes.len());
        for node in std::mem::take(&mut graph.nodes) {
            self.node(node, depth, &mut expanded)?;
        }
        graph.nodes = expanded;
        Ok(())
    }

    fn node(&mut self, mut node: Node, depth: u32, out: &mut Vec<Node>) -> Result<(), OnnxError> {
        let id =
            FunctionId { domain: node.domain.clone(), name: node.op_type.clone(), overload: std::mem::take(&mut node.overload) };
        let Some(function) = self.functions.get(&id) else {
            if let Some((name, _)) = node.attributes.iter().find(|(_, a)| matches!(a, Attribute::Reference(_))) {
                let reason = format!("attribute '{name}' refers to a function's attribute outside of a function");
                return Err(OnnxError::invalid(node.site(), reason));
            }
            for attribute in node.attributes.values_mut() {
                for graph in attribute.graphs_mut() {
                    self.graph(graph, depth)?;
                }
            }
            self.count(&node)?;
            out.push(node);
            return Ok(());
        };
        if depth >= self.limits.call_depth {
            let reason = format!("function calls nest deeper than {}; is '{id}' recursive?", self.limits.call_depth);
            return Err(OnnxError::invalid(node.site(), reason));
        }
        for body in self.instantiate(&node, &id, function)? {
            self.node(body, depth + 1, out)?;
        }
        Ok(())
    }

    /// The nodes of one call, calls inside not yet expanded.
    fn instantiate(&mut self, call: &Node, id: &FunctionId, function: &Function) -> Result<Vec<Node>, OnnxError> {
        let too_many = |what: &str, given: usize, declared: usize| {
            OnnxError::invalid(call.site(), format!("{given} {what} for function '{id}', which has {declared}"))
        };
        if call.inputs.len() > function.inputs.len() {
            return Err(too_many("inputs", call.inputs.len(), function.inputs.len()));
        }
        if call.outputs.len() > function.outputs.len() {
            return Err(too_many("outputs", call.outputs.len(), function.outputs.len()));
        }
        let mut arguments = function.defaults.clone();
        for (name, value) in &call.attributes {
            if !function.attributes.contains(name) && !function.defaults.contains_key(name) {
                return Err(OnnxError::invalid(call.site(), format!("function '{id}' has no attribute '{name}'")));
            }
            arguments.insert(name.clone(), value.clone());
        }
        let mut renames = Renames::new();
        for (index, formal) in function.inputs.iter().enumerate() {
            let actual = call.inputs.get(index).cloned().unwrap_or_default();
            if renames.insert(formal.clone(), actual).is_some() {
                return Err(OnnxError::invalid(Site::Function(id.to_string()), format!("input '{formal}' is given twice")));
            }
        }
        let produced = |formal: &String| function.nodes.iter().any(|n| n.outputs.contains(formal));
        let mut copies = Vec::new();
        for (index, formal) in function.outputs.iter().enumerate() {
            let Some(actual) = call.outputs.get(index).filter(|o| !o.is_empty()) else { continue };
            if renames.contains_key(formal) {
                // The output is an input, or is returned twice: the value needs a second name.
                copies.push((formal.clone(), actual.clone()));
            } else if produced(formal) {
                renames.insert(formal.clone(), actual.clone());
            } else {
                let reason = format!("output '{formal}' is not produced by any node");
                return Err(OnnxError::invalid(Site::Function(id.to_string()), reason));
            }
        }
        let prefix = format!("{}/", call.name);
        let mut body = Vec::with_capacity(function.nodes.len() + copies.len());
        self.define(&function.nodes, &prefix, &mut renames, call)?;
        for node in &function.nodes {
            let mut node = node.clone();
            self.rewrite(&mut node, &prefix, &renames, &arguments, call)?;
            body.push(node);
        }
        for (formal, actual) in copies {
            let source = renames.get(&formal).cloned().unwrap_or_default();
            body.push(identity(call, source, actual, crate::NEWEST_OPSET));
        }
        Ok(body)
    }

    /// Gives each value that `nodes` define a name of its own.
    fn define(&mut self, nodes: &[Node], prefix: &str, renames: &mut Renames, call: &Node) -> Result<(), OnnxError> {
        for output in nodes.iter().flat_map(|n| &n.outputs).filter(|o| !o.is_empty()) {
            if !renames.contains_key(output) {
                self.charge(prefix.len() + output.len(), call)?;
                let name = self.names.fresh(&format!("{prefix}{output}"), call.site())?;
                renames.insert(output.clone(), name);
            }
        }
        Ok(())
    }

    fn rewrite(
        &mut self,
        node: &mut Node,
        prefix: &str,
        renames: &Renames,
        arguments: &IndexMap<String, Attribute>,
        call: &Node,
    ) -> Result<(), OnnxError> {
        self.charge(size(node) + prefix.len(), call)?;
        node.name = format!("{prefix}{}", node.name);
        let rename = |name: &String| match renames.get(name) {
            _ if name.is_empty() => Ok(String::new()),
            Some(new) => Ok(new.clone()),
            None => Err(OnnxError::invalid(call.site(), format!("function body uses the undefined value '{name}'"))),
        };
        node.inputs = node.inputs.iter().map(rename).collect::<Result<_, _>>()?;
        while node.inputs.last().is_some_and(String::is_empty) {
            node.inputs.pop();
        }
        node.outputs = node.outputs.iter().map(rename).collect::<Result<_, _>>()?;
        let mut attributes = IndexMap::with_capacity(node.attributes.len());
        for (name, attribute) in std::mem::take(&mut node.attributes) {
            let value = match attribute {
                Attribute::Reference(formal) => match arguments.get(&formal) {
                    Some(Attribute::Reference(_)) | None => continue,
                    Some(actual) => {
                        self.charge(attribute_size(actual), call)?;
                        actual.clone()
                    }
                },
                mut other => {
                    for graph in other.graphs_mut() {
                        self.subgraph(graph, prefix, renames, arguments, call)?;
                    }
                    other
                }
            };
            attributes.insert(name, value);
        }
        node.attributes = attributes;
        Ok(())
    }

    fn subgraph(
        &mut self,
        graph: &mut Graph,
        prefix: &str,
        outer: &Renames,
        arguments: &IndexMap<String, Attribute>,
        call: &Node,
    ) -> Result<(), OnnxError> {
        let mut renames = outer.clone();
        self.charge(outer.len(), call)?;
        let inputs = graph.inputs.iter().map(|i| &i.name);
        let own: Vec<&String> = inputs.chain(graph.initializers.iter().map(|i| &i.name)).collect();
        for name in own.into_iter().chain(graph.nodes.iter().flat_map(|n| &n.outputs)).filter(|n| !n.is_empty()) {
            self.charge(prefix.len() + name.len(), call)?;
            let new = self.names.fresh(&format!("{prefix}{name}"), call.site())?;
            renames.insert(name.clone(), new);
        }
        let renamed = |name: &String| renames.get(name).cloned().unwrap_or_else(|| name.clone());
        graph.inputs.iter_mut().for_each(|i| i.name = renamed(&i.name));
        graph.initializers.iter_mut().for_each(|i| i.name = renamed(&i.name));
        graph.outputs.iter_mut().for_each(|o| o.name = renamed(&o.name));
        graph.value_info = std::mem::take(&mut graph.value_info).into_iter().map(|(n, t)| (renamed(&n), t)).collect();
        for node in &mut graph.nodes {
            self.rewrite(node, prefix, &renames, arguments, call)?;
        }
        Ok(())
    }

    fn count(&mut self, node: &Node) -> Result<(), OnnxError> {
        self.nodes += 1;
        if self.nodes > self.limits.nodes {
            let limit = self.limits.nodes as u64;
            return Err(OnnxError::Limit { site: node.site(), what: "number of nodes after inlining", limit });
        }
        Ok(())
    }

    /// Functions that call functions grow exponentially; what their copies hold is bounded like the file's own items.
    fn charge(&mut self, bytes: usize, call: &Node) -> Result<(), OnnxError> {
        self.cost += 1 + bytes as u64 / 64;
        if self.cost > self.limits.items {
            let limit = self.limits.items;
            return Err(OnnxError::Limit { site: call.site(), what: "size of inlined functions", limit });
        }
        Ok(())
    }
}

fn identity(call: &Node, source: String, output: String, version: i64) -> Node {
    Node {
        name: format!("{}/{output}", call.name),
        op_type: "Identity".to_owned(),
        domain: String::new(),
        version,
        overload: String::new(),
        inputs: vec![source],
        outputs: vec![output],
        attributes: IndexMap::new(),
    }
}

/// Rough bytes of a node, subgraphs included.
fn size(node: &Node) -> usize {
    let names: usize = node.inputs.iter().chain(&node.outputs).map(|n| n.len() + 24).sum();
    let attributes: usize = node.attributes.iter().map(|(n, a)| n.len() + attribute_size(a)).sum();
    node.name.len() + names + attributes
}

fn attribute_size(attribute: &Attribute) -> usize {
    let payload = match attribute {
        Attribute::Ints(values) => 8 * values.len(),
        Attribute::Floats(values) => 4 * values.len(),
        Attribute::Strings(values) => 32 * values.len(),
        Attribute::Tensors(values) => 128 * values.len(),
        Attribute::Types(values) => 64 * values.len(),
        Attribute::Graph(_) | Attribute::Graphs(_) => {
            let graph = |g: &Graph| {
                let values = g.inputs.len() + g.outputs.len() + g.value_info.len() + g.initializers.len();
                128 * values + g.nodes.iter().map(size).sum::<usize>()
            };
            attribute.graphs().iter().map(graph).sum()
        }
        _ => 0,
    };
    64 + payload
}
