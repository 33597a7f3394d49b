//! What a kernel does that folds: terms in tiles, one pass over the keys of a row.

use kiln_algebra::{Fold, Op};
use kiln_plan::Cone;

use super::sizes::Sizes;

/// Rate of multiplications inside of a fold on matrix units, relative to a contraction's: tiles wait for their terms.
pub(super) const FOLDED: f64 = 0.6;
/// Scalar operations of a fold per term besides those of its body.
pub(super) const FOLD_STEP: f64 = 4.0;

/// Points at which a fold has terms: its domain without the axes that only the factor depends on.
pub(super) fn terms(f: &Fold, s: &Sizes) -> f64 {
    let used = |i: &usize| f.reduced.contains(i) || f.accesses.iter().any(|a| a.uses_axis(*i));
    (0..f.domain.len()).filter(used).map(|i| s.ext(&f.domain[i])).product()
}

/// The longest fold of a kernel: its rows, each with a state of its own, and the terms of a row.
pub(super) fn rows(cone: &Cone, s: &Sizes) -> (f64, f64) {
    let folds = cone.graph.nodes.iter().filter_map(|n| if let Op::Fold(f) = &n.op { Some(f) } else { None });
    folds.fold((1.0, 1.0), |most, f| {
        let reduced = f.reduced.iter().map(|r| s.ext(&f.domain[*r])).product::<f64>().max(1.0);
        (most.0.max(terms(f, s) / reduced), most.1.max(reduced))
    })
}

/// Products that a score is the sum of; one where scores come from memory.
pub(super) fn depth(cone: &Cone, s: &Sizes) -> f64 {
    let of = |op: &Op| match op {
        Op::Contract { domain, reduced, .. } => Some(reduced.iter().map(|r| s.ext(&domain[*r])).product::<f64>()),
        _ => None,
    };
    cone.graph.nodes.iter().filter_map(|n| of(&n.op)).fold(1.0, f64::max)
}

/// As [`super::evaluations::evaluations`], for a kernel that computes terms once for all results and reads factors once
/// a tile of rows.
pub(super) fn folded(cone: &Cone, s: &Sizes, tile: f64) -> Vec<f64> {
    let g = &cone.graph;
    let mut evals = vec![0.0f64; g.nodes.len()];
    for o in &g.outputs {
        evals[o.node.0 as usize] = s.of(o.node);
    }
    for id in g.ids().rev() {
        let n = g.node(id);
        let mine = evals[id.0 as usize];
        let mut add = |operand: usize, reads: f64| {
            let at = n.inputs[operand].0 as usize;
            evals[at] = evals[at].max(reads);
        };
        let Some((domain, reduced)) = n.op.reduction() else {
            for i in 0..n.inputs.len() {
                add(i, mine.min(s.of(n.inputs[i]).max(1.0)));
            }
            continue;
        };
        for (i, a) in n.op.accesses() {
            let of = |used: bool| -> f64 {
                let mine = |x: &usize| a.uses_axis(*x) == used && (used || !reduced.contains(x));
                (0..domain.len()).filter(mine).map(|x| s.ext(&domain[x])).product()
            };
            let term = matches!(&n.op, Op::Fold(f) if i < f.accesses.len());
            let again = if term { 1.0 } else { (of(false) / tile).ceil().max(1.0) };
            add(i, of(true) * again);
        }
    }
    evals
}
