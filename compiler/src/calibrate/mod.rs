//! The calibration of the cost model: a fixed design of kernels that the thin runtime times on a machine of the target's
//! kind, and the fit of the target's coefficients to the records.

mod boost;
mod design;
mod draft;
mod families;
mod fit;
pub mod kernels;
mod nnls;
mod score;
mod table;

use std::path::Path;

use kiln_algebra::{op::OpError, scalar::ScalarError};
use kiln_codegen::CPU_LEVELS;
use kiln_plan::{Cone, TargetInfo, TargetKind};

use crate::{
    diagnostic::Problem,
    driver::{Left, write_trials},
};

pub use design::{Design, Limits, Trial, design, number};
pub use draft::Computation;
pub use fit::{Sample, corrected, evaluate, fit, samples};
pub use score::{Alternative, NOISE, Score, score};
pub use table::{Measured, table};

/// A computation of the design that is not well-formed: a defect of it.
#[derive(Debug, thiserror::Error)]
pub enum DesignError {
    /// A node does not fit its operands.
    #[error(transparent)]
    Op(#[from] OpError),
    /// A body does not parse.
    #[error(transparent)]
    Scalar(#[from] ScalarError),
}

/// Limits of what is timed on a processor: its whole set in minutes.
const CPU_LIMITS: Limits = Limits { bytes: 48e6, points: 3e8, share: (0, 1) };
/// The same of a GPU.
const CUDA_LIMITS: Limits = Limits { bytes: 400e6, points: 2e10, share: (0, 1) };

/// The design for a target, with kernels of models.
///
/// # Errors
/// A defect of the design.
pub fn design_of(info: &TargetInfo, share: (usize, usize), models: &[Cone]) -> Result<Design, Problem> {
    let cuda = info.kind == TargetKind::Cuda;
    let computations = families::all(cuda).map_err(|e| Problem::from_error("calibrate", &e))?;
    let archetypes = kiln_kernels::archetypes();
    let limits = Limits { share, ..if cuda { CUDA_LIMITS } else { CPU_LIMITS } };
    let mut out = design(&computations, &archetypes, info, &limits);
    out.add(models, &archetypes, info, &limits);
    Ok(out)
}

/// What a calibration bundle holds.
#[derive(Clone, Debug)]
pub struct Written {
    /// Kernels.
    pub kernels: usize,
    /// Computations.
    pub computations: usize,
    /// What could not be built.
    pub left: Vec<Left>,
}

/// Writes the bundle of a target's design.
///
/// # Errors
/// A defect of the design, or the file system.
pub fn write_calibration(output: &Path, info: &TargetInfo, share: (usize, usize), models: &[Cone]) -> Result<Written, Problem> {
    let design = design_of(info, share, models)?;
    tracing::info!(kernels = design.trials.len(), computations = design.covers.len(), "compiling the design");
    let (kernels, mut left) = write_trials(output, info, &CPU_LEVELS, &design.trials)?;
    left.extend(design.refused.iter().map(|n| Left { name: n.clone(), why: "no archetype takes it".into() }));
    Ok(Written { kernels, computations: design.covers.len(), left })
}
