//! The pointwise archetype on the CPU against the reference evaluator.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Op, Scalar, TensorType};
use kiln_plan::Layout;

fn c(v: i64) -> Ix {
    Ix::konst(v)
}

fn map(g: &mut Graph, body: &str, dims: &[i64], inputs: &[(kiln_algebra::NodeId, Access)]) -> kiln_algebra::NodeId {
    let domain: Vec<Ix> = dims.iter().map(|d| c(*d)).collect();
    let ids: Vec<_> = inputs.iter().map(|i| i.0).collect();
    let accesses = inputs.iter().map(|i| i.1.clone()).collect();
    g.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, &ids, &[]).unwrap()
}

#[test]
fn bias_and_activation_f32() {
    for (rows, cols) in [(3, 37), (1, 64), (5, 16), (2, 3), (1, 1), (700, 24)] {
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(DType::F32, &[rows, cols])).unwrap();
        let b = g.input("b", TensorType::fixed(DType::F32, &[cols])).unwrap();
        let y = map(
            &mut g,
            "max(add(x0, x1), 0.0:f32)",
            &[rows as i64, cols as i64],
            &[(x, Access::identity(2)), (b, Access::new(vec![Ix::axis(1)]))],
        );
        g.output("y", y);
        let inputs = [random(DType::F32, &[rows, cols], 1), random(DType::F32, &[cols], 2)];
        for bits in [128, 256, 512].into_iter().filter(|b| *b <= here().vector_bits) {
            check(&plain(g.clone()), "pointwise", &cpu(bits), &inputs, &[]);
        }
    }
}

#[test]
fn functions_f32() {
    for f in ["exp", "log", "erf", "tanh", "sin", "sqrt", "sign", "round", "asinh"] {
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(DType::F32, &[41])).unwrap();
        let y = map(&mut g, &format!("{f}(x0)"), &[41], &[(x, Access::identity(1))]);
        g.output("y", y);
        check(&plain(g), "pointwise", &here(), &[random(DType::F32, &[41], 3)], &[]);
    }
}

#[test]
fn layouts_are_converted() {
    let shape = [2, 5, 6, 7];
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &shape)).unwrap();
    let y = map(&mut g, "mul(x0, 2.0:f32)", &[2, 5, 6, 7], &[(x, Access::identity(4))]);
    g.output("y", y);
    g.output("z", x);
    let mut cone = plain(g);
    for (a, b) in [([0, 1, 2, 3], [0, 2, 3, 1]), ([0, 2, 3, 1], [0, 2, 3, 1]), ([3, 1, 0, 2], [0, 1, 2, 3])] {
        cone.inputs[0].layout.order = a.to_vec();
        cone.outputs[0].layout.order = b.to_vec();
        cone.outputs[1].layout = Layout { order: b.to_vec(), pad: 8 };
        check(&cone, "pointwise", &here(), &[random(DType::F32, &shape, 4)], &[]);
    }
}

#[test]
fn padding_and_shifts_do_not_read_outside() {
    for cols in [40i64, 33, 16] {
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(DType::F32, &[3, cols as usize])).unwrap();
        let shifted = Access {
            map: vec![Ix::axis(0) + c(-1), Ix::axis(1) + c(-2)],
            guards: vec![Guard { expr: Ix::axis(0) + c(-1), extent: c(3) }, Guard { expr: Ix::axis(1) + c(-2), extent: c(cols) }],
            fill: Some(Const::f32(7.0)),
        };
        let inner = map(&mut g, "add(x0, 1.0:f32)", &[3, cols], &[(x, Access::identity(2))]);
        let a = map(&mut g, "neg(x0)", &[5, cols + 4], &[(x, shifted.clone())]);
        let b = map(&mut g, "neg(x0)", &[5, cols + 4], &[(inner, shifted)]);
        g.output("a", a);
        g.output("b", b);
        check(&plain(g), "pointwise", &here(), &[random(DType::F32, &[3, cols as usize], 5)], &[]);
    }
}

