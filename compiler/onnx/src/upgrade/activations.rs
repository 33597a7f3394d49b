//! Clip and Dropout, whose parameters became inputs, and the softmax family, which lost its coercion to matrices.

use super::{Context, Step, first_input, set_input, wrong_kind};
use crate::error::OnnxError;
use crate::model::{Attribute, Node};

pub(crate) const STEPS: &[Step] = &[
    Step { op: "Clip", below: 11, apply: clip },
    Step { op: "Dropout", below: 12, apply: dropout },
    Step { op: "Softmax", below: 13, apply: softmax },
    Step { op: "LogSoftmax", below: 13, apply: softmax },
    Step { op: "Hardmax", below: 13, apply: softmax },
];

fn clip(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    for (index, attribute) in [(1, "min"), (2, "max")] {
        match node.attributes.shift_remove(attribute) {
            None => {}
            Some(Attribute::Float(value)) => {
                let data = first_input(node)?;
                let bound = context.scalar_like(node, attribute, value, &data)?;
                set_input(node, index, bound);
            }
            Some(other) => return Err(wrong_kind(node, attribute, "FLOAT", &other)),
        }
    }
    Ok(())
}

/// A Dropout of these versions only ever runs as in inference, where the ratio means nothing.
fn dropout(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    node.attributes.shift_remove("ratio");
    if node.version < 10 {
        context.drop_outputs(node, 1, "the mask of a Dropout before opset 10 has no defined contents")?;
    }
    Ok(())
}

/// Before 13 the input was coerced to a matrix: dimensions before `axis` are rows, `axis` and all behind it one row's
/// elements. That is the newest form exactly when `axis` is the last dimension; else the coercion is spelled out.
fn softmax(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    let axis = match node.attributes.shift_remove("axis") {
        None => 1,
        Some(Attribute::Int(axis)) => axis,
        Some(other) => return Err(wrong_kind(node, "axis", "INT", &other)),
    };
    node.attributes.insert("axis".to_owned(), Attribute::Int(-1));
    let data = first_input(node)?;
    let rank = context.values.rank(&data).map(|rank| rank as i64);
    if axis == -1 || rank.is_some_and(|rank| axis == rank - 1) {
        return Ok(());
    }
    let Some(output) = node.outputs.first().filter(|o| !o.is_empty()).cloned() else { return Ok(()) };
    let shape = context.before(node, "shape", "Shape", &[&data], &[])?;
    let matrix = context.before(node, "matrix", "Flatten", &[&data], &[("axis", Attribute::Int(axis))])?;
    let rows = context.fresh(node, "rows")?;
    node.inputs[0] = matrix;
    node.outputs[0] = rows.clone();
    context.after(node, "restore", "Reshape", &[&rows, &shape], &output, &[("allowzero", Attribute::Int(1))]);
    Ok(())
}
