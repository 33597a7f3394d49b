//! The parameters of `Resize`.

use kiln_algebra::Ix;

use crate::onnx::{
    InferCx, InferError, OnnxNode,
    support::{Inputs, axis, exprs, need, optional},
};

/// How one dimension is resized.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Extent of the result.
    pub out: Ix,
    /// Ratio of the result's extent to the input's, where it was given or follows from constants.
    pub scale: Option<f64>,
    /// Where the scale or size is in its operand, if the scale is only known when the model runs. `out` then is to be found.
    pub runtime: Option<usize>,
    /// The region of interest (`tf_crop_and_resize`).
    pub roi: Roi,
}

/// A part of a dimension.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Roi {
    /// Start and end, as fractions of the dimension.
    Known(f64, f64),
    /// Where start and end are in the operand.
    Operand(usize, usize),
}

/// How sizes and the ratio of the sides go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Sizes are taken as they are.
    Stretch,
    /// The ratio is kept; no side is larger than its size.
    NotLarger,
    /// The ratio is kept; no side is smaller than its size.
    NotSmaller,
}

impl Aspect {
    /// The attribute of a node.
    ///
    /// # Errors
    /// The attribute is not known.
    pub fn of(node: &OnnxNode) -> Result<Self, InferError> {
        match node.string("keep_aspect_ratio_policy", "stretch")? {
            "stretch" => Ok(Aspect::Stretch),
            "not_larger" => Ok(Aspect::NotLarger),
            "not_smaller" => Ok(Aspect::NotSmaller),
            other => Err(node.invalid(format!("attribute 'keep_aspect_ratio_policy' is '{other}'"))),
        }
    }
}

/// One entry a dimension of the input.
///
/// # Errors
/// Scales and sizes both or neither given, or not known before the model runs.
pub fn axes(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &InferCx) -> Result<Vec<Axis>, InferError> {
    let x = need(node, inputs, 0)?;
    let rank = x.rank();
    let named: Vec<usize> = match node.ints("axes")? {
        Some(list) => list.iter().map(|a| axis(node, *a, rank)).collect::<Result<_, _>>()?,
        None => (0..rank).collect(),
    };
    let given = |i: usize| optional(inputs, i).filter(|f| !f.dims.first().is_some_and(|d| d.is(0)));
    let fit = |n: usize, what: &str| {
        if n == named.len() { Ok(()) } else { Err(node.invalid(format!("{what} has {n} entries for {} axes", named.len()))) }
    };
    let mut out: Vec<Axis> =
        x.dims.iter().map(|d| Axis { out: d.clone(), scale: Some(1.0), runtime: None, roi: Roi::Known(0.0, 1.0) }).collect();
    match (given(2), given(3)) {
        (Some(f), None) => {
            let Some(scales) = f.floats() else {
                let count = f.dims.first().and_then(Ix::as_const).unwrap_or(0);
                fit(count as usize, "scales")?;
                named.iter().enumerate().for_each(|(i, a)| (out[*a].scale, out[*a].runtime) = (None, Some(i)));
                return regions(node, inputs, &named, out);
            };
            fit(scales.len(), "scales")?;
            for (a, s) in named.iter().zip(&scales) {
                if !(*s > 0.0 && s.is_finite()) {
                    return Err(node.invalid(format!("a scale is {s}")));
                }
                out[*a].scale = Some(*s);
                out[*a].out =
                    scaled(&x.dims[*a], *s).ok_or_else(|| node.unsupported(format!("the scale {s} is out of range")))?;
            }
        }
        (None, Some(_)) => {
            let sizes = exprs(node, inputs, 3, "sizes")?.unwrap_or_default();
            fit(sizes.len(), "sizes")?;
            let aspect = Aspect::of(node)?;
            let kept = match aspect {
                Aspect::Stretch => Some(sizes),
                _ => keep_aspect(&named, &x.dims, &sizes, aspect, &mut out),
            };
            let Some(kept) = kept else {
                named.iter().enumerate().for_each(|(i, a)| (out[*a].scale, out[*a].runtime) = (None, Some(i)));
                return regions(node, inputs, &named, out);
            };
            for (a, s) in named.iter().zip(&kept) {
                out[*a].out = cx.canon(s);
                if aspect == Aspect::Stretch {
                    out[*a].scale = ratio(s, &x.dims[*a]);
                }
            }
        }
        _ => return Err(node.invalid("exactly one of scales and sizes must be given")),
    }
    regions(node, inputs, &named, out)
}

/// The axes with their regions of interest, where the node has any.
fn regions(node: &OnnxNode, inputs: Inputs<'_, '_>, named: &[usize], mut out: Vec<Axis>) -> Result<Vec<Axis>, InferError> {
    if node.string("coordinate_transformation_mode", "half_pixel")? != "tf_crop_and_resize" {
        return Ok(out);
    }
    let roi = need(node, inputs, 1)?;
    let n = named.len();
    if !roi.elements().is(2 * n as i64) {
        return Err(node.invalid(format!("the region {} does not fit {n} axes", roi.ty())));
    }
    let values = roi.floats();
    for (i, a) in named.iter().enumerate() {
        out[*a].roi = match &values {
            Some(v) => Roi::Known(v[i], v[n + i]),
            None => Roi::Operand(i, n + i),
        };
    }
    Ok(out)
}

fn ratio(out: &Ix, dim: &Ix) -> Option<f64> {
    if out == dim {
        return Some(1.0);
    }
    match (out.as_const(), dim.as_const()) {
        (Some(o), Some(d)) if d > 0 => Some(o as f64 / d as f64),
        _ => super::contents::exact_div(out, dim).and_then(|q| q.as_const()).map(|q| q as f64),
    }
}

/// Sizes that keep the ratio of the sides; `None` where the extents are not fixed.
fn keep_aspect(named: &[usize], dims: &[Ix], sizes: &[Ix], aspect: Aspect, out: &mut [Axis]) -> Option<Vec<Ix>> {
    let fixed = named.iter().map(|a| dims[*a].as_const()).collect::<Option<Vec<i64>>>()?;
    let ratios = fixed.iter().zip(sizes).map(|(d, s)| Some(s.as_const()? as f64 / *d as f64)).collect::<Option<Vec<f64>>>()?;
    let pick = match aspect {
        Aspect::NotLarger => ratios.iter().copied().fold(f64::INFINITY, f64::min),
        _ => ratios.iter().copied().fold(0.0, f64::max),
    };
    named.iter().for_each(|a| out[*a].scale = Some(pick));
    Some(fixed.iter().map(|d| Ix::konst((pick * *d as f64 + 0.5).floor() as i64)).collect())
}

/// `floor(dim * scale)`, exactly: a float is an integer over a power of two.
fn scaled(dim: &Ix, scale: f64) -> Option<Ix> {
    let mut shift = 0;
    let mut m = scale;
    while m.fract() != 0.0 && shift < 40 {
        m *= 2.0;
        shift += 1;
    }
    (m.fract() == 0.0 && m < 9e15).then(|| dim.scale(m as i64).floordiv(&Ix::konst(1 << shift)))
}
