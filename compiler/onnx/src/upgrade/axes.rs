//! Attributes that became inputs: axes of Squeeze, Unsqueeze and the reductions, the sizes of Split, the axis of DFT.

use super::{Context, Step, set_input, wrong_kind};
use crate::error::OnnxError;
use crate::model::{Attribute, Node};
use crate::weights::WeightRef;

pub(crate) const STEPS: &[Step] = &[
    Step { op: "Squeeze", below: 13, apply: axes_to_input },
    Step { op: "Unsqueeze", below: 13, apply: axes_to_input },
    Step { op: "ReduceSum", below: 13, apply: axes_to_input },
    Step { op: "ReduceL1", below: 18, apply: axes_to_input },
    Step { op: "ReduceL2", below: 18, apply: axes_to_input },
    Step { op: "ReduceLogSum", below: 18, apply: axes_to_input },
    Step { op: "ReduceLogSumExp", below: 18, apply: axes_to_input },
    Step { op: "ReduceMax", below: 18, apply: axes_to_input },
    Step { op: "ReduceMean", below: 18, apply: axes_to_input },
    Step { op: "ReduceMin", below: 18, apply: axes_to_input },
    Step { op: "ReduceProd", below: 18, apply: axes_to_input },
    Step { op: "ReduceSumSquare", below: 18, apply: axes_to_input },
    Step { op: "Split", below: 13, apply: split_sizes_to_input },
    Step { op: "Split", below: 18, apply: split_count },
    Step { op: "DFT", below: 20, apply: dft_axis },
];

fn axes_to_input(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    if let Some(axes) = context.ints_to_input(node, "axes")? {
        set_input(node, 1, axes);
    }
    Ok(())
}

fn split_sizes_to_input(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    if let Some(sizes) = context.ints_to_input(node, "split")? {
        set_input(node, 1, sizes);
    }
    Ok(())
}

/// Before 18, a Split without sizes made as many equal parts as it has outputs.
fn split_count(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    if node.input(1).is_none() {
        node.attributes.insert("num_outputs".to_owned(), Attribute::Int(node.outputs.len() as i64));
    }
    Ok(())
}

fn dft_axis(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    let axis = match node.attributes.shift_remove("axis") {
        None => 1,
        Some(Attribute::Int(axis)) => axis,
        Some(other) => return Err(wrong_kind(node, "axis", "INT", &other)),
    };
    let axis = context.constant(node, "axis", WeightRef::int64(axis))?;
    set_input(node, 2, axis);
    Ok(())
}
