//! What can go wrong between a tile program and machine code.

use std::path::PathBuf;

/// A failure of code generation.
#[derive(Debug, thiserror::Error)]
pub enum CodegenError {
    /// A kernel uses something that the lowering does not take.
    #[error("kernel '{kernel}': {what}")]
    Lower {
        /// Name of the kernel.
        kernel: String,
        /// What it is.
        what: String,
    },
    /// MLIR refused a module or a pass failed.
    #[error("{stage}: {message}")]
    Mlir {
        /// Pass pipeline or step.
        stage: String,
        /// The diagnostics.
        message: String,
    },
    /// LLVM refused a module.
    #[error("LLVM, {stage}: {message}")]
    Llvm {
        /// Which step.
        stage: &'static str,
        /// What it said.
        message: String,
    },
    /// CPU code that calls something outside the kernel.
    #[error("kernel '{kernel}' needs '{symbol}', which kernel code may not call; report the operator that it came from")]
    Undefined {
        /// Name of the kernel.
        kernel: String,
        /// The missing symbol.
        symbol: String,
    },
    /// An object file that the linker does not understand.
    #[error("linking CPU code: {0}")]
    Link(String),
    /// A worker process died: LLVM aborts on what it cannot select.
    #[error("code generation for {target} died ({status}); the input is in {}", reproducer.display())]
    Crashed {
        /// Target of the job.
        target: String,
        /// Exit status.
        status: String,
        /// Where the module was written; `kiln-opt` accepts it.
        reproducer: PathBuf,
    },
    /// ptxas refused a module.
    #[error("ptxas for {chip}: {message}")]
    Ptxas {
        /// The chip assembled for.
        chip: String,
        /// Its standard error.
        message: String,
    },
    /// A file or process.
    #[error("{what}: {source}")]
    Io {
        /// What was attempted.
        what: String,
        /// Why it failed.
        source: std::io::Error,
    },
}

impl CodegenError {
    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        |source| Self::Io { what, source }
    }
}
