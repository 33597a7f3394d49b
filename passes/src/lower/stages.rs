//! From scopes to a host program: each scope's graph is cut into segments by what must have happened before.
//!
//! A node's *stage* is the longest chain of host statements that it depends on, through operands or symbols. The nodes of a
//! stage are a segment; statements of a stage run after its segment. What costs nothing to repeat (constants, functions of
//! weights, views) is repeated in every segment that wants it, so that it folds and fuses there.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use kiln_algebra::{Graph, Ix, Node, NodeId, Op, Port, Scalar, Symbol};
use kiln_plan::{
    HostKind, HostValue, HostValueInfo, Script, Stmt,
    script::{Block, Carried, Stacked},
};

use super::{
    Lower, LowerError,
    host::{HostOp, HostStmt, LoopOp, Scope},
};

/// A model that is one graph.
pub(super) fn straight(graph: Graph) -> Script {
    let info = |p: &Port| {
        let ty = &graph.node(p.node).ty;
        HostValueInfo { name: p.name.clone(), kind: HostKind::Tensor(ty.dtype), dims: Some(ty.dims.clone()) }
    };
    let values: Vec<HostValueInfo> = graph.inputs.iter().chain(&graph.outputs).map(info).collect();
    let ids: Vec<HostValue> = (0..values.len() as u32).map(HostValue).collect();
    let (inputs, outputs) = (ids[..graph.inputs.len()].to_vec(), ids[graph.inputs.len()..].to_vec());
    let body = vec![Stmt::Run { segment: 0, inputs: inputs.clone(), outputs: outputs.clone() }];
    Script { symbols: graph.symbols.to_vec(), segments: vec![graph], values, inputs, outputs, texts: Vec::new(), body }
}

/// A model with host statements.
pub(super) fn script(cx: Lower, outputs: &[(Arc<str>, NodeId)]) -> Result<Script, LowerError> {
    let names = cx.values.iter().map(|(n, v)| (v.id, n.clone())).chain(outputs.iter().map(|(n, id)| (*id, n.clone()))).collect();
    let inputs = cx.graph.inputs.clone();
    let texts = cx.texts.into_list();
    let results = outputs.iter().map(|(_, id)| *id).collect();
    let scope = Scope { names, host: cx.statements, kinds: cx.kinds, graph: cx.graph, results, ..Scope::default() };
    let mut all = Assembly { symbols: cx.shapes.symbols, script: Script { texts, ..Script::default() } };
    let mut known = BTreeMap::new();
    for p in &inputs {
        let v = all.value(&scope, p.node);
        all.script.values[v.0 as usize].name = p.name.clone();
        known.insert(p.node, v);
        all.script.inputs.push(v);
    }
    let (mut body, results) = all.scope(&scope, known)?;
    // Every output has a value and a name of its own.
    let mut taken: BTreeSet<HostValue> = all.script.inputs.iter().copied().collect();
    for ((name, _), value) in outputs.iter().zip(results) {
        let value = if taken.insert(value) {
            all.script.values[value.0 as usize].name = name.clone();
            value
        } else {
            let info = HostValueInfo { name: name.clone(), ..all.script.values[value.0 as usize].clone() };
            let to = all.new_value(info);
            body.push(Stmt::Alias { from: value, to });
            to
        };
        all.script.outputs.push(value);
    }
    all.script.body = body;
    all.script.symbols.clone_from(&all.symbols);
    for g in &mut all.script.segments {
        g.symbols = all.symbols.clone().into();
    }
    Ok(all.script)
}

struct Assembly {
    symbols: Vec<Symbol>,
    script: Script,
}

/// Symbols that a node's meaning depends on.
fn node_symbols(graph: &Graph, n: &Node, out: &mut BTreeSet<usize>) {
    let mut add = |e: &Ix| out.extend(e.symbols());
    n.ty.dims.iter().for_each(&mut add);
    for i in &n.inputs {
        graph.node(*i).ty.dims.iter().for_each(&mut add);
    }
    n.op.exprs().for_each(&mut add);
    if let Op::Map { body, .. } = &n.op {
        body.visit(&mut |s| {
            if let Scalar::Sym(i) = s {
                out.insert(*i as usize);
            }
        });
    }
}

/// Symbols that a statement gives a value.
fn bound(s: &HostStmt) -> Vec<usize> {
    match &s.op {
        HostOp::Read(elements) => elements.iter().map(|(_, s)| *s as usize).collect(),
        HostOp::BindShape(dims) => dims.iter().flatten().map(|s| *s as usize).collect(),
        HostOp::Check(_) | HostOp::Switch(_) | HostOp::Loop(_) | HostOp::Sequence(_) | HostOp::Text(_) => Vec::new(),
    }
}

