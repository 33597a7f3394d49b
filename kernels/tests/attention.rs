//! Scores, a mask, a softmax and a weighted sum, however they are spelled, become one kernel: named masks, and random
//! prologues, masks and epilogues. The kernel's CPU code agrees with the evaluator on the graph as it was written.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "../../dialects/algebra/tests/support/random.rs"]
#[allow(dead_code)]
mod primitives;

use common::*;
use kiln_algebra::{Access, Const, DType, Graph, Ix, Monoid, NodeId, Op, Scalar, Tensor, TensorType, eval::evaluate};
use kiln_kernels::archetype;
use kiln_passes::eqsat::{AnalyticalCost, CoverOptions, cover};
use kiln_plan::{Archetype, Launch, Source};
use primitives::Rng;

fn k(v: usize) -> Ix {
    Ix::konst(v as i64)
}

fn axes(list: &[usize]) -> Access {
    Access::new(list.iter().map(|i| Ix::axis(*i)).collect())
}

/// A graph that is being written, with values for its inputs.
struct Model {
    g: Graph,
    inputs: Vec<Tensor>,
}

impl Model {
    fn input(&mut self, t: Tensor) -> NodeId {
        let name = format!("x{}", self.inputs.len());
        let id = self.g.input(&name, TensorType::fixed(t.dtype(), t.shape())).unwrap();
        self.inputs.push(t);
        id
    }
    fn floats(&mut self, shape: &[usize], seed: u64) -> NodeId {
        self.input(random(DType::F32, shape, seed))
    }
    fn dims(&self, id: NodeId) -> Vec<Ix> {
        self.g.node(id).ty.dims.clone()
    }
    /// A map over the first operand's extents; the others are broadcast against it.
    fn map(&mut self, body: &str, operands: &[NodeId]) -> NodeId {
        let domain = self.dims(operands[0]);
        let accesses = operands.iter().map(|o| {
            let dims = self.dims(*o);
            let skip = domain.len() - dims.len();
            Access::new((0..dims.len()).map(|i| if dims[i].is(1) { Ix::konst(0) } else { Ix::axis(skip + i) }).collect())
        });
        let accesses = accesses.collect();
        self.g.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, operands, &[]).unwrap()
    }
    /// Reduces the last axis, which stays with extent one.
    fn reduce(&mut self, monoid: Monoid, x: NodeId) -> NodeId {
        let domain = self.dims(x);
        let last = domain.len() - 1;
        let op = Op::Reduce { domain: domain.clone(), reduced: vec![last], monoid, access: Access::identity(last + 1) };
        let y = self.g.push(op, &[x], &[]).unwrap();
        let domain = domain[..last].iter().cloned().chain([Ix::konst(1)]).collect();
        self.g.push(Op::View { domain, access: axes(&(0..last).collect::<Vec<_>>()) }, &[y], &[]).unwrap()
    }
    fn softmax(&mut self, x: NodeId, guarded: bool) -> NodeId {
        let mut top = self.reduce(Monoid::Max, x);
        if guarded {
            top = self.map("select(eq(x0, -inf:f32), 0.0:f32, x0)", &[top]);
        }
        let e = self.map("sub(x0, x1)", &[x, top]);
        let e = self.map("exp(x0)", &[e]);
        let mut sum = self.reduce(Monoid::Sum, e);
        if guarded {
            sum = self.map("select(eq(x0, 0.0:f32), 1.0:f32, x0)", &[sum]);
        }
        self.map("div(x0, x1)", &[e, sum])
    }
}

/// Extents: batch, heads, heads of keys and values, queries, keys, features of keys, of values.
#[derive(Clone, Copy, Debug)]
struct Sizes {
    b: usize,
    h: usize,
    kv: usize,
    l: usize,
    n: usize,
    d: usize,
    c: usize,
}

