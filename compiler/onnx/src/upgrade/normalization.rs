//! BatchNormalization, which lost its training outputs, and GroupNormalization, whose scale became per channel.

use super::{Context, Step, first_input, wrong_kind};
use crate::error::OnnxError;
use crate::model::{Attribute, Node};
use crate::weights::WeightRef;

pub(crate) const STEPS: &[Step] = &[
    Step { op: "BatchNormalization", below: 9, apply: spatial },
    Step { op: "BatchNormalization", below: 14, apply: inference },
    Step { op: "GroupNormalization", below: 21, apply: group_parameters },
];

fn spatial(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    match node.attributes.shift_remove("spatial") {
        None | Some(Attribute::Int(1)) => Ok(()),
        Some(Attribute::Int(_)) => Err(OnnxError::unsupported(
            node.site(),
            "normalisation per activation (spatial=0) has no form in newer opsets; export the model for opset 9 or newer",
        )),
        Some(other) => Err(wrong_kind(node, "spatial", "INT", &other)),
    }
}

fn inference(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    context.drop_outputs(node, 1, "a BatchNormalization before opset 14 computes it in training only")
}

/// Before 21, scale and bias had one value per group: repeat each for the channels of its group.
fn group_parameters(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    let groups = node
        .int("num_groups")
        .filter(|g| *g > 0)
        .ok_or_else(|| OnnxError::invalid(node.site(), "attribute 'num_groups' is missing or not positive"))?;
    let data = first_input(node)?;
    let range = [("start", Attribute::Int(1)), ("end", Attribute::Int(2))];
    let channels = context.before(node, "channels", "Shape", &[&data], &range)?;
    let count = context.constant(node, "groups", WeightRef::int64s(&[groups]))?;
    let each = context.before(node, "channels_per_group", "Div", &[&channels, &count], &[])?;
    let shape = context.before(node, "repeat_shape", "Concat", &[&count, &each], &[("axis", Attribute::Int(0))])?;
    let one = context.constant(node, "column", WeightRef::int64s(&[1]))?;
    let flat = context.constant(node, "flat", WeightRef::int64s(&[-1]))?;
    for (index, role) in [(1, "scale"), (2, "bias")] {
        let Some(parameter) = node.input(index).map(str::to_owned) else {
            return Err(OnnxError::invalid(node.site(), format!("input {index} is missing")));
        };
        let column = context.before(node, &format!("{role}.column"), "Unsqueeze", &[&parameter, &one], &[])?;
        let repeated = context.before(node, &format!("{role}.repeated"), "Expand", &[&column, &shape], &[])?;
        node.inputs[index] = context.before(node, role, "Reshape", &[&repeated, &flat], &[])?;
    }
    Ok(())
}
