//! Against tables made by exact search, for every code and every f32 near a boundary.

use super::*;
use crate::{
    approx,
    scalar::{Const, RoundMode, Scalar},
    tensor::Tensor,
};

const TYPES: [DType; 6] = [DType::F8E4M3FN, DType::F8E4M3FNUZ, DType::F8E5M2, DType::F8E5M2FNUZ, DType::F8E8M0, DType::F4E2M1];

/// The value of a code from the formats' definitions, written apart from [`Format::decode`].
fn table(d: DType, code: u8) -> f64 {
    let sign = if code >= 0x80 { -1.0 } else { 1.0 };
    let low = code & 0x7f;
    let number = |e: u8, m: u8, bits: i32, bias: i32| match e {
        0 => f64::from(m) / 2f64.powi(bits) * 2f64.powi(1 - bias),
        e => (1.0 + f64::from(m) / 2f64.powi(bits)) * 2f64.powi(i32::from(e) - bias),
    };
    match d {
        DType::F8E4M3FN if low == 0x7f => f64::NAN,
        DType::F8E4M3FN => sign * number(low >> 3, low & 7, 3, 7),
        DType::F8E4M3FNUZ | DType::F8E5M2FNUZ if code == 0x80 => f64::NAN,
        DType::F8E4M3FNUZ => sign * number(low >> 3, low & 7, 3, 8),
        DType::F8E5M2FNUZ => sign * number(low >> 2, low & 3, 2, 16),
        DType::F8E5M2 if low > 0x7c => f64::NAN,
        DType::F8E5M2 if low == 0x7c => sign * f64::INFINITY,
        DType::F8E5M2 => sign * number(low >> 2, low & 3, 2, 15),
        DType::F8E8M0 if code == 0xff => f64::NAN,
        DType::F8E8M0 => 2f64.powi(i32::from(code) - 127),
        _ => [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0][usize::from(code & 7)] * if code & 8 != 0 { -1.0 } else { 1.0 },
    }
}

fn codes(d: DType) -> impl Iterator<Item = u8> {
    0..=if d == DType::F4E2M1 { 15 } else { 255 }
}

#[test]
fn every_code_has_its_value() {
    for d in TYPES {
        let f = format(d).unwrap();
        for code in codes(d) {
            let (got, want) = (f64::from(f.decode(code)), table(d, code));
            assert!(got.to_bits() == want.to_bits() || (got.is_nan() && want.is_nan()), "{d} {code:#x}: {got} for {want}");
        }
    }
}

/// The code of a number by search: the nearest of all, half to the even code; the largest beyond.
fn search(d: DType, x: f32) -> u8 {
    let top = if d == DType::F4E2M1 { 8 } else { 128 };
    let positive = (0..top).map(|c| (c, table(d, c))).filter(|(_, v)| v.is_finite());
    let a = f64::from(x.abs()).min(1e6);
    let far = |c: &(u8, f64)| ((c.1 - a).abs(), c.0 & 1);
    let best = positive.min_by(|c, e| far(c).partial_cmp(&far(e)).unwrap()).unwrap();
    best.0 | if x.is_sign_negative() { top } else { 0 }
}

/// Numbers around each value of the type and each middle between two, powers of two, and the special ones.
fn probes(d: DType) -> Vec<f32> {
    let mut values: Vec<f32> = codes(d).map(|c| table(d, c) as f32).filter(|v| v.is_finite()).collect();
    values.sort_by(f32::total_cmp);
    let middles: Vec<f32> = values.windows(2).map(|w| w[0] + (w[1] - w[0]) / 2.0).collect();
    values.extend(middles);
    values.extend((-149..128).map(|e| 2f64.powi(e) as f32));
    values.extend([0.0, -0.0, 1e9, -1e9, 464.0, 248.0, 61440.0, f32::MAX, f32::MIN_POSITIVE, 1e-45]);
    let near: Vec<f32> = values.iter().flat_map(|v| [v.next_down(), v.next_up()]).collect();
    values.extend(near);
    values
}

#[test]
fn numbers_round_to_the_nearest_code() {
    for d in TYPES.into_iter().filter(|d| *d != DType::F8E8M0) {
        let f = format(d).unwrap();
        for x in probes(d).into_iter().filter(|x| x.is_finite()) {
            let mut want = search(d, x);
            if f.one_zero && want == 0x80 {
                want = 0;
            }
            assert_eq!(f.encode(x), want, "{d} of {x:e}");
        }
        let top = f.decode(f.largest);
        for big in [f32::MAX, f32::INFINITY] {
            assert_eq!((f.decode(f.encode(big)), f.decode(f.encode(-big))), (top, -top));
        }
    }
    assert_eq!(format(DType::F8E4M3FN).unwrap().encode(-f32::NAN.abs()), 0xff);
    assert_eq!(format(DType::F8E5M2FNUZ).unwrap().encode(f32::NAN), 0x80);
    assert_eq!(format(DType::F4E2M1).unwrap().encode(f32::NAN.abs()), 8);
}

