//! Arithmetic on 32 lanes at once.

use super::float::{canonical, flush, greater, lesser, lesser_wide, narrow, widen};
use crate::{
    finding::{Fault, Rule, Run},
    inst::{BinOp, Cmp, Half, TernOp, Ty, UnOp},
};

pub(super) type Lanes16 = [u16; 32];
pub(super) type Lanes32 = [u32; 32];
pub(super) type Lanes64 = [u64; 32];

#[inline(always)]
fn map<A: Copy, R: Copy + Default>(a: &[A; 32], f: impl Fn(A) -> R) -> [R; 32] {
    let mut r = [R::default(); 32];
    for l in 0..32 {
        r[l] = f(a[l]);
    }
    r
}

#[inline(always)]
fn zip<A: Copy, B: Copy, R: Copy + Default>(a: &[A; 32], b: &[B; 32], f: impl Fn(A, B) -> R) -> [R; 32] {
    let mut r = [R::default(); 32];
    for l in 0..32 {
        r[l] = f(a[l], b[l]);
    }
    r
}

#[inline(always)]
fn zip3<A: Copy, B: Copy, C: Copy, R: Copy + Default>(
    a: &[A; 32],
    b: &[B; 32],
    c: &[C; 32],
    f: impl Fn(A, B, C) -> R,
) -> [R; 32] {
    let mut r = [R::default(); 32];
    for l in 0..32 {
        r[l] = f(a[l], b[l], c[l]);
    }
    r
}

#[inline(always)]
fn floats(a: &Lanes32, b: &Lanes32, f: impl Fn(f32, f32) -> f32) -> Lanes32 {
    zip(a, b, |x, y| f(f32::from_bits(x), f32::from_bits(y)).to_bits())
}

#[inline(always)]
fn doubles(a: &Lanes64, b: &Lanes64, f: impl Fn(f64, f64) -> f64) -> Lanes64 {
    zip(a, b, |x, y| f(f64::from_bits(x), f64::from_bits(y)).to_bits())
}

fn unknown<T>(what: impl std::fmt::Debug, ty: Ty) -> Run<T> {
    Err(Fault::new(Rule::Invalid, format!("{what:?} of {ty:?} is not known here")))
}

/// Compiled once for any machine and once for those with wide vectors and fused products.
macro_rules! twice {
    ($name:ident, $fast:ident, $body:ident, ($($arg:ident: $ty:ty),*) -> $out:ty) => {
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx2,fma")]
        fn $fast($($arg: $ty),*) -> $out {
            $body($($arg),*)
        }
        #[inline]
        pub(super) fn $name(fast: bool, $($arg: $ty),*) -> $out {
            #[cfg(target_arch = "x86_64")]
            if fast {
                // SAFETY: `fast` says that the processor has these instructions.
                return unsafe { $fast($($arg),*) };
            }
            let _ = fast;
            $body($($arg),*)
        }
    };
}

/// Whether the processor has what the fast variants use.
pub(super) fn is_fast() -> bool {
    #[cfg(target_arch = "x86_64")]
    let fast = std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma");
    #[cfg(not(target_arch = "x86_64"))]
    let fast = false;
    fast
}

twice!(bin32, bin32_fast, bin32_body, (op: BinOp, ty: Ty, a: &Lanes32, b: &Lanes32, ftz: bool) -> Run<Lanes32>);
twice!(bin64, bin64_fast, bin64_body, (op: BinOp, ty: Ty, a: &Lanes64, b: &Lanes64) -> Run<Lanes64>);
twice!(tern32, tern32_fast, tern32_body, (op: TernOp, ty: Ty, a: &Lanes32, b: &Lanes32, c: &Lanes32) -> Run<Lanes32>);
twice!(mad32, mad32_fast, mad32_body, (a: &Lanes32, b: &Lanes32, c: &Lanes32) -> Lanes32);
twice!(un32, un32_fast, un32_body, (op: UnOp, ty: Ty, a: &Lanes32, ftz: bool) -> Run<Lanes32>);

