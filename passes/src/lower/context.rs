//! The graph under construction, with helpers that decompositions are written in.

use std::{collections::BTreeMap, sync::Arc};

use kiln_algebra::{Access, BinOp, Const, DType, Graph, Ix, Monoid, NodeId, Op, Scalar, Tensor, TensorType, eval::evaluate_node};
use kiln_dialects::onnx::{Fact, InferCx, OnnxNode};

use kiln_plan::HostKind;

use super::{error::LowerError, expr, host::HostStmt, texts::Texts, views};

mod movement;

pub use movement::Running;

/// Constants up to this many elements are folded while lowering, so that they can steer shapes.
const FOLD_ELEMENTS: usize = 4096;

/// A value of the graph and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The node that computes it.
    pub id: NodeId,
    /// Type and known elements.
    pub fact: Fact,
}

impl Value {
    /// Extents.
    pub fn dims(&self) -> &[Ix] {
        &self.fact.dims
    }
    /// Element type.
    pub fn dtype(&self) -> DType {
        self.fact.dtype
    }
    /// Number of dimensions.
    pub fn rank(&self) -> usize {
        self.fact.dims.len()
    }
}

type Result<T> = std::result::Result<T, LowerError>;

/// The graph under construction.
pub struct Lower {
    /// The graph.
    pub graph: Graph,
    /// Symbols and what is known of them.
    pub shapes: InferCx,
    node: OnnxNode,
    outs: Vec<Fact>,
    origin: Vec<Arc<str>>,
    known: BTreeMap<NodeId, Tensor>,
    constants: BTreeMap<Tensor, NodeId>,
    uniform: BTreeMap<NodeId, Const>,
    affine: BTreeMap<NodeId, Ix>,
    /// Values by ONNX name.
    pub(crate) values: BTreeMap<Arc<str>, Value>,
    /// What the host does.
    pub(crate) statements: Vec<HostStmt>,
    /// What the values hold that the host supplies.
    pub(crate) kinds: BTreeMap<NodeId, HostKind>,
    /// Ranks of the elements of sequences, where known.
    pub(crate) element_ranks: BTreeMap<NodeId, usize>,
    /// Texts of the model; one table for all scopes.
    pub(crate) texts: Texts,
    /// Refused nodes so far.
    pub(crate) errors: Vec<LowerError>,
}

impl Lower {
    /// An empty graph over the symbols of a context.
    pub fn new(shapes: InferCx) -> Self {
        Self {
            graph: Graph::default(),
            shapes,
            node: OnnxNode::new("", "", &[], &[]),
            outs: Vec::new(),
            origin: Vec::new(),
            known: BTreeMap::new(),
            constants: BTreeMap::new(),
            uniform: BTreeMap::new(),
            affine: BTreeMap::new(),
            values: BTreeMap::new(),
            statements: Vec::new(),
            kinds: BTreeMap::new(),
            element_ranks: BTreeMap::new(),
            texts: Texts::default(),
            errors: Vec::new(),
        }
    }
    /// The node that is being lowered, without its attributes.
    pub(crate) fn node(&self) -> &OnnxNode {
        &self.node
    }
    /// The elements of a constant.
    pub(crate) fn known(&self, id: NodeId) -> Option<&Tensor> {
        self.known.get(&id)
    }
    pub(crate) fn enter(&mut self, node: &OnnxNode, outs: Vec<Fact>) {
        self.origin = if node.name.is_empty() { Vec::new() } else { vec![node.name.clone()] };
        self.node = OnnxNode { attrs: BTreeMap::new(), ..node.clone() };
        self.outs = outs;
    }
    /// The inferred fact of the current node's i-th output; the first one's when there is no such output.
    pub fn out(&self, i: usize) -> Fact {
        let none = || Fact::new(DType::F32, Vec::new());
        self.outs.get(i).or(self.outs.first()).cloned().unwrap_or_else(none)
    }

