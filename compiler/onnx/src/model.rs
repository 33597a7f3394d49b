//! The model as Kiln's importer takes it: plain data, values by name, no protobuf and no IR.

use crate::dtype::ElementType;
use crate::error::Site;
use crate::source::SourceFile;
use crate::weights::WeightRef;
use bytes::Bytes;
use indexmap::IndexMap;

/// A loaded model: functions inlined, graphs sorted and checked, standard operators in their newest form.
#[derive(Debug, Clone)]
pub struct Model {
    /// Version of the file format.
    pub ir_version: i64,
    /// Who wrote the file, with version, as the file says.
    pub producer: String,
    /// Operator sets the *file* asked for, in its order; nodes carry the versions that they are in now.
    pub opsets: Vec<OpsetImport>,
    /// Key and value pairs of the file.
    pub metadata: Vec<Metadata>,
    /// The main graph.
    pub graph: Graph,
    /// The protobuf (index 0) and the external data files, all mapped.
    pub files: Vec<SourceFile>,
}

/// A metadata entry of the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

/// An imported operator set. The default domain `ai.onnx` is the empty string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpsetImport {
    /// Domain.
    pub domain: String,
    /// Version.
    pub version: i64,
}

/// A graph or subgraph. Nodes are in topological order, and every name that they use is defined.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// Name, possibly empty.
    pub name: String,
    /// Nodes in topological order.
    pub nodes: Vec<Node>,
    /// Inputs that have no initialiser, in order.
    pub inputs: Vec<ValueInfo>,
    /// Outputs in order.
    pub outputs: Vec<ValueInfo>,
    /// Constants of the graph.
    pub initializers: Vec<Initializer>,
    /// Types that the file gives for intermediate values.
    pub value_info: IndexMap<String, Type>,
}

/// A named constant of a graph.
#[derive(Debug, Clone)]
pub struct Initializer {
    /// Value name.
    pub name: String,
    /// Its tensor.
    pub tensor: WeightRef,
}

/// A named graph input or output.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueInfo {
    /// Value name.
    pub name: String,
    /// Type; `None` where the file gives none (allowed for outputs and for inputs of subgraphs).
    pub ty: Option<Type>,
}

/// An operator application.
#[derive(Debug, Clone)]
pub struct Node {
    /// Node name; made from operator and output where the file gives none.
    pub name: String,
    /// Operator.
    pub op_type: String,
    /// Domain; empty for `ai.onnx`.
    pub domain: String,
    /// Version of the domain's operator set that the node is in.
    pub version: i64,
    /// Overload of the model-local function that is called; empty for operators.
    pub overload: String,
    /// Input value names; empty for a missing optional input. Trailing missing inputs are dropped.
    pub inputs: Vec<String>,
    /// Output value names; empty for an output that is not computed.
    pub outputs: Vec<String>,
    /// Attributes by name, in the file's order.
    pub attributes: IndexMap<String, Attribute>,
}

/// The value of an attribute.
#[derive(Debug, Clone)]
pub enum Attribute {
    /// A float.
    Float(f32),
    /// An integer.
    Int(i64),
    /// A string, usually UTF-8.
    String(Bytes),
    /// A tensor.
    Tensor(WeightRef),
    /// A subgraph.
    Graph(Box<Graph>),
    /// A type.
    Type(Type),
    /// Floats.
    Floats(Vec<f32>),
    /// Integers.
    Ints(Vec<i64>),
    /// Strings.
    Strings(Vec<Bytes>),
    /// Tensors.
    Tensors(Vec<WeightRef>),
    /// Subgraphs.
    Graphs(Vec<Graph>),
    /// Types.
    Types(Vec<Type>),
    /// The value of an attribute of the enclosing function; gone once functions are inlined.
    #[doc(hidden)]
    Reference(String),
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// A tensor; `shape` is `None` when even the rank is open.
    Tensor {
        /// Element type.
        elem: ElementType,
        /// Dimensions.
        shape: Option<Vec<Dim>>,
    },
    /// A sparse tensor.
    SparseTensor {
        /// Element type.
        elem: ElementType,
        /// Dimensions.
        shape: Option<Vec<Dim>>,
    },
    /// A sequence.
    Sequence(Box<Type>),
    /// An optional value.
    Optional(Box<Type>),
    /// A map from a scalar key.
    Map {
        /// Key type: an integer type or string.
        key: ElementType,
        /// Value type.
        value: Box<Type>,
    },
    /// A type that only its domain knows.
    Opaque {
        /// Domain.
        domain: String,
        /// Name.
        name: String,
    },
}

