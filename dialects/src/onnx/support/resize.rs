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
    /// Where the scale is in the operand, if that is only known when the model runs. `out` then is to be found.
    pub runtime: Option<usize>,
    /// Start and end of the region of interest, as fractions of the input (`tf_crop_and_resize`).
    pub roi: (f64, f64),
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
        x.dims.iter().map(|d| Axis { out: d.clone(), scale: Some(1.0), runtime: None, roi: (0.0, 1.0) }).collect();
    match (given(2), given(3)) {
        (Some(f), None) => {
            let Some(scales) = f.floats() else {
                let count = f.dims.first().and_then(Ix::as_const).unwrap_or(0);
                fit(count as usize, "scales")?;
                let crop = node.string("coordinate_transformation_mode", "half_pixel")? == "tf_crop_and_resize";
                if crop || node.flag("antialias", false)? {
                    return Err(node.unsupported("cropping and antialiasing need scales that are known before the model runs"));
                }
                named.iter().enumerate().for_each(|(i, a)| (out[*a].scale, out[*a].runtime) = (None, Some(i)));
                return Ok(out);
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
            let sizes = match node.string("keep_aspect_ratio_policy", "stretch")? {
                "stretch" => sizes,
                policy => keep_aspect(node, &named, &x.dims, &sizes, policy, &mut out)?,
            };
            for (a, s) in named.iter().zip(&sizes) {
                out[*a].out = cx.canon(s);
                if node.string("keep_aspect_ratio_policy", "stretch")? == "stretch" {
                    out[*a].scale = ratio(s, &x.dims[*a]);
                }
            }
        }
        _ => return Err(node.invalid("exactly one of scales and sizes must be given")),
    }
    if node.string("coordinate_transformation_mode", "half_pixel")? == "tf_crop_and_resize" {
        let Some(roi) = given(1).and_then(|f| f.floats()) else {
            return Err(node.data_dependent("input 1 (roi) must be known before the model runs"));
        };
        fit(roi.len() / 2, "roi")?;
        for (i, a) in named.iter().enumerate() {
            out[*a].roi = (roi[i], roi[named.len() + i]);
        }
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

/// Sizes that keep the ratio of the sides, not larger or not smaller than the given ones.
fn keep_aspect(
    node: &OnnxNode,
    named: &[usize],
    dims: &[Ix],
    sizes: &[Ix],
    policy: &str,
    out: &mut [Axis],
) -> Result<Vec<Ix>, InferError> {
    let ratios: Option<Vec<f64>> = named.iter().zip(sizes).map(|(a, s)| ratio(s, &dims[*a])).collect();
    let Some(ratios) = ratios else {
        return Err(node.unsupported("keeping the aspect ratio needs fixed extents; bind them with --shape"));
    };
    let pick = match policy {
        "not_larger" => ratios.iter().copied().fold(f64::INFINITY, f64::min),
        "not_smaller" => ratios.iter().copied().fold(0.0, f64::max),
        other => return Err(node.invalid(format!("attribute 'keep_aspect_ratio_policy' is '{other}'"))),
    };
    let size = |d: &Ix| d.as_const().map(|d| Ix::konst((pick * d as f64 + 0.5).floor() as i64));
    named
        .iter()
        .map(|a| {
            out[*a].scale = Some(pick);
            size(&dims[*a])
                .ok_or_else(|| node.unsupported("keeping the aspect ratio needs fixed extents; bind them with --shape"))
        })
        .collect()
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
