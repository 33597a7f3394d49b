//! Element types, tensor types and constants as MLIR has them.
use crate::ir::{Attribute, AttributeLike, Ctx, Invalid, Type, TypeExt, TypeLike, attr, exprs};
use kiln_algebra::{Const, DType, Ix, Tensor, TensorType};
use mlir_sys::*;

/// The type of texts in the onnx dialect.
const TEXT: &str = "!onnx.string";

/// The MLIR type of an element.
pub fn element_type(ctx: Ctx<'_>, dtype: DType) -> Type<'_> {
    match dtype {
        DType::Bool => ctx.i1(),
        DType::I8 | DType::I16 | DType::I32 | DType::I64 => ctx.int(8 * dtype.size() as u32),
        DType::U8 | DType::U16 | DType::U32 | DType::U64 => ctx.uint(8 * dtype.size() as u32),
        DType::F16 => ctx.f16(),
        DType::BF16 => ctx.bf16(),
        DType::F32 => ctx.f32(),
        DType::F64 => ctx.f64(),
        DType::I4 | DType::I2 => ctx.int(dtype.narrow_bits().unwrap_or(8)),
        DType::U4 | DType::U2 => ctx.uint(dtype.narrow_bits().unwrap_or(8)),
        DType::F8E4M3FN => ctx.of(mlirFloat8E4M3FNTypeGet),
        DType::F8E4M3FNUZ => ctx.of(mlirFloat8E4M3FNUZTypeGet),
        DType::F8E5M2 => ctx.of(mlirFloat8E5M2TypeGet),
        DType::F8E5M2FNUZ => ctx.of(mlirFloat8E5M2FNUZTypeGet),
        DType::F8E8M0 => ctx.of(mlirFloat8E8M0FNUTypeGet),
        DType::F4E2M1 => ctx.of(mlirFloat4E2M1FNTypeGet),
        // Texts have a type of their own in the onnx dialect, and are numbers from the algebra on.
        DType::Str => ctx.parse_type(TEXT).unwrap_or_else(|| ctx.int(64)),
    }
}

/// The element type of an MLIR type; `None` for one that Kiln does not have.
pub fn dtype_of(ty: Type<'_>) -> Option<DType> {
    let raw = ty.to_raw();
    // SAFETY: tested.
    unsafe {
        if mlirTypeIsAInteger(raw) {
            let unsigned = mlirIntegerTypeIsUnsigned(raw);
            return Some(match (mlirIntegerTypeGetWidth(raw), unsigned) {
                (1, false) => DType::Bool,
                (2, false) => DType::I2,
                (4, false) => DType::I4,
                (2, true) => DType::U2,
                (4, true) => DType::U4,
                (8, false) => DType::I8,
                (16, false) => DType::I16,
                (32, false) => DType::I32,
                (64, false) => DType::I64,
                (8, true) => DType::U8,
                (16, true) => DType::U16,
                (32, true) => DType::U32,
                (64, true) => DType::U64,
                _ => return None,
            });
        }
        if mlirTypeIsAF16(raw) {
            Some(DType::F16)
        } else if mlirTypeIsABF16(raw) {
            Some(DType::BF16)
        } else if mlirTypeIsAF32(raw) {
            Some(DType::F32)
        } else if mlirTypeIsAF64(raw) {
            Some(DType::F64)
        } else if mlirTypeIsAFloat8E4M3FN(raw) {
            Some(DType::F8E4M3FN)
        } else if mlirTypeIsAFloat8E4M3FNUZ(raw) {
            Some(DType::F8E4M3FNUZ)
        } else if mlirTypeIsAFloat8E5M2(raw) {
            Some(DType::F8E5M2)
        } else if mlirTypeIsAFloat8E5M2FNUZ(raw) {
            Some(DType::F8E5M2FNUZ)
        } else if mlirTypeIsAFloat8E8M0FNU(raw) {
            Some(DType::F8E8M0)
        } else if mlirTypeIsAFloat4E2M1FN(raw) {
            Some(DType::F4E2M1)
        } else {
            (ty.to_string() == TEXT).then_some(DType::Str)
        }
    }
}

/// The tensor type, with an encoding exactly where some extent is not a constant.
pub fn tensor_type<'c>(ctx: Ctx<'c>, ty: &TensorType) -> Type<'c> {
    let shape: Vec<Option<i64>> = ty.dims.iter().map(|d| d.as_const().filter(|c| *c >= 0)).collect();
    let encoding = shape.contains(&None).then(|| exprs::to_attr(ctx, 0, &ty.dims));
    ctx.tensor(&shape, element_type(ctx, ty.dtype), encoding)
}