    /// Appends a primitive. One whose operands are small constants is evaluated instead.
    ///
    /// # Errors
    /// The primitive does not take its operands.
    pub fn push(&mut self, op: Op, inputs: &[&Value]) -> Result<Value> {
        let ids: Vec<NodeId> = inputs.iter().map(|v| v.id).collect();
        let types: Vec<&TensorType> = ids.iter().map(|i| &self.graph.node(*i).ty).collect();
        let fail = |e| LowerError::algebra(&self.node.name, self.node.operator(), &e);
        let ty = op.infer(&types).map_err(fail)?;
        op.in_bounds(&types).map_err(fail)?;
        let small = ty
            .static_shape()
            .is_some_and(|s| s.iter().try_fold(1usize, |p, d| p.checked_mul(*d)).is_some_and(|n| n <= FOLD_ELEMENTS));
        let operands: Option<Vec<&Tensor>> = ids.iter().map(|i| self.known.get(i)).collect();
        let folded = match (operands, &op) {
            (
                Some(operands),
                Op::Map { .. }
                | Op::View { .. }
                | Op::Reduce { .. }
                | Op::Contract { .. }
                | Op::Fold(_)
                | Op::Concat { .. }
                | Op::Gather { .. }
                | Op::Scan { .. }
                | Op::Sort { .. }
                | Op::Scatter { .. }
                | Op::Greedy { .. },
            ) if small => evaluate_node(&op, &operands, &[]).ok(),
            _ => None,
        };
        if let Some(t) = &folded
            && !inputs.is_empty()
        {
            return self.constant(t.clone());
        }
        let id = self
            .graph
            .push(op, &ids, &self.origin)
            .map_err(|e| LowerError::algebra(&self.node.name, self.node.operator(), &e))?;
        let mut fact = Fact::of(&ty);
        if let Some(t) = folded {
            self.known.insert(id, t.clone());
            fact = Fact::constant(t);
        }
        Ok(Value { id, fact })
    }

    /// A node of its own, even where it could be a constant.
    pub(super) fn apart(&mut self, op: Op, input: NodeId) -> Result<NodeId> {
        let fail = |e| LowerError::algebra(&self.node.name, self.node.operator(), &e);
        self.graph.push(op, &[input], &self.origin).map_err(fail)
    }

    /// A constant; equal ones are one node.
    ///
    /// # Errors
    /// Never for a well-formed tensor.
    pub fn constant(&mut self, t: Tensor) -> Result<Value> {
        if let Some(id) = self.constants.get(&t) {
            return Ok(Value { id: *id, fact: Fact::constant(t) });
        }
        let fail = |e| LowerError::algebra(&self.node.name, self.node.operator(), &e);
        let id = self.graph.push(Op::Const(t.clone()), &[], &self.origin).map_err(fail)?;
        self.constants.insert(t.clone(), id);
        self.known.insert(id, t.clone());
        if let Some(e) = views::affine(&t) {
            self.affine.insert(id, e);
        }
        Ok(Value { id, fact: Fact::constant(t) })
    }
    /// A scalar constant.
    ///
    /// # Errors
    /// Never.
    pub fn scalar(&mut self, c: Const) -> Result<Value> {
        self.constant(Tensor::scalar(c))
    }
    /// One value everywhere.
    ///
    /// # Errors
    /// Never for extents free of axes.
    pub fn splat(&mut self, dims: &[Ix], c: Const) -> Result<Value> {
        self.map_at(dims, Scalar::Const(c), &[])
    }
    /// A tensor whose elements are known: a constant, or a map over symbols.
    ///
    /// # Errors
    /// Nothing is known of the elements.
    pub fn materialise(&mut self, fact: &Fact) -> Result<Value> {
        if let Some(t) = &fact.value {
            return self.constant(t.clone());
        }
        let Some(contents) = &fact.contents else {
            return Err(self.node.unsupported("a value that is known before the model runs was expected").into());
        };
        let ranges = self.shapes.ranges();
        let flat = views::linear(&fact.dims);
        let at = expr::scalar_of(&flat, &ranges);
        let mut body: Option<Scalar> = None;
        for (i, e) in contents.iter().enumerate().rev() {
            let e = expr::scalar_of(e, &ranges);
            body = Some(match body {
                None => e,
                Some(rest) => {
                    let here = Scalar::bin(BinOp::Eq, at.clone(), Scalar::int(DType::I64, i as i64));
                    Scalar::select(here, e, rest)
                }
            });
        }
        let body = body.unwrap_or_else(|| Scalar::int(DType::I64, 0));
        let body = if fact.dtype == DType::I64 { body } else { Scalar::cast(fact.dtype, body) };
        let mut v = self.map_at(&fact.dims, body, &[])?;
        v.fact = fact.clone();
        Ok(v)
    }

