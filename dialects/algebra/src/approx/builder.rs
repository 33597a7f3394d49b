//! Writes programs: every method appends an instruction, or finds the equal one that is there.

use std::collections::BTreeMap;

use super::{Cmp, Inst, Program, Type, Value};

/// A program under construction.
#[derive(Default)]
pub(super) struct Builder {
    insts: Vec<Inst>,
    types: Vec<Type>,
    known: BTreeMap<Inst, Value>,
}

macro_rules! methods {
    ($($f:ident($($x:ident),*) $inst:ident $t:ident,)*) => {
        $(pub(super) fn $f(&mut self, $($x: Value),*) -> Value {
            let t = self.like([$($x),*], |t: Type| t.$t());
            self.push(Inst::$inst($($x),*), t)
        })*
    };
}

impl Builder {
    fn push(&mut self, i: Inst, t: Type) -> Value {
        if let Some(v) = self.known.get(&i) {
            return *v;
        }
        let v = self.insts.len() as Value;
        self.insts.push(i);
        self.types.push(t);
        self.known.insert(i, v);
        v
    }
    /// The type that follows from that of the first operand.
    fn like<const N: usize>(&self, of: [Value; N], f: impl Fn(Type) -> Type) -> Type {
        f(of.first().map_or(Type::F32, |v| self.types[*v as usize]))
    }
    methods! {
        fma(a, b, c) Fma same,
        mad(a, b, c) MulAdd same,
        add(a, b) Add same,
        sub(a, b) Sub same,
        mul(a, b) Mul same,
        div(a, b) Div same,
        rough_div(a, b) RoughDiv same,
        rough_exp2(a) RoughExp2 same,
        sqrt(a) Sqrt same,
        neg(a) Neg same,
        abs(a) Abs same,
        round(a) RoundEven same,
        both(a, b) BoolAnd same,
        either(a, b) BoolOr same,
        int_value(a) ToFloat float,
        bits(a) ToBits int,
        float_of(a) FromBits float,
        iadd(a, b) IAdd same,
        isub(a, b) ISub same,
        iand(a, b) IAnd same,
        ior(a, b) IOr same,
        ixor(a, b) IXor same,
    }
    pub(super) fn arg_wide(&mut self, i: u32) -> Value {
        self.push(Inst::Arg(i), Type::F64)
    }
    pub(super) fn d(&mut self, v: f64) -> Value {
        self.push(Inst::F64(v.to_bits()), Type::F64)
    }
    pub(super) fn l(&mut self, v: i64) -> Value {
        self.push(Inst::I64(v), Type::I64)
    }
    pub(super) fn arg(&mut self, i: u32) -> Value {
        self.push(Inst::Arg(i), Type::F32)
    }
    pub(super) fn int_arg(&mut self, i: u32) -> Value {
        self.push(Inst::IntArg(i), Type::I32)
    }
    pub(super) fn f(&mut self, v: f32) -> Value {
        self.push(Inst::F32(v.to_bits()), Type::F32)
    }
    pub(super) fn i(&mut self, v: i32) -> Value {
        self.push(Inst::I32(v), Type::I32)
    }
    pub(super) fn cmp(&mut self, c: Cmp, a: Value, b: Value) -> Value {
        self.push(Inst::FCmp(c, a, b), Type::Bool)
    }
    pub(super) fn icmp(&mut self, c: Cmp, a: Value, b: Value) -> Value {
        self.push(Inst::ICmp(c, a, b), Type::Bool)
    }
    pub(super) fn select(&mut self, c: Value, a: Value, b: Value) -> Value {
        let t = self.types[a as usize];
        self.push(Inst::Select(c, a, b), t)
    }
    pub(super) fn shl(&mut self, a: Value, by: u32) -> Value {
        self.push(Inst::Shl(a, by), self.types[a as usize])
    }
    pub(super) fn shr(&mut self, a: Value, by: u32) -> Value {
        self.push(Inst::ShrS(a, by), self.types[a as usize])
    }

    /// `Σ c[i] x^i` by Horner's rule.
    pub(super) fn poly(&mut self, x: Value, c: &[f32]) -> Value {
        let (last, rest) = c.split_last().unwrap_or((&0.0, &[]));
        let mut p = self.f(*last);
        for c in rest.iter().rev() {
            let c = self.f(*c);
            p = self.mad(p, x, c);
        }
        p
    }
    /// `v` where `v < hi` or `v` is NaN, else `hi`.
    pub(super) fn at_most(&mut self, v: Value, hi: f32) -> Value {
        let hi = self.f(hi);
        let over = self.cmp(Cmp::Gt, v, hi);
        self.select(over, hi, v)
    }
    /// `v` where `v > lo` or `v` is NaN, else `lo`.
    pub(super) fn at_least(&mut self, v: Value, lo: f32) -> Value {
        let lo = self.f(lo);
        let under = self.cmp(Cmp::Lt, v, lo);
        self.select(under, lo, v)
    }
    /// `v` with its sign flipped where `of` is negative.
    pub(super) fn with_sign(&mut self, v: Value, of: Value) -> Value {
        let (of, mask) = (self.bits(of), self.i(i32::MIN));
        let sign = self.iand(of, mask);
        self.flip(v, sign)
    }
    /// `v` with the sign bit of the integer `sign` flipped in.
    pub(super) fn flip(&mut self, v: Value, sign: Value) -> Value {
        let b = self.bits(v);
        let b = self.ixor(b, sign);
        self.float_of(b)
    }
    /// `2^n` for an integer from -126 to 127.
    pub(super) fn power_of_two(&mut self, n: Value) -> Value {
        let bias = self.i(127);
        let e = self.iadd(n, bias);
        let b = self.shl(e, 23);
        self.float_of(b)
    }

