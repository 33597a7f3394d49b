//! Folds against the evaluator: row by row on the CPU and in step, tiles down to PTX.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_algebra::{Access, Const, DType, Fold, Graph, Ix, Monoid, NodeId, Op, Scalar, Symbol, Tensor, TensorType};
use kiln_codegen::{Chip, compile_ptx, data, ptxas};
use kiln_dialects::{context, tile};
use kiln_kernels::archetype;
use kiln_plan::Cone;

/// Scores of every query and key of every head, a mask body over them, and the weighted sum of values.
struct Case {
    batch: usize,
    heads: usize,
    /// Heads of keys and values.
    groups: usize,
    rows: usize,
    keys: usize,
    depth: usize,
    columns: usize,
    /// The score `x0`, a mask `x1`, query and key positions `i2` and `i3`.
    body: &'static str,
    mask: Option<Vec<usize>>,
    /// What is done with the normalised sum `x0`, of which `x1` is the sum of the terms.
    epilogue: &'static str,
    half: bool,
    /// Rows before heads in the result, joined.
    joined: bool,
    symbolic: bool,
}

impl Default for Case {
    fn default() -> Self {
        Self {
            batch: 1,
            heads: 2,
            groups: 2,
            rows: 5,
            keys: 7,
            depth: 16,
            columns: 16,
            body: "mul(x0, 0.25:f32)",
            mask: None,
            epilogue: "div(x0, x1)",
            half: false,
            joined: false,
            symbolic: false,
        }
    }
}

const CAUSAL: &str = "select(ge(i2, i3), mul(x0, 0.25:f32), -inf:f32)";

impl Case {
    fn cone(&self) -> (Cone, Vec<Tensor>, Vec<i64>) {
        let mut g = Graph::default();
        let k = |v: usize| Ix::konst(v as i64);
        let (mut rows, mut keys, mut syms) = (k(self.rows), k(self.keys), Vec::new());
        if self.symbolic {
            for (name, v) in [("rows", self.rows), ("keys", self.keys)] {
                g.symbols.push(Symbol { name: name.into(), min: 1, opt: 128, max: Some(8192), def: None });
                syms.push(v as i64);
            }
            (rows, keys) = (Ix::sym(0), Ix::sym(1));
        }
        let ty = |dims: Vec<Ix>| TensorType { dtype: DType::F32, dims };
        let (b, h, kv) = (k(self.batch), k(self.heads), k(self.groups));
        let q = g.input("q", ty(vec![b.clone(), h.clone(), rows.clone(), k(self.depth)])).unwrap();
        let key = g.input("k", ty(vec![b.clone(), kv.clone(), keys.clone(), k(self.depth)])).unwrap();
        let v = g.input("v", ty(vec![b.clone(), kv, keys.clone(), k(self.columns)])).unwrap();
        let d = Ix::axis;
        let shared = d(1).floordiv(&k(self.heads / self.groups));
        let at = |axes: [Ix; 4]| Access::new(axes.to_vec());
        let scores = Op::Contract {
            domain: vec![b.clone(), h.clone(), rows.clone(), keys.clone(), k(self.depth)],
            reduced: vec![4],
            accesses: [at([d(0), d(1), d(2), d(4)]), at([d(0), shared.clone(), d(3), d(4)])],
        };
        let scores = g.push(scores, &[q, key], &[]).unwrap();
        let domain = vec![b.clone(), h.clone(), rows.clone(), keys.clone()];
        let (mut operands, mut accesses) = (vec![scores], vec![Access::identity(4)]);
        let mut shapes = vec![
            vec![self.batch, self.heads, self.rows, self.depth],
            vec![self.batch, self.groups, self.keys, self.depth],
            vec![self.batch, self.groups, self.keys, self.columns],
        ];
        if let Some(shape) = &self.mask {
            let dims: Vec<Ix> = (0..4).map(|i| if shape[i] == 1 { k(1) } else { domain[i].clone() }).collect();
            operands.push(g.input("mask", ty(dims)).unwrap());
            accesses.push(Access::new((0..4).map(|i| if shape[i] == 1 { Ix::konst(0) } else { d(i) }).collect()));
            shapes.push(shape.clone());
        }
        let body = Scalar::parse(self.body).unwrap();
        let masked = g.push(Op::Map { domain: domain.clone(), body, accesses }, &operands, &[]).unwrap();
        let fold = |domain: Vec<Ix>, reduced: usize, x: Access, times: Option<Access>| {
            Op::Fold(Box::new(Fold {
                domain,
                reduced: vec![reduced],
                monoid: Monoid::Max,
                body: Scalar::parse("exp(sub(x0, x1))").unwrap(),
                combine: Monoid::Sum,
                accesses: vec![x],
                times,
            }))
        };
        let total = g.push(fold(domain, 3, Access::identity(4), None), &[masked], &[]).unwrap();
        let wide = vec![b.clone(), h.clone(), rows.clone(), k(self.columns), keys];
        let sum = fold(wide, 4, at([d(0), d(1), d(2), d(4)]), Some(at([d(0), shared, d(4), d(3)])));
        let sum = g.push(sum, &[masked, v], &[]).unwrap();
        let out = vec![b.clone(), h.clone(), rows.clone(), k(self.columns)];
        let accesses = vec![Access::identity(4), Access::new(vec![d(0), d(1), d(2)])];
        let body = Scalar::parse(self.epilogue).unwrap();
        let mut y: NodeId = g.push(Op::Map { domain: out, body, accesses }, &[sum, total], &[]).unwrap();
        if self.joined {
            let c = k(self.columns);
            let access = at([d(0), d(2).floordiv(&c), d(1), d(2).modulo(&c)]);
            let domain = vec![b, rows, h.times(&c)];
            y = g.push(Op::View { domain, access }, &[y], &[]).unwrap();
        }
        g.output("y", y);
        let mut cone = plain(g);
        if self.half {
            cone.inputs.iter_mut().chain(&mut cone.outputs).for_each(|s| s.dtype = DType::F16);
        }
        let inputs = shapes.iter().enumerate().map(|(i, s)| random(DType::F32, s, 7 + i as u64)).collect();
        (cone, inputs, syms)
    }

