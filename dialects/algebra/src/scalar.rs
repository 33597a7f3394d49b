//! Scalar bodies: what a `map` computes for one element.
//!
//! | case | result |
//! |---|---|
//! | arithmetic on f16 and bf16 | done in f32, rounded at the end of each operation |
//! | integer overflow | wraps |
//! | integer `div`, `rem`, `mod` by zero | 0; the least value by -1 wraps |
//! | integer `pow` with a negative exponent | 0, but 1 and -1 as they should be |
//! | `shl`, `shr` by the width or more, or by less than 0 | 0, or -1 for `shr` of a negative number |
//! | `shr` of a signed number | keeps the sign |
//! | float to integer | truncates, saturates, NaN gives 0; to integers of 4 and 2 bits: to i32, which wraps |
//! | float or integer to bool | not equal to zero; NaN is true |
//! | integer to integer | wraps |
//! | integer to f16, bf16 | rounded to f32 first; from f64 directly |
//! | to floats of 8 and 4 bits | rounded to f32 first; see [`crate::minifloat`] |
//! | arithmetic on storage types ([`DType::is_storage`]) | none: they are cast first |
//! | `max`, `min` | NaN propagates; -0 is less than +0 |
//! | `sign` | NaN of NaN, +0 of both zeros |
//! | `mod` on floats | sign of the divisor; that of the dividend where the result is zero |
//! | `round` | half to even |
//! | functions of floats | rounded from f64; kernels within the bounds of [`crate::approx`] |
//! | `bits` | bool is one byte, 0 or 1; any other byte is true |
//! | comparisons, logic | bool; comparisons with NaN are false, but `ne` is true |

use std::fmt;

use half::{bf16, f16};
use serde::{Deserialize, Serialize};

use crate::{dtype::DType, minifloat};

mod rounded;

pub use rounded::RoundMode;

/// A constant, held as the bits of its type in the low bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Const {
    /// Element type.
    pub dtype: DType,
    /// Little-endian bits, zero-extended.
    pub bits: u64,
}

impl Const {
    /// Rounds `v` to a floating type; saturates for integers. What a cast of `v` gives.
    pub fn from_f64(dtype: DType, v: f64) -> Self {
        let bits = match dtype {
            DType::F64 => v.to_bits(),
            DType::F32 => u64::from((v as f32).to_bits()),
            DType::F16 => u64::from(f16::from_f64(v).to_bits()),
            DType::BF16 => u64::from(bf16::from_f64(v).to_bits()),
            DType::Bool => u64::from(v != 0.0),
            DType::I8 => u64::from(v as i8 as u8),
            DType::I16 => u64::from(v as i16 as u16),
            DType::I32 => u64::from(v as i32 as u32),
            DType::I64 => v as i64 as u64,
            DType::U8 => u64::from(v as u8),
            DType::U16 => u64::from(v as u16),
            DType::U32 => u64::from(v as u32),
            DType::U64 => v as u64,
            DType::I4 | DType::U4 | DType::I2 | DType::U2 => return Self::from_i64(dtype, i64::from(v as i32)),
            d => u64::from(minifloat::format(d).map_or(0, |f| f.encode(v as f32))),
        };
        Self { dtype, bits }
    }
    /// `v` of a floating type that has it, infinities among them.
    pub fn exact(dtype: DType, v: f64) -> Self {
        match minifloat::format(dtype) {
            Some(f) => Self { dtype, bits: f.encode_exact(v as f32).into() },
            None => Self::from_f64(dtype, v),
        }
    }
    /// Wraps `v` for integers; rounds for floating types, for the 16-bit ones by way of f32.
    pub fn from_i64(dtype: DType, v: i64) -> Self {
        let dtype = dtype.stored();
        match dtype {
            DType::F64 => return Self::from_f64(dtype, v as f64),
            d if d.is_float() => return Self::from_f64(dtype, f64::from(v as f32)),
            _ => {}
        }
        let bits = match dtype {
            DType::Bool => u64::from(v != 0),
            DType::I4 | DType::I2 | DType::U4 | DType::U2 => u64::from(crate::eval::wrap(dtype, v) as u8),
            _ if dtype.size() == 8 => v as u64,
            _ => v as u64 & ((1u64 << (8 * dtype.size())) - 1),
        };
        Self { dtype, bits }
    }
    /// An f32 constant.
    pub fn f32(v: f32) -> Self {
        Self { dtype: DType::F32, bits: u64::from(v.to_bits()) }
    }
    /// A truth value.
    pub fn bool(v: bool) -> Self {
        Self { dtype: DType::Bool, bits: u64::from(v) }
    }
    /// The value as f64 (64-bit integers are rounded).
    pub fn to_f64(self) -> f64 {
        match self.dtype {
            DType::F64 => f64::from_bits(self.bits),
            DType::F32 => f64::from(f32::from_bits(self.bits as u32)),
            DType::F16 => f16::from_bits(self.bits as u16).to_f64(),
            DType::BF16 => bf16::from_bits(self.bits as u16).to_f64(),
            DType::U64 => self.bits as f64,
            d => match minifloat::format(d) {
                Some(f) => f64::from(f.decode(self.bits as u8)),
                None => self.to_i64() as f64,
            },
        }
    }
    /// The value of an integer or bool as i64 (u64 wraps); a float is truncated and saturates.
    pub fn to_i64(self) -> i64 {
        match self.dtype {
            DType::I8 => i64::from(self.bits as u8 as i8),
            d if d.narrow_bits().is_some() => crate::eval::wrap(d, self.bits as i64),
            DType::I16 => i64::from(self.bits as u16 as i16),
            DType::I32 => i64::from(self.bits as u32 as i32),
            d if d.is_float() => self.to_f64() as i64,
            _ => self.bits as i64,
        }
    }
}