    /// `body` of operands that broadcast to `domain` by numpy's rule.
    ///
    /// # Errors
    /// A body that does not take the operands' types.
    pub fn map(&mut self, domain: &[Ix], body: Scalar, operands: &[&Value]) -> Result<Value> {
        let with: Vec<(&Value, Access)> = operands.iter().map(|v| (*v, views::broadcast(v.dims(), domain))).collect();
        self.map_at(domain, body, &with)
    }
    /// `body` of operands read through accesses. Operands with one known value become part of the body.
    ///
    /// # Errors
    /// A body that does not take the operands' types.
    pub fn map_at(&mut self, domain: &[Ix], body: Scalar, operands: &[(&Value, Access)]) -> Result<Value> {
        let mut inlined: Vec<Scalar> = Vec::new();
        let (mut inputs, mut accesses) = (Vec::new(), Vec::new());
        for (v, a) in operands {
            match self.uniform(v).filter(|_| a.guards.is_empty()) {
                Some(s) => inlined.push(s),
                None => {
                    inlined.push(Scalar::arg(inputs.len()));
                    inputs.push(*v);
                    accesses.push(self.simplify(domain, a));
                }
            }
        }
        let body = body.map_leaves(&|s| match s {
            Scalar::Arg(i) => inlined.get(*i as usize).cloned(),
            _ => None,
        });
        // One value everywhere stays known where the extents are not.
        let everywhere = match inputs.is_empty() {
            true => evaluate_node(&Op::Map { domain: Vec::new(), body: body.clone(), accesses: Vec::new() }, &[], &[]).ok(),
            false => None,
        };
        let v = self.push(Op::Map { domain: domain.to_vec(), body, accesses }, &inputs)?;
        if let Some(t) = everywhere {
            self.uniform.insert(v.id, t.get(0));
        }
        Ok(v)
    }
    /// The one value of all elements, when that is known.
    fn uniform(&self, v: &Value) -> Option<Scalar> {
        if let Some(c) = self.uniform.get(&v.id) {
            return Some(Scalar::Const(*c));
        }
        let fact = &v.fact;
        if let Some(t) = &fact.value {
            let first = (!t.is_empty()).then(|| t.get(0))?;
            return (1..t.len()).all(|i| t.get(i) == first).then_some(Scalar::Const(first));
        }
        match fact.contents.as_deref() {
            Some([e]) => {
                let s = expr::scalar_of(e, &self.shapes.ranges());
                Some(if fact.dtype == DType::I64 { s } else { Scalar::cast(fact.dtype, s) })
            }
            _ => None,
        }
    }
    /// `body` of one operand, over its own extents.
    ///
    /// # Errors
    /// A body that does not take the operand's type.
    pub fn unary(&mut self, x: &Value, body: Scalar) -> Result<Value> {
        self.map(x.dims(), body, &[x])
    }
    /// A binary operation on operands that broadcast against each other.
    ///
    /// # Errors
    /// Shapes that do not fit, or types that the operation does not take.
    pub fn binary(&mut self, op: BinOp, a: &Value, b: &Value) -> Result<Value> {
        let domain = self.shapes.broadcast(&self.node, &[a.dims(), b.dims()])?;
        self.map(&domain, Scalar::bin(op, Scalar::arg(0), Scalar::arg(1)), &[a, b])
    }
    /// The value converted to a type.
    ///
    /// # Errors
    /// Never for numeric types.
    pub fn cast(&mut self, x: &Value, to: DType) -> Result<Value> {
        if x.dtype() == to {
            return Ok(x.clone());
        }
        let v = self.unary(x, Scalar::cast(to, Scalar::arg(0)))?;
        if let Some(e) = self.affine.get(&x.id).filter(|_| matches!(to, DType::I32 | DType::I64)) {
            self.affine.insert(v.id, e.clone());
        }
        Ok(v)
    }

