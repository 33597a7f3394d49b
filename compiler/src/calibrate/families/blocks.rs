//! Pieces of models that one kernel or several compute: what fusion decides about.

use kiln_algebra::{Access, DType, Ix, Monoid};

use crate::calibrate::{
    DesignError,
    draft::{Computation, Draft, axes, d},
};

pub(super) fn all(stored: DType) -> Result<Vec<Computation>, DesignError> {
    let mut out = Vec::new();
    for [m, n, k] in [[16i64, 256, 256], [128, 3072, 768], [512, 1024, 1024], [2048, 512, 512], [1, 2048, 1024]] {
        out.push(activated(stored, m, n, k)?);
        out.push(normalised(stored, m, n, k)?);
    }
    for [b, h, s, w] in [[1i64, 12, 128, 64], [4, 16, 256, 64], [1, 8, 1024, 64], [8, 3, 50, 32]] {
        out.push(attention(stored, b, h, s, w)?);
    }
    for shape in [[32i64, 128], [512, 1024], [4096, 4096]] {
        out.push(chain(stored, shape)?);
        out.push(fan(stored, shape)?);
    }
    for [n, c, s] in [[1i64, 64, 56], [8, 128, 28], [1, 512, 7]] {
        out.push(squeeze(stored, n, c, s)?);
    }
    Ok(out)
}

/// `gelu(a b + bias) + residual`, in three maps.
fn activated(stored: DType, m: i64, n: i64, k: i64) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let (a, b, bias, residual) = (t.input(&[m, k])?, t.input(&[k, n])?, t.parameter(&[n])?, t.input(&[m, n])?);
    let c = t.contract(&[m, n, k], &[2], (a, Access::new(axes(&[0, 2]))), (b, Access::new(axes(&[2, 1]))))?;
    let c = t.map(&[m, n], "add(x0, x1)", &[(c, axes(&[0, 1])), (bias, axes(&[1]))])?;
    let g = t.same(&[m, n], "mul(mul(x0, 0.5:f32), add(1.0:f32, erf(mul(x0, 0.70710677:f32))))", &[c])?;
    let y = t.same(&[m, n], "add(x0, x1)", &[g, residual])?;
    Ok(t.done(format!("activated product {m}x{n}x{k} {stored}"), &[y]).splits())
}

/// `(silu(a) * s) b`: a prologue, computed once or with every tile.
fn normalised(stored: DType, m: i64, n: i64, k: i64) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let (a, s, b) = (t.input(&[m, k])?, t.parameter(&[k])?, t.input(&[k, n])?);
    let x = t.map(&[m, k], "mul(div(x0, add(1.0:f32, exp(neg(x0)))), x1)", &[(a, axes(&[0, 1])), (s, axes(&[1]))])?;
    let c = t.contract(&[m, n, k], &[2], (x, Access::new(axes(&[0, 2]))), (b, Access::new(axes(&[2, 1]))))?;
    Ok(t.done(format!("product of activated {m}x{n}x{k} {stored}"), &[c]).splits())
}

fn attention(stored: DType, b: i64, h: i64, s: i64, w: i64) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let (q, k, v) = (t.input(&[b, s, h, w])?, t.input(&[b, s, h, w])?, t.input(&[b, s, h, w])?);
    let scores = [b, h, s, s];
    let left = Access::new(axes(&[0, 2, 1, 4]));
    let x = t.contract(&[b, h, s, s, w], &[4], (q, left), (k, Access::new(axes(&[0, 3, 1, 4]))))?;
    let x = t.same(&scores, "mul(x0, 0.125:f32)", &[x])?;
    let m = t.reduce(&scores, &[3], Monoid::Max, x)?;
    let e = t.map(&scores, "exp(sub(x0, x1))", &[(x, axes(&[0, 1, 2, 3])), (m, axes(&[0, 1, 2]))])?;
    let z = t.reduce(&scores, &[3], Monoid::Sum, e)?;
    let p = t.map(&scores, "div(x0, x1)", &[(e, axes(&[0, 1, 2, 3])), (z, axes(&[0, 1, 2]))])?;
    let left = Access::new(axes(&[0, 1, 2, 4]));
    let y = t.contract(&[b, h, s, w, s], &[4], (p, left), (v, Access::new(axes(&[0, 4, 1, 3]))))?;
    let width = Ix::konst(w);
    let y = t.map(&[b, s, h * w], "x0", &[(y, vec![d(0), d(2).floordiv(&width), d(1), d(2).modulo(&width)])])?;
    Ok(t.done(format!("attention {b}x{h}x{s}x{w} {stored}"), &[y]).splits())
}

/// Four maps in a row.
fn chain(stored: DType, shape: [i64; 2]) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let x = t.input(&shape)?;
    let a = t.same(&shape, "mul(x0, 0.7:f32)", &[x])?;
    let b = t.same(&shape, "tanh(x0)", &[a])?;
    let c = t.same(&shape, "add(x0, x1)", &[b, x])?;
    let y = t.same(&shape, "max(x0, 0.0:f32)", &[c])?;
    Ok(t.done(format!("chain {}x{} {stored}", shape[0], shape[1]), &[y]).splits())
}

/// An expensive value that is read along two axes: computing it again at every point is the question.
fn fan(stored: DType, [r, c]: [i64; 2]) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let (x, v) = (t.input(&[r, c])?, t.input(&[c])?);
    let e = t.map(&[c], "exp(tanh(x0))", &[(v, axes(&[0]))])?;
    let f = t.map(&[c], "pow(abs(x0), 1.3:f32)", &[(e, axes(&[0]))])?;
    let y = t.map(&[r, c], "add(mul(x0, x1), x2)", &[(x, axes(&[0, 1])), (e, axes(&[1])), (f, axes(&[1]))])?;
    Ok(t.done(format!("fan {r}x{c} {stored}"), &[y]).splits())
}

/// Global average, gate, scale: squeeze and excitation without its products.
fn squeeze(stored: DType, n: i64, c: i64, s: i64) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let domain = [n, c, s, s];
    let x = t.input(&domain)?;
    let m = t.reduce(&domain, &[2, 3], Monoid::Sum, x)?;
    let g = t.map(&[n, c], "div(1.0:f32, add(1.0:f32, exp(neg(mul(x0, 0.01:f32)))))", &[(m, axes(&[0, 1]))])?;
    let y = t.map(&domain, "mul(x0, x1)", &[(x, axes(&[0, 1, 2, 3])), (g, axes(&[0, 1]))])?;
    Ok(t.done(format!("squeeze {n}x{c}x{s} {stored}"), &[y]).splits())
}
