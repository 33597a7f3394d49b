//! The memory planner.
use criterion::{Criterion, criterion_group, criterion_main};
use kiln_algebra::{Ix, Ranges};
use kiln_passes::bufferize::{Tenant, plan};
use std::time::Duration;

/// Tensors of a deep network: each lives for a few steps, one in sixteen for many (a residual).
fn tenants(count: usize, symbolic: bool) -> Vec<Tenant> {
    let mut state = 1u64;
    let mut random = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let tenant = |from: usize| {
        let elements = 64 << random(12);
        let lifetime = if random(16) == 0 { 50 } else { 1 + random(4) as usize };
        let bytes = if symbolic { Ix::sym(random(2) as usize).scale(4 * elements) } else { Ix::konst(4 * elements) };
        Tenant { bytes, from, to: from + lifetime }
    };
    (0..count).map(tenant).collect()
}

fn planner(c: &mut Criterion) {
    let mut group = c.benchmark_group("memory planner");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3));
    for (name, count, symbolic) in [("2000 tensors of fixed sizes", 2000, false), ("200 tensors of symbolic sizes", 200, true)] {
        let tenants = tenants(count, symbolic);
        group.bench_function(name, |b| b.iter(|| plan(&tenants, &Ranges::default(), &[1, 128])));
    }
    group.finish();
}

criterion_group!(benches, planner);
criterion_main!(benches);
