//! Equality saturation and covering of one block of each kind.
use criterion::{Criterion, criterion_group, criterion_main};
use kiln_benches::{cnn_block, covered, lower, transformer};
use std::time::Duration;

fn saturate_and_cover(c: &mut Criterion) {
    let mut group = c.benchmark_group("covering");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(4));
    let blocks = [("transformer block", lower(&transformer(1, 384, 12))), ("CNN block", lower(&cnn_block(64, 56)))];
    for (name, graph) in &blocks {
        for target in ["x86_64", "sm_90a"] {
            group.bench_function(format!("{name}, {target}"), |b| b.iter(|| covered(graph, target)));
        }
    }
    group.finish();
}

criterion_group!(benches, saturate_and_cover);
criterion_main!(benches);
