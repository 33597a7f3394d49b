//! The archetypes' GPU kernels down to PTX, assembled where there is a `ptxas`.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, TensorType};
use kiln_codegen::{Chip, compile_ptx, ptxas};
use kiln_dialects::{context, tile};
use kiln_kernels::archetype;
use kiln_plan::Cone;

fn dims(d: &[usize]) -> Vec<Ix> {
    d.iter().map(|d| Ix::konst(*d as i64)).collect()
}

fn map(g: &mut Graph, body: &str, domain: Vec<Ix>, inputs: &[(NodeId, Access)]) -> NodeId {
    let ids: Vec<_> = inputs.iter().map(|i| i.0).collect();
    let accesses = inputs.iter().map(|i| i.1.clone()).collect();
    g.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, &ids, &[]).unwrap()
}

/// PTX of every schedule for both chips; what they must contain.
fn ptx(cone: &Cone, name: &str, needed: &[&str]) {
    let target = cuda();
    for s in archetype(name).unwrap().schedules(cone, &target).unwrap_or_else(|e| panic!("{e}\n{}", cone.graph)) {
        let context = context();
        let mut module = tile::module(&context);
        archetype(name)
            .unwrap()
            .emit(module.ctx(), module.block(), "kernel", cone, &s, &target)
            .unwrap_or_else(|e| panic!("{e}\n{}", cone.graph));
        let before = module.text();
        let texts = compile_ptx(&mut module, Chip::ALL).unwrap_or_else(|e| panic!("{e}\n{before}"));
        for (chip, text) in Chip::ALL.iter().zip(texts) {
            for n in needed {
                assert!(text.contains(n), "{n} is missing for schedule {s} in\n{text}");
            }
            assert!(!text.contains(".extern .func"), "a call in\n{text}");
            if let Some(p) = ptxas::find_ptxas() {
                let usage = ptxas::assemble(&p, &text, chip.name()).unwrap_or_else(|e| panic!("{e}\n{text}"));
                let u = &usage["kernel"];
                assert_eq!((u.spill_loads, u.spill_stores), (0, 0), "schedule {s} on {}: {u:?}", chip.name());
            }
        }
    }
}

#[test]
fn pointwise_vectorises() {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[64, 96])).unwrap();
    let b = g.input("b", TensorType::fixed(DType::F32, &[96])).unwrap();
    let y = map(&mut g, "tanh(add(x0, x1))", dims(&[64, 96]), &[(x, Access::identity(2)), (b, Access::new(vec![Ix::axis(1)]))]);
    g.output("y", y);
    ptx(&plain(g), "pointwise", &["ld.global", "st.global"]);
}

#[test]
fn guards_types_and_gathers() {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F16, &[30, 7])).unwrap();
    let i = g.input("i", TensorType::fixed(DType::I64, &[11])).unwrap();
    let gather =
        Op::Gather { domain: dims(&[11, 7]), indices: vec![Access::new(vec![Ix::axis(0)])], map: vec![Ix::axis(2), Ix::axis(1)] };
    let rows = g.push(gather, &[x, i], &[]).unwrap();
    let expr = Ix::axis(1) + Ix::konst(-1);
    let padded = Access {
        map: vec![Ix::axis(0), expr.clone()],
        guards: vec![Guard { expr, extent: Ix::konst(7) }],
        fill: Some(Const::from_f64(DType::F16, 2.0)),
    };
    let y = map(&mut g, "i32(mul(x0, 3.0:f16))", dims(&[11, 9]), &[(rows, padded)]);
    let z = map(&mut g, "bf16(f32(mod(x0, 5:i32)))", dims(&[11, 9]), &[(y, Access::identity(2))]);
    g.output("y", y);
    g.output("z", z);
    ptx(&plain(g), "pointwise", &["st.global"]);
}

#[test]
fn windows() {
    let (y, x) = (Ix::axis(2) * 2 + Ix::axis(4) - Ix::konst(1), Ix::axis(3) * 2 + Ix::axis(5) - Ix::konst(1));
    let extent = Ix::konst(32);
    let access = Access {
        map: vec![Ix::axis(0), Ix::axis(1), y.clone(), x.clone()],
        guards: vec![Guard { expr: y, extent: extent.clone() }, Guard { expr: x, extent }],
        fill: Some(Const::f32(f32::NEG_INFINITY)),
    };
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[2, 24, 32, 32])).unwrap();
    let op = Op::Reduce { domain: dims(&[2, 24, 16, 16, 3, 3]), reduced: vec![4, 5], monoid: Monoid::Max, access };
    let y = g.push(op, &[x], &[]).unwrap();
    g.output("y", y);
    ptx(&plain(g.clone()), "window", &[]);
    ptx(&channels_last(g.clone()), "window", &[]);
    ptx(&channels_last(g), "reduce", &[]);
}

#[test]
fn softmax_by_warps_and_blocks() {
    for cols in [100usize, 3000] {
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(DType::F32, &[13, cols])).unwrap();
        let domain = dims(&[13, cols]);
        let row = Access::new(vec![Ix::axis(0)]);
        let over = |g: &mut Graph, x, monoid| {
            let op = Op::Reduce { domain: dims(&[13, cols]), reduced: vec![1], monoid, access: Access::identity(2) };
            g.push(op, &[x], &[]).unwrap()
        };
        let m = over(&mut g, x, Monoid::Max);
        let e = map(&mut g, "exp(sub(x0, x1))", domain.clone(), &[(x, Access::identity(2)), (m, row.clone())]);
        let s = over(&mut g, e, Monoid::Sum);
        let y = map(&mut g, "div(x0, x1)", domain, &[(e, Access::identity(2)), (s, row)]);
        g.output("y", y);
        g.output("s", s);
        ptx(&plain(g), "reduce", &["shfl.sync"]);
    }
}

#[test]
fn symbolic_extents() {
    let symbol = |name: &str| kiln_algebra::Symbol { name: name.into(), min: 1, opt: 8, max: Some(4096), def: None };
    let mut g = Graph { symbols: vec![symbol("n"), symbol("m")].into(), ..Graph::default() };
    let domain = vec![Ix::sym(0), Ix::sym(1)];
    let x = g.input("x", TensorType { dtype: DType::F32, dims: domain.clone() }).unwrap();
    let op = Op::Reduce { domain: domain.clone(), reduced: vec![1], monoid: Monoid::Sum, access: Access::identity(2) };
    let s = g.push(op, &[x], &[]).unwrap();
    let y = map(&mut g, "sub(x0, x1)", domain, &[(x, Access::identity(2)), (s, Access::new(vec![Ix::axis(0)]))]);
    g.output("y", y);
    ptx(&plain(g), "reduce", &["shfl.sync"]);
}
