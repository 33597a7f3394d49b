//! # pointwise
//! Any cone of map, view, concat and gather nodes whose outputs share one domain.
//!
//! CPU: tasks are blocks of rows of the first output in its memory order; neighbouring axes that act as one are merged;
//! the innermost is vectorised. CUDA: one thread per vector of the first output.

pub(crate) mod domain;

use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo};

use crate::{EmitError, KernelArchetype, frame};

/// The archetype.
pub static ARCHETYPE: Pointwise = Pointwise;

/// See the module.
pub struct Pointwise;

impl Archetype for Pointwise {
    fn name(&self) -> &'static str {
        "pointwise"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        frame::check(cone)?;
        if cone.graph.nodes.iter().any(|n| n.op.reduction().is_some()) {
            return frame::refuse("the region reduces");
        }
        domain::schedules(cone, target)
    }
}

impl KernelArchetype for Pointwise {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        domain::emit(ctx, module, name, cone, schedule, target)
    }
}
