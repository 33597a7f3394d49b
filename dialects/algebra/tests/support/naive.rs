//! An interpreter of primitives that is as plain as can be: one element at a time, integers in i128, floats in f64.

use kiln_algebra::{Access, BinOp, Const, DType, Ix, Monoid, Op, Scalar, Tensor, UnOp};

/// A value with its type.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Val {
    /// Floating, exact in its type.
    F(f64),
    /// Integer or bool.
    I(i128),
}

/// Something that the evaluator must also refuse.
#[derive(Debug)]
pub(crate) struct Refused;

pub(crate) fn val(c: Const) -> Val {
    match c.dtype {
        d if d.is_float() => Val::F(c.to_f64()),
        DType::U64 => Val::I(i128::from(c.bits)),
        _ => Val::I(i128::from(c.to_i64())),
    }
}

pub(crate) fn constant(d: DType, v: Val) -> Const {
    match v {
        Val::F(f) => Const::exact(d, f),
        Val::I(i) if d.narrow_bits().is_some() => Const::from_i64(d, i as i64),
        Val::I(i) => Const { dtype: d, bits: (wrap(d, i) as u128 & u128::from(u64::MAX >> (64 - 8 * d.size()))) as u64 },
    }
}

/// The representative of `v` modulo 2^width that the type holds.
fn wrap(d: DType, v: i128) -> i128 {
    if d == DType::Bool {
        return i128::from(v != 0);
    }
    let m = 1i128 << d.narrow_bits().unwrap_or(8 * d.size() as u32);
    let r = v.rem_euclid(m);
    if d.is_signed() && r >= m / 2 { r - m } else { r }
}

/// Rounds what was computed in the type that arithmetic is done in.
fn round(d: DType, v: f64) -> Val {
    let v = if d == DType::F64 { v } else { f64::from(v as f32) };
    Val::F(Const::from_f64(d, v).to_f64())
}

fn un(op: UnOp, d: DType, a: Val) -> Val {
    match a {
        Val::I(a) => Val::I(match op {
            UnOp::Neg => wrap(d, -a),
            UnOp::Abs => wrap(d, a.abs()),
            UnOp::Sign => a.signum(),
            UnOp::Not => i128::from(a == 0),
            UnOp::BitNot => wrap(d, -a - 1),
            _ => unreachable!("{op:?} on an integer"),
        }),
        Val::F(x) => round(
            d,
            match op {
                UnOp::Neg => -x,
                UnOp::Abs => x.abs(),
                UnOp::Sign if x.is_nan() => x,
                UnOp::Sign => f64::from(i8::from(x > 0.0) - i8::from(x < 0.0)),
                UnOp::Sqrt => x.sqrt(),
                UnOp::Floor => x.floor(),
                UnOp::Ceil => x.ceil(),
                UnOp::Trunc => x.trunc(),
                UnOp::Round => {
                    let down = x.floor();
                    let up = if x - down > 0.5 || (x - down == 0.5 && down % 2.0 != 0.0) { down + 1.0 } else { down };
                    if x.is_finite() { up.copysign(x) } else { x }
                }
                UnOp::Exp => libm::exp(x),
                UnOp::Log => libm::log(x),
                UnOp::Sin => libm::sin(x),
                UnOp::Cos => libm::cos(x),
                UnOp::Tan => libm::tan(x),
                UnOp::Asin => libm::asin(x),
                UnOp::Acos => libm::acos(x),
                UnOp::Atan => libm::atan(x),
                UnOp::Sinh => libm::sinh(x),
                UnOp::Cosh => libm::cosh(x),
                UnOp::Asinh => libm::asinh(x),
                UnOp::Acosh if x < 1.0 => f64::NAN,
                UnOp::Acosh => libm::acosh(x),
                UnOp::Atanh => libm::atanh(x),
                UnOp::Tanh => libm::tanh(x),
                UnOp::Erf => libm::erf(x),
                UnOp::IsNan => return Val::I(i128::from(x.is_nan())),
                UnOp::IsInf => return Val::I(i128::from(x.is_infinite())),
                UnOp::Not | UnOp::BitNot => unreachable!("{op:?} on a float"),
            },
        ),
    }
}

fn int_power(d: DType, x: i128, y: i128) -> i128 {
    if y < 0 {
        let odd = y % 2 != 0;
        return if x == 1 {
            1
        } else if x == -1 {
            if odd { -1 } else { 1 }
        } else {
            0
        };
    }
    // Square and multiply, wrapping at each step; the modulus is a multiple of every width's.
    let (mut r, mut b, mut y) = (1i128, x, y);
    while y > 0 {
        if y % 2 == 1 {
            r = wrap(d, r.wrapping_mul(b));
        }
        b = wrap(d, b.wrapping_mul(b));
        y /= 2;
    }
    r
}

