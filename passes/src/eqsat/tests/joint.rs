//! Kernels with several results.

use kiln_algebra::{Graph, Ix, Monoid};

use super::{
    build::{B, dims},
    correctness::{check, show},
    covered, target,
};
use crate::eqsat::CoverOptions;

fn launches(name: &str, g: &Graph) -> usize {
    let opts = CoverOptions::new(target());
    let r = check(name, g, &opts, 1e-5);
    println!("{}", show(&covered(g, &opts).0));
    r.launches
}

#[test]
fn halves_of_a_split_are_one_kernel() {
    let mut b = B::new();
    let x = b.input(&[8, 12]);
    let half = |b: &mut B, at: i64, f: &str| {
        let y = b.view(x, dims(&[8, 6]), vec![Ix::axis(0), Ix::axis(1) + Ix::konst(at)]);
        b.map(f, &[y])
    };
    let (y, z) = (half(&mut b, 0, "tanh(x0)"), half(&mut b, 6, "exp(x0)"));
    assert_eq!(launches("split", &b.out(&[y, z])), 1);
}

#[test]
fn sums_over_the_same_rows_are_one_kernel() {
    let mut b = B::new();
    let x = b.input(&[8, 200]);
    let s = b.reduce_last(x, Monoid::Sum);
    let q = b.map("mul(x0, x0)", &[x]);
    let q = b.reduce_last(q, Monoid::Sum);
    assert_eq!(launches("sums", &b.out(&[s, q])), 1);
}

#[test]
fn a_kernel_writes_what_is_needed_twice_beside_its_result() {
    let mut b = B::new();
    let (x, r) = (b.input(&[4, 16]), b.input(&[4, 16]));
    let y = b.linear(x, 16);
    let sum = b.map("add(x0, x1)", &[y, r]);
    let z = b.map("tanh(x0)", &[sum]);
    assert_eq!(launches("value and function", &b.out(&[sum, z])), 1);

    let mut b = B::new();
    let (x, r) = (b.input(&[4, 200]), b.input(&[4, 200]));
    let sum = b.map("add(x0, x1)", &[x, r]);
    let norm = b.layer_norm(sum);
    assert_eq!(launches("residual and norm", &b.out(&[sum, norm])), 1);
}

#[test]
fn a_kernel_never_waits_for_itself() {
    // The second map needs the first one's result through a contraction.
    let mut b = B::new();
    let x = b.input(&[16, 16]);
    let y = b.map("tanh(x0)", &[x]);
    let z = b.linear(y, 16);
    let z = b.reduce_last(z, Monoid::Max);
    let w = b.rows("add(x0, x1)", &[x], &[z]);
    launches("through a contraction", &b.out(&[y, w]));
}