#[inline(always)]
fn mad32_body(a: &Lanes32, b: &Lanes32, c: &Lanes32) -> Lanes32 {
    zip3(a, b, c, |a, b, c| a.wrapping_mul(b).wrapping_add(c))
}

pub(super) fn mad64(a: &Lanes64, b: &Lanes64, c: &Lanes64) -> Lanes64 {
    zip3(a, b, c, |a, b, c| a.wrapping_mul(b).wrapping_add(c))
}

pub(super) fn mad16(a: &Lanes16, b: &Lanes16, c: &Lanes16) -> Lanes16 {
    zip3(a, b, c, |a, b, c| a.wrapping_mul(b).wrapping_add(c))
}

/// Above this a quotient by `div.approx` is zero.
const LARGE: f32 = 8.507_059e37;

#[inline(always)]
fn bin32_body(op: BinOp, ty: Ty, a: &Lanes32, b: &Lanes32, ftz: bool) -> Run<Lanes32> {
    Ok(match (op, ty) {
        (BinOp::And, _) => zip(a, b, |a, b| a & b),
        (BinOp::Or, _) => zip(a, b, |a, b| a | b),
        (BinOp::Xor, _) => zip(a, b, |a, b| a ^ b),
        (_, Ty::F32) => {
            let r = match op {
                BinOp::Add => floats(a, b, |a, b| canonical(a + b)),
                BinOp::Sub => floats(a, b, |a, b| canonical(a - b)),
                BinOp::Mul => floats(a, b, |a, b| canonical(a * b)),
                // Only approximate quotients flush.
                BinOp::Div if ftz => floats(a, b, |a, b| {
                    let (a, b) = (flush(a), flush(b));
                    if b.abs() > LARGE && b.is_finite() && a.is_finite() {
                        0f32.copysign(a * b.signum())
                    } else {
                        canonical(a / b)
                    }
                }),
                BinOp::Div => floats(a, b, |a, b| canonical(a / b)),
                BinOp::Min => floats(a, b, |a, b| canonical(lesser(a, b))),
                BinOp::Max => floats(a, b, |a, b| canonical(greater(a, b))),
                BinOp::MinNan => floats(a, b, |a, b| if a.is_nan() || b.is_nan() { canonical(f32::NAN) } else { lesser(a, b) }),
                BinOp::MaxNan => floats(a, b, |a, b| if a.is_nan() || b.is_nan() { canonical(f32::NAN) } else { greater(a, b) }),
                // PTX has the sign first.
                BinOp::Copysign => floats(a, b, |a, b| b.copysign(a)),
                _ => return unknown(op, ty),
            };
            if ftz { map(&r, |v| flush(f32::from_bits(v)).to_bits()) } else { r }
        }
        (_, Ty::F16x2 | Ty::Bf16x2) => {
            let kind = if ty == Ty::F16x2 { Half::F16 } else { Half::Bf16 };
            let half = |x: u32, y: u32| half_op(op, kind, x as u16, y as u16).map(u32::from);
            let mut r = [0; 32];
            for l in 0..32 {
                let (Some(low), Some(high)) = (half(a[l], b[l]), half(a[l] >> 16, b[l] >> 16)) else { return unknown(op, ty) };
                r[l] = low | high << 16;
            }
            r
        }
        (BinOp::Add, _) => zip(a, b, u32::wrapping_add),
        (BinOp::Sub, _) => zip(a, b, u32::wrapping_sub),
        (BinOp::Mul, _) => zip(a, b, u32::wrapping_mul),
        (BinOp::MulHi, Ty::S32) => zip(a, b, |a, b| ((i64::from(a as i32) * i64::from(b as i32)) >> 32) as u32),
        (BinOp::MulHi, _) => zip(a, b, |a, b| ((u64::from(a) * u64::from(b)) >> 32) as u32),
        (BinOp::Div, Ty::S32) => zip(a, b, |a, b| if b == 0 { u32::MAX } else { (a as i32).wrapping_div(b as i32) as u32 }),
        (BinOp::Div, _) => zip(a, b, |a, b| a.checked_div(b).unwrap_or(u32::MAX)),
        (BinOp::Rem, Ty::S32) => zip(a, b, |a, b| if b == 0 { a } else { (a as i32).wrapping_rem(b as i32) as u32 }),
        (BinOp::Rem, _) => zip(a, b, |a, b| a.checked_rem(b).unwrap_or(a)),
        (BinOp::Min, Ty::S32) => zip(a, b, |a, b| (a as i32).min(b as i32) as u32),
        (BinOp::Min, _) => zip(a, b, |a, b| a.min(b)),
        (BinOp::Max, Ty::S32) => zip(a, b, |a, b| (a as i32).max(b as i32) as u32),
        (BinOp::Max, _) => zip(a, b, |a, b| a.max(b)),
        (BinOp::Shl, _) => zip(a, b, |a, b| a.checked_shl(b).unwrap_or(0)),
        (BinOp::Shr, Ty::S32) => zip(a, b, |a, b| (a as i32 >> b.min(31)) as u32),
        (BinOp::Shr, _) => zip(a, b, |a, b| a.checked_shr(b).unwrap_or(0)),
        _ => return unknown(op, ty),
    })
}

