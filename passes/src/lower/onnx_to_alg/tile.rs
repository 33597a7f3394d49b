//! # Tile
//! A view that wraps around.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let dims = cx.out(0).dims;
    let map = v.dims().iter().enumerate().map(|(i, d)| if dims[i] == *d { Ix::axis(i) } else { Ix::axis(i).modulo(d) });
    let access = Access::new(map.collect());
    Ok(vec![cx.view(v, &dims, access)?])
}
