//! Allocations of a device. A word has a shadow: the launch that wrote it last, and which of its bytes were ever written.

use std::sync::{
    Arc, PoisonError, RwLock,
    atomic::{AtomicU32, Ordering::Relaxed},
};

use crate::finding::{Fault, Rule, Run};

/// What of a shadow says that a byte was written.
const BYTES: u32 = 0xf;
/// Between allocations nothing lies, so that small excesses are seen.
const GAP: u64 = 1 << 16;
const ALIGNMENT: u64 = 512;
const FIRST: u64 = 0x7f00_0000_0000;

/// Memory that is not there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct MemoryError(pub String);

/// Some memory of a device.
pub struct Allocation {
    pub base: u64,
    pub bytes: u64,
    /// Its number, in the order in which memory was allocated.
    pub number: u32,
    words: Box<[AtomicU32]>,
    shadow: Box<[AtomicU32]>,
}

fn zeros(n: usize) -> Box<[AtomicU32]> {
    let plain: Box<[u32]> = vec![0; n].into_boxed_slice();
    // SAFETY: an atomic word has the layout of a word, and the box is the only owner.
    unsafe { Box::from_raw(Box::into_raw(plain) as *mut [AtomicU32]) }
}

impl Allocation {
    fn new(base: u64, bytes: u64, number: u32) -> Self {
        let words = bytes.div_ceil(4) as usize;
        Self { base, bytes, number, words: zeros(words), shadow: zeros(words) }
    }

    /// Where an access of this size lies, if it is inside.
    #[inline]
    pub(crate) fn place(&self, address: u64, bytes: u32) -> Option<usize> {
        let at = address.wrapping_sub(self.base);
        (at < self.bytes && self.bytes - at >= u64::from(bytes)).then_some(at as usize)
    }

    /// An aligned value of 1, 2, 4 or 8 bytes.
    #[inline]
    pub(crate) fn load(&self, at: usize, bytes: u32) -> u64 {
        let word = u64::from(self.words[at / 4].load(Relaxed));
        match bytes {
            4 => word,
            8 => word | u64::from(self.words[at / 4 + 1].load(Relaxed)) << 32,
            n => (word >> (8 * (at % 4))) & ((1 << (8 * n)) - 1),
        }
    }

    /// Stores an aligned value of 1, 2, 4 or 8 bytes.
    #[inline]
    pub(crate) fn store(&self, at: usize, bytes: u32, v: u64) {
        let word = &self.words[at / 4];
        match bytes {
            4 => word.store(v as u32, Relaxed),
            8 => {
                word.store(v as u32, Relaxed);
                self.words[at / 4 + 1].store((v >> 32) as u32, Relaxed);
            }
            n => {
                let shift = 8 * (at % 4) as u32;
                let mask = ((1u32 << (8 * n)) - 1) << shift;
                let _ = word.fetch_update(Relaxed, Relaxed, |w| Some(w & !mask | (v as u32) << shift & mask));
            }
        }
    }

    /// Whether all bytes were ever written; the latest launch that wrote one.
    #[inline]
    pub(crate) fn written(&self, at: usize, bytes: u32) -> (bool, u32) {
        if bytes <= 4 {
            let s = self.shadow[at / 4].load(Relaxed);
            let mask = ((1u32 << bytes) - 1) << (at % 4);
            return (s & mask == mask, s >> 4);
        }
        let all = self.shadow[at / 4..(at + bytes as usize).div_ceil(4)].iter().map(|s| s.load(Relaxed));
        all.fold((true, 0), |(whole, last), s| (whole && s & BYTES == BYTES, last.max(s >> 4)))
    }

    /// Notes that a launch has written bytes.
    #[inline]
    pub(crate) fn note(&self, at: usize, bytes: u32, launch: u32) {
        if bytes < 4 {
            let mask = ((1u32 << bytes) - 1) << (at % 4);
            let _ = self.shadow[at / 4].fetch_update(Relaxed, Relaxed, |s| Some(launch << 4 | s & BYTES | mask));
            return;
        }
        for s in &self.shadow[at / 4..(at + bytes as usize).div_ceil(4)] {
            s.store(launch << 4 | BYTES, Relaxed);
        }
    }

    /// Copies bytes out, unchecked by any rule but bounds.
    fn get(&self, at: usize, to: &mut [u8]) {
        for (i, b) in to.iter_mut().enumerate() {
            *b = (self.words[(at + i) / 4].load(Relaxed) >> (8 * ((at + i) % 4))) as u8;
        }
    }

    fn put(&self, at: usize, from: &[u8], launch: u32) {
        let mut i = 0;
        while i < from.len() {
            let here = at + i;
            if here % 4 == 0 && from.len() - i >= 4 {
                self.words[here / 4].store(u32::from_le_bytes([from[i], from[i + 1], from[i + 2], from[i + 3]]), Relaxed);
                self.shadow[here / 4].store(launch << 4 | BYTES, Relaxed);
                i += 4;
            } else {
                self.store(here, 1, u64::from(from[i]));
                self.note(here, 1, launch);
                i += 1;
            }
        }
    }
}

