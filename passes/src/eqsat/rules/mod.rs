//! Algebraic rules. Each says when two computations are equal; none says which is better, and none names a fusion.
//!
//! A rule is a function from an e-node to equal terms. Families are files; each has one table, `RULES`.

mod support;

use egg::Id;
use kiln_algebra::{Access, DType, Graph, Ix, Op, Scalar};

use super::{
    examples::{Example, N},
    facts::Classes,
    language::ENode,
    normal,
    range::{Range, of_body},
};

pub use support::page::page;

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// How results may differ from the original arithmetic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Numeric {
    /// The same operations on the same values.
    Exact,
    /// Other roundings, by moving constants between constants: the folded values are as accurate as the original ones.
    /// Allowed in every build.
    FoldsConstants,
    /// Other roundings between computed values. Allowed under `reassociate`.
    Rounds,
    /// Other roundings, and errors that a stated factor amplifies (bilinear algorithms). Only when asked for.
    Amplifies,
}

/// How many e-nodes a rule may add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// At most a constant number per e-node of the original graph.
    Linear,
    /// A constant number per pair of e-nodes.
    Pairwise,
    /// Once per group.
    Once,
    /// At most a constant number per e-node, and only where a term that it needs is there already.
    OnDemand,
}

/// One algebraic identity.
pub struct Rule {
    /// Unique kebab-case name.
    pub name: &'static str,
    /// Row of the design's table.
    pub row: &'static str,
    /// What is gained.
    pub why: &'static str,
    /// The identity.
    pub sides: &'static str,
    /// When it holds.
    pub condition: &'static str,
    /// How many e-nodes it may add.
    pub growth: Growth,
    /// The worst numeric class of its matches.
    pub numeric: Numeric,
    /// Row of PROVENANCE.md: the public source.
    pub provenance: &'static str,
    /// Finds terms equal to the class of an e-node.
    pub find: Find,
    /// A graph in which it fires.
    pub example: fn(Example) -> Graph,
    /// A graph that looks like its example and breaks its side condition.
    pub hostile: fn(Example) -> Graph,
}

/// Where a rule looks.
pub enum Find {
    /// At each e-node of each class.
    Node(fn(&Classes, Id, &ENode, &mut Vec<Match>)),
    /// At a set of e-nodes together.
    Group(fn(&Classes, &[(Id, ENode)], &mut Vec<Match>)),
}

/// An equality that a rule found.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Class that the term equals.
    pub root: Id,
    /// The term.
    pub term: Term,
    /// How its arithmetic differs.
    pub numeric: Numeric,
    /// Classes whose origins the new e-nodes come from.
    pub from: Vec<Id>,
}

/// A term over classes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// An existing class.
    Class(Id),
    /// A primitive.
    Op(Op, Vec<Term>),
}

impl Term {
    /// Adds the term to the e-graph, in normal form; none when it does not type.
    pub fn add(&self, eg: &mut Classes) -> Option<Id> {
        match self {
            Term::Class(id) => Some(eg.find(*id)),
            Term::Op(op, children) => {
                let children = children.iter().map(|c| c.add(eg)).collect::<Option<Vec<_>>>()?;
                normal::add(eg, op.clone(), children)
            }
        }
    }
}

/// All rules, by family and then in the family's order.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|(_, rules)| *rules)
}

/// Which rules may fire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RuleSet {
    /// All of them.
    #[default]
    All,
    /// None.
    None,
    /// All but the named ones.
    Without(Vec<String>),
    /// The named ones alone.
    Only(Vec<String>),
}

impl RuleSet {
    /// Whether a rule may fire.
    pub fn allows(&self, name: &str) -> bool {
        match self {
            RuleSet::All => true,
            RuleSet::None => false,
            RuleSet::Without(names) => !names.iter().any(|n| n == name),
            RuleSet::Only(names) => names.iter().any(|n| n == name),
        }
    }
    /// Names that are no rule's.
    pub fn unknown(&self) -> Vec<&str> {
        match self {
            RuleSet::All | RuleSet::None => Vec::new(),
            RuleSet::Without(names) | RuleSet::Only(names) => {
                names.iter().map(String::as_str).filter(|n| !all().any(|r| r.name == *n)).collect()
            }
        }
    }
    /// Name of the i-th rule.
    pub fn name(&self, i: usize) -> Option<&'static str> {
        all().nth(i).map(|r| r.name)
    }
}

