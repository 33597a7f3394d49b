//! # emit-ptx
//! Compiles a module of `nvvm` kernels to PTX and puts the text into the module's attribute `kiln.ptx`.
//! Requires: phase `nvvm`, all of the llvm dialect. Leaves: the module as it was, with the attribute.

use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError, PassOption},
};

use crate::compile::{self, Chip};

/// The pass.
pub struct EmitPtx;

impl Pass for EmitPtx {
    const NAME: &'static str = "emit-ptx";
    const SUMMARY: &'static str = "Compiles nvvm kernels to PTX text";
    const OPTIONS: &'static [PassOption] = &[PassOption::new("chip", "sm_80 or sm_90a", "sm_80")];

    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
        let name = options.text("chip");
        let chip = Chip::parse(name).ok_or_else(|| {
            let known: Vec<&str> = Chip::ALL.iter().map(|c| c.name()).collect();
            PassError::new(format!("there is no chip '{name}'; known are {}", known.join(", ")))
        })?;
        let ptx = compile::emit_ptx(op, chip).map_err(|e| PassError::new(e.to_string()))?;
        op.set_attr("kiln.ptx", op.ctx().str(&ptx));
        Ok(())
    }
}
