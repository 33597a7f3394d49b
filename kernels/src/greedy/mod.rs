//! # greedy
//! Greedy suppression along the last axis, with pointwise nodes before both operands: a conflict is computed only where
//! the earlier candidate was kept.
//!
//! CPU: a task is a row; the later candidates of a kept one are vectors. CUDA: a block is a row; its threads share the
//! later candidates, and what is still kept is in shared memory where rows are short enough.

mod emit;

use kiln_algebra::{Ix, NodeId, Op, Ranges};
use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    EmitError, KernelArchetype,
    frame::{lanes_for, refuse},
    whole,
};

/// The archetype.
pub static ARCHETYPE: Greedy = Greedy;

/// See the module.
pub struct Greedy;

/// Threads of a block.
const THREADS: i64 = 512;
/// Candidates whose state fits into shared memory.
const HELD: i64 = 40960;

/// A suppression and the rows it goes over.
pub(crate) struct Plan {
    node: NodeId,
    /// Candidates of a row.
    length: Ix,
    /// The other dimensions, the slowest in memory first.
    others: Vec<usize>,
    /// The state of a whole row fits into shared memory.
    held: Option<i64>,
}

fn plan(cone: &Cone) -> Result<Plan, Refusal> {
    let (node, n) = whole::anchor(cone, "greedy")?;
    let Op::Greedy { domain, .. } = &n.op else { return refuse("the region's output is no 'greedy'") };
    let Some(length) = domain.last() else { return refuse("a 'greedy' without an axis") };
    let ranges = Ranges { extents: Vec::new(), symbols: cone.graph.symbol_bounds() };
    let held = ranges.bounds(length).1.filter(|n| *n <= HELD).map(|n| n.max(1));
    Ok(Plan { node, length: length.clone(), others: whole::other_dims(cone, domain.len() - 1), held })
}

impl Archetype for Greedy {
    fn name(&self) -> &'static str {
        "greedy"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        let plan = plan(cone)?;
        Ok(vec![match target.kind {
            TargetKind::Cuda => Schedule::of(&[("threads", THREADS)]),
            TargetKind::Cpu => {
                let widest = (i64::from(target.vector_bits) / 32).clamp(1, 16);
                let contiguous = cone.outputs[0].layout.order.last().map(|d| usize::from(*d) + 1)
                    == Some(cone.outputs[0].layout.order.len());
                Schedule::of(&[("lanes", if contiguous { lanes_for(&plan.length, widest) } else { 1 })])
            }
        }])
    }
}

impl KernelArchetype for Greedy {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let plan = plan(cone).map_err(|r| EmitError::Refused { archetype: "greedy", reason: r.0 })?;
        let emission = emit::Emission::new(cone, &plan)?;
        match target.kind {
            TargetKind::Cpu => emission.cpu(ctx, module, name, schedule, target),
            TargetKind::Cuda => emission.cuda(ctx, module, name, schedule, target),
        }
    }
}
