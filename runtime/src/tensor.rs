//! Owned tensors on the host.

use crate::{error::RuntimeError, memory::AlignedBytes};
use kiln_format::DType;
use std::{collections::BTreeMap, sync::Arc};

/// Tensors by ONNX name.
pub type Tensors = BTreeMap<String, Tensor>;

/// Values by ONNX name.
pub type Values = BTreeMap<String, Value>;

/// An input or output of a model.
#[derive(Debug, PartialEq)]
pub enum Value {
    /// A tensor.
    Tensor(Tensor),
    /// Tensors, each with a shape of its own.
    Sequence(Vec<Tensor>),
    /// Nothing: an optional without a value.
    None,
}

impl Value {
    /// `a tensor`, `a sequence`, `nothing`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Tensor(_) => "a tensor",
            Self::Sequence(_) => "a sequence",
            Self::None => "nothing",
        }
    }
}

/// An input that the caller keeps.
#[derive(Clone, Copy, Debug)]
pub enum InputRef<'a> {
    /// A tensor.
    Tensor(&'a Tensor),
    /// Tensors, each with a shape of its own.
    Sequence(&'a [Tensor]),
    /// Nothing.
    None,
}

/// Inputs by ONNX name: [`Tensors`] or [`Values`].
pub trait Inputs {
    /// All names.
    fn names(&self) -> Vec<&str>;
    /// The input of a name.
    fn input(&self, name: &str) -> Option<InputRef<'_>>;
}

impl Inputs for Tensors {
    fn names(&self) -> Vec<&str> {
        self.keys().map(String::as_str).collect()
    }
    fn input(&self, name: &str) -> Option<InputRef<'_>> {
        self.get(name).map(InputRef::Tensor)
    }
}

impl Inputs for Values {
    fn names(&self) -> Vec<&str> {
        self.keys().map(String::as_str).collect()
    }
    fn input(&self, name: &str) -> Option<InputRef<'_>> {
        Some(match self.get(name)? {
            Value::Tensor(t) => InputRef::Tensor(t),
            Value::Sequence(s) => InputRef::Sequence(s),
            Value::None => InputRef::None,
        })
    }
}

impl From<Tensor> for Value {
    fn from(t: Tensor) -> Self {
        Self::Tensor(t)
    }
}

/// A dense row-major tensor on the host, little-endian.
pub struct Tensor {
    dtype: DType,
    shape: Vec<u64>,
    data: AlignedBytes,
    /// The elements of a tensor of texts, which has no bytes.
    texts: Vec<Arc<str>>,
}

impl Tensor {
    /// A tensor of zeros.
    pub fn zeros(dtype: DType, shape: &[u64]) -> Result<Self, RuntimeError> {
        let what = || format!("a {dtype} tensor of shape {}", show_shape(shape));
        let bytes = byte_len(dtype, shape).ok_or_else(|| RuntimeError::OutOfMemory {
            what: what(),
            bytes: u64::MAX,
            where_: "host".into(),
        })?;
        if dtype == DType::Str {
            let count = usize::try_from(bytes / dtype.size() as u64).unwrap_or(usize::MAX);
            let empty = Arc::<str>::from("");
            let mut texts = Vec::new();
            let oom = |_| RuntimeError::OutOfMemory { what: what(), bytes, where_: "host".into() };
            texts.try_reserve_exact(count).map_err(oom)?;
            texts.resize(count, empty);
            return Self::from_texts(shape, texts);
        }
        Ok(Self { dtype, shape: shape.to_vec(), data: AlignedBytes::zeroed(bytes, &what())?, texts: Vec::new() })
    }

    /// A tensor of texts, which must be exactly as many as the shape needs.
    pub fn from_texts(shape: &[u64], texts: Vec<Arc<str>>) -> Result<Self, RuntimeError> {
        let count = shape.iter().try_fold(1u64, |n, d| n.checked_mul(*d));
        if count != Some(texts.len() as u64) {
            return Err(RuntimeError::TensorSize { dtype: DType::Str, shape: show_shape(shape), bytes: 8 * texts.len() });
        }
        Ok(Self { dtype: DType::Str, shape: shape.to_vec(), data: AlignedBytes::zeroed(0, "texts")?, texts })
    }

    /// The elements of a tensor of texts; nothing for one of numbers.
    pub fn texts(&self) -> &[Arc<str>] {
        &self.texts
    }

    /// A tensor with a copy of `bytes`, which must be exactly as many as the shape needs.
    pub fn from_bytes(dtype: DType, shape: &[u64], bytes: &[u8]) -> Result<Self, RuntimeError> {
        if dtype == DType::Str || byte_len(dtype, shape) != Some(bytes.len() as u64) {
            return Err(RuntimeError::TensorSize { dtype, shape: show_shape(shape), bytes: bytes.len() });
        }
        Ok(Self { dtype, shape: shape.to_vec(), data: AlignedBytes::copy_of(bytes, "a tensor")?, texts: Vec::new() })
    }

