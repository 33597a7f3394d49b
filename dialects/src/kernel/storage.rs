//! How a tensor lies in memory, as an attribute.
use crate::{
    alg::types::{dtype_of, element_type},
    ir::{Attribute, Ctx, Invalid, attr},
};
use kiln_algebra::DType;

/// Element type in memory, order of dimensions (the last is contiguous) and the multiple that the contiguous extent is
/// rounded up to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Storage {
    /// Element type in memory.
    pub dtype: DType,
    /// Dimensions, from the slowest to the contiguous one.
    pub order: Vec<u8>,
    /// The contiguous extent is rounded up to a multiple of this; at least 1.
    pub pad: u32,
}

/// The dictionary of a storage.
pub fn to_attr<'c>(ctx: Ctx<'c>, s: &Storage) -> Attribute<'c> {
    let order: Vec<i64> = s.order.iter().map(|d| i64::from(*d)).collect();
    let mut entries = vec![("dtype", ctx.type_attr(element_type(ctx, s.dtype))), ("order", ctx.i64s(&order))];
    if s.pad > 1 {
        entries.push(("pad", ctx.i64_attr(s.pad.into())));
    }
    ctx.dict(&entries)
}

/// The storage of a dictionary.
///
/// # Errors
/// An entry is missing, or the order is no permutation.
pub fn from_attr(a: Attribute<'_>) -> Result<Storage, Invalid> {
    let dtype = attr::entry(a, "dtype").and_then(attr::as_type).and_then(dtype_of);
    let dtype = dtype.ok_or_else(|| Invalid(format!("a storage needs an element type 'dtype': {a}")))?;
    let order = attr::entry(a, "order").and_then(attr::as_ints).unwrap_or_default();
    let mut sorted = order.clone();
    sorted.sort_unstable();
    if sorted.iter().enumerate().any(|(i, d)| *d != i as i64) || order.len() > 256 {
        return Err(Invalid(format!("the 'order' of a storage must be a permutation: {a}")));
    }
    let pad = attr::entry(a, "pad").map_or(Some(1), attr::as_int).and_then(|p| u32::try_from(p).ok()).filter(|p| *p > 0);
    let pad = pad.ok_or_else(|| Invalid(format!("the 'pad' of a storage must be positive: {a}")))?;
    Ok(Storage { dtype, order: order.into_iter().map(|d| d as u8).collect(), pad })
}

/// The storages of an array attribute.
///
/// # Errors
/// As [`from_attr`].
pub fn list_from_attr(a: Attribute<'_>) -> Result<Vec<Storage>, Invalid> {
    let all = attr::as_array(a).ok_or_else(|| Invalid(format!("{a} is no array of storages")))?;
    all.into_iter().map(from_attr).collect()
}
