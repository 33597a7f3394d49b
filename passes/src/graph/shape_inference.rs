//! # shape-inference
//! Gives every value of the onnx dialect its type, with extents as expressions over the module's symbols; symbols that
//! operators bring in are added to `kiln.symbols`.
//! Requires: phase `onnx`. Leaves: phase `onnx`, types inferred.
//! Fails: with an error for each node whose types cannot be inferred.
use kiln_dialects::{
    ir::OpView,
    onnx::annotate,
    pass::{Options, Pass, PassError},
    phase::{self, Phase},
};

/// The pass.
pub struct ShapeInference;

impl Pass for ShapeInference {
    const NAME: &'static str = "shape-inference";
    const SUMMARY: &'static str = "Infers the types of ONNX operations";
    const DIALECTS: &'static [&'static str] = &["onnx"];

    fn run(op: OpView<'_>, _: &Options) -> Result<(), PassError> {
        phase::require(op, Phase::Onnx)?;
        annotate::types(op).map_err(|errors| {
            errors.iter().for_each(|e| op.error(e));
            PassError::Reported
        })
    }
}
