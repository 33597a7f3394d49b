//! The CUDA driver: probing for it, its errors, its devices.
//!
//! cudarc panics where the library or one of its symbols is missing, so both are probed before the first call.

use crate::error::RuntimeError;
use cudarc::driver::{DriverError, result, sys};
use std::sync::OnceLock;

/// Every driver function that this crate (or cudarc on its behalf) calls.
const SYMBOLS: &[&str] = &[
    "cuCtxSetCurrent",
    "cuDeviceGet",
    "cuDeviceGetAttribute",
    "cuDeviceGetCount",
    "cuDeviceGetName",
    "cuDevicePrimaryCtxRelease_v2",
    "cuDevicePrimaryCtxRetain",
    "cuDeviceTotalMem_v2",
    "cuDriverGetVersion",
    "cuEventCreate",
    "cuEventDestroy_v2",
    "cuEventElapsedTime",
    "cuEventRecord",
    "cuEventSynchronize",
    "cuFuncGetAttribute",
    "cuFuncSetAttribute",
    "cuGetErrorName",
    "cuGetErrorString",
    "cuGraphDestroy",
    "cuGraphExecDestroy",
    "cuGraphInstantiateWithFlags",
    "cuGraphLaunch",
    "cuInit",
    "cuLaunchKernel",
    "cuMemAlloc_v2",
    "cuMemFree_v2",
    "cuMemcpy2DAsync_v2",
    "cuMemcpyDtoDAsync_v2",
    "cuMemcpyDtoHAsync_v2",
    "cuMemcpyHtoDAsync_v2",
    "cuMemsetD32Async",
    "cuMemsetD8Async",
    "cuModuleGetFunction",
    "cuModuleLoadDataEx",
    "cuModuleUnload",
    "cuStreamBeginCapture_v2",
    "cuStreamCreate",
    "cuStreamDestroy_v2",
    "cuStreamEndCapture",
    "cuStreamSynchronize",
];

/// Succeeds once per process where a driver with at least one device can be used.
pub(crate) fn probe() -> Result<i32, RuntimeError> {
    static PROBE: OnceLock<Result<i32, String>> = OnceLock::new();
    PROBE.get_or_init(load).clone().map_err(|why| RuntimeError::NoCuda { why })
}

fn load() -> Result<i32, String> {
    // SAFETY: loading the driver's library runs its initialisers, as any CUDA program does.
    if !unsafe { sys::is_culib_present() } {
        return Err("no CUDA driver library (libcuda.so.1) was found; install NVIDIA's driver, or run on the CPU".into());
    }
    if let Some(missing) = SYMBOLS.iter().find(|s| !has_symbol(s)) {
        return Err(format!("the CUDA driver is too old: it lacks {missing}; 525 or newer (CUDA 12.0) is needed"));
    }
    result::init().map_err(|e| format!("the CUDA driver cannot be used: {}", explain(e)))?;
    let mut version = 0;
    // SAFETY: writes one integer.
    unsafe { sys::cuDriverGetVersion(&mut version) }.result().map_err(explain)?;
    if version < 12000 {
        let (major, minor) = (version / 1000, version % 1000 / 10);
        return Err(format!("the CUDA driver supports CUDA {major}.{minor}; 12.0 or newer (driver 525) is needed"));
    }
    match result::device::get_count() {
        Ok(0) => Err("the CUDA driver reports no device".into()),
        Ok(_) => Ok(version),
        Err(e) => Err(explain(e)),
    }
}

pub(crate) fn has_symbol(name: &str) -> bool {
    // SAFETY: only asks whether the symbol exists; it is not called. The caller has found the library present.
    unsafe { sys::culib().get::<unsafe extern "C" fn()>(name.as_bytes()) }.is_ok()
}

/// `CUDA_ERROR_X: what it means`.
pub(crate) fn explain(e: DriverError) -> String {
    let name = e.error_name().map_or_else(|_| format!("error {}", e.0 as u32), |n| n.to_string_lossy().into_owned());
    match e.error_string() {
        Ok(text) => format!("{name}: {}", text.to_string_lossy()),
        Err(_) => name,
    }
}

/// After these the context is dead, and every later call fails.
fn is_loss(e: DriverError) -> bool {
    use sys::CUresult::{
        CUDA_ERROR_ASSERT, CUDA_ERROR_CONTEXT_IS_DESTROYED, CUDA_ERROR_ECC_UNCORRECTABLE, CUDA_ERROR_HARDWARE_STACK_ERROR,
        CUDA_ERROR_ILLEGAL_ADDRESS, CUDA_ERROR_ILLEGAL_INSTRUCTION, CUDA_ERROR_INVALID_ADDRESS_SPACE, CUDA_ERROR_INVALID_PC,
        CUDA_ERROR_LAUNCH_FAILED, CUDA_ERROR_LAUNCH_TIMEOUT, CUDA_ERROR_MISALIGNED_ADDRESS, CUDA_ERROR_NVLINK_UNCORRECTABLE,
    };
    matches!(
        e.0,
        CUDA_ERROR_ASSERT
            | CUDA_ERROR_CONTEXT_IS_DESTROYED
            | CUDA_ERROR_ECC_UNCORRECTABLE
            | CUDA_ERROR_HARDWARE_STACK_ERROR
            | CUDA_ERROR_ILLEGAL_ADDRESS
            | CUDA_ERROR_ILLEGAL_INSTRUCTION
            | CUDA_ERROR_INVALID_ADDRESS_SPACE
            | CUDA_ERROR_INVALID_PC
            | CUDA_ERROR_LAUNCH_FAILED
            | CUDA_ERROR_LAUNCH_TIMEOUT
            | CUDA_ERROR_MISALIGNED_ADDRESS
            | CUDA_ERROR_NVLINK_UNCORRECTABLE
    )
}

