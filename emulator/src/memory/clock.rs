//! Who has seen what: vector clocks (Mattern 1989; for races, FastTrack, Flanagan and Freund 2009). An agent is a warp, or
//! something that works on a warp's behalf: its copies, its matrix products, the copies that a barrier counts.

use rustc_hash::FxHashMap;

const CLOCK_BITS: u32 = 22;
/// Agents of a cluster, at most: the other bits of a word, less the one that marks a set.
pub(crate) const AGENTS: usize = 1 << (31 - CLOCK_BITS);

/// A moment of an agent. 0 is no moment at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Epoch(pub(crate) u32);

impl Epoch {
    /// The last moments of an agent that has very many are one.
    pub(crate) fn new(agent: usize, clock: u32) -> Self {
        Self((agent as u32) << CLOCK_BITS | clock.min((1 << CLOCK_BITS) - 1))
    }

    pub(crate) fn agent(self) -> usize {
        (self.0 >> CLOCK_BITS) as usize
    }

    pub(crate) fn clock(self) -> u32 {
        self.0 & ((1 << CLOCK_BITS) - 1)
    }
}

/// What has been seen of each agent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock(Vec<u32>);

impl Clock {
    pub(crate) fn get(&self, agent: usize) -> u32 {
        self.0.get(agent).copied().unwrap_or(0)
    }

    pub(crate) fn set(&mut self, agent: usize, clock: u32) {
        if self.0.len() <= agent {
            self.0.resize(agent + 1, 0);
        }
        self.0[agent] = self.0[agent].max(clock);
    }

    pub(crate) fn join(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a = (*a).max(*b));
    }

    #[inline]
    pub(crate) fn covers(&self, e: Epoch) -> bool {
        self.get(e.agent()) >= e.clock()
    }
}

/// Marks a number of a set in place of an epoch.
const SET: u32 = 1 << 31;

/// Sets of moments at which something was read. One moment is itself; a set of several has a number.
#[derive(Debug, Default)]
pub(crate) struct ReadSets {
    sets: Vec<Vec<u32>>,
    known: FxHashMap<Vec<u32>, u32>,
}

impl ReadSets {
    /// The set with one more moment; those that its reader has seen already are no longer needed.
    pub(crate) fn with(&mut self, set: u32, epoch: Epoch, seen: &Clock) -> u32 {
        if set == 0 || set == epoch.0 {
            return epoch.0;
        }
        let mut all: Vec<u32> = self.members(&set).iter().copied().filter(|e| !seen.covers(Epoch(*e))).collect();
        if all.is_empty() {
            return epoch.0;
        }
        if !all.contains(&epoch.0) {
            all.push(epoch.0);
        }
        all.sort_unstable();
        let Self { sets, known } = self;
        *known.entry(all).or_insert_with_key(|all| {
            sets.push(all.clone());
            SET | (sets.len() as u32 - 1)
        })
    }

    fn members<'a>(&'a self, set: &'a u32) -> &'a [u32] {
        match *set {
            0 => &[],
            n if n & SET != 0 => &self.sets[(n & !SET) as usize],
            _ => std::slice::from_ref(set),
        }
    }

    /// A moment of the set that has not been seen.
    pub(crate) fn unseen(&self, set: u32, seen: &Clock) -> Option<Epoch> {
        self.members(&set).iter().map(|e| Epoch(*e)).find(|e| !seen.covers(*e))
    }
}
