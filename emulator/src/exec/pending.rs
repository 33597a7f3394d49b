//! What a warp has begun and not yet waited for: copies to shared memory, and matrix products in registers.

use std::collections::VecDeque;

use crate::{
    finding::{Fault, Rule, Run},
    inst::{Dst, Op, Reg, Src, Val, WgmmaRows, Width},
};

/// A copy of a thread's.
pub(super) struct Copy {
    /// Place in the block's shared memory.
    pub(super) to: usize,
    /// Allocation and place.
    pub(super) from: (usize, usize),
    pub(super) bytes: u32,
    /// The first of them are copied, the others are zero.
    pub(super) filled: u32,
}

/// Registers that matrix products use while they run, and copies that run.
#[derive(Default)]
pub(super) struct Flights {
    pub(super) copies: Vec<Copy>,
    pub(super) copy_groups: VecDeque<Vec<Copy>>,
    /// Groups of copies that were closed.
    pub(super) copies_closed: u32,
    open: Vec<(Reg, bool)>,
    groups: VecDeque<Vec<(Reg, bool)>>,
    pub(super) products_closed: u32,
    /// By register: products in flight that write it, and that read it.
    marks: Vec<[u16; 2]>,
    active: u32,
    /// Registers that were written since the last fence, while one is in effect.
    window: Option<Vec<Reg>>,
}

impl Flights {
    /// Whether registers must be looked at.
    #[inline]
    pub(super) fn watching(&self) -> bool {
        self.active > 0 || self.window.is_some()
    }

    pub(super) fn fence(&mut self) {
        self.window = Some(Vec::new());
    }

    fn mark(&mut self, r: Reg, writes: bool) {
        if self.marks.len() <= r as usize {
            self.marks.resize(r as usize + 1, [0; 2]);
        }
        self.marks[r as usize][usize::from(!writes)] += 1;
        self.active += 1;
        self.open.push((r, writes));
    }

    /// A product begins.
    pub(super) fn begin(&mut self, sums: &[Reg], rows: &[Reg], reads_sums: bool) -> Run {
        let Some(window) = &self.window else {
            return Err(Fault::new(Rule::Synchronisation, "no wgmma.fence comes before it"));
        };
        let read = rows.iter().chain(sums.iter().filter(|_| reads_sums));
        if let Some(r) = read.clone().find(|r| window.contains(r)) {
            return Err(Fault::new(Rule::Synchronisation, format!("the register %r{r} was written after the last wgmma.fence")));
        }
        if let Some(r) = rows.iter().find(|r| self.marks.get(**r as usize).is_some_and(|m| m[0] > 0)) {
            return Err(unwaited(*r));
        }
        sums.iter().for_each(|r| self.mark(*r, true));
        rows.iter().for_each(|r| self.mark(*r, false));
        Ok(())
    }

    pub(super) fn commit(&mut self) {
        let group = std::mem::take(&mut self.open);
        self.groups.push_back(group);
        self.products_closed += 1;
        self.window = None;
    }

    /// All groups but the last `pending` have ended.
    pub(super) fn wait(&mut self, pending: u32) {
        while self.groups.len() > pending as usize {
            for (r, writes) in self.groups.pop_front().unwrap_or_default() {
                let m = &mut self.marks[r as usize][usize::from(!writes)];
                *m = m.saturating_sub(1);
                self.active -= 1;
            }
        }
    }

    /// Looks at an instruction that is no product.
    pub(super) fn check(&mut self, op: &Op) -> Run {
        let Self { marks, window, .. } = self;
        let mut bad = None;
        registers(op, &mut |r, writes| {
            let [written, read] = marks.get(r as usize).copied().unwrap_or_default();
            if written > 0 || writes && read > 0 {
                bad = Some(r);
            }
            // A compiler may put copies of registers anywhere, and the assembler orders them by itself.
            if writes
                && !matches!(op, Op::Move { .. })
                && let Some(w) = window
            {
                w.push(r);
            }
        });
        bad.map_or(Ok(()), |r| Err(unwaited(r)))
    }
}

fn unwaited(r: Reg) -> Box<Fault> {
    Fault::new(Rule::Pending, format!("the register %r{r} belongs to a matrix product that was not waited for"))
}

/// The registers of 32 bits that an instruction uses, and whether it writes them.
fn registers(op: &Op, each: &mut impl FnMut(Reg, bool)) {
    let src = |s: &Src, each: &mut dyn FnMut(Reg, bool)| {
        if let Src::Reg(r) = s {
            each(*r, false);
        }
    };
    let word = |w: Width| w == Width::Word;
    let val = |v: &Val, each: &mut dyn FnMut(Reg, bool)| {
        if let (Width::Word, Src::Reg(r)) = (v.width, v.src) {
            each(r, false);
        }
    };
    let dst = |d: &Dst, each: &mut dyn FnMut(Reg, bool)| {
        if d.width == Width::Word {
            each(d.reg, true);
        }
    };
    match op {
        Op::Move { width, d, a } if word(*width) => {
            src(a, each);
            each(*d, true);
        }
        Op::Pack { d, parts } => {
            parts.iter().for_each(|p| val(p, each));
            dst(d, each);
        }
        Op::Unpack { a, parts } => {
            val(a, each);
            parts.iter().flatten().for_each(|d| dst(d, each));
        }
        Op::Un { ty, d, a, .. } if word(ty.width()) => {
            src(a, each);
            each(*d, true);
        }
        Op::Bin { ty, d, a, b, .. } if word(ty.width()) => {
            src(a, each);
            src(b, each);
            each(*d, true);
        }
        Op::Tern { ty, d, a, b, c, .. } | Op::Mad { ty, d, a, b, c } if word(ty.width()) => {
            [a, b, c].into_iter().for_each(|s| src(s, each));
            each(*d, true);
        }
        Op::Select { width, d, a, b, .. } if word(*width) => {
            src(a, each);
            src(b, each);
            each(*d, true);
        }
        Op::Compare { ty, a, b, .. } if word(ty.width()) => {
            src(a, each);
            src(b, each);
        }
        Op::CompareHalves { a, b, .. } => {
            src(a, each);
            src(b, each);
        }
        Op::Convert { d, a, .. } => {
            val(a, each);
            dst(d, each);
        }
        Op::ConvertPair { d, high, low, .. } => {
            src(high, each);
            src(low, each);
            each(*d, true);
        }
        Op::MulWide { ty, d, a, b, .. } => {
            if word(ty.width()) {
                src(a, each);
                src(b, each);
            } else {
                each(*d, true);
            }
        }
        Op::Load { to, .. } => to.iter().flatten().for_each(|d| dst(d, each)),
        Op::Store { from, .. } => from.iter().for_each(|v| val(v, each)),
        Op::Shuffle { d, a, b, .. } => {
            src(a, each);
            src(b, each);
            each(*d, true);
        }
        Op::LoadMatrix { to, .. } => to.iter().for_each(|r| each(*r, true)),
        Op::Mma { d, a, b, c, .. } => {
            a.iter().chain(b).for_each(|r| each(*r, false));
            c.iter().for_each(|s| src(s, each));
            d.iter().for_each(|r| each(*r, true));
        }
        _ => {}
    }
}

/// The registers that hold a product's rows.
pub(super) fn held(rows: &WgmmaRows) -> &[Reg] {
    match rows {
        WgmmaRows::Held(r) => r,
        WgmmaRows::At(_) => &[],
    }
}