fn bin(op: BinOp, d: DType, a: Val, b: Val) -> Val {
    let truth = |v: bool| Val::I(i128::from(v));
    match (a, b) {
        (Val::I(x), Val::I(y)) => {
            let width = 8 * d.size() as i128;
            Val::I(wrap(
                if op.is_compare() { DType::Bool } else { d },
                match op {
                    BinOp::Add => x + y,
                    BinOp::Sub => x - y,
                    BinOp::Mul => x.wrapping_mul(y),
                    BinOp::Div | BinOp::Rem | BinOp::Mod if y == 0 => 0,
                    BinOp::Div => x / y,
                    BinOp::Rem => x % y,
                    BinOp::Mod => {
                        let r = x.rem_euclid(y.abs());
                        if y < 0 && r != 0 { r + y } else { r }
                    }
                    BinOp::Pow => int_power(d, x, y),
                    BinOp::Min => x.min(y),
                    BinOp::Max => x.max(y),
                    BinOp::And => x & y,
                    BinOp::Or => x | y,
                    BinOp::Xor => x ^ y,
                    BinOp::Shl if (0..width).contains(&y) => x << y,
                    BinOp::Shl => 0,
                    BinOp::Shr if (0..width).contains(&y) => x >> y,
                    BinOp::Shr => {
                        if x < 0 {
                            -1
                        } else {
                            0
                        }
                    }
                    BinOp::Eq => i128::from(x == y),
                    BinOp::Ne => i128::from(x != y),
                    BinOp::Lt => i128::from(x < y),
                    BinOp::Le => i128::from(x <= y),
                    BinOp::Gt => i128::from(x > y),
                    BinOp::Ge => i128::from(x >= y),
                },
            ))
        }
        (Val::F(x), Val::F(y)) => match op {
            BinOp::Eq => truth(x == y),
            BinOp::Ne => truth(x != y),
            BinOp::Lt => truth(x < y),
            BinOp::Le => truth(x <= y),
            BinOp::Gt => truth(x > y),
            BinOp::Ge => truth(x >= y),
            _ => round(
                d,
                match op {
                    BinOp::Add => x + y,
                    BinOp::Sub => x - y,
                    BinOp::Mul => x * y,
                    BinOp::Div => x / y,
                    BinOp::Rem => x % y,
                    BinOp::Mod => {
                        let r = x % y;
                        // The sum is rounded in the type, like every other.
                        if r != 0.0 && (r < 0.0) != (y < 0.0) { r + y } else { r }
                    }
                    BinOp::Pow => libm::pow(x, y),
                    BinOp::Max | BinOp::Min if x.is_nan() || y.is_nan() => f64::NAN,
                    BinOp::Max => {
                        if x > y || (x == y && !x.is_sign_negative()) {
                            x
                        } else {
                            y
                        }
                    }
                    BinOp::Min => {
                        if x < y || (x == y && x.is_sign_negative()) {
                            x
                        } else {
                            y
                        }
                    }
                    _ => unreachable!("{op:?} on floats"),
                },
            ),
        },
        _ => unreachable!("operands of two kinds"),
    }
}

fn cast(to: DType, v: Val) -> Val {
    match v {
        Val::F(x) if to.is_float() => Val::F(Const::from_f64(to, x).to_f64()),
        Val::F(x) if to == DType::Bool => Val::I(i128::from(x != 0.0)),
        Val::F(x) if to.narrow_bits().is_some() => Val::I(wrap(to, i128::from(x as i32))),
        Val::F(x) => {
            let m = 1i128 << (8 * to.size());
            let (lo, hi) = if to.is_signed() { (-m / 2, m / 2 - 1) } else { (0, m - 1) };
            Val::I((x as i128).clamp(lo, hi))
        }
        Val::I(i) if to == DType::F64 => Val::F(i as f64),
        Val::I(i) if to.is_float() => Val::F(Const::from_f64(to, f64::from(i as f32)).to_f64()),
        Val::I(i) => Val::I(wrap(to, i)),
    }
}

