//! The different elements of a tensor.

use kiln_algebra::{Access, BinOp, Const, DType, Ix, Monoid, Scalar};

use super::{
    Body, Lowered, k,
    select::{self, count, iota, places, written},
    x,
};
use crate::lower::{Lower, LowerError, Running, Value};

const T: DType = DType::I64;

fn at(body: Ix) -> Access {
    Access::new(vec![body])
}

/// Elements of a vector at a vector of indices.
fn picked(cx: &mut Lower, v: &Value, i: &Value) -> Result<Value, LowerError> {
    select::slices(cx, v, i, 0)
}

/// `Unique` of all elements: runs of equal elements after sorting.
///
/// # Errors
/// Never for a numeric tensor.
pub(crate) fn elements(cx: &mut Lower, v: &Value, sorted: bool) -> Lowered {
    let extent = cx.out(1).dims[0].clone();
    let all = v.fact.elements();
    let flat = cx.reshape(v, std::slice::from_ref(&all))?;
    let order = cx.sort(&flat, 0, false)?;
    let values = picked(cx, &flat, &order)?;
    let before = at(Ix::axis(0).minus(&Ix::konst(1)).larger(&Ix::konst(0)));
    let start = Body(Scalar::Axis(0)).bin(BinOp::Eq, k(T, 0.0)).bin(BinOp::Or, x(0).bin(BinOp::Ne, x(1)));
    let domain = [all.clone()];
    let first = cx.map_at(&domain, start.0, &[(&values, Access::identity(1)), (&values, before)])?;
    let starts = places(cx, &first, &extent)?;
    let ones = cx.cast(&first, T)?;
    let upto = cx.scan(&ones, 0, Monoid::Sum, Running::default())?;
    let group = cx.unary(&upto, (x(0) - k(T, 1.0)).0)?;
    let inverse = written(cx, &all, &order, Some(&group), None)?;
    let (y, indices) = (picked(cx, &values, &starts)?, picked(cx, &order, &starts)?);
    // A run ends where the next one starts.
    let last = extent.minus(&Ix::konst(1));
    let next = at(Ix::axis(0).plus(&Ix::konst(1)).smaller(&last));
    let end = Body(Scalar::Axis(0)).bin(BinOp::Eq, Body(cx.number(&[], &last, T)));
    let end = end.select(Body(cx.number(&[], &all, T)), x(1));
    let args = [(&starts, Access::identity(1)), (&starts, next)];
    let counts = cx.map_at(std::slice::from_ref(&extent), (end - x(0)).0, &args)?;
    if sorted {
        return Ok(vec![y, indices, inverse, counts]);
    }
    let by_place = cx.sort(&indices, 0, false)?;
    let rank = written(cx, &extent, &by_place, None, None)?;
    let inverse = picked(cx, &rank, &inverse)?;
    Ok(vec![picked(cx, &y, &by_place)?, picked(cx, &indices, &by_place)?, inverse, picked(cx, &counts, &by_place)?])
}

/// `Unique` of the slices along an axis, which are compared in pairs, lexicographically.
///
/// # Errors
/// Never for a numeric tensor.
pub(crate) fn slices(cx: &mut Lower, v: &Value, axis: usize, sorted: bool) -> Lowered {
    let extent = cx.out(1).dims[0].clone();
    let perm: Vec<usize> = std::iter::once(axis).chain((0..v.rank()).filter(|d| *d != axis)).collect();
    let moved = cx.transpose(v, &perm)?;
    let n = v.dims()[axis].clone();
    let size = moved.dims()[1..].iter().fold(Ix::konst(1), |p, d| p.times(d));
    let rows = cx.reshape(&moved, &[n.clone(), size.clone()])?;
    // (slice, other slice, element): the first element that differs.
    let domain = [n.clone(), n.clone(), size.clone()];
    let (own, other) = (Access::new(vec![Ix::axis(0), Ix::axis(2)]), Access::new(vec![Ix::axis(1), Ix::axis(2)]));
    let length = Body(cx.number(&[], &size, T));
    let place = x(0).bin(BinOp::Eq, x(1)).select(length.clone(), Body(Scalar::Axis(2)));
    let places_of = cx.map_at(&domain, place.0, &[(&rows, own), (&rows, other)])?;
    let differs = cx.reduce(&places_of, Monoid::Min, &[2], false)?;
    let pairs = [n.clone(), n.clone()];
    let here = Access::identity(2);
    let mine = cx.gather(&rows, &pairs, &[(&differs, here.clone())], vec![Ix::axis(0), Ix::axis(2)])?;
    let theirs = cx.gather(&rows, &pairs, &[(&differs, here.clone())], vec![Ix::axis(1), Ix::axis(2)])?;
    let many = Body(cx.number(&[], &n, T));
    let equal = length.clone().bin(BinOp::Le, x(0)).select(Body(Scalar::Axis(1)), many);
    let equals = cx.map_at(&pairs, equal.0, &[(&differs, here.clone())])?;
    let first = cx.reduce(&equals, Monoid::Min, &[1], false)?;
    let is_first = cx.unary(&first, x(0).bin(BinOp::Eq, Body(Scalar::Axis(0))).0)?;
    let rank = if sorted {
        // How many different slices are smaller.
        let smaller = x(0).lt(length).bin(BinOp::And, x(2).lt(x(1))).bin(BinOp::And, x(3));
        let smaller = smaller.select(k(T, 1.0), k(T, 0.0));
        let args = [(&differs, here.clone()), (&mine, here.clone()), (&theirs, here), (&is_first, at(Ix::axis(1)))];
        let smaller = cx.map_at(&pairs, smaller.0, &args)?;
        cx.reduce(&smaller, Monoid::Sum, &[1], false)?
    } else {
        let ones = cx.cast(&is_first, T)?;
        let earlier = cx.scan(&ones, 0, Monoid::Sum, Running { exclusive: true, reverse: false })?;
        picked(cx, &earlier, &first)?
    };
    let total = count(cx, &is_first)?;
    cx.bind_symbol(&extent, &total, 0)?;
    let target = cx.map(std::slice::from_ref(&n), x(0).select(x(1), k(T, -1.0)).0, &[&is_first, &rank])?;
    let order = iota(cx, &n)?;
    let indices = written(cx, &extent, &target, Some(&order), None)?;
    let ones = cx.splat(std::slice::from_ref(&n), Const::from_i64(T, 1))?;
    let counts = written(cx, &extent, &rank, Some(&ones), Some(Monoid::Sum))?;
    let y = select::slices(cx, v, &indices, axis)?;
    Ok(vec![y, indices, rank, counts])
}
