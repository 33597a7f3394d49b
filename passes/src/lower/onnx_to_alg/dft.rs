//! # DFT
//! One contraction with the twiddle factors.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    AxesOperand, Lower, Value,
    support::{self, Lowered},
};

/// Input 2 names axes.
pub(super) const AXES: AxesOperand = AxesOperand::list(2);

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let p = os::spectral::dft(node, &support::facts(inputs))?;
    let rank = v.rank();
    let bins = p.out.clone();
    let parts = cx.out(0).dims[rank - 1].clone();
    let taps = p.taps.clone();
    let w = support::spectral::twiddles(cx, v.dtype(), &taps, &v.dims()[rank - 1], &bins, &parts, &p)?;
    let mut domain = cx.out(0).dims;
    domain.extend([taps, v.dims()[rank - 1].clone()]);
    let (tap, part) = (Ix::axis(rank), Ix::axis(rank + 1));
    let mut data = Access::identity(rank);
    data.map[p.axis] = tap.clone();
    data.map[rank - 1] = part.clone();
    let factor = Access::new(vec![tap, part, Ix::axis(p.axis), Ix::axis(rank - 1)]);
    Ok(vec![cx.contract(&domain, &[rank, rank + 1], (v, data), (&w, factor))?])
}
