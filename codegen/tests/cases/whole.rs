//! Running reductions, sorts, scatters and suppression.

use std::collections::BTreeSet;

use kiln_algebra::{Access, Const, DType, Ix, Monoid, Op, Tensor};
use kiln_plan::Layout;

use super::{
    Case,
    build::{Draft, axes, d, ix, rows},
};

const SUM: Monoid = Monoid::Sum;

fn scan(dims: &[Ix], dtype: DType, axis: usize, how: (Monoid, bool, bool), layout: Layout) -> Draft {
    let mut t = Draft::new();
    let x = t.input(dtype, dims, dtype, rows(dims.len()));
    let (monoid, exclusive, reverse) = how;
    let access = Access::identity(dims.len());
    let y = t.op(Op::Scan { domain: dims.to_vec(), axis, monoid, exclusive, reverse, access }, &[x]);
    t.output(y, dtype, layout);
    t
}

/// Few different keys, so that ties are many; NaN and both zeros among floats.
fn sort(rows_of: i64, n: Ix, dtype: DType, descending: bool) -> Draft {
    let mut t = Draft::new();
    let dims = [Ix::konst(rows_of), n];
    let shape: Vec<usize> = dims.iter().map(|e| e.eval(&[], &[super::SYMBOL]).unwrap() as usize).collect();
    let keys = Tensor::from_fn(dtype, &shape, |i| {
        let v = (i as i64).wrapping_mul(0x2545_f491_4f6c_dd1d) >> 48;
        match v % 17 {
            0 if dtype.is_float() => Const::from_f64(dtype, f64::NAN),
            1 if dtype.is_float() => Const::from_f64(dtype, -0.0),
            2 => Const::from_i64(dtype, 0),
            3 => Const::from_i64(dtype, i64::MIN),
            _ => Const::from_i64(dtype, v % 1000),
        }
    });
    let x = t.given(keys, &dims, dtype, rows(2));
    let y = t.op(Op::Sort { axis: 1, descending }, &[x]);
    t.output(y, DType::I64, rows(2));
    t
}

/// `n` updates of rows of `columns` into `size` rows, many to the same one, some outside.
fn scatter(size: i64, columns: i64, n: i64, dtype: DType, combine: Option<Monoid>) -> Draft {
    let mut t = Draft::new();
    let x = t.input(dtype, &ix([size, columns]), dtype, rows(2));
    let u = t.input(dtype, &ix([n, columns]), dtype, rows(2));
    let spread = if combine.is_some() { 1 } else { n };
    // Replacements never meet: their order is not given on a GPU.
    let at = |i: usize| if spread == 1 { (i as i64 * 7) % (size + 2) - 1 } else { i as i64 * 3 - 1 };
    let places = Tensor::from_fn(DType::I64, &[n as usize], |i| Const::from_i64(DType::I64, at(i)));
    let i = t.given(places, &ix([n]), DType::I64, rows(1));
    let op = Op::Scatter {
        domain: ix([n, columns]),
        indices: vec![Access::new(axes([0]))],
        map: vec![d(2), d(1)],
        updates: Access::identity(2),
        combine,
    };
    let y = t.op(op, &[x, u, i]);
    t.output(y, dtype, rows(2));
    t
}

/// Points in conflict where they are near, of the valid ones.
fn greedy(rows_of: i64, n: Ix) -> Draft {
    let mut t = Draft::new();
    let dims = [Ix::konst(rows_of), n.clone()];
    let at = t.input(DType::F32, &dims, DType::F32, rows(2));
    let score = t.input(DType::F32, &dims, DType::F32, rows(2));
    let valid = t.map(&dims, "gt(x0, -0.5:f32)", &[(score, axes([0, 1]))]);
    let pairs = [Ix::konst(rows_of), n.clone(), n];
    let conflict = t.map(&pairs, "lt(abs(sub(x0, x1)), 0.02:f32)", &[(at, axes([0, 1])), (at, axes([0, 2]))]);
    let accesses = [Access::identity(2), Access::new(axes([0, 2, 1]))];
    let keep = t.op(Op::Greedy { domain: dims.to_vec(), accesses }, &[valid, conflict]);
    t.output(keep, DType::Bool, rows(2));
    t
}

pub(super) fn cases() -> Vec<Case> {
    let (k, s) = (Ix::konst, Ix::sym(0));
    let mut all = Vec::new();
    let mut add = |t: Draft, name: String, tolerance: f64| all.push(t.case(name, tolerance));
    for (exclusive, reverse) in [(false, false), (true, false), (false, true), (true, true)] {
        let name = format!("{}{}", if exclusive { "_exclusive" } else { "" }, if reverse { "_reverse" } else { "" });
        let how = (SUM, exclusive, reverse);
        add(scan(&[k(3), k(1000)], DType::F32, 1, how, rows(2)), format!("scan_sum{name}_3x1000_f32"), 2e-5);
        add(scan(&[k(3), s.clone()], DType::I64, 1, how, rows(2)), format!("scan_sum{name}_3xs_i64"), 0.0);
        add(scan(&[k(5), k(300), k(7)], DType::I32, 1, how, rows(3)), format!("scan_sum{name}_5x300x7_i32"), 0.0);
    }
    for (i, dtype) in super::ARITHMETIC.iter().enumerate() {
        let monoid = [Monoid::Max, Monoid::Min, Monoid::Prod, SUM][i % 4];
        add(
            scan(&[k(2), k(333)], *dtype, 1, (monoid, false, i % 2 == 0), rows(2)),
            format!("scan_{}_{dtype}", monoid.name()),
            2e-2,
        );
        add(sort(3, k(200), *dtype, i % 2 == 0), format!("sort_3x200_{dtype}"), 0.0);
        for combine in BTreeSet::from([None, Some(SUM), Some(monoid), Some(Monoid::Max)]) {
            let name = combine.map_or("replace", Monoid::name);
            add(scatter(40, 6, 30, *dtype, combine), format!("scatter_{name}_{dtype}"), 3e-2);
        }
    }
    add(
        scan(&[k(4), k(70), k(9)], DType::F32, 2, (SUM, false, false), Layout { order: vec![0, 2, 1], pad: 1 }),
        "scan_strided".into(),
        2e-5,
    );
    for n in [1, 2, 63, 64, 65, 4096, 4097, 10_000] {
        add(sort(2, k(n), DType::F32, false), format!("sort_2x{n}_f32"), 0.0);
    }
    add(sort(2, k(5000), DType::I64, true), "sort_2x5000_i64".into(), 0.0);
    add(sort(3, s.clone(), DType::F32, true), "sort_3xs_f32".into(), 0.0);
    add(sort(1, k(270_000), DType::F32, true), "sort_270000_f32".into(), 0.0);
    for n in [k(1), k(40), k(700), s] {
        add(greedy(3, n.clone()), format!("greedy_3x{n}"), 0.0);
    }
    all
}
