//! # CausalConvWithState
//! One contraction over the taps; without a state, what comes before is a guard.

use kiln_algebra::{Access, Const, Guard, Ix, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, w) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let back = w.dims()[2].minus(&Ix::konst(1));
    let mut longer = v.dims().to_vec();
    longer[2] = longer[2].plus(&back);
    let padded = match support::optional(inputs, 3) {
        Some(past) => cx.concat(&[past, v], 2)?,
        None => {
            let at = Ix::axis(2).minus(&back);
            let mut read = Access::identity(3);
            read.map[2] = at.clone();
            read.guards.push(Guard { expr: at, extent: v.dims()[2].clone() });
            read.fill = Some(Const::from_i64(v.dtype(), 0));
            cx.view(v, &longer, read)?
        }
    };
    let mut domain = v.dims().to_vec();
    domain.push(w.dims()[2].clone());
    let data = Access::new(vec![Ix::axis(0), Ix::axis(1), Ix::axis(2).plus(&Ix::axis(3))]);
    let taps = Access::new(vec![Ix::axis(1), Ix::konst(0), Ix::axis(3)]);
    let y = cx.contract(&domain, &[3], (&padded, data), (w, taps))?;
    let y = support::product::shifted(cx, &y, support::optional(inputs, 2))?;
    let y = match node.string("activation", "none")? {
        "none" => y,
        "silu" | "swish" => {
            let (t, c) = (y.dtype(), y.dtype().compute());
            let on = |b: Body| if t == c { b } else { b.cast(c) };
            let s = on(x(0)) / (on(x(0)).un(UnOp::Neg).un(UnOp::Exp) + k(c, 1.0));
            let s = if t == c { s } else { s.cast(t) };
            cx.unary(&y, s.0)?
        }
        other => return Err(node.invalid(format!("attribute 'activation' is '{other}'")).into()),
    };
    let state = cx.slice(&padded, 2, &v.dims()[2], 1, &back)?;
    Ok(vec![y, state])
}