#[test]
fn e8m0_rounds_up() {
    let f = format(DType::F8E8M0).unwrap();
    let of = [(0.0, 0), (6e-39, 1), (1e-40, 0), (1.0, 127), (1.0f32.next_up(), 128), (0.124, 124), (f32::MAX, 254)];
    for (x, code) in of {
        assert_eq!(f.encode(x), code, "{x:e}");
    }
    assert_eq!((f.encode(f32::INFINITY), f.encode(f32::NAN)), (254, 255));
}

#[test]
fn codes_come_back() {
    for d in TYPES {
        let f = format(d).unwrap();
        for code in codes(d) {
            let v = f.decode(code);
            if v.is_finite() {
                assert_eq!(f.encode(v), code, "{d} {v:e}");
            }
        }
    }
}

#[test]
fn programs_do_the_same() {
    for d in TYPES {
        let f = format(d).unwrap();
        let from: Vec<f32> = codes(d).map(|c| f32::from_bits(u32::from(c))).collect();
        let mut out = vec![0.0; from.len()];
        approx::interpret(approx::widening(d).unwrap(), approx::Reading::Split, &[&from], &mut out);
        for (c, v) in codes(d).zip(&out) {
            let want = f.decode(c);
            assert!(v.to_bits() == want.to_bits() || (v.is_nan() && want.is_nan()), "{d} {c:#x}: {v:e} for {want:e}");
        }
        let mut x = probes(d);
        x.extend([f32::INFINITY, f32::NEG_INFINITY, f32::NAN, -f32::NAN]);
        // Every exponent, with fractions that end anywhere.
        x.extend((0..u32::MAX / 9973).map(|i| f32::from_bits(i * 9973)));
        let mut out = vec![0.0; x.len()];
        approx::interpret(approx::narrowing(d).unwrap(), approx::Reading::Split, &[&x], &mut out);
        for (x, got) in x.iter().zip(&out) {
            assert_eq!(got.to_bits(), u32::from(f.encode(*x)), "{d} of {x:e} ({:#x})", x.to_bits());
        }
    }
}

fn cast(to: DType, x: f32, saturate: bool, mode: RoundMode) -> u8 {
    let body = Scalar::cast_rounded(to, Scalar::arg(0), DType::F32, saturate, mode);
    let op = crate::Op::Map { domain: vec![], body, accesses: vec![crate::Access::new(vec![])] };
    crate::eval::evaluate_node(&op, &[&Tensor::scalar(Const::f32(x))], &[]).unwrap().bytes()[0]
}

#[test]
fn without_saturation_overflow_is_infinity_or_nan() {
    let of = |d, x| cast(d, x, false, RoundMode::Up);
    for x in [f32::INFINITY, 1e9, 465.0] {
        assert_eq!((of(DType::F8E4M3FN, x), of(DType::F8E4M3FN, -x)), (0x7f, 0xff));
        assert_eq!((of(DType::F8E4M3FNUZ, x), of(DType::F8E4M3FNUZ, -x)), (0x80, 0x80));
    }
    assert_eq!((of(DType::F8E4M3FN, 464.0), of(DType::F8E4M3FNUZ, 247.9), of(DType::F8E4M3FNUZ, 248.0)), (0x7e, 0x7f, 0x80));
    for x in [f32::INFINITY, 1e9, 61440.0] {
        assert_eq!((of(DType::F8E5M2, x), of(DType::F8E5M2, -x)), (0x7c, 0xfc));
        assert_eq!(of(DType::F8E5M2FNUZ, x), 0x80);
    }
    assert_eq!((of(DType::F8E5M2, 61439.0), of(DType::F8E5M2FNUZ, 61439.0)), (0x7b, 0x7f));
}

#[test]
fn e8m0_has_three_ways_to_round() {
    let of = |x, mode| cast(DType::F8E8M0, x, true, mode);
    for (x, up, down, nearest) in
        [(1.1, 128, 127, 127), (1.5, 128, 127, 128), (1.4999, 128, 127, 127), (2.0, 128, 128, 128), (0.124, 124, 123, 124)]
    {
        assert_eq!((of(x, RoundMode::Up), of(x, RoundMode::Down), of(x, RoundMode::Nearest)), (up, down, nearest), "{x}");
    }
    for mode in [RoundMode::Up, RoundMode::Down, RoundMode::Nearest] {
        assert_eq!((of(f32::MAX, mode), of(f32::INFINITY, mode), of(0.0, mode), of(f32::NAN, mode)), (254, 254, 0, 255));
        let free = |x| cast(DType::F8E8M0, x, false, mode);
        assert_eq!((free(f32::INFINITY), free(0.0), free(f32::NAN), free(1.0)), (255, 255, 255, 127));
    }
    assert_eq!(cast(DType::F8E8M0, f32::MAX, false, RoundMode::Nearest), 255);
    assert_eq!(cast(DType::F8E8M0, f32::MAX, false, RoundMode::Down), 254);
}

#[test]
fn narrow_integers_wrap() {
    for (d, x, want) in [(DType::I4, 9, -7), (DType::I4, -9, 7), (DType::U4, -1, 15), (DType::I2, 2, -2), (DType::U2, 7, 3)] {
        assert_eq!(Const::from_i64(d, x).to_i64(), want, "{d} of {x}");
        assert_eq!(Const::from_f64(d, x as f64 + 0.25 * (x as f64).signum()).to_i64(), want);
    }
}
