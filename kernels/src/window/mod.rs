//! # window
//! Reductions and contractions over small windows of constant size, computed anew for every point of the outputs:
//! pooling, depthwise convolution, resizing by fixed stencils. Loops and vectors are those of `pointwise`, so that
//! channels are vectorised where they are innermost in memory. On a GPU, a single window whose operands have channels
//! innermost is a `strip`: a thread computes vectors of neighbouring points, which share what their windows share.

mod strip;

use kiln_algebra::Ix;
use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{EmitError, KernelArchetype, frame, pointwise::domain};

/// The archetype.
pub static ARCHETYPE: Window = Window;

/// Elements of a window, at most.
const LARGEST: i64 = 256;

/// See the module.
pub struct Window;

impl Archetype for Window {
    fn name(&self) -> &'static str {
        "window"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        frame::check(cone)?;
        let mut points = 1i64;
        for n in &cone.graph.nodes {
            let Some((domain, reduced)) = n.op.reduction() else { continue };
            let size = reduced.iter().try_fold(1i64, |p, a| domain[*a].as_const().and_then(|c| p.checked_mul(c)));
            // Nested windows are computed anew for each other.
            match size.and_then(|s| points.checked_mul(s.max(1))).filter(|s| *s <= LARGEST) {
                Some(p) => points = p,
                None => return frame::refuse(format!("a window is not a constant of at most {LARGEST} elements")),
            }
        }
        if points == 1 && !cone.graph.nodes.iter().any(|n| n.op.reduction().is_some()) {
            return frame::refuse("the region has no window");
        }
        if target.kind == TargetKind::Cuda
            && let Some(strip) = strip::Strip::of(cone)
        {
            return Ok(strip.schedules());
        }
        domain::schedules(cone, target)
    }
}

/// Whether a GPU computes a cone best as strips: a large window along whose channels everything is contiguous.
pub(crate) fn is_strip(cone: &Cone) -> bool {
    let size = |(domain, reduced): (&[Ix], &[usize])| {
        reduced.iter().try_fold(1i64, |p, a| domain[*a].as_const().and_then(|c| p.checked_mul(c)))
    };
    let small = |s: i64| s <= LARGEST / 4;
    let windows = || cone.body().filter_map(|id| cone.graph.node(id).op.reduction());
    windows().all(|w| size(w).is_some_and(small)) && strip::Strip::of(cone).is_some_and(|s| s.is_large())
}

impl KernelArchetype for Window {
    fn knows_constants(&self) -> bool {
        true
    }

    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        match (schedule.get("strip"), strip::Strip::of(cone)) {
            (Some(points), Some(strip)) => strip.emit(ctx, module, name, cone, schedule, target, points),
            _ => domain::emit(ctx, module, name, cone, schedule, target),
        }
    }
}
