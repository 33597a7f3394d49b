//! Scan, which had a batch axis and sequence lengths in its first version.

use super::{Context, Step};
use crate::NEWEST_OPSET;
use crate::error::OnnxError;
use crate::model::{Attribute, Graph, Node, Type, ValueInfo};
use indexmap::IndexMap;

pub(crate) const STEPS: &[Step] = &[Step { op: "Scan", below: 9, apply: batched_scan }];

/// The batched form is a Scan over the batch whose body is a Scan over the sequence: all operands of the outer one are
/// scanned along axis 0, and all its results stacked there.
fn batched_scan(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    if node.input(0).is_some() {
        return Err(OnnxError::unsupported(
            node.site(),
            "the batched Scan of opset 8 with sequence lengths is not supported; export the model for opset 9 or newer",
        ));
    }
    let invalid = |what: &str| OnnxError::invalid(node.site(), what);
    let scanned = node.int("num_scan_inputs").and_then(|n| usize::try_from(n).ok()).filter(|n| *n > 0);
    let scanned = scanned.ok_or_else(|| invalid("attribute 'num_scan_inputs' is missing or not positive"))?;
    if node.inputs.is_empty() || node.inputs.iter().skip(1).any(String::is_empty) {
        return Err(invalid("an input is missing"));
    }
    let Some(Attribute::Graph(body)) = node.attributes.get("body") else {
        return Err(invalid("attribute 'body' is missing"));
    };
    let operands = node.inputs.len() - 1;
    if body.inputs.len() != operands || scanned > operands || node.outputs.len() > body.outputs.len() {
        return Err(invalid("its body has other inputs or outputs than it"));
    }
    // A scanned operand has one dimension more than the body's: its shape is left to shape inference.
    let within = |at: usize, ty: &Option<Type>| match ty {
        Some(Type::Tensor { elem, .. }) if at >= operands - scanned => Some(Type::Tensor { elem: *elem, shape: None }),
        other => other.clone(),
    };
    let types: Vec<Option<Type>> = body.inputs.iter().enumerate().map(|(at, input)| within(at, &input.ty)).collect();
    let results = body.outputs.len();
    let mut fresh = |role: String| context.fresh(node, &role);
    let inner_inputs = (0..operands).map(|at| fresh(format!("operand{at}"))).collect::<Result<Vec<_>, _>>()?;
    let inner_outputs = (0..results).map(|at| fresh(format!("result{at}"))).collect::<Result<Vec<_>, _>>()?;
    let mut inner = Node {
        name: format!("{}.sequence", node.name),
        op_type: "Scan".to_owned(),
        domain: String::new(),
        version: NEWEST_OPSET,
        overload: String::new(),
        inputs: inner_inputs.clone(),
        outputs: inner_outputs.clone(),
        attributes: std::mem::take(&mut node.attributes),
    };
    if let Some(directions) = inner.attributes.shift_remove("directions") {
        inner.attributes.insert("scan_input_directions".to_owned(), directions);
    }
    let outer = Graph {
        name: format!("{}.batch", node.name),
        nodes: vec![inner],
        inputs: inner_inputs.into_iter().zip(types).map(|(name, ty)| ValueInfo { name, ty }).collect(),
        outputs: inner_outputs.into_iter().map(|name| ValueInfo { name, ty: None }).collect(),
        initializers: Vec::new(),
        value_info: IndexMap::new(),
    };
    node.inputs.remove(0);
    node.outputs.resize(results, String::new());
    node.attributes.insert("body".to_owned(), Attribute::Graph(Box::new(outer)));
    node.attributes.insert("num_scan_inputs".to_owned(), Attribute::Int(operands as i64));
    Ok(())
}
