//! The blocks of a cluster as they run together: whose turn it is, what wakes whom, and what to say when nothing moves.

use super::{
    launch::Context,
    lookup::Accessor,
    sync::Numbered,
    warp::{Place, State, Warp, lanes},
};
use crate::{
    finding::{Fault, Finding, Rule},
    memory::{AGENTS, Clock, ReadSets, Shared},
    tensor_map::TensorMap,
};

/// A barrier in shared memory.
pub(super) struct MemoryBarrier {
    pub(super) address: u64,
    /// Of the copies that it counts.
    pub(super) agent: usize,
    pub(super) count: i64,
    pub(super) pending: i64,
    /// That copies have yet to bring.
    pub(super) bytes: i64,
    /// Phases that have ended.
    pub(super) phase: u32,
    pub(super) arriving: Clock,
    pub(super) released: Clock,
}

pub(super) struct Block {
    /// In the grid.
    pub(super) number: u32,
    pub(super) id: [u32; 3],
    pub(super) shared: Shared,
    pub(super) numbered: [Numbered; 16],
    pub(super) barriers: Vec<MemoryBarrier>,
}

/// Who can go on.
pub(super) enum Wake {
    Warps { warps: Vec<usize>, clock: Clock },
    Memory { block: usize, address: u64 },
    Products { block: usize },
    Cluster,
}

/// A copy of a box that is under way.
pub(super) struct Job {
    pub(super) block: usize,
    pub(super) warp: usize,
    pub(super) pc: u32,
    pub(super) lane: usize,
    pub(super) to: u64,
    pub(super) map: TensorMap,
    pub(super) coordinates: Vec<i64>,
    pub(super) window: Vec<i64>,
    pub(super) barrier: usize,
    pub(super) accessor: Accessor,
}

pub(super) struct Cluster<'c> {
    pub(super) cx: &'c Context<'c>,
    pub(super) blocks: Vec<Block>,
    warps: Vec<Option<Box<Warp>>>,
    pub(super) sets: ReadSets,
    pub(super) jobs: Vec<Job>,
    /// The next agent without a use.
    pub(super) agents: usize,
    pub(super) wakes: Vec<Wake>,
    /// What of each warp's clock, and then of its copies', is visible to asynchronous units.
    pub(super) fenced: Vec<u32>,
    /// Of the cluster's barrier: threads, rounds that have ended, what they saw.
    pub(super) arrivals: u32,
    pub(super) rounds: u32,
    pub(super) arrived: Clock,
    pub(super) released: Clock,
    /// Threads that have not left.
    pub(super) living: u32,
    random: u64,
    pub(super) issued: u64,
    pub(super) lanes: u64,
}

/// A fault with the place, that only the cluster knows.
pub(super) struct Failure(pub(super) Box<Finding>);

impl<'c> Cluster<'c> {
    pub(super) fn new(cx: &'c Context<'c>) -> Self {
        Self {
            cx,
            blocks: Vec::new(),
            warps: Vec::new(),
            sets: ReadSets::default(),
            jobs: Vec::new(),
            agents: 0,
            wakes: Vec::new(),
            fenced: Vec::new(),
            arrivals: 0,
            rounds: 0,
            arrived: Clock::default(),
            released: Clock::default(),
            living: 0,
            random: 0,
            issued: 0,
            lanes: 0,
        }
    }

    /// Of a block.
    pub(super) fn threads(&self) -> u32 {
        self.cx.launch.block.iter().product()
    }

    fn all_warps(&self) -> usize {
        self.warps.len()
    }

    pub(super) fn copy_agent(&self, warp: usize) -> usize {
        self.all_warps() + warp
    }

    /// Four warps make products together, and what one sees ended has ended for all.
    pub(super) fn product_agent(&self, w: &Warp) -> usize {
        2 * self.all_warps() + w.number - w.index as usize % 4
    }

    /// Groups of products that all others of a warp's four have closed.
    pub(super) fn least_products(&self, w: &Warp) -> u32 {
        let first = w.number - w.index as usize % 4;
        let last = (first + 4).min((w.block + 1) * self.threads().div_ceil(32) as usize);
        let closed = self.warps[first..last].iter().flatten().map(|o| o.flights.products_closed);
        closed.min().unwrap_or(u32::MAX)
    }

    /// Seen by those who know that the kernels ahead have ended.
    pub(super) fn grid_agent(&self) -> usize {
        3 * self.all_warps()
    }

    fn agent(&self, n: usize) -> String {
        let (per, warps) = (self.threads().div_ceil(32) as usize, self.all_warps());
        let warp = |n: usize| match self.blocks.len() {
            1 => format!("warp {n}"),
            _ => format!("warp {} of block {} of the cluster", n % per, n / per),
        };
        match n {
            n if n < warps => warp(n),
            n if n < 2 * warps => format!("a copy of {}", warp(n - warps)),
            n if n < 3 * warps => format!("a matrix product of {} and the three after it", warp(n - 2 * warps)),
            _ => "a tensor copy".into(),
        }
    }

