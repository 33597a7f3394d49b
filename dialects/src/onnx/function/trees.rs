//! Ensembles of decision trees: all trees go down a level at a time.

use kiln_algebra::{DType, Tensor, scalar::Const};

use super::{Body, Local, call};
use crate::onnx::{InferError, OnnxNode};

/// How a node decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Test {
    /// At most the split.
    LessOrEqual,
    /// Below it.
    Less,
    /// At least the split.
    GreaterOrEqual,
    /// Above it.
    Greater,
    /// The split itself.
    Equal,
    /// Another value.
    NotEqual,
}

/// A node; a leaf goes on to itself.
#[derive(Clone, Debug)]
pub struct TreeNode {
    /// Column that is tested.
    pub feature: i64,
    /// What it is compared with.
    pub split: f64,
    /// How.
    pub test: Test,
    /// Where a column that is no number goes: to the first if true.
    pub missing: bool,
    /// Next nodes where the test holds and where it does not.
    pub next: [usize; 2],
    /// Weights by target.
    pub weights: Vec<(usize, f64)>,
}

impl TreeNode {
    /// A leaf at this position.
    pub fn leaf(at: usize, weights: Vec<(usize, f64)>) -> Self {
        TreeNode { feature: 0, split: 0.0, test: Test::LessOrEqual, missing: false, next: [at, at], weights }
    }
}

/// How the weights that the trees give are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// Their sum.
    Sum,
    /// Their mean.
    Average,
    /// The smallest.
    Min,
    /// The largest.
    Max,
}

/// All trees.
#[derive(Clone, Debug)]
pub struct Ensemble {
    /// Nodes of all trees.
    pub nodes: Vec<TreeNode>,
    /// Where each tree starts.
    pub roots: Vec<usize>,
    /// Number of targets.
    pub targets: usize,
    /// How trees are joined.
    pub join: Join,
}

/// Levels that are unrolled.
const DEEPEST: usize = 128;

impl Ensemble {
    /// Steps after which all trees are at a leaf.
    fn depth(&self, node: &OnnxNode) -> Result<usize, InferError> {
        let (mut level, mut depth) = (self.roots.clone(), 0);
        let inner = |i: &usize| self.nodes.get(*i).is_some_and(|n| n.next.iter().any(|x| x != i));
        loop {
            level.retain(inner);
            if level.is_empty() {
                return Ok(depth);
            }
            depth += 1;
            level = level.iter().flat_map(|i| self.nodes[*i].next).collect();
            level.sort_unstable();
            level.dedup();
            if depth > DEEPEST {
                return Err(node.unsupported(format!("a tree is deeper than {DEEPEST} levels, or goes round in circles")));
            }
        }
    }

