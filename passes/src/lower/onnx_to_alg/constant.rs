//! # Constant
//! A constant, or a weight held outside.

use kiln_algebra::{Const, DType, Op};
use kiln_dialects::onnx::{AttrValue, OnnxNode, support as os};

use crate::lower::{Lower, Value, support::Lowered};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    match node.attrs.get("value") {
        Some(AttrValue::External(key, ty)) => Ok(vec![cx.push(Op::Weight(key.clone(), ty.clone()), &[])?]),
        Some(AttrValue::Strings(all)) => Ok(vec![cx.text_constant(all)?]),
        _ => match (node.attrs.get("value_strings"), node.attrs.get("value_string")) {
            (Some(AttrValue::Strings(all)), _) => Ok(vec![cx.text_constant(all)?]),
            (None, Some(AttrValue::String(text))) => {
                let number = cx.text(text);
                let v = cx.scalar(Const::from_i64(DType::I64, number))?;
                Ok(vec![cx.as_text(v)?])
            }
            _ => Ok(vec![cx.materialise(&os::constant(node)?)?]),
        },
    }
}
