//! IR to e-graphs.

use std::{collections::HashMap, sync::Arc};

use egg::Id;
use kiln_algebra::Op;
use kiln_dialects::{
    alg::{is_alg, op_of, port_name, types::tensor_type_of},
    eqsat::{ORIGIN, RULE, kernel_operands},
    ir::{Invalid, OpView, Val, ValueExt, attr},
    symbols,
};

use super::{EGraph, EGraphError, Stated};
use crate::{
    eqsat::{
        decode::Signature,
        encode::Encoded,
        facts::{Analyses, Classes},
        language::{ENode, Operator},
        normal,
        provenance::Provenance,
        rules,
    },
    program::{kernel_cost, kernel_schedule, kernel_storages},
};

/// The e-graph of an `eqsat.graph`. E-nodes are added in the order of their operations, those whose operands have no
/// e-node yet after these.
///
/// # Errors
/// An operation that has not the form it should have, a rule that does not exist, a class that only contains itself.
pub fn read(graph: OpView<'_>) -> Result<EGraph, EGraphError> {
    let body = graph.body().ok_or_else(|| EGraphError::at(graph, "has no body"))?;
    let symbols = symbols::read(graph).map_err(invalid(graph))?;
    let mut r = Reader::default();
    r.classes.analysis = Analyses { symbols: symbols.iter().map(|s| (s.min, s.max)).collect(), ..Analyses::default() };
    let mut signature = Signature { symbols, ..Signature::default() };
    for (i, arg) in body.args().into_iter().enumerate() {
        let ty = tensor_type_of(arg.ty()).map_err(invalid(graph))?;
        signature.inputs.push((port_name(graph.attr("arg_attrs"), i, "in"), ty.clone()));
        r.pending.push(Pending { value: arg, op: Op::Input(i as u32, ty), operands: Vec::new(), rule: None, origin: Vec::new() });
    }
    let ops = body.ops();
    for op in &ops {
        if op.is("eqsat.class") {
            let class = op.result(0).ok_or_else(|| EGraphError::at(*op, "needs a result"))?.key();
            op.operands().into_iter().for_each(|m| {
                r.class_of.insert(m.key(), class);
            });
        } else if is_alg(*op) {
            let value = op.result(0).ok_or_else(|| EGraphError::at(*op, "needs a result"))?;
            let rule = op.str_attr(RULE).map(|name| {
                let found = rules::all().position(|r| r.name == name);
                found.ok_or_else(|| EGraphError::at(*op, format!("was made by the rule '{name}', which does not exist")))
            });
            let origin = op.attr(ORIGIN).and_then(attr::as_strs).unwrap_or_default();
            r.pending.push(Pending {
                value,
                op: op_of(*op).map_err(invalid(*op))?,
                operands: op.operands().into_iter().map(ValueExt::key).collect(),
                rule: rule.transpose()?,
                origin: origin.into_iter().map(Arc::from).collect(),
            });
        }
    }
    r.add(graph)?;
    let last = ops.last().filter(|o| o.is("eqsat.return")).ok_or_else(|| EGraphError::at(graph, "must end in eqsat.return"))?;
    let mut outputs = Vec::new();
    for (i, v) in last.operands().into_iter().enumerate() {
        signature.outputs.push(port_name(graph.attr("res_attrs"), i, "out"));
        outputs.push(r.class(*last, v)?);
    }
    r.classes.analysis.kept = outputs.clone();
    let kernels = ops.iter().filter(|o| o.is("eqsat.kernel")).map(|o| r.kernel(*o)).collect::<Result<_, _>>()?;
    let name = graph.str_attr("sym_name").unwrap_or("main").to_owned();
    let nodes = Vec::new();
    Ok(EGraph { name, signature, encoded: Encoded { classes: r.classes, outputs, nodes, provenance: r.provenance }, kernels })
}

fn invalid(op: OpView<'_>) -> impl Fn(Invalid) -> EGraphError {
    move |e| EGraphError::at(op, e.0)
}

