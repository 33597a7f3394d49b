//! Sparse tensors, made dense within a size limit: nothing behind the importer knows sparse constants.

use crate::error::{OnnxError, Site};
use crate::limits::Limits;
use crate::proto::SparseTensorProto;
use crate::source::Files;
use crate::tensor::{shape, tensor};
use crate::weights::WeightRef;

/// The dense tensor and the name that the sparse one has.
pub(crate) fn dense(proto: SparseTensorProto, files: &mut Files, limits: &Limits) -> Result<(String, WeightRef), OnnxError> {
    let values = proto.values.unwrap_or_default();
    let name = values.name.clone();
    let site = || Site::Tensor(name.clone());
    let invalid = |reason: &str| OnnxError::invalid(site(), format!("sparse tensor: {reason}"));
    let shape = shape(&proto.dims, limits, site)?;
    let values = tensor(values, files, limits)?;
    let indices = tensor(proto.indices.unwrap_or_default(), files, limits)?;
    let width = match values.dtype.bits() {
        Some(bits) if bits % 8 == 0 => u64::from(bits / 8),
        _ => return Err(OnnxError::unsupported(site(), format!("sparse tensors of {} are not supported", values.dtype))),
    };
    let elements: u64 = if shape.contains(&0) { 0 } else { shape.iter().product() };
    let size = elements.checked_mul(width).filter(|s| *s <= limits.dense_bytes).ok_or_else(|| OnnxError::Limit {
        site: site(),
        what: "dense size in bytes of a sparse tensor",
        limit: limits.dense_bytes,
    })?;
    let [count] = values.shape[..] else { return Err(invalid("values must have rank 1")) };
    let coordinates = indices.small_integers(u64::MAX).ok_or_else(|| invalid("indices must be int64"))?;
    let rank = match indices.shape[..] {
        [n] if n == count => 1,
        [n, r] if n == count && r == shape.len() as u64 && r > 0 => shape.len(),
        _ => return Err(invalid("indices must have the shape [count] or [count, rank]")),
    };
    let data = values.bytes().ok_or_else(|| invalid("values must be numbers"))?;
    let mut dense = vec![0u8; size as usize];
    for (position, value) in coordinates.chunks_exact(rank).zip(data.chunks_exact(width as usize)) {
        let linear = if rank == 1 {
            u64::try_from(position[0]).ok().filter(|p| *p < elements)
        } else {
            position.iter().zip(&shape).try_fold(0u64, |sum, (&index, &dim)| {
                let index = u64::try_from(index).ok().filter(|i| *i < dim)?;
                Some(sum * dim + index)
            })
        };
        let at = (linear.ok_or_else(|| invalid("an index is out of range"))? * width) as usize;
        dense[at..at + width as usize].copy_from_slice(value);
    }
    Ok((name, WeightRef::owned(values.dtype, shape, dense)))
}