    fn check(&self) {
        let (cone, inputs, syms) = self.cone();
        check(&cone, "fold", &here(), &inputs, &syms);
    }

    fn check_in_step(&self) {
        let (cone, inputs, syms) = self.cone();
        check_simt(&cone, "fold", &[("tile_k", 32), ("threads", 32), ("mma", 0)], &inputs, &syms);
    }
}

#[test]
fn rows_on_the_cpu() {
    Case::default().check();
    Case { body: CAUSAL, rows: 9, keys: 9, joined: true, ..Case::default() }.check();
    Case { heads: 4, groups: 2, keys: 131, columns: 24, depth: 20, ..Case::default() }.check();
    Case { symbolic: true, keys: 70, columns: 7, depth: 5, ..Case::default() }.check();
    Case { half: true, mask: Some(vec![1, 1, 5, 7]), body: "add(mul(x0, 0.25:f32), x1)", ..Case::default() }.check();
    Case { epilogue: "tanh(add(div(x0, x1), 1.0:f32))", ..Case::default() }.check();
}

#[test]
fn rows_in_step() {
    Case::default().check_in_step();
    Case { body: CAUSAL, rows: 3, keys: 41, columns: 33, joined: false, ..Case::default() }.check_in_step();
    Case { heads: 4, groups: 1, joined: true, ..Case::default() }.check_in_step();
}

#[test]
fn rows_without_a_finite_score() {
    // The first rows see nothing: infinity minus infinity, as the definition says.
    let body = "select(gt(i2, i3), x0, -inf:f32)";
    Case { body, rows: 4, keys: 150, ..Case::default() }.check();
    Case { body: "select(lt(i3, 100:i64), -inf:f32, x0)", rows: 2, keys: 150, ..Case::default() }.check();
    let (cone, mut inputs, syms) = Case { mask: Some(vec![1, 1, 5, 7]), body: "add(x0, x1)", ..Case::default() }.cone();
    let extremes = [f64::NEG_INFINITY, f64::INFINITY, f64::NAN, f64::from(f32::MIN), -1e4];
    inputs[3] = Tensor::from_fn(DType::F32, &[1, 1, 5, 7], |i| {
        Const::from_f64(DType::F32, if i % 7 < 6 || i / 7 > 2 { extremes[i / 7] } else { 0.0 })
    });
    check(&cone, "fold", &here(), &inputs, &syms);
    check_simt(&cone, "fold", &[("tile_k", 32), ("threads", 32), ("mma", 0)], &inputs, &syms);
}

