//! # MaxRoiPool
//! The cells of a region are ranges of rows and of columns; the largest element is taken over the rows first, then over the
//! columns. An empty cell gives zero.

use kiln_algebra::{Access, BinOp, DType, Ix, Monoid, Scalar, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, LowerError, Value, support::{self, Body, Lowered, k, x}};

/// First and last (exclusive) position of each cell along a dimension, as int64 over (regions, cells).
fn ranges(cx: &mut Lower, rois: &Value, scale: f32, part: i64, cells: &Ix, extent: &Ix) -> Result<[Value; 2], LowerError> {
    let t = DType::F32;
    let domain = [rois.dims()[0].clone(), cells.clone()];
    let read = |c: i64| Access::new(vec![Ix::axis(0), Ix::konst(c)]);
    // Half goes away from zero.
    let whole = |i: usize| {
        let v = (if rois.dtype() == t { x(i) } else { x(i).cast(t) }) * k(t, f64::from(scale));
        v.clone().un(UnOp::Sign) * (v.un(UnOp::Abs) + k(t, 0.5)).un(UnOp::Floor)
    };
    let size = (whole(1) - whole(0) + k(t, 1.0)).max(k(t, 1.0)) / Body(cx.number(&[], cells, t));
    let cell = Body(Scalar::Axis(1)).cast(t);
    let end = Body(cx.number(&[], extent, t));
    let within = |b: Body| (b + whole(0)).max(k(t, 0.0)).min(end.clone()).cast(DType::I64).0;
    let args = [(rois, read(part)), (rois, read(part + 2))];
    let low = cx.map_at(&domain, within((cell.clone() * size.clone()).un(UnOp::Floor)), &args)?;
    let high = cx.map_at(&domain, within(((cell + k(t, 1.0)) * size).un(UnOp::Ceil)), &args)?;
    Ok([low, high])
}

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, rois) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let scale = node.float("spatial_scale", 1.0)?;
    let out = cx.out(0).dims;
    let (height, width) = (v.dims()[2].clone(), v.dims()[3].clone());
    let rows = ranges(cx, rois, scale, 2, &out[2], &height)?;
    let columns = ranges(cx, rois, scale, 1, &out[3], &width)?;
    let batch = cx.slice(rois, 1, &Ix::konst(0), 1, &Ix::konst(1))?;
    let batch = cx.cast(&batch, DType::I64)?;
    let images = [out[0].clone(), out[1].clone(), height.clone(), width.clone()];
    let first = Access::new(vec![Ix::axis(0), Ix::konst(0)]);
    let image = cx.gather(v, &images, &[(&batch, first)], vec![Ix::axis(4), Ix::axis(1), Ix::axis(2), Ix::axis(3)])?;
    let never = Body(Scalar::Const(Monoid::Max.identity(v.dtype())));
    let inside = |axis: u32| {
        let at = Body(Scalar::Axis(axis));
        x(1).bin(BinOp::Le, at.clone()).bin(BinOp::And, at.lt(x(2))).select(x(0), never.clone()).0
    };
    // (regions, channels, cells, columns; rows)
    let domain = [out[0].clone(), out[1].clone(), out[2].clone(), width.clone(), height];
    let cell = Access::new(vec![Ix::axis(0), Ix::axis(2)]);
    let read = Access::new(vec![Ix::axis(0), Ix::axis(1), Ix::axis(4), Ix::axis(3)]);
    let masked = cx.map_at(&domain, inside(4), &[(&image, read), (&rows[0], cell.clone()), (&rows[1], cell)])?;
    let tall = cx.reduce(&masked, Monoid::Max, &[4], false)?;
    let domain = [out[0].clone(), out[1].clone(), out[2].clone(), out[3].clone(), width];
    let cell = Access::new(vec![Ix::axis(0), Ix::axis(3)]);
    let read = Access::new(vec![Ix::axis(0), Ix::axis(1), Ix::axis(2), Ix::axis(4)]);
    let masked = cx.map_at(&domain, inside(4), &[(&tall, read), (&columns[0], cell.clone()), (&columns[1], cell)])?;
    let y = cx.reduce(&masked, Monoid::Max, &[4], false)?;
    let (row, column) = (Access::new(vec![Ix::axis(0), Ix::axis(2)]), Access::new(vec![Ix::axis(0), Ix::axis(3)]));
    let full = x(1).lt(x(2)).bin(BinOp::And, x(3).lt(x(4)));
    let args = [
        (&y, Access::identity(4)),
        (&rows[0], row.clone()),
        (&rows[1], row),
        (&columns[0], column.clone()),
        (&columns[1], column),
    ];
    Ok(vec![cx.map_at(&out, full.select(x(0), k(v.dtype(), 0.0)).0, &args)?])
}
