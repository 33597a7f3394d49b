//! # tile-to-nvvm
//! Lowers the GPU kernels of a module: `tile.func` becomes an `llvm.func` that is an `nvvm.kernel` with its block size as
//! a requirement, `tile` operations become `llvm` and `nvvm` ones, `index` becomes an integer (32 bits wide in a kernel
//! with the attribute `index_bits = 32`, else 64). Kernels share one variable `smem`, the block's dynamic shared memory.
//! `scf`, `arith`, `math` and `vector` stay for the upstream conversions ([`crate::NVVM_PIPELINE`]).
//! Requires: phase `tile`. Leaves: phase `nvvm`.

use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError},
};

/// The pass.
pub struct TileToNvvm;

impl Pass for TileToNvvm {
    const NAME: &'static str = "tile-to-nvvm";
    const SUMMARY: &'static str = "Lowers GPU kernels of the tile dialect to nvvm";
    const DIALECTS: &'static [&'static str] = &["llvm", "nvvm", "arith", "scf", "vector"];
    const ANCHOR: &'static str = "";

    fn run(op: OpView<'_>, _: &Options) -> Result<(), PassError> {
        crate::lower::lower_gpu(op).map_err(|e| PassError::new(e.to_string()))
    }
}
