//! # LinearAttention
//! The state (batch, heads, features, values) position by position, unrolled: it decays, what it holds at the key is taken off
//! the value, and the outer product of key and value is added. Each result is a product with the state.

use kiln_algebra::{Access, Const, DType, Ix, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Body, Lowered, k, x}};

/// More positions than this are not unrolled.
const LONGEST: i64 = 512;
const T: DType = DType::F32;

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (q, key, v) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?);
    for (i, rank) in [(0, 3), (1, 3), (2, 3), (3, 4), (4, 3), (5, 3)] {
        support::rank(node, inputs, i, rank)?;
    }
    let (gated, corrected) = match node.string("update_rule", "gated_delta")? {
        "linear" => (false, false),
        "gated" => (true, false),
        "delta" => (false, true),
        "gated_delta" => (true, true),
        other => return Err(node.invalid(format!("attribute 'update_rule' is '{other}'")).into()),
    };
    let outs = [cx.out(0), cx.out(1)];
    let dims = outs[1].dims.clone();
    let Some(length) = q.dims()[1].as_const().filter(|n| *n <= LONGEST) else {
        let what = format!("the number of positions must be fixed and at most {LONGEST}, not {}; bind the shape", q.dims()[1]);
        return Err(node.unsupported(what).into());
    };
    for i in [4, 5] {
        support::rank(node, inputs, i, 3)?;
    }
    let (batch, features, values) = (dims[0].clone(), dims[2].clone(), dims[3].clone());
    let (heads, shared) = (node.int("q_num_heads", 1)?, node.int("kv_num_heads", 1)?);
    let decay = if gated { Some(cx.cast(support::need(node, inputs, 4)?, T)?) } else { None };
    let beta = if corrected { Some(cx.cast(support::need(node, inputs, 5)?, T)?) } else { None };
    let (qc, kc, vc) = (cx.cast(q, T)?, cx.cast(key, T)?, cx.cast(v, T)?);
    let scale = match node.float("scale", 0.0)? {
        0.0 => k(T, 1.0) / Body(cx.number(&[], &features, T)).un(UnOp::Sqrt),
        s => k(T, f64::from(s)),
    };
    let mut state = match support::optional(inputs, 3) {
        Some(p) => cx.cast(p, T)?,
        None => cx.splat(&dims, Const::f32(0.0))?,
    };
    // Axes of the state: batch, head, feature, value.
    let head = Ix::axis(1);
    let mut results = Vec::new();
    for i in 0..length {
        let at = |column: Ix| Access::new(vec![Ix::axis(0), Ix::konst(i), column]);
        let feature = at(head.times(&features).plus(&Ix::axis(2)));
        if let Some(g) = &decay {
            let whole = cx.shapes.same(&g.dims()[2], &Ix::konst(shared));
            let read = if whole { at(head.clone()) } else { feature.clone() };
            state = cx.map_at(&dims, (x(0) * x(1).un(UnOp::Exp)).0, &[(&state, Access::identity(4)), (g, read)])?;
        }
        // (batch, head, value)
        let written = match &beta {
            Some(b) => {
                let domain = [batch.clone(), Ix::konst(shared), values.clone(), features.clone()];
                let held = Access::new(vec![Ix::axis(0), head.clone(), Ix::axis(3), Ix::axis(2)]);
                let by = at(head.times(&features).plus(&Ix::axis(3)));
                let found = cx.contract(&domain, &[3], (&state, held), (&kc, by))?;
                let rate = at(if b.dims()[2].is(1) { Ix::konst(0) } else { head.clone() });
                let own = at(head.times(&values).plus(&Ix::axis(2)));
                let args = [(&found, Access::identity(3)), (&vc, own), (b, rate)];
                cx.map_at(&domain[..3], (x(2) * (x(1) - x(0))).0, &args)?
            }
            None => {
                let own = at(head.times(&values).plus(&Ix::axis(2)));
                cx.view(&vc, &[batch.clone(), Ix::konst(shared), values.clone()], own)?
            }
        };
        let value = Access::new(vec![Ix::axis(0), head.clone(), Ix::axis(3)]);
        let args = [(&state, Access::identity(4)), (&kc, feature), (&written, value)];
        state = cx.map_at(&dims, (x(0) + x(1) * x(2)).0, &args)?;
        let domain = [batch.clone(), Ix::konst(heads), values.clone(), features.clone()];
        let held = Access::new(vec![Ix::axis(0), head.floordiv(&Ix::konst(heads / shared)), Ix::axis(3), Ix::axis(2)]);
        let by = at(head.times(&features).plus(&Ix::axis(3)));
        let y = cx.contract(&domain, &[3], (&state, held), (&qc, by))?;
        results.push(cx.reshape(&y, &[batch.clone(), Ix::konst(1), values.scale(heads)])?);
    }
    let y = match results.is_empty() {
        true => cx.splat(&outs[0].dims, Const::f32(0.0))?,
        false => cx.concat(&results.iter().collect::<Vec<_>>(), 1)?,
    };
    let y = cx.unary(&y, (x(0) * scale).0)?;
    Ok(vec![cx.cast(&y, outs[0].dtype)?, cx.cast(&state, outs[1].dtype)?])
}
