//! From addresses to memory, with the checks of every access.

use super::{alu::Lanes64, launch::Context, warp::Warp};
use crate::{
    finding::{Fault, Rule, Run},
    inst::{Address, Width},
    memory::{Allocation, locate, misaligned, outside},
};

/// A place in global memory.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) allocation: usize,
    pub(super) at: usize,
}

/// Who accesses global memory, and whether the kernels ahead have been waited for.
#[derive(Clone, Copy)]
pub(super) struct Accessor {
    pub(super) block: u32,
    pub(super) waited: bool,
}

impl Warp {
    /// Where each thread's access goes, in the address's own space.
    #[inline]
    pub(super) fn addresses(&self, a: &Address) -> Lanes64 {
        match a.base {
            None => [a.offset as u64; 32],
            Some((Width::Wide, r)) => self.wides[r as usize].map(|v| v.wrapping_add(a.offset as u64)),
            // Addresses in windows of 32 bits stay in them.
            Some((_, r)) => self.words[r as usize].map(|v| u64::from(v.wrapping_add(a.offset as u32))),
        }
    }

    pub(super) fn address(&self, a: &Address, lane: usize) -> u64 {
        self.addresses(a)[lane]
    }
}

impl Context<'_> {
    /// The allocation of an access; `hint` is the one of the access before.
    #[inline]
    pub(super) fn place(&self, address: u64, bytes: u32, hint: &mut usize) -> Run<Place> {
        if address % u64::from(bytes) != 0 {
            misaligned(address, bytes)?;
        }
        if let Some(at) = self.allocations.get(*hint).and_then(|a| a.place(address, bytes)) {
            return Ok(Place { allocation: *hint, at });
        }
        let found = locate(&self.allocations, address).and_then(|i| Some((i, self.allocations[i].place(address, bytes)?)));
        let (allocation, at) = found.ok_or_else(|| outside(&self.allocations, address, bytes))?;
        *hint = allocation;
        Ok(Place { allocation, at })
    }

    #[inline]
    pub(super) fn allocation(&self, p: Place) -> &Allocation {
        &self.allocations[p.allocation]
    }

    /// Before bytes are read.
    #[inline]
    pub(super) fn reads(&self, p: Place, bytes: u32, who: Accessor, constant: bool) -> Run {
        let a = self.allocation(p);
        let (whole, last) = a.written(p.at, bytes);
        if !whole {
            return Err(Fault::new(
                Rule::Uninitialised,
                format!("it reads {}, where nothing has been written", told(a, p.at, bytes)),
            ));
        }
        if self.early && !who.waited && last > self.settled && last < self.serial {
            let what =
                format!("it reads {}, which launch {last} ahead of this one ({}) writes", told(a, p.at, bytes), self.serial);
            return Err(Fault::new(Rule::Early, what));
        }
        self.watch.read(p.allocation, a, p.at, bytes, who.block, constant)
    }

    fn may_change(&self, p: Place, bytes: u32, who: Accessor) -> Run {
        if self.early && !who.waited {
            let what = format!("it writes {}, which kernels ahead may still use", told(self.allocation(p), p.at, bytes));
            return Err(Fault::new(Rule::Early, what));
        }
        Ok(())
    }

    /// Before bytes are written.
    #[inline]
    pub(super) fn writes(&self, p: Place, bytes: u32, who: Accessor) -> Run {
        self.may_change(p, bytes, who)?;
        let a = self.allocation(p);
        self.watch.write(p.allocation, a, p.at, bytes, who.block)?;
        a.note(p.at, bytes, self.serial);
        Ok(())
    }

    /// Before bytes are updated at once.
    pub(super) fn updates(&self, p: Place, bytes: u32, who: Accessor) -> Run {
        self.may_change(p, bytes, who)?;
        let a = self.allocation(p);
        if !a.written(p.at, bytes).0 {
            let what = format!("it updates {}, where nothing has been written", told(a, p.at, bytes));
            return Err(Fault::new(Rule::Uninitialised, what));
        }
        self.watch.update(p.allocation, a, p.at, bytes, who.block)?;
        a.note(p.at, bytes, self.serial);
        Ok(())
    }
}

fn told(a: &Allocation, at: usize, bytes: u32) -> String {
    format!(
        "{bytes} bytes at global address {:#x} (byte {at} of allocation {} of {} bytes)",
        a.base + at as u64,
        a.number,
        a.bytes
    )
}
