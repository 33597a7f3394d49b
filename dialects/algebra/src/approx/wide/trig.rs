//! `sin`, `cos`, `tan` and their inverses.

use super::{Builder, Cmp, MAGIC, Two, Value};

/// π/2 as a sum of three.
const PI_2: [f64; 3] = [std::f64::consts::FRAC_PI_2, 6.123233995736766e-17, -1.4973849048591698e-33];

/// The series of `(sin(r)/r - 1) / r^2` in `r^2`; enough up to π/4.
const SIN: [f64; 8] = [
    -1.0 / 6.0,
    1.0 / 120.0,
    -1.0 / 5040.0,
    1.0 / 362_880.0,
    -1.0 / 39_916_800.0,
    1.0 / 6_227_020_800.0,
    -1.0 / 1_307_674_368_000.0,
    1.0 / 355_687_428_096_000.0,
];
/// The series of `(cos(r) - 1 + r^2 / 2) / r^4` in `r^2`.
const COS: [f64; 7] = [
    1.0 / 24.0,
    -1.0 / 720.0,
    1.0 / 40320.0,
    -1.0 / 3_628_800.0,
    1.0 / 479_001_600.0,
    -1.0 / 87_178_291_200.0,
    1.0 / 20_922_789_888_000.0,
];
/// `(asin(x)/x - 1) / x^2` in `x^2`, up to one half.
const ASIN: [f64; 14] = [
    0.16666666666666666,
    0.07500000000000118,
    0.044642857142551895,
    0.03038194447553234,
    0.02237215744350722,
    0.017352816540325496,
    0.01396378001220357,
    0.011566459612121669,
    0.009621842970100282,
    0.009319560794767446,
    0.0030448799094556773,
    0.019554513336123378,
    -0.01924167174674304,
    0.02961201126495512,
];
/// `(atan(x)/x - 1) / x^2` in `x^2`, up to one.
const ATAN: [f64; 22] = [
    -0.3333333333333333,
    0.1999999999999992,
    -0.14285714285701234,
    0.11111111110268297,
    -0.0909090906193528,
    0.07692307078827029,
    -0.06666657934573768,
    0.05882264416776449,
    -0.052624922290256754,
    0.04758080083637821,
    -0.043306538430670664,
    0.03938687540798632,
    -0.035271331066871296,
    0.030330719265790507,
    -0.024191345810140718,
    0.01718398172211335,
    -0.010412153260359241,
    0.005140912856746939,
    -0.0019612554271685326,
    0.0005376839297396244,
    -9.371186345052626e-05,
    7.767624330289919e-06,
];

/// `|x| = n π/2 + r`: the integer `n`, sin r and cos r.
fn quadrant(b: &mut Builder, x: Value) -> (Value, Value, Value) {
    let (scale, magic, one) = (b.d(std::f64::consts::FRAC_2_PI), b.d(MAGIC), b.d(1.0));
    let a = b.abs(x);
    // Infinity has no quadrant, and what is too large for one is taken for zero.
    let most = b.d(super::super::WIDE_TRIG_LIMIT);
    let fits = b.cmp(Cmp::Le, a, most);
    let nothing = b.sub(a, a);
    let a = b.select(fits, a, nothing);
    let shifted = b.mul(a, scale);
    let shifted = b.add(shifted, magic);
    let nf = b.sub(shifted, magic);
    let n = b.bits(shifted);
    let part = |b: &mut Builder, i: usize| -> Two {
        let c = b.d(-PI_2[i]);
        b.two_product(nf, c)
    };
    let (p, p_rest) = part(b, 0);
    let high = b.add(a, p);
    let (q, q_rest) = part(b, 1);
    let (high, e1) = b.two_sum(high, p_rest);
    let (high, e2) = b.two_sum(high, q);
    let third = b.d(-PI_2[2]);
    let low = b.mul(nf, third);
    let low = b.add(low, q_rest);
    let low = b.add(low, e2);
    let low = b.add(low, e1);
    let (r, rest) = b.fast_two_sum(high, low);

    let half = b.d(0.5);
    let z = b.mul(r, r);
    let p = b.poly_wide(z, &SIN);
    let rz = b.mul(r, z);
    let hz = b.mul(half, z);
    let w = b.sub(one, hz);
    let turn = b.mul(rest, w);
    let s = b.mad(rz, p, turn);
    let s = b.add(r, s);
    let p = b.poly_wide(z, &COS);
    let zz = b.mul(z, z);
    let lost = b.sub(one, w);
    let lost = b.sub(lost, hz);
    let turn = b.mul(r, rest);
    let tail = b.mul(zz, p);
    let tail = b.sub(tail, turn);
    let tail = b.add(lost, tail);
    let c = b.add(w, tail);
    (n, s, c)
}

