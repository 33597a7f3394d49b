//! What kernels read before those ahead of them have ended, in step on no GPU, and assembled where there is a `ptxas`.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, NodeId, Op, Scalar, TensorType};
use kiln_codegen::{Chip, compile_ptx, data, ptxas};
use kiln_dialects::{context, tile};
use kiln_kernels::{CONSTANTS, archetype};
use kiln_plan::Cone;

fn c(v: i64) -> Ix {
    Ix::konst(v)
}

fn dims(d: &[i64]) -> Vec<Ix> {
    d.iter().map(|d| c(*d)).collect()
}

fn axes(a: &[usize]) -> Access {
    Access::new(a.iter().map(|a| Ix::axis(*a)).collect())
}

fn map(g: &mut Graph, body: &str, domain: Vec<Ix>, inputs: &[(NodeId, Access)]) -> NodeId {
    let ids: Vec<_> = inputs.iter().map(|i| i.0).collect();
    let accesses = inputs.iter().map(|i| i.1.clone()).collect();
    g.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, &ids, &[]).unwrap()
}

/// Depthwise, channels innermost, f16 in memory; the activation of the input is computed at every tap.
fn depthwise(channels: i64, high: i64, wide: i64, kernel: i64) -> (Cone, [Vec<usize>; 2]) {
    let shapes =
        [vec![1, channels as usize, high as usize, wide as usize], vec![channels as usize, kernel as usize, kernel as usize]];
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &shapes[0])).unwrap();
    let w = g.input("w", TensorType::fixed(DType::F32, &shapes[1])).unwrap();
    let rank4 = dims(&[1, channels, high, wide]);
    let r = map(&mut g, "max(x0, 0.0:f32)", rank4.clone(), &[(x, axes(&[0, 1, 2, 3]))]);
    let (y, z) = (Ix::axis(2) + Ix::axis(4) + c(-(kernel / 2)), Ix::axis(3) + Ix::axis(5) + c(-(kernel / 2)));
    let picture = Access {
        map: vec![Ix::axis(0), Ix::axis(1), y.clone(), z.clone()],
        guards: vec![Guard { expr: y, extent: c(high) }, Guard { expr: z, extent: c(wide) }],
        fill: Some(Const::f32(0.0)),
    };
    let domain = dims(&[1, channels, high, wide, kernel, kernel]);
    let sum = g.push(Op::Contract { domain, reduced: vec![4, 5], accesses: [picture, axes(&[1, 4, 5])] }, &[r, w], &[]).unwrap();
    let out = map(&mut g, "add(x0, 1.0:f32)", rank4, &[(sum, axes(&[0, 1, 2, 3]))]);
    g.output("y", out);
    let mut cone = channels_last(g);
    cone.inputs[1].layout.order = vec![1, 2, 0];
    cone.inputs.iter_mut().chain(&mut cone.outputs).for_each(|s| s.dtype = DType::F16);
    (cone, shapes)
}

fn matmul(m: i64, n: i64, k: i64) -> (Cone, [Vec<usize>; 2]) {
    let shapes = [vec![m as usize, k as usize], vec![k as usize, n as usize]];
    let mut g = Graph::default();
    let a = g.input("a", TensorType::fixed(DType::F32, &shapes[0])).unwrap();
    let b = g.input("b", TensorType::fixed(DType::F32, &shapes[1])).unwrap();
    let accesses = [axes(&[0, 2]), axes(&[2, 1])];
    let y = g.push(Op::Contract { domain: dims(&[m, n, k]), reduced: vec![2], accesses }, &[a, b], &[]).unwrap();
    g.output("y", y);
    let mut cone = plain(g);
    cone.inputs.iter_mut().chain(&mut cone.outputs).for_each(|s| s.dtype = DType::F16);
    (cone, shapes)
}

fn inputs(shapes: &[Vec<usize>]) -> Vec<kiln_algebra::Tensor> {
    shapes.iter().enumerate().map(|(i, s)| random(DType::F32, s, 40 + i as u64)).collect()
}

#[test]
fn windows_read_their_weights_ahead() {
    for (channels, high, wide, kernel) in [(32, 6, 10, 3), (16, 5, 7, 7), (24, 4, 4, 5)] {
        let (cone, shapes) = depthwise(channels, high, wide, kernel);
        check_early(&cone, "window", 0b10, &inputs(&shapes));
    }
}

#[test]
fn products_read_their_weights_ahead() {
    let (cone, shapes) = matmul(5, 36, 24);
    for constants in [0b01, 0b10] {
        check_early(&cone, "contract-simt", constants, &inputs(&shapes));
    }
}

/// Copies past the registers begin ahead of the wait too, and the assembler takes all of it without spills.
#[test]
fn copies_begin_ahead() {
    let target = data::target("sm_90a").unwrap().unwrap();
    let (cone, _) = matmul(64, 96, 192);
    for mut s in archetype("contract-mma").unwrap().schedules(&cone, &target).unwrap() {
        s.params.insert(CONSTANTS.into(), 0b10);
        let context = context();
        let mut module = tile::module(&context);
        archetype("contract-mma").unwrap().emit(module.ctx(), module.block(), "kernel", &cone, &s, &target).unwrap();
        let text = compile_ptx(&mut module, &[Chip::Sm90a]).unwrap().remove(0);
        let (before, after) = text.split_once("griddepcontrol.wait").unwrap();
        assert!(before.contains("cp.async.c") && after.contains("cp.async.c"), "schedule {s}\n{text}");
        if let Some(p) = ptxas::find_ptxas() {
            let u = &ptxas::assemble(&p, &text, "sm_90a").unwrap()["kernel"];
            assert_eq!((u.spill_loads, u.spill_stores), (0, 0), "schedule {s}: {u:?}");
        }
    }
}
