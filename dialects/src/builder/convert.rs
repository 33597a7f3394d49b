//! Conversions between types.
use super::Builder;
use crate::ir::{Type, TypeExt, Val, ValueExt};

macro_rules! convert {
    ($($name:ident = $op:literal: $doc:literal;)*) => {
        impl<'c> Builder<'c> {
            $(#[doc = $doc]
            pub fn $name(&mut self, a: Val<'c>, to: Type<'c>) -> Val<'c> {
                let to = self.shaped_as(a, to);
                self.op1($op, &[a], to, &[])
            })*
        }
    };
}

convert! {
    extf = "arith.extf": "A wider float. For this and all conversions, `to` may be the element type alone.";
    truncf = "arith.truncf": "A narrower float, rounded to the nearest, half to even.";
    extsi = "arith.extsi": "A wider integer, by sign.";
    extui = "arith.extui": "A wider integer, by zeros.";
    trunci = "arith.trunci": "The low bits.";
    sitofp = "arith.sitofp": "A signed integer as a float.";
    uitofp = "arith.uitofp": "An unsigned integer as a float.";
    fptosi = "arith.fptosi": "Rounded to zero; undefined out of range (clamp first).";
    fptoui = "arith.fptoui": "Rounded to zero, unsigned; undefined out of range (clamp first).";
    bitcast = "arith.bitcast": "The same bits in another type.";
    index_cast = "arith.index_cast": "Between an index and a signed integer.";
    index_castui = "arith.index_castui": "Between an index and an unsigned integer.";
}

impl<'c> Builder<'c> {
    fn shaped_as(&self, value: Val<'c>, to: Type<'c>) -> Type<'c> {
        if to.lanes().is_some() { to } else { value.ty().with_element(to) }
    }

    /// A float as another float type; the value itself where it has it already.
    pub fn float_cast(&mut self, a: Val<'c>, to: Type<'c>) -> Val<'c> {
        let (from, want) = (a.ty().element(), to.element());
        if from == want {
            return a;
        }
        match (from.bits(), want.bits()) {
            (f, t) if f < t => self.extf(a, to),
            (f, t) if f > t => self.truncf(a, to),
            // f16 and bf16: through f32, which holds both.
            _ => {
                let f32 = self.f32();
                let wide = self.extf(a, f32);
                self.truncf(wide, to)
            }
        }
    }

    /// An integer or index as another width; the value itself where it has it already. Widening goes by the sign if
    /// `signed`.
    pub fn int_cast(&mut self, a: Val<'c>, to: Type<'c>, signed: bool) -> Val<'c> {
        let (from, want) = (a.ty().element(), to.element());
        if from == want {
            return a;
        }
        if !from.is_int_like() || !want.is_int_like() {
            return if signed { self.index_cast(a, to) } else { self.index_castui(a, to) };
        }
        match from.bits().cmp(&want.bits()) {
            std::cmp::Ordering::Less if signed => self.extsi(a, to),
            std::cmp::Ordering::Less => self.extui(a, to),
            std::cmp::Ordering::Equal => a,
            std::cmp::Ordering::Greater => self.trunci(a, to),
        }
    }
}
