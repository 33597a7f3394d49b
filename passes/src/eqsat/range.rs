//! Intervals of values: what a body's result lies in when its operands' intervals are known.

use kiln_algebra::{BinOp, Const, DType, Scalar, Tensor, UnOp};

/// Tensors up to this many elements are scanned.
const SCANNED: usize = 1 << 16;
/// Relative slack for the rounding of each operation; holds down to bf16.
const SLACK: f64 = 1.0 / 64.0;

/// A closed interval that holds every value that is not NaN.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// Least value.
    pub low: f64,
    /// Largest value.
    pub high: f64,
    /// Values may be NaN.
    pub nan: bool,
}

impl Range {
    /// Nothing is known.
    pub const ANY: Self = Self { low: f64::NEG_INFINITY, high: f64::INFINITY, nan: true };
    /// Numbers between two bounds.
    pub fn new(low: f64, high: f64) -> Self {
        Self { low, high, nan: false }
    }
    /// What a type can hold.
    pub fn of(dtype: DType) -> Self {
        match dtype {
            d if d.is_float() => Self::ANY,
            DType::Bool => Self::new(0.0, 1.0),
            d => {
                let bits = d.narrow_bits().map_or(d.size() as i32 * 8, |b| b as i32);
                let (low, high) =
                    if d.is_signed() { (-2f64.powi(bits - 1), 2f64.powi(bits - 1)) } else { (0.0, 2f64.powi(bits)) };
                Self::new(low, high - 1.0)
            }
        }
    }
    /// What a small tensor holds.
    pub fn scan(t: &Tensor) -> Option<Self> {
        if t.is_empty() || t.len() > SCANNED {
            return None;
        }
        let mut all = Self::point(t.get(0));
        (1..t.len()).for_each(|i| all = all.union(Self::point(t.get(i))));
        Some(all)
    }
    /// One value.
    pub fn point(c: Const) -> Self {
        match c.to_f64() {
            v if v.is_nan() => Self { low: f64::INFINITY, high: f64::NEG_INFINITY, nan: true },
            v => Self::new(v, v),
        }
    }
    /// Both ends are finite numbers.
    pub fn is_bounded(&self) -> bool {
        self.low.is_finite() && self.high.is_finite()
    }
    /// Every value is a finite number.
    pub fn is_finite(&self) -> bool {
        self.is_bounded() && !self.nan
    }
    /// Largest magnitude.
    pub fn magnitude(&self) -> f64 {
        self.low.abs().max(self.high.abs())
    }
    /// Either of two.
    pub fn union(self, o: Self) -> Self {
        Self { low: self.low.min(o.low), high: self.high.max(o.high), nan: self.nan || o.nan }
    }
    /// Both of two.
    pub fn meet(self, o: Self) -> Self {
        Self { low: self.low.max(o.low), high: self.high.min(o.high), nan: self.nan && o.nan }
    }
    /// A sum of `n` such values.
    pub fn sum(self, n: Option<i64>) -> Self {
        match n {
            Some(n) if n > 0 => {
                let n = n as f64;
                Self { low: (self.low * n).min(self.low), high: (self.high * n).max(self.high), ..self }.loose(self.is_bounded())
            }
            _ => Self { low: if self.low >= 0.0 { 0.0 } else { f64::NEG_INFINITY }, high: f64::INFINITY, nan: self.nan },
        }
    }
    /// The product of two.
    pub fn times(self, o: Self) -> Self {
        let p = |a: f64, b: f64| if a == 0.0 || b == 0.0 { 0.0 } else { a * b };
        let all = [p(self.low, o.low), p(self.low, o.high), p(self.high, o.low), p(self.high, o.high)];
        let nan = self.nan || o.nan || !self.is_bounded() || !o.is_bounded();
        let low = all.iter().copied().fold(f64::INFINITY, f64::min);
        Self { low, high: all.iter().copied().fold(f64::NEG_INFINITY, f64::max), nan }.loose(true)
    }
    fn map(self, f: impl Fn(f64) -> f64) -> Self {
        Self { low: f(self.low), high: f(self.high), nan: self.nan }
    }
    fn loose(self, known: bool) -> Self {
        let by = |v: f64| if known { v.abs() * SLACK } else { 0.0 };
        // A bound of zero stays one: rounding does not change signs.
        Self { low: self.low - by(self.low), high: self.high + by(self.high), nan: self.nan }
    }
}

