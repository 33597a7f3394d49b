//! Strided sweeps over the bit patterns of f64 against libm.

use super::super::{Program, Reading, WIDE_TRIG_LIMIT, WIDE_ULP_BOUND, interpret_wide, program_wide, program2_wide, sweep};
use crate::scalar::{BinOp, UnOp};

/// Error in units in the last place of what is wanted; `None` where NaN or infinity is missing or misplaced.
fn ulps(got: f64, want: f64) -> Option<f64> {
    if got.is_nan() || want.is_nan() {
        return (got.is_nan() && want.is_nan()).then_some(0.0);
    }
    if got.is_infinite() || want.is_infinite() {
        let near = |v: f64| v.abs() > 0.999_999_999_999 * f64::MAX;
        return (got == want || (near(got) && near(want) && got.signum() == want.signum())).then_some(0.0);
    }
    let unit = f64::from_bits((want.abs().to_bits() >> 52).max(1) << 52) * f64::EPSILON;
    let unit = unit.max(f64::from_bits(1));
    Some((got - want).abs() / unit)
}

/// Bit patterns over all exponents, and arguments of ordinary size.
fn arguments() -> Vec<f64> {
    const STEP: u64 = 0x0003_7f4a_7c15_9e37;
    let mut all: Vec<f64> = (0..=u64::MAX / STEP).map(|i| f64::from_bits(i * STEP)).collect();
    all.extend((0..400_000).map(|i| (i as f64 - 200_000.0) * 1.234_567_891e-4));
    all.extend((0..100_000).map(|i| (i as f64 - 50_000.0) * 1.517e-2));
    all.extend([0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1e-310, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, f64::MAX]);
    all
}

fn check(op: UnOp) {
    let (p, exact) = (program_wide(op).unwrap(), sweep::exact(op).unwrap());
    let trig = matches!(op, UnOp::Sin | UnOp::Cos | UnOp::Tan);
    let mut x = arguments();
    x.retain(|x| !trig || !x.is_finite() || x.abs() <= WIDE_TRIG_LIMIT);
    for reading in [Reading::Fused, Reading::Split] {
        let mut y = vec![0.0; x.len()];
        interpret_wide(p, reading, &[&x], &mut y);
        let mut worst = (0.0, 0.0);
        for (x, y) in x.iter().zip(&y) {
            let e = ulps(*y, exact(*x)).unwrap_or_else(|| panic!("{} of {x:e} is {y:e}, not {:e}", op.name(), exact(*x)));
            if e > worst.0 {
                worst = (e, *x);
            }
        }
        println!("{} {reading:?}: {:.3} ulp at {:e}, {} instructions", op.name(), worst.0, worst.1, p.insts.len());
        assert!(worst.0 <= WIDE_ULP_BOUND, "{} {reading:?}: {} ulp at {:e}", op.name(), worst.0, worst.1);
    }
    let mut zero = [1.0, 1.0];
    interpret_wide(p, Reading::Fused, &[&[0.0, -0.0]], &mut zero);
    let want = [0.0, -0.0].map(exact);
    assert!(zero.iter().zip(&want).all(|(a, b)| a.to_bits() == b.to_bits() || a == b && *b != 0.0 || a.is_nan()), "{zero:?}");
}

macro_rules! sweeps {
    ($($name:ident $op:ident,)*) => {
        $(#[test]
        fn $name() {
            check(UnOp::$op);
        })*
    };
}
sweeps! {
    exp_f64 Exp,
    log_f64 Log,
    erf_f64 Erf,
    tanh_f64 Tanh,
    sinh_f64 Sinh,
    cosh_f64 Cosh,
    sin_f64 Sin,
    cos_f64 Cos,
    tan_f64 Tan,
    asin_f64 Asin,
    acos_f64 Acos,
    atan_f64 Atan,
    asinh_f64 Asinh,
    acosh_f64 Acosh,
    atanh_f64 Atanh,
}

fn pow(p: &Program, reading: Reading, x: &[f64], y: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    interpret_wide(p, reading, &[x, y], &mut out);
    out
}

#[test]
fn pow_f64() {
    let p = program2_wide(BinOp::Pow).unwrap();
    let (mut x, mut y) = (Vec::new(), Vec::new());
    let v = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, -2.0, 3.0, -3.0, 2.5, 1e-320, 1e200, -1e200, 9_007_199_254_740_993.0, 1e300];
    let v: Vec<f64> = v.into_iter().chain([f64::INFINITY, f64::NEG_INFINITY, f64::NAN, f64::MAX, 5e-324, 1.0 + 1e-15]).collect();
    for a in &v {
        x.extend(v.iter().map(|_| *a));
        y.extend(&v);
    }
    // Bases of all sizes and near 1, with exponents that keep the result in range.
    let (narrow_x, narrow_y) = sweep::pow_pairs(7, 400_000);
    for (i, (a, b)) in narrow_x.iter().zip(&narrow_y).enumerate() {
        let near = i % 2 == 0;
        let a = f64::from(*a) * (1.0 + (i % 977) as f64 * 1.7e-12);
        let a = if near { a } else { libm::exp2(f64::from(narrow_x[narrow_x.len() - 1 - i]).ln() * 5.0) };
        x.push(a);
        y.push(if near { f64::from(*b) * 6.5 } else { 700.0 / a.ln() * f64::from(narrow_y[i]).sin() });
    }
    for reading in [Reading::Fused, Reading::Split] {
        let got = pow(p, reading, &x, &y);
        let mut worst = (0.0, 0.0, 0.0);
        for ((x, y), got) in x.iter().zip(&y).zip(got) {
            let want = libm::pow(*x, *y);
            let e = ulps(got, want).unwrap_or_else(|| panic!("pow({x:e}, {y:e}) = {got:e}, not {want:e}"));
            assert!(want.is_nan() || got.is_sign_negative() == want.is_sign_negative(), "pow({x:e}, {y:e}) = {got:e}");
            if e > worst.0 {
                worst = (e, *x, *y);
            }
        }
        println!("pow {reading:?}: {worst:?}, {} instructions", p.insts.len());
        assert!(worst.0 <= WIDE_ULP_BOUND, "pow {reading:?}: {worst:?}");
    }
}
