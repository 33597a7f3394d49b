//! Measuring what a plan rests on: the kernels of the best plan that no record knows, with their closest alternatives.
//!
//! Unknown kernels are given optimistic times, so that the best plan holds those that could be better than what is known;
//! measuring them and planning again ends when the best plan is known: it is then the best of all candidates.

use std::{collections::BTreeSet, path::Path};

use kiln_format::{BundleFile, CpuLevel, Record};
use kiln_passes::eqsat::{
    AnalyticalCost,
    cost::{MeasuredCost, Timings},
};
use kiln_plan::{Archetype, Cone, CostModel, Program, Schedule, TargetInfo, candidate};
use kiln_runtime::{TrialOptions, run_bundle};

use super::{CompileOptions, Frontend, records, target::cover_target, trials::write_trials};
use crate::{calibrate::Trial, diagnostic::Problem};

/// Which alternatives of an unknown kernel are measured with it.
#[derive(Clone, Copy, Debug)]
pub struct Alternatives {
    /// How many of each kernel, itself included.
    pub most: usize,
    /// Only those predicted to take at most this much more time, relative to the best.
    pub slack: f64,
}

/// How far a plan is measured.
#[derive(Clone, Debug)]
pub struct Tuned {
    /// Kernels to measure, those of the best plan first.
    pub trials: Vec<Trial>,
    /// Kernels launched by the best plan, and how many of them have a measured time.
    pub launches: (usize, usize),
    /// Time of the best plan, optimistic for what is not measured, in microseconds.
    pub us: f64,
}

/// What is to be measured next for a model: what the best plan at optimistic times holds that is not known, then what the
/// plan of a build holds. The two may differ, since cuts are pruned by price.
///
/// # Errors
/// Whatever covering refuses.
pub fn next_trials(
    front: &Frontend,
    info: &TargetInfo,
    options: &CompileOptions,
    times: &Timings,
    which: Alternatives,
) -> Result<Tuned, Problem> {
    let sober = MeasuredCost::new(&AnalyticalCost, times);
    let optimist = MeasuredCost::new(&AnalyticalCost, times).optimistic(info.cost.counts.optimism);
    let first = unknown(front, info, options, (times, &optimist), which)?;
    if first.trials.is_empty() { unknown(front, info, options, (times, &sober), which) } else { Ok(first) }
}

fn unknown(
    front: &Frontend,
    info: &TargetInfo,
    options: &CompileOptions,
    (times, cost): (&Timings, &MeasuredCost<'_>),
    which: Alternatives,
) -> Result<Tuned, Problem> {
    let (programs, _) = cover_target(front, info, options, cost)?;
    let archetypes = kiln_kernels::archetypes();
    let mut out = Tuned { trials: Vec::new(), launches: (0, 0), us: 0.0 };
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    let mut others = Vec::new();
    for l in programs.iter().flat_map(Program::running) {
        out.launches.0 += 1;
        out.us += l.cost.us;
        let (key, name) = (l.cone.key(), candidate(&l.archetype, &l.schedule));
        if times.get(&key).is_some_and(|k| k.contains_key(&name)) {
            out.launches.1 += 1;
            continue;
        }
        let mut all = alternatives(&key, &l.cone, &archetypes, info, times, which);
        // The plan's own first.
        all.sort_by_key(|t| t.candidate() != name);
        for (i, t) in all.into_iter().enumerate() {
            if seen.insert((t.key.clone(), t.candidate())) {
                if i == 0 { out.trials.push(t) } else { others.push(t) }
            }
        }
    }
    out.trials.append(&mut others);
    Ok(out)
}

fn alternatives(
    key: &str,
    cone: &Cone,
    archetypes: &[&'static dyn Archetype],
    info: &TargetInfo,
    times: &Timings,
    which: Alternatives,
) -> Vec<Trial> {
    let mut all: Vec<(f64, Trial)> = Vec::new();
    for a in archetypes {
        let schedules = a.schedules(cone, info).unwrap_or_default();
        let candidates: Vec<(&str, Schedule)> = schedules.into_iter().map(|s| (a.name(), s)).collect();
        let costs = AnalyticalCost.kernels(cone, &candidates, info);
        for ((_, schedule), cost) in candidates.into_iter().zip(costs) {
            if times.get(key).is_some_and(|k| k.contains_key(&candidate(a.name(), &schedule))) {
                continue;
            }
            let ranges = vec![None; cone.inputs.len()];
            all.push((cost.us, Trial { key: key.into(), cone: cone.clone(), archetype: a.name(), schedule, ranges }));
        }
    }
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let limit = all.first().map_or(0.0, |a| a.0) * (1.0 + which.slack);
    all.into_iter().take_while(|(us, _)| *us <= limit).take(which.most).map(|(_, t)| t).collect()
}

/// Measures on this machine until the best plan is known, or for so many rounds; records go into a database as they come.
/// What was shipped for this device is known to begin with.
/// Returns the last state: nothing left to measure, or what the next round would.
///
/// # Errors
/// Covering, the file system, or the device.
pub fn tune_here(
    front: &Frontend,
    info: &TargetInfo,
    options: &CompileOptions,
    (database, shipped): (&Path, &[Record]),
    which: Alternatives,
    (rounds, trial): (usize, &TrialOptions),
    told: &mut dyn FnMut(&Tuned),
) -> Result<Tuned, Problem> {
    let folder = tempfile::tempdir().map_err(|e| Problem::from_error("tune", &e))?;
    for round in 0.. {
        let own = if database.exists() { records::read(database)? } else { Vec::new() };
        let times = records::known(&info.name, shipped, &own);
        let next = next_trials(front, info, options, &times, which)?;
        told(&next);
        if next.trials.is_empty() || round == rounds {
            return Ok(next);
        }
        let bundle = folder.path().join(format!("{round}.kiln"));
        let levels: &[CpuLevel] = &options.cpu_levels;
        write_trials(&bundle, info, levels, &next.trials)?;
        let file = BundleFile::open(&bundle).map_err(|e| Problem::from_error("tune", &e))?;
        let mut new: Vec<Record> = Vec::new();
        run_bundle(&file, trial, &|_, _, _| false, &mut |_, _, r| {
            new.push(r);
            Ok(())
        })
        .map_err(|e| Problem::from_error("tune", &e))?;
        records::merge(database, &new)?;
    }
    Err(Problem::new("internal", "tuning ended without a plan"))
}
