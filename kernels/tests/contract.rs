//! The contract archetype on the CPU against the reference evaluator.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, NodeId, Op, Scalar, TensorType};
use kiln_plan::Cone;

fn c(v: i64) -> Ix {
    Ix::konst(v)
}

fn dims(d: &[usize]) -> Vec<Ix> {
    d.iter().map(|d| c(*d as i64)).collect()
}

fn access(axes: &[usize]) -> Access {
    Access::new(axes.iter().map(|a| Ix::axis(*a)).collect())
}

fn map(g: &mut Graph, body: &str, domain: Vec<Ix>, inputs: &[(NodeId, Access)]) -> NodeId {
    let ids: Vec<_> = inputs.iter().map(|i| i.0).collect();
    let accesses = inputs.iter().map(|i| i.1.clone()).collect();
    g.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, &ids, &[]).unwrap()
}

/// `[m, k] * [k, n]`, or with the second operand as `[n, k]`.
fn matmul(dtype: DType, m: usize, n: usize, k: usize, transposed: bool) -> (Graph, [Vec<usize>; 2]) {
    let mut g = Graph::default();
    let b_shape = if transposed { vec![n, k] } else { vec![k, n] };
    let a = g.input("a", TensorType::fixed(dtype, &[m, k])).unwrap();
    let b = g.input("b", TensorType::fixed(dtype, &b_shape)).unwrap();
    let accesses = [access(&[0, 2]), access(if transposed { &[1, 2] } else { &[2, 1] })];
    let y = g.push(Op::Contract { domain: dims(&[m, n, k]), reduced: vec![2], accesses }, &[a, b], &[]).unwrap();
    g.output("y", y);
    (g, [vec![m, k], b_shape])
}

fn check_all(cone: &Cone, inputs: &[kiln_algebra::Tensor]) {
    check(cone, "contract", &here(), inputs, &[]);
}

#[test]
fn products_of_all_shapes_f32() {
    for (m, n, k) in [(1, 2, 1), (5, 7, 3), (14, 32, 64), (15, 33, 65), (128, 40, 20), (1, 70, 130), (50, 1, 9), (130, 300, 33)] {
        for transposed in [false, true] {
            let (g, shapes) = matmul(DType::F32, m, n, k, transposed);
            let inputs = [random(DType::F32, &shapes[0], 1), random(DType::F32, &shapes[1], 2)];
            check_all(&plain(g.clone()), &inputs);
            let mut cone = plain(g);
            cone.outputs[0].layout.order = vec![1, 0];
            check_all(&cone, &inputs);
        }
    }
}

#[test]
fn long_sums_are_blocked() {
    let (g, shapes) = matmul(DType::F32, 20, 48, 1300, false);
    let inputs = [random(DType::F32, &shapes[0], 3), random(DType::F32, &shapes[1], 4)];
    for bits in [128, 256, 512].into_iter().filter(|b| *b <= here().vector_bits) {
        check(&plain(g.clone()), "contract", &cpu(bits), &inputs, &[]);
    }
}

#[test]
fn every_type() {
    for d in DType::ALL.iter().filter(|d| !d.is_storage()) {
        let (g, shapes) = matmul(*d, 9, 21, 12, false);
        check_all(&plain(g), &[random(*d, &shapes[0], 5), random(*d, &shapes[1], 6)]);
    }
}

