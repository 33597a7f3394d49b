//! # tile-to-llvm
//! Lowers the CPU kernels of a module: each `tile.func` becomes a function of the engine's CPU ABI, which reads buffer
//! pointers and symbols, and an internal one with the loop over its tasks. `index` becomes `i64`. Functions are added for
//! what processors without F16C and FMA lack.
//! `scf`, `arith`, `math` and `vector` stay for the upstream conversions ([`crate::LLVM_PIPELINE`]).
//! Requires: phase `tile`. Leaves: phase `llvm`.

use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError},
};

/// The pass.
pub struct TileToLlvm;

impl Pass for TileToLlvm {
    const NAME: &'static str = "tile-to-llvm";
    const SUMMARY: &'static str = "Lowers CPU kernels of the tile dialect to llvm";
    const DIALECTS: &'static [&'static str] = &["llvm", "arith", "scf", "vector"];

    fn run(op: OpView<'_>, _: &Options) -> Result<(), PassError> {
        crate::lower::lower_cpu(op).map_err(|e| PassError::new(e.to_string()))
    }
}
