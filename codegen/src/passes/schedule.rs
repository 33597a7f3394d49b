//! # schedule
//! Turns each `kernel.func` into a `tile.func`: the archetype that the kernel names emits its region under the schedule
//! that it gives. A kernel that names none gets the cheapest one that takes its region.
//! Requires: phase `kernel`; a host program, if there is one, in the buffer form. Leaves: phase `tile`.
//! Fails: for a region that its archetype does not take.

use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError, PassOption},
    phase::{self, Phase},
};
use kiln_passes::{eqsat::AnalyticalCost, program::read_kernel};
use kiln_plan::{CostModel, Launch, TargetInfo};

use super::saturate_and_cover::target;

/// The pass.
pub struct Schedule;

impl Pass for Schedule {
    const NAME: &'static str = "schedule";
    const SUMMARY: &'static str = "Emits each kernel as a tile program";
    const DIALECTS: &'static [&'static str] = &["tile", "scf", "arith", "math", "vector", "llvm"];
    const OPTIONS: &'static [PassOption] =
        &[PassOption::new("target", "target that the schedules are for", "x86_64")];

    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
        phase::require(op, Phase::Kernel)?;
        let target = target(options)?;
        let block = op.body().ok_or("the module is empty")?;
        let mut failed = false;
        for kernel in block.ops().into_iter().filter(|o| o.is("kernel.func")) {
            if let Err(message) = emit(op, kernel, &target) {
                kernel.error(message);
                failed = true;
            }
        }
        if failed {
            return Err(PassError::Reported);
        }
        phase::enter(op, Phase::Tile);
        Ok(())
    }
}

fn emit(module: OpView<'_>, kernel: OpView<'_>, target: &TargetInfo) -> Result<(), String> {
    let mut launch = read_kernel(kernel).map_err(|e| e.to_string())?;
    if launch.is_in_place() {
        kernel.erase();
        return Ok(());
    }
    if launch.archetype.is_empty() {
        choose(&mut launch, target)?;
    }
    let archetype = kiln_kernels::archetype(&launch.archetype)
        .ok_or_else(|| format!("there is no archetype '{}'", launch.archetype))?;
    let block = module.body().ok_or("the module is empty")?;
    archetype
        .emit(module.ctx(), block, &launch.name, &launch.cone, &launch.schedule, target)
        .map_err(|e| e.to_string())?;
    kernel.erase();
    Ok(())
}

/// The cheapest archetype and schedule for a region; the first of equals.
fn choose(launch: &mut Launch, target: &TargetInfo) -> Result<(), String> {
    let mut best: Option<(f64, &str, kiln_plan::Schedule)> = None;
    let mut refusals = Vec::new();
    for archetype in kiln_kernels::archetypes() {
        match archetype.schedules(&launch.cone, target) {
            Err(refusal) => refusals.push(format!("{}: {refusal}", archetype.name())),
            Ok(schedules) => {
                for schedule in schedules {
                    let us = AnalyticalCost.kernel(archetype.name(), &launch.cone, &schedule, target).us;
                    if best.as_ref().is_none_or(|(b, ..)| us < *b) {
                        best = Some((us, archetype.name(), schedule));
                    }
                }
            }
        }
    }
    let (_, archetype, schedule) = best.ok_or_else(|| format!("no archetype takes the region: {}", refusals.join("; ")))?;
    (launch.archetype, launch.schedule) = (archetype.into(), schedule);
    Ok(())
}
