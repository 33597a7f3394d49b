//! Random primitives and operands.

use kiln_algebra::{Access, BinOp, Const, DType, Fold, Guard, Ix, Monoid, Op, Scalar, Tensor, UnOp};
use proptest::prelude::ProptestConfig;

/// SplitMix64 (Steele, Lea and Flood 2014).
pub(crate) struct Rng(pub(crate) u64);

impl Rng {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
    pub(crate) fn pick<T: Clone>(&mut self, v: &[T]) -> T {
        v[self.below(v.len())].clone()
    }
}

/// Values of the symbols.
pub(crate) const SYMS: [i64; 2] = [3, 5];

pub(crate) fn shape(r: &mut Rng, rank: usize) -> Vec<usize> {
    let long = r.one_in(6);
    let mut s: Vec<usize> = (0..rank).map(|_| r.pick(&[1, 2, 3, 4, 5, 7])).collect();
    if rank > 0 && long {
        let at = r.below(rank);
        s[at] = r.pick(&[257, 300, 70]);
    }
    if rank == 2 && r.one_in(25) {
        s = vec![131, 127]; // More than one worker's share.
    }
    if rank > 0 && r.one_in(20) {
        let at = r.below(rank);
        s[at] = 0;
    }
    s
}

/// A domain with some extents given by symbols.
pub(crate) fn domain(r: &mut Rng, rank: usize) -> (Vec<Ix>, Vec<usize>) {
    let mut sizes = shape(r, rank);
    let exprs = sizes
        .iter_mut()
        .map(|s| match r.below(5) {
            0 => {
                *s = 3;
                Ix::sym(0)
            }
            1 => {
                *s = 2;
                Ix::sym(1).floordiv(&Ix::konst(2))
            }
            _ => Ix::konst(*s as i64),
        })
        .collect();
    (exprs, sizes)
}

/// A constant; `calm` ones sum and multiply without rounding.
pub(crate) fn constant(r: &mut Rng, d: DType, calm: bool) -> Const {
    if calm {
        return Const::from_i64(d, r.below(7) as i64 - 3);
    }
    if d.is_float() {
        let special = [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 1.5, 3.5, 255.0, 1e-42, 65504.0, 1e10, -1e20, 3e38, f64::NAN];
        return match r.below(3) {
            0 => Const::from_f64(d, r.pick(&special)),
            1 => Const::from_f64(d, r.pick(&[f64::INFINITY, f64::NEG_INFINITY, 9.3e18, -9.3e18, 1e-310])),
            _ => Const::from_f64(d, (r.below(4000) as f64 - 2000.0) / 64.0),
        };
    }
    match r.below(3) {
        0 => Const::from_i64(d, r.next() as i64),
        1 => Const::from_i64(d, r.pick(&[0, 1, -1, i64::MIN, i64::MAX, 127, -128, 1 << 31])),
        _ => Const::from_i64(d, r.below(12) as i64 - 4),
    }
}

pub(crate) fn tensor(r: &mut Rng, d: DType, shape: &[usize], calm: bool) -> Tensor {
    Tensor::from_fn(d, shape, |_| constant(r, d, calm))
}

/// A random index expression over `rank` axes.
pub(crate) fn expr(r: &mut Rng, rank: usize, depth: usize) -> Ix {
    let leaf = |r: &mut Rng| match r.below(4) {
        0 => Ix::konst(r.below(5) as i64 - 1),
        1 => Ix::sym(r.below(2)),
        _ if rank > 0 => Ix::axis(r.below(rank)),
        _ => Ix::konst(1),
    };
    if depth == 0 {
        return leaf(r);
    }
    let a = expr(r, rank, depth - 1);
    let b = leaf(r);
    let k = Ix::konst(r.below(4) as i64 + 1);
    match r.below(9) {
        0 | 1 => a.plus(&b),
        2 => a.minus(&b),
        3 => a.times(&k),
        4 => a.floordiv(&k),
        5 => a.modulo(&k),
        6 => a.modulo(&Ix::sym(1)),
        7 => a.smaller(&b),
        _ => a.larger(&b),
    }
}

/// An access to a tensor of this shape, kept in range by a modulus, a clamp or a guard (and rarely not at all).
pub(crate) fn access(r: &mut Rng, rank: usize, shape: &[usize], fill: Const) -> Access {
    let (mut map, mut guards) = (Vec::new(), Vec::new());
    for d in shape {
        let extent = Ix::konst(*d as i64);
        let depth = r.below(3);
        let e = expr(r, rank, depth);
        map.push(match r.below(12) {
            0..4 => e.modulo(&extent.larger(&Ix::konst(1))),
            4..6 => e.larger(&Ix::konst(0)).smaller(&extent.minus(&Ix::konst(1))),
            6 => e,
            _ => {
                guards.push(Guard { expr: e.clone(), extent });
                e
            }
        });
    }
    if r.one_in(8) {
        guards.push(Guard { expr: expr(r, rank, 1), extent: Ix::sym(0) });
    }
    let fill = (!guards.is_empty()).then_some(fill);
    Access { map, guards, fill }
}

