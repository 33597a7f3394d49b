//! Machine code in executable memory.

use crate::error::RuntimeError;
use kiln_format::CpuLevel;
use memmap2::{Mmap, MmapMut};

/// Signature of a CPU kernel; see `kiln_format::Kernel`.
pub(crate) type KernelFn = unsafe extern "C" fn(*const *mut u8, *const i64, i64, i64, *mut u8);

/// A blob, mapped readable and executable and never writable at the same time.
#[derive(Debug)]
pub(crate) struct CodeBlob {
    map: Mmap,
}

impl CodeBlob {
    pub(crate) fn new(bytes: &[u8]) -> Result<Self, RuntimeError> {
        let io = |source| RuntimeError::Io { what: "mapping the engine's CPU code".into(), source };
        let mut map = MmapMut::map_anon(bytes.len().max(1)).map_err(io)?;
        map[..bytes.len()].copy_from_slice(bytes);
        Ok(Self { map: map.make_exec().map_err(io)? })
    }

    /// The function at an offset that was checked to lie within the blob. It must not outlive the blob.
    pub(crate) fn entry(&self, offset: u64) -> Option<KernelFn> {
        let at = self.map.get(usize::try_from(offset).ok()?..)?.first()?;
        // SAFETY: the address is in executable memory. That a function with this signature begins there is the compiler's
        // contract: an engine is code, and whoever runs it trusts it as they would a shared library.
        Some(unsafe { std::mem::transmute::<*const u8, KernelFn>(at) })
    }
}

/// The highest level that this processor runs, if any.
pub(crate) fn processor_level() -> Option<CpuLevel> {
    #[cfg(target_arch = "x86_64")]
    {
        macro_rules! all {
            ($($f:tt),*) => { true $(&& std::is_x86_feature_detected!($f))* };
        }
        let v2 = all!("sse3", "ssse3", "sse4.1", "sse4.2", "popcnt", "cmpxchg16b");
        let v3 = v2 && all!("avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "lzcnt", "movbe");
        let v4 = v3 && all!("avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl");
        if v4 {
            Some(CpuLevel::V4)
        } else if v3 {
            Some(CpuLevel::V3)
        } else {
            v2.then_some(CpuLevel::V2)
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    None
}
