//! Element types.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! dtypes {
    ($($v:ident $name:literal $numpy:literal $bytes:literal,)*) => {
        /// Element type of a tensor.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum DType { $(#[doc = $name] $v,)* }

        impl DType {
            /// All element types.
            pub const ALL: &[DType] = &[$(DType::$v),*];
            /// Size of an element in bytes.
            pub fn size(self) -> usize {
                match self { $(DType::$v => $bytes),* }
            }
            /// Short name, as in the scalar text syntax: `f32`, `i64`, `bool`.
            pub fn name(self) -> &'static str {
                match self { $(DType::$v => $name),* }
            }
            /// numpy's name.
            pub fn numpy(self) -> &'static str {
                match self { $(DType::$v => $numpy),* }
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
}

impl DType {
    /// Floating point of any width.
    pub fn is_float(self) -> bool {
        matches!(self, DType::F16 | DType::BF16 | DType::F32 | DType::F64)
    }
    /// Integer of either signedness; not `bool`.
    pub fn is_int(self) -> bool {
        !self.is_float() && self != DType::Bool
    }
    /// Signed integer.
    pub fn is_signed(self) -> bool {
        matches!(self, DType::I8 | DType::I16 | DType::I32 | DType::I64)
    }
    /// The type that arithmetic on this one is done in: f32 for the 16-bit floats, itself otherwise.
    pub fn compute(self) -> DType {
        match self {
            DType::F16 | DType::BF16 => DType::F32,
            d => d,
        }
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
