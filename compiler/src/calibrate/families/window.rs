//! Pooling, depthwise convolution and short sums.

use kiln_algebra::{Access, Const, DType, Ix, Monoid, Op};

use crate::calibrate::{
    DesignError,
    draft::{Computation, Draft, axes, d, guard, ix},
};

/// Batch, channels, size, window, stride.
const POOLS: &[[i64; 5]] = &[[1, 64, 112, 3, 2], [8, 64, 56, 2, 2], [1, 480, 14, 3, 1], [1, 256, 20, 5, 1], [4, 192, 28, 3, 1]];
const DEPTHWISE: &[[i64; 5]] =
    &[[1, 96, 112, 3, 2], [1, 144, 56, 3, 1], [8, 192, 28, 5, 1], [1, 576, 14, 3, 1], [1, 32, 112, 3, 1], [1, 384, 7, 7, 1]];

fn window(p: [i64; 5], fill: f32) -> (i64, Access) {
    let [_, _, size, w, stride] = p;
    let pad = w / 2;
    let at = |o: usize, k: usize| d(o).scale(stride).plus(&d(k)).minus(&Ix::konst(pad));
    let mut read = Access::new(vec![d(0), d(1), at(2, 4), at(3, 5)]);
    read.guards = vec![guard(at(2, 4), size), guard(at(3, 5), size)];
    read.fill = Some(Const::f32(fill));
    ((size + 2 * pad - w) / stride + 1, read)
}

pub(super) fn all(stored: DType) -> Result<Vec<Computation>, DesignError> {
    let mut out = Vec::new();
    for last in [false, true] {
        let order = if last { "channels last" } else { "channels first" };
        for (i, p) in POOLS.iter().copied().enumerate() {
            let [n, c, size, w, stride] = p;
            let (monoid, fill) = if i % 2 == 0 { (Monoid::Max, f32::NEG_INFINITY) } else { (Monoid::Sum, 0.0) };
            let (o, access) = window(p, fill);
            let mut t = Draft::new(stored);
            let x = t.input(&[n, c, size, size])?;
            let y = t.op(Op::Reduce { domain: ix(&[n, c, o, o, w, w]), reduced: vec![4, 5], monoid, access }, &[x])?;
            if last {
                [x, y].into_iter().for_each(|v| t.layout(v, &[0, 2, 3, 1]));
            }
            out.push(t.done(format!("pool {n}x{c}x{size} by {w} stride {stride} {order} {stored}"), &[y]));
        }
        for p in DEPTHWISE.iter().copied() {
            let [n, c, size, w, stride] = p;
            let (o, read) = window(p, 0.0);
            let mut t = Draft::new(stored);
            let (x, k, b) = (t.input(&[n, c, size, size])?, t.input(&[c, w, w])?, t.parameter(&[c])?);
            let y = t.contract(&[n, c, o, o, w, w], &[4, 5], (x, read), (k, Access::new(axes(&[1, 4, 5]))))?;
            let z =
                t.map(&[n, c, o, o], "min(max(add(x0, x1), 0.0:f32), 6.0:f32)", &[(y, axes(&[0, 1, 2, 3])), (b, axes(&[1]))])?;
            if last {
                [x, y, z].into_iter().for_each(|v| t.layout(v, &[0, 2, 3, 1]));
                t.layout(k, &[1, 2, 0]);
            }
            out.push(t.done(format!("depthwise {n}x{c}x{size} by {w} stride {stride} {order} {stored}"), &[z]).splits());
        }
    }
    for [m, n, k] in [[1i64, 512, 128], [64, 64, 16], [1000, 4, 200], [5000, 64, 8], [256, 256, 32]] {
        let mut t = Draft::new(stored);
        let (a, b) = (t.input(&[m, k])?, t.input(&[k, n])?);
        let c = t.contract(&[m, n, k], &[2], (a, Access::new(axes(&[0, 2]))), (b, Access::new(axes(&[2, 1]))))?;
        out.push(t.done(format!("short product {m}x{n}x{k} {stored}"), &[c]));
    }
    Ok(out)
}
