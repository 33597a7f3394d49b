//! What a script needs of a CUDA device. Everything is enqueued on the session's stream; only reading waits.

use super::{
    driver::Gpu,
    memory::{DeviceBuffer, Event, download, upload},
    program::CudaProgram,
    session::CudaSession,
};
use crate::{
    error::RuntimeError,
    plan::Plan,
    script::{Backend, Block, Pool, Raw, Rows},
};
use cudarc::driver::{result, sys};
use std::sync::Arc;

/// Inputs of at most so many bytes are remembered on the host, so that reading their elements does not wait.
const REMEMBERED: usize = 4096;
/// Longest pitch that every device copies rows with.
const MAX_PITCH: u64 = (1 << 31) - 1;

/// A CUDA device, for one run. Its context must be current on the thread.
pub(crate) struct CudaBackend<'a> {
    pub(crate) program: &'a CudaProgram,
    pub(crate) session: &'a mut CudaSession,
    pub(crate) pool: Arc<Pool>,
}

impl Raw for DeviceBuffer {
    fn address(&self) -> u64 {
        Self::address(self)
    }
}

impl CudaBackend<'_> {
    fn gpu(&self) -> &Arc<Gpu> {
        &self.program.gpu
    }

    fn one(&self, from: u64, to: u64, bytes: u64) -> Result<(), RuntimeError> {
        // SAFETY: the caller has checked that both parts lie within their blocks.
        unsafe { result::memcpy_dtod_async(to, from, bytes as usize, self.session.stream()) }
            .map_err(|e| self.gpu().error("copying on the device", e))
    }

    fn rows(&self, from: u64, to: u64, r: Rows) -> Result<(), RuntimeError> {
        let device = sys::CUmemorytype::CU_MEMORYTYPE_DEVICE;
        let copy = sys::CUDA_MEMCPY2D {
            srcXInBytes: 0,
            srcY: 0,
            srcMemoryType: device,
            srcHost: std::ptr::null(),
            srcDevice: from,
            srcArray: std::ptr::null_mut(),
            srcPitch: r.from_pitch as usize,
            dstXInBytes: 0,
            dstY: 0,
            dstMemoryType: device,
            dstHost: std::ptr::null_mut(),
            dstDevice: to,
            dstArray: std::ptr::null_mut(),
            dstPitch: r.to_pitch as usize,
            WidthInBytes: r.width as usize,
            Height: r.rows as usize,
        };
        // SAFETY: the caller has checked that all rows lie within their blocks.
        let code = unsafe { sys::cuMemcpy2DAsync_v2(&copy, self.session.stream()) };
        self.gpu().check("copying rows on the device", code)
    }
}

impl Backend for CudaBackend<'_> {
    fn is_host(&self) -> bool {
        false
    }

    fn alloc(&mut self, bytes: u64, what: &str) -> Result<Block, RuntimeError> {
        let gpu = self.gpu();
        self.pool.take(bytes, what, &|n| Ok(Box::new(DeviceBuffer::new(gpu, n, what)?) as Box<dyn Raw>))
    }

    fn import(&mut self, bytes: &[u8]) -> Result<Block, RuntimeError> {
        let block = self.alloc(bytes.len() as u64, "an input")?;
        upload(self.gpu(), self.session.stream(), block.address(), bytes)?;
        if bytes.len() <= REMEMBERED {
            block.remember(bytes);
        }
        Ok(block)
    }

    fn set_i64(&mut self, to: &mut Block, value: i64) -> Result<(), RuntimeError> {
        let address = to.part(0, 8)?;
        // Fills take their value as an argument, so no memory of the host's has to stay as it is.
        for (half, word) in [value as u32, (value >> 32) as u32].into_iter().enumerate() {
            // SAFETY: both words lie within the block.
            let code = unsafe { sys::cuMemsetD32Async(address + 4 * half as u64, word, 1, self.session.stream()) };
            self.gpu().check("setting a scalar", code)?;
        }
        to.replace_known(&value.to_le_bytes());
        Ok(())
    }

    fn read(&mut self, from: &Block, offset: u64, to: &mut [u8]) -> Result<(), RuntimeError> {
        let address = from.part(offset, to.len() as u64)?;
        download(self.gpu(), self.session.stream(), to, address)?;
        self.session.wait("reading a value")
    }

    fn export(&mut self, from: &Block, to: &mut [u8]) -> Result<(), RuntimeError> {
        let address = from.part(0, to.len() as u64)?;
        download(self.gpu(), self.session.stream(), to, address)
    }

    fn copy(&mut self, from: &Block, to: &Block, rows: Rows) -> Result<(), RuntimeError> {
        let Some((rows, from, to)) = rows.addresses(from, to)? else { return Ok(()) };
        if rows.rows == 1 {
            return self.one(from, to, rows.width);
        }
        if rows.from_pitch <= MAX_PITCH && rows.to_pitch <= MAX_PITCH {
            return self.rows(from, to, rows);
        }
        (0..rows.rows).try_for_each(|r| self.one(from + r * rows.from_pitch, to + r * rows.to_pitch, rows.width))
    }

    unsafe fn run(
        &mut self,
        plan: &Plan,
        inputs: &[u64],
        outputs: &[u64],
        times: Option<&mut Vec<f64>>,
    ) -> Result<(), RuntimeError> {
        let arena = self.alloc(plan.arena_bytes, "the arena")?;
        let gpu = self.gpu();
        let Some(times) = times else {
            return self.session.launch(self.program, plan, arena.address(), inputs, outputs, None);
        };
        let events = (0..=plan.steps.len()).map(|_| Event::new(gpu)).collect::<Result<Vec<_>, _>>()?;
        self.session.launch(self.program, plan, arena.address(), inputs, outputs, Some(&events))?;
        self.session.wait("profiling a segment")?;
        for w in events.windows(2) {
            times.push(w[0].us_until(&w[1])?);
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), RuntimeError> {
        self.session.wait("running the model")
    }
}
