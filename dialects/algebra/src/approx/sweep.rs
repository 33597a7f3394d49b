//! Measures programs against f64 over every n-th f32 bit pattern.

use rayon::prelude::*;

use super::{Program, Reading, interpret};

/// The worst of a sweep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worst {
    /// Error in units in the last place of the exact result.
    pub ulps: f64,
    /// Bits of the argument where it occurs.
    pub at: u32,
    /// Arguments with a wrong special result: NaN, an infinity, or none where one is due.
    pub special: u64,
}

/// Error of `got` in units in the last place of `exact` at f32; `None` where NaN or infinity is missing or misplaced.
pub fn ulps(got: f32, exact: f64) -> Option<f64> {
    if exact.is_nan() || got.is_nan() {
        return (exact.is_nan() && got.is_nan()).then_some(0.0);
    }
    let rounded = exact as f32;
    if rounded.is_infinite() || got.is_infinite() {
        // Within a rounding of the largest number either is fine.
        let near = exact.abs() < 1.000_000_2 * f64::from(f32::MAX) && exact.abs() > 0.999_999_8 * f64::from(f32::MAX);
        return (rounded == got || near && exact.signum() == f64::from(got).signum()).then_some(0.0);
    }
    let exponent = if exact == 0.0 { -126 } else { libm::ilogb(exact).max(-126) };
    Some((f64::from(got) - exact).abs() / libm::ldexp(1.0, exponent - 23))
}

/// Sweeps all bit patterns `first, first + step, …` whose absolute value is at most `limit`.
pub fn sweep(p: &Program, reading: Reading, exact: fn(f64) -> f64, first: u32, step: u32, limit: f32) -> Worst {
    const BLOCK: u64 = 1 << 14;
    let total = ((1u64 << 32) - u64::from(first)).div_ceil(u64::from(step));
    let none = Worst { ulps: 0.0, at: 0, special: 0 };
    (0..total.div_ceil(BLOCK))
        .into_par_iter()
        .map(|block| {
            let bits = (block * BLOCK..total.min((block + 1) * BLOCK)).map(|i| (u64::from(first) + i * u64::from(step)) as u32);
            let x: Vec<f32> = bits.map(f32::from_bits).filter(|x| x.abs() <= limit || limit == f32::INFINITY).collect();
            let mut y = vec![0.0; x.len()];
            interpret(p, reading, &[&x], &mut y);
            let mut worst = none;
            for (x, y) in x.iter().zip(&y) {
                match ulps(*y, exact(f64::from(*x))) {
                    Some(u) if u > worst.ulps => (worst.ulps, worst.at) = (u, x.to_bits()),
                    Some(_) => {}
                    None if worst.special == 0 && worst.ulps == 0.0 => (worst.special, worst.at) = (1, x.to_bits()),
                    None => worst.special += 1,
                }
            }
            worst
        })
        .reduce(
            || none,
            |a, b| {
                let special = a.special + b.special;
                let w = if (b.ulps, a.at) > (a.ulps, b.at) { b } else { a };
                Worst { special, ..w }
            },
        )
}

/// The f64 function that a program approximates.
pub fn exact(op: crate::UnOp) -> Option<fn(f64) -> f64> {
    use crate::UnOp::*;
    Some(match op {
        Exp => libm::exp,
        Log => libm::log,
        Sin => libm::sin,
        Cos => libm::cos,
        Tan => libm::tan,
        Asin => libm::asin,
        Acos => libm::acos,
        Atan => libm::atan,
        Sinh => libm::sinh,
        Cosh => libm::cosh,
        Tanh => libm::tanh,
        Asinh => libm::asinh,
        Acosh => crate::eval::acosh,
        Atanh => libm::atanh,
        Erf => libm::erf,
        _ => return None,
    })
}

/// Pairs for `pow`: bases of all sizes and bases near 1, with exponents that keep the result in range. SplitMix64
/// (Steele, Lea and Flood 2014) makes them from the seed.
pub fn pow_pairs(seed: u64, count: usize) -> (Vec<f32>, Vec<f32>) {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    };
    let pair = |_| {
        let span = if next() < 0.5 { 1.0 } else { 250.0 };
        let x = libm::exp2((next() - 0.5) * span) as f32;
        let most = 103.0 / f64::from(x).ln().abs().max(1e-7);
        (x, ((next() * 2.0 - 1.0) * most) as f32)
    };
    (0..count).map(pair).unzip()
}

/// The worst pair of those of [`pow_pairs`]: its error and itself.
pub fn sweep_pow(reading: Reading, seed: u64, count: usize) -> Option<(f64, f32, f32)> {
    let (x, y) = pow_pairs(seed, count);
    let mut out = vec![0.0; count];
    interpret(super::program2(crate::BinOp::Pow)?, reading, &[&x, &y], &mut out);
    let error = |((x, y), got): ((&f32, &f32), &f32)| {
        (ulps(*got, libm::pow(f64::from(*x), f64::from(*y))).unwrap_or(f64::INFINITY), *x, *y)
    };
    x.iter().zip(&y).zip(&out).map(error).max_by(|a, b| a.0.total_cmp(&b.0))
}
