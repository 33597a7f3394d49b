//! Pieces in shared memory, merges between the halves of the result, and the result.

use kiln_algebra::{Access, Guard, Ix};
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Schedule, TargetInfo};

use super::{Halves, Plan, key};
use crate::{
    emit::{Axis, EmitError, Kernel},
    frame, phase_name,
};

/// Threads of the blocks that merge and widen.
const THREADS: i64 = 512;
/// Results that a thread of the last kernel holds at a time.
const HELD: i64 = 8;

pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    schedule: &Schedule,
    target: &TargetInfo,
    plan: &Plan<'_>,
) -> Result<OpView<'c>, EmitError> {
    let piece = schedule.get("piece").unwrap_or(64).max(64);
    let threads = schedule.get("threads").unwrap_or(32).max(32);
    let pieces = Pieces { plan, piece, threads, bits: key::bits(plan.cone.graph.node(plan.operand).ty.dtype) };
    let first = pieces.emit(ctx, module, name, target)?;
    let mut runs = Vec::new();
    let mut run = piece;
    while run < plan.longest {
        runs.push(run);
        run *= 2;
    }
    for (i, run) in runs.iter().enumerate() {
        merges(ctx, module, &phase_name(name, i + 1), target, plan, *run, i % 2 == 1)?;
    }
    if !runs.is_empty() {
        widen(ctx, module, &phase_name(name, runs.len() + 1), target, plan, &runs)?;
    }
    Ok(first)
}

struct Pieces<'p> {
    plan: &'p Plan<'p>,
    piece: i64,
    threads: i64,
    /// Of the key.
    bits: u32,
}

/// An element in registers: the key and the position in one 64-bit number, or the two by themselves.
#[derive(Clone)]
struct Element<'c>(Vec<Val<'c>>);

