//! Coefficients of the cost model from measured kernels: for each archetype, non-negative least squares of the relative
//! error, with the p-norm of the parts taken at the last solution (a homogeneous function is the sum of its arguments times
//! its derivatives), then descent along single coefficients in the logarithm of the error;
//! then trees for what is left.

use std::collections::BTreeMap;

use kiln_format::{Record, Status};
use kiln_passes::eqsat::cost::{Work, parts, predict, predicted, variant, waves};
use kiln_plan::{Coefficients, CostTable, Schedule, TargetInfo, TargetKind};
use rayon::prelude::*;

use super::{
    boost::boost,
    design::{Design, number},
    nnls::nnls,
    score::{Alternative, Score, score},
};

/// Rounds of least squares with the norm of the round before.
const ROUNDS: usize = 12;
/// Exponents tried.
const NORMS: [f64; 6] = [1.0, 1.5, 2.0, 3.0, 4.0, 8.0];
/// Coefficients of accesses, and share of a unit that memory needs, that descent starts from.
const STARTS: [(f64, f64); 3] = [(4.0, 0.5), (0.5, 0.1), (40.0, 0.25)];
/// Factors by which descent changes a coefficient, the largest first.
const FACTORS: [f64; 5] = [2.0, 1.4, 1.15, 1.05, 1.02];
/// Rounds over all coefficients with a factor.
const DESCENTS: usize = 12;
/// Logarithmic errors beyond this count linearly: some kernels do something that the model knows nothing of.
pub(super) const OUTLIER: f64 = 0.4;
/// Weight of errors relative to the other schedules of a cone.
pub(super) const RELATIVE: f64 = 4.0;
/// Kernels that a fit of an archetype of its own needs.
const ENOUGH: usize = 3;
/// One of so many computations is held out.
const HELD_OUT: u64 = 2;

/// A measured kernel.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Sample {
    /// Key of its cone.
    pub key: String,
    /// Archetype and schedule.
    pub candidate: String,
    /// By which archetype.
    pub archetype: &'static str,
    /// How.
    pub schedule: Schedule,
    /// What it does.
    pub work: Work,
    /// In microseconds.
    pub measured: f64,
    /// Not used for the fit.
    pub held_out: bool,
}

/// Measured kernels of a design.
///
/// A kernel that runs several times or in several phases has the sum of the phases' times. Computations are held out by a
/// hash of their names.
pub fn samples(design: &Design, records: &[Record], info: &TargetInfo) -> Vec<Sample> {
    let mut times: BTreeMap<(&str, &str), f64> = BTreeMap::new();
    for r in records.iter().filter(|r| r.status == Status::Ok && r.target == info.name) {
        // Other work on a processor only ever makes a kernel slower.
        let us = if info.kind == TargetKind::Cpu { r.min_us } else { r.median_us };
        times.insert((r.key.as_str(), r.candidate.as_str()), us);
    }
    let mut owner: BTreeMap<&str, u64> = BTreeMap::new();
    for (name, covers) in &design.covers {
        for key in covers.iter().flatten() {
            owner.entry(key).or_insert_with(|| number(name));
        }
    }
    let mut out = Vec::new();
    for t in &design.trials {
        let candidate = t.candidate();
        let Some(first) = times.get(&(t.key.as_str(), candidate.as_str())) else { continue };
        let phases = (1..).map_while(|p| times.get(&(format!("{}-{p}", t.key).as_str(), candidate.as_str())).copied());
        let measured = first + phases.sum::<f64>();
        let held_out = owner.get(t.key.as_str()).is_some_and(|n| (n >> 40) % HELD_OUT == 0);
        let work = Work::of(t.archetype, &t.cone, &t.schedule, info);
        let archetype = variant(t.archetype, &t.schedule);
        let schedule = t.schedule.clone();
        out.push(Sample { key: t.key.clone(), candidate, archetype, schedule, work, measured, held_out });
    }
    out
}

