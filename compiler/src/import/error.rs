use crate::diagnostic::Problem;
use kiln_dialects::{
    diag::Diagnostic,
    onnx::{InferError, schema},
};
use kiln_onnx::{Graph, Model, Node, OnnxError};
use std::fmt;

/// A node that has no operation in the dialect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsupportedNode {
    /// Node name.
    pub node: String,
    /// Operator with its domain, if that is not the default one.
    pub op: String,
    /// Domain; empty for `ai.onnx`.
    pub domain: String,
    /// Version of the domain's operator set.
    pub version: i64,
    /// First output.
    pub output: String,
}

impl fmt::Display for UnsupportedNode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let domain = if self.domain.is_empty() { "ai.onnx" } else { &self.domain };
        write!(f, "node '{}' ({}) with output '{}', {domain} version {}", self.node, self.op, self.output, self.version)
    }
}

/// Why a model cannot be imported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The file cannot be loaded.
    #[error(transparent)]
    Onnx(#[from] OnnxError),
    /// Nodes with operators that Kiln does not know, all of them.
    #[error("{} of the model's operators are not supported:\n  {}", .0.len(), lines(.0))]
    Unsupported(Vec<UnsupportedNode>),
    /// Nodes that break their operators' specifications, all of them.
    #[error("the model breaks the ONNX specification:\n  {}", lines(.0))]
    Invalid(Vec<Diagnostic>),
    /// Inputs and constants of types that Kiln does not compute with, all of them.
    #[error("{} values of the model have types that are not supported:\n  {}", .0.len(), lines(.0))]
    Types(Vec<InferError>),
    /// Something of a node that has no form in the dialect.
    #[error("node '{node}' ({op}): {what}")]
    Node {
        /// Node name.
        node: String,
        /// Operator.
        op: String,
        /// What is wrong and what to do.
        what: String,
    },
}

fn lines(items: &[impl fmt::Display]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n  ")
}

impl ImportError {
    pub(super) fn node(node: &Node, what: impl Into<String>) -> Self {
        ImportError::Node { node: node.name.clone(), op: node.qualified_op(), what: what.into() }
    }
}

/// Every node of the model and its subgraphs whose operator, by domain and name, is not `known`.
pub(super) fn unsupported(model: &Model, known: &dyn Fn(&str, &str) -> bool) -> Vec<UnsupportedNode> {
    let mut found = Vec::new();
    collect(&model.graph, known, &mut found);
    // Nodes are in their newest form by now; people know the version that their file asks for.
    for node in &mut found {
        node.version = model.opsets.iter().find(|o| o.domain == node.domain).map_or(node.version, |o| o.version);
    }
    found
}

/// Whether the schema table has an operator.
pub(super) fn in_schema(domain: &str, op_type: &str) -> bool {
    let operator = schema::qualified(domain, op_type).and_then(|name| schema::operator(&name));
    operator.is_some_and(|o| !o.deprecated)
}

fn collect(graph: &Graph, known: &dyn Fn(&str, &str) -> bool, found: &mut Vec<UnsupportedNode>) {
    for node in &graph.nodes {
        if !known(&node.domain, &node.op_type) {
            found.push(UnsupportedNode {
                node: node.name.clone(),
                op: node.qualified_op(),
                domain: node.domain.clone(),
                version: node.version,
                output: node.outputs.iter().find(|o| !o.is_empty()).cloned().unwrap_or_default(),
            });
        }
        node.attributes.values().flat_map(|a| a.graphs()).for_each(|g| collect(g, known, found));
    }
}

impl From<ImportError> for Problem {
    fn from(error: ImportError) -> Self {
        let parts = |items: &[&dyn fmt::Display]| items.iter().map(|i| Problem::new("", i)).collect::<Vec<_>>();
        match &error {
            ImportError::Unsupported(nodes) => {
                let items: Vec<&dyn fmt::Display> = nodes.iter().map(|n| n as _).collect();
                Problem::new("unsupported-operator", format!("{} nodes have operators that Kiln does not know", nodes.len()))
                    .with(parts(&items))
                    .help("export the model with standard operators only, or with the functions of its own domains included")
            }
            ImportError::Types(errors) => {
                let items: Vec<&dyn fmt::Display> = errors.iter().map(|e| e as _).collect();
                Problem::new("unsupported-type", format!("{} values have types that Kiln does not compute with", errors.len()))
                    .with(parts(&items))
            }
            ImportError::Invalid(diagnostics) => {
                let items: Vec<&dyn fmt::Display> = diagnostics.iter().map(|d| d as _).collect();
                Problem::new("invalid-model", "the model breaks the ONNX specification")
                    .with(parts(&items))
                    .help("check the file with a current onnx.checker, or export it again")
            }
            ImportError::Onnx(_) | ImportError::Node { .. } => Problem::from_error("invalid-model", &error),
        }
    }
}
