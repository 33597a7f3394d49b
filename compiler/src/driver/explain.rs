//! Plans without code, for people.

use kiln_format::KernelStory;
use kiln_passes::eqsat::{
    AnalyticalCost,
    cost::{MeasuredCost, Timings},
    explore::{Explored, explore},
};
use kiln_passes::versions::versions;
use kiln_plan::{Program, TargetInfo};

use super::{
    CompileOptions, Frontend,
    target::{archetypes, cover_options, cover_target, target_info},
};
use crate::{
    diagnostic::Problem,
    explain::{story::stories, why_not::WhyNot},
};

fn planned(front: &Frontend, target: &str, options: &CompileOptions) -> Result<(Vec<Program>, TargetInfo, Timings), Problem> {
    let info = target_info(target, options)?;
    let times = options.timings.get(target).cloned().unwrap_or_default();
    let (programs, _) = cover_target(front, &info, options, &MeasuredCost::new(&AnalyticalCost, &times))?;
    Ok((programs, info, times))
}

/// The plan of a model for a target: one program a segment.
///
/// # Errors
/// Whatever covering refuses.
pub fn programs(front: &Frontend, target: &str, options: &CompileOptions) -> Result<Vec<Program>, Problem> {
    Ok(planned(front, target, options)?.0)
}

/// The stories of the kernels that a model's plan has.
///
/// # Errors
/// Whatever covering refuses.
pub fn plan_stories(front: &Frontend, target: &str, options: &CompileOptions) -> Result<Vec<KernelStory>, Problem> {
    let (programs, info, times) = planned(front, target, options)?;
    let cost = MeasuredCost::new(&AnalyticalCost, &times);
    let versions: Vec<_> = programs.iter().map(|p| versions(p, &archetypes(), &cost, &info)).collect();
    Ok(stories(&programs.iter().collect::<Vec<_>>(), &versions, &info, &times))
}

/// Why two nodes of a model are not in one kernel.
///
/// # Errors
/// A node that no kernel holds, or whatever covering refuses.
pub fn why_not(front: &Frontend, target: &str, options: &CompileOptions, a: &str, b: &str) -> Result<WhyNot, Problem> {
    let (programs, info, _) = planned(front, target, options)?;
    let holds = |p: &&Program, n: &str| p.launches.iter().any(|l| l.origin.iter().any(|o| &**o == n));
    // Nodes of different segments never meet.
    let program = programs.iter().find(|p| holds(p, a) && holds(p, b)).or(programs.first());
    let program = program.ok_or_else(|| Problem::new("explain", "the model computes nothing"))?;
    crate::explain::why_not::why_not(program, &info, a, b)
}

/// The e-graph of each segment of a model, with its cover.
///
/// # Errors
/// Whatever covering refuses.
pub fn explored(front: &Frontend, target: &str, options: &CompileOptions) -> Result<Vec<Explored>, Problem> {
    let info = target_info(target, options)?;
    let times = options.timings.get(target).cloned().unwrap_or_default();
    let cost = MeasuredCost::new(&AnalyticalCost, &times);
    let opts = cover_options(&info, options);
    let all = front.script.segments.iter().map(|g| explore(g, &opts, &archetypes(), &cost));
    all.collect::<Result<_, _>>().map_err(|e| Problem::from_error("cover", &e))
}