/// Symbols that a scope uses and does not bind.
fn scope_symbols(scope: &Scope, out: &mut BTreeSet<usize>) {
    let mut used = BTreeSet::new();
    scope.graph.nodes.iter().for_each(|n| node_symbols(&scope.graph, n, &mut used));
    scope.host.iter().flat_map(HostStmt::bodies).for_each(|s| scope_symbols(s, &mut used));
    for s in scope.host.iter().flat_map(bound) {
        used.remove(&s);
    }
    out.extend(used);
}

/// What a statement reads: its operands and what its bodies capture.
fn stmt_inputs(s: &HostStmt) -> impl Iterator<Item = NodeId> {
    s.inputs.iter().copied().chain(s.bodies().iter().flat_map(|b| b.captures.iter().map(|(outer, _)| *outer)))
}

/// Symbols that must have values before a statement.
fn stmt_symbols(graph: &Graph, s: &HostStmt) -> BTreeSet<usize> {
    let mut used = BTreeSet::new();
    s.bodies().iter().for_each(|b| scope_symbols(b, &mut used));
    match &s.op {
        HostOp::Loop(l) => {
            l.stacked.iter().flat_map(|(_, dims)| dims.iter().flatten()).for_each(|d| used.extend(d.symbols()));
        }
        HostOp::Check(equal) => equal.iter().flat_map(|(a, b)| [a, b]).for_each(|d| used.extend(d.symbols())),
        _ => {}
    }
    for i in &s.inputs {
        graph.node(*i).ty.dims.iter().for_each(|d| used.extend(d.symbols()));
    }
    for b in bound(s) {
        used.remove(&b);
    }
    used
}

/// Which nodes and statements something needs.
struct Live {
    nodes: Vec<bool>,
    stmts: Vec<bool>,
}

/// Stages of nodes and statements.
struct Stages {
    nodes: Vec<usize>,
    stmts: Vec<usize>,
    count: usize,
}

impl Assembly {
    fn new_value(&mut self, info: HostValueInfo) -> HostValue {
        self.script.values.push(info);
        HostValue(self.script.values.len() as u32 - 1)
    }
    /// A host value for a node of a scope.
    fn value(&mut self, scope: &Scope, id: NodeId) -> HostValue {
        let ty = &scope.graph.node(id).ty;
        let kind = scope.kinds.get(&id).copied().unwrap_or(HostKind::Tensor(ty.dtype));
        let dims = matches!(kind, HostKind::Tensor(_)).then(|| ty.dims.clone());
        let name = scope.names.get(&id).cloned().unwrap_or_else(|| format!("v{}", self.script.values.len()).into());
        self.new_value(HostValueInfo { name, kind, dims })
    }

    /// All symbols that these lead to through definitions.
    fn closure(&self, symbols: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
        let mut all = BTreeSet::new();
        let mut todo: Vec<usize> = symbols.into_iter().collect();
        while let Some(s) = todo.pop() {
            if all.insert(s)
                && let Some(def) = self.symbols.get(s).and_then(|s| s.def.as_ref())
            {
                todo.extend(def.symbols());
            }
        }
        all
    }

    fn live(&self, scope: &Scope) -> Live {
        let graph = &scope.graph;
        let mut live = Live { nodes: vec![false; graph.nodes.len()], stmts: vec![false; scope.host.len()] };
        let mut by_symbol: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut by_output: BTreeMap<NodeId, usize> = BTreeMap::new();
        for (i, s) in scope.host.iter().enumerate() {
            bound(s).into_iter().for_each(|b| by_symbol.entry(b).or_default().push(i));
            by_output.extend(s.outputs.iter().map(|o| (*o, i)));
        }
        let mut nodes: Vec<NodeId> = scope.results.clone();
        let mut stmts: Vec<usize> = (0..scope.host.len()).filter(|i| matches!(scope.host[*i].op, HostOp::Check(_))).collect();
        loop {
            let mut symbols = BTreeSet::new();
            if let Some(id) = nodes.pop() {
                if std::mem::replace(&mut live.nodes[id.0 as usize], true) {
                    continue;
                }
                nodes.extend(&graph.node(id).inputs);
                node_symbols(graph, graph.node(id), &mut symbols);
                stmts.extend(by_output.get(&id));
            } else if let Some(i) = stmts.pop() {
                if std::mem::replace(&mut live.stmts[i], true) {
                    continue;
                }
                nodes.extend(stmt_inputs(&scope.host[i]));
                symbols = stmt_symbols(graph, &scope.host[i]);
            } else {
                return live;
            }
            stmts.extend(self.closure(symbols).iter().filter_map(|s| by_symbol.get(s)).flatten());
        }
    }

