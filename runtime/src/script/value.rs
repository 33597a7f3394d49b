//! What a script handles.

use super::pool::Block;
use crate::{error::RuntimeError, tensor::byte_len};
use kiln_format::DType;
use std::sync::Arc;

/// A dense row-major tensor on the device. Never written again once it is a value.
#[derive(Clone)]
pub(crate) struct DeviceTensor {
    pub(crate) dtype: DType,
    pub(crate) shape: Arc<[u64]>,
    /// At least as large as the shape needs.
    pub(crate) block: Arc<Block>,
}

impl DeviceTensor {
    /// Bytes of all elements.
    pub(crate) fn bytes(&self) -> u64 {
        // Checked to fit 64 bits before the block was made.
        byte_len(self.dtype, &self.shape).unwrap_or(0)
    }

    /// Number of elements.
    pub(crate) fn elements(&self) -> u64 {
        self.shape.iter().product()
    }
}

/// A value. Copies share memory.
#[derive(Clone)]
pub(crate) enum HostValue {
    Tensor(DeviceTensor),
    Sequence(Arc<Vec<DeviceTensor>>),
    None,
}

/// Size of a tensor, or an error that names it.
pub(crate) fn tensor_bytes(dtype: DType, shape: &[u64], what: &str) -> Result<u64, RuntimeError> {
    byte_len(dtype, shape).ok_or_else(|| RuntimeError::OutOfMemory {
        what: format!("{what}, {dtype}{}", crate::show_shape(shape)),
        bytes: u64::MAX,
        where_: "device".into(),
    })
}
