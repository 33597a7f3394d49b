//! # eqsat-cost
//! Finds candidate kernels for each class of an e-graph: cuts that some archetype takes, with its cheapest schedule and
//! predicted cost. Values lie row-major. Kernels that are there already are dropped.
//! Requires: an `eqsat.graph`. Leaves: the same with an `eqsat.kernel` for each candidate.

use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError, PassOption},
};
use kiln_passes::eqsat::{
    AnalyticalCost, CutLimits,
    cuts::Enumeration,
    plan::Plan,
    pricing::{PriceTable, Pricing},
    select::candidates,
    text::{alternatives, rewrite, stated},
};

use super::saturate_and_cover::{archetypes, precision, target};

/// The pass.
pub struct EqsatCost;

impl Pass for EqsatCost {
    const NAME: &'static str = "eqsat-cost";
    const SUMMARY: &'static str = "Finds candidate kernels of e-graphs and what they cost";
    const DIALECTS: &'static [&'static str] = &["alg", "eqsat"];
    const OPTIONS: &'static [PassOption] = &[
        PassOption::new("target", "target whose figures costs are taken from", "x86_64"),
        PassOption::new("precision", "fp32, or fp16 for values in memory", "fp32"),
        PassOption::new("fusion", "false for one kernel an operation", "true"),
    ];

    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
        let (target, precision, fusion): (_, _, bool) = (target(options)?, precision(options)?, options.get("fusion")?);
        let (archetypes, table) = (archetypes(), PriceTable::default());
        let pricing = Pricing::new(&archetypes, &AnalyticalCost, &target, &table);
        rewrite(op, |at, e| {
            let mut all = alternatives(e).all;
            all.number(pricing.numbers());
            let plan = Plan::empty(&all, precision);
            let storage = |c, role| plan.storage(&all, c, role);
            let mut enumeration = Enumeration::new(&all, &storage, CutLimits::default(), fusion, &pricing);
            let found = candidates(&all, &mut enumeration);
            e.kernels.clear();
            for cut in found.into_iter().flatten() {
                let lost = || PassError::new("a candidate lost its kernel");
                let k = plan.kernel(&all, cut.region, Default::default(), &pricing).ok_or_else(lost)?;
                e.kernels.push(stated(&all, &k, archetypes[k.price.archetype].name()));
            }
            at.remark(format!("{} candidates", e.kernels.len()));
            Ok::<(), PassError>(())
        })
    }
}