    fn stages(&self, scope: &Scope, live: &Live) -> Result<Stages, LowerError> {
        let graph = &scope.graph;
        let uses: Vec<BTreeSet<usize>> = graph
            .nodes
            .iter()
            .map(|n| {
                let mut out = BTreeSet::new();
                node_symbols(graph, n, &mut out);
                self.closure(out)
            })
            .collect();
        let stmt_uses: Vec<BTreeSet<usize>> = scope.host.iter().map(|s| self.closure(stmt_symbols(graph, s))).collect();
        let mut symbols = vec![0usize; self.symbols.len()];
        let mut s = Stages { nodes: vec![0; graph.nodes.len()], stmts: vec![0; scope.host.len()], count: 0 };
        // Symbols may be used by nodes that come before the statement that binds them: to a fixed point.
        for _ in 0..scope.host.len() + 2 {
            let before = (s.nodes.clone(), s.stmts.clone(), symbols.clone());
            for (i, n) in graph.nodes.iter().enumerate() {
                let operands = n.inputs.iter().map(|i| s.nodes[i.0 as usize]);
                // An external value has its stage from its statement.
                let own = if matches!(n.op, Op::Input(..)) { s.nodes[i] } else { 0 };
                s.nodes[i] = operands.chain(uses[i].iter().map(|u| symbols[*u])).max().unwrap_or(0).max(own);
            }
            for (i, stmt) in scope.host.iter().enumerate().filter(|(i, _)| live.stmts[*i]) {
                let inputs = stmt_inputs(stmt).map(|n| s.nodes[n.0 as usize]);
                // The extents of what a BindShape looks at are what it binds: the value's own stage is its statement's.
                let inputs: Vec<usize> = match stmt.op {
                    HostOp::BindShape(_) => stmt.inputs.iter().map(|n| self.origin(scope, *n, &s)).collect(),
                    _ => inputs.collect(),
                };
                s.stmts[i] = inputs.into_iter().chain(stmt_uses[i].iter().map(|u| symbols[*u])).max().unwrap_or(0);
                for b in bound(stmt) {
                    symbols[b] = symbols[b].max(s.stmts[i] + 1);
                }
                for o in &stmt.outputs {
                    let o = o.0 as usize;
                    s.nodes[o] = s.nodes[o].max(s.stmts[i] + 1);
                }
            }
            if before == (s.nodes.clone(), s.stmts.clone(), symbols.clone()) {
                s.count = s.nodes.iter().chain(&s.stmts).max().map_or(0, |m| m + 1);
                return Ok(s);
            }
        }
        Err(LowerError::Port {
            what: "extents of the model depend on themselves; this is a mistake of Kiln's, please report it".into(),
        })
    }

    /// The stage from which a value of the host's is there, whatever its extents are.
    fn origin(&self, scope: &Scope, id: NodeId, s: &Stages) -> usize {
        scope.host.iter().enumerate().find(|(_, h)| h.outputs.contains(&id)).map_or(0, |(i, _)| s.stmts[i] + 1)
    }

