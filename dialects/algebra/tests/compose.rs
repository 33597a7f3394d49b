//! Composed, simplified and inlined primitives compute what the separate ones do.

mod support;

use kiln_algebra::{
    Access, Const, DType, Graph, Ix, NodeId, Op, Ranges, Scalar, Tensor, TensorType,
    compose::{Guarding, absorb_view, inline_map},
    eval::{evaluate, evaluate_node},
};
use proptest::prelude::*;
use support::random::{Rng, SYMS, access, body, config, domain, operand, primitive, same, tensor};

fn run(op: &Op, x: &[&Tensor]) -> Option<Tensor> {
    evaluate_node(op, x, &SYMS).ok()
}

/// A fill value that often equals another.
fn fill(r: &mut Rng, d: DType) -> Const {
    Const::from_i64(d, r.below(2) as i64)
}

/// A view of a random operand and a random access to it, with the extents of both.
fn chain(r: &mut Rng, d: DType) -> (Tensor, Op, Access, Vec<Ix>) {
    let own = r.below(3);
    let shape: Vec<usize> = (0..own).map(|_| r.below(5) + 1).collect();
    let x = tensor(r, d, &shape, false);
    let rank = r.below(4);
    let (middle, sizes) = domain(r, rank);
    let f = fill(r, d);
    let inner = Op::View { domain: middle, access: access(r, rank, &shape, f) };
    let rank = r.below(4);
    let (outer, _) = domain(r, rank);
    let f = fill(r, d);
    let read = access(r, rank, &sizes, f);
    (x, inner, read, outer)
}

