//! Verifiers of `alg`: the operation as a primitive, whose inferred type must be the declared one.
use super::{read::op_of, types::tensor_type_of};
use crate::ir::{Invalid, OpView, ValueExt};
use kiln_algebra::{Op, TensorType};

/// Verifies an operation of the dialect.
///
/// # Errors
/// What is wrong with it.
pub fn verify(op: OpView<'_>) -> Result<(), Invalid> {
    let primitive = op_of(op)?;
    let inputs: Vec<TensorType> = op.operands().into_iter().map(|v| tensor_type_of(v.ty())).collect::<Result<_, _>>()?;
    let inferred = primitive.infer(&inputs.iter().collect::<Vec<_>>()).map_err(|e| Invalid(e.to_string()))?;
    let declared = tensor_type_of(op.result(0).ok_or("needs a result")?.ty())?;
    if inferred != declared {
        return Err(Invalid(format!("gives {inferred}, but its result is {declared}")));
    }
    match primitive {
        Op::Weight(..) if declared.static_shape().is_none() => Err("a weight has static extents".into()),
        _ => Ok(()),
    }
}
