//! Instruction by instruction.

use super::{
    access::{Atomic, Load, RANK},
    alu,
    cluster::Cluster,
    convert::{Way, convert, pair},
    warp::{ALL, State, Warp, lanes},
};
use crate::{
    finding::{Fault, Rule, Run},
    inst::{BinOp, Half, Logic, Op, Src, TernOp, Ty, UnOp, Width},
};

impl Cluster<'_> {
    /// Runs a warp until it waits, leaves, or its turn is over.
    pub(super) fn turn(&mut self, w: &mut Warp, turn: u32) -> Run {
        let code = &self.cx.kernel.code;
        let mut left = turn;
        if w.mask == 0 {
            w.reschedule()?;
        }
        while w.state == State::Ready {
            if w.pc >= w.next {
                w.reschedule()?;
                continue;
            }
            if left == 0 {
                break;
            }
            left -= 1;
            let inst = &code[w.pc as usize];
            let mask = match inst.guard {
                None => w.mask,
                Some((p, negated)) => {
                    let p = w.predicates[p as usize];
                    w.mask & if negated { !p } else { p }
                }
            };
            if mask == 0 {
                w.pc += 1;
                continue;
            }
            w.issued += 1;
            w.lanes += u64::from(mask.count_ones());
            if w.flights.watching() {
                w.flights.check(&inst.op)?;
            }
            if w.compute(&inst.op, mask)? {
                w.pc += 1;
            } else {
                self.act(w, &inst.op, mask)?;
            }
        }
        Ok(())
    }

    /// What is more than arithmetic; moves on by itself.
    fn act(&mut self, w: &mut Warp, op: &Op, mask: u32) -> Run {
        match op {
            Op::Branch { to } => {
                if mask == w.mask {
                    w.pc = *to;
                    return Ok(());
                }
                lanes(mask).for_each(|l| w.pcs[l] = *to);
                w.mask &= !mask;
                w.pc += 1;
                return w.reschedule();
            }
            Op::Exit => return self.exit(w, mask),
            Op::Load { space, bytes, signed, constant, address, to } => {
                let load = Load { space: *space, bytes: *bytes, signed: *signed, constant: *constant, address, to };
                self.load(w, &load, mask)?;
            }
            Op::Store { space, bytes, address, from } => self.store(w, (*space, *bytes), address, from, mask)?,
            Op::Atomic { space, op, ty, d, address, a, b } => {
                self.atomic(w, &Atomic { space: *space, op: *op, ty: *ty, d: *d, address, a: *a, b: *b }, mask)?;
            }
            Op::AsyncCopy { bytes, to, from, filled } => self.async_copy(w, *bytes, (to, from), *filled, mask)?,
            Op::AsyncCommit => Self::async_commit(w),
            Op::AsyncWait { pending } => self.async_wait(w, *pending),
            Op::TensorCopy(c) => self.tensor_copy(w, c, mask)?,
            Op::ProxyFence => {
                self.fenced[w.number] = w.clock.get(w.number);
                let copies = self.copy_agent(w.number);
                self.fenced[copies] = w.clock.get(copies);
                w.tick();
            }
            Op::BarrierInit { at, count } => self.barrier_init(w, at, *count, mask)?,
            Op::BarrierArrive { at, expect, count } => self.barrier_arrive(w, at, (*expect, *count), mask)?,
            Op::BarrierWait { at, d, parity } => {
                let passed = self.barrier_wait(w, (at, *d), *parity, mask)?;
                if passed != mask {
                    // They come back to this instruction.
                    lanes(mask & !passed).for_each(|l| w.pcs[l] = w.pc);
                    w.parked |= mask & !passed;
                    w.mask &= !mask | passed;
                    w.pc += u32::from(w.mask != 0);
                    return w.reschedule();
                }
            }
            Op::GridWait => {
                let grid = self.grid_agent();
                w.clock.set(grid, 1);
            }
            Op::GridRelease => {}
            Op::Mapa { width, d, a, block } => {
                let (a, block) = (w.value(crate::inst::Val { width: *width, src: *a }), w.word(*block));
                let mut r = [0; 32];
                for l in lanes(mask) {
                    if block[l] as usize >= self.blocks.len() {
                        return Err(Fault::at(Rule::Bounds, l, format!("the cluster has no block of rank {}", block[l])));
                    }
                    r[l] = a[l] & ((1 << RANK) - 1) | u64::from(block[l] + 1) << RANK;
                }
                w.set(crate::inst::Dst { width: *width, reg: *d }, &r, mask);
            }
            _ => return self.together(w, op, mask),
        }
        w.pc += 1;
        Ok(())
    }

    fn exit(&mut self, w: &mut Warp, mask: u32) -> Run {
        w.live &= !mask;
        w.mask &= !mask;
        self.living -= mask.count_ones();
        if w.live == 0 {
            w.state = State::Done;
        }
        self.settle_cluster();
        if w.live == 0 {
            return Ok(());
        }
        w.pc += u32::from(w.mask != 0);
        w.reschedule()
    }

    /// What threads of a warp do together.
    fn together(&mut self, w: &mut Warp, op: &Op, mask: u32) -> Run {
        let needed = match op {
            Op::Shuffle { members, .. } | Op::Vote { members, .. } | Op::Redux { members, .. } | Op::WarpBarrier { members } => {
                w.members(*members, mask)?
            }
            _ => w.live,
        };
        let Some(mask) = w.gather(mask, needed)? else { return Ok(()) };
        let whole = || {
            let what = "some threads of the warp have left";
            if mask == ALL { Ok(()) } else { Err(Fault::new(Rule::Synchronisation, what)) }
        };
        match op {
            Op::Shuffle { kind, d, p, a, b, c, .. } => w.shuffle(*kind, (*d, *p), [*a, *b, *c], mask)?,
            Op::Vote { kind, d, p, .. } => w.vote(*kind, *d, *p, mask),
            Op::Redux { op, ty, d, a, .. } => w.redux(*op, *ty, *d, *a, mask)?,
            Op::WarpBarrier { .. } => {}
            Op::Barrier { id, threads, arrive } => self.barrier(w, *id, *threads, *arrive)?,
            Op::ClusterArrive => self.cluster_arrive(w)?,
            Op::ClusterWait => {
                self.cluster_wait(w)?;
            }
            Op::LoadMatrix { transposed, address, to } => {
                whole()?;
                self.load_matrix(w, *transposed, address, to)?;
            }
            Op::Mma { element, d, a, b, c } => {
                whole()?;
                w.mma(*element, d, a, b, c);
            }
            Op::WgmmaFence => w.flights.fence(),
            Op::Wgmma(g) => {
                whole()?;
                self.wgmma(w, g)?;
            }
            Op::WgmmaCommit => self.wgmma_commit(w),
            Op::WgmmaWait { pending } => {
                if !self.wgmma_wait(w, *pending) {
                    // It comes back to this instruction.
                    return Ok(());
                }
            }
            _ => return Err(Fault::new(Rule::Invalid, "an instruction that is not known here")),
        }
        w.pc += 1;
        Ok(())
    }
}

