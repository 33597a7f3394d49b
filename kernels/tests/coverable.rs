//! Every graph of primitives has kernels on every target: random primitives of all kinds and element types, alone and
//! followed by others, are covered and emitted; on the CPU those that are one kernel are run as well.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "../../dialects/algebra/tests/support/random.rs"]
#[allow(dead_code)]
mod primitives;

use common::*;
use kiln_algebra::{Access, DType, Graph, Ix, Monoid, NodeId, Op, Scalar, Symbol, Tensor, TensorType, eval::evaluate_node};
use kiln_dialects::{context, tile};
use kiln_kernels::archetype;
use kiln_passes::eqsat::{AnalyticalCost, CoverOptions, cover};
use kiln_plan::{Archetype, TargetInfo};
use primitives::{Rng, SYMS, primitive};

fn symbols() -> Vec<Symbol> {
    let of = |name: &str, v: i64| Symbol { name: name.into(), min: 1, opt: v, max: Some(64), def: None };
    vec![of("s", SYMS[0]), of("t", SYMS[1])]
}

/// Something on top of a value.
fn after(r: &mut Rng, g: &mut Graph, x: NodeId) -> NodeId {
    let ty = g.node(x).ty.clone();
    let (rank, domain) = (ty.rank(), ty.dims.clone());
    let access = Access::identity(rank);
    let plain = !ty.dtype.is_storage();
    let op = match r.below(6) {
        0 if rank > 0 && plain => {
            Op::Reduce { domain, reduced: vec![r.below(rank)], monoid: r.pick(&[Monoid::Sum, Monoid::Max, Monoid::Min]), access }
        }
        1 if rank > 0 && plain => {
            Op::Scan { domain, axis: r.below(rank), monoid: Monoid::Sum, exclusive: r.one_in(2), reverse: false, access }
        }
        2 if rank > 0 && plain => Op::Sort { axis: r.below(rank), descending: r.one_in(2) },
        3 if rank > 1 => {
            let domain: Vec<Ix> = ty.dims.iter().rev().cloned().collect();
            Op::View { domain, access: Access::new((0..rank).rev().map(Ix::axis).collect()) }
        }
        4 if rank > 0 => Op::Concat { axis: 0 },
        _ => Op::Map { domain, body: Scalar::cast(DType::F32, Scalar::arg(0)), accesses: vec![access] },
    };
    let inputs = if matches!(op, Op::Concat { .. }) { vec![x, x] } else { vec![x] };
    g.push(op, &inputs, &[]).unwrap()
}

fn graph(r: &mut Rng) -> Option<(Graph, Vec<Tensor>)> {
    let (op, tensors) = primitive(r);
    let x: Vec<&Tensor> = tensors.iter().collect();
    evaluate_node(&op, &x, &SYMS).ok()?;
    let mut g = Graph { symbols: symbols().into(), ..Graph::default() };
    let inputs: Vec<NodeId> = tensors
        .iter()
        .enumerate()
        .map(|(i, t)| g.input(&format!("x{i}"), TensorType::fixed(t.dtype(), t.shape())).unwrap())
        .collect();
    let mut last = g.push(op, &inputs, &[]).unwrap();
    for _ in 0..r.below(3) {
        last = after(r, &mut g, last);
    }
    g.output("y", last);
    Some((g, tensors))
}

/// Why a graph has no kernels; and the kernel's cone where it is one.
fn emitted(g: &Graph, target: &TargetInfo) -> Result<Option<kiln_plan::Launch>, String> {
    let archetypes: Vec<Box<dyn Archetype>> =
        kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
    let (program, _) = cover(g, &CoverOptions::new(target.clone()), &archetypes, &AnalyticalCost).map_err(|e| e.to_string())?;
    let context = context();
    let module = tile::module(&context);
    for l in &program.launches {
        let a = archetype(&l.archetype).unwrap();
        a.emit(module.ctx(), module.block(), &l.name, &l.cone, &l.schedule, target).map_err(|e| format!("{}: {e}", l.name))?;
    }
    let [launch] = &program.launches[..] else { return Ok(None) };
    let whole = launch.cone.graph.inputs.len() == g.inputs.len() && program.outputs.len() == 1;
    Ok(whole.then(|| launch.clone()))
}

#[test]
fn every_graph_has_kernels_on_every_target() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|c| c.parse().ok()).unwrap_or(150);
    let targets = [here(), cuda()];
    let mut refused = Vec::new();
    for seed in 0..cases {
        let mut r = Rng(seed * 7919);
        let Some((g, _)) = graph(&mut r) else { continue };
        for t in &targets {
            if let Err(e) = emitted(&g, t) {
                refused.push(format!("seed {seed} on {}: {e}\n{g}", t.name));
            }
        }
    }
    assert!(refused.is_empty(), "{} refused\n{}", refused.len(), refused.join("\n"));
}
