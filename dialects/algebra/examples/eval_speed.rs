//! Times the reference evaluator on shapes of real models.
//!
//!     cargo run -p kiln-algebra --example eval_speed

use std::time::Instant;

use kiln_algebra::{Access, Const, DType, Guard, Ix, Monoid, Op, Scalar, Tensor, eval::evaluate_node};

fn dims(d: &[i64]) -> Vec<Ix> {
    d.iter().map(|d| Ix::konst(*d)).collect()
}

fn tensor(dtype: DType, shape: &[usize]) -> Tensor {
    let mut s = 1u32;
    Tensor::from_fn(dtype, shape, |_| {
        s = s.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Const::from_f64(dtype, f64::from(s >> 8) / f64::from(1 << 24) - 0.5)
    })
}

fn time(name: &str, work: f64, op: &Op, x: &[&Tensor]) {
    let mut best = f64::INFINITY;
    for _ in 0..3 {
        let start = Instant::now();
        if let Err(e) = evaluate_node(op, x, &[]) {
            println!("{name}: {e}");
            return;
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    println!("{name:44} {:9.2} ms  {:7.3} ns per element or product", best * 1e3, best * 1e9 / work);
}

fn matmul(m: i64, n: i64, k: i64, transposed: bool) -> Op {
    let b = if transposed { vec![Ix::axis(1), Ix::axis(2)] } else { vec![Ix::axis(2), Ix::axis(1)] };
    Op::Contract {
        domain: dims(&[m, n, k]),
        reduced: vec![2],
        accesses: [Access::new(vec![Ix::axis(0), Ix::axis(2)]), Access::new(b)],
    }
}

/// A padded k x k convolution, `groups` of it, NCHW.
fn conv(c: i64, f: i64, size: i64, k: i64, depthwise: bool) -> Op {
    let [y, x] = [(1, 4), (2, 5)].map(|(o, w)| Ix::axis(o) + Ix::axis(w) - Ix::konst(k / 2));
    let guards = [&y, &x].map(|e| Guard { expr: e.clone(), extent: Ix::konst(size) }).to_vec();
    let channel = if depthwise { 0 } else { 3 };
    let image = Access { map: vec![Ix::axis(channel), y, x], guards, fill: Some(Const::f32(0.0)) };
    let filter = Access::new(vec![Ix::axis(0), Ix::axis(3), Ix::axis(4), Ix::axis(5)]);
    let domain = dims(&[f, size, size, if depthwise { 1 } else { c }, k, k]);
    Op::Contract { domain, reduced: vec![3, 4, 5], accesses: [image, filter] }
}

fn main() {
    let n = 5_000_000;
    let (x, b) = (tensor(DType::F32, &[5000, 1000]), tensor(DType::F32, &[1000]));
    let map = |body: &str, accesses: Vec<Access>| Op::Map {
        domain: dims(&[5000, 1000]),
        body: Scalar::parse(body).unwrap_or(Scalar::f32(0.0)),
        accesses,
    };
    let (own, row) = (Access::identity(2), Access::new(vec![Ix::axis(1)]));
    time("pointwise 5M: x * b + 1", n as f64, &map("add(mul(x0, x1), 1.0:f32)", vec![own.clone(), row]), &[&x, &b]);
    time("pointwise 5M: f16(x)", n as f64, &map("f16(x0)", vec![own.clone()]), &[&x]);
    time("pointwise 5M: erf(x)", n as f64, &map("erf(x0)", vec![own.clone()]), &[&x]);
    let flip = Access::new(vec![Ix::axis(1), Ix::axis(0)]);
    time("view 5M: transposed", n as f64, &Op::View { domain: dims(&[1000, 5000]), access: flip }, &[&x]);
    let e = Ix::axis(1) - Ix::konst(12);
    let pad = Access {
        map: vec![Ix::axis(0), e.clone()],
        guards: vec![Guard { expr: e, extent: Ix::konst(1000) }],
        fill: Some(Const::f32(0.0)),
    };
    time("view 5M: padded", n as f64, &Op::View { domain: dims(&[5000, 1024]), access: pad }, &[&x]);
    let flat = Ix::axis(0) * Ix::konst(500) + Ix::axis(1);
    let split = Access::new(vec![flat.floordiv(&Ix::konst(1000)), flat.modulo(&Ix::konst(1000))]);
    time(
        "view 5M: reshaped through floordiv and mod",
        n as f64,
        &Op::View { domain: dims(&[10_000, 500]), access: split },
        &[&x],
    );
    let sum =
        |axis| Op::Reduce { domain: dims(&[5000, 1000]), reduced: vec![axis], monoid: Monoid::Sum, access: Access::identity(2) };
    time("reduce 5M: rows", n as f64, &sum(1), &[&x]);
    time("reduce 5M: columns", n as f64, &sum(0), &[&x]);
    let (a, w) = (tensor(DType::F32, &[128, 384]), tensor(DType::F32, &[384, 1536]));
    time("matmul 128 x 1536 x 384", 128. * 1536. * 384., &matmul(128, 1536, 384, false), &[&a, &w]);
    let w = tensor(DType::F32, &[1536, 384]);
    time("matmul 128 x 1536 x 384, transposed", 128. * 1536. * 384., &matmul(128, 1536, 384, true), &[&a, &w]);
    let v = tensor(DType::F32, &[1, 384]);
    time("matmul 1 x 1536 x 384, transposed", 1536. * 384., &matmul(1, 1536, 384, true), &[&v, &w]);
    let (image, filter) = (tensor(DType::F32, &[64, 56, 56]), tensor(DType::F32, &[64, 64, 3, 3]));
    time("conv 3x3 64 -> 64, 56 x 56", 64. * 64. * 9. * 3136., &conv(64, 64, 56, 3, false), &[&image, &filter]);
    let filter = tensor(DType::F32, &[64, 1, 5, 5]);
    time("conv 5x5 depthwise 64, 56 x 56", 64. * 25. * 3136., &conv(64, 64, 56, 5, true), &[&image, &filter]);
}
