//! Regions as short lists of numbers, which are equal only where their cones are: a region that was priced in another
//! selection, block or layout of the same model is not built again.
//!
//! Operations, and how values lie in memory, are numbered when they are first seen. Numbers are compared and never
//! ordered, so that it makes no difference which thread saw something first.

use std::sync::{Mutex, MutexGuard, PoisonError};

use kiln_algebra::{Op, Symbols, TensorType};
use kiln_plan::Storage;
use rustc_hash::FxHashMap;

use super::{
    choices::Choices,
    region::{Region, Role, StorageOf},
};

/// The list: symbols, then each e-node with its operands, then the results. A class is told by its position among those
/// seen so far, one that is read from memory also by its place when it is first seen.
pub type Key = Box<[u32]>;

/// How a class lies in memory, read or written.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Place {
    ty: TensorType,
    stored: [Storage; 3],
}

/// What has a number.
#[derive(Default)]
pub struct Numbers {
    ops: Mutex<FxHashMap<Op, u32>>,
    places: Mutex<FxHashMap<Place, u32>>,
    symbols: Mutex<Vec<Symbols>>,
}

fn lock<T>(m: &Mutex<T>) -> MutexGuard<'_, T> {
    // Entries are whole whenever the lock is free, even after a panic elsewhere.
    m.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Numbers {
    fn op(&self, op: &Op) -> u32 {
        let mut ops = lock(&self.ops);
        let next = ops.len() as u32;
        match ops.get(op) {
            Some(n) => *n,
            None => *ops.entry(op.clone()).or_insert(next),
        }
    }

    /// The number of how a class lies in memory.
    pub fn place(&self, all: &Choices, class: u32, storage: &StorageOf<'_>) -> u32 {
        let roles = [Role::Read { contracted: false }, Role::Read { contracted: true }, Role::Written];
        let stored = roles.map(|r| storage(class, r));
        let place = Place { ty: all.classes[class as usize].ty().clone(), stored };
        let mut places = lock(&self.places);
        let next = places.len() as u32;
        *places.entry(place).or_insert(next)
    }

    /// The numbers of a model's alternatives.
    pub fn codes(&self, all: &Choices) -> Codes {
        let mut lists = lock(&self.symbols);
        let symbols = lists.iter().position(|l| *l == all.symbols).unwrap_or_else(|| {
            lists.push(all.symbols.clone());
            lists.len() - 1
        });
        let ops = all.classes.iter().map(|c| c.choices.iter().map(|x| self.op(&x.op)).collect()).collect();
        Codes { symbols: symbols as u32, ops }
    }
}

/// The numbers of alternatives.
#[derive(Clone, Debug, Default)]
pub struct Codes {
    symbols: u32,
    /// By class and choice.
    ops: Vec<Vec<u32>>,
}

impl Codes {
    /// The key of a region; `place` numbers how the classes lie that it reads and writes.
    pub fn key(&self, all: &Choices, region: &Region, place: &dyn Fn(u32) -> u32) -> Key {
        let mut key = Vec::with_capacity(4 * region.picks.len() + 4);
        let mut seen: Vec<u32> = Vec::with_capacity(region.picks.len() + region.leaves.len());
        key.push(self.symbols);
        key.push(region.picks.len() as u32);
        for (class, k) in &region.picks {
            let children = &all.classes[*class as usize].choices[usize::from(*k)].children;
            key.extend([self.ops[*class as usize][usize::from(*k)], children.len() as u32]);
            for c in children {
                match seen.iter().position(|s| s == c) {
                    Some(at) => key.push(at as u32),
                    None => {
                        key.extend([seen.len() as u32, place(*c)]);
                        seen.push(*c);
                    }
                }
            }
            seen.push(*class);
        }
        for r in &region.roots {
            key.extend([seen.iter().position(|s| s == r).map_or(u32::MAX, |at| at as u32), place(*r)]);
        }
        key.into()
    }
}