fn body(s: &Scalar, args: &[(DType, Val)], point: &[i64], syms: &[i64]) -> (DType, Val) {
    match s {
        Scalar::Arg(i) => args[*i as usize],
        Scalar::Axis(i) => (DType::I64, Val::I(i128::from(point[*i as usize]))),
        Scalar::Sym(i) => (DType::I64, Val::I(i128::from(syms[*i as usize]))),
        Scalar::Const(c) => (c.dtype, val(*c)),
        Scalar::Un(op, a) => {
            let (d, a) = body(a, args, point, syms);
            (if matches!(op, UnOp::IsNan | UnOp::IsInf) { DType::Bool } else { d }, un(*op, d, a))
        }
        Scalar::Bin(op, a, b) => {
            let ((d, a), (_, b)) = (body(a, args, point, syms), body(b, args, point, syms));
            (if op.is_compare() { DType::Bool } else { d }, bin(*op, d, a, b))
        }
        Scalar::Select(c, a, b) => match body(c, args, point, syms).1 {
            Val::I(0) => body(b, args, point, syms),
            _ => body(a, args, point, syms),
        },
        Scalar::Cast(to, a) => (*to, cast(*to, body(a, args, point, syms).1)),
        Scalar::Bits(to, a) => {
            let (from, v) = body(a, args, point, syms);
            let bits = constant(from, v).bits;
            (*to, val(Const { dtype: *to, bits: if *to == DType::Bool { u64::from(bits != 0) } else { bits } }))
        }
    }
}

fn index(e: &Ix, point: &[i64], syms: &[i64]) -> Result<i64, Refused> {
    e.eval(point, syms).ok_or(Refused)
}

fn element(t: &Tensor, at: &[i64]) -> Result<Const, Refused> {
    let mut flat = 0;
    for (i, d) in at.iter().zip(t.shape()) {
        flat = flat * d + usize::try_from(*i).ok().filter(|i| i < d).ok_or(Refused)?;
    }
    Ok(t.get(flat))
}

fn read(t: &Tensor, a: &Access, point: &[i64], syms: &[i64]) -> Result<Const, Refused> {
    for g in &a.guards {
        let (e, x) = (index(&g.expr, point, syms)?, index(&g.extent, point, syms)?);
        if e < 0 || e >= x {
            return a.fill.ok_or(Refused);
        }
    }
    let at: Vec<i64> = a.map.iter().map(|e| index(e, point, syms)).collect::<Result<_, _>>()?;
    element(t, &at)
}

fn points(extents: &[usize]) -> Vec<Vec<i64>> {
    let mut out = vec![vec![]];
    for n in extents {
        out = out.iter().flat_map(|p: &Vec<i64>| (0..*n as i64).map(move |i| [&p[..], &[i]].concat())).collect();
    }
    out
}

fn extents(domain: &[Ix], syms: &[i64]) -> Result<Vec<usize>, Refused> {
    domain.iter().map(|d| usize::try_from(index(d, &[], syms)?).map_err(|_| Refused)).collect()
}

/// The operation of a monoid and the type that it accumulates in.
fn step(monoid: Monoid, dtype: DType) -> (BinOp, DType) {
    let op = match monoid {
        Monoid::Sum if dtype == DType::Bool => BinOp::Or,
        Monoid::Prod if dtype == DType::Bool => BinOp::And,
        Monoid::Sum => BinOp::Add,
        Monoid::Prod => BinOp::Mul,
        Monoid::Max => BinOp::Max,
        Monoid::Min => BinOp::Min,
    };
    (op, if dtype.is_float() { DType::F64 } else { dtype })
}

