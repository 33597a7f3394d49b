//! From a model in memory to a graph of primitives.
use criterion::{Criterion, criterion_group, criterion_main};
use kiln_benches::{lower, transformer};
use std::time::Duration;

fn import_and_lower(c: &mut Criterion) {
    let mut group = c.benchmark_group("frontend");
    group.sample_size(10).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(5));
    let model = transformer(12, 384, 12);
    group.bench_function("import and lower a transformer of 12 layers", |b| b.iter(|| lower(&model)));
    group.finish();
}

criterion_group!(benches, import_and_lower);
criterion_main!(benches);
