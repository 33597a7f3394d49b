//! Elementary functions in f32 and f64 as straight-line programs, for kernels to emit and for tests to run.
//!
//! A [`Program`] is data: a list of operations on floats, integers and bool with neither branches nor tables, so that it
//! vectorises and gives the same accuracy on every target. Subnormals are kept. Bounds in units in the last place of the
//! exact result, over all finite arguments unless said otherwise, hold for both readings of [`Inst::MulAdd`]; see
//! [`ulp_bound`]. Coefficients come from `tools/coefficients.py`
//! and `tools/coefficients64.py`.
//!
//! Methods: argument reduction by split constants (Cody and Waite, "Software Manual for the Elementary Functions",
//! 1980), rounding by a magic number (Hecker 1996; Muller, "Elementary Functions", 3rd ed. 2016, ch. 11), error-free sums
//! and products (Dekker 1971; Knuth, TAOCP vol. 2), minimax polynomials (Lawson 1961).

mod builder;
mod exp;
mod interpret;
mod log;
mod mini;
mod rough;
pub mod sweep;
mod trig;
mod wide;

use std::sync::LazyLock;

pub use interpret::{Reading, interpret, interpret_wide};

use crate::{
    DType,
    minifloat::format,
    scalar::{BinOp, UnOp},
};

/// Index of the instruction that gives a value.
pub type Value = u32;

/// Comparison: ordered, false for NaN; signed for integers. `Ne` is true for NaN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cmp {
    /// Equal.
    Eq,
    /// Not equal, or unordered.
    Ne,
    /// Less.
    Lt,
    /// Less or equal.
    Le,
    /// Greater.
    Gt,
    /// Greater or equal.
    Ge,
}

/// Type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// 32-bit float.
    F32,
    /// 32-bit integer, arithmetic modulo 2^32.
    I32,
    /// 64-bit float.
    F64,
    /// 64-bit integer, arithmetic modulo 2^64.
    I64,
    /// Truth value.
    Bool,
}

impl Type {
    fn same(self) -> Type {
        self
    }
    /// The float of the same width.
    fn float(self) -> Type {
        if matches!(self, Type::I64 | Type::F64) { Type::F64 } else { Type::F32 }
    }
    /// The integer of the same width.
    fn int(self) -> Type {
        if matches!(self, Type::I64 | Type::F64) { Type::I64 } else { Type::I32 }
    }
}

/// One operation; operands are earlier instructions, of one width but for conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Inst {
    /// The i-th argument, a float.
    Arg(u32),
    /// The i-th argument, i32.
    IntArg(u32),
    /// An f32 constant, as bits.
    F32(u32),
    /// An i32 constant.
    I32(i32),
    /// An f64 constant, as bits.
    F64(u64),
    /// An i64 constant.
    I64(i64),
    /// `a * b + c` without rounding the product. Where there is no such instruction, `(f64(a) * f64(b) + f64(c))`
    /// rounded to f32 is good enough. Of f32 only.
    Fma(Value, Value, Value),
    /// `a * b + c`, fused or not as is cheaper.
    MulAdd(Value, Value, Value),
    /// Sum; must not be contracted or reassociated.
    Add(Value, Value),
    /// Difference; must not be contracted or reassociated.
    Sub(Value, Value),
    /// Product; must not be contracted.
    Mul(Value, Value),
    /// Quotient, rounded to nearest.
    Div(Value, Value),
    /// Quotient within 2^-22, zero where the divisor is beyond 2^126: `div.approx.ftz.f32` (PTX ISA). Of f32 on GPUs only.
    RoughDiv(Value, Value),
    /// Two to the power of a number within 2^-22, zero where that is no normal number: `ex2.approx.ftz.f32` (PTX ISA). Of f32
    /// on GPUs only.
    RoughExp2(Value),
    /// Square root, rounded to nearest; NaN below zero.
    Sqrt(Value),
    /// Sign flipped, of NaN too.
    Neg(Value),
    /// Sign cleared, of NaN too.
    Abs(Value),
    /// Nearest integer, half to even; infinities and NaN stay.
    RoundEven(Value),
    /// Comparison of floats.
    FCmp(Cmp, Value, Value),
    /// Comparison of signed integers.
    ICmp(Cmp, Value, Value),
    /// Both hold.
    BoolAnd(Value, Value),
    /// One holds.
    BoolOr(Value, Value),
    /// `select(c, a, b)`: `a` where the bool `c` holds, else `b`; floats or integers.
    Select(Value, Value, Value),
    /// Integer to float; always exact here.
    ToFloat(Value),
    /// Bits of a float.
    ToBits(Value),
    /// Float of these bits.
    FromBits(Value),
    /// Sum of integers.
    IAdd(Value, Value),
    /// Difference of integers.
    ISub(Value, Value),
    /// Bitwise and.
    IAnd(Value, Value),
    /// Bitwise or.
    IOr(Value, Value),
    /// Bitwise exclusive or.
    IXor(Value, Value),
    /// Shift left by a constant below the width.
    Shl(Value, u32),
    /// Logical shift right by a constant below the width.
    ShrU(Value, u32),
    /// Arithmetic shift right by a constant below the width.
    ShrS(Value, u32),
}

