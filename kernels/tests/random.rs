//! Random cones with every archetype that takes them, on the CPU, against the reference evaluator.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, Tensor, TensorType};
use kiln_plan::Cone;
use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

fn c(v: i64) -> Ix {
    Ix::konst(v)
}

/// One step that makes a value from the last one.
#[derive(Clone, Debug)]
enum Step {
    /// A body with a broadcast second operand.
    Map(usize, usize),
    /// Another order of the axes.
    Transpose(usize),
    /// Elements before and after, with a fill.
    Pad(usize, i64, i64),
    /// Every so manieth element.
    Slice(usize, i64),
    /// The last two axes as one.
    Flatten,
    /// Next to itself.
    Concat(usize),
    /// Rows picked by an input.
    Gather(usize),
    /// An axis reduced, and put back by a map.
    Normalise(usize, usize),
    /// An axis reduced.
    Reduce(usize, usize),
    /// The last axis multiplied by a matrix with so many columns, whose columns or rows are contiguous.
    Multiply(usize, bool),
}

const BODIES: &[&str] = &[
    "add(x0, x1)",
    "max(sub(x0, x1), 0.0:f32)",
    "mul(x0, exp(mul(x1, 0.125:f32)))",
    "select(lt(x0, x1), x0, mul(x1, 0.5:f32))",
    "add(x0, f32(i0))",
];

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..BODIES.len(), 0..8usize).prop_map(|(b, m)| Step::Map(b, m)),
        1 => (0..6usize).prop_map(Step::Transpose),
        1 => (0..3usize, 0..3i64, 0..3i64).prop_map(|(a, l, h)| Step::Pad(a, l, h)),
        1 => (0..3usize, 1..3i64).prop_map(|(a, s)| Step::Slice(a, s)),
        1 => Just(Step::Flatten),
        1 => (0..3usize).prop_map(Step::Concat),
        1 => (0..3usize).prop_map(Step::Gather),
        1 => (0..3usize, 0..2usize).prop_map(|(a, m)| Step::Normalise(a, m)),
        1 => (0..3usize, 0..4usize).prop_map(|(a, m)| Step::Reduce(a, m)),
        2 => (1..40usize, any::<bool>()).prop_map(|(n, t)| Step::Multiply(n, t)),
    ]
}

const MONOIDS: [Monoid; 4] = [Monoid::Sum, Monoid::Max, Monoid::Min, Monoid::Sum];

fn identity(rank: usize) -> Vec<Ix> {
    (0..rank).map(Ix::axis).collect()
}

fn map(g: &mut Graph, body: &str, x: NodeId, y: NodeId, access: Access) -> NodeId {
    let domain = g.node(x).ty.dims.clone();
    let rank = domain.len();
    let body = Scalar::parse(body).unwrap();
    g.push(Op::Map { domain, body, accesses: vec![Access::identity(rank), access] }, &[x, y], &[]).unwrap()
}

