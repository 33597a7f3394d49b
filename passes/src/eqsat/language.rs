//! The e-graph's language: one e-node is one tensor primitive, its attributes an interned payload.

use std::{fmt, sync::Arc};

use egg::{Id, Language};
use kiln_algebra::Op;
use rustc_hash::FxHashMap;

/// What an e-node applies to its children.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// A primitive of the algebra.
    Alg(Op),
    /// Several values as one class, for operations with several results.
    Tuple,
    /// The i-th value of a tuple.
    Proj(u32),
}

impl Operator {
    /// Short name for people.
    pub fn name(&self) -> &'static str {
        match self {
            Operator::Alg(op) => op.name(),
            Operator::Tuple => "tuple",
            Operator::Proj(_) => "proj",
        }
    }
}

/// An interned operator. Equality, order and hash are those of its number, which follows the order of creation.
#[derive(Clone)]
pub struct Head {
    number: u32,
    operator: Arc<Operator>,
}

impl Head {
    /// The operator.
    pub fn operator(&self) -> &Operator {
        &self.operator
    }
    /// The primitive, unless this is a tuple or projection.
    pub fn op(&self) -> Option<&Op> {
        match &*self.operator {
            Operator::Alg(op) => Some(op),
            _ => None,
        }
    }
}

impl PartialEq for Head {
    fn eq(&self, o: &Self) -> bool {
        self.number == o.number
    }
}
impl Eq for Head {}
impl PartialOrd for Head {
    fn partial_cmp(&self, o: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(o))
    }
}
impl Ord for Head {
    fn cmp(&self, o: &Self) -> std::cmp::Ordering {
        self.number.cmp(&o.number)
    }
}
impl std::hash::Hash for Head {
    fn hash<H: std::hash::Hasher>(&self, h: &mut H) {
        self.number.hash(h);
    }
}
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.operator.name(), self.number)
    }
}

/// Table of operators seen so far. Looked up by value, never iterated.
#[derive(Clone, Debug, Default)]
pub struct Heads {
    table: FxHashMap<Arc<Operator>, u32>,
}

impl Heads {
    /// The head of an operator that was seen before.
    pub fn known(&self, operator: &Operator) -> Option<Head> {
        let (operator, number) = self.table.get_key_value(operator)?;
        Some(Head { number: *number, operator: operator.clone() })
    }
    /// The head of an operator.
    pub fn intern(&mut self, operator: Operator) -> Head {
        let next = self.table.len() as u32;
        if let Some((operator, number)) = self.table.get_key_value(&operator) {
            return Head { number: *number, operator: operator.clone() };
        }
        let operator = Arc::new(operator);
        self.table.insert(operator.clone(), next);
        Head { number: next, operator }
    }
}

/// One e-node.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ENode {
    /// What is applied.
    pub head: Head,
    /// To which classes.
    pub children: Vec<Id>,
}

impl ENode {
    /// The primitive, unless this is a tuple or projection.
    pub fn op(&self) -> Option<&Op> {
        self.head.op()
    }
}

impl Language for ENode {
    type Discriminant = Head;
    fn discriminant(&self) -> Head {
        self.head.clone()
    }
    fn matches(&self, other: &Self) -> bool {
        self.head == other.head && self.children.len() == other.children.len()
    }
    fn children(&self) -> &[Id] {
        &self.children
    }
    fn children_mut(&mut self) -> &mut [Id] {
        &mut self.children
    }
}

impl fmt::Display for ENode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.head.operator().name())
    }
}