#[inline(always)]
fn bin64_body(op: BinOp, ty: Ty, a: &Lanes64, b: &Lanes64) -> Run<Lanes64> {
    Ok(match (op, ty) {
        (BinOp::And, _) => zip(a, b, |a, b| a & b),
        (BinOp::Or, _) => zip(a, b, |a, b| a | b),
        (BinOp::Xor, _) => zip(a, b, |a, b| a ^ b),
        (_, Ty::F64) => match op {
            BinOp::Add => doubles(a, b, |a, b| a + b),
            BinOp::Sub => doubles(a, b, |a, b| a - b),
            BinOp::Mul => doubles(a, b, |a, b| a * b),
            BinOp::Div => doubles(a, b, |a, b| a / b),
            BinOp::Min => doubles(a, b, lesser_wide),
            BinOp::Max => doubles(a, b, |a, b| -lesser_wide(-a, -b)),
            BinOp::Copysign => doubles(a, b, |a, b| b.copysign(a)),
            _ => return unknown(op, ty),
        },
        (BinOp::Add, _) => zip(a, b, u64::wrapping_add),
        (BinOp::Sub, _) => zip(a, b, u64::wrapping_sub),
        (BinOp::Mul, _) => zip(a, b, u64::wrapping_mul),
        (BinOp::MulHi, Ty::S64) => zip(a, b, |a, b| ((i128::from(a as i64) * i128::from(b as i64)) >> 64) as u64),
        (BinOp::MulHi, _) => zip(a, b, |a, b| ((u128::from(a) * u128::from(b)) >> 64) as u64),
        (BinOp::Div, Ty::S64) => zip(a, b, |a, b| if b == 0 { u64::MAX } else { (a as i64).wrapping_div(b as i64) as u64 }),
        (BinOp::Div, _) => zip(a, b, |a, b| a.checked_div(b).unwrap_or(u64::MAX)),
        (BinOp::Rem, Ty::S64) => zip(a, b, |a, b| if b == 0 { a } else { (a as i64).wrapping_rem(b as i64) as u64 }),
        (BinOp::Rem, _) => zip(a, b, |a, b| a.checked_rem(b).unwrap_or(a)),
        (BinOp::Min, Ty::S64) => zip(a, b, |a, b| (a as i64).min(b as i64) as u64),
        (BinOp::Min, _) => zip(a, b, |a, b| a.min(b)),
        (BinOp::Max, Ty::S64) => zip(a, b, |a, b| (a as i64).max(b as i64) as u64),
        (BinOp::Max, _) => zip(a, b, |a, b| a.max(b)),
        (BinOp::Shl, _) => zip(a, b, |a, b| a.checked_shl(b as u32).unwrap_or(0)),
        (BinOp::Shr, Ty::S64) => zip(a, b, |a, b| (a as i64 >> (b as u32).min(63)) as u64),
        (BinOp::Shr, _) => zip(a, b, |a, b| a.checked_shr(b as u32).unwrap_or(0)),
        _ => return unknown(op, ty),
    })
}