/// An e-node that is to be added.
struct Pending<'c> {
    value: Val<'c>,
    op: Op,
    operands: Vec<usize>,
    rule: Option<usize>,
    origin: Vec<Arc<str>>,
}

#[derive(Default)]
struct Reader<'c> {
    classes: Classes,
    provenance: Provenance,
    pending: Vec<Pending<'c>>,
    /// Result of the `eqsat.class` that an e-node is in.
    class_of: HashMap<usize, usize>,
    /// Class of each value that stands for one.
    ids: HashMap<usize, Id>,
    /// E-node of each value that is one.
    nodes: HashMap<usize, ENode>,
}

impl<'c> Reader<'c> {
    fn add(&mut self, graph: OpView<'_>) -> Result<(), EGraphError> {
        let mut waiting = std::mem::take(&mut self.pending);
        while !waiting.is_empty() {
            let before = waiting.len();
            for p in std::mem::take(&mut waiting) {
                let children: Option<Vec<Id>> = p.operands.iter().map(|o| self.ids.get(o).copied()).collect();
                match children {
                    Some(children) => self.insert(graph, p, children)?,
                    None => waiting.push(p),
                }
            }
            if waiting.len() == before {
                return Err(EGraphError::at(graph, "has a class that is computed from itself alone"));
            }
        }
        self.classes.rebuild();
        Ok(())
    }

    fn insert(&mut self, graph: OpView<'_>, p: Pending<'c>, children: Vec<Id>) -> Result<(), EGraphError> {
        let before = self.classes.nodes().len();
        let operator = Operator::Alg(p.op);
        let node = ENode { head: self.classes.analysis.heads.intern(operator.clone()), children: children.clone() };
        let id = normal::insert(&mut self.classes, operator, children);
        self.provenance.record(&self.classes, before, p.rule, &p.origin);
        self.nodes.insert(p.value.key(), node);
        let class = self.class_of.get(&p.value.key()).copied().unwrap_or(p.value.key());
        match self.ids.get(&class).copied() {
            Some(known) => {
                if self.classes[known].data.types != self.classes[id].data.types {
                    return Err(EGraphError::at(graph, "has a class of different types"));
                }
                self.classes.union_trusted(known, id, "eqsat.class");
            }
            None => {
                self.ids.insert(class, id);
            }
        }
        Ok(())
    }

    fn class(&self, op: OpView<'_>, v: Val<'_>) -> Result<Id, EGraphError> {
        let id = self.ids.get(&v.key()).ok_or_else(|| EGraphError::at(op, "uses what is no class of the e-graph"))?;
        Ok(self.classes.find(*id))
    }

    fn kernel(&self, op: OpView<'_>) -> Result<Stated, EGraphError> {
        let [nodes, writes, reads] = kernel_operands(op).ok_or_else(|| EGraphError::at(op, "has malformed operands"))?;
        let node = |v: Val<'_>| {
            let n = self.nodes.get(&v.key()).ok_or_else(|| EGraphError::at(op, "computes what is no e-node"))?;
            let mut n = n.clone();
            n.children.iter_mut().for_each(|c| *c = self.classes.find(*c));
            Ok::<_, EGraphError>(n)
        };
        let classes = |all: Vec<Val<'_>>| all.into_iter().map(|v| self.class(op, v)).collect::<Result<Vec<_>, _>>();
        Ok(Stated {
            nodes: nodes.into_iter().map(node).collect::<Result<_, _>>()?,
            writes: classes(writes)?,
            reads: classes(reads)?,
            archetype: op.str_attr("archetype").unwrap_or_default().into(),
            schedule: kernel_schedule(op)?,
            cost: kernel_cost(op),
            inputs: kernel_storages(op, "inputs")?.unwrap_or_default(),
            outputs: kernel_storages(op, "outputs")?.unwrap_or_default(),
        })
    }
}
