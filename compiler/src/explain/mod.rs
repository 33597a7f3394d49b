//! Why an engine's kernels are what they are.

pub mod picture;
pub mod story;
pub mod why_not;

use std::collections::BTreeMap;

use kiln_format::KernelStory;
use kiln_passes::eqsat::explore::{Explored, alternative};
use kiln_passes::eqsat::rules;
use picture::{Picture, Shape};
use serde::Serialize;

/// A rule, for people.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuleStory {
    /// Its name.
    pub name: String,
    /// The identity.
    pub sides: String,
    /// When it holds: what had to be known where it fired.
    pub condition: String,
    /// What is gained.
    pub why: String,
    /// Row of PROVENANCE.md.
    pub provenance: String,
    /// The model's time without this rule, less the time with it, in microseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub without_us: Option<f64>,
}

/// The rules of a kernel; `without` gives what the model would cost without each, where that is known.
pub fn rules_of(story: &KernelStory, without: &BTreeMap<String, f64>) -> Vec<RuleStory> {
    let known = |name: &String| rules::all().find(|r| r.name == name);
    let of = |r: &rules::Rule| RuleStory {
        name: r.name.into(),
        sides: r.sides.into(),
        condition: r.condition.into(),
        why: r.why.into(),
        provenance: r.provenance.into(),
        without_us: without.get(r.name).copied(),
    };
    story.rules.iter().filter_map(known).map(of).collect()
}

/// The kernels that a word means: one by its name, or all that hold a node.
pub fn find<'a>(stories: &'a [KernelStory], what: &str) -> Vec<&'a KernelStory> {
    stories.iter().filter(|s| s.name == what || s.nodes.iter().any(|n| n == what)).collect()
}

/// Kernels as boxes over the nodes that they hold.
pub fn plan_picture(stories: &[KernelStory]) -> Picture {
    let mut picture = Picture::default();
    for (i, s) in stories.iter().enumerate() {
        let us = s.measured_us.map_or_else(|| format!("{:.2} us predicted", s.predicted_us), |m| format!("{m:.2} us measured"));
        let mut lines = vec![format!("{}  {us}", s.name)];
        lines.extend(s.nodes.iter().cloned());
        picture.boxes.push(Shape { lines, strong: false, colour: Some(archetype_number(stories, s)) });
        let mut from: Vec<usize> = s.reads.iter().filter_map(|r| r.kernel).map(|k| k as usize).collect();
        from.sort_unstable();
        from.dedup();
        picture.arrows.extend(from.into_iter().map(|k| (k, i)));
    }
    picture
}

fn archetype_number(stories: &[KernelStory], s: &KernelStory) -> usize {
    let of = |s: &KernelStory| s.candidate.split(' ').next().unwrap_or_default().to_string();
    let mut all: Vec<String> = stories.iter().map(of).collect();
    all.sort();
    all.dedup();
    all.iter().position(|a| *a == of(s)).unwrap_or_default()
}

/// The classes of an e-graph around the nodes that a word means, or all of them; those of a kernel have one colour.
pub fn egraph_picture(e: &Explored, what: Option<&str>) -> Picture {
    let mut picture = Picture::default();
    let mine = |i: usize| {
        let class = &e.choices.classes[i];
        what.is_none_or(|w| class.choices.iter().any(|c| c.origin.iter().any(|o| &**o == w)))
    };
    let mut shown: Vec<bool> = (0..e.choices.classes.len()).map(mine).collect();
    // With what they read.
    let read: Vec<u32> = e
        .choices
        .classes
        .iter()
        .zip(&shown)
        .filter(|(_, s)| **s)
        .flat_map(|(c, _)| &c.choices)
        .flat_map(|c| c.children.clone())
        .collect();
    read.into_iter().for_each(|c| shown[c as usize] = true);
    let mut at: BTreeMap<usize, usize> = BTreeMap::new();
    for (i, class) in e.choices.classes.iter().enumerate().filter(|(i, _)| shown[*i]) {
        let kind = if class.input.is_some() {
            " input"
        } else if class.facts.constant {
            " constant"
        } else {
            ""
        };
        let mut lines = vec![format!("c{i} {}{kind}", class.ty())];
        let mut kernel = None;
        for k in 0..class.choices.len() {
            let chosen = e.kernel_of(i as u32, k as u16);
            kernel = kernel.or(chosen);
            lines.push(format!("{} {}", if chosen.is_some() { "*" } else { " " }, alternative(&e.choices, i as u32, k as u16)));
        }
        let strong = e.kernels.iter().any(|r| r.roots.contains(&(i as u32)));
        at.insert(i, picture.boxes.len());
        picture.boxes.push(Shape { lines, strong, colour: kernel });
        let mut from: Vec<usize> =
            class.choices.iter().flat_map(|c| &c.children).filter_map(|c| at.get(&(*c as usize)).copied()).collect();
        from.sort_unstable();
        from.dedup();
        let me = picture.boxes.len() - 1;
        picture.arrows.extend(from.into_iter().map(|f| (f, me)));
    }
    picture
}
