//! Rewrites nodes of older operator sets into their form in the newest one.
//!
//! Each family file declares its [`Step`]s: an operator, the version before which the step is needed, and what it
//! does. A node passes through its steps in order of version; an operator without steps kept its meaning. The list of
//! families is generated from this folder.

mod values;

include!(concat!(env!("OUT_DIR"), "/upgrade_families.rs"));

use crate::error::{OnnxError, Site};
use crate::limits::Limits;
use crate::model::{Attribute, Graph, Initializer, Model, Node};
use crate::names::Names;
use crate::weights::WeightRef;
use crate::{NEWEST_OPSET, OLDEST_OPSET};
use indexmap::{IndexMap, IndexSet};
use values::Values;

/// A change of one operator between versions.
pub(crate) struct Step {
    /// Operator.
    op: &'static str,
    /// Nodes of versions before this one need it.
    below: i64,
    /// Rewrites the node in place; extra nodes and constants go to the context.
    apply: fn(&mut Node, &mut Context<'_>) -> Result<(), OnnxError>,
}

/// Steps that normalise rather than upgrade apply to every version.
const ALWAYS: i64 = NEWEST_OPSET + 1;

pub(crate) fn model(model: &mut Model, limits: &Limits) -> Result<(), OnnxError> {
    let mut steps: IndexMap<&str, Vec<&Step>> = IndexMap::new();
    for step in FAMILIES.iter().flat_map(|family| family.iter()) {
        steps.entry(step.op).or_default().push(step);
    }
    for family in steps.values_mut() {
        family.sort_by_key(|step| step.below);
    }
    let names = Names::of(&model.graph);
    let mut upgrader = Upgrader { steps, names, values: Values::default(), nodes: 0, limits };
    upgrader.graph(&mut model.graph)
}

struct Upgrader<'a> {
    steps: IndexMap<&'static str, Vec<&'static Step>>,
    names: Names,
    values: Values,
    nodes: usize,
    limits: &'a Limits,
}

impl Upgrader<'_> {
    fn graph(&mut self, graph: &mut Graph) -> Result<(), OnnxError> {
        self.values.enter(graph);
        let used = used_names(graph);
        let mut constants = Vec::new();
        let mut upgraded = Vec::with_capacity(graph.nodes.len());
        for mut node in std::mem::take(&mut graph.nodes) {
            for attribute in node.attributes.values_mut() {
                for subgraph in attribute.graphs_mut() {
                    self.graph(subgraph)?;
                }
            }
            let mut context = Context {
                values: &mut self.values,
                names: &mut self.names,
                used: &used,
                constants: &mut constants,
                before: Vec::new(),
                after: Vec::new(),
            };
            if node.domain.is_empty() {
                upgrade(&mut node, &mut context, &self.steps)?;
            }
            let Context { before, after, .. } = context;
            for node in before.into_iter().chain([node]).chain(after) {
                self.nodes += 1;
                if self.nodes > self.limits.nodes {
                    let limit = self.limits.nodes as u64;
                    return Err(OnnxError::Limit { site: Site::Model, what: "number of nodes", limit });
                }
                self.values.node(&node);
                upgraded.push(node);
            }
        }
        graph.nodes = upgraded;
        graph.initializers.extend(constants);
        self.values.leave();
        Ok(())
    }
}

fn upgrade(
    node: &mut Node,
    context: &mut Context<'_>,
    steps: &IndexMap<&'static str, Vec<&'static Step>>,
) -> Result<(), OnnxError> {
    if node.version < OLDEST_OPSET {
        let reason = format!(
            "is in opset {}; the oldest supported is {OLDEST_OPSET}. Convert the model with onnx.version_converter",
            node.version
        );
        return Err(OnnxError::unsupported(node.site(), reason));
    }
    if node.version > NEWEST_OPSET {
        let reason = format!(
            "is in opset {}; the newest supported is {NEWEST_OPSET}. Export the model for opset {NEWEST_OPSET}",
            node.version
        );
        return Err(OnnxError::unsupported(node.site(), reason));
    }
    if node.version < 6 {
        // Which operands might be overwritten: a hint of the first versions.
        node.attributes.shift_remove("consumed_inputs");
    }
    // A step may turn the node into another operator, whose later steps then apply.
    while let Some(step) = steps.get(node.op_type.as_str()).and_then(|s| s.iter().find(|step| node.version < step.below)) {
        (step.apply)(node, context)?;
        node.version = step.below;
    }
    node.version = NEWEST_OPSET;
    Ok(())
}

/// What a step may ask and add.
pub(crate) struct Context<'a> {
    values: &'a mut Values,
    names: &'a mut Names,
    used: &'a IndexSet<String>,
    constants: &'a mut Vec<Initializer>,
    before: Vec<Node>,
    after: Vec<Node>,
}

