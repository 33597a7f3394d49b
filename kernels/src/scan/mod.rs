//! # scan
//! One running reduction with pointwise nodes before it.
//!
//! CPU: a row (all positions along the axis) is one loop with an accumulator; where the axis is not the contiguous one,
//! vectors go across neighbouring rows. CUDA: a thread a row where neighbouring rows are neighbours in memory; else a
//! block a row, which scans as many elements as it has threads at a time: each warp by shuffles, the warps' totals
//! through shared memory, what came before in a register (Blelloch, "Prefix sums and their applications", 1990).

mod emit;

use kiln_algebra::{Ix, Op};
use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    EmitError, KernelArchetype,
    analysis::product,
    frame::{lanes_for, refuse},
    whole,
};

/// The archetype.
pub static ARCHETYPE: Scan = Scan;

/// See the module.
pub struct Scan;

/// Threads of a block.
const THREADS: i64 = 256;
/// Rows up to this length are one thread's.
const SHORT: i64 = 64;
/// Rows that keep a GPU busy with a thread each.
const BUSY: i64 = 16384;

/// A scan and the dimensions around it.
pub(crate) struct Plan {
    node: kiln_algebra::NodeId,
    axis: usize,
    /// Extent along the axis.
    length: Ix,
    /// The other dimensions, the slowest in memory first.
    others: Vec<usize>,
    /// The axis is the contiguous one.
    contiguous: bool,
}

fn plan(cone: &Cone) -> Result<Plan, Refusal> {
    let (node, n) = whole::anchor(cone, "scan")?;
    let Op::Scan { domain, axis, .. } = &n.op else { return refuse("the region's output is no 'scan'") };
    let contiguous = cone.outputs[0].layout.order.last().is_some_and(|d| usize::from(*d) == *axis);
    Ok(Plan { node, axis: *axis, length: domain[*axis].clone(), others: whole::other_dims(cone, *axis), contiguous })
}

impl Plan {
    fn extents(&self, cone: &Cone) -> Vec<Ix> {
        self.others.iter().map(|d| cone.graph.node(self.node).ty.dims[*d].clone()).collect()
    }
}

impl Archetype for Scan {
    fn name(&self) -> &'static str {
        "scan"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        let plan = plan(cone)?;
        let extents = plan.extents(cone);
        if target.kind == TargetKind::Cuda {
            let opt = cone.graph.opt_symbols();
            let usual = |e: &Ix| e.eval(&[], &opt).unwrap_or(i64::MAX);
            let (rows, length) = (usual(&product(&extents)), usual(&plan.length));
            let single = length <= SHORT || !plan.contiguous && rows >= BUSY.min(length.saturating_mul(4));
            return Ok(vec![Schedule::of(&[("threads", THREADS), ("team", if single { 1 } else { THREADS })])]);
        }
        let size = cone.graph.node(plan.node).ty.dtype.compute().size() as i64;
        let widest = (i64::from(target.vector_bits) / 8 / size).clamp(1, 16);
        let lanes = match extents.last().filter(|_| !plan.contiguous) {
            Some(inner) => lanes_for(inner, widest),
            None => 1,
        };
        Ok(vec![Schedule::of(&[("lanes", lanes)])])
    }
}

impl KernelArchetype for Scan {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let plan = plan(cone).map_err(|r| EmitError::Refused { archetype: "scan", reason: r.0 })?;
        let emission = emit::Emission::new(cone, &plan)?;
        match target.kind {
            TargetKind::Cpu => emission.cpu(ctx, module, name, schedule, target),
            TargetKind::Cuda => emission.cuda(ctx, module, name, schedule, target),
        }
    }
}
