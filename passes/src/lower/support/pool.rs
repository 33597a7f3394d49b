//! Windowed reductions.

use kiln_algebra::{Access, BinOp, Const, DType, Guard, Ix, Monoid, Scalar, UnOp};
use kiln_dialects::onnx::{OnnxNode, support::window::Window};

use super::{Body, k, x};
use crate::lower::{Lower, LowerError, Value};

/// The iteration domain of a pooling: batch, channels, windows, taps; taps of extent 1 have no axis.
pub(crate) struct Taps {
    /// All extents.
    pub(crate) domain: Vec<Ix>,
    /// Axes of the taps.
    pub(crate) reduced: Vec<usize>,
    /// The tap along each spatial dimension.
    pub(crate) tap: Vec<Ix>,
}

/// Axes after `lead` for the taps of a window.
pub(crate) fn taps(lead: &[Ix], w: &Window) -> Taps {
    let mut t = Taps { domain: lead.to_vec(), reduced: Vec::new(), tap: Vec::new() };
    for k in &w.kernel {
        if k.is(1) {
            t.tap.push(Ix::konst(0));
        } else {
            t.tap.push(Ix::axis(t.domain.len()));
            t.reduced.push(t.domain.len());
            t.domain.push(k.clone());
        }
    }
    t
}

/// Coordinates and guards of a window over the spatial dimensions `spatial`; windows are on axes `first..`.
pub(crate) fn windowed(lead: Vec<Ix>, spatial: &[Ix], first: usize, w: &Window, tap: &[Ix], fill: Const) -> Access {
    let mut a = Access::new(lead);
    for (i, extent) in spatial.iter().enumerate() {
        let e = w.coordinate(i, &Ix::axis(first + i), &tap[i]);
        if w.is_padded(i) {
            a.guards.push(Guard { expr: e.clone(), extent: extent.clone() });
        }
        a.map.push(e);
    }
    if !a.guards.is_empty() {
        a.fill = Some(fill);
    }
    a
}

/// `monoid` over each window; taps outside the input count as its identity.
pub(crate) fn pool(cx: &mut Lower, v: &Value, w: &Window, monoid: Monoid) -> Result<Value, LowerError> {
    let dims = v.dims();
    let out: Vec<Ix> = dims[..2].iter().chain(&w.out).cloned().collect();
    let t = taps(&out, w);
    let fill = monoid.identity(v.dtype());
    let access = windowed(vec![Ix::axis(0), Ix::axis(1)], &dims[2..], 2, w, &t.tap, fill);
    cx.reduce_at(v, &t.domain, &t.reduced, monoid, access)
}

/// Number of taps that count along spatial dimension `i`, for the window on axis `axis`: those inside the input, or inside
/// the padded input.
pub(crate) fn count(w: &Window, i: usize, extent: &Ix, axis: usize, padding_counts: bool) -> Ix {
    let k = w.kernel[i].clone();
    if !w.is_padded(i) {
        return k;
    }
    let (zero, one, d) = (Ix::konst(0), Ix::konst(1), Ix::konst(w.dilations[i]));
    let first = w.coordinate(i, &Ix::axis(axis), &zero);
    let (low, high) = match padding_counts {
        true => (w.begin[i].scale(-1), extent.plus(&w.end[i])),
        false => (zero.clone(), extent.clone()),
    };
    let below = low.minus(&first).ceildiv(&d).larger(&zero);
    let above = high.minus(&one).minus(&first).floordiv(&d).plus(&one).smaller(&k);
    above.minus(&below)
}

/// Bodies before and after the sum of a p-norm, where p is the attribute of the node.
///
/// # Errors
/// p below 1.
pub(crate) fn norm(node: &OnnxNode, t: DType) -> Result<(Body, Body), LowerError> {
    let size = x(0).un(UnOp::Abs);
    match node.int("p", 2)? {
        1 => Ok((size, x(0))),
        2 => Ok((x(0) * x(0), x(0).un(UnOp::Sqrt))),
        p if p > 0 => Ok((size.bin(BinOp::Pow, k(t, p as f64)), x(0).bin(BinOp::Pow, k(t, 1.0 / p as f64)))),
        p => Err(node.invalid(format!("attribute 'p' is {p}")).into()),
    }
}

/// Position (in the whole input, flattened) of the first element of each window that equals the window's maximum.
pub(crate) fn positions(cx: &mut Lower, v: &Value, w: &Window, max: &Value, column_major: bool) -> Result<Value, LowerError> {
    let dims = v.dims();
    let out: Vec<Ix> = dims[..2].iter().chain(&w.out).cloned().collect();
    let t = taps(&out, w);
    let fill = Monoid::Max.identity(v.dtype());
    let access = windowed(vec![Ix::axis(0), Ix::axis(1)], &dims[2..], 2, w, &t.tap, fill);
    let spatial: Vec<(&Ix, &Ix)> = access.map[2..].iter().zip(&dims[2..]).collect();
    let lead = Ix::axis(0).times(&dims[1]).plus(&Ix::axis(1));
    let size = dims[2..].iter().fold(Ix::konst(1), |p, d| p.times(d));
    let join = |at: Ix, (e, d): &(&Ix, &Ix)| at.times(d).plus(e);
    let inner = match column_major {
        false => spatial.iter().fold(Ix::konst(0), join),
        true => spatial.iter().rev().fold(Ix::konst(0), join),
    };
    let at = Body(cx.number(&t.domain, &lead.times(&size).plus(&inner), DType::I64));
    let mut hit = x(0).bin(BinOp::Eq, x(1));
    for g in &access.guards {
        let (e, n) = (Body(cx.number(&t.domain, &g.expr, DType::I64)), Body(cx.number(&t.domain, &g.extent, DType::I64)));
        hit = hit.bin(BinOp::And, e.clone().lt(n)).bin(BinOp::And, k(DType::I64, -1.0).lt(e));
    }
    let never = Body(Scalar::int(DType::I64, i64::MAX));
    let here = Access::new((0..out.len()).map(Ix::axis).collect());
    let each = cx.map_at(&t.domain, hit.select(at, never).0, &[(v, access), (max, here)])?;
    cx.reduce(&each, Monoid::Min, &t.reduced, false)
}
