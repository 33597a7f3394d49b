//! The scalar operations over lanes.

use half::{bf16, f16};

use crate::{
    dtype::DType,
    minifloat,
    scalar::{BinOp, UnOp},
};

/// `max(a, b)` with NaN propagated and `-0 < +0`.
pub(super) fn max_f64(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() {
        f64::NAN
    } else if a > b || (a == b && a.is_sign_positive()) {
        a
    } else {
        b
    }
}

/// `min(a, b)` with NaN propagated and `-0 < +0`.
pub(super) fn min_f64(a: f64, b: f64) -> f64 {
    -max_f64(-a, -b)
}

/// libm's loses the sign of large negative arguments to cancellation.
pub(crate) fn acosh(x: f64) -> f64 {
    if x < 1.0 { f64::NAN } else { libm::acosh(x) }
}

macro_rules! float_ops {
    ($un:ident, $bin:ident, $cmp:ident, $t:ty, $max:expr, $wide:ty) => {
        pub(super) fn $un(op: UnOp, a: &[$t], out: &mut [$t]) {
            macro_rules! each {
                ($f:expr) => {{
                    let f = $f;
                    out.iter_mut().zip(a).for_each(|(o, a)| *o = f(*a));
                }};
            }
            // The transcendental functions are computed in f64 and rounded once.
            macro_rules! wide {
                ($f:path) => {
                    each!(|x: $t| $f(f64::from(x)) as $t)
                };
            }
            match op {
                UnOp::Neg => each!(|x: $t| -x),
                UnOp::Abs => each!(<$t>::abs),
                UnOp::Sign => each!(|x: $t| if x > 0.0 {
                    1.0
                } else if x < 0.0 {
                    -1.0
                } else if x == 0.0 {
                    0.0
                } else {
                    x
                }),
                UnOp::Sqrt => each!(<$t>::sqrt),
                UnOp::Floor => each!(<$t>::floor),
                UnOp::Ceil => each!(<$t>::ceil),
                UnOp::Round => each!(<$t>::round_ties_even),
                UnOp::Trunc => each!(<$t>::trunc),
                UnOp::Exp => wide!(libm::exp),
                UnOp::Log => wide!(libm::log),
                UnOp::Sin => wide!(libm::sin),
                UnOp::Cos => wide!(libm::cos),
                UnOp::Tan => wide!(libm::tan),
                UnOp::Asin => wide!(libm::asin),
                UnOp::Acos => wide!(libm::acos),
                UnOp::Atan => wide!(libm::atan),
                UnOp::Sinh => wide!(libm::sinh),
                UnOp::Cosh => wide!(libm::cosh),
                UnOp::Asinh => wide!(libm::asinh),
                UnOp::Acosh => wide!(acosh),
                UnOp::Atanh => wide!(libm::atanh),
                UnOp::Tanh => wide!(libm::tanh),
                UnOp::Erf => wide!(libm::erf),
                // These give or take no float; the body's types rule them out here.
                UnOp::Not | UnOp::BitNot | UnOp::IsNan | UnOp::IsInf => {}
            }
        }

        pub(super) fn $bin(op: BinOp, a: &[$t], b: &[$t], out: &mut [$t]) {
            macro_rules! each {
                ($f:expr) => {{
                    let f = $f;
                    out.iter_mut().zip(a).zip(b).for_each(|((o, a), b)| *o = f(*a, *b));
                }};
            }
            match op {
                BinOp::Add => each!(|x: $t, y: $t| x + y),
                BinOp::Sub => each!(|x: $t, y: $t| x - y),
                BinOp::Mul => each!(|x: $t, y: $t| x * y),
                BinOp::Div => each!(|x: $t, y: $t| x / y),
                BinOp::Rem => each!(|x: $t, y: $t| x % y),
                BinOp::Mod => each!(|x: $t, y: $t| {
                    let r = x % y;
                    if r != 0.0 && (r < 0.0) != (y < 0.0) { r + y } else { r }
                }),
                BinOp::Pow => each!(|x: $t, y: $t| libm::pow(f64::from(x), f64::from(y)) as $t),
                BinOp::Max => each!(|x: $t, y: $t| if x > y {
                    x
                } else if y > x {
                    y
                } else {
                    max_f64(f64::from(x), f64::from(y)) as $t
                }),
                BinOp::Min => each!(|x: $t, y: $t| if x < y {
                    x
                } else if y < x {
                    y
                } else {
                    min_f64(f64::from(x), f64::from(y)) as $t
                }),
                // Comparisons and integer operations; the body's types rule them out here.
                _ => {}
            }
        }

        pub(super) fn $cmp(op: BinOp, a: &[$t], b: &[$t], out: &mut [i64]) {
            compare(op, a, b, out);
        }
    };
}
float_ops!(un_f32, bin_f32, cmp_f32, f32, max_f32, f64);
float_ops!(un_f64, bin_f64, cmp_f64, f64, max_f64, f64);

