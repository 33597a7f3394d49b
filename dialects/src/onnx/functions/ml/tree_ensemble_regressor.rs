//! # TreeEnsembleRegressor (ai.onnx.ml)
//! Scores of decision trees, from the lists of the older operator.

use std::collections::BTreeMap;

use kiln_algebra::{DType, Tensor};

use crate::onnx::{AttrValue, InferError, OnnxNode, function::{Body, Expanded, Local, need, trees::{Ensemble, Join, Test, TreeNode, transformed}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = b.cast(need(node, inputs, 0)?, DType::F32)?;
    let list = |name: &str| -> Result<Vec<i64>, InferError> { Ok(node.ints(name)?.unwrap_or_default().to_vec()) };
    let floats = |name: &str| -> Result<Vec<f32>, InferError> { Ok(node.floats(name)?.unwrap_or_default().to_vec()) };
    let (trees, ids) = (list("nodes_treeids")?, list("nodes_nodeids")?);
    let (yes, no, features) = (list("nodes_truenodeids")?, list("nodes_falsenodeids")?, list("nodes_featureids")?);
    let (splits, missing) = (floats("nodes_values")?, list("nodes_missing_value_tracks_true")?);
    let Some(AttrValue::Strings(modes)) = node.attrs.get("nodes_modes") else {
        return Err(node.invalid("attribute 'nodes_modes' is missing"));
    };
    let n = trees.len();
    if [ids.len(), yes.len(), no.len(), features.len(), splits.len(), modes.len()].iter().any(|l| *l != n) {
        return Err(node.invalid("the lists of nodes differ in length"));
    }
    let place: BTreeMap<(i64, i64), usize> = trees.iter().copied().zip(ids).enumerate().map(|(i, k)| (k, i)).collect();
    let mut nodes = Vec::new();
    let mut targeted = vec![false; n];
    for i in 0..n {
        let at = |id: i64| place.get(&(trees[i], id)).copied().unwrap_or(usize::MAX);
        let test = match modes[i].as_str() {
            "LEAF" => {
                nodes.push(TreeNode::leaf(i, Vec::new()));
                continue;
            }
            "BRANCH_LEQ" => Test::LessOrEqual,
            "BRANCH_LT" => Test::Less,
            "BRANCH_GTE" => Test::GreaterOrEqual,
            "BRANCH_GT" => Test::Greater,
            "BRANCH_EQ" => Test::Equal,
            "BRANCH_NEQ" => Test::NotEqual,
            other => return Err(node.invalid(format!("a node has the mode '{other}'"))),
        };
        let next = [at(yes[i]), at(no[i])];
        next.iter().for_each(|n| targeted.get_mut(*n).into_iter().for_each(|t| *t = true));
        let missing = missing.get(i).is_some_and(|m| *m != 0);
        let split = f64::from(splits[i]);
        nodes.push(TreeNode { feature: features[i], split, test, missing, next, weights: Vec::new() });
    }
    let (owners, leaves, targets) = (list("target_treeids")?, list("target_nodeids")?, list("target_ids")?);
    for (i, w) in floats("target_weights")?.into_iter().enumerate() {
        let key = owners.get(i).copied().zip(leaves.get(i).copied());
        let leaf = key.and_then(|k| place.get(&k)).and_then(|at| nodes.get_mut(*at));
        let target = targets.get(i).and_then(|t| usize::try_from(*t).ok());
        let (Some(leaf), Some(target)) = (leaf, target) else {
            return Err(node.invalid("a weight has no leaf"));
        };
        leaf.weights.push((target, f64::from(w)));
    }
    let join = match node.string("aggregate_function", "SUM")? {
        "SUM" => Join::Sum,
        "AVERAGE" => Join::Average,
        "MIN" => Join::Min,
        "MAX" => Join::Max,
        other => return Err(node.invalid(format!("attribute 'aggregate_function' is '{other}'"))),
    };
    let roots = (0..n).filter(|i| !targeted[*i]).collect();
    let count = usize::try_from(node.int("n_targets", 1)?).unwrap_or(1).max(1);
    let mut y = Ensemble { nodes, roots, targets: count, join }.scores(node, b, &x, DType::F32)?;
    let base = floats("base_values")?;
    if !base.is_empty() {
        let base = b.constant(Tensor::f32(&[base.len()], &base))?;
        y = b.op("Add", &[&y, &base])?;
    }
    let transform = node.string("post_transform", "NONE")?;
    Ok(vec![transformed(node, b, &y, transform)?])
}
