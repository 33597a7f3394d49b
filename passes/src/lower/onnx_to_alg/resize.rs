//! # Resize
//! See [`support::resample`](crate::lower::support::resample).

use kiln_algebra::{Access, BinOp, DType, Ix, UnOp};
use kiln_dialects::onnx::{OnnxNode, support::{self as os, resize::{Aspect, Roi}}};

use crate::lower::{Lower, LowerError, Value, support::{self, Body, Lowered, k, resample::Operands, x}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let mut axes = os::resize::axes(node, &support::facts(inputs), &cx.shapes)?;
    let out = cx.out(0).dims;
    let aspect = Aspect::of(node)?;
    let mut common = None;
    let mut operands = Vec::new();
    for i in 0..axes.len() {
        let mut own = Operands::default();
        if let Some(at) = axes[i].runtime {
            let scale = match support::optional(inputs, 2).filter(|s| !s.fact.elements().is(0)) {
                Some(scales) => element(cx, scales, at)?,
                None => match &common {
                    Some(s) => Value::clone(s),
                    None => common.insert(kept(cx, node, inputs, &axes, aspect)?).clone(),
                },
            };
            let n = Body(cx.number(&[], &v.dims()[i], DType::F64));
            let half = if aspect == Aspect::Stretch { 0.0 } else { 0.5 };
            let length = (x(0).cast(DType::F64) * n + k(DType::F64, half)).un(UnOp::Floor).cast(DType::I64);
            let length = cx.unary(&scale, length.0)?;
            cx.bind_symbol(&out[i], &length, 0)?;
            axes[i].out = out[i].clone();
            own.scale = Some(cx.cast(&scale, DType::F32)?);
        }
        if let Roi::Operand(start, end) = axes[i].roi {
            let roi = cx.cast(support::need(node, inputs, 1)?, DType::F32)?;
            own.roi = Some([element(cx, &roi, start)?, element(cx, &roi, end)?]);
        }
        operands.push(own);
    }
    Ok(vec![support::resample::resize(cx, node, v, &axes, &operands)?])
}

fn element(cx: &mut Lower, v: &Value, at: usize) -> Result<Value, LowerError> {
    cx.view(v, &[], Access::new(vec![Ix::konst(at as i64)]))
}

/// The scale (f64) that all axes share where the ratio of the sides is kept.
fn kept(
    cx: &mut Lower,
    node: &OnnxNode,
    inputs: &[Option<Value>],
    axes: &[os::resize::Axis],
    aspect: Aspect,
) -> Result<Value, LowerError> {
    let (v, sizes) = (support::need(node, inputs, 0)?, support::need(node, inputs, 3)?);
    let sizes = cx.cast(sizes, DType::F64)?;
    let mut best: Option<Value> = None;
    for (i, at) in axes.iter().enumerate().filter_map(|(i, a)| Some((i, a.runtime?))) {
        let size = element(cx, &sizes, at)?;
        let n = Body(cx.number(&[], &v.dims()[i], DType::F64));
        let ratio = cx.unary(&size, (x(0) / n).0)?;
        let op = if aspect == Aspect::NotLarger { BinOp::Min } else { BinOp::Max };
        best = Some(match &best {
            Some(b) => cx.binary(op, b, &ratio)?,
            None => ratio,
        });
    }
    best.ok_or_else(|| node.invalid("no axis is resized").into())
}
