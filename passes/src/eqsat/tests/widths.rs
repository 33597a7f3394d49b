//! Which values f16 holds.

use std::collections::BTreeMap;

use kiln_algebra::{Graph, Monoid, NodeId};

use super::{
    super::{facts::widths, width::Width},
    build::B,
};

fn width(g: &Graph, n: NodeId) -> Width {
    widths(g, &BTreeMap::new())[n.0 as usize]
}

/// A layer norm of rows; statistics, then values.
fn norm(b: &mut B, x: NodeId) -> (Vec<NodeId>, Vec<NodeId>) {
    let sum = b.reduce_last(x, Monoid::Sum);
    let mean = b.map("mul(x0, 0.0013020834:f32)", &[sum]);
    let centred = b.rows("sub(x0, x1)", &[x], &[mean]);
    let square = b.map("mul(x0, x0)", &[centred]);
    let squares = b.reduce_last(square, Monoid::Sum);
    let spread = b.map("sqrt(add(div(x0, 768.0:f32), 0.00001:f32))", &[squares]);
    let y = b.rows("div(x0, x1)", &[centred], &[spread]);
    (vec![sum, mean, squares, spread], vec![centred, y])
}

#[test]
fn normalised_rows_fit_and_their_statistics_do_not() {
    let mut b = B::new();
    let x = b.input(&[64, 768]);
    let (statistics, mut values) = norm(&mut b, x);
    let t = b.map("add(erf(x0), 1.0:f32)", &[values[1]]);
    values.push(b.map("mul(x0, x1)", &[values[1], t]));
    // Another norm of what the first gave.
    let (more, last) = norm(&mut b, values[1]);
    statistics.iter().chain(&more).for_each(|n| assert!(!width(&b.g, *n).is_narrow(), "{n:?}"));
    values.iter().chain(&last).for_each(|n| assert!(width(&b.g, *n).is_narrow(), "{n:?}"));
}

#[test]
fn sums_and_large_constants_do_not_fit() {
    let mut b = B::new();
    let x = b.input(&[8, 4096]);
    let sum = b.reduce_last(x, Monoid::Sum);
    let twice = b.map("mul(x0, 2.0:f32)", &[sum]);
    let added = b.rows("add(x0, x1)", &[x], &[twice]);
    let masked = b.map("add(x0, -3.0e38:f32)", &[x]);
    let bounded = b.map("tanh(x0)", &[added]);
    for (n, fits) in [(sum, false), (added, false), (masked, false), (bounded, true)] {
        assert_eq!(width(&b.g, n).is_narrow(), fits, "{n:?}");
    }
    assert!(width(&b.g, x).is_narrow());
}