    /// A tensor of native elements; the type follows from `T`.
    pub fn from_slice<T: Element>(shape: &[u64], values: &[T]) -> Result<Self, RuntimeError> {
        let bytes: Vec<u8> = values.iter().flat_map(|v| v.to_le().as_ref().to_vec()).collect();
        Self::from_bytes(T::DTYPE, shape, &bytes)
    }

    /// Element type.
    pub fn dtype(&self) -> DType {
        self.dtype
    }

    /// Shape; empty for a scalar.
    pub fn shape(&self) -> &[u64] {
        &self.shape
    }

    /// Number of elements.
    pub fn elements(&self) -> usize {
        if self.dtype == DType::Str { self.texts.len() } else { self.data.len() / self.dtype.size() }
    }

    /// The bytes, row-major, little-endian, aligned to 64; none of a tensor of texts.
    pub fn bytes(&self) -> &[u8] {
        &self.data
    }

    /// The bytes, to be written.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        &mut self.data
    }

    /// The elements, where `T` is the element type.
    pub fn to_vec<T: Element>(&self) -> Option<Vec<T>> {
        (T::DTYPE == self.dtype).then(|| self.data.chunks_exact(self.dtype.size()).map(T::from_le).collect())
    }

    /// The elements as f64 (integers of more than 53 bits are rounded; booleans are 0 and 1; texts have none).
    pub fn to_f64(&self) -> Vec<f64> {
        fn all<T: Element>(data: &[u8], f: impl Fn(T) -> f64) -> Vec<f64> {
            data.chunks_exact(T::DTYPE.size()).map(|c| f(T::from_le(c))).collect()
        }
        let d = &self.data[..];
        match self.dtype {
            DType::Bool => all(d, |v: bool| f64::from(u8::from(v))),
            DType::I8 => all(d, |v: i8| f64::from(v)),
            DType::I16 => all(d, |v: i16| f64::from(v)),
            DType::I32 => all(d, |v: i32| f64::from(v)),
            DType::I64 => all(d, |v: i64| v as f64),
            DType::U8 => all(d, |v: u8| f64::from(v)),
            DType::U16 => all(d, |v: u16| f64::from(v)),
            DType::U32 => all(d, |v: u32| f64::from(v)),
            DType::U64 => all(d, |v: u64| v as f64),
            DType::F16 => all(d, half::f16::to_f64),
            DType::BF16 => all(d, half::bf16::to_f64),
            DType::F32 => all(d, |v: f32| f64::from(v)),
            DType::F64 => all(d, |v: f64| v),
            DType::I4 | DType::I2 => all(d, |v: i8| f64::from(v)),
            DType::U4 | DType::U2 => all(d, |v: u8| f64::from(v)),
            of => d.iter().map(|c| of.minifloat(*c).map_or(f64::NAN, f64::from)).collect(),
        }
    }
}

impl std::fmt::Debug for Tensor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.dtype, show_shape(&self.shape))
    }
}

impl PartialEq for Tensor {
    fn eq(&self, other: &Self) -> bool {
        (self.dtype, &self.shape, &self.texts) == (other.dtype, &other.shape, &other.texts) && self.bytes() == other.bytes()
    }
}

/// Bytes of a tensor, where that fits 64 bits.
pub(crate) fn byte_len(dtype: DType, shape: &[u64]) -> Option<u64> {
    shape.iter().try_fold(dtype.size() as u64, |n, d| n.checked_mul(*d))
}

/// `[1, 3, 224, 224]`.
pub fn show_shape(shape: &[u64]) -> String {
    let dims: Vec<String> = shape.iter().map(u64::to_string).collect();
    format!("[{}]", dims.join(", "))
}

/// A Rust type that is an element type.
pub trait Element: Copy {
    /// The element type.
    const DTYPE: DType;
    /// Little-endian bytes.
    type Bytes: AsRef<[u8]>;
    /// Little-endian bytes of the value.
    fn to_le(self) -> Self::Bytes;
    /// Value of exactly `size_of::<Self>()` little-endian bytes; zero for another number of bytes.
    fn from_le(bytes: &[u8]) -> Self;
}

macro_rules! element {
    ($($t:ty, $d:ident, $n:literal;)*) => {$(
        impl Element for $t {
            const DTYPE: DType = DType::$d;
            type Bytes = [u8; $n];
            fn to_le(self) -> Self::Bytes {
                self.to_le_bytes()
            }
            fn from_le(bytes: &[u8]) -> Self {
                Self::from_le_bytes(bytes.try_into().unwrap_or_default())
            }
        }
    )*};
}

element! {
    i8, I8, 1; i16, I16, 2; i32, I32, 4; i64, I64, 8;
    u8, U8, 1; u16, U16, 2; u32, U32, 4; u64, U64, 8;
    half::f16, F16, 2; half::bf16, BF16, 2; f32, F32, 4; f64, F64, 8;
}

impl Element for bool {
    const DTYPE: DType = DType::Bool;
    type Bytes = [u8; 1];
    fn to_le(self) -> [u8; 1] {
        [u8::from(self)]
    }
    fn from_le(bytes: &[u8]) -> Self {
        bytes.first().is_some_and(|b| *b != 0)
    }
}
