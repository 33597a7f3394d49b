//! Integer expressions over the program's symbols: dimensions, sizes, offsets, launch geometry.
//!
//! In memory an expression is a tree. In a file it is a postfix list, so that reading a hostile one neither recurses nor
//! builds a tree deeper than [`MAX_EXPR_DEPTH`].

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::fmt;

/// Deepest tree that a file may hold.
pub const MAX_EXPR_DEPTH: usize = 128;
/// Longest postfix list that a file may hold.
pub const MAX_EXPR_OPS: usize = 1 << 14;

/// Why an expression has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExprError {
    /// A 64-bit signed operation overflowed.
    #[error("integer overflow")]
    Overflow,
    /// Division or remainder by zero.
    #[error("division by zero")]
    DivisionByZero,
    /// A symbol that the program does not declare.
    #[error("symbol s{0} does not exist")]
    UnknownSymbol(u32),
    /// The value is negative where a size or an offset is wanted.
    #[error("the value {0} is negative")]
    Negative(i64),
    /// Deeper or longer than the limits.
    #[error("expression deeper than {MAX_EXPR_DEPTH} or longer than {MAX_EXPR_OPS} operations")]
    TooDeep,
    /// A postfix list that is no expression.
    #[error("malformed expression")]
    Malformed,
}

/// An integer expression over symbols. Division rounds to minus infinity (`FloorDiv`) or plus infinity (`CeilDiv`);
/// `Mod` has the sign of the divisor.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum DimExpr {
    Const(i64),
    /// The i-th symbol of the program.
    Sym(u32),
    Add(Box<Self>, Box<Self>),
    Mul(Box<Self>, Box<Self>),
    FloorDiv(Box<Self>, Box<Self>),
    CeilDiv(Box<Self>, Box<Self>),
    Mod(Box<Self>, Box<Self>),
    Min(Box<Self>, Box<Self>),
    Max(Box<Self>, Box<Self>),
}

/// One element of the postfix form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum DimOp {
    Const(i64),
    Sym(u32),
    Add,
    Mul,
    FloorDiv,
    CeilDiv,
    Mod,
    Min,
    Max,
}

impl DimOp {
    fn apply(self, a: i64, b: i64) -> Result<i64, ExprError> {
        if b == 0 && matches!(self, Self::FloorDiv | Self::CeilDiv | Self::Mod) {
            return Err(ExprError::DivisionByZero);
        }
        match self {
            Self::Add => a.checked_add(b),
            Self::Mul => a.checked_mul(b),
            Self::FloorDiv => floor_div(a, b),
            Self::CeilDiv => a.checked_neg().and_then(|n| floor_div(n, b)).and_then(i64::checked_neg),
            Self::Mod => a.checked_rem(b).map(|r| if r != 0 && (r < 0) != (b < 0) { r + b } else { r }),
            Self::Min => Some(a.min(b)),
            Self::Max => Some(a.max(b)),
            Self::Const(_) | Self::Sym(_) => return Err(ExprError::Malformed),
        }
        .ok_or(ExprError::Overflow)
    }

    const fn symbol(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Mul => "*",
            Self::FloorDiv => "floordiv",
            Self::CeilDiv => "ceildiv",
            Self::Mod => "mod",
            Self::Min => "min",
            Self::Max => "max",
            Self::Const(_) | Self::Sym(_) => "",
        }
    }
}

fn floor_div(a: i64, b: i64) -> Option<i64> {
    let q = a.checked_div(b)?;
    Some(if a % b != 0 && (a < 0) != (b < 0) { q - 1 } else { q })
}

impl DimExpr {
    /// The constant 0.
    pub const ZERO: Self = Self::Const(0);
    /// The constant 1.
    pub const ONE: Self = Self::Const(1);

    fn parts(&self) -> Option<(DimOp, &Self, &Self)> {
        Some(match self {
            Self::Const(_) | Self::Sym(_) => return None,
            Self::Add(a, b) => (DimOp::Add, a, b),
            Self::Mul(a, b) => (DimOp::Mul, a, b),
            Self::FloorDiv(a, b) => (DimOp::FloorDiv, a, b),
            Self::CeilDiv(a, b) => (DimOp::CeilDiv, a, b),
            Self::Mod(a, b) => (DimOp::Mod, a, b),
            Self::Min(a, b) => (DimOp::Min, a, b),
            Self::Max(a, b) => (DimOp::Max, a, b),
        })
    }

