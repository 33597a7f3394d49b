//! Values as sums of parts.

use egg::Id;
use kiln_algebra::{Access, BinOp, Ix, Op, Scalar};

use super::super::{MapNode, Term};
use crate::eqsat::{access::is_identity, body, facts::Classes};

/// Sums are looked through this deep.
const DEPTH: usize = 4;
/// Parts of a sum.
const PARTS: usize = 12;

/// A value as a sum of bodies over common operands.
#[derive(Clone, Debug, Default)]
pub(in crate::eqsat::rules) struct Sum {
    domain: Vec<Ix>,
    /// The parts.
    pub(in crate::eqsat::rules) parts: Vec<Scalar>,
    /// What they read.
    pub(in crate::eqsat::rules) operands: Vec<(Id, Access)>,
}

/// A map as sums, looking through maps that are themselves sums; the shallow and the deep view.
pub(in crate::eqsat::rules) fn sums(eg: &Classes, m: &MapNode<'_>) -> Vec<Sum> {
    if !matches!(m.body, Scalar::Bin(BinOp::Add, ..)) {
        return Vec::new();
    }
    let mut out: Vec<Sum> = Vec::new();
    for depth in [1, DEPTH] {
        let mut s = Sum { domain: m.domain.to_vec(), ..Sum::default() };
        s.add(eg, m, depth);
        if (2..=PARTS).contains(&s.parts.len()) && out.last().is_none_or(|o| o.parts.len() != s.parts.len()) {
            out.push(s);
        }
    }
    out
}

impl Sum {
    fn add(&mut self, eg: &Classes, m: &MapNode<'_>, depth: usize) {
        let first = self.operands.len();
        self.operands.extend(m.children.iter().map(|c| eg.find(*c)).zip(m.accesses.iter().cloned()));
        let names: Vec<Scalar> = (0..m.children.len()).map(|i| Scalar::arg(first + i)).collect();
        let mut stack = vec![m.body];
        while let Some(s) = stack.pop() {
            match s {
                Scalar::Bin(BinOp::Add, a, b) => stack.extend([&**b, &**a]),
                Scalar::Arg(i) if depth > 1 && is_identity(&m.accesses[*i as usize], m.domain) => {
                    let class = m.children[*i as usize];
                    let deeper = MapNode::all(eg, class)
                        .filter(|x| x.domain == m.domain && matches!(x.body, Scalar::Bin(BinOp::Add, ..)))
                        .max_by_key(|x| x.children.iter().filter(|c| has_contraction(eg, **c)).count());
                    match deeper {
                        Some(x) if !eg[class].data.constant && self.parts.len() < PARTS => self.add(eg, &x, depth - 1),
                        _ => self.parts.push(body::renumber(s, &names)),
                    }
                }
                s => self.parts.push(body::renumber(s, &names)),
            }
        }
    }

    /// The parts that are a value as it is, read where the sum is: part and class.
    pub(in crate::eqsat::rules) fn classes(&self) -> Vec<(usize, Id)> {
        let class = |(i, p): (usize, &Scalar)| match p {
            Scalar::Arg(k) => {
                let (class, access) = &self.operands[*k as usize];
                is_identity(access, &self.domain).then_some((i, *class))
            }
            _ => None,
        };
        self.parts.iter().enumerate().filter_map(class).collect()
    }

    /// With another body as a part.
    pub(in crate::eqsat::rules) fn replaced(&self, part: usize, by: Scalar) -> Sum {
        let mut s = self.clone();
        s.parts[part] = by;
        s
    }

    /// The sum with a term as one part and without others.
    pub(in crate::eqsat::rules) fn with(&self, part: usize, by: Term, without: &[usize]) -> Term {
        let mut accesses: Vec<Access> = self.operands.iter().map(|o| o.1.clone()).collect();
        let mut children: Vec<Term> = self.operands.iter().map(|o| Term::Class(o.0)).collect();
        accesses.push(Access::identity(self.domain.len()));
        children.push(by);
        let whole = Scalar::arg(self.operands.len());
        let rest = self.parts.iter().enumerate().filter(|(i, _)| *i != part && !without.contains(i));
        let body = rest.fold(whole, |s, (_, p)| Scalar::bin(BinOp::Add, s, p.clone()));
        Term::Op(Op::Map { domain: self.domain.clone(), body, accesses }, children)
    }
}

fn has_contraction(eg: &Classes, class: Id) -> bool {
    eg[class].nodes.iter().any(|n| matches!(n.op(), Some(Op::Contract { .. })))
}
