//! # Trilu
//! Elements on one side of a diagonal, zero elsewhere.

use kiln_algebra::{BinOp, DType, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    if v.rank() < 2 {
        return Err(node.invalid(format!("the input has rank {}, not at least 2", v.rank())).into());
    }
    let (row, column) = (Body(Scalar::Axis(v.rank() as u32 - 2)), Body(Scalar::Axis(v.rank() as u32 - 1)));
    let distance = column - row;
    let op = if node.flag("upper", true)? { BinOp::Ge } else { BinOp::Le };
    let zero = k(v.dtype(), 0.0);
    let dims = v.dims().to_vec();
    let y = match support::optional(inputs, 1) {
        Some(diagonal) => {
            let diagonal = cx.reshape(diagonal, &[])?;
            cx.map(&dims, distance.bin(op, x(1)).select(x(0), zero).0, &[v, &diagonal])?
        }
        None => cx.map(&dims, distance.bin(op, k(DType::I64, 0.0)).select(x(0), zero).0, &[v])?,
    };
    Ok(vec![y])
}
