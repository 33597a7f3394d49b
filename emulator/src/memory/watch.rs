//! Which blocks of a launch touch which global memory: blocks are unordered, so what one writes no other may touch, but with
//! atomics on both sides.

use std::sync::{
    OnceLock,
    atomic::{AtomicU64, Ordering::Relaxed},
};

use super::Allocation;
use crate::finding::{Fault, Rule, Run};

const PAGE_BITS: u32 = 12;
/// In place of a block: several, or atomics.
const MANY: u32 = u32::MAX;
const ATOMIC: u32 = u32::MAX - 1;

type Page = Box<[AtomicU64]>;

/// The pages of each allocation, as far as a launch has touched them.
pub(crate) struct Watch {
    pages: Vec<OnceLock<Box<[OnceLock<Page>]>>>,
    /// Bytes that are watched as one, as a power of two.
    shift: u32,
}

impl Watch {
    pub(crate) fn new(allocations: usize, shift: u32) -> Self {
        Self { pages: (0..allocations).map(|_| OnceLock::new()).collect(), shift }
    }

    /// The units of an access: writer above, reader below; each 0 or a block's number and 1.
    #[inline]
    fn units(&self, number: usize, a: &Allocation, at: usize, bytes: u32, mut each: impl FnMut(&AtomicU64) -> Run) -> Run {
        let pages = self.pages[number].get_or_init(|| {
            let n = (a.bytes >> PAGE_BITS) as usize + 1;
            (0..n).map(|_| OnceLock::new()).collect()
        });
        let units = 1usize << (PAGE_BITS - self.shift);
        // An access is aligned to its size, so it lies within a page.
        let page = pages[at >> PAGE_BITS].get_or_init(|| (0..units).map(|_| AtomicU64::new(0)).collect());
        let first = (at & ((1 << PAGE_BITS) - 1)) >> self.shift;
        let count = (bytes as usize).div_ceil(1 << self.shift);
        page[first..(first + count).min(units)].iter().try_for_each(&mut each)
    }

    /// Notes a read by a block; `constant` promises that nothing writes there during the launch.
    #[inline]
    pub(crate) fn read(&self, number: usize, a: &Allocation, at: usize, bytes: u32, block: u32, constant: bool) -> Run {
        let me = block + 1;
        self.units(number, a, at, bytes, |unit| {
            let v = unit.load(Relaxed);
            let (writer, reader) = ((v >> 32) as u32, v as u32);
            if writer != 0 && writer != ATOMIC && (writer != me || constant) {
                return Err(conflict(a, at, if constant { "reads as a constant" } else { "reads" }, "wrote", writer));
            }
            if reader != me && reader != MANY {
                unit.store(v & !u64::from(u32::MAX) | u64::from(if reader == 0 { me } else { MANY }), Relaxed);
            }
            Ok(())
        })
    }

    /// Notes a write by a block.
    #[inline]
    pub(crate) fn write(&self, number: usize, a: &Allocation, at: usize, bytes: u32, block: u32) -> Run {
        let me = block + 1;
        self.units(number, a, at, bytes, |unit| {
            let v = unit.load(Relaxed);
            let (writer, reader) = ((v >> 32) as u32, v as u32);
            if writer != 0 && writer != me {
                return Err(conflict(a, at, "writes", "wrote", writer));
            }
            if reader != 0 && reader != me {
                return Err(conflict(a, at, "writes", "reads", reader));
            }
            unit.store(u64::from(me) << 32 | u64::from(reader), Relaxed);
            Ok(())
        })
    }

    /// Notes an atomic update.
    pub(crate) fn update(&self, number: usize, a: &Allocation, at: usize, bytes: u32, block: u32) -> Run {
        let me = block + 1;
        self.units(number, a, at, bytes, |unit| {
            let v = unit.load(Relaxed);
            let writer = (v >> 32) as u32;
            if writer != 0 && writer != ATOMIC && writer != me {
                return Err(conflict(a, at, "updates", "wrote", writer));
            }
            unit.store(u64::from(ATOMIC) << 32 | v & u64::from(u32::MAX), Relaxed);
            Ok(())
        })
    }
}

fn conflict(a: &Allocation, at: usize, does: &str, other: &str, who: u32) -> Box<Fault> {
    let by = match who {
        MANY => "several blocks".to_string(),
        ATOMIC => "an atomic".to_string(),
        n => format!("block {}", n - 1),
    };
    let (number, bytes, address) = (a.number, a.bytes, a.base + at as u64);
    let what = format!(
        "it {does} global address {address:#x} (byte {at} of allocation {number} of {bytes} bytes), which {by} {other} in this launch"
    );
    Fault::new(Rule::Race, what)
}