    pub(super) fn has_left(&self, block: usize) -> bool {
        let per = self.threads().div_ceil(32) as usize;
        // A warp that runs is not in its place.
        self.warps[block * per..(block + 1) * per].iter().all(|w| w.as_ref().is_some_and(|w| w.state == State::Done))
    }

    fn next_random(&mut self) -> u64 {
        // SplitMix64 (Steele, Lea and Flood 2014).
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.random ^ self.random >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    fn reset(&mut self, number: u64) {
        let (kernel, launch) = (self.cx.kernel, self.cx.launch);
        let size = kernel.cluster;
        let count = size.iter().product::<u32>() as usize;
        let clusters = [0, 1, 2].map(|d| u64::from(launch.grid[d] / size[d]));
        let at = [number % clusters[0], number / clusters[0] % clusters[1], number / clusters[0] / clusters[1]];
        let per = self.threads().div_ceil(32);
        let shared = kernel.shared + launch.shared;
        if self.blocks.is_empty() {
            for _ in 0..count {
                self.blocks.push(Block {
                    number: 0,
                    id: [0; 3],
                    shared: Shared::new(shared, kernel.shared_unit),
                    numbered: Default::default(),
                    barriers: Vec::new(),
                });
            }
            self.warps = (0..count * per as usize).map(|_| None).collect();
        } else {
            self.blocks.iter_mut().for_each(|b| b.shared.clear());
        }
        let fast = super::alu::is_fast();
        for rank in 0..count as u32 {
            let within = [rank % size[0], rank / size[0] % size[1], rank / size[0] / size[1]];
            let id = [0, 1, 2].map(|d| at[d] as u32 * size[d] + within[d]);
            let b = &mut self.blocks[rank as usize];
            b.id = id;
            b.number = (id[2] * launch.grid[1] + id[1]) * launch.grid[0] + id[0];
            b.numbered = Default::default();
            b.barriers.clear();
            for index in 0..per {
                let n = (rank * per + index) as usize;
                let place = Place { ntid: launch.block, ctaid: id, nctaid: launch.grid, cluster: size, rank };
                let mut fresh = Warp::new(kernel, n, index, rank as usize, place, fast);
                // Registers of an earlier block serve as well as any.
                if let Some(old) = self.warps[n].take() {
                    (fresh.halves, fresh.words, fresh.wides) = (old.halves, old.words, old.wides);
                }
                self.warps[n] = Some(Box::new(fresh));
            }
        }
        self.sets = ReadSets::default();
        self.jobs.clear();
        self.wakes.clear();
        self.agents = self.grid_agent() + 1;
        self.fenced = vec![0; 2 * self.warps.len()];
        (self.arrivals, self.rounds, self.living) = (0, 0, self.threads() * count as u32);
        (self.arrived, self.released) = (Clock::default(), Clock::default());
        self.random = launch.seed.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ number;
    }

    /// Runs the blocks of a cluster to their end.
    pub(super) fn run(&mut self, number: u64) -> Result<(), Failure> {
        self.reset(number);
        if self.agents > AGENTS {
            return Err(self.failure(None, *Fault::new(Rule::Invalid, "a cluster of so many warps is not known here")));
        }
        // Half of all seeds let copies arrive at any time, the others as late as can be.
        let eager = self.cx.launch.seed % 2 == 1;
        loop {
            self.wake();
            let ready: Vec<usize> = (0..self.warps.len()).filter(|n| self.is(*n, State::Ready)).collect();
            if eager && !self.jobs.is_empty() && self.next_random() % 4 == 0 {
                self.arrive()?;
                continue;
            }
            if ready.is_empty() {
                if (0..self.warps.len()).all(|n| self.is(n, State::Done)) {
                    return self.end();
                }
                if self.jobs.is_empty() {
                    return Err(self.stuck());
                }
                self.arrive()?;
                continue;
            }
            let r = self.next_random();
            let n = ready[(r >> 32) as usize % ready.len()];
            let Some(mut w) = self.warps[n].take() else { continue };
            // Long and short turns bring different orders to light.
            let turn = if r & 1 == 0 { 32 + (r & 0xff) as u32 } else { 1024 };
            let done = self.turn(&mut w, turn);
            let place = (w.pc, w.number, w.block);
            self.issued += std::mem::take(&mut w.issued);
            self.lanes += std::mem::take(&mut w.lanes);
            self.warps[n] = Some(w);
            if let Err(f) = done {
                return Err(self.failure(Some(place), *f));
            }
        }
    }

    fn is(&self, n: usize, state: State) -> bool {
        self.warps[n].as_ref().is_some_and(|w| w.state == state)
    }

    fn wake(&mut self) {
        for wake in std::mem::take(&mut self.wakes) {
            match wake {
                Wake::Warps { warps, clock } => {
                    for n in warps {
                        if let Some(w) = &mut self.warps[n] {
                            w.clock.join(&clock);
                            w.state = State::Ready;
                        }
                    }
                }
                Wake::Memory { block, address } => {
                    for w in self.warps.iter_mut().flatten().filter(|w| w.block == block) {
                        let freed = w.parked_at.iter().filter(|p| p.1 == address).fold(0, |m, p| m | p.0);
                        if freed != 0 {
                            w.parked_at.retain(|p| p.1 != address);
                            w.parked &= !freed;
                            // No fault can come of it: there are threads that can run.
                            let _ = w.reschedule();
                        }
                    }
                }
                Wake::Products { block } => {
                    for w in self.warps.iter_mut().flatten().filter(|w| w.block == block && w.state == State::Products) {
                        w.state = State::Ready;
                    }
                }
                Wake::Cluster => {
                    let (released, rounds) = (self.released.clone(), self.rounds);
                    // Some may wait for the next round already.
                    let ended = |w: &&mut Box<Warp>| w.state == State::ClusterBarrier && w.arrived <= rounds;
                    for w in self.warps.iter_mut().flatten().filter(ended) {
                        w.clock.join(&released);
                        w.state = State::Ready;
                    }
                }
            }
        }
    }

    /// A copy under way arrives, whichever it is.
    fn arrive(&mut self) -> Result<(), Failure> {
        let r = self.next_random() as usize % self.jobs.len();
        let job = self.jobs.swap_remove(r);
        self.complete(&job).map_err(|mut f| {
            f.lane = Some(job.lane as u32);
            self.failure(Some((job.pc, job.warp, job.block)), *f)
        })
    }

    fn end(&mut self) -> Result<(), Failure> {
        if let Some(job) = self.jobs.first() {
            let place = (job.pc, job.warp, job.block);
            return Err(self.failure(Some(place), *Fault::new(Rule::Pending, "the block leaves while its copy is under way")));
        }
        let grid = self.grid_agent();
        let unwaited = self.warps.iter().flatten().all(|w| w.clock.get(grid) == 0);
        if self.cx.early && unwaited {
            let what = "launched to begin early, but it does not wait for the kernels ahead";
            return Err(self.failure(None, *Fault::new(Rule::Early, what)));
        }
        Ok(())
    }

    fn stuck(&self) -> Failure {
        let mut told = String::from("no thread can go on:");
        let mut place = None;
        for w in self.warps.iter().flatten().filter(|w| w.state != State::Done) {
            let at = |pc: u32| self.cx.kernel.instruction(pc as usize);
            let (pc, why) = match w.state {
                State::Barrier(id) => (w.pc.saturating_sub(1), format!("at barrier {id}")),
                State::ClusterBarrier => (w.pc.saturating_sub(1), "at the cluster's barrier".into()),
                State::Products => (w.pc, "for the other warps of its four to begin a product".into()),
                _ => {
                    let (mask, address) = w.parked_at.first().copied().unwrap_or_default();
                    let lane = mask.trailing_zeros() as usize & 31;
                    let b = self.blocks[w.block].barriers.iter().find(|b| b.address == address);
                    let told = b.map_or(String::new(), |b| {
                        let place = b.address.saturating_sub(u64::from(crate::memory::SHARED_BASE));
                        let (arrived, count) = (b.count - b.pending, b.count);
                        format!(
                            "for the barrier at {place}: phase {}, {arrived} of {count} arrivals, {} bytes to come",
                            b.phase, b.bytes
                        )
                    });
                    (w.pcs[lane], told)
                }
            };
            place.get_or_insert((pc, w.number, w.block));
            let stalled = lanes(w.stalled).count();
            let also =
                if stalled > 0 { format!(", and {stalled} of its threads wait for others of the warp") } else { String::new() };
            told += &format!("\n  {} waits in line {} {why}{also}", self.agent(w.number), at(pc).0);
        }
        self.failure(place, *Fault::new(Rule::Deadlock, told))
    }

    /// A fault with the place of the warp that it came from.
    fn failure(&self, place: Option<(u32, usize, usize)>, f: Fault) -> Failure {
        let kernel = self.cx.kernel;
        let (line, instruction) = place.map_or((0, String::new()), |p| kernel.instruction(p.0 as usize));
        let per = self.threads().div_ceil(32) as usize;
        let thread = place.and_then(|p| f.lane.map(|l| (p.1 % per) as u32 * 32 + l));
        let block = self.blocks.get(place.map_or(0, |p| p.2)).map_or([0; 3], |b| b.id);
        let by = f.agent.map_or(String::new(), |a| format!(", by {}", self.agent(a)));
        let here = match (place, thread) {
            (Some(p), None) => format!(" ({})", self.agent(p.1)),
            _ => String::new(),
        };
        let what = format!("{}{by}{here}", f.what);
        Failure(Box::new(Finding { rule: f.rule, kernel: kernel.name.clone(), line, instruction, block, thread, what }))
    }
}
