//! Arithmetic on scalars and vectors.
use super::Builder;
use crate::ir::{Type, TypeExt, Val, ValueExt};

/// Comparison of floats. The ordered ones are false where an operand is NaN; [`CmpF::Une`] is true there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum CmpF {
    Oeq = 1,
    Ogt = 2,
    Oge = 3,
    Olt = 4,
    Ole = 5,
    One = 6,
    Ord = 7,
    Ueq = 8,
    Ugt = 9,
    Uge = 10,
    Ult = 11,
    Ule = 12,
    Une = 13,
    Uno = 14,
}

/// Comparison of integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum CmpI {
    Eq = 0,
    Ne = 1,
    Slt = 2,
    Sle = 3,
    Sgt = 4,
    Sge = 5,
    Ult = 6,
    Ule = 7,
    Ugt = 8,
    Uge = 9,
}

macro_rules! binary {
    ($($name:ident = $op:literal: $doc:literal;)*) => {
        impl<'c> Builder<'c> {
            $(#[doc = $doc]
            pub fn $name(&mut self, a: Val<'c>, b: Val<'c>) -> Val<'c> {
                self.op1($op, &[a, b], a.ty(), &[])
            })*
        }
    };
}

binary! {
    addf = "arith.addf": "`a + b`.";
    subf = "arith.subf": "`a - b`.";
    mulf = "arith.mulf": "`a * b`.";
    divf = "arith.divf": "`a / b`.";
    remf = "arith.remf": "The remainder of `a / b` with the sign of `a` (a call on most targets).";
    maximumf = "arith.maximumf": "The larger; NaN where one is.";
    minimumf = "arith.minimumf": "The smaller; NaN where one is.";
    maxnumf = "arith.maxnumf": "The larger; the other one where one is NaN.";
    minnumf = "arith.minnumf": "The smaller; the other one where one is NaN.";
    copysign = "math.copysign": "`a` with the sign of `b`.";
    addi = "arith.addi": "`a + b`, wrapping.";
    subi = "arith.subi": "`a - b`, wrapping.";
    muli = "arith.muli": "`a * b`, wrapping.";
    divsi = "arith.divsi": "`a / b` rounded to zero, signed; undefined for 0.";
    divui = "arith.divui": "`a / b`, unsigned; undefined for 0.";
    remsi = "arith.remsi": "The remainder with the sign of `a`; undefined for 0.";
    remui = "arith.remui": "The remainder, unsigned; undefined for 0.";
    floordivsi = "arith.floordivsi": "`a / b` rounded down, signed; undefined for 0.";
    ceildivsi = "arith.ceildivsi": "`a / b` rounded up, signed; undefined for 0.";
    ceildivui = "arith.ceildivui": "`a / b` rounded up, unsigned; undefined for 0.";
    andi = "arith.andi": "Bits that both have.";
    ori = "arith.ori": "Bits that one has.";
    xori = "arith.xori": "Bits that just one has.";
    shli = "arith.shli": "Shift left; undefined past the width.";
    shrsi = "arith.shrsi": "Arithmetic shift right; undefined past the width.";
    shrui = "arith.shrui": "Logical shift right; undefined past the width.";
    maxsi = "arith.maxsi": "The larger, signed.";
    minsi = "arith.minsi": "The smaller, signed.";
    maxui = "arith.maxui": "The larger, unsigned.";
    minui = "arith.minui": "The smaller, unsigned.";
}

macro_rules! unary {
    ($($name:ident = $op:literal: $doc:literal;)*) => {
        impl<'c> Builder<'c> {
            $(#[doc = $doc]
            pub fn $name(&mut self, a: Val<'c>) -> Val<'c> {
                self.op1($op, &[a], a.ty(), &[])
            })*
        }
    };
}

unary! {
    negf = "arith.negf": "`-a`.";
    absf = "math.absf": "`|a|`.";
    sqrt = "math.sqrt": "The square root.";
    floor = "math.floor": "Rounded down.";
    ceil = "math.ceil": "Rounded up.";
    trunc = "math.trunc": "Rounded to zero.";
    roundeven = "math.roundeven": "Rounded to the nearest, half to even.";
    ctpop = "math.ctpop": "How many bits are set.";
    ctlz = "math.ctlz": "How many leading bits are zero.";
}

impl<'c> Builder<'c> {
    /// `a * b + c`, rounded once.
    pub fn fma(&mut self, a: Val<'c>, b: Val<'c>, c: Val<'c>) -> Val<'c> {
        self.op1("math.fma", &[a, b, c], a.ty(), &[])
    }

    /// Compares floats: `i1`, or a vector of them.
    pub fn cmpf(&mut self, predicate: CmpF, a: Val<'c>, b: Val<'c>) -> Val<'c> {
        let (attr, ty) = (self.ctx().i64_attr(predicate as i64), self.bool_like(a));
        self.op1("arith.cmpf", &[a, b], ty, &[("predicate", attr)])
    }

    /// Compares integers or indices: `i1`, or a vector of them.
    pub fn cmpi(&mut self, predicate: CmpI, a: Val<'c>, b: Val<'c>) -> Val<'c> {
        let (attr, ty) = (self.ctx().i64_attr(predicate as i64), self.bool_like(a));
        self.op1("arith.cmpi", &[a, b], ty, &[("predicate", attr)])
    }

    /// `condition ? a : b`; the condition is an `i1`, or one a lane.
    pub fn select(&mut self, condition: Val<'c>, a: Val<'c>, b: Val<'c>) -> Val<'c> {
        self.op1("arith.select", &[condition, a, b], a.ty(), &[])
    }

    fn bool_like(&self, value: Val<'c>) -> Type<'c> {
        let i1 = self.i1();
        value.ty().with_element(i1)
    }

    /// An index constant.
    pub fn idx(&mut self, value: i64) -> Val<'c> {
        let ty = self.index();
        self.int_const(ty, value)
    }

    /// An integer constant of a type: a scalar, or a vector with this value in every lane.
    pub fn int_const(&mut self, ty: Type<'c>, value: i64) -> Val<'c> {
        let scalar = self.ctx().int_attr(ty.element(), value);
        let attr = if ty.lanes().is_some() { self.ctx().splat(ty, scalar) } else { scalar };
        self.constant(ty, attr)
    }

    /// `true` or `false`.
    pub fn bool_const(&mut self, value: bool) -> Val<'c> {
        let ty = self.i1();
        self.int_const(ty, value.into())
    }

    /// An `i32` constant.
    pub fn i32_const(&mut self, value: i32) -> Val<'c> {
        let ty = self.i32();
        self.int_const(ty, value.into())
    }

    /// An `f32` constant.
    pub fn f32_const(&mut self, value: f32) -> Val<'c> {
        let ty = self.f32();
        self.float_const(ty, value.into())
    }

    /// A float constant of a type, rounded to it: a scalar, or a vector with this value in every lane.
    pub fn float_const(&mut self, ty: Type<'c>, value: f64) -> Val<'c> {
        let scalar = self.ctx().float_attr(ty.element(), value);
        let attr = if ty.lanes().is_some() { self.ctx().splat(ty, scalar) } else { scalar };
        self.constant(ty, attr)
    }

    /// Zero of any integer, index or float type, or a vector of them.
    pub fn zero(&mut self, ty: Type<'c>) -> Val<'c> {
        if ty.is_float_like() { self.float_const(ty, 0.0) } else { self.int_const(ty, 0) }
    }
}
