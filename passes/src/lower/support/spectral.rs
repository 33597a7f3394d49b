//! Windows and twiddle factors.

use kiln_algebra::{BinOp, DType, Ix, Scalar, UnOp};
use kiln_dialects::onnx::{OnnxNode, support::spectral::Transform};

use super::{Body, Lowered, k};
use crate::lower::{Lower, LowerError, Value};

/// A window: `f` of the position over the last one, or over the length when periodic.
pub(crate) fn window(cx: &mut Lower, node: &OnnxNode, f: impl Fn(Body, DType) -> Body) -> Lowered {
    let out = cx.out(0);
    let t = DType::F32;
    let last = match node.flag("periodic", true)? {
        true => out.dims[0].clone(),
        false => out.dims[0].minus(&Ix::konst(1)),
    };
    let at = Body(Scalar::cast(t, Scalar::Axis(0))) / Body(cx.number(&[], &last, t));
    let y = f(at, t);
    let y = if out.dtype == t { y } else { y.cast(out.dtype) };
    let v = cx.map_at(&out.dims, y.0, &[])?;
    Ok(vec![settled(cx, v)?])
}

/// A constant in place of a computation whose result is known.
fn settled(cx: &mut Lower, v: Value) -> Result<Value, LowerError> {
    if v.fact.value.is_some() { cx.materialise(&v.fact.clone()) } else { Ok(v) }
}

/// Cosine and sine of `phase` parts of a turn of `length` parts. The angle is brought into the first quadrant among the
/// integers, so that both are exact where they are 0, 1 or -1: in floats the sine of pi is not zero, and what should
/// cancel does not.
fn circle(cx: &Lower, domain: &[Ix], phase: &Ix, length: &Ix, t: DType) -> (Body, Body) {
    let rest = length.minus(phase);
    // Four times the distance from the start of the turn, at most twice the length.
    let from_start = phase.smaller(&rest).scale(4);
    let number = |e: &Ix| Body(cx.number(domain, e, t));
    let sine = |parts: &Ix| (number(parts) * k(t, std::f64::consts::FRAC_PI_2) / number(length)).un(UnOp::Sin);
    let signed = |negative: Body, v: Body| negative.select(k(t, 0.0) - v.clone(), v);
    let sin = sine(&from_start.smaller(&length.scale(2).minus(&from_start)));
    let cos = sine(&length.minus(&from_start).larger(&from_start.minus(length)));
    (signed(number(length).lt(number(&from_start)), cos), signed(number(&rest).lt(number(phase)), sin))
}

/// Factors of a transform over (tap, part of the input, bin, part of the result).
///
/// A part of the input contributes `e^(-+ 2 pi i n k / length)` times 1 or i. A one-sided inverse counts each bin but
/// those in the middle and at the end twice, for the mirrored one.
///
/// # Errors
/// Never for extents free of axes.
pub(crate) fn twiddles(
    cx: &mut Lower,
    t: DType,
    taps: &Ix,
    from: &Ix,
    bins: &Ix,
    to: &Ix,
    p: &Transform,
) -> Result<Value, LowerError> {
    let domain = [taps.clone(), from.clone(), bins.clone(), to.clone()];
    let c = DType::F32;
    let phase = Ix::axis(0).times(&Ix::axis(2)).modulo(&p.length);
    let length = Body(cx.number(&[], &p.length, c));
    let (cos, sin) = circle(cx, &domain, &phase, &p.length, c);
    let is_zero = |axis: u32| Body(Scalar::Axis(axis)).bin(BinOp::Eq, k(DType::I64, 0.0));
    let minus = |b: Body| k(c, 0.0) - b;
    // Real to real and imaginary to imaginary are the cosine; the other two the sine with opposite signs.
    let (up, down) = if p.inverse { (sin.clone(), minus(sin)) } else { (minus(sin.clone()), sin) };
    let w = is_zero(1).select(is_zero(3).select(cos.clone(), up), is_zero(3).select(down, cos));
    let w = if p.inverse { w / length } else { w };
    let w = if p.inverse && p.one_sided {
        let twice = Ix::axis(0).scale(2);
        let doubled = Body(cx.number(&domain, &twice, DType::I64));
        let end = Body(cx.number(&domain, &p.length, DType::I64));
        let single = is_zero(0).bin(BinOp::Or, doubled.bin(BinOp::Eq, end));
        single.select(w.clone(), w * k(c, 2.0))
    } else {
        w
    };
    let w = if t == c { w } else { w.cast(t) };
    let v = cx.map_at(&domain, w.0, &[])?;
    settled(cx, v)
}