impl Pieces<'_> {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let plan = self.plan;
        let number = plan.length.ceildiv(&Ix::konst(self.piece));
        let bytes = if self.bits > 32 { 12 } else { 8 };
        let launch = frame::Launch {
            grid: vec![plan.rows().times(&number)],
            block: self.threads,
            shared: bytes * self.piece,
            scratch: 0,
        };
        let single = plan.longest <= self.piece;
        frame::kernel(ctx, module, name, plan.cone, target, &launch, |k| {
            let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
            let task = k.axis(pid, &launch.grid[0]);
            let thread = k.axis(tid, &Ix::konst(self.threads));
            let row = if single { task.ix() } else { task.ix().floordiv(&number) };
            let which = if single { Ix::konst(0) } else { task.ix().modulo(&number) };
            let rows = plan.place(k, &row);
            let base = k.simplify(&which.scale(self.piece));
            self.fill(k, &rows, &base, thread)?;
            self.network(k, thread)?;
            let halves = plan.halves(k, &rows);
            self.each(k, thread, |k, slot| {
                let guard = Guard { expr: base.plus(&slot), extent: plan.length.clone() };
                let v = self.get(k, &slot);
                let position = self.position(k, &v);
                let at = k.simplify(&base.plus(&slot));
                let at = k.index(&at);
                let none = k.top().idx(0);
                k.when(&[guard], |k| {
                    if single {
                        halves.finish(k, at, position);
                    } else {
                        halves.store(k, none, at, position);
                    }
                    Ok(())
                })
            })
        })
    }

    /// Every slot of a thread.
    fn each<'c, 'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        thread: Axis,
        mut body: impl FnMut(&mut Kernel<'c, 'k>, Ix) -> Result<(), EmitError>,
    ) -> Result<(), EmitError> {
        let rounds = Ix::konst(self.piece / self.threads);
        k.for_each(&rounds, |k, r| {
            let slot = r.ix().scale(self.threads).plus(&thread.ix());
            body(k, slot)
        })
    }

    /// Loads the piece; past the end of the row are elements that come last.
    fn fill(&self, k: &mut Kernel<'_, '_>, rows: &[Ix], base: &Ix, thread: Axis) -> Result<(), EmitError> {
        let plan = self.plan;
        let key_type = k.ctx.int(self.bits);
        let (i32, i64) = (k.ctx.int(32), k.ctx.i64());
        self.each(k, thread, |k, slot| {
            let position = base.plus(&slot);
            let guard = Guard { expr: position.clone(), extent: plan.length.clone() };
            let left = k.undecided(std::slice::from_ref(&guard)).unwrap_or_else(|| vec![guard]);
            let holds = k.all_hold(&left);
            let at = plan.index(rows, &position);
            let v = k.assuming(&left, |k| k.read(plan.operand, &Access::identity(at.len()), &at))?;
            let found = plan.ordered(k, v);
            let ones = k.top().int_const(key_type, -1);
            let key = holds.map_or(found, |h| k.b().select(h, found, ones));
            let position = k.simplify(&position);
            let position = k.index(&position);
            let element = if self.bits > 32 {
                let position = k.b().int_cast(position, i32, false);
                vec![key, position]
            } else {
                let shift = k.top().int_const(i64, 32);
                let b = k.b();
                let position = b.int_cast(position, i64, false);
                let high = b.extui(key, i64);
                let high = b.shli(high, shift);
                vec![b.ori(high, position)]
            };
            let at = k.index(&slot);
            self.put(k, at, &Element(element));
            Ok(())
        })?;
        k.b().barrier();
        Ok(())
    }

    /// The network in which every comparison puts the smaller element first, so that it sorts in place whatever lies at
    /// the end: each level compares mirrored pairs of its blocks, then pairs at halved distances.
    fn network<'c>(&self, k: &mut Kernel<'c, '_>, thread: Axis) -> Result<(), EmitError> {
        let levels = Ix::konst(i64::from(self.piece.ilog2()));
        k.for_loop((&Ix::konst(0), &levels, 1), &levels, &[], |k, level, _| {
            let level_value = k.index(&level.ix());
            let one = k.top().idx(1);
            let half = k.b().shli(one, level_value);
            self.step(k, thread, half, true)?;
            k.for_loop((&Ix::konst(0), &level.ix(), 1), &levels, &[], |k, s, _| {
                let s = k.simplify(&level.ix().minus(&s.ix()).minus(&Ix::konst(1)));
                let s = k.index(&s);
                let half = k.b().shli(one, s);
                self.step(k, thread, half, false)?;
                Ok(Vec::new())
            })?;
            Ok(Vec::new())
        })?;
        Ok(())
    }

    /// One comparison of every pair of elements `half` apart, or mirrored in blocks of twice `half`.
    fn step<'c>(&self, k: &mut Kernel<'c, '_>, thread: Axis, half: Val<'c>, mirrored: bool) -> Result<(), EmitError> {
        let rounds = Ix::konst(self.piece / 2 / self.threads);
        k.for_each(&rounds, |k, r| {
            let pair = k.simplify(&r.ix().scale(self.threads).plus(&thread.ix()));
            let pair = k.index(&pair);
            let one = k.top().idx(1);
            let b = k.b();
            let mask = b.subi(half, one);
            let inner = b.andi(pair, mask);
            let block = b.subi(pair, inner);
            let block = b.addi(block, block);
            let low = b.addi(block, inner);
            let high = if mirrored {
                let end = b.addi(half, mask);
                let end = b.addi(block, end);
                b.subi(end, inner)
            } else {
                b.addi(low, half)
            };
            let (x, y) = (self.load(k, low), self.load(k, high));
            let swap = less(k, &y.0, &x.0);
            k.if_then(swap, |k| {
                self.put(k, low, &y);
                self.put(k, high, &x);
                Ok(())
            })
        })?;
        k.b().barrier();
        Ok(())
    }

    fn rooms<'c>(&self, k: &mut Kernel<'c, '_>) -> Vec<Val<'c>> {
        let first = k.top().shared(0);
        if self.bits > 32 { vec![first, k.top().shared(8 * self.piece)] } else { vec![first] }
    }

    fn load<'c>(&self, k: &mut Kernel<'c, '_>, at: Val<'c>) -> Element<'c> {
        let types = [k.ctx.i64(), k.ctx.int(32)];
        let rooms = self.rooms(k);
        Element(rooms.into_iter().zip(types).map(|(room, ty)| k.b().load(room, at, ty)).collect())
    }

    fn get<'c>(&self, k: &mut Kernel<'c, '_>, slot: &Ix) -> Element<'c> {
        let at = k.index(slot);
        self.load(k, at)
    }

    fn put<'c>(&self, k: &mut Kernel<'c, '_>, at: Val<'c>, v: &Element<'c>) {
        let rooms = self.rooms(k);
        rooms.into_iter().zip(&v.0).for_each(|(room, v)| k.b().store(*v, room, at));
    }

    /// The position as a 32-bit number.
    fn position<'c>(&self, k: &mut Kernel<'c, '_>, v: &Element<'c>) -> Val<'c> {
        let i32 = k.ctx.int(32);
        match v.0[..] {
            [_, position] => position,
            _ => k.b().trunci(v.0[0], i32),
        }
    }
}