impl Sizes {
    fn scores(self, m: &mut Model, q: NodeId, keys: NodeId) -> NodeId {
        let shared = Ix::axis(1).floordiv(&k(self.h / self.kv));
        let at = Access::new(vec![Ix::axis(0), shared, Ix::axis(3), Ix::axis(4)]);
        let domain = vec![k(self.b), k(self.h), k(self.l), k(self.n), k(self.d)];
        m.g.push(Op::Contract { domain, reduced: vec![4], accesses: [axes(&[0, 1, 2, 4]), at] }, &[q, keys], &[]).unwrap()
    }
    fn weigh(self, m: &mut Model, p: NodeId, v: NodeId) -> NodeId {
        let shared = Ix::axis(1).floordiv(&k(self.h / self.kv));
        let at = Access::new(vec![Ix::axis(0), shared, Ix::axis(4), Ix::axis(3)]);
        let domain = vec![k(self.b), k(self.h), k(self.l), k(self.c), k(self.n)];
        m.g.push(Op::Contract { domain, reduced: vec![4], accesses: [axes(&[0, 1, 2, 4]), at] }, &[p, v], &[]).unwrap()
    }
    fn queries(self, m: &mut Model) -> NodeId {
        m.floats(&[self.b, self.h, self.l, self.d], 1)
    }
    fn keys(self, m: &mut Model) -> NodeId {
        m.floats(&[self.b, self.kv, self.n, self.d], 2)
    }
    fn values(self, m: &mut Model) -> NodeId {
        m.floats(&[self.b, self.kv, self.n, self.c], 3)
    }
}

const SMALL: Sizes = Sizes { b: 2, h: 2, kv: 2, l: 9, n: 9, d: 8, c: 8 };

fn launches(g: &Graph) -> Vec<Launch> {
    let archetypes: Vec<Box<dyn Archetype>> =
        kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
    let options = CoverOptions { reassociate: true, ..CoverOptions::new(cuda()) };
    let (program, _) = cover(g, &options, &archetypes, &AnalyticalCost).unwrap_or_else(|e| panic!("{e}\n{g}"));
    let inputs: Vec<u32> = program
        .launches
        .iter()
        .flat_map(|l| &l.inputs)
        .filter_map(|v| match program.value(*v).source {
            Source::Input(i) => Some(i),
            _ => None,
        })
        .collect();
    if let [one] = &program.launches[..] {
        assert_eq!(inputs.len(), one.cone.inputs.len(), "constants\n{g}");
        assert!(inputs.is_sorted() || !inputs.is_empty());
        let mut one = one.clone();
        // Inputs in the cone's order.
        one.inputs = inputs.into_iter().map(kiln_plan::ValueId).collect();
        return vec![one];
    }
    program.launches
}

/// Checks that the model is one launch, and what its CPU code computes.
fn one_kernel(m: &Model) {
    let found = launches(&m.g);
    let names = || found.iter().map(|l| format!("{}\n{}", l.archetype, l.cone.graph)).collect::<Vec<_>>().join("\n");
    let [one] = &found[..] else { panic!("{} launches\n{}\nof\n{}", found.len(), names(), m.g) };
    // Over one key the weights are 1: no fold is left, and some other archetype takes what is.
    assert!(one.archetype == "fold" || m.inputs[1].shape()[2] == 1, "{}\nof\n{}", names(), m.g);
    let inputs: Vec<Tensor> = one.inputs.iter().map(|i| m.inputs[i.0 as usize].clone()).collect();
    let expected = evaluate(&m.g, &m.inputs, &[], &()).unwrap();
    let target = here();
    let schedule =
        archetype(&one.archetype).unwrap().schedules(&one.cone, &target).unwrap_or_else(|e| panic!("{e}\n{}", one.cone.graph));
    let actual = compile(&one.cone, &one.archetype, &schedule[0], &target).run(&one.cone, &inputs, &[]);
    for (a, e) in actual.iter().zip(&expected) {
        assert_close(a, e, 2e-4, &|| format!("{}\nfrom\n{}", one.cone.graph, m.g));
    }
}

/// A layer with a mask that `mask` puts onto the scores.
fn layer(s: Sizes, guarded: bool, mask: impl FnOnce(&mut Model, NodeId) -> NodeId) -> Model {
    let mut m = Model { g: Graph::default(), inputs: Vec::new() };
    let (q, keys, v) = (s.queries(&mut m), s.keys(&mut m), s.values(&mut m));
    let scores = s.scores(&mut m, q, keys);
    let scores = m.map("mul(x0, 0.35:f32)", &[scores]);
    let masked = mask(&mut m, scores);
    let p = m.softmax(masked, guarded);
    let y = s.weigh(&mut m, p, v);
    m.g.output("y", y);
    m
}

fn masked(n: usize, shape: &[usize], value: f64) -> Tensor {
    let r = random(DType::Bool, shape, 77);
    // The first key of each row stays.
    Tensor::from_fn(DType::F32, shape, |i| Const::from_f64(DType::F32, if i % n > 0 && r.get(i).bits != 0 { value } else { 0.0 }))
}

