//! Conversions of [`crate::minifloat`]'s formats as programs, by arithmetic on bits: no target has all of them.

use super::{Cmp, Value, builder::Builder};
use crate::minifloat::Format;

/// The number of a code, given as an i32.
pub(super) fn widening(b: &mut Builder, f: Format) -> Value {
    let code = b.int_arg(0);
    let nan = b.f(f32::NAN);
    let special = |b: &mut Builder, c: Value, at: u8, v: Value, r: Value| {
        let at = b.i(i32::from(at));
        let hit = b.icmp(Cmp::Eq, c, at);
        b.select(hit, v, r)
    };
    if f.exponent_only {
        let bits = b.shl(code, 23);
        let r = b.float_of(bits);
        let least = b.f(f32::from_bits(0x0040_0000));
        let r = special(b, code, 0, least, r);
        return special(b, code, 255, nan, r);
    }
    let top = 1i32 << (f.width - 1);
    let (low, high) = (b.i(top - 1), b.i(top));
    let size = b.iand(code, low);
    let shifted = b.shl(size, 23 - f.fraction);
    let rebias = b.i((127 - f.bias) << 23);
    let bits = b.iadd(shifted, rebias);
    let normal = b.float_of(bits);
    let unit = b.f(2f32.powi(1 - f.bias - f.fraction as i32));
    let small = b.int_value(size);
    let small = b.mul(small, unit);
    let first = b.i(1 << f.fraction);
    let is_small = b.icmp(Cmp::Lt, size, first);
    let mut r = b.select(is_small, small, normal);
    if f.nan.is_some() && !f.one_zero {
        let largest = b.i(i32::from(f.largest));
        let over = b.icmp(Cmp::Gt, size, largest);
        r = b.select(over, nan, r);
    }
    if let Some(at) = f.infinity {
        let inf = b.f(f32::INFINITY);
        r = special(b, size, at, inf, r);
    }
    let sign = b.iand(code, high);
    let sign = b.shl(sign, 32 - f.width);
    let r = b.flip(r, sign);
    match f.nan {
        Some(at) if f.one_zero => special(b, code, at, nan, r),
        _ => r,
    }
}

/// The code of a number, as an i32.
pub(super) fn narrowing(b: &mut Builder, f: Format) -> Value {
    let x = b.arg(0);
    let (bits, mask) = (b.bits(x), b.i(i32::MAX));
    let size = b.iand(bits, mask);
    let infinity = b.i(f32::INFINITY.to_bits() as i32);
    let is_nan = b.icmp(Cmp::Gt, size, infinity);
    if f.exponent_only {
        // Any fraction carries into the exponent.
        let (rest, least, zero) = (b.i(0x007f_ffff), b.i(0x0040_0000), b.i(0));
        let up = b.iadd(size, rest);
        let up = b.shr(up, 23);
        let largest = b.i(i32::from(f.largest));
        let over = b.icmp(Cmp::Gt, up, largest);
        let r = b.select(over, largest, up);
        let under = b.icmp(Cmp::Le, size, least);
        let r = b.select(under, zero, r);
        let nan = b.i(255);
        return b.select(is_nan, nan, r);
    }
    // Half a unit less one, and one more where the last bit that stays is odd: rounds half to even.
    let drop = 23 - f.fraction;
    let (half, one) = (b.i((1 << (drop - 1)) - 1), b.i(1));
    let odd = b.shr(size, drop);
    let odd = b.iand(odd, one);
    let normal = b.iadd(size, half);
    let normal = b.iadd(normal, odd);
    let normal = b.shr(normal, drop);
    let rebias = b.i((127 - f.bias) << f.fraction);
    let normal = b.isub(normal, rebias);
    // Below the normal numbers, a float addition to one whose unit is that of the format rounds.
    let magic = 2f32.powi(24 - f.bias - f.fraction as i32);
    let (magic_value, magic_bits) = (b.f(magic), b.i(magic.to_bits() as i32));
    let a = b.float_of(size);
    let small = b.add(a, magic_value);
    let small = b.bits(small);
    let small = b.isub(small, magic_bits);
    let first = b.i((128 - f.bias) << 23);
    let is_small = b.icmp(Cmp::Lt, size, first);
    let r = b.select(is_small, small, normal);
    let largest = b.i(i32::from(f.largest));
    let over = b.icmp(Cmp::Gt, r, largest);
    let r = b.select(over, largest, r);
    let high = b.i(1 << (f.width - 1));
    let sign = b.shr(bits, 32 - f.width);
    let sign = b.iand(sign, high);
    let zero = b.i(0);
    match f.nan {
        Some(nan) if f.one_zero => {
            let signed = b.ior(r, sign);
            let is_zero = b.icmp(Cmp::Eq, r, zero);
            let r = b.select(is_zero, zero, signed);
            let nan = b.i(i32::from(nan));
            b.select(is_nan, nan, r)
        }
        Some(nan) => {
            let nan = b.i(i32::from(nan));
            let r = b.select(is_nan, nan, r);
            b.ior(r, sign)
        }
        None => {
            // Zero of the other sign.
            let r = b.select(is_nan, high, r);
            b.ixor(r, sign)
        }
    }
}
