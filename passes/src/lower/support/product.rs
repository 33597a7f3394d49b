//! Convolutions and matrix products.

use kiln_algebra::{Access, BinOp, Const, DType, Guard, Ix};
use kiln_dialects::onnx::{
    OnnxNode,
    support::{conv::Transposed, matmul, window::Window},
};

use super::pool::{taps, windowed};
use crate::lower::{Lower, LowerError, Value, views};

/// The channels of a convolution on the axes of its domain. Axes of extent 1 are left out.
struct Channels {
    /// Batch, group, output channel within the group.
    lead: Vec<Ix>,
    group: Ix,
    output: Ix,
    groups: i64,
    per_group: Ix,
}

fn channels(batch: &Ix, outputs: &Ix, groups: i64) -> Channels {
    let per_group = outputs.floordiv(&Ix::konst(groups));
    let mut lead = vec![batch.clone()];
    let mut on = |extent: Ix| {
        if extent.is(1) && !outputs.is(1) {
            return Ix::konst(0);
        }
        lead.push(extent);
        Ix::axis(lead.len() - 1)
    };
    let group = if groups == 1 { Ix::konst(0) } else { on(Ix::konst(groups)) };
    let output = if groups == 1 || !per_group.is(1) { on(per_group.clone()) } else { Ix::konst(0) };
    Channels { lead, group, output, groups, per_group }
}

/// Convolution of `x` (batch, channels, spatial…) with `w` (outputs, channels of a group, taps…).
///
/// # Errors
/// Attributes that do not fit.
pub(crate) fn convolve(cx: &mut Lower, node: &OnnxNode, x: &Value, w: &Value) -> Result<Value, LowerError> {
    let window = Window::of(node, &x.dims()[2..], &w.dims()[2..], &cx.shapes)?;
    let groups = node.int("group", 1)?;
    let c = channels(&x.dims()[0], &w.dims()[0], groups);
    let first = c.lead.len();
    let per_in = w.dims()[1].clone();
    let mut domain: Vec<Ix> = c.lead.iter().chain(&window.out).cloned().collect();
    let mut reduced = Vec::new();
    let input = if per_in.is(1) {
        Ix::konst(0)
    } else {
        reduced.push(domain.len());
        domain.push(per_in.clone());
        Ix::axis(domain.len() - 1)
    };
    let t = taps(&domain, &window);
    reduced.extend(&t.reduced);
    let zero = Const::from_i64(x.dtype(), 0);
    let channel = c.group.times(&per_in).plus(&input);
    let data = windowed(vec![Ix::axis(0), channel], &x.dims()[2..], first, &window, &t.tap, zero);
    let mut weight = Access::new(vec![c.group.times(&c.per_group).plus(&c.output), input]);
    weight.map.extend(t.tap.iter().cloned());
    let y = cx.contract(&t.domain, &reduced, (x, data), (w, weight))?;
    joined(cx, &y, &c, &window.out)
}

/// Group and channel joined to one dimension.
fn joined(cx: &mut Lower, y: &Value, c: &Channels, out: &[Ix]) -> Result<Value, LowerError> {
    let channels = c.per_group.scale(c.groups);
    let dims: Vec<Ix> = [y.dims()[0].clone(), channels].into_iter().chain(out.iter().cloned()).collect();
    cx.reshape(y, &dims)
}