/// Whether one list of unsigned words is before another.
fn less<'c>(k: &mut Kernel<'c, '_>, x: &[Val<'c>], y: &[Val<'c>]) -> Val<'c> {
    let first = k.b().cmpi(CmpI::Ult, x[0], y[0]);
    if x.len() == 1 {
        return first;
    }
    let rest = less(k, &x[1..], &y[1..]);
    let b = k.b();
    let same = b.cmpi(CmpI::Eq, x[0], y[0]);
    let later = b.andi(same, rest);
    b.ori(first, later)
}

/// Merges runs of `run` elements, each with its neighbour, into the other half of the result.
fn merges<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    target: &TargetInfo,
    plan: &Plan<'_>,
    run: i64,
    upper: bool,
) -> Result<OpView<'c>, EmitError> {
    let blocks = plan.length.ceildiv(&Ix::konst(THREADS));
    let launch = frame::Launch { grid: vec![plan.rows().times(&blocks)], block: THREADS, shared: 0, scratch: 0 };
    frame::kernel(ctx, module, name, plan.cone, target, &launch, |k| {
        let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
        let task = k.axis(pid, &launch.grid[0]);
        let thread = k.axis(tid, &Ix::konst(THREADS));
        let rows = plan.place(k, &task.ix().floordiv(&blocks));
        let position = task.ix().modulo(&blocks).scale(THREADS).plus(&thread.ix());
        let position = k.simplify(&position);
        let position = k.index(&position);
        let halves = plan.halves(k, &rows);
        let length = halves.length;
        let width = k.top().idx(run);
        let b = k.b();
        // Nothing to do where the row is one run already.
        let (inside, several) = (b.cmpi(CmpI::Slt, position, length), b.cmpi(CmpI::Slt, width, length));
        let needed = b.andi(inside, several);
        k.if_then(needed, |k| {
            let none = k.top().idx(0);
            let (from, to) = if upper { (length, none) } else { (none, length) };
            place(k, plan, &rows, &halves, (from, to), position, run)
        })
    })
}

