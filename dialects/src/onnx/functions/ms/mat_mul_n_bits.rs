//! # MatMulNBits (com.microsoft)
//! A product with a matrix of few bits an element, quantised in blocks along its rows and packed in bytes.

use kiln_algebra::{Const, DType, Tensor};

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, optional, quantised::{blocks, unpacked}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (x, w, scales) = (need(node, inputs, 0)?, need(node, inputs, 1)?, need(node, inputs, 2)?);
    let (n, depth, block, bits) = (node.int("N", 0)?, node.int("K", 0)?, node.int("block_size", 0)?, node.int("bits", 4)?);
    if n < 1 || depth < 1 || block < 16 {
        return Err(node.invalid(format!("a matrix of {depth} by {n} in blocks of {block}")));
    }
    if optional(inputs, 4).is_some() || node.flag("weight_prepacked", false)? {
        return Err(node.unsupported("groups by index and weights in an order of onnxruntime's own are not supported"));
    }
    let parts = (depth + block - 1) / block;
    let q = b.reshape(w, &[n, parts * block * bits / 8])?;
    let q = unpacked(node, b, &q, bits)?;
    let scales = b.reshape(scales, &[n, parts])?;
    let zero = match optional(inputs, 3) {
        Some(z) if z.dtype().is_float() => {
            // The zero point times the scale is taken off afterwards.
            let z = b.reshape(z, &[n, parts])?;
            return shifted(node, inputs, b, x, &q, &scales, &z);
        }
        Some(z) => {
            let bytes = (parts * bits + 7) / 8;
            let z = b.reshape(z, &[n, bytes])?;
            let z = unpacked(node, b, &z, bits)?;
            let (start, end) = (b.ints(&[0])?, b.ints(&[parts])?);
            b.slice(&z, 1, &start, &end)?
        }
        None => {
            let middle = Const::from_i64(DType::U8, 1 << (bits - 1));
            b.constant(Tensor::splat(&[n as usize, parts as usize], middle))?
        }
    };
    let m = blocks(b, &q, &scales, Some(&zero), 1, block)?;
    finish(node, inputs, b, x, &m)
}

/// With zero points that are no integers.
fn shifted(
    node: &OnnxNode,
    inputs: &[Option<Local>],
    b: &mut Body<'_>,
    x: &Local,
    q: &Local,
    scales: &Local,
    zero: &Local,
) -> Expanded {
    let (n, block) = (node.int("N", 0)?, node.int("block_size", 0)?);
    let q = b.reshape(q, &[n, -1, block])?;
    let q = b.cast(&q, scales.dtype())?;
    let axes = b.ints(&[-1])?;
    let (zero, scales) = (b.op("Unsqueeze", &[zero, &axes])?, b.op("Unsqueeze", &[scales, &axes])?);
    let q = b.op("Sub", &[&q, &zero])?;
    let q = b.op("Mul", &[&q, &scales])?;
    let m = b.reshape(&q, &[n, -1])?;
    finish(node, inputs, b, x, &m)
}

/// The product, after the last block is cut to what it holds.
fn finish(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>, x: &Local, m: &Local) -> Expanded {
    let (start, end) = (b.ints(&[0])?, b.ints(&[node.int("K", 0)?])?);
    let m = b.slice(m, 1, &start, &end)?;
    let m = b.cast(&m, x.dtype())?;
    let m = b.transpose(&m, &[1, 0])?;
    let y = b.op("MatMul", &[x, &m])?;
    match optional(inputs, 5) {
        Some(bias) => Ok(vec![b.op("Add", &[&y, bias])?]),
        None => Ok(vec![y]),
    }
}
