//! `log` and what is made of it: `asinh`, `acosh`, `atanh`, and `pow` through a logarithm in two parts.

use super::{
    Builder, Cmp, LN2, Two, Value,
    exp::{reduced, scaled},
};

/// `(2 atanh(s)/s - 2) / s^2` in `s^2`.
const LOG: [f64; 9] = [
    0.6666666666666666,
    0.3999999999999999,
    0.28571428571435364,
    0.22222222219857288,
    0.181818185938676,
    0.1538457511576662,
    0.1333563938635947,
    0.11688107586595922,
    0.1188214271262732,
];
/// `(atanh(s)/s - 1 - s^2 / 3) / s^4` in `s^2`.
const ATANH: [f64; 9] = [
    0.2,
    0.14285714285714282,
    0.11111111111114215,
    0.09090909089828463,
    0.07692307880585086,
    0.06666648267216471,
    0.058834065605171064,
    0.05228163634742257,
    0.053812122097824,
];
const THIRD: [f64; 2] = [0.3333333333333333, 1.850371707708594e-17];

/// `v = 2^e m` for a positive normal `v`: the integer `e`, and `m` between √½ and √2.
fn decompose(b: &mut Builder, v: Value) -> (Value, Value) {
    let (bits, low) = (b.bits(v), b.l(std::f64::consts::FRAC_1_SQRT_2.to_bits() as i64));
    let above = b.isub(bits, low);
    let e = b.shr(above, 52);
    let shift = b.shl(e, 52);
    let m = b.isub(bits, shift);
    (e, b.float_of(m))
}

/// `v` or, for a subnormal, `2^54 v`, with the exponent to subtract.
fn normal(b: &mut Builder, v: Value) -> (Value, Value) {
    let (least, scale) = (b.d(f64::MIN_POSITIVE), b.d(18_014_398_509_481_984.0));
    let (zero, by) = (b.l(0), b.l(54));
    let sub = b.cmp(Cmp::Lt, v, least);
    let up = b.mul(v, scale);
    (b.select(sub, up, v), b.select(sub, by, zero))
}

/// `e ln 2 + log(1 + f + c)` for `f` between √½ - 1 and √2 - 1 and a tiny `c`.
///
/// `log(1 + f) = f - f^2/2 + s (f^2/2 + R)` with `s = f / (2 + f)`: the leading terms are exact or nearly so (Tang 1990).
fn combine(b: &mut Builder, e: Value, f: Value, c: Option<Value>) -> Value {
    let (head, rest, half, two) = (b.d(LN2[0]), b.d(LN2[1]), b.d(0.5), b.d(2.0));
    let e = b.wide_of(e);
    let d = b.add(two, f);
    let s = b.div(f, d);
    let z = b.mul(s, s);
    let p = b.poly_wide(z, &LOG);
    let r = b.mul(z, p);
    let square = b.mul(f, f);
    let square = b.mul(half, square);
    let tail = b.add(square, r);
    let tail = b.mul(s, tail);
    let tail = b.mad(e, rest, tail);
    let tail = match c {
        None => tail,
        Some(c) => {
            let one = b.d(1.0);
            let m = b.add(one, f);
            let c = b.div(c, m);
            b.add(tail, c)
        }
    };
    let less = b.sub(square, tail);
    let less = b.sub(less, f);
    let base = b.mul(e, head);
    b.sub(base, less)
}

pub(in super::super) fn log(b: &mut Builder, x: Value) -> Value {
    let (zero, inf, one) = (b.d(0.0), b.d(f64::INFINITY), b.d(1.0));
    let (none, all) = (b.d(f64::NEG_INFINITY), b.d(f64::NAN));
    let (v, down) = normal(b, x);
    let (e, m) = decompose(b, v);
    let e = b.isub(e, down);
    let f = b.sub(m, one);
    let r = combine(b, e, f, None);
    let finite = b.cmp(Cmp::Lt, x, inf);
    let r = b.select(finite, r, x);
    let is_zero = b.cmp(Cmp::Eq, x, zero);
    let r = b.select(is_zero, none, r);
    let below = b.cmp(Cmp::Lt, x, zero);
    b.select(below, all, r)
}

/// `log(1 + u)` for `u >= 0`; where `big` is true, `log(2 large)` instead.
fn log1p(b: &mut Builder, u: Value, big: Option<(Value, Value)>) -> Value {
    let (zero, one, inf) = (b.d(0.0), b.d(1.0), b.d(f64::INFINITY));
    let (w, c) = b.two_sum(one, u);
    let v = big.map_or(w, |(is, large)| b.select(is, large, w));
    let (e, m) = decompose(b, v);
    let (izero, ione) = (b.l(0), b.l(1));
    // Past 2^1022 there is no such power, nor anything left of the rest.
    let most = b.l(1022);
    let back = b.isub(izero, e);
    let over = b.icmp(Cmp::Gt, e, most);
    let back = b.select(over, izero, back);
    let back = b.power_of_two_wide(back);
    let c = b.mul(c, back);
    let c = big.map_or(c, |(is, _)| b.select(is, zero, c));
    let f = b.sub(m, one);
    let e = match big {
        None => e,
        Some((is, _)) => {
            let up = b.select(is, ione, izero);
            b.iadd(e, up)
        }
    };
    let r = combine(b, e, f, Some(c));
    let finite = b.cmp(Cmp::Lt, v, inf);
    b.select(finite, r, v)
}

