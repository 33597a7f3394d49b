//! Protobuf messages to the [`Model`], checked piece by piece.

use crate::dtype::ElementType;
use crate::error::{OnnxError, Site};
use crate::function::{self, Function, FunctionId};
use crate::limits::Limits;
use crate::model::{Attribute, Dim, Graph, Initializer, Metadata, Model, Node, OpsetImport, Type, ValueInfo};
use crate::proto::{
    AttributeProto, DimensionValue, FunctionProto, GraphProto, ModelProto, NodeProto, OperatorSetIdProto, TensorTypeProto,
    TypeProto, TypeValue, ValueInfoProto,
};
use crate::source::Files;
use crate::sparse::dense;
use crate::tensor::tensor;
use indexmap::{IndexMap, IndexSet};

pub(crate) fn model(proto: ModelProto, files: Files, limits: &Limits) -> Result<Model, OnnxError> {
    let graph = proto.graph.ok_or_else(|| OnnxError::Malformed("there is no graph in it".to_owned()))?;
    let opsets = opsets(proto.opset_import, &Site::Model)?;
    let mut builder = Builder { files, limits, nodes: 0 };
    let mut functions = IndexMap::new();
    for function in proto.functions {
        let (id, function) = builder.function(function)?;
        if functions.contains_key(&id) {
            return Err(OnnxError::invalid(Site::Function(id.to_string()), "is defined twice"));
        }
        functions.insert(id, function);
    }
    let mut graph = builder.graph(graph, &opsets, 0)?;
    drop_defaulted_inputs(&mut graph);
    if let Some(input) = graph.inputs.iter().find(|i| i.ty.is_none()) {
        return Err(OnnxError::invalid(Site::Graph(graph.name.clone()), format!("input '{}' has no type", input.name)));
    }
    function::inline(&mut graph, &functions, limits)?;
    Ok(Model {
        ir_version: proto.ir_version,
        producer: format!("{} {}", proto.producer_name, proto.producer_version).trim().to_owned(),
        opsets: opsets.into_iter().map(|(domain, version)| OpsetImport { domain, version }).collect(),
        metadata: proto.metadata_props.into_iter().map(|e| Metadata { key: e.key, value: e.value }).collect(),
        graph,
        files: builder.files.into_files(),
    })
}

/// An initialiser that shares a graph input's name is the input's default. Kiln compiles it in, as other compilers do.
fn drop_defaulted_inputs(graph: &mut Graph) {
    let constants: IndexSet<&str> = graph.initializers.iter().map(|i| i.name.as_str()).collect();
    graph.inputs.retain(|input| !constants.contains(input.name.as_str()));
}

type Opsets = IndexMap<String, i64>;

fn opsets(imports: Vec<OperatorSetIdProto>, site: &Site) -> Result<Opsets, OnnxError> {
    let mut opsets = Opsets::new();
    for import in imports {
        let domain = domain(import.domain);
        if opsets.insert(domain.clone(), import.version).is_some_and(|v| v != import.version) {
            let reason = format!("operator set '{domain}' is imported in two versions");
            return Err(OnnxError::invalid(site.clone(), reason));
        }
    }
    Ok(opsets)
}

fn domain(name: String) -> String {
    if name == "ai.onnx" { String::new() } else { name }
}

struct Builder<'a> {
    files: Files,
    limits: &'a Limits,
    nodes: usize,
}