#[test]
fn attention_with_heads_split_and_joined() {
    // q, k, v: [s, heads * d]; scores [heads, s, s]; their product with v goes back to [s, heads * d].
    let (s, heads, d) = (19usize, 3usize, 16usize);
    let mut g = Graph::default();
    let q = g.input("q", TensorType::fixed(DType::F32, &[s, heads * d])).unwrap();
    let k = g.input("k", TensorType::fixed(DType::F32, &[s, heads * d])).unwrap();
    let at = |row: usize, dim: usize| Access::new(vec![Ix::axis(row), Ix::axis(0) * d as i64 + Ix::axis(dim)]);
    let split = |g: &mut Graph, x| g.push(Op::View { domain: dims(&[heads, s, d]), access: at(1, 2) }, &[x], &[]).unwrap();
    let (qs, ks) = (split(&mut g, q), split(&mut g, k));
    let domain = dims(&[heads, s, s, d]);
    let op = Op::Contract { domain, reduced: vec![3], accesses: [access(&[0, 1, 3]), access(&[0, 2, 3])] };
    let scores = g.push(op, &[qs, ks], &[]).unwrap();
    let scaled = map(&mut g, "mul(x0, 0.25:f32)", dims(&[heads, s, s]), &[(scores, Access::identity(3))]);
    g.output("scores", scaled);
    check_all(&plain(g), &[random(DType::F32, &[s, heads * d], 7), random(DType::F32, &[s, heads * d], 8)]);

    let mut g = Graph::default();
    let p = g.input("p", TensorType::fixed(DType::F32, &[heads, s, s])).unwrap();
    let v = g.input("v", TensorType::fixed(DType::F32, &[s, heads * d])).unwrap();
    let vs = split(&mut g, v);
    let domain = dims(&[heads, s, d, s]);
    let op = Op::Contract { domain, reduced: vec![3], accesses: [access(&[0, 1, 3]), access(&[0, 3, 2])] };
    let o = g.push(op, &[p, vs], &[]).unwrap();
    let joined = Access::new(vec![Ix::axis(1).floordiv(&c(d as i64)), Ix::axis(0), Ix::axis(1).modulo(&c(d as i64))]);
    let y = g.push(Op::View { domain: dims(&[s, heads * d]), access: joined }, &[o], &[]).unwrap();
    g.output("y", y);
    check_all(&plain(g), &[random(DType::F32, &[heads, s, s], 9), random(DType::F32, &[s, heads * d], 10)]);
}

/// Convolution with groups, bias and ReLU: x [n, groups*ic, h, w], w [groups*oc, ic, kh, kw].
#[allow(clippy::too_many_arguments)]
fn conv(
    n: usize,
    groups: usize,
    ic: usize,
    oc: usize,
    h: usize,
    w: usize,
    kernel: usize,
    stride: usize,
) -> (Graph, Vec<Vec<usize>>) {
    let pad = kernel / 2;
    let out = |e: usize| (e + 2 * pad - kernel) / stride + 1;
    let (oh, ow) = (out(h), out(w));
    let shapes = vec![vec![n, groups * ic, h, w], vec![groups * oc, ic, kernel, kernel], vec![groups * oc]];
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &shapes[0])).unwrap();
    let k = g.input("w", TensorType::fixed(DType::F32, &shapes[1])).unwrap();
    let b = g.input("b", TensorType::fixed(DType::F32, &shapes[2])).unwrap();
    // Axes: n, group, oc, oh, ow, ic, kh, kw.
    let a = Ix::axis;
    let y = a(3) * stride as i64 + a(6) + c(-(pad as i64));
    let z = a(4) * stride as i64 + a(7) + c(-(pad as i64));
    let mut guards = Vec::new();
    if pad > 0 {
        guards.push(Guard { expr: y.clone(), extent: c(h as i64) });
        guards.push(Guard { expr: z.clone(), extent: c(w as i64) });
    }
    let fill = (pad > 0).then(|| Const::f32(0.0));
    let ax = Access { map: vec![a(0), a(1) * ic as i64 + a(5), y, z], guards, fill };
    let aw = Access::new(vec![a(1) * oc as i64 + a(2), a(5), a(6), a(7)]);
    let domain = dims(&[n, groups, oc, oh, ow, ic, kernel, kernel]);
    let op = Op::Contract { domain, reduced: vec![5, 6, 7], accesses: [ax, aw] };
    let s = g.push(op, &[x, k], &[]).unwrap();
    let ocx = c(oc as i64);
    let joined = Access::new(vec![a(0), a(1).floordiv(&ocx), a(1).modulo(&ocx), a(2), a(3)]);
    let out = dims(&[n, groups * oc, oh, ow]);
    let v = g.push(Op::View { domain: out.clone(), access: joined }, &[s], &[]).unwrap();
    let y = map(&mut g, "max(add(x0, x1), 0.0:f32)", out, &[(v, Access::identity(4)), (b, access(&[1]))]);
    g.output("y", y);
    (g, shapes)
}

