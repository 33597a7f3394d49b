//! # NonMaxSuppression
//! Boxes of each class sorted by score; greedy suppression of those that overlap an earlier one; the first of what is left, up
//! to the limit.

use kiln_algebra::{Access, BinOp, Const, DType, Ix, Monoid, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, LowerError, Running, Value, support::{self, Body, Lowered, k, x}};

const T: DType = DType::F32;

/// Low and high coordinates of a box along a dimension, from operands `first..first + 4`.
fn sides(first: usize, along: usize, centre: bool) -> (Body, Body) {
    if centre {
        // Centres along x and y, then the extents.
        let (c, half) = (x(first + 1 - along), x(first + 3 - along) * k(T, 0.5));
        (c.clone() - half.clone(), c + half)
    } else {
        let (a, b) = (x(first + along), x(first + along + 2));
        (a.clone().min(b.clone()), a.max(b))
    }
}

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (boxes, scores) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let out = cx.out(0).dims;
    let (batches, classes, n) = (scores.dims()[0].clone(), scores.dims()[1].clone(), scores.dims()[2].clone());
    let centre = node.flag("center_point_box", false)?;
    let scalar = |cx: &mut Lower, i: usize| -> Result<Option<Value>, LowerError> {
        support::optional(inputs, i).map(|v| cx.reshape(v, &[])).transpose()
    };
    let (limit, overlap, least) = (scalar(cx, 2)?, scalar(cx, 3)?, scalar(cx, 4)?);
    let each = [batches.clone(), classes.clone(), n.clone()];
    let order = cx.sort(scores, 2, true)?;
    let sorted = support::select::along(cx, scores, &order, 2)?;
    let valid = match &least {
        Some(s) => cx.map(&each, x(1).lt(x(0)).0, &[&sorted, s])?,
        None => cx.splat(&each, Const::bool(true))?,
    };
    let four = [batches, classes, n.clone(), Ix::konst(4)];
    let box_of = Access::new((0..3).map(Ix::axis).collect());
    let placed = cx.gather(boxes, &four, &[(&order, box_of)], vec![Ix::axis(0), Ix::axis(4), Ix::axis(3)])?;
    // (batch, class, better box, worse box)
    let pairs = [each[0].clone(), each[1].clone(), n.clone(), n];
    let corner = |axis: usize, c: i64| Access::new(vec![Ix::axis(0), Ix::axis(1), Ix::axis(axis), Ix::konst(c)]);
    let mut args: Vec<(&Value, Access)> = [2, 3].iter().flat_map(|a| (0..4).map(|c| (&placed, corner(*a, c)))).collect();
    let (mut both, mut areas) = (k(T, 1.0), [k(T, 1.0), k(T, 1.0)]);
    for along in 0..2 {
        let (a, b) = (sides(0, along, centre), sides(4, along, centre));
        areas = [areas[0].clone() * (a.1.clone() - a.0.clone()), areas[1].clone() * (b.1.clone() - b.0.clone())];
        both = both * (a.1.min(b.1) - a.0.max(b.0)).max(k(T, 0.0));
    }
    let threshold = match &overlap {
        Some(t) => {
            args.push((t, Access::new(Vec::new())));
            x(8)
        }
        None => k(T, 0.0),
    };
    let positive = |b: &Body| k(T, 0.0).lt(b.clone());
    let [one, two] = &areas;
    let share = both.clone() / (one.clone() + two.clone() - both.clone());
    let some = positive(&both).bin(BinOp::And, positive(one)).bin(BinOp::And, positive(two));
    let conflict = cx.map_at(&pairs, some.bin(BinOp::And, threshold.lt(share)).0, &args)?;
    let kept = cx.greedy(&valid, &conflict)?;
    let ones = cx.cast(&kept, DType::I64)?;
    let upto = cx.scan(&ones, 2, Monoid::Sum, Running::default())?;
    let limit = match limit {
        Some(l) => cx.cast(&l, DType::I64)?,
        None => cx.scalar(Const::from_i64(DType::I64, 0))?,
    };
    let chosen = cx.map(&each, x(0).bin(BinOp::And, x(1).bin(BinOp::Le, x(2))).0, &[&kept, &upto, &limit])?;
    let size = each.iter().fold(Ix::konst(1), |p, d| p.times(d));
    let flat = cx.reshape(&chosen, &[size])?;
    let places = support::select::places(cx, &flat, &out[0])?;
    let rows = std::slice::from_ref(&out[0]);
    let parts = [0, 1, 2].map(|i| support::select::component(cx, &each, i));
    let mut index = Vec::new();
    for p in parts {
        index.push(cx.map(rows, p.0, &[&places])?);
    }
    let read = Access::new(vec![Ix::axis(0)]);
    let at: Vec<(&Value, Access)> = index.iter().map(|i| (i, read.clone())).collect();
    let found = cx.gather(&order, rows, &at, vec![Ix::axis(1), Ix::axis(2), Ix::axis(3)])?;
    let column = |i: f64| Body(Scalar::Axis(1)).bin(BinOp::Eq, k(DType::I64, i));
    let row = column(0.0).select(x(0), column(1.0).select(x(1), x(2)));
    let args = [(&index[0], read.clone()), (&index[1], read.clone()), (&found, read)];
    Ok(vec![cx.map_at(&out, row.0, &args)?])
}
