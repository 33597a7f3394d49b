//! Times kernels of typical shapes on one thread of this machine, checked against the evaluator.
#![allow(clippy::unwrap_used)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::*;
use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, Tensor, TensorType, eval::evaluate};
use kiln_plan::Cone;

fn dims(d: &[usize]) -> Vec<Ix> {
    d.iter().map(|d| Ix::konst(*d as i64)).collect()
}

fn access(axes: &[usize]) -> Access {
    Access::new(axes.iter().map(|a| Ix::axis(*a)).collect())
}

fn map(g: &mut Graph, body: &str, domain: Vec<Ix>, inputs: &[(NodeId, Access)]) -> NodeId {
    let ids: Vec<_> = inputs.iter().map(|i| i.0).collect();
    let accesses = inputs.iter().map(|i| i.1.clone()).collect();
    g.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, &ids, &[]).unwrap()
}

const GELU: &str = "mul(mul(x0, 0.5:f32), add(1.0:f32, erf(mul(x0, 0.70710677:f32))))";

fn matmul(m: usize, n: usize, k: usize, transposed: bool, epilogue: &str) -> Cone {
    let mut g = Graph::default();
    let a = g.input("a", TensorType::fixed(DType::F32, &[m, k])).unwrap();
    let b = g.input("b", TensorType::fixed(DType::F32, &if transposed { [n, k] } else { [k, n] })).unwrap();
    let accesses = [access(&[0, 2]), access(if transposed { &[1, 2] } else { &[2, 1] })];
    let s = g.push(Op::Contract { domain: dims(&[m, n, k]), reduced: vec![2], accesses }, &[a, b], &[]).unwrap();
    let y = map(&mut g, epilogue, dims(&[m, n]), &[(s, Access::identity(2))]);
    g.output("y", y);
    plain(g)
}

fn conv(ic: usize, oc: usize, h: usize, kernel: usize, stride: usize, last: bool) -> Cone {
    let pad = kernel / 2;
    let oh = (h + 2 * pad - kernel) / stride + 1;
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[1, ic, h, h])).unwrap();
    let k = g.input("w", TensorType::fixed(DType::F32, &[oc, ic, kernel, kernel])).unwrap();
    let a = Ix::axis;
    let y = a(2) * stride as i64 + a(5) + Ix::konst(-(pad as i64));
    let z = a(3) * stride as i64 + a(6) + Ix::konst(-(pad as i64));
    let mut ax = Access::new(vec![a(0), a(4), y.clone(), z.clone()]);
    if pad > 0 {
        let extent = Ix::konst(h as i64);
        ax.guards = vec![Guard { expr: y, extent: extent.clone() }, Guard { expr: z, extent }];
        ax.fill = Some(Const::f32(0.0));
    }
    let aw = Access::new(vec![a(1), a(4), a(5), a(6)]);
    let domain = dims(&[1, oc, oh, oh, ic, kernel, kernel]);
    let s = g.push(Op::Contract { domain, reduced: vec![4, 5, 6], accesses: [ax, aw] }, &[x, k], &[]).unwrap();
    let y = map(&mut g, "max(x0, 0.0:f32)", dims(&[1, oc, oh, oh]), &[(s, Access::identity(4))]);
    g.output("y", y);
    let mut cone = if last { channels_last(g) } else { plain(g) };
    cone.inputs[1].layout.order = if last { vec![2, 3, 1, 0] } else { vec![0, 1, 2, 3] };
    cone
}

fn depthwise(ch: usize, h: usize, kernel: usize, stride: usize) -> Cone {
    let pad = kernel / 2;
    let oh = (h + 2 * pad - kernel) / stride + 1;
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[1, ch, h, h])).unwrap();
    let k = g.input("w", TensorType::fixed(DType::F32, &[ch, kernel, kernel])).unwrap();
    let a = Ix::axis;
    let y = a(2) * stride as i64 + a(4) + Ix::konst(-(pad as i64));
    let z = a(3) * stride as i64 + a(5) + Ix::konst(-(pad as i64));
    let extent = Ix::konst(h as i64);
    let guards = vec![Guard { expr: y.clone(), extent: extent.clone() }, Guard { expr: z.clone(), extent }];
    let ax = Access { map: vec![a(0), a(1), y, z], guards, fill: Some(Const::f32(0.0)) };
    let aw = Access::new(vec![a(1), a(4), a(5)]);
    let domain = dims(&[1, ch, oh, oh, kernel, kernel]);
    let s = g.push(Op::Contract { domain, reduced: vec![4, 5], accesses: [ax, aw] }, &[x, k], &[]).unwrap();
    let y = map(&mut g, "max(x0, 0.0:f32)", dims(&[1, ch, oh, oh]), &[(s, Access::identity(4))]);
    g.output("y", y);
    let mut cone = channels_last(g);
    cone.inputs[1].layout.order = vec![1, 2, 0];
    cone
}

