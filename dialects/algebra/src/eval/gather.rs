//! `gather`: index tensors are read like operands, and their values stand for axes of the index map.

use super::{
    Job, TASK, access, all_axes,
    error::EvalError,
    lanes::{self, Addr, B, Chunk, Space},
    map::run,
};
use crate::{
    dtype::DType,
    ix::{Atom, Ix},
    op::Access,
    tensor::Tensor,
};

pub(super) fn gather(
    job: &Job<'_>,
    domain: &[Ix],
    indices: &[Access],
    map: &[Ix],
    operands: &[&Tensor],
) -> Result<Tensor, EvalError> {
    let shape = job.extents(domain)?;
    let data = operands[0];
    let (dtype, step) = (data.dtype(), data.dtype().size());
    let mut out = vec![0u8; job.bytes(dtype, &shape)?];
    if out.is_empty() {
        return job.tensor(dtype, &shape, out);
    }
    let space = Space::new(shape.clone());
    let cx = super::index::Context { op: job.op, syms: job.syms, position: &all_axes(shape.len()) };
    let mut plans = Vec::with_capacity(indices.len());
    for (j, a) in indices.iter().enumerate() {
        plans.push(access::compile(&cx, &space, j + 1, a, operands[j + 1].shape())?);
    }
    let rank = shape.len();
    // A dimension that no gathered index reaches is an access like any other; the rest is clamped.
    let gathered: Vec<bool> = map.iter().map(|e| (rank..rank + indices.len()).any(|g| e.uses_axis(g))).collect();
    let plain: Vec<Ix> = map.iter().zip(&gathered).map(|(e, g)| if *g { Ix::konst(0) } else { e.clone() }).collect();
    if let Some(dim) = (0..map.len()).find(|dim| gathered[*dim] && data.shape()[*dim] == 0) {
        return Err(EvalError::OutOfBounds { op: job.op, operand: 0, dim, index: 0, extent: 0, point: vec![] });
    }
    let strides = strides(data.shape());
    let mut parts = Vec::new();
    for (dim, e) in plain.iter().enumerate().filter(|(dim, _)| !gathered[*dim]) {
        let node = cx.compile(e)?;
        let (lo, hi) = cx.interval(&node, &space, e)?;
        parts.push((dim, node, lo < 0 || hi >= data.shape()[dim] as i64));
    }
    run(&mut out, TASK * step, |(t, out)| {
        let (mut chunk, mut at, mut moved) = (Chunk::default(), [0i64; B], [0i64; B]);
        let mut values = vec![[0i64; B]; plans.len()];
        for (c, out) in out.chunks_mut(B * step).enumerate() {
            let n = out.len() / step;
            chunk.set(&space, t * TASK + c * B, n);
            for ((plan, x), v) in plans.iter().zip(&operands[1..]).zip(&mut values) {
                let addr = plan.locate(&chunk, &mut at)?;
                lanes::read_int(&mut v[..n], x.dtype(), x.bytes(), &addr, plan.fill());
                if x.dtype() == DType::U64 {
                    v[..n].iter_mut().filter(|v| **v < 0).for_each(|v| *v = i64::MAX);
                }
            }
            let mut offset = [0i64; B];
            for (dim, node, checked) in &parts {
                node.lanes(&chunk, &mut at).map_err(|divisor| EvalError::Divisor {
                    op: job.op,
                    divisor,
                    expr: map[*dim].to_string(),
                })?;
                let extent = data.shape()[*dim];
                if *checked && let Some(lane) = at[..n].iter().position(|i| *i < 0 || *i >= extent as i64) {
                    return Err(EvalError::OutOfBounds {
                        op: job.op,
                        operand: 0,
                        dim: *dim,
                        index: at[lane],
                        extent,
                        point: chunk.point(lane),
                    });
                }
                offset[..n].iter_mut().zip(&at).for_each(|(o, i)| *o += i * strides[*dim]);
            }
            for (dim, e) in map.iter().enumerate().filter(|(dim, _)| gathered[*dim]) {
                let last = data.shape()[dim] as i64 - 1;
                match e.as_axis().and_then(|a| values.get(a - rank)) {
                    Some(v) => {
                        offset[..n].iter_mut().zip(v).for_each(|(o, i)| *o += (*i).clamp(0, last) * strides[dim]);
                    }
                    None => {
                        for (lane, o) in offset[..n].iter_mut().enumerate() {
                            let mut point = chunk.point(lane);
                            point.extend(values.iter().map(|v| v[lane]));
                            let i = saturating(e, &point, job.syms).ok_or_else(|| EvalError::Expression {
                                op: job.op,
                                expr: e.to_string(),
                                what: "divides by less than one or uses a symbol that has no value",
                            })?;
                            *o += i64::try_from(i.clamp(0, i128::from(last))).unwrap_or(last) * strides[dim];
                        }
                    }
                }
            }
            let bits = [DType::U8, DType::U16, DType::U32, DType::U64][step.ilog2() as usize];
            lanes::read_int(&mut moved[..n], bits, data.bytes(), &Addr::Each(&offset[..n]), None);
            lanes::write_int(out, bits, &moved[..n]);
        }
        Ok(())
    })?;
    job.tensor(dtype, &shape, out)
}

pub(super) fn strides(shape: &[usize]) -> Vec<i64> {
    let mut s = vec![1i64; shape.len()];
    for i in (1..shape.len()).rev() {
        s[i - 1] = s[i].wrapping_mul(shape[i] as i64);
    }
    s
}

/// Value of an expression whose axes may hold any 64-bit integer; it saturates, since the result is clamped.
pub(super) fn saturating(e: &Ix, point: &[i64], syms: &[i64]) -> Option<i128> {
    let mut sum = i128::from(e.offset());
    for t in e.terms() {
        let mut p = i128::from(t.coef);
        for a in &t.atoms {
            let both = |x: &Ix, y: &Ix| Some((saturating(x, point, syms)?, saturating(y, point, syms)?));
            let v = match a {
                Atom::Axis(i) => i128::from(*point.get(*i as usize)?),
                Atom::Sym(i) => i128::from(*syms.get(*i as usize)?),
                Atom::FloorDiv(x, y) => both(x, y).filter(|v| v.1 > 0).map(|v| v.0.div_euclid(v.1))?,
                Atom::Mod(x, y) => both(x, y).filter(|v| v.1 > 0).map(|v| v.0.rem_euclid(v.1))?,
                Atom::Min(x, y) => both(x, y).map(|v| v.0.min(v.1))?,
                Atom::Max(x, y) => both(x, y).map(|v| v.0.max(v.1))?,
            };
            p = p.saturating_mul(v);
        }
        sum = sum.saturating_add(p);
    }
    Some(sum)
}