impl Inst {
    /// Operands, in order.
    pub fn operands(&self) -> Vec<Value> {
        use Inst::*;
        match *self {
            Arg(_) | IntArg(_) | F32(_) | I32(_) | F64(_) | I64(_) => vec![],
            Fma(a, b, c) | MulAdd(a, b, c) | Select(a, b, c) => vec![a, b, c],
            Add(a, b) | Sub(a, b) | Mul(a, b) | Div(a, b) | RoughDiv(a, b) | FCmp(_, a, b) | ICmp(_, a, b) => vec![a, b],
            BoolAnd(a, b) | BoolOr(a, b) | IAdd(a, b) | ISub(a, b) | IAnd(a, b) | IOr(a, b) | IXor(a, b) => vec![a, b],
            Sqrt(a) | RoughExp2(a) | Neg(a) | Abs(a) | RoundEven(a) | ToFloat(a) | ToBits(a) | FromBits(a) => vec![a],
            Shl(a, _) | ShrU(a, _) | ShrS(a, _) => vec![a],
        }
    }
}

/// A function of one or two f32 or f64 values, or a conversion from or to the i32 code of a narrow float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// Instructions in an order that computes operands first; equal ones occur once.
    pub insts: Vec<Inst>,
    /// Type of each instruction's value.
    pub types: Vec<Type>,
    /// The result, of the arguments' type unless said otherwise.
    pub result: Value,
    /// Number of arguments.
    pub args: u32,
}

macro_rules! programs {
    ($(#[$m:meta])* $name:ident $make:ident $($op:ident => $build:path,)*) => {
        $(#[$m])*
        pub fn $name(op: UnOp) -> Option<&'static Program> {
            match op {
                $(UnOp::$op => {
                    static P: LazyLock<Program> = LazyLock::new(|| builder::$make($build));
                    Some(&P)
                })*
                _ => None,
            }
        }
    };
}
programs! {
    /// The program of a function of f32; none for operations that targets have exactly (`sqrt`, `floor`, …).
    program unary
    Exp => exp::exp,
    Tanh => exp::tanh,
    Sinh => exp::sinh,
    Cosh => exp::cosh,
    Erf => exp::erf,
    Log => log::log,
    Asinh => log::asinh,
    Acosh => log::acosh,
    Atanh => log::atanh,
    Sin => trig::sin,
    Cos => trig::cos,
    Tan => trig::tan,
    Asin => trig::asin,
    Acos => trig::acos,
    Atan => trig::atan,
}

programs! {
    /// A shorter program of a function of f32 on GPUs, for what is rounded to half precision: within [`ROUGH_BOUND`].
    program_rough unary
    Exp => rough::exp,
    Tanh => rough::tanh,
    Erf => rough::erf,
}

programs! {
    /// A still shorter program than [`program_rough`] for a function that is added to a constant of at least half the size of
    /// what its result is multiplied by: within [`ROUGH_BOUND`] of `1 - |f|`, beside two units of 1's.
    program_summed unary
    Tanh => rough::tanh_summed,
    Erf => rough::erf_summed,
}

/// Largest relative error of [`program_rough`] where the exact result is a normal number of half precision (2^-11 of
/// which is its unit); `1 - |erf|` too has a relative error of twice this at most, beside f32's own rounding.
pub const ROUGH_BOUND: f64 = 1.0 / 16384.0;

programs! {
    /// The program of a function of f64.
    program_wide unary_wide
    Exp => wide::exp,
    Tanh => wide::tanh,
    Sinh => wide::sinh,
    Cosh => wide::cosh,
    Erf => wide::erf,
    Log => wide::log,
    Asinh => wide::asinh,
    Acosh => wide::acosh,
    Atanh => wide::atanh,
    Sin => wide::sin,
    Cos => wide::cos,
    Tan => wide::tan,
    Asin => wide::asin,
    Acos => wide::acos,
    Atan => wide::atan,
}

/// `pow` of f64.
pub fn program2_wide(op: BinOp) -> Option<&'static Program> {
    static POW: LazyLock<Program> = LazyLock::new(|| builder::binary_wide(wide::pow));
    (op == BinOp::Pow).then(|| &*POW)
}

