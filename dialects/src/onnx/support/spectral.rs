//! Parameters of Fourier transforms.

use kiln_algebra::Ix;

use crate::onnx::{
    InferError, OnnxNode,
    support::{Inputs, axis, exprs, ints, need},
};

/// A transform along one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Transform {
    /// The axis.
    pub axis: usize,
    /// Length of the transform.
    pub length: Ix,
    /// Elements of the input that count.
    pub taps: Ix,
    /// Extent of the result along the axis.
    pub out: Ix,
    /// From frequencies to time.
    pub inverse: bool,
    /// Only the bins up to the middle, on the side of the frequencies.
    pub one_sided: bool,
}

/// Half of the bins and one.
fn half(n: &Ix) -> Ix {
    n.floordiv(&Ix::konst(2)).plus(&Ix::konst(1))
}

/// The parameters of `DFT`.
///
/// # Errors
/// An axis or a length that is not known before the model runs, or an input without parts.
pub fn dft(node: &OnnxNode, inputs: Inputs<'_, '_>) -> Result<Transform, InferError> {
    let x = need(node, inputs, 0)?;
    let parts = x.dims.last().and_then(Ix::as_const);
    if x.rank() < 2 || !matches!(parts, Some(1 | 2)) {
        return Err(node.invalid(format!("the input {} does not end in one or two parts", x.ty())));
    }
    let at = match ints(node, inputs, 2, "axis")? {
        Some(a) => a.first().copied().unwrap_or(-2),
        None => node.int("axis", -2)?,
    };
    let at = axis(node, at, x.rank())?;
    if at + 1 == x.rank() {
        return Err(node.invalid("the axis is that of real and imaginary part"));
    }
    let (inverse, one_sided) = (node.flag("inverse", false)?, node.flag("onesided", false)?);
    let extent = &x.dims[at];
    let length = match exprs(node, inputs, 1, "dft_length")?.and_then(|v| v.first().cloned()) {
        Some(n) => n,
        None if inverse && one_sided => extent.minus(&Ix::konst(1)).scale(2),
        None => extent.clone(),
    };
    let (most, out) = match (inverse, one_sided) {
        (false, true) => (length.clone(), half(&length)),
        (true, true) => (half(&length), length.clone()),
        (_, false) => (length.clone(), length.clone()),
    };
    Ok(Transform { axis: at, taps: extent.smaller(&most), length, out, inverse, one_sided })
}

/// Frames of a signal, each transformed.
#[derive(Clone, Debug, PartialEq)]
pub struct Frames {
    /// Elements between the starts of frames.
    pub step: Ix,
    /// Number of frames.
    pub frames: Ix,
    /// The transform of a frame.
    pub transform: Transform,
}

/// The parameters of `STFT`.
///
/// # Errors
/// A step or a length that is not known before the model runs.
pub fn stft(node: &OnnxNode, inputs: Inputs<'_, '_>) -> Result<Frames, InferError> {
    let x = need(node, inputs, 0)?;
    let step = exprs(node, inputs, 1, "frame_step")?.and_then(|v| v.first().cloned()).unwrap_or(Ix::konst(0));
    if !matches!(x.rank(), 2 | 3) || step.as_const().is_some_and(|s| s < 1) {
        return Err(node.invalid(format!("a frame step of {step} over the signal {}", x.ty())));
    }
    let window = inputs.get(2).copied().flatten().and_then(|w| w.dims.first().cloned());
    let length = match (exprs(node, inputs, 3, "frame_length")?.and_then(|v| v.first().cloned()), window) {
        (Some(n), _) | (None, Some(n)) => n,
        (None, None) => return Err(node.invalid("neither a window nor a frame length is given")),
    };
    let frames = x.dims[1].minus(&length).floordiv(&step).plus(&Ix::konst(1));
    let one_sided = node.flag("onesided", true)?;
    let out = if one_sided { half(&length) } else { length.clone() };
    let transform = Transform { axis: 1, taps: length.clone(), length, out, inverse: false, one_sided };
    Ok(Frames { step, frames, transform })
}
