//! Operator sets 1 to 6: broadcasting by attribute, sizes in attributes, modes of training.

use super::{Context, Step, first_input, set_input, wrong_kind};
use crate::error::OnnxError;
use crate::model::{Attribute, Node};
use crate::weights::WeightRef;

pub(crate) const STEPS: &[Step] = &[
    Step { op: "Add", below: 7, apply: broadcast },
    Step { op: "Sub", below: 7, apply: broadcast },
    Step { op: "Mul", below: 7, apply: broadcast },
    Step { op: "Div", below: 7, apply: broadcast },
    Step { op: "Pow", below: 7, apply: broadcast },
    Step { op: "And", below: 7, apply: broadcast },
    Step { op: "Or", below: 7, apply: broadcast },
    Step { op: "Xor", below: 7, apply: broadcast },
    Step { op: "Equal", below: 7, apply: broadcast },
    Step { op: "Less", below: 7, apply: broadcast },
    Step { op: "Greater", below: 7, apply: broadcast },
    Step { op: "Gemm", below: 7, apply: gemm },
    Step { op: "PRelu", below: 7, apply: slopes_of_channels },
    Step { op: "BatchNormalization", below: 7, apply: test_mode },
    Step { op: "Dropout", below: 7, apply: dropout_mode },
    Step { op: "Reshape", below: 5, apply: shape_to_input },
    Step { op: "Pad", below: 2, apply: paddings },
    Step { op: "Concat", below: 4, apply: concat_axis },
    Step { op: "Cast", below: 6, apply: cast_name },
    Step { op: "Selu", below: 6, apply: selu_defaults },
    Step { op: "LpPool", below: 2, apply: integer_norm },
    Step { op: "GlobalLpPool", below: 2, apply: integer_norm },
    Step { op: "Tile", below: 6, apply: tile },
    Step { op: "Split", below: 2, apply: split },
    Step { op: "Upsample", below: 7, apply: upsample_scales },
    Step { op: "LSTM", below: 7, apply: output_sequence },
    Step { op: "GRU", below: 7, apply: output_sequence },
    Step { op: "RNN", below: 7, apply: output_sequence },
];

/// With `broadcast`, the second operand's dimensions were those of the first from `axis` on; without `axis`, the last
/// ones, as today.
fn broadcast(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    let enabled = matches!(node.attributes.shift_remove("broadcast"), Some(Attribute::Int(v)) if v != 0);
    let axis = match node.attributes.shift_remove("axis") {
        None => return Ok(()),
        Some(Attribute::Int(axis)) => axis,
        Some(other) => return Err(wrong_kind(node, "axis", "INT", &other)),
    };
    if !enabled {
        return Ok(());
    }
    let first = first_input(node)?;
    let second = node.input(1).map(str::to_owned).ok_or_else(|| OnnxError::invalid(node.site(), "input 1 is missing"))?;
    let ranks = context.values.rank(&first).zip(context.values.rank(&second));
    let Some((first_rank, second_rank)) = ranks.map(|(a, b)| (a as i64, b as i64)) else {
        return Err(OnnxError::unsupported(
            node.site(),
            "broadcasts along an axis operands of unknown rank; run shape inference on the model, or convert it to opset 7",
        ));
    };
    let axis = if axis < 0 { axis + first_rank } else { axis };
    let behind = first_rank - axis - second_rank;
    if axis < 0 || behind < 0 {
        let reason = format!("axis {axis} does not fit operands of {first_rank} and {second_rank} dimensions");
        return Err(OnnxError::invalid(node.site(), reason));
    }
    if behind > 0 {
        let axes: Vec<i64> = (second_rank..second_rank + behind).collect();
        node.inputs[1] = unsqueezed(node, context, &second, &axes)?;
    }
    Ok(())
}

fn unsqueezed(node: &Node, context: &mut Context<'_>, value: &str, axes: &[i64]) -> Result<String, OnnxError> {
    let axes = context.constant(node, "axes", WeightRef::int64s(axes))?;
    context.before(node, "aligned", "Unsqueeze", &[value, &axes], &[])
}

/// Newer versions broadcast the third operand always.
fn gemm(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    node.attributes.shift_remove("broadcast");
    Ok(())
}

