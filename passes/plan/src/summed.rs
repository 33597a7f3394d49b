//! Functions whose error counts beside a constant, not beside themselves: `erf` in `1 + erf(x)` (GELU), `tanh` in
//! `0.5 + 0.5 tanh(x)` (a sigmoid). Near zero they need not be exact to their own last bits.

use std::collections::BTreeMap;

use kiln_algebra::{BinOp, Graph, NodeId, Op, Scalar, UnOp};

use crate::Cone;

/// The constant is at least this many times the factor of the function.
const LEAST: f64 = 0.5;

impl Cone {
    /// Subexpressions, by the node whose body holds them, that are only used in sums with a constant of at least half the size
    /// of their factor.
    pub fn summed(&self) -> BTreeMap<NodeId, Vec<&Scalar>> {
        let graph = &self.graph;
        let mut of: BTreeMap<NodeId, Vec<&Scalar>> = BTreeMap::new();
        let mut beside = vec![None; graph.nodes.len()];
        graph.outputs.iter().for_each(|o| beside[o.node.0 as usize] = Some(0.0));
        for id in graph.ids().collect::<Vec<_>>().into_iter().rev() {
            let own = beside[id.0 as usize].unwrap_or(0.0);
            visit(graph, id, own, &mut beside, &mut of);
        }
        of
    }
}

/// Says of a node's operands beside what they are used, and finds the node's functions.
fn visit<'g>(graph: &'g Graph, id: NodeId, own: f64, beside: &mut [Option<f64>], of: &mut BTreeMap<NodeId, Vec<&'g Scalar>>) {
    let n = graph.node(id);
    let mut used = |i: usize, size: f64| {
        let at = n.inputs[i].0 as usize;
        beside[at] = Some(beside[at].map_or(size, |b: f64| b.min(size)));
    };
    match &n.op {
        Op::View { .. } => used(0, own),
        Op::Map { body, .. } => {
            let mut found: BTreeMap<&Scalar, f64> = BTreeMap::new();
            walk(body, own, &mut |s, size| match s {
                Scalar::Arg(i) => used(*i as usize, size),
                _ => {
                    found.entry(s).and_modify(|f| *f = f.min(size)).or_insert(size);
                }
            });
            let summed: Vec<_> = found.into_iter().filter(|(_, size)| *size >= LEAST).map(|(s, _)| s).collect();
            if !summed.is_empty() {
                of.insert(id, summed);
            }
        }
        _ => (0..n.inputs.len()).for_each(|i| used(i, 0.0)),
    }
}

/// Calls `f` with operands and functions, and the size of the constant that each is added to, over its factor; 0 for none.
fn walk<'s>(s: &'s Scalar, beside: f64, f: &mut dyn FnMut(&'s Scalar, f64)) {
    match s {
        Scalar::Arg(_) => f(s, beside),
        Scalar::Un(UnOp::Neg, a) => walk(a, beside, f),
        Scalar::Un(op, a) => {
            if matches!(op, UnOp::Erf | UnOp::Tanh) {
                f(s, beside);
            }
            walk(a, 0.0, f);
        }
        Scalar::Bin(op, a, b) => {
            let (ca, cb) = (constant(a), constant(b));
            let inner = |c: f64| match op {
                BinOp::Add | BinOp::Sub => c.abs(),
                BinOp::Mul if c != 0.0 => beside / c.abs(),
                _ => 0.0,
            };
            walk(a, cb.map_or(0.0, inner), f);
            walk(b, ca.filter(|_| *op != BinOp::Div).map_or(0.0, inner), f);
        }
        Scalar::Select(c, a, b) => [c, a, b].into_iter().for_each(|x| walk(x, 0.0, f)),
        Scalar::Cast(_, a) | Scalar::Bits(_, a) => walk(a, 0.0, f),
        Scalar::Axis(_) | Scalar::Sym(_) | Scalar::Const(_) => {}
    }
}

/// The value of an expression of floating constants.
fn constant(s: &Scalar) -> Option<f64> {
    match s {
        Scalar::Const(c) if c.dtype.is_float() => Some(c.to_f64()),
        Scalar::Bin(BinOp::Mul, a, b) => Some(constant(a)? * constant(b)?),
        Scalar::Bin(BinOp::Div, a, b) => Some(constant(a)? / constant(b)?),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use kiln_algebra::Scalar;

    use super::{LEAST, walk};

    fn summed(text: &str) -> Vec<String> {
        let s = Scalar::parse(text).unwrap();
        let mut found = Vec::new();
        walk(&s, 0.0, &mut |s, size| {
            if size >= LEAST {
                found.push(s.to_string());
            }
        });
        found
    }

    #[test]
    fn only_sums_with_large_constants_count() {
        assert_eq!(summed("mul(x0, add(erf(mul(x0, 0.7:f32)), 1.0:f32))"), ["erf(mul(x0, 0.7:f32))"]);
        assert_eq!(summed("add(mul(tanh(x0), 0.5:f32), 0.5:f32)"), ["tanh(x0)"]);
        assert_eq!(summed("sub(1.0:f32, tanh(x0))"), ["tanh(x0)"]);
        assert_eq!(summed("add(1.0:f32, x0)"), ["x0"]);
        assert!(summed("add(mul(tanh(x0), 0.5:f32), 0.2:f32)").is_empty());
        assert!(summed("mul(erf(x0), 2.0:f32)").is_empty());
        assert!(summed("add(erf(x0), x1)").is_empty());
        assert!(summed("add(div(1.0:f32, erf(x0)), 1.0:f32)").is_empty());
    }
}
