//! Facts about classes that hold whichever of their e-nodes is chosen.

use std::sync::Arc;

use egg::{Analysis, DidMerge, EGraph, Id};
use kiln_algebra::{BinOp, Const, DType, Monoid, Op, Scalar, TensorType, UnOp};

use super::language::{ENode, Heads, Operator};

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
}

/// The e-graph.
pub type Classes = EGraph<ENode, Analyses>;

impl Analysis<ENode> for Analyses {
    type Data = Facts;

    fn make(eg: &mut Classes, n: &ENode, _: Id) -> Facts {
        let kids: Vec<&Facts> = n.children.iter().map(|c| &eg[*c].data).collect();
        derive(n.head.operator(), &kids)
    }

    fn merge(&mut self, a: &mut Facts, b: Facts) -> DidMerge {
        debug_assert_eq!(a.types, b.types, "classes of different types merged");
        let old = (a.constant, a.generated, a.weight_elements, a.wide);
        a.constant |= b.constant;
        a.generated |= b.generated;
        // Both bound it; the smaller one also ends the growth around a cycle.
        a.weight_elements = a.weight_elements.min(b.weight_elements);
        a.wide &= b.wide;
        let new = (a.constant, a.generated, a.weight_elements, a.wide);
        DidMerge(old != new, new != (b.constant, b.generated, b.weight_elements, b.wide))
    }
}

fn derive(operator: &Operator, kids: &[&Facts]) -> Facts {
    let Operator::Alg(op) = operator else {
        let Some(first) = kids.first() else {
            return Facts { types: Arc::from([]), constant: false, generated: false, weight_elements: 0, wide: false };
        };
        return match operator {
            Operator::Proj(i) => {
                let types = first.types.get(*i as usize).cloned().into_iter().collect();
                Facts { types, ..(*first).clone() }
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
    let wide = wide(op, kids);
    Facts { types: Arc::from([ty]), constant, generated, weight_elements, wide }
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
