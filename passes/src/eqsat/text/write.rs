//! E-graphs to IR.

use egg::Id;
use kiln_algebra::Op;
use kiln_dialects::{
    Builder,
    alg::{NAME, emit_op, types::tensor_type},
    eqsat::{ORIGIN, RULE},
    ir::{BlockView, Ctx, OpView, Type, Val, definition},
};
use rustc_hash::FxHashMap;

use super::{EGraph, EGraphError, Stated};
use crate::{
    eqsat::{language::ENode, provenance::Record, rules::RuleSet},
    program::kernel_figures,
};

/// Appends an e-graph to the block of a module. E-nodes are written in the order in which they were made, a class after
/// the last of its e-nodes.
///
/// # Errors
/// A constant past what an attribute holds.
pub fn write<'c>(ctx: Ctx<'c>, block: BlockView<'c>, e: &EGraph) -> Result<OpView<'c>, EGraphError> {
    let eg = &e.encoded.classes;
    let inputs: Vec<Type<'c>> = e.signature.inputs.iter().map(|(_, ty)| tensor_type(ctx, ty)).collect();
    let outputs: Vec<Type<'c>> = e.encoded.outputs.iter().map(|o| tensor_type(ctx, eg[*o].data.ty())).collect();
    let named = |names: Vec<&str>| ctx.array(&names.into_iter().map(|n| ctx.dict(&[(NAME, ctx.str(n))])).collect::<Vec<_>>());
    let mut attrs = vec![("sym_name", ctx.str(&e.name)), ("function_type", ctx.type_attr(ctx.function(&inputs, &outputs)))];
    if !inputs.is_empty() {
        attrs.push(("arg_attrs", named(e.signature.inputs.iter().map(|(n, _)| &**n).collect())));
    }
    if !outputs.is_empty() {
        attrs.push(("res_attrs", named(e.signature.outputs.iter().map(|n| &**n).collect())));
    }
    let mut b = Builder::at_end(ctx, block);
    let entry = b.new_block(&inputs);
    let graph = b.op_with_regions("eqsat.graph", &[], &[], &attrs, &[entry]);
    let records = e.encoded.provenance.records(eg);
    let mut nodes: Vec<(&ENode, &Record)> = records.iter().collect();
    nodes.sort_by_key(|(_, r)| r.order);
    b.inside(entry, |b| {
        let mut w = Writer {
            entry,
            e,
            ops: Vec::new(),
            values: FxHashMap::default(),
            members: FxHashMap::default(),
            classes: FxHashMap::default(),
        };
        nodes.iter().try_for_each(|(n, r)| w.node(b, n, r))?;
        w.classes(b);
        w.operands();
        for k in &e.kernels {
            w.kernel(b, k)?;
        }
        let results: Vec<Val<'c>> = e.encoded.outputs.iter().map(|o| w.class(*o)).collect::<Result<_, _>>()?;
        b.set_location(ctx.unknown());
        b.op("eqsat.return", &results, &[], &[]);
        Ok(graph)
    })
}

struct Writer<'c, 'e> {
    entry: BlockView<'c>,
    e: &'e EGraph,
    /// E-nodes that are operations, and these.
    ops: Vec<(&'e ENode, OpView<'c>)>,
    values: FxHashMap<ENode, Val<'c>>,
    /// Values of the e-nodes of each class, and the operation of the newest.
    members: FxHashMap<Id, (Vec<Val<'c>>, Option<OpView<'c>>)>,
    /// Values of classes of several e-nodes.
    classes: FxHashMap<Id, Val<'c>>,
}

fn lost(what: &str) -> EGraphError {
    EGraphError::Kernels(format!("internal error: {what} is not in the e-graph"))
}

