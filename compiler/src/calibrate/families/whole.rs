//! Running sums, sorts, scatters and suppression.

use kiln_algebra::{Access, DType, Monoid, Op};

use crate::calibrate::{
    DesignError,
    draft::{Computation, Draft, axes, d, ix},
};

pub(super) fn all() -> Result<Vec<Computation>, DesignError> {
    let mut out = Vec::new();
    for dims in [[1i64, 1000], [4, 50_000], [256, 512], [4096, 64], [20_000, 100], [1, 1_000_000]] {
        for axis in [0usize, 1] {
            let mut t = Draft::new(DType::F32);
            let x = t.input(&dims)?;
            let access = Access::identity(2);
            let scan = Op::Scan { domain: ix(&dims), axis, monoid: Monoid::Sum, exclusive: false, reverse: false, access };
            let y = t.op(scan, &[x])?;
            out.push(t.done(format!("scan {}x{} axis {axis}", dims[0], dims[1]), &[y]));
        }
    }
    for dims in [[1i64, 300], [1, 8400], [16, 1000], [100, 4096], [1, 100_000], [1000, 100], [2, 25_200], [64, 64]] {
        let mut t = Draft::new(DType::F32);
        let x = t.input(&dims)?;
        let y = t.op(Op::Sort { axis: 1, descending: true }, &[x])?;
        out.push(t.done(format!("sort {}x{}", dims[0], dims[1]), &[y]));
    }
    for (rows, width, updates) in [(100i64, 64i64, 50i64), (10_000, 16, 5000), (1000, 1024, 1000), (100_000, 4, 300_000)] {
        for combine in [None, Some(Monoid::Sum)] {
            let mut t = Draft::new(DType::F32);
            let (x, u) = (t.input(&[rows, width])?, t.input(&[updates, width])?);
            let at = t.indices(&[updates], rows - 1)?;
            let indices = vec![Access::new(axes(&[0]))];
            let op = Op::Scatter {
                domain: ix(&[updates, width]),
                indices,
                map: vec![d(2), d(1)],
                updates: Access::identity(2),
                combine,
            };
            let y = t.op(op, &[x, u, at])?;
            let how = combine.map_or("replace", Monoid::name);
            out.push(t.done(format!("scatter {how} {updates} to {rows}x{width}"), &[y]));
        }
    }
    for (rows, n) in [(1i64, 100i64), (8, 1000), (80, 300)] {
        let mut t = Draft::new(DType::F32);
        let (at, score) = (t.input(&[rows, n])?, t.input(&[rows, n])?);
        let valid = t.same(&[rows, n], "gt(x0, -0.5:f32)", &[score])?;
        let pairs = [(at, axes(&[0, 1])), (at, axes(&[0, 2]))];
        let conflict = t.map(&[rows, n, n], "lt(abs(sub(x0, x1)), 0.02:f32)", &pairs)?;
        let accesses = [Access::identity(2), Access::new(axes(&[0, 2, 1]))];
        let y = t.op(Op::Greedy { domain: ix(&[rows, n]), accesses }, &[valid, conflict])?;
        out.push(t.done(format!("suppression {rows}x{n}"), &[y]));
    }
    Ok(out)
}