/// Fits the coefficients of every archetype with enough samples; returns the target with them.
pub fn fit(samples: &[Sample], info: &TargetInfo) -> TargetInfo {
    let mut by: BTreeMap<&str, Vec<&Sample>> = BTreeMap::new();
    for s in samples.iter().filter(|s| !s.held_out) {
        by.entry(s.archetype).or_default().push(s);
    }
    by.values_mut().for_each(|s| s.sort_by(|a, b| (&a.key, &a.candidate).cmp(&(&b.key, &b.candidate))));
    let mut out = info.clone();
    let enough: Vec<_> = by.into_iter().filter(|(_, s)| s.len() >= ENOUGH).collect();
    let fitted: Vec<_> = enough.par_iter().map(|(a, s)| (a.to_string(), fit_one(s, info))).collect();
    // What has been measured was held against the evaluator first.
    out.cost.unproven.retain(|u| fitted.iter().all(|(a, _)| a != u));
    out.cost.kernels.extend(fitted);
    corrected(samples, &out)
}

/// A target with trees for what its coefficients leave of the times of samples.
pub fn corrected(samples: &[Sample], info: &TargetInfo) -> TargetInfo {
    let mut known: Vec<&Sample> = samples.iter().filter(|s| !s.held_out).collect();
    known.sort_by(|a, b| (&a.key, &a.candidate).cmp(&(&b.key, &b.candidate)));
    let residual = boost(&known, info).into_iter().map(|(a, t)| (a, t.into())).collect();
    TargetInfo { cost: CostTable { residual, ..info.cost.clone() }, ..info.clone() }
}

fn fit_one(samples: &[&Sample], info: &TargetInfo) -> Coefficients {
    let mut best: Option<(f64, Coefficients)> = None;
    for (norm, each, spread) in NORMS.iter().flat_map(|n| STARTS.map(|(each, spread)| (*n, each, spread))) {
        let start = Coefficients {
            norm,
            step: 0.05,
            access: each,
            sector: each,
            shared: each,
            fill: 1.0,
            wave: 0.1,
            exchange: 0.05,
            spread,
            ..Coefficients::default()
        };
        let c = descend(samples, least_squares(samples, start, info), info);
        let loss = loss(samples, &c, info);
        if best.is_none_or(|(l, _)| loss < l) {
            best = Some((loss, c));
        }
    }
    best.map_or_else(Coefficients::default, |(_, c)| c)
}

/// Coefficients whose parts enter linearly, by position in [`Coefficients::values`]: those of every wave, then those of
/// the norm in the order of [`parts`], `resident` apart.
const LINEAR: [usize; 3] = [1, 2, 4];
const NORMED: [usize; 10] = [5, 7, 8, 9, 10, 11, 12, 13, 14, 3];

fn least_squares(samples: &[&Sample], start: Coefficients, info: &TargetInfo) -> Coefficients {
    let mut c = start;
    for _ in 0..ROUNDS {
        let mut rows = Vec::with_capacity(samples.len());
        for s in samples {
            let parts = parts(&s.work, &c, info);
            let norm = combine(&parts, c.norm);
            let waves = waves(&s.work, info);
            let mut row = [0.0; 13];
            (row[0], row[1], row[2]) = (1.0, waves, waves * s.work.exchanges);
            for (j, p) in parts.iter().enumerate() {
                let value = c.values()[NORMED[j]];
                if norm > 0.0 && *p > 0.0 && value > 0.0 {
                    row[3 + j] = p / value * (p / norm).powf(c.norm - 1.0);
                }
            }
            // Relative errors.
            let scale = 1.0 / s.measured;
            rows.push((row.map(|v| v * scale), (s.measured - info.launch_us) * scale));
        }
        let mut now = [0.0; 13];
        let values = c.values();
        for (j, at) in LINEAR.iter().chain(&NORMED).enumerate() {
            now[j] = values[*at];
        }
        let next = nnls(&rows, now);
        let mut values = c.values();
        for (j, at) in LINEAR.iter().chain(&NORMED).enumerate() {
            // Half way, since the norm's weights move too; never to nothing, from where no part returns.
            let least = if j < 3 { 0.0 } else { 1e-3 };
            values[*at] = (0.5 * (now[j] + next[j])).max(least);
        }
        // What stays in the cache keeps its share of the cost of main memory.
        values[6] *= values[5] / c.memory.max(1e-9);
        c = Coefficients::of(values);
    }
    c
}

fn combine(parts: &[f64], norm: f64) -> f64 {
    let scale = parts.iter().copied().fold(0.0, f64::max);
    if scale > 0.0 { scale * parts.iter().map(|p| (p / scale).powf(norm)).sum::<f64>().powf(1.0 / norm) } else { 0.0 }
}

