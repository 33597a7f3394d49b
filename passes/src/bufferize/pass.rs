//! # bufferize
//! Gives every tensor of the host program a buffer: the caller's inputs and outputs, the engine's constants, or an
//! offset in one arena, where values that are never alive together share bytes. Launches then write into buffers.
//! Says with a remark what the arena takes against the sum of all tensors in it.
//! Requires: phase `kernel`, `rt.program` in the tensor form. Leaves: `rt.program` in the buffer form.
use super::bufferize;
use crate::program::{read_program, to_buffers};
use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError},
};

/// The pass.
pub struct Bufferize;

impl Pass for Bufferize {
    const NAME: &'static str = "bufferize";
    const SUMMARY: &'static str = "Places every tensor of the host program in memory";
    const DIALECTS: &'static [&'static str] = &["rt"];

    fn run(op: OpView<'_>, _: &Options) -> Result<(), PassError> {
        let Some(host) = op.body().and_then(|b| b.ops().into_iter().find(|o| o.is("rt.program"))) else {
            return Err(PassError::new("the module holds no rt.program: run saturate-and-cover first"));
        };
        let program = read_program(op).map_err(|e| PassError::new(e.to_string()))?;
        let buffers = bufferize(&program);
        let opt: Vec<i64> = program.symbols.iter().map(|s| s.opt).collect();
        let bytes = |e: &kiln_algebra::Ix| e.eval(&[], &opt).map_or_else(|| e.to_string(), |v| v.to_string());
        let at = if opt.is_empty() { "" } else { " at the optimal sizes" };
        host.remark(format!(
            "the arena takes {} bytes{at}; its tensors together {}",
            bytes(&buffers.arena_bytes),
            bytes(&buffers.sum_bytes)
        ));
        to_buffers(host, &program, &buffers).map_err(|e| PassError::new(e.to_string()))
    }
}
