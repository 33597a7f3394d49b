//! Slice, TopK and Pad, whose amounts became inputs, and Scatter, which got a new name.

use super::{Context, Step, first_input, set_input, wrong_kind};
use crate::error::OnnxError;
use crate::model::{Attribute, Node};
use crate::weights::WeightRef;

pub(crate) const STEPS: &[Step] = &[
    Step { op: "Slice", below: 10, apply: slice },
    Step { op: "TopK", below: 10, apply: topk },
    Step { op: "Pad", below: 11, apply: pad },
    // Deprecated at 11, but exporters went on writing it.
    Step { op: "Scatter", below: super::ALWAYS, apply: scatter },
];

fn slice(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    for (index, attribute) in [(1, "starts"), (2, "ends"), (3, "axes")] {
        match context.ints_to_input(node, attribute)? {
            Some(values) => set_input(node, index, values),
            None if attribute == "axes" => {}
            None => return Err(OnnxError::invalid(node.site(), format!("attribute '{attribute}' is missing"))),
        }
    }
    Ok(())
}

fn topk(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    match node.attributes.shift_remove("k") {
        Some(Attribute::Int(k)) => {
            let k = context.constant(node, "k", WeightRef::int64s(&[k]))?;
            set_input(node, 1, k);
            Ok(())
        }
        Some(other) => Err(wrong_kind(node, "k", "INT", &other)),
        None => Err(OnnxError::invalid(node.site(), "attribute 'k' is missing")),
    }
}

fn pad(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    let pads =
        context.ints_to_input(node, "pads")?.ok_or_else(|| OnnxError::invalid(node.site(), "attribute 'pads' is missing"))?;
    set_input(node, 1, pads);
    match node.attributes.shift_remove("value") {
        None => {}
        // The fill of the newest form is zero where it is not given.
        Some(Attribute::Float(value)) if value.to_bits() == 0 => {}
        Some(Attribute::Float(value)) => {
            let data = first_input(node)?;
            let value = context.scalar_like(node, "value", value, &data)?;
            set_input(node, 2, value);
        }
        Some(other) => return Err(wrong_kind(node, "value", "FLOAT", &other)),
    }
    Ok(())
}

fn scatter(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    node.op_type = "ScatterElements".to_owned();
    Ok(())
}