#[test]
fn assembles_for_gpus() {
    for case in [
        Case { half: true, rows: 256, keys: 256, depth: 64, columns: 64, ..Case::default() },
        Case { half: true, rows: 256, keys: 256, depth: 128, columns: 128, body: CAUSAL, joined: true, ..Case::default() },
        Case { rows: 33, keys: 77, depth: 24, columns: 40, ..Case::default() },
        Case { half: true, symbolic: true, depth: 80, columns: 80, heads: 4, ..Case::default() },
    ] {
        assembles(&case.cone().0, "fold", Chip::ALL);
    }
}

/// Every schedule for warpgroups of a cone: there is one, it is assembled, and nothing spills.
fn warpgroups(cone: &Cone) {
    let target = data::target("sm_90a").unwrap().unwrap();
    let fold = archetype("fold").unwrap();
    let all = fold.schedules(cone, &target).unwrap();
    let mine: Vec<_> = all.into_iter().filter(|s| s.get("wgmma") == Some(1)).collect();
    assert!(!mine.is_empty(), "no schedule for warpgroups\n{}", cone.graph);
    for s in mine {
        let context = context();
        let mut module = tile::module(&context);
        fold.emit(module.ctx(), module.block(), "kernel", cone, &s, &target).unwrap_or_else(|e| panic!("{s}: {e}"));
        let text = compile_ptx(&mut module, &[Chip::Sm90a]).unwrap_or_else(|e| panic!("{s}: {e}")).remove(0);
        for needed in ["wgmma.mma_async", "cp.async.bulk.tensor", "setmaxnreg"] {
            assert!(text.contains(needed), "{needed} is missing for schedule {s}");
        }
        if let Some(p) = ptxas::find_ptxas() {
            let u = ptxas::assemble(&p, &text, "sm_90a").unwrap_or_else(|e| panic!("{e}\n{text}"))["kernel"];
            assert_eq!((u.spill_loads, u.spill_stores), (0, 0), "schedule {s}: {u:?}");
        }
    }
}

#[test]
fn warpgroups_take_sizes_and_masks() {
    let half = || Case { half: true, rows: 4096, keys: 4096, depth: 64, columns: 64, ..Case::default() };
    for case in [
        half(),
        Case { heads: 32, groups: 8, rows: 1000, keys: 1000, depth: 128, columns: 128, body: CAUSAL, joined: true, ..half() },
        Case { body: CAUSAL, symbolic: true, ..half() },
        Case { heads: 64, groups: 64, rows: 200, keys: 333, depth: 80, columns: 96, ..half() },
        Case { rows: 300, keys: 300, depth: 256, columns: 256, ..half() },
        Case {
            heads: 64,
            groups: 64,
            rows: 200,
            keys: 200,
            body: "add(mul(x0, 0.125:f32), x1)",
            mask: Some(vec![1, 1, 200, 200]),
            ..half()
        },
    ] {
        warpgroups(&case.cone().0);
    }
}

#[test]
fn few_rows_share_keys_among_warps() {
    let half = || Case { half: true, heads: 12, groups: 12, rows: 512, keys: 512, depth: 64, columns: 64, ..Case::default() };
    for case in [
        Case { body: CAUSAL, joined: true, ..half() },
        Case { heads: 16, groups: 16, ..half() },
        Case {
            rows: 49,
            keys: 49,
            depth: 32,
            columns: 32,
            mask: Some(vec![1, 12, 49, 49]),
            body: "add(mul(x0, 0.2:f32), x1)",
            ..half()
        },
        Case { rows: 200, keys: 333, depth: 80, columns: 96, epilogue: "tanh(div(x0, x1))", ..half() },
    ] {
        let target = data::target("sm_90a").unwrap().unwrap();
        let all = archetype("fold").unwrap().schedules(&case.cone().0, &target).unwrap();
        assert_eq!(all[0].get("split"), Some(4), "{all:?}");
        assembles(&case.cone().0, "fold", Chip::ALL);
    }
    let many = Case { heads: 64, groups: 64, ..half() }.cone().0;
    let all = archetype("fold").unwrap().schedules(&many, &data::target("sm_90a").unwrap().unwrap()).unwrap();
    assert!(all.iter().all(|s| s.get("split").is_none()), "{all:?}");
}

