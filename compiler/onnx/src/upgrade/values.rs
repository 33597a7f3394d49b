//! What the upgrade knows of values: element types, ranks, and sizes of constants.
//!
//! From the types that the file gives and, for old exporters that give none, carried through the operators that
//! obviously keep them. Unknown is always allowed.

use crate::dtype::ElementType;
use crate::model::{Attribute, Graph, Node, Type};
use crate::weights::WeightRef;
use indexmap::IndexMap;

#[derive(Debug, Clone, Copy, Default)]
struct Value {
    elem: Option<ElementType>,
    rank: Option<usize>,
    /// Elements and first dimension of a constant.
    constant: Option<(u64, u64)>,
}

/// Known values by name; one scope per enclosing graph.
#[derive(Default)]
pub(super) struct Values {
    scopes: Vec<IndexMap<String, Value>>,
}

impl Values {
    pub(super) fn enter(&mut self, graph: &Graph) {
        let mut scope = IndexMap::new();
        let typed = graph.inputs.iter().chain(&graph.outputs).filter_map(|v| Some((&v.name, v.ty.as_ref()?)));
        for (name, ty) in graph.value_info.iter().chain(typed) {
            if let Type::Tensor { elem, shape } = ty {
                let rank = shape.as_ref().map(Vec::len);
                scope.insert(name.clone(), Value { elem: Some(*elem), rank, constant: None });
            }
        }
        for initializer in &graph.initializers {
            scope.insert(initializer.name.clone(), of_tensor(&initializer.tensor));
        }
        self.scopes.push(scope);
    }

    pub(super) fn leave(&mut self) {
        self.scopes.pop();
    }

    pub(super) fn constant(&mut self, name: &str, tensor: &WeightRef) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name.to_owned(), of_tensor(tensor));
        }
    }

    pub(super) fn elem(&self, name: &str) -> Option<ElementType> {
        self.get(name).elem
    }

    pub(super) fn rank(&self, name: &str) -> Option<usize> {
        self.get(name).rank
    }

    /// Whether `name` is a constant without elements: how old exporters spell a missing input.
    pub(super) fn is_empty_constant(&self, name: &str) -> bool {
        self.get(name).constant.is_some_and(|(elements, _)| elements == 0)
    }

    fn get(&self, name: &str) -> Value {
        self.scopes.iter().rev().find_map(|scope| scope.get(name)).copied().unwrap_or_default()
    }

    /// Learns what `node` says of its first output, where the file says less.
    pub(super) fn node(&mut self, node: &Node) {
        let Some(output) = node.outputs.first().filter(|o| !o.is_empty()) else { return };
        let learnt = self.infer(node);
        let Some(scope) = self.scopes.last_mut() else { return };
        let value = scope.entry(output.clone()).or_default();
        value.elem = value.elem.or(learnt.elem);
        value.rank = value.rank.or(learnt.rank);
        value.constant = value.constant.or(learnt.constant);
    }

    fn infer(&self, node: &Node) -> Value {
        if !node.domain.is_empty() {
            return Value::default();
        }
        let input = |index: usize| node.input(index).map(|name| self.get(name)).unwrap_or_default();
        let first = input(0);
        let keep = |rank| Value { elem: first.elem, rank, constant: None };
        match node.op_type.as_str() {
            "Constant" => match node.attributes.get("value") {
                Some(Attribute::Tensor(tensor)) => of_tensor(tensor),
                _ => Value::default(),
            },
            "Abs"
            | "AveragePool"
            | "BatchNormalization"
            | "Clip"
            | "Conv"
            | "ConvTranspose"
            | "Dropout"
            | "Elu"
            | "Erf"
            | "Exp"
            | "GlobalAveragePool"
            | "GlobalMaxPool"
            | "HardSigmoid"
            | "HardSwish"
            | "Identity"
            | "InstanceNormalization"
            | "LRN"
            | "LeakyRelu"
            | "Log"
            | "LogSoftmax"
            | "MaxPool"
            | "Neg"
            | "PRelu"
            | "Pad"
            | "Relu"
            | "Resize"
            | "Selu"
            | "Sigmoid"
            | "Slice"
            | "Softmax"
            | "Softplus"
            | "Sqrt"
            | "Tanh"
            | "Tile"
            | "Transpose" => keep(first.rank),
            "Add" | "Div" | "Mul" | "Pow" | "Sub" => {
                let second = input(1);
                let rank = first.rank.zip(second.rank).map(|(a, b)| a.max(b));
                Value { elem: first.elem.or(second.elem), rank, constant: None }
            }
            "MatMul" => keep(first.rank.zip(input(1).rank).filter(|(a, b)| *a >= 2 && *b >= 2).map(|(a, b)| a.max(b))),
            "Concat" => keep(first.rank),
            "Flatten" | "Gemm" => keep(Some(2)),
            "Reshape" => keep(input(1).constant.map(|(_, length)| length as usize)),
            _ => Value::default(),
        }
    }
}

fn of_tensor(tensor: &WeightRef) -> Value {
    let length = tensor.shape.first().copied().unwrap_or(1);
    Value { elem: Some(tensor.dtype), rank: Some(tensor.shape.len()), constant: Some((tensor.elements(), length)) }
}