/// What a tensor type says.
///
/// # Errors
/// An element type that Kiln does not have, no rank, or dynamic extents without (or at odds with) their encoding.
pub fn tensor_type_of(ty: Type<'_>) -> Result<TensorType, Invalid> {
    let shape = ty.shape().ok_or_else(|| Invalid(format!("{ty} is no ranked tensor")))?;
    let element = ty.element();
    let dtype = dtype_of(element).ok_or_else(|| Invalid(format!("{element} is no element type of Kiln's")))?;
    let Some(encoding) = ty.tensor_encoding() else {
        let dims: Option<Vec<Ix>> = shape.iter().map(|d| d.map(Ix::konst)).collect();
        let dims = dims.ok_or_else(|| Invalid(format!("{ty} has a dynamic extent without an encoding that gives it")))?;
        return Ok(TensorType { dtype, dims });
    };
    let dims = exprs::from_attr(encoding)?;
    let agree = dims.len() == shape.len() && dims.iter().zip(&shape).all(|(e, d)| !e.has_axes() && d.is_none_or(|d| e.is(d)));
    if agree { Ok(TensorType { dtype, dims }) } else { Err(Invalid(format!("{ty} has an encoding at odds with its shape"))) }
}

/// A constant as a typed attribute.
pub fn const_attr(ctx: Ctx<'_>, c: Const) -> Attribute<'_> {
    let ty = element_type(ctx, c.dtype);
    if c.dtype.is_float() { ctx.float_attr(ty, c.to_f64()) } else { ctx.int_attr(ty, c.to_i64()) }
}

/// The constant of a typed attribute.
///
/// # Errors
/// It is no number of an element type of Kiln's.
pub fn const_of(a: Attribute<'_>) -> Result<Const, Invalid> {
    // SAFETY: any attribute has a type, perhaps none.
    let ty = unsafe { Type::from_raw(mlirAttributeGetType(a.to_raw())) };
    let fail = || Invalid(format!("{a} is no number of an element type of Kiln's"));
    let dtype = dtype_of(ty).ok_or_else(fail)?;
    if let Some(v) = attr::as_float(a) {
        return Ok(Const::exact(dtype, v));
    }
    attr::as_int(a).map(|v| Const::from_i64(dtype, v)).ok_or_else(fail)
}

/// A tensor as a dense attribute; `None` past what an attribute holds.
pub fn dense_attr<'c>(ctx: Ctx<'c>, tensor: &Tensor) -> Option<Attribute<'c>> {
    let shape: Vec<Option<i64>> = tensor.shape().iter().map(|d| Some(*d as i64)).collect();
    let ty = ctx.tensor(&shape, element_type(ctx, tensor.dtype()), None);
    if let Some(bits) = tensor.dtype().narrow_bits() {
        // MLIR wants the unused bits of a byte clear.
        let bytes: Vec<u8> = tensor.bytes().iter().map(|b| b & ((1 << bits) - 1)).collect();
        return ctx.dense(ty, &bytes);
    }
    if tensor.dtype() != DType::Bool {
        return ctx.dense(ty, tensor.bytes());
    }
    // How an attribute packs i1 is MLIR's affair.
    let bits: Vec<i32> = tensor.bytes().iter().map(|b| i32::from(*b != 0)).collect();
    // SAFETY: as many values as the type has elements.
    unsafe { Attribute::from_option_raw(mlirDenseElementsAttrBoolGet(ty.to_raw(), bits.len() as isize, bits.as_ptr())) }
}

/// The tensor of a dense attribute.
///
/// # Errors
/// It is no dense attribute of an element type of Kiln's.
pub fn tensor_of(a: Attribute<'_>) -> Result<Tensor, Invalid> {
    let raw = a.to_raw();
    // SAFETY: tested; a splat holds one element, others all.
    unsafe {
        if !mlirAttributeIsADenseElements(raw) || mlirAttributeIsADenseResourceElements(raw) {
            return Err(Invalid::new("the value must be a dense<..> attribute"));
        }
        let ty: Type<'_> = Type::from_raw(mlirAttributeGetType(raw));
        let of = tensor_type_of(ty)?;
        let shape = of.static_shape().ok_or_else(|| Invalid(format!("{ty} is not static")))?;
        let n = shape.iter().product::<usize>();
        let size = of.dtype.size();
        let splat = mlirDenseElementsAttrIsSplat(raw);
        let bytes: Vec<u8> = if of.dtype == DType::Bool {
            if splat {
                vec![u8::from(mlirDenseElementsAttrGetBoolSplatValue(raw) != 0); n]
            } else {
                (0..n).map(|i| u8::from(mlirDenseElementsAttrGetBoolValue(raw, i as isize))).collect()
            }
        } else if n == 0 {
            Vec::new()
        } else {
            let data: *const u8 = mlirDenseElementsAttrGetRawData(raw).cast();
            let stored = if splat { size } else { n * size };
            let stored = std::slice::from_raw_parts(data, stored);
            if splat { stored.repeat(n) } else { stored.to_vec() }
        };
        let narrow = of.dtype.narrow_bits().is_some();
        let extend = |b: u8| Const { dtype: of.dtype, bits: b.into() }.to_i64() as u8;
        let bytes = if narrow { bytes.into_iter().map(extend).collect() } else { bytes };
        Tensor::new(of.dtype, &shape, bytes).map_err(|e| Invalid(e.to_string()))
    }
}
