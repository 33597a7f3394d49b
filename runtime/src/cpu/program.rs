//! A loaded CPU program and the memory of one caller.

use super::{
    code::{CodeBlob, KernelFn, processor_level},
    exec::{Pointers, Pool, Scratch, launch},
};
use crate::{
    error::RuntimeError,
    memory::AlignedBytes,
    plan::{Place, PlaceKind, Plan, PlannedStep},
    tensor::Tensor,
};
use kiln_format::{BufferKind, Code, CpuLevel, EngineFile, Entry, TargetProgram};
use std::time::{Duration, Instant};

/// Code in executable memory, entry points, checked weights, threads.
pub(crate) struct CpuProgram {
    level: CpuLevel,
    entries: Vec<KernelFn>,
    weights: Vec<Option<*const u8>>,
    pool: Pool,
    /// Keeps `entries` alive.
    _code: CodeBlob,
}

// SAFETY: the weights are read-only memory of the engine file, which `Engine` keeps mapped as long as this.
unsafe impl Send for CpuProgram {}
// SAFETY: as above; kernels are pure functions of their arguments.
unsafe impl Sync for CpuProgram {}

impl CpuProgram {
    pub(crate) fn load(file: &EngineFile, t: &TargetProgram, threads: Option<usize>) -> Result<Self, RuntimeError> {
        let none = |advice: &str| RuntimeError::NoTarget {
            device: format!("this processor ({})", super::processor_name()),
            targets: show_variants(t),
            advice: advice.into(),
        };
        let have = processor_level().ok_or_else(|| none("a CUDA device, or run on x86-64-v2 or newer"))?;
        let Code::Cpu { variants } = &t.code else { return Err(none("cpu")) };
        let found = variants.iter().enumerate().rfind(|(_, v)| v.level <= have);
        let (index, variant) = found.ok_or_else(|| none(&have.to_string()))?;
        let code = CodeBlob::new(&file.cpu_code(variant.code)?)?;
        let mut entries = Vec::with_capacity(t.kernels.len());
        for k in &t.kernels {
            let offset = if let Entry::Cpu { offsets } = &k.entry { offsets.get(index) } else { None };
            let entry = offset.and_then(|o| code.entry(*o));
            entries.push(entry.ok_or_else(|| RuntimeError::Plan(format!("kernel {} has no entry", k.name)))?);
        }
        let mut weights = vec![None; file.program().weights.len()];
        for b in t.buffers() {
            if let BufferKind::Weight(w) = b.kind
                && let Some(slot @ None) = weights.get_mut(w as usize)
            {
                *slot = Some(file.weight(w)?.as_ptr());
            }
        }
        Ok(Self { level: variant.level, entries, weights, pool: Pool::new(threads)?, _code: code })
    }

    pub(crate) fn level(&self) -> CpuLevel {
        self.level
    }

    pub(crate) fn threads(&self) -> usize {
        self.pool.threads()
    }

    /// Runs `f` on one of the program's threads: all that it runs needs no further hand-over.
    pub(crate) fn enter<R: Send>(&self, f: impl FnOnce() -> R + Send) -> R {
        self.pool.enter(f)
    }
}

fn show_variants(t: &TargetProgram) -> String {
    match &t.code {
        Code::Cpu { variants } => variants.iter().map(|v| v.level.to_string()).collect::<Vec<_>>().join(", "),
        Code::Ptx { .. } => t.target.clone(),
    }
}

/// Arena and scratch of one caller.
pub(crate) struct CpuSession {
    arena: AlignedBytes,
    scratch: Scratch,
    addresses: Vec<*mut u8>,
}

// SAFETY: `addresses` is empty between runs.
unsafe impl Send for CpuSession {}

impl CpuSession {
    pub(crate) fn new() -> Result<Self, RuntimeError> {
        Ok(Self { arena: AlignedBytes::zeroed(0, "the arena")?, scratch: Scratch::new(0, 1)?, addresses: Vec::new() })
    }

    /// Bytes of arena and scratch now held.
    pub(crate) fn held_bytes(&self, threads: usize) -> u64 {
        (self.arena.len() + self.scratch.stride() * threads) as u64
    }

    /// Runs the plan. Returns the time of every step where `timed`.
    pub(crate) fn run(
        &mut self,
        program: &CpuProgram,
        plan: &Plan,
        inputs: &[&Tensor],
        outputs: &mut [Tensor],
        timed: bool,
    ) -> Result<Vec<Duration>, RuntimeError> {
        if (self.arena.len() as u64) < plan.arena_bytes {
            self.arena = AlignedBytes::zeroed(0, "the arena")?;
            self.arena = AlignedBytes::zeroed(plan.arena_bytes, "the arena")?;
        }
        let base = self.arena.as_mut_ptr();
        let mut addresses = Vec::with_capacity(plan.buffers.len());
        for b in &plan.buffers {
            addresses.push(address(b, base, program, inputs, outputs).ok_or_else(no_memory)?);
        }
        let mut times = Vec::new();
        // SAFETY: `Plan::new` has checked every size and offset against the memory behind the addresses, and this session
        // is borrowed uniquely.
        unsafe { self.steps(program, plan, &Pointers(addresses), timed.then_some(&mut times))? };
        Ok(times)
    }

