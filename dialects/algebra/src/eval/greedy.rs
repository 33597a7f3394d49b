//! `greedy`: candidates in order; only the conflicts of those that are kept are read.

use super::{
    Job, access, all_axes,
    error::EvalError,
    lanes::{self, B, Chunk, Space},
    map,
};
use crate::{dtype::DType, ix::Ix, op::Access, tensor::Tensor};

pub(super) fn greedy(job: &Job<'_>, domain: &[Ix], accesses: &[Access; 2], operands: &[&Tensor]) -> Result<Tensor, EvalError> {
    let valid = map::view(job, domain, &accesses[0], operands[0])?;
    let shape = valid.shape().to_vec();
    if valid.is_empty() {
        return Ok(valid);
    }
    let rank = shape.len();
    let n = shape[rank - 1];
    // Walked with the later candidate innermost.
    let mut extents = shape.clone();
    extents.push(n);
    let countable = extents.iter().try_fold(1usize, |p, d| p.checked_mul(*d)).is_some_and(|t| i64::try_from(t).is_ok());
    if !countable {
        return Err(EvalError::Domain { op: job.op, domain: extents.iter().map(ToString::to_string).collect() });
    }
    let space = Space::new(extents);
    let mut position = all_axes(rank + 1);
    position.swap(rank - 1, rank);
    let cx = super::index::Context { op: job.op, syms: job.syms, position: &position };
    let plan = access::compile(&cx, &space, 1, &accesses[1], operands[1].shape())?;
    let mut keep: Vec<u8> = valid.bytes().iter().map(|b| u8::from(*b != 0)).collect();
    map::run(&mut keep, n, |(b, keep)| {
        let (mut chunk, mut at, mut hit) = (Chunk::default(), [0i64; B], [0i64; B]);
        for j in 0..n {
            if keep[j] == 0 {
                continue;
            }
            for from in (j + 1..n).step_by(B) {
                let len = B.min(n - from);
                chunk.set(&space, (b * n + j) * n + from, len);
                let addr = plan.locate(&chunk, &mut at)?;
                lanes::read_int(&mut hit[..len], DType::Bool, operands[1].bytes(), &addr, plan.fill());
                keep[from..from + len].iter_mut().zip(&hit).filter(|(_, h)| **h != 0).for_each(|(k, _)| *k = 0);
            }
        }
        Ok(())
    })?;
    job.tensor(DType::Bool, &shape, keep)
}
