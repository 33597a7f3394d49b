//! # shape-inference
//! Gives every value of the onnx dialect its type, with extents as expressions over the module's symbols; symbols that
//! operators bring in are added to `kiln.symbols`.
//! The option `shapes` binds dimensions of inputs first, as in `x=1x3x48x?;ids=1x8..128..512`.
//! Requires: phase `onnx`. Leaves: phase `onnx`, types inferred.
//! Fails: with an error for each node that breaks its specification.
//! Skips: a node whose operator is not supported, or whose extents depend on data (warning); what depends on it keeps
//! its type.
use super::bind::{bind, parse_shapes};
use kiln_dialects::{
    diag::{Severity, emit},
    ir::OpView,
    onnx::{Reason, annotate},
    pass::{Options, Pass, PassError, PassOption},
    phase::{self, Phase},
};

/// The pass.
pub struct ShapeInference;

impl Pass for ShapeInference {
    const NAME: &'static str = "shape-inference";
    const SUMMARY: &'static str = "Infers the types of ONNX operations";
    const DIALECTS: &'static [&'static str] = &["onnx"];
    const OPTIONS: &'static [PassOption] = &[PassOption::new("shapes", "dimensions of inputs, NAME=1x3x224x?;NAME=1..8x16", "")];

    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
        phase::require(op, Phase::Onnx)?;
        let shapes = parse_shapes(options.text("shapes")).map_err(|e| PassError::new(e.to_string()))?;
        for func in op.find_all("func.func") {
            bind(op, func, &shapes).map_err(|e| PassError::new(e.to_string()))?;
        }
        let Err(errors) = annotate::types(op) else { return Ok(()) };
        let mut failed = false;
        for error in errors {
            let invalid = error.reason == Reason::Invalid;
            failed |= invalid;
            let severity = if invalid { Severity::Error } else { Severity::Warning };
            emit(op.ctx().named(&error.node), severity, &error.to_string());
        }
        if failed { Err(PassError::Reported) } else { Ok(()) }
    }
}
