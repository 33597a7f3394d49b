//! # DepthToSpace
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
    let domain = cx.out(0).dims;
    let (c, y, x) = (Ix::axis(1), Ix::axis(2), Ix::axis(3));
    let block = y.modulo(&b).times(&b).plus(&x.modulo(&b));
    let channel = match node.string("mode", "DCR")? {
        "DCR" => block.times(&domain[1]).plus(&c),
        "CRD" => c.times(&b).times(&b).plus(&block),
        other => return Err(node.invalid(format!("attribute 'mode' is '{other}'")).into()),
    };
    let access = Access::new(vec![Ix::axis(0), channel, y.floordiv(&b), x.floordiv(&b)]);
    Ok(vec![cx.view(v, &domain, access)?])
}