/// The result of a primitive, element by element.
pub(crate) fn naive(op: &Op, x: &[&Tensor], syms: &[i64], dtype: DType) -> Result<Tensor, Refused> {
    let build = |shape: &[usize], f: &dyn Fn(&[i64]) -> Result<Const, Refused>| {
        let all: Vec<Const> = points(shape).iter().map(|p| f(p)).collect::<Result<_, _>>()?;
        Ok(Tensor::from_fn(dtype, shape, |i| all[i]))
    };
    let fold = |domain: &[Ix], reduced: &[usize], start: Val, f: &dyn Fn(Val, &[i64]) -> Result<Val, Refused>| {
        let e = extents(domain, syms)?;
        let kept: Vec<usize> = (0..e.len()).filter(|i| !reduced.contains(i)).collect();
        let inner = points(&reduced.iter().map(|r| e[*r]).collect::<Vec<_>>());
        build(&kept.iter().map(|k| e[*k]).collect::<Vec<_>>(), &|p| {
            let mut acc = start;
            for r in &inner {
                let mut point = vec![0; e.len()];
                kept.iter().zip(p).chain(reduced.iter().zip(r)).for_each(|(axis, v)| point[*axis] = *v);
                acc = f(acc, &point)?;
            }
            Ok(constant(dtype, acc))
        })
    };
    match op {
        Op::Map { domain, body: b, accesses } => build(&extents(domain, syms)?, &|p| {
            let mut args = Vec::new();
            for (i, (t, a)) in x.iter().zip(accesses).enumerate() {
                let mut used = false;
                b.visit(&mut |s| used |= *s == Scalar::Arg(i as u32));
                args.push((t.dtype(), if used { val(read(t, a, p, syms)?) } else { Val::I(0) }));
            }
            Ok(constant(dtype, body(b, &args, p, syms).1))
        }),
        Op::View { domain, access } => build(&extents(domain, syms)?, &|p| read(x[0], access, p, syms)),
        Op::Reduce { domain, reduced, monoid, access } => {
            let (op, wide) = step(*monoid, dtype);
            fold(domain, reduced, val(monoid.identity(dtype)), &|acc, p| {
                Ok(bin(op, wide, acc, val(read(x[0], access, p, syms)?)))
            })
        }
        Op::Scan { domain, axis, monoid, exclusive, reverse, access } => {
            let (op, wide) = step(*monoid, dtype);
            let n = extents(domain, syms)?;
            points(&n).iter().try_for_each(|p| read(x[0], access, p, syms).map(|_| ()))?;
            build(&n, &|p| {
                let at = p[*axis];
                let mut order: Vec<i64> = (0..n[*axis] as i64).collect();
                if *reverse {
                    order.reverse();
                }
                let end = order.iter().position(|k| *k == at).ok_or(Refused)? + usize::from(!*exclusive);
                let mut acc = val(monoid.identity(dtype));
                for k in &order[..end] {
                    let mut q = p.to_vec();
                    q[*axis] = *k;
                    acc = bin(op, wide, acc, val(read(x[0], access, &q, syms)?));
                }
                Ok(constant(dtype, acc))
            })
        }
        Op::Sort { axis, descending } => build(x[0].shape(), &|p| {
            let key = |k: usize| {
                let mut q = p.to_vec();
                q[*axis] = k as i64;
                element(x[0], &q).map(val)
            };
            let less = |a: Val, b: Val| match (a, b) {
                (Val::F(a), Val::F(b)) => a < b || (b.is_nan() && !a.is_nan()),
                (Val::I(a), Val::I(b)) => a < b,
                _ => false,
            };
            // The element that has as many before it as the position says.
            let n = x[0].shape()[*axis];
            for k in 0..n {
                let mut before = 0;
                for o in 0..n {
                    let (a, b) = (key(o)?, key(k)?);
                    let first = if *descending { less(b, a) } else { less(a, b) };
                    let same = !less(a, b) && !less(b, a);
                    before += i64::from(first || (same && o < k));
                }
                if before == p[*axis] {
                    return Ok(Const::from_i64(DType::I64, k as i64));
                }
            }
            Err(Refused)
        }),
        Op::Scatter { domain, indices, map, updates, combine } => {
            let shape = x[0].shape();
            let all = points(shape);
            let mut out: Vec<Val> = (0..x[0].len()).map(|i| val(x[0].get(i))).collect();
            let points = if all.is_empty() { Vec::new() } else { points(&extents(domain, syms)?) };
            extents(domain, syms)?;
            for p in points {
                let mut axes = p.clone();
                for (t, a) in x[2..].iter().zip(indices) {
                    let Val::I(i) = val(read(t, a, &p, syms)?) else { return Err(Refused) };
                    axes.push(i.clamp(-(1 << 60), 1 << 60) as i64);
                }
                let v = val(read(x[1], updates, &p, syms)?);
                let at: Vec<i64> = map.iter().map(|e| index(e, &axes, syms)).collect::<Result<_, _>>()?;
                let Some(at) = all.iter().position(|q| *q == at) else { continue };
                out[at] = match combine {
                    None => v,
                    Some(m) => {
                        let (op, wide) = step(*m, dtype);
                        bin(op, wide, out[at], v)
                    }
                };
            }
            Ok(Tensor::from_fn(dtype, shape, |i| constant(dtype, out[i])))
        }
        Op::Greedy { domain, accesses } => {
            let n = extents(domain, syms)?;
            let all = points(&n);
            let mut keep: Vec<bool> = Vec::new();
            for p in &all {
                keep.push(read(x[0], &accesses[0], p, syms)?.bits != 0);
            }
            let last = n.len() - 1;
            for j in 0..all.len() {
                if !keep[j] {
                    continue;
                }
                for i in j + 1..all.len() {
                    if all[i][..last] == all[j][..last] {
                        let q = [&all[i][..], &[all[j][last]]].concat();
                        keep[i] &= read(x[1], &accesses[1], &q, syms)?.bits == 0;
                    }
                }
            }
            Ok(Tensor::from_fn(dtype, &n, |i| Const::bool(keep[i])))
        }
        Op::Contract { domain, reduced, accesses } => {
            let wide = if dtype.is_float() { DType::F64 } else { dtype };
            let (plus, times) = if dtype == DType::Bool { (BinOp::Or, BinOp::And) } else { (BinOp::Add, BinOp::Mul) };
            fold(domain, reduced, val(Const::from_i64(dtype, 0)), &|acc, p| {
                let (a, b) = (read(x[0], &accesses[0], p, syms)?, read(x[1], &accesses[1], p, syms)?);
                Ok(bin(plus, wide, acc, bin(times, wide, val(a), val(b))))
            })
        }
        Op::Fold(f) => {
            let e = extents(&f.domain, syms)?;
            let kept: Vec<usize> = (0..e.len()).filter(|i| !f.reduced.contains(i)).collect();
            let inner = points(&f.reduced.iter().map(|r| e[*r]).collect::<Vec<_>>());
            let n = f.accesses.len();
            let first = x[0].dtype();
            let types: Vec<DType> = x[..n].iter().map(|t| t.dtype()).chain([first]).collect();
            let term = f.body.dtype(&types).map_err(|_| Refused)?;
            let (sum, wide) = step(f.combine, term);
            build(&kept.iter().map(|k| e[*k]).collect::<Vec<_>>(), &|p| {
                let place = |r: &[i64]| {
                    let mut point = vec![0; e.len()];
                    kept.iter().zip(p).chain(f.reduced.iter().zip(r)).for_each(|(axis, v)| point[*axis] = *v);
                    point
                };
                let mut state = val(f.monoid.identity(first));
                for r in &inner {
                    let v = val(read(x[0], &f.accesses[0], &place(r), syms)?);
                    state = bin(step(f.monoid, first).0, first, state, v);
                }
                let mut acc = val(f.combine.identity(term));
                for r in &inner {
                    let at = place(r);
                    let mut args = Vec::new();
                    for (i, (t, a)) in x[..n].iter().zip(&f.accesses).enumerate() {
                        let mut used = false;
                        f.body.visit(&mut |s| used |= *s == Scalar::Arg(i as u32));
                        args.push((t.dtype(), if used { val(read(t, a, &at, syms)?) } else { Val::I(0) }));
                    }
                    args.push((first, state));
                    let mut v = body(&f.body, &args, &at, syms).1;
                    if let Some(times) = &f.times {
                        v = bin(BinOp::Mul, wide, v, val(read(x[n], times, &at, syms)?));
                    }
                    acc = bin(sum, wide, acc, v);
                }
                Ok(constant(dtype, acc))
            })
        }
        Op::Concat { axis } => {
            let mut shape = x[0].shape().to_vec();
            shape[*axis] = x.iter().map(|t| t.shape()[*axis]).sum();
            build(&shape, &|p| {
                let mut p = p.to_vec();
                for t in x {
                    let d = t.shape()[*axis] as i64;
                    if p[*axis] < d {
                        return element(t, &p);
                    }
                    p[*axis] -= d;
                }
                Err(Refused)
            })
        }
        Op::Gather { domain, indices, map } => {
            let rank = domain.len();
            build(&extents(domain, syms)?, &|p| {
                let mut all = p.to_vec();
                for (t, a) in x[1..].iter().zip(indices) {
                    let Val::I(i) = val(read(t, a, p, syms)?) else { return Err(Refused) };
                    // Far out of any dimension already, and small enough for expressions of it.
                    all.push(i.clamp(-(1 << 60), 1 << 60) as i64);
                }
                let mut at = Vec::new();
                for (e, d) in map.iter().zip(x[0].shape()) {
                    let gathered = (rank..all.len()).any(|g| e.uses_axis(g));
                    let i = index(e, &all, syms)?;
                    at.push(if gathered { i.min(*d as i64 - 1).max(0) } else { i });
                }
                element(x[0], &at)
            })
        }
        Op::Input(..) | Op::Const(_) | Op::Weight(..) => Err(Refused),
    }
}
