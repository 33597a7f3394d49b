//! Running pipelines given as text.
use super::{registry::registered, suggest};
use crate::{
    diag::{Diagnostic, Severity, capture},
    ir::string_ref,
    module::OwnedModule,
};
use mlir_sys::*;
use std::{ffi::c_void, path::PathBuf};

unsafe extern "C" {
    fn kilnEnableCrashReproducer(manager: MlirPassManager, path: MlirStringRef, local: bool);
}

/// Why a pipeline did not run to its end.
#[derive(Clone, Debug, thiserror::Error)]
pub enum PipelineError {
    /// The text is no pipeline of known passes and options.
    #[error("pipeline `{pipeline}`: {message}")]
    Parse {
        /// The text.
        pipeline: String,
        /// What is wrong, with the names that were perhaps meant.
        message: String,
    },
    /// A pass failed.
    #[error("{}", errors(.diagnostics))]
    Failed {
        /// What was emitted, errors among it.
        diagnostics: Vec<Diagnostic>,
    },
}

fn errors(diagnostics: &[Diagnostic]) -> String {
    let texts: Vec<String> = diagnostics.iter().filter(|d| d.severity == Severity::Error).map(ToString::to_string).collect();
    if texts.is_empty() { "a pass failed without a diagnostic".into() } else { texts.join("\n") }
}

/// How a pipeline runs.
#[derive(Clone, Debug, Default)]
pub struct RunOptions {
    /// Verify before and after each pass unless this is set.
    pub skip_verify: bool,
    /// Where a module that makes a pass fail goes, with the pipeline, so that kiln-opt can run it again.
    pub reproducer: Option<PathBuf>,
    /// Print the time of each pass to the standard error.
    pub timing: bool,
}

/// Runs `a,b{x=1},func.func(c)` or `builtin.module(..)` on a module; returns the diagnostics of a success (remarks,
/// warnings).
///
/// # Errors
/// The text does not parse, or a pass fails.
pub fn run_pipeline(
    module: &mut OwnedModule<'_>,
    pipeline: &str,
    options: &RunOptions,
) -> Result<Vec<Diagnostic>, PipelineError> {
    let text = if pipeline.trim_start().starts_with("builtin.module") {
        pipeline.to_owned()
    } else {
        format!("builtin.module({pipeline})")
    };
    let parse_error = |message: String| PipelineError::Parse { pipeline: pipeline.into(), message };
    if let Some(message) = suggest::check(&text, &registered()) {
        return Err(parse_error(message));
    }
    let manager = Manager::new(module);
    manager.parse(&text).map_err(parse_error)?;
    // SAFETY: the manager is live; the path is copied.
    unsafe {
        mlirPassManagerEnableVerifier(manager.0, !options.skip_verify);
        if options.timing {
            mlirPassManagerEnableTiming(manager.0);
        }
        if let Some(path) = &options.reproducer {
            kilnEnableCrashReproducer(manager.0, string_ref(&path.to_string_lossy()), false);
        }
    }
    let op = module.melior().as_operation().to_raw();
    // SAFETY: both are live; the module is borrowed mutably.
    let (result, diagnostics) = capture(module.ctx(), || unsafe { mlirPassManagerRunOnOp(manager.0, op) });
    if result.value == 1 { Ok(diagnostics) } else { Err(PipelineError::Failed { diagnostics }) }
}

struct Manager(MlirPassManager);

impl Manager {
    fn new(module: &OwnedModule<'_>) -> Self {
        // SAFETY: the context is live.
        Self(unsafe { mlirPassManagerCreate(module.ctx().to_raw()) })
    }

    fn parse(&self, text: &str) -> Result<(), String> {
        unsafe extern "C" fn collect(part: MlirStringRef, to: *mut c_void) {
            // SAFETY: `to` is the string below; MLIR's text lives during the call.
            unsafe { (*to.cast::<String>()).push_str(crate::ir::str_of(part)) }
        }
        let mut message = String::new();
        // SAFETY: the callback writes to `message`, which outlives the call.
        let result = unsafe {
            mlirParsePassPipeline(
                mlirPassManagerGetAsOpPassManager(self.0),
                string_ref(text),
                Some(collect),
                std::ptr::from_mut(&mut message).cast(),
            )
        };
        if result.value == 1 { Ok(()) } else { Err(message.trim().to_owned()) }
    }
}

impl Drop for Manager {
    fn drop(&mut self) {
        // SAFETY: owned, destroyed once.
        unsafe { mlirPassManagerDestroy(self.0) }
    }
}
