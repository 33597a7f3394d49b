//! Models that consist of blocks.

use kiln_algebra::{DType, Graph, NodeId};

use super::{build::B, correctness::check, covered, target};
use crate::eqsat::{CoverOptions, Precision};

fn perceptron(b: &mut B, x: NodeId) -> NodeId {
    let y = b.linear(x, 32);
    let y = b.gelu(y);
    let y = b.linear(y, 16);
    let y = b.map("add(x0, x1)", &[y, x]);
    b.layer_norm(y)
}

fn residual(b: &mut B, x: NodeId) -> NodeId {
    let y = b.conv(x, 8, 3, 1, 1);
    let y = b.batch_norm(y);
    let y = b.relu(y);
    let y = b.conv(y, 8, 3, 1, 1);
    let y = b.batch_norm(y);
    let y = b.map("add(x0, x1)", &[y, x]);
    // Values that do not grow from layer to layer.
    b.map("tanh(x0)", &[y])
}

fn layers(n: usize, shape: &[i64], layer: fn(&mut B, NodeId) -> NodeId) -> Graph {
    let mut b = B::new();
    let mut x = b.input(shape);
    for _ in 0..n {
        x = layer(&mut b, x);
    }
    b.out(&[x])
}

fn perceptrons(n: usize) -> Graph {
    layers(n, &[1, 6, 16], perceptron)
}

fn residuals(n: usize) -> Graph {
    layers(n, &[1, 8, 6, 6], residual)
}

#[test]
fn repeated_blocks_are_planned_once() {
    for (g, n) in [(perceptrons(8), 8), (residuals(12), 12)] {
        let r = check("blocks", &g, &CoverOptions::new(target()), 1e-4);
        let (blocks, planned) = r.blocks;
        assert!(blocks >= n / 4, "{r:?}");
        assert!(planned <= 8, "{r:?}");
    }
    let planned = |n| covered(&perceptrons(n), &CoverOptions::new(target())).1.blocks.1;
    assert_eq!(planned(8), planned(24));
}

#[test]
fn blocks_hand_on_half_precision() {
    for g in [perceptrons(6), residuals(8)] {
        let opts = CoverOptions { precision: Precision::Fp16, ..CoverOptions::new(target()) };
        let r = check("blocks in f16", &g, &opts, 3e-2);
        assert!(r.blocks.0 > 1, "{r:?}");
        let (program, _) = covered(&g, &opts);
        assert!(program.values.iter().any(|v| v.storage.dtype == DType::F16));
        assert!(program.outputs.iter().all(|o| program.value(o.value).storage.dtype == DType::F32));
    }
}

#[test]
fn blocks_cost_what_the_whole_model_does() {
    for g in [perceptrons(6), residuals(8)] {
        let opts = CoverOptions::new(target());
        let mut whole = opts.clone();
        whole.limits.partition = false;
        let (parts, whole) = (covered(&g, &opts).1, covered(&g, &whole).1);
        assert!(parts.blocks.0 > 1 && whole.blocks.0 == 0);
        assert!(parts.predicted_us <= whole.predicted_us * 1.01, "{} against {}", parts.predicted_us, whole.predicted_us);
    }
}

#[test]
fn every_launch_says_where_it_is_from() {
    let (program, _) = covered(&perceptrons(6), &CoverOptions::new(target()));
    let mut seen: Vec<_> = program.launches.iter().map(|l| &l.origin).collect();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), program.launches.len(), "occurrences of a block have nodes of their own");
    let mut names: Vec<_> = program.launches.iter().map(|l| l.name.clone()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), program.launches.len());
}

#[test]
fn plans_do_not_depend_on_the_number_of_threads() {
    let opts = CoverOptions::new(target());
    for g in [perceptrons(6), residuals(8)] {
        let on = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| covered(&g, &opts))
        };
        let one = on(1);
        for threads in [2, 3, 8] {
            assert!(on(threads) == one, "{threads} threads");
        }
    }
}
