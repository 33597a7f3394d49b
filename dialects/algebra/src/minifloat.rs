//! Floats of 8 and 4 bits: what their codes mean, and the code of a number.
//!
//! The formats are those of "FP8 formats for deep learning" (Micikevicius et al. 2022), of "8-bit numerical formats for
//! deep neural networks" (Noune et al. 2022, the `fnuz` ones), and of OCP's Microscaling formats (2023: `f8e8m0`,
//! `f4e2m1`). A code is a byte; `f4e2m1` uses its low half.
//!
//! | to | NaN | beyond the largest, and infinities |
//! |---|---|---|
//! | `f8e4m3fn`, `f8e5m2` | NaN of the same sign | the largest |
//! | `f8e4m3fnuz`, `f8e5m2fnuz` | NaN, which has no sign | the largest |
//! | `f8e8m0` | NaN | the largest; signs are ignored, the others are rounded up to a power of two |
//! | `f4e2m1` | zero of the other sign | the largest |
//!
//! All but `f8e8m0` round to the nearest, half to even. [`crate::Scalar::cast_rounded`] has ONNX's other ways.

use crate::dtype::DType;

/// How a format lays out its bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Bits of a code.
    pub width: u32,
    /// Bits of the fraction.
    pub fraction: u32,
    /// Subtracted from the exponent field.
    pub bias: i32,
    /// Code of the largest finite number.
    pub largest: u8,
    /// Code of positive infinity, where there is one.
    pub infinity: Option<u8>,
    /// Code of NaN, where there is one; of the positive one where NaN has a sign.
    pub nan: Option<u8>,
    /// Has no negative zero: its code is NaN's.
    pub one_zero: bool,
    /// Powers of two without a sign.
    pub exponent_only: bool,
}

/// The format of a type; none for types that are no floats of 8 or 4 bits.
pub const fn format(d: DType) -> Option<Format> {
    let ieee = Format {
        width: 8,
        fraction: 2,
        bias: 15,
        largest: 0x7b,
        infinity: Some(0x7c),
        nan: Some(0x7e),
        one_zero: false,
        exponent_only: false,
    };
    let fnuz = Format { infinity: None, nan: Some(0x80), one_zero: true, largest: 0x7f, ..ieee };
    Some(match d {
        DType::F8E4M3FN => Format { fraction: 3, bias: 7, largest: 0x7e, infinity: None, nan: Some(0x7f), ..ieee },
        DType::F8E4M3FNUZ => Format { fraction: 3, bias: 8, ..fnuz },
        DType::F8E5M2 => ieee,
        DType::F8E5M2FNUZ => Format { bias: 16, ..fnuz },
        DType::F8E8M0 => {
            Format { fraction: 0, bias: 127, largest: 0xfe, infinity: None, nan: Some(0xff), exponent_only: true, ..ieee }
        }
        DType::F4E2M1 => Format { width: 4, fraction: 1, bias: 1, largest: 0x7, infinity: None, nan: None, ..ieee },
        _ => return None,
    })
}

impl Format {
    /// The number of a code.
    pub fn decode(&self, code: u8) -> f32 {
        if self.exponent_only {
            return match code {
                0 => f32::from_bits(0x0040_0000),
                255 => f32::NAN,
                e => f32::from_bits(u32::from(e) << 23),
            };
        }
        let top = 1u8 << (self.width - 1);
        let (sign, size) = (if code & top != 0 { -1.0 } else { 1.0 }, code & (top - 1));
        if self.one_zero && code == top {
            return f32::NAN;
        }
        if self.infinity == Some(size) {
            return sign * f32::INFINITY;
        }
        if size > self.largest {
            return f32::NAN.copysign(sign);
        }
        let (exponent, fraction) = (i32::from(size >> self.fraction), i32::from(size) & ((1 << self.fraction) - 1));
        let (significand, exponent) = match exponent {
            0 => (fraction, 1),
            e => (fraction + (1 << self.fraction), e),
        };
        sign * significand as f32 * 2f32.powi(exponent - self.bias - self.fraction as i32)
    }

    /// The code of a number.
    pub fn encode(&self, x: f32) -> u8 {
        let bits = x.to_bits() & i32::MAX as u32;
        if self.exponent_only {
            let up = (bits >> 23) + u32::from(bits & 0x007f_ffff != 0);
            return match () {
                () if x.is_nan() => 255,
                () if bits <= 0x0040_0000 => 0,
                () => up.min(254) as u8,
            };
        }
        let sign = u8::from(x.is_sign_negative()) << (self.width - 1);
        if x.is_nan() {
            return match self.nan {
                Some(nan) if self.one_zero => nan,
                Some(nan) => nan | sign,
                None => sign ^ (1 << (self.width - 1)),
            };
        }
        let a = f64::from(x.abs());
        let m = self.fraction as i32;
        let exponent = ((bits >> 23) as i32 - 127).max(1 - self.bias);
        let units = (a * 2f64.powi(m - exponent)).round_ties_even();
        let size = f64::from((exponent + self.bias - 1) << m) + units;
        let size = size.min(f64::from(self.largest)) as u8;
        if self.one_zero && size == 0 { 0 } else { size | sign }
    }

    /// The code of a number that the format has, infinities among them.
    pub fn encode_exact(&self, x: f32) -> u8 {
        match self.infinity {
            Some(inf) if x.is_infinite() => inf | u8::from(x < 0.0) << (self.width - 1),
            _ => self.encode(x),
        }
    }

    /// Absolute values of at least this (or above it, where the second is false) round to more than the largest number.
    pub fn overflow(&self) -> (f32, bool) {
        // Half a unit above the largest; a tie goes to it when it is even.
        let (last, before) = (self.decode(self.largest), self.decode(self.largest - 1));
        (last + (last - before) / 2.0, self.largest & 1 == 1)
    }
}

#[cfg(test)]
mod tests;
