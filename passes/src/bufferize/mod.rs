//! Destination passing: every value of a program gets a buffer, every launch writes into one.

pub mod pass;
mod planner;

use std::collections::BTreeMap;

use kiln_algebra::{Ix, Ranges};
use kiln_plan::{Program, Source, ValueId};

pub use planner::{ALIGNMENT, ArenaPlan, Tenant, plan};

/// Where a value of a program lives.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// The caller's input buffer.
    Input(u32),
    /// The caller's output buffer.
    Output(u32),
    /// Constant of the engine.
    Const(u32),
    /// The arena, from this offset in bytes.
    Arena(Ix),
}

/// A copy that gives an output its value where no launch writes it directly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutputCopy {
    /// What is copied.
    pub from: ValueId,
    /// Index of the output.
    pub output: u32,
}

/// A program's values placed in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Buffers {
    /// One per value of the program.
    pub places: Vec<Place>,
    /// Copies to run after the launches.
    pub copies: Vec<OutputCopy>,
    /// Size of the arena in bytes.
    pub arena_bytes: Ix,
    /// Sum of all tensors in the arena, without reuse.
    pub sum_bytes: Ix,
}

/// Places every value: inputs and constants where they are, the first use of a launch's result as an output in the
/// caller's buffer, everything else in the arena.
pub fn bufferize(p: &Program) -> Buffers {
    let mut direct: BTreeMap<ValueId, u32> = BTreeMap::new();
    let mut copies = Vec::new();
    for (i, o) in p.outputs.iter().enumerate() {
        let launched = matches!(p.value(o.value).source, Source::Launch { .. });
        if launched && !direct.contains_key(&o.value) {
            direct.insert(o.value, i as u32);
        } else {
            copies.push(OutputCopy { from: o.value, output: i as u32 });
        }
    }
    let mut last = vec![0usize; p.values.len()];
    for (step, l) in p.launches.iter().enumerate() {
        for v in l.inputs.iter().chain(&l.outputs) {
            last[v.0 as usize] = step;
        }
    }
    let (mut tenants, mut owners) = (Vec::new(), Vec::new());
    for (i, v) in p.values.iter().enumerate() {
        if let Source::Launch { launch, .. } = v.source
            && !direct.contains_key(&ValueId(i as u32))
        {
            tenants.push(Tenant { bytes: v.storage.bytes(&v.ty.dims), from: launch as usize, to: last[i] });
            owners.push(i);
        }
    }
    let bounds = p.symbols.iter().map(|s| (s.min, s.max)).collect();
    let opt: Vec<i64> = p.symbols.iter().map(|s| s.opt).collect();
    let plan = plan(&tenants, &Ranges { extents: Vec::new(), symbols: bounds }, &opt);
    let mut places: Vec<Place> = p
        .values
        .iter()
        .enumerate()
        .map(|(i, v)| match v.source {
            Source::Input(k) => Place::Input(k),
            Source::Const(k) => Place::Const(k),
            Source::Launch { .. } => Place::Output(direct.get(&ValueId(i as u32)).copied().unwrap_or_default()),
        })
        .collect();
    for (owner, offset) in owners.into_iter().zip(plan.offsets) {
        places[owner] = Place::Arena(offset);
    }
    Buffers { places, copies, arena_bytes: plan.bytes, sum_bytes: plan.sum }
}
