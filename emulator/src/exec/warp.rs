//! A warp: registers, where its threads are, what it has seen.

use super::alu::{Lanes16, Lanes32, Lanes64};
use super::pending::Flights;
use crate::{
    finding::{Fault, Rule, Run},
    inst::{Cmp, Dst, Reg, Special, Src, Val, Width},
    memory::{Clock, Epoch},
    ptx::Kernel,
};

pub(super) const ALL: u32 = u32::MAX;

/// Why a warp does not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Ready,
    /// At a barrier of the block.
    Barrier(u32),
    ClusterBarrier,
    /// The other warps of its four have not begun a product that it waits for.
    Products,
    /// All its threads wait for barriers in memory.
    Parked,
    Done,
}

/// What a thread knows of its place.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// Threads of a block along each axis.
    pub(super) ntid: [u32; 3],
    pub(super) ctaid: [u32; 3],
    pub(super) nctaid: [u32; 3],
    pub(super) cluster: [u32; 3],
    /// Of the block in its cluster.
    pub(super) rank: u32,
}

pub(super) struct Warp {
    /// Of the cluster; also its agent.
    pub(super) number: usize,
    /// In the block.
    pub(super) index: u32,
    /// Block of the cluster.
    pub(super) block: usize,
    pub(super) place: Place,
    pub(super) state: State,
    pub(super) pc: u32,
    /// Threads at `pc`.
    pub(super) mask: u32,
    /// Threads that have not left.
    pub(super) live: u32,
    /// Threads that wait for a barrier in memory, and for which one.
    pub(super) parked: u32,
    pub(super) parked_at: Vec<(u32, u64)>,
    /// Threads that wait for others of the warp, for an instruction that needs them all.
    pub(super) stalled: u32,
    /// Where the threads are that are not at `pc`.
    pub(super) pcs: [u32; 32],
    /// The least place of other threads that can run.
    pub(super) next: u32,
    pub(super) halves: Vec<Lanes16>,
    pub(super) words: Vec<Lanes32>,
    pub(super) wides: Vec<Lanes64>,
    pub(super) predicates: Vec<u32>,
    pub(super) clock: Clock,
    pub(super) flights: Flights,
    /// Rounds of the cluster's barrier at which it has arrived.
    pub(super) arrived: u32,
    pub(super) fast: bool,
    /// Instructions, and threads that ran them.
    pub(super) issued: u64,
    pub(super) lanes: u64,
}

impl Warp {
    pub(super) fn new(kernel: &Kernel, number: usize, index: u32, block: usize, place: Place, fast: bool) -> Self {
        let threads: u32 = place.ntid.iter().product();
        let here = (threads - index * 32).min(32);
        let live = if here == 32 { ALL } else { (1 << here) - 1 };
        let mut clock = Clock::default();
        clock.set(number, 1);
        let [predicates, halves, words, wides] = kernel.registers.map(|n| n as usize);
        Self {
            number,
            index,
            block,
            place,
            state: State::Ready,
            pc: 0,
            mask: live,
            live,
            parked: 0,
            parked_at: Vec::new(),
            stalled: 0,
            pcs: [0; 32],
            next: u32::MAX,
            halves: vec![[0xa5a5; 32]; halves],
            words: vec![[0xa5a5_a5a5; 32]; words],
            wides: vec![[0xa5a5_a5a5_a5a5_a5a5; 32]; wides],
            predicates: vec![0; predicates],
            clock,
            flights: Flights::default(),
            arrived: 0,
            fast,
            issued: 0,
            lanes: 0,
        }
    }

    /// The present moment.
    pub(super) fn epoch(&self) -> Epoch {
        Epoch::new(self.number, self.clock.get(self.number))
    }

    /// What comes after is another moment than what was.
    pub(super) fn tick(&mut self) {
        let now = self.clock.get(self.number);
        self.clock.set(self.number, now + 1);
    }

    /// Finds the threads that run next: those that are furthest behind.
    pub(super) fn reschedule(&mut self) -> Run {
        for l in 0..32 {
            if self.mask >> l & 1 == 1 {
                self.pcs[l] = self.pc;
            }
        }
        let ready = self.live & !self.parked & !self.stalled;
        if ready == 0 {
            self.mask = 0;
            self.next = u32::MAX;
            if self.live == 0 {
                self.state = State::Done;
            } else if self.parked != 0 {
                self.state = State::Parked;
            } else {
                let lane = self.stalled.trailing_zeros() as usize;
                let least = self.pcs[lane];
                let others = (0..32).filter(|l| self.stalled >> l & 1 == 1 && self.pcs[*l] != least).count();
                self.pc = least;
                let what = format!(
                    "not all threads that it needs reach it: {others} wait elsewhere, {} have left",
                    32 - self.live.count_ones()
                );
                return Err(Fault::at(Rule::Synchronisation, lane, what));
            }
            return Ok(());
        }
        let lanes = (0..32).filter(|l| ready >> l & 1 == 1);
        let least = lanes.clone().map(|l| self.pcs[l]).min().unwrap_or(0);
        self.pc = least;
        self.mask = lanes.clone().filter(|l| self.pcs[*l] == least).fold(0, |m, l| m | 1 << l);
        self.next = lanes.map(|l| self.pcs[l]).filter(|p| *p != least).min().unwrap_or(u32::MAX);
        self.state = State::Ready;
        Ok(())
    }

