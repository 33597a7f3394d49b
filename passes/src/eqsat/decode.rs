//! The selected kernels as a program.

use std::{collections::BTreeMap, sync::Arc};

use kiln_algebra::{Graph, NodeId, Op, Symbol, TensorType};
use kiln_plan::{ConstCone, IN_PLACE, Launch, MemValue, Program, ProgramOutput, Source, Storage, ValueId};

use super::{
    CoverError,
    choices::Choices,
    plan::{Kernel, Plan},
    region::Role,
    rules::RuleSet,
};

/// What a program takes and gives.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Symbols of the module.
    pub symbols: Vec<Symbol>,
    /// Names and types of the inputs.
    pub inputs: Vec<(Arc<str>, TensorType)>,
    /// Names of the outputs.
    pub outputs: Vec<Arc<str>>,
}

impl Signature {
    /// Of a graph.
    pub fn of(graph: &Graph) -> Self {
        Self {
            symbols: graph.symbols.to_vec(),
            inputs: graph.inputs.iter().map(|p| (p.name.clone(), graph.node(p.node).ty.clone())).collect(),
            outputs: graph.outputs.iter().map(|p| p.name.clone()).collect(),
        }
    }
}

/// Builds the program of a plan.
///
/// # Errors
/// A constant that cannot be written as an expression over weights (a defect of the plan).
pub fn decode(
    signature: &Signature,
    all: &Choices,
    plan: &Plan,
    rules: &RuleSet,
    archetypes: &[&str],
) -> Result<Program, CoverError> {
    let mut b = Builder { all, cheapest: cheapest(all), program: Program::default(), at: BTreeMap::new() };
    b.program.symbols = signature.symbols.clone();
    for ((name, ty), port) in signature.inputs.iter().zip(&all.ports.inputs) {
        b.program.inputs.push((name.clone(), ty.clone()));
        let i = b.program.inputs.len() as u32 - 1;
        b.value(MemValue { ty: ty.clone(), storage: port.storage.clone(), source: Source::Input(i) });
    }
    for k in &plan.kernels {
        b.launch(k, rules, archetypes, plan)?;
    }
    for (name, class) in signature.outputs.iter().zip(&all.outputs) {
        let storage = all.fixed[*class as usize].clone().unwrap_or_else(|| Storage::plain(all.classes[*class as usize].ty()));
        let value = b.read(*class, &storage)?;
        b.program.outputs.push(ProgramOutput { name: name.clone(), value });
    }
    Ok(b.program)
}

struct Builder<'a> {
    all: &'a Choices,
    cheapest: Vec<Option<(u64, usize)>>,
    program: Program,
    /// Values by class and, for constants, storage.
    at: BTreeMap<(u32, Option<Storage>), ValueId>,
}

