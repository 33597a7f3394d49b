//! What a kernel holds, for people, keys and rates.

use std::collections::{BTreeMap, BTreeSet};

use kiln_algebra::{Ix, Op, Port};
use kiln_plan::{Cone, Launch, Storage};

/// The canonical key of a cone in tuning records: what it computes, shapes, types and layouts.
pub fn cone_key(c: &Cone) -> String {
    c.key()
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

/// Bytes that one launch moves: of all buffers, and of a table that is only looked up no more than is looked up.
pub(super) fn bytes(c: &Cone) -> Ix {
    let side = |ports: &[Port], storages: &[Storage], moved: &dyn Fn(&Port, &Storage) -> Ix| {
        ports.iter().zip(storages).fold(Ix::konst(0), |sum, (p, s)| sum.plus(&moved(p, s)))
    };
    let whole = |p: &Port, s: &Storage| s.bytes(&c.graph.node(p.node).ty.dims);
    let read = |p: &Port, s: &Storage| {
        let (all, mut found) = (whole(p, s), Ix::konst(0));
        for i in c.body() {
            let n = c.graph.node(i);
            if !n.inputs.contains(&p.node) {
                continue;
            }
            match &n.op {
                Op::Gather { domain, .. } if n.inputs[0] == p.node && !n.inputs[1..].contains(&p.node) => {
                    found = found.plus(&points(domain).scale(s.dtype.size() as i64));
                }
                _ => return all,
            }
        }
        all.smaller(&found)
    };
    side(&c.graph.inputs, &c.inputs, &read).plus(&side(&c.graph.outputs, &c.outputs, &whole))
}

fn points(domain: &[Ix]) -> Ix {
    domain.iter().fold(Ix::konst(1), |p, e| p.times(e))
}
