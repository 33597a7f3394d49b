//! What a script needs of the CPU.

use super::program::{CpuProgram, CpuSession};
use crate::{
    error::RuntimeError,
    memory::AlignedBytes,
    plan::Plan,
    script::{Backend, Block, Pool, Raw, Rows},
};
use std::{sync::Arc, time::Duration};

/// The CPU, for one run.
pub(crate) struct CpuBackend<'a> {
    pub(crate) program: &'a CpuProgram,
    pub(crate) session: &'a mut CpuSession,
    pub(crate) pool: Arc<Pool>,
}

fn pointer(address: u64) -> *mut u8 {
    std::ptr::with_exposed_provenance_mut(address as usize)
}

impl Backend for CpuBackend<'_> {
    fn is_host(&self) -> bool {
        true
    }

    fn alloc(&mut self, bytes: u64, what: &str) -> Result<Block, RuntimeError> {
        self.pool.take(bytes, what, &|n| Ok(Box::new(AlignedBytes::zeroed(n, what)?) as Box<dyn Raw>))
    }

    fn import(&mut self, bytes: &[u8]) -> Result<Block, RuntimeError> {
        Ok(Block::borrowed(bytes.as_ptr().expose_provenance() as u64, bytes.len() as u64))
    }

    fn set_i64(&mut self, to: &mut Block, value: i64) -> Result<(), RuntimeError> {
        let to = pointer(to.part(0, 8)?);
        // SAFETY: the part is within the block, which is borrowed uniquely.
        unsafe { std::ptr::copy_nonoverlapping(value.to_le_bytes().as_ptr(), to, 8) };
        Ok(())
    }

    fn read(&mut self, from: &Block, offset: u64, to: &mut [u8]) -> Result<(), RuntimeError> {
        let from = pointer(from.part(offset, to.len() as u64)?);
        // SAFETY: the part is within the block; values are not written while they are read.
        unsafe { std::ptr::copy_nonoverlapping(from, to.as_mut_ptr(), to.len()) };
        Ok(())
    }

    fn export(&mut self, from: &Block, to: &mut [u8]) -> Result<(), RuntimeError> {
        self.read(from, 0, to)
    }

    fn copy(&mut self, from: &Block, to: &Block, rows: Rows) -> Result<(), RuntimeError> {
        let Some((rows, from, to)) = rows.addresses(from, to)? else { return Ok(()) };
        for r in 0..rows.rows {
            let (from, to) = (pointer(from + r * rows.from_pitch), pointer(to + r * rows.to_pitch));
            // SAFETY: `addresses` has checked that all rows lie within two blocks, which are different.
            unsafe { std::ptr::copy_nonoverlapping(from, to, rows.width as usize) };
        }
        Ok(())
    }

    unsafe fn run(
        &mut self,
        plan: &Plan,
        inputs: &[u64],
        outputs: &[u64],
        times: Option<&mut Vec<f64>>,
    ) -> Result<(), RuntimeError> {
        let arena = self.alloc(plan.arena_bytes, "the arena")?;
        let mut measured: Vec<Duration> = Vec::new();
        // SAFETY: the caller's promise, and the arena is as large as the plan says.
        unsafe {
            let wanted = times.is_some().then_some(&mut measured);
            self.session.execute(self.program, plan, arena.address(), inputs, outputs, wanted)?;
        }
        if let Some(times) = times {
            times.extend(measured.iter().map(|t| t.as_secs_f64() * 1e6));
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), RuntimeError> {
        Ok(())
    }
}