    fn finish(self, result: Value, args: u32) -> Program {
        // Instructions that the result does not need are dropped.
        let mut used = vec![false; self.insts.len()];
        used[result as usize] = true;
        for v in (0..self.insts.len()).rev() {
            if used[v] {
                self.insts[v].operands().iter().for_each(|o| used[*o as usize] = true);
            }
        }
        let mut to = vec![0; self.insts.len()];
        let mut p = Program { insts: vec![], types: vec![], result: 0, args };
        for (v, i) in self.insts.iter().enumerate().filter(|(v, _)| used[*v]) {
            to[v] = p.insts.len() as Value;
            p.insts.push(renumber(*i, &to));
            p.types.push(self.types[v]);
        }
        p.result = to[result as usize];
        p
    }
}

fn renumber(i: Inst, to: &[Value]) -> Inst {
    use Inst::*;
    let t = |v: Value| to[v as usize];
    match i {
        Arg(_) | IntArg(_) | F32(_) | I32(_) | F64(_) | I64(_) => i,
        Fma(a, b, c) => Fma(t(a), t(b), t(c)),
        MulAdd(a, b, c) => MulAdd(t(a), t(b), t(c)),
        Select(a, b, c) => Select(t(a), t(b), t(c)),
        Add(a, b) => Add(t(a), t(b)),
        Sub(a, b) => Sub(t(a), t(b)),
        Mul(a, b) => Mul(t(a), t(b)),
        Div(a, b) => Div(t(a), t(b)),
        RoughDiv(a, b) => RoughDiv(t(a), t(b)),
        RoughExp2(a) => RoughExp2(t(a)),
        FCmp(c, a, b) => FCmp(c, t(a), t(b)),
        ICmp(c, a, b) => ICmp(c, t(a), t(b)),
        BoolAnd(a, b) => BoolAnd(t(a), t(b)),
        BoolOr(a, b) => BoolOr(t(a), t(b)),
        IAdd(a, b) => IAdd(t(a), t(b)),
        ISub(a, b) => ISub(t(a), t(b)),
        IAnd(a, b) => IAnd(t(a), t(b)),
        IOr(a, b) => IOr(t(a), t(b)),
        IXor(a, b) => IXor(t(a), t(b)),
        Sqrt(a) => Sqrt(t(a)),
        Neg(a) => Neg(t(a)),
        Abs(a) => Abs(t(a)),
        RoundEven(a) => RoundEven(t(a)),
        ToFloat(a) => ToFloat(t(a)),
        ToBits(a) => ToBits(t(a)),
        FromBits(a) => FromBits(t(a)),
        Shl(a, n) => Shl(t(a), n),
        ShrU(a, n) => ShrU(t(a), n),
        ShrS(a, n) => ShrS(t(a), n),
    }
}

pub(super) fn unary(f: fn(&mut Builder, Value) -> Value) -> Program {
    let mut b = Builder::default();
    let x = b.arg(0);
    let r = f(&mut b, x);
    b.finish(r, 1)
}

pub(super) fn binary(f: fn(&mut Builder, Value, Value) -> Value) -> Program {
    let mut b = Builder::default();
    let (x, y) = (b.arg(0), b.arg(1));
    let r = f(&mut b, x, y);
    b.finish(r, 2)
}

pub(super) fn unary_wide(f: fn(&mut Builder, Value) -> Value) -> Program {
    let mut b = Builder::default();
    let x = b.arg_wide(0);
    let r = f(&mut b, x);
    b.finish(r, 1)
}

pub(super) fn binary_wide(f: fn(&mut Builder, Value, Value) -> Value) -> Program {
    let mut b = Builder::default();
    let (x, y) = (b.arg_wide(0), b.arg_wide(1));
    let r = f(&mut b, x, y);
    b.finish(r, 2)
}

pub(super) fn conversion(f: impl FnOnce(&mut Builder) -> Value) -> Program {
    let mut b = Builder::default();
    let r = f(&mut b);
    b.finish(r, 1)
}
