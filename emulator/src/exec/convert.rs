//! Conversions of one number to another type.

use super::float::{narrow, narrow32, widen};
use crate::inst::{Half, Round, Ty};

/// What is to be done to a number on its way.
#[derive(Clone, Copy)]
pub(super) struct Way {
    pub(super) to: Ty,
    pub(super) from: Ty,
    pub(super) round: Round,
    /// To a whole number of the same type.
    pub(super) whole: bool,
    pub(super) saturate: bool,
    pub(super) relu: bool,
}

/// Bits and whether they are a number with a sign.
fn range(ty: Ty) -> (u32, bool) {
    let bits = match ty {
        Ty::U8 | Ty::S8 => 8,
        t => 8 * t.width().bytes(),
    };
    (bits, ty.signed())
}

/// The number in the low bits of a register.
fn integer(v: u64, ty: Ty) -> i128 {
    let (bits, signed) = range(ty);
    if signed { i128::from(((v << (64 - bits)) as i64) >> (64 - bits)) } else { i128::from(v << (64 - bits) >> (64 - bits)) }
}

fn clamp(v: i128, ty: Ty) -> i128 {
    let (bits, signed) = range(ty);
    if signed { v.clamp(-(1 << (bits - 1)), (1 << (bits - 1)) - 1) } else { v.clamp(0, (1 << bits) - 1) }
}

fn float(v: u64, ty: Ty) -> f64 {
    match ty {
        Ty::F16 => widen(v as u16, Half::F16).into(),
        Ty::Bf16 => widen(v as u16, Half::Bf16).into(),
        Ty::F32 => f32::from_bits(v as u32).into(),
        _ => f64::from_bits(v),
    }
}

fn whole(v: f64, round: Round) -> f64 {
    match round {
        Round::Nearest => v.round_ties_even(),
        Round::Zero => v.trunc(),
        Round::Down => v.floor(),
        Round::Up => v.ceil(),
    }
}

/// To f32 in a direction.
fn to_f32(v: f64, round: Round) -> f32 {
    let r = v as f32;
    let exact = f64::from(r);
    match round {
        Round::Zero if exact.abs() > v.abs() => {
            if r > 0.0 {
                r.next_down()
            } else {
                r.next_up()
            }
        }
        Round::Down if exact > v => r.next_down(),
        Round::Up if exact < v => r.next_up(),
        _ => r,
    }
}

fn from_float(v: f64, way: Way) -> u64 {
    let v = if way.whole { whole(v, way.round) } else { v };
    let v = if way.saturate { if v.is_nan() { 0.0 } else { v.clamp(0.0, 1.0) } } else { v };
    let v = if way.relu && v < 0.0 { 0.0 } else { v };
    match way.to {
        Ty::F16 => narrow(v, Half::F16).into(),
        Ty::Bf16 => narrow(v, Half::Bf16).into(),
        Ty::F32 if v.is_nan() => 0x7fff_ffff,
        Ty::F32 => to_f32(v, way.round).to_bits().into(),
        _ => v.to_bits(),
    }
}

/// The bits of the result; integers are extended to 64.
pub(super) fn convert(v: u64, way: Way) -> u64 {
    match (way.from.float(), way.to.float()) {
        (true, true) => from_float(float(v, way.from), way),
        (true, false) => {
            let f = float(v, way.from);
            if f.is_nan() {
                return if way.to.width().bytes() == 8 { 1 << 63 } else { 0 };
            }
            clamp(whole(f, way.round) as i128, way.to) as u64
        }
        (false, true) => {
            let i = integer(v, way.from);
            match way.to {
                // Of 64 bits, rounded once.
                Ty::F32 if way.round == Round::Nearest => (i as f32).to_bits().into(),
                _ => from_float(i as f64, Way { whole: false, ..way }),
            }
        }
        (false, false) => {
            let i = integer(v, way.from);
            let i = if way.saturate { clamp(i, way.to) } else { i };
            integer(i as u64, way.to) as u64
        }
    }
}

/// Two numbers to halves of a word.
pub(super) fn pair(high: u32, low: u32, kind: Half, relu: bool) -> u32 {
    let one = |v: u32| {
        let v = f32::from_bits(v);
        u32::from(narrow32(if relu && v < 0.0 { 0.0 } else { v }, kind))
    };
    one(high) << 16 | one(low)
}
