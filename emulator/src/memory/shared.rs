//! Shared memory of a block. Every unit of it knows who wrote it last and who has read it since.

use super::{Clock, Epoch, ReadSets, SHARED_BASE};
use crate::finding::{Fault, Rule, Run};

#[derive(Clone, Copy, Default)]
struct Unit {
    /// 0 where nothing has been written.
    write: u32,
    reads: u32,
}

pub(crate) struct Shared {
    data: Vec<u8>,
    units: Vec<Unit>,
    /// Bytes of a unit, as a power of two.
    shift: u32,
}

/// Who accesses memory.
#[derive(Clone, Copy)]
pub(crate) struct Who<'a> {
    pub(crate) epoch: Epoch,
    pub(crate) seen: &'a Clock,
}

impl Shared {
    pub(crate) fn new(bytes: u32, shift: u32) -> Self {
        let bytes = bytes.next_multiple_of(16) as usize;
        Self { data: vec![0xa5; bytes], units: vec![Unit::default(); bytes >> shift], shift }
    }

    /// As a new block finds it.
    pub(crate) fn clear(&mut self) {
        self.data.fill(0xa5);
        self.units.fill(Unit::default());
    }

    /// The place of an access within the memory.
    pub(crate) fn place(&self, address: u64, bytes: u32, aligned: u32) -> Run<usize> {
        let end = u64::from(SHARED_BASE) + self.data.len() as u64;
        if address < u64::from(SHARED_BASE) || address.saturating_add(u64::from(bytes)) > end {
            let size = self.data.len();
            let at = address as i64 - i64::from(SHARED_BASE);
            return Err(Fault::new(Rule::Bounds, format!("{bytes} bytes at {at} of {size} bytes of shared memory")));
        }
        if address % u64::from(aligned) != 0 {
            let what = format!("shared address {} is no multiple of {aligned}", address - u64::from(SHARED_BASE));
            return Err(Fault::new(Rule::Alignment, what));
        }
        Ok((address - u64::from(SHARED_BASE)) as usize)
    }

    pub(crate) fn data(&self, at: usize, bytes: usize) -> &[u8] {
        &self.data[at..at + bytes]
    }

    pub(crate) fn set(&mut self, at: usize, bytes: &[u8]) {
        self.data[at..at + bytes.len()].copy_from_slice(bytes);
    }

    /// A value of up to eight bytes.
    #[inline]
    pub(crate) fn load(&self, at: usize, bytes: u32) -> u64 {
        match bytes {
            4 => u64::from(u32::from_le_bytes([self.data[at], self.data[at + 1], self.data[at + 2], self.data[at + 3]])),
            n => self.data[at..at + n as usize].iter().rev().fold(0, |v, b| v << 8 | u64::from(*b)),
        }
    }

    #[inline]
    pub(crate) fn store(&mut self, at: usize, bytes: u32, v: u64) {
        let all = v.to_le_bytes();
        match bytes {
            4 => self.data[at..at + 4].copy_from_slice(&all[..4]),
            n => self.data[at..at + n as usize].copy_from_slice(&all[..n as usize]),
        }
    }

    fn units(&self, at: usize, bytes: u32) -> std::ops::Range<usize> {
        at >> self.shift..(at + bytes as usize).div_ceil(1 << self.shift)
    }

    /// Notes a read. `cached` is the last set that was changed and what it became.
    #[inline]
    pub(crate) fn read(&mut self, at: usize, bytes: u32, who: Who<'_>, sets: &mut ReadSets, cached: &mut (u32, u32)) -> Run {
        for i in self.units(at, bytes) {
            let u = &mut self.units[i];
            if u.write == 0 {
                return Err(uninitialised(i << self.shift));
            }
            if !who.seen.covers(Epoch(u.write)) {
                return Err(race(i << self.shift, "reads", "written", Epoch(u.write)));
            }
            if u.reads != who.epoch.0 {
                if u.reads != cached.0 || cached.1 == 0 {
                    *cached = (u.reads, sets.with(u.reads, who.epoch, who.seen));
                }
                u.reads = cached.1;
            }
        }
        Ok(())
    }

    /// Notes a write.
    #[inline]
    pub(crate) fn write(&mut self, at: usize, bytes: u32, who: Who<'_>, sets: &ReadSets) -> Run {
        let mut fine = 0;
        for i in self.units(at, bytes) {
            let u = &mut self.units[i];
            if u.write != 0 && !who.seen.covers(Epoch(u.write)) {
                return Err(race(i << self.shift, "writes", "written", Epoch(u.write)));
            }
            if u.reads != 0 && u.reads != fine {
                if let Some(e) = sets.unseen(u.reads, who.seen) {
                    return Err(race(i << self.shift, "writes", "read", e));
                }
                fine = u.reads;
            }
            *u = Unit { write: who.epoch.0, reads: 0 };
        }
        Ok(())
    }

    /// Who wrote the units last.
    pub(crate) fn writers(&self, at: usize, bytes: u32) -> impl Iterator<Item = Epoch> {
        self.units[self.units(at, bytes)].iter().map(|u| Epoch(u.write))
    }
}

fn uninitialised(at: usize) -> Box<Fault> {
    Fault::new(Rule::Uninitialised, format!("shared memory at {at} is read, but nothing has been written there"))
}

fn race(at: usize, does: &str, was: &str, by: Epoch) -> Box<Fault> {
    let mut f = Fault::new(Rule::Race, format!("it {does} shared memory at {at}, which was {was}, unordered with it"));
    f.agent = Some(by.agent());
    f
}
