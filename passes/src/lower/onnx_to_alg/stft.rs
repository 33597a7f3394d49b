//! # STFT
//! One contraction of the framed signal with the windowed twiddle factors.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let p = os::spectral::stft(node, &support::facts(inputs))?;
    let out = cx.out(0).dims;
    let taps = p.transform.taps.clone();
    let part = v.dims().get(2).cloned().unwrap_or(Ix::konst(1));
    let mut w = support::spectral::twiddles(cx, v.dtype(), &taps, &part, &out[2], &out[3], &p.transform)?;
    if let Some(window) = support::optional(inputs, 2) {
        let dims = w.dims().to_vec();
        w = cx.map_at(&dims, (x(0) * x(1)).0, &[(&w, Access::identity(4)), (window, Access::new(vec![Ix::axis(0)]))])?;
    }
    let mut domain = out;
    domain.extend([taps, part]);
    let mut data = Access::new(vec![Ix::axis(0), Ix::axis(1).times(&p.step).plus(&Ix::axis(4)), Ix::axis(5)]);
    data.map.truncate(v.rank());
    let factor = Access::new(vec![Ix::axis(4), Ix::axis(5), Ix::axis(2), Ix::axis(3)]);
    Ok(vec![cx.contract(&domain, &[4, 5], (v, data), (&w, factor))?])
}
