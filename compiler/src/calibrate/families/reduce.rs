//! Reductions of rows, of columns and of everything, with work before and after them.

use kiln_algebra::{DType, Monoid};

use crate::calibrate::{
    DesignError,
    draft::{Computation, Draft, axes},
};

const ROWS: &[[i64; 2]] = &[
    [1, 1000],
    [1, 1_000_000],
    [16, 16],
    [32, 50_257],
    [128, 768],
    [512, 3136],
    [1024, 64],
    [1536, 128],
    [4096, 512],
    [4096, 4096],
    [12_288, 100],
    [40_000, 30],
    [65_536, 16],
    [200_000, 8],
    [100_000, 256],
    [3, 77],
];

pub(super) fn all(stored: DType) -> Result<Vec<Computation>, DesignError> {
    let mut out = Vec::new();
    for (i, [r, c]) in ROWS.iter().copied().enumerate() {
        let name = |what: &str| format!("{what} {r}x{c} {stored}");
        let domain = [r, c];
        let mut t = Draft::new(stored);
        let x = t.input(&domain)?;
        let y = t.reduce(&domain, &[1], if i % 2 == 0 { Monoid::Sum } else { Monoid::Max }, x)?;
        out.push(t.done(name("rows"), &[y]));
        let mut t = Draft::new(stored);
        let x = t.input(&domain)?;
        let y = t.reduce(&domain, &[0], if i % 2 == 0 { Monoid::Max } else { Monoid::Sum }, x)?;
        out.push(t.done(name("columns"), &[y]));
        if i % 2 == 0 {
            let mut t = Draft::new(stored);
            let x = t.input(&domain)?;
            let e = t.same(&domain, "exp(mul(x0, x0))", &[x])?;
            let s = t.reduce(&domain, &[1], Monoid::Sum, e)?;
            let y = t.map(&[r], "log(x0)", &[(s, axes(&[0]))])?;
            out.push(t.done(name("log sum exp"), &[y]).splits());
        }
        out.push(softmax(stored, r, c)?);
        if i % 2 == 1 || r == 128 {
            out.push(layer_norm(stored, r, c)?);
        } else {
            out.push(rms_norm(stored, r, c)?);
        }
    }
    for (n, c, s) in [(1i64, 512i64, 49i64), (8, 256, 196), (1, 64, 3136), (16, 2048, 49)] {
        for last in [false, true] {
            let mut t = Draft::new(stored);
            let x = t.input(&[n, c, s])?;
            if last {
                t.layout(x, &[0, 2, 1]);
            }
            let m = t.reduce(&[n, c, s], &[2], Monoid::Sum, x)?;
            let y = t.map(&[n, c], &format!("div(x0, {s}.0:f32)"), &[(m, axes(&[0, 1]))])?;
            out.push(
                t.done(format!("pool {n}x{c}x{s} {} {stored}", if last { "channels last" } else { "channels first" }), &[y]),
            );
        }
    }
    for (n, groups, c, s) in [(1i64, 32i64, 10i64, 4096i64), (2, 32, 20, 1024), (1, 16, 8, 3136)] {
        out.push(group_norm(stored, [n, groups, c, s])?);
    }
    Ok(out)
}

fn softmax(stored: DType, r: i64, c: i64) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let domain = [r, c];
    let x = t.input(&domain)?;
    let m = t.reduce(&domain, &[1], Monoid::Max, x)?;
    let e = t.map(&domain, "exp(sub(x0, x1))", &[(x, axes(&[0, 1])), (m, axes(&[0]))])?;
    let s = t.reduce(&domain, &[1], Monoid::Sum, e)?;
    let y = t.map(&domain, "div(x0, x1)", &[(e, axes(&[0, 1])), (s, axes(&[0]))])?;
    Ok(t.done(format!("softmax {r}x{c} {stored}"), &[y]).splits())
}

fn layer_norm(stored: DType, r: i64, c: i64) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let domain = [r, c];
    let (x, g, b) = (t.input(&domain)?, t.parameter(&[c])?, t.parameter(&[c])?);
    let s = t.reduce(&domain, &[1], Monoid::Sum, x)?;
    let centred = t.map(&domain, &format!("sub(x0, div(x1, {c}.0:f32))"), &[(x, axes(&[0, 1])), (s, axes(&[0]))])?;
    let square = t.same(&domain, "mul(x0, x0)", &[centred])?;
    let v = t.reduce(&domain, &[1], Monoid::Sum, square)?;
    let body = format!("add(mul(div(x0, sqrt(add(div(x1, {c}.0:f32), 0.00001:f32))), x2), x3)");
    let y = t.map(&domain, &body, &[(centred, axes(&[0, 1])), (v, axes(&[0])), (g, axes(&[1])), (b, axes(&[1]))])?;
    Ok(t.done(format!("layer norm {r}x{c} {stored}"), &[y]).splits())
}

fn rms_norm(stored: DType, r: i64, c: i64) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let domain = [r, c];
    let (x, o, g) = (t.input(&domain)?, t.input(&domain)?, t.parameter(&[c])?);
    let x = t.same(&domain, "add(x0, x1)", &[x, o])?;
    let square = t.same(&domain, "mul(x0, x0)", &[x])?;
    let v = t.reduce(&domain, &[1], Monoid::Sum, square)?;
    let body = format!("mul(div(x0, sqrt(add(div(x1, {c}.0:f32), 0.00001:f32))), x2)");
    let y = t.map(&domain, &body, &[(x, axes(&[0, 1])), (v, axes(&[0])), (g, axes(&[1]))])?;
    Ok(t.done(format!("residual rms norm {r}x{c} {stored}"), &[y]).splits())
}

fn group_norm(stored: DType, [n, groups, c, s]: [i64; 4]) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let domain = [n, groups, c, s];
    let (x, g) = (t.input(&domain)?, t.parameter(&[groups, c])?);
    let count = c * s;
    let sum = t.reduce(&domain, &[2, 3], Monoid::Sum, x)?;
    let body = format!("sub(x0, div(x1, {count}.0:f32))");
    let centred = t.map(&domain, &body, &[(x, axes(&[0, 1, 2, 3])), (sum, axes(&[0, 1]))])?;
    let square = t.same(&domain, "mul(x0, x0)", &[centred])?;
    let v = t.reduce(&domain, &[2, 3], Monoid::Sum, square)?;
    let body = format!("mul(div(x0, sqrt(add(div(x1, {count}.0:f32), 0.00001:f32))), x2)");
    let y = t.map(&domain, &body, &[(centred, axes(&[0, 1, 2, 3])), (v, axes(&[0, 1])), (g, axes(&[1, 2]))])?;
    Ok(t.done(format!("group norm {n}x{groups}x{c}x{s} {stored}"), &[y]).splits())
}
