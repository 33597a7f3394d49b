//! Casts to floats of 8 and 4 bits that do otherwise than [`Scalar::Cast`] on numbers that do not fit.

use super::{BinOp, Const, Scalar, UnOp};
use crate::{dtype::DType, minifloat};

/// How `f8e8m0` rounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoundMode {
    /// Away from zero: what a cast does.
    #[default]
    Up,
    /// Towards zero.
    Down,
    /// To the nearest; half rounds up.
    Nearest,
}

impl Scalar {
    /// A cast with ONNX's attributes `saturate` and, for `f8e8m0`, `round_mode`. Where it does not saturate, what does not
    /// fit becomes infinity, or NaN in types that have none; `f4e2m1` and other types always do what a cast does.
    ///
    /// `x` has type `from`.
    pub fn cast_rounded(to: DType, x: Scalar, from: DType, saturate: bool, mode: RoundMode) -> Scalar {
        let Some(f) = minifloat::format(to).filter(|f| f.nan.is_some()) else { return Scalar::cast(to, x) };
        if saturate && (mode == RoundMode::Up || !f.exponent_only) {
            return Scalar::cast(to, x);
        }
        let x = if from == DType::F32 { x } else { Scalar::cast(DType::F32, x) };
        let a = Scalar::un(UnOp::Abs, x.clone());
        let code = |bits: u8| Scalar::Const(Const { dtype: to, bits: bits.into() });
        let nan = f.nan.unwrap_or(0);
        if !f.exponent_only {
            let (from, or_equal) = f.overflow();
            let past = Scalar::bin(if or_equal { BinOp::Ge } else { BinOp::Gt }, a, Scalar::f32(from));
            let special = f.infinity.unwrap_or(nan);
            let negative = Scalar::bin(BinOp::Lt, x.clone(), Scalar::f32(0.0));
            let special = match special {
                one if f.one_zero => code(one),
                positive => Scalar::select(negative, code(positive | 0x80), code(positive)),
            };
            return Scalar::select(past, special, Scalar::cast(to, x));
        }
        let up = Scalar::cast(DType::F32, Scalar::cast(to, a.clone()));
        let times = |v: &Scalar, by: f32| Scalar::bin(BinOp::Mul, v.clone(), Scalar::f32(by));
        // The last one that rounds to the largest code: more than it, or exactly it, does not fit.
        let top = f.decode(f.largest);
        let (rounded, past) = match mode {
            RoundMode::Up => (up, Scalar::bin(BinOp::Gt, a.clone(), Scalar::f32(top))),
            RoundMode::Down => {
                let over = Scalar::bin(BinOp::Gt, up.clone(), a.clone());
                let past = Scalar::bin(BinOp::Eq, a.clone(), Scalar::f32(f32::INFINITY));
                (Scalar::select(over, times(&up, 0.5), up), past)
            }
            RoundMode::Nearest => {
                let under = Scalar::bin(BinOp::Lt, a.clone(), times(&up, 0.75));
                let past = Scalar::bin(BinOp::Ge, a.clone(), Scalar::f32(top * 1.5));
                (Scalar::select(under, times(&up, 0.5), up), past)
            }
        };
        let rounded = Scalar::cast(to, rounded);
        if saturate {
            return rounded;
        }
        let below = Scalar::bin(BinOp::Lt, a, Scalar::f32(f.decode(0)));
        Scalar::select(Scalar::bin(BinOp::Or, past, below), code(nan), rounded)
    }
}
