//! Helpers shared by the operators' shape inference.

pub mod attention;
pub mod col2im;
pub mod contents;
pub mod conv;
pub mod einsum;
pub mod matmul;
mod misc;
pub mod recurrent;
pub mod reduce;
pub mod reshape;
pub mod resize;
pub mod slice;
pub mod spectral;
pub mod window;

pub use misc::{
    block_size, centre_extents, constant, fill_value, given, labels, one_hot_depth, pads, permutation, split_parts, unpooled,
};

use kiln_algebra::{DType, Ix};

use crate::onnx::{Fact, InferCx, InferError, OnnxNode};

/// Input facts of a node; `None` for a missing optional input.
pub type Inputs<'a, 'b> = &'a [Option<&'b Fact>];

/// Result of inferring a node.
pub type Inferred = Result<Vec<Fact>, InferError>;

/// The i-th input, which the operator requires.
///
/// # Errors
/// The input is missing.
pub fn need<'b>(node: &OnnxNode, inputs: Inputs<'_, 'b>, i: usize) -> Result<&'b Fact, InferError> {
    optional(inputs, i).ok_or_else(|| node.invalid(format!("input {i} is missing")))
}

/// The i-th input where it is given.
pub fn optional<'b>(inputs: Inputs<'_, 'b>, i: usize) -> Option<&'b Fact> {
    inputs.get(i).copied().flatten()
}

/// An axis in `[-rank, rank)` as one in `[0, rank)`.
///
/// # Errors
/// The axis is out of that range.
pub fn axis(node: &OnnxNode, axis: i64, rank: usize) -> Result<usize, InferError> {
    let at = if axis < 0 { axis + rank as i64 } else { axis };
    usize::try_from(at)
        .ok()
        .filter(|a| *a < rank)
        .ok_or_else(|| node.invalid(format!("axis {axis} is out of range for a tensor of rank {rank}")))
}

/// Axes in `[-rank, rank)` as sorted ones in `[0, rank)`.
///
/// # Errors
/// An axis is out of range or named twice.
pub fn axes(node: &OnnxNode, list: &[i64], rank: usize) -> Result<Vec<usize>, InferError> {
    let mut out = list.iter().map(|a| axis(node, *a, rank)).collect::<Result<Vec<_>, _>>()?;
    out.sort_unstable();
    if out.windows(2).any(|w| w[0] == w[1]) {
        return Err(node.invalid(format!("axes {list:?} name a dimension twice")));
    }
    Ok(out)
}

/// Constant integers of an input that steers shapes; `None` when the input is missing.
///
/// # Errors
/// The elements are not known before the model runs.
pub fn ints(node: &OnnxNode, inputs: Inputs<'_, '_>, i: usize, what: &str) -> Result<Option<Vec<i64>>, InferError> {
    let Some(f) = optional(inputs, i) else { return Ok(None) };
    match f.ints() {
        Some(v) => Ok(Some(v)),
        None => {
            Err(node
                .data_dependent(format!("input {i} ({what}) must be known before the model runs; bind the shapes it depends on")))
        }
    }
}

/// Elements of an input that steers shapes, as expressions; `None` when the input is missing.
///
/// # Errors
/// The elements are not known before the model runs.
pub fn exprs(node: &OnnxNode, inputs: Inputs<'_, '_>, i: usize, what: &str) -> Result<Option<Vec<Ix>>, InferError> {
    let Some(f) = optional(inputs, i) else { return Ok(None) };
    match (&f.contents, f.ints()) {
        (Some(c), _) => Ok(Some(c.clone())),
        (None, Some(v)) => Ok(Some(v.into_iter().map(Ix::konst).collect())),
        _ => {
            Err(node
                .data_dependent(format!("input {i} ({what}) must be known before the model runs; bind the shapes it depends on")))
        }
    }
}

/// Axes from input `i`, or from the attribute of older operator sets.
///
/// # Errors
/// The input is not known before the model runs, or the attribute has another kind.
pub fn axes_input(node: &OnnxNode, inputs: Inputs<'_, '_>, i: usize) -> Result<Option<Vec<i64>>, InferError> {
    match ints(node, inputs, i, "axes")? {
        Some(v) => Ok(Some(v)),
        None => Ok(node.ints("axes")?.map(<[i64]>::to_vec)),
    }
}

/// The output has type and shape of input 0.
///
/// # Errors
/// The input is missing.
pub fn same(node: &OnnxNode, inputs: Inputs<'_, '_>) -> Inferred {
    let x = need(node, inputs, 0)?;
    Ok(vec![Fact::new(x.dtype, x.dims.clone())])
}

/// The output has type and shape of input 0, which must be of a floating type.
///
/// # Errors
/// The input is missing or of another type.
pub fn same_float(node: &OnnxNode, inputs: Inputs<'_, '_>) -> Inferred {
    let x = need(node, inputs, 0)?;
    if !x.dtype.is_float() {
        return Err(node.invalid(format!("the input is {}, not of a floating type", x.dtype)));
    }
    same(node, inputs)
}

/// All inputs broadcast to one shape and have one element type; the output has `dtype`, or theirs.
///
/// # Errors
/// Missing inputs, different element types, shapes that do not fit.
pub fn broadcast(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx, dtype: Option<DType>) -> Result<Fact, InferError> {
    let facts = (0..inputs.len()).map(|i| need(node, inputs, i)).collect::<Result<Vec<_>, _>>()?;
    let Some(first) = facts.first() else { return Err(node.invalid("needs an input")) };
    if let Some(other) = facts.iter().find(|f| f.dtype != first.dtype) {
        return Err(node.invalid(format!("inputs have different element types: {} and {}", first.dtype, other.dtype)));
    }
    let shapes: Vec<&[Ix]> = facts.iter().map(|f| &f.dims[..]).collect();
    let dims = cx.broadcast(node, &shapes)?;
    Ok(Fact::new(dtype.unwrap_or(first.dtype), dims))
}

/// Extents of an expansion. A wanted extent that is found when the model runs may be 1, which leaves the input's as it is,
/// so that the two are not taken for equal.
///
/// # Errors
/// Extents that do not fit each other.
pub fn expanded(node: &OnnxNode, cx: &mut InferCx, dims: &[Ix], shape: &[Ix]) -> Result<Vec<Ix>, InferError> {
    let open = |cx: &InferCx, e: &Ix| e.symbols().iter().any(|s| cx.symbols[*s].min < 1);
    let mut wanted = shape.to_vec();
    for i in 1..=dims.len().min(shape.len()) {
        let (d, w) = (&dims[dims.len() - i], &mut wanted[shape.len() - i]);
        if d.as_const().is_none() && w.as_const().is_none() && !cx.same(d, w) && (open(cx, d) || open(cx, w)) {
            *w = cx.derived(node, &d.larger(w));
        }
    }
    let mut own = dims.to_vec();
    for i in 1..=own.len().min(wanted.len()) {
        let at = own.len() - i;
        if wanted[wanted.len() - i].symbols().len() > own[at].symbols().len() && own[at].as_const().is_none() {
            own[at] = wanted[wanted.len() - i].clone();
        }
    }
    cx.broadcast(node, &[&own, &wanted])
}

/// Dimensions with each of `reduced` (sorted) removed, or kept with extent 1.
pub fn reduce_dims(dims: &[Ix], reduced: &[usize], keep: bool) -> Vec<Ix> {
    let one = |i: usize, d: &Ix| if reduced.contains(&i) { keep.then(|| Ix::konst(1)) } else { Some(d.clone()) };
    dims.iter().enumerate().filter_map(|(i, d)| one(i, d)).collect()
}