    fn raw(op: DimOp, a: Self, b: Self) -> Result<Self, ExprError> {
        let (a, b) = (Box::new(a), Box::new(b));
        Ok(match op {
            DimOp::Add => Self::Add(a, b),
            DimOp::Mul => Self::Mul(a, b),
            DimOp::FloorDiv => Self::FloorDiv(a, b),
            DimOp::CeilDiv => Self::CeilDiv(a, b),
            DimOp::Mod => Self::Mod(a, b),
            DimOp::Min => Self::Min(a, b),
            DimOp::Max => Self::Max(a, b),
            DimOp::Const(_) | DimOp::Sym(_) => return Err(ExprError::Malformed),
        })
    }

    /// `a op b` with constants folded and the identities of +, *, / and equal operands of min and max removed. A constant
    /// operation without a value (division by zero, overflow) stays as it is and fails when evaluated.
    fn folded(op: DimOp, a: Self, b: Self) -> Self {
        if let (Self::Const(x), Self::Const(y)) = (&a, &b)
            && let Ok(v) = op.apply(*x, *y)
        {
            return Self::Const(v);
        }
        match (op, &a, &b) {
            (DimOp::Add, Self::Const(0), _) | (DimOp::Mul, Self::Const(1), _) => return b,
            (DimOp::Add, _, Self::Const(0)) | (DimOp::Mul | DimOp::FloorDiv | DimOp::CeilDiv, _, Self::Const(1)) => {
                return a;
            }
            (DimOp::Min | DimOp::Max, _, _) if a == b => return a,
            _ => {}
        }
        // `op` is a binary operator in every caller, for which `raw` has no error.
        Self::raw(op, a, b).unwrap_or(Self::ZERO)
    }

    /// `floor(self / other)`.
    pub fn floor_div(self, other: impl Into<Self>) -> Self {
        Self::folded(DimOp::FloorDiv, self, other.into())
    }

    /// `ceil(self / other)`.
    pub fn ceil_div(self, other: impl Into<Self>) -> Self {
        Self::folded(DimOp::CeilDiv, self, other.into())
    }

    /// `self - other * floor(self / other)`.
    pub fn modulo(self, other: impl Into<Self>) -> Self {
        Self::folded(DimOp::Mod, self, other.into())
    }

    /// The lesser of the two.
    pub fn minimum(self, other: impl Into<Self>) -> Self {
        Self::folded(DimOp::Min, self, other.into())
    }

    /// The greater of the two.
    pub fn maximum(self, other: impl Into<Self>) -> Self {
        Self::folded(DimOp::Max, self, other.into())
    }

    /// The least multiple of `alignment` that is not below `self`.
    pub fn align_up(self, alignment: i64) -> Self {
        self.ceil_div(alignment) * Self::Const(alignment)
    }

    /// Sum as a balanced tree (0 for none).
    pub fn sum(items: impl IntoIterator<Item = Self>) -> Self {
        Self::balanced(DimOp::Add, items.into_iter().collect(), Self::ZERO)
    }

    /// Product as a balanced tree (1 for none).
    pub fn product(items: impl IntoIterator<Item = Self>) -> Self {
        Self::balanced(DimOp::Mul, items.into_iter().collect(), Self::ONE)
    }

    /// Maximum as a balanced tree (0 for none), equal items once.
    pub fn maximum_of(items: impl IntoIterator<Item = Self>) -> Self {
        let distinct: std::collections::BTreeSet<Self> = items.into_iter().collect();
        Self::balanced(DimOp::Max, distinct.into_iter().collect(), Self::ZERO)
    }

    fn balanced(op: DimOp, mut items: Vec<Self>, empty: Self) -> Self {
        while items.len() > 1 {
            let mut next = Vec::with_capacity(items.len().div_ceil(2));
            let mut it = items.into_iter();
            while let Some(a) = it.next() {
                next.push(match it.next() {
                    Some(b) => Self::folded(op, a, b),
                    None => a,
                });
            }
            items = next;
        }
        items.pop().unwrap_or(empty)
    }

    /// The value, given one value a symbol.
    pub fn eval(&self, symbols: &[i64]) -> Result<i64, ExprError> {
        self.eval_with(&|i| symbols.get(i as usize).copied())
    }

    /// The value, given that of each symbol; one without a value is an unknown symbol.
    pub fn eval_with(&self, symbol: &impl Fn(u32) -> Option<i64>) -> Result<i64, ExprError> {
        match self {
            Self::Const(v) => Ok(*v),
            Self::Sym(i) => symbol(*i).ok_or(ExprError::UnknownSymbol(*i)),
            _ => match self.parts() {
                Some((op, a, b)) => op.apply(a.eval_with(symbol)?, b.eval_with(symbol)?),
                None => Err(ExprError::Malformed),
            },
        }
    }

