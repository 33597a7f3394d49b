//! `exp` and what is made of it: `tanh`, `sinh`, `cosh`, `erf`.

use super::{Cmp, Value, builder::Builder};

/// Adding and subtracting this rounds to an integer, and leaves that integer in the low bits in between.
pub(super) const MAGIC: f32 = 12_582_912.0;
const LOG2E: f32 = f32::from_bits(0x3fb8_aa3b);
/// ln 2 in 15 fraction bits, so that its product with an exponent is exact, and the rest.
pub(super) const LN2_HEAD: f32 = f32::from_bits(0x3f31_7200);
pub(super) const LN2_REST: f32 = f32::from_bits(0x35bf_be8e);

/// `(exp(r) - 1 - r) / r^2`.
const EXP: [f32; 6] = [
    f32::from_bits(0x3f00_0000),
    f32::from_bits(0x3e2a_aaaa),
    f32::from_bits(0x3d2a_aa7a),
    f32::from_bits(0x3c08_8968),
    f32::from_bits(0x3ab6_a028),
    f32::from_bits(0x394f_459f),
];

/// `exp(x + low) = 2^n (1 + q)` with `|q| < 0.42`, for `x` within about ±110: gives the integer `n` and `q`.
pub(super) fn reduced(b: &mut Builder, x: Value, low: Option<Value>) -> (Value, Value) {
    let (log2e, magic) = (b.f(LOG2E), b.f(MAGIC));
    let shifted = b.mad(x, log2e, magic);
    let nf = b.sub(shifted, magic);
    let (bits, zero) = (b.bits(shifted), b.i(MAGIC.to_bits() as i32));
    let n = b.isub(bits, zero);
    let (head, rest) = (b.f(-LN2_HEAD), b.f(-LN2_REST));
    let r = b.mad(nf, head, x);
    let r = match low {
        None => b.mad(nf, rest, r),
        Some(low) => {
            let low = b.mad(nf, rest, low);
            b.add(r, low)
        }
    };
    let p = b.poly(r, &EXP);
    let rr = b.mul(r, r);
    (n, b.mad(p, rr, r))
}

/// `v * 2^n` for `n` within ±250, rounded once.
pub(super) fn scaled(b: &mut Builder, v: Value, n: Value) -> Value {
    let first = b.shr(n, 1);
    let second = b.isub(n, first);
    let (first, second) = (b.power_of_two(first), b.power_of_two(second));
    let v = b.mul(v, first);
    b.mul(v, second)
}

pub(super) fn exp(b: &mut Builder, x: Value) -> Value {
    let x = b.at_most(x, 89.0);
    let x = b.at_least(x, -105.0);
    let (n, q) = reduced(b, x, None);
    let one = b.f(1.0);
    let p = b.add(one, q);
    scaled(b, p, n)
}

/// `tanh(x) = e / (e + 2)` with `e = exp(2|x|) - 1`.
pub(super) fn tanh(b: &mut Builder, x: Value) -> Value {
    let (one, two) = (b.f(1.0), b.f(2.0));
    let a = b.abs(x);
    let a = b.at_most(a, 10.0);
    let y = b.add(a, a);
    let (n, q) = reduced(b, y, None);
    let s = b.power_of_two(n);
    let s1 = b.sub(s, one);
    let e = b.mad(s, q, s1);
    let d = b.add(e, two);
    let r = b.div(e, d);
    b.with_sign(r, x)
}

/// `(exp(|x|) - 1) / 4` and `exp(|x|) / 4`, which don't overflow before `sinh` and `cosh` do.
fn quarters(b: &mut Builder, x: Value) -> (Value, Value) {
    let (quarter, two) = (b.f(0.25), b.i(2));
    let a = b.abs(x);
    let a = b.at_most(a, 89.5);
    let (n, q) = reduced(b, a, None);
    let n = b.isub(n, two);
    let s = b.power_of_two(n);
    let s1 = b.sub(s, quarter);
    (b.mad(s, q, s1), b.mad(s, q, s))
}

/// `sinh(x) = (e + e / (e + 1)) / 2` with `e = exp(|x|) - 1`.
pub(super) fn sinh(b: &mut Builder, x: Value) -> Value {
    let (quarter, half, small) = (b.f(0.25), b.f(0.5), b.f(1.0 / 8192.0));
    let (h, _) = quarters(b, x);
    let h1 = b.add(h, quarter);
    let part = b.div(h, h1);
    let part = b.mul(half, part);
    let whole = b.add(h, h);
    let r = b.add(whole, part);
    // Below, the quarter would lose bits of subnormals, and the result is the argument.
    let a = b.abs(x);
    let tiny = b.cmp(Cmp::Lt, a, small);
    let r = b.select(tiny, a, r);
    b.with_sign(r, x)
}

/// `cosh(x) = exp(|x|) / 2 + 1 / (2 exp(|x|))`.
pub(super) fn cosh(b: &mut Builder, x: Value) -> Value {
    let eighth = b.f(0.125);
    let (_, h) = quarters(b, x);
    let part = b.div(eighth, h);
    let whole = b.add(h, h);
    b.add(whole, part)
}

/// `erf(x)/x - 1` in `x^2`, for `|x| <= 1`.
const ERF: [f32; 7] = [
    f32::from_bits(0x3e03_75d4),
    f32::from_bits(0xbec0_939f),
    f32::from_bits(0x3de7_1673),
    f32::from_bits(0xbcdb_fb8d),
    f32::from_bits(0x3ba9_f912),
    f32::from_bits(0xba51_a8af),
    f32::from_bits(0x38a3_b8fe),
];
/// `-ln(1 - erf(u + 2.5))`, for `|u| <= 1.5`.
const ERFC: [f32; 8] = [
    f32::from_bits(0x40f9_d16e),
    f32::from_bits(0x40ab_4928),
    f32::from_bits(0x3f71_a2fd),
    f32::from_bits(0x3c31_ef58),
    f32::from_bits(0xbb0d_4a7c),
    f32::from_bits(0x39e6_23db),
    f32::from_bits(0xb876_9de8),
    f32::from_bits(0x37b9_b087),
];

/// A polynomial up to 1, and `1 - exp(-p)` beyond; from 4 on the result is 1.
pub(super) fn erf(b: &mut Builder, x: Value) -> Value {
    let one = b.f(1.0);
    let a = b.abs(x);
    let z = b.mul(a, a);
    let p = b.poly(z, &ERF);
    let near = b.mad(a, p, a);

    let t = b.at_most(a, 4.0);
    let centre = b.f(-2.5);
    let u = b.add(t, centre);
    let l = b.poly(u, &ERFC);
    let l = b.neg(l);
    let (n, q) = reduced(b, l, None);
    let s = b.power_of_two(n);
    let e = b.mad(s, q, s);
    let far = b.sub(one, e);

    let inside = b.cmp(Cmp::Lt, a, one);
    let r = b.select(inside, near, far);
    b.with_sign(r, x)
}
