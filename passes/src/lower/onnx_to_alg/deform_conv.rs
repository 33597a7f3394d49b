//! # DeformConv
//! Every tap is a linear interpolation of gathered elements, zero outside the input; the taps so made are contracted with the
//! weights.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar, UnOp};
use kiln_dialects::onnx::{OnnxNode, support::{self as os, window::Window}};

use crate::lower::{Lower, LowerError, Value, support::{self, Body, Lowered, k, x}};

/// Index (int64) and weight of the elements around each tap along one dimension, over (batch, offset groups, taps, windows).
struct Side {
    index: Value,
    weight: Value,
}

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, w, offset) =
        (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?);
    let (n, t) = (v.rank() - 2, v.dtype().compute());
    let window = Window::of(node, &v.dims()[2..], &w.dims()[2..], &cx.shapes)?;
    let groups = node.int("group", 1)?;
    let parts = node.int("offset_group", 1)?;
    if groups < 1 || parts < 1 {
        return Err(node.invalid("a number of groups is below 1").into());
    }
    let taps = window.kernel.iter().fold(Ix::konst(1), |p, d| p.times(d));
    let around: Vec<Ix> = window.kernel.iter().chain(&window.out).cloned().collect();
    // The axes of `around` behind two others.
    let (tap, place) = (|i: usize| Ix::axis(2 + i), |i: usize| Ix::axis(2 + n + i));
    let which = (0..n).fold(Ix::konst(0), |p, i| p.times(&window.kernel[i]).plus(&tap(i)));
    let places: Vec<Ix> = (0..n).map(place).collect();
    let domain: Vec<Ix> = [v.dims()[0].clone(), Ix::konst(parts)].into_iter().chain(around.iter().cloned()).collect();
    let mut sides: Vec<[Side; 2]> = Vec::new();
    for i in 0..n {
        let channel = Ix::axis(1).times(&taps).plus(&which).scale(n as i64).plus(&Ix::konst(i as i64));
        let read = Access::new([Ix::axis(0), channel].into_iter().chain(places.iter().cloned()).collect());
        let base = Body(cx.number(&domain, &window.coordinate(i, &place(i), &tap(i)), t));
        let shift = if offset.dtype() == t { x(0) } else { x(0).cast(t) };
        let at = cx.map_at(&domain, (base + shift).0, &[(offset, read)])?;
        let last = cx.number(&[], &v.dims()[2 + i].minus(&Ix::konst(1)), t);
        sides.push([side(cx, &at, &last, 0.0)?, side(cx, &at, &last, 1.0)?]);
    }
    let channels = v.dims()[1].clone();
    let shared = Ix::axis(1).floordiv(&os::contents::quotient(&channels, &Ix::konst(parts)));
    let full: Vec<Ix> = [v.dims()[0].clone(), channels].into_iter().chain(around).collect();
    let all: Vec<Ix> = (2..full.len()).map(Ix::axis).collect();
    let here = Access::new([Ix::axis(0), shared.clone()].into_iter().chain(all).collect());
    let map: Vec<Ix> = [Ix::axis(0), Ix::axis(1)].into_iter().chain((0..n).map(|i| Ix::axis(full.len() + i))).collect();
    let mut sum: Option<Value> = None;
    for corner in 0..1usize << n {
        let picked: Vec<&Side> = (0..n).map(|i| &sides[i][corner >> i & 1]).collect();
        let indices: Vec<(&Value, Access)> = picked.iter().map(|s| (&s.index, here.clone())).collect();
        let g = cx.gather(v, &full, &indices, map.clone())?;
        let mut body = (0..n).fold(if v.dtype() == t { x(0) } else { x(0).cast(t) }, |b, i| b * x(1 + i));
        let mut args = vec![(&g, Access::identity(full.len()))];
        args.extend(picked.iter().map(|s| (&s.weight, here.clone())));
        if let Some(s) = &sum {
            body = body + x(args.len());
            args.push((s, Access::identity(full.len())));
        }
        sum = Some(cx.map_at(&full, body.0, &args)?);
    }
    let Some(mut columns) = sum else { return Err(node.invalid("the input has no spatial dimension").into()) };
    if let Some(mask) = support::optional(inputs, 4) {
        let m = cx.cast(mask, t)?;
        let read = Access::new([Ix::axis(0), shared.times(&taps).plus(&which)].into_iter().chain(places).collect());
        columns = cx.map_at(&full, (x(0) * x(1)).0, &[(&columns, Access::identity(full.len())), (&m, read)])?;
    }
    // (batch, group, output channel of the group, windows; input channel of the group, taps)
    let (per_in, per_out) = (w.dims()[1].clone(), w.dims()[0].floordiv(&Ix::konst(groups)));
    let mut domain = vec![v.dims()[0].clone(), Ix::konst(groups), per_out.clone()];
    domain.extend(window.out.iter().cloned());
    let first = domain.len();
    domain.push(per_in.clone());
    domain.extend(window.kernel.iter().cloned());
    let reduced: Vec<usize> = (first..domain.len()).collect();
    let input = Ix::axis(first);
    let taps: Vec<Ix> = (0..n).map(|i| Ix::axis(first + 1 + i)).collect();
    let mut data = Access::new(vec![Ix::axis(0), Ix::axis(1).times(&per_in).plus(&input)]);
    data.map.extend(taps.iter().cloned().chain((0..n).map(|i| Ix::axis(3 + i))));
    let mut weight = Access::new(vec![Ix::axis(1).times(&per_out).plus(&Ix::axis(2)), input]);
    weight.map.extend(taps);
    let wide = cx.cast(w, t)?;
    let y = cx.contract(&domain, &reduced, (&columns, data), (&wide, weight))?;
    let out = cx.out(0);
    let y = cx.reshape(&y, &out.dims)?;
    let y = cx.cast(&y, out.dtype)?;
    Ok(vec![support::product::shifted(cx, &y, support::optional(inputs, 3))?])
}

/// The element below a coordinate (`step` 0) or above it (1); one outside the input weighs nothing.
fn side(cx: &mut Lower, at: &Value, last: &Scalar, step: f64) -> Result<Side, LowerError> {
    let t = at.dtype();
    let last = Body(last.clone());
    let position = x(0).un(UnOp::Floor) + k(t, step);
    let weight = k(t, 1.0) - (x(0) - position.clone()).un(UnOp::Abs);
    let inside = k(t, 0.0).bin(BinOp::Le, position.clone()).bin(BinOp::And, position.clone().bin(BinOp::Le, last.clone()));
    let weight = cx.unary(at, inside.select(weight, k(t, 0.0)).0)?;
    let index = cx.unary(at, position.max(k(t, 0.0)).min(last).cast(DType::I64).0)?;
    Ok(Side { index, weight })
}
