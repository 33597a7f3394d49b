//! Exchanges between the threads of a warp.

use super::{
    access::update,
    warp::{Warp, lanes},
};
use crate::{
    finding::{Fault, Rule, Run},
    inst::{AtomOp, Reg, Shuffle, Src, Ty, Vote},
};

impl Warp {
    /// The threads that must take part: those named, less those that have left. All must name the same.
    pub(super) fn members(&self, members: Src, mask: u32) -> Run<u32> {
        let all = self.word(members);
        let first = all[mask.trailing_zeros() as usize & 31];
        if lanes(mask).any(|l| all[l] != first) {
            return Err(Fault::new(Rule::Synchronisation, "threads that run it together name different members"));
        }
        let needed = first & self.live;
        if mask & !needed != 0 {
            let lane = (mask & !needed).trailing_zeros() as usize;
            return Err(Fault::at(Rule::Synchronisation, lane, "it is run by a thread that is not among its members"));
        }
        Ok(needed)
    }

    pub(super) fn shuffle(&mut self, kind: Shuffle, (d, p): (Reg, Option<Reg>), [a, b, c]: [Src; 3], mask: u32) -> Run {
        let (a, b, c) = (self.word(a), self.word(b), self.word(c));
        let (mut r, mut inside) = ([0; 32], 0u32);
        for l in lanes(mask) {
            let (by, bound, segments) = (b[l] & 0x1f, c[l] & 0x1f, c[l] >> 8 & 0x1f);
            let lane = l as u32;
            let most = lane & segments | bound & !segments;
            let least = lane & segments;
            let (from, fits) = match kind {
                Shuffle::Up => (lane.wrapping_sub(by), lane as i32 - by as i32 >= most as i32),
                Shuffle::Down => (lane + by, lane + by <= most),
                Shuffle::Bfly => (lane ^ by, lane ^ by <= most),
                Shuffle::Idx => (least | by & !segments, (least | by & !segments) <= most),
            };
            let from = if fits { from } else { lane };
            if mask >> from & 1 == 0 {
                let what = format!("thread {from} of the warp, whose value it reads, does not take part");
                return Err(Fault::at(Rule::Synchronisation, l, what));
            }
            r[l] = a[from as usize];
            inside |= u32::from(fits) << l;
        }
        self.set_word(d, &r, mask);
        if let Some(p) = p {
            self.set_predicate(p, inside, mask);
        }
        Ok(())
    }

    pub(super) fn vote(&mut self, kind: Vote, d: Reg, (p, negated): (Src, bool), mask: u32) {
        let p = self.predicate(p);
        let said = (if negated { !p } else { p }) & mask;
        let all = |b: bool| if b { u32::MAX } else { 0 };
        match kind {
            Vote::Ballot => self.set_word(d, &[said; 32], mask),
            Vote::All => self.set_predicate(d, all(said == mask), mask),
            Vote::Any => self.set_predicate(d, all(said != 0), mask),
            Vote::Uniform => self.set_predicate(d, all(said == mask || said == 0), mask),
        }
    }

    pub(super) fn redux(&mut self, op: AtomOp, ty: Ty, d: Reg, a: Src, mask: u32) -> Run {
        let a = self.word(a);
        let mut all = lanes(mask).map(|l| u64::from(a[l]));
        let first = all.next().unwrap_or(0);
        let r = all.try_fold(first, |r, v| update(op, ty, r, v, 0))?;
        self.set_word(d, &[r as u32; 32], mask);
        Ok(())
    }
}
