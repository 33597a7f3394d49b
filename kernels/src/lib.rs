//! Kernel archetypes: code generators that accept any cone of primitives that satisfies their resource conditions, and
//! emit it as a `tile.func`.
//!
//! Each archetype is a folder with its conditions, its schedules and its emission; the list of them is generated from
//! the folders. All of them get the values of the cone from [`emit`].

pub mod analysis;
pub mod emit;
mod frame;
pub(crate) mod tiled;
pub(crate) mod whole;

mod registry {
    include!(concat!(env!("OUT_DIR"), "/registry.rs"));
}

use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Schedule, TargetInfo};

pub use emit::EmitError;
pub use registry::*;

/// An archetype that can be emitted.
pub trait KernelArchetype: Archetype {
    /// Appends a `tile.func` to a module's block, or several with the names that [`phase_name`] gives, which run in that
    /// order on the same buffers; gives the first. The schedule is one that [`Archetype::schedules`] gave for the cone and
    /// the target.
    ///
    /// # Errors
    /// What [`EmitError`] says.
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError>;

    /// Whether kernels are better where the schedule says which inputs are constants ([`CONSTANTS`]).
    fn knows_constants(&self) -> bool {
        false
    }
}

/// Parameter of schedules that says which inputs of a cone are constants, a bit each, to archetypes that ask for it.
pub const CONSTANTS: &str = "constants";

/// The name of a launch's kernel `phase`. Most launches are one kernel, phase 0, which has the launch's name; others run
/// several after each other on the same buffers.
pub fn phase_name(launch: &str, phase: usize) -> String {
    if phase == 0 { launch.to_string() } else { format!("{launch}_phase{phase}") }
}

/// The archetype of a name.
pub fn archetype(name: &str) -> Option<&'static dyn KernelArchetype> {
    ALL.iter().copied().find(|a| a.name() == name)
}

/// The databases of measured kernels that come with the compiler for a target: the text of each, one record a line.
pub fn tuned(target: &str) -> impl Iterator<Item = &'static str> {
    TUNED.iter().filter(move |(t, _)| *t == target).map(|(_, text)| *text)
}

/// All archetypes as planning sees them.
pub fn archetypes() -> Vec<&'static dyn Archetype> {
    ALL.iter().map(|a| *a as &dyn Archetype).collect()
}
