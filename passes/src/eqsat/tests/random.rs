//! Random graphs: whatever alternative is taken out of a saturated e-graph, and whatever program covers it, computes
//! what the graph computes.

use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, Tensor, TensorType, eval::evaluate};

use super::{
    build::B,
    correctness::{data, distance},
    covered, target,
};
use crate::eqsat::{
    CoverOptions, RuleSet,
    choices::{Choices, choices},
    encode::encode,
    interpret::execute,
    rules::Numeric,
    saturate::{Fuel, merge, saturate, size},
};

/// Deterministic choices.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x1234_5678_9ABC_DEF1)
    }
    pub(super) fn roll(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % n.max(1)
    }
    pub(super) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())].clone()
    }
}

/// Bodies that keep finite values finite.
pub(super) const UNARY: [&str; 14] = [
    "max(x0, 0.0:f32)",
    "tanh(x0)",
    "exp(min(x0, 1.5:f32))",
    "erf(x0)",
    "neg(x0)",
    "mul(x0, 0.5:f32)",
    "add(x0, -0.25:f32)",
    "sqrt(add(abs(x0), 0.125:f32))",
    "div(x0, add(exp(neg(min(max(x0, -9.0:f32), 9.0:f32))), 1.0:f32))",
    "mul(mul(x0, 0.5:f32), add(erf(mul(x0, 0.7071:f32)), 1.0:f32))",
    "select(lt(x0, 0.0:f32), mul(x0, 0.1:f32), x0)",
    "min(max(add(mul(x0, 0.2:f32), 0.5:f32), 0.0:f32), 1.0:f32)",
    "div(1.0:f32, add(exp(neg(min(max(x0, -9.0:f32), 9.0:f32))), 1.0:f32))",
    "mul(x0, x0)",
];
pub(super) const BINARY: [&str; 8] = [
    "add(x0, x1)",
    "mul(x0, x1)",
    "sub(x0, x1)",
    "max(x0, x1)",
    "add(mul(x0, x1), x0)",
    "div(x0, add(abs(x1), 0.5:f32))",
    "mul(x0, tanh(x1))",
    "add(x0, mul(x1, 0.5:f32))",
];

fn extent(b: &B, n: NodeId, axis: usize) -> i64 {
    b.dims(n)[axis].as_const().unwrap()
}

/// A random graph of about `steps` primitives.
pub(super) fn graph(seed: u64, steps: usize) -> Graph {
    let mut d = Dice::new(seed);
    let mut b = B::new();
    let shape: Vec<i64> = match d.roll(3) {
        0 => vec![d.pick(&[1, 2, 3]), d.pick(&[3, 4, 5])],
        1 => vec![d.pick(&[1, 2]), d.pick(&[2, 3]), d.pick(&[4, 6, 7])],
        _ => vec![1, d.pick(&[2, 4]), d.pick(&[4, 5]), d.pick(&[4, 5])],
    };
    let mut pool = vec![b.input(&shape)];
    if d.roll(2) == 0 {
        pool.push(b.input(&shape));
    }
    for _ in 0..steps {
        // What was made last is used more often, so that chains grow.
        let x = if d.roll(3) > 0 { *pool.last().unwrap() } else { d.pick(&pool) };
        let y = step(&mut b, &mut d, x, &pool);
        pool.push(y);
    }
    let last = *pool.last().unwrap();
    let mut outputs = vec![last];
    if d.roll(3) == 0 {
        outputs.push(d.pick(&pool));
    }
    b.out(&outputs)
}