    /// Runs a plan on memory that the caller has; adds the time of every step to `times`.
    ///
    /// # Safety
    /// `arena`, `inputs` and `outputs` must be addresses of host memory as large as the plan says, outputs and arena apart
    /// from everything else.
    pub(crate) unsafe fn execute(
        &mut self,
        program: &CpuProgram,
        plan: &Plan,
        arena: u64,
        inputs: &[u64],
        outputs: &[u64],
        times: Option<&mut Vec<Duration>>,
    ) -> Result<(), RuntimeError> {
        let pointer = |a: u64| std::ptr::with_exposed_provenance_mut::<u8>(a as usize);
        self.addresses.clear();
        for b in &plan.buffers {
            let address = match b.kind {
                PlaceKind::Input(i) => inputs.get(i).copied().map(pointer),
                PlaceKind::Output(i) => outputs.get(i).copied().map(pointer),
                PlaceKind::Weight(w) => program.weights.get(w as usize).copied().flatten().map(<*const u8>::cast_mut),
                PlaceKind::Arena(offset) => Some(pointer(arena).wrapping_add(offset as usize)),
            };
            self.addresses.push(address.ok_or_else(no_memory)?);
        }
        let all = Pointers(std::mem::take(&mut self.addresses));
        // SAFETY: the caller's promise; `Plan::new` has checked that buffers lie within.
        let result = unsafe { self.steps(program, plan, &all, times) };
        self.addresses = all.0;
        self.addresses.clear();
        result
    }

    /// # Safety
    /// `all` holds an address for each of the plan's buffers, valid for its length.
    unsafe fn steps(
        &mut self,
        program: &CpuProgram,
        plan: &Plan,
        all: &Pointers,
        mut times: Option<&mut Vec<Duration>>,
    ) -> Result<(), RuntimeError> {
        if (self.scratch.stride() as u64) < plan.scratch_bytes {
            self.scratch = Scratch::new(plan.scratch_bytes, program.threads())?;
        }
        let scratch = self.scratch.pieces(program.threads());
        program.enter(|| {
            for step in &plan.steps {
                let start = times.is_some().then(Instant::now);
                // SAFETY: the caller's promise. The kernels are the compiler's; see `CodeBlob::entry`.
                unsafe { run_step(program, plan, step, all, &scratch) };
                if let (Some(times), Some(start)) = (times.as_deref_mut(), start) {
                    times.push(start.elapsed());
                }
            }
        });
        Ok(())
    }
}

fn no_memory() -> RuntimeError {
    RuntimeError::Plan("a buffer has no memory".into())
}

fn address(b: &Place, arena: *mut u8, p: &CpuProgram, inputs: &[&Tensor], outputs: &mut [Tensor]) -> Option<*mut u8> {
    match b.kind {
        PlaceKind::Input(i) => inputs.get(i).map(|t| t.bytes().as_ptr().cast_mut()),
        PlaceKind::Output(i) => outputs.get_mut(i).map(|t| t.bytes_mut().as_mut_ptr()),
        PlaceKind::Weight(w) => p.weights.get(w as usize).copied().flatten().map(<*const u8>::cast_mut),
        PlaceKind::Arena(offset) => Some(arena.wrapping_add(offset as usize)),
    }
}

/// # Safety
/// `all` holds an address for each of the plan's buffers, valid for its length.
unsafe fn run_step(program: &CpuProgram, plan: &Plan, step: &PlannedStep, all: &Pointers, scratch: &Pointers) {
    match step {
        PlannedStep::Launch(l) => {
            let args = Pointers(l.buffers.iter().map(|b| all.0[*b]).collect());
            // SAFETY: the caller's promise.
            unsafe { launch(&program.pool, program.entries[l.kernel], l, &args, scratch) }
        }
        PlannedStep::Copy { src, dst, bytes } => {
            // SAFETY: the plan has checked that both are that long and do not overlap.
            unsafe { std::ptr::copy_nonoverlapping(all.0[*src], all.0[*dst], *bytes as usize) }
        }
        PlannedStep::Fill { dst, value } => {
            // SAFETY: the buffer is that long.
            unsafe { std::ptr::write_bytes(all.0[*dst], *value, plan.buffers[*dst].bytes as usize) }
        }
    }
}
