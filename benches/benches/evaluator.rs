//! The reference evaluator, which also folds constants when an engine is packed.
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use kiln_algebra::{Access, Const, DType, Ix, Op, Tensor, eval::evaluate_node};
use std::time::Duration;

const N: usize = 256;

fn contraction(c: &mut Criterion) {
    let axes = |a: usize, b: usize| Access::new(vec![Ix::axis(a), Ix::axis(b)]);
    let op = Op::Contract { domain: vec![Ix::konst(N as i64); 3], reduced: vec![2], accesses: [axes(0, 2), axes(2, 1)] };
    let operand = Tensor::from_fn(DType::F32, &[N, N], |i| Const::f32((i % 17) as f32 / 17.0));
    let mut group = c.benchmark_group("evaluator");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3));
    group.throughput(Throughput::Elements((N * N * N) as u64));
    group.bench_function("contraction of 256 x 256 x 256", |b| b.iter(|| evaluate_node(&op, &[&operand, &operand], &[])));
    group.finish();
}

criterion_group!(benches, contraction);
criterion_main!(benches);
