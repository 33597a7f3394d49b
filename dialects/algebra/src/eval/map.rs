//! `map`, `view` and `concat`.

use rayon::prelude::*;

use super::{
    Job, TASK,
    access::{self, Plan},
    all_axes,
    body::Program,
    error::EvalError,
    index::Context,
    lanes::{self, B, Chunk, Class, Space},
};
use crate::{
    dtype::DType,
    ix::Ix,
    op::Access,
    scalar::{Const, Scalar},
    tensor::Tensor,
};

pub(super) fn map(
    job: &Job<'_>,
    domain: &[Ix],
    body: &Scalar,
    accesses: &[Access],
    operands: &[&Tensor],
) -> Result<Tensor, EvalError> {
    let shape = job.extents(domain)?;
    let types: Vec<DType> = operands.iter().map(|t| t.dtype()).collect();
    let (program, dtype) = Program::compile(body, &types, job.syms).map_err(crate::op::OpError::from)?;
    let mut out = vec![0u8; job.bytes(dtype, &shape)?];
    if out.is_empty() {
        return job.tensor(dtype, &shape, out);
    }
    let mut space = Space::new(shape.clone());
    let cx = Context { op: job.op, syms: job.syms, position: &all_axes(shape.len()) };
    let mut plans = Vec::with_capacity(program.args.len());
    for (i, _) in &program.args {
        plans.push(access::compile(&cx, &space, *i, &accesses[*i], operands[*i].shape())?);
    }
    if let Some((axis, _)) = program.axes.iter().find(|(axis, _)| *axis >= shape.len()) {
        return Err(EvalError::Expression {
            op: job.op,
            expr: format!("i{axis}"),
            what: "uses an axis that is not in the domain",
        });
    }
    if program.axes.is_empty() {
        access::collapse(&mut space, &mut plans);
    }
    let step = dtype.size();
    let task = |(t, out): (usize, &mut [u8])| -> Result<(), EvalError> {
        let (mut bank, mut chunk, mut at) = (program.bank(), Chunk::default(), [0i64; B]);
        for (c, out) in out.chunks_mut(B * step).enumerate() {
            let n = out.len() / step;
            chunk.set(&space, t * TASK + c * B, n);
            for ((i, reg), plan) in program.args.iter().zip(&plans) {
                let (x, fill) = (operands[*i], plan.fill());
                let addr = plan.locate(&chunk, &mut at)?;
                match reg.class {
                    Class::F32 => lanes::read_f32(&mut bank.f32[reg.at][..n], x.dtype(), x.bytes(), &addr, fill),
                    Class::F64 => lanes::read_f64(&mut bank.f64[reg.at][..n], x.dtype(), x.bytes(), &addr, fill),
                    Class::Int => lanes::read_int(&mut bank.int[reg.at][..n], x.dtype(), x.bytes(), &addr, fill),
                }
            }
            for (axis, reg) in &program.axes {
                super::index::Lin { k: 0, c: vec![(*axis, 1)] }.lanes(&chunk, &mut bank.int[reg.at]);
            }
            program.run(&mut bank, n);
            let r = program.out;
            match r.class {
                Class::F32 => lanes::write_f32(out, dtype, &bank.f32[r.at][..n]),
                Class::F64 => lanes::write_f64(out, dtype, &bank.f64[r.at][..n]),
                Class::Int => lanes::write_int(out, dtype, &bank.int[r.at][..n]),
            }
        }
        Ok(())
    };
    run(&mut out, TASK * step, task)?;
    job.tensor(dtype, &shape, out)
}

/// Runs tasks over pieces of the output in parallel; of several errors the first in order is given.
pub(super) fn run<T: Send>(
    out: &mut [T],
    piece: usize,
    task: impl Fn((usize, &mut [T])) -> Result<(), EvalError> + Sync + Send,
) -> Result<(), EvalError> {
    if out.len() <= piece {
        return task((0, out));
    }
    let first = out.par_chunks_mut(piece).enumerate().map(task).find_map_first(Result::err);
    first.map_or(Ok(()), Err)
}

/// The unsigned integer type of the same width, under which elements are moved as bits.
pub(super) fn bits(d: DType) -> DType {
    match d.size() {
        1 => DType::U8,
        2 => DType::U16,
        4 => DType::U32,
        _ => DType::U64,
    }
}

pub(super) fn view(job: &Job<'_>, domain: &[Ix], access: &Access, x: &Tensor) -> Result<Tensor, EvalError> {
    let shape = job.extents(domain)?;
    let (dtype, step) = (x.dtype(), x.dtype().size());
    let mut out = vec![0u8; job.bytes(dtype, &shape)?];
    if out.is_empty() {
        return job.tensor(dtype, &shape, out);
    }
    let mut space = Space::new(shape.clone());
    let cx = Context { op: job.op, syms: job.syms, position: &all_axes(shape.len()) };
    let mut plans = [access::compile(&cx, &space, 0, access, x.shape())?];
    access::collapse(&mut space, &mut plans);
    let plan = &plans[0];
    if let Plan::Linear { base: 0, strides } = plan
        && x.bytes().len() == out.len()
        && (strides[..] == [1] || strides.is_empty())
        && let Ok(same) = x.reshape(&shape)
    {
        return Ok(same);
    }
    let fill = plan.fill().map(|c| Const { dtype: bits(dtype), bits: c.bits });
    run(&mut out, TASK * step, |(t, out)| {
        let (mut chunk, mut at, mut moved) = (Chunk::default(), [0i64; B], [0i64; B]);
        for (c, out) in out.chunks_mut(B * step).enumerate() {
            let n = out.len() / step;
            chunk.set(&space, t * TASK + c * B, n);
            let addr = plan.locate(&chunk, &mut at)?;
            lanes::read_int(&mut moved[..n], bits(dtype), x.bytes(), &addr, fill);
            lanes::write_int(out, bits(dtype), &moved[..n]);
        }
        Ok(())
    })?;
    job.tensor(dtype, &shape, out)
}

pub(super) fn concat(job: &Job<'_>, axis: usize, operands: &[&Tensor]) -> Result<Tensor, EvalError> {
    let first = operands[0];
    let mut shape = first.shape().to_vec();
    let mismatch = |d: &[usize]| EvalError::Domain { op: job.op, domain: d.iter().map(ToString::to_string).collect() };
    shape[axis] = 0;
    for t in operands {
        let fits = t.shape().iter().zip(first.shape()).enumerate().all(|(i, (a, b))| i == axis || a == b);
        shape[axis] = shape[axis].checked_add(t.shape()[axis]).filter(|_| fits).ok_or_else(|| mismatch(t.shape()))?;
    }
    let mut out = Vec::with_capacity(job.bytes(first.dtype(), &shape)?);
    let outer: usize = if shape.contains(&0) { 0 } else { shape[..axis].iter().product() };
    for o in 0..outer {
        for t in operands {
            let slab = t.bytes().len() / outer;
            out.extend_from_slice(&t.bytes()[o * slab..(o + 1) * slab]);
        }
    }
    job.tensor(first.dtype(), &shape, out)
}
