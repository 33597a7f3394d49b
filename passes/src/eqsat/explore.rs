//! # eqsat-explore
//! The e-graph of a graph with a cover of it, for people: as text, and as data for pictures.

use std::fmt::Write;

use kiln_algebra::Graph;
use kiln_plan::{Archetype, CostModel};

use super::{Chosen, CoverError, CoverOptions, Numeric, Precision, choices::Choices, encode, pricing, region::Region, rules, saturate};

/// An e-graph without its cycles, and the kernels chosen in it.
#[derive(Clone, Debug)]
pub struct Explored {
    /// Classes with their alternatives, operands before users.
    pub choices: Choices,
    /// The kernels, in order, before layouts are chosen.
    pub kernels: Vec<Region>,
}

/// Saturates a graph with the rules that look at single e-nodes, and covers it.
///
/// # Errors
/// A malformed node.
pub fn explore(graph: &Graph, opts: &CoverOptions, archetypes: &[Box<dyn Archetype>], cost: &dyn CostModel) -> Result<Explored, CoverError> {
    let mut encoded = encode::encode(graph)?;
    let (_, nodes) = saturate::size(&encoded.classes);
    let fuel = saturate::Fuel {
        iterations: opts.limits.iterations,
        nodes: nodes.saturating_mul(opts.limits.growth).saturating_add(64),
        numeric: if opts.reassociate || opts.precision == Precision::Fp16 { Numeric::Rounds } else { Numeric::FoldsConstants },
    };
    saturate::saturate(&mut encoded, &opts.rules, &fuel);
    let mut pricing = pricing::Pricing::new(archetypes, cost, &opts.target);
    let chosen = Chosen::of(graph, &encoded, opts, &mut pricing);
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
            let kind = if c.input.is_some() { " input" } else if c.facts.constant { " constant" } else { "" };
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