/// A map read as an e-node.
struct MapNode<'a> {
    domain: &'a [Ix],
    body: &'a Scalar,
    accesses: &'a [Access],
    children: &'a [Id],
}

impl<'a> MapNode<'a> {
    fn of(n: &'a ENode) -> Option<Self> {
        match n.op() {
            Some(Op::Map { domain, body, accesses }) => Some(Self { domain, body, accesses, children: &n.children }),
            _ => None,
        }
    }
    /// The maps of a class.
    fn all(eg: &'a Classes, class: Id) -> impl Iterator<Item = Self> {
        eg[class].nodes.iter().filter_map(MapNode::of)
    }
    /// What a body over the map's operands lies in.
    fn range(&self, eg: &Classes, body: &Scalar) -> Range {
        let read = |(c, a): (&Id, &Access)| {
            let r = eg[*c].data.range;
            a.fill.map_or(r, |f| r.union(Range::point(f)))
        };
        let args: Vec<Range> = self.children.iter().zip(self.accesses).map(read).collect();
        let types: Vec<DType> = self.children.iter().map(|c| eg[*c].data.ty().dtype).collect();
        of_body(body, &args, &types)
    }
    /// Every operand but `k` is constant, and no axis position occurs.
    fn constant_but(&self, eg: &Classes, k: usize) -> bool {
        let constant = |(i, c): (usize, &Id)| i == k || eg[*c].data.constant;
        self.children.iter().enumerate().all(constant) && !super::body::uses_axes(self.body)
    }
}

/// A contraction read as an e-node.
#[derive(Clone, Copy)]
struct ContractNode<'a> {
    domain: &'a [Ix],
    reduced: &'a [usize],
    accesses: &'a [Access; 2],
    children: &'a [Id],
}

impl<'a> ContractNode<'a> {
    fn of(n: &'a ENode) -> Option<Self> {
        match n.op() {
            Some(Op::Contract { domain, reduced, accesses }) => Some(Self { domain, reduced, accesses, children: &n.children }),
            _ => None,
        }
    }
    fn all(eg: &'a Classes, class: Id) -> impl Iterator<Item = Self> {
        eg[class].nodes.iter().filter_map(ContractNode::of)
    }
    /// The domain axis of each axis of the result.
    fn free(&self) -> Vec<usize> {
        (0..self.domain.len()).filter(|i| !self.reduced.contains(i)).collect()
    }
    /// The same contraction over other operands, `side` first given.
    fn with(&self, side: usize, operand: Term, access: Access) -> Term {
        let other = 1 - side;
        let (mut accesses, mut children) =
            (self.accesses.clone(), vec![Term::Class(self.children[0]), Term::Class(self.children[1])]);
        accesses[side] = access;
        children[side] = operand;
        debug_assert!(matches!(children[other], Term::Class(_)), "the other operand stays");
        Term::Op(Op::Contract { domain: self.domain.to_vec(), reduced: self.reduced.to_vec(), accesses }, children)
    }
}

/// The dimension that an access reads with exactly this axis, when it is the only one to use it.
fn plain_dim(a: &Access, axis: usize) -> Option<usize> {
    let used: Vec<usize> = (0..a.map.len()).filter(|p| a.map[*p].uses_axis(axis)).collect();
    match used[..] {
        [p] if a.map[p].as_axis() == Some(axis) => Some(p),
        _ => None,
    }
}

fn classes(ids: &[Id]) -> Vec<Term> {
    ids.iter().map(|i| Term::Class(*i)).collect()
}

#[cfg(test)]
mod tests;
