//! `reduce`: kept axes are walked outside, reduced ones inside, so that each result folds a run of lanes.

use super::{
    Job, TASK, access,
    error::EvalError,
    index::Context,
    lanes::{self, B, Chunk, Space},
    map::run,
    math,
};
use crate::{
    dtype::DType,
    ix::Ix,
    op::{Access, Monoid},
    tensor::Tensor,
};

/// Position of each axis when the kept axes come first, and the extents in that order.
pub(super) fn kept_first(extents: &[usize], reduced: &[usize]) -> (Vec<Option<usize>>, Vec<usize>) {
    let kept = (0..extents.len()).filter(|i| !reduced.contains(i));
    let order: Vec<usize> = kept.chain(reduced.iter().copied()).collect();
    let mut position = vec![None; extents.len()];
    order.iter().enumerate().for_each(|(p, axis)| position[*axis] = Some(p));
    (position, order.iter().map(|a| extents[*a]).collect())
}

pub(super) fn reduce(
    job: &Job<'_>,
    domain: &[Ix],
    reduced: &[usize],
    monoid: Monoid,
    access: &Access,
    x: &Tensor,
) -> Result<Tensor, EvalError> {
    let extents = job.extents(domain)?;
    let (position, ordered) = kept_first(&extents, reduced);
    let shape = ordered[..extents.len() - reduced.len()].to_vec();
    let dtype = x.dtype();
    let mut out = vec![0u8; job.bytes(dtype, &shape)?];
    if out.is_empty() {
        return job.tensor(dtype, &shape, out);
    }
    if ordered.contains(&0) {
        let identity = monoid.identity(dtype).bits.to_le_bytes();
        out.chunks_mut(dtype.size()).for_each(|o| o.copy_from_slice(&identity[..dtype.size()]));
        return job.tensor(dtype, &shape, out);
    }
    let mut space = Space::new(ordered.clone());
    let per: usize = ordered[shape.len()..].iter().product();
    let cx = Context { op: job.op, syms: job.syms, position: &position };
    let mut plans = [access::compile(&cx, &space, 0, access, x.shape())?];
    access::collapse(&mut space, &mut plans);
    let (plan, step) = (&plans[0], dtype.size());
    let outputs = (TASK / per).max(1);
    run(&mut out, outputs * step, |(t, out)| {
        let (mut chunk, mut at) = (Chunk::default(), [0i64; B]);
        let (mut floats, mut ints) = ([0f64; B], [0i64; B]);
        let (first, total) = (t * outputs * per, out.len() / step * per);
        let mut fold = Fold::new(monoid, dtype);
        for done in (0..total).step_by(B) {
            let n = B.min(total - done);
            chunk.set(&space, first + done, n);
            let addr = plan.locate(&chunk, &mut at)?;
            match dtype.is_float() {
                true => lanes::read_f64(&mut floats[..n], dtype, x.bytes(), &addr, plan.fill()),
                false => lanes::read_int(&mut ints[..n], dtype, x.bytes(), &addr, plan.fill()),
            }
            let mut lane = 0;
            while lane < n {
                let into = (done + lane) % per;
                let len = (per - into).min(n - lane);
                match dtype.is_float() {
                    true => fold.floats(&floats[lane..lane + len]),
                    false => fold.ints(&ints[lane..lane + len]),
                }
                lane += len;
                if into + len == per {
                    let o = (done + lane) / per - 1;
                    fold.finish(&mut out[o * step..(o + 1) * step]);
                }
            }
        }
        Ok(())
    })?;
    job.tensor(dtype, &shape, out)
}

struct Fold {
    monoid: Monoid,
    dtype: DType,
    float: f64,
    int: i64,
}

impl Fold {
    fn new(monoid: Monoid, dtype: DType) -> Self {
        let mut f = Self { monoid, dtype, float: 0.0, int: 0 };
        f.restart();
        f
    }
    fn restart(&mut self) {
        let identity = self.monoid.identity(self.dtype);
        (self.float, self.int) = (identity.to_f64(), if self.dtype.is_float() { 0 } else { identity.to_i64() });
    }
    fn floats(&mut self, v: &[f64]) {
        let a = &mut self.float;
        match self.monoid {
            // Four partial sums: f64 leaves the order without effect on what is rounded to f32 or less.
            Monoid::Sum if self.dtype != DType::F64 => {
                let (quads, rest) = v.as_chunks::<4>();
                let mut s = [0f64; 4];
                for q in quads {
                    s.iter_mut().zip(q).for_each(|(s, x)| *s += x);
                }
                *a += (s[0] + s[1]) + (s[2] + s[3]) + rest.iter().sum::<f64>();
            }
            Monoid::Sum => v.iter().for_each(|x| *a += x),
            Monoid::Prod => v.iter().for_each(|x| *a *= x),
            Monoid::Max => v.iter().for_each(|x| *a = math::max_f64(*a, *x)),
            Monoid::Min => v.iter().for_each(|x| *a = math::min_f64(*a, *x)),
        }
    }
    fn ints(&mut self, v: &[i64]) {
        let a = &mut self.int;
        let unsigned = self.dtype == DType::U64;
        match self.monoid {
            // A bool is held as "not zero", so that a sum is an "or" and a product an "and".
            Monoid::Sum if self.dtype == DType::Bool => v.iter().for_each(|x| *a |= x),
            Monoid::Sum => v.iter().for_each(|x| *a = a.wrapping_add(*x)),
            Monoid::Prod => v.iter().for_each(|x| *a = a.wrapping_mul(*x)),
            Monoid::Max if unsigned => v.iter().for_each(|x| *a = (*a as u64).max(*x as u64) as i64),
            Monoid::Min if unsigned => v.iter().for_each(|x| *a = (*a as u64).min(*x as u64) as i64),
            Monoid::Max => v.iter().for_each(|x| *a = (*a).max(*x)),
            Monoid::Min => v.iter().for_each(|x| *a = (*a).min(*x)),
        }
    }
    fn finish(&mut self, out: &mut [u8]) {
        match self.dtype.is_float() {
            true => lanes::write_f64(out, self.dtype, &[self.float]),
            false => lanes::write_int(out, self.dtype, &[self.int]),
        }
        self.restart();
    }
}
