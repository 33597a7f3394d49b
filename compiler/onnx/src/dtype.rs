use std::fmt;

macro_rules! element_types {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $name:literal, $bits:expr;)*) => {
        /// The element type of a tensor, with ONNX's code as its value.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(i32)]
        pub enum ElementType { $($(#[$doc])* $variant = $code),* }

        impl ElementType {
            /// Every element type, by code.
            pub const ALL: &'static [ElementType] = &[$(ElementType::$variant),*];

            /// The type of an ONNX `TensorProto.DataType` code; `None` for 0 (undefined) and unknown codes.
            pub fn from_code(code: i32) -> Option<Self> {
                match code { $($code => Some(ElementType::$variant),)* _ => None }
            }

            /// The name that ONNX's type strings use, as in `tensor(float16)`.
            pub fn name(self) -> &'static str {
                match self { $(ElementType::$variant => $name),* }
            }

            /// Bits of one element; `None` for strings.
            pub fn bits(self) -> Option<u32> {
                match self { $(ElementType::$variant => $bits),* }
            }
        }
    };
}

element_types! {
    /// 32-bit float.
    Float = 1, "float", Some(32);
    /// Unsigned 8-bit integer.
    Uint8 = 2, "uint8", Some(8);
    /// Signed 8-bit integer.
    Int8 = 3, "int8", Some(8);
    /// Unsigned 16-bit integer.
    Uint16 = 4, "uint16", Some(16);
    /// Signed 16-bit integer.
    Int16 = 5, "int16", Some(16);
    /// Signed 32-bit integer.
    Int32 = 6, "int32", Some(32);
    /// Signed 64-bit integer.
    Int64 = 7, "int64", Some(64);
    /// Byte strings of any length.
    String = 8, "string", None;
    /// One byte, 0 or 1.
    Bool = 9, "bool", Some(8);
    /// IEEE 16-bit float.
    Float16 = 10, "float16", Some(16);
    /// 64-bit float.
    Double = 11, "double", Some(64);
    /// Unsigned 32-bit integer.
    Uint32 = 12, "uint32", Some(32);
    /// Unsigned 64-bit integer.
    Uint64 = 13, "uint64", Some(64);
    /// Two 32-bit floats, real then imaginary.
    Complex64 = 14, "complex64", Some(64);
    /// Two 64-bit floats, real then imaginary.
    Complex128 = 15, "complex128", Some(128);
    /// The upper half of a 32-bit float.
    Bfloat16 = 16, "bfloat16", Some(16);
    /// 8-bit float, 4 exponent bits, finite.
    Float8E4m3fn = 17, "float8e4m3fn", Some(8);
    /// 8-bit float, 4 exponent bits, finite, one zero.
    Float8E4m3fnuz = 18, "float8e4m3fnuz", Some(8);
    /// 8-bit float, 5 exponent bits.
    Float8E5m2 = 19, "float8e5m2", Some(8);
    /// 8-bit float, 5 exponent bits, finite, one zero.
    Float8E5m2fnuz = 20, "float8e5m2fnuz", Some(8);
    /// Unsigned 4-bit integer, two to a byte.
    Uint4 = 21, "uint4", Some(4);
    /// Signed 4-bit integer, two to a byte.
    Int4 = 22, "int4", Some(4);
    /// 4-bit float, two to a byte.
    Float4E2m1 = 23, "float4e2m1", Some(4);
    /// 8-bit power of two.
    Float8E8m0 = 24, "float8e8m0", Some(8);
    /// Unsigned 2-bit integer, four to a byte.
    Uint2 = 25, "uint2", Some(2);
    /// Signed 2-bit integer, four to a byte.
    Int2 = 26, "int2", Some(2);
    /// 6-bit float, 2 exponent bits.
    Float6E2m3 = 27, "float6e2m3", Some(6);
    /// 6-bit float, 3 exponent bits.
    Float6E3m2 = 28, "float6e3m2", Some(6);
}

impl ElementType {
    /// ONNX's code for the type.
    pub fn code(self) -> i32 {
        self as i32
    }

    /// Bytes that `elements` of this type take, sub-byte types packed; `None` for strings and on overflow.
    pub fn byte_len(self, elements: u64) -> Option<u64> {
        Some(elements.checked_mul(u64::from(self.bits()?))?.div_ceil(8))
    }
}

impl fmt::Display for ElementType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
