//! Element types.
//!
//! The floats of 8 and 4 bits and the integers of 4 and 2 bits are *storage* types: nothing is computed in them, but
//! values are converted from and to them. Each element takes a byte: files that pack several into one are unpacked when
//! they are read. A float of 4 bits is its code; the integers are sign- or zero-extended.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! dtypes {
    ($($v:ident $name:literal $numpy:literal $bytes:literal,)*) => {
        /// Element type of a tensor.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum DType {
            $(#[doc = $name] $v,)*
            /// A text. Graphs hold its number in a table of texts, an i64 ([`DType::stored`]); only facts and the host's
            /// values say that it is one.
            Str,
        }

        impl DType {
            /// All types of numbers.
            pub const ALL: &[DType] = &[$(DType::$v),*];
            /// Size of an element in bytes.
            pub fn size(self) -> usize {
                match self { $(DType::$v => $bytes,)* DType::Str => 8 }
            }
            /// Short name, as in the scalar text syntax: `f32`, `i64`, `bool`.
            pub fn name(self) -> &'static str {
                match self { $(DType::$v => $name,)* DType::Str => "str" }
            }
            /// numpy's name, or that of its extension ml_dtypes.
            pub fn numpy(self) -> &'static str {
                match self { $(DType::$v => $numpy,)* DType::Str => "str" }
            }
            /// The type with this short name.
            pub fn parse(s: &str) -> Option<DType> {
                match s { $($name => Some(DType::$v),)* _ => None }
            }
        }
    };
}

dtypes! {
    Bool "bool" "bool" 1,
    I8 "i8" "int8" 1,
    I16 "i16" "int16" 2,
    I32 "i32" "int32" 4,
    I64 "i64" "int64" 8,
    U8 "u8" "uint8" 1,
    U16 "u16" "uint16" 2,
    U32 "u32" "uint32" 4,
    U64 "u64" "uint64" 8,
    F16 "f16" "float16" 2,
    BF16 "bf16" "bfloat16" 2,
    F32 "f32" "float32" 4,
    F64 "f64" "float64" 8,
    F8E4M3FN "f8e4m3fn" "float8_e4m3fn" 1,
    F8E4M3FNUZ "f8e4m3fnuz" "float8_e4m3fnuz" 1,
    F8E5M2 "f8e5m2" "float8_e5m2" 1,
    F8E5M2FNUZ "f8e5m2fnuz" "float8_e5m2fnuz" 1,
    F8E8M0 "f8e8m0" "float8_e8m0fnu" 1,
    F4E2M1 "f4e2m1" "float4_e2m1fn" 1,
    I4 "i4" "int4" 1,
    U4 "u4" "uint4" 1,
    I2 "i2" "int2" 1,
    U2 "u2" "uint2" 1,
}

impl DType {
    /// Floating point of any width.
    pub fn is_float(self) -> bool {
        matches!(self, DType::F16 | DType::BF16 | DType::F32 | DType::F64) || self.is_minifloat()
    }
    /// Floating point of 8 or 4 bits: what [`crate::minifloat`] has.
    pub fn is_minifloat(self) -> bool {
        use DType::*;
        matches!(self, F8E4M3FN | F8E4M3FNUZ | F8E5M2 | F8E5M2FNUZ | F8E8M0 | F4E2M1)
    }
    /// Integer of either signedness; not `bool`.
    pub fn is_int(self) -> bool {
        !self.is_float() && !matches!(self, DType::Bool | DType::Str)
    }
    /// Signed integer.
    pub fn is_signed(self) -> bool {
        matches!(self, DType::I8 | DType::I16 | DType::I32 | DType::I64 | DType::I4 | DType::I2)
    }
    /// A type that nothing is computed in: it is converted from and to, chosen, and moved.
    pub fn is_storage(self) -> bool {
        self.is_minifloat() || self.narrow_bits().is_some()
    }
    /// Bits of an integer that leaves part of its byte unused.
    pub fn narrow_bits(self) -> Option<u32> {
        match self {
            DType::I4 | DType::U4 => Some(4),
            DType::I2 | DType::U2 => Some(2),
            _ => None,
        }
    }
    /// The type of the elements in memory: i64 for texts, itself otherwise.
    pub fn stored(self) -> DType {
        if self == DType::Str { DType::I64 } else { self }
    }
    /// The type that arithmetic on this one is done in: f32 for floats of 16 bits and less, i32 for integers of 4 and 2
    /// bits, itself otherwise.
    pub fn compute(self) -> DType {
        match self {
            DType::F16 | DType::BF16 => DType::F32,
            d if d.is_minifloat() => DType::F32,
            d if d.narrow_bits().is_some() => DType::I32,
            d => d,
        }
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