    /// Elements of `x` read through an access.
    ///
    /// # Errors
    /// An access that does not fit the operand.
    pub fn view(&mut self, x: &Value, domain: &[Ix], access: Access) -> Result<Value> {
        let access = self.simplify(domain, &access);
        let stays = |(i, e): (usize, &Ix)| e.as_axis() == Some(i) || (e.is(0) && x.dims()[i].is(1));
        if domain == x.dims() && access.guards.is_empty() && access.map.iter().enumerate().all(stays) {
            return Ok(x.clone());
        }
        if access.guards.is_empty()
            && let Some(Scalar::Const(c)) = self.uniform(x)
        {
            return self.splat(domain, c);
        }
        let known = self.affine.get(&x.id).filter(|_| access.guards.is_empty()).map(|e| e.subst_axes(&access.map));
        let v = self.push(Op::View { domain: domain.to_vec(), access }, &[x])?;
        if let Some(e) = known {
            self.affine.insert(v.id, e);
        }
        Ok(v)
    }
    /// The elements of an integer tensor as an expression of its axes, where they are known to be one.
    pub fn affine(&self, x: &Value) -> Option<Ix> {
        if let Some(Scalar::Const(c)) = self.uniform(x).filter(|_| !x.dtype().is_float()) {
            return Some(Ix::konst(c.to_i64()));
        }
        self.affine.get(&x.id).cloned()
    }
    /// Says what the elements of an integer tensor are, as an expression of its axes.
    pub fn learn_affine(&mut self, x: &Value, e: Ix) {
        self.affine.insert(x.id, e);
    }
    /// The same elements under another shape.
    ///
    /// # Errors
    /// Never for extents whose products agree.
    pub fn reshape(&mut self, x: &Value, dims: &[Ix]) -> Result<Value> {
        let access = views::reshape(x.dims(), dims, &self.shapes);
        self.view(x, dims, access)
    }
    /// Permuted dimensions: dimension `i` of the result is `perm[i]` of the operand.
    ///
    /// # Errors
    /// Never for a permutation.
    pub fn transpose(&mut self, x: &Value, perm: &[usize]) -> Result<Value> {
        if perm.len() != x.rank() || perm.iter().any(|p| *p >= x.rank()) {
            return Err(self
                .node
                .invalid(format!("an operand of {} dimensions is permuted as one of {}", x.rank(), perm.len()))
                .into());
        }
        let domain: Vec<Ix> = perm.iter().map(|p| x.dims()[*p].clone()).collect();
        let mut map = vec![Ix::konst(0); perm.len()];
        perm.iter().enumerate().for_each(|(i, p)| map[*p] = Ix::axis(i));
        self.view(x, &domain, Access::new(map))
    }
    /// Elements `start + i * step` along an axis.
    ///
    /// # Errors
    /// Never for a range inside the operand.
    pub fn slice(&mut self, x: &Value, axis: usize, start: &Ix, step: i64, len: &Ix) -> Result<Value> {
        let mut domain = x.dims().to_vec();
        let Some(extent) = domain.get_mut(axis) else {
            return Err(self.node.invalid(format!("an operand of {} dimensions has no axis {axis}", x.rank())).into());
        };
        *extent = len.clone();
        let mut access = Access::identity(x.rank());
        access.map[axis] = Ix::axis(axis).scale(step).plus(start);
        self.view(x, &domain, access)
    }
    /// Broadcast to a shape.
    ///
    /// # Errors
    /// Never for a shape that the operand broadcasts to.
    pub fn expand(&mut self, x: &Value, dims: &[Ix]) -> Result<Value> {
        self.view(x, dims, views::broadcast(x.dims(), dims))
    }

