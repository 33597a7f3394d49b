//! `log` and what is made of it: `asinh`, `acosh`, `atanh`, and `pow` through a logarithm in two parts.

use super::{
    Cmp, Value,
    builder::Builder,
    exp::{LN2_HEAD, LN2_REST, reduced, scaled},
};

/// `(log(1 + f) - f + f^2 / 2) / f^3`.
const LOG: [f32; 9] = [
    f32::from_bits(0x3eaa_aaa3),
    f32::from_bits(0xbe80_0003),
    f32::from_bits(0x3e4c_d2c7),
    f32::from_bits(0xbe2a_ae98),
    f32::from_bits(0x3e11_92b5),
    f32::from_bits(0xbdfd_f416),
    f32::from_bits(0x3df3_e8f1),
    f32::from_bits(0xbdf0_09ec),
    f32::from_bits(0x3d8a_4a25),
];
/// `(atanh(s)/s - 1) / s^2` in `s^2`.
const ATANH: [f32; 4] =
    [f32::from_bits(0x3eaa_aaaa), f32::from_bits(0x3e4c_ce13), f32::from_bits(0x3e11_e9fc), f32::from_bits(0x3df8_9926)];

/// Bits of the square root of one half: mantissas are taken from there to its double.
const SQRT_HALF: i32 = 0x3f35_04f3;

/// `v = 2^e m` for a positive normal `v`: the integer `e`, and `m` between √½ and √2.
fn decompose(b: &mut Builder, v: Value) -> (Value, Value) {
    let (bits, low) = (b.bits(v), b.i(SQRT_HALF));
    let above = b.isub(bits, low);
    let e = b.shr(above, 23);
    let shift = b.shl(e, 23);
    let m = b.isub(bits, shift);
    (e, b.float_of(m))
}

/// `v` or, for a subnormal, `2^23 v`, with the exponent to subtract.
fn normal(b: &mut Builder, v: Value) -> (Value, Value) {
    let (least, scale) = (b.f(f32::MIN_POSITIVE), b.f(8_388_608.0));
    let (zero, by) = (b.i(0), b.i(23));
    let sub = b.cmp(Cmp::Lt, v, least);
    let up = b.mul(v, scale);
    (b.select(sub, up, v), b.select(sub, by, zero))
}

/// `e ln 2 + log(1 + f)` for `f` between √½ - 1 and √2 - 1; `e` is f32.
fn combine(b: &mut Builder, e: Value, f: Value) -> Value {
    let (head, rest, half) = (b.f(LN2_HEAD), b.f(LN2_REST), b.f(-0.5));
    let p = b.poly(f, &LOG);
    let ff = b.mul(f, f);
    let fff = b.mul(ff, f);
    let y = b.mul(fff, p);
    let y = b.mad(e, rest, y);
    let y = b.mad(half, ff, y);
    let r = b.add(f, y);
    b.mad(e, head, r)
}

pub(super) fn log(b: &mut Builder, x: Value) -> Value {
    let (zero, inf, one) = (b.f(0.0), b.f(f32::INFINITY), b.f(1.0));
    let (none, all) = (b.f(f32::NEG_INFINITY), b.f(f32::NAN));
    let (v, down) = normal(b, x);
    let (e, m) = decompose(b, v);
    let e = b.isub(e, down);
    let e = b.int_value(e);
    let f = b.sub(m, one);
    let r = combine(b, e, f);
    let finite = b.cmp(Cmp::Lt, x, inf);
    let r = b.select(finite, r, x);
    let is_zero = b.cmp(Cmp::Eq, x, zero);
    let r = b.select(is_zero, none, r);
    let below = b.cmp(Cmp::Lt, x, zero);
    b.select(below, all, r)
}