/// On one number of half precision.
fn half_op(op: BinOp, kind: Half, a: u16, b: u16) -> Option<u16> {
    let (x, y) = (widen(a, kind), widen(b, kind));
    let nan = x.is_nan() || y.is_nan();
    let v = match op {
        BinOp::Add => x + y,
        BinOp::Sub => x - y,
        BinOp::Mul => x * y,
        BinOp::Min => lesser(x, y),
        BinOp::Max => greater(x, y),
        BinOp::MinNan if nan => f32::NAN,
        BinOp::MaxNan if nan => f32::NAN,
        BinOp::MinNan => lesser(x, y),
        BinOp::MaxNan => greater(x, y),
        _ => return None,
    };
    Some(narrow(f64::from(v), kind))
}

pub(super) fn bin16(op: BinOp, ty: Ty, a: &Lanes16, b: &Lanes16) -> Run<Lanes16> {
    Ok(match (op, ty) {
        (BinOp::And, _) => zip(a, b, |a, b| a & b),
        (BinOp::Or, _) => zip(a, b, |a, b| a | b),
        (BinOp::Xor, _) => zip(a, b, |a, b| a ^ b),
        (_, Ty::F16 | Ty::Bf16) => {
            let kind = if ty == Ty::F16 { Half::F16 } else { Half::Bf16 };
            let mut r = [0; 32];
            for l in 0..32 {
                let Some(v) = half_op(op, kind, a[l], b[l]) else { return unknown(op, ty) };
                r[l] = v;
            }
            r
        }
        (BinOp::Add, _) => zip(a, b, u16::wrapping_add),
        (BinOp::Sub, _) => zip(a, b, u16::wrapping_sub),
        (BinOp::Mul, _) => zip(a, b, u16::wrapping_mul),
        (BinOp::MulHi, Ty::S16) => zip(a, b, |a, b| ((i32::from(a as i16) * i32::from(b as i16)) >> 16) as u16),
        (BinOp::MulHi, _) => zip(a, b, |a, b| ((u32::from(a) * u32::from(b)) >> 16) as u16),
        (BinOp::Div, Ty::S16) => zip(a, b, |a, b| if b == 0 { u16::MAX } else { (a as i16).wrapping_div(b as i16) as u16 }),
        (BinOp::Div, _) => zip(a, b, |a, b| a.checked_div(b).unwrap_or(u16::MAX)),
        (BinOp::Rem, Ty::S16) => zip(a, b, |a, b| if b == 0 { a } else { (a as i16).wrapping_rem(b as i16) as u16 }),
        (BinOp::Rem, _) => zip(a, b, |a, b| a.checked_rem(b).unwrap_or(a)),
        (BinOp::Min, Ty::S16) => zip(a, b, |a, b| (a as i16).min(b as i16) as u16),
        (BinOp::Min, _) => zip(a, b, |a, b| a.min(b)),
        (BinOp::Max, Ty::S16) => zip(a, b, |a, b| (a as i16).max(b as i16) as u16),
        (BinOp::Max, _) => zip(a, b, |a, b| a.max(b)),
        (BinOp::Shl, _) => zip(a, b, |a, b| a.checked_shl(b.into()).unwrap_or(0)),
        (BinOp::Shr, Ty::S16) => zip(a, b, |a, b| (a as i16 >> b.min(15)) as u16),
        (BinOp::Shr, _) => zip(a, b, |a, b| a.checked_shr(b.into()).unwrap_or(0)),
        _ => return unknown(op, ty),
    })
}

