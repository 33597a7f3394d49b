//! Parameters of single operators that both inference and lowering read.

use kiln_algebra::{DType, Ix, Tensor, scalar::Const};

use crate::onnx::{
    AttrValue, Fact, InferCx, InferError, OnnxNode,
    support::{Inputs, axis, exprs, ints, need, optional},
};

/// The permutation of `Transpose`; reversal by default.
///
/// # Errors
/// The attribute is no permutation of the input's dimensions.
pub fn permutation(node: &OnnxNode, rank: usize) -> Result<Vec<usize>, InferError> {
    let Some(p) = node.ints("perm")? else { return Ok((0..rank).rev().collect()) };
    let perm: Vec<usize> = p.iter().filter_map(|p| usize::try_from(*p).ok()).collect();
    let mut sorted = perm.clone();
    sorted.sort_unstable();
    if p.len() != rank || !sorted.iter().copied().eq(0..rank) {
        return Err(node.invalid(format!("attribute 'perm' {p:?} is no permutation of {rank} dimensions")));
    }
    Ok(perm)
}

/// Extents of the parts of `Split`: given ones, or equal ones of which the last may be smaller.
///
/// # Errors
/// Parts that do not sum up to the extent, or an extent that is not fixed where parts must be counted.
pub fn split_parts(node: &OnnxNode, inputs: Inputs<'_, '_>, dim: &Ix) -> Result<Vec<Ix>, InferError> {
    let given = match exprs(node, inputs, 1, "split")? {
        Some(v) => Some(v),
        None => node.ints("split")?.map(|v| v.iter().map(|v| Ix::konst(*v)).collect()),
    };
    if let Some(parts) = given {
        let sum = parts.iter().fold(Ix::konst(0), |s, p| s.plus(p));
        if let (Some(s), Some(d)) = (sum.as_const(), dim.as_const())
            && s != d
        {
            return Err(node.invalid(format!("the parts sum up to {s}, the extent is {d}")));
        }
        return Ok(parts);
    }
    let outputs = node.outputs.len() as i64;
    let n = node.int_opt("num_outputs")?.unwrap_or(outputs);
    if n < 1 || n != outputs {
        return Err(node.invalid(format!("cannot split into {n} parts for {outputs} outputs")));
    }
    let n_ix = Ix::konst(n);
    if let Some(part) = super::contents::exact_div(dim, &n_ix) {
        return Ok(vec![part; n as usize]);
    }
    let Some(d) = dim.as_const() else {
        return Err(node.data_dependent(format!("cannot divide the extent {dim} into {n} parts; bind it with --shape")));
    };
    let part = (d + n - 1) / n;
    Ok((0..n).map(|i| Ix::konst((d - i * part).clamp(0, part))).collect())
}

/// Checks the labels of a loss against its scores: batch, then positions behind the classes.
///
/// # Errors
/// Extents that do not fit.
pub fn labels(node: &OnnxNode, scores: &Fact, labels: &Fact, cx: &mut InferCx) -> Result<(), InferError> {
    let mut pairs = scores.dims.iter().take(1).chain(scores.dims.iter().skip(2)).zip(&labels.dims);
    if scores.rank() != labels.rank() + 1 || !pairs.all(|(s, l)| cx.agree(s, l)) {
        return Err(node.invalid(format!("the labels {} do not fit the scores {}", labels.ty(), scores.ty())));
    }
    Ok(())
}

/// Pads before and after each dimension of the input of `Pad`.
///
/// # Errors
/// Pads that are not known before the model runs, or do not fit the rank.
pub fn pads(node: &OnnxNode, inputs: Inputs<'_, '_>, rank: usize) -> Result<Vec<(Ix, Ix)>, InferError> {
    let list = match exprs(node, inputs, 1, "pads")? {
        Some(v) => v,
        None => node.ints("pads")?.unwrap_or(&[]).iter().map(|v| Ix::konst(*v)).collect(),
    };
    let axes = match ints(node, inputs, 3, "axes")? {
        Some(a) => a.iter().map(|a| axis(node, *a, rank)).collect::<Result<Vec<_>, _>>()?,
        None => (0..rank).collect(),
    };
    if list.len() != 2 * axes.len() {
        return Err(node.invalid(format!("{} pads do not fit {} axes", list.len(), axes.len())));
    }
    let mut out = vec![(Ix::konst(0), Ix::konst(0)); rank];
    for (i, a) in axes.iter().enumerate() {
        out[*a] = (list[i].clone(), list[axes.len() + i].clone());
    }
    Ok(out)
}

/// The block of `DepthToSpace` and `SpaceToDepth`, for an input of rank 4.
///
/// # Errors
/// Another rank, or a block below 1.
pub fn block_size(node: &OnnxNode, x: &Fact) -> Result<i64, InferError> {
    let b = node.int("blocksize", 0)?;
    if x.rank() != 4 || !(1..=1 << 20).contains(&b) {
        return Err(node.invalid(format!("a block of {b} does not fit an input of rank {}", x.rank())));
    }
    Ok(b)
}

