//! # eqsat-arrange
//! Improves a cover by what its kernels do together: two kernels become one that writes what both wrote, and values
//! between kernels, and constants, get the order in memory that is cheapest, as long as the sum of times gets smaller.
//! Requires: an `eqsat.graph` with the kernels of a cover. Leaves: the same with other kernels or storage.
//! Fails: where the kernels are no cover.

use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError, PassOption},
};
use kiln_passes::eqsat::{
    AnalyticalCost,
    joint::join,
    layouts::assign,
    plan::Plan,
    pricing::{PriceTable, Pricing},
    text::{alternatives, plan, rewrite, stated},
};

use super::saturate_and_cover::{archetypes, precision, target};

/// The pass.
pub struct EqsatArrange;

impl Pass for EqsatArrange {
    const NAME: &'static str = "eqsat-arrange";
    const SUMMARY: &'static str = "Joins kernels of a cover and chooses how values lie in memory";
    const DIALECTS: &'static [&'static str] = &["alg", "eqsat"];
    const OPTIONS: &'static [PassOption] = &[
        PassOption::new("target", "target whose figures costs are taken from", "x86_64"),
        PassOption::new("precision", "fp32, or fp16 for values in memory", "fp32"),
    ];

    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
        let (target, precision) = (target(options)?, precision(options)?);
        let (archetypes, table) = (archetypes(), PriceTable::default());
        let pricing = Pricing::new(&archetypes, &AnalyticalCost, &target, &table);
        rewrite(op, |at, e| {
            // A cover of this e-graph, in an order to run it; then the same kernels anew, since layouts are free again.
            let regions: Vec<_> = plan(e, &mut alternatives(e), precision)?.0.kernels.into_iter().map(|k| k.region).collect();
            let mut all = alternatives(e).all;
            all.number(pricing.numbers());
            let mut arranged = Plan::empty(&all, precision);
            for region in regions {
                let kernel = arranged.kernel(&all, region, Default::default(), &pricing);
                arranged.kernels.push(kernel.ok_or_else(|| PassError::new("no archetype takes a kernel of the cover"))?);
            }
            let before = (arranged.kernels.len(), arranged.total());
            join(&all, &mut arranged, &pricing);
            assign(&all, &mut arranged, &pricing);
            at.remark(format!(
                "{} kernels, {:.3} us; {} kernels, {:.3} us before",
                arranged.kernels.len(),
                arranged.total(),
                before.0,
                before.1
            ));
            e.kernels = arranged.kernels.iter().map(|k| stated(&all, k, archetypes[k.price.archetype].name())).collect();
            Ok::<(), PassError>(())
        })
    }
}
