//! How often each node of a kernel is evaluated.

use kiln_algebra::{Access, Ix, NodeId, Op};
use kiln_plan::{Anchor, Cone};

use super::{
    sizes::{Product, Sizes},
    tiles::Tile,
};
use crate::eqsat::access::axes;

/// How often each node is evaluated, which for inputs is how many element reads there are.
///
/// Values read at the same index by several users are evaluated once, or once for each (`again`) where passes over a
/// row compute them again; a user that does not depend on one of its axes through an access reads once for all of it.
pub(super) fn evaluations(cone: &Cone, s: &Sizes, tile: Option<Tile>, p: Product, again: bool) -> Vec<f64> {
    let g = &cone.graph;
    let mut evals = vec![0.0f64; g.nodes.len()];
    for o in &g.outputs {
        evals[o.node.0 as usize] = s.of(o.node);
    }
    // Without blocking, every product reads both of its factors anew.
    let (rows, columns) = tile.map_or((1.0, 1.0), |t| (t.rows, t.columns));
    for id in g.ids().rev() {
        let n = g.node(id);
        let mine = evals[id.0 as usize].max(if n.op.reduction().is_some() { 0.0 } else { 1.0 });
        let repeat = (mine / s.of(id).max(1.0)).max(1.0);
        let distinct =
            |a: &Access, domain: &[Ix]| axes(a).iter().filter_map(|i| domain.get(*i)).map(|d| s.ext(d)).product::<f64>();
        // Only a row kernel keeps what it computed once per row; others compute it again at every point. What is read
        // again comes from a near cache.
        let kept = |operand: usize| again || matches!(g.node(n.inputs[operand]).op, Op::Input(..));
        let mut add = |operand: usize, distinct: f64, all: f64| {
            let at = n.inputs[operand].0 as usize;
            let reads = if kept(operand) { distinct } else { all };
            evals[at] = if again { evals[at] + reads } else { evals[at].max(reads) };
        };
        match &n.op {
            Op::Map { domain, accesses, .. } => {
                accesses.iter().enumerate().for_each(|(i, a)| add(i, distinct(a, domain).min(mine) * repeat.min(mine), mine));
            }
            Op::View { domain, access } => add(0, distinct(access, domain) * repeat, mine),
            Op::Reduce { domain, access, .. } => add(0, distinct(access, domain) * repeat, s.all(domain) * repeat),
            Op::Contract { domain, accesses: [a, b], .. } => {
                let again = [(p.columns / columns).ceil().max(1.0), (p.rows / rows).ceil().max(1.0)];
                let reads = [(a, again[p.rows_of]), (b, again[1 - p.rows_of])].map(|(x, t)| distinct(x, domain) * t * repeat);
                (0..2).for_each(|i| add(i, reads[i], reads[i]));
            }
            Op::Fold(f) => {
                let all = s.all(&f.domain) * repeat;
                f.accesses.iter().chain(&f.times).enumerate().for_each(|(i, a)| add(i, distinct(a, &f.domain) * repeat, all));
            }
            Op::Gather { indices, domain, .. } => {
                add(0, mine, mine);
                indices.iter().enumerate().for_each(|(j, a)| add(j + 1, distinct(a, domain) * repeat, mine));
            }
            Op::Scan { domain, access, .. } => add(0, distinct(access, domain) * repeat, mine),
            Op::Sort { .. } => add(0, mine, mine),
            Op::Scatter { domain, updates, indices, .. } => {
                let all = s.all(domain);
                add(0, mine, mine);
                add(1, distinct(updates, domain), all);
                indices.iter().enumerate().for_each(|(j, a)| add(j + 2, distinct(a, domain), all));
            }
            Op::Greedy { domain, accesses: [valid, _] } => {
                add(0, distinct(valid, domain), mine);
                let pairs = mine * domain.last().map_or(1.0, |d| s.ext(d)) / 2.0;
                add(1, pairs, pairs);
            }
            Op::Concat { .. } => (0..n.inputs.len()).for_each(|i| add(i, s.of(n.inputs[i]) * repeat, s.of(n.inputs[i]) * repeat)),
            Op::Input(..) | Op::Const(_) | Op::Weight(..) => {}
        }
    }
    evals
}

/// For each node that a blocked contraction's operands are computed from, how much more of it is computed than is needed:
/// a tile is computed whole, past the edges too. Zero for all others.
pub(super) fn ahead(cone: &Cone, tile: Option<Tile>, p: Product) -> Vec<f64> {
    let g = &cone.graph;
    let mut before = vec![0.0f64; g.nodes.len()];
    let (Anchor::Contract(c), Some(tile)) = (cone.anchor(), tile) else { return before };
    let over = |size: f64, by: f64| (size / by).ceil() * by / size.max(1.0);
    for (operand, input) in g.node(c).inputs.iter().enumerate() {
        // What is read is no work.
        if let Op::Input(..) = g.node(*input).op {
            continue;
        }
        let factor = if operand == p.rows_of { over(p.rows, tile.rows) } else { over(p.columns, tile.columns) };
        let mut stack: Vec<NodeId> = vec![*input];
        while let Some(id) = stack.pop() {
            let known = &mut before[id.0 as usize];
            if *known < factor {
                *known = factor;
                stack.extend(&g.node(id).inputs);
            }
        }
    }
    before
}
