//! Stated kernels as candidates of covering, and plans as stated kernels.

use std::{collections::BTreeMap, sync::Arc};

use egg::Id;
use kiln_plan::Storage;
use rustc_hash::FxHashMap;

use super::{EGraph, EGraphError, Stated};
use crate::eqsat::{
    Precision,
    block::at_usual_extents,
    choices::{Choices, choices},
    cuts::{Cut, Cuts},
    language::ENode,
    plan::{Kernel, Plan},
    ports::{Port, Ports},
    pricing::Price,
    region::{Region, Role, build},
};

/// The alternatives of an e-graph, and the names of archetypes that kernels refer to.
pub struct Alternatives {
    /// The alternatives.
    pub all: Choices,
    classes: FxHashMap<Id, u32>,
    picks: FxHashMap<ENode, (u32, u16)>,
}

fn wrong(message: impl Into<String>) -> EGraphError {
    EGraphError::Kernels(message.into())
}

/// Takes the alternatives out of an e-graph.
pub fn alternatives(e: &EGraph) -> Alternatives {
    let eg = &e.encoded.classes;
    let types: Vec<_> = e.signature.inputs.iter().map(|(_, ty)| ty).collect();
    let symbols = at_usual_extents(&e.signature.symbols, &types);
    let mut all = choices(eg, &e.encoded.outputs, &symbols, &e.encoded.provenance);
    let inputs = e.signature.inputs.iter().map(|(_, ty)| Port::own(ty)).collect();
    let outputs = e.encoded.outputs.iter().map(|o| Port::own(eg[*o].data.ty())).collect();
    all.settle(&Ports { inputs, outputs });
    let classes = all.classes.iter().enumerate().map(|(i, c)| (c.id, i as u32)).collect();
    let of = |(c, class): (usize, &crate::eqsat::choices::Class)| {
        let each = class.choices.iter().enumerate();
        each.map(|(k, x)| (x.node.clone(), (c as u32, k as u16))).collect::<Vec<_>>()
    };
    let picks = all.classes.iter().enumerate().flat_map(of).collect();
    Alternatives { all, classes, picks }
}

impl Alternatives {
    fn class(&self, e: &EGraph, id: Id) -> Result<u32, EGraphError> {
        let known = self.classes.get(&e.encoded.classes.find(id)).copied();
        known.ok_or_else(|| wrong("a kernel reads or writes a class that no result needs"))
    }

    fn region(&self, e: &EGraph, k: &Stated) -> Result<Region, EGraphError> {
        let pick = |n: &ENode| {
            let known = self.picks.get(n).copied();
            known.ok_or_else(|| wrong("a kernel computes an e-node that no result needs or that closes a cycle"))
        };
        let classes = |ids: &[Id]| {
            let mut all = ids.iter().map(|id| self.class(e, *id)).collect::<Result<Vec<_>, _>>()?;
            all.sort_unstable();
            all.dedup();
            Ok::<_, EGraphError>(all)
        };
        let mut picks: Vec<(u32, u16)> = k.nodes.iter().map(pick).collect::<Result<_, _>>()?;
        picks.sort_unstable();
        picks.dedup();
        let region = Region { picks, leaves: classes(&k.reads)?, roots: classes(&k.writes)? };
        let has = |c: &u32| region.picks.binary_search_by_key(c, |p| p.0).is_ok();
        if region.picks.windows(2).any(|w| w[0].0 == w[1].0) {
            return Err(wrong("a kernel computes a class in two ways"));
        }
        if !region.roots.iter().all(has) {
            return Err(wrong("a kernel writes a class that it does not compute"));
        }
        let there = |c: &u32| has(c) || region.leaves.binary_search(c).is_ok();
        if !region.choices(&self.all).flat_map(|c| &c.children).all(there) {
            return Err(wrong("a kernel needs a class that it neither computes nor reads"));
        }
        Ok(region)
    }

