//! # GatherBlockQuantized (com.microsoft)
//! Slices of a table that is quantised in blocks.

use kiln_algebra::DType;

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional, quantised::{blocks, unpacked}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (data, indices, scales) = (need(node, inputs, 0)?, need(node, inputs, 1)?, need(node, inputs, 2)?);
    let rank = data.rank() as i64;
    let within = |a: i64| if a < 0 { a + rank } else { a };
    let (gather, axis) = (within(node.int("gather_axis", 0)?), within(node.int("quantize_axis", 1)?));
    let (bits, block) = (node.int("bits", 4)?, node.int("block_size", 128)?);
    if gather == axis || data.dtype().is_float() || block < 16 {
        return Err(node.unsupported("only tables of integers whose rows are not quantised across are supported"));
    }
    let packed = data.dtype() == DType::U8 && bits < 8;
    let pick = |b: &mut Body<'_>, v: &Local| b.one(call("Gather").with_int("axis", gather), &[Some(v), Some(indices)]);
    let (mut q, s) = (pick(b, data)?, pick(b, scales)?);
    let mut zero = optional(inputs, 3).map(|z| pick(b, z)).transpose()?;
    // Behind the gathered axis there are as many more as the indices have dimensions.
    let axis = if axis > gather { axis + indices.rank() as i64 - 1 } else { axis };
    if packed {
        q = unpacked(node, b, &q, bits)?;
        if let Some(z) = &zero {
            let z = unpacked(node, b, z, bits)?;
            let (start, end) = (b.ints(&[0])?, b.extent(&s, s.rank() as i64 - 1)?);
            zero = Some(b.slice(&z, z.rank() as i64 - 1, &start, &end)?);
        }
    }
    if zero.is_none() && data.dtype() == DType::U8 {
        let middle = b.number(DType::U8, f64::from(1 << (bits - 1)))?;
        let shape = b.op("Shape", &[&s])?;
        zero = Some(b.op("Expand", &[&middle, &shape])?);
    }
    Ok(vec![blocks(b, &q, &s, zero.as_ref(), axis, block)?])
}