/// The interval of a body over operands of these intervals and types.
pub fn of_body(body: &Scalar, args: &[Range], types: &[DType]) -> Range {
    let rec = |s: &Scalar| of_body(s, args, types);
    let dtype = body.dtype(types).unwrap_or(DType::F32);
    let found = match body {
        Scalar::Arg(i) => args.get(*i as usize).copied().unwrap_or(Range::ANY),
        Scalar::Const(c) => Range::point(*c),
        Scalar::Axis(_) | Scalar::Sym(_) => Range::new(0.0, 2f64.powi(62)),
        Scalar::Un(op, a) => unary(*op, rec(a)),
        Scalar::Bin(BinOp::Mul, a, b) if a == b => {
            let x = rec(a);
            let square = x.times(x);
            let least = if x.low > 0.0 {
                x.low * x.low
            } else if x.high < 0.0 {
                x.high * x.high
            } else {
                0.0
            };
            Range { low: least - least * SLACK, ..square }
        }
        Scalar::Bin(op, a, b) => binary(*op, rec(a), rec(b)),
        Scalar::Select(_, a, b) => rec(a).union(rec(b)),
        Scalar::Cast(to, a) => {
            let (x, from) = (rec(a), a.dtype(types).unwrap_or(DType::F32));
            match (from.is_float(), to.is_float()) {
                (_, true) => x.loose(x.is_bounded()),
                // Truncation goes towards zero; what does not fit saturates or wraps: the type's own range is met below.
                (true, false) => {
                    let y = x.map(f64::trunc);
                    Range {
                        low: if x.nan { y.low.min(0.0) } else { y.low },
                        high: if x.nan { y.high.max(0.0) } else { y.high },
                        nan: false,
                    }
                }
                (false, false) => x,
            }
        }
        Scalar::Bits(to, _) => Range::of(*to),
    };
    let whole = Range::of(dtype);
    if dtype.is_float() {
        return found;
    }
    // Integers wrap: what does not fit says nothing.
    if found.low >= whole.low && found.high <= whole.high { Range { nan: false, ..found } } else { whole }
}

fn unary(op: UnOp, x: Range) -> Range {
    let wild = Range { nan: true, ..Range::ANY };
    match op {
        UnOp::Neg => Range { low: -x.high, high: -x.low, nan: x.nan },
        UnOp::Abs => {
            let low = if x.low > 0.0 {
                x.low
            } else if x.high < 0.0 {
                -x.high
            } else {
                0.0
            };
            Range { low, high: x.magnitude(), nan: x.nan }
        }
        UnOp::Exp => x.map(f64::exp).loose(true),
        UnOp::Log if x.low > 0.0 => x.map(f64::ln).loose(true),
        UnOp::Sqrt if x.low >= 0.0 => x.map(f64::sqrt).loose(true),
        UnOp::Tanh => x.map(f64::tanh).loose(true).meet(Range { nan: true, ..Range::new(-1.0, 1.0) }),
        UnOp::Erf | UnOp::Sign => Range { nan: x.nan, ..Range::new(-1.0, 1.0) },
        UnOp::Sin | UnOp::Cos => Range { nan: x.nan || !x.is_bounded(), ..Range::new(-1.0, 1.0) },
        UnOp::Atan => Range { nan: x.nan, ..Range::new(-1.6, 1.6) },
        UnOp::Floor => x.map(f64::floor),
        UnOp::Ceil => x.map(f64::ceil),
        UnOp::Round => x.map(f64::round_ties_even),
        UnOp::Trunc => x.map(f64::trunc),
        UnOp::Not | UnOp::IsNan | UnOp::IsInf => Range::new(0.0, 1.0),
        _ => wild,
    }
}

fn binary(op: BinOp, x: Range, y: Range) -> Range {
    let nan = x.nan || y.nan;
    let clash = nan || (!x.is_bounded() && !y.is_bounded());
    match op {
        BinOp::Add => Range { low: x.low + y.low, high: x.high + y.high, nan: clash }.sane(),
        BinOp::Sub => Range { low: x.low - y.high, high: x.high - y.low, nan: clash }.sane(),
        BinOp::Mul => x.times(y),
        BinOp::Div if y.low > 0.0 || y.high < 0.0 => {
            let inverse = Range { low: 1.0 / y.high, high: 1.0 / y.low, nan: y.nan };
            let q = x.times(inverse);
            Range { nan: clash, ..q }
        }
        BinOp::Max => Range { low: x.low.max(y.low), high: x.high.max(y.high), nan },
        BinOp::Min => Range { low: x.low.min(y.low), high: x.high.min(y.high), nan },
        op if op.is_compare() => Range::new(0.0, 1.0),
        _ => Range::ANY,
    }
}

impl Range {
    /// Bounds that came out as no number are open.
    fn sane(self) -> Self {
        let low = if self.low.is_nan() { f64::NEG_INFINITY } else { self.low };
        let high = if self.high.is_nan() { f64::INFINITY } else { self.high };
        Self { low, high, nan: self.nan }.loose(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, args: &[Range]) -> Range {
        of_body(&Scalar::parse(text).unwrap(), args, &vec![DType::F32; args.len()])
    }

    #[test]
    fn bounded_functions_bound() {
        let r = of("mul(tanh(x0), 50.0:f32)", &[Range::ANY]);
        assert!(r.low >= -51.0 && r.high <= 51.0, "{r:?}");
        let r = of("div(1.0:f32, add(exp(neg(x0)), 1.0:f32))", &[Range::ANY]);
        assert!(r.low >= 0.0 && r.high <= 1.1, "{r:?}");
        let r = of("max(x0, 0.0:f32)", &[Range::new(-3.0, 2.0)]);
        assert_eq!((r.low, r.high, r.nan), (0.0, 2.0, false));
    }

    #[test]
    fn negative_unbounded_operands_stay_unbounded() {
        for t in ["add(x0, x0)", "div(1.0:f32, x0)", "sqrt(x0)", "mul(x0, 0.5:f32)"] {
            assert!(!of(t, &[Range::ANY]).is_bounded(), "{t}");
        }
        assert!(of("div(1.0:f32, x0)", &[Range::new(-1.0, 1.0)]).nan);
    }
}