/// A device with its primary context, which is released with the last handle.
#[derive(Debug)]
pub(crate) struct Gpu {
    device: sys::CUdevice,
    context: sys::CUcontext,
    name: String,
    /// 90 for compute capability 9.0.
    capability: u32,
    max_shared: u32,
    cache: u64,
    total_memory: u64,
    driver: i32,
}

// SAFETY: driver handles may be used from any thread; every use makes the context current first.
unsafe impl Send for Gpu {}
// SAFETY: as above, and the driver locks internally.
unsafe impl Sync for Gpu {}

impl Gpu {
    pub(crate) fn open(ordinal: u32) -> Result<Self, RuntimeError> {
        let driver = probe()?;
        let fail = |e| RuntimeError::NoCuda { why: explain(e) };
        let count = result::device::get_count().map_err(fail)?;
        let wanted = i32::try_from(ordinal).ok().filter(|o| *o < count);
        let Some(wanted) = wanted else {
            return Err(RuntimeError::NoCuda { why: format!("there is no cuda:{ordinal}; the driver has {count} device(s)") });
        };
        let device = result::device::get(wanted).map_err(fail)?;
        let name = result::device::get_name(device).map_err(fail)?;
        use sys::CUdevice_attribute::{
            CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR as MAJOR, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR as MINOR,
            CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE as CACHE, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN as SHARED,
        };
        // SAFETY: `device` is a device that the driver has just named.
        let attribute = |a| unsafe { result::device::get_attribute(device, a) }.map_err(fail);
        let (major, minor, shared) = (attribute(MAJOR)?, attribute(MINOR)?, attribute(SHARED)?);
        let cache = u64::from(attribute(CACHE)?.unsigned_abs());
        // SAFETY: as above.
        let total_memory = unsafe { result::device::total_mem(device) }.map_err(fail)? as u64;
        // SAFETY: as above; released in `drop`.
        let context = unsafe { result::primary_ctx::retain(device) }.map_err(fail)?;
        let capability = (major * 10 + minor).unsigned_abs();
        Ok(Self { device, context, name, capability, max_shared: shared.unsigned_abs(), cache, total_memory, driver })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn capability(&self) -> u32 {
        self.capability
    }

    /// Largest dynamic shared memory of a block, in bytes.
    pub(crate) fn max_shared(&self) -> u32 {
        self.max_shared
    }

    /// Bytes of the last-level cache.
    pub(crate) fn cache_bytes(&self) -> u64 {
        self.cache
    }

    pub(crate) fn total_memory(&self) -> u64 {
        self.total_memory
    }

    /// CUDA version that the driver supports, as `12.8`.
    pub(crate) fn driver_version(&self) -> String {
        format!("{}.{}", self.driver / 1000, self.driver % 1000 / 10)
    }

    /// Whether kernels that wait for those before them may begin early, in graphs too.
    pub(crate) fn overlaps_kernels(&self) -> bool {
        let off = std::env::var_os("KILN_NO_OVERLAP").is_some();
        !off && self.capability >= 90 && self.driver >= 12040 && has_symbol("cuLaunchKernelEx")
    }

    /// Makes the context current on this thread.
    pub(crate) fn enter(&self) -> Result<(), RuntimeError> {
        // SAFETY: the context is retained as long as `self`.
        unsafe { result::ctx::set_current(self.context) }.map_err(|e| self.error("making the device current", e))
    }

    /// An error of a driver call, by kind.
    pub(crate) fn error(&self, what: &str, e: DriverError) -> RuntimeError {
        let (what, device, why) = (what.to_string(), self.name.clone(), explain(e));
        if is_loss(e) { RuntimeError::DeviceLost { what, device, why } } else { RuntimeError::Device { what, device, why } }
    }

    /// The result of a driver call.
    pub(crate) fn check(&self, what: &str, code: sys::CUresult) -> Result<(), RuntimeError> {
        code.result().map_err(|e| self.error(what, e))
    }
}

impl Drop for Gpu {
    fn drop(&mut self) {
        // SAFETY: retained in `open`. A failure at this point has no remedy.
        let _ = unsafe { result::primary_ctx::release(self.device) };
    }
}
