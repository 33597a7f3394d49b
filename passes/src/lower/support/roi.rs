//! Samples of regions.
//!
//! A region has cells, a cell samples; along each dimension a sample lies between two elements. Both dimensions are
//! worked out apart, so that what is computed for an element is four gathers and a product of weights each.

use kiln_algebra::{Access, BinOp, DType, Ix, Monoid, Scalar, UnOp};
use kiln_dialects::onnx::OnnxNode;

use super::{Body, k, x};
use crate::lower::{Lower, LowerError, Value};

const T: DType = DType::F32;

/// One dimension: what all its tensors are over is (regions, cells, samples).
struct Line {
    /// Indices (int64) of the elements around each sample, and their weights.
    sides: [(Value, Value); 2],
    /// Samples a cell has in each region, where that differs between regions.
    count: Option<Value>,
    samples: Ix,
}

struct Regions<'v> {
    rois: &'v Value,
    scale: f64,
    half_pixel: bool,
    ratio: i64,
}

impl Regions<'_> {
    /// Regions lie between columns `part` and `part + 2` of the table.
    fn line(&self, cx: &mut Lower, node: &OnnxNode, part: i64, cells: &Ix, extent: &Ix) -> Result<Line, LowerError> {
        let regions = self.rois.dims()[0].clone();
        let shift = if self.half_pixel { 0.5 } else { 0.0 };
        let end = |i: usize| (if self.rois.dtype() == T { x(i) } else { x(i).cast(T) }) * k(T, self.scale) - k(T, shift);
        let size = end(1) - end(0);
        let size = if self.half_pixel { size } else { size.max(k(T, 1.0)) };
        let cell = size / Body(cx.number(&[], cells, T));
        let read = |c: i64| Access::new(vec![Ix::axis(0), Ix::konst(c)]);
        let args = [(self.rois, read(part)), (self.rois, read(part + 2))];
        let cell = cx.map_at(std::slice::from_ref(&regions), cell.0, &args)?;
        let start = cx.map_at(std::slice::from_ref(&regions), end(0).0, &args[..1])?;
        let (samples, count) = if self.ratio > 0 {
            (Ix::konst(self.ratio), None)
        } else {
            let count = cx.unary(&cell, x(0).un(UnOp::Ceil).max(k(T, 0.0)).0)?;
            let most = cx.reduce(&count, Monoid::Max, &[0], false)?;
            let most = cx.cast(&most, DType::I64)?;
            (cx.read_symbol(&most, 0, &format!("{}.samples", node.name), 0, None)?, Some(count))
        };
        let domain = [regions, cells.clone(), samples.clone()];
        let mut args = vec![(&start, Access::new(vec![Ix::axis(0)])), (&cell, Access::new(vec![Ix::axis(0)]))];
        let along = |axis: u32| Body(Scalar::Axis(axis)).cast(T);
        let per = match &count {
            Some(c) => {
                args.push((c, Access::new(vec![Ix::axis(0)])));
                x(2)
            }
            None => k(T, self.ratio as f64),
        };
        let at = x(0) + along(1) * x(1) + (along(2) + k(T, 0.5)) * x(1) / per;
        let at = cx.map_at(&domain, at.0, &args)?;
        let (whole, last) = (Body(cx.number(&[], extent, T)), Body(cx.number(&[], &extent.minus(&Ix::konst(1)), T)));
        let near = k(T, -1.0).bin(BinOp::Le, x(0)).bin(BinOp::And, x(0).bin(BinOp::Le, whole));
        let position = x(0).max(k(T, 0.0));
        let low = position.clone().un(UnOp::Floor).min(last.clone());
        // At the last element and beyond there is nothing to go on to.
        let part = last.clone().bin(BinOp::Le, low.clone()).select(k(T, 0.0), position - low.clone());
        let high = (low.clone() + k(T, 1.0)).min(last);
        let mut side = |index: Body, weight: Body| -> Result<(Value, Value), LowerError> {
            let weight = cx.unary(&at, near.clone().select(weight, k(T, 0.0)).0)?;
            Ok((cx.unary(&at, index.cast(DType::I64).0)?, weight))
        };
        let sides = [side(low, k(T, 1.0) - part.clone())?, side(high, part)?];
        Ok(Line { sides, count, samples })
    }
}

