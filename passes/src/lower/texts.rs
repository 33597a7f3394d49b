//! Texts of a model. Graphs hold their numbers: equal texts have equal numbers, so that whatever moves or compares texts is
//! the arithmetic of numbers, and only what looks into a text is the host's.

use std::{collections::BTreeMap, sync::Arc};

use kiln_algebra::{Access, DType, Ix, Op, Tensor};
use kiln_dialects::onnx::OnnxNode;
use kiln_plan::script::TextOp;

use super::{Lower, LowerError, Value, control::result_name, host::HostOp};

/// Texts by number; the first is the empty one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    all: Vec<Arc<str>>,
    numbers: BTreeMap<Arc<str>, i64>,
}

impl Texts {
    /// The number of a text.
    fn number(&mut self, text: &str) -> i64 {
        if self.all.is_empty() && !text.is_empty() {
            self.number("");
        }
        if let Some(n) = self.numbers.get(text) {
            return *n;
        }
        let (text, number) = (Arc::<str>::from(text), self.all.len() as i64);
        self.all.push(text.clone());
        self.numbers.insert(text, number);
        number
    }

    /// All, by number.
    pub(super) fn into_list(self) -> Vec<Arc<str>> {
        self.all
    }
}

impl Lower {
    /// The number of a text.
    pub fn text(&mut self, text: &str) -> i64 {
        self.texts.number(text)
    }

    /// A constant vector of texts.
    ///
    /// # Errors
    /// Never.
    pub fn text_constant(&mut self, all: &[String]) -> Result<Value, LowerError> {
        let numbers: Vec<i64> = all.iter().map(|t| self.text(t)).collect();
        let v = self.constant(Tensor::i64(&[numbers.len()], &numbers))?;
        self.as_text(v)
    }

    /// Says that numbers are those of texts.
    pub(super) fn as_text(&mut self, v: Value) -> Result<Value, LowerError> {
        let mut v = v;
        self.text("");
        if self.known(v.id).is_some() {
            // Equal constants are one node, which may be one of numbers elsewhere.
            let access = Access::identity(v.rank());
            let domain = v.dims().to_vec();
            v.id = self.apart(Op::View { domain, access }, v.id)?;
        }
        self.kinds.insert(v.id, kiln_plan::HostKind::Tensor(DType::Str));
        v.fact.dtype = DType::Str;
        (v.fact.value, v.fact.contents) = (None, None);
        Ok(v)
    }
}

/// An action of the host on texts: its results have types and extents, as far as those are known.
///
/// # Errors
/// Never for tensors.
pub(super) fn action(
    cx: &mut Lower,
    node: &OnnxNode,
    op: TextOp,
    inputs: &[&Value],
    results: &[(DType, Vec<Option<Ix>>)],
) -> Result<Vec<Value>, LowerError> {
    cx.text("");
    // The action itself comes before what looks at its results.
    let at = cx.statements.len();
    let mut values = Vec::new();
    for (i, (dtype, dims)) in results.iter().enumerate() {
        values.push(cx.external_tensor(*dtype, dims, &result_name(node, i))?);
    }
    cx.host(HostOp::Text(op), inputs, &values.iter().collect::<Vec<_>>());
    let stmt = cx.statements.pop();
    cx.statements.splice(at..at, stmt);
    Ok(values)
}

/// Whether texts may be an operand: what the schema says, and what has a meaning for their numbers.
pub(super) fn takes_texts(node: &OnnxNode, operand: usize) -> Result<(), LowerError> {
    let refuse = |why: &str| Err(node.unsupported(format!("input {operand} is a tensor of texts, {why}")).into());
    let operator = kiln_dialects::onnx::schema::qualified(&node.domain, &node.op_type)
        .and_then(|name| kiln_dialects::onnx::schema::operator(&name));
    let ty = operator.and_then(|o| o.input(operand).map(|p| (o, p.ty)));
    let allowed = ty.is_some_and(|(o, ty)| ty == "string" || o.variable(ty).is_some_and(|all| all.contains(&"string")));
    if !allowed {
        return refuse("which the operator does not take");
    }
    match &*node.op_type {
        "Unique" if node.flag("sorted", true)? => refuse("which are not sorted; set 'sorted' to 0"),
        "Resize" | "Upsample" => refuse("which are not interpolated"),
        _ => Ok(()),
    }
}