fn apply(g: &mut Graph, inputs: &mut Vec<Tensor>, x: NodeId, step: &Step) -> NodeId {
    let dims = g.node(x).ty.dims.clone();
    let shape: Vec<i64> = dims.iter().map(|d| d.as_const().unwrap()).collect();
    let rank = shape.len();
    let seed = inputs.len() as u64 + 40;
    let view = |g: &mut Graph, domain: Vec<i64>, access: Access| {
        g.push(Op::View { domain: domain.into_iter().map(c).collect(), access }, &[x], &[]).unwrap()
    };
    if rank == 0 {
        return map(g, "mul(x0, x1)", x, x, Access::new(vec![]));
    }
    match step {
        Step::Map(b, mask) => {
            let own: Vec<usize> = (0..rank).map(|i| if mask >> i & 1 == 1 { shape[i] as usize } else { 1 }).collect();
            let y = g.input(&format!("y{seed}"), TensorType::fixed(DType::F32, &own)).unwrap();
            inputs.push(random(DType::F32, &own, seed));
            let index = (0..rank).map(|i| if mask >> i & 1 == 1 { Ix::axis(i) } else { c(0) }).collect();
            map(g, BODIES[*b], x, y, Access::new(index))
        }
        Step::Transpose(n) => {
            let mut order: Vec<usize> = (0..rank).collect();
            order.rotate_left(n % rank);
            if n % 2 == 1 && rank > 1 {
                order.swap(0, 1);
            }
            let domain = order.iter().map(|o| shape[*o]).collect();
            let mut index = vec![c(0); rank];
            order.iter().enumerate().for_each(|(i, o)| index[*o] = Ix::axis(i));
            view(g, domain, Access::new(index))
        }
        Step::Pad(a, low, high) => {
            let a = a % rank;
            let mut domain = shape.clone();
            domain[a] += low + high;
            let mut index = identity(rank);
            index[a] = Ix::axis(a) - c(*low);
            let guards = vec![Guard { expr: index[a].clone(), extent: c(shape[a]) }];
            view(g, domain, Access { map: index, guards, fill: Some(Const::f32(-1.5)) })
        }
        Step::Slice(a, by) => {
            let a = a % rank;
            let mut domain = shape.clone();
            domain[a] = (shape[a] + by - 1) / by;
            let mut index = identity(rank);
            index[a] = Ix::axis(a) * *by;
            view(g, domain, Access::new(index))
        }
        Step::Flatten if rank > 1 => {
            let (p, q) = (shape[rank - 2], shape[rank - 1]);
            let mut domain = shape[..rank - 2].to_vec();
            domain.push(p * q);
            let mut index = identity(rank - 2);
            index.push(Ix::axis(rank - 2).floordiv(&c(q)));
            index.push(Ix::axis(rank - 2).modulo(&c(q)));
            view(g, domain, Access::new(index))
        }
        Step::Flatten => x,
        Step::Concat(a) => g.push(Op::Concat { axis: a % rank }, &[x, x], &[]).unwrap(),
        Step::Gather(a) => {
            let a = a % rank;
            let i = g.input(&format!("i{seed}"), TensorType::fixed(DType::I64, &[5])).unwrap();
            inputs.push(random(DType::I64, &[5], seed));
            let mut domain = dims.clone();
            domain[a] = c(5);
            let mut index = identity(rank);
            index[a] = Ix::axis(rank);
            let op = Op::Gather { domain, indices: vec![Access::new(vec![Ix::axis(a)])], map: index };
            g.push(op, &[x, i], &[]).unwrap()
        }
        Step::Normalise(a, m) => {
            let a = a % rank;
            let op = Op::Reduce { domain: dims, reduced: vec![a], monoid: MONOIDS[*m], access: Access::identity(rank) };
            let r = g.push(op, &[x], &[]).unwrap();
            let kept = (0..rank).filter(|i| *i != a).map(Ix::axis).collect();
            map(g, "sub(x0, x1)", x, r, Access::new(kept))
        }
        Step::Multiply(n, transposed) => {
            let k = shape[rank - 1] as usize;
            let own = if *transposed { [*n, k] } else { [k, *n] };
            let w = g.input(&format!("w{seed}"), TensorType::fixed(DType::F32, &own)).unwrap();
            inputs.push(random(DType::F32, &own, seed));
            let mut domain = dims[..rank - 1].to_vec();
            domain.extend([c(*n as i64), dims[rank - 1].clone()]);
            let mut left = identity(rank - 1);
            left.push(Ix::axis(rank));
            let (row, col) = (Ix::axis(rank), Ix::axis(rank - 1));
            let right = Access::new(if *transposed { vec![col, row] } else { vec![row, col] });
            let op = Op::Contract { domain, reduced: vec![rank], accesses: [Access::new(left), right] };
            g.push(op, &[x, w], &[]).unwrap()
        }
        Step::Reduce(a, m) => {
            let a = a % rank;
            let op = Op::Reduce { domain: dims, reduced: vec![a], monoid: MONOIDS[*m], access: Access::identity(rank) };
            g.push(op, &[x], &[]).unwrap()
        }
    }
}

fn layouts(cone: &mut Cone, seed: usize) {
    for (i, s) in cone.inputs.iter_mut().chain(&mut cone.outputs).enumerate() {
        let rank = s.layout.order.len();
        if rank > 1 && (seed >> i) & 1 == 1 {
            s.layout.order.rotate_left(1);
        }
        if rank > 0 && (seed >> i) & 4 == 4 {
            s.layout.pad = 4;
        }
    }
}

#[test]
fn cones_give_what_the_evaluator_gives() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|c| c.parse().ok()).unwrap_or(60);
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 40, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]));
    let strategy = (prop::collection::vec(1..20usize, 1..4), prop::collection::vec(step(), 1..5), 0..64usize, 0..3usize);
    let taken = std::cell::RefCell::new(std::collections::BTreeMap::<&str, usize>::new());
    let result = runner.run(&strategy, |(shape, steps, seed, width)| {
        let mut g = Graph::default();
        let mut x = g.input("x", TensorType::fixed(DType::F32, &shape)).unwrap();
        let mut inputs = vec![random(DType::F32, &shape, 30)];
        for s in &steps {
            x = apply(&mut g, &mut inputs, x, s);
            let elements: i64 = g.node(x).ty.dims.iter().map(|d| d.as_const().unwrap()).product();
            if elements > 20_000 {
                break;
            }
        }
        g.output("y", x);
        let mut cone = plain(g);
        layouts(&mut cone, seed);
        let target = cpu([128, 256, 512][width].min(here().vector_bits));
        for a in kiln_kernels::archetypes() {
            if a.schedules(&cone, &target).is_ok() {
                *taken.borrow_mut().entry(a.name()).or_default() += 1;
                check_first(&cone, a.name(), &target, &inputs);
            }
        }
        Ok(())
    });
    if let Err(e) = result {
        panic!("{e}");
    }
    let taken = taken.into_inner();
    assert!(["pointwise", "reduce", "contract"].iter().all(|n| taken.contains_key(n)), "{taken:?}");
}