impl fmt::Debug for Const {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Const {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.dtype {
            DType::Bool => write!(f, "{}", self.bits != 0),
            // What does not come back from its value is written as its bits: NaN but for the usual one, 8-bit infinities.
            d if d.is_float()
                && !self.to_f64().is_normal()
                && *self != Self::from_f64(d, if self.to_f64().is_nan() { f64::NAN } else { self.to_f64() }) =>
            {
                write!(f, "{:#x}:{d}", self.bits)
            }
            d @ DType::F32 => write!(f, "{:?}:{d}", f32::from_bits(self.bits as u32)),
            d if d.is_float() => write!(f, "{:?}:{d}", self.to_f64()),
            d @ DType::U64 => write!(f, "{}:{d}", self.bits),
            d => write!(f, "{}:{d}", self.to_i64()),
        }
    }
}

macro_rules! names {
    ($(#[$m:meta])* $t:ident { $($v:ident $n:literal,)* }) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $t { $(#[doc = $n] $v,)* }
        impl $t {
            /// All operations.
            pub const ALL: &[$t] = &[$($t::$v),*];
            /// Name in the text syntax.
            pub fn name(self) -> &'static str {
                match self { $($t::$v => $n),* }
            }
            /// The operation of this name.
            pub fn parse(s: &str) -> Option<Self> {
                match s { $($n => Some($t::$v),)* _ => None }
            }
        }
    };
}

names! {
    /// Operation on one scalar.
    UnOp {
        Neg "neg", Abs "abs", Sign "sign", Exp "exp", Log "log", Sqrt "sqrt", Sin "sin", Cos "cos", Tan "tan",
        Asin "asin", Acos "acos", Atan "atan", Sinh "sinh", Cosh "cosh", Asinh "asinh", Acosh "acosh", Atanh "atanh",
        Tanh "tanh", Erf "erf", Floor "floor", Ceil "ceil", Round "round", Trunc "trunc", Not "not", BitNot "bitnot",
        IsNan "isnan", IsInf "isinf",
    }
}

names! {
    /// Operation on two scalars of one type. `rem` has the sign of the dividend, `mod` that of the divisor; `div` on
    /// integers truncates.
    BinOp {
        Add "add", Sub "sub", Mul "mul", Div "div", Rem "rem", Mod "mod", Pow "pow", Min "min", Max "max",
        And "and", Or "or", Xor "xor", Shl "shl", Shr "shr",
        Eq "eq", Ne "ne", Lt "lt", Le "le", Gt "gt", Ge "ge",
    }
}

impl BinOp {
    /// Gives `bool` whatever the operands' type.
    pub fn is_compare(self) -> bool {
        matches!(self, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge)
    }
    /// `op(a, b) == op(b, a)`.
    pub fn is_commutative(self) -> bool {
        use BinOp::*;
        matches!(self, Add | Mul | Min | Max | And | Or | Xor | Eq | Ne)
    }
}