fn bit(b: &mut Builder, n: Value, mask: i64) -> Value {
    let mask = b.l(mask);
    b.iand(n, mask)
}

/// sin r, cos r, -sin r, -cos r for `n` modulo 4.
fn turned(b: &mut Builder, n: Value, s: Value, c: Value) -> Value {
    let (odd, zero) = (bit(b, n, 1), b.l(0));
    let odd = b.icmp(Cmp::Ne, odd, zero);
    let v = b.select(odd, c, s);
    let sign = bit(b, n, 2);
    let sign = b.shl(sign, 62);
    b.flip(v, sign)
}

pub(in super::super) fn sin(b: &mut Builder, x: Value) -> Value {
    let (n, s, c) = quadrant(b, x);
    let v = turned(b, n, s, c);
    b.signed_as(v, x)
}

pub(in super::super) fn cos(b: &mut Builder, x: Value) -> Value {
    let (n, s, c) = quadrant(b, x);
    let one = b.l(1);
    let n = b.iadd(n, one);
    turned(b, n, s, c)
}

pub(in super::super) fn tan(b: &mut Builder, x: Value) -> Value {
    let (n, s, c) = quadrant(b, x);
    let (odd, zero) = (bit(b, n, 1), b.l(0));
    let odd = b.icmp(Cmp::Ne, odd, zero);
    let minus = b.neg(s);
    let top = b.select(odd, c, s);
    let bottom = b.select(odd, minus, c);
    let v = b.div(top, bottom);
    b.signed_as(v, x)
}

/// With `big = a > 1/2`: `asin(a)` is π/2 - 2 r for `r = asin(sqrt((1 - a)/2))`, else `r = asin(a)`.
fn arcsine(b: &mut Builder, a: Value) -> (Value, Value, Value) {
    let (half, one) = (b.d(0.5), b.d(1.0));
    let big = b.cmp(Cmp::Gt, a, half);
    let far = b.sub(one, a);
    let far = b.mul(far, half);
    let near = b.mul(a, a);
    let z = b.select(big, far, near);
    let root = b.sqrt(far);
    let s = b.select(big, root, a);
    let p = b.poly_wide(z, &ASIN);
    let sz = b.mul(s, z);
    let tail = b.mul(sz, p);
    (big, s, tail)
}

pub(in super::super) fn asin(b: &mut Builder, x: Value) -> Value {
    let (head, rest) = (b.d(PI_2[0]), b.d(PI_2[1]));
    let a = b.abs(x);
    let (big, s, tail) = arcsine(b, a);
    let r = b.add(s, tail);
    let twice = b.add(r, r);
    let low = b.sub(twice, rest);
    let far = b.sub(head, low);
    let v = b.select(big, far, r);
    b.signed_as(v, x)
}

pub(in super::super) fn acos(b: &mut Builder, x: Value) -> Value {
    let (head, rest, zero) = (b.d(PI_2[0]), b.d(PI_2[1]), b.d(0.0));
    let a = b.abs(x);
    let (big, s, tail) = arcsine(b, a);
    let r = b.add(s, tail);
    let above = b.add(r, r);
    let low = b.sub(r, rest);
    let below = b.sub(head, low);
    let below = b.add(below, below);
    let negative = b.cmp(Cmp::Lt, x, zero);
    let far = b.select(negative, below, above);
    // Near zero: π/2 - (x + tail), smallest parts first.
    let tail = b.signed_as(tail, x);
    let low = b.sub(rest, tail);
    let low = b.sub(x, low);
    let near = b.sub(head, low);
    b.select(big, far, near)
}

/// `atan(1/a) = π/2 - atan(a)`.
pub(in super::super) fn atan(b: &mut Builder, x: Value) -> Value {
    let (one, head, rest) = (b.d(1.0), b.d(PI_2[0]), b.d(PI_2[1]));
    let a = b.abs(x);
    let big = b.cmp(Cmp::Gt, a, one);
    let inverse = b.div(one, a);
    let t = b.select(big, inverse, a);
    let z = b.mul(t, t);
    let p = b.poly_wide(z, &ATAN);
    let tz = b.mul(t, z);
    let r = b.mad(tz, p, t);
    let low = b.sub(r, rest);
    let far = b.sub(head, low);
    let v = b.select(big, far, r);
    b.signed_as(v, x)
}
