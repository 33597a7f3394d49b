//! Which tensors are written into the module, and which stay in the model file.

use kiln_algebra::{DType, Tensor};
use kiln_dialects::onnx::dtype_of_code;
use kiln_onnx::{Payload, WeightRef};

/// Integer tensors up to this size may steer shapes, and are written out.
const INTEGERS: u64 = 1024;
/// Floating tensors up to this size are scales, bounds and fills, and are written out.
const FLOATS: u64 = 16;

/// The tensor's elements when it is small and of a type that Kiln computes with.
pub(super) fn small(weight: &WeightRef) -> Option<Tensor> {
    let dtype = dtype_of_code(i64::from(weight.dtype.code()))?;
    let most = if dtype.is_float() { FLOATS } else { INTEGERS };
    if weight.elements() > most {
        return None;
    }
    tensor(weight, dtype)
}

/// The elements of a tensor of texts; `None` for one of numbers, and for bytes that are no UTF-8.
pub(super) fn texts(weight: &WeightRef) -> Option<Vec<&str>> {
    match &weight.payload {
        Payload::Strings(all) => all.iter().map(|t| std::str::from_utf8(t).ok()).collect(),
        _ => None,
    }
}

/// The tensor's elements, whatever their number, when their type is one that Kiln computes with.
pub(super) fn tensor(weight: &WeightRef, dtype: DType) -> Option<Tensor> {
    let shape: Vec<usize> = weight.shape.iter().map(|d| usize::try_from(*d).ok()).collect::<Option<_>>()?;
    Tensor::new(dtype, &shape, weight.unpacked()?.into_owned()).ok()
}
