//! Destination passing: every value of a program gets a buffer, every launch writes into one.

mod group;
pub mod pass;
mod planner;

use std::collections::BTreeMap;

use kiln_algebra::{Ix, Ranges};
use kiln_plan::{Program, Source, ValueId};

pub use planner::{ALIGNMENT, ArenaPlan, Tenant, plan};

use group::Groups;

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
    /// Bytes that may be touched from there on, one per value of the program.
    pub bytes: Vec<Ix>,
    /// Copies to run after the launches.
    pub copies: Vec<OutputCopy>,
    /// Size of the arena in bytes.
    pub arena_bytes: Ix,
    /// Sum of all tensors in the arena, without reuse.
    pub sum_bytes: Ix,
}

/// Places every value: inputs and constants where they are, the first use of a launch's result as an output in the
/// caller's buffer, everything else in the arena; what lies inside of another value, there.
pub fn bufferize(p: &Program) -> Buffers {
    let groups = Groups::of(p);
    let mut direct: BTreeMap<ValueId, u32> = BTreeMap::new();
    let mut copies = Vec::new();
    for (i, o) in p.outputs.iter().enumerate() {
        let launched = matches!(p.value(o.value).source, Source::Launch { .. });
        if launched && !groups.is_shared(o.value) && !direct.contains_key(&o.value) {
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
    let (mut tenants, mut owners) = (Vec::<Tenant>::new(), Vec::new());
    let mut bytes: Vec<Ix> = p.values.iter().map(|v| v.storage.bytes(&v.ty.dims)).collect();
    for (i, v) in p.values.iter().enumerate() {
        if let Source::Launch { launch, .. } = v.source
            && !direct.contains_key(&ValueId(i as u32))
            && groups.whole(ValueId(i as u32)).is_none()
        {
            tenants.push(Tenant { bytes: bytes[i].clone(), from: launch as usize, to: last[i] });
            owners.push(i);
        }
    }
    // What lies inside of a value keeps it alive.
    for (i, v) in p.values.iter().enumerate() {
        if let (Source::Launch { launch, .. }, Some((whole, at))) = (v.source, groups.whole(ValueId(i as u32)))
            && let Some(t) = owners.iter().position(|o| *o == whole.0 as usize)
        {
            tenants[t].from = tenants[t].from.min(launch as usize);
            tenants[t].to = tenants[t].to.max(last[i]);
            bytes[i] = bytes[whole.0 as usize].minus(at);
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
    for i in 0..p.values.len() {
        if let Some((whole, at)) = groups.whole(ValueId(i as u32))
            && let Place::Arena(start) = &places[whole.0 as usize]
        {
            places[i] = Place::Arena(start.plus(at));
        }
    }
    Buffers { places, bytes, copies, arena_bytes: plan.bytes, sum_bytes: plan.sum }
}
