//! Facts about classes that hold whichever of their e-nodes is chosen.

use std::{collections::BTreeMap, sync::Arc};

use egg::{Analysis, DidMerge, EGraph, Id};
use kiln_algebra::{DType, Graph, Monoid, Op, Scalar, TensorType};

use super::{
    bands::Band,
    language::{ENode, Heads, Operator},
    range::{Range, of_body},
    width::{F16_MAX, Width, width},
};

/// Constants may always have this many elements; beyond, only in proportion to the weights they come from.
const FREE_CONSTANT: i64 = 1 << 16;
/// Elements of a folded constant per element of the weights below it.
const CONSTANT_GROWTH: i64 = 4;

/// Constants of at least so many elements are worth keeping narrow.
pub(super) const LARGE_CONSTANT: i64 = 4096;

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
    /// Whether f16 can hold its values.
    pub width: Width,
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
    /// Whether f16 can hold the values of inputs.
    pub input_widths: Vec<Width>,
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
    /// One value on a run of diagonals, another elsewhere.
    pub band: Option<Band>,
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
            facts.width = eg.analysis.input_widths.get(*i as usize).copied().unwrap_or(Width::FITS);
        }
        facts
    }

    fn merge(&mut self, a: &mut Facts, b: Facts) -> DidMerge {
        debug_assert_eq!(a.types, b.types, "classes of different types merged");
        let old = (a.constant, a.generated, a.weight_elements, a.width, a.range);
        a.constant |= b.constant;
        a.generated |= b.generated;
        // Both bound it; the smaller one also ends the growth around a cycle.
        a.weight_elements = a.weight_elements.min(b.weight_elements);
        a.width = a.width.meet(b.width);
        // A known range is not refined further, so that classes that contain themselves come to rest.
        if !a.range.is_bounded() && b.range.is_bounded() {
            a.range = b.range;
        }
        let new = (a.constant, a.generated, a.weight_elements, a.width, a.range);
        DidMerge(old != new, new != (b.constant, b.generated, b.weight_elements, b.width, b.range))
    }
}

fn derive(operator: &Operator, kids: &[&Facts], weights: &BTreeMap<String, WeightFacts>) -> Facts {
    let Operator::Alg(op) = operator else {
        let Some(first) = kids.first() else {
            let (types, range) = (Arc::from([]), Range::ANY);
            return Facts { types, constant: false, generated: false, weight_elements: 0, width: Width::FITS, range };
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
    let width = within(range, width(op, kids, &ty));
    Facts { types: Arc::from([ty]), constant, generated, weight_elements, width, range }
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

/// What fits by its range fits whatever else is known.
fn within(range: Range, found: Width) -> Width {
    if range.is_bounded() && range.magnitude() <= F16_MAX { found.fitting() } else { found }
}

/// For each node of a graph, whether f16 can hold its values.
pub fn widths(graph: &Graph, weights: &BTreeMap<String, WeightFacts>) -> Vec<Width> {
    let mut facts: Vec<Facts> = Vec::with_capacity(graph.nodes.len());
    for n in &graph.nodes {
        let kids: Vec<&Facts> = n.inputs.iter().map(|i| &facts[i.0 as usize]).collect();
        let range = range(&n.op, &kids, &n.ty, weights);
        let width = within(range, width(&n.op, &kids, &n.ty));
        let types = Arc::from([n.ty.clone()]);
        let leaf = matches!(n.op, Op::Weight(..) | Op::Const(_));
        let constant = leaf || (!matches!(n.op, Op::Input(..)) && kids.iter().all(|k| k.constant));
        facts.push(Facts { types, constant, generated: false, weight_elements: 0, width, range });
    }
    facts.into_iter().map(|f| f.width).collect()
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
