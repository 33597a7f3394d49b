//! Elements that are multiples of scores, and terms that are exponentials of something linear in their element: one
//! multiplication and addition computes the exponent from the score (Dao et al., 2022).

use kiln_algebra::{Access, BinOp, Const, DType, Fold, Ix, NodeId, Op, Ranges, Scalar, UnOp};
use kiln_plan::Cone;

use super::{
    live::{DEPTH, Reader},
    plan::Plan,
};

/// A slope and what is added, where an f32 expression is `slope * x0 + rest`.
fn linear(s: &Scalar) -> Option<(f64, Option<Scalar>)> {
    let mut uses = false;
    s.visit(&mut |x| uses |= *x == Scalar::arg(0));
    if !uses {
        return Some((0.0, Some(s.clone())));
    }
    let both = |op: BinOp, a: Option<Scalar>, b: Option<Scalar>| match (a, b) {
        (Some(a), Some(b)) => Some(Scalar::bin(op, a, b)),
        (None, Some(b)) if op == BinOp::Sub => Some(Scalar::un(UnOp::Neg, b)),
        (a, b) => a.or(b),
    };
    let constant = |s: &Scalar| match s {
        Scalar::Const(c) if c.to_f64().is_finite() => Some(c.to_f64()),
        _ => None,
    };
    Some(match s {
        Scalar::Arg(0) => (1.0, None),
        Scalar::Cast(DType::F32, a) => linear(a)?,
        Scalar::Un(UnOp::Neg, a) => {
            let (slope, rest) = linear(a)?;
            (-slope, rest.map(|r| Scalar::un(UnOp::Neg, r)))
        }
        Scalar::Bin(op @ (BinOp::Add | BinOp::Sub), a, b) => {
            let ((x, a), (y, b)) = (linear(a)?, linear(b)?);
            (if *op == BinOp::Add { x + y } else { x - y }, both(*op, a, b))
        }
        Scalar::Bin(BinOp::Mul, a, b) => {
            let (a, c) = constant(b).map(|c| (a, c)).or_else(|| constant(a).map(|c| (b, c)))?;
            let (slope, rest) = linear(a)?;
            (slope * c, rest.map(|r| Scalar::bin(BinOp::Mul, r, Scalar::Const(Const::f32(c as f32)))))
        }
        Scalar::Bin(BinOp::Div, a, b) => {
            let c = constant(b).filter(|c| *c != 0.0)?;
            let (slope, rest) = linear(a)?;
            (slope / c, rest.map(|r| Scalar::bin(BinOp::Div, r, Scalar::Const(Const::f32(c as f32)))))
        }
        _ => return None,
    })
}

/// Where a fold's term is `exp(slope * element + rest(state))`: the slope, and the rest over the term's operands.
pub(super) fn exponent(f: &Fold) -> Option<(f32, Scalar)> {
    let Scalar::Un(UnOp::Exp, e) = &f.body else { return None };
    let (slope, rest) = linear(e)?;
    let rest = rest?;
    let mut known = f.accesses.len() == 1;
    rest.visit(&mut |x| known &= !matches!(x, Scalar::Axis(_) | Scalar::Sym(_)));
    (known && slope != 0.0).then_some((slope as f32, rest))
}

/// What scores are multiplied by to be elements, where all conditions on positions hold; absent where more is done to them.
pub(super) fn scale(cone: &Cone, plan: &Plan) -> Option<f32> {
    let (score, _) = plan.score.as_ref()?;
    if cone.graph.node(*score).ty.dtype != DType::F32 || cone.graph.node(plan.first.0).ty.dtype != DType::F32 {
        return None;
    }
    let extents = plan.all_extents();
    let all: Vec<Ix> = (0..extents.len()).map(Ix::axis).collect();
    let reader = Reader { cone, score: Some(*score), ranges: Ranges { extents, symbols: cone.graph.symbol_bounds() } };
    match linear(&composed(&reader, plan.first.0, &plan.first.1, &all, DEPTH)?)? {
        (slope, None) if slope > 0.0 && slope.is_finite() => Some(slope as f32),
        _ => None,
    }
}

/// An f32 value as an expression of the score, where nothing else is read.
fn composed(reader: &Reader<'_>, node: NodeId, access: &Access, at: &[Ix], depth: usize) -> Option<Scalar> {
    let (mut a, mut node) = (access.at(at), node);
    loop {
        if !a.guards.is_empty() {
            return None;
        }
        if Some(node) == reader.score {
            return Some(Scalar::arg(0));
        }
        let n = reader.cone.graph.node(node);
        match &n.op {
            _ if n.ty.dtype != DType::F32 || depth == 0 => return None,
            Op::Const(t) if t.len() == 1 => return Some(Scalar::Const(t.get(0))),
            Op::View { access, .. } => {
                let index = a.map.clone();
                a = access.at(&index);
                node = n.inputs[0];
            }
            Op::Map { body, accesses, .. } => {
                let index: Vec<Ix> = a.map.iter().map(|e| reader.ranges.simplify(e)).collect();
                let body = reader.clear(node, &index, body);
                let mut parts = vec![None; accesses.len()];
                for (i, access) in accesses.iter().enumerate() {
                    let mut used = false;
                    body.visit(&mut |s| used |= *s == Scalar::arg(i));
                    if used {
                        parts[i] = Some(composed(reader, n.inputs[i], access, &index, depth - 1)?);
                    }
                }
                return Some(body.map_leaves(&|l| match l {
                    Scalar::Arg(i) => parts.get(*i as usize).cloned().flatten(),
                    _ => None,
                }));
            }
            _ => return None,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(f64, Option<String>)> {
        linear(&Scalar::parse(text).unwrap()).map(|(slope, rest)| (slope, rest.map(|r| r.to_string())))
    }

    #[test]
    fn linear_expressions() {
        assert_eq!(read("mul(x0, 0.125:f32)"), Some((0.125, None)));
        assert_eq!(read("div(mul(2.0:f32, x0), 8.0:f32)"), Some((0.25, None)));
        assert_eq!(read("sub(x0, x1)"), Some((1.0, Some("neg(x1)".into()))));
        assert_eq!(read("mul(sub(x0, x1), 2.0:f32)"), Some((2.0, Some("mul(neg(x1), 2.0:f32)".into()))));
        assert_eq!(read("neg(add(x1, x0))"), Some((-1.0, Some("neg(x1)".into()))));
    }

    #[test]
    fn negative_not_linear() {
        for text in ["mul(x0, x0)", "mul(x0, x1)", "div(x1, x0)", "tanh(x0)", "div(x0, 0.0:f32)", "max(x0, x1)"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