#[test]
fn masks_by_position() {
    let least = "select(ge(i2, i3), x0, -3.4028235e38:f32)";
    let window = "select(and(ge(i2, i3), lt(sub(i2, i3), 4:i64)), x0, -inf:f32)";
    for body in ["x0", "select(ge(i2, i3), x0, -inf:f32)", least, window, "add(x0, mul(f32(sub(i3, i2)), 0.25:f32))"] {
        one_kernel(&layer(SMALL, false, |m, s| if body == "x0" { s } else { m.map(body, &[s]) }));
    }
}

#[test]
fn masks_from_memory() {
    for value in [-10000.0, f64::NEG_INFINITY, f64::from(f32::MIN), -0.5] {
        one_kernel(&layer(SMALL, false, |m, s| {
            let x = m.input(masked(9, &[2, 1, 1, 9], value));
            m.map("add(x0, x1)", &[s, x])
        }));
    }
    one_kernel(&layer(SMALL, true, |m, s| {
        let x = m.input(random(DType::Bool, &[2, 1, 9, 9], 5));
        m.map("select(x1, x0, -inf:f32)", &[s, x])
    }));
    // A bias by head, a mask between windows, and a cap.
    one_kernel(&layer(SMALL, false, |m, s| {
        let (bias, windows) = (m.floats(&[1, 2, 9, 9], 8), m.input(masked(9, &[2, 1, 9, 9], -100.0)));
        let s = m.map("mul(tanh(mul(x0, 0.1:f32)), 10.0:f32)", &[s]);
        let s = m.map("add(x0, x1)", &[s, bias]);
        m.map("add(x0, x1)", &[s, windows])
    }));
}

#[test]
fn shared_heads_and_odd_sizes() {
    for s in [
        Sizes { h: 4, kv: 2, ..SMALL },
        Sizes { h: 4, kv: 1, l: 1, n: 70, ..SMALL },
        Sizes { l: 3, n: 131, d: 20, c: 5, ..SMALL },
        Sizes { b: 1, h: 1, kv: 1, ..SMALL },
    ] {
        one_kernel(&layer(s, false, |_, s| s));
    }
}

#[test]
fn rows_that_see_nothing() {
    for guarded in [false, true] {
        one_kernel(&layer(SMALL, guarded, |m, s| m.map("select(gt(i2, i3), x0, -inf:f32)", &[s])));
    }
}

#[test]
fn negative_what_is_no_homomorphism_stays_apart() {
    // Weights that do not follow the maximum: the scores must be in memory, or computed again.
    let mut m = Model { g: Graph::default(), inputs: Vec::new() };
    let s = SMALL;
    let (q, keys, v) = (s.queries(&mut m), s.keys(&mut m), s.values(&mut m));
    let scores = s.scores(&mut m, q, keys);
    let top = m.reduce(Monoid::Max, scores);
    let p = m.map("tanh(sub(x0, x1))", &[scores, top]);
    let y = s.weigh(&mut m, p, v);
    m.g.output("y", y);
    assert!(launches(&m.g).iter().all(|l| l.archetype != "fold"));
}

fn random_prologue(r: &mut Rng, m: &mut Model, x: NodeId, seed: u64) -> NodeId {
    let shape: Vec<usize> = m.dims(x).iter().map(|d| d.as_const().unwrap() as usize).collect();
    match r.below(5) {
        0 => {
            let w = m.floats(&[shape[3]], seed);
            m.map("mul(x0, x1)", &[x, w])
        }
        1 => {
            let w = m.floats(&[shape[2], shape[3]], seed);
            m.map("add(mul(x0, cos(x1)), sin(x1))", &[x, w])
        }
        2 => m.map("mul(x0, 0.5:f32)", &[x]),
        _ => x,
    }
}

