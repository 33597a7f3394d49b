//! Scores, a mask, what a softmax reduces and the weighted sum, as folds.

use kiln_algebra::{Access, DType, Fold, Ix, Monoid, NodeId, Op, Scalar};
use kiln_plan::{Layout, TargetKind};

use super::{
    Case,
    build::{Draft, axes, d, rows},
};

/// Extents of batch, heads, heads of keys, rows, keys, features; the body over a score `x0` at row `i2` and key `i3`.
struct Shape {
    sizes: [Ix; 6],
    body: &'static str,
    bias: bool,
    stored: DType,
    layout: [u8; 4],
}

const CAUSAL: &str = "select(ge(i2, i3), mul(x0, 0.125:f32), -inf:f32)";
const WINDOW: &str = "select(and(ge(i2, i3), lt(sub(i2, i3), 40:i64)), mul(x0, 0.125:f32), -inf:f32)";
const PLAIN: [u8; 4] = [0, 1, 2, 3];
const POSITIONS: [u8; 4] = [0, 2, 1, 3];

fn fold(domain: Vec<Ix>, last: usize, terms: Access, times: Option<Access>) -> Op {
    let body = Scalar::parse("exp(sub(x0, x1))").unwrap();
    let accesses = vec![terms];
    let (monoid, combine) = (Monoid::Max, Monoid::Sum);
    Op::Fold(Box::new(Fold { domain, reduced: vec![last], monoid, body, combine, accesses, times }))
}

fn attention(s: Shape) -> Draft {
    let mut t = Draft::new();
    let [b, h, kv, l, n, c] = s.sizes;
    let layout = || Layout { order: s.layout.to_vec(), pad: 1 };
    let f = DType::F32;
    let q = t.input(f, &[b.clone(), h.clone(), l.clone(), c.clone()], s.stored, layout());
    let shape = [b.clone(), kv.clone(), n.clone(), c.clone()];
    let (keys, v) = (t.input(f, &shape, s.stored, layout()), t.input(f, &shape, s.stored, layout()));
    let group = h.as_const().unwrap() / kv.as_const().unwrap();
    let shared = d(1).floordiv(&Ix::konst(group));
    let accesses = [Access::new(axes([0, 1, 2, 4])), Access::new(vec![d(0), shared.clone(), d(3), d(4)])];
    let domain = vec![b.clone(), h.clone(), l.clone(), n.clone(), c.clone()];
    let scores = t.op(Op::Contract { domain, reduced: vec![4], accesses }, &[q, keys]);
    let domain = [b.clone(), h.clone(), l.clone(), n.clone()];
    let mut operands: Vec<(NodeId, Vec<Ix>)> = vec![(scores, axes([0, 1, 2, 3]))];
    if s.bias {
        let bias = t.input(f, &[h.clone(), l.clone(), n.clone()], s.stored, rows(3));
        operands.push((bias, axes([1, 2, 3])));
    }
    let x = t.map(&domain, s.body, &operands);
    let total = t.op(fold(domain.to_vec(), 3, Access::identity(4), None), &[x]);
    let times = Access::new(vec![d(0), shared, d(4), d(3)]);
    let wide = vec![b.clone(), h.clone(), l.clone(), c.clone(), n];
    let sum = t.op(fold(wide, 4, Access::new(axes([0, 1, 2, 4])), Some(times)), &[x, v]);
    let y = t.map(&[b, h, l, c], "div(x0, x1)", &[(sum, axes([0, 1, 2, 3])), (total, axes([0, 1, 2]))]);
    t.output(y, s.stored, layout());
    t
}

pub fn cases() -> Vec<Case> {
    let k = |sizes: [i64; 6]| sizes.map(Ix::konst);
    let symbolic = |by: i64, sizes: [i64; 6]| {
        let mut all = sizes.map(Ix::konst);
        (all[3], all[4]) = (Ix::sym(0).scale(by), Ix::sym(0).scale(by));
        all
    };
    let (f16, bf16) = (DType::F16, DType::BF16);
    let of = |sizes, body, bias, stored, layout| attention(Shape { sizes, body, bias, stored, layout });
    let scaled = "mul(x0, 0.125:f32)";
    [
        ("fold_full_130x333x64", of(k([1, 2, 1, 130, 333, 64]), scaled, false, f16, PLAIN)),
        ("fold_causal_150x64", of(k([2, 3, 3, 150, 150, 64]), CAUSAL, false, f16, PLAIN)),
        ("fold_causal_bf16_333x128", of(k([1, 4, 2, 333, 333, 128]), CAUSAL, false, bf16, POSITIONS)),
        ("fold_window_400x64", of(k([1, 2, 2, 400, 400, 64]), WINDOW, false, f16, POSITIONS)),
        ("fold_bias_131x40", of(k([1, 2, 2, 131, 131, 40]), "add(mul(x0, 0.125:f32), x1)", true, f16, PLAIN)),
        ("fold_symbol_causal_64", of(symbolic(9, [2, 2, 2, 0, 0, 64]), CAUSAL, false, f16, POSITIONS)),
        ("fold_symbol_full_96", of(symbolic(5, [1, 2, 1, 0, 0, 96]), scaled, false, f16, PLAIN)),
        ("fold_full_70x200x256", of(k([1, 1, 1, 70, 200, 256]), scaled, false, f16, PLAIN)),
        // Few queries: keys are split over warps.
        ("fold_few_3x700x64", of(k([2, 4, 2, 3, 700, 64]), scaled, false, f16, PLAIN)),
        ("fold_few_1x1030x128_bf16", of(k([1, 12, 12, 1, 1030, 128]), scaled, false, bf16, POSITIONS)),
        ("fold_few_causal_40x64", of(k([1, 3, 3, 40, 40, 64]), CAUSAL, false, f16, PLAIN)),
        ("fold_few_bias_9x9x40", of(k([1, 2, 2, 9, 9, 40]), "add(mul(x0, 0.125:f32), x1)", true, f16, PLAIN)),
        ("fold_many_tasks_96x32", of(k([3, 48, 48, 96, 96, 32]), CAUSAL, false, f16, PLAIN)),
    ]
    .into_iter()
    .map(|(name, draft)| draft.case(name, 1e-2).on(TargetKind::Cuda, "fold").every_schedule())
    .collect()
}
