//! Elements as unsigned integers that order as they do.

use kiln_algebra::DType;
use kiln_dialects::{
    builder::{CmpF, CmpI},
    ir::Val,
};

use crate::emit::{Kernel, Value};

/// Bits of the key of a type.
pub(super) fn bits(d: DType) -> u32 {
    if d.compute().size() > 4 { 64 } else { 32 }
}

/// The key of a scalar: NaN is the largest, both zeros are equal; turned round for a descending order.
pub(super) fn ordered<'c>(k: &mut Kernel<'c, '_>, v: Value<'c>, descending: bool) -> Val<'c> {
    let v = k.widen(v);
    let bits = bits(v.dtype);
    let ty = k.ctx.int(bits);
    let (ones, zero) = (k.top().int_const(ty, -1), k.top().int_const(ty, 0));
    let top = k.top().int_const(ty, if bits == 64 { i64::MIN } else { i64::from(i32::MIN) });
    let key = if v.dtype.is_float() {
        let float = k.element(v.dtype);
        let nought = k.top().float_const(float, 0.0);
        let b = k.b();
        // Adding +0 turns -0 into +0 and leaves everything else.
        let plain = b.addf(v.ssa, nought);
        let raw = b.bitcast(plain, ty);
        let negative = b.cmpi(CmpI::Slt, raw, zero);
        let flipped = b.xori(raw, ones);
        let raised = b.ori(raw, top);
        let key = b.select(negative, flipped, raised);
        let nan = b.cmpf(CmpF::Uno, v.ssa, v.ssa);
        b.select(nan, ones, key)
    } else {
        let signed = v.dtype.is_signed();
        let b = k.b();
        let wide = match v.dtype {
            DType::Bool => b.extui(v.ssa, ty),
            _ => b.int_cast(v.ssa, ty, signed),
        };
        if signed { b.xori(wide, top) } else { wide }
    };
    if descending { k.b().xori(key, ones) } else { key }
}
