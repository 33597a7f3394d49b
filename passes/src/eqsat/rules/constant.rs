//! Constants: subexpressions of bodies that depend on constants alone are computed once, when the engine is packed.

use egg::Id;
use kiln_algebra::{Access, Ix, Op, Scalar};

use super::{Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes};
use crate::eqsat::{
    access::{axes, renumber},
    body,
    facts::Classes,
    language::ENode,
};

/// A hoisted constant has at most this many elements per element of its largest operand.
const BROADCAST: i64 = 4;

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[Rule {
    name: "hoist-constant",
    row: "lazy constants",
    why: "normalisation parameters become one scale and one shift",
    sides: "map(f(g(c), x)) = map(f(y, x)) with y = map(g(c))",
    condition: "g reads constants only, without guards, and does not depend on positions; y is not much larger than its operands",
    growth: Growth::Linear,
    numeric: Numeric::Exact,
    provenance: "eqsat-constants",
    find: Find::Node(hoist),
    example: |mut e| {
        let x = e.input(&[N, 3, 4]);
        let (m, v) = (e.weight(&[3]), e.weight(&[3]));
        let y = e.per_axis(1, "mul(x0, div(x1, exp(x2)))", &[x, m, v]);
        e.done(&[y])
    },
    hostile: |mut e| {
        let (x, z) = (e.input(&[N, 3, 4]), e.input(&[3]));
        let m = e.weight(&[3]);
        let y = e.per_axis(1, "mul(x0, div(x1, exp(x2)))", &[x, m, z]);
        e.done(&[y])
    },
}];

fn hoist(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(m) = MapNode::of(n) else { return };
    if eg[root].data.constant {
        return;
    }
    let mut h = Hoist { eg, map: &m, accesses: m.accesses.to_vec(), children: classes(m.children) };
    let body = h.rewrite(m.body);
    if h.accesses.len() == m.accesses.len() {
        return;
    }
    let term = Term::Op(Op::Map { domain: m.domain.to_vec(), body, accesses: h.accesses }, h.children);
    out.push(Match { root, term, numeric: Numeric::Exact, from: vec![root] });
}

struct Hoist<'a> {
    eg: &'a Classes,
    map: &'a MapNode<'a>,
    accesses: Vec<Access>,
    children: Vec<Term>,
}

impl Hoist<'_> {
    fn rewrite(&mut self, s: &Scalar) -> Scalar {
        if let Some(y) = self.constant(s) {
            return y;
        }
        match s {
            Scalar::Un(op, a) => Scalar::un(*op, self.rewrite(a)),
            Scalar::Cast(t, a) => Scalar::cast(*t, self.rewrite(a)),
            Scalar::Bin(op, a, b) => Scalar::bin(*op, self.rewrite(a), self.rewrite(b)),
            Scalar::Select(c, a, b) => Scalar::select(self.rewrite(c), self.rewrite(a), self.rewrite(b)),
            leaf => leaf.clone(),
        }
    }

    fn constant(&mut self, s: &Scalar) -> Option<Scalar> {
        let args = body::args(s);
        let positional = |s: &Scalar| {
            let mut used = false;
            s.visit(&mut |x| used |= matches!(x, Scalar::Axis(_) | Scalar::Sym(_)));
            used
        };
        if s.ops() == 0 || args.is_empty() || positional(s) {
            return None;
        }
        let facts = |i: &usize| &self.eg[self.map.children[*i]].data;
        if !args.iter().all(|i| facts(i).constant && self.map.accesses[*i].guards.is_empty()) {
            return None;
        }
        let mut used: Vec<usize> = args.iter().flat_map(|i| axes(&self.map.accesses[*i])).collect();
        used.sort_unstable();
        used.dedup();
        let domain: Vec<Ix> = used.iter().map(|a| self.map.domain[*a].clone()).collect();
        let elements = domain.iter().try_fold(1i64, |p, d| p.checked_mul(d.as_const()?))?;
        let largest = args.iter().filter_map(|i| facts(i).ty().elements().as_const()).max()?;
        if elements > largest.saturating_mul(BROADCAST) {
            return None;
        }
        let mut to = vec![0; self.map.domain.len()];
        used.iter().enumerate().for_each(|(new, old)| to[*old] = new);
        let names: Vec<Scalar> =
            (0..self.map.accesses.len()).map(|i| Scalar::arg(args.iter().position(|a| *a == i).unwrap_or(0))).collect();
        let accesses = args.iter().map(|i| renumber(&self.map.accesses[*i], &to)).collect();
        let children = args.iter().map(|i| Term::Class(self.map.children[*i])).collect();
        let body = body::renumber(s, &names);
        self.children.push(Term::Op(Op::Map { domain, body, accesses }, children));
        self.accesses.push(Access::new(used.iter().map(|a| Ix::axis(*a)).collect()));
        Some(Scalar::arg(self.accesses.len() - 1))
    }
}
