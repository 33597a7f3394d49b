//! Constants that positions decide: masks as models store them. Where every diagonal of two dimensions holds one value and
//! one run of diagonals holds another value than the rest, the tensor is a condition on positions: a normal form, with which
//! a stored mask is worth as much as one that the model computes from indices.

use kiln_algebra::{BinOp, Const, DType, Op, Scalar, Tensor, TensorType};

/// Constants with fewer elements stay as they are.
const LEAST: usize = 64;
/// Tensors of one value are masks where that is at most this: it stands for minus infinity.
const HIDDEN: f64 = -1e4;
/// Constants in the graph with more elements are not looked at.
const MOST: usize = 1 << 20;

/// One value on a run of diagonals, another on all others; all other dimensions have one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The dimensions.
    pub dims: [usize; 2],
    /// The first diagonal of the run, as column less row; open where absent.
    pub from: Option<i64>,
    /// The last one.
    pub to: Option<i64>,
    /// The value on the run.
    pub inside: f64,
    /// All others.
    pub outside: f64,
}

impl Band {
    /// The band that values in row-major order are, if they are one.
    pub fn find(values: &[f64], shape: &[usize]) -> Option<Self> {
        let wide: Vec<usize> = (0..shape.len()).filter(|d| shape[*d] > 1).collect();
        let [r, c] = wide[..] else { return None };
        let (rows, columns) = (shape[r], shape[c]);
        if values.len() < LEAST || values.len() != rows * columns || values.iter().any(|v| v.is_nan()) {
            return None;
        }
        // Of each diagonal, from the lower left to the upper right, its first element.
        let first = (1..rows).rev().map(|i| values[i * columns]).chain(values[..columns].iter().copied());
        let diagonals: Vec<f64> = first.collect();
        let same = |(at, v): (usize, &f64)| equal(diagonals[at % columns + rows - 1 - at / columns], *v);
        if !values.iter().enumerate().all(same) {
            return None;
        }
        let changes: Vec<usize> = (1..diagonals.len()).filter(|k| !equal(diagonals[*k], diagonals[k - 1])).collect();
        let number = |k: usize| k as i64 - (rows as i64 - 1);
        let band = |from: Option<usize>, to: usize, inside: usize, outside: usize| Self {
            dims: [r, c],
            from: from.map(number),
            to: Some(number(to) - 1),
            inside: diagonals[inside],
            outside: diagonals[outside],
        };
        match changes[..] {
            // The part of a mask that hides, from which the model cuts its own.
            [] if diagonals[0] <= HIDDEN => Some(Self { to: None, ..band(None, 0, 0, 0) }),
            [k] => Some(band(None, k, 0, k)),
            // A single diagonal is a permutation, not a mask.
            [k, l] if l - k > 1 && equal(diagonals[0], diagonals[l]) => Some(band(Some(k), l, k, 0)),
            _ => None,
        }
    }

    /// The condition and its values, over positions.
    fn body(&self, dtype: DType) -> Scalar {
        let [row, column] = self.dims.map(|d| Scalar::Axis(d as u32));
        let moved = |by: i64| match by {
            0 => row.clone(),
            by => Scalar::bin(BinOp::Add, row.clone(), Scalar::int(DType::I64, by)),
        };
        let above = self.from.map(|f| Scalar::bin(BinOp::Le, moved(f), column.clone()));
        let below = self.to.map(|t| Scalar::bin(BinOp::Le, column.clone(), moved(t)));
        let value = |v: f64| Scalar::Const(Const::from_f64(dtype, v));
        match above.into_iter().chain(below).reduce(|a, b| Scalar::bin(BinOp::And, a, b)) {
            Some(inside) => Scalar::select(inside, value(self.inside), value(self.outside)),
            None => value(self.inside),
        }
    }

    /// The tensor as a computation from positions.
    pub fn op(&self, ty: &TensorType) -> Op {
        Op::Map { domain: ty.dims.clone(), body: self.body(ty.dtype), accesses: Vec::new() }
    }
}

/// Zeros of different signs are different values.
fn equal(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits()
}

/// A constant tensor as a computation from positions, where it is one.
pub fn of_constant(t: &Tensor) -> Option<Op> {
    let looked_at = (t.dtype().is_float() || t.dtype() == DType::Bool) && (LEAST..=MOST).contains(&t.len());
    let dims: Vec<kiln_algebra::Ix> = t.shape().iter().map(|d| kiln_algebra::Ix::konst(*d as i64)).collect();
    let ty = TensorType { dtype: t.dtype(), dims };
    // One value everywhere is known as that.
    let band = looked_at.then(|| Band::find(&t.to_f64_vec(), t.shape()))?.filter(|b| b.from.or(b.to).is_some());
    band.map(|b| b.op(&ty))
}

#[cfg(test)]
mod tests {
    use kiln_algebra::{Graph, eval::evaluate};

    use super::*;

    fn tensor(dtype: DType, shape: &[usize], f: impl Fn(i64, i64) -> f64) -> Tensor {
        let columns = *shape.last().unwrap() as i64;
        Tensor::from_fn(dtype, shape, |at| Const::from_f64(dtype, f(at as i64 / columns, at as i64 % columns)))
    }

    #[test]
    fn masks_are_conditions_on_positions() {
        let least = f64::NEG_INFINITY;
        let all = [
            tensor(DType::F32, &[1, 1, 12, 12], |i, j| if j <= i { 0.0 } else { least }),
            tensor(DType::F32, &[9, 17], |i, j| if j <= i + 8 { 0.0 } else { -10000.0 }),
            tensor(DType::Bool, &[1, 16, 16], |i, j| f64::from(u8::from(j <= i))),
            tensor(DType::Bool, &[16, 1, 16], |i, j| f64::from(u8::from(j > i))),
            tensor(DType::F16, &[16, 16], |i, j| if (i - 3..=i).contains(&j) { 0.0 } else { -65504.0 }),
            tensor(DType::F32, &[16, 16], |i, j| if (i - 3..=i + 3).contains(&j) { 1.0 } else { 0.0 }),
        ];
        for t in &all {
            let mut g = Graph::default();
            let n = g.push(of_constant(t).unwrap(), &[], &[]).unwrap();
            g.output("y", n);
            assert_eq!(&evaluate(&g, &[], &[], &()).unwrap()[0], t);
        }
    }

    #[test]
    fn what_is_no_mask_stays() {
        let hole = |i: i64, j: i64| f64::from(u8::from(j <= i && (i, j) != (7, 2)));
        for t in [
            tensor(DType::F32, &[16, 16], |i, j| f64::from(u8::from(i == j))),
            tensor(DType::F32, &[16, 16], |i, j| (i - j) as f64),
            tensor(DType::F32, &[16, 16], hole),
            tensor(DType::F32, &[16, 16], |i, j| {
                if j > i {
                    -1e4
                } else if (i, j) == (7, 2) {
                    -0.0
                } else {
                    0.0
                }
            }),
            tensor(DType::F32, &[4, 4], |i, j| f64::from(u8::from(j <= i))),
            tensor(DType::F32, &[2, 16, 16], |i, j| f64::from(u8::from(j <= i % 16))),
            tensor(DType::F32, &[16, 16], |_, _| 1.0),
            tensor(DType::F32, &[256], |_, j| f64::from(u8::from(j < 100))),
        ] {
            assert_eq!(of_constant(&t), None, "{t:?}");
        }
    }
}