    /// The value as a size or an offset: an error where it is negative.
    pub fn eval_size(&self, symbols: &[i64]) -> Result<u64, ExprError> {
        let v = self.eval(symbols)?;
        u64::try_from(v).map_err(|_| ExprError::Negative(v))
    }

    /// The constant that this expression is, if it is one as it stands.
    pub const fn as_const(&self) -> Option<i64> {
        match self {
            Self::Const(v) => Some(*v),
            _ => None,
        }
    }

    /// Depth of the tree; a constant or a symbol has depth 1.
    pub fn depth(&self) -> usize {
        self.parts().map_or(1, |(_, a, b)| 1 + a.depth().max(b.depth()))
    }

    /// One more than the greatest symbol index used, 0 where there is none.
    pub fn symbol_bound(&self) -> u32 {
        match self {
            Self::Const(_) => 0,
            Self::Sym(i) => i.saturating_add(1),
            _ => self.parts().map_or(0, |(_, a, b)| a.symbol_bound().max(b.symbol_bound())),
        }
    }

    /// Calls `f` for every mention of a symbol.
    pub fn visit_symbols(&self, f: &mut impl FnMut(u32)) {
        if let Self::Sym(i) = self {
            f(*i);
        } else if let Some((_, a, b)) = self.parts() {
            a.visit_symbols(f);
            b.visit_symbols(f);
        }
    }

    /// The postfix form.
    pub fn to_ops(&self) -> Vec<DimOp> {
        fn go(e: &DimExpr, out: &mut Vec<DimOp>) {
            match e {
                DimExpr::Const(v) => out.push(DimOp::Const(*v)),
                DimExpr::Sym(i) => out.push(DimOp::Sym(*i)),
                _ => {
                    if let Some((op, a, b)) = e.parts() {
                        go(a, out);
                        go(b, out);
                        out.push(op);
                    }
                }
            }
        }
        let mut out = Vec::new();
        go(self, &mut out);
        out
    }

    /// The tree of a postfix form; an error past [`MAX_EXPR_DEPTH`] or [`MAX_EXPR_OPS`].
    pub fn from_ops(ops: &[DimOp]) -> Result<Self, ExprError> {
        if ops.len() > MAX_EXPR_OPS {
            return Err(ExprError::TooDeep);
        }
        let mut stack: Vec<(Self, usize)> = Vec::new();
        for &op in ops {
            let item = match op {
                DimOp::Const(v) => (Self::Const(v), 1),
                DimOp::Sym(i) => (Self::Sym(i), 1),
                _ => {
                    let (Some((b, db)), Some((a, da))) = (stack.pop(), stack.pop()) else {
                        return Err(ExprError::Malformed);
                    };
                    let depth = 1 + da.max(db);
                    if depth > MAX_EXPR_DEPTH {
                        return Err(ExprError::TooDeep);
                    }
                    (Self::raw(op, a, b)?, depth)
                }
            };
            stack.push(item);
        }
        match (stack.pop(), stack.is_empty()) {
            (Some((e, _)), true) => Ok(e),
            _ => Err(ExprError::Malformed),
        }
    }
}

impl std::ops::Add for DimExpr {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::folded(DimOp::Add, self, other)
    }
}

impl std::ops::Mul for DimExpr {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self::folded(DimOp::Mul, self, other)
    }
}

impl From<i64> for DimExpr {
    fn from(v: i64) -> Self {
        Self::Const(v)
    }
}

impl Default for DimExpr {
    fn default() -> Self {
        Self::ZERO
    }
}

impl fmt::Display for DimExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Const(v) => write!(f, "{v}"),
            Self::Sym(i) => write!(f, "s{i}"),
            _ => match self.parts() {
                Some((op @ (DimOp::Min | DimOp::Max), a, b)) => {
                    write!(f, "{}({a}, {b})", op.symbol())
                }
                Some((op, a, b)) => write!(f, "({a} {} {b})", op.symbol()),
                None => Ok(()),
            },
        }
    }
}

impl fmt::Debug for DimExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for DimExpr {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.to_ops().serialize(s)
    }
}

impl<'de> Deserialize<'de> for DimExpr {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Self::from_ops(&Vec::<DimOp>::deserialize(d)?).map_err(D::Error::custom)
    }
}