/// A dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dim {
    /// A fixed size.
    Known(u64),
    /// A named size; equal names are equal sizes.
    Symbol(String),
    /// Any size.
    Unknown,
}

impl Type {
    /// Element type and shape, for dense tensors.
    pub fn as_tensor(&self) -> Option<(ElementType, Option<&[Dim]>)> {
        match self {
            Type::Tensor { elem, shape } => Some((*elem, shape.as_deref())),
            _ => None,
        }
    }
}

impl Attribute {
    /// ONNX's name for the kind of value, as in its operator schemas.
    pub fn kind(&self) -> &'static str {
        match self {
            Attribute::Float(_) => "FLOAT",
            Attribute::Int(_) => "INT",
            Attribute::String(_) => "STRING",
            Attribute::Tensor(_) => "TENSOR",
            Attribute::Graph(_) => "GRAPH",
            Attribute::Type(_) => "TYPE_PROTO",
            Attribute::Floats(_) => "FLOATS",
            Attribute::Ints(_) => "INTS",
            Attribute::Strings(_) => "STRINGS",
            Attribute::Tensors(_) => "TENSORS",
            Attribute::Graphs(_) => "GRAPHS",
            Attribute::Types(_) => "TYPE_PROTOS",
            Attribute::Reference(_) => "REFERENCE",
        }
    }

    /// The subgraphs inside.
    pub fn graphs(&self) -> &[Graph] {
        match self {
            Attribute::Graph(graph) => std::slice::from_ref(graph),
            Attribute::Graphs(graphs) => graphs,
            _ => &[],
        }
    }

    pub(crate) fn graphs_mut(&mut self) -> &mut [Graph] {
        match self {
            Attribute::Graph(graph) => std::slice::from_mut(graph),
            Attribute::Graphs(graphs) => graphs,
            _ => &mut [],
        }
    }
}

impl Node {
    /// Operator with its domain, `Conv` or `com.microsoft.Gelu`.
    pub fn qualified_op(&self) -> String {
        if self.domain.is_empty() { self.op_type.clone() } else { format!("{}.{}", self.domain, self.op_type) }
    }

    /// The node as errors name it.
    pub fn site(&self) -> Site {
        let output = self.outputs.iter().find(|o| !o.is_empty()).cloned().unwrap_or_default();
        Site::Node { name: self.name.clone(), op: self.qualified_op(), output }
    }

    /// Input `index`, `None` when missing.
    pub fn input(&self, index: usize) -> Option<&str> {
        self.inputs.get(index).map(String::as_str).filter(|name| !name.is_empty())
    }

    /// Integer attribute.
    pub fn int(&self, name: &str) -> Option<i64> {
        match self.attributes.get(name) {
            Some(Attribute::Int(value)) => Some(*value),
            _ => None,
        }
    }
}

impl Model {
    /// Every tensor of the model with its key: initialisers and tensor attributes, subgraphs included, in order.
    pub fn weights(&self) -> Vec<&WeightRef> {
        let mut found = Vec::new();
        collect(&self.graph, &mut found);
        found
    }
}

fn collect<'a>(graph: &'a Graph, found: &mut Vec<&'a WeightRef>) {
    found.extend(graph.initializers.iter().map(|i| &i.tensor));
    for attribute in graph.nodes.iter().flat_map(|n| n.attributes.values()) {
        match attribute {
            Attribute::Tensor(tensor) => found.push(tensor),
            Attribute::Tensors(tensors) => found.extend(tensors),
            _ => attribute.graphs().iter().for_each(|g| collect(g, found)),
        }
    }
}
