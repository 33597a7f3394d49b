//! Device memory, streams and events that free themselves.

use super::driver::Gpu;
use crate::error::RuntimeError;
use cudarc::driver::{result, sys};
use std::sync::Arc;

/// Device memory.
#[derive(Debug)]
pub(crate) struct DeviceBuffer {
    gpu: Arc<Gpu>,
    address: sys::CUdeviceptr,
    bytes: u64,
}

impl DeviceBuffer {
    /// Uninitialised memory; none at all for 0 bytes.
    pub(crate) fn new(gpu: &Arc<Gpu>, bytes: u64, what: &str) -> Result<Self, RuntimeError> {
        let mut address = 0;
        if bytes > 0 {
            gpu.enter()?;
            let oom = || RuntimeError::OutOfMemory { what: what.into(), bytes, where_: gpu.name().into() };
            let size = usize::try_from(bytes).map_err(|_| oom())?;
            // SAFETY: writes one address; the context is current.
            let code = unsafe { sys::cuMemAlloc_v2(&mut address, size) };
            if code == sys::CUresult::CUDA_ERROR_OUT_OF_MEMORY {
                return Err(oom());
            }
            gpu.check(&format!("allocating {what}"), code)?;
        }
        Ok(Self { gpu: gpu.clone(), address, bytes })
    }

    pub(crate) fn address(&self) -> u64 {
        self.address
    }

    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }
}

impl Drop for DeviceBuffer {
    fn drop(&mut self) {
        if self.address != 0 && self.gpu.enter().is_ok() {
            // SAFETY: allocated in `new` and freed once; the driver waits for work that uses it.
            let _ = unsafe { result::free_sync(self.address) };
        }
    }
}

/// A stream of its own.
#[derive(Debug)]
pub(crate) struct Stream {
    gpu: Arc<Gpu>,
    raw: sys::CUstream,
}

// SAFETY: driver handles may be used from any thread.
unsafe impl Send for Stream {}
// SAFETY: as above, and the driver locks internally.
unsafe impl Sync for Stream {}

impl Stream {
    pub(crate) fn new(gpu: &Arc<Gpu>) -> Result<Self, RuntimeError> {
        gpu.enter()?;
        let raw =
            result::stream::create(result::stream::StreamKind::NonBlocking).map_err(|e| gpu.error("creating a stream", e))?;
        Ok(Self { gpu: gpu.clone(), raw })
    }

    pub(crate) fn raw(&self) -> sys::CUstream {
        self.raw
    }

    pub(crate) fn wait(&self, what: &str) -> Result<(), RuntimeError> {
        // SAFETY: the stream lives as long as `self`.
        unsafe { result::stream::synchronize(self.raw) }.map_err(|e| self.gpu.error(what, e))
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        if self.gpu.enter().is_ok() {
            // SAFETY: created in `new` and destroyed once.
            let _ = unsafe { result::stream::destroy(self.raw) };
        }
    }
}

/// A point in a stream with a time.
#[derive(Debug)]
pub(crate) struct Event {
    gpu: Arc<Gpu>,
    raw: sys::CUevent,
}

impl Event {
    pub(crate) fn new(gpu: &Arc<Gpu>) -> Result<Self, RuntimeError> {
        gpu.enter()?;
        let raw = result::event::create(sys::CUevent_flags::CU_EVENT_DEFAULT).map_err(|e| gpu.error("creating an event", e))?;
        Ok(Self { gpu: gpu.clone(), raw })
    }

    pub(crate) fn record(&self, stream: sys::CUstream) -> Result<(), RuntimeError> {
        // SAFETY: both live.
        unsafe { result::event::record(self.raw, stream) }.map_err(|e| self.gpu.error("recording an event", e))
    }

    /// Microseconds from `self` to `later`, both recorded and passed.
    pub(crate) fn us_until(&self, later: &Self) -> Result<f64, RuntimeError> {
        // SAFETY: both live.
        let ms = unsafe { result::event::elapsed(self.raw, later.raw) }.map_err(|e| self.gpu.error("reading an event", e))?;
        Ok(f64::from(ms) * 1e3)
    }
}

impl Drop for Event {
    fn drop(&mut self) {
        if self.gpu.enter().is_ok() {
            // SAFETY: created in `new` and destroyed once.
            let _ = unsafe { result::event::destroy(self.raw) };
        }
    }
}

/// Copies to the device; the bytes may be reused when this returns only where they are pageable, as ours all are.
pub(crate) fn upload(gpu: &Gpu, stream: sys::CUstream, to: u64, bytes: &[u8]) -> Result<(), RuntimeError> {
    if bytes.is_empty() {
        return Ok(());
    }
    // SAFETY: the caller passes device memory of at least this length.
    unsafe { result::memcpy_htod_async(to, bytes, stream) }.map_err(|e| gpu.error("copying to the device", e))
}

/// Copies from the device; complete when the stream has been waited for.
pub(crate) fn download(gpu: &Gpu, stream: sys::CUstream, to: &mut [u8], from: u64) -> Result<(), RuntimeError> {
    if to.is_empty() {
        return Ok(());
    }
    // SAFETY: the caller passes device memory of at least this length.
    unsafe { result::memcpy_dtoh_async(to, from, stream) }.map_err(|e| gpu.error("copying from the device", e))
}
