//! Facts about classes that hold whichever of their e-nodes is chosen.

use std::{collections::BTreeMap, sync::Arc};

use egg::{Analysis, DidMerge, EGraph, Id};
use kiln_algebra::{BinOp, Const, DType, Graph, Monoid, Op, Scalar, TensorType, UnOp};

use super::{
    language::{ENode, Heads, Operator},
    range::{Range, of_body},
};

/// Largest finite f16 value.
const F16_MAX: f64 = 65504.0;
/// Sums over at least this many elements are kept out of f16.
const LONG_SUM: i64 = 256;
/// Constants may always have this many elements; beyond, only in proportion to the weights they come from.
const FREE_CONSTANT: i64 = 1 << 16;
/// Elements of a folded constant per element of the weights below it.
const CONSTANT_GROWTH: i64 = 4;

/// What is known of a class.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Types of its values: one, or several for a tuple.
    pub types: Arc<[TensorType]>,
    /// Depends on weights, constants and indices only, and is small enough to be evaluated when the engine is packed.
    pub constant: bool,
    /// Depends on indices alone: no input, weight or constant tensor below.
    pub generated: bool,
    /// Elements of the weights and constants below (an upper bound).
    pub weight_elements: i64,
    /// Values may lie outside the range of f16 although they are finite in the model's own type.
    pub wide: bool,
    /// What its values lie in.
    pub range: Range,
}

impl Facts {
    /// Type of a class with a single value.
    pub fn ty(&self) -> &TensorType {
        &self.types[0]
    }
}

/// egg's analysis: derives [`Facts`] and owns the table of operators.
#[derive(Clone, Debug, Default)]
pub struct Analyses {
    /// Operators seen so far.
    pub heads: Heads,
    /// Bounds of the module's symbols.
    pub symbols: Vec<(i64, Option<i64>)>,
    /// Classes that are needed whole whatever reads them: the graph's outputs.
    pub kept: Vec<Id>,
    /// What is known of the values of weights, by key.
    pub weights: Arc<BTreeMap<String, WeightFacts>>,
    /// Inputs whose values may lie outside the range of f16.
    pub wide_inputs: Vec<bool>,
}

/// What a weight's values are known to be; a plan that used it holds for such values alone.
#[derive(Clone, Debug, PartialEq)]
pub struct WeightFacts {
    /// What they lie in.
    pub range: Range,
    /// For each dimension, the places where every element is zero, sorted.
    pub zeros: Vec<Vec<usize>>,
    /// Of each four neighbours along the last dimension, at least two are zero.
    pub two_of_four: bool,
}

/// The e-graph.
pub type Classes = EGraph<ENode, Analyses>;

/// Magnitudes that [`WeightFacts::coarse`] keeps apart.
const MAGNITUDES: [f64; 4] = [0.0, 16.0, 4096.0, 65504.0];
/// Positive bounds below this are taken as zero.
const LEAST: f64 = 1.0 / 65536.0;

impl WeightFacts {
    /// Facts that hold for these values and that weights of equal blocks are likely to share: bounds are moved outwards.
    pub fn coarse(&self) -> Self {
        let up = |v: f64| MAGNITUDES.into_iter().find(|m| v <= *m).unwrap_or(v);
        // Away from zero for a bound on that side of it, else towards it.
        let outward = |v: f64| match v {
            v if v >= LEAST => LEAST,
            v if v >= 0.0 => 0.0,
            v => -up(-v),
        };
        let range = Range { low: outward(self.range.low), high: -outward(-self.range.high), nan: self.range.nan };
        Self { range, ..self.clone() }
    }
}

impl Analysis<ENode> for Analyses {
    type Data = Facts;

    fn make(eg: &mut Classes, n: &ENode, _: Id) -> Facts {
        let kids: Vec<&Facts> = n.children.iter().map(|c| &eg[*c].data).collect();
        let mut facts = derive(n.head.operator(), &kids, &eg.analysis.weights);
        if let Some(Op::Input(i, _)) = n.op() {
            facts.wide = eg.analysis.wide_inputs.get(*i as usize).copied().unwrap_or(false);
        }
        facts
    }

    fn merge(&mut self, a: &mut Facts, b: Facts) -> DidMerge {
        debug_assert_eq!(a.types, b.types, "classes of different types merged");
        let old = (a.constant, a.generated, a.weight_elements, a.wide, a.range);
        a.constant |= b.constant;
        a.generated |= b.generated;
        // Both bound it; the smaller one also ends the growth around a cycle.
        a.weight_elements = a.weight_elements.min(b.weight_elements);
        a.wide &= b.wide;
        // A known range is not refined further, so that classes that contain themselves come to rest.
        if !a.range.is_bounded() && b.range.is_bounded() {
            a.range = b.range;
        }
        let new = (a.constant, a.generated, a.weight_elements, a.wide, a.range);
        DidMerge(old != new, new != (b.constant, b.generated, b.weight_elements, b.wide, b.range))
    }
}

