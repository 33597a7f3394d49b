//! # eqsat-cover
//! Chooses the candidate kernels whose times sum to the least among those that compute all results, and drops the others.
//! Candidates are what `eqsat-cost` writes, or what the text says; their `us` are compared, and nothing else of the cost.
//! Requires: an `eqsat.graph` with candidates. Leaves: the same with the kernels of a cover, in an order to run them.
//! Fails: where no candidates compute a result.

use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError},
};

use crate::eqsat::{
    select::improved,
    text::{alternatives, cuts, rewrite},
};

/// The pass.
pub struct EqsatCover;

impl Pass for EqsatCover {
    const NAME: &'static str = "eqsat-cover";
    const SUMMARY: &'static str = "Chooses the kernels that compute e-graphs";
    const DIALECTS: &'static [&'static str] = &["alg", "eqsat"];

    fn run(op: OpView<'_>, _: &Options) -> Result<(), PassError> {
        rewrite(op, |at, e| {
            let of = alternatives(e);
            let (candidates, from) = cuts(e, &of)?;
            let chosen = improved(&of.all, candidates);
            let mut kernels = Vec::new();
            for c in chosen.written(&of.all) {
                let Some(k) = from[c as usize].get(chosen.best[c as usize]) else {
                    let what = of.all.classes[c as usize].choices.first().map_or("a class", |x| x.op.name());
                    return Err(PassError::new(format!(
                        "no candidate computes an '{what}' of type {}",
                        of.all.classes[c as usize].ty()
                    )));
                };
                kernels.push(e.kernels[*k].clone());
            }
            at.remark(format!("{} of {} candidates, {:.3} us", kernels.len(), e.kernels.len(), chosen.total(&of.all)));
            e.kernels = kernels;
            Ok::<(), PassError>(())
        })
    }
}
