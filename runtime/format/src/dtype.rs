//! Element types.

use serde::{Deserialize, Serialize};

/// Element type of a tensor, as numpy and its extension ml_dtypes have them.
///
/// Floats of 8 and 4 bits and integers of 4 and 2 bits take a byte each: the code of a float, a sign- or zero-extended
/// integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum DType {
    Bool,
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    F16,
    BF16,
    F32,
    F64,
    F8E4M3FN,
    F8E4M3FNUZ,
    F8E5M2,
    F8E5M2FNUZ,
    F8E8M0,
    F4E2M1,
    I4,
    U4,
    I2,
    U2,
    /// A text. On a device it is its number in the run's table of texts, an i64.
    Str,
}

impl DType {
    /// Every type of numbers, in declaration order.
    pub const ALL: [Self; 23] = [
        Self::Bool,
        Self::I8,
        Self::I16,
        Self::I32,
        Self::I64,
        Self::U8,
        Self::U16,
        Self::U32,
        Self::U64,
        Self::F16,
        Self::BF16,
        Self::F32,
        Self::F64,
        Self::F8E4M3FN,
        Self::F8E4M3FNUZ,
        Self::F8E5M2,
        Self::F8E5M2FNUZ,
        Self::F8E8M0,
        Self::F4E2M1,
        Self::I4,
        Self::U4,
        Self::I2,
        Self::U2,
    ];

    /// Bytes of one element.
    pub const fn size(self) -> usize {
        match self {
            Self::I16 | Self::U16 | Self::F16 | Self::BF16 => 2,
            Self::I32 | Self::U32 | Self::F32 => 4,
            Self::I64 | Self::U64 | Self::F64 | Self::Str => 8,
            _ => 1,
        }
    }

    /// The name numpy gives it (`bfloat16` as ml_dtypes has it).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::I8 => "int8",
            Self::I16 => "int16",
            Self::I32 => "int32",
            Self::I64 => "int64",
            Self::U8 => "uint8",
            Self::U16 => "uint16",
            Self::U32 => "uint32",
            Self::U64 => "uint64",
            Self::F16 => "float16",
            Self::BF16 => "bfloat16",
            Self::F32 => "float32",
            Self::F64 => "float64",
            Self::F8E4M3FN => "float8_e4m3fn",
            Self::F8E4M3FNUZ => "float8_e4m3fnuz",
            Self::F8E5M2 => "float8_e5m2",
            Self::F8E5M2FNUZ => "float8_e5m2fnuz",
            Self::F8E8M0 => "float8_e8m0fnu",
            Self::F4E2M1 => "float4_e2m1fn",
            Self::I4 => "int4",
            Self::U4 => "uint4",
            Self::I2 => "int2",
            Self::U2 => "uint2",
            Self::Str => "str",
        }
    }

    /// The type of the elements on a device: int64 for texts, itself otherwise.
    pub const fn stored(self) -> Self {
        match self {
            Self::Str => Self::I64,
            other => other,
        }
    }

    /// Floating point of any width.
    pub const fn is_float(self) -> bool {
        matches!(self, Self::F16 | Self::BF16 | Self::F32 | Self::F64) || self.is_minifloat()
    }

    /// Floating point of 8 or 4 bits.
    pub const fn is_minifloat(self) -> bool {
        use DType::*;
        matches!(self, F8E4M3FN | F8E4M3FNUZ | F8E5M2 | F8E5M2FNUZ | F8E8M0 | F4E2M1)
    }

    /// Types that numpy lacks: arrays of them are bytes, or pairs of bytes, whose meaning the reader must know.
    pub const fn is_foreign(self) -> bool {
        self.is_minifloat() || matches!(self, Self::BF16 | Self::I4 | Self::U4 | Self::I2 | Self::U2)
    }
}

impl std::fmt::Display for DType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
