//! Folds: attention in one pass, with and without a mask.

use kiln_algebra::{Access, DType, Fold, Monoid, NodeId, Op, Scalar};

use crate::calibrate::{
    DesignError,
    draft::{Computation, Draft, axes, ix},
};

/// Batch, heads, rows, keys, width.
const SIZES: &[[i64; 5]] = &[
    [1, 12, 128, 128, 32],
    [1, 12, 128, 128, 64],
    [8, 12, 128, 128, 64],
    [8, 12, 512, 512, 64],
    [1, 12, 197, 197, 64],
    [16, 12, 197, 197, 64],
    [1, 8, 1024, 1024, 64],
    [4, 16, 2048, 2048, 64],
    [1, 16, 1024, 1024, 128],
    [1, 32, 4096, 4096, 128],
    [64, 3, 49, 49, 32],
    [4, 24, 49, 49, 32],
    [1, 12, 16, 80, 64],
    [1, 8, 1, 200, 64],
    [1, 6, 1500, 1500, 64],
    [2, 4, 300, 300, 16],
    [1, 2, 40, 40, 256],
];
/// Multiplications that a row-by-row kernel is timed with, at most.
const MOST: i64 = 2_000_000_000;

pub(super) fn all(stored: DType) -> Result<Vec<Computation>, DesignError> {
    let mut out = Vec::new();
    for (i, size) in SIZES.iter().copied().enumerate() {
        if stored == DType::F32 && size.iter().product::<i64>() > MOST {
            continue;
        }
        out.push(attention(stored, size, false)?);
        if i % 2 == 0 {
            out.push(attention(stored, size, true)?);
        }
    }
    Ok(out)
}

fn attention(stored: DType, [b, h, s, k, w]: [i64; 5], masked: bool) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let (q, keys, v) = (t.input(&[b, s, h, w])?, t.input(&[b, k, h, w])?, t.input(&[b, k, h, w])?);
    let scores = [b, h, s, k];
    let x =
        t.contract(&[b, h, s, k, w], &[4], (q, Access::new(axes(&[0, 2, 1, 4]))), (keys, Access::new(axes(&[0, 3, 1, 4]))))?;
    let x = if masked {
        let m = t.parameter(&[s, k])?;
        t.map(&scores, "add(mul(x0, 0.125:f32), x1)", &[(x, axes(&[0, 1, 2, 3])), (m, axes(&[2, 3]))])?
    } else {
        t.same(&scores, "mul(x0, 0.125:f32)", &[x])?
    };
    let z = fold(&mut t, &scores, 3, x, axes(&[0, 1, 2, 3]), None)?;
    let y = fold(&mut t, &[b, h, s, w, k], 4, x, axes(&[0, 1, 2, 4]), Some((v, axes(&[0, 4, 1, 3]))))?;
    let o = t.map(&[b, h, s, w], "div(x0, x1)", &[(y, axes(&[0, 1, 2, 3])), (z, axes(&[0, 1, 2]))])?;
    let mask = if masked { " masked" } else { "" };
    Ok(t.done(format!("fold {b}x{h}x{s}x{k}x{w}{mask} {stored}"), &[o]))
}

/// The sum of `exp(x - max x)` along an axis, or of that times something.
fn fold(
    t: &mut Draft,
    domain: &[i64],
    reduced: usize,
    x: NodeId,
    at: Vec<kiln_algebra::Ix>,
    times: Option<(NodeId, Vec<kiln_algebra::Ix>)>,
) -> Result<NodeId, DesignError> {
    let nodes: Vec<NodeId> = std::iter::once(x).chain(times.iter().map(|t| t.0)).collect();
    let fold = Fold {
        domain: ix(domain),
        reduced: vec![reduced],
        monoid: Monoid::Max,
        body: Scalar::parse("exp(sub(x0, x1))")?,
        combine: Monoid::Sum,
        accesses: vec![Access::new(at)],
        times: times.map(|t| Access::new(t.1)),
    };
    t.op(Op::Fold(Box::new(fold)), &nodes)
}
