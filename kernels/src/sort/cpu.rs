//! Bottom-up merge sort of one row a task.

use kiln_algebra::Ix;
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::TargetInfo;

use super::{Halves, Plan, key};
use crate::{
    emit::{EmitError, Kernel},
    frame,
};

/// Bytes of the array beside the result, at most.
const BESIDE: i64 = 16 << 20;

pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    target: &TargetInfo,
    plan: &Plan<'_>,
) -> Result<OpView<'c>, EmitError> {
    // Keys of 32 bits are sorted with their positions, between the result and an array beside it, where that is small.
    let bytes = 8 * plan.longest;
    let short = key::bits(plan.cone.graph.node(plan.operand).ty.dtype) == 32 && bytes <= BESIDE;
    let scratch = if short { bytes } else { 0 };
    let launch = frame::Launch { grid: vec![plan.rows()], block: 1, shared: 0, scratch };
    frame::kernel(ctx, module, name, plan.cone, target, &launch, |k| {
        let pid = k.b().program_id(0);
        let task = k.axis(pid, &launch.grid[0]);
        let rows = plan.place(k, &task.ix());
        if short { pairs(k, plan, &rows) } else { row(k, plan, &rows) }
    })
}

/// Sorts keys and positions as single numbers.
fn pairs<'c>(k: &mut Kernel<'c, '_>, plan: &Plan<'_>, rows: &[Ix]) -> Result<(), EmitError> {
    let halves = plan.halves(k, rows);
    let (n, length, i64) = (halves.length, &plan.length, k.ctx.i64());
    let (none, one, two) = (k.top().idx(0), k.top().idx(1), k.top().idx(2));
    let base = k.b().divui(halves.base, two);
    let beside = k.top().scratch(0);
    let (shift, low) = (k.top().int_const(i64, 32), k.top().int_const(i64, 0xffff_ffff));
    k.for_loop((&Ix::konst(0), length, 1), length, &[], |k, i, _| {
        let key = plan.key(k, rows, &i.ix())?;
        let at = k.index(&i.ix());
        let b = k.b();
        let high = b.extui(key, i64);
        let high = b.shli(high, shift);
        let position = b.int_cast(at, i64, false);
        let pair = b.ori(high, position);
        let at = b.addi(base, at);
        b.store(pair, halves.ptr, at);
        Ok(Vec::new())
    })?;
    // Where the numbers are before a round that is odd or even.
    let place = |k: &mut Kernel<'c, '_>, odd: Val<'c>| {
        let b = k.b();
        (b.select(odd, beside, halves.ptr), b.select(odd, none, base))
    };
    let rounds = rounds(k, n);
    let most = Ix::konst(64);
    let all = k.axis(rounds, &most);
    k.for_loop((&Ix::konst(0), &all.ix(), 1), &most, &[], |k, round, _| {
        let round = k.index(&round.ix());
        let b = k.b();
        let bit = b.andi(round, one);
        let (odd, even) = (b.cmpi(CmpI::Ne, bit, none), b.cmpi(CmpI::Eq, bit, none));
        let width = b.shli(one, round);
        let both = b.addi(width, width);
        let last = b.subi(both, one);
        let count = b.addi(n, last);
        let count = b.divui(count, both);
        let (from, to) = (place(k, odd), place(k, even));
        let past = length.plus(&Ix::konst(1));
        let count = k.axis(count, &past);
        k.for_loop((&Ix::konst(0), &count.ix(), 1), length, &[], |k, pair, _| {
            let pair = k.index(&pair.ix());
            let b = k.b();
            let start = b.muli(pair, both);
            let middle = b.addi(start, width);
            let middle = b.minsi(middle, n);
            let end = b.addi(start, both);
            let end = b.minsi(end, n);
            let end_of = b.subi(n, one);
            let (lo, hi) = (k.axis(start, &past), k.axis(end, &past));
            k.for_loop((&lo.ix(), &hi.ix(), 1), length, &[start, middle], |k, out, carried| {
                let (i, j) = (carried[0], carried[1]);
                let at = k.index(&out.ix());
                let b = k.b();
                let read = |b: &mut kiln_dialects::builder::Builder<'c>, x: Val<'c>| {
                    let x = b.minsi(x, end_of);
                    let x = b.addi(from.1, x);
                    b.load(from.0, x, i64)
                };
                let (left, right) = (read(b, i), read(b, j));
                let (some_left, none_right) = (b.cmpi(CmpI::Slt, i, middle), b.cmpi(CmpI::Sge, j, end));
                let first = b.cmpi(CmpI::Ult, left, right);
                let first = b.ori(first, none_right);
                let take = b.andi(first, some_left);
                let v = b.select(take, left, right);
                let at = b.addi(to.1, at);
                b.store(v, to.0, at);
                let (next_i, next_j) = (b.addi(i, one), b.addi(j, one));
                Ok(vec![b.select(take, next_i, i), b.select(take, j, next_j)])
            })?;
            Ok(Vec::new())
        })?;
        Ok(Vec::new())
    })?;
    let bit = k.b().andi(rounds, one);
    let odd = k.b().cmpi(CmpI::Ne, bit, none);
    let (ptr, offset) = place(k, odd);
    k.for_loop((&Ix::konst(0), length, 1), length, &[], |k, i, _| {
        let at = k.index(&i.ix());
        let b = k.b();
        let from = b.addi(offset, at);
        let v = b.load(ptr, from, i64);
        let v = b.andi(v, low);
        let to = b.addi(base, at);
        b.store(v, halves.ptr, to);
        Ok(Vec::new())
    })?;
    Ok(())
}