    /// Scores (rows, targets) of the rows of `x`, as floats of type `t`.
    ///
    /// # Errors
    /// Nodes that do not fit each other.
    pub fn scores(&self, node: &OnnxNode, b: &mut Body<'_>, x: &Local, t: DType) -> Result<Local, InferError> {
        let n = self.nodes.len();
        let fits = self.roots.iter().chain(self.nodes.iter().flat_map(|n| &n.next)).all(|i| *i < n);
        if !fits || self.roots.is_empty() || self.nodes.iter().any(|n| n.weights.iter().any(|w| w.0 >= self.targets)) {
            return Err(node.invalid("a tree has a node or a target that is not there"));
        }
        let depth = self.depth(node)?;
        let list = |f: &dyn Fn(&TreeNode) -> i64| Tensor::i64(&[n], &self.nodes.iter().map(f).collect::<Vec<_>>());
        let feature = b.constant(list(&|n| n.feature))?;
        let next = [b.constant(list(&|n| n.next[0] as i64))?, b.constant(list(&|n| n.next[1] as i64))?];
        let split = b.constant(Tensor::from_fn(x.dtype(), &[n], |i| Const::from_f64(x.dtype(), self.nodes[i].split)))?;
        let test = b.constant(list(&|n| n.test as i64))?;
        let missing = b.constant(Tensor::from_fn(DType::Bool, &[n], |i| Const::bool(self.nodes[i].missing)))?;
        let roots = b.ints(&self.roots.iter().map(|r| *r as i64).collect::<Vec<_>>())?;
        let (rows, trees) = (b.extent(x, 0)?, b.ints(&[self.roots.len() as i64])?);
        let shape = b.one(call("Concat").with_int("axis", 0), &[Some(&rows), Some(&trees)])?;
        let mut at = b.op("Expand", &[&roots, &shape])?;
        let mut tests: Vec<Test> = self.nodes.iter().enumerate().filter(|(i, n)| n.next[0] != *i).map(|(_, n)| n.test).collect();
        tests.sort_unstable();
        tests.dedup();
        for _ in 0..depth {
            let column = b.op("Gather", &[&feature, &at])?;
            let value = b.one(call("GatherElements").with_int("axis", 1), &[Some(x), Some(&column)])?;
            let limit = b.op("Gather", &[&split, &at])?;
            let mut holds: Option<Local> = None;
            for kind in &tests {
                let this = compare(b, *kind, &value, &limit)?;
                holds = Some(match &holds {
                    None => this,
                    Some(others) => {
                        let (own, which) = (b.op("Gather", &[&test, &at])?, b.number(DType::I64, *kind as i64 as f64)?);
                        let own = b.op("Equal", &[&own, &which])?;
                        b.op("Where", &[&own, &this, others])?
                    }
                });
            }
            let Some(mut holds) = holds else { break };
            if self.nodes.iter().any(|n| n.missing) {
                let (none, to) = (b.op("IsNaN", &[&value])?, b.op("Gather", &[&missing, &at])?);
                let lost = b.op("And", &[&none, &to])?;
                holds = b.op("Or", &[&holds, &lost])?;
            }
            let (yes, no) = (b.op("Gather", &[&next[0], &at])?, b.op("Gather", &[&next[1], &at])?);
            at = b.op("Where", &[&holds, &yes, &no])?;
        }
        let mut weights = vec![0.0; n * self.targets];
        for (i, node) in self.nodes.iter().enumerate() {
            node.weights.iter().for_each(|(target, w)| weights[i * self.targets + target] += w);
        }
        let weights = Tensor::from_fn(t, &[n, self.targets], |i| Const::from_f64(t, weights[i]));
        let weights = b.constant(weights)?;
        // (rows, trees, targets)
        let given = b.op("Gather", &[&weights, &at])?;
        let over = b.ints(&[1])?;
        let op = match self.join {
            Join::Sum => "ReduceSum",
            Join::Average => "ReduceMean",
            Join::Min => "ReduceMin",
            Join::Max => "ReduceMax",
        };
        b.one(call(op).with_int("keepdims", 0), &[Some(&given), Some(&over)])
    }
}

fn compare(b: &mut Body<'_>, test: Test, x: &Local, y: &Local) -> Result<Local, InferError> {
    let op = match test {
        Test::LessOrEqual => "LessOrEqual",
        Test::Less => "Less",
        Test::GreaterOrEqual => "GreaterOrEqual",
        Test::Greater => "Greater",
        Test::Equal => "Equal",
        Test::NotEqual => {
            let same = b.op("Equal", &[x, y])?;
            return b.op("Not", &[&same]);
        }
    };
    b.op(op, &[x, y])
}

/// What becomes of scores at the end.
///
/// # Errors
/// A transform that is not known.
pub fn transformed(node: &OnnxNode, b: &mut Body<'_>, y: &Local, transform: &str) -> Result<Local, InferError> {
    match transform {
        "NONE" => Ok(y.clone()),
        "LOGISTIC" => b.op("Sigmoid", &[y]),
        "SOFTMAX" => b.one(call("Softmax").with_int("axis", -1), &[Some(y)]),
        other => Err(node.unsupported(format!("the transform '{other}' is not known"))),
    }
}