/// `log(1 + u)` for `u >= 0`; where `big` is true, `log(2 large)` instead.
fn log1p(b: &mut Builder, u: Value, big: Option<(Value, Value)>) -> Value {
    let (zero, one, inf) = (b.f(0.0), b.f(1.0), b.f(f32::INFINITY));
    // 1 + u = w + c without error.
    let w = b.add(one, u);
    let u_part = b.sub(w, one);
    let one_part = b.sub(w, u_part);
    let one_rest = b.sub(one, one_part);
    let u_rest = b.sub(u, u_part);
    let c = b.add(one_rest, u_rest);
    let v = big.map_or(w, |(is, large)| b.select(is, large, w));
    let (e, m) = decompose(b, v);
    let (izero, ione) = (b.i(0), b.i(1));
    let back = b.isub(izero, e);
    let back = b.power_of_two(back);
    let c = b.mul(c, back);
    let c = big.map_or(c, |(is, _)| b.select(is, zero, c));
    let f = b.sub(m, one);
    let f = b.add(f, c);
    let e = match big {
        None => e,
        Some((is, _)) => {
            let up = b.select(is, ione, izero);
            b.iadd(e, up)
        }
    };
    let e = b.int_value(e);
    let r = combine(b, e, f);
    let finite = b.cmp(Cmp::Lt, v, inf);
    b.select(finite, r, v)
}

/// From here on `asinh` and `acosh` are `log(2x)`.
const LARGE: f32 = 8192.0;

/// `asinh(x) = log1p(a + a^2 / (1 + sqrt(a^2 + 1)))`.
pub(super) fn asinh(b: &mut Builder, x: Value) -> Value {
    let (one, large) = (b.f(1.0), b.f(LARGE));
    let a = b.abs(x);
    let aa = b.mul(a, a);
    let root = b.add(aa, one);
    let root = b.sqrt(root);
    let d = b.add(one, root);
    let part = b.div(aa, d);
    let u = b.add(a, part);
    let big = b.cmp(Cmp::Gt, a, large);
    let r = log1p(b, u, Some((big, a)));
    b.with_sign(r, x)
}

/// `acosh(x) = log1p(t + sqrt(2t + t^2))` with `t = x - 1`.
pub(super) fn acosh(b: &mut Builder, x: Value) -> Value {
    let (one, large, all) = (b.f(1.0), b.f(LARGE), b.f(f32::NAN));
    let t = b.sub(x, one);
    let tt = b.add(t, t);
    let root = b.mad(t, t, tt);
    let root = b.sqrt(root);
    let u = b.add(t, root);
    let big = b.cmp(Cmp::Gt, x, large);
    let r = log1p(b, u, Some((big, x)));
    let inside = b.cmp(Cmp::Ge, x, one);
    b.select(inside, r, all)
}

/// `atanh(x) = log1p(2a / (1 - a)) / 2`.
pub(super) fn atanh(b: &mut Builder, x: Value) -> Value {
    let (one, half, all) = (b.f(1.0), b.f(0.5), b.f(f32::NAN));
    let a = b.abs(x);
    let twice = b.add(a, a);
    let d = b.sub(one, a);
    let u = b.div(twice, d);
    let r = log1p(b, u, None);
    let r = b.mul(r, half);
    let inside = b.cmp(Cmp::Le, a, one);
    let r = b.select(inside, r, all);
    b.with_sign(r, x)
}