#[inline(always)]
fn un32_body(op: UnOp, ty: Ty, a: &Lanes32, ftz: bool) -> Run<Lanes32> {
    let float = |f: fn(f32) -> f32| {
        map(a, |v| {
            let x = f32::from_bits(v);
            let r = canonical(f(if ftz { flush(x) } else { x }));
            (if ftz { flush(r) } else { r }).to_bits()
        })
    };
    Ok(match (op, ty) {
        (UnOp::Not, _) => map(a, |v| !v),
        (UnOp::Neg, Ty::F32) => map(a, |v| v ^ 1 << 31),
        (UnOp::Abs, Ty::F32) => map(a, |v| v & !(1 << 31)),
        (UnOp::Neg, Ty::F16x2 | Ty::Bf16x2) => map(a, |v| v ^ 0x8000_8000),
        (UnOp::Abs, Ty::F16x2 | Ty::Bf16x2) => map(a, |v| v & 0x7fff_7fff),
        (UnOp::Neg, _) => map(a, u32::wrapping_neg),
        (UnOp::Abs, _) => map(a, |v| (v as i32).wrapping_abs() as u32),
        (UnOp::Popc, _) => map(a, u32::count_ones),
        (UnOp::Clz, _) => map(a, u32::leading_zeros),
        (UnOp::Brev, _) => map(a, u32::reverse_bits),
        (UnOp::Ex2, Ty::F32) => float(f32::exp2),
        (UnOp::Lg2, Ty::F32) => float(f32::log2),
        (UnOp::Rcp, Ty::F32) => float(|v| 1.0 / v),
        (UnOp::Sqrt, Ty::F32) => float(f32::sqrt),
        (UnOp::Rsqrt, Ty::F32) => float(|v| 1.0 / v.sqrt()),
        (UnOp::Sin, Ty::F32) => float(f32::sin),
        (UnOp::Cos, Ty::F32) => float(f32::cos),
        (UnOp::Tanh, Ty::F32) => float(f32::tanh),
        _ => return unknown(op, ty),
    })
}

pub(super) fn un64(op: UnOp, ty: Ty, a: &Lanes64) -> Run<Lanes64> {
    let float = |f: fn(f64) -> f64| map(a, |v| f(f64::from_bits(v)).to_bits());
    Ok(match (op, ty) {
        (UnOp::Not, _) => map(a, |v| !v),
        (UnOp::Neg, Ty::F64) => map(a, |v| v ^ 1 << 63),
        (UnOp::Abs, Ty::F64) => map(a, |v| v & !(1 << 63)),
        (UnOp::Neg, _) => map(a, u64::wrapping_neg),
        (UnOp::Abs, _) => map(a, |v| (v as i64).wrapping_abs() as u64),
        (UnOp::Popc, _) => map(a, |v| v.count_ones().into()),
        (UnOp::Clz, _) => map(a, |v| v.leading_zeros().into()),
        (UnOp::Brev, _) => map(a, u64::reverse_bits),
        (UnOp::Rcp, Ty::F64) => float(|v| 1.0 / v),
        (UnOp::Sqrt, Ty::F64) => float(f64::sqrt),
        _ => return unknown(op, ty),
    })
}

pub(super) fn un16(op: UnOp, ty: Ty, a: &Lanes16) -> Run<Lanes16> {
    Ok(match (op, ty) {
        (UnOp::Not, _) => map(a, |v| !v),
        (UnOp::Neg, Ty::F16 | Ty::Bf16) => map(a, |v| v ^ 1 << 15),
        (UnOp::Abs, Ty::F16 | Ty::Bf16) => map(a, |v| v & !(1 << 15)),
        (UnOp::Neg, _) => map(a, u16::wrapping_neg),
        (UnOp::Abs, _) => map(a, |v| (v as i16).wrapping_abs() as u16),
        (UnOp::Ex2, Ty::F16) => map(a, |v| narrow(f64::from(widen(v, Half::F16)).exp2(), Half::F16)),
        (UnOp::Tanh, Ty::F16) => map(a, |v| narrow(f64::from(widen(v, Half::F16)).tanh(), Half::F16)),
        _ => return unknown(op, ty),
    })
}

fn permute(a: u32, b: u32, selector: u32) -> u32 {
    let all = u64::from(b) << 32 | u64::from(a);
    (0..4).fold(0, |r, i| {
        let s = selector >> (4 * i) & 0xf;
        let byte = (all >> (8 * (s & 7))) as u8;
        // The highest bit of a selector spreads the sign.
        let byte = if s & 8 == 0 { byte } else { (byte as i8 >> 7) as u8 };
        r | u32::from(byte) << (8 * i)
    })
}