/// The program of a function of two arguments: `pow`, with IEEE 754's special cases.
pub fn program2(op: BinOp) -> Option<&'static Program> {
    static POW: LazyLock<Program> = LazyLock::new(|| builder::binary(log::pow));
    (op == BinOp::Pow).then(|| &*POW)
}

macro_rules! conversions {
    ($(#[$m:meta])* $f:ident: $($d:ident)*) => {
        $(#[$m])*
        pub fn $f(d: DType) -> Option<&'static Program> {
            match d {
                $(DType::$d => {
                    static P: LazyLock<Option<Program>> =
                        LazyLock::new(|| format(DType::$d).map(|f| builder::conversion(|b| mini::$f(b, f))));
                    P.as_ref()
                })*
                _ => None,
            }
        }
    };
}
conversions! {
    /// From a code, as an i32, to its number; exact. For the floats of 8 and 4 bits.
    widening: F8E4M3FN F8E4M3FNUZ F8E5M2 F8E5M2FNUZ F8E8M0 F4E2M1
}
conversions! {
    /// From a number to its code, as an i32: what a cast does. For the floats of 8 and 4 bits.
    narrowing: F8E4M3FN F8E4M3FNUZ F8E5M2 F8E5M2FNUZ F8E8M0 F4E2M1
}

/// Largest error in units in the last place of the exact result, where there is a program. For `sin`, `cos` and `tan`
/// it holds for arguments up to [`TRIG_LIMIT`]; past it `sin` and `cos` stay in range but lose accuracy.
pub fn ulp_bound(op: UnOp) -> Option<f64> {
    Some(match op {
        UnOp::Exp | UnOp::Log => 2.0,
        UnOp::Erf | UnOp::Tanh | UnOp::Sin | UnOp::Cos => 4.0,
        UnOp::Tan => 5.0,
        UnOp::Sinh | UnOp::Cosh | UnOp::Asin | UnOp::Acos | UnOp::Atan => 4.0,
        UnOp::Asinh | UnOp::Acosh | UnOp::Atanh => 4.0,
        _ => return None,
    })
}

/// Largest error of `pow` in units in the last place of the exact result.
pub const POW_ULP_BOUND: f64 = 4.0;

/// Arguments of `sin`, `cos` and `tan` up to here have the stated accuracy.
pub const TRIG_LIMIT: f32 = 1e5;

/// Arguments of `sin`, `cos` and `tan` of f64 up to here have the stated accuracy; larger ones are taken for zero.
pub const WIDE_TRIG_LIMIT: f64 = 1e15;

/// Largest error of the f64 programs, `pow` among them, in units in the last place, beside that of the libm that they are
/// measured against.
pub const WIDE_ULP_BOUND: f64 = 4.0;

#[cfg(test)]
mod tests;