fn derive(operator: &Operator, kids: &[&Facts], weights: &BTreeMap<String, WeightFacts>) -> Facts {
    let Operator::Alg(op) = operator else {
        let Some(first) = kids.first() else {
            let (types, range) = (Arc::from([]), Range::ANY);
            return Facts { types, constant: false, generated: false, weight_elements: 0, wide: false, range };
        };
        return match operator {
            Operator::Proj(i) => {
                let types: Vec<TensorType> = first.types.get(*i as usize).cloned().into_iter().collect();
                let range = types.first().map_or(Range::ANY, |t: &TensorType| Range::of(t.dtype));
                Facts { types: Arc::from(types), range, ..(*first).clone() }
            }
            _ => Facts { types: kids.iter().map(|k| k.ty().clone()).collect(), constant: false, ..(*first).clone() },
        };
    };
    let types: Vec<&TensorType> = kids.iter().map(|k| k.ty()).collect();
    let ty = op.infer(&types).unwrap_or_else(|_| TensorType { dtype: DType::F32, dims: Vec::new() });
    let elements = ty.elements().as_const();
    let weight_elements = match op {
        Op::Weight(..) | Op::Const(_) => elements.unwrap_or(i64::MAX),
        _ => kids.iter().fold(0i64, |s, k| s.saturating_add(k.weight_elements)),
    };
    let leaf = matches!(op, Op::Weight(..) | Op::Const(_));
    let small = elements.is_some_and(|e| e <= FREE_CONSTANT.max(weight_elements.saturating_mul(CONSTANT_GROWTH)));
    let generated = !leaf && !matches!(op, Op::Input(..)) && kids.iter().all(|k| k.generated);
    let symbolic = uses_symbols(op);
    let constant = leaf || (!matches!(op, Op::Input(..)) && !symbolic && small && kids.iter().all(|k| k.constant));
    let range = range(op, kids, &ty, weights);
    let wide = wide(op, kids) && !(range.is_bounded() && range.magnitude() <= F16_MAX);
    Facts { types: Arc::from([ty]), constant, generated, weight_elements, wide, range }
}

/// What the values of a primitive lie in.
fn range(op: &Op, kids: &[&Facts], ty: &TensorType, weights: &BTreeMap<String, WeightFacts>) -> Range {
    let own = Range::of(ty.dtype);
    let read = |(k, a): (usize, &kiln_algebra::Access)| {
        let r = kids.get(k).map_or(Range::ANY, |f| f.range);
        a.fill.map_or(r, |f| r.union(Range::point(f)))
    };
    let accesses = op.accesses();
    let extent = |domain: &[kiln_algebra::Ix], reduced: &[usize]| {
        reduced.iter().try_fold(1i64, |p, r| p.checked_mul(domain[*r].as_const()?))
    };
    let found = match op {
        Op::Const(t) => Range::scan(t),
        Op::Weight(key, _) => weights.get(&**key).map(|w| w.range),
        Op::Map { body, .. } => {
            let args: Vec<Range> = accesses.iter().map(|a| read(*a)).collect();
            let types: Vec<DType> = kids.iter().map(|k| k.ty().dtype).collect();
            Some(of_body(body, &args, &types))
        }
        Op::View { .. } => accesses.first().map(|a| read(*a)),
        Op::Gather { .. } => kids.first().map(|k| k.range),
        Op::Concat { .. } => kids.iter().map(|k| k.range).reduce(Range::union),
        Op::Reduce { domain, reduced, monoid, .. } => {
            let n = extent(domain, reduced);
            match (monoid, accesses.first().map(|a| read(*a))) {
                (Monoid::Sum, Some(r)) => Some(r.sum(n)),
                (Monoid::Max | Monoid::Min, Some(r)) if n.is_some_and(|n| n > 0) => Some(r),
                _ => None,
            }
        }
        Op::Contract { domain, reduced, .. } => match &accesses[..] {
            [a, b] => Some(read(*a).times(read(*b)).sum(extent(domain, reduced))),
            _ => None,
        },
        _ => None,
    };
    let found = found.unwrap_or(own);
    // Integer sums wrap.
    if ty.dtype.is_float() || (found.low >= own.low && found.high <= own.high) { found } else { own }
}

