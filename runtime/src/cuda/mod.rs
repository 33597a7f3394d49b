//! The CUDA backend. The only place that uses cudarc.

mod driver;
mod graph;
mod launch;
mod layout;
mod memory;
mod module;
mod program;
mod script;
mod session;
mod trial;

pub(crate) use driver::Gpu;
pub(crate) use program::CudaProgram;
pub(crate) use script::CudaBackend;
pub(crate) use session::CudaSession;
pub(crate) use trial::{CudaTrials, Loaded};

use crate::{error::RuntimeError, plan::Plan};
use kiln_format::{Program, TargetProgram};

/// A CUDA device, for listings.
#[derive(Clone, Debug)]
pub struct CudaInfo {
    /// Its name.
    pub name: String,
    /// 90 for compute capability 9.0.
    pub capability: u32,
    /// Bytes of memory.
    pub memory: u64,
    /// CUDA version of the driver.
    pub driver: String,
}

/// All CUDA devices; an error says why there are none.
pub fn cuda_devices() -> Result<Vec<CudaInfo>, RuntimeError> {
    driver::probe()?;
    let mut all = Vec::new();
    for ordinal in 0.. {
        match Gpu::open(ordinal) {
            Ok(g) => all.push(CudaInfo {
                name: g.name().into(),
                capability: g.capability(),
                memory: g.total_memory(),
                driver: g.driver_version(),
            }),
            Err(_) if ordinal > 0 => break,
            Err(e) => return Err(e),
        }
    }
    Ok(all)
}

/// Bytes of device memory that a run of a straight program needs beside its weights: arena, inputs and outputs.
pub(crate) fn context_bytes(program: &Program, target: &TargetProgram, symbols: &[i64]) -> Option<u64> {
    let plan = Plan::new(program, target, program.straight()?, symbols.to_vec()).ok()?;
    layout::Layout::new(&plan).ok().map(|l| l.bytes)
}