/// A scalar expression tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Scalar {
    /// The element of operand `i`: `x0`.
    Arg(u32),
    /// The position on axis `i` of the domain, as i64: `i0`.
    Axis(u32),
    /// The value of symbol `i`, as i64: `s0`.
    Sym(u32),
    /// A constant: `2.5:f32`.
    Const(Const),
    /// `exp(x0)`.
    Un(UnOp, Box<Scalar>),
    /// `add(x0, x1)`.
    Bin(BinOp, Box<Scalar>, Box<Scalar>),
    /// `select(cond, then, else)`.
    Select(Box<Scalar>, Box<Scalar>, Box<Scalar>),
    /// `f16(x0)`: conversion to a type.
    Cast(DType, Box<Scalar>),
    /// `bits.f32(x0)`: the same bits as another type of the same size.
    Bits(DType, Box<Scalar>),
}

/// A body whose operand types do not fit.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ScalarError {
    /// An operand that does not exist.
    #[error("the body refers to x{0}, but there are {1} operands")]
    NoArg(u32, usize),
    /// Operands of one operation with different or unfit types.
    #[error("'{op}' does not take {types}")]
    Types {
        /// The operation.
        op: &'static str,
        /// The operand types found.
        types: String,
    },
    /// Text that is not a scalar expression.
    #[error("at byte {at} of the body: {what}")]
    Syntax {
        /// Byte offset.
        at: usize,
        /// What was expected.
        what: String,
    },
}

impl Scalar {
    /// Operand `i`.
    pub fn arg(i: usize) -> Self {
        Scalar::Arg(i as u32)
    }
    /// An f32 constant.
    pub fn f32(v: f32) -> Self {
        Scalar::Const(Const::f32(v))
    }
    /// A constant of the given type.
    pub fn konst(dtype: DType, v: f64) -> Self {
        Scalar::Const(Const::from_f64(dtype, v))
    }
    /// An integer (or converted) constant of the given type.
    pub fn int(dtype: DType, v: i64) -> Self {
        Scalar::Const(Const::from_i64(dtype, v))
    }
    /// A unary operation.
    pub fn un(op: UnOp, a: Scalar) -> Self {
        Scalar::Un(op, Box::new(a))
    }
    /// A binary operation.
    pub fn bin(op: BinOp, a: Scalar, b: Scalar) -> Self {
        Scalar::Bin(op, Box::new(a), Box::new(b))
    }
    /// A choice.
    pub fn select(c: Scalar, a: Scalar, b: Scalar) -> Self {
        Scalar::Select(Box::new(c), Box::new(a), Box::new(b))
    }
    /// A conversion.
    pub fn cast(to: DType, a: Scalar) -> Self {
        Scalar::Cast(to.stored(), Box::new(a))
    }

    /// The same bits as another type.
    pub fn bits(to: DType, a: Scalar) -> Self {
        Scalar::Bits(to, Box::new(a))
    }

    /// Type of the expression for operands of the given types.
    ///
    /// # Errors
    /// A missing operand, or operand types that an operation does not take.
    pub fn dtype(&self, args: &[DType]) -> Result<DType, ScalarError> {
        let bad = |op, types: &[DType]| {
            let types = types.iter().map(|t| t.name()).collect::<Vec<_>>().join(", ");
            Err(ScalarError::Types { op, types: format!("({types})") })
        };
        Ok(match self {
            Scalar::Arg(i) => *args.get(*i as usize).ok_or(ScalarError::NoArg(*i, args.len()))?,
            Scalar::Axis(_) | Scalar::Sym(_) => DType::I64,
            Scalar::Const(c) => c.dtype,
            Scalar::Cast(d, a) => {
                a.dtype(args)?;
                *d
            }
            Scalar::Bits(d, a) => {
                let t = a.dtype(args)?;
                if t.size() != d.size() {
                    return bad("bits", &[*d, t]);
                }
                *d
            }
            Scalar::Un(op, a) => {
                let t = a.dtype(args)?;
                let fits = match op {
                    _ if t.is_storage() => false,
                    UnOp::Not => t == DType::Bool,
                    UnOp::BitNot => t.is_int(),
                    UnOp::Neg | UnOp::Abs | UnOp::Sign => t != DType::Bool,
                    _ => t.is_float(),
                };
                match op {
                    _ if !fits => return bad(op.name(), &[t]),
                    UnOp::IsNan | UnOp::IsInf => DType::Bool,
                    _ => t,
                }
            }
            Scalar::Bin(op, a, b) => {
                let (t, u) = (a.dtype(args)?, b.dtype(args)?);
                let fits = match op {
                    _ if t.is_storage() => false,
                    BinOp::And | BinOp::Or | BinOp::Xor => !t.is_float(),
                    BinOp::Shl | BinOp::Shr => t.is_int(),
                    BinOp::Eq | BinOp::Ne | BinOp::Min | BinOp::Max => true,
                    op if op.is_compare() => true,
                    _ => t != DType::Bool,
                };
                match op {
                    _ if t != u || !fits => return bad(op.name(), &[t, u]),
                    op if op.is_compare() => DType::Bool,
                    _ => t,
                }
            }
            Scalar::Select(c, a, b) => {
                let (c, t, u) = (c.dtype(args)?, a.dtype(args)?, b.dtype(args)?);
                if c != DType::Bool || t != u {
                    return bad("select", &[c, t, u]);
                }
                t
            }
        })
    }

