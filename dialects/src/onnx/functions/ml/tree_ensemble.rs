//! # TreeEnsemble (ai.onnx.ml)
//! Scores of decision trees. A node that tests for a set becomes a chain of nodes that test for its members.

use crate::onnx::{AttrValue, InferError, OnnxNode, function::{Body, Expanded, Local, need, trees::{Ensemble, Join, Test, TreeNode, transformed}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = need(node, inputs, 0)?;
    let list = |name: &str| -> Result<Vec<i64>, InferError> { Ok(node.ints(name)?.unwrap_or_default().to_vec()) };
    let numbers = |name: &str| match node.attrs.get(name) {
        Some(AttrValue::Tensor(t)) => t.to_f64_vec(),
        _ => Vec::new(),
    };
    let (features, modes) = (list("nodes_featureids")?, numbers("nodes_modes"));
    let (yes, no) = (list("nodes_truenodeids")?, list("nodes_falsenodeids")?);
    let (yes_leaf, no_leaf) = (list("nodes_trueleafs")?, list("nodes_falseleafs")?);
    let (splits, missing) = (numbers("nodes_splits"), list("nodes_missing_value_tracks_true")?);
    let (targets, weights) = (list("leaf_targetids")?, numbers("leaf_weights"));
    let n = features.len();
    if [modes.len(), yes.len(), no.len(), yes_leaf.len(), no_leaf.len(), splits.len()].iter().any(|l| *l != n)
        || weights.len() != targets.len()
    {
        return Err(node.invalid("the lists of nodes or leaves differ in length"));
    }
    // Inner nodes, then leaves, then the chains of members.
    let mut nodes: Vec<TreeNode> = Vec::new();
    let child = |id: i64, leaf: i64| usize::try_from(id).unwrap_or(usize::MAX).saturating_add(if leaf != 0 { n } else { 0 });
    let values = numbers("membership_values");
    let mut sets = values.split(|v| v.is_nan());
    let mut chains: Vec<(usize, Vec<f64>)> = Vec::new();
    for i in 0..n {
        let (mut test, mut split) = (test_of(node, modes[i] as i64)?, splits[i]);
        if modes[i] as i64 == 6 {
            let set = sets.next().unwrap_or_default();
            let Some((first, rest)) = set.split_first() else { return Err(node.invalid("a set of members is empty")) };
            (test, split) = (Test::Equal, *first);
            chains.push((i, rest.to_vec()));
        }
        let next = [child(yes[i], yes_leaf[i]), child(no[i], no_leaf[i])];
        let missing = missing.get(i).is_some_and(|m| *m != 0);
        nodes.push(TreeNode { feature: features[i], split, test, missing, next, weights: Vec::new() });
    }
    for (t, w) in targets.iter().zip(&weights) {
        let at = nodes.len();
        nodes.push(TreeNode::leaf(at, vec![(usize::try_from(*t).unwrap_or(usize::MAX), *w)]));
    }
    for (mut at, members) in chains {
        for m in members {
            let new = nodes.len();
            nodes.push(TreeNode { split: m, ..nodes[at].clone() });
            nodes[at].next[1] = new;
            at = new;
        }
    }
    let join = match node.int("aggregate_function", 1)? {
        0 => Join::Average,
        1 => Join::Sum,
        2 => Join::Min,
        3 => Join::Max,
        other => return Err(node.invalid(format!("attribute 'aggregate_function' is {other}"))),
    };
    let roots = list("tree_roots")?.iter().map(|r| usize::try_from(*r).unwrap_or(usize::MAX)).collect();
    let count = usize::try_from(node.int("n_targets", 1)?).unwrap_or(1).max(1);
    let y = Ensemble { nodes, roots, targets: count, join }.scores(node, b, x, x.dtype())?;
    let transform = match node.int("post_transform", 0)? {
        0 => "NONE",
        1 => "SOFTMAX",
        2 => "LOGISTIC",
        _ => "one of zeros or a probit",
    };
    Ok(vec![transformed(node, b, &y, transform)?])
}

fn test_of(node: &OnnxNode, mode: i64) -> Result<Test, InferError> {
    Ok(match mode {
        0 => Test::LessOrEqual,
        1 => Test::Less,
        2 => Test::GreaterOrEqual,
        3 => Test::Greater,
        4 | 6 => Test::Equal,
        5 => Test::NotEqual,
        other => return Err(node.invalid(format!("a node has the mode {other}"))),
    })
}
