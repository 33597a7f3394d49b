//! Runs a program on arrays of arguments, operation by operation.

use super::{Cmp, Inst, Program};

/// How [`Inst::MulAdd`] and [`Inst::Fma`] are carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Both fused, as on GPUs and x86-64-v3.
    Fused,
    /// `MulAdd` rounds twice, `Fma` goes through f64, as on x86-64-v2.
    Split,
}

/// Lanes that run together.
const LANES: usize = 64;

macro_rules! interpreter {
    ($(#[$m:meta])* $name:ident $step:ident $f:ident $i:ident $u:ident $fma:expr) => {
        $(#[$m])*
        pub fn $name(p: &Program, reading: Reading, args: &[&[$f]], out: &mut [$f]) {
            let mut values = vec![[0 as $u; LANES]; p.insts.len()];
            for (c, out) in out.chunks_mut(LANES).enumerate() {
                let (from, n) = (c * LANES, out.len());
                for v in 0..p.insts.len() {
                    let (before, at) = values.split_at_mut(v);
                    let arg = |i: usize, lane: usize| args.get(i).and_then(|a| a.get(from + lane)).copied().unwrap_or($f::NAN);
                    $step(p.insts[v], reading, before, &mut at[0], arg, n);
                }
                let result = &values[p.result as usize];
                out.iter_mut().zip(result).for_each(|(o, r)| *o = $f::from_bits(*r));
            }
        }

        fn $step(
            i: Inst,
            reading: Reading,
            v: &[[$u; LANES]],
            out: &mut [$u; LANES],
            arg: impl Fn(usize, usize) -> $f,
            n: usize,
        ) {
            let at = |x: u32| &v[x as usize];
            fn one(out: &mut [$u; LANES], a: &[$u; LANES], f: impl Fn($f) -> $f) {
                out.iter_mut().zip(a).for_each(|(o, a)| *o = f($f::from_bits(*a)).to_bits());
            }
            fn two(out: &mut [$u; LANES], a: &[$u; LANES], b: &[$u; LANES], f: impl Fn($f, $f) -> $f) {
                out.iter_mut().zip(a).zip(b).for_each(|((o, a), b)| *o = f($f::from_bits(*a), $f::from_bits(*b)).to_bits());
            }
            fn three(out: &mut [$u; LANES], [a, b, c]: [&[$u; LANES]; 3], f: impl Fn($f, $f, $f) -> $f) {
                for l in 0..LANES {
                    out[l] = f($f::from_bits(a[l]), $f::from_bits(b[l]), $f::from_bits(c[l])).to_bits();
                }
            }
            fn int(out: &mut [$u; LANES], a: &[$u; LANES], f: impl Fn($i) -> $i) {
                out.iter_mut().zip(a).for_each(|(o, a)| *o = f(*a as $i) as $u);
            }
            fn ints(out: &mut [$u; LANES], a: &[$u; LANES], b: &[$u; LANES], f: impl Fn($i, $i) -> $i) {
                out.iter_mut().zip(a).zip(b).for_each(|((o, a), b)| *o = f(*a as $i, *b as $i) as $u);
            }
            match i {
                Inst::Arg(i) | Inst::IntArg(i) => (0..n).for_each(|l| out[l] = arg(i as usize, l).to_bits()),
                Inst::F32(bits) => out.fill(bits as $u),
                Inst::I32(k) => out.fill(k as $u),
                Inst::F64(bits) => out.fill(bits as $u),
                Inst::I64(k) => out.fill(k as $u),
                Inst::Fma(a, b, c) | Inst::MulAdd(a, b, c) if reading == Reading::Fused => {
                    three(out, [at(a), at(b), at(c)], $f::mul_add);
                }
                Inst::Fma(a, b, c) => three(out, [at(a), at(b), at(c)], $fma),
                Inst::MulAdd(a, b, c) => three(out, [at(a), at(b), at(c)], |a, b, c| a * b + c),
                Inst::Add(a, b) => two(out, at(a), at(b), |a, b| a + b),
                Inst::Sub(a, b) => two(out, at(a), at(b), |a, b| a - b),
                Inst::Mul(a, b) => two(out, at(a), at(b), |a, b| a * b),
                Inst::Div(a, b) | Inst::RoughDiv(a, b) => two(out, at(a), at(b), |a, b| a / b),
                Inst::RoughExp2(a) => one(out, at(a), $f::exp2),
                Inst::Sqrt(a) => one(out, at(a), $f::sqrt),
                Inst::RoundEven(a) => one(out, at(a), $f::round_ties_even),
                Inst::Neg(a) => int(out, at(a), |a| a ^ $i::MIN),
                Inst::Abs(a) => int(out, at(a), |a| a & $i::MAX),
                Inst::FCmp(c, a, b) => {
                    for ((o, a), b) in out.iter_mut().zip(at(a)).zip(at(b)) {
                        *o = $u::from(compare(c, $f::from_bits(*a), $f::from_bits(*b)));
                    }
                }
                Inst::ICmp(c, a, b) => ints(out, at(a), at(b), |a, b| $i::from(compare(c, a, b))),
                Inst::BoolAnd(a, b) | Inst::IAnd(a, b) => ints(out, at(a), at(b), |a, b| a & b),
                Inst::BoolOr(a, b) | Inst::IOr(a, b) => ints(out, at(a), at(b), |a, b| a | b),
                Inst::IXor(a, b) => ints(out, at(a), at(b), |a, b| a ^ b),
                Inst::Select(c, a, b) => {
                    for (l, c) in at(c).iter().enumerate() {
                        out[l] = if *c != 0 { at(a)[l] } else { at(b)[l] };
                    }
                }
                Inst::ToFloat(a) => out.iter_mut().zip(at(a)).for_each(|(o, a)| *o = (*a as $i as $f).to_bits()),
                Inst::ToBits(a) | Inst::FromBits(a) => *out = *at(a),
                Inst::IAdd(a, b) => ints(out, at(a), at(b), $i::wrapping_add),
                Inst::ISub(a, b) => ints(out, at(a), at(b), $i::wrapping_sub),
                Inst::Shl(a, by) => int(out, at(a), |a| a.wrapping_shl(by)),
                Inst::ShrU(a, by) => int(out, at(a), |a| (a as $u).wrapping_shr(by) as $i),
                Inst::ShrS(a, by) => int(out, at(a), |a| a.wrapping_shr(by)),
            }
        }
    };
}
interpreter! {
    /// Values of the program for each tuple of arguments: `args[i]` holds the i-th argument of all, and its length is
    /// that of `out`. Missing arguments read as NaN. Integer arguments and results are held as the bits of the floats.
    interpret step f32 i32 u32 |a: f32, b: f32, c: f32| (f64::from(a) * f64::from(b) + f64::from(c)) as f32
}
interpreter! {
    /// The same for programs of f64.
    interpret_wide step_wide f64 i64 u64 f64::mul_add
}

fn compare<T: PartialOrd>(c: Cmp, a: T, b: T) -> bool {
    match c {
        Cmp::Eq => a == b,
        Cmp::Ne => a != b,
        Cmp::Lt => a < b,
        Cmp::Le => a <= b,
        Cmp::Gt => a > b,
        Cmp::Ge => a >= b,
    }
}
