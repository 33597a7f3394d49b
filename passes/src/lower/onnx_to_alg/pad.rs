//! # Pad
//! A view; a constant is the fill of its guards.

use kiln_algebra::{Access, BinOp, Const, DType, Guard, Ix};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    AxesOperand, Lower, Value,
    support::{self, Body, Lowered, k, x},
};

/// Input 3 names axes.
pub(super) const AXES: AxesOperand = AxesOperand::list(3);

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let pads = os::pads(node, &support::facts(inputs), v.rank())?;
    let mode = node.string("mode", "constant")?;
    let (zero, one) = (Ix::konst(0), Ix::konst(1));
    let mut access = Access::identity(v.rank());
    for (i, (begin, end)) in pads.iter().enumerate().filter(|(_, (b, e))| !(b.is(0) && e.is(0))) {
        let n = v.dims()[i].clone();
        let at = Ix::axis(i).minus(begin);
        access.map[i] = match mode {
            "constant" => {
                if !(begin.as_const().is_some_and(|b| b <= 0) && end.as_const().is_some_and(|e| e <= 0)) {
                    access.guards.push(Guard { expr: at.clone(), extent: n });
                }
                at
            }
            "edge" => at.larger(&zero).smaller(&n.minus(&one)),
            "reflect" => {
                let period = cx.shapes.canon(&n.minus(&one).scale(2).larger(&one));
                let m = at.modulo(&period);
                m.smaller(&period.minus(&m))
            }
            "wrap" => at.modulo(&n),
            other => return Err(node.invalid(format!("attribute 'mode' is '{other}'")).into()),
        };
    }
    let domain = cx.out(0).dims;
    if access.guards.is_empty() {
        return Ok(vec![cx.view(v, &domain, access)?]);
    }
    let value = support::optional(inputs, 2);
    access.fill = Some(Const::from_i64(v.dtype(), 0));
    match value.map(|p| p.fact.scalar()) {
        None => {}
        Some(Some(c)) => access.fill = Some(c),
        Some(None) => {
            let inside = access.guards.iter().map(|g| {
                let e = Body(cx.number(&domain, &g.expr, DType::I64));
                let extent = Body(cx.number(&domain, &g.extent, DType::I64));
                e.clone().lt(extent).bin(BinOp::And, k(DType::I64, 0.0).bin(BinOp::Le, e))
            });
            let inside = inside.reduce(|a, b| a.bin(BinOp::And, b)).unwrap_or(k(DType::Bool, 1.0));
            let p = cx.reshape(support::need(node, inputs, 2)?, &[])?;
            return Ok(vec![cx.map_at(&domain, inside.select(x(0), x(1)).0, &[(v, access), (&p, Access::new(Vec::new()))])?]);
        }
    }
    Ok(vec![cx.view(v, &domain, access)?])
}
