//! # Col2Im
//! The sum over the places in a block: position `p` takes the block at `(p + begin - place * dilation) / stride` where that
//! is whole and a block.

use kiln_algebra::{Access, Const, Guard, Ix, Monoid};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let image = os::col2im::Image::of(node, &support::facts(inputs), &cx.shapes)?;
    let (w, n) = (&image.window, image.extents.len());
    let mut domain = cx.out(0).dims;
    let mut access = Access::new(Vec::new());
    let (mut place, mut block) = (Ix::konst(0), Ix::konst(0));
    let mut reduced = Vec::new();
    for i in 0..n {
        let tap = Ix::axis(domain.len());
        reduced.push(domain.len());
        domain.push(w.kernel[i].clone());
        let at = Ix::axis(2 + i).plus(&w.begin[i]).minus(&tap.scale(w.dilations[i]));
        let stride = Ix::konst(w.strides[i]);
        let from = at.floordiv(&stride);
        if w.strides[i] > 1 {
            access.guards.push(Guard { expr: at.modulo(&stride), extent: Ix::konst(1) });
        }
        access.guards.push(Guard { expr: from.clone(), extent: w.out[i].clone() });
        place = place.times(&w.kernel[i]).plus(&tap);
        block = block.times(&w.out[i]).plus(&from);
    }
    let taps = w.kernel.iter().fold(Ix::konst(1), |p, d| p.times(d));
    access.map = vec![Ix::axis(0), Ix::axis(1).times(&taps).plus(&place), block];
    access.fill = Some(Const::from_i64(v.dtype(), 0));
    Ok(vec![cx.reduce_at(v, &domain, &reduced, Monoid::Sum, access)?])
}
