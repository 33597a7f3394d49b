//! Functions that only half precision keeps: short polynomials and the special function unit. Coefficients are minimax fits
//! (Lawson 1961) over the intervals stated.

use super::{Cmp, Value, builder::Builder};

/// `erf(x)/x` in `x^2`, for `|x| <= 0.75`: within 3.2e-6.
const ERF: [f32; 4] =
    [f32::from_bits(0x3f90_6e9d), f32::from_bits(0xbec0_7990), f32::from_bits(0x3de3_73c5), f32::from_bits(0xbcb1_4f11)];
/// `log2(1 - erf(x))`, for `x` from 0.75 to 4: `1 - erf(x)` is within 5.8e-5 of itself.
const ERFC: [f32; 6] = [
    f32::from_bits(0xbc61_22e9),
    f32::from_bits(0xbfca_0679),
    f32::from_bits(0xbf7c_d621),
    f32::from_bits(0xbdcf_e64f),
    f32::from_bits(0x3c60_4d60),
    f32::from_bits(0xba54_5ad8),
];
/// `log2(1 - erf(x))`, for `x` from 0 to 4: `1 - erf(x)` is within 3.1e-5 of itself.
const ERFC_ALL: [f32; 7] = [
    f32::from_bits(0xb837_ebde),
    f32::from_bits(0xbfd0_41df),
    f32::from_bits(0xbf6b_d3a7),
    f32::from_bits(0xbe15_da5b),
    f32::from_bits(0x3cf2_7877),
    f32::from_bits(0xbb6f_4735),
    f32::from_bits(0x3952_e12c),
];
/// `tanh(x)/x` in `x^2`, for `|x| <= 0.5`: within 2.3e-5.
const TANH: [f32; 3] = [f32::from_bits(0x3f7f_fe86), f32::from_bits(0xbea9_d37e), f32::from_bits(0x3deb_f365)];

pub(super) fn exp(b: &mut Builder, x: Value) -> Value {
    let log2e = b.f(std::f32::consts::LOG2_E);
    let y = b.mul(x, log2e);
    b.rough_exp2(y)
}

/// A polynomial up to 0.5, and `1 - 2 / (exp(2x) + 1)` beyond.
pub(super) fn tanh(b: &mut Builder, x: Value) -> Value {
    let (one, two, half, twice) = (b.f(1.0), b.f(2.0), b.f(0.5), b.f(2.0 * std::f32::consts::LOG2_E));
    let z = b.mul(x, x);
    let p = b.poly(z, &TANH);
    let near = b.mul(x, p);

    let y = b.mul(x, twice);
    let e = b.rough_exp2(y);
    let d = b.add(e, one);
    let q = b.rough_div(two, d);
    let far = b.sub(one, q);

    let a = b.abs(x);
    let inside = b.cmp(Cmp::Lt, a, half);
    b.select(inside, near, far)
}

/// A polynomial up to 0.75, and `1 - 2^p` beyond; from 4 on the result is 1.
pub(super) fn erf(b: &mut Builder, x: Value) -> Value {
    let (one, edge) = (b.f(1.0), b.f(0.75));
    let a = b.abs(x);
    let z = b.mul(x, x);
    let p = b.poly(z, &ERF);
    let near = b.mul(a, p);

    let t = b.at_most(a, 4.0);
    let l = b.poly(t, &ERFC);
    let e = b.rough_exp2(l);
    let far = b.sub(one, e);

    let inside = b.cmp(Cmp::Lt, a, edge);
    let r = b.select(inside, near, far);
    b.with_sign(r, x)
}

/// `1 - 2 / (exp(2x) + 1)` everywhere: near zero the error is that of 1.
pub(super) fn tanh_summed(b: &mut Builder, x: Value) -> Value {
    let (one, two, twice) = (b.f(1.0), b.f(2.0), b.f(2.0 * std::f32::consts::LOG2_E));
    let y = b.mul(x, twice);
    let e = b.rough_exp2(y);
    let d = b.add(e, one);
    let q = b.rough_div(two, d);
    b.sub(one, q)
}

/// `1 - 2^p` everywhere: near zero the error is that of 1.
pub(super) fn erf_summed(b: &mut Builder, x: Value) -> Value {
    let one = b.f(1.0);
    let a = b.abs(x);
    let t = b.at_most(a, 4.0);
    let l = b.poly(t, &ERFC_ALL);
    let e = b.rough_exp2(l);
    let r = b.sub(one, e);
    b.with_sign(r, x)
}