/// For each node of a graph, whether its values may lie outside the range of f16.
pub fn wide_values(graph: &Graph, weights: &BTreeMap<String, WeightFacts>) -> Vec<bool> {
    let mut facts: Vec<Facts> = Vec::with_capacity(graph.nodes.len());
    for n in &graph.nodes {
        let kids: Vec<&Facts> = n.inputs.iter().map(|i| &facts[i.0 as usize]).collect();
        let range = range(&n.op, &kids, &n.ty, weights);
        let wide = wide(&n.op, &kids) && !(range.is_bounded() && range.magnitude() <= F16_MAX);
        let types = Arc::from([n.ty.clone()]);
        facts.push(Facts { types, constant: false, generated: false, weight_elements: 0, wide, range });
    }
    facts.into_iter().map(|f| f.wide).collect()
}

fn uses_symbols(op: &Op) -> bool {
    let body = match op {
        Op::Map { body, .. } => {
            let mut used = false;
            body.visit(&mut |s| used |= matches!(s, Scalar::Sym(_)));
            used
        }
        _ => false,
    };
    body || op.exprs().any(|e| !e.symbols().is_empty())
}

fn beyond(c: Const) -> bool {
    c.dtype.is_float() && c.to_f64().is_finite() && c.to_f64().abs() > F16_MAX
}

fn wide(op: &Op, kids: &[&Facts]) -> bool {
    let any = kids.iter().any(|k| k.wide);
    match op {
        Op::Input(..) | Op::Weight(..) => false,
        Op::Const(t) => t.dtype().is_float() && (0..t.len()).any(|i| beyond(t.get(i))),
        Op::Map { body, accesses, .. } => {
            let filled: Vec<bool> = kids.iter().zip(accesses).map(|(k, a)| k.wide || a.fill.is_some_and(beyond)).collect();
            let args: Vec<DType> = kids.iter().map(|k| k.ty().dtype).collect();
            body_wide(body, &filled, &args)
        }
        Op::Reduce { domain, reduced, monoid, .. } => {
            let extent = reduced.iter().try_fold(1i64, |p, r| p.checked_mul(domain[*r].as_const()?));
            any || (*monoid == Monoid::Sum && extent.is_none_or(|e| e >= LONG_SUM)) || *monoid == Monoid::Prod
        }
        Op::Fold(f) if f.times.is_some() => kids.last().is_some_and(|k| k.wide),
        Op::Fold(f) => {
            let extent = f.reduced.iter().try_fold(1i64, |p, r| p.checked_mul(f.domain[*r].as_const()?));
            extent.is_none_or(|e| e >= LONG_SUM)
        }
        Op::Scan { domain, axis, monoid, .. } => match monoid {
            Monoid::Sum => any || domain[*axis].as_const().is_none_or(|e| e >= LONG_SUM),
            Monoid::Prod => true,
            Monoid::Max | Monoid::Min => any,
        },
        // As many updates may meet in one element as there are.
        Op::Scatter { combine: Some(Monoid::Sum | Monoid::Prod), .. } => true,
        _ => any,
    }
}

/// A bounded operation ends the spread of values that don't fit; comparisons and casts to integers give no float.
fn body_wide(body: &Scalar, args: &[bool], types: &[DType]) -> bool {
    let rec = |s: &Scalar| body_wide(s, args, types);
    match body {
        Scalar::Arg(i) => args.get(*i as usize).copied().unwrap_or(true),
        Scalar::Const(c) => beyond(*c),
        Scalar::Axis(_) | Scalar::Sym(_) => false,
        Scalar::Un(UnOp::Tanh | UnOp::Erf | UnOp::Sign | UnOp::Exp | UnOp::Sin | UnOp::Cos | UnOp::Atan | UnOp::Log, _) => false,
        Scalar::Un(_, a) => rec(a),
        Scalar::Bin(op, ..) if op.is_compare() => false,
        Scalar::Bin(BinOp::Min, a, b) | Scalar::Bin(BinOp::Max, a, b) => {
            // Clamping by a constant that fits bounds one side only; two clamps are seen as two of these.
            let clamp = |s: &Scalar| matches!(s, Scalar::Const(c) if !beyond(*c));
            rec(a) && !clamp(b) || rec(b) && !clamp(a)
        }
        Scalar::Bin(BinOp::Div, a, _) => rec(a),
        Scalar::Bin(_, a, b) => rec(a) || rec(b),
        Scalar::Select(_, a, b) => rec(a) || rec(b),
        Scalar::Cast(to, a) => {
            let from = a.dtype(types).unwrap_or(DType::F32);
            to.is_float() && (rec(a) || from == DType::F64 || (from.is_int() && from.size() > 1))
        }
        Scalar::Bits(to, _) => to.is_float(),
    }
}