/// A body of the given type over operands of these types.
pub(crate) fn body(r: &mut Rng, d: DType, args: &[DType], rank: usize, depth: usize) -> Scalar {
    let same: Vec<usize> = (0..args.len()).filter(|i| args[*i] == d).collect();
    if depth == 0 || r.one_in(5) {
        if !same.is_empty() && !r.one_in(4) {
            return Scalar::arg(r.pick(&same));
        }
        if d == DType::I64 && r.one_in(2) {
            return if rank > 0 { Scalar::Axis(r.below(rank) as u32) } else { Scalar::Sym(r.below(2) as u32) };
        }
        return Scalar::Const(constant(r, d, false));
    }
    let any = |r: &mut Rng| r.pick(DType::ALL);
    let sub = |r: &mut Rng, d: DType| body(r, d, args, rank, depth - 1);
    loop {
        return match r.below(5) {
            4 => {
                let from = any(r);
                // Bits of NaN are not kept on the way through f32 registers.
                if from.size() != d.size() || (from.is_float() && from != d) {
                    continue;
                }
                Scalar::bits(d, sub(r, from))
            }
            0 => {
                let from = if args.is_empty() { any(r) } else { r.pick(args) };
                Scalar::cast(d, sub(r, from))
            }
            1 => {
                let op = r.pick(UnOp::ALL);
                let from =
                    if matches!(op, UnOp::IsNan | UnOp::IsInf) { r.pick(&[DType::F16, DType::F32, DType::F64]) } else { d };
                let s = Scalar::un(op, Scalar::arg(0));
                if s.dtype(&[from]) != Ok(d) {
                    continue;
                }
                Scalar::un(op, sub(r, from))
            }
            2 => {
                let op = r.pick(BinOp::ALL);
                let from = if op.is_compare() { any(r) } else { d };
                let s = Scalar::bin(op, Scalar::arg(0), Scalar::arg(0));
                if s.dtype(&[from]) != Ok(d) {
                    continue;
                }
                Scalar::bin(op, sub(r, from), sub(r, from))
            }
            _ => Scalar::select(sub(r, DType::Bool), sub(r, d), sub(r, d)),
        };
    }
}

pub(crate) fn reduced(r: &mut Rng, rank: usize) -> Vec<usize> {
    (0..rank).filter(|_| r.one_in(2)).collect()
}

pub(crate) fn operand(r: &mut Rng, d: DType, rank: usize, calm: bool) -> (Tensor, Access) {
    let own = r.below(4);
    let s = shape(r, own);
    let fill = constant(r, d, calm);
    let t = tensor(r, d, &s, calm);
    (t, access(r, rank, &s, fill))
}

