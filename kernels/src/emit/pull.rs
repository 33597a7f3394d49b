//! The value of a node at an index.

use kiln_algebra::{Access, BinOp, Const, DType, Fold, Guard, Ix, Monoid, NodeId, Op, Scalar};
use kiln_dialects::ir::Val;

use super::{EmitError, Kernel, Value};

/// Reductions inside a kernel are unrolled up to this many elements.
const UNROLL: i64 = 16;
/// The same on a GPU, where a thread waits for memory at every turn of a loop.
const UNROLL_GPU: i64 = 64;

impl<'c> Kernel<'c, '_> {
    /// The value of a node at an index (one expression over the kernel's axes per dimension of the node).
    ///
    /// # Errors
    /// Something that cannot be emitted.
    pub fn pull(&mut self, node: NodeId, index: &[Ix]) -> Result<Value<'c>, EmitError> {
        let index: Vec<Ix> = index.iter().map(|e| self.simplify(e)).collect();
        self.pull_simple(node, index, None)
    }

    /// Pulls through guards: the fill where one of them fails.
    pub(super) fn pull_guarded(
        &mut self,
        node: NodeId,
        map: Vec<Ix>,
        guards: &[Guard],
        fill: Option<Const>,
    ) -> Result<Value<'c>, EmitError> {
        let left = self.undecided(guards);
        let (left, fill) = match (left, fill) {
            (None, Some(fill)) => return Ok(self.konst(fill)),
            (Some(left), Some(fill)) if !left.is_empty() => (left, fill),
            _ => return self.pull_simple(node, map, None),
        };
        let outer = self.assumed.clone();
        self.assumed.extend(left.iter().cloned());
        self.assumed.sort();
        self.assumed.dedup();
        let direct = matches!(self.cone.graph.node(node).op, Op::Input(..)) && !self.bound.contains_key(&node);
        let value = self.pull_simple(node, map, direct.then_some(fill));
        self.assumed = outer;
        let value = value?;
        if direct {
            return Ok(value);
        }
        let Some(holds) = self.all_hold(&left) else { return Ok(value) };
        let fill = self.konst(fill);
        Ok(self.choose(holds, value, fill))
    }

    /// Reads from memory what [`Kernel::read`] will compute a value from, through maps and views, and computes nothing: what
    /// is read together is waited for once.
    ///
    /// # Errors
    /// Something that cannot be emitted.
    pub(crate) fn fetch(&mut self, operand: NodeId, access: &Access, index: &[Ix]) -> Result<(), EmitError> {
        let a = access.at(index);
        let map: Vec<Ix> = a.map.iter().map(|e| self.simplify(e)).collect();
        let Some(left) = self.undecided(&a.guards) else { return Ok(()) };
        let n = self.cone.graph.node(operand);
        let outer = self.assumed.clone();
        if a.fill.is_some() {
            self.assumed.extend(left.iter().cloned());
            self.assumed.sort();
            self.assumed.dedup();
        }
        let result = match &n.op {
            Op::Input(..) => self.pull_simple(operand, map, a.fill.filter(|_| !left.is_empty())).map(|_| ()),
            Op::View { access, .. } => self.fetch(n.inputs[0], access, &map),
            Op::Map { accesses, .. } => n.inputs.iter().zip(accesses).try_for_each(|(i, a)| self.fetch(*i, a, &map)),
            _ => Ok(()),
        };
        self.assumed = outer;
        result
    }

    /// `fill` is for nodes that are read from memory: the value where an assumed guard fails.
    fn pull_simple(&mut self, node: NodeId, index: Vec<Ix>, fill: Option<Const>) -> Result<Value<'c>, EmitError> {
        if let Some((at, v)) = self.bound.get(&node)
            && *at == index
        {
            return Ok(*v);
        }
        // Reads with a fill are not the same value as reads without.
        let key = (node, index, self.assumed.clone(), fill.map(|f| f.to_f64().to_bits()));
        if let Some(v) = self.scopes.iter().rev().find_map(|s| s.values.get(&key)) {
            return Ok(*v);
        }
        let v = self.compute(node, &key.1, fill)?;
        if let Some(s) = self.scopes.last_mut() {
            s.values.insert(key, v);
        }
        Ok(v)
    }

    fn compute(&mut self, node: NodeId, index: &[Ix], fill: Option<Const>) -> Result<Value<'c>, EmitError> {
        let cone = self.cone;
        let n = cone.graph.node(node);
        match &n.op {
            Op::Input(i, _) => self.load_input(node, *i as usize, index, fill),
            Op::Const(t) if t.len() == 1 => Ok(self.konst(t.get(0))),
            Op::Const(_) | Op::Weight(..) => {
                Err(self.unsupported(node, "a kernel takes constants as inputs; materialise it first"))
            }
            Op::View { access, .. } => self.read(n.inputs[0], access, index),
            Op::Map { body, accesses, .. } => {
                let mut args = vec![None; accesses.len()];
                self.body(
                    node,
                    body,
                    &mut |k, i| {
                        if let Some(Some(v)) = args.get(i) {
                            return Ok(*v);
                        }
                        let v = k.read(n.inputs[i], &accesses[i], index)?;
                        args[i] = Some(v);
                        Ok(v)
                    },
                    index,
                )
            }
            Op::Reduce { domain, reduced, monoid, access } => {
                let init = monoid.identity(n.ty.dtype);
                self.inline_reduction(n.ty.dtype, domain, reduced, index, init, &mut |k, at, acc| {
                    let v = k.read(n.inputs[0], access, at)?;
                    k.combine(node, *monoid, acc, v)
                })
            }
            Op::Contract { domain, reduced, accesses } => {
                let init = Monoid::Sum.identity(n.ty.dtype);
                self.inline_reduction(n.ty.dtype, domain, reduced, index, init, &mut |k, at, acc| {
                    let a = k.read(n.inputs[0], &accesses[0], at)?;
                    let b = k.read(n.inputs[1], &accesses[1], at)?;
                    k.multiply_add(node, acc, a, b)
                })
            }
            Op::Fold(f) => self.inline_fold(node, f, index),
            Op::Concat { axis } => self.concat(node, *axis, index),
            Op::Gather { indices, map, .. } => self.gather(node, indices, map, index),
            Op::Scan { .. } | Op::Sort { .. } | Op::Scatter { .. } | Op::Greedy { .. } => {
                Err(self.unsupported(node, "it is computed as a whole, in a kernel of its own"))
            }
        }
    }

    /// An accumulator step of a monoid, in the compute type.
    pub fn combine(&mut self, node: NodeId, m: Monoid, acc: Value<'c>, v: Value<'c>) -> Result<Value<'c>, EmitError> {
        let op = match m {
            Monoid::Sum => BinOp::Add,
            Monoid::Prod => BinOp::Mul,
            Monoid::Max => BinOp::Max,
            Monoid::Min => BinOp::Min,
        };
        let v = self.widen(v);
        match (v.dtype, op) {
            (DType::Bool, BinOp::Add | BinOp::Max) => self.binary(node, BinOp::Or, acc, v),
            (DType::Bool, BinOp::Mul | BinOp::Min) => self.binary(node, BinOp::And, acc, v),
            _ => self.binary(node, op, acc, v),
        }
    }

    /// `acc + a * b`, in the compute type.
    pub fn multiply_add(&mut self, node: NodeId, acc: Value<'c>, a: Value<'c>, b: Value<'c>) -> Result<Value<'c>, EmitError> {
        let (a, b) = (self.widen(a), self.widen(b));
        if a.dtype.is_float() {
            return Ok(self.contracted(acc, a, b));
        }
        if a.dtype == DType::Bool {
            let p = self.binary(node, BinOp::And, a, b)?;
            return self.binary(node, BinOp::Or, acc, p);
        }
        let p = self.binary(node, BinOp::Mul, a, b)?;
        self.binary(node, BinOp::Add, acc, p)
    }

    /// A fold by its definition: the state, and then the sum.
    fn inline_fold(&mut self, node: NodeId, f: &Fold, index: &[Ix]) -> Result<Value<'c>, EmitError> {
        let n = self.cone.graph.node(node);
        let first = self.cone.graph.node(n.inputs[0]).ty.dtype;
        let start = f.monoid.identity(first);
        let state = self.inline_reduction(first, &f.domain, &f.reduced, index, start, &mut |k, at, acc| {
            let v = k.read(n.inputs[0], &f.accesses[0], at)?;
            k.combine(node, f.monoid, acc, v)
        })?;
        let start = f.combine.identity(n.ty.dtype);
        self.inline_reduction(n.ty.dtype, &f.domain, &f.reduced, index, start, &mut |k, at, acc| {
            let v = k.fold_term(node, f, at, state, None)?;
            match &f.times {
                None => k.combine(node, f.combine, acc, v),
                Some(times) => {
                    let y = k.read(n.inputs[f.state()], times, at)?;
                    k.multiply_add(node, acc, v, y)
                }
            }
        })
    }

    /// The value of a scalar expression over values of the caller's.
    ///
    /// # Errors
    /// Something that cannot be emitted.
    pub(crate) fn term_body(
        &mut self,
        node: NodeId,
        body: &Scalar,
        args: &mut dyn FnMut(&mut Self, usize) -> Result<Value<'c>, EmitError>,
        index: &[Ix],
    ) -> Result<Value<'c>, EmitError> {
        self.body(node, body, args, index)
    }

    /// A term of a fold at an index of its domain, without its factor; `first` is its first operand where that is known.
    ///
    /// # Errors
    /// Something that cannot be emitted.
    pub(crate) fn fold_term(
        &mut self,
        node: NodeId,
        f: &Fold,
        at: &[Ix],
        state: Value<'c>,
        first: Option<Value<'c>>,
    ) -> Result<Value<'c>, EmitError> {
        let n = self.cone.graph.node(node);
        let mut args = vec![None; f.state()];
        args[0] = first;
        self.body(
            node,
            &f.body,
            &mut |k, i| {
                if i == f.state() {
                    return Ok(state);
                }
                if let Some(v) = args[i] {
                    return Ok(v);
                }
                let v = k.read(n.inputs[i], &f.accesses[i], at)?;
                args[i] = Some(v);
                Ok(v)
            },
            at,
        )
    }

    /// A sum of a fold's terms under one state, under a newer one.
    ///
    /// # Errors
    /// Something that cannot be emitted.
    pub(crate) fn fold_rescale(
        &mut self,
        node: NodeId,
        f: &Fold,
        sum: Value<'c>,
        old: Value<'c>,
        new: Value<'c>,
    ) -> Result<Value<'c>, EmitError> {
        let rescale = f.rescale(old.dtype, sum.dtype);
        let body = rescale.ok_or_else(|| self.unsupported(node, "its sum cannot follow its state"))?;
        self.body(node, &body, &mut |_, i| Ok([sum, old, new][i.min(2)]), &[])
    }

    /// A reduction as loops (or unrolled) around `step`, which gets the whole index of the reduction's domain.
    fn inline_reduction(
        &mut self,
        dtype: DType,
        domain: &[Ix],
        reduced: &[usize],
        index: &[Ix],
        init: Const,
        step: &mut dyn FnMut(&mut Self, &[Ix], Value<'c>) -> Result<Value<'c>, EmitError>,
    ) -> Result<Value<'c>, EmitError> {
        let mut kept = index.iter();
        let at: Vec<Ix> = (0..domain.len())
            .map(|i| if reduced.contains(&i) { Ix::konst(0) } else { kept.next().cloned().unwrap_or_default() })
            .collect();
        // Under a condition of the lanes' own, reads differ by lane whatever the index is.
        let conditions = self.assumed.iter().flat_map(|g| [&g.expr, &g.extent]);
        let lanes = self.lane_in(index).or(self.lane_in(conditions)).map_or(1, |(_, w)| w);
        let init = if dtype.compute() == dtype { init } else { Const::from_f64(dtype.compute(), init.to_f64()) };
        let init = self.konst(init);
        let init = self.spread(init, lanes);
        let total = reduced.iter().try_fold(1i64, |p, a| domain[*a].as_const().and_then(|c| p.checked_mul(c)));
        let unroll = total.is_some_and(|t| t <= if self.is_gpu() { UNROLL_GPU } else { UNROLL });
        let v = self.reduce_axes(domain, reduced, at, init, unroll, step)?;
        Ok(self.narrow(v, dtype))
    }

    fn reduce_axes(
        &mut self,
        domain: &[Ix],
        reduced: &[usize],
        mut at: Vec<Ix>,
        acc: Value<'c>,
        unroll: bool,
        step: &mut dyn FnMut(&mut Self, &[Ix], Value<'c>) -> Result<Value<'c>, EmitError>,
    ) -> Result<Value<'c>, EmitError> {
        let Some((first, rest)) = reduced.split_first() else {
            let v = step(self, &at, acc)?;
            return Ok(self.spread(v, acc.lanes));
        };
        if let (true, Some(n)) = (unroll, domain[*first].as_const()) {
            let mut acc = acc;
            for i in 0..n {
                at[*first] = Ix::konst(i);
                acc = self.reduce_axes(domain, rest, at.clone(), acc, unroll, step)?;
            }
            return Ok(acc);
        }
        let extent = domain[*first].clone();
        let results = self.for_loop((&Ix::konst(0), &extent, 1), &extent, &[acc.ssa], |k, axis, carried| {
            at[*first] = axis.ix();
            let acc = Value { ssa: carried[0], ..acc };
            Ok(vec![k.reduce_axes(domain, rest, at, acc, unroll, step)?.ssa])
        })?;
        Ok(Value { ssa: results[0], ..acc })
    }

    fn concat(&mut self, node: NodeId, axis: usize, index: &[Ix]) -> Result<Value<'c>, EmitError> {
        let n = self.cone.graph.node(node);
        let mut start = Ix::konst(0);
        let mut parts: Vec<(NodeId, Vec<Ix>, Vec<Guard>)> = Vec::new();
        for input in &n.inputs {
            let extent = self.cone.graph.node(*input).ty.dims[axis].clone();
            let mut at = index.to_vec();
            at[axis] = self.simplify(&index[axis].minus(&start));
            start = start.plus(&extent);
            let guard = Guard { expr: at[axis].clone(), extent };
            if let Some(left) = self.undecided(&[guard]) {
                let always = left.is_empty();
                parts.push((*input, at, left));
                if always {
                    break;
                }
            }
        }
        let mut result: Option<Value<'c>> = None;
        for (input, at, guards) in parts.into_iter().rev() {
            let outer = self.assumed.clone();
            self.assumed.extend(guards.iter().cloned());
            self.assumed.sort();
            self.assumed.dedup();
            let v = self.pull_simple(input, at, None);
            self.assumed = outer;
            let v = v?;
            result = Some(match (result, self.all_hold(&guards)) {
                (Some(other), Some(holds)) => self.choose(holds, v, other),
                _ => v,
            });
        }
        match result {
            Some(v) => Ok(v),
            // An index past every part is in a domain without elements: any value does.
            None => Ok(self.konst(Const::from_i64(n.ty.dtype, 0))),
        }
    }

    fn gather(&mut self, node: NodeId, indices: &[Access], map: &[Ix], index: &[Ix]) -> Result<Value<'c>, EmitError> {
        let n = self.cone.graph.node(node);
        let mut gathered = Vec::new();
        for (j, a) in indices.iter().enumerate() {
            gathered.push(self.read(n.inputs[j + 1], a, index)?);
        }
        let lanes = gathered.iter().map(|v| v.lanes).max().unwrap_or(1);
        if lanes > 1 {
            // Lane by lane: each reads somewhere else.
            let conditions = self.assumed.iter().flat_map(|g| [&g.expr, &g.extent]);
            let Some((lane, width)) = self.lane_in(index).or(self.lane_in(conditions)) else {
                return Err(self.unsupported(node, "a vector of indices without a lane axis"));
            };
            return self
                .each_lane((lane, width), Const::from_i64(n.ty.dtype, 0), index, &mut |k, at| k.pull_simple(node, at, None));
        }
        let data = n.inputs[0];
        let dims = self.cone.graph.node(data).ty.dims.clone();
        let index_type = self.ctx.index();
        let values: Vec<Val<'c>> = gathered
            .iter()
            .map(|v| {
                let signed = v.dtype.is_signed();
                self.b().int_cast(v.ssa, index_type, signed)
            })
            .collect();
        let unbounded: Vec<Ix> = values.iter().map(|v| self.unknown(*v)).collect();
        let axes: Vec<Ix> = index.iter().cloned().chain(unbounded.iter().cloned()).collect();
        let mut at = Vec::new();
        let mut guards = Vec::new();
        for (e, dim) in map.iter().zip(&dims) {
            let e = self.simplify(&e.subst_axes(&axes));
            let used = e.symbols().iter().any(|s| unbounded.contains(&Ix::sym(*s)));
            if !used {
                at.push(e);
                continue;
            }
            let last = dim.minus(&Ix::konst(1));
            let clamped = e.smaller(&last).larger(&Ix::konst(0));
            let axis = self.axis_of(&clamped, dim);
            if self.ranges.bounds(dim).0.is_none_or(|l| l < 1) {
                guards.push(Guard { expr: Ix::konst(0), extent: dim.clone() });
            }
            at.push(axis.ix());
        }
        let fill = Const::from_i64(n.ty.dtype, 0);
        self.pull_guarded(data, at, &guards, Some(fill))
    }

    /// A vector assembled from what `value` gives for the index of each lane; `missing` where a guard is known to fail.
    pub(super) fn each_lane(
        &mut self,
        (lane, width): (usize, usize),
        missing: Const,
        index: &[Ix],
        value: &mut dyn FnMut(&mut Self, Vec<Ix>) -> Result<Value<'c>, EmitError>,
    ) -> Result<Value<'c>, EmitError> {
        let outer = self.assumed.clone();
        let mut each = Vec::with_capacity(width);
        for l in 0..width {
            let at: Vec<Ix> = index.iter().map(|e| self.per_lane(e, lane, l)).collect();
            let guards: Vec<Guard> = outer
                .iter()
                .map(|g| Guard { expr: self.per_lane(&g.expr, lane, l), extent: self.per_lane(&g.extent, lane, l) })
                .collect();
            let v = match self.undecided(&guards) {
                Some(left) => {
                    self.assumed = left;
                    value(self, at)
                }
                None => Ok(self.konst(missing)),
            };
            match v {
                Ok(v) => each.push(v),
                Err(e) => {
                    self.assumed = outer;
                    return Err(e);
                }
            }
        }
        self.assumed = outer;
        let parts: Vec<Val<'c>> = each.iter().map(|v| v.ssa).collect();
        Ok(Value { ssa: self.b().from_lanes(&parts), dtype: missing.dtype, lanes: width })
    }
}