fn compare<T: PartialOrd + Copy>(op: BinOp, a: &[T], b: &[T], out: &mut [i64]) {
    let mut each = |f: fn(T, T) -> bool| out.iter_mut().zip(a).zip(b).for_each(|((o, a), b)| *o = i64::from(f(*a, *b)));
    match op {
        BinOp::Eq => each(|x, y| x == y),
        BinOp::Ne => each(|x, y| x != y),
        BinOp::Lt => each(|x, y| x < y),
        BinOp::Le => each(|x, y| x <= y),
        BinOp::Gt => each(|x, y| x > y),
        _ => each(|x, y| x >= y),
    }
}

/// `isnan` and `isinf`.
pub(super) fn classify(op: UnOp, a: impl Iterator<Item = f64>, out: &mut [i64]) {
    out.iter_mut().zip(a).for_each(|(o, a)| *o = i64::from(if op == UnOp::IsNan { a.is_nan() } else { a.is_infinite() }));
}

/// Rounds lanes to the values of a type of 16 bits or less; nothing to do for f32.
pub(super) fn round_lanes(dtype: DType, lanes: &mut [f32]) {
    match dtype {
        DType::F16 => lanes.iter_mut().for_each(|v| *v = f16::from_f32(*v).to_f32()),
        DType::BF16 => lanes.iter_mut().for_each(|v| *v = bf16::from_f32(*v).to_f32()),
        d => {
            if let Some(f) = minifloat::format(d) {
                lanes.iter_mut().for_each(|v| *v = f.decode(f.encode(*v)));
            }
        }
    }
}

/// Brings an i64 into the type, modulo its width; u64 keeps its bits.
pub(crate) fn wrap(dtype: DType, v: i64) -> i64 {
    match dtype {
        DType::Bool => i64::from(v != 0),
        DType::I8 => i64::from(v as i8),
        DType::I16 => i64::from(v as i16),
        DType::I32 => i64::from(v as i32),
        DType::U8 => i64::from(v as u8),
        DType::U16 => i64::from(v as u16),
        DType::U32 => i64::from(v as u32),
        DType::I4 => v << 60 >> 60,
        DType::I2 => v << 62 >> 62,
        DType::U4 => v & 15,
        DType::U2 => v & 3,
        _ => v,
    }
}

pub(super) fn un_int(op: UnOp, dtype: DType, a: &[i64], out: &mut [i64]) {
    let unsigned = dtype == DType::U64;
    out.iter_mut().zip(a).for_each(|(o, a)| {
        *o = match op {
            UnOp::Not => i64::from(*a == 0),
            UnOp::BitNot => wrap(dtype, !*a),
            UnOp::Neg => wrap(dtype, a.wrapping_neg()),
            UnOp::Abs if unsigned => *a,
            UnOp::Abs => wrap(dtype, a.wrapping_abs()),
            UnOp::Sign if unsigned => i64::from(*a != 0),
            UnOp::Sign => a.signum(),
            _ => *a,
        }
    });
}