    /// Statements of a scope, and the host values of its results. `known` has values for its inputs.
    fn scope(&mut self, scope: &Scope, mut known: BTreeMap<NodeId, HostValue>) -> Result<(Block, Vec<HostValue>), LowerError> {
        let live = self.live(scope);
        let stages = self.stages(scope, &live)?;
        let graph = &scope.graph;
        let repeat = repeatable(graph);
        // Values that cross: of earlier stages in later ones, of statements, results.
        let mut crossing: BTreeSet<NodeId> = scope.results.iter().copied().collect();
        for (_, s) in scope.host.iter().enumerate().filter(|(i, _)| live.stmts[*i]) {
            crossing.extend(stmt_inputs(s));
        }
        let mut late: Vec<BTreeSet<NodeId>> = vec![BTreeSet::new(); stages.count.max(1)];
        for id in graph.ids().filter(|id| live.nodes[id.0 as usize]) {
            let at = stages.nodes[id.0 as usize];
            let computed = !matches!(graph.node(id).op, Op::Input(..));
            if computed && (!repeat[id.0 as usize] || crossing.contains(&id)) {
                late[at].insert(id);
            }
        }
        for stage in &late {
            for id in stage {
                self.reads(graph, *id, &repeat, stage, &mut |operand| crossing.extend([operand]));
            }
        }
        let mut block = Block::new();
        for (stage, computed) in late.iter().enumerate() {
            let now = || scope.host.iter().enumerate().filter(|(i, _)| live.stmts[*i] && stages.stmts[*i] == stage);
            // What a stage's segment relies on is checked before it.
            for (_, s) in now() {
                if let HostOp::Check(equal) = &s.op {
                    block.push(Stmt::Check { equal: equal.clone(), node: s.node.clone() });
                }
            }
            let wanted: Vec<NodeId> = computed.iter().copied().filter(|id| crossing.contains(id)).collect();
            if !wanted.is_empty() {
                let run = self.segment(scope, computed, &repeat, &wanted, &mut known)?;
                block.push(run);
            }
            for (_, s) in now().filter(|s| !matches!(s.1.op, HostOp::Check(_))) {
                self.statement(scope, s, &mut known, &mut block)?;
            }
        }
        let results = scope.results.iter().map(|r| lookup(&known, *r)).collect::<Result<_, _>>()?;
        Ok((block, results))
    }

    /// Calls `f` for every value that a node of a stage reads and the stage does not compute.
    fn reads(&self, graph: &Graph, id: NodeId, repeat: &[bool], stage: &BTreeSet<NodeId>, f: &mut dyn FnMut(NodeId)) {
        for i in &graph.node(id).inputs {
            if stage.contains(i) {
            } else if repeat[i.0 as usize] {
                self.reads(graph, *i, repeat, stage, f);
            } else {
                f(*i);
            }
        }
    }

    /// The segment of a stage and the statement that runs it.
    fn segment(
        &mut self,
        scope: &Scope,
        stage: &BTreeSet<NodeId>,
        repeat: &[bool],
        wanted: &[NodeId],
        known: &mut BTreeMap<NodeId, HostValue>,
    ) -> Result<Stmt, LowerError> {
        let mut build =
            Build { graph: &scope.graph, out: Graph::default(), at: BTreeMap::new(), inputs: Vec::new(), stage, repeat };
        let nodes: Vec<NodeId> = wanted.iter().map(|w| build.node(*w)).collect();
        let Build { mut out, inputs, .. } = build;
        let inputs = inputs.iter().map(|i| lookup(known, *i)).collect::<Result<Vec<_>, _>>()?;
        let mut outputs = Vec::new();
        for (id, node) in wanted.iter().zip(nodes) {
            let v = self.value(scope, *id);
            known.insert(*id, v);
            outputs.push(v);
            out.output(&format!("out{}", outputs.len() - 1), node);
        }
        self.script.segments.push(out);
        Ok(Stmt::Run { segment: self.script.segments.len() as u32 - 1, inputs, outputs })
    }

    fn statement(
        &mut self,
        scope: &Scope,
        s: &HostStmt,
        known: &mut BTreeMap<NodeId, HostValue>,
        block: &mut Block,
    ) -> Result<(), LowerError> {
        let inputs = s.inputs.iter().map(|i| lookup(known, *i)).collect::<Result<Vec<_>, _>>()?;
        let outputs: Vec<HostValue> = s.outputs.iter().map(|o| self.value(scope, *o)).collect();
        known.extend(s.outputs.iter().copied().zip(outputs.iter().copied()));
        let node = s.node.clone();
        let first = inputs.first().copied();
        let one = || first.ok_or_else(|| lost(0));
        block.push(match &s.op {
            HostOp::Read(elements) => Stmt::Read { value: one()?, elements: elements.clone(), node },
            HostOp::BindShape(dims) => Stmt::BindShape { value: one()?, dims: dims.clone(), node },
            HostOp::Check(equal) => Stmt::Check { equal: equal.clone(), node },
            HostOp::Sequence(op) => {
                let result = *outputs.first().ok_or_else(|| lost(0))?;
                Stmt::Sequence { op: op.clone(), inputs, result, node }
            }
            HostOp::Text(op) => Stmt::Text { op: op.clone(), inputs, results: outputs, node },
            HostOp::Switch(bodies) => {
                let cases = bodies.iter().map(|b| self.scope(b, captured(b, known)?)).collect::<Result<_, _>>()?;
                Stmt::Switch { selector: one()?, cases, results: outputs, node }
            }
            HostOp::Loop(l) => self.repeat(l, &inputs, &outputs, known)?,
        });
        Ok(())
    }