/// A vector of slopes had one a channel, and channels are dimension 1.
fn slopes_of_channels(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    let data = first_input(node)?;
    let slope = node.input(1).map(str::to_owned).ok_or_else(|| OnnxError::invalid(node.site(), "input 1 is missing"))?;
    if let (Some(rank), Some(1)) = (context.values.rank(&data), context.values.rank(&slope))
        && rank > 2
    {
        let axes: Vec<i64> = (1..rank as i64 - 1).collect();
        node.inputs[1] = unsqueezed(node, context, &slope, &axes)?;
    }
    Ok(())
}

fn test_mode(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    match node.attributes.shift_remove("is_test") {
        Some(Attribute::Int(mode)) if mode != 0 => Ok(()),
        Some(Attribute::Int(_)) | None => Err(OnnxError::unsupported(
            node.site(),
            "normalises by the batch's own statistics, as in training (is_test=0); export the model for inference",
        )),
        Some(other) => Err(wrong_kind(node, "is_test", "INT", &other)),
    }
}

fn dropout_mode(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    node.attributes.shift_remove("is_test");
    Ok(())
}

fn shape_to_input(node: &mut Node, context: &mut Context<'_>) -> Result<(), OnnxError> {
    let shape =
        context.ints_to_input(node, "shape")?.ok_or_else(|| OnnxError::invalid(node.site(), "attribute 'shape' is missing"))?;
    set_input(node, 1, shape);
    Ok(())
}

fn paddings(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    if let Some(pads) = node.attributes.shift_remove("paddings") {
        node.attributes.insert("pads".to_owned(), pads);
    }
    Ok(())
}

fn concat_axis(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    node.attributes.entry("axis".to_owned()).or_insert(Attribute::Int(1));
    Ok(())
}

/// The type was given by its name in the protobuf enumeration.
fn cast_name(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    const NAMES: &[(&str, i64)] = &[
        ("FLOAT", 1),
        ("UINT8", 2),
        ("INT8", 3),
        ("UINT16", 4),
        ("INT16", 5),
        ("INT32", 6),
        ("INT64", 7),
        ("STRING", 8),
        ("BOOL", 9),
        ("FLOAT16", 10),
        ("DOUBLE", 11),
        ("UINT32", 12),
        ("UINT64", 13),
    ];
    let Some(Attribute::String(name)) = node.attributes.get("to") else { return Ok(()) };
    let text = String::from_utf8_lossy(name).to_uppercase();
    let code = NAMES.iter().find(|(n, _)| *n == text).map(|(_, code)| *code);
    let code = code.ok_or_else(|| OnnxError::invalid(node.site(), format!("casts to '{text}', which is no element type")))?;
    node.attributes.insert("to".to_owned(), Attribute::Int(code));
    Ok(())
}

/// The first version gave its constants with fewer digits.
fn selu_defaults(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    for (name, value) in [("alpha", 1.6732), ("gamma", 1.0507)] {
        node.attributes.entry(name.to_owned()).or_insert(Attribute::Float(value));
    }
    Ok(())
}

fn integer_norm(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    if let Some(Attribute::Float(p)) = node.attributes.get("p").cloned() {
        if p.fract() != 0.0 || !(1.0..=1e6).contains(&p) {
            let reason = format!("takes the norm of order {p}; newer versions have those of positive integer order only");
            return Err(OnnxError::unsupported(node.site(), reason));
        }
        node.attributes.insert("p".to_owned(), Attribute::Int(p as i64));
    }
    Ok(())
}

fn tile(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    let reason = "repeats along one axis, in the form of opset 1; convert the model with onnx.version_converter";
    Err(OnnxError::unsupported(node.site(), reason))
}

fn split(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    match node.input(1) {
        None => Ok(()),
        Some(_) => {
            let reason = "takes sizes as floating point numbers, in the form of opset 1; convert the model to opset 2";
            Err(OnnxError::unsupported(node.site(), reason))
        }
    }
}

fn upsample_scales(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    let mut scales = vec![1.0, 1.0];
    for name in ["height_scale", "width_scale"] {
        match node.attributes.shift_remove(name) {
            Some(Attribute::Float(scale)) => scales.push(scale),
            Some(other) => return Err(wrong_kind(node, name, "FLOAT", &other)),
            None => return Err(OnnxError::invalid(node.site(), format!("attribute '{name}' is missing"))),
        }
    }
    node.attributes.insert("scales".to_owned(), Attribute::Floats(scales));
    Ok(())
}

/// Said which outputs are made; the names of the outputs say it too.
fn output_sequence(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    node.attributes.shift_remove("output_sequence");
    Ok(())
}
