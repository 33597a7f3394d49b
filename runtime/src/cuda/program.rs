//! A CUDA program loaded on one device.

use super::{
    driver::Gpu,
    memory::{DeviceBuffer, Stream, upload},
    module::{Function, Module},
};
use crate::error::RuntimeError;
use kiln_format::{BufferKind, Code, EngineFile, Entry, TargetProgram, WEIGHT_CHUNK};
use rayon::prelude::*;
use std::sync::Arc;

const WEIGHT_ALIGNMENT: u64 = 256;

/// Modules, kernels and weights of a target on a device.
pub(crate) struct CudaProgram {
    pub(crate) gpu: Arc<Gpu>,
    pub(crate) functions: Vec<Function>,
    pub(crate) names: Vec<String>,
    /// Device address of each weight that the target uses.
    pub(crate) weights: Vec<Option<u64>>,
    memory: DeviceBuffer,
    /// Keeps `functions` alive.
    _modules: Vec<Module>,
}

impl CudaProgram {
    pub(crate) fn load(file: &EngineFile, t: &TargetProgram, gpu: Arc<Gpu>) -> Result<Self, RuntimeError> {
        let Code::Ptx { modules } = &t.code else {
            return Err(RuntimeError::Plan(format!("target {} has no PTX", t.target)));
        };
        // The driver compiles each module on the thread that asks.
        let modules: Vec<Module> =
            modules.par_iter().map(|m| Module::load(&gpu, &t.target, &file.ptx(*m)?)).collect::<Result<_, RuntimeError>>()?;
        let mut functions = Vec::with_capacity(t.kernels.len());
        for k in &t.kernels {
            let found = if let Entry::Ptx { module, symbol } = &k.entry {
                modules.get(*module as usize).map(|m| (m, symbol))
            } else {
                None
            };
            let (module, symbol) = found.ok_or_else(|| RuntimeError::Plan(format!("kernel {} has no entry", k.name)))?;
            functions.push(module.function(k, symbol)?);
        }
        let (memory, weights) = upload_weights(file, t, &gpu)?;
        let names = t.kernels.iter().map(|k| k.name.clone()).collect();
        Ok(Self { gpu, functions, names, weights, memory, _modules: modules })
    }

    /// Bytes of weights on the device.
    pub(crate) fn weight_bytes(&self) -> u64 {
        self.memory.bytes()
    }
}

/// Uploads the weights that the target uses, each chunk checked on the way.
fn upload_weights(
    file: &EngineFile,
    t: &TargetProgram,
    gpu: &Arc<Gpu>,
) -> Result<(DeviceBuffer, Vec<Option<u64>>), RuntimeError> {
    let all = &file.program().weights;
    let too_large = || RuntimeError::Plan("the weights are too large".into());
    let mut offsets: Vec<Option<u64>> = vec![None; all.len()];
    let mut total = 0u64;
    for b in t.buffers() {
        if let BufferKind::Weight(w) = b.kind
            && let (Some(slot @ None), Some(weight)) = (offsets.get_mut(w as usize), all.get(w as usize))
        {
            *slot = Some(total);
            let end = total.checked_add(weight.len).ok_or_else(too_large)?;
            total = end.checked_next_multiple_of(WEIGHT_ALIGNMENT).ok_or_else(too_large)?;
        }
    }
    let memory = DeviceBuffer::new(gpu, total, "the weights")?;
    let stream = Stream::new(gpu)?;
    for (weight, slot) in all.iter().zip(&mut offsets) {
        let Some(offset) = slot else { continue };
        let address = memory.address() + *offset;
        let mut done = 0;
        while done < weight.len {
            let n = (weight.len - done).min(WEIGHT_CHUNK);
            upload(gpu, stream.raw(), address + done, file.weights(weight.offset + done, n)?)?;
            done += n;
        }
        *slot = Some(address);
    }
    stream.wait("uploading the weights")?;
    Ok((memory, offsets))
}
