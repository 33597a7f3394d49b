//! # eqsat-explore
//! The e-graph of a graph with a cover of it, for people: as text, and as data for pictures.

use std::fmt::Write;

use kiln_algebra::Graph;
use kiln_plan::{Archetype, CostModel};

use super::{
    CoverError, CoverOptions,
    block::{Chosen, usual_symbols},
    choices::Choices,
    ports::Ports,
    pricing::{PriceTable, Pricing},
    region::Region,
    rules,
};

/// An e-graph without its cycles, and the kernels chosen in it.
#[derive(Clone, Debug)]
pub struct Explored {
    /// Classes with their alternatives, operands before users.
    pub choices: Choices,
    /// The kernels, in order, before layouts are chosen.
    pub kernels: Vec<Region>,
}

/// Saturates a graph as one block, and covers it.
///
/// # Errors
/// A malformed node.
pub fn explore(
    graph: &Graph,
    opts: &CoverOptions,
    archetypes: &[Box<dyn Archetype>],
    cost: &dyn CostModel,
) -> Result<Explored, CoverError> {
    let table = PriceTable::default();
    let pricing = Pricing::new(archetypes, cost, &opts.target, &table);
    let (chosen, _, _) = Chosen::saturated(graph, &usual_symbols(graph), &Ports::of(graph), None, opts, &pricing)?;
    let written = chosen.selection.written(&chosen.all);
    let kernels = written.iter().filter_map(|c| chosen.selection.cut(*c)).map(|cut| cut.region.clone()).collect();
    Ok(Explored { choices: chosen.all, kernels })
}

/// One line of a class's alternative: the primitive, the classes that it reads, and the rule that made it.
pub fn alternative(all: &Choices, class: u32, choice: u16) -> String {
    let c = &all.classes[class as usize].choices[usize::from(choice)];
    let children: Vec<String> = c.children.iter().map(|x| format!("c{x}")).collect();
    let rule = c.rule.and_then(|r| rules::RuleSet::All.name(r)).map(|r| format!(" by {r}")).unwrap_or_default();
    format!("{}({}){rule}", c.op.name(), children.join(", "))
}

impl Explored {
    /// The kernel that computes an alternative, if one does.
    pub fn kernel_of(&self, class: u32, choice: u16) -> Option<usize> {
        self.kernels.iter().position(|k| k.picks.contains(&(class, choice)))
    }

    /// The e-graph as text: a class a paragraph, the alternatives of the cover marked with their kernels.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for (i, c) in self.choices.classes.iter().enumerate() {
            let kind = if c.input.is_some() {
                " input"
            } else if c.facts.constant {
                " constant"
            } else {
                ""
            };
            let output = if self.choices.outputs.contains(&(i as u32)) { " output" } else { "" };
            // Writing to a string cannot fail.
            let _ = writeln!(out, "c{i}: {}{kind}{output}", c.ty());
            for k in 0..c.choices.len() {
                let kernel = self.kernel_of(i as u32, k as u16).map(|n| format!("  <- kernel {n}")).unwrap_or_default();
                let _ = writeln!(out, "  = {}{kernel}", alternative(&self.choices, i as u32, k as u16));
            }
        }
        out
    }
}
