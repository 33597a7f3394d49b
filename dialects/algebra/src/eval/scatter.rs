//! `scatter`: updates in row-major order; sums and products of floats are accumulated in f64 and rounded once.

use super::{
    Job, access, all_axes,
    error::EvalError,
    gather::{saturating, strides},
    lanes::{self, Addr, B, Chunk, Space},
    map::bits,
    scan,
};
use crate::{
    dtype::DType,
    ix::Ix,
    op::{Access, Monoid},
    tensor::Tensor,
};

/// Where and how updates are written.
pub(super) struct Into<'a> {
    pub(super) domain: &'a [Ix],
    pub(super) indices: &'a [Access],
    pub(super) map: &'a [Ix],
    pub(super) updates: &'a Access,
    pub(super) combine: Option<Monoid>,
}

pub(super) fn scatter(job: &Job<'_>, into: &Into<'_>, operands: &[&Tensor]) -> Result<Tensor, EvalError> {
    let data = operands[0];
    let (dtype, step) = (data.dtype(), data.dtype().size());
    job.bytes(dtype, data.shape())?;
    let extents = job.extents(into.domain)?;
    if extents.contains(&0) || data.is_empty() {
        return Ok(data.clone());
    }
    match into.combine {
        None => {
            let mut out = data.bytes().to_vec();
            let moved = bits(dtype);
            each(job, into, operands, extents, |at, updates, addr, fill| {
                let mut v = [0i64; B];
                let fill = fill.map(|c| crate::Const { dtype: moved, bits: c.bits });
                lanes::read_int(&mut v[..at.len()], moved, updates.bytes(), addr, fill);
                for (to, v) in at.iter().zip(&v).filter(|(to, _)| **to >= 0) {
                    let to = *to as usize * step;
                    lanes::write_int(&mut out[to..to + step], moved, &[*v]);
                }
            })?;
            job.tensor(dtype, data.shape(), out)
        }
        Some(monoid) if dtype.is_float() => {
            let mut all = vec![0f64; data.len()];
            lanes::read_f64(&mut all, dtype, data.bytes(), &Addr::Run(0), None);
            each(job, into, operands, extents, |at, updates, addr, fill| {
                let mut v = [0f64; B];
                lanes::read_f64(&mut v[..at.len()], dtype, updates.bytes(), addr, fill);
                for (to, v) in at.iter().zip(&v).filter(|(to, _)| **to >= 0) {
                    let a = &mut all[*to as usize];
                    *a = scan::float(monoid, *a, *v);
                }
            })?;
            let mut out = vec![0u8; data.bytes().len()];
            lanes::write_f64(&mut out, dtype, &all);
            job.tensor(dtype, data.shape(), out)
        }
        Some(monoid) => {
            let mut all = vec![0i64; data.len()];
            lanes::read_int(&mut all, dtype, data.bytes(), &Addr::Run(0), None);
            each(job, into, operands, extents, |at, updates, addr, fill| {
                let mut v = [0i64; B];
                lanes::read_int(&mut v[..at.len()], dtype, updates.bytes(), addr, fill);
                for (to, v) in at.iter().zip(&v).filter(|(to, _)| **to >= 0) {
                    let a = &mut all[*to as usize];
                    *a = scan::int(monoid, dtype, *a, *v);
                }
            })?;
            let mut out = vec![0u8; data.bytes().len()];
            lanes::write_int(&mut out, dtype, &all);
            job.tensor(dtype, data.shape(), out)
        }
    }
}

/// Calls `f` for blocks of updates in order: element of the data that each goes to (-1 for one that is dropped), and
/// where the updates are read.
fn each(
    job: &Job<'_>,
    into: &Into<'_>,
    operands: &[&Tensor],
    extents: Vec<usize>,
    mut f: impl FnMut(&[i64], &Tensor, &Addr<'_>, Option<crate::Const>),
) -> Result<(), EvalError> {
    let (data, updates, rank) = (operands[0], operands[1], extents.len());
    let space = Space::new(extents);
    let cx = super::index::Context { op: job.op, syms: job.syms, position: &all_axes(rank) };
    let read = access::compile(&cx, &space, 1, into.updates, updates.shape())?;
    let mut plans = Vec::with_capacity(into.indices.len());
    for (j, a) in into.indices.iter().enumerate() {
        plans.push(access::compile(&cx, &space, j + 2, a, operands[j + 2].shape())?);
    }
    let mut plain = Vec::with_capacity(into.map.len());
    for e in into.map {
        plain.push(match (rank..rank + plans.len()).any(|g| e.uses_axis(g)) {
            true => None,
            false => {
                let node = cx.compile(e)?;
                cx.interval(&node, &space, e)?;
                Some(node)
            }
        });
    }
    let strides = strides(data.shape());
    let mut values = vec![[0i64; B]; plans.len()];
    let (mut chunk, mut at, mut index) = (Chunk::default(), [0i64; B], [0i64; B]);
    for first in (0..space.total()).step_by(B) {
        let n = B.min(space.total() - first);
        chunk.set(&space, first, n);
        for ((plan, x), v) in plans.iter().zip(&operands[2..]).zip(&mut values) {
            let addr = plan.locate(&chunk, &mut at)?;
            lanes::read_int(&mut v[..n], x.dtype(), x.bytes(), &addr, plan.fill());
            if x.dtype() == DType::U64 {
                v[..n].iter_mut().filter(|v| **v < 0).for_each(|v| *v = i64::MAX);
            }
        }
        let mut to = [0i64; B];
        for (dim, e) in into.map.iter().enumerate() {
            match (&plain[dim], e.as_axis().and_then(|a| values.get(a.checked_sub(rank)?))) {
                (Some(node), _) => node.lanes(&chunk, &mut index).map_err(|divisor| EvalError::Divisor {
                    op: job.op,
                    divisor,
                    expr: e.to_string(),
                })?,
                (None, Some(v)) => index[..n].copy_from_slice(&v[..n]),
                (None, None) => {
                    for (lane, i) in index[..n].iter_mut().enumerate() {
                        let mut point = chunk.point(lane);
                        point.extend(values.iter().map(|v| v[lane]));
                        let v = saturating(e, &point, job.syms).ok_or_else(|| EvalError::Expression {
                            op: job.op,
                            expr: e.to_string(),
                            what: "divides by less than one or uses a symbol that has no value",
                        })?;
                        *i = i64::try_from(v).unwrap_or(-1);
                    }
                }
            }
            let extent = data.shape()[dim] as i64;
            for (to, i) in to[..n].iter_mut().zip(&index) {
                *to = if *to < 0 || *i < 0 || *i >= extent { -1 } else { *to + i * strides[dim] };
            }
        }
        let addr = read.locate(&chunk, &mut at)?;
        f(&to[..n], updates, &addr, read.fill());
    }
    Ok(())
}
