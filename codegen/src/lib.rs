//! From tile kernels to machine code: lowering to nvvm and llvm, PTX text, linked x86-64 code, and the engine writer.

pub mod compile;
pub mod data;
pub mod engine;
pub mod error;
pub mod link;
mod llvm;
mod lower;
pub mod ptxas;
pub mod worker;

/// The passes of this crate, one file each.
pub mod passes {
    include!(concat!(env!("OUT_DIR"), "/passes.rs"));
}

pub use compile::{
    CPU_LEVELS, Chip, LLVM_PIPELINE, NVVM_PIPELINE, PtxModule, compile_cpu, compile_ptx, compile_ptx_modules, emit_ptx,
    kernel_infos,
};
pub use error::CodegenError;
pub use link::Blob;
pub use lower::KernelInfo;

/// Puts upstream's passes and this crate's into MLIR's registry; more than once does nothing more.
pub fn register_passes() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        kiln_dialects::pass::register_upstream();
        passes::register_all();
    });
}