#[test]
fn negative_warpgroups_of_unaligned_lines_and_few_rows() {
    let target = data::target("sm_90a").unwrap().unwrap();
    let half = || Case { half: true, rows: 200, keys: 200, depth: 64, columns: 64, ..Case::default() };
    for case in [Case { depth: 20, columns: 20, ..half() }, Case { rows: 16, ..half() }, Case { half: false, ..half() }] {
        let all = archetype("fold").unwrap().schedules(&case.cone().0, &target).unwrap();
        assert!(all.iter().all(|s| s.get("wgmma") != Some(1)), "{all:?}");
    }
}

#[test]
fn one_pass_over_a_row() {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[13, 100])).unwrap();
    let domain = vec![Ix::konst(13), Ix::konst(100)];
    let total = Op::Fold(Box::new(Fold {
        domain: domain.clone(),
        reduced: vec![1],
        monoid: Monoid::Max,
        body: Scalar::parse("exp(sub(x0, x1))").unwrap(),
        combine: Monoid::Sum,
        accesses: vec![Access::identity(2)],
        times: None,
    }));
    let total = g.push(total, &[x], &[]).unwrap();
    let top = Op::Reduce { domain: domain.clone(), reduced: vec![1], monoid: Monoid::Max, access: Access::identity(2) };
    let top = g.push(top, &[x], &[]).unwrap();
    let row = Access::new(vec![Ix::axis(0)]);
    let body = Scalar::parse("sub(sub(x0, x1), log(x2))").unwrap();
    let map = Op::Map { domain, body, accesses: vec![Access::identity(2), row.clone(), row] };
    let y = g.push(map, &[x, top, total], &[]).unwrap();
    g.output("y", y);
    let cone = plain(g);
    let mut x = random(DType::F32, &[13, 100], 3);
    check(&cone, "reduce", &here(), std::slice::from_ref(&x), &[]);
    for lanes in [1, 2, 4] {
        check_simt(&cone, "reduce", &[("lanes", lanes)], std::slice::from_ref(&x), &[]);
    }
    // A row of nothing, and one with the largest of all at the end.
    let old = x.clone();
    x = Tensor::from_fn(DType::F32, &[13, 100], |i| match (i / 100, i % 100) {
        (2, _) => Const::f32(f32::NEG_INFINITY),
        (3, c) if c < 90 => Const::f32(f32::NEG_INFINITY),
        (4, 99) => Const::f32(80.0),
        _ => old.get(i),
    });
    check(&cone, "reduce", &here(), &[x], &[]);
}

#[test]
fn assembles_masks_and_sizes() {
    let half = || Case { half: true, rows: 200, keys: 200, depth: 64, columns: 64, ..Case::default() };
    for case in [
        Case { body: CAUSAL, symbolic: true, ..half() },
        Case { body: "add(mul(x0, 0.125:f32), x1)", mask: Some(vec![1, 1, 200, 200]), ..half() },
        Case { body: "add(mul(x0, 0.125:f32), x1)", mask: Some(vec![1, 1, 1, 201]), keys: 201, ..half() },
        Case { depth: 32, columns: 40, rows: 49, keys: 49, ..half() },
        Case { depth: 256, columns: 256, ..half() },
        Case { body: "mul(tanh(mul(x0, 0.02:f32)), 50.0:f32)", epilogue: "max(div(x0, x1), 0.0:f32)", ..half() },
    ] {
        assembles(&case.cone().0, "fold", &[Chip::ALL[0]]);
    }
}
