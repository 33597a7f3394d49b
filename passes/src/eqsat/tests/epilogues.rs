//! Pointwise work that nobody has seen fuses around contractions and reductions as well as bias and ReLU do.

use kiln_algebra::{Access, Graph, Ix, Monoid, NodeId, Op, Scalar, eval::evaluate};

use super::{
    build::B,
    correctness::{data, distance},
    covered,
    random::{BINARY, Dice, UNARY},
    target,
};
use crate::eqsat::{CoverOptions, interpret::execute};

/// A random body of a few operations over two operands.
fn body(d: &mut Dice) -> Scalar {
    let mut s = Scalar::parse(d.pick(&BINARY)).unwrap();
    for _ in 0..d.roll(4) {
        let outer = Scalar::parse(d.pick(&UNARY)).unwrap();
        s = outer.map_leaves(&|x| (*x == Scalar::arg(0)).then(|| s.clone()));
    }
    s
}

/// What a step is, apart from its body: with a value of the same shape, one a column, or one a row.
#[derive(Clone, Copy)]
enum Step {
    Same,
    Column,
    Row,
}

const STEPS: [Step; 3] = [Step::Same, Step::Column, Step::Row];

fn pointwise(b: &mut B, x: NodeId, step: Step, body: &Scalar, weight: bool) -> NodeId {
    let domain = b.dims(x);
    let shape: Vec<i64> = domain.iter().map(|d| d.as_const().unwrap()).collect();
    let (own, access) = match step {
        Step::Same => (shape.clone(), Access::identity(2)),
        Step::Column => (vec![shape[1]], Access::new(vec![Ix::axis(1)])),
        Step::Row => (vec![shape[0]], Access::new(vec![Ix::axis(0)])),
    };
    let y = if weight { b.weight(&own) } else { b.input(&own) };
    b.push(Op::Map { domain, body: body.clone(), accesses: vec![Access::identity(2), access] }, &[x, y])
}

/// Steps before and after a contraction or reduction; with these bodies, or with biases and ReLUs.
fn chain(seed: u64, named: bool) -> Graph {
    let mut d = Dice::new(seed);
    let mut b = B::new();
    let mut x = b.input(&[24, 40]);
    let contraction = d.roll(2) == 0;
    let known = Scalar::parse("max(add(x0, x1), 0.0:f32)").unwrap();
    let steps = |b: &mut B, d: &mut Dice, mut x: NodeId, n: usize| {
        for _ in 0..n {
            let (step, weight, random) = (d.pick(&STEPS), d.roll(2) == 0, body(d));
            x = pointwise(b, x, step, if named { &known } else { &random }, weight);
        }
        x
    };
    let before = d.roll(3);
    x = steps(&mut b, &mut d, x, before);
    if contraction {
        let w = b.weight(&[40, 32]);
        x = b.matmul(x, w);
    } else {
        let r = b.reduce_last(x, *[Monoid::Sum, Monoid::Max].get(d.roll(2)).unwrap());
        x = b.rows("sub(x0, x1)", &[x], &[r]);
    }
    let after = 1 + d.roll(4);
    x = steps(&mut b, &mut d, x, after);
    b.out(&[x])
}

#[test]
fn random_prologues_and_epilogues_fuse_as_named_ones_do() {
    for seed in 0..200 {
        let (random, named) = (chain(seed, false), chain(seed, true));
        // Whether they may fuse, not whether it pays: a prologue that is dear to repeat may stay apart.
        let mut opts = CoverOptions::new(target());
        opts.target.launch_us = 1e4;
        let ((program, r), (_, n)) = (covered(&random, &opts), covered(&named, &opts));
        assert!(r.launches <= n.launches, "seed {seed}: {} launches, {} with named bodies\n{random}", r.launches, n.launches);
        let (inputs, weights) = data(&random, seed);
        let want = evaluate(&random, &inputs, &[], &weights).unwrap();
        let got = execute(&program, &inputs, &[], &weights).unwrap();
        let finite = want[0].to_f64_vec().iter().all(|v| v.is_finite() && v.abs() < 1e6);
        let far = distance(&want[0], &got[0]);
        assert!(!finite || far <= 1e-4, "seed {seed}: {far}\n{random}");
    }
}