/// `log(v)` of a positive finite value as a sum of two, to about 2^-31.
///
/// With `f = m - 1` and `s = f / (2 + f)`, `log m = 2 atanh s`; `s` is carried in two parts (Dekker 1971).
fn log_two(b: &mut Builder, x: Value) -> (Value, Value) {
    let (one, two) = (b.f(1.0), b.f(2.0));
    let (v, down) = normal(b, x);
    let (e, m) = decompose(b, v);
    let e = b.isub(e, down);
    let e = b.int_value(e);
    let f = b.sub(m, one);
    let d = b.add(two, f);
    let d_head = b.sub(d, two);
    let d_rest = b.sub(f, d_head);
    let s = b.div(f, d);
    let minus = b.neg(s);
    let left = b.fma(minus, d, f);
    let left = b.mad(minus, d_rest, left);
    let s_rest = b.div(left, d);
    let ss = b.mul(s, s);
    let p = b.poly(ss, &ATANH);
    let cube = b.mul(ss, s);
    // The rest goes through atanh as well: its derivative is 1 + s^2 + ….
    let s_rest = b.mad(s_rest, ss, s_rest);
    let low = b.mad(cube, p, s_rest);
    let (head, rest) = (b.f(LN2_HEAD), b.f(LN2_REST));
    let low = b.add(low, low);
    let low = b.mad(e, rest, low);
    let base = b.mul(e, head);
    let s2 = b.add(s, s);
    // |base| is 0 or above 0.69, |s2| below 0.35: the sum's error is what is left of s2.
    let high = b.add(base, s2);
    let s2_part = b.sub(high, base);
    let s2_rest = b.sub(s2, s2_part);
    let low = b.add(s2_rest, low);
    let sum = b.add(high, low);
    let part = b.sub(sum, high);
    (sum, b.sub(low, part))
}

/// `exp(y log |x|)` with the product in two parts, then IEEE 754's special cases.
pub(super) fn pow(b: &mut Builder, x: Value, y: Value) -> Value {
    let (zero, one, half) = (b.f(0.0), b.f(1.0), b.f(0.5));
    let (inf, none, all) = (b.f(f32::INFINITY), b.f(f32::NEG_INFINITY), b.f(f32::NAN));
    let a = b.abs(x);
    let (l, l_rest) = log_two(b, a);
    let is_inf = b.cmp(Cmp::Eq, a, inf);
    let is_zero = b.cmp(Cmp::Eq, a, zero);
    let l = b.select(is_inf, inf, l);
    let l = b.select(is_zero, none, l);
    let t = b.mul(y, l);
    let minus = b.neg(t);
    let t_rest = b.fma(y, l, minus);
    let t_rest = b.mad(y, l_rest, t_rest);
    let clamped = b.at_most(t, 90.0);
    let clamped = b.at_least(clamped, -106.0);
    let within = b.cmp(Cmp::Eq, clamped, t);
    let t_rest = b.select(within, t_rest, zero);
    let (n, q) = reduced(b, clamped, Some(t_rest));
    let p = b.add(one, q);
    let r = scaled(b, p, n);

    let is_one = b.cmp(Cmp::Eq, a, one);
    let r = b.select(is_one, one, r);
    // The sign: an odd integer power of a negative number is negative, a power that is no integer has no value.
    let y_round = b.round(y);
    let integer = b.cmp(Cmp::Eq, y_round, y);
    let y_half = b.mul(y, half);
    let half_round = b.round(y_half);
    let odd = b.cmp(Cmp::Ne, half_round, y_half);
    let odd = b.both(odd, integer);
    let (bits, izero) = (b.bits(x), b.i(0));
    let negative = b.icmp(Cmp::Lt, bits, izero);
    let flips = b.both(odd, negative);
    let minus = b.neg(r);
    let r = b.select(flips, minus, r);
    let below = b.cmp(Cmp::Lt, x, zero);
    let proper = b.cmp(Cmp::Gt, x, none);
    let below = b.both(below, proper);
    let r_int = b.select(integer, r, all);
    let r = b.select(below, r_int, r);
    // NaN goes through, but x^0 and 1^y are 1.
    let x_nan = b.cmp(Cmp::Ne, x, x);
    let y_nan = b.cmp(Cmp::Ne, y, y);
    let any = b.either(x_nan, y_nan);
    let r = b.select(any, all, r);
    let y_zero = b.cmp(Cmp::Eq, y, zero);
    let x_one = b.cmp(Cmp::Eq, x, one);
    let sure = b.either(y_zero, x_one);
    b.select(sure, one, r)
}
