//! `exp` and what is made of it: `tanh`, `sinh`, `cosh`, `erf`.

use super::{Builder, Cmp, LN2, MAGIC, Value};

/// `1/2!, 1/3!, …`: the terms up to the 13th are enough for arguments up to ln 2 / 2.
const EXP: [f64; 12] = [
    1.0 / 2.0,
    1.0 / 6.0,
    1.0 / 24.0,
    1.0 / 120.0,
    1.0 / 720.0,
    1.0 / 5040.0,
    1.0 / 40320.0,
    1.0 / 362_880.0,
    1.0 / 3_628_800.0,
    1.0 / 39_916_800.0,
    1.0 / 479_001_600.0,
    1.0 / 6_227_020_800.0,
];

/// `exp(x + low) = 2^n (1 + q)` with `|q| < 0.42`, for `x` within ±760: gives the integer `n` and `q`.
pub(super) fn reduced(b: &mut Builder, x: Value, low: Option<Value>) -> (Value, Value) {
    let (log2e, magic) = (b.d(std::f64::consts::LOG2_E), b.d(MAGIC));
    let shifted = b.mul(x, log2e);
    let shifted = b.add(shifted, magic);
    let nf = b.sub(shifted, magic);
    let (bits, zero) = (b.bits(shifted), b.l(MAGIC.to_bits() as i64));
    let n = b.isub(bits, zero);
    let (head, rest) = (b.d(-LN2[0]), b.d(-LN2[1]));
    let r = b.mad(nf, head, x);
    let low = match low {
        None => b.mul(nf, rest),
        Some(low) => b.mad(nf, rest, low),
    };
    let r = b.add(r, low);
    let p = b.poly_wide(r, &EXP);
    let rr = b.mul(r, r);
    (n, b.mad(p, rr, r))
}

/// `v * 2^n` for `n` within ±2000, rounded once.
pub(super) fn scaled(b: &mut Builder, v: Value, n: Value) -> Value {
    let first = b.shr(n, 1);
    let second = b.isub(n, first);
    let (first, second) = (b.power_of_two_wide(first), b.power_of_two_wide(second));
    let v = b.mul(v, first);
    b.mul(v, second)
}

pub(in super::super) fn exp(b: &mut Builder, x: Value) -> Value {
    let x = b.below(x, 710.0);
    let x = b.above(x, -746.0);
    let (n, q) = reduced(b, x, None);
    let one = b.d(1.0);
    let p = b.add(one, q);
    scaled(b, p, n)
}

/// `tanh(x) = e / (e + 2)` with `e = exp(2|x|) - 1`.
pub(in super::super) fn tanh(b: &mut Builder, x: Value) -> Value {
    let (one, two) = (b.d(1.0), b.d(2.0));
    let a = b.abs(x);
    let a = b.below(a, 22.0);
    let y = b.add(a, a);
    let (n, q) = reduced(b, y, None);
    let s = b.power_of_two_wide(n);
    let s1 = b.sub(s, one);
    let e = b.mad(s, q, s1);
    let d = b.add(e, two);
    let r = b.div(e, d);
    b.signed_as(r, x)
}

/// `(exp(|x|) - 1) / 4` and `exp(|x|) / 4`, which don't overflow before `sinh` and `cosh` do.
fn quarters(b: &mut Builder, x: Value) -> (Value, Value) {
    let (quarter, two) = (b.d(0.25), b.l(2));
    let a = b.abs(x);
    let a = b.below(a, 710.6);
    let (n, q) = reduced(b, a, None);
    let n = b.isub(n, two);
    let s = b.power_of_two_wide(n);
    let s1 = b.sub(s, quarter);
    (b.mad(s, q, s1), b.mad(s, q, s))
}

/// `sinh(x) = (e + e / (e + 1)) / 2` with `e = exp(|x|) - 1`.
pub(in super::super) fn sinh(b: &mut Builder, x: Value) -> Value {
    let (quarter, half, small) = (b.d(0.25), b.d(0.5), b.d(1.0 / 67_108_864.0));
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
    // Infinity divided by itself is none.
    let inf = b.d(f64::INFINITY);
    let over = b.cmp(Cmp::Eq, whole, inf);
    let r = b.select(over, inf, r);
    b.signed_as(r, x)
}

/// `cosh(x) = exp(|x|) / 2 + 1 / (2 exp(|x|))`.
pub(in super::super) fn cosh(b: &mut Builder, x: Value) -> Value {
    let eighth = b.d(0.125);
    let (_, h) = quarters(b, x);
    let part = b.div(eighth, h);
    let whole = b.add(h, h);
    b.add(whole, part)
}

/// `erf(x)/x - 1` in `x^2`, for `|x| <= 1`.
const ERF: [f64; 14] = [
    0.1283791670955126,
    -0.37612638903183754,
    0.1128379167095512,
    -0.02686617064512984,
    0.0052239776254232985,
    -0.000854832702193483,
    0.00012055332902888736,
    -1.4925647567519332e-05,
    1.6462045441468418e-06,
    -1.6364642158167616e-07,
    1.4792401209404813e-08,
    -1.216456005728345e-09,
    8.709045129053106e-11,
    -4.230945824295338e-12,
];
/// `(1 - erf(a)) exp(a^2)` in `(a - 2) / (a + 2)`, for `a` from 1 to 6.
const ERFC: [f64; 17] = [
    0.25539567631050575,
    -0.4271858474139585,
    0.24165819424246585,
    -0.07897858101570611,
    0.0037328924043978336,
    0.006997461736971578,
    -0.00084714325299195,
    -0.0009819769411038642,
    4.355558686575482e-05,
    0.00017435947400205157,
    2.7527175557227246e-05,
    -2.7562209161129353e-05,
    -1.3998283772784976e-05,
    1.3058577122278017e-06,
    4.011749647325067e-06,
    1.272567661840228e-06,
    -1.1352571477273627e-06,
];

/// A polynomial up to 1, and `1 - exp(-a^2) p` beyond; from 6 on the result is 1.
pub(in super::super) fn erf(b: &mut Builder, x: Value) -> Value {
    let (one, two) = (b.d(1.0), b.d(2.0));
    let a = b.abs(x);
    let z = b.mul(a, a);
    let p = b.poly_wide(z, &ERF);
    let near = b.mad(a, p, a);

    let t = b.below(a, 6.0);
    let (top, bottom) = (b.sub(t, two), b.add(t, two));
    let u = b.div(top, bottom);
    let p = b.poly_wide(u, &ERFC);
    let tt = b.mul(t, t);
    let tt = b.neg(tt);
    let (n, q) = reduced(b, tt, None);
    let s = b.power_of_two_wide(n);
    let e = b.mad(s, q, s);
    let e = b.mul(e, p);
    let far = b.sub(one, e);

    let inside = b.cmp(Cmp::Lt, a, one);
    let r = b.select(inside, near, far);
    b.signed_as(r, x)
}