/// The depth of `OneHot`.
///
/// # Errors
/// The depth is not known before the model runs.
pub fn one_hot_depth(node: &OnnxNode, inputs: Inputs<'_, '_>) -> Result<Ix, InferError> {
    let f = need(node, inputs, 1)?;
    let known = f.contents.as_ref().and_then(|c| c.first().cloned());
    let known = known.or_else(|| f.scalar().map(|c| Ix::konst(c.to_i64())));
    known.ok_or_else(|| node.data_dependent("input 1 (depth) must be known before the model runs"))
}

/// The value of `ConstantOfShape`: zero of type float by default.
///
/// # Errors
/// The attribute is no tensor of one element.
pub fn fill_value(node: &OnnxNode) -> Result<Const, InferError> {
    match node.attrs.get("value") {
        None => Ok(Const::f32(0.0)),
        Some(AttrValue::Tensor(t)) if t.len() == 1 => Ok(t.get(0)),
        Some(_) => Err(node.invalid("attribute 'value' is no tensor of one element")),
    }
}

/// The tensor of a `Constant` node.
///
/// # Errors
/// No value, or one of a type that Kiln does not compute with.
pub fn constant(node: &OnnxNode) -> Result<Fact, InferError> {
    let floats = |shape: &[usize], v: &[f32]| Fact::constant(Tensor::from_fn(DType::F32, shape, |i| Const::f32(v[i])));
    let ints =
        |shape: &[usize], v: &[i64]| Fact::constant(Tensor::from_fn(DType::I64, shape, |i| Const::from_i64(DType::I64, v[i])));
    let texts = |shape: &[usize]| Fact::new(DType::Str, shape.iter().map(|d| Ix::konst(*d as i64)).collect());
    for name in ["value", "value_int", "value_ints", "value_float", "value_floats", "value_string", "value_strings"] {
        return Ok(match node.attrs.get(name) {
            None => continue,
            Some(AttrValue::Tensor(t)) => Fact::constant(t.clone()),
            Some(AttrValue::External(_, ty)) => Fact::of(ty),
            Some(AttrValue::Int(v)) => ints(&[], &[*v]),
            Some(AttrValue::Ints(v)) => ints(&[v.len()], v),
            Some(AttrValue::Float(v)) => floats(&[], &[*v]),
            Some(AttrValue::Floats(v)) => floats(&[v.len()], v),
            Some(AttrValue::String(_)) => texts(&[]),
            Some(AttrValue::Strings(v)) => texts(&[v.len()]),
            Some(_) => return Err(node.invalid(format!("attribute '{name}' is no tensor or number"))),
        });
    }
    Err(node.unsupported("the constant is no dense tensor of numbers or texts"))
}

/// True when the optional input is given and not empty.
pub fn given(inputs: Inputs<'_, '_>, i: usize) -> bool {
    optional(inputs, i).is_some_and(|f| !f.dims.iter().any(|d| d.is(0)))
}

/// Axes and extents of `CenterCropPad`.
///
/// # Errors
/// Extents that are not known before the model runs, or do not fit the axes.
pub fn centre_extents(node: &OnnxNode, inputs: Inputs<'_, '_>, rank: usize) -> Result<Vec<(usize, Ix)>, InferError> {
    let shape = exprs(node, inputs, 1, "shape")?.ok_or_else(|| node.invalid("the shape is missing"))?;
    let axes = match node.ints("axes")? {
        Some(list) => list.iter().map(|a| axis(node, *a, rank)).collect::<Result<Vec<_>, _>>()?,
        None => (0..rank).collect(),
    };
    if axes.len() != shape.len() {
        return Err(node.invalid(format!("{} extents do not fit {} axes", shape.len(), axes.len())));
    }
    Ok(axes.into_iter().zip(shape).collect())
}

/// Extents of what `MaxUnpool`'s input was pooled from: windows side by side.
///
/// # Errors
/// Attributes that do not fit the rank.
pub fn unpooled(node: &OnnxNode, dims: &[Ix]) -> Result<Vec<Ix>, InferError> {
    let kernel = node.ints("kernel_shape")?.unwrap_or_default();
    let n = kernel.len();
    let strides = node.ints("strides")?.map_or_else(|| vec![1; n], <[i64]>::to_vec);
    let pads = node.ints("pads")?.map_or_else(|| vec![0; 2 * n], <[i64]>::to_vec);
    if dims.len() != n + 2 || strides.len() != n || pads.len() != 2 * n {
        return Err(node.invalid(format!("a kernel of {n} dimensions does not fit rank {}", dims.len())));
    }
    let spatial = (0..n).map(|i| {
        let windows = dims[2 + i].minus(&Ix::konst(1)).scale(strides[i]);
        windows.plus(&Ix::konst(kernel[i] - pads[i] - pads[n + i]))
    });
    Ok(dims[..2].iter().cloned().chain(spatial).collect())
}
