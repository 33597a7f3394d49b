//! The rules as a page for people.

use std::fmt::Write;

use super::super::{FAMILIES, Find, Growth, Numeric};

/// All rules as Markdown: one section a family.
pub fn page() -> String {
    let mut text = String::from(
        "# Rewrite rules\n\nGenerated from `passes/src/eqsat/rules`. Each rule says when two computations are equal; costs decide which is \
         built. *Numeric*: exact = the same operations on the same values; folds = other roundings by moving constants \
         between constants; rounds = other roundings between computed values (only under `reassociate`); amplifies = a \
         stated factor of error (only when asked for). Sources: PROVENANCE.md.\n",
    );
    for (family, rules) in FAMILIES {
        let _ = write!(text, "\n## {family}\n");
        for r in *rules {
            let growth = match r.growth {
                Growth::Linear => "linear",
                Growth::Pairwise => "pairwise",
                Growth::Once => "once a group",
                Growth::OnDemand => "on demand",
            };
            let numeric = match r.numeric {
                Numeric::Exact => "exact",
                Numeric::FoldsConstants => "folds",
                Numeric::Rounds => "rounds",
                Numeric::Amplifies => "amplifies",
            };
            let at = match r.find {
                Find::Node(_) => "an e-node",
                Find::Group(_) => "a group",
            };
            let _ = write!(
                text,
                "\n**{}** ({})  \n`{}`  \nWhen: {}.  \nWhy: {}.  \nLooks at {at}; growth {growth}; numeric {numeric}; source `{}`.\n",
                r.name, r.row, r.sides, r.condition, r.why, r.provenance
            );
        }
    }
    text
}
