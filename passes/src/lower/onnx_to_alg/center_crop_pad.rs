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
        let (less, more) = (n.minus(m), m.minus(n));
        let ranges = cx.shapes.ranges();
        let two = Ix::konst(2);
        let at = if ranges.non_negative(&less) {
            Ix::axis(i).plus(&less.floordiv(&two))
        } else if ranges.non_negative(&more) {
            Ix::axis(i).minus(&more.floordiv(&two))
        } else {
            return Err(node
                .data_dependent(format!("whether {n} is cropped or padded to {m} is not known; bind it with --shape"))
                .into());
        };
        access.guards.push(Guard { expr: at.clone(), extent: n.clone() });
        access.map[i] = at;
    }
    if !access.guards.is_empty() {
        access.fill = Some(Const::from_i64(v.dtype(), 0));
    }
    Ok(vec![cx.view(v, &domain, access)?])
}
