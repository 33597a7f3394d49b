//! ONNX's element types as MLIR types.

use crate::ir::{Attribute, AttributeLike, Ctx, Type, TypeExt, TypeLike};
use mlir_sys::*;

/// ONNX's name of each element type and MLIR's text of it. Signed integers are signless in MLIR, as arith wants them.
const ELEMENTS: &[(&str, &str)] = &[
    ("float", "f32"),
    ("uint8", "ui8"),
    ("int8", "i8"),
    ("uint16", "ui16"),
    ("int16", "i16"),
    ("int32", "i32"),
    ("int64", "i64"),
    ("string", "!onnx.string"),
    ("bool", "i1"),
    ("float16", "f16"),
    ("double", "f64"),
    ("uint32", "ui32"),
    ("uint64", "ui64"),
    ("complex64", "complex<f32>"),
    ("complex128", "complex<f64>"),
    ("bfloat16", "bf16"),
    ("float8e4m3fn", "f8E4M3FN"),
    ("float8e4m3fnuz", "f8E4M3FNUZ"),
    ("float8e5m2", "f8E5M2"),
    ("float8e5m2fnuz", "f8E5M2FNUZ"),
    ("uint4", "ui4"),
    ("int4", "i4"),
    ("float4e2m1", "f4E2M1FN"),
    ("float8e8m0", "f8E8M0FNU"),
    ("uint2", "ui2"),
    ("int2", "i2"),
    ("float6e2m3", "f6E2M3FN"),
    ("float6e3m2", "f6E3M2FN"),
];

/// The MLIR type of an ONNX element type, by ONNX's name.
pub fn element<'c>(ctx: Ctx<'c>, name: &str) -> Option<Type<'c>> {
    let (_, text) = ELEMENTS.iter().find(|(onnx, _)| *onnx == name)?;
    ctx.parse_type(text)
}

/// ONNX's name of a tensor's element type; `None` for types that are no tensors of ONNX's.
pub fn element_name(ty: Type<'_>) -> Option<String> {
    if !ty.is_tensor() {
        return None;
    }
    let text = ty.element().to_string();
    ELEMENTS.iter().find(|(_, mlir)| *mlir == text).map(|(onnx, _)| (*onnx).to_owned())
}

/// `tensor<*xT>`: rank and extents not known yet.
pub fn unranked<'c>(element: Type<'c>) -> Type<'c> {
    // SAFETY: the element is live; MLIR checks that it may be an element.
    unsafe { Type::from_raw(mlirUnrankedTensorTypeGet(element.to_raw())) }
}

/// `!onnx.value`: nothing known yet, or no tensor.
pub fn value(ctx: Ctx<'_>) -> Option<Type<'_>> {
    ctx.parse_type("!onnx.value")
}

/// An `array<f32: ..>`.
pub fn floats<'c>(ctx: Ctx<'c>, values: &[f32]) -> Attribute<'c> {
    // SAFETY: the slice is read during the call only.
    unsafe { Attribute::from_raw(mlirDenseF32ArrayGet(ctx.to_raw(), values.len() as isize, values.as_ptr())) }
}

/// The elements of an `array<f32: ..>`.
pub fn as_floats(attr: Attribute<'_>) -> Option<Vec<f32>> {
    let raw = attr.to_raw();
    // SAFETY: tested, in bounds.
    unsafe {
        mlirAttributeIsADenseF32Array(raw)
            .then(|| (0..mlirDenseArrayGetNumElements(raw)).map(|i| mlirDenseF32ArrayGetElement(raw, i)).collect())
    }
}
