//! What onnxruntime's quantiser makes.

use kiln_algebra::{DType, Tensor};

use super::{Body, Local, call, optional};
use crate::onnx::{InferError, OnnxNode};

/// `round(v + zero)`, ties to even, saturated to a type. onnxruntime's elementwise kernels add the zero point before they
/// round, unlike `QuantizeLinear`: with an odd one, ties go the other way.
///
/// # Errors
/// Never for numbers.
pub fn rounded(b: &mut Body<'_>, v: &Local, zero: Option<&Local>, to: DType) -> Result<Local, InferError> {
    let v = match zero {
        Some(zero) => {
            let zero = b.cast(zero, v.dtype())?;
            b.op("Add", &[v, &zero])?
        }
        None => v.clone(),
    };
    let v = b.op("Round", &[&v])?;
    b.cast(&v, to)
}

/// `round(v / scale + zero)`, as [`rounded`].
///
/// # Errors
/// Never for numbers.
pub fn divided(b: &mut Body<'_>, v: &Local, scale: &Local, zero: Option<&Local>, to: DType) -> Result<Local, InferError> {
    let v = b.op("Div", &[v, scale])?;
    rounded(b, &v, zero, to)
}

/// The difference of an integer tensor and its zero point, in f32, where both are exact.
///
/// # Errors
/// Never for numbers.
pub fn centred(b: &mut Body<'_>, v: &Local, zero: Option<&Local>) -> Result<Local, InferError> {
    let v = b.cast(v, DType::F32)?;
    match zero {
        Some(zero) => {
            let zero = b.cast(zero, DType::F32)?;
            b.op("Sub", &[&v, &zero])
        }
        None => Ok(v),
    }
}

/// `x * y + z` of f32 with one rounding. f64 holds the product, and the sum too unless exponents are far apart.
///
/// # Errors
/// Never for numbers.
pub fn multiply_add(b: &mut Body<'_>, x: &Local, y: &Local, z: &Local) -> Result<Local, InferError> {
    let (x, y, z) = (b.cast(x, DType::F64)?, b.cast(y, DType::F64)?, b.cast(z, DType::F64)?);
    let xy = b.op("Mul", &[&x, &y])?;
    let sum = b.op("Add", &[&xy, &z])?;
    b.cast(&sum, DType::F32)
}

/// Softmax over all dimensions from an axis on.
///
/// # Errors
/// An axis out of range.
pub fn flat_softmax(b: &mut Body<'_>, x: &Local, axis: i64) -> Result<Local, InferError> {
    let shape = b.op("Shape", &[x])?;
    let flat = b.one(call("Flatten").with_int("axis", axis), &[Some(x)])?;
    let y = b.one(call("Softmax").with_int("axis", 1), &[Some(&flat)])?;
    b.op("Reshape", &[&y, &shape])
}

/// The softmax of integers times `scale` along an axis, times `floor(1 / steps)`, in f32. Where the scale is a constant, the
/// exponentials of the 256 possible differences are too.
///
/// # Errors
/// An axis out of range.
pub fn shares(b: &mut Body<'_>, x: &Local, axis: i64, scale: &Local, steps: &Local) -> Result<Local, InferError> {
    let axes = b.ints(&[axis])?;
    let wide = b.cast(x, DType::I32)?;
    let most = b.op("ReduceMax", &[&wide, &axes])?;
    let below = b.op("Sub", &[&wide, &most])?;
    let known = scale.fact.value.as_ref().filter(|v| v.len() == 1).map(|v| v.get(0).to_f64());
    let e = match known {
        Some(scale) => {
            let all: Vec<f32> = (0..256).map(|i| libm::exp(f64::from(i - 255) * scale) as f32).collect();
            let table = b.constant(Tensor::f32(&[256], &all))?;
            let last = b.number(DType::I32, 255.0)?;
            let at = b.op("Add", &[&below, &last])?;
            b.op("Gather", &[&table, &at])?
        }
        None => {
            let below = b.cast(&below, DType::F32)?;
            let below = b.op("Mul", &[&below, scale])?;
            b.op("Exp", &[&below])?
        }
    };
    let sum = b.op("ReduceSum", &[&e, &axes])?;
    let one = b.number(DType::F32, 1.0)?;
    let steps = b.op("Div", &[&one, steps])?;
    let steps = b.op("Floor", &[&steps])?;
    let e = b.op("Mul", &[&e, &steps])?;
    b.op("Div", &[&e, &sum])
}

