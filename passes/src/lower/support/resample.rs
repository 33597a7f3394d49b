//! Resampling axis by axis.
//!
//! An axis whose source index is an exact quotient is a view. Elsewhere each tap has a vector of indices and one of
//! weights along the axis, computed from the position; they are constants where the extents are fixed. Coordinates
//! and kernels follow the operator specification of `Resize`; fixed extents are computed in f64.

use kiln_algebra::{Access, BinOp, DType, Ix, Monoid, Scalar, UnOp};
use kiln_dialects::onnx::{
    OnnxNode,
    support::resize::{Axis, Roi},
};

use super::{Body, k, x};
use crate::lower::{Lower, LowerError, Value};

/// What all axes of a node share.
struct Mode<'n> {
    node: &'n OnnxNode,
    kind: &'n str,
    transform: &'n str,
    nearest: &'n str,
    cubic: f64,
    exclude_outside: bool,
    antialias: bool,
}

/// What of an axis is only known when the model runs (f32, no dimensions).
#[derive(Clone, Default)]
pub(crate) struct Operands {
    /// The scale.
    pub(crate) scale: Option<Value>,
    /// Start and end of the region of interest.
    pub(crate) roi: Option<[Value; 2]>,
}

/// One axis under computation.
struct Line {
    axis: usize,
    /// Type of coordinates.
    t: DType,
    input: Ix,
    output: Ix,
    scale: Option<f64>,
    runtime: Operands,
    roi: Roi,
}

impl Line {
    /// The operands of a body with a coordinate in it.
    fn operands(&self) -> Vec<(&Value, Access)> {
        let all = self.runtime.scale.iter().chain(self.runtime.roi.iter().flatten());
        all.map(|v| (v, Access::new(Vec::new()))).collect()
    }
}

/// `Resize` of `v`; one entry of `axes` a dimension, and one of `operands`.
///
/// # Errors
/// Attributes that are not known.
pub(crate) fn resize(
    cx: &mut Lower,
    node: &OnnxNode,
    v: &Value,
    axes: &[Axis],
    operands: &[Operands],
) -> Result<Value, LowerError> {
    let mode = Mode {
        node,
        kind: node.string("mode", "nearest")?,
        transform: node.string("coordinate_transformation_mode", "half_pixel")?,
        nearest: node.string("nearest_mode", "round_prefer_floor")?,
        cubic: f64::from(node.float("cubic_coeff_a", -0.75)?),
        exclude_outside: node.flag("exclude_outside", false)?,
        antialias: node.flag("antialias", false)?,
    };
    let crop = mode.transform == "tf_crop_and_resize";
    let lines: Vec<Line> = axes
        .iter()
        .enumerate()
        .filter(|(i, a)| a.out != v.dims()[*i] || a.scale != Some(1.0) || (crop && a.roi != Roi::Known(0.0, 1.0)))
        .map(|(axis, a)| {
            let (input, output) = (v.dims()[axis].clone(), a.out.clone());
            let fixed = input.as_const().is_some() && output.as_const().is_some();
            let runtime = operands.get(axis).cloned().unwrap_or_default();
            Line { axis, runtime, t: if fixed { DType::F64 } else { DType::F32 }, input, output, scale: a.scale, roi: a.roi }
        })
        .collect();
    let mut y = v.clone();
    match mode.kind {
        "nearest" => y = nearest(cx, &mode, &y, axes, &lines)?,
        "linear" | "cubic" => {
            for l in &lines {
                y = interpolate(cx, &mode, &y, l)?;
            }
        }
        other => return Err(node.invalid(format!("attribute 'mode' is '{other}'")).into()),
    }
    if !crop {
        return Ok(y);
    }
    let outside = f64::from(node.float("extrapolation_value", 0.0)?);
    let dims = y.dims().to_vec();
    for l in &lines {
        let at = coordinate(cx, &mode, l)?;
        let end = Body(cx.number(&[], &l.input.minus(&Ix::konst(1)), l.t));
        let inside = k(l.t, 0.0).bin(BinOp::Le, at.clone()).bin(BinOp::And, at.bin(BinOp::Le, end));
        let inside = vector(cx, l, inside)?;
        let along = Access::new(vec![Ix::axis(l.axis)]);
        let body = x(1).select(x(0), k(y.dtype(), outside));
        y = cx.map_at(&dims, body.0, &[(&y, Access::identity(dims.len())), (&inside, along)])?;
    }
    Ok(y)
}