impl<'c, 'e> Writer<'c, 'e> {
    fn node(&mut self, b: &mut Builder<'c>, n: &'e ENode, r: &Record) -> Result<(), EGraphError> {
        let eg = &self.e.encoded.classes;
        let id = eg.lookup(n.clone()).ok_or_else(|| lost("an e-node"))?;
        let fail = |reason: &str| EGraphError::Operation { op: format!("alg.{n}"), reason: reason.into() };
        let op = n.op().ok_or_else(|| fail("has several results, for which there is no text"))?;
        let ctx = b.ctx();
        let (value, made) = if let Op::Input(i, _) = op {
            (*self.entry.args().get(*i as usize).ok_or_else(|| fail("has no argument"))?, None)
        } else {
            // Some e-node of an operand's class is older than this one; the class itself may not be there yet.
            let first = |c: &Id| self.members.get(&eg.find(*c)).and_then(|m| m.0.first().copied());
            let operands: Option<Vec<Val<'c>>> = n.children.iter().map(first).collect();
            let operands = operands.ok_or_else(|| fail("is older than its operands"))?;
            b.set_location(ctx.fused(&r.origin.iter().map(|name| ctx.named(name)).collect::<Vec<_>>()));
            let value = emit_op(b, op, &operands, eg[id].data.ty());
            let value = value.ok_or_else(|| fail("holds a constant that no attribute can hold"))?;
            let made = definition(value, &format!("alg.{}", op.name())).ok_or_else(|| lost("an operation"))?;
            if let Some(rule) = r.rule.and_then(|r| RuleSet::All.name(r)) {
                made.set_attr(RULE, ctx.str(rule));
            }
            if !r.origin.is_empty() {
                made.set_attr(ORIGIN, ctx.strs(&r.origin));
            }
            self.ops.push((n, made));
            (value, Some(made))
        };
        self.values.insert(n.clone(), value);
        let members = self.members.entry(id).or_default();
        members.0.push(value);
        members.1 = made.or(members.1);
        Ok(())
    }

    /// A class after the newest of its e-nodes.
    fn classes(&mut self, b: &mut Builder<'c>) {
        let ctx = b.ctx();
        let mut several: Vec<Id> = self.members.iter().filter(|(_, m)| m.0.len() > 1).map(|(id, _)| *id).collect();
        several.sort_unstable();
        for id in several {
            let (values, newest) = &self.members[&id];
            let ty = tensor_type(ctx, self.e.encoded.classes[id].data.ty());
            let next = newest.and_then(|n| n.next()).and_then(Builder::before);
            let class = match next {
                Some(mut there) => there.op1("eqsat.class", values, ty, &[]),
                None => b.op1("eqsat.class", values, ty, &[]),
            };
            self.classes.insert(id, class);
        }
    }

    /// Operands are classes.
    fn operands(&self) {
        for (n, op) in &self.ops {
            for (i, c) in n.children.iter().enumerate() {
                if let Some(class) = self.classes.get(&self.e.encoded.classes.find(*c)) {
                    op.set_operand(i, *class);
                }
            }
        }
    }

    fn class(&self, id: Id) -> Result<Val<'c>, EGraphError> {
        let id = self.e.encoded.classes.find(id);
        let single = || self.members.get(&id).and_then(|m| m.0.first().copied());
        self.classes.get(&id).copied().or_else(single).ok_or_else(|| lost("a class"))
    }

    fn kernel(&self, b: &mut Builder<'c>, k: &Stated) -> Result<(), EGraphError> {
        let ctx = b.ctx();
        let of = |n: &ENode| self.values.get(n).copied().ok_or_else(|| lost("an e-node of a kernel"));
        let mut operands: Vec<Val<'c>> = k.nodes.iter().map(of).collect::<Result<_, _>>()?;
        for id in k.writes.iter().chain(&k.reads) {
            operands.push(self.class(*id)?);
        }
        let segments = [k.nodes.len() as i32, k.writes.len() as i32, k.reads.len() as i32];
        let mut attrs = vec![("archetype", ctx.str(&k.archetype)), ("operandSegmentSizes", ctx.i32s(&segments))];
        attrs.extend(kernel_figures(ctx, &k.schedule, &k.cost, &k.inputs, &k.outputs));
        b.set_location(ctx.unknown());
        b.op("eqsat.kernel", &operands, &[], &attrs);
        Ok(())
    }
}
