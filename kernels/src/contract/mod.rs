//! # contract
//! One contraction, anything pointwise on its operands and after it: matrix products, batched and grouped, convolution
//! as an implicit matrix product.
//!
//! CPU: a task is a block of rows and columns. The rows' operand is packed into scratch memory through the region
//! (windows, padding and prologues cost only there), or read where it lies; the columns' operand is read where it lies
//! if it is contiguous along the columns, or packed. Register tiles are multiplied along the sum, and the outputs are
//! computed from the block of sums. (Blocking as in Goto and van de Geijn, "Anatomy of high-performance matrix
//! multiplication", 2008.)

mod blocks;
mod pack;
mod plan;
mod tiles;

use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{EmitError, KernelArchetype, frame};
use plan::{Plan, plan};

/// The archetype.
pub static ARCHETYPE: Contract = Contract;

/// See the module.
pub struct Contract;

impl Archetype for Contract {
    fn name(&self) -> &'static str {
        "contract"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        if target.kind != TargetKind::Cpu {
            return frame::refuse("it blocks for a processor's caches");
        }
        frame::check(cone)?;
        let plan = plan(cone)?;
        let element = cone.graph.node(plan.node).ty.dtype.compute().size() as i64;
        let [b, m, n] = [&plan.batch, &plan.m, &plan.n].map(|g| Plan::size(g));
        Ok(tiles::schedules(target, element, &b, &m, &n))
    }
}

impl KernelArchetype for Contract {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let refused = |reason: String| EmitError::Refused { archetype: "contract", reason };
        let plan = plan(cone).map_err(|r| refused(r.0))?;
        let tiles = tiles::Tiles::of(schedule).ok_or_else(|| refused(format!("no schedule of its own: {schedule}")))?;
        blocks::emit(ctx, module, name, cone, target, &plan, tiles)
    }
}