    /// A stated kernel over the alternatives.
    fn kernel(&self, e: &EGraph, k: &Stated, archetype: usize) -> Result<Kernel, EGraphError> {
        let region = self.region(e, k)?;
        let mut read: BTreeMap<u32, &Storage> = BTreeMap::new();
        for (id, s) in k.reads.iter().zip(&k.inputs) {
            read.insert(self.class(e, *id)?, s);
        }
        let mut written: BTreeMap<u32, &Storage> = BTreeMap::new();
        for (id, s) in k.writes.iter().zip(&k.outputs) {
            written.insert(self.class(e, *id)?, s);
        }
        let storage = |c: u32, role: Role| {
            let stated = if role == Role::Written { written.get(&c) } else { read.get(&c) };
            stated.map_or_else(|| Storage::plain(self.all.classes[c as usize].ty()), |s| (*s).clone())
        };
        let built = build(&self.all, &region, &storage).ok_or_else(|| wrong("a kernel has no result"))?;
        let price = Arc::new(Price { archetype, schedule: k.schedule.clone(), cost: k.cost });
        Ok(Kernel { constants: BTreeMap::new(), region, built, price })
    }
}

/// The stated kernels as candidates, by class and in their order; those with several results are none.
///
/// # Errors
/// A kernel that does not fit the e-graph.
pub fn cuts(e: &EGraph, of: &Alternatives) -> Result<(Cuts, Vec<Vec<usize>>), EGraphError> {
    let mut cuts = Cuts { of: vec![Vec::new(); of.all.classes.len()], considered: e.kernels.len() };
    let mut from: Vec<Vec<usize>> = vec![Vec::new(); of.all.classes.len()];
    for (i, k) in e.kernels.iter().enumerate() {
        let region = of.region(e, k)?;
        let [root] = region.roots[..] else { continue };
        let price = Arc::new(Price { archetype: 0, schedule: k.schedule.clone(), cost: k.cost });
        cuts.of[root as usize].push(Cut { region, us: k.cost.us, flow: k.cost.us, price });
        from[root as usize].push(i);
    }
    Ok((cuts, from))
}

/// The stated kernels as a plan, and the names of their archetypes: each class that is needed has one writer, and they
/// are in an order in which they can run.
///
/// # Errors
/// They do not compute what is wanted, or do not fit the e-graph.
pub fn plan(e: &EGraph, of: &mut Alternatives, precision: Precision) -> Result<(Plan, Vec<Arc<str>>), EGraphError> {
    let mut names: Vec<Arc<str>> = Vec::new();
    let mut waiting: Vec<Kernel> = Vec::with_capacity(e.kernels.len());
    for k in &e.kernels {
        let archetype = names.iter().position(|n| *n == k.archetype).unwrap_or_else(|| {
            names.push(k.archetype.clone());
            names.len() - 1
        });
        waiting.push(of.kernel(e, k, archetype)?);
    }
    let all = &mut of.all;
    let mut there: Vec<bool> = all.classes.iter().map(|c| c.is_free()).collect();
    let mut plan = Plan::empty(all, precision);
    while !waiting.is_empty() {
        let before = waiting.len();
        for k in std::mem::take(&mut waiting) {
            if !k.built.inputs.iter().all(|c| there[*c as usize]) {
                waiting.push(k);
                continue;
            }
            let reads = k.built.inputs.iter().zip(&k.built.cone.inputs);
            let lies = |(c, s): (&u32, &Storage)| all.fixed[*c as usize].as_ref().is_none_or(|f| f == s);
            if !reads.clone().all(lies) {
                return Err(wrong("a kernel reads a class otherwise than it lies in memory"));
            }
            for (c, s) in k.built.outputs.iter().zip(&k.built.cone.outputs) {
                if std::mem::replace(&mut there[*c as usize], true) {
                    return Err(wrong("a class is written twice: state a cover, not candidates"));
                }
                if all.fixed[*c as usize].get_or_insert_with(|| s.clone()) != s {
                    return Err(wrong("a kernel writes a result otherwise than the caller wants it"));
                }
            }
            plan.kernels.push(k);
        }
        if waiting.len() == before {
            return Err(wrong("kernels wait for classes that no kernel writes"));
        }
    }
    match all.outputs.iter().all(|o| there[*o as usize]) {
        true => Ok((plan, names)),
        false => Err(wrong("a result is written by no kernel")),
    }
}

/// Kernels of a plan or of covering as they are stated.
pub fn stated(all: &Choices, k: &Kernel, archetype: &str) -> Stated {
    let id = |c: &u32| all.classes[*c as usize].id;
    Stated {
        nodes: k.region.choices(all).map(|c| c.node.clone()).collect(),
        writes: k.built.outputs.iter().map(id).collect(),
        reads: k.built.inputs.iter().map(id).collect(),
        archetype: archetype.into(),
        schedule: k.price.schedule.clone(),
        cost: k.price.cost,
        inputs: k.built.cone.inputs.clone(),
        outputs: k.built.cone.outputs.clone(),
    }
}
