//! How element types appear in MLIR, as values and in memory, where only bool differs: it has a byte there.
//!
//! Floats of 8 and 4 bits are their codes, and integers of 4 and 2 bits are extended: all are `i8`, so that no target needs
//! to know their types.

use kiln_algebra::{Const, DType};
use kiln_dialects::{
    builder::Builder,
    ir::{Ctx, Type, TypeExt, Val},
};

/// The type of an SSA scalar.
pub(crate) fn value_type(ctx: Ctx<'_>, d: DType) -> Type<'_> {
    match d {
        DType::Bool => ctx.i1(),
        DType::F16 => ctx.f16(),
        DType::BF16 => ctx.bf16(),
        DType::F32 => ctx.f32(),
        DType::F64 => ctx.f64(),
        _ => ctx.int(8 * d.size() as u32),
    }
}

/// A constant of a scalar type.
pub(crate) fn constant<'c>(b: &mut Builder<'c>, ty: Type<'c>, c: Const) -> Val<'c> {
    if ty.is_float_like() {
        let v = c.to_f64();
        if v.is_nan() {
            // The bits of a NaN do not survive a conversion.
            let int = b.ctx().int(8 * c.dtype.size() as u32);
            let bits = b.int_const(int, c.bits as i64);
            return b.bitcast(bits, ty);
        }
        return b.float_const(ty, v);
    }
    b.int_const(ty, if c.dtype.is_float() { c.bits as i64 } else { c.to_i64() })
}
