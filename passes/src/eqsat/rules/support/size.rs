//! Sizes of domains, with symbols at a usual value.

use kiln_algebra::Ix;

use crate::eqsat::facts::Classes;

/// What a symbol without an upper bound is taken as.
const USUAL: i64 = 128;

/// How many points a domain has.
pub(in crate::eqsat::rules) fn elements(eg: &Classes, domain: &[Ix]) -> f64 {
    let symbols: Vec<i64> = eg.analysis.symbols.iter().map(|(low, high)| USUAL.max(*low).min(high.unwrap_or(i64::MAX))).collect();
    domain.iter().map(|d| d.eval(&[], &symbols).unwrap_or(USUAL) as f64).product()
}
