//! Warpgroup products down to PTX: every schedule, assembled where there is a `ptxas`, without spills.
#![allow(clippy::unwrap_used)]

use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, NodeId, Op, Scalar, TensorType};
use kiln_codegen::{Chip, compile_ptx, data, ptxas};
use kiln_dialects::{context, tile};
use kiln_kernels::archetype;
use kiln_plan::{Cone, Layout, Storage, TargetInfo};

const NAME: &str = "contract-wgmma";

fn hopper() -> TargetInfo {
    data::target("sm_90a").unwrap().unwrap()
}

fn dims<const N: usize>(d: [i64; N]) -> Vec<Ix> {
    d.iter().map(|d| Ix::konst(*d)).collect()
}

fn axes<const N: usize>(a: [usize; N]) -> Access {
    Access::new(a.iter().map(|a| Ix::axis(*a)).collect())
}

fn storage(dtype: DType, order: &[u8]) -> Storage {
    Storage { dtype, layout: Layout { order: order.to_vec(), pad: 1 } }
}

fn map(g: &mut Graph, domain: Vec<Ix>, body: &str, inputs: &[(NodeId, Access)]) -> NodeId {
    let nodes: Vec<NodeId> = inputs.iter().map(|i| i.0).collect();
    let accesses = inputs.iter().map(|i| i.1.clone()).collect();
    g.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, &nodes, &[]).unwrap()
}

/// `relu(a . b + bias)`; `b` is stored with the depth contiguous unless `turned`.
fn gemm(m: i64, n: i64, k: i64, turned: bool) -> Cone {
    let mut g = Graph::default();
    let (f, half) = (DType::F32, DType::F16);
    let a = g.input("a", TensorType { dtype: f, dims: dims([m, k]) }).unwrap();
    let b = g.input("b", TensorType { dtype: f, dims: dims([k, n]) }).unwrap();
    let bias = g.input("bias", TensorType { dtype: f, dims: dims([n]) }).unwrap();
    let accesses = [axes([0, 2]), axes([2, 1])];
    let c = g.push(Op::Contract { domain: dims([m, n, k]), reduced: vec![2], accesses }, &[a, b], &[]).unwrap();
    let y = map(&mut g, dims([m, n]), "max(add(x0, x1), 0.0:f32)", &[(c, axes([0, 1])), (bias, axes([1]))]);
    g.output("y", y);
    let order: &[u8] = if turned { &[0, 1] } else { &[1, 0] };
    Cone {
        graph: g,
        inputs: vec![storage(half, &[0, 1]), storage(half, order), storage(f, &[0])],
        outputs: vec![storage(half, &[0, 1])],
    }
}

/// A convolution with channels innermost and weights `[o, kh, kw, c]`.
fn conv(c: i64, o: i64, size: i64, kernel: i64, stride: i64) -> Cone {
    let mut g = Graph::default();
    let (f, half, pad) = (DType::F32, DType::F16, kernel / 2);
    let out = (size + 2 * pad - kernel) / stride + 1;
    let x = g.input("x", TensorType { dtype: f, dims: dims([2, c, size, size]) }).unwrap();
    let w = g.input("w", TensorType { dtype: f, dims: dims([o, c, kernel, kernel]) }).unwrap();
    let at = |o: usize, k: usize| Ix::axis(o).scale(stride) + Ix::axis(k) - Ix::konst(pad);
    let mut read = Access::new(vec![Ix::axis(0), Ix::axis(4), at(2, 5), at(3, 6)]);
    if pad > 0 {
        let edge = |e: Ix| Guard { expr: e, extent: Ix::konst(size) };
        read.guards = vec![edge(at(2, 5)), edge(at(3, 6))];
        read.fill = Some(Const::f32(0.0));
    }
    let domain = dims([2, o, out, out, c, kernel, kernel]);
    let op = Op::Contract { domain, reduced: vec![4, 5, 6], accesses: [read, axes([1, 4, 5, 6])] };
    let y = g.push(op, &[x, w], &[]).unwrap();
    g.output("y", y);
    let nhwc = || storage(half, &[0, 2, 3, 1]);
    Cone { graph: g, inputs: vec![nhwc(), nhwc()], outputs: vec![nhwc()] }
}

fn check(cone: &Cone, needed: &[&str], filter: &dyn Fn(&kiln_plan::Schedule) -> bool) {
    check_of(NAME, cone, needed, filter);
}

fn check_of(name: &str, cone: &Cone, needed: &[&str], filter: &dyn Fn(&kiln_plan::Schedule) -> bool) {
    let target = hopper();
    let schedules = archetype(name).unwrap().schedules(cone, &target).unwrap_or_else(|e| panic!("{e}\n{}", cone.graph));
    let mut any = false;
    for s in schedules.into_iter().filter(|s| filter(s)) {
        any = true;
        let context = context();
        let mut module = tile::module(&context);
        let emitted = archetype(name).unwrap().emit(module.ctx(), module.block(), "kernel", cone, &s, &target);
        emitted.unwrap_or_else(|e| panic!("{e}\n{}", cone.graph));
        let before = module.text();
        let text = compile_ptx(&mut module, &[Chip::Sm90a]).unwrap_or_else(|e| panic!("{e}\n{before}")).remove(0);
        for n in needed {
            assert!(text.contains(n), "{n} is missing for schedule {s} in\n{text}");
        }
        if let Ok(folder) = std::env::var("KILN_DUMP_PTX") {
            std::fs::write(format!("{folder}/{name} {s}.ptx"), &text).unwrap();
            std::fs::write(format!("{folder}/{name} {s}.mlir"), &before).unwrap();
        }
        if let Some(p) = ptxas::find_ptxas() {
            let u = ptxas::assemble(&p, &text, "sm_90a").unwrap_or_else(|e| panic!("{e}\n{text}"))["kernel"];
            println!("{s}: {} registers", u.registers);
            assert_eq!((u.spill_loads, u.spill_stores), (0, 0), "schedule {s}: {u:?}");
        }
    }
    assert!(any, "no schedule");
}