#[test]
fn convolutions_in_both_layouts() {
    for (n, groups, ic, oc, h, w, kernel, stride) in [
        (1, 1, 3, 16, 11, 13, 3, 2),
        (2, 1, 16, 24, 7, 9, 3, 1),
        (1, 1, 32, 40, 8, 8, 1, 1),
        (1, 2, 16, 8, 6, 6, 3, 1),
        (1, 1, 5, 7, 5, 4, 5, 1),
        (1, 1, 80, 33, 6, 5, 3, 1),
    ] {
        let (g, shapes) = conv(n, groups, ic, oc, h, w, kernel, stride);
        let inputs: Vec<_> = shapes.iter().enumerate().map(|(i, s)| random(DType::F32, s, 11 + i as u64)).collect();
        check_all(&plain(g.clone()), &inputs);
        let mut cone = channels_last(g);
        cone.inputs[1].layout.order = vec![2, 3, 1, 0];
        check_all(&cone, &inputs);
        cone.inputs[0].dtype = DType::F16;
        cone.outputs[0].dtype = DType::F16;
        check_all(&cone, &inputs);
    }
}

#[test]
fn prologues_on_both_operands() {
    let (m, n, k) = (17, 37, 50);
    let mut g = Graph::default();
    let a = g.input("a", TensorType::fixed(DType::F32, &[m, k])).unwrap();
    let r = g.input("r", TensorType::fixed(DType::F32, &[m])).unwrap();
    let b = g.input("b", TensorType::fixed(DType::I8, &[k, n])).unwrap();
    let pa = map(&mut g, "exp(sub(x0, x1))", dims(&[m, k]), &[(a, Access::identity(2)), (r, access(&[0]))]);
    let pb = map(&mut g, "mul(f32(x0), 0.5:f32)", dims(&[k, n]), &[(b, Access::identity(2))]);
    let op = Op::Contract { domain: dims(&[m, n, k]), reduced: vec![2], accesses: [access(&[0, 2]), access(&[2, 1])] };
    let s = g.push(op, &[pa, pb], &[]).unwrap();
    let y = map(&mut g, "div(x0, x1)", dims(&[m, n]), &[(s, Access::identity(2)), (r, access(&[0]))]);
    g.output("y", y);
    g.output("sum", s);
    let inputs = [random(DType::F32, &[m, k], 20), random(DType::F32, &[m], 21), random(DType::I8, &[k, n], 22)];
    check_all(&plain(g), &inputs);
}

#[test]
fn symbolic_rows_and_sums() {
    let symbol = |name: &str| kiln_algebra::Symbol { name: name.into(), min: 1, opt: 8, max: None, def: None };
    let mut g = Graph { symbols: vec![symbol("m"), symbol("k")].into(), ..Graph::default() };
    let a = g.input("a", TensorType { dtype: DType::F32, dims: vec![c(2), Ix::sym(0), Ix::sym(1)] }).unwrap();
    let b = g.input("b", TensorType { dtype: DType::F32, dims: vec![c(2), Ix::sym(1), c(24)] }).unwrap();
    let domain = vec![c(2), Ix::sym(0), c(24), Ix::sym(1)];
    let accesses = [access(&[0, 1, 3]), access(&[0, 3, 2])];
    let y = g.push(Op::Contract { domain, reduced: vec![3], accesses }, &[a, b], &[]).unwrap();
    g.output("y", y);
    for (m, k) in [(1usize, 1usize), (40, 16), (115, 530)] {
        let inputs = [random(DType::F32, &[2, m, k], 23), random(DType::F32, &[2, k, 24], 24)];
        check(&plain(g.clone()), "contract", &here(), &inputs, &[m as i64, k as i64]);
    }
}

#[test]
fn negative_depthwise_has_no_columns() {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[8, 9])).unwrap();
    let op = Op::Contract { domain: dims(&[8, 9]), reduced: vec![1], accesses: [access(&[0, 1]), access(&[0, 1])] };
    let y = g.push(op, &[x, x], &[]).unwrap();
    g.output("y", y);
    assert!(kiln_kernels::archetype("contract").unwrap().schedules(&plain(g), &here()).is_err());
}