/// Coordinate in the input of a position; a body over the result's extent and the line's operands.
fn coordinate(cx: &Lower, mode: &Mode<'_>, l: &Line) -> Result<Body, LowerError> {
    let t = l.t;
    let c = |v: f64| k(t, v);
    let number = |e: &Ix| Body(cx.number(&[], e, t));
    let i = Body(Scalar::cast(t, Scalar::Axis(0)));
    let (n, m) = (number(&l.input), number(&l.output));
    let n1 = number(&l.input.minus(&Ix::konst(1)));
    // The specification's reference takes the length of the result before it is rounded to an integer.
    let m1 = match (l.scale, l.input.as_const(), l.output.as_const()) {
        (Some(s), Some(n), Some(m)) if (s * n as f64 - m as f64).abs() > 1e-6 * m as f64 => c(s * n as f64 - 1.0),
        (None, ..) if l.runtime.scale.is_some() => x(0) * n.clone() - c(1.0),
        _ => number(&l.output.minus(&Ix::konst(1))),
    };
    let scale = || match (l.scale, &l.runtime.scale) {
        (Some(s), _) => c(s),
        (None, Some(_)) => x(0),
        (None, None) => m.clone() / n.clone(),
    };
    let half = |i: Body| (i + c(0.5)) / scale() - c(0.5);
    // A single output has a rule of its own; an extent that is not fixed decides when the model runs.
    let single = |one: Body, more: Body| match l.output.as_const() {
        Some(1) => one,
        Some(_) => more,
        None => m.clone().bin(BinOp::Eq, c(1.0)).select(one, more),
    };
    Ok(match mode.transform {
        "half_pixel" => half(i),
        "half_pixel_symmetric" => {
            let adjust = m.clone() / (scale() * n.clone());
            let centre = n.clone() * c(0.5);
            centre * (c(1.0) - adjust) + half(i)
        }
        "pytorch_half_pixel" => single(c(0.0), half(i)),
        "align_corners" => single(c(0.0), i * n1 / m1),
        "asymmetric" => i / scale(),
        "tf_half_pixel_for_nn" => (i + c(0.5)) / scale(),
        "tf_crop_and_resize" => {
            let at = usize::from(l.runtime.scale.is_some());
            let (start, end) = match l.roi {
                Roi::Known(start, end) => (c(start), c(end)),
                Roi::Operand(..) => (x(at), x(at + 1)),
            };
            let centre = (start.clone() + end.clone()) * c(0.5) * n1.clone();
            single(centre, start.clone() * n1.clone() + i * (end - start) * n1 / m1)
        }
        other => return Err(mode.node.invalid(format!("attribute 'coordinate_transformation_mode' is '{other}'")).into()),
    })
}

/// A vector along an axis, computed from the position; constant where nothing in it is symbolic.
fn vector(cx: &mut Lower, l: &Line, body: Body) -> Result<Value, LowerError> {
    let v = cx.map_at(std::slice::from_ref(&l.output), body.0, &l.operands())?;
    if v.fact.value.is_some() { cx.materialise(&v.fact.clone()) } else { Ok(v) }
}

fn clamp(cx: &Lower, l: &Line, at: Body) -> Body {
    let end = Body(cx.number(&[], &l.input.minus(&Ix::konst(1)), l.t));
    at.max(k(l.t, 0.0)).min(end)
}

/// The source index of a nearest resampling where it is an exact quotient of the position.
fn quotient(mode: &Mode<'_>, l: &Line) -> Option<Ix> {
    let i = Ix::axis(l.axis);
    let times = kiln_dialects::onnx::support::contents::exact_div(&l.output, &l.input).and_then(|q| q.as_const());
    let exact = |s: f64| match (l.input.as_const(), l.output.as_const()) {
        (Some(n), Some(m)) => n as f64 * s == m as f64,
        _ => times.is_some_and(|q| q as f64 == s),
    };
    if l.runtime.scale.is_some() || l.runtime.roi.is_some() || !l.scale.is_none_or(exact) {
        return None;
    }
    let pixel = matches!(mode.transform, "half_pixel" | "half_pixel_symmetric") && mode.nearest.starts_with("round_prefer");
    match (mode.transform, mode.nearest, times) {
        (_, _, Some(q)) if pixel => Some(i.floordiv(&Ix::konst(q))),
        ("asymmetric" | "tf_half_pixel_for_nn", "floor", Some(q)) => Some(i.floordiv(&Ix::konst(q))),
        ("asymmetric", "floor", None) => {
            let (n, m) = (l.input.as_const()?, l.output.as_const()?);
            Some(i.scale(n).floordiv(&Ix::konst(m)))
        }
        _ => None,
    }
}

