//! The computations that kernels are timed for: sizes, ranks, types and accesses as models have them, by what dominates.

mod blocks;
mod contract;
mod fold;
mod pointwise;
mod reduce;
mod whole;
mod window;

use kiln_algebra::DType;

use super::{DesignError, draft::Computation};

/// All computations, with floats stored as f32 and, where the target has use for it, as f16.
pub(super) fn all(half: bool) -> Result<Vec<Computation>, DesignError> {
    let mut out = Vec::new();
    let types: &[DType] = if half { &[DType::F32, DType::F16] } else { &[DType::F32] };
    for stored in types {
        for family in [pointwise::all, reduce::all, contract::all, window::all, blocks::all, fold::all] {
            out.extend(family(*stored)?);
        }
    }
    out.extend(whole::all()?);
    Ok(out)
}
