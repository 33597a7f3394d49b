//! Numbers of half precision, and functions that a device approximates.

use half::{bf16, f16};
use std::sync::LazyLock;

use crate::inst::Half;

/// Every f16 as an f32.
static WIDENED: LazyLock<Vec<f32>> = LazyLock::new(|| (0..=u16::MAX).map(|b| f16::from_bits(b).to_f32()).collect());

pub(super) fn widened() -> &'static [f32] {
    &WIDENED
}

#[inline]
pub(super) fn bf16_to_f32(bits: u16) -> f32 {
    f32::from_bits(u32::from(bits) << 16)
}

#[inline]
pub(super) fn widen(bits: u16, kind: Half) -> f32 {
    match kind {
        Half::F16 => f16::from_bits(bits).to_f32(),
        Half::Bf16 => bf16_to_f32(bits),
    }
}

/// To the nearest, ties to even.
#[inline]
pub(super) fn narrow(v: f64, kind: Half) -> u16 {
    match kind {
        Half::F16 if v.is_nan() => 0x7fff,
        Half::F16 => f16::from_f64(v).to_bits(),
        Half::Bf16 if v.is_nan() => 0x7fff,
        Half::Bf16 => bf16::from_f64(v).to_bits(),
    }
}

#[inline]
pub(super) fn narrow32(v: f32, kind: Half) -> u16 {
    match kind {
        _ if v.is_nan() => 0x7fff,
        Half::F16 => f16::from_f32(v).to_bits(),
        Half::Bf16 => bf16::from_f32(v).to_bits(),
    }
}

/// Numbers below the normal ones become zero with their sign.
#[inline(always)]
pub(super) fn flush(v: f32) -> f32 {
    if v.abs() < f32::MIN_POSITIVE { 0f32.copysign(v) } else { v }
}

/// `min.f32` and `max.f32`: of a number and none the number, and -0 is less than +0.
#[inline(always)]
pub(super) fn lesser(a: f32, b: f32) -> f32 {
    if a.is_nan() {
        b
    } else if b.is_nan() || a < b || a == b && a.is_sign_negative() {
        a
    } else {
        b
    }
}

#[inline(always)]
pub(super) fn greater(a: f32, b: f32) -> f32 {
    -lesser(-a, -b)
}

#[inline(always)]
pub(super) fn lesser_wide(a: f64, b: f64) -> f64 {
    if a.is_nan() {
        b
    } else if b.is_nan() || a < b || a == b && a.is_sign_negative() {
        a
    } else {
        b
    }
}

/// What every invalid operation on f32 gives.
#[inline(always)]
pub(super) fn canonical(v: f32) -> f32 {
    if v.is_nan() { f32::from_bits(0x7fff_ffff) } else { v }
}