fn ranges(domain: &[Ix]) -> Ranges {
    Ranges { extents: domain.to_vec(), symbols: SYMS.iter().map(|s| (s - 1, Some(s + 2))).collect() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn views_of_views_are_one_view(seed in any::<u64>()) {
        let mut r = Rng(seed);
        let d = r.pick(&[DType::F32, DType::I16]);
        let (x, inner, read, outer) = chain(&mut r, d);
        let Op::View { access, .. } = &inner else { unreachable!() };
        let Some(y) = run(&inner, &[&x]) else { return Ok(()) };
        let Some(want) = run(&Op::View { domain: outer.clone(), access: read.clone() }, &[&y]) else { return Ok(()) };
        if let Some(both) = read.compose(access) {
            let got = run(&Op::View { domain: outer.clone(), access: both.clone() }, &[&x]);
            prop_assert!(got.as_ref().is_some_and(|g| same(g, &want)), "{} after {}\ngave {:?}\nnot  {:?}", read, access, got, want);
            let simple = both.simplify(&ranges(&outer));
            let got = run(&Op::View { domain: outer, access: simple.clone() }, &[&x]);
            prop_assert!(got.as_ref().is_some_and(|g| same(g, &want)), "{} as {}\ngave {:?}\nnot  {:?}", both, simple, got, want);
        } else {
            prop_assert_ne!(access.fill, read.fill);
        }
    }

    #[test]
    fn inlined_producers_compute_the_same(seed in any::<u64>()) {
        let mut r = Rng(seed);
        let d = r.pick(&[DType::F32, DType::I32, DType::Bool, DType::F16]);
        let rank = r.below(3);
        let (middle, sizes) = domain(&mut r, rank);
        let (tensors, accesses): (Vec<Tensor>, Vec<Access>) = (0..r.below(3)).map(|_| operand(&mut r, d, rank, true)).unzip();
        let types = vec![d; tensors.len()];
        let producer = Op::Map { domain: middle, body: body(&mut r, d, &types, rank, 2), accesses };
        let Some(y) = run(&producer, &tensors.iter().collect::<Vec<_>>()) else { return Ok(()) };
        let rank = r.below(3);
        let (outer, _) = domain(&mut r, rank);
        let f = fill(&mut r, d);
        let read = access(&mut r, rank, &sizes, f);
        let (other, own) = operand(&mut r, d, rank, true);
        let consumer = Op::Map { domain: outer, body: body(&mut r, d, &[d, d], rank, 2), accesses: vec![read, own] };
        let Some(want) = run(&consumer, &[&y, &other]) else { return Ok(()) };
        let ids: Vec<NodeId> = (0..tensors.len() as u32).map(NodeId).collect();
        let last = NodeId(tensors.len() as u32);
        let all: Vec<&Tensor> = tensors.iter().chain([&other]).collect();
        for guarding in [Guarding::Fills, Guarding::Select] {
            let fused = inline_map((&consumer, &[NodeId(99), last]), 0, (&producer, &ids), &types, guarding);
            let Some((op, args)) = fused else {
                // Only differing fill values stand in the way of a select: those of the producer's own padding.
                continue;
            };
            let x: Vec<&Tensor> = args.iter().map(|i| all[i.0 as usize]).collect();
            let got = evaluate_node(&op, &x, &SYMS);
            prop_assert!(
                got.as_ref().is_ok_and(|g| same(g, &want)),
                "{:?}\ninto {:?}\nis {:?}\ngave {:?}\nnot  {:?}", producer, consumer, op, got, want
            );
        }
    }

    #[test]
    fn absorbed_views_change_nothing(seed in any::<u64>()) {
        let mut r = Rng(seed);
        let (op, mut tensors) = primitive(&mut r);
        if tensors.is_empty() {
            return Ok(());
        }
        let at = r.below(tensors.len());
        let d = tensors[at].dtype();
        let own = r.below(3);
        let shape: Vec<usize> = (0..own).map(|_| r.below(4) + 1).collect();
        let x = tensor(&mut r, d, &shape, true);
        let dims: Vec<Ix> = tensors[at].shape().iter().map(|d| Ix::konst(*d as i64)).collect();
        let f = fill(&mut r, d);
        let view = access(&mut r, dims.len(), &shape, f);
        let Some(y) = run(&Op::View { domain: dims, access: view.clone() }, &[&x]) else { return Ok(()) };
        tensors[at] = y;
        let Some(want) = run(&op, &tensors.iter().collect::<Vec<_>>()) else { return Ok(()) };
        if let Some(fused) = absorb_view(&op, at, &view) {
            tensors[at] = x;
            let got = evaluate_node(&fused, &tensors.iter().collect::<Vec<_>>(), &SYMS);
            prop_assert!(got.as_ref().is_ok_and(|g| same(g, &want)), "{:?}\nwith {}\ngave {:?}\nnot  {:?}", op, view, got, want);
        }
    }

    #[test]
    fn clean_graphs_compute_the_same(seed in any::<u64>()) {
        let mut r = Rng(seed);
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(DType::I32, &[4])).unwrap();
        let mut ids = vec![x];
        for _ in 0..r.below(12) {
            let pick = r.pick(&ids);
            let op = match r.below(3) {
                0 => Op::Const(Tensor::splat(&[4], Const::from_i64(DType::I32, r.below(2) as i64))),
                1 => Op::View { domain: vec![Ix::konst(4)], access: Access::new(vec![Ix::konst(3) - Ix::axis(0)]) },
                _ => Op::Map {
                    domain: vec![Ix::konst(4)],
                    body: Scalar::parse("add(x0, x1)").unwrap(),
                    accesses: vec![Access::identity(1), Access::identity(1)],
                },
            };
            let inputs = match &op {
                Op::Const(_) => vec![],
                Op::View { .. } => vec![pick],
                _ => vec![pick, r.pick(&ids)],
            };
            ids.push(g.push(op, &inputs, &[format!("n{}", ids.len()).into()]).unwrap());
        }
        for i in 0..3 {
            let node = r.pick(&ids);
            g.output(&format!("y{i}"), node);
        }
        let x = Tensor::from_fn(DType::I32, &[4], |i| Const::from_i64(DType::I32, i as i64 * 5 - 7));
        let (clean, _) = g.cleanup();
        prop_assert_eq!(evaluate(&g, std::slice::from_ref(&x), &[], &()).unwrap(), evaluate(&clean, &[x], &[], &()).unwrap());
        let (again, _) = clean.cleanup();
        prop_assert_eq!(&again, &clean);
        prop_assert_eq!(again.key(), clean.key());
    }
}