#[test]
fn reshape_transpose_concat_gather() {
    // [6, 20] as [6, 4, 5], transposed to [4, 6, 5], next to another, rows picked by an index tensor.
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[6, 20])).unwrap();
    let z = g.input("z", TensorType::fixed(DType::F32, &[3, 6, 5])).unwrap();
    let i = g.input("i", TensorType::fixed(DType::I64, &[9])).unwrap();
    let view = Op::View { domain: vec![c(4), c(6), c(5)], access: Access::new(vec![Ix::axis(1), Ix::axis(0) * 5 + Ix::axis(2)]) };
    let t = g.push(view, &[x], &[]).unwrap();
    let cat = g.push(Op::Concat { axis: 0 }, &[t, z], &[]).unwrap();
    let gather = Op::Gather {
        domain: vec![c(9), c(6), c(5)],
        indices: vec![Access::new(vec![Ix::axis(0)])],
        map: vec![Ix::axis(3), Ix::axis(1), Ix::axis(2)],
    };
    let picked = g.push(gather, &[cat, i], &[]).unwrap();
    let last = Op::Gather {
        domain: vec![c(7), c(9)],
        indices: vec![Access::new(vec![Ix::axis(1)])],
        map: vec![Ix::axis(0), Ix::axis(2), c(3)],
    };
    let flat = g.push(last, &[cat, i], &[]).unwrap();
    let inner = g.push(Op::Concat { axis: 1 }, &[flat, flat], &[]).unwrap();
    for out in [picked, inner] {
        let mut g = g.clone();
        g.output("y", out);
        let inputs = [random(DType::F32, &[6, 20], 6), random(DType::F32, &[3, 6, 5], 7), random(DType::I64, &[9], 8)];
        check(&plain(g), "pointwise", &here(), &inputs, &[]);
    }
}

#[test]
fn every_type_and_operation() {
    let bins = ["add", "sub", "mul", "div", "rem", "mod", "min", "max", "eq", "lt", "ge"];
    let ints = ["and", "xor", "shl", "shr", "pow"];
    for d in DType::ALL.iter().filter(|d| !d.is_storage()) {
        let ops = bins.iter().filter(|b| *d != DType::Bool || matches!(**b, "min" | "max" | "eq" | "lt"));
        let ops: Vec<&&str> = ops.chain(ints.iter().filter(|_| d.is_int())).collect();
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(*d, &[23])).unwrap();
        let y = g.input("y", TensorType::fixed(*d, &[23])).unwrap();
        for (n, op) in ops.iter().enumerate() {
            let v = map(&mut g, &format!("{op}(x0, x1)"), &[23], &[(x, Access::identity(1)), (y, Access::identity(1))]);
            g.output(&format!("o{n}"), v);
        }
        check(&plain(g), "pointwise", &here(), &[random(*d, &[23], 9), random(*d, &[23], 10)], &[]);
    }
}

#[test]
fn casts_between_all_types() {
    for d in DType::ALL {
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(*d, &[40])).unwrap();
        for to in DType::ALL {
            let scaled = if d.is_float() && !d.is_storage() { format!("{to}(mul(x0, 300.0:{d}))") } else { format!("{to}(x0)") };
            let v = map(&mut g, &scaled, &[40], &[(x, Access::identity(1))]);
            g.output(to.name(), v);
        }
        check(&plain(g), "pointwise", &here(), &[random(*d, &[40], 11)], &[]);
    }
}

#[test]
fn narrow_storage_converts() {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[5, 19])).unwrap();
    let y = map(&mut g, "mul(x0, x0)", &[5, 19], &[(x, Access::identity(2))]);
    g.output("y", y);
    let mut cone = plain(g);
    cone.inputs[0].dtype = DType::F16;
    cone.outputs[0].dtype = DType::BF16;
    check(&cone, "pointwise", &here(), &[random(DType::F32, &[5, 19], 12)], &[]);
}

#[test]
fn symbolic_extents() {
    let mut g = Graph::default();
    let symbol = |name: &str| kiln_algebra::Symbol { name: name.into(), min: 1, opt: 8, max: None, def: None };
    g.symbols = vec![symbol("n"), symbol("m")].into();
    let dims = vec![Ix::sym(1), Ix::sym(0)];
    let x = g.input("x", TensorType { dtype: DType::F32, dims: dims.clone() }).unwrap();
    let body = Scalar::parse("add(x0, f32(add(i1, s0)))").unwrap();
    let y = g.push(Op::Map { domain: dims, body, accesses: vec![Access::identity(2)] }, &[x], &[]).unwrap();
    g.output("y", y);
    let mut cone = plain(g);
    for order in [[0, 1], [1, 0]] {
        cone.outputs[0].layout.order = order.to_vec();
        for (n, m) in [(1, 1), (37, 4), (16, 3)] {
            // The harness lays buffers out by concrete shapes; the kernel is compiled for symbols.
            check(&cone, "pointwise", &here(), &[random(DType::F32, &[m, n], 13)], &[n as i64, m as i64]);
        }
    }
}