fn nearest(cx: &mut Lower, mode: &Mode<'_>, v: &Value, axes: &[Axis], lines: &[Line]) -> Result<Value, LowerError> {
    let domain: Vec<Ix> = axes.iter().map(|a| a.out.clone()).collect();
    let mut map: Vec<Ix> = (0..v.rank()).map(Ix::axis).collect();
    let mut indices: Vec<(Value, Access)> = Vec::new();
    for l in lines {
        if let Some(e) = quotient(mode, l) {
            map[l.axis] = e;
            continue;
        }
        let at = coordinate(cx, mode, l)?;
        let c = |v: f64| k(l.t, v);
        let at = match mode.nearest {
            "round_prefer_floor" => (at - c(0.5)).un(UnOp::Ceil),
            "round_prefer_ceil" => (at + c(0.5)).un(UnOp::Floor),
            "floor" => at.un(UnOp::Floor),
            "ceil" => at.un(UnOp::Ceil),
            other => return Err(mode.node.invalid(format!("attribute 'nearest_mode' is '{other}'")).into()),
        };
        let index = vector(cx, l, clamp(cx, l, at).cast(DType::I64))?;
        map[l.axis] = Ix::axis(domain.len() + indices.len());
        indices.push((index, Access::new(vec![Ix::axis(l.axis)])));
    }
    if indices.is_empty() {
        return cx.view(v, &domain, Access::new(map));
    }
    let indices: Vec<(&Value, Access)> = indices.iter().map(|(v, a)| (v, a.clone())).collect();
    cx.gather(v, &domain, &indices, map)
}

/// Linear or cubic kernel at a distance of at least zero.
fn kernel(mode: &Mode<'_>, t: DType, d: Body) -> Body {
    let c = |v: f64| k(t, v);
    if mode.kind == "linear" {
        return (c(1.0) - d).max(c(0.0));
    }
    let a = mode.cubic;
    let near = ((c(a + 2.0) * d.clone() - c(a + 3.0)) * d.clone()) * d.clone() + c(1.0);
    let far = ((c(a) * d.clone() - c(5.0 * a)) * d.clone() + c(8.0 * a)) * d.clone() - c(4.0 * a);
    let far = d.clone().lt(c(2.0)).select(far, c(0.0));
    d.bin(BinOp::Le, c(1.0)).select(near, far)
}

fn interpolate(cx: &mut Lower, mode: &Mode<'_>, v: &Value, l: &Line) -> Result<Value, LowerError> {
    let t = l.t;
    let reach = if mode.kind == "linear" { 1.0 } else { 2.0 };
    let shrink = match (mode.antialias, l.scale) {
        (true, Some(s)) => s.min(1.0),
        (true, None) => return antialiased(cx, mode, v, l),
        (false, _) => 1.0,
    };
    let first = (-reach / shrink).floor() as i64 + 1;
    let taps: Vec<i64> = (first..=1 - first).collect();
    if taps.len() > 256 {
        return Err(mode.node.unsupported(format!("antialiasing over {} taps", taps.len())).into());
    }
    let at = coordinate(cx, mode, l)?;
    let base = at.clone().un(UnOp::Floor);
    let end = Body(cx.number(&[], &l.input.minus(&Ix::konst(1)), t));
    let weight = |j: i64| {
        let position = base.clone() + k(t, j as f64);
        let d = ((position.clone() - at.clone()) * k(t, shrink)).un(UnOp::Abs);
        let w = kernel(mode, t, d);
        if !mode.exclude_outside {
            return w;
        }
        let inside = k(t, 0.0).bin(BinOp::Le, position.clone()).bin(BinOp::And, position.bin(BinOp::Le, end.clone()));
        inside.select(w, k(t, 0.0))
    };
    let normalise = mode.exclude_outside || mode.antialias;
    let raw: Vec<Value> = taps.iter().map(|j| vector(cx, l, weight(*j))).collect::<Result<_, _>>()?;
    let sum = match normalise {
        true => {
            let body = (1..raw.len()).fold(x(0), |s, i| s + x(i));
            let s = cx.map(std::slice::from_ref(&l.output), body.0, &raw.iter().collect::<Vec<_>>())?;
            Some(s)
        }
        false => None,
    };
    let mut domain = v.dims().to_vec();
    domain[l.axis] = l.output.clone();
    let c = v.dtype().compute();
    let mut parts: Vec<(Value, Value)> = Vec::new();
    for (j, w) in taps.iter().zip(&raw) {
        let w = match &sum {
            Some(s) => cx.binary(BinOp::Div, w, s)?,
            None => w.clone(),
        };
        if w.fact.floats().is_some_and(|w| w.iter().all(|w| *w == 0.0)) {
            continue;
        }
        let w = cx.cast(&w, c)?;
        let index = clamp(cx, l, base.clone() + k(t, *j as f64)).cast(DType::I64);
        let index = vector(cx, l, index)?;
        let mut map: Vec<Ix> = (0..v.rank()).map(Ix::axis).collect();
        map[l.axis] = Ix::axis(v.rank());
        let g = cx.gather(v, &domain, &[(&index, Access::new(vec![Ix::axis(l.axis)]))], map)?;
        parts.push((g, w));
    }
    let along = Access::new(vec![Ix::axis(l.axis)]);
    let on = |i: usize| if c == v.dtype() { x(2 * i) } else { x(2 * i).cast(c) };
    let body = (0..parts.len()).map(|i| on(i) * x(2 * i + 1)).reduce(|a, b| a + b).unwrap_or(k(c, 0.0));
    let body = if c == v.dtype() { body } else { body.cast(v.dtype()) };
    let args: Vec<(&Value, Access)> =
        parts.iter().flat_map(|(g, w)| [(g, Access::identity(v.rank())), (w, along.clone())]).collect();
    cx.map_at(&domain, body.0, &args)
}

