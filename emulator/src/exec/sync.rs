//! Barriers: of a block, of a cluster, and in memory.

use super::{
    cluster::{Block, Cluster, MemoryBarrier, Wake},
    warp::{State, Warp, lanes},
};
use crate::{
    finding::{Fault, Rule, Run, by},
    inst::{Address, Reg, Src},
    memory::{Clock, Epoch, Who},
};

/// A barrier that the hardware numbers.
#[derive(Default)]
pub(super) struct Numbered {
    /// Threads, by whole warps.
    pub(super) arrived: u32,
    pub(super) needed: u32,
    pub(super) waiting: Vec<usize>,
    clock: Clock,
}

impl Cluster<'_> {
    /// At a numbered barrier, with all of the warp's threads. Whether the warp goes on.
    pub(super) fn barrier(&mut self, w: &mut Warp, id: Src, threads: Option<Src>, arrive: bool) -> Run {
        let id = w.word(id)[0];
        let all = self.threads().div_ceil(32) * 32;
        let needed = threads.map_or(all, |t| w.word(t)[0]);
        if id > 15 || needed == 0 || needed % 32 != 0 || needed > all || arrive && threads.is_none() {
            return Err(Fault::new(Rule::Synchronisation, format!("a barrier {id} of {needed} threads in a block of {all}")));
        }
        let b = &mut self.blocks[w.block].numbered[id as usize];
        if b.arrived > 0 && b.needed != needed {
            let what = format!("it waits for {needed} threads, where others wait for {} at the same barrier {id}", b.needed);
            return Err(Fault::new(Rule::Synchronisation, what));
        }
        b.needed = needed;
        b.arrived += 32;
        b.clock.join(&w.clock);
        w.tick();
        if !arrive {
            b.waiting.push(w.number);
            w.state = State::Barrier(id);
        }
        if b.arrived < needed {
            return Ok(());
        }
        b.arrived = 0;
        let (clock, warps) = (std::mem::take(&mut b.clock), std::mem::take(&mut b.waiting));
        if !arrive {
            // It goes on itself at once.
            w.state = State::Ready;
            w.clock.join(&clock);
        }
        self.wakes.push(Wake::Warps { warps: warps.into_iter().filter(|n| *n != w.number).collect(), clock });
        Ok(())
    }

    pub(super) fn cluster_arrive(&mut self, w: &mut Warp) -> Run {
        if w.arrived > self.rounds {
            return Err(Fault::new(Rule::Synchronisation, "it arrives a second time at the cluster's barrier"));
        }
        w.arrived += 1;
        self.arrived.join(&w.clock);
        w.tick();
        self.arrivals += w.live.count_ones();
        self.settle_cluster();
        Ok(())
    }

    /// Ends a round of the cluster's barrier once all threads that are left have arrived.
    pub(super) fn settle_cluster(&mut self) {
        if self.arrivals > 0 && self.arrivals >= self.living {
            self.arrivals = 0;
            self.rounds += 1;
            self.released = std::mem::take(&mut self.arrived);
            self.wakes.push(Wake::Cluster);
        }
    }

    /// Whether the warp goes on.
    pub(super) fn cluster_wait(&mut self, w: &mut Warp) -> Run<bool> {
        if w.arrived == 0 {
            return Err(Fault::new(Rule::Synchronisation, "it waits at the cluster's barrier without having arrived"));
        }
        if w.arrived <= self.rounds {
            w.clock.join(&self.released);
            return Ok(true);
        }
        w.state = State::ClusterBarrier;
        Ok(false)
    }

    pub(super) fn barrier_init(&mut self, w: &mut Warp, at: &Address, count: Src, mask: u32) -> Run {
        let (at, counts) = (w.addresses(at), w.word(count));
        for lane in lanes(mask) {
            let (count, number) = (counts[lane], self.agents);
            let who = Who { epoch: w.epoch(), seen: &w.clock };
            let b = &mut self.blocks[w.block];
            let p = b.shared.place(at[lane], 8, 8).map_err(by(lane))?;
            b.shared.write(p, 8, who, &self.sets).map_err(by(lane))?;
            if count == 0 || count >= 1 << 20 {
                return Err(Fault::at(Rule::Invalid, lane, format!("a barrier of {count} arrivals")));
            }
            let fresh = MemoryBarrier {
                address: at[lane],
                agent: number,
                count: i64::from(count),
                pending: i64::from(count),
                bytes: 0,
                phase: 0,
                arriving: Clock::default(),
                released: Clock::default(),
            };
            match b.barriers.iter_mut().find(|b| b.address == at[lane]) {
                Some(b) => *b = MemoryBarrier { agent: b.agent, ..fresh },
                None => {
                    b.barriers.push(fresh);
                    self.agents += 1;
                }
            }
        }
        Ok(())
    }

    /// The barrier at an address, which the warp must know to be initialised.
    fn memory_barrier(&mut self, w: &Warp, address: u64) -> Run<usize> {
        let b = &mut self.blocks[w.block];
        let p = b.shared.place(address, 8, 8)?;
        if let Some(e) = b.shared.writers(p, 8).find(|e| !w.clock.covers(*e)) {
            let mut f =
                Fault::new(Rule::Race, format!("the barrier at {p} in shared memory was initialised, unordered with this"));
            f.agent = Some(e.agent());
            return Err(f);
        }
        let found = b.barriers.iter().position(|b| b.address == address);
        found.ok_or_else(|| Fault::new(Rule::Synchronisation, format!("no barrier has been initialised at {p} in shared memory")))
    }

    pub(super) fn barrier_arrive(
        &mut self,
        w: &mut Warp,
        at: &Address,
        (expect, count): (Option<Src>, Option<Src>),
        mask: u32,
    ) -> Run {
        let at = w.addresses(at);
        let (bytes, counts) = (expect.map(|e| w.word(e)), count.map(|c| w.word(c)));
        for lane in lanes(mask) {
            let i = self.memory_barrier(w, at[lane]).map_err(by(lane))?;
            let b = &mut self.blocks[w.block].barriers[i];
            b.bytes += bytes.map_or(0, |b| i64::from(b[lane]));
            b.pending -= counts.map_or(1, |c| i64::from(c[lane]));
            if b.pending < 0 {
                return Err(Fault::at(Rule::Synchronisation, lane, format!("more arrivals than the {} of the barrier", b.count)));
            }
            b.arriving.join(&w.clock);
            self.settle(w.block, i);
        }
        w.tick();
        Ok(())
    }

    /// Ends the phase of a barrier in memory that lacks nothing.
    pub(super) fn settle(&mut self, block: usize, i: usize) {
        let Block { barriers, .. } = &mut self.blocks[block];
        let b = &mut barriers[i];
        if b.pending == 0 && b.bytes == 0 {
            b.phase += 1;
            b.pending = b.count;
            let arrived = std::mem::take(&mut b.arriving);
            b.released.join(&arrived);
            b.released.set(b.agent, b.phase);
            self.wakes.push(Wake::Memory { block, address: b.address });
        }
    }

    /// The moment of the copies that a barrier's present phase counts.
    pub(super) fn copies_of(&mut self, w: &Warp, address: u64) -> Run<(usize, Epoch)> {
        let i = self.memory_barrier(w, address)?;
        let b = &self.blocks[w.block].barriers[i];
        Ok((i, Epoch::new(b.agent, b.phase + 1)))
    }

    /// Threads that wait are set aside until the phase ends. Those that go on.
    pub(super) fn barrier_wait(&mut self, w: &mut Warp, (at, d): (&Address, Reg), parity: Src, mask: u32) -> Run<u32> {
        let (at, parity) = (w.addresses(at), w.word(parity));
        let mut passed = 0;
        let mut found: Option<(u64, usize)> = None;
        for lane in lanes(mask) {
            let i = match found {
                Some((a, i)) if a == at[lane] => i,
                _ => self.memory_barrier(w, at[lane]).map_err(by(lane))?,
            };
            found = Some((at[lane], i));
            let b = &self.blocks[w.block].barriers[i];
            if b.phase & 1 != parity[lane] & 1 {
                passed |= 1 << lane;
            } else {
                w.parked_at.push((1 << lane, at[lane]));
            }
        }
        if passed != 0
            && let Some((_, i)) = found
        {
            w.clock.join(&self.blocks[w.block].barriers[i].released);
        }
        w.set_predicate(d, passed, mask);
        Ok(passed)
    }
}