    /// Calls `f` on every subexpression, parents first.
    pub fn visit(&self, f: &mut dyn FnMut(&Scalar)) {
        f(self);
        match self {
            Scalar::Un(_, a) | Scalar::Cast(_, a) | Scalar::Bits(_, a) => a.visit(f),
            Scalar::Bin(_, a, b) => {
                a.visit(f);
                b.visit(f);
            }
            Scalar::Select(c, a, b) => {
                c.visit(f);
                a.visit(f);
                b.visit(f);
            }
            _ => {}
        }
    }

    /// Rebuilds the expression with leaves replaced where `f` gives something.
    pub fn map_leaves(&self, f: &dyn Fn(&Scalar) -> Option<Scalar>) -> Scalar {
        if let Some(s) = f(self) {
            return s;
        }
        match self {
            Scalar::Un(op, a) => Scalar::un(*op, a.map_leaves(f)),
            Scalar::Cast(t, a) => Scalar::cast(*t, a.map_leaves(f)),
            Scalar::Bits(t, a) => Scalar::bits(*t, a.map_leaves(f)),
            Scalar::Bin(op, a, b) => Scalar::bin(*op, a.map_leaves(f), b.map_leaves(f)),
            Scalar::Select(c, a, b) => Scalar::select(c.map_leaves(f), a.map_leaves(f), b.map_leaves(f)),
            leaf => leaf.clone(),
        }
    }

    /// Number of operations in the tree.
    pub fn ops(&self) -> usize {
        let mut n = 0;
        self.visit(&mut |s| n += usize::from(!matches!(s, Scalar::Arg(_) | Scalar::Axis(_) | Scalar::Sym(_) | Scalar::Const(_))));
        n
    }

    /// Parses the text that `Display` prints.
    ///
    /// # Errors
    /// [`ScalarError::Syntax`] with the byte offset.
    pub fn parse(text: &str) -> Result<Self, ScalarError> {
        let mut p = Parser { text, at: 0, depth: 0 };
        let s = p.expr()?;
        p.space();
        if p.at != text.len() { p.fail("the end of the expression") } else { Ok(s) }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scalar::Arg(i) => write!(f, "x{i}"),
            Scalar::Axis(i) => write!(f, "i{i}"),
            Scalar::Sym(i) => write!(f, "s{i}"),
            Scalar::Const(c) => write!(f, "{c}"),
            Scalar::Un(op, a) => write!(f, "{}({a})", op.name()),
            Scalar::Bin(op, a, b) => write!(f, "{}({a}, {b})", op.name()),
            Scalar::Select(c, a, b) => write!(f, "select({c}, {a}, {b})"),
            Scalar::Cast(t, a) => write!(f, "{t}({a})"),
            Scalar::Bits(t, a) => write!(f, "bits.{t}({a})"),
        }
    }
}