fn step(b: &mut B, d: &mut Dice, x: NodeId, pool: &[NodeId]) -> NodeId {
    let shape = b.dims(x);
    let rank = shape.len();
    if rank == 0 {
        return b.map(d.pick(&UNARY), &[x]);
    }
    match d.roll(15) {
        0 | 1 => b.map(d.pick(&UNARY), &[x]),
        2 => {
            let same: Vec<NodeId> = pool.iter().copied().filter(|y| b.dims(*y) == shape).collect();
            let y = d.pick(&same);
            b.map(d.pick(&BINARY), &[x, y])
        }
        3 => {
            let axis = d.roll(rank);
            let w = b.weight(&[extent(b, x, axis)]);
            let body = Scalar::parse(d.pick(&BINARY)).unwrap();
            let accesses = vec![Access::identity(rank), Access::new(vec![Ix::axis(axis)])];
            b.push(Op::Map { domain: shape, body, accesses }, &[x, w])
        }
        4 => {
            let axis = d.roll(rank);
            let monoid = d.pick(&[Monoid::Sum, Monoid::Max, Monoid::Min, Monoid::Sum]);
            b.push(Op::Reduce { domain: shape, reduced: vec![axis], monoid, access: Access::identity(rank) }, &[x])
        }
        5 => {
            // A value with something reduced from it.
            let axis = d.roll(rank);
            let monoid = d.pick(&[Monoid::Sum, Monoid::Max]);
            let reduce = Op::Reduce { domain: shape.clone(), reduced: vec![axis], monoid, access: Access::identity(rank) };
            let r = b.push(reduce, &[x]);
            let body = Scalar::parse(d.pick(&["sub(x0, x1)", "div(x0, add(abs(x1), 0.5:f32))", "mul(x0, x1)"])).unwrap();
            let rest = (0..rank).filter(|i| *i != axis).map(Ix::axis).collect();
            b.push(Op::Map { domain: shape, body, accesses: vec![Access::identity(rank), Access::new(rest)] }, &[x, r])
        }
        6 | 7 => {
            let k = extent(b, x, rank - 1);
            let w = b.weight(&[k, d.pick(&[2, 3, 5])]);
            b.matmul(x, w)
        }
        8 if rank == 4 => {
            let out = d.pick(&[2, 3, extent(b, x, 1)]);
            b.conv(x, out, d.pick(&[1, 3]), d.pick(&[1, 1, 2]), 1)
        }
        8 => b.softmax(x),
        9 => {
            // Two axes exchanged.
            let (i, j) = (d.roll(rank), d.roll(rank));
            let mut domain = shape.clone();
            domain.swap(i, j);
            let mut map: Vec<Ix> = (0..rank).map(Ix::axis).collect();
            map.swap(i, j);
            b.view(x, domain, map)
        }
        10 => {
            let axis = d.roll(rank);
            let n = extent(b, x, axis);
            let length = 1 + d.roll(n as usize) as i64;
            let start = d.roll((n - length + 1) as usize) as i64;
            let mut domain = shape.clone();
            domain[axis] = Ix::konst(length);
            let mut map: Vec<Ix> = (0..rank).map(Ix::axis).collect();
            map[axis] = Ix::axis(axis) + Ix::konst(start);
            b.view(x, domain, map)
        }
        11 => {
            let axis = d.roll(rank);
            let n = extent(b, x, axis);
            let mut domain = shape.clone();
            domain[axis] = Ix::konst(n + 2);
            let at = Ix::axis(axis) - Ix::konst(1);
            let mut map: Vec<Ix> = (0..rank).map(Ix::axis).collect();
            map[axis] = at.clone();
            let fill = Some(Const::f32(d.pick(&[0.0, 0.0, 1.0, -1.0])));
            let access = Access { map, guards: vec![Guard { expr: at, extent: Ix::konst(n) }], fill };
            b.push(Op::View { domain, access }, &[x])
        }
        12 => {
            let axis = d.roll(rank);
            let fits = |y: &&NodeId| {
                let o = b.dims(**y);
                o.len() == rank && (0..rank).all(|i| i == axis || o[i] == shape[i])
            };
            let others: Vec<NodeId> = pool.iter().filter(fits).copied().collect();
            let y = d.pick(&others);
            b.push(Op::Concat { axis }, &[x, y])
        }
        13 => {
            let axis = d.roll(rank);
            let n = extent(b, x, axis);
            let count = 1 + d.roll(4);
            let places: Vec<i64> = (0..count).map(|_| d.roll(n as usize) as i64).collect();
            let index = b.push(Op::Const(Tensor::i64(&[count], &places)), &[]);
            let mut domain = shape.clone();
            domain[axis] = Ix::konst(count as i64);
            let map = (0..rank).map(|i| Ix::axis(if i == axis { rank } else { i })).collect();
            b.push(Op::Gather { domain, indices: vec![Access::new(vec![Ix::axis(axis)])], map }, &[x, index])
        }
        _ => {
            // The product with another value over the last axis, where one fits.
            let same: Vec<NodeId> = pool.iter().copied().filter(|y| b.dims(*y) == shape && rank > 1).collect();
            if same.is_empty() {
                return b.map("tanh(x0)", &[x]);
            }
            let y = d.pick(&same);
            // [lead, m, k] and [lead, n, k] to [lead, m, n].
            let mut domain = shape[..rank - 1].to_vec();
            domain.extend([shape[rank - 2].clone(), shape[rank - 1].clone()]);
            let lead = 0..rank - 2;
            let a = lead.clone().chain([rank - 2, rank]).map(Ix::axis).collect();
            let c = lead.chain([rank - 1, rank]).map(Ix::axis).collect();
            b.push(Op::Contract { domain, reduced: vec![rank], accesses: [Access::new(a), Access::new(c)] }, &[x, y])
        }
    }
}