/// An integer product as float: times both scales, plus a bias. Vectors of scales lie along the last dimension.
///
/// # Errors
/// Scales that do not fit.
pub fn scaled(b: &mut Body<'_>, y: &Local, scales: [&Local; 2], bias: Option<&Local>) -> Result<Local, InferError> {
    let scale = b.op("Mul", &scales)?;
    let wide = b.cast(y, kiln_algebra::DType::F32)?;
    let to = scale.dtype();
    let scale = b.cast(&scale, wide.dtype())?;
    let y = b.op("Mul", &[&wide, &scale])?;
    let y = b.cast(&y, to)?;
    match bias {
        Some(bias) => b.op("Add", &[&y, bias]),
        None => Ok(y),
    }
}

/// `bits`-wide numbers packed in bytes along the last dimension, the first in the lowest bits, as a byte each.
///
/// # Errors
/// Numbers that do not divide a byte.
pub fn unpacked(node: &OnnxNode, b: &mut Body<'_>, v: &Local, bits: i64) -> Result<Local, InferError> {
    if bits == 8 {
        return Ok(v.clone());
    }
    if !matches!(bits, 2 | 4) {
        return Err(node.unsupported(format!("numbers of {bits} bits are not supported; 2, 4 and 8 are")));
    }
    let axes = b.ints(&[-1])?;
    let mask = b.number(v.dtype(), f64::from((1 << bits) - 1))?;
    let mut parts = Vec::new();
    for i in 0..8 / bits {
        let shift = b.number(v.dtype(), (i * bits) as f64)?;
        let moved = b.one(call("BitShift").with_text("direction", "RIGHT"), &[Some(v), Some(&shift)])?;
        let part = b.op("BitwiseAnd", &[&moved, &mask])?;
        parts.push(b.op("Unsqueeze", &[&part, &axes])?);
    }
    let all = b.one(call("Concat").with_int("axis", -1), &parts.iter().map(Some).collect::<Vec<_>>())?;
    let mut shape = vec![0; v.rank() - 1];
    shape.push(-1);
    b.reshape(&all, &shape)
}

/// A matrix (rows, columns) that is quantised in blocks along its rows.
///
/// # Errors
/// Parameters that do not fit.
pub fn blocks(
    b: &mut Body<'_>,
    v: &Local,
    scale: &Local,
    zero: Option<&Local>,
    axis: i64,
    block: i64,
) -> Result<Local, InferError> {
    let dequantise = call("DequantizeLinear").with_int("axis", axis).with_int("block_size", block);
    b.one(dequantise, &[Some(v), Some(scale), zero])
}

/// The operand of a quantised product with rows and columns in place.
///
/// # Errors
/// Never for a matrix.
pub fn matrix(b: &mut Body<'_>, v: &Local, transposed: bool) -> Result<Local, InferError> {
    if transposed { b.transpose(v, &[1, 0]) } else { Ok(v.clone()) }
}

/// Inputs of an integer product: operands, then the zero points of inputs `zeros`.
///
/// # Errors
/// As for `MatMulInteger`.
pub fn product(b: &mut Body<'_>, x: &Local, y: &Local, inputs: &[Option<Local>], zeros: [usize; 2]) -> Result<Local, InferError> {
    let zeros = zeros.map(|i| optional(inputs, i));
    b.one(call("MatMulInteger"), &[Some(x), Some(y), zeros[0], zeros[1]])
}