fn extract(v: u64, bits: u32, signed: bool, at: u32, len: u32) -> u64 {
    let (at, len) = (at & 0xff, len & 0xff);
    if len == 0 {
        return 0;
    }
    let v = if signed { v << (64 - bits) } else { v };
    let shifted = if signed { ((v as i64) >> (64 - bits) >> at.min(63)) as u64 } else { v.checked_shr(at).unwrap_or(0) };
    if len >= 64 {
        return shifted;
    }
    // The sign is the field's last bit, or the value's where the field goes past it.
    let field = shifted & ((1 << len) - 1);
    if signed && shifted >> (len - 1) & 1 == 1 { field | u64::MAX << len } else { field }
}

#[inline(always)]
fn tern32_body(op: TernOp, ty: Ty, a: &Lanes32, b: &Lanes32, c: &Lanes32) -> Run<Lanes32> {
    Ok(match (op, ty) {
        (TernOp::Fma, Ty::F32) => {
            zip3(a, b, c, |a, b, c| canonical(f32::from_bits(a).mul_add(f32::from_bits(b), f32::from_bits(c))).to_bits())
        }
        (TernOp::Fma, Ty::F16x2 | Ty::Bf16x2) => {
            let kind = if ty == Ty::F16x2 { Half::F16 } else { Half::Bf16 };
            zip3(a, b, c, |a, b, c| {
                u32::from(half_fma(kind, a as u16, b as u16, c as u16))
                    | u32::from(half_fma(kind, (a >> 16) as u16, (b >> 16) as u16, (c >> 16) as u16)) << 16
            })
        }
        (TernOp::Bfe, _) => zip3(a, b, c, |a, b, c| extract(a.into(), 32, ty == Ty::S32, b, c) as u32),
        (TernOp::Prmt, _) => zip3(a, b, c, permute),
        (TernOp::ShfLeft, _) => zip3(a, b, c, |a, b, c| ((u64::from(b) << 32 | u64::from(a)) << (c & 31) >> 32) as u32),
        (TernOp::ShfRight, _) => zip3(a, b, c, |a, b, c| ((u64::from(b) << 32 | u64::from(a)) >> (c & 31)) as u32),
        (TernOp::MadHi, Ty::S32) => {
            zip3(a, b, c, |a, b, c| (((i64::from(a as i32) * i64::from(b as i32)) >> 32) as u32).wrapping_add(c))
        }
        (TernOp::MadHi, _) => zip3(a, b, c, |a, b, c| (((u64::from(a) * u64::from(b)) >> 32) as u32).wrapping_add(c)),
        (TernOp::Lop3(table), _) => zip3(a, b, c, |a, b, c| {
            (0..8u32).filter(|i| table >> i & 1 == 1).fold(0, |r, i| {
                let pick = |v: u32, bit: u32| if i >> bit & 1 == 1 { v } else { !v };
                r | pick(a, 2) & pick(b, 1) & pick(c, 0)
            })
        }),
        _ => return unknown(op, ty),
    })
}

fn half_fma(kind: Half, a: u16, b: u16, c: u16) -> u16 {
    let [a, b, c] = [a, b, c].map(|v| f64::from(widen(v, kind)));
    narrow(a.mul_add(b, c), kind)
}

pub(super) fn tern16(op: TernOp, ty: Ty, a: &Lanes16, b: &Lanes16, c: &Lanes16) -> Run<Lanes16> {
    match (op, ty) {
        (TernOp::Fma, Ty::F16) => Ok(zip3(a, b, c, |a, b, c| half_fma(Half::F16, a, b, c))),
        (TernOp::Fma, Ty::Bf16) => Ok(zip3(a, b, c, |a, b, c| half_fma(Half::Bf16, a, b, c))),
        _ => unknown(op, ty),
    }
}

