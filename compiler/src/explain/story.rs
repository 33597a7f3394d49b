//! What is kept of each kernel for people: where it comes from, and why it was chosen.

use std::collections::BTreeMap;

use kiln_format::{KernelStory, Reads, SizeStory};
use kiln_passes::eqsat::cost::{PARTS, Timings, Work, fixed, parts, predict, predicted, variant};
use kiln_passes::versions::{Version, Versions};
use kiln_plan::{Launch, Program, Source, TargetInfo, ValueId, candidate};

/// Three digits after the point: nanoseconds.
fn rounded(us: f64) -> f64 {
    (us * 1e3).round() / 1e3
}

/// The stories of covered programs, one a launch, in execution order.
pub fn stories(
    programs: &[&Program],
    versions: &[Vec<Option<Versions>>],
    info: &TargetInfo,
    times: &Timings,
) -> Vec<KernelStory> {
    let mut out = Vec::new();
    for (p, versions) in programs.iter().zip(versions) {
        let first = out.len();
        for (i, l) in p.launches.iter().enumerate() {
            let sizes = versions.get(i).and_then(Option::as_ref).map(|v| sizes(p, l, v));
            let key = l.cone.key();
            let name = candidate(&l.archetype, &l.schedule);
            let measured = times.get(&key).and_then(|k| k.get(&name)).copied();
            let (predicted, parts) = terms(l, info);
            out.push(KernelStory {
                name: l.name.clone(),
                key,
                candidate: name,
                nodes: l.origin.iter().map(ToString::to_string).collect(),
                rules: l.rules.clone(),
                reads: l.inputs.iter().map(|v| read(p, *v, first)).collect(),
                writes: l.outputs.iter().map(|v| place(p, *v)).collect(),
                predicted_us: rounded(predicted),
                measured_us: measured,
                parts,
                sizes: sizes.unwrap_or_default(),
            });
        }
    }
    out
}

/// The kernels of a launch by size.
fn sizes(p: &Program, l: &Launch, v: &Versions) -> Vec<SizeStory> {
    let name = |s: usize| p.symbols.get(s).map_or_else(String::new, |s| s.name.to_string());
    let by = v.by.as_sym().map_or_else(|| "elements".into(), |s| name(s));
    let case = |c: &Version| {
        let (candidate, us) = match &c.kernel {
            Some(k) => (candidate(&k.archetype, &k.schedule), k.cost.us),
            None => (candidate(&l.archetype, &l.schedule), l.cost.us),
        };
        SizeStory { by: by.clone(), most: c.most, candidate, predicted_us: rounded(us) }
    };
    v.cases.iter().map(case).collect()
}

/// The terms of a launch's prediction, and their result.
pub fn terms(l: &Launch, info: &TargetInfo) -> (f64, BTreeMap<String, f64>) {
    if l.is_in_place() {
        return (0.0, BTreeMap::new());
    }
    let w = Work::of(&l.archetype, &l.cone, &l.schedule, info);
    let name = variant(&l.archetype, &l.schedule);
    let c = info.cost.of(name);
    let mut out: BTreeMap<String, f64> =
        PARTS.iter().zip(parts(&w, c, info)).map(|(n, us)| ((*n).to_string(), rounded(us))).collect();
    out.retain(|_, us| *us > 0.0);
    out.insert("launch".into(), rounded(fixed(&w, c, info)));
    let alone = predicted(&w, name, &l.schedule, info);
    let us = alone + info.cost.counts.handover;
    if us > alone {
        out.insert("handover".into(), rounded(us - alone));
    }
    let beside = rounded(alone - predict(&w, c, info));
    if beside != 0.0 {
        out.insert("residual".into(), beside);
    }
    (us, out)
}

fn place(p: &Program, v: ValueId) -> String {
    let v = p.value(v);
    let layout = if v.storage.layout.is_row_major() { String::new() } else { format!(" in order {}", v.storage.layout) };
    let stored = if v.storage.dtype == v.ty.dtype { String::new() } else { format!(" stored as {}", v.storage.dtype) };
    format!("{}{stored}{layout}", v.ty)
}

fn read(p: &Program, v: ValueId, first: usize) -> Reads {
    let what = place(p, v);
    match p.value(v).source {
        Source::Input(i) => {
            let name = p.inputs.get(i as usize).map_or("", |(n, _)| n);
            Reads { what: format!("{what}, input '{name}'"), kernel: None }
        }
        Source::Const(_) => Reads { what: format!("{what}, constant"), kernel: None },
        Source::Launch { launch, .. } => Reads { what, kernel: Some((first + launch as usize) as u32) },
    }
}