    /// Reduction over sorted axes, which are removed or kept with extent 1.
    ///
    /// # Errors
    /// Never for axes of the operand.
    pub fn reduce(&mut self, x: &Value, monoid: Monoid, axes: &[usize], keep: bool) -> Result<Value> {
        if axes.is_empty() {
            return Ok(x.clone());
        }
        let domain = x.dims().to_vec();
        let r = self.reduce_at(x, &domain, axes, monoid, Access::identity(x.rank()))?;
        if !keep {
            return Ok(r);
        }
        let dims = kiln_dialects::onnx::support::reduce_dims(x.dims(), axes, true);
        self.reshape(&r, &dims)
    }
    /// Reduction of an operand read through an access, over the reduced axes of a domain.
    ///
    /// # Errors
    /// An access that does not fit the operand.
    pub fn reduce_at(&mut self, x: &Value, domain: &[Ix], reduced: &[usize], monoid: Monoid, access: Access) -> Result<Value> {
        let access = self.simplify(domain, &access);
        self.push(Op::Reduce { domain: domain.to_vec(), reduced: reduced.to_vec(), monoid, access }, &[x])
    }
    /// Sum of products over the reduced axes of a domain.
    ///
    /// # Errors
    /// Accesses that do not fit the operands, or different element types.
    pub fn contract(&mut self, domain: &[Ix], reduced: &[usize], a: (&Value, Access), b: (&Value, Access)) -> Result<Value> {
        let accesses = [self.simplify(domain, &a.1), self.simplify(domain, &b.1)];
        self.push(Op::Contract { domain: domain.to_vec(), reduced: reduced.to_vec(), accesses }, &[a.0, b.0])
    }
    /// Operands side by side.
    ///
    /// # Errors
    /// Operands that differ in type or rank.
    pub fn concat(&mut self, parts: &[&Value], axis: usize) -> Result<Value> {
        if let [one] = parts {
            return Ok((*one).clone());
        }
        self.push(Op::Concat { axis }, parts)
    }
    /// Elements of `data` at computed indices; see [`Op::Gather`].
    ///
    /// # Errors
    /// Accesses that do not fit the operands.
    pub fn gather(&mut self, data: &Value, domain: &[Ix], indices: &[(&Value, Access)], map: Vec<Ix>) -> Result<Value> {
        let axes = domain.len()..domain.len() + indices.len();
        for (e, extent) in map.iter().zip(data.dims()) {
            if axes.clone().any(|a| e.uses_axis(a)) && !self.has_elements(domain, extent) {
                return Err(self.node().invalid(format!("an index into {}, which has no elements", data.fact.ty())).into());
            }
        }
        let accesses = indices.iter().map(|(_, a)| self.simplify(domain, a)).collect();
        let operands: Vec<&Value> = std::iter::once(data).chain(indices.iter().map(|(v, _)| *v)).collect();
        self.push(Op::Gather { domain: domain.to_vec(), indices: accesses, map }, &operands)
    }

    /// Whether a dimension that an index is clamped into may have elements where the domain has points; the runtime checks
    /// what is not shown.
    fn has_elements(&mut self, domain: &[Ix], extent: &Ix) -> bool {
        let points = domain.iter().fold(Ix::konst(1), |n, d| n.smaller(d));
        domain.contains(extent) || self.shapes.within(&points, extent)
    }

    /// A body that gives an index expression as a number of a type.
    pub fn number(&self, domain: &[Ix], e: &Ix, dtype: DType) -> Scalar {
        let e = self.shapes.ranges_over(domain).simplify(e);
        match e.as_const() {
            Some(v) => Scalar::int(dtype, v),
            None if dtype == DType::I64 => expr::scalar_of(&e, &self.shapes.ranges_over(domain)),
            None => Scalar::cast(dtype, expr::scalar_of(&e, &self.shapes.ranges_over(domain))),
        }
    }

    fn simplify(&self, domain: &[Ix], a: &Access) -> Access {
        let r = self.shapes.ranges_over(domain);
        let mut out = Access { map: a.map.iter().map(|e| r.simplify(e)).collect(), guards: Vec::new(), fill: a.fill };
        for g in &a.guards {
            let (expr, extent) = (r.simplify(&g.expr), r.simplify(&g.extent));
            if !r.within(&expr, &extent) {
                out.guards.push(kiln_algebra::Guard { expr, extent });
            }
        }
        if out.guards.is_empty() {
            out.fill = None;
        }
        // An axis of extent 1 is 0, but the identity reads better than a constant.
        for (i, e) in out.map.iter_mut().enumerate() {
            if e.is(0) && a.map[i].as_axis() == Some(i) && domain.get(i).is_some_and(|d| d.is(1)) {
                *e = Ix::axis(i);
            }
        }
        out
    }
}