/// Puts one element where it belongs among its run and the neighbouring one.
fn place<'c>(
    k: &mut Kernel<'c, '_>,
    plan: &Plan<'_>,
    rows: &[Ix],
    halves: &Halves<'c>,
    (from, to): (Val<'c>, Val<'c>),
    position: Val<'c>,
    run: i64,
) -> Result<(), EmitError> {
    let index = k.ctx.index();
    let entry = |k: &mut Kernel<'c, '_>, at: Val<'c>| -> Result<Vec<Val<'c>>, EmitError> {
        let number = halves.load(k, from, at);
        let i = k.b().int_cast(number, index, false);
        let i = k.axis(i, &plan.length);
        Ok(vec![plan.key(k, rows, &i.ix())?, number])
    };
    let mine = entry(k, position)?;
    let (mask, width, none, one) = (k.top().idx(run - 1), k.top().idx(run), k.top().idx(0), k.top().idx(1));
    let b = k.b();
    let inner = b.andi(position, mask);
    let start = b.subi(position, inner);
    // The start of the neighbouring run, and the first of the two starts.
    let other = b.xori(start, width);
    let first = b.minsi(start, other);
    let rest = b.subi(halves.length, other);
    let rest = b.maxsi(rest, none);
    let count = b.minsi(rest, width);
    let rounds = Ix::konst(i64::from(run.ilog2()) + 1);
    let found = k.for_loop((&Ix::konst(0), &rounds, 1), &rounds, &[none, count], |k, _, carried| {
        let (low, size) = (carried[0], carried[1]);
        let b = k.b();
        let half = b.shrui(size, one);
        let middle = b.addi(low, half);
        let at = b.addi(other, middle);
        let some = b.cmpi(CmpI::Sgt, size, none);
        let at = b.select(some, at, position);
        let theirs = entry(k, at)?;
        let before = less(k, &theirs, &mine);
        let b = k.b();
        let after = b.addi(middle, one);
        let rest = b.subi(size, half);
        let rest = b.subi(rest, one);
        let low_next = b.select(before, after, low);
        let size_next = b.select(before, rest, half);
        Ok(vec![b.select(some, low_next, low), b.select(some, size_next, size)])
    })?;
    let b = k.b();
    let at = b.addi(first, inner);
    let at = b.addi(at, found[0]);
    halves.store(k, to, at, mine[1]);
    Ok(())
}

/// Turns the 32-bit positions of a row into its results, in place: a block reads and then writes, downwards from the
/// lower half and upwards from the upper one, so that nothing is overwritten before it is read.
fn widen<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    target: &TargetInfo,
    plan: &Plan<'_>,
    runs: &[i64],
) -> Result<OpView<'c>, EmitError> {
    let rows = plan.rows();
    let launch = frame::Launch { grid: vec![rows.clone()], block: THREADS, shared: 0, scratch: 0 };
    frame::kernel(ctx, module, name, plan.cone, target, &launch, |k| {
        let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
        let task = k.axis(pid, &rows);
        let thread = k.axis(tid, &Ix::konst(THREADS));
        let at = plan.place(k, &task.ix());
        let halves = plan.halves(k, &at);
        let none = k.top().idx(0);
        // Merges that had something to do.
        let mut merged = None;
        for run in runs {
            let width = k.top().idx(*run);
            let b = k.b();
            let did = b.cmpi(CmpI::Slt, width, halves.length);
            merged = Some(match merged {
                None => did,
                Some(m) => b.xori(m, did),
            });
        }
        let upper = merged.unwrap_or_else(|| k.top().bool_const(false));
        k.if_else(
            upper,
            &[],
            |k| widen_row(k, plan, &halves, thread, halves.length, false),
            |k| widen_row(k, plan, &halves, thread, none, true),
        )?;
        Ok(())
    })
}

fn widen_row<'c>(
    k: &mut Kernel<'c, '_>,
    plan: &Plan<'_>,
    halves: &Halves<'c>,
    thread: Axis,
    from: Val<'c>,
    down: bool,
) -> Result<Vec<Val<'c>>, EmitError> {
    let together = THREADS * HELD;
    let rounds = plan.length.ceildiv(&Ix::konst(together));
    k.for_loop((&Ix::konst(0), &rounds, 1), &rounds, &[], |k, r, _| {
        let r = if down { rounds.minus(&Ix::konst(1)).minus(&r.ix()) } else { r.ix() };
        let one = k.top().idx(1);
        let last = k.b().subi(halves.length, one);
        let mut held = Vec::new();
        for h in 0..HELD {
            let at = r.scale(together).plus(&thread.ix()).plus(&Ix::konst(h * THREADS));
            let at = k.simplify(&at);
            let at = k.index(&at);
            let near = k.b().minsi(at, last);
            held.push((at, halves.load(k, from, near)));
        }
        k.b().barrier();
        for (at, v) in held {
            let inside = k.b().cmpi(CmpI::Slt, at, halves.length);
            k.if_then(inside, |k| {
                halves.finish(k, at, v);
                Ok(())
            })?;
        }
        Ok(Vec::new())
    })
}