impl Builder<'_> {
    fn graph(&mut self, proto: GraphProto, opsets: &Opsets, depth: u32) -> Result<Graph, OnnxError> {
        let site = || Site::Graph(proto.name.clone());
        if depth > self.limits.graph_depth {
            let limit = u64::from(self.limits.graph_depth);
            return Err(OnnxError::Limit { site: site(), what: "nesting of subgraphs", limit });
        }
        let mut initializers = Vec::with_capacity(proto.initializer.len());
        for initializer in proto.initializer {
            let name = initializer.name.clone();
            initializers.push(Initializer { name, tensor: tensor(initializer, &mut self.files, self.limits)? });
        }
        for sparse in proto.sparse_initializer {
            let (name, tensor) = dense(sparse, &mut self.files, self.limits)?;
            initializers.push(Initializer { name, tensor });
        }
        let mut value_info = IndexMap::new();
        for info in proto.value_info {
            if let ValueInfo { name, ty: Some(ty) } = self.value_info(info)? {
                value_info.insert(name, ty);
            }
        }
        let inputs = proto.input.into_iter().map(|i| self.value_info(i)).collect::<Result<_, _>>()?;
        let outputs = proto.output.into_iter().map(|o| self.value_info(o)).collect::<Result<_, _>>()?;
        let nodes = self.nodes(proto.node, opsets, depth)?;
        Ok(Graph { name: proto.name, nodes, inputs, outputs, initializers, value_info })
    }

    fn nodes(&mut self, protos: Vec<NodeProto>, opsets: &Opsets, depth: u32) -> Result<Vec<Node>, OnnxError> {
        self.nodes += protos.len();
        if self.nodes > self.limits.nodes {
            let limit = self.limits.nodes as u64;
            return Err(OnnxError::Limit { site: Site::Model, what: "number of nodes", limit });
        }
        protos.into_iter().map(|node| self.node(node, opsets, depth)).collect()
    }

    fn node(&mut self, proto: NodeProto, opsets: &Opsets, depth: u32) -> Result<Node, OnnxError> {
        let domain = domain(proto.domain);
        let mut node = Node {
            name: proto.name,
            op_type: proto.op_type,
            version: 0,
            domain,
            overload: proto.overload,
            inputs: proto.input,
            outputs: proto.output,
            attributes: IndexMap::with_capacity(proto.attribute.len()),
        };
        if node.op_type.is_empty() {
            return Err(OnnxError::invalid(node.site(), "has no operator type"));
        }
        if node.name.is_empty() {
            let output = node.outputs.iter().find(|o| !o.is_empty()).map_or("", String::as_str);
            node.name = format!("{}:{output}", node.op_type);
        }
        node.version = match opsets.get(&node.domain) {
            Some(version) => *version,
            // Exporters forget to import the domains of their own functions and contributed operators.
            None if !node.domain.is_empty() => 1,
            None => return Err(OnnxError::invalid(node.site(), "the model imports no version of the ai.onnx operators")),
        };
        while node.inputs.last().is_some_and(String::is_empty) {
            node.inputs.pop();
        }
        for attribute in proto.attribute {
            let name = attribute.name.clone();
            let value =
                self.attribute(attribute, opsets, depth).map_err(|e| e.within(|| node.site(), &format!("attribute '{name}'")))?;
            if node.attributes.insert(name.clone(), value).is_some() {
                return Err(OnnxError::invalid(node.site(), format!("attribute '{name}' is given twice")));
            }
        }
        Ok(node)
    }

    fn attribute(&mut self, proto: AttributeProto, opsets: &Opsets, depth: u32) -> Result<Attribute, OnnxError> {
        if !proto.ref_attr_name.is_empty() {
            return Ok(Attribute::Reference(proto.ref_attr_name));
        }
        let missing = || OnnxError::invalid(Site::Model, "has no value");
        let kind = if proto.r#type == 0 { infer_kind(&proto) } else { proto.r#type };
        Ok(match kind {
            1 => Attribute::Float(proto.f.unwrap_or_default()),
            2 => Attribute::Int(proto.i.unwrap_or_default()),
            3 => Attribute::String(proto.s.unwrap_or_default()),
            4 => Attribute::Tensor(tensor(*proto.t.ok_or_else(missing)?, &mut self.files, self.limits)?),
            5 => Attribute::Graph(Box::new(self.graph(*proto.g.ok_or_else(missing)?, opsets, depth + 1)?)),
            6 => Attribute::Floats(proto.floats),
            7 => Attribute::Ints(proto.ints),
            8 => Attribute::Strings(proto.strings),
            9 => Attribute::Tensors(
                proto.tensors.into_iter().map(|t| tensor(t, &mut self.files, self.limits)).collect::<Result<_, _>>()?,
            ),
            10 => {
                Attribute::Graphs(proto.graphs.into_iter().map(|g| self.graph(g, opsets, depth + 1)).collect::<Result<_, _>>()?)
            }
            11 => {
                let sparse = *proto.sparse_tensor.ok_or_else(missing)?;
                Attribute::Tensor(dense(sparse, &mut self.files, self.limits)?.1)
            }
            12 => {
                let dense = |s| dense(s, &mut self.files, self.limits).map(|(_, tensor)| tensor);
                Attribute::Tensors(proto.sparse_tensors.into_iter().map(dense).collect::<Result<_, _>>()?)
            }
            13 => Attribute::Type(self.ty(*proto.tp.ok_or_else(missing)?)?),
            14 => Attribute::Types(proto.type_protos.into_iter().map(|t| self.ty(t)).collect::<Result<_, _>>()?),
            other => return Err(OnnxError::invalid(Site::Model, format!("has the unknown kind {other}"))),
        })
    }

    fn value_info(&self, proto: ValueInfoProto) -> Result<ValueInfo, OnnxError> {
        let ValueInfoProto { name, r#type } = proto;
        let ty = match r#type {
            // Tools write types with no element type for values that they could not infer.
            Some(
                TypeProto { value: None } | TypeProto { value: Some(TypeValue::Tensor(TensorTypeProto { elem_type: 0, .. })) },
            )
            | None => None,
            Some(ty) => Some(self.ty(ty).map_err(|e| e.within(|| Site::Model, &format!("value '{name}'")))?),
        };
        Ok(ValueInfo { name, ty })
    }

    fn ty(&self, proto: TypeProto) -> Result<Type, OnnxError> {
        let missing = || OnnxError::invalid(Site::Model, "has an incomplete type");
        let elem = |code: i32| {
            let unknown = || OnnxError::invalid(Site::Model, format!("has the unknown element type {code}"));
            ElementType::from_code(code).ok_or_else(unknown)
        };
        Ok(match proto.value.ok_or_else(missing)? {
            TypeValue::Tensor(t) => Type::Tensor { elem: elem(t.elem_type)?, shape: self.dims(t)? },
            TypeValue::SparseTensor(t) => Type::SparseTensor { elem: elem(t.elem_type)?, shape: self.dims(t)? },
            TypeValue::Sequence(t) => Type::Sequence(Box::new(self.ty(*t.elem_type.ok_or_else(missing)?)?)),
            TypeValue::Optional(t) => Type::Optional(Box::new(self.ty(*t.elem_type.ok_or_else(missing)?)?)),
            TypeValue::Map(t) => {
                Type::Map { key: elem(t.key_type)?, value: Box::new(self.ty(*t.value_type.ok_or_else(missing)?)?) }
            }
            TypeValue::Opaque(t) => Type::Opaque { domain: t.domain, name: t.name },
        })
    }

    fn dims(&self, proto: TensorTypeProto) -> Result<Option<Vec<Dim>>, OnnxError> {
        let Some(shape) = proto.shape else { return Ok(None) };
        if shape.dim.len() > self.limits.rank {
            return Err(OnnxError::Limit { site: Site::Model, what: "rank", limit: self.limits.rank as u64 });
        }
        let dim = |value: Option<DimensionValue>| match value {
            Some(DimensionValue::Value(-1)) | None => Ok(Dim::Unknown),
            // Exporters that name no dimension write these for each of them; they do not say that the sizes are equal.
            Some(DimensionValue::Param(name)) if matches!(&*name, "" | "?" | "-1" | "None") => Ok(Dim::Unknown),
            Some(DimensionValue::Param(name)) => Ok(Dim::Symbol(name)),
            Some(DimensionValue::Value(size)) => u64::try_from(size)
                .map(Dim::Known)
                .map_err(|_| OnnxError::invalid(Site::Model, format!("has the negative dimension {size}"))),
        };
        shape.dim.into_iter().map(|d| dim(d.value)).collect::<Result<_, _>>().map(Some)
    }

    fn function(&mut self, proto: FunctionProto) -> Result<(FunctionId, Function), OnnxError> {
        let id = FunctionId { domain: domain(proto.domain), name: proto.name, overload: proto.overload };
        let site = Site::Function(id.to_string());
        let opsets = opsets(proto.opset_import, &site)?;
        let mut defaults = IndexMap::new();
        for attribute in proto.attribute_proto {
            let name = attribute.name.clone();
            defaults.insert(name, self.attribute(attribute, &opsets, 0).map_err(|e| e.within(|| site.clone(), "default"))?);
        }
        let nodes = self.nodes(proto.node, &opsets, 0)?;
        let function = Function { inputs: proto.input, outputs: proto.output, attributes: proto.attribute, defaults, nodes };
        Ok((id, function))
    }
}

/// Files of the first format versions leave the kind of an attribute out.
fn infer_kind(proto: &AttributeProto) -> i32 {
    let given = [
        (proto.f.is_some(), 1),
        (proto.i.is_some(), 2),
        (proto.s.is_some(), 3),
        (proto.t.is_some(), 4),
        (proto.g.is_some(), 5),
        (!proto.floats.is_empty(), 6),
        (!proto.ints.is_empty(), 7),
        (!proto.strings.is_empty(), 8),
        (!proto.tensors.is_empty(), 9),
        (!proto.graphs.is_empty(), 10),
        (proto.sparse_tensor.is_some(), 11),
        (!proto.sparse_tensors.is_empty(), 12),
        (proto.tp.is_some(), 13),
        (!proto.type_protos.is_empty(), 14),
    ];
    given.iter().find(|(present, _)| *present).map_or(0, |(_, kind)| *kind)
}
