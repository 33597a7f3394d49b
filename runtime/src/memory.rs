//! Host memory aligned for the widest vector loads.

use crate::error::RuntimeError;
use kiln_format::ALIGNMENT;
use std::{
    alloc::{Layout, alloc_zeroed, dealloc},
    ops::{Deref, DerefMut},
    ptr::NonNull,
};

/// Zero-initialised bytes that begin at a multiple of [`ALIGNMENT`].
pub(crate) struct AlignedBytes {
    ptr: NonNull<u8>,
    len: usize,
}

// SAFETY: it owns its bytes as `Vec<u8>` does.
unsafe impl Send for AlignedBytes {}
// SAFETY: shared access only reads.
unsafe impl Sync for AlignedBytes {}

impl AlignedBytes {
    /// `len` zeros; out of memory is an error.
    pub(crate) fn zeroed(len: u64, what: &str) -> Result<Self, RuntimeError> {
        let oom = || RuntimeError::OutOfMemory { what: what.to_string(), bytes: len, where_: "host".into() };
        let len_host = usize::try_from(len).map_err(|_| oom())?;
        if len_host == 0 {
            return Ok(Self { ptr: dangling(), len: 0 });
        }
        let layout = Layout::from_size_align(len_host, ALIGNMENT as usize).map_err(|_| oom())?;
        // SAFETY: the layout has a size other than zero.
        let ptr = NonNull::new(unsafe { alloc_zeroed(layout) }).ok_or_else(oom)?;
        Ok(Self { ptr, len: len_host })
    }

    /// A copy of `bytes`.
    pub(crate) fn copy_of(bytes: &[u8], what: &str) -> Result<Self, RuntimeError> {
        let mut this = Self::zeroed(bytes.len() as u64, what)?;
        this.copy_from_slice(bytes);
        Ok(this)
    }
}

impl crate::script::Raw for AlignedBytes {
    fn address(&self) -> u64 {
        self.ptr.as_ptr().expose_provenance() as u64
    }
}

#[repr(align(64))]
struct Line;

const _: () = assert!(align_of::<Line>() == ALIGNMENT as usize);

fn dangling() -> NonNull<u8> {
    NonNull::<Line>::dangling().cast()
}

impl Drop for AlignedBytes {
    fn drop(&mut self) {
        if self.len > 0
            && let Ok(layout) = Layout::from_size_align(self.len, ALIGNMENT as usize)
        {
            // SAFETY: allocated in `zeroed` with this layout.
            unsafe { dealloc(self.ptr.as_ptr(), layout) }
        }
    }
}

impl Deref for AlignedBytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        // SAFETY: `ptr` is valid for `len` initialised bytes (or dangling and aligned where `len` is 0).
        unsafe { std::slice::from_raw_parts(self.ptr.as_ptr(), self.len) }
    }
}

impl DerefMut for AlignedBytes {
    fn deref_mut(&mut self) -> &mut [u8] {
        // SAFETY: as above, and `self` is borrowed uniquely.
        unsafe { std::slice::from_raw_parts_mut(self.ptr.as_ptr(), self.len) }
    }
}