fn reduce(g: &mut Graph, x: NodeId, axis: usize, monoid: Monoid) -> NodeId {
    let domain = g.node(x).ty.dims.clone();
    let access = Access::identity(domain.len());
    g.push(Op::Reduce { domain, reduced: vec![axis], monoid, access }, &[x], &[]).unwrap()
}

fn softmax(rows: usize, cols: usize) -> Cone {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[rows, cols])).unwrap();
    let d = dims(&[rows, cols]);
    let m = reduce(&mut g, x, 1, Monoid::Max);
    let e = map(&mut g, "exp(sub(x0, x1))", d.clone(), &[(x, Access::identity(2)), (m, access(&[0]))]);
    let s = reduce(&mut g, e, 1, Monoid::Sum);
    let y = map(&mut g, "div(x0, x1)", d, &[(e, Access::identity(2)), (s, access(&[0]))]);
    g.output("y", y);
    plain(g)
}

fn pointwise(n: usize, body: &str) -> Cone {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[n])).unwrap();
    let y = map(&mut g, body, dims(&[n]), &[(x, Access::identity(1))]);
    g.output("y", y);
    plain(g)
}

fn main() {
    let filter = std::env::args().nth(1).unwrap_or_default();
    let cases: Vec<(&str, &str, Cone, f64)> = vec![
        ("matmul 128x384x384", "contract", matmul(128, 384, 384, false, "x0"), 2.0 * 128.0 * 384.0 * 384.0),
        ("matmul 128x1536x384 gelu", "contract", matmul(128, 1536, 384, false, GELU), 2.0 * 128.0 * 384.0 * 1536.0),
        ("matmul 128x384x1536", "contract", matmul(128, 384, 1536, false, "x0"), 2.0 * 128.0 * 384.0 * 1536.0),
        ("matmul 128x128x32 transposed", "contract", matmul(128, 128, 32, true, "x0"), 2.0 * 128.0 * 128.0 * 32.0),
        ("matmul 512x512x512", "contract", matmul(512, 512, 512, false, "x0"), 2.0 * 512f64.powi(3)),
        ("gemv 1x1000x1280", "contract", matmul(1, 1000, 1280, false, "x0"), 2.0 * 1000.0 * 1280.0),
        ("conv 3x3 64-64 56 nhwc", "contract", conv(64, 64, 56, 3, 1, true), 2.0 * 64.0 * 64.0 * 9.0 * 56.0 * 56.0),
        ("conv 3x3 64-64 56 nchw", "contract", conv(64, 64, 56, 3, 1, false), 2.0 * 64.0 * 64.0 * 9.0 * 56.0 * 56.0),
        ("conv 1x1 96-192 28 nhwc", "contract", conv(96, 192, 28, 1, 1, true), 2.0 * 96.0 * 192.0 * 28.0 * 28.0),
        ("conv 1x1 24-48 56 nhwc", "contract", conv(24, 48, 56, 1, 1, true), 2.0 * 24.0 * 48.0 * 56.0 * 56.0),
        ("conv 3x3 3-16 /2 224 nhwc", "contract", conv(3, 16, 224, 3, 2, true), 2.0 * 3.0 * 16.0 * 9.0 * 112.0 * 112.0),
        ("depthwise 3x3 96 56 nhwc", "window", depthwise(96, 56, 3, 1), 2.0 * 96.0 * 9.0 * 56.0 * 56.0),
        ("depthwise 5x5 192 14 nhwc", "window", depthwise(192, 14, 5, 1), 2.0 * 192.0 * 25.0 * 14.0 * 14.0),
        ("softmax 1536x128", "reduce", softmax(1536, 128), 1536.0 * 128.0),
        ("relu 1M", "pointwise", pointwise(1 << 20, "max(x0, 0.0:f32)"), (1 << 20) as f64),
        ("gelu 200k", "pointwise", pointwise(196_608, GELU), 196_608.0),
    ];
    for (name, archetype, cone, flops) in cases.into_iter().filter(|c| c.0.contains(&filter)) {
        let inputs: Vec<Tensor> = cone
            .graph
            .inputs
            .iter()
            .enumerate()
            .map(|(i, p)| random(DType::F32, &cone.graph.node(p.node).ty.static_shape().unwrap(), i as u64 + 1))
            .collect();
        let expected = evaluate(&cone.graph, &inputs, &[], &()).unwrap();
        for s in kiln_kernels::archetype(archetype).unwrap().schedules(&cone, &here()).unwrap() {
            let code = compile(&cone, archetype, &s, &here());
            let (actual, seconds) = code.run_timed(&cone, &inputs, &[], 20);
            assert_close(&actual[0], &expected[0], 1e-3, &|| name.into());
            println!("{name:32} {:9.1} us {:7.1} Gop/s  {s}", seconds * 1e6, flops / seconds / 1e9);
        }
    }
}
