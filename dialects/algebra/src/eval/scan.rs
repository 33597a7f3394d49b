//! `scan`: the operand is laid out over the domain, then run along the axis with one accumulator per column.

use super::{Job, error::EvalError, lanes, lanes::Addr, map, math};
use crate::{
    dtype::DType,
    ix::Ix,
    op::{Access, Monoid},
    tensor::Tensor,
};

/// How a scan runs along its axis.
#[derive(Clone, Copy)]
pub(super) struct Along {
    pub(super) axis: usize,
    pub(super) monoid: Monoid,
    pub(super) exclusive: bool,
    pub(super) reverse: bool,
}

/// A step of a monoid on floats, accumulated in f64.
pub(super) fn float(monoid: Monoid, a: f64, x: f64) -> f64 {
    match monoid {
        Monoid::Sum => a + x,
        Monoid::Prod => a * x,
        Monoid::Max => math::max_f64(a, x),
        Monoid::Min => math::min_f64(a, x),
    }
}

/// A step of a monoid on integers and bools as [`lanes::read_int`] gives them; the low bits count.
pub(super) fn int(monoid: Monoid, dtype: DType, a: i64, x: i64) -> i64 {
    let unsigned = dtype == DType::U64;
    match monoid {
        Monoid::Sum if dtype == DType::Bool => a | x,
        Monoid::Sum => a.wrapping_add(x),
        Monoid::Prod => a.wrapping_mul(x),
        Monoid::Max if unsigned => (a as u64).max(x as u64) as i64,
        Monoid::Min if unsigned => (a as u64).min(x as u64) as i64,
        Monoid::Max => a.max(x),
        Monoid::Min => a.min(x),
    }
}

pub(super) fn scan(job: &Job<'_>, domain: &[Ix], along: Along, access: &Access, x: &Tensor) -> Result<Tensor, EvalError> {
    let x = map::view(job, domain, access, x)?;
    let (dtype, shape) = (x.dtype(), x.shape().to_vec());
    let mut out = vec![0u8; job.bytes(dtype, &shape)?];
    if out.is_empty() {
        return job.tensor(dtype, &shape, out);
    }
    let n = shape[along.axis];
    let inner: usize = shape[along.axis + 1..].iter().product();
    let step = dtype.size();
    let identity = along.monoid.identity(dtype);
    map::run(&mut out, n * inner * step, |(o, out)| {
        let (mut floats, mut ints) = (vec![identity.to_f64(); inner], vec![identity.to_i64(); inner]);
        let (mut next_f, mut next_i) = (vec![0f64; inner], vec![0i64; inner]);
        for k in 0..n {
            let k = if along.reverse { n - 1 - k } else { k };
            let from = Addr::Run((o * n + k) * inner);
            let out = &mut out[k * inner * step..(k + 1) * inner * step];
            if dtype.is_float() {
                lanes::read_f64(&mut next_f, dtype, x.bytes(), &from, None);
                if along.exclusive {
                    lanes::write_f64(out, dtype, &floats);
                }
                floats.iter_mut().zip(&next_f).for_each(|(a, x)| *a = float(along.monoid, *a, *x));
                if !along.exclusive {
                    lanes::write_f64(out, dtype, &floats);
                }
            } else {
                lanes::read_int(&mut next_i, dtype, x.bytes(), &from, None);
                if along.exclusive {
                    lanes::write_int(out, dtype, &ints);
                }
                ints.iter_mut().zip(&next_i).for_each(|(a, x)| *a = int(along.monoid, dtype, *a, *x));
                if !along.exclusive {
                    lanes::write_int(out, dtype, &ints);
                }
            }
        }
        Ok(())
    })?;
    job.tensor(dtype, &shape, out)
}
