use super::{
    sweep::{exact, sweep, sweep_pow, ulps},
    *,
};

/// A strided sweep with both readings; `examples/approx_sweep.rs` does all of them.
fn check(op: UnOp) {
    let p = program(op).unwrap();
    let trig = matches!(op, UnOp::Sin | UnOp::Cos | UnOp::Tan);
    let limit = if trig { TRIG_LIMIT } else { f32::INFINITY };
    for (reading, first) in [(Reading::Fused, 0), (Reading::Split, 1)] {
        let w = sweep(p, reading, exact(op).unwrap(), first, 9973, limit);
        let x = f32::from_bits(w.at);
        println!("{} {reading:?}: {:.3} ulp at {x:e}, special {}, {} instructions", op.name(), w.ulps, w.special, p.insts.len());
        assert!(w.special == 0, "{} {reading:?}: {} wrong NaN or infinity, near {x:e}", op.name(), w.special);
        assert!(w.ulps <= ulp_bound(op).unwrap(), "{} {reading:?}: {} ulp at {x:e}", op.name(), w.ulps);
    }
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
    exp_is_within_its_bound Exp,
    log_is_within_its_bound Log,
    erf_is_within_its_bound Erf,
    tanh_is_within_its_bound Tanh,
    sinh_is_within_its_bound Sinh,
    cosh_is_within_its_bound Cosh,
    sin_is_within_its_bound Sin,
    cos_is_within_its_bound Cos,
    tan_is_within_its_bound Tan,
    asin_is_within_its_bound Asin,
    acos_is_within_its_bound Acos,
    atan_is_within_its_bound Atan,
    asinh_is_within_its_bound Asinh,
    acosh_is_within_its_bound Acosh,
    atanh_is_within_its_bound Atanh,
}

/// Every number of half precision, and numbers between them; the special function unit's own error is added to the bound.
#[test]
fn rough_functions_are_as_exact_as_half_precision_needs() {
    for op in [UnOp::Exp, UnOp::Tanh, UnOp::Erf] {
        let (p, exact) = (program_rough(op).unwrap(), exact(op).unwrap());
        let halves = (0..=u16::MAX).flat_map(|h| {
            let x = half::f16::from_bits(h).to_f32();
            [x, x * 1.000_3, x * 0.999_8]
        });
        let args: Vec<f32> = halves.collect();
        let mut out = vec![0.0; args.len()];
        interpret(p, Reading::Fused, &[&args], &mut out);
        let mut worst = 0.0f64;
        for (x, got) in args.iter().zip(&out) {
            let want = exact(f64::from(*x));
            if !want.is_finite() || want.abs() > 65_504.0 || x.is_nan() {
                assert!(
                    want.is_nan() == got.is_nan() && (want.is_nan() || f64::from(*got) >= 65_504.0),
                    "{}({x:e}) = {got:e}",
                    op.name()
                );
                continue;
            }
            let error = (f64::from(*got) - want).abs();
            // Below the normal numbers of half precision their distance counts.
            worst = worst.max(error / want.abs().max(1.0 / 16_384.0));
            if op == UnOp::Erf {
                let rest = 1.0 - want.abs();
                assert!(
                    error <= 2.0 * ROUGH_BOUND * rest + 2.0 * f64::from(f32::EPSILON) || x.abs() < 0.75,
                    "erf({x:e}) = {got:e}"
                );
            }
        }
        println!("{}: {:.3} of the bound, {} instructions", op.name(), worst / ROUGH_BOUND, p.insts.len());
        assert!(worst + 2.0 * 2f64.powi(-22) <= ROUGH_BOUND, "{}: {worst:e}", op.name());
    }
}

/// What they are short for: the error counts beside 1.
#[test]
fn summed_functions_are_exact_beside_one() {
    for op in [UnOp::Tanh, UnOp::Erf] {
        let (p, exact) = (program_summed(op).unwrap(), exact(op).unwrap());
        assert!(p.insts.len() < program_rough(op).unwrap().insts.len());
        let args: Vec<f32> = (0..=u16::MAX).map(|h| half::f16::from_bits(h).to_f32()).collect();
        let mut out = vec![0.0; args.len()];
        interpret(p, Reading::Fused, &[&args], &mut out);
        for (x, got) in args.iter().zip(&out) {
            let want = exact(f64::from(*x));
            let error = (f64::from(*got) - want).abs();
            let bound = ROUGH_BOUND * (1.0 - want.abs()) + 4.0 * f64::from(f32::EPSILON);
            assert!(error <= bound || want.is_nan() && got.is_nan(), "{}({x:e}) = {got:e}, {want:e}", op.name());
        }
    }
}

fn pow(reading: Reading, x: f32, y: f32) -> f32 {
    let mut out = [0.0];
    interpret(program2(BinOp::Pow).unwrap(), reading, &[&[x], &[y]], &mut out);
    out[0]
}

