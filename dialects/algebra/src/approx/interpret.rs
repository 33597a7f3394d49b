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

/// Values of the program for each tuple of arguments: `args[i]` holds the i-th argument of all, and its length is
/// that of `out`. Missing arguments read as NaN. Integer arguments and results are held as the bits of the floats.
pub fn interpret(p: &Program, reading: Reading, args: &[&[f32]], out: &mut [f32]) {
    let mut values = vec![[0u32; LANES]; p.insts.len()];
    for (c, out) in out.chunks_mut(LANES).enumerate() {
        let (from, n) = (c * LANES, out.len());
        for v in 0..p.insts.len() {
            let (before, at) = values.split_at_mut(v);
            step(
                p.insts[v],
                reading,
                before,
                &mut at[0],
                |i, lane| args.get(i).and_then(|a| a.get(from + lane)).copied().unwrap_or(f32::NAN),
                n,
            );
        }
        let result = &values[p.result as usize];
        out.iter_mut().zip(result).for_each(|(o, r)| *o = f32::from_bits(*r));
    }
}

fn step(i: Inst, reading: Reading, v: &[[u32; LANES]], out: &mut [u32; LANES], arg: impl Fn(usize, usize) -> f32, n: usize) {
    let at = |x: u32| &v[x as usize];
    macro_rules! floats {
        ($f:expr; $($x:expr),*) => {{
            let f = $f;
            for l in 0..LANES {
                out[l] = f($(f32::from_bits(at($x)[l])),*).to_bits();
            }
        }};
    }
    macro_rules! ints {
        ($f:expr; $($x:expr),*) => {{
            let f = $f;
            for l in 0..LANES {
                out[l] = f($(at($x)[l] as i32),*) as u32;
            }
        }};
    }
    match i {
        Inst::Arg(i) | Inst::IntArg(i) => (0..n).for_each(|l| out[l] = arg(i as usize, l).to_bits()),
        Inst::F32(bits) => out.fill(bits),
        Inst::I32(k) => out.fill(k as u32),
        Inst::Fma(a, b, c) | Inst::MulAdd(a, b, c) if reading == Reading::Fused => floats!(f32::mul_add; a, b, c),
        Inst::Fma(a, b, c) => floats!(|a: f32, b: f32, c: f32| (f64::from(a) * f64::from(b) + f64::from(c)) as f32; a, b, c),
        Inst::MulAdd(a, b, c) => floats!(|a: f32, b: f32, c: f32| a * b + c; a, b, c),
        Inst::Add(a, b) => floats!(|a: f32, b: f32| a + b; a, b),
        Inst::Sub(a, b) => floats!(|a: f32, b: f32| a - b; a, b),
        Inst::Mul(a, b) => floats!(|a: f32, b: f32| a * b; a, b),
        Inst::Div(a, b) => floats!(|a: f32, b: f32| a / b; a, b),
        Inst::Sqrt(a) => floats!(f32::sqrt; a),
        Inst::RoundEven(a) => floats!(f32::round_ties_even; a),
        Inst::Neg(a) => ints!(|a: i32| a ^ i32::MIN; a),
        Inst::Abs(a) => ints!(|a: i32| a & i32::MAX; a),
        Inst::FCmp(c, a, b) => {
            for ((o, a), b) in out.iter_mut().zip(at(a)).zip(at(b)) {
                *o = u32::from(compare(c, f32::from_bits(*a), f32::from_bits(*b)));
            }
        }
        Inst::ICmp(c, a, b) => ints!(|a: i32, b: i32| i32::from(compare(c, a, b)); a, b),
        Inst::BoolAnd(a, b) | Inst::IAnd(a, b) => ints!(|a: i32, b: i32| a & b; a, b),
        Inst::BoolOr(a, b) | Inst::IOr(a, b) => ints!(|a: i32, b: i32| a | b; a, b),
        Inst::IXor(a, b) => ints!(|a: i32, b: i32| a ^ b; a, b),
        Inst::Select(c, a, b) => ints!(|c: i32, a: i32, b: i32| if c != 0 { a } else { b }; c, a, b),
        Inst::ToFloat(a) => {
            out.iter_mut().zip(at(a)).for_each(|(o, a)| *o = (*a as i32 as f32).to_bits());
        }
        Inst::ToBits(a) | Inst::FromBits(a) => *out = *at(a),
        Inst::IAdd(a, b) => ints!(i32::wrapping_add; a, b),
        Inst::ISub(a, b) => ints!(i32::wrapping_sub; a, b),
        Inst::Shl(a, by) => ints!(|a: i32| a.wrapping_shl(by); a),
        Inst::ShrU(a, by) => ints!(|a: i32| (a as u32).wrapping_shr(by) as i32; a),
        Inst::ShrS(a, by) => ints!(|a: i32| a.wrapping_shr(by); a),
    }
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
