//! Conversions between element types.

use kiln_algebra::{DType, approx};
use kiln_dialects::{
    builder::{CmpF, CmpI},
    ir::Val,
};

use super::{Kernel, Value};

impl<'c> Kernel<'c, '_> {
    /// The value in another type: floats round to the nearest, float to integer saturates (NaN gives zero), integers
    /// wrap, to bool is "not zero". To and from the storage types as [`kiln_algebra::scalar`] has it.
    pub fn convert(&mut self, v: Value<'c>, to: DType) -> Value<'c> {
        let from = v.dtype;
        if from == to {
            return v;
        }
        if from.is_minifloat() {
            let wide = self.widened(v);
            return self.convert(wide, to);
        }
        if to.is_minifloat() {
            let wide = self.convert(v, DType::F32);
            return self.code(wide, to);
        }
        if to.narrow_bits().is_some() && to != from {
            let whole = if from.is_float() { self.convert(v, DType::I32) } else { v };
            let ty = self.value_type(to, v.lanes);
            let ssa = self.b().int_cast(whole.ssa, ty, whole.dtype.is_signed());
            return self.narrowed(Value { ssa, dtype: to, lanes: v.lanes });
        }
        let lanes = v.lanes;
        let done = |ssa| Value { ssa, dtype: to, lanes };
        let ty = self.value_type(to, lanes);
        match (from.is_float(), to.is_float()) {
            (true, true) => self.float_to_float(v, to),
            (false, true) => {
                // Integers go to the 16-bit floats through f32.
                let wide = to.compute();
                let ty = self.value_type(wide, lanes);
                let ssa = if from.is_signed() { self.b().sitofp(v.ssa, ty) } else { self.b().uitofp(v.ssa, ty) };
                self.float_to_float(Value { ssa, dtype: wide, lanes }, to)
            }
            (true, false) => {
                let v = self.float_to_float(v, from.compute());
                if to == DType::Bool {
                    let float = self.value_type(v.dtype, lanes);
                    let zero = self.top().float_const(float, 0.0);
                    return done(self.b().cmpf(CmpF::Une, v.ssa, zero));
                }
                done(self.saturated(v, to))
            }
            (false, false) if to == DType::Bool => {
                let zero = self.int_splat(v, 0);
                done(self.b().cmpi(CmpI::Ne, v.ssa, zero))
            }
            (false, false) => done(self.b().int_cast(v.ssa, ty, from.is_signed())),
        }
    }

    /// The same bits as another type of the same size; a bool is a byte.
    pub fn bits(&mut self, v: Value<'c>, to: DType) -> Value<'c> {
        let (from, lanes) = (v.dtype, v.lanes);
        if from == to {
            return v;
        }
        let byte = self.value_type(DType::I8, lanes);
        let ssa = if from == DType::Bool { self.b().extui(v.ssa, byte) } else { v.ssa };
        let ssa = if to == DType::Bool {
            let zero = self.top().int_const(byte, 0);
            self.b().cmpi(CmpI::Ne, ssa, zero)
        } else if from.size() > 1 && (from.is_float() || to.is_float()) {
            let ty = self.value_type(to, lanes);
            self.b().bitcast(ssa, ty)
        } else {
            ssa
        };
        self.narrowed(Value { ssa, dtype: to, lanes })
    }

    /// The number of a code of 8 or 4 bits, f32.
    fn widened(&mut self, v: Value<'c>) -> Value<'c> {
        let i32t = self.value_type(DType::I32, v.lanes);
        let ssa = self.b().extui(v.ssa, i32t);
        let code = Value { ssa, dtype: DType::I32, lanes: v.lanes };
        // A type without a program is none that gets here; its code is then its number.
        match approx::widening(v.dtype) {
            Some(p) => self.program(p, &[code]),
            None => self.convert(code, DType::F32),
        }
    }

    /// The code of an f32 in a float of 8 or 4 bits.
    fn code(&mut self, v: Value<'c>, to: DType) -> Value<'c> {
        let code = match approx::narrowing(to) {
            Some(p) => self.program(p, &[v]),
            None => self.convert(v, DType::I32),
        };
        let ty = self.value_type(to, v.lanes);
        Value { ssa: self.b().trunci(code.ssa, ty), dtype: to, lanes: v.lanes }
    }

    /// The value of the low bits of an integer of 4 or 2 bits, extended.
    pub(super) fn narrowed(&mut self, v: Value<'c>) -> Value<'c> {
        let Some(bits) = v.dtype.narrow_bits() else { return v };
        let by = self.int_splat(v, i64::from(8 - bits));
        let k = self.b();
        let high = k.shli(v.ssa, by);
        let ssa = if v.dtype.is_signed() { k.shrsi(high, by) } else { k.shrui(high, by) };
        Value { ssa, ..v }
    }

    /// A float as an integer: out of range gives the nearest end, NaN gives zero.
    fn saturated(&mut self, v: Value<'c>, to: DType) -> Val<'c> {
        let bits = 8 * to.size() as i32;
        let (float, int) = (self.value_type(v.dtype, v.lanes), self.value_type(to, v.lanes));
        let (low, high, least, most) = if to.is_signed() {
            let high = 2f64.powi(bits - 1);
            (-high, high, i64::MIN >> (64 - bits), i64::MAX >> (64 - bits))
        } else {
            (0.0, 2f64.powi(bits), 0, -1)
        };
        let b = self.top();
        let (low, high, zero) = (b.float_const(float, low), b.float_const(float, high), b.float_const(float, 0.0));
        let (least, most) = (b.int_const(int, least), b.int_const(int, most));
        let k = self.b();
        // Ordered comparisons: NaN is neither above, below nor inside, and becomes the zero.
        let (over, under) = (k.cmpf(CmpF::Oge, v.ssa, high), k.cmpf(CmpF::Olt, v.ssa, low));
        let (from, below) = (k.cmpf(CmpF::Oge, v.ssa, low), k.cmpf(CmpF::Olt, v.ssa, high));
        let inside = k.andi(from, below);
        let safe = k.select(inside, v.ssa, zero);
        let value = if to.is_signed() { k.fptosi(safe, int) } else { k.fptoui(safe, int) };
        let value = k.select(over, most, value);
        k.select(under, least, value)
    }

    fn float_to_float(&mut self, v: Value<'c>, to: DType) -> Value<'c> {
        if v.dtype == to {
            return v;
        }
        // f64 to the 16-bit floats goes through f32: targets have no instruction for it.
        let v = match (v.dtype, to) {
            (DType::F64, DType::F16 | DType::BF16) | (DType::F16 | DType::BF16, DType::F16 | DType::BF16) => {
                self.float_to_float(v, DType::F32)
            }
            _ => v,
        };
        let ty = self.value_type(to, v.lanes);
        if v.dtype == DType::BF16 && !self.is_gpu() {
            let ssa = self.bf16_to_f32(v);
            return self.float_to_float(Value { ssa, dtype: DType::F32, lanes: v.lanes }, to);
        }
        let ssa = match to {
            DType::BF16 if !self.is_gpu() => self.f32_to_bf16(v),
            _ => self.b().float_cast(v.ssa, ty),
        };
        Value { ssa, dtype: to, lanes: v.lanes }
    }

    /// By integer arithmetic: x86 has it from AVX-512 BF16 on only, and LLVM calls a library function before.
    fn f32_to_bf16(&mut self, v: Value<'c>) -> Val<'c> {
        let (u32t, u16t) = (self.value_type(DType::I32, v.lanes), self.value_type(DType::I16, v.lanes));
        let (one, sixteen) = (self.top().int_const(u32t, 1), self.top().int_const(u32t, 16));
        let (bias, quiet) = (self.top().int_const(u32t, 0x7fff), self.top().int_const(u32t, 0x40));
        let k = self.b();
        let bits = k.bitcast(v.ssa, u32t);
        let high = k.shrui(bits, sixteen);
        let odd = k.andi(high, one);
        let add = k.addi(odd, bias);
        let rounded = k.addi(bits, add);
        let rounded = k.shrui(rounded, sixteen);
        let nan = k.cmpf(CmpF::Uno, v.ssa, v.ssa);
        let kept = k.ori(high, quiet);
        let all = k.select(nan, kept, rounded);
        k.trunci(all, u16t)
    }

    fn bf16_to_f32(&mut self, v: Value<'c>) -> Val<'c> {
        let (u32t, f32t) = (self.value_type(DType::I32, v.lanes), self.value_type(DType::F32, v.lanes));
        let sixteen = self.top().int_const(u32t, 16);
        let k = self.b();
        let wide = k.extui(v.ssa, u32t);
        let bits = k.shli(wide, sixteen);
        k.bitcast(bits, f32t)
    }
}