    /// For an instruction that several threads carry out as one: those that are there, if all are that must be. Otherwise the
    /// ones that are there wait, and others run.
    pub(super) fn gather(&mut self, mask: u32, needed: u32) -> Run<Option<u32>> {
        if mask == needed {
            return Ok(Some(mask));
        }
        if mask & !needed != 0 {
            let lane = (mask & !needed).trailing_zeros() as usize;
            return Err(Fault::at(Rule::Synchronisation, lane, "it is reached by a thread that is not among its members"));
        }
        let waiting = (0..32).filter(|l| self.stalled >> l & 1 == 1 && self.pcs[*l] == self.pc).fold(0u32, |m, l| m | 1 << l);
        if mask | waiting == needed {
            self.stalled &= !waiting;
            self.mask |= waiting;
            return Ok(Some(needed));
        }
        for l in 0..32 {
            if mask >> l & 1 == 1 {
                self.pcs[l] = self.pc;
            }
        }
        self.stalled |= mask;
        self.mask &= !mask;
        if self.mask != 0 {
            self.pc += 1;
        }
        self.reschedule()?;
        Ok(None)
    }

    fn special(&self, s: Special) -> Lanes32 {
        let p = &self.place;
        let mut r = [0; 32];
        for (l, v) in r.iter_mut().enumerate() {
            let thread = self.index * 32 + l as u32;
            *v = match s {
                Special::Tid(0) => thread % p.ntid[0],
                Special::Tid(1) => thread / p.ntid[0] % p.ntid[1],
                Special::Tid(_) => thread / p.ntid[0] / p.ntid[1],
                Special::Ntid(d) => p.ntid[d as usize],
                Special::Ctaid(d) => p.ctaid[d as usize],
                Special::Nctaid(d) => p.nctaid[d as usize],
                Special::ClusterCtaid(d) => p.ctaid[d as usize] % p.cluster[d as usize],
                Special::ClusterNctaid(d) => p.cluster[d as usize],
                Special::ClusterRank => p.rank,
                Special::Lane => l as u32,
                Special::Warp => self.index,
                Special::Clock => self.issued as u32,
                Special::LaneMask(c) => {
                    let (own, below) = (1u32 << l, (1u32 << l) - 1);
                    match c {
                        Cmp::Eq => own,
                        Cmp::Lt => below,
                        Cmp::Le => below | own,
                        Cmp::Gt => !(below | own),
                        _ => !below,
                    }
                }
            };
        }
        r
    }

    #[inline]
    pub(super) fn word(&self, s: Src) -> Lanes32 {
        match s {
            Src::Reg(r) => self.words[r as usize],
            Src::Imm(v) => [v as u32; 32],
            Src::Special(s) => self.special(s),
        }
    }

    #[inline]
    pub(super) fn wide(&self, s: Src) -> Lanes64 {
        match s {
            Src::Reg(r) => self.wides[r as usize],
            Src::Imm(v) => [v; 32],
            Src::Special(s) => self.special(s).map(u64::from),
        }
    }

    #[inline]
    pub(super) fn half(&self, s: Src) -> Lanes16 {
        match s {
            Src::Reg(r) => self.halves[r as usize],
            Src::Imm(v) => [v as u16; 32],
            Src::Special(s) => self.special(s).map(|v| v as u16),
        }
    }

    pub(super) fn predicate(&self, s: Src) -> u32 {
        match s {
            Src::Reg(r) => self.predicates[r as usize],
            Src::Imm(0) => 0,
            _ => ALL,
        }
    }

    /// A value of any width.
    pub(super) fn value(&self, v: Val) -> Lanes64 {
        match v.width {
            Width::Half => self.half(v.src).map(u64::from),
            Width::Word => self.word(v.src).map(u64::from),
            Width::Wide => self.wide(v.src),
        }
    }

    #[inline]
    pub(super) fn set_word(&mut self, d: Reg, v: &Lanes32, mask: u32) {
        blend(&mut self.words[d as usize], v, mask);
    }

    #[inline]
    pub(super) fn set_wide(&mut self, d: Reg, v: &Lanes64, mask: u32) {
        blend(&mut self.wides[d as usize], v, mask);
    }

    #[inline]
    pub(super) fn set_half(&mut self, d: Reg, v: &Lanes16, mask: u32) {
        blend(&mut self.halves[d as usize], v, mask);
    }

    #[inline]
    pub(super) fn set_predicate(&mut self, d: Reg, v: u32, mask: u32) {
        let p = &mut self.predicates[d as usize];
        *p = *p & !mask | v & mask;
    }

    /// Sets a register of any width; what does not fit is cut off.
    pub(super) fn set(&mut self, d: Dst, v: &Lanes64, mask: u32) {
        match d.width {
            Width::Half => self.set_half(d.reg, &v.map(|v| v as u16), mask),
            Width::Word => self.set_word(d.reg, &v.map(|v| v as u32), mask),
            Width::Wide => self.set_wide(d.reg, v, mask),
        }
    }

    pub(super) fn set_lane(&mut self, d: Dst, lane: usize, v: u64) {
        match d.width {
            Width::Half => self.halves[d.reg as usize][lane] = v as u16,
            Width::Word => self.words[d.reg as usize][lane] = v as u32,
            Width::Wide => self.wides[d.reg as usize][lane] = v,
        }
    }
}

#[inline(always)]
fn blend<T: Copy>(to: &mut [T; 32], from: &[T; 32], mask: u32) {
    if mask == ALL {
        *to = *from;
        return;
    }
    for l in 0..32 {
        if mask >> l & 1 == 1 {
            to[l] = from[l];
        }
    }
}

/// The threads of a mask.
pub(super) fn lanes(mask: u32) -> impl Iterator<Item = usize> {
    let mut left = mask;
    std::iter::from_fn(move || {
        (left != 0).then(|| {
            let l = left.trailing_zeros() as usize;
            left &= left - 1;
            l
        })
    })
}
