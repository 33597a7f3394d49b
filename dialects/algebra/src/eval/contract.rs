//! `contract`: each operand is packed into the axes it uses, wide and unguarded, and then multiplied in rows.
//!
//! Packing evaluates guards and index checks once per element that is read, not once per product; this is the
//! explicit form of an implicit GEMM's gather (Chellapilla, Puri and Simard 2006). Large packs are cut into boxes.

use rayon::prelude::*;

use super::{
    Job, TASK,
    access::{self, Plan},
    error::EvalError,
    index::Context,
    lanes::{self, B, Chunk, Space},
    map::run,
};
use crate::{dtype::DType, ix::Ix, op::Access, tensor::Tensor};

/// Elements of a packed operand, and products per result, that are held at once.
const LIMITS: Cut = Cut { pack: 1 << 24, depth: 1 << 20 };

/// Sizes above which a part is cut.
#[derive(Clone, Copy)]
pub(super) struct Cut {
    pub(super) pack: usize,
    pub(super) depth: usize,
}
/// Results that share a pass over the wide operand.
const ROWS: usize = 4;

/// What products are summed in: f64 for floats, i64 modulo 2^64 for integers and bool.
trait Wide: Copy + Default + Send + Sync {
    fn mac(self, a: Self, b: Self) -> Self;
    fn plus(self, a: Self) -> Self;
    fn read(out: &mut [Self], x: &Tensor, addr: &lanes::Addr<'_>, fill: Option<crate::Const>);
    fn write(out: &mut [u8], dtype: DType, lanes: &[Self]);
}

impl Wide for f64 {
    fn mac(self, a: f64, b: f64) -> f64 {
        self + a * b
    }
    fn plus(self, a: f64) -> f64 {
        self + a
    }
    fn read(out: &mut [f64], x: &Tensor, addr: &lanes::Addr<'_>, fill: Option<crate::Const>) {
        lanes::read_f64(out, x.dtype(), x.bytes(), addr, fill);
    }
    fn write(out: &mut [u8], dtype: DType, v: &[f64]) {
        lanes::write_f64(out, dtype, v);
    }
}

impl Wide for i64 {
    fn mac(self, a: i64, b: i64) -> i64 {
        self.wrapping_add(a.wrapping_mul(b))
    }
    fn plus(self, a: i64) -> i64 {
        self.wrapping_add(a)
    }
    fn read(out: &mut [i64], x: &Tensor, addr: &lanes::Addr<'_>, fill: Option<crate::Const>) {
        lanes::read_int(out, x.dtype(), x.bytes(), addr, fill);
    }
    fn write(out: &mut [u8], dtype: DType, v: &[i64]) {
        lanes::write_int(out, dtype, v);
    }
}

pub(super) fn contract(
    job: &Job<'_>,
    domain: &[Ix],
    reduced: &[usize],
    accesses: [&Access; 2],
    operands: [&Tensor; 2],
    dtype: DType,
) -> Result<Tensor, EvalError> {
    contract_cut(job, domain, reduced, accesses, operands, (dtype, LIMITS))
}

pub(super) fn contract_cut(
    job: &Job<'_>,
    domain: &[Ix],
    reduced: &[usize],
    accesses: [&Access; 2],
    operands: [&Tensor; 2],
    (dtype, cut): (DType, Cut),
) -> Result<Tensor, EvalError> {
    let extents = job.extents(domain)?;
    let kept: Vec<usize> = (0..extents.len()).filter(|i| !reduced.contains(i)).collect();
    let shape: Vec<usize> = kept.iter().map(|k| extents[*k]).collect();
    let mut out = vec![0u8; job.bytes(dtype, &shape)?];
    if !out.is_empty() && !extents.contains(&0) {
        let plan = Loops { cut, ..Loops::new(job, extents, reduced, kept, accesses, operands) };
        match dtype.is_float() {
            true => plan.run::<f64>(dtype, &mut out)?,
            false => plan.run::<i64>(dtype, &mut out)?,
        }
    }
    job.tensor(dtype, &shape, out)
}

struct Loops<'a> {
    job: &'a Job<'a>,
    extents: Vec<usize>,
    reduced: &'a [usize],
    kept: Vec<usize>,
    accesses: [&'a Access; 2],
    operands: [&'a Tensor; 2],
    /// Which axes each operand uses.
    uses: [Vec<bool>; 2],
    /// Kept axes in the order of the accumulators: the last is walked in lanes, the one before it in rows.
    order: Vec<usize>,
    cut: Cut,
}

/// An operand packed over the axes it uses.
struct Packed<T> {
    data: Vec<T>,
    /// By axis, zero where it is not used.
    strides: Vec<usize>,
}

/// A part of the domain, as a range per axis.
type Part = Vec<(usize, usize)>;

impl<'a> Loops<'a> {
    fn new(
        job: &'a Job<'a>,
        extents: Vec<usize>,
        reduced: &'a [usize],
        kept: Vec<usize>,
        accesses: [&'a Access; 2],
        operands: [&'a Tensor; 2],
    ) -> Self {
        let uses = accesses.map(|a| (0..extents.len()).map(|i| a.uses_axis(i)).collect::<Vec<bool>>());
        let worth = |i: usize| extents[i].min(B) * if uses[0][i] != uses[1][i] { 4 } else { 1 };
        let lanes = kept.iter().copied().max_by_key(|i| (worth(*i), *i));
        // The rows share the lanes' operand, so they should not index it.
        let free = |i: usize| lanes.is_some_and(|l| (0..2).all(|o| !(uses[o][i] && uses[o][l])));
        let rows = kept.iter().copied().filter(|i| Some(*i) != lanes && free(*i)).max_by_key(|i| (extents[*i], *i));
        let outer = kept.iter().copied().filter(|i| Some(*i) != lanes && Some(*i) != rows);
        let order = outer.chain(rows).chain(lanes).collect();
        Self { job, extents, reduced, kept, accesses, operands, uses, order, cut: LIMITS }
    }

    fn run<T: Wide>(&self, dtype: DType, out: &mut [u8]) -> Result<(), EvalError> {
        let mut acc = vec![T::default(); out.len() / dtype.size()];
        let whole = self.extents.iter().map(|e| (0, *e)).collect();
        self.part(whole, &mut acc)?;
        // Back from the order of the accumulators to that of the result.
        let mut strides = vec![0i64; self.kept.len()];
        let mut s = 1i64;
        for axis in self.order.iter().rev() {
            if let Some(p) = self.kept.iter().position(|k| k == axis) {
                strides[p] = s;
            }
            s *= self.extents[*axis] as i64;
        }
        let mut space = Space::new(self.kept.iter().map(|k| self.extents[*k]).collect());
        let mut plans = [Plan::Linear { base: 0, strides }];
        access::collapse(&mut space, &mut plans);
        let step = dtype.size();
        run(out, TASK * step, |(t, out)| {
            let (mut chunk, mut at, mut lanes) = (Chunk::default(), [0i64; B], [T::default(); B]);
            for (c, out) in out.chunks_mut(B * step).enumerate() {
                let n = out.len() / step;
                chunk.set(&space, t * TASK + c * B, n);
                match plans[0].locate(&chunk, &mut at)? {
                    lanes::Addr::Run(base) => T::write(out, dtype, &acc[base..base + n]),
                    lanes::Addr::Splat(i) => T::write(out, dtype, &vec![acc[i]; n]),
                    lanes::Addr::Each(at) => {
                        lanes.iter_mut().zip(at).for_each(|(l, i)| *l = acc[*i as usize]);
                        T::write(out, dtype, &lanes[..n]);
                    }
                }
            }
            Ok(())
        })
    }

    /// Adds the products of a part to its accumulators, cutting it while an operand is too large to pack.
    fn part<T: Wide>(&self, part: Part, acc: &mut [T]) -> Result<(), EvalError> {
        let len = |i: usize| part[i].1 - part[i].0;
        let size = |o: usize| (0..part.len()).filter(|i| self.uses[o][*i]).fold(1usize, |p, i| p.saturating_mul(len(i)));
        let depth = self.reduced.iter().fold(1usize, |p, i| p.saturating_mul(len(*i)));
        let first = self.order.first().copied().filter(|_| self.order.len() > 1);
        if size(0).max(size(1)) > self.cut.pack || depth > self.cut.depth {
            let widest = self.reduced.iter().copied().max_by_key(|i| len(*i)).filter(|i| len(*i) > 1);
            let cut = match first.filter(|i| len(*i) > 1) {
                Some(i) if depth <= self.cut.depth && (widest.is_none_or(|w| len(w) <= len(i))) => Some(i),
                other => widest.or(other),
            };
            if let Some(axis) = cut {
                let (lo, hi) = part[axis];
                let mid = lo + (hi - lo) / 2;
                let half = |range| {
                    let mut p = part.clone();
                    p[axis] = range;
                    p
                };
                if self.reduced.contains(&axis) {
                    self.part(half((lo, mid)), acc)?;
                    return self.part(half((mid, hi)), acc);
                }
                let (a, b) = acc.split_at_mut(acc.len() / (hi - lo) * (mid - lo));
                self.part(half((lo, mid)), a)?;
                return self.part(half((mid, hi)), b);
            }
        }
        let packs = [self.pack::<T>(0, &part)?, self.pack::<T>(1, &part)?];
        self.multiply(&part, &packs, acc);
        Ok(())
    }

    fn pack<T: Wide>(&self, o: usize, part: &Part) -> Result<Packed<T>, EvalError> {
        let lanes = self.order.last().copied();
        let outer = self.order.iter().copied().filter(|i| Some(*i) != lanes);
        let axes: Vec<usize> = outer.chain(self.reduced.iter().copied()).chain(lanes).filter(|i| self.uses[o][*i]).collect();
        let mut position = vec![None; part.len()];
        axes.iter().enumerate().for_each(|(p, a)| position[*a] = Some(p));
        let mut space = Space::new(axes.iter().map(|a| part[*a].1 - part[*a].0).collect());
        space.origin = axes.iter().map(|a| part[*a].0 as i64).collect();
        let mut strides = vec![0; part.len()];
        let mut s = 1;
        for (a, e) in axes.iter().zip(&space.extents).rev() {
            strides[*a] = s;
            s *= e;
        }
        let mut data = vec![T::default(); space.total()];
        let x = self.operands[o];
        let cx = Context { op: self.job.op, syms: self.job.syms, position: &position };
        let mut plans = [access::compile(&cx, &space, o, self.accesses[o], x.shape())?];
        access::collapse(&mut space, &mut plans);
        run(&mut data, TASK, |(t, data)| {
            let (mut chunk, mut at) = (Chunk::default(), [0i64; B]);
            for (c, out) in data.chunks_mut(B).enumerate() {
                chunk.set(&space, t * TASK + c * B, out.len());
                let addr = plans[0].locate(&chunk, &mut at)?;
                T::read(out, x, &addr, plans[0].fill());
            }
            Ok(())
        })?;
        Ok(Packed { data, strides })
    }

    fn multiply<T: Wide>(&self, part: &Part, packs: &[Packed<T>; 2], acc: &mut [T]) {
        let len = |i: usize| part[i].1 - part[i].0;
        let mut offsets: [Vec<usize>; 2] = [vec![0], vec![0]];
        for r in self.reduced {
            for (at, pack) in offsets.iter_mut().zip(packs) {
                *at = at.iter().flat_map(|a| (0..len(*r)).map(move |i| a + i * pack.strides[*r])).collect();
            }
        }
        let (outer, width) = match self.order.split_last() {
            Some((l, outer)) => (outer, len(*l)),
            None => (&[][..], 1),
        };
        let lanes = |o: usize| self.order.last().is_some_and(|l| self.uses[o][*l]);
        let (wide, narrow) = if lanes(1) { (1, 0) } else { (0, 1) };
        let both = lanes(0) && lanes(1);
        let none = !lanes(0) && !lanes(1);
        let base = |row: usize| {
            let (mut rest, mut at) = (row, [0usize; 2]);
            for axis in outer.iter().rev() {
                let i = rest % len(*axis);
                rest /= len(*axis);
                at.iter_mut().zip(packs).for_each(|(at, p)| *at += i * p.strides[*axis]);
            }
            at
        };
        let work = width.saturating_mul(offsets[0].len()).max(1);
        let rows = ((1 << 20) / work).max(ROWS).next_multiple_of(ROWS);
        let (w, s) = (&packs[wide].data, &packs[narrow].data);
        let (w_at, s_at) = (&offsets[wide], &offsets[narrow]);
        acc.par_chunks_mut(rows * width).enumerate().for_each(|(t, acc)| {
            let bases: Vec<[usize; 2]> = (0..acc.len() / width).map(|r| base(t * rows + r)).collect();
            for from in (0..width).step_by(B) {
                let n = B.min(width - from);
                let mut row = 0;
                while row < bases.len() {
                    let b = &bases[row..bases.len().min(row + ROWS)];
                    let group = match both || none {
                        true => 1,
                        false => b.iter().take_while(|x| x[wide] == b[0][wide]).count(),
                    };
                    let mut sums = [[T::default(); B]; ROWS];
                    for (k, sums) in sums[..group].iter_mut().enumerate() {
                        sums[..n].copy_from_slice(&acc[(row + k) * width + from..][..n]);
                    }
                    if none {
                        let sum = w_at
                            .iter()
                            .zip(s_at)
                            .fold(T::default(), |sum, (x, y)| sum.mac(w[b[0][wide] + x], s[b[0][narrow] + y]));
                        sums[0][..n].iter_mut().for_each(|l| *l = l.plus(sum));
                    }
                    for (x, y) in w_at.iter().zip(s_at).filter(|_| !none) {
                        let w = &w[b[0][wide] + x + from..][..n];
                        if both {
                            let s = &s[b[0][narrow] + y + from..][..n];
                            sums[0][..n].iter_mut().zip(w).zip(s).for_each(|((l, w), s)| *l = l.mac(*w, *s));
                            continue;
                        }
                        for (b, sums) in b[..group].iter().zip(&mut sums) {
                            let s = s[b[narrow] + y];
                            sums[..n].iter_mut().zip(w).for_each(|(l, w)| *l = l.mac(s, *w));
                        }
                    }
                    for (k, sums) in sums[..group].iter().enumerate() {
                        acc[(row + k) * width + from..][..n].copy_from_slice(&sums[..n]);
                    }
                    row += group;
                }
            }
        });
    }
}