/// Linear or cubic resampling with antialiasing by a scale that is only known when the model runs: the taps are an axis.
fn antialiased(cx: &mut Lower, mode: &Mode<'_>, v: &Value, l: &Line) -> Result<Value, LowerError> {
    let t = l.t;
    let reach = if mode.kind == "linear" { 1.0 } else { 2.0 };
    let scale = match &l.runtime.scale {
        Some(s) => s.clone(),
        None => {
            let (n, m) = (Body(cx.number(&[], &l.input, t)), Body(cx.number(&[], &l.output, t)));
            cx.map(&[], (m / n).0, &[])?
        }
    };
    let shrink = cx.unary(&scale, x(0).min(k(t, 1.0)).0)?;
    let first = cx.unary(&shrink, ((k(t, -reach) / x(0)).un(UnOp::Floor) + k(t, 1.0)).0)?;
    let count = cx.unary(&first, (k(t, 2.0) - x(0) * k(t, 2.0)).cast(DType::I64).0)?;
    let taps = cx.read_symbol(&count, 0, &format!("{}.taps", mode.node.name), 0, None)?;
    let at = vector(cx, l, coordinate(cx, mode, l)?)?;
    // (position, tap)
    let pairs = [l.output.clone(), taps.clone()];
    let nothing = Access::new(Vec::new());
    let along = Access::new(vec![Ix::axis(0)]);
    let position = x(0).un(UnOp::Floor) + x(1) + Body(Scalar::Axis(1)).cast(t);
    let args = [(&at, along.clone()), (&first, nothing.clone())];
    let position = cx.map_at(&pairs, position.0, &args)?;
    let end = Body(cx.number(&[], &l.input.minus(&Ix::konst(1)), t));
    let weight = kernel(mode, t, ((x(0) - x(1)) * x(2)).un(UnOp::Abs));
    let inside = k(t, 0.0).bin(BinOp::Le, x(0)).bin(BinOp::And, x(0).bin(BinOp::Le, end.clone()));
    let weight = if mode.exclude_outside { inside.select(weight, k(t, 0.0)) } else { weight };
    let args = [(&position, Access::identity(2)), (&at, along.clone()), (&shrink, nothing)];
    let weight = cx.map_at(&pairs, weight.0, &args)?;
    let sum = cx.reduce(&weight, Monoid::Sum, &[1], false)?;
    let weight = cx.map_at(&pairs, (x(0) / x(1)).0, &[(&weight, Access::identity(2)), (&sum, along)])?;
    let index = cx.unary(&position, x(0).max(k(t, 0.0)).min(end).cast(DType::I64).0)?;
    let rank = v.rank();
    let mut domain = v.dims().to_vec();
    domain[l.axis] = l.output.clone();
    domain.push(taps);
    let mut map: Vec<Ix> = (0..rank).map(Ix::axis).collect();
    map[l.axis] = Ix::axis(rank + 1);
    let here = Access::new(vec![Ix::axis(l.axis), Ix::axis(rank)]);
    let g = cx.gather(v, &domain, &[(&index, here.clone())], map)?;
    let c = v.dtype().compute();
    let (g, weight) = (cx.cast(&g, c)?, cx.cast(&weight, c)?);
    let y = cx.contract(&domain, &[rank], (&g, Access::identity(rank + 1)), (&weight, here))?;
    cx.cast(&y, v.dtype())
}
