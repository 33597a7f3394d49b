//! Plans within a limit on memory: kernels are charged for the bytes that they write, more and more until the values
//! between them fit.

use kiln_plan::Program;

use super::{CoverError, Report};
use crate::bufferize::bufferize;

/// Charges for a byte, in microseconds, the least first: a megabyte costs from about as much as writing it takes up to
/// more than computing anything again.
const CHARGES: [f64; 9] = [0.0, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.0];

/// Bytes that values between kernels take, at the usual extents.
pub(super) fn bytes(program: &Program) -> u64 {
    let opt: Vec<i64> = program.symbols.iter().map(|s| s.opt).collect();
    bufferize(program).arena_bytes.eval(&[], &opt).and_then(|b| u64::try_from(b).ok()).unwrap_or(u64::MAX)
}

/// The first plan that fits; `plan` makes one for a charge.
///
/// # Errors
/// Those of planning, and [`CoverError::Workspace`] when nothing fits.
pub(super) fn within(
    limit: u64,
    mut plan: impl FnMut(f64) -> Result<(Program, Report), CoverError>,
) -> Result<(Program, Report), CoverError> {
    let mut least = u64::MAX;
    for charge in CHARGES {
        let (program, report) = plan(charge)?;
        let bytes = bytes(&program);
        if bytes <= limit {
            return Ok((program, report));
        }
        least = least.min(bytes);
    }
    Err(CoverError::Workspace { limit, least })
}
