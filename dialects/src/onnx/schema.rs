//! The schema table: what the ONNX specification says of every operator's interface. Made by the build script from
//! `schema/*.schema`.

use std::borrow::Cow;

/// An operator of the newest operator set.
#[derive(Debug)]
pub struct Operator {
    /// Name; behind a prefix and a dot where it is not of ai.onnx.
    pub name: &'static str,
    /// Operator sets that changed it, oldest first; the last is the version described here.
    pub versions: &'static [i64],
    /// It is not part of the set any more; nothing else is known of it.
    pub deprecated: bool,
    /// Inputs in order; at most the last is variadic.
    pub inputs: &'static [Parameter],
    /// Outputs in order; at most the last is variadic.
    pub outputs: &'static [Parameter],
    /// Attributes by name.
    pub attributes: &'static [Attribute],
    /// Type variables and the types that each may stand for.
    pub types: &'static [(&'static str, &'static [&'static str])],
}

/// An input or output.
#[derive(Debug)]
pub struct Parameter {
    /// Name.
    pub name: &'static str,
    /// A type variable, or a type such as `int64` (a tensor of it) or `seq(float)`.
    pub ty: &'static str,
    /// How many values it takes.
    pub arity: Arity,
}

/// How many values a parameter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arity {
    /// One.
    Single,
    /// One or none.
    Optional,
    /// All that are left.
    Variadic {
        /// Smallest number.
        least: usize,
        /// They may differ in type.
        mixed: bool,
    },
}

/// An attribute.
#[derive(Debug)]
pub struct Attribute {
    /// Name.
    pub name: &'static str,
    /// ONNX's kind in capitals: `INT`, `FLOATS`, `GRAPH`.
    pub kind: &'static str,
    /// It must be given.
    pub required: bool,
    /// Value where it is not given, as literal text.
    pub default: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/onnx_schema.rs"));

/// Name of an operator in the dialect: with a prefix where its domain is not ai.onnx. `None` for a domain that Kiln does
/// not know.
pub fn qualified<'n>(domain: &str, op_type: &'n str) -> Option<Cow<'n, str>> {
    if matches!(domain, "" | "ai.onnx") {
        return Some(op_type.into());
    }
    DOMAINS.iter().find(|(_, d)| *d == domain).map(|(prefix, _)| format!("{prefix}.{op_type}").into())
}

/// Domain (empty for ai.onnx) and operator of a name in the dialect.
pub fn unqualified(name: &str) -> (&'static str, &str) {
    let split = name.split_once('.').and_then(|(p, rest)| Some((DOMAINS.iter().find(|(prefix, _)| *prefix == p)?.1, rest)));
    split.unwrap_or(("", name))
}

/// Under what key a table made from file names has a node's operator.
pub fn table_key(node: &super::OnnxNode) -> Option<String> {
    qualified(&node.domain, &node.op_type).map(|n| n.to_ascii_lowercase())
}

/// The operator of this name, deprecated ones included.
pub fn operator(name: &str) -> Option<&'static Operator> {
    OPERATORS.binary_search_by(|o| o.name.cmp(name)).ok().map(|i| &OPERATORS[i])
}

impl Operator {
    /// The attribute of this name.
    pub fn attribute(&self, name: &str) -> Option<&'static Attribute> {
        self.attributes.iter().find(|a| a.name == name)
    }
    /// The types that `ty`, a parameter's, allows; `None` for one fixed type.
    pub fn variable(&self, ty: &str) -> Option<&'static [&'static str]> {
        self.types.iter().find(|(name, _)| *name == ty).map(|(_, types)| *types)
    }
    /// Names of the subgraph attributes, in the order of the dialect's regions.
    pub fn bodies(&self) -> impl Iterator<Item = &'static str> {
        self.attributes.iter().filter(|a| a.kind == "GRAPH").map(|a| a.name)
    }
    /// The input that operand `index` belongs to.
    pub fn input(&self, index: usize) -> Option<&'static Parameter> {
        parameter(self.inputs, index)
    }
    /// The output that result `index` belongs to.
    pub fn output(&self, index: usize) -> Option<&'static Parameter> {
        parameter(self.outputs, index)
    }
}

fn parameter(list: &'static [Parameter], index: usize) -> Option<&'static Parameter> {
    list.get(index).or_else(|| list.last().filter(|p| matches!(p.arity, Arity::Variadic { .. })))
}

/// Smallest and largest number of values that a parameter list takes; no largest when it ends in a variadic one.
pub fn arity(list: &[Parameter]) -> (usize, Option<usize>) {
    let mut least = 0;
    for (index, parameter) in list.iter().enumerate() {
        match parameter.arity {
            Arity::Single => least = index + 1,
            Arity::Optional => {}
            Arity::Variadic { least: n, .. } => return (if n > 0 { index + n } else { least }, None),
        }
    }
    (least, Some(list.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_prefixes() {
        assert_eq!(qualified("ai.onnx", "Conv").as_deref(), Some("Conv"));
        assert_eq!(qualified("com.microsoft", "Attention").as_deref(), Some("ms.Attention"));
        assert_eq!(qualified("my.domain", "Conv"), None);
        assert_eq!(unqualified("ms.Attention"), ("com.microsoft", "Attention"));
        assert_eq!(unqualified("Attention"), ("", "Attention"));
    }

    #[test]
    fn operators_are_sorted_and_found() {
        assert!(OPERATORS.is_sorted_by(|a, b| a.name < b.name));
        let conv = operator("Conv").unwrap();
        assert_eq!(arity(conv.inputs), (2, Some(3)));
        assert_eq!(conv.attribute("auto_pad").unwrap().default, Some("\"NOTSET\""));
        assert_eq!(arity(operator("Concat").unwrap().inputs), (1, None));
        assert_eq!(arity(operator("Loop").unwrap().inputs), (0, None));
        assert!(operator("Upsample").unwrap().deprecated);
        assert_eq!(operator("If").unwrap().bodies().collect::<Vec<_>>(), ["else_branch", "then_branch"]);
    }
}