/// `RoiAlign` of `v` (batch, channels, rows, columns) in regions (regions, 4) of the images `batch` (regions).
///
/// # Errors
/// Attributes that are not known.
pub(crate) fn align(cx: &mut Lower, node: &OnnxNode, v: &Value, rois: &Value, batch: &Value) -> Result<Value, LowerError> {
    let half_pixel = match node.string("coordinate_transformation_mode", "half_pixel")? {
        "half_pixel" => true,
        "output_half_pixel" => false,
        other => return Err(node.invalid(format!("attribute 'coordinate_transformation_mode' is '{other}'")).into()),
    };
    let most = match node.string("mode", "avg")? {
        "avg" => false,
        "max" => true,
        other => return Err(node.invalid(format!("attribute 'mode' is '{other}'")).into()),
    };
    let out = cx.out(0);
    let scale = f64::from(node.float("spatial_scale", 1.0)?);
    let regions = Regions { rois, scale, half_pixel, ratio: node.int("sampling_ratio", 0)? };
    let rows = regions.line(cx, node, 1, &out.dims[2], &v.dims()[2])?;
    let columns = regions.line(cx, node, 0, &out.dims[3], &v.dims()[3])?;
    let mut domain = out.dims.clone();
    domain.extend([rows.samples.clone(), columns.samples.clone()]);
    let here = Access::identity(6);
    let on_row = Access::new(vec![Ix::axis(0), Ix::axis(2), Ix::axis(4)]);
    let on_column = Access::new(vec![Ix::axis(0), Ix::axis(3), Ix::axis(5)]);
    let image = Access::new(vec![Ix::axis(0)]);
    let map = vec![Ix::axis(6), Ix::axis(1), Ix::axis(7), Ix::axis(8)];
    let mut parts = Vec::new();
    for (row, row_weight) in &rows.sides {
        for (column, column_weight) in &columns.sides {
            let indices = [(batch, image.clone()), (row, on_row.clone()), (column, on_column.clone())];
            let g = cx.gather(v, &domain, &indices, map.clone())?;
            let element = if v.dtype() == T { x(0) } else { x(0).cast(T) };
            let args = [(&g, here.clone()), (row_weight, on_row.clone()), (column_weight, on_column.clone())];
            parts.push(cx.map_at(&domain, (element * x(1) * x(2)).0, &args)?);
        }
    }
    let join = |a: Body, b: Body| if most { a.max(b) } else { a + b };
    let each = join(join(x(0), x(1)), join(x(2), x(3)));
    let mut args: Vec<(&Value, Access)> = parts.iter().map(|p| (p, here.clone())).collect();
    let counts = rows.count.as_ref().zip(columns.count.as_ref());
    // Samples past a region's own do not count.
    let each = match counts {
        Some((r, c)) => {
            args.extend([(r, image.clone()), (c, image.clone())]);
            let along = |axis: u32| Body(Scalar::Axis(axis)).cast(T);
            let none = if most { f64::NEG_INFINITY } else { 0.0 };
            along(4).lt(x(4)).bin(BinOp::And, along(5).lt(x(5))).select(each, k(T, none))
        }
        None => each,
    };
    let samples = cx.map_at(&domain, each.0, &args)?;
    let monoid = if most { Monoid::Max } else { Monoid::Sum };
    let y = cx.reduce(&samples, monoid, &[4, 5], false)?;
    let y = match (most, counts) {
        (true, None) => y,
        (false, None) => cx.unary(&y, (x(0) / k(T, (regions.ratio * regions.ratio) as f64)).0)?,
        (_, Some((r, c))) => {
            let all = x(1) * x(2);
            let y_of = if most { all.bin(BinOp::Eq, k(T, 0.0)).select(k(T, 0.0), x(0)) } else { x(0) / all.max(k(T, 1.0)) };
            cx.map_at(&out.dims, y_of.0, &[(&y, Access::identity(4)), (r, image.clone()), (c, image)])?
        }
    };
    cx.cast(&y, out.dtype)
}
