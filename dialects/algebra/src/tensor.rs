//! Dense tensors with concrete shapes.

use std::sync::Arc;

use crate::{dtype::DType, scalar::Const};

/// A dense row-major tensor. Cloning shares the data.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tensor {
    dtype: DType,
    shape: Vec<usize>,
    data: Arc<[u8]>,
}

/// Bytes that do not match the shape.
#[derive(Debug, thiserror::Error)]
#[error("a tensor {dtype}{shape:?} needs {expected} bytes, got {actual}")]
pub struct SizeMismatch {
    dtype: DType,
    shape: Vec<usize>,
    expected: u128,
    actual: usize,
}

impl Tensor {
    /// A tensor over little-endian bytes.
    ///
    /// # Errors
    /// The number of bytes is not that of the shape.
    pub fn new(dtype: DType, shape: &[usize], data: impl Into<Arc<[u8]>>) -> Result<Self, SizeMismatch> {
        let data = data.into();
        let expected = shape.iter().fold(dtype.size() as u128, |p, d| p.saturating_mul(*d as u128));
        if expected != data.len() as u128 {
            return Err(SizeMismatch { dtype, shape: shape.to_vec(), expected, actual: data.len() });
        }
        Ok(Self { dtype, shape: shape.to_vec(), data })
    }
    /// A tensor of `n = product(shape)` elements made one by one.
    pub fn from_fn(dtype: DType, shape: &[usize], mut f: impl FnMut(usize) -> Const) -> Self {
        let n: usize = if shape.contains(&0) { 0 } else { shape.iter().product() };
        let size = dtype.size();
        let mut data = Vec::with_capacity(n * size);
        for i in 0..n {
            data.extend_from_slice(&f(i).bits.to_le_bytes()[..size]);
        }
        Self { dtype, shape: shape.to_vec(), data: data.into() }
    }
    /// All elements equal.
    pub fn splat(shape: &[usize], c: Const) -> Self {
        Self::from_fn(c.dtype, shape, |_| c)
    }
    /// A rank-0 tensor.
    pub fn scalar(c: Const) -> Self {
        Self::splat(&[], c)
    }
    /// From f32 values.
    ///
    /// # Panics
    /// When the number of values is not that of the shape (a mistake of the caller's).
    pub fn f32(shape: &[usize], v: &[f32]) -> Self {
        assert_eq!(shape.iter().product::<usize>(), v.len(), "values must fill the shape");
        Self::from_fn(DType::F32, shape, |i| Const::f32(v[i]))
    }
    /// From i64 values.
    ///
    /// # Panics
    /// When the number of values is not that of the shape (a mistake of the caller's).
    pub fn i64(shape: &[usize], v: &[i64]) -> Self {
        assert_eq!(shape.iter().product::<usize>(), v.len(), "values must fill the shape");
        Self::from_fn(DType::I64, shape, |i| Const::from_i64(DType::I64, v[i]))
    }
    /// Element type.
    pub fn dtype(&self) -> DType {
        self.dtype
    }
    /// Extents.
    pub fn shape(&self) -> &[usize] {
        &self.shape
    }
    /// Number of elements.
    pub fn len(&self) -> usize {
        self.data.len() / self.dtype.size()
    }
    /// True when some extent is zero.
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }
    /// Little-endian bytes, row-major.
    pub fn bytes(&self) -> &[u8] {
        &self.data
    }
    /// Element at a row-major position.
    ///
    /// # Panics
    /// When `i` is not below [`Tensor::len`].
    pub fn get(&self, i: usize) -> Const {
        let s = self.dtype.size();
        let mut b = [0u8; 8];
        b[..s].copy_from_slice(&self.data[i * s..(i + 1) * s]);
        Const { dtype: self.dtype, bits: u64::from_le_bytes(b) }
    }
    /// All elements as f64.
    pub fn to_f64_vec(&self) -> Vec<f64> {
        (0..self.len()).map(|i| self.get(i).to_f64()).collect()
    }
    /// All elements as i64.
    pub fn to_i64_vec(&self) -> Vec<i64> {
        (0..self.len()).map(|i| self.get(i).to_i64()).collect()
    }
    /// The same data under another shape.
    ///
    /// # Errors
    /// The element counts differ.
    pub fn reshape(&self, shape: &[usize]) -> Result<Self, SizeMismatch> {
        Self::new(self.dtype, shape, self.data.clone())
    }
}

impl std::fmt::Debug for Tensor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{:?}[", self.dtype, self.shape)?;
        for i in 0..self.len().min(8) {
            write!(f, "{}{}", if i > 0 { ", " } else { "" }, self.get(i))?;
        }
        write!(f, "{}]", if self.len() > 8 { ", …" } else { "" })
    }
}