#[test]
fn products_with_a_contiguous_depth() {
    check(&gemm(4096, 4096, 4096, false), &["wgmma.mma_async", "cp.async.bulk.tensor.2d", "cp.async.bulk.tensor.5d"], &|_| true);
}

#[test]
fn products_with_contiguous_columns() {
    check(&gemm(4096, 4096, 4096, true), &["wgmma.mma_async", "cp.async.bulk.tensor.2d"], &|s| s.get("split") != Some(2));
}

#[test]
fn warpgroups_take_turns_where_the_depth_is_short() {
    let turns = |s: &kiln_plan::Schedule| s.get("alternate") == Some(1);
    check(&gemm(4096, 3072, 768, true), &["wgmma.mma_async", "setmaxnreg", "barrier.cta.arrive"], &|s| {
        turns(s) && s.get("tile_n") == Some(256)
    });
    check(&conv(256, 64, 56, 1, 1), &["wgmma.mma_async"], &turns);
    let deep = archetype(NAME).unwrap().schedules(&gemm(4096, 4096, 4096, true), &hopper()).unwrap();
    assert!(!deep.iter().any(turns));
}

#[test]
fn rows_of_an_odd_length_are_stored_line_by_line() {
    check(&gemm(512, 5001, 768, false), &["wgmma.mma_async", "bar.sync", "st.shared.v2"], &|s| s.get("split") == Some(1));
}

/// With no operand a constant, the second one, and both.
#[test]
fn constants_are_copied_before_the_wait() {
    for cone in [gemm(512, 768, 768, false), gemm(77, 56, 40, false)] {
        let target = hopper();
        for mut s in archetype(NAME).unwrap().schedules(&cone, &target).unwrap().into_iter().step_by(3) {
            for (constants, ahead) in [(0, 0), (2, 1), (3, 2)] {
                s.params.insert(kiln_kernels::CONSTANTS.into(), constants);
                let context = context();
                let mut module = tile::module(&context);
                archetype(NAME).unwrap().emit(module.ctx(), module.block(), "kernel", &cone, &s, &target).unwrap();
                let text = compile_ptx(&mut module, &[Chip::Sm90a]).unwrap().remove(0);
                let (before, after) = text.split_once("griddepcontrol.wait").unwrap();
                let copies = |t: &str| t.matches("cp.async.bulk.tensor").count();
                assert_eq!(copies(before) > 0, ahead > 0, "{s}\n{text}");
                assert!(constants == 3 || copies(after) > 0, "{s}\n{text}");
                if let Some(p) = ptxas::find_ptxas() {
                    let u = ptxas::assemble(&p, &text, "sm_90a").unwrap_or_else(|e| panic!("{e}\n{text}"))["kernel"];
                    assert_eq!((u.spill_loads, u.spill_stores), (0, 0), "schedule {s}: {u:?}");
                }
            }
        }
    }
}

#[test]
fn products_at_odd_sizes() {
    check(&gemm(77, 56, 40, false), &["wgmma.mma_async"], &|s| s.get("split") == Some(4));
}

#[test]
fn few_rows() {
    check(&gemm(3, 1000, 2048, false), &["wgmma.mma_async"], &|s| s.get("turn") == Some(1));
}

#[test]
fn convolutions() {
    check(&conv(64, 64, 56, 3, 1), &["cp.async.bulk.tensor.4d.shared::cluster.global.im2col"], &|s| s.get("split") == Some(2));
    check(&conv(128, 128, 28, 3, 2), &["im2col"], &|s| s.get("split") == Some(1));
    check(&conv(256, 512, 28, 1, 2), &["im2col"], &|s| s.get("split") == Some(1));
    check(&conv(256, 64, 28, 1, 1), &["tensor.2d"], &|s| s.get("split") == Some(1));
}

/// The first convolution of a network: a picture of few channels with channels outermost.
fn first(channels: i64, columns: i64, size: i64, kernel: i64, stride: i64) -> Cone {
    let mut cone = conv(channels, columns, size, kernel, stride);
    cone.inputs = vec![storage(DType::F16, &[0, 1, 2, 3]), storage(DType::F16, &[0, 1, 2, 3])];
    cone
}

#[test]
fn windows_over_few_channels() {
    for cone in [
        first(3, 64, 224, 7, 2),
        first(3, 16, 224, 3, 2),
        first(3, 32, 640, 6, 2),
        first(3, 24, 50, 5, 2),
        first(8, 40, 21, 3, 1),
    ] {
        check_of("contract-patch", &cone, &["wgmma.mma_async", "fence.proxy.async"], &|_| true);
    }
    let refused = archetype("contract-patch").unwrap().schedules(&conv(16, 16, 28, 3, 1), &hopper());
    assert!(refused.is_err());
}
