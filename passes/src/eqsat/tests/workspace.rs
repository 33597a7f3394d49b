//! A limit on the memory of values between kernels is a constraint of the choice.

use kiln_algebra::{Access, Graph, Ix, Op, Scalar};

use super::{
    archetypes, blocks,
    build::{B, dims},
    covered, target,
};
use crate::eqsat::{AnalyticalCost, CoverError, CoverOptions, cover, workspace::bytes};

const ROWS: i64 = 1 << 11;
const COLUMNS: i64 = 1 << 11;

/// An expensive value of 16 MiB that two kernels of different shapes need.
fn shared() -> Graph {
    let mut b = B::new();
    let x = b.input(&[ROWS, COLUMNS]);
    let e = b.map("exp(x0)", &[x]);
    let y = b.map("mul(x0, 2.0:f32)", &[e]);
    let op = Op::Map {
        domain: dims(&[COLUMNS, ROWS / 2]),
        body: Scalar::parse("add(x0, 1.0:f32)").unwrap(),
        accesses: vec![Access::new(vec![Ix::axis(1), Ix::axis(0)])],
    };
    let z = b.push(op, &[e]);
    b.out(&[y, z])
}

fn dear(workspace_limit: Option<u64>) -> CoverOptions {
    let mut t = target();
    t.cost.other.special = 100.0;
    CoverOptions { workspace_limit, ..CoverOptions::new(t) }
}

#[test]
fn a_value_that_does_not_fit_is_computed_again() {
    let g = shared();
    let (free, fast) = covered(&g, &dear(None));
    let needed = bytes(&free);
    assert!(needed >= 4 * (ROWS * COLUMNS / 2) as u64, "the value lies in memory: {needed} bytes");
    let (tight, slow) = covered(&g, &dear(Some(needed - 1)));
    assert!(bytes(&tight) < needed);
    assert!(slow.predicted_us > fast.predicted_us, "memory is paid for with time");
    let (same, again) = covered(&g, &dear(Some(needed)));
    assert!(same == free && again.predicted_us == fast.predicted_us, "a limit that holds anyway changes nothing");
}

#[test]
fn limits_hold_and_what_cannot_be_done_is_refused_with_the_least_that_can() {
    for (name, g) in blocks::all() {
        let options = |workspace_limit| CoverOptions { workspace_limit, ..CoverOptions::new(target()) };
        let needed = bytes(&covered(&g, &options(None)).0);
        for limit in [needed, needed / 2, needed / 4, 0] {
            match cover(&g, &options(Some(limit)), &archetypes(), &AnalyticalCost) {
                Ok((program, _)) => assert!(bytes(&program) <= limit, "{name}: {} of {limit}", bytes(&program)),
                Err(CoverError::Workspace { limit: told, least }) => {
                    assert!(told == limit && least > limit && least <= needed, "{name}: {least} of {needed}");
                    let (program, _) = covered(&g, &options(Some(least)));
                    assert!(bytes(&program) <= least, "{name}");
                }
                Err(e) => panic!("{name}: {e}"),
            }
        }
    }
}
