//! Kernels that are run and compared with the reference evaluator: cones of every archetype with odd sizes, guards,
//! layouts and element types. To add one, add a line to a list.
#![allow(dead_code, unreachable_pub, unused_imports, clippy::unwrap_used)]

mod build;
mod contractions;
mod folds;
mod others;
mod program;
mod types;
mod whole;

use kiln_algebra::{DType, Tensor};
use kiln_plan::{Cone, TargetKind};

pub use program::{Built, build, engine, targets};

/// A cone with inputs.
pub struct Case {
    /// Unique.
    pub name: String,
    /// What is computed.
    pub cone: Cone,
    /// Values of the inputs, of the nodes' own types.
    pub inputs: Vec<Tensor>,
    /// Relative L2 error allowed.
    pub tolerance: f64,
    /// Archetype wanted; else the first that takes the cone.
    pub archetype: Option<&'static str>,
    /// Which of its schedules: the best guess, or all of them.
    pub all_schedules: bool,
    /// Only schedules with this value of a parameter.
    pub pick: Option<(&'static str, i64)>,
    /// The one target that the case is for.
    pub target: Option<&'static str>,
    /// Kinds of target that the case is for.
    pub kinds: Vec<TargetKind>,
}

/// The types that are computed in.
pub const ARITHMETIC: [DType; 13] = [
    DType::Bool,
    DType::I8,
    DType::I16,
    DType::I32,
    DType::I64,
    DType::U8,
    DType::U16,
    DType::U32,
    DType::U64,
    DType::F16,
    DType::BF16,
    DType::F32,
    DType::F64,
];

/// The value that the cases' one symbol has when they run.
pub const SYMBOL: i64 = 37;

/// All cases.
pub fn all() -> Vec<Case> {
    let mut all = contractions::cases();
    all.extend(folds::cases());
    all.extend(others::cases());
    all.extend(whole::cases());
    all.extend(types::cases());
    all
}