fn power(dtype: DType, base: i64, exponent: i64) -> i64 {
    if dtype.is_signed() && exponent < 0 {
        return match base {
            1 => 1,
            -1 if exponent % 2 == 0 => 1,
            -1 => -1,
            _ => 0,
        };
    }
    let (mut base, mut exponent, mut out) = (base, exponent as u64, 1i64);
    while exponent > 0 {
        if exponent & 1 == 1 {
            out = out.wrapping_mul(base);
        }
        base = base.wrapping_mul(base);
        exponent >>= 1;
    }
    out
}

pub(super) fn bin_int(op: BinOp, dtype: DType, a: &[i64], b: &[i64], out: &mut [i64]) {
    let width = 8 * dtype.size() as u64;
    let unsigned = dtype == DType::U64;
    macro_rules! each {
        ($f:expr) => {{
            let f = $f;
            out.iter_mut().zip(a).zip(b).for_each(|((o, a), b)| *o = wrap(dtype, f(*a, *b)));
        }};
    }
    match op {
        BinOp::Add => each!(i64::wrapping_add),
        BinOp::Sub => each!(i64::wrapping_sub),
        BinOp::Mul => each!(i64::wrapping_mul),
        BinOp::Div if unsigned => each!(|x: i64, y: i64| (x as u64).checked_div(y as u64).unwrap_or(0) as i64),
        BinOp::Div => each!(|x: i64, y: i64| if y == 0 { 0 } else { x.wrapping_div(y) }),
        BinOp::Rem | BinOp::Mod if unsigned => each!(|x: i64, y: i64| (x as u64).checked_rem(y as u64).unwrap_or(0) as i64),
        BinOp::Rem => each!(|x: i64, y: i64| if y == 0 { 0 } else { x.wrapping_rem(y) }),
        BinOp::Mod => each!(|x: i64, y: i64| match y {
            0 => 0,
            _ => {
                let r = x.wrapping_rem(y);
                if r != 0 && (r < 0) != (y < 0) { r + y } else { r }
            }
        }),
        BinOp::Pow => each!(|x: i64, y: i64| power(dtype, x, y)),
        BinOp::Min if unsigned => each!(|x: i64, y: i64| (x as u64).min(y as u64) as i64),
        BinOp::Max if unsigned => each!(|x: i64, y: i64| (x as u64).max(y as u64) as i64),
        BinOp::Min => each!(i64::min),
        BinOp::Max => each!(i64::max),
        BinOp::And => each!(|x: i64, y: i64| x & y),
        BinOp::Or => each!(|x: i64, y: i64| x | y),
        BinOp::Xor => each!(|x: i64, y: i64| x ^ y),
        BinOp::Shl => each!(|x: i64, y: i64| if (y as u64) < width { x << y } else { 0 }),
        BinOp::Shr => each!(|x: i64, y: i64| match (y as u64) < width {
            true if unsigned => (x as u64 >> y) as i64,
            true => x >> y,
            false =>
                if dtype.is_signed() && x < 0 {
                    -1
                } else {
                    0
                },
        }),
        _ if unsigned => {
            // The sign bit is flipped so that the signed order is the unsigned one.
            let flip = |v: &[i64]| v.iter().map(|v| v ^ i64::MIN).collect::<Vec<_>>();
            compare(op, &flip(a), &flip(b), out);
        }
        _ => compare(op, a, b, out),
    }
}

/// Float to integer: truncates and saturates, NaN gives zero; to bool: "not zero".
pub(super) fn float_to_int(to: DType, v: f64) -> i64 {
    match to {
        DType::Bool => i64::from(v != 0.0),
        DType::I8 => i64::from(v as i8),
        DType::I16 => i64::from(v as i16),
        DType::I32 => i64::from(v as i32),
        DType::U8 => i64::from(v as u8),
        DType::U16 => i64::from(v as u16),
        DType::U32 => i64::from(v as u32),
        DType::U64 => v as u64 as i64,
        d if d.narrow_bits().is_some() => wrap(d, i64::from(v as i32)),
        _ => v as i64,
    }
}
