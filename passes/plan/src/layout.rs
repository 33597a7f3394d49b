//! How a value lies in memory.

use std::fmt;

use kiln_algebra::{DType, Ix, TensorType};
use serde::{Deserialize, Serialize};

/// Order of a tensor's dimensions in memory, and padding of the innermost one.
///
/// NCHW is the identity `[0, 1, 2, 3]`; NHWC is `[0, 2, 3, 1]`; a transposed matrix is `[1, 0]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Layout {
    /// `order[0]` is the logical dimension that varies slowest; the last one is contiguous.
    pub order: Vec<u8>,
    /// The innermost extent is rounded up to a multiple of this many elements.
    pub pad: u32,
}

impl Layout {
    /// Dimensions in order, no padding.
    pub fn row_major(rank: usize) -> Self {
        Self { order: (0..rank as u8).collect(), pad: 1 }
    }
    /// Channels (dimension 1) innermost; row-major below rank 3.
    pub fn channels_last(rank: usize) -> Self {
        if rank < 3 {
            return Self::row_major(rank);
        }
        let order = std::iter::once(0).chain(2..rank as u8).chain(std::iter::once(1)).collect();
        Self { order, pad: 1 }
    }
    /// Dimensions in order, no padding.
    pub fn is_row_major(&self) -> bool {
        self.pad == 1 && self.order.iter().enumerate().all(|(i, o)| i == *o as usize)
    }
    /// Stride of each logical dimension, in elements.
    pub fn strides(&self, dims: &[Ix]) -> Vec<Ix> {
        let mut strides = vec![Ix::konst(0); dims.len()];
        let mut s = Ix::konst(1);
        for (at, d) in self.order.iter().rev().enumerate() {
            let d = *d as usize;
            let next = if at == 0 { s.times(&self.padded(&dims[d])) } else { s.times(&dims[d]) };
            strides[d] = std::mem::replace(&mut s, next);
        }
        strides
    }
    /// Position of an element, in elements from the start of the buffer.
    pub fn linear(&self, dims: &[Ix], index: &[Ix]) -> Ix {
        let mut position = Ix::konst(0);
        self.strides(dims).iter().zip(index).for_each(|(s, i)| position += s.times(i));
        position
    }
    /// Elements of the buffer, padding included.
    pub fn elements(&self, dims: &[Ix]) -> Ix {
        let inner = self.order.last().map(|d| *d as usize);
        dims.iter()
            .enumerate()
            .fold(Ix::konst(1), |p, (i, d)| p.times(&if Some(i) == inner { self.padded(d) } else { d.clone() }))
    }
    fn padded(&self, d: &Ix) -> Ix {
        let m = Ix::konst(i64::from(self.pad.max(1)));
        if m.is(1) { d.clone() } else { d.ceildiv(&m).times(&m) }
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let order: Vec<String> = self.order.iter().map(ToString::to_string).collect();
        write!(f, "[{}]", order.join(","))?;
        if self.pad > 1 { write!(f, "/{}", self.pad) } else { Ok(()) }
    }
}

/// Element type and layout of a value in memory. The element type is narrower than the value's own where the build's
/// precision allows it; loads and stores convert.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Storage {
    /// Element type in memory.
    pub dtype: DType,
    /// Order in memory.
    pub layout: Layout,
}

impl Storage {
    /// The value's own type, row-major.
    pub fn plain(ty: &TensorType) -> Self {
        Self { dtype: ty.dtype, layout: Layout::row_major(ty.rank()) }
    }
    /// Bytes of a buffer for a value of these extents.
    pub fn bytes(&self, dims: &[Ix]) -> Ix {
        self.layout.elements(dims).scale(self.dtype.size() as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strides_follow_the_order() {
        let dims = [2, 3, 4, 5].map(Ix::konst);
        let s = |l: Layout| l.strides(&dims).iter().map(|s| s.as_const().unwrap()).collect::<Vec<_>>();
        assert_eq!(s(Layout::row_major(4)), [60, 20, 5, 1]);
        assert_eq!(s(Layout::channels_last(4)), [60, 1, 15, 3]);
        assert_eq!(s(Layout { pad: 8, ..Layout::channels_last(4) }), [160, 1, 40, 8]);
        assert!(Layout { pad: 8, ..Layout::channels_last(4) }.elements(&dims).is(320));
    }
}
