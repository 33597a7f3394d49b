//! `sin`, `cos`, `tan` and their inverses.

use super::{Cmp, Value, builder::Builder, exp::MAGIC};

/// π/2 as a sum of three.
const PI_2: [f32; 3] = [f32::from_bits(0x3fc9_0fdb), f32::from_bits(0xb33b_bd2e), f32::from_bits(0xa6f7_2ced)];
const TWO_OVER_PI: f32 = f32::from_bits(0x3f22_f983);

/// `(sin(r)/r - 1) / r^2` in `r^2`.
const SIN: [f32; 4] =
    [f32::from_bits(0xbe2a_aaab), f32::from_bits(0x3c08_88b9), f32::from_bits(0xb950_2b53), f32::from_bits(0x363d_ad70)];
/// `(cos(r) - 1 + r^2 / 2) / r^4` in `r^2`.
const COS: [f32; 4] =
    [f32::from_bits(0x3d2a_aaab), f32::from_bits(0xbab6_0bad), f32::from_bits(0x37d0_36a3), f32::from_bits(0xb49a_7285)];
/// `(asin(x)/x - 1) / x^2` in `x^2`, up to one half.
const ASIN: [f32; 6] = [
    f32::from_bits(0x3e2a_aaa6),
    f32::from_bits(0x3d99_9c56),
    f32::from_bits(0x3d36_53a8),
    f32::from_bits(0x3d02_69b7),
    f32::from_bits(0x3c6a_8887),
    f32::from_bits(0x3d1a_6829),
];
/// `(atan(x)/x - 1) / x^2` in `x^2`, up to one.
const ATAN: [f32; 10] = [
    f32::from_bits(0xbeaa_aaa9),
    f32::from_bits(0x3e4c_cc0e),
    f32::from_bits(0xbe12_3b10),
    f32::from_bits(0x3de2_88b8),
    f32::from_bits(0xbdb4_a9de),
    f32::from_bits(0x3d8a_8500),
    f32::from_bits(0xbd38_405d),
    f32::from_bits(0x3cba_9820),
    f32::from_bits(0xbbf3_5076),
    f32::from_bits(0x3a94_b43f),
];

/// `|x| = n π/2 + r`: the integer `n`, sin r and cos r.
fn quadrant(b: &mut Builder, x: Value) -> (Value, Value, Value) {
    let (scale, magic, one) = (b.f(TWO_OVER_PI), b.f(MAGIC), b.f(1.0));
    let a = b.abs(x);
    let shifted = b.mad(a, scale, magic);
    let nf = b.sub(shifted, magic);
    let n = b.bits(shifted);
    let mut r = a;
    for c in PI_2 {
        let c = b.f(-c);
        r = b.fma(nf, c, r);
    }
    // Past 2^22 quadrants the rounding fails; the result stays in range, and NaN and infinity give NaN.
    let size = b.abs(r);
    let fits = b.cmp(Cmp::Le, size, one);
    let nothing = b.sub(r, r);
    let r = b.select(fits, r, nothing);

    let z = b.mul(r, r);
    let p = b.poly(z, &SIN);
    let rz = b.mul(r, z);
    let s = b.mad(rz, p, r);
    let p = b.poly(z, &COS);
    let half = b.f(-0.5);
    let zz = b.mul(z, z);
    let c = b.mad(half, z, one);
    let c = b.mad(zz, p, c);
    (n, s, c)
}

fn bit(b: &mut Builder, n: Value, mask: i32) -> Value {
    let mask = b.i(mask);
    b.iand(n, mask)
}

/// sin r, cos r, -sin r, -cos r for `n` modulo 4.
fn turned(b: &mut Builder, n: Value, s: Value, c: Value) -> Value {
    let (odd, zero) = (bit(b, n, 1), b.i(0));
    let odd = b.icmp(Cmp::Ne, odd, zero);
    let v = b.select(odd, c, s);
    let sign = bit(b, n, 2);
    let sign = b.shl(sign, 30);
    b.flip(v, sign)
}

pub(super) fn sin(b: &mut Builder, x: Value) -> Value {
    let (n, s, c) = quadrant(b, x);
    let v = turned(b, n, s, c);
    b.with_sign(v, x)
}

pub(super) fn cos(b: &mut Builder, x: Value) -> Value {
    let (n, s, c) = quadrant(b, x);
    let one = b.i(1);
    let n = b.iadd(n, one);
    turned(b, n, s, c)
}

pub(super) fn tan(b: &mut Builder, x: Value) -> Value {
    let (n, s, c) = quadrant(b, x);
    let (odd, zero) = (bit(b, n, 1), b.i(0));
    let odd = b.icmp(Cmp::Ne, odd, zero);
    let minus = b.neg(s);
    let top = b.select(odd, c, s);
    let bottom = b.select(odd, minus, c);
    let v = b.div(top, bottom);
    b.with_sign(v, x)
}

/// With `big = a > 1/2`: `asin(a)` is π/2 - 2 r for `r = asin(sqrt((1 - a)/2))`, else `r = asin(a)`.
fn arcsine(b: &mut Builder, a: Value) -> (Value, Value, Value) {
    let (half, one) = (b.f(0.5), b.f(1.0));
    let big = b.cmp(Cmp::Gt, a, half);
    let far = b.sub(one, a);
    let far = b.mul(far, half);
    let near = b.mul(a, a);
    let z = b.select(big, far, near);
    let root = b.sqrt(far);
    let s = b.select(big, root, a);
    let p = b.poly(z, &ASIN);
    let sz = b.mul(s, z);
    let tail = b.mul(sz, p);
    (big, s, tail)
}

pub(super) fn asin(b: &mut Builder, x: Value) -> Value {
    let (head, rest) = (b.f(PI_2[0]), b.f(PI_2[1]));
    let a = b.abs(x);
    let (big, s, tail) = arcsine(b, a);
    let r = b.add(s, tail);
    let twice = b.add(r, r);
    let low = b.sub(twice, rest);
    let far = b.sub(head, low);
    let v = b.select(big, far, r);
    b.with_sign(v, x)
}

pub(super) fn acos(b: &mut Builder, x: Value) -> Value {
    let (head, rest, zero) = (b.f(PI_2[0]), b.f(PI_2[1]), b.f(0.0));
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
    let tail = b.with_sign(tail, x);
    let low = b.sub(rest, tail);
    let low = b.sub(x, low);
    let near = b.sub(head, low);
    b.select(big, far, near)
}

/// `atan(1/a) = π/2 - atan(a)`.
pub(super) fn atan(b: &mut Builder, x: Value) -> Value {
    let (one, head, rest) = (b.f(1.0), b.f(PI_2[0]), b.f(PI_2[1]));
    let a = b.abs(x);
    let big = b.cmp(Cmp::Gt, a, one);
    let inverse = b.div(one, a);
    let t = b.select(big, inverse, a);
    let z = b.mul(t, t);
    let p = b.poly(z, &ATAN);
    let tz = b.mul(t, z);
    let r = b.mad(tz, p, t);
    let low = b.sub(r, rest);
    let far = b.sub(head, low);
    let v = b.select(big, far, r);
    b.with_sign(v, x)
}