fn descend(samples: &[&Sample], start: Coefficients, info: &TargetInfo) -> Coefficients {
    let mut values = start.values();
    let mut least = loss(samples, &start, info);
    for factor in FACTORS {
        for _ in 0..DESCENTS {
            let before = least;
            for i in 1..values.len() {
                for by in [factor, 1.0 / factor] {
                    let mut trial = values;
                    trial[i] = (trial[i] * by).max(1e-6);
                    let l = loss(samples, &Coefficients::of(trial), info);
                    if l < least {
                        (least, values) = (l, trial);
                    }
                }
            }
            if before - least < 1e-6 * before {
                break;
            }
        }
    }
    Coefficients::of(values)
}

/// Mean of the squared logarithmic error, and of that relative to the other schedules of the same cone, which is what
/// choices depend on; linear for outliers. Samples of a cone are next to each other.
fn loss(samples: &[&Sample], c: &Coefficients, info: &TargetInfo) -> f64 {
    let robust = |e: f64| if e.abs() <= OUTLIER { e * e } else { OUTLIER * (2.0 * e.abs() - OUTLIER) };
    let errors: Vec<f64> = samples.iter().map(|s| (predict(&s.work, c, info) / s.measured).ln()).collect();
    let (mut sum, mut at) = (0.0, 0);
    for group in samples.chunk_by(|a, b| a.key == b.key) {
        let mine = &errors[at..at + group.len()];
        at += group.len();
        let mean = mine.iter().sum::<f64>() / mine.len() as f64;
        sum += mine.iter().map(|e| robust(*e) + RELATIVE * robust(e - mean)).sum::<f64>();
    }
    sum / samples.len().max(1) as f64
}

/// How well a target's coefficients order kernels: of every cone its candidates, of every computation its covers.
pub fn evaluate(
    design: &Design,
    samples: &[Sample],
    info: &TargetInfo,
    held_out: bool,
) -> (Score, Score, BTreeMap<String, Score>) {
    let at = |s: &Sample| Alternative { measured: s.measured, predicted: predicted(&s.work, s.archetype, &s.schedule, info) };
    let mut cones: BTreeMap<&str, Vec<&Sample>> = BTreeMap::new();
    for s in samples {
        cones.entry(&s.key).or_default().push(s);
    }
    let mut by: BTreeMap<String, Vec<Vec<Alternative>>> = BTreeMap::new();
    let mut schedules = Vec::new();
    for group in cones.values().filter(|g| g.iter().all(|s| s.held_out == held_out)) {
        let all: Vec<Alternative> = group.iter().map(|s| at(s)).collect();
        let mut of: BTreeMap<&str, Vec<Alternative>> = BTreeMap::new();
        group.iter().for_each(|s| of.entry(s.archetype).or_default().push(at(s)));
        of.into_iter().for_each(|(a, g)| by.entry(a.to_string()).or_default().push(g));
        schedules.push(all);
    }
    // Of each kernel the candidate that the model likes best, as in covering.
    let choice = |key: &String| {
        let group = cones.get(key.as_str())?;
        group.iter().map(|s| at(s)).min_by(|a, b| a.predicted.total_cmp(&b.predicted))
    };
    let mut covers = Vec::new();
    for (name, of) in design.covers.iter().filter(|(n, _)| (number(n) >> 40).is_multiple_of(HELD_OUT) == held_out) {
        let sum = |keys: &Vec<String>| {
            let kernels: Option<Vec<Alternative>> = keys.iter().map(choice).collect();
            let total = |f: fn(&Alternative) -> f64, k: &[Alternative]| k.iter().map(f).sum::<f64>();
            kernels.map(|k| Alternative { measured: total(|a| a.measured, &k), predicted: total(|a| a.predicted, &k) })
        };
        covers.push(of.iter().filter_map(sum).collect::<Vec<_>>());
        let _ = name;
    }
    let by = by.into_iter().map(|(a, groups)| (a, score_all(&groups))).collect();
    (score(&schedules), score(&covers), by)
}

/// As [`score`], with the error of groups of one too.
fn score_all(groups: &[Vec<Alternative>]) -> Score {
    let mut errors: Vec<f64> = groups.iter().flatten().map(|a| (a.predicted / a.measured - 1.0).abs()).collect();
    errors.sort_by(f64::total_cmp);
    Score { error: errors.get(errors.len() / 2).copied().unwrap_or_default(), alternatives: errors.len(), ..score(groups) }
}