#[derive(Default)]
struct Table {
    /// By address.
    all: Vec<Arc<Allocation>>,
    next: u64,
    count: u32,
    used: u64,
}

/// Memory of a device.
pub struct Memory {
    table: RwLock<Table>,
    total: u64,
}

impl Memory {
    /// Of `total` bytes.
    pub fn new(total: u64) -> Self {
        Self { table: RwLock::new(Table { next: FIRST, ..Table::default() }), total }
    }

    pub fn total(&self) -> u64 {
        self.total
    }

    /// # Errors
    /// There is not so much.
    pub fn allocate(&self, bytes: u64) -> Result<u64, MemoryError> {
        let mut t = self.table.write().unwrap_or_else(PoisonError::into_inner);
        if bytes == 0 || bytes > self.total.saturating_sub(t.used) {
            return Err(MemoryError(format!("{bytes} bytes cannot be had")));
        }
        let base = t.next;
        t.next = (base + bytes + GAP).next_multiple_of(ALIGNMENT);
        t.used += bytes;
        t.count += 1;
        let number = t.count;
        t.all.push(Arc::new(Allocation::new(base, bytes, number)));
        Ok(base)
    }

    /// # Errors
    /// No allocation begins there.
    pub fn free(&self, address: u64) -> Result<(), MemoryError> {
        let mut t = self.table.write().unwrap_or_else(PoisonError::into_inner);
        let missing = MemoryError(format!("no allocation begins at {address:#x}"));
        let i = t.all.binary_search_by_key(&address, |a| a.base).map_err(|_| missing)?;
        let gone = t.all.remove(i);
        t.used -= gone.bytes;
        Ok(())
    }

    /// All allocations, by address.
    pub fn allocations(&self) -> Vec<Arc<Allocation>> {
        self.table.read().unwrap_or_else(PoisonError::into_inner).all.clone()
    }

    fn find(&self, address: u64, bytes: usize) -> Result<(Arc<Allocation>, usize), MemoryError> {
        let all = self.allocations();
        let found = locate(&all, address).and_then(|i| {
            let at = address - all[i].base;
            (all[i].bytes - at >= bytes as u64).then(|| (all[i].clone(), at as usize))
        });
        found.ok_or_else(|| MemoryError(format!("{bytes} bytes at {address:#x} are in no allocation")))
    }

    /// Copies from the host.
    ///
    /// # Errors
    /// Memory that is not there.
    pub fn upload(&self, to: u64, from: &[u8], launch: u32) -> Result<(), MemoryError> {
        let (a, at) = self.find(to, from.len())?;
        a.put(at, from, launch);
        Ok(())
    }

    /// Copies to the host.
    ///
    /// # Errors
    /// Memory that is not there.
    pub fn download(&self, to: &mut [u8], from: u64) -> Result<(), MemoryError> {
        let (a, at) = self.find(from, to.len())?;
        a.get(at, to);
        Ok(())
    }

    /// Copies within the device; bytes that were never written stay so.
    ///
    /// # Errors
    /// Memory that is not there.
    pub fn copy(&self, to: u64, from: u64, bytes: usize, launch: u32) -> Result<(), MemoryError> {
        let ((a, x), (b, y)) = (self.find(from, bytes)?, self.find(to, bytes)?);
        for i in 0..bytes {
            b.store(y + i, 1, a.load(x + i, 1));
            if a.written(x + i, 1).0 {
                b.note(y + i, 1, launch);
            }
        }
        Ok(())
    }
}

/// The allocation that an address lies in.
#[inline]
pub(crate) fn locate(all: &[Arc<Allocation>], address: u64) -> Option<usize> {
    let i = all.partition_point(|a| a.base <= address).checked_sub(1)?;
    (address - all[i].base < all[i].bytes).then_some(i)
}

/// As a fault: where an address lies with respect to what there is.
pub(crate) fn outside(all: &[Arc<Allocation>], address: u64, bytes: u32) -> Box<Fault> {
    let i = all.partition_point(|a| a.base <= address);
    let past = i.checked_sub(1).map(|i| (&all[i], (address + u64::from(bytes)).saturating_sub(all[i].base + all[i].bytes)));
    let short = all.get(i).map(|a| (a, a.base - address));
    let name = |a: &Allocation| format!("allocation {} of {} bytes at {:#x}", a.number, a.bytes, a.base);
    let told = match (past, short) {
        (Some((a, by)), other) if by < GAP && other.is_none_or(|o| by <= o.1) => {
            format!("{by} bytes past the end of {}", name(a))
        }
        (_, Some((a, by))) if by < GAP => format!("{by} bytes before {}", name(a)),
        _ => "in no allocation".into(),
    };
    Fault::new(Rule::Bounds, format!("{bytes} bytes at global address {address:#x}, {told}"))
}

pub(crate) fn misaligned(address: u64, by: u32) -> Run {
    Err(Fault::new(Rule::Alignment, format!("global address {address:#x} is no multiple of {by}")))
}