/// From here on `asinh` and `acosh` are `log(2x)`.
const LARGE: f64 = 268_435_456.0;

/// `asinh(x) = log1p(a + a^2 / (1 + sqrt(a^2 + 1)))`.
pub(in super::super) fn asinh(b: &mut Builder, x: Value) -> Value {
    let (one, large) = (b.d(1.0), b.d(LARGE));
    let a = b.abs(x);
    let aa = b.mul(a, a);
    let root = b.add(aa, one);
    let root = b.sqrt(root);
    let d = b.add(one, root);
    let part = b.div(aa, d);
    let u = b.add(a, part);
    let big = b.cmp(Cmp::Gt, a, large);
    let r = log1p(b, u, Some((big, a)));
    b.signed_as(r, x)
}

/// `acosh(x) = log1p(t + sqrt(2t + t^2))` with `t = x - 1`.
pub(in super::super) fn acosh(b: &mut Builder, x: Value) -> Value {
    let (one, large, all) = (b.d(1.0), b.d(LARGE), b.d(f64::NAN));
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
pub(in super::super) fn atanh(b: &mut Builder, x: Value) -> Value {
    let (one, half, all) = (b.d(1.0), b.d(0.5), b.d(f64::NAN));
    let a = b.abs(x);
    let twice = b.add(a, a);
    let d = b.sub(one, a);
    let u = b.div(twice, d);
    let r = log1p(b, u, None);
    let r = b.mul(r, half);
    // The doubling and halving would round a subnormal.
    let small = b.d(1.0 / 134_217_728.0);
    let tiny = b.cmp(Cmp::Lt, a, small);
    let r = b.select(tiny, a, r);
    let inside = b.cmp(Cmp::Le, a, one);
    let r = b.select(inside, r, all);
    b.signed_as(r, x)
}

/// `log(x)` of a positive finite number as a sum of two, to about 2^-64 of it.
///
/// With `f = m - 1` and `s = f / (2 + f)`, `log m = 2 atanh s`; `s` and the first two terms are carried in two parts.
fn log_two(b: &mut Builder, x: Value) -> Two {
    let (one, two) = (b.d(1.0), b.d(2.0));
    let (v, down) = normal(b, x);
    let (e, m) = decompose(b, v);
    let e = b.isub(e, down);
    let e = b.wide_of(e);
    let f = b.sub(m, one);
    let (d, d_rest) = b.fast_two_sum(two, f);
    let s = b.div(f, d);
    // What is left of f after s (d + d_rest), exactly but for the last term.
    let (p, p_rest) = b.two_product(s, d);
    let left = b.sub(f, p);
    let left = b.sub(left, p_rest);
    let small = b.mul(s, d_rest);
    let left = b.sub(left, small);
    let s_rest = b.div(left, d);
    let s = b.fast_two_sum(s, s_rest);
    let z = b.times(s, s);
    let third = (b.d(THIRD[0]), b.d(THIRD[1]));
    let first = b.times(z, third);
    let q = b.poly_wide(z.0, &ATANH);
    let zz = b.mul(z.0, z.0);
    let q = b.mul(zz, q);
    let zero = b.d(0.0);
    let series = b.plus(first, (q, zero));
    let series = b.times(series, s);
    let half_log = b.plus(s, series);
    let log = (b.add(half_log.0, half_log.0), b.add(half_log.1, half_log.1));
    let (head, rest) = (b.d(LN2[0]), b.d(LN2[1]));
    let base = b.mul(e, head);
    let base_rest = b.mul(e, rest);
    let base = b.fast_two_sum(base, base_rest);
    b.plus(base, log)
}

/// `exp(y log |x|)` with the product in two parts, then IEEE 754's special cases.
pub(in super::super) fn pow(b: &mut Builder, x: Value, y: Value) -> Value {
    let (zero, one, half) = (b.d(0.0), b.d(1.0), b.d(0.5));
    let (inf, none, all) = (b.d(f64::INFINITY), b.d(f64::NEG_INFINITY), b.d(f64::NAN));
    let a = b.abs(x);
    let (l, l_rest) = log_two(b, a);
    // Powers past this are 0, 1 or infinite for any base, and their parts would overflow.
    let most = 18_446_744_073_709_551_616.0;
    let by = b.below(y, most);
    let by = b.above(by, -most);
    let (t, t_rest) = b.two_product(by, l);
    let t_more = b.mul(by, l_rest);
    let t_rest = b.add(t_rest, t_more);
    // Of zero and infinity the logarithm is infinite.
    let is_inf = b.cmp(Cmp::Eq, a, inf);
    let is_zero = b.cmp(Cmp::Eq, a, zero);
    let limit = b.select(is_zero, none, inf);
    let limit = b.mul(by, limit);
    let end = b.either(is_inf, is_zero);
    let t = b.select(end, limit, t);
    let clamped = b.below(t, 711.0);
    let clamped = b.above(clamped, -747.0);
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
    let (bits, izero) = (b.bits(x), b.l(0));
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