pub(super) fn tern64(op: TernOp, ty: Ty, a: &Lanes64, b: &Lanes64, c: &Lanes64) -> Run<Lanes64> {
    Ok(match (op, ty) {
        (TernOp::Fma, Ty::F64) => {
            zip3(a, b, c, |a, b, c| f64::from_bits(a).mul_add(f64::from_bits(b), f64::from_bits(c)).to_bits())
        }
        (TernOp::Bfe, _) => zip3(a, b, c, |a, b, c| extract(a, 64, ty == Ty::S64, b as u32, c as u32)),
        _ => return unknown(op, ty),
    })
}

/// One bit a lane: an order of integers or floats.
#[inline(always)]
fn relation<T: PartialOrd + Copy>(cmp: Cmp, a: &[T; 32], b: &[T; 32]) -> u32 {
    #[inline(always)]
    fn each<T: Copy>(a: &[T; 32], b: &[T; 32], f: impl Fn(T, T) -> bool) -> u32 {
        let mut m = 0;
        for l in 0..32 {
            m |= u32::from(f(a[l], b[l])) << l;
        }
        m
    }
    let unordered = |a: T, b: T| a.partial_cmp(&b).is_none();
    match cmp {
        Cmp::Eq => each(a, b, |a, b| a == b),
        // Of floats this is the ordered one.
        Cmp::Ne => each(a, b, |a, b| a != b && !unordered(a, b)),
        Cmp::Lt => each(a, b, |a, b| a < b),
        Cmp::Le => each(a, b, |a, b| a <= b),
        Cmp::Gt => each(a, b, |a, b| a > b),
        Cmp::Ge => each(a, b, |a, b| a >= b),
        Cmp::Equ => each(a, b, |a, b| a == b || unordered(a, b)),
        Cmp::Neu => each(a, b, |a, b| a != b),
        Cmp::Ltu => each(a, b, |a, b| a < b || unordered(a, b)),
        Cmp::Leu => each(a, b, |a, b| a <= b || unordered(a, b)),
        Cmp::Gtu => each(a, b, |a, b| a > b || unordered(a, b)),
        Cmp::Geu => each(a, b, |a, b| a >= b || unordered(a, b)),
        Cmp::Num => each(a, b, |a, b| !unordered(a, b)),
        Cmp::Nan => each(a, b, unordered),
    }
}

twice!(compare32, compare32_fast, compare32_body, (cmp: Cmp, ty: Ty, a: &Lanes32, b: &Lanes32) -> u32);
twice!(compare64, compare64_fast, compare64_body, (cmp: Cmp, ty: Ty, a: &Lanes64, b: &Lanes64) -> u32);

#[inline(always)]
fn compare32_body(cmp: Cmp, ty: Ty, a: &Lanes32, b: &Lanes32) -> u32 {
    match ty {
        Ty::F32 => relation(cmp, &map(a, f32::from_bits), &map(b, f32::from_bits)),
        Ty::S32 => relation(cmp, &map(a, |v| v as i32), &map(b, |v| v as i32)),
        _ => relation(cmp, a, b),
    }
}

#[inline(always)]
fn compare64_body(cmp: Cmp, ty: Ty, a: &Lanes64, b: &Lanes64) -> u32 {
    match ty {
        Ty::F64 => relation(cmp, &map(a, f64::from_bits), &map(b, f64::from_bits)),
        Ty::S64 => relation(cmp, &map(a, |v| v as i64), &map(b, |v| v as i64)),
        _ => relation(cmp, a, b),
    }
}

pub(super) fn compare16(cmp: Cmp, ty: Ty, a: &Lanes16, b: &Lanes16) -> u32 {
    match ty {
        Ty::F16 | Ty::Bf16 => {
            let kind = if ty == Ty::F16 { Half::F16 } else { Half::Bf16 };
            relation(cmp, &map(a, |v| widen(v, kind)), &map(b, |v| widen(v, kind)))
        }
        Ty::S16 => relation(cmp, &map(a, |v| v as i16), &map(b, |v| v as i16)),
        _ => relation(cmp, a, b),
    }
}