#[test]
fn pow_special_cases_are_those_of_ieee_754() {
    let v = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, -2.0, 3.0, -3.0, 2.5, -2.5, 1e-40, 1e30, -1e30, 16_777_217.0];
    let v: Vec<f32> = v.into_iter().chain([f32::INFINITY, f32::NEG_INFINITY, f32::NAN, f32::MAX, f32::MIN_POSITIVE]).collect();
    for reading in [Reading::Fused, Reading::Split] {
        for x in &v {
            for y in &v {
                let (got, want) = (pow(reading, *x, *y), libm::pow(f64::from(*x), f64::from(*y)));
                let e = ulps(got, want);
                assert!(e.is_some_and(|e| e <= 4.0), "pow({x:e}, {y:e}) = {got:e}, not {want:e} ({e:?} ulp)");
                assert!(
                    want.is_nan() || got.is_sign_negative() == want.is_sign_negative(),
                    "sign of pow({x:e}, {y:e}) = {got:e}"
                );
            }
        }
    }
}

#[test]
fn pow_is_within_its_bound() {
    for reading in [Reading::Fused, Reading::Split] {
        let worst = sweep_pow(reading, 1, 300_000).unwrap();
        println!("pow {reading:?}: {worst:?}");
        assert!(worst.0 <= POW_ULP_BOUND, "pow {reading:?}: {worst:?}");
    }
}

#[test]
fn signs_of_zero_and_specials_are_kept() {
    let odd = [UnOp::Sin, UnOp::Tan, UnOp::Asin, UnOp::Atan, UnOp::Sinh, UnOp::Tanh, UnOp::Asinh, UnOp::Atanh, UnOp::Erf];
    for op in odd {
        let mut out = [1.0, 1.0];
        interpret(program(op).unwrap(), Reading::Fused, &[&[0.0, -0.0]], &mut out);
        assert_eq!(out.map(f32::to_bits), [0, 0x8000_0000], "{}", op.name());
    }
}

#[test]
fn large_angles_stay_in_range() {
    for op in [UnOp::Sin, UnOp::Cos] {
        let x: Vec<f32> = (0..4000).map(|i| f32::from_bits(0x4780_0000 + i * 130_013)).collect();
        let mut y = vec![0.0; x.len()];
        interpret(program(op).unwrap(), Reading::Fused, &[&x], &mut y);
        assert!(x.iter().zip(&y).all(|(x, y)| !x.is_finite() || y.abs() <= 1.0));
    }
}

#[test]
fn programs_are_well_typed() {
    let all = UnOp::ALL.iter().filter_map(|op| program(*op)).chain(program2(BinOp::Pow));
    let wide = UnOp::ALL.iter().filter_map(|op| program_wide(*op)).chain(program2_wide(BinOp::Pow));
    for (p, is_wide) in all.map(|p| (p, false)).chain(wide.map(|p| (p, true))) {
        let (f, i_) = if is_wide { (Type::F64, Type::I64) } else { (Type::F32, Type::I32) };
        assert_eq!(p.types[p.result as usize], f);
        for (v, i) in p.insts.iter().enumerate() {
            let t: Vec<Type> = i.operands().iter().map(|o| p.types[*o as usize]).collect();
            assert!(i.operands().iter().all(|o| (*o as usize) < v));
            use Type::*;
            let (args, out): (&[Type], Type) = match i {
                Inst::Arg(_) => (&[], f),
                Inst::IntArg(_) => (&[], i_),
                Inst::F32(_) => (&[], F32),
                Inst::I32(_) => (&[], I32),
                Inst::F64(_) => (&[], F64),
                Inst::I64(_) => (&[], I64),
                Inst::Fma(..) => (&[F32, F32, F32], F32),
                Inst::RoughDiv(..) => (&[F32, F32], F32),
                Inst::RoughExp2(_) => (&[F32], F32),
                Inst::MulAdd(..) => (&[f; 3], f),
                Inst::Add(..) | Inst::Sub(..) | Inst::Mul(..) | Inst::Div(..) => (&[f; 2], f),
                Inst::Sqrt(_) | Inst::Neg(_) | Inst::Abs(_) | Inst::RoundEven(_) => (&[f], f),
                Inst::FCmp(..) => (&[f; 2], Bool),
                Inst::ICmp(..) => (&[i_; 2], Bool),
                Inst::BoolAnd(..) | Inst::BoolOr(..) => (&[Bool, Bool], Bool),
                Inst::Select(..) if p.types[v] == f => (&[Bool, f, f], f),
                Inst::Select(..) => (&[Bool, i_, i_], i_),
                Inst::ToFloat(_) => (&[i_], f),
                Inst::ToBits(_) => (&[f], i_),
                Inst::FromBits(_) => (&[i_], f),
                Inst::IAdd(..) | Inst::ISub(..) | Inst::IAnd(..) | Inst::IOr(..) | Inst::IXor(..) => (&[i_; 2], i_),
                Inst::Shl(..) | Inst::ShrU(..) | Inst::ShrS(..) => (&[i_], i_),
            };
            assert_eq!((&t[..], p.types[v]), (args, out), "{i:?}");
        }
    }
}
