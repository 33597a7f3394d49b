//! The CPU backend: native code from the engine, its tasks spread over threads.

mod code;
mod exec;
mod program;
mod script;

pub(crate) use code::CodeBlob;
pub(crate) use code::processor_level;
pub(crate) use exec::{Pointers, Pool, Scratch, launch};
pub(crate) use program::{CpuProgram, CpuSession};
pub(crate) use script::CpuBackend;

/// Name of the processor, for records and messages.
pub fn processor_name() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info.lines().find_map(|l| l.strip_prefix("model name")).and_then(|l| l.split(':').nth(1));
    name.map_or_else(|| std::env::consts::ARCH.to_string(), |n| n.trim().to_string())
}

/// Release of the operating system's kernel, which stands where GPUs have a driver version.
pub fn system_release() -> String {
    std::fs::read_to_string("/proc/sys/kernel/osrelease").map_or_else(|_| std::env::consts::OS.into(), |s| s.trim().into())
}
