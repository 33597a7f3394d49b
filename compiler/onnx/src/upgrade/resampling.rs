//! Upsample and Resize, whose coordinates were not yet spelled out, and the modes of GridSample and RoiAlign.

use super::{Context, Step, first_input, set_input, wrong_kind};
use crate::error::OnnxError;
use crate::model::{Attribute, Node};
use crate::weights::WeightRef;

pub(crate) const STEPS: &[Step] = &[
    Step { op: "Upsample", below: 9, apply: scales_to_input },
    // Deprecated at 10, but exporters went on writing it.
    Step { op: "Upsample", below: super::ALWAYS - 1, apply: upsample },
    Step { op: "Resize", below: 11, apply: first_resize },
    Step { op: "Resize", below: super::ALWAYS, apply: empty_inputs },
    Step { op: "GridSample", below: 20, apply: grid_modes },
    Step { op: "RoiAlign", below: 16, apply: roi_coordinates },
];

fn scales_to_input(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    match node.attributes.shift_remove("scales") {
        Some(Attribute::Floats(scales)) => {
            let scales = context.constant(node, "scales", WeightRef::floats(&scales))?;
            set_input(node, 1, scales);
            Ok(())
        }
        Some(other) => Err(wrong_kind(node, "scales", "FLOATS", &other)),
        None => Err(OnnxError::invalid(node.site(), "attribute 'scales' is missing")),
    }
}

fn upsample(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    node.op_type = "Resize".to_owned();
    first_resize(node, context)
}

/// Until 10 a coordinate was the output's divided by the scale, and nearest rounded it down.
fn first_resize(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    first_input(node)?;
    let scales = node.input(1).map(str::to_owned).ok_or_else(|| OnnxError::invalid(node.site(), "input 'scales' is missing"))?;
    node.inputs.truncate(1);
    set_input(node, 2, scales);
    for (name, value) in [("coordinate_transformation_mode", "asymmetric"), ("nearest_mode", "floor")] {
        node.attributes.insert(name.to_owned(), Attribute::String(value.into()));
    }
    Ok(())
}

/// While inputs were not yet optional, a tensor without elements stood for a missing one; it still does in newer files.
fn empty_inputs(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    for input in node.inputs.iter_mut().skip(1) {
        if context.values.is_empty_constant(input) {
            input.clear();
        }
    }
    while node.inputs.last().is_some_and(String::is_empty) {
        node.inputs.pop();
    }
    Ok(())
}

fn grid_modes(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    if let Some(Attribute::String(mode)) = node.attributes.get_mut("mode") {
        match &mode[..] {
            b"bilinear" => *mode = "linear".into(),
            b"bicubic" => *mode = "cubic".into(),
            _ => {}
        }
    }
    Ok(())
}

fn roi_coordinates(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    let mode = Attribute::String("output_half_pixel".into());
    node.attributes.insert("coordinate_transformation_mode".to_owned(), mode);
    Ok(())
}
