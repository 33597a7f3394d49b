//! PTX modules and their kernels.

use super::driver::Gpu;
use crate::error::RuntimeError;
use cudarc::driver::{result, sys};
use kiln_format::Kernel;
use std::{
    ffi::{CString, c_void},
    sync::Arc,
};

/// Size of the buffers for the driver's compiler log.
const LOG_BYTES: usize = 16 << 10;
/// Dynamic shared memory that needs no permission.
const DEFAULT_SHARED: u32 = 48 << 10;

/// A loaded module.
#[derive(Debug)]
pub(crate) struct Module {
    gpu: Arc<Gpu>,
    raw: sys::CUmodule,
}

// SAFETY: driver handles may be used from any thread.
unsafe impl Send for Module {}
// SAFETY: as above, and the driver locks internally.
unsafe impl Sync for Module {}

/// A kernel of a module; valid as long as the module.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Function {
    raw: sys::CUfunction,
    block: [u32; 3],
    shared: u32,
    /// It may be launched while the kernels before it end.
    waits: bool,
}

// SAFETY: as for `Module`.
unsafe impl Send for Function {}
// SAFETY: as for `Module`.
unsafe impl Sync for Function {}

impl Module {
    /// Has the driver compile PTX for the device; an error carries its log.
    pub(crate) fn load(gpu: &Arc<Gpu>, target: &str, ptx: &str) -> Result<Self, RuntimeError> {
        gpu.enter()?;
        let rejected = |why: String, log: String| RuntimeError::PtxRejected { target: target.into(), why, log };
        let text = CString::new(ptx).map_err(|_| rejected("it has a NUL byte".into(), String::new()))?;
        let mut log = vec![0u8; LOG_BYTES];
        use sys::CUjit_option::{CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
        let mut options = [CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES];
        // The driver takes small values in the pointers themselves.
        let mut values = [log.as_mut_ptr().cast::<c_void>(), std::ptr::without_provenance_mut::<c_void>(LOG_BYTES)];
        let mut raw = std::ptr::null_mut();
        // SAFETY: the text ends in NUL, options and values are two each, the log is as long as declared.
        let code = unsafe {
            let image = text.as_ptr().cast();
            sys::cuModuleLoadDataEx(&mut raw, image, 2, options.as_mut_ptr(), values.as_mut_ptr())
        };
        code.result().map_err(|e| {
            let end = log.iter().position(|b| *b == 0).unwrap_or(log.len());
            let mut why = super::driver::explain(e);
            if e.0 == sys::CUresult::CUDA_ERROR_UNSUPPORTED_PTX_VERSION {
                why += &format!("; the driver supports CUDA {}, update it", gpu.driver_version());
            }
            rejected(why, String::from_utf8_lossy(&log[..end]).into_owned())
        })?;
        Ok(Self { gpu: gpu.clone(), raw })
    }

    /// A kernel, with its dynamic shared memory permitted.
    pub(crate) fn function(&self, k: &Kernel, symbol: &str) -> Result<Function, RuntimeError> {
        let gpu = &self.gpu;
        gpu.enter()?;
        let what = format!("looking up kernel {}", k.name);
        let name = CString::new(symbol).map_err(|_| RuntimeError::Plan(format!("kernel {} has a bad name", k.name)))?;
        // SAFETY: the module lives.
        let raw = unsafe { result::module::get_function(self.raw, name) }.map_err(|e| gpu.error(&what, e))?;
        if k.shared_bytes > gpu.max_shared() {
            let why = format!("it needs {} bytes of shared memory, the device has {}", k.shared_bytes, gpu.max_shared());
            return Err(RuntimeError::Device { what: format!("loading kernel {}", k.name), device: gpu.name().into(), why });
        }
        if k.shared_bytes > DEFAULT_SHARED {
            let attribute = sys::CUfunction_attribute::CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES;
            // SAFETY: the function is the module's.
            let done = unsafe { result::function::set_function_attribute(raw, attribute, k.shared_bytes as i32) };
            done.map_err(|e| gpu.error(&format!("raising the shared memory of {}", k.name), e))?;
        }
        Ok(Function { raw, block: k.block, shared: k.shared_bytes, waits: k.waits && gpu.overlaps_kernels() })
    }
}

impl Drop for Module {
    fn drop(&mut self) {
        if self.gpu.enter().is_ok() {
            // SAFETY: loaded in `load` and unloaded once.
            let _ = unsafe { result::module::unload(self.raw) };
        }
    }
}

impl Function {
    /// Enqueues a launch whose parameters lie at the given addresses.
    ///
    /// # Safety
    /// `parameters` must point to as many values, of the sizes, as the kernel declares; device addresses among them must
    /// be as large as it assumes.
    pub(crate) unsafe fn launch(
        &self,
        gpu: &Gpu,
        name: &str,
        grid: [u64; 3],
        stream: sys::CUstream,
        parameters: &mut [*mut c_void],
    ) -> Result<(), RuntimeError> {
        let [x, y, z] = grid;
        let limit = |v: u64, max: u64| if v <= max { Ok(v as u32) } else { Err(()) };
        let (Ok(x), Ok(y), Ok(z)) = (limit(x, 0x7fff_ffff), limit(y, 0xffff), limit(z, 0xffff)) else {
            return Err(RuntimeError::Plan(format!("the grid {grid:?} of {name} exceeds CUDA's limits")));
        };
        if self.waits {
            // SAFETY: the caller's promise.
            return unsafe { self.launch_early(gpu, name, [x, y, z], stream, parameters) };
        }
        let block = (self.block[0], self.block[1], self.block[2]);
        // SAFETY: the caller's promise.
        unsafe { result::launch_kernel(self.raw, (x, y, z), block, self.shared, stream, parameters) }
            .map_err(|e| gpu.error(&format!("launching {name}"), e))
    }

    /// Programmatic dependent launch: the kernel may begin while the one before it ends.
    ///
    /// # Safety
    /// As for `launch`.
    unsafe fn launch_early(
        &self,
        gpu: &Gpu,
        name: &str,
        [x, y, z]: [u32; 3],
        stream: sys::CUstream,
        parameters: &mut [*mut c_void],
    ) -> Result<(), RuntimeError> {
        // SAFETY: a union of plain numbers, for which zeros are a value.
        let mut value: sys::CUlaunchAttributeValue = unsafe { std::mem::zeroed() };
        value.programmaticStreamSerializationAllowed = 1;
        let id = sys::CUlaunchAttributeID::CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION;
        let mut attribute = sys::CUlaunchAttribute { id, pad: [0; 4], value };
        let config = sys::CUlaunchConfig {
            gridDimX: x,
            gridDimY: y,
            gridDimZ: z,
            blockDimX: self.block[0],
            blockDimY: self.block[1],
            blockDimZ: self.block[2],
            sharedMemBytes: self.shared,
            hStream: stream,
            attrs: &mut attribute,
            numAttrs: 1,
        };
        // SAFETY: the configuration and its attribute live during the call; the rest is the caller's promise.
        let code = unsafe { sys::cuLaunchKernelEx(&config, self.raw, parameters.as_mut_ptr(), std::ptr::null_mut()) };
        gpu.check(&format!("launching {name}"), code)
    }
}