impl Builder<'_> {
    fn value(&mut self, v: MemValue) -> ValueId {
        self.program.values.push(v);
        ValueId(self.program.values.len() as u32 - 1)
    }

    fn read(&mut self, class: u32, storage: &Storage) -> Result<ValueId, CoverError> {
        let c = &self.all.classes[class as usize];
        if let Some(i) = c.input {
            return Ok(ValueId(i));
        }
        // A class that a kernel writes has one storage; a constant may be wanted in several.
        if let Some(v) = self.at.get(&(class, None)) {
            return Ok(*v);
        }
        if let Some(v) = self.at.get(&(class, Some(storage.clone()))) {
            return Ok(*v);
        }
        if !c.facts.constant {
            return Err(CoverError::Internal(format!("class {class} is read but no kernel writes it")));
        }
        let cone = constant(self.all, &self.cheapest, class)?;
        self.program.consts.push(cone);
        let source = Source::Const(self.program.consts.len() as u32 - 1);
        let v = self.value(MemValue { ty: c.ty().clone(), storage: storage.clone(), source });
        self.at.insert((class, Some(storage.clone())), v);
        Ok(v)
    }

    fn launch(&mut self, k: &Kernel, rules: &RuleSet, archetypes: &[&str], plan: &Plan) -> Result<(), CoverError> {
        let built = &k.built;
        let mut inputs = Vec::with_capacity(built.inputs.len());
        for (c, s) in built.inputs.iter().zip(&built.cone.inputs) {
            inputs.push(self.read(*c, s)?);
        }
        let at = self.program.launches.len() as u32;
        let mut outputs = Vec::with_capacity(built.outputs.len());
        for (i, (c, s)) in built.outputs.iter().zip(&built.cone.outputs).enumerate() {
            debug_assert_eq!(*s, plan.storage(self.all, *c, Role::Written), "a kernel writes what the plan says");
            let ty = self.all.classes[*c as usize].ty().clone();
            let source = Source::Launch { launch: at, output: i as u32 };
            let v = self.value(MemValue { ty, storage: s.clone(), source });
            self.at.insert((*c, None), v);
            outputs.push(v);
        }
        let archetype = archetypes.get(k.price.archetype).copied().unwrap_or(IN_PLACE).to_string();
        let mut origin: Vec<Arc<str>> = Vec::new();
        let mut fired: Vec<usize> = Vec::new();
        for c in k.region.choices(self.all) {
            c.origin.iter().filter(|o| !origin.contains(o)).cloned().collect::<Vec<_>>().into_iter().for_each(|o| origin.push(o));
            fired.extend(c.rule);
        }
        for c in built.inputs.iter().filter(|c| self.all.classes[**c as usize].facts.constant) {
            constant_rules(self.all, &self.cheapest, *c, &mut fired);
        }
        fired.sort_unstable();
        fired.dedup();
        self.program.launches.push(Launch {
            name: format!("{}_{at}", archetype.replace('-', "_")),
            cone: built.cone.clone(),
            archetype,
            schedule: k.price.schedule.clone(),
            inputs,
            outputs,
            cost: k.price.cost,
            origin,
            rules: fired.iter().filter_map(|r| rules.name(*r)).map(String::from).collect(),
        });
        Ok(())
    }
}

/// The cheapest choice of each class, by number of operations; none where an input is below.
fn cheapest(all: &Choices) -> Vec<Option<(u64, usize)>> {
    let mut best: Vec<Option<(u64, usize)>> = Vec::with_capacity(all.classes.len());
    for class in &all.classes {
        let found = class.choices.iter().enumerate().filter_map(|(k, ch)| {
            let below =
                ch.children.iter().map(|x| best[*x as usize].map(|b| b.0)).try_fold(0u64, |s, b| Some(s.saturating_add(b?)))?;
            Some((below.saturating_add(1), k))
        });
        let found = found.min();
        best.push(found);
    }
    best
}

/// A constant class as an expression over weights.
fn constant(all: &Choices, best: &[Option<(u64, usize)>], class: u32) -> Result<ConstCone, CoverError> {
    let mut graph = Graph { symbols: all.symbols.clone(), ..Graph::default() };
    let mut made: BTreeMap<u32, NodeId> = BTreeMap::new();
    let mut stack = vec![(class, false)];
    while let Some((c, ready)) = stack.pop() {
        if made.contains_key(&c) {
            continue;
        }
        let lost = || CoverError::Internal(format!("constant class {c} has no expression over weights"));
        let choice = best[c as usize].map(|(_, k)| &all.classes[c as usize].choices[k]).ok_or_else(lost)?;
        if !ready {
            stack.push((c, true));
            stack.extend(choice.children.iter().rev().map(|x| (*x, false)));
            continue;
        }
        let inputs = choice.children.iter().map(|x| made.get(x).copied()).collect::<Option<Vec<_>>>().ok_or_else(lost)?;
        let n = graph.push(choice.op.clone(), &inputs, &choice.origin).map_err(|e| CoverError::Internal(e.to_string()))?;
        made.insert(c, n);
    }
    let root = made.get(&class).copied().ok_or_else(|| CoverError::Internal("an empty constant".into()))?;
    graph.output("value", root);
    Ok(ConstCone { graph })
}

fn constant_rules(all: &Choices, best: &[Option<(u64, usize)>], class: u32, fired: &mut Vec<usize>) {
    let mut stack = vec![class];
    let mut seen = std::collections::BTreeSet::new();
    while let Some(c) = stack.pop() {
        if !seen.insert(c) {
            continue;
        }
        if let Some(choice) = best[c as usize].map(|(_, k)| &all.classes[c as usize].choices[k]) {
            fired.extend(choice.rule);
            stack.extend(&choice.children);
        }
    }
}

/// True for an operation that only names a value held elsewhere.
pub fn is_source(op: &Op) -> bool {
    matches!(op, Op::Input(..) | Op::Weight(..) | Op::Const(_))
}
