//! # CenterCropPad
//! A view; zeros are the fill of its guards.

use kiln_algebra::{Access, Const, Guard, Ix};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let domain = cx.out(0).dims;
    let mut access = Access::identity(v.rank());
    for (i, (n, m)) in v.dims().iter().zip(&domain).enumerate().filter(|(_, (n, m))| n != m) {
        // Both differences are rounded down; one of them is none.
        let half = |e: Ix| e.larger(&Ix::konst(0)).floordiv(&Ix::konst(2));
        let at = Ix::axis(i).plus(&half(n.minus(m))).minus(&half(m.minus(n)));
        access.guards.push(Guard { expr: at.clone(), extent: n.clone() });
        access.map[i] = at;
    }
    if !access.guards.is_empty() {
        access.fill = Some(Const::from_i64(v.dtype(), 0));
    }
    Ok(vec![cx.view(v, &domain, access)?])
}
