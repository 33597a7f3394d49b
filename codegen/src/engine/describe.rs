//! What a kernel holds, for people, keys and rates.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use kiln_algebra::{Ix, Op};
use kiln_plan::{Cone, Launch};

/// A cone's structure without names: nodes, outputs, storages, extents.
pub(super) fn cone_text(c: &Cone) -> String {
    let mut text = String::new();
    let g = &c.graph;
    for n in &g.nodes {
        let inputs: Vec<u32> = n.inputs.iter().map(|i| i.0).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:?} {inputs:?} {}", n.op, n.ty);
    }
    let ports: Vec<u32> = g.inputs.iter().chain(&g.outputs).map(|p| p.node.0).collect();
    let symbols: Vec<_> = g.symbols.iter().map(|s| (s.min, s.opt, s.max)).collect();
    let _ = write!(text, "{ports:?} {:?} {:?} {symbols:?}", c.inputs, c.outputs);
    text
}

/// The canonical key of a cone in tuning records: what it computes, shapes, types and layouts.
pub fn cone_key(c: &Cone) -> String {
    let text = cone_text(c);
    // FNV-1a, 128 bits: short, and the same everywhere.
    let hash = text.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |h, b| {
        (h ^ u128::from(b)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    });
    let anchor = c.body().map(|i| c.graph.node(i).op.name()).find(|n| *n == "contract" || *n == "reduce");
    format!("{}-{hash:032x}", anchor.unwrap_or("map"))
}

/// The ONNX nodes, then the primitives with how many of each.
pub(super) fn ops(l: &Launch) -> Vec<String> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for i in l.cone.body() {
        *count.entry(l.cone.graph.node(i).op.name()).or_default() += 1;
    }
    let mut seen = BTreeSet::new();
    let mut all: Vec<String> = l.origin.iter().filter(|o| seen.insert((*o).clone())).map(|o| o.to_string()).collect();
    all.extend(count.into_iter().map(|(name, n)| format!("alg.{name} x{n}")));
    all
}

/// Arithmetic operations of one launch.
pub(super) fn flops(c: &Cone) -> Ix {
    let points = |d: &[Ix]| d.iter().fold(Ix::konst(1), |p, e| p.times(e));
    c.body().fold(Ix::konst(0), |sum, i| {
        sum.plus(&match &c.graph.node(i).op {
            Op::Contract { domain, .. } => points(domain).scale(2),
            Op::Reduce { domain, .. } => points(domain),
            Op::Fold(f) => points(&f.domain).scale(if f.times.is_some() { 2 } else { 1 }),
            Op::Map { domain, body, .. } => points(domain).scale(body.ops() as i64),
            _ => Ix::konst(0),
        })
    })
}

/// Bytes of all buffers of one launch.
pub(super) fn bytes(c: &Cone) -> Ix {
    let side = |ports: &[kiln_algebra::Port], storages: &[kiln_plan::Storage]| {
        ports.iter().zip(storages).fold(Ix::konst(0), |sum, (p, s)| sum.plus(&s.bytes(&c.graph.node(p.node).ty.dims)))
    };
    side(&c.graph.inputs, &c.inputs).plus(&side(&c.graph.outputs, &c.outputs))
}
