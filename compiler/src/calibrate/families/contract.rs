//! Matrix products and convolutions.

use kiln_algebra::{Access, Const, DType, Ix};

use crate::calibrate::{
    DesignError,
    draft::{Computation, Draft, axes, d, guard},
};

/// Rows, columns, depth.
const PRODUCTS: &[[i64; 3]] = &[
    [1, 1000, 2048],
    [1, 4096, 4096],
    [8, 3072, 768],
    [16, 1024, 1024],
    [64, 64, 64],
    [100, 100, 1000],
    [128, 768, 768],
    [128, 3072, 768],
    [128, 768, 3072],
    [197, 768, 768],
    [256, 256, 4096],
    [512, 512, 512],
    [512, 2048, 512],
    [1024, 1024, 1024],
    [2048, 1024, 4096],
    [3136, 64, 576],
    [4096, 256, 64],
    [777, 333, 555],
    [2048, 2048, 2048],
];
/// Batch, rows, columns, depth.
const BATCHES: &[[i64; 4]] =
    &[[12, 128, 128, 64], [12, 128, 64, 128], [16, 512, 512, 64], [8, 50, 50, 32], [96, 197, 197, 64], [32, 1, 256, 64]];

/// Batch, channels, filters, size, window, stride, padding.
const CONVOLUTIONS: &[[i64; 7]] = &[
    [1, 3, 64, 224, 7, 2, 3],
    [1, 64, 64, 56, 1, 1, 0],
    [1, 64, 256, 56, 1, 1, 0],
    [1, 64, 64, 56, 3, 1, 1],
    [1, 256, 128, 56, 1, 2, 0],
    [1, 128, 128, 28, 3, 1, 1],
    [1, 256, 256, 14, 3, 1, 1],
    [1, 1024, 256, 14, 1, 1, 0],
    [1, 512, 512, 7, 3, 1, 1],
    [8, 64, 64, 56, 3, 1, 1],
    [4, 32, 64, 80, 3, 2, 1],
    [1, 16, 96, 112, 1, 1, 0],
];

pub(super) fn all(stored: DType) -> Result<Vec<Computation>, DesignError> {
    let mut out = Vec::new();
    for (i, [m, n, k]) in PRODUCTS.iter().copied().enumerate() {
        let mut t = Draft::new(stored);
        let (a, b) = (t.input(&[m, k])?, t.input(&[k, n])?);
        // Weights lie in either order.
        if i % 3 == 1 {
            t.layout(b, &[1, 0]);
        }
        let c = t.contract(&[m, n, k], &[2], (a, Access::new(axes(&[0, 2]))), (b, Access::new(axes(&[2, 1]))))?;
        if i % 2 == 0 {
            out.push(t.done(format!("product {m}x{n}x{k} {stored}"), &[c]));
            continue;
        }
        let bias = t.parameter(&[n])?;
        let y = t.map(&[m, n], "max(add(x0, x1), 0.0:f32)", &[(c, axes(&[0, 1])), (bias, axes(&[1]))])?;
        out.push(t.done(format!("product with bias {m}x{n}x{k} {stored}"), &[y]).splits());
    }
    for (i, [b, m, n, k]) in BATCHES.iter().copied().enumerate() {
        let mut t = Draft::new(stored);
        let (x, y) = (t.input(&[b, m, k])?, if i % 2 == 0 { t.input(&[b, n, k])? } else { t.input(&[b, k, n])? });
        let second = if i % 2 == 0 { axes(&[0, 2, 3]) } else { axes(&[0, 3, 2]) };
        let c = t.contract(&[b, m, n, k], &[3], (x, Access::new(axes(&[0, 1, 3]))), (y, Access::new(second)))?;
        let z = t.same(&[b, m, n], "mul(x0, 0.125:f32)", &[c])?;
        out.push(t.done(format!("batch {b}x{m}x{n}x{k} {stored}"), &[z]));
    }
    for p in CONVOLUTIONS {
        for last in [false, true] {
            out.push(convolution(stored, *p, last)?);
        }
    }
    Ok(out)
}

/// With bias and ReLU.
fn convolution(stored: DType, [n, c, o, size, window, stride, pad]: [i64; 7], last: bool) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let out = (size + 2 * pad - window) / stride + 1;
    let (x, w, bias) = (t.input(&[n, c, size, size])?, t.input(&[o, c, window, window])?, t.parameter(&[o])?);
    let at = |o: usize, k: usize| d(o).scale(stride).plus(&d(k)).minus(&Ix::konst(pad));
    let mut read = Access::new(vec![d(0), d(4), at(2, 5), at(3, 6)]);
    if pad > 0 {
        read.guards = vec![guard(at(2, 5), size), guard(at(3, 6), size)];
        read.fill = Some(Const::f32(0.0));
    }
    let y = t.contract(&[n, o, out, out, c, window, window], &[4, 5, 6], (x, read), (w, Access::new(axes(&[1, 4, 5, 6]))))?;
    let z = t.map(&[n, o, out, out], "max(add(x0, x1), 0.0:f32)", &[(y, axes(&[0, 1, 2, 3])), (bias, axes(&[1]))])?;
    if last {
        [x, w, y, z].into_iter().for_each(|v| t.layout(v, &[0, 2, 3, 1]));
    }
    let order = if last { "channels last" } else { "channels first" };
    Ok(t.done(format!("convolution {n}x{c}x{size} by {o}x{window} stride {stride} {order} {stored}"), &[z]))
}
