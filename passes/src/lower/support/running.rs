//! Running reductions.

use kiln_algebra::Monoid;
use kiln_dialects::onnx::{OnnxNode, support as os};

use super::Lowered;
use crate::lower::{Lower, Running, Value};

/// Along the axis that the second input gives, by the attributes `exclusive` and `reverse`.
pub(crate) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>], monoid: Monoid) -> Lowered {
    let v = super::need(node, inputs, 0)?;
    let list = os::ints(node, &super::facts(inputs), 1, "axis")?.unwrap_or_default();
    let [axis] = list[..] else { return Err(node.invalid("the axis is no scalar").into()) };
    let axis = os::axis(node, axis, v.rank())?;
    let how = Running { exclusive: node.flag("exclusive", false)?, reverse: node.flag("reverse", false)? };
    Ok(vec![cx.scan(v, axis, monoid, how)?])
}