    fn repeat(
        &mut self,
        l: &LoopOp,
        inputs: &[HostValue],
        outputs: &[HostValue],
        known: &BTreeMap<NodeId, HostValue>,
    ) -> Result<Stmt, LowerError> {
        let mut rest = inputs.iter().copied();
        let mut take = |wanted: bool| if wanted { rest.next() } else { None };
        let (trip, condition) = (take(l.trip), take(l.condition));
        let init: Vec<HostValue> = rest.collect();
        let mut inside = captured(&l.body, known)?;
        let params: Vec<HostValue> = l.body.params.iter().map(|p| self.value(&l.body, *p)).collect();
        inside.extend(l.body.params.iter().copied().zip(params.iter().copied()));
        let (body, results) = self.scope(&l.body, inside)?;
        let mut results = results.into_iter();
        let next_condition = if l.next_condition { results.next() } else { None };
        let results: Vec<HostValue> = results.collect();
        let carried = (0..l.carried)
            .map(|i| Carried { init: init[i], param: params[1 + i], next: results[i], result: outputs[i] })
            .collect();
        let stacked = l.stacked.iter().enumerate().map(|(i, (reverse, dims))| Stacked {
            item: results[l.carried + i],
            result: outputs[l.carried + i],
            reverse: *reverse,
            dims: dims.clone(),
        });
        let iteration = params.first().copied();
        Ok(Stmt::Loop { trip, condition, iteration, carried, stacked: stacked.collect(), body, next_condition })
    }
}

fn lost(id: u32) -> LowerError {
    LowerError::Port { what: format!("value %{id} is needed before it is there; this is a mistake of Kiln's, please report it") }
}

fn lookup(known: &BTreeMap<NodeId, HostValue>, id: NodeId) -> Result<HostValue, LowerError> {
    known.get(&id).copied().ok_or_else(|| lost(id.0))
}

/// Host values of what a body captures, by the body's nodes.
fn captured(body: &Scope, known: &BTreeMap<NodeId, HostValue>) -> Result<BTreeMap<NodeId, HostValue>, LowerError> {
    body.captures.iter().map(|(outer, inner)| Ok((*inner, lookup(known, *outer)?))).collect()
}

/// Nodes that each segment computes for itself: constants, functions of constants and weights only, views.
fn repeatable(graph: &Graph) -> Vec<bool> {
    let mut fixed = vec![false; graph.nodes.len()];
    let mut out = vec![false; graph.nodes.len()];
    for (i, n) in graph.nodes.iter().enumerate() {
        let input = matches!(n.op, Op::Input(..));
        fixed[i] = !input && n.inputs.iter().all(|i| fixed[i.0 as usize]);
        out[i] = fixed[i] || matches!(n.op, Op::View { .. });
    }
    out
}

/// A segment under construction.
struct Build<'a> {
    graph: &'a Graph,
    out: Graph,
    at: BTreeMap<NodeId, NodeId>,
    /// Nodes of the scope that are inputs of the segment.
    inputs: Vec<NodeId>,
    stage: &'a BTreeSet<NodeId>,
    repeat: &'a [bool],
}

impl Build<'_> {
    /// The segment's node for one of the scope's.
    fn node(&mut self, wanted: NodeId) -> NodeId {
        let mut todo = vec![wanted];
        while let Some(id) = todo.last().copied() {
            if self.at.contains_key(&id) {
                todo.pop();
                continue;
            }
            let n = self.graph.node(id);
            if !self.stage.contains(&id) && !self.repeat[id.0 as usize] {
                let index = self.inputs.len() as u32;
                let new = self.append(Node { op: Op::Input(index, n.ty.clone()), inputs: Vec::new(), ..n.clone() });
                self.out.inputs.push(Port { name: format!("in{index}").into(), node: new });
                self.inputs.push(id);
                self.at.insert(id, new);
                todo.pop();
                continue;
            }
            let missing: Vec<NodeId> = n.inputs.iter().copied().filter(|i| !self.at.contains_key(i)).collect();
            if missing.is_empty() {
                let inputs = n.inputs.iter().filter_map(|i| self.at.get(i).copied()).collect();
                let new = self.append(Node { inputs, ..n.clone() });
                self.at.insert(id, new);
                todo.pop();
            } else {
                todo.extend(missing);
            }
        }
        self.at[&wanted]
    }
    fn append(&mut self, n: Node) -> NodeId {
        self.out.nodes.push(n);
        NodeId(self.out.nodes.len() as u32 - 1)
    }
}