fn random_mask(r: &mut Rng, m: &mut Model, s: Sizes, mut x: NodeId) -> NodeId {
    for i in 0..r.below(5) {
        let pick = |r: &mut Rng, n: usize| if r.one_in(2) { n } else { 1 };
        let shape = [pick(r, s.b), pick(r, s.h), pick(r, s.l), s.n];
        let seed = 100 + i as u64;
        x = match r.below(11) {
            0 => {
                let w = m.floats(&shape, seed);
                m.map("add(x0, x1)", &[x, w])
            }
            1 => {
                let w = m.input(masked(s.n, &shape, r.pick(&[-10000.0, f64::NEG_INFINITY, -100.0])));
                m.map("add(x0, x1)", &[x, w])
            }
            2 => {
                let w = m.input(masked(s.n, &shape, 1.0));
                m.map("select(gt(x1, 0.5:f32), -1000000000.0:f32, x0)", &[x, w])
            }
            3 => m.map("select(ge(add(i2, 1:i64), i3), x0, -inf:f32)", &[x]),
            4 => m.map("select(and(ge(i2, i3), le(sub(i2, i3), 6:i64)), x0, -10000.0:f32)", &[x]),
            5 => m.map("mul(tanh(div(x0, 4.0:f32)), 4.0:f32)", &[x]),
            6 => m.map("add(x0, mul(f32(sub(i3, i2)), 0.125:f32))", &[x]),
            7 => m.map("mul(x0, 0.7:f32)", &[x]),
            8 => m.map("min(max(x0, -3.0:f32), 3.0:f32)", &[x]),
            9 => {
                let w = m.floats(&[s.h, 1, 1], seed);
                m.map("mul(x0, abs(x1))", &[x, w])
            }
            _ => m.map("select(eq(mod(add(i2, i3), 3:i64), 1:i64), mul(x0, 0.5:f32), x0)", &[x]),
        };
    }
    x
}

fn random_epilogue(r: &mut Rng, m: &mut Model, s: Sizes, mut y: NodeId) -> NodeId {
    for i in 0..r.below(4) {
        let seed = 200 + i as u64;
        y = match r.below(6) {
            0 => m.map("max(x0, 0.0:f32)", &[y]),
            1 => {
                let w = m.floats(&[s.b, s.h, s.l, s.c], seed);
                m.map("add(x0, x1)", &[y, w])
            }
            2 => {
                let w = m.floats(&[s.c], seed);
                m.map("add(mul(x0, 1.5:f32), x1)", &[y, w])
            }
            3 => {
                let w = m.floats(&[s.h, 1, 1], seed);
                m.map("mul(x0, div(1.0:f32, add(1.0:f32, exp(neg(x1)))))", &[y, w])
            }
            4 => m.map("tanh(x0)", &[y]),
            _ => m.map("add(x0, mul(f32(i2), 0.01:f32))", &[y]),
        };
    }
    if r.one_in(3) {
        let domain = vec![k(s.b), k(s.l), k(s.h * s.c)];
        let c = k(s.c);
        let at = Access::new(vec![Ix::axis(0), Ix::axis(2).floordiv(&c), Ix::axis(1), Ix::axis(2).modulo(&c)]);
        y = m.g.push(Op::View { domain, access: at }, &[y], &[]).unwrap();
    }
    y
}

fn random_layer(seed: u64) -> Model {
    let r = &mut Rng(seed * 104_729 + 1);
    let h = r.pick(&[1usize, 2, 4]);
    let s = Sizes {
        b: 1 + r.below(2),
        h,
        kv: r.pick(&[h, h, 1]),
        l: 1 + r.below(12),
        n: 1 + r.below(80),
        d: r.pick(&[8, 16, 20]),
        c: r.pick(&[8, 16, 6]),
    };
    let mut m = Model { g: Graph::default(), inputs: Vec::new() };
    let (q, keys, v) = (s.queries(&mut m), s.keys(&mut m), s.values(&mut m));
    let q = random_prologue(r, &mut m, q, 50);
    let keys = random_prologue(r, &mut m, keys, 51);
    let scores = s.scores(&mut m, q, keys);
    let masked = random_mask(r, &mut m, s, scores);
    let guarded = r.one_in(4);
    let p = m.softmax(masked, guarded);
    let p = if r.one_in(6) { m.map("mul(x0, 0.9:f32)", &[p]) } else { p };
    let y = s.weigh(&mut m, p, v);
    let y = random_epilogue(r, &mut m, s, y);
    m.g.output("y", y);
    m
}

fn random_layers(part: u64) {
    let cases: u64 = std::env::var("PROPTEST_CASES").ok().and_then(|c| c.parse().ok()).unwrap_or(240);
    for seed in (0..cases).filter(|s| s % 4 == part) {
        one_kernel(&random_layer(seed));
    }
}

#[test]
fn random_layers_are_one_kernel_a() {
    random_layers(0);
}

#[test]
fn random_layers_are_one_kernel_b() {
    random_layers(1);
}

#[test]
fn random_layers_are_one_kernel_c() {
    random_layers(2);
}

#[test]
fn random_layers_are_one_kernel_d() {
    random_layers(3);
}