/// Transposed convolution of `x` (batch, channels, spatial…) with `w` (channels, outputs of a group, taps…): output `o`
/// takes input `(o + begin - tap * dilation) / stride` where that is whole and inside.
///
/// # Errors
/// Attributes that do not fit.
pub(crate) fn convolve_transposed(cx: &mut Lower, node: &OnnxNode, x: &Value, w: &Value) -> Result<Value, LowerError> {
    let t = Transposed::of(node, &x.fact, &w.fact, &mut cx.shapes)?;
    let outputs = w.dims()[1].scale(t.groups);
    let c = channels(&x.dims()[0], &outputs, t.groups);
    let first = c.lead.len();
    let per_in = x.dims()[1].floordiv(&Ix::konst(t.groups));
    let mut domain: Vec<Ix> = c.lead.iter().chain(&t.out).cloned().collect();
    let (input_axis, mut reduced) = (domain.len(), vec![domain.len()]);
    domain.push(per_in.clone());
    let channel = c.group.times(&per_in).plus(&Ix::axis(input_axis));
    let mut data = Access::new(vec![Ix::axis(0), channel.clone()]);
    let mut weight = Access::new(vec![channel, c.output.clone()]);
    for i in 0..t.out.len() {
        let tap = Ix::axis(domain.len());
        reduced.push(domain.len());
        domain.push(w.dims()[2 + i].clone());
        let at = Ix::axis(first + i).plus(&t.begin[i]).minus(&tap.scale(t.dilations[i]));
        let stride = Ix::konst(t.strides[i]);
        let from = at.floordiv(&stride);
        if t.strides[i] > 1 {
            data.guards.push(Guard { expr: at.modulo(&stride), extent: Ix::konst(1) });
        }
        data.guards.push(Guard { expr: from.clone(), extent: x.dims()[2 + i].clone() });
        data.map.push(from);
        weight.map.push(tap);
    }
    data.fill = Some(Const::from_i64(x.dtype(), 0));
    let y = cx.contract(&domain, &reduced, (x, data), (w, weight))?;
    joined(cx, &y, &c, &t.out)
}

/// numpy's matrix product.
///
/// # Errors
/// Shapes that do not fit, or different element types.
pub(crate) fn matmul(cx: &mut Lower, node: &OnnxNode, a: &Value, b: &Value) -> Result<Value, LowerError> {
    let out = matmul::dims(node, &a.fact, &b.fact, &mut cx.shapes)?;
    let inner = a.dims().last().cloned().unwrap_or(Ix::konst(1));
    let inner = if inner.as_const().is_some() { inner } else { b.dims()[b.rank().saturating_sub(2)].clone() };
    let (rows, columns) = (usize::from(a.rank() > 1), usize::from(b.rank() > 1));
    let batch = out.len() - rows - columns;
    let depth = Ix::axis(out.len());
    let mut left = views::broadcast(&a.dims()[..a.rank().saturating_sub(2)], &out[..batch]);
    let mut right = views::broadcast(&b.dims()[..b.rank().saturating_sub(2)], &out[..batch]);
    if rows == 1 {
        left.map.push(Ix::axis(batch));
    }
    left.map.push(depth.clone());
    right.map.push(depth);
    if columns == 1 {
        right.map.push(Ix::axis(batch + rows));
    }
    let reduced = [out.len()];
    let domain: Vec<Ix> = out.into_iter().chain([inner]).collect();
    cx.contract(&domain, &reduced, (a, left), (b, right))
}

/// A quantised tensor as int32 with its zero point taken off. The zero point is a scalar, or one a slice of `axis`.
///
/// # Errors
/// A zero point of another shape.
pub(crate) fn centred_int(cx: &mut Lower, v: &Value, zero: Option<&Value>, axis: usize) -> Result<Value, LowerError> {
    let wide = cx.cast(v, DType::I32)?;
    let Some(zero) = zero.filter(|z| z.fact.scalar().is_none_or(|c| c.to_i64() != 0)) else { return Ok(wide) };
    let z = cx.cast(zero, DType::I32)?;
    let z = per_axis(cx, &z, v.rank(), axis)?;
    cx.binary(BinOp::Sub, &wide, &z)
}

/// A vector along `axis` of a tensor of this rank, to broadcast against it; anything else stays.
///
/// # Errors
/// Never.
pub(crate) fn per_axis(cx: &mut Lower, v: &Value, rank: usize, axis: usize) -> Result<Value, LowerError> {
    if v.rank() != 1 || v.dims()[0].is(1) {
        return if v.rank() == 1 { cx.reshape(v, &[]) } else { Ok(v.clone()) };
    }
    let mut dims = vec![Ix::konst(1); rank];
    dims[axis] = v.dims()[0].clone();
    cx.reshape(v, &dims)
}

/// The sum with a vector along dimension 1, where one is given.
///
/// # Errors
/// Never for a vector of that extent.
pub(crate) fn shifted(cx: &mut Lower, y: &Value, shift: Option<&Value>) -> Result<Value, LowerError> {
    let Some(b) = shift else { return Ok(y.clone()) };
    let b = super::normalise::channels(cx, b, y.rank())?;
    let dims = y.dims().to_vec();
    cx.map(&dims, (super::x(0) + super::x(1)).0, &[y, &b])
}
