//! What is known of a value before the model runs.

use kiln_algebra::{DType, Ix, Tensor, TensorType, scalar::Const};

/// Tensors with more elements than this are not followed element by element.
pub const MAX_CONTENTS: usize = 1024;

/// Type and, for small tensors, contents of a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Element type.
    pub dtype: DType,
    /// Extents, free of axes.
    pub dims: Vec<Ix>,
    /// The elements in row-major order, where all are integers (of any element type, truth values as 0 and 1) that are
    /// known as expressions of symbols. This is what keeps shape arithmetic symbolic.
    pub contents: Option<Vec<Ix>>,
    /// The elements, where all are constants.
    pub value: Option<Tensor>,
}

impl Fact {
    /// A value of which only the type is known.
    pub fn new(dtype: DType, dims: Vec<Ix>) -> Self {
        Self { dtype, dims, contents: None, value: None }
    }
    /// A value of this type.
    pub fn of(ty: &TensorType) -> Self {
        Self::new(ty.dtype, ty.dims.clone())
    }
    /// A constant.
    pub fn constant(t: Tensor) -> Self {
        let dims = t.shape().iter().map(|d| Ix::konst(*d as i64)).collect();
        let contents = (t.len() <= MAX_CONTENTS).then(|| (0..t.len()).map(|i| integral(t.get(i))).collect()).flatten();
        Self { dtype: t.dtype(), dims, contents, value: Some(t) }
    }
    /// The fact with these elements, when they are known and few; becomes a constant when none has a symbol.
    pub fn with_contents(mut self, contents: Option<Vec<Ix>>) -> Self {
        let Some(c) = contents.filter(|c| c.len() <= MAX_CONTENTS && self.dtype != DType::Str) else { return self };
        let shape = self.shape();
        if shape.as_ref().is_none_or(|s| s.iter().product::<usize>() != c.len()) {
            return self;
        }
        if let (Some(shape), Some(v)) = (shape, c.iter().map(Ix::as_const).collect::<Option<Vec<i64>>>()) {
            self.value = Some(Tensor::from_fn(self.dtype, &shape, |i| Const::from_i64(self.dtype, v[i])));
        }
        self.contents = Some(c);
        self
    }
    /// A one-dimensional int64 tensor of expressions.
    pub fn shape_tensor(contents: Vec<Ix>) -> Self {
        Self::new(DType::I64, vec![Ix::konst(contents.len() as i64)]).with_contents(Some(contents))
    }
    /// Number of dimensions.
    pub fn rank(&self) -> usize {
        self.dims.len()
    }
    /// Element type and extents.
    pub fn ty(&self) -> TensorType {
        TensorType { dtype: self.dtype, dims: self.dims.clone() }
    }
    /// The extents, when all are constants.
    pub fn shape(&self) -> Option<Vec<usize>> {
        self.ty().static_shape()
    }
    /// Number of elements.
    pub fn elements(&self) -> Ix {
        self.ty().elements()
    }
    /// The elements as integers, when all are constant integers.
    pub fn ints(&self) -> Option<Vec<i64>> {
        if let Some(c) = &self.contents {
            return c.iter().map(Ix::as_const).collect();
        }
        self.value.as_ref().filter(|v| !v.dtype().is_float()).map(Tensor::to_i64_vec)
    }
    /// The elements as floats, when all are constants.
    pub fn floats(&self) -> Option<Vec<f64>> {
        self.value.as_ref().map(Tensor::to_f64_vec)
    }
    /// The only element of a constant with one element.
    pub fn scalar(&self) -> Option<Const> {
        self.value.as_ref().filter(|v| v.len() == 1).map(|v| v.get(0))
    }
}

fn integral(c: Const) -> Option<Ix> {
    if !c.dtype.is_float() {
        return (c.dtype != DType::U64 || c.bits <= i64::MAX as u64).then(|| Ix::konst(c.to_i64()));
    }
    let v = c.to_f64();
    (v.fract() == 0.0 && v.abs() < 9e15 && (v != 0.0 || v.is_sign_positive())).then_some(Ix::konst(v as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_of_constants_are_integers_or_nothing() {
        assert_eq!(Fact::constant(Tensor::i64(&[2], &[3, -1])).ints(), Some(vec![3, -1]));
        assert_eq!(Fact::constant(Tensor::f32(&[1], &[0.5])).contents, None);
        assert_eq!(Fact::constant(Tensor::f32(&[1], &[2.0])).ints(), Some(vec![2]));
        let s = Fact::shape_tensor(vec![Ix::sym(0), Ix::konst(3)]);
        assert_eq!((s.ints(), s.value), (None, None));
    }
}
