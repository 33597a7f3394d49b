//! A changed coefficient changes the plan as it should.
//!
//! Two kernels of different shapes need the same expensive value. Either both compute it, or a third writes it to memory:
//! two launches with twice the transcendental work, or three with more traffic.

use kiln_algebra::{Access, Graph, Ix, NodeId, Op, Scalar};
use kiln_plan::TargetInfo;

use super::{
    CoverOptions,
    build::{B, dims},
    covered, target,
};

const ROWS: i64 = 1 << 11;
const COLUMNS: i64 = 1 << 11;

fn shared() -> Graph {
    let mut b = B::new();
    let x = b.input(&[ROWS, COLUMNS]);
    let e = b.map("exp(x0)", &[x]);
    let y = b.map("mul(x0, 2.0:f32)", &[e]);
    let z = b.push(turned(), &[e]);
    b.out(&[y, z])
}

/// Half of a value, the other way round.
fn turned() -> Op {
    Op::Map {
        domain: dims(&[COLUMNS, ROWS / 2]),
        body: Scalar::parse("add(x0, 1.0:f32)").unwrap(),
        accesses: vec![Access::new(vec![Ix::axis(1), Ix::axis(0)])],
    }
}

/// Kernels of the plan that hold the expensive value.
fn holders(change: impl Fn(&mut TargetInfo)) -> usize {
    let mut t = target();
    change(&mut t);
    let (program, _) = covered(&shared(), &CoverOptions::new(t));
    let holds = |l: &&kiln_plan::Launch| l.origin.iter().any(|o| &**o == "n1");
    program.launches.iter().filter(holds).count()
}

/// The two ways at a price, in microseconds: both kernels compute the value, or a third writes it for them.
fn ways(t: &TargetInfo) -> [f64; 2] {
    let us = |g: &Graph| covered(g, &CoverOptions::new(t.clone())).1.predicted_us;
    let again = |which: usize| {
        let mut g = shared();
        g.outputs = vec![g.outputs[which].clone()];
        us(&g)
    };
    let mut b = B::new();
    let x = b.input(&[ROWS, COLUMNS]);
    let e = b.map("exp(x0)", &[x]);
    let value = us(&b.out(&[e]));
    let reader = |op: &dyn Fn(&mut B, NodeId) -> NodeId| {
        let mut b = B::new();
        let e = b.input(&[ROWS, COLUMNS]);
        let y = op(&mut b, e);
        us(&b.out(&[y]))
    };
    let readers = reader(&|b, e| b.map("mul(x0, 2.0:f32)", &[e])) + reader(&|b, e| b.push(turned(), &[e]));
    [again(0) + again(1), value + readers]
}

/// A price of special functions at which writing the value pays: the first of 1, 2, 4, .., and half as much again.
fn dear(t: &mut TargetInfo) {
    let mut prices = std::iter::successors(Some(1.0), |s| Some(2.0 * s)).take(7);
    let pays = |s: &f64| {
        let mut t = target();
        t.cost.other.special = *s;
        let [again, written] = ways(&t);
        written < again
    };
    t.cost.other.special = 1.5 * prices.find(pays).expect("at 64 times the rate's price it pays");
}

#[test]
fn the_choice_is_the_cheaper_way_at_every_price() {
    let mut seen = [0, 0];
    for step in 0..20 {
        let special = 0.1 * 1.5f64.powi(step);
        let mut t = target();
        t.cost.other.special = special;
        let [again, written] = ways(&t);
        let (_, report) = covered(&shared(), &CoverOptions::new(t));
        let n = holders(|t| t.cost.other.special = special);
        // Two of the three kernels may become one with two results.
        assert!(report.predicted_us <= again.min(written) + 1e-6, "{special}: {again} {written} {report:?}");
        assert_eq!(n, if written < again { 1 } else { 2 }, "{special}: {again} {written}");
        seen[n - 1] += 1;
    }
    assert!(seen.iter().all(|n| *n > 2), "{seen:?}");
}

#[test]
fn cheap_values_are_computed_again() {
    assert_eq!(holders(|t| t.cost.other.special = 0.1), 2);
}

#[test]
fn special_functions_that_cost_more_are_computed_once() {
    assert_eq!(holders(dear), 1);
}

#[test]
fn launches_that_cost_more_are_fewer() {
    let more = |t: &mut TargetInfo| {
        dear(t);
        t.launch_us *= 200.0;
    };
    assert_eq!(holders(more), 2);
    let waves = |t: &mut TargetInfo| {
        dear(t);
        t.cost.other.fill = 200.0;
    };
    assert_eq!(holders(waves), 2);
}

#[test]
fn slower_memory_is_used_less() {
    for change in [
        (|t: &mut TargetInfo| t.l2_gbs /= 50.0) as fn(&mut TargetInfo),
        |t| t.cost.other.cached *= 50.0,
        |t| t.cost.other.access = 2000.0,
        |t| {
            t.l2_bytes = 1 << 20;
            t.dram_gbs /= 50.0;
        },
        |t| {
            t.l2_bytes = 1 << 20;
            t.cost.other.memory *= 50.0;
        },
        |t| t.cost.other.resident *= 200.0,
    ] {
        let slower = |t: &mut TargetInfo| {
            dear(t);
            change(t);
        };
        assert_eq!(holders(slower), 2);
    }
}

#[test]
fn coefficients_of_an_archetype_are_its_own() {
    // What all archetypes share does not matter where each has its own.
    let own = |t: &mut TargetInfo| {
        let cheap = t.cost.other;
        dear(t);
        for name in ["pointwise", "reduce", "contract"] {
            t.cost.kernels.insert(name.into(), kiln_plan::Coefficients { special: 0.1, ..cheap });
        }
    };
    assert_eq!(holders(own), 2);
}
