//! Operators that are compositions of others.

use kiln_dialects::onnx::{
    OnnxNode,
    function::{Scope, expand, input_name},
};

use super::{Lower, LowerError, Value, model::lower_node, support::facts};

/// Values of a node that is a function: those of its body.
///
/// # Errors
/// As for the operators of the body.
pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Result<Vec<Value>, LowerError> {
    // What is learnt here was learnt when the node's types were inferred.
    let mut shapes = cx.shapes.clone();
    let unknown = || node.unsupported("the operator is not supported");
    let f = expand(node, &facts(inputs), &mut shapes).ok_or_else(unknown)??;
    let given = inputs.iter().enumerate().filter_map(|(i, v)| Some((input_name(i), v.clone()?)));
    let mut values: Scope<Value> = given.collect();
    for n in &f.nodes {
        let args: Vec<Option<Value>> = n.inputs.iter().map(|i| i.as_ref().and_then(|i| values.get(i)).cloned()).collect();
        let out = lower_node(cx, n, &args)?;
        values.extend(n.outputs.iter().flatten().cloned().zip(out));
    }
    let missing = || LowerError::from(node.invalid("a result of the body is not computed"));
    f.outputs.iter().map(|o| values.get(&o.name).cloned().ok_or_else(missing)).collect()
}
