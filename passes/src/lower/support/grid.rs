//! Sampling at computed coordinates.
//!
//! Each tap along a dimension has indices and weights, computed from the coordinates; a sample is the sum over the
//! combinations of taps of gathered elements times the product of their weights.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar, UnOp};
use kiln_dialects::onnx::OnnxNode;

use super::{Body, k, x};
use crate::lower::{Lower, LowerError, Value};

/// What lies outside the input.
#[derive(Clone, Copy, PartialEq)]
enum Outside {
    Zeros,
    Border,
    Reflection,
}

/// Indices (int64) and weights over batch and positions.
struct Tap {
    index: Value,
    weight: Value,
}

/// `GridSample` of `v` (batch, channels, spatial…) at `grid` (batch, positions…, components from the last dimension on).
///
/// # Errors
/// Attributes that are not known.
pub(crate) fn sample(cx: &mut Lower, node: &OnnxNode, v: &Value, grid: &Value) -> Result<Value, LowerError> {
    let outside = match node.string("padding_mode", "zeros")? {
        "zeros" => Outside::Zeros,
        "border" => Outside::Border,
        "reflection" => Outside::Reflection,
        other => return Err(node.invalid(format!("attribute 'padding_mode' is '{other}'")).into()),
    };
    let corners = node.flag("align_corners", false)?;
    let reach = match node.string("mode", "linear")? {
        "nearest" => 0,
        "linear" | "bilinear" => 1,
        "cubic" | "bicubic" => 2,
        other => return Err(node.invalid(format!("attribute 'mode' is '{other}'")).into()),
    };
    let n = v.rank() - 2;
    let mut taps: Vec<Vec<Tap>> = Vec::new();
    for d in 0..n {
        let line = Line { extent: v.dims()[2 + d].clone(), corners, outside };
        taps.push(line.taps(cx, grid, n - 1 - d, reach)?);
    }
    let domain = cx.out(0).dims;
    let c = v.dtype().compute();
    let here: Vec<Ix> = std::iter::once(Ix::axis(0)).chain((2..domain.len()).map(Ix::axis)).collect();
    let read = Access::new(here);
    let chosen = (0..n).map(|i| Ix::axis(domain.len() + i));
    let map: Vec<Ix> = [Ix::axis(0), Ix::axis(1)].into_iter().chain(chosen).collect();
    let combinations = taps.iter().map(Vec::len).product::<usize>();
    let mut sum: Option<Value> = None;
    for which in 0..combinations {
        let mut rest = which;
        let picked: Vec<&Tap> = taps
            .iter()
            .map(|t| {
                let i = rest % t.len();
                rest /= t.len();
                &t[i]
            })
            .collect();
        let indices: Vec<(&Value, Access)> = picked.iter().map(|t| (&t.index, read.clone())).collect();
        let g = cx.gather(v, &domain, &indices, map.clone())?;
        let element = if v.dtype() == c { x(0) } else { x(0).cast(c) };
        let mut body = (0..n).fold(element, |b, i| b * x(1 + i));
        let mut args: Vec<(&Value, Access)> = vec![(&g, Access::identity(domain.len()))];
        args.extend(picked.iter().map(|t| (&t.weight, read.clone())));
        if let Some(s) = &sum {
            body = x(args.len()) + body;
            args.push((s, Access::identity(domain.len())));
        }
        sum = Some(cx.map_at(&domain, body.0, &args)?);
    }
    match sum {
        Some(s) => cx.cast(&s, v.dtype()),
        None => Err(node.invalid("the input has no spatial dimension").into()),
    }
}

/// One spatial dimension.
struct Line {
    extent: Ix,
    corners: bool,
    outside: Outside,
}

const T: DType = DType::F32;

impl Line {
    fn number(&self, cx: &Lower, e: &Ix) -> Body {
        Body(cx.number(&[], e, T))
    }
    fn last(&self, cx: &Lower) -> Body {
        self.number(cx, &self.extent.minus(&Ix::konst(1)))
    }
    /// A triangular wave between the centres or the outer edges of the first and last element.
    fn reflected(&self, cx: &Lower, at: Body) -> Body {
        let (low, span) = match self.corners {
            true => (k(T, 0.0), self.last(cx).max(k(T, 1e-6))),
            false => (k(T, -0.5), self.number(cx, &self.extent)),
        };
        let wave = (at - low.clone()).un(UnOp::Abs).bin(BinOp::Mod, span.clone() * k(T, 2.0));
        let back = span.clone() * k(T, 2.0) - wave.clone();
        span.lt(wave.clone()).select(back, wave) + low
    }
    /// A coordinate or a whole position brought inside, by the rule for what lies outside.
    fn inside(&self, cx: &Lower, at: Body) -> Body {
        match self.outside {
            Outside::Zeros => at,
            Outside::Border => at.max(k(T, 0.0)).min(self.last(cx)),
            Outside::Reflection => self.reflected(cx, at),
        }
    }
    /// Taps for component `part` of the grid.
    fn taps(&self, cx: &mut Lower, grid: &Value, part: usize, reach: i64) -> Result<Vec<Tap>, LowerError> {
        let rank = grid.rank();
        let positions = grid.dims()[..rank - 1].to_vec();
        let read = Access::new((0..rank - 1).map(Ix::axis).chain([Ix::konst(part as i64)]).collect());
        let shift = (if grid.dtype() == T { x(0) } else { x(0).cast(T) }) + k(T, 1.0);
        let at = match self.corners {
            true => shift * k(T, 0.5) * self.last(cx),
            false => (shift * self.number(cx, &self.extent) - k(T, 1.0)) * k(T, 0.5),
        };
        let at = if reach == 0 { at.un(UnOp::Round) } else { at };
        let at = self.inside(cx, at);
        let at = cx.map_at(&positions, at.0, &[(grid, read)])?;
        let offsets: Vec<i64> = if reach == 0 { vec![0] } else { (1 - reach..=reach).collect() };
        let mut out = Vec::new();
        for j in offsets {
            let base = if reach == 0 { x(0) } else { x(0).un(UnOp::Floor) };
            let position = base + k(T, j as f64);
            let weight = if reach == 0 { k(T, 1.0) } else { kernel(reach, (position.clone() - x(0)).un(UnOp::Abs)) };
            let weight = match self.outside {
                Outside::Zeros => {
                    let within = k(T, 0.0)
                        .bin(BinOp::Le, position.clone())
                        .bin(BinOp::And, position.clone().bin(BinOp::Le, self.last(cx)));
                    within.select(weight, k(T, 0.0))
                }
                _ => weight,
            };
            let index = self.inside(cx, position).max(k(T, 0.0)).min(self.last(cx));
            let index: Scalar = index.cast(DType::I64).0;
            out.push(Tap { index: cx.unary(&at, index)?, weight: cx.unary(&at, weight.0)? });
        }
        Ok(out)
    }
}

/// Linear or cubic (a = -0.75) kernel at a distance of at least zero.
fn kernel(reach: i64, d: Body) -> Body {
    let c = |v: f64| k(T, v);
    if reach == 1 {
        return c(1.0) - d;
    }
    let a = -0.75;
    let near = ((c(a + 2.0) * d.clone() - c(a + 3.0)) * d.clone()) * d.clone() + c(1.0);
    let far = ((c(a) * d.clone() - c(5.0 * a)) * d.clone() + c(8.0 * a)) * d.clone() - c(4.0 * a);
    d.bin(BinOp::Le, c(1.0)).select(near, far)
}