impl Warp {
    /// Moves and arithmetic; false for everything else.
    #[inline]
    fn compute(&mut self, op: &Op, mask: u32) -> Run<bool> {
        match op {
            Op::Move { width, d, a } => match width {
                Width::Half => self.set_half(*d, &self.half(*a), mask),
                Width::Word => self.set_word(*d, &self.word(*a), mask),
                Width::Wide => self.set_wide(*d, &self.wide(*a), mask),
            },
            Op::Bin { op, ty, d, a, b, ftz } => self.binary(*op, *ty, *d, (*a, *b), *ftz, mask)?,
            Op::Mad { ty, d, a, b, c } => match ty.width() {
                Width::Half => self.set_half(*d, &alu::mad16(&self.half(*a), &self.half(*b), &self.half(*c)), mask),
                Width::Word => {
                    let r = alu::mad32(self.fast, &self.word(*a), &self.word(*b), &self.word(*c));
                    self.set_word(*d, &r, mask);
                }
                Width::Wide => self.set_wide(*d, &alu::mad64(&self.wide(*a), &self.wide(*b), &self.wide(*c)), mask),
            },
            Op::Tern { op, ty, d, a, b, c } => self.ternary(*op, *ty, *d, [*a, *b, *c], mask)?,
            Op::Un { op, ty, d, a, ftz } => self.unary(*op, *ty, (*d, *a), *ftz, mask)?,
            Op::MulWide { ty, d, a, b, c } => self.mul_wide(*ty, *d, (*a, *b, *c), mask),
            Op::Compare { cmp, ty, d, a, b, with } => {
                let r = match ty.width() {
                    Width::Half => alu::compare16(*cmp, *ty, &self.half(*a), &self.half(*b)),
                    Width::Word => alu::compare32(self.fast, *cmp, *ty, &self.word(*a), &self.word(*b)),
                    Width::Wide => alu::compare64(self.fast, *cmp, *ty, &self.wide(*a), &self.wide(*b)),
                };
                let r = match with {
                    None => r,
                    Some((l, p)) => logic(*l, r, self.predicates[*p as usize]),
                };
                self.set_predicate(*d, r, mask);
            }
            Op::CompareHalves { cmp, kind, d, a, b } => {
                let ty = if *kind == Half::F16 { Ty::F16 } else { Ty::Bf16 };
                let (a, b) = (self.word(*a), self.word(*b));
                for (i, d) in d.iter().enumerate() {
                    let half = |v: u32| (v >> (16 * i)) as u16;
                    if let Some(d) = d {
                        self.set_predicate(*d, alu::compare16(*cmp, ty, &a.map(half), &b.map(half)), mask);
                    }
                }
            }
            Op::Select { width, d, a, b, p } => {
                let p = self.predicates[*p as usize];
                macro_rules! select {
                    ($get:ident, $set:ident) => {{
                        let (x, mut r) = (self.$get(*a), self.$get(*b));
                        for l in 0..32 {
                            if p >> l & 1 == 1 {
                                r[l] = x[l];
                            }
                        }
                        self.$set(*d, &r, mask);
                    }};
                }
                match width {
                    Width::Half => select!(half, set_half),
                    Width::Word => select!(word, set_word),
                    Width::Wide => select!(wide, set_wide),
                }
            }
            Op::MovePredicate { d, a } => self.set_predicate(*d, self.predicate(*a), mask),
            Op::NotPredicate { d, a } => self.set_predicate(*d, !self.predicate(*a), mask),
            Op::Logic { op, d, a, b } => self.set_predicate(*d, logic(*op, self.predicate(*a), self.predicate(*b)), mask),
            Op::Convert { to, from, round, whole, saturate, relu, d, a } => {
                let way = Way { to: *to, from: *from, round: *round, whole: *whole, saturate: *saturate, relu: *relu };
                let mut v = self.value(*a);
                lanes(mask).for_each(|l| v[l] = convert(v[l], way));
                self.set(*d, &v, mask);
            }
            Op::ConvertPair { to, d, high, low, relu } => {
                let (high, low, mut r) = (self.word(*high), self.word(*low), [0; 32]);
                lanes(mask).for_each(|l| r[l] = pair(high[l], low[l], *to, *relu));
                self.set_word(*d, &r, mask);
            }
            Op::Pack { d, parts } => {
                let mut r = [0u64; 32];
                for (i, p) in parts.iter().enumerate() {
                    let (v, shift) = (self.value(*p), 8 * p.width.bytes() * i as u32);
                    let ones = u64::MAX >> (64 - 8 * p.width.bytes());
                    (0..32).for_each(|l| r[l] |= (v[l] & ones) << shift);
                }
                self.set(*d, &r, mask);
            }
            Op::Unpack { a, parts } => {
                let v = self.value(*a);
                for (i, d) in parts.iter().enumerate() {
                    if let Some(d) = d {
                        let shift = 8 * d.width.bytes() * i as u32;
                        self.set(*d, &v.map(|v| v >> shift), mask);
                    }
                }
            }
            Op::Bfi { width, d, a, b, at, len } => {
                let value = |w: &Self, s: Src| w.value(crate::inst::Val { width: *width, src: s });
                let (a, b, at, len) = (value(self, *a), value(self, *b), self.word(*at), self.word(*len));
                let mut r = [0; 32];
                for l in 0..32 {
                    let (at, len) = (at[l] & 0xff, len[l] & 0xff);
                    let ones = if len >= 64 { u64::MAX } else { (1 << len) - 1 };
                    let field = ones.checked_shl(at).unwrap_or(0);
                    r[l] = b[l] & !field | a[l].checked_shl(at).unwrap_or(0) & field;
                }
                self.set(crate::inst::Dst { width: *width, reg: *d }, &r, mask);
            }
            Op::ActiveMask { d } => self.set_word(*d, &[mask; 32], mask),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn binary(&mut self, op: BinOp, ty: Ty, d: u32, (a, b): (Src, Src), ftz: bool, mask: u32) -> Run {
        let shift = matches!(op, BinOp::Shl | BinOp::Shr);
        match ty.width() {
            Width::Word => {
                let r = alu::bin32(self.fast, op, ty, &self.word(a), &self.word(b), ftz)?;
                self.set_word(d, &r, mask);
            }
            Width::Wide => {
                let b = if shift { self.word(b).map(u64::from) } else { self.wide(b) };
                let r = alu::bin64(self.fast, op, ty, &self.wide(a), &b)?;
                self.set_wide(d, &r, mask);
            }
            Width::Half => {
                let b = if shift { self.word(b).map(|v| v.min(0xffff) as u16) } else { self.half(b) };
                let r = alu::bin16(op, ty, &self.half(a), &b)?;
                self.set_half(d, &r, mask);
            }
        }
        Ok(())
    }

    fn unary(&mut self, op: UnOp, ty: Ty, (d, a): (u32, Src), ftz: bool, mask: u32) -> Run {
        match ty.width() {
            Width::Word => {
                let r = alu::un32(self.fast, op, ty, &self.word(a), ftz)?;
                self.set_word(d, &r, mask);
            }
            Width::Wide => {
                let r = alu::un64(op, ty, &self.wide(a))?;
                if matches!(op, UnOp::Popc | UnOp::Clz) {
                    self.set_word(d, &r.map(|v| v as u32), mask);
                } else {
                    self.set_wide(d, &r, mask);
                }
            }
            Width::Half => {
                let r = alu::un16(op, ty, &self.half(a))?;
                self.set_half(d, &r, mask);
            }
        }
        Ok(())
    }

    fn ternary(&mut self, op: TernOp, ty: Ty, d: u32, [a, b, c]: [Src; 3], mask: u32) -> Run {
        match ty.width() {
            Width::Word => {
                let r = alu::tern32(self.fast, op, ty, &self.word(a), &self.word(b), &self.word(c))?;
                self.set_word(d, &r, mask);
            }
            Width::Wide => {
                // Positions of bits are words.
                let wide = |w: &Self, s: Src| if op == TernOp::Bfe { w.word(s).map(u64::from) } else { w.wide(s) };
                let r = alu::tern64(op, ty, &self.wide(a), &wide(self, b), &wide(self, c))?;
                self.set_wide(d, &r, mask);
            }
            Width::Half => {
                let r = alu::tern16(op, ty, &self.half(a), &self.half(b), &self.half(c))?;
                self.set_half(d, &r, mask);
            }
        }
        Ok(())
    }

    fn mul_wide(&mut self, ty: Ty, d: u32, (a, b, c): (Src, Src, Option<Src>), mask: u32) {
        if ty.width() == Width::Half {
            let (a, b, c, mut r) = (self.half(a), self.half(b), c.map_or([0; 32], |c| self.word(c)), [0u32; 32]);
            for l in 0..32 {
                let product = if ty.signed() {
                    (i32::from(a[l] as i16) * i32::from(b[l] as i16)) as u32
                } else {
                    u32::from(a[l]) * u32::from(b[l])
                };
                r[l] = product.wrapping_add(c[l]);
            }
            return self.set_word(d, &r, mask);
        }
        let (a, b, c, mut r) = (self.word(a), self.word(b), c.map_or([0; 32], |c| self.wide(c)), [0u64; 32]);
        for l in 0..32 {
            let product = if ty.signed() {
                (i64::from(a[l] as i32) * i64::from(b[l] as i32)) as u64
            } else {
                u64::from(a[l]) * u64::from(b[l])
            };
            r[l] = product.wrapping_add(c[l]);
        }
        self.set_wide(d, &r, mask);
    }
}

fn logic(op: Logic, a: u32, b: u32) -> u32 {
    match op {
        Logic::And => a & b,
        Logic::Or => a | b,
        Logic::Xor => a ^ b,
    }
}