pub(crate) fn primitive(r: &mut Rng) -> (Op, Vec<Tensor>) {
    let rank = r.below(4);
    let d = r.pick(DType::ALL);
    let (dom, sizes) = domain(r, rank);
    let monoid = |r: &mut Rng| r.pick(&[Monoid::Sum, Monoid::Prod, Monoid::Max, Monoid::Min]);
    match r.below(12) {
        0 | 1 => {
            let args: Vec<DType> =
                (0..r.below(4)).map(|_| r.pick(&[d, d, DType::F32, DType::I64, DType::Bool, DType::U8])).collect();
            let (tensors, accesses) = args.iter().map(|a| operand(r, *a, rank, false)).unzip();
            let b = body(r, d, &args, rank, 3);
            (Op::Map { domain: dom, body: b, accesses }, tensors)
        }
        2 => {
            let (t, access) = operand(r, d, rank, false);
            (Op::View { domain: dom, access }, vec![t])
        }
        3 => {
            let monoid = monoid(r);
            let calm = matches!(monoid, Monoid::Sum | Monoid::Prod);
            let (t, access) = operand(r, d, rank, calm);
            (Op::Reduce { domain: dom, reduced: reduced(r, rank), monoid, access }, vec![t])
        }
        4 => {
            let ((a, x), (b, y)) = (operand(r, d, rank, true), operand(r, d, rank, true));
            (Op::Contract { domain: dom, reduced: reduced(r, rank), accesses: [x, y] }, vec![a, b])
        }
        5 => {
            let rank = rank.max(1);
            let sizes = if sizes.is_empty() { vec![2] } else { sizes };
            let axis = r.below(rank);
            let tensors = (0..r.below(3) + 1)
                .map(|_| {
                    let mut s = sizes.clone();
                    s[axis] = r.below(4);
                    tensor(r, d, &s, false)
                })
                .collect();
            (Op::Concat { axis }, tensors)
        }
        6 if rank > 0 => {
            let monoid = monoid(r);
            let (t, access) = operand(r, d, rank, matches!(monoid, Monoid::Sum));
            let op = Op::Scan { domain: dom, axis: r.below(rank), monoid, exclusive: r.one_in(2), reverse: r.one_in(2), access };
            (op, vec![t])
        }
        7 if rank > 0 => {
            let s: Vec<usize> = sizes.iter().map(|n| *n.min(&40)).collect();
            let calm = r.one_in(2);
            (Op::Sort { axis: r.below(rank), descending: r.one_in(2) }, vec![tensor(r, d, &s, calm)])
        }
        8 if rank > 0 => {
            let accesses = [operand(r, DType::Bool, rank, false), operand(r, DType::Bool, rank + 1, false)];
            let [(valid, a), (conflict, b)] = accesses;
            (Op::Greedy { domain: dom, accesses: [a, b] }, vec![valid, conflict])
        }
        9 if rank > 0 => {
            let ((a, x), (b, y)) = (operand(r, DType::F32, rank, true), operand(r, DType::F32, rank, true));
            let bodies = [
                "exp(sub(x0, x2))",
                "exp(mul(sub(x0, x2), 0.5:f32))",
                "mul(exp(sub(x0, x2)), x1)",
                "select(gt(x1, 0.5:f32), exp(sub(x0, x2)), 0.0:f32)",
            ];
            let fold = Fold {
                domain: dom,
                reduced: reduced(r, rank),
                monoid: Monoid::Max,
                body: Scalar::parse(r.pick(&bodies)).expect("a body"),
                combine: Monoid::Sum,
                accesses: vec![x, y],
                times: None,
            };
            if r.one_in(2) {
                let (c, z) = operand(r, DType::F32, rank, true);
                return (Op::Fold(Box::new(Fold { times: Some(z), ..fold })), vec![a, b, c]);
            }
            (Op::Fold(Box::new(fold)), vec![a, b])
        }
        10 => {
            let own = r.below(4);
            let s: Vec<usize> = shape(r, own).iter().map(|n| *n.min(&9)).collect();
            let combine = if r.one_in(3) { None } else { Some(monoid(r)) };
            let calm = matches!(combine, Some(Monoid::Sum | Monoid::Prod));
            let data = tensor(r, d, &s, calm);
            let (updates, access) = operand(r, d, rank, calm);
            let count = r.below(3);
            let types: Vec<DType> = (0..count).map(|_| r.pick(&[DType::I64, DType::I32, DType::U8, DType::U64])).collect();
            let (tensors, indices): (Vec<Tensor>, Vec<Access>) = types.iter().map(|t| operand(r, *t, rank, true)).unzip();
            let map = s
                .iter()
                .map(|_| match r.below(3) {
                    0 | 1 if count > 0 => Ix::axis(rank + r.below(count)),
                    2 if count > 0 => Ix::axis(rank + r.below(count)) + Ix::axis(r.below(rank.max(1)).min(rank + count - 1)),
                    _ => expr(r, rank, 1),
                })
                .collect();
            (Op::Scatter { domain: dom, indices, map, updates: access, combine }, [vec![data, updates], tensors].concat())
        }
        _ => {
            let own = r.below(4);
            let s = shape(r, own);
            let data = tensor(r, d, &s, false);
            let count = r.below(3);
            let types: Vec<DType> =
                (0..count).map(|_| r.pick(&[DType::I64, DType::I32, DType::U8, DType::U64, DType::I8])).collect();
            let small = |r: &mut Rng, t: DType| {
                let (x, a) = operand(r, t, rank, true);
                let x = if r.one_in(4) { tensor(r, t, x.shape(), false) } else { x };
                (x, a)
            };
            let (tensors, indices): (Vec<Tensor>, Vec<Access>) = types.iter().map(|t| small(r, *t)).unzip();
            let map = s
                .iter()
                .map(|extent| match r.below(3) {
                    0 if count > 0 => Ix::axis(rank + r.below(count)),
                    1 if count > 0 => {
                        Ix::axis(rank + r.below(count)).floordiv(&Ix::konst(3))
                            + Ix::axis(r.below(rank.max(1)).min(rank + count - 1))
                    }
                    _ => expr(r, rank, 1).modulo(&Ix::konst(*extent as i64).larger(&Ix::konst(1))),
                })
                .collect();
            (Op::Gather { domain: dom, indices, map }, [vec![data], tensors].concat())
        }
    }
}

/// Equal up to the payload of NaN.
pub(crate) fn same(a: &Tensor, b: &Tensor) -> bool {
    let equal = |x: Const, y: Const| x == y || (x.dtype.is_float() && x.to_f64().is_nan() && y.to_f64().is_nan());
    a.dtype() == b.dtype() && a.shape() == b.shape() && (0..a.len()).all(|i| equal(a.get(i), b.get(i)))
}

pub(crate) fn config() -> ProptestConfig {
    let long = std::env::var_os("PROPTEST_CASES").is_some();
    let base = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if long { base } else { ProptestConfig { cases: 400, ..base } }
}