fn row<'c>(k: &mut Kernel<'c, '_>, plan: &Plan<'_>, rows: &[Ix]) -> Result<(), EmitError> {
    let halves = plan.halves(k, rows);
    let (n, length) = (halves.length, &plan.length);
    let none = k.top().idx(0);
    let i32 = k.ctx.int(32);
    k.for_loop((&Ix::konst(0), length, 1), length, &[], |k, i, _| {
        let i = k.index(&i.ix());
        let number = k.b().int_cast(i, i32, false);
        halves.store(k, none, i, number);
        Ok(Vec::new())
    })?;
    let rounds = rounds(k, n);
    let most = Ix::konst(64);
    let all = k.axis(rounds, &most);
    k.for_loop((&Ix::konst(0), &all.ix(), 1), &most, &[], |k, round, _| {
        let round = k.index(&round.ix());
        let one = k.top().idx(1);
        let b = k.b();
        let width = b.shli(one, round);
        let odd = b.andi(round, one);
        let from = b.muli(odd, n);
        let to = b.subi(n, from);
        let both = b.addi(width, width);
        let last = b.subi(both, one);
        let pairs = b.addi(n, last);
        let pairs = b.divui(pairs, both);
        let pairs = k.axis(pairs, &length.plus(&Ix::konst(1)));
        k.for_loop((&Ix::konst(0), &pairs.ix(), 1), length, &[], |k, pair, _| {
            let pair = k.index(&pair.ix());
            let b = k.b();
            let start = b.muli(pair, both);
            let middle = b.addi(start, width);
            let middle = b.minsi(middle, n);
            let end = b.addi(start, both);
            let end = b.minsi(end, n);
            merge(k, plan, rows, &halves, (from, to), (start, middle, end))?;
            Ok(Vec::new())
        })?;
        Ok(Vec::new())
    })?;
    let one = k.top().idx(1);
    let odd = k.b().andi(rounds, one);
    let upper = k.b().cmpi(CmpI::Ne, odd, none);
    // Upwards from the upper half, downwards from the lower: no number is overwritten before it is read.
    let widen = |k: &mut Kernel<'c, '_>, from: Val<'c>, down: bool| {
        k.for_loop((&Ix::konst(0), length, 1), length, &[], |k, i, _| {
            let i = if down { length.minus(&Ix::konst(1)).minus(&i.ix()) } else { i.ix() };
            let i = k.simplify(&i);
            let i = k.index(&i);
            let v = halves.load(k, from, i);
            halves.finish(k, i, v);
            Ok(Vec::new())
        })
    };
    k.if_else(upper, &[], |k| widen(k, n, false), |k| widen(k, none, true))?;
    Ok(())
}

/// How often runs of one element have to be doubled: the bits of `n - 1`.
fn rounds<'c>(k: &mut Kernel<'c, '_>, n: Val<'c>) -> Val<'c> {
    let (i64, index) = (k.ctx.i64(), k.ctx.index());
    let one = k.top().idx(1);
    let all = k.top().int_const(i64, 64);
    let b = k.b();
    let positive = b.maxsi(n, one);
    let last = b.subi(positive, one);
    let last = b.index_cast(last, i64);
    let zeros = b.ctlz(last);
    let bits = b.subi(all, zeros);
    b.index_cast(bits, index)
}

/// Merges two neighbouring runs; the left one goes first where keys are equal.
fn merge<'c>(
    k: &mut Kernel<'c, '_>,
    plan: &Plan<'_>,
    rows: &[Ix],
    halves: &Halves<'c>,
    (from, to): (Val<'c>, Val<'c>),
    (start, middle, end): (Val<'c>, Val<'c>, Val<'c>),
) -> Result<(), EmitError> {
    let past = plan.length.plus(&Ix::konst(1));
    let (lo, hi) = (k.axis(start, &past), k.axis(end, &past));
    let (one, index) = (k.top().idx(1), k.ctx.index());
    k.for_loop((&lo.ix(), &hi.ix(), 1), &plan.length, &[start, middle], |k, out, carried| {
        let (i, j) = (carried[0], carried[1]);
        let b = k.b();
        let last = b.subi(halves.length, one);
        let (near_i, near_j) = (b.minsi(i, last), b.minsi(j, last));
        let (left, right) = (halves.load(k, from, near_i), halves.load(k, from, near_j));
        let key = |k: &mut Kernel<'c, '_>, v: Val<'c>| {
            let at = k.b().int_cast(v, index, false);
            let at = k.axis(at, &plan.length);
            plan.key(k, rows, &at.ix())
        };
        let (a, c) = (key(k, left)?, key(k, right)?);
        let b = k.b();
        let (some_left, none_right) = (b.cmpi(CmpI::Slt, i, middle), b.cmpi(CmpI::Sge, j, end));
        let first = b.cmpi(CmpI::Ule, a, c);
        let first = b.ori(first, none_right);
        let take = b.andi(first, some_left);
        let v = b.select(take, left, right);
        let at = k.index(&out.ix());
        halves.store(k, to, at, v);
        let b = k.b();
        let (next_i, next_j) = (b.addi(i, one), b.addi(j, one));
        Ok(vec![b.select(take, next_i, i), b.select(take, j, next_j)])
    })?;
    Ok(())
}
