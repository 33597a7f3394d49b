//! # scatter
//! Data with updates written into it, pointwise nodes before all operands.
//!
//! Two kernels: the data is computed into the result, then updates are written over it. CPU: updates at different places
//! of the axes that go straight to a dimension of the data never meet, so tasks are blocks of those; within a task
//! updates come in order. CUDA: a thread an update, combined in one step where several may meet.

mod emit;

use std::collections::BTreeSet;

use kiln_algebra::{Ix, Op};
use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{EmitError, KernelArchetype, frame::refuse, phase_name, pointwise::domain, whole};

/// The archetype.
pub static ARCHETYPE: Scatter = Scatter;

/// See the module.
pub struct Scatter;

/// Updates of a task on the CPU, about.
const TASK: i64 = 8192;
/// Threads of a block.
const THREADS: i64 = 256;

/// The region that computes the data alone.
fn data(cone: &Cone) -> Result<Cone, Refusal> {
    let (node, n) = whole::anchor(cone, "scatter")?;
    if !cone.graph.users()[node.0 as usize].is_empty() {
        return refuse("the result is read in the region itself");
    }
    let mut copy = cone.clone();
    copy.graph.outputs[0].node = n.inputs[0];
    // What else the region holds is not part of it.
    copy.graph.nodes.truncate(node.0 as usize);
    Ok(copy)
}

/// Axes of the updates' domain that are the index of some dimension of the data: updates that differ there go to
/// different elements.
fn apart(cone: &Cone) -> Result<Vec<usize>, Refusal> {
    let (_, n) = whole::anchor(cone, "scatter")?;
    let Op::Scatter { domain, map, .. } = &n.op else { return refuse("the region's output is no 'scatter'") };
    let axes: BTreeSet<usize> = map.iter().filter_map(Ix::as_axis).filter(|a| *a < domain.len()).collect();
    Ok(axes.into_iter().collect())
}

impl Archetype for Scatter {
    fn name(&self) -> &'static str {
        "scatter"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        let mut copies = domain::schedules(&data(cone)?, target)?;
        let mut schedule = copies.swap_remove(0);
        let (name, size) = if target.kind == TargetKind::Cpu { ("updates", TASK) } else { ("update_threads", THREADS) };
        schedule.params.insert(name.into(), size);
        Ok(vec![schedule])
    }
}

impl KernelArchetype for Scatter {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let refused = |r: Refusal| EmitError::Refused { archetype: "scatter", reason: r.0 };
        let first = domain::emit(ctx, module, name, &data(cone).map_err(refused)?, schedule, target)?;
        let updates = emit::Updates::new(cone, apart(cone).map_err(refused)?)?;
        let name = phase_name(name, 1);
        match target.kind {
            TargetKind::Cpu => updates.cpu(ctx, module, &name, schedule.get("updates").unwrap_or(TASK), target)?,
            TargetKind::Cuda => updates.cuda(ctx, module, &name, schedule.get("update_threads").unwrap_or(THREADS), target)?,
        };
        Ok(first)
    }
}
