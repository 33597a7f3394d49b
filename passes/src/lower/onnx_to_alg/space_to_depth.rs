//! # SpaceToDepth
//! A view.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let b = Ix::konst(os::block_size(node, &v.fact)?);
    let (c, channels) = (Ix::axis(1), v.dims()[1].clone());
    let (block, from) = match node.string("mode", "DCR")? {
        "DCR" => (c.floordiv(&channels), c.modulo(&channels)),
        "CRD" => (c.modulo(&b.times(&b)), c.floordiv(&b.times(&b))),
        other => return Err(node.invalid(format!("attribute 'mode' is '{other}'")).into()),
    };
    let y = Ix::axis(2).times(&b).plus(&block.floordiv(&b));
    let x = Ix::axis(3).times(&b).plus(&block.modulo(&b));
    let access = Access::new(vec![Ix::axis(0), from, y, x]);
    let domain = cx.out(0).dims;
    Ok(vec![cx.view(v, &domain, access)?])
}