/// Bodies nest no deeper than this when they are read from text.
const MAX_DEPTH: usize = 256;

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn fail<T>(&self, what: &str) -> Result<T, ScalarError> {
        Err(ScalarError::Syntax { at: self.at, what: format!("expected {what}") })
    }
    fn space(&mut self) {
        while self.text[self.at..].starts_with(' ') {
            self.at += 1;
        }
    }
    fn eat(&mut self, c: char) -> bool {
        self.space();
        let hit = self.text[self.at..].starts_with(c);
        if hit {
            self.at += c.len_utf8();
        }
        hit
    }
    fn token(&mut self) -> String {
        self.space();
        let rest = &self.text[self.at..];
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "+-.:_".contains(c))).unwrap_or(rest.len());
        self.at += end;
        rest[..end].to_string()
    }
    fn expr(&mut self) -> Result<Scalar, ScalarError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.fail("a shallower expression");
        }
        let t = self.token();
        let s = if self.eat('(') { self.call(&t)? } else { self.leaf(&t)? };
        self.depth -= 1;
        Ok(s)
    }
    fn call(&mut self, name: &str) -> Result<Scalar, ScalarError> {
        let mut args = vec![self.expr()?];
        while self.eat(',') {
            args.push(self.expr()?);
        }
        if !self.eat(')') {
            return self.fail("')'");
        }
        let n = args.len();
        let mut it = args.into_iter();
        let mut next = || it.next().unwrap_or(Scalar::Arg(0));
        let same_bits = name.strip_prefix("bits.").and_then(DType::parse);
        match (name, n) {
            (_, 1) if same_bits.is_some() => Ok(Scalar::bits(same_bits.unwrap_or(DType::F32), next())),
            ("select", 3) => Ok(Scalar::select(next(), next(), next())),
            (_, 1) if DType::parse(name).is_some() => Ok(Scalar::cast(DType::parse(name).unwrap_or(DType::F32), next())),
            (_, 1) => UnOp::parse(name).map(|op| Scalar::un(op, next())).map_or_else(|| self.fail("an operation"), Ok),
            (_, 2) => BinOp::parse(name).map(|op| Scalar::bin(op, next(), next())).map_or_else(|| self.fail("an operation"), Ok),
            _ => self.fail("an operation with this many operands"),
        }
    }
    fn leaf(&mut self, t: &str) -> Result<Scalar, ScalarError> {
        let numbered = |p: char| t.strip_prefix(p).and_then(|r| r.parse::<u32>().ok());
        if let Some(i) = numbered('x') {
            return Ok(Scalar::Arg(i));
        }
        if let Some(i) = numbered('i') {
            return Ok(Scalar::Axis(i));
        }
        if let Some(i) = numbered('s') {
            return Ok(Scalar::Sym(i));
        }
        match t {
            "true" => return Ok(Scalar::Const(Const::bool(true))),
            "false" => return Ok(Scalar::Const(Const::bool(false))),
            _ => {}
        }
        let Some((v, d)) = t.split_once(':').and_then(|(v, d)| Some((v, DType::parse(d)?))) else {
            return self.fail("an operand, a constant like 2.5:f32, or an operation");
        };
        let bits = |v: &str| u64::from_str_radix(v, 16).ok().filter(|b| d.size() == 8 || b >> (8 * d.size()) == 0);
        let c = match d {
            d if d.is_float() && v.starts_with("0x") => bits(&v[2..]).map(|bits| Const { dtype: d, bits }),
            DType::U64 => v.parse().ok().map(|bits| Const { dtype: d, bits }),
            DType::F32 => v.parse().ok().map(Const::f32),
            d if d.is_float() => v.parse().ok().map(|v| Const::from_f64(d, v)),
            d => v.parse().ok().map(|v| Const::from_i64(d, v)),
        };
        c.map(Scalar::Const).map_or_else(|| self.fail("a number"), Ok)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_round_trips() {
        for t in [
            "add(x0, mul(x1, 2.5:f32))",
            "select(lt(i0, s1), f16(x0), 0.0:f16)",
            "max(x0, -inf:f32)",
            "not(true)",
            "-7:i64",
            "1e-5:f32",
            "bits.f32(add(x0, 1:i32))",
        ] {
            assert_eq!(Scalar::parse(t).unwrap().to_string(), t);
        }
    }

    #[test]
    fn types_are_checked() {
        let s = Scalar::parse("add(x0, x1)").unwrap();
        assert_eq!(s.dtype(&[DType::F32, DType::F32]), Ok(DType::F32));
        assert!(s.dtype(&[DType::F32, DType::I64]).is_err());
        assert!(s.dtype(&[DType::F32]).is_err());
    }

    #[test]
    fn broken_text_is_an_error() {
        for t in ["", "add(x0", "add(x0, x1, x2)", "foo(x0)", "3.5", "x0 x1", "é"] {
            assert!(Scalar::parse(t).is_err(), "{t}");
        }
    }
}
