//! Memory of values: blocks in size classes, kept for reuse when they are freed.
//!
//! All work of a context is in order (on the calling thread, or on one stream), so a block may be handed out again as soon
//! as nobody holds it, although work that uses it may still be ahead.

use crate::error::RuntimeError;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Memory of a device, freed when dropped.
pub(crate) trait Raw: Send + Sync {
    /// Where it begins, aligned to 64 bytes at least.
    fn address(&self) -> u64;
}

/// Makes memory of at least so many bytes.
pub(crate) type Source<'a> = &'a dyn Fn(u64) -> Result<Box<dyn Raw>, RuntimeError>;

/// Smallest block.
const SMALLEST: u64 = 256;
/// Steps of a doubling: a block is at most an eighth larger than asked for.
const STEPS: u64 = 8;
/// A free block of this many classes above serves too.
const REACH: usize = 4;
/// So many free bytes are kept whatever is in use.
const KEPT: u64 = 256 << 20;

/// Class of a size, and the size of its blocks; `None` past any memory.
fn class(bytes: u64) -> Option<(usize, u64)> {
    let bytes = bytes.max(SMALLEST);
    if bytes > 1 << 60 {
        return None;
    }
    let unit = 1u64 << (bytes.ilog2() - STEPS.ilog2());
    let steps = bytes.div_ceil(unit);
    let doubling = bytes.ilog2() - SMALLEST.ilog2();
    Some(((u64::from(doubling) * STEPS + steps - STEPS) as usize, steps * unit))
}

#[derive(Default)]
struct Inner {
    /// By class.
    free: Vec<Vec<(u64, Box<dyn Raw>)>>,
    free_bytes: u64,
    used_bytes: u64,
}

impl Inner {
    fn reuse(&mut self, class: usize) -> Option<(u64, Box<dyn Raw>)> {
        let found = self.free.iter_mut().skip(class).take(REACH + 1).find_map(Vec::pop)?;
        self.free_bytes -= found.0;
        Some(found)
    }

    fn release_all(&mut self) {
        self.free.iter_mut().for_each(Vec::clear);
        self.free_bytes = 0;
    }
}

/// Blocks of one context.
#[derive(Default)]
pub(crate) struct Pool(Mutex<Inner>);

impl Pool {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Nothing within the lock panics, and a pool is right after every step of it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A block of at least so many bytes, with any contents.
    pub(crate) fn take(self: &Arc<Self>, bytes: u64, what: &str, source: Source<'_>) -> Result<Block, RuntimeError> {
        let oom = || RuntimeError::OutOfMemory { what: what.into(), bytes, where_: "device".into() };
        let (class, size) = class(bytes).ok_or_else(oom)?;
        let mut inner = self.lock();
        let (size, raw) = match inner.reuse(class) {
            Some(found) => found,
            None => {
                if inner.free_bytes > inner.used_bytes.max(KEPT) {
                    inner.release_all();
                }
                let raw = match source(size) {
                    Err(RuntimeError::OutOfMemory { .. }) if inner.free_bytes > 0 => {
                        inner.release_all();
                        source(size)?
                    }
                    other => other?,
                };
                (size, raw)
            }
        };
        inner.used_bytes += size;
        Ok(Block { address: raw.address(), bytes: size, known: OnceLock::new(), origin: Some((raw, self.clone())) })
    }

    fn give_back(&self, bytes: u64, raw: Box<dyn Raw>) {
        let mut inner = self.lock();
        inner.used_bytes = inner.used_bytes.saturating_sub(bytes);
        // A block's size is that of its class.
        let Some((class, _)) = class(bytes) else { return };
        if inner.free.len() <= class {
            inner.free.resize_with(class + 1, Vec::new);
        }
        inner.free_bytes += bytes;
        inner.free[class].push((bytes, raw));
    }

    /// Bytes in use and kept.
    pub(crate) fn held(&self) -> u64 {
        let inner = self.lock();
        inner.used_bytes + inner.free_bytes
    }
}

/// A piece of memory of a value.
pub(crate) struct Block {
    address: u64,
    bytes: u64,
    /// What a small block holds, where the host has seen or written it.
    known: OnceLock<Box<[u8]>>,
    origin: Option<(Box<dyn Raw>, Arc<Pool>)>,
}

impl Block {
    /// Memory of somebody else's, who keeps it as long as this is used.
    pub(crate) fn borrowed(address: u64, bytes: u64) -> Self {
        Self { address, bytes, known: OnceLock::new(), origin: None }
    }

    /// Where it begins.
    pub(crate) fn address(&self) -> u64 {
        self.address
    }

    /// Address of a part; an error where it is not all within.
    pub(crate) fn part(&self, offset: u64, bytes: u64) -> Result<u64, RuntimeError> {
        let inside = offset.checked_add(bytes).is_some_and(|end| end <= self.bytes);
        let outside = || RuntimeError::Plan(format!("{bytes} bytes at {offset} of a block of {}", self.bytes));
        inside.then(|| self.address + offset).ok_or_else(outside)
    }

    /// Contents, where the host knows them.
    pub(crate) fn known(&self) -> Option<&[u8]> {
        self.known.get().map(|k| &**k)
    }

    /// Remembers contents that the block has and keeps.
    pub(crate) fn remember(&self, bytes: &[u8]) {
        // Somebody else may have remembered the same.
        let _ = self.known.set(bytes.into());
    }

    /// Remembers new contents.
    pub(crate) fn replace_known(&mut self, bytes: &[u8]) {
        match self.known.get_mut() {
            Some(there) if there.len() == bytes.len() => there.copy_from_slice(bytes),
            _ => self.known = OnceLock::from(Box::from(bytes)),
        }
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        if let Some((raw, pool)) = self.origin.take() {
            pool.give_back(self.bytes, raw);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::memory::AlignedBytes;

    fn source(bytes: u64) -> Result<Box<dyn Raw>, RuntimeError> {
        Ok(Box::new(AlignedBytes::zeroed(bytes, "a test")?))
    }

    #[test]
    fn classes_are_tight_and_in_order() {
        let mut last = 0;
        for bytes in (0..100_000).chain((1..200).map(|i| i * 0x1234_5678_9abc)) {
            let (c, size) = class(bytes).unwrap();
            assert!(size >= bytes && size <= bytes.max(SMALLEST) * 9 / 8, "{bytes}: {size}");
            assert!(c >= last && class(size) == Some((c, size)), "{bytes}");
            last = c;
        }
        assert_eq!(class(u64::MAX), None);
    }

    #[test]
    fn freed_blocks_come_back_and_the_pool_stays_small() {
        let pool = Arc::new(Pool::default());
        let first = pool.take(1000, "a test", &source).unwrap().address();
        assert_eq!(pool.take(1000, "a test", &source).unwrap().address(), first);
        assert_eq!(pool.take(800, "a test", &source).unwrap().address(), first);
        // A value that grows: what is kept stays within the limit.
        for i in 1..400 {
            let block = pool.take(i << 20, "a test", &source).unwrap();
            assert!(block.part(0, i << 20).is_ok() && block.part(1 << 40, 1).is_err() && block.part(1, u64::MAX).is_err());
        }
        assert!(pool.held() < 3 * (400 << 20), "{}", pool.held());
    }
}