/// Schedules whose threads share the depth, of small tiles: what runs in step takes its time.
fn shares_the_depth(s: &kiln_plan::Schedule) -> bool {
    s.get("slices").is_some() && s.get("tile_m") <= Some(32) && s.get("tile_n") <= Some(32)
}

#[test]
fn cores_share_the_depth() {
    for (k, transposed, turned) in [(261, false, false), (130, true, false), (130, false, true)] {
        let (g, shapes) = matmul(DType::F32, 19, 37, k, transposed);
        let inputs = [random(DType::F32, &shapes[0], 31), random(DType::F32, &shapes[1], 32)];
        let mut cone = plain(g);
        if turned {
            cone.inputs[0].layout.order = vec![1, 0];
            cone.outputs[0].layout.order = vec![1, 0];
        }
        check_some_simt(&cone, "contract-simt", 132, &inputs, &[], shares_the_depth);
    }
}

#[test]
fn cores_share_the_depth_of_large_tiles() {
    let (g, shapes) = matmul(DType::F32, 40, 70, 128, false);
    let inputs = [random(DType::F32, &shapes[0], 36), random(DType::F32, &shapes[1], 37)];
    check_some_simt(&plain(g), "contract-simt", 132, &inputs, &[], |s| s.get("slices").is_some() && s.get("groups") == Some(2));
}

/// Rows that the run knows, at most so many, with work before and after the product.
fn some_rows(most: i64) -> Cone {
    let rows = kiln_algebra::Symbol { name: "m".into(), min: 1, opt: most.min(8), max: Some(most), def: None };
    let mut g = Graph { symbols: vec![rows].into(), ..Graph::default() };
    let (m, n, k) = (Ix::sym(0), c(24), c(264));
    let a = g.input("a", TensorType { dtype: DType::F32, dims: vec![m.clone(), k.clone()] }).unwrap();
    let b = g.input("b", TensorType::fixed(DType::F32, &[24, 264])).unwrap();
    let bias = g.input("bias", TensorType::fixed(DType::F32, &[24])).unwrap();
    let pa = map(&mut g, "max(add(x0, 0.5:f32), 0.0:f32)", vec![m.clone(), k.clone()], &[(a, Access::identity(2))]);
    let accesses = [access(&[0, 2]), access(&[1, 2])];
    let op = Op::Contract { domain: vec![m.clone(), n.clone(), k], reduced: vec![2], accesses };
    let s = g.push(op, &[pa, b], &[]).unwrap();
    let y = map(&mut g, "add(x0, x1)", vec![m, n], &[(s, Access::identity(2)), (bias, access(&[1]))]);
    g.output("y", y);
    plain(g)
}

#[test]
fn cores_take_rows_that_the_run_knows() {
    let weights = [random(DType::F32, &[24, 264], 34), random(DType::F32, &[24], 35)];
    for (name, most, sizes) in [("contract-simt", 512, [1usize, 33]), ("contract-rows", 16, [3, 16])] {
        for m in sizes {
            let inputs = [vec![random(DType::F32, &[m, 264], 33)], weights.to_vec()].concat();
            check_some_simt(&some_rows(most), name, 132, &inputs, &[m as i64], |s| most == 16 || shares_the_depth(s));
        }
    }
    let many = kiln_kernels::archetype("contract-rows").unwrap().schedules(&some_rows(17), &cuda());
    assert!(many.is_err(), "17 rows do not fit in a thread's registers");
}

#[test]
fn negative_few_rows_whose_sums_are_apart_in_memory() {
    let (g, _) = matmul(DType::F32, 16, 40, 384, true);
    let mut cone = plain(g);
    let rows = kiln_kernels::archetype("contract-rows").unwrap();
    assert!(rows.schedules(&cone, &cuda()).is_ok());
    cone.inputs[0].layout.order = vec![1, 0];
    assert!(rows.schedules(&cone, &cuda()).is_err(), "lanes would read sixteen elements apart");
}

#[test]
fn cores_assemble_without_spills() {
    for transposed in [false, true] {
        let (g, _) = matmul(DType::F32, 384, 1152, 384, transposed);
        assembles(&plain(g), "contract-simt", &[kiln_codegen::Chip::Sm90a]);
    }
}