/// The same graph in f64, so that another order of operations is told from another value.
pub(super) fn widened(g: &Graph) -> Graph {
    let ty = |t: &TensorType| match t.dtype {
        DType::F32 => TensorType { dtype: DType::F64, dims: t.dims.clone() },
        _ => t.clone(),
    };
    let konst = |c: Const| if c.dtype == DType::F32 { Const::from_f64(DType::F64, c.to_f64()) } else { c };
    let mut out = Graph { symbols: g.symbols.clone(), ..Graph::default() };
    let mut made = Vec::new();
    for id in g.ids() {
        let n = g.node(id);
        let inputs: Vec<NodeId> = n.inputs.iter().map(|i: &NodeId| made[i.0 as usize]).collect();
        let mut op = n.op.clone();
        match &mut op {
            Op::Input(i, t) => {
                made.push(out.input(&g.inputs[*i as usize].name, ty(t)).unwrap());
                continue;
            }
            Op::Weight(_, t) => *t = ty(t),
            Op::Map { body, .. } => {
                *body = body.map_leaves(&|s| match s {
                    Scalar::Const(c) => Some(Scalar::Const(konst(*c))),
                    _ => None,
                })
            }
            _ => {}
        }
        for (_, a) in op.accesses_mut() {
            a.fill = a.fill.map(konst);
        }
        made.push(out.push(op, &inputs, &n.origin).unwrap());
    }
    g.outputs.iter().for_each(|o| out.output(&o.name, made[o.node.0 as usize]));
    out
}

/// The graph that a choice per class gives.
fn extract(all: &Choices, original: &Graph, d: &mut Dice) -> Graph {
    let mut g = Graph { symbols: original.symbols.clone(), ..Graph::default() };
    for p in &original.inputs {
        g.input(&p.name, original.node(p.node).ty.clone()).unwrap();
    }
    let mut made = Vec::new();
    for c in &all.classes {
        made.push(match c.input {
            Some(i) => g.inputs[i as usize].node,
            None => {
                let choice = &c.choices[d.roll(c.choices.len())];
                let inputs: Vec<_> = choice.children.iter().map(|x| made[*x as usize]).collect();
                g.push(choice.op.clone(), &inputs, &[]).unwrap()
            }
        });
    }
    for (p, o) in original.outputs.iter().zip(&all.outputs) {
        g.output(&p.name, made[*o as usize]);
    }
    g
}

/// Saturates with everything allowed; the alternatives.
pub(super) fn saturated(g: &Graph, set: &RuleSet) -> (Choices, usize, usize) {
    let mut e = encode(g).unwrap();
    let before = size(&e.classes).1;
    let fuel = Fuel { iterations: 6, nodes: before * 12 + 200, numeric: Numeric::Amplifies };
    saturate(&mut e, set, &fuel);
    let nodes: Vec<_> = e.classes.classes().flat_map(|c| c.nodes.iter().map(|n| (c.id, n.clone()))).collect();
    merge(&mut e, set, &nodes, &fuel);
    saturate(&mut e, set, &fuel);
    let after = size(&e.classes).1;
    (choices(&e.classes, &e.outputs, &g.symbols, &e.provenance), before, after)
}

const TOLERANCE: f64 = 1e-8;

fn finite(t: &Tensor) -> bool {
    t.to_f64_vec().iter().all(|v| v.is_finite() && v.abs() < 1e12)
}

fn cases(usual: u64) -> u64 {
    std::env::var("KILN_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

/// `KILN_CASES=5000 cargo test -p kiln-passes random` runs longer.
#[test]
fn random_graphs_keep_their_meaning_whatever_is_chosen() {
    let mut worst = 0.0f64;
    for seed in 0..cases(150) {
        let g = widened(&graph(seed, 4 + (seed % 7) as usize));
        let (inputs, weights) = data(&g, seed);
        let want = evaluate(&g, &inputs, &[], &weights).unwrap();
        if !want.iter().all(finite) {
            continue;
        }
        let (all, before, after) = saturated(&g, &RuleSet::All);
        assert!(after <= before * 12 + 400, "seed {seed}: {before} e-nodes became {after}");
        let mut d = Dice::new(seed ^ 77);
        for _ in 0..4 {
            let other = extract(&all, &g, &mut d);
            let got = evaluate(&other, &inputs, &[], &weights);
            let got = got.unwrap_or_else(|e| panic!("seed {seed}: {e}\n{g}\nbecame\n{other}"));
            for (w, o) in want.iter().zip(&got) {
                let far = distance(w, o);
                worst = worst.max(far);
                assert!(far <= TOLERANCE, "seed {seed}: {far}\n{g}\nbecame\n{other}");
            }
        }
    }
    println!("worst relative distance {worst:e}");
}

#[test]
fn random_graphs_covered_by_kernels_agree_with_the_evaluator() {
    for seed in 0..cases(60) {
        let g = widened(&graph(seed + 1_000_000, 4 + (seed % 9) as usize));
        let (inputs, weights) = data(&g, seed);
        let want = evaluate(&g, &inputs, &[], &weights).unwrap();
        if !want.iter().all(finite) {
            continue;
        }
        let opts = CoverOptions { reassociate: seed % 2 == 0, ..CoverOptions::new(target()) };
        let (program, _) = covered(&g, &opts);
        let got = execute(&program, &inputs, &[], &weights).unwrap();
        for (w, o) in want.iter().zip(&got) {
            let far = distance(w, o);
            assert!(far <= TOLERANCE, "seed {seed}: {far}\n{g}");
        }
    }
}
