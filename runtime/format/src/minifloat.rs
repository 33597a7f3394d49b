//! Numbers of the floats of 8 and 4 bits.

use crate::DType;

impl DType {
    /// The number that a code stands for; `None` for types that are no floats of 8 or 4 bits.
    ///
    /// Formats: Micikevicius et al., "FP8 formats for deep learning" (2022); Noune et al., "8-bit numerical formats for
    /// deep neural networks" (2022); OCP, "Microscaling formats" (2023).
    pub fn minifloat(self, code: u8) -> Option<f32> {
        // Bits of the fraction, exponent bias, and the largest finite code.
        let (width, fraction, bias, largest) = match self {
            Self::F8E4M3FN => (8, 3, 7, 0x7e),
            Self::F8E4M3FNUZ => (8, 3, 8, 0x7f),
            Self::F8E5M2 => (8, 2, 15, 0x7b),
            Self::F8E5M2FNUZ => (8, 2, 16, 0x7f),
            Self::F4E2M1 => (4, 1, 1, 7),
            Self::F8E8M0 if code == 255 => return Some(f32::NAN),
            Self::F8E8M0 => return Some(2f64.powi(i32::from(code) - 127) as f32),
            _ => return None,
        };
        let top = 1u8 << (width - 1);
        let (sign, size) = (if code & top != 0 { -1.0 } else { 1.0 }, code & (top - 1));
        let one_zero = matches!(self, Self::F8E4M3FNUZ | Self::F8E5M2FNUZ);
        if (one_zero && code == top) || size > largest {
            let infinite = self == Self::F8E5M2 && size == largest + 1;
            return Some(if infinite { sign * f32::INFINITY } else { f32::NAN });
        }
        let (exponent, rest) = (i32::from(size >> fraction), f32::from(size & ((1 << fraction) - 1)));
        let unit = 2f32.powi(exponent.max(1) - bias - fraction);
        Some(sign * unit * (rest + if exponent > 0 { 2f32.powi(fraction) } else { 0.0 }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_codes() {
        let of = |d: DType, c: u8| d.minifloat(c).unwrap_or(0.5);
        assert_eq!((of(DType::F8E4M3FN, 0x7e), of(DType::F8E4M3FN, 0x81)), (448.0, -(0.5f32.powi(9))));
        assert_eq!((of(DType::F8E4M3FNUZ, 0x7f), of(DType::F8E4M3FNUZ, 1)), (240.0, 0.5f32.powi(10)));
        assert_eq!((of(DType::F8E5M2, 0x7b), of(DType::F8E5M2, 0xfc)), (57344.0, f32::NEG_INFINITY));
        assert_eq!((of(DType::F8E5M2FNUZ, 0x7f), of(DType::F8E5M2FNUZ, 0x40)), (57344.0, 1.0));
        assert_eq!((of(DType::F8E8M0, 128), of(DType::F8E8M0, 0)), (2.0, 2f32.powi(-127)));
        let all: Vec<f32> = (0..16).map(|c| of(DType::F4E2M1, c)).collect();
        assert_eq!(all, [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, -0.0, -0.5, -1.0, -1.5, -2.0, -3.0, -4.0, -6.0]);
        for (d, c) in [(DType::F8E4M3FN, 0xff), (DType::F8E4M3FNUZ, 0x80), (DType::F8E5M2, 0x7d), (DType::F8E8M0, 255)] {
            assert!(of(d, c).is_nan());
        }
    }
}