impl Context<'_> {
    /// A new constant of the graph, named after the node and its role.
    fn constant(&mut self, node: &Node, role: &str, tensor: WeightRef) -> Result<String, OnnxError> {
        let name = self.fresh(node, role)?;
        self.values.constant(&name, &tensor);
        self.constants.push(Initializer { name: name.clone(), tensor });
        Ok(name)
    }

    fn fresh(&mut self, node: &Node, role: &str) -> Result<String, OnnxError> {
        self.names.fresh(&format!("{}.{role}", node.name), node.site())
    }

    /// A new node before the current one; returns the name of its one output.
    fn before(
        &mut self,
        node: &Node,
        role: &str,
        op_type: &str,
        inputs: &[&str],
        attributes: &[(&str, Attribute)],
    ) -> Result<String, OnnxError> {
        let output = self.fresh(node, role)?;
        self.before.push(made(node, role, op_type, inputs, output.clone(), attributes));
        Ok(output)
    }

    /// A new node behind the current one that defines `output`.
    fn after(&mut self, node: &Node, role: &str, op_type: &str, inputs: &[&str], output: &str, attributes: &[(&str, Attribute)]) {
        self.after.push(made(node, role, op_type, inputs, output.to_owned(), attributes));
    }

    /// A scalar constant of the element type of the value `like`.
    fn scalar_like(&mut self, node: &Node, role: &str, value: f32, like: &str) -> Result<String, OnnxError> {
        use crate::ElementType::{Bfloat16, Double, Float, Float16};
        let owned = |dtype, bytes: &[u8]| WeightRef::owned(dtype, vec![], bytes.to_vec());
        let tensor = match self.values.elem(like) {
            Some(Float) => WeightRef::float(value),
            Some(Double) => owned(Double, &f64::from(value).to_le_bytes()),
            Some(Float16) => owned(Float16, &half::f16::from_f32(value).to_le_bytes()),
            Some(Bfloat16) => owned(Bfloat16, &half::bf16::from_f32(value).to_le_bytes()),
            _ => {
                let constant = self.constant(node, role, WeightRef::float(value))?;
                return self.before(node, &format!("{role}.cast"), "CastLike", &[&constant, like], &[]);
            }
        };
        self.constant(node, role, tensor)
    }

    /// Moves an integer list attribute into a constant int64 vector; `None` when the attribute is absent.
    fn ints_to_input(&mut self, node: &mut Node, attribute: &str) -> Result<Option<String>, OnnxError> {
        match node.attributes.shift_remove(attribute) {
            None => Ok(None),
            Some(Attribute::Ints(values)) => self.constant(node, attribute, WeightRef::int64s(&values)).map(Some),
            Some(other) => Err(wrong_kind(node, attribute, "INTS", &other)),
        }
    }

    /// Drops outputs from `first` on, which the newest form does not have, unless something reads them.
    fn drop_outputs(&self, node: &mut Node, first: usize, why: &str) -> Result<(), OnnxError> {
        let extra = node.outputs.get(first..).unwrap_or_default();
        if let Some(output) = extra.iter().find(|o| self.used.contains(*o)) {
            return Err(OnnxError::unsupported(node.site(), format!("output '{output}' is used, but {why}")));
        }
        node.outputs.truncate(first);
        Ok(())
    }
}

fn made(node: &Node, role: &str, op_type: &str, inputs: &[&str], output: String, attributes: &[(&str, Attribute)]) -> Node {
    Node {
        name: format!("{}.{role}", node.name),
        op_type: op_type.to_owned(),
        domain: String::new(),
        version: NEWEST_OPSET,
        overload: String::new(),
        inputs: inputs.iter().map(|i| (*i).to_owned()).collect(),
        outputs: vec![output],
        attributes: attributes.iter().map(|(n, a)| ((*n).to_owned(), a.clone())).collect(),
    }
}

fn wrong_kind(node: &Node, attribute: &str, wanted: &str, found: &Attribute) -> OnnxError {
    OnnxError::invalid(node.site(), format!("attribute '{attribute}' is {}, not {wanted}", found.kind()))
}

/// Sets input `index`, with missing inputs before it where there are none.
fn set_input(node: &mut Node, index: usize, name: String) {
    if node.inputs.len() <= index {
        node.inputs.resize(index + 1, String::new());
    }
    node.inputs[index] = name;
}

/// Input 0 of a node, which every operator that has steps requires.
fn first_input(node: &Node) -> Result<String, OnnxError> {
    node.input(0).map(str::to_owned).ok_or_else(|| OnnxError::invalid(node.site(), "input 0 is missing"))
}

fn used_names(graph: &Graph) -> IndexSet<String> {
    let mut used: IndexSet<String> = graph.outputs.iter().map(|o| o.name.clone()).collect();
    collect_used(graph, &mut used);
    used
}

fn collect_used(graph: &Graph, used: &mut IndexSet<String>) {
    used.extend(graph.nodes.iter().flat_map(|n| n.inputs.iter().cloned()));
    for subgraph in graph.nodes.iter().flat_map(|n| n.attributes.values()).flat_map(|a| a.graphs()) {
        used.extend(subgraph.outputs.iter().map(|o| o.name.clone()));
        collect_used(subgraph, used);
    }
}
