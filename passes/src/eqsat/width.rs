//! Whether f16 can hold a value. Nobody knows what a model is given, so this is an estimate: inputs, products and contractions are
//! taken to fit, as those who train in half precision see to, and what grows with an extent, such as a long sum, is
//! taken to exceed the range by that extent until something divides it again. So a mean fits, and with it a normalised row.

use kiln_algebra::{BinOp, Const, DType, Ix, Monoid, Op, Scalar, TensorType, UnOp};

use super::{
    facts::Facts,
    range::{Range, of_body},
};

/// Largest finite f16 value.
pub const F16_MAX: f64 = 65504.0;
/// Sums over at least this many elements may exceed what their elements fit.
const LONG_SUM: i64 = 256;
/// Values that exceed the range by no more than this are taken to fit: a count and its inverse are rounded.
const SLACK: f64 = 2.0;
/// Exceeds the range by nobody knows how much.
const FAR: i32 = 1 << 16;

/// How far values may exceed the range of f16, and whether they should be kept in f32 all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Width {
    /// Power of two by which values may exceed the range; 0: they fit.
    excess: i32,
    /// A statistic of many elements, such as a variance, and what follows from statistics alone: few values, whose
    /// smallest lie below f16's.
    statistic: bool,
}

impl Width {
    /// Values that fit.
    pub const FITS: Self = Self { excess: 0, statistic: false };

    /// Whether it may be stored as f16.
    pub fn is_narrow(self) -> bool {
        !self.statistic && self.excess == 0
    }
    /// The same, of values that are known to lie in the range.
    pub fn fitting(self) -> Self {
        Self { excess: 0, ..self }
    }
    /// Of a value that both hold for.
    pub fn meet(self, o: Self) -> Self {
        Self { excess: self.excess.min(o.excess), statistic: self.statistic && o.statistic }
    }
    fn factor(self) -> f64 {
        if self.excess >= FAR { f64::INFINITY } else { 2f64.powi(self.excess) }
    }
    fn of(factor: f64, statistic: bool) -> Self {
        // Rounded up, so that a class that contains itself comes to rest.
        let excess = match factor {
            f if f <= SLACK => 0,
            f if f.is_finite() => f.log2().ceil() as i32,
            _ => FAR,
        };
        Self { excess: excess.min(FAR), statistic }
    }
}

/// Of a primitive with result `ty`, from what is known of its operands.
pub fn width(op: &Op, kids: &[&Facts], ty: &TensorType) -> Width {
    let most = kids.iter().map(|k| k.width.factor()).fold(1.0, f64::max);
    let summed = |extent: Option<i64>| match extent {
        Some(e) if e < LONG_SUM => (1.0, false),
        Some(e) => (e as f64, true),
        None => (f64::INFINITY, true),
    };
    let extent = |domain: &[Ix], reduced: &[usize]| reduced.iter().try_fold(1i64, |p, r| p.checked_mul(domain[*r].as_const()?));
    let fits = Width::FITS;
    match op {
        Op::Input(..) | Op::Weight(..) => fits,
        Op::Const(t) => {
            let far = t.dtype().is_float() && (0..t.len()).any(|i| beyond(t.get(i)));
            if far { Width::of(f64::INFINITY, false) } else { fits }
        }
        Op::Map { body, accesses, .. } => {
            let filled = |(k, a): (&&Facts, &kiln_algebra::Access)| {
                if a.fill.is_some_and(beyond) { f64::INFINITY } else { k.width.factor() }
            };
            let args = Args {
                factors: kids.iter().zip(accesses).map(filled).collect(),
                ranges: kids.iter().map(|k| k.range).collect(),
                types: kids.iter().map(|k| k.ty().dtype).collect(),
            };
            Width::of(args.factor(body), of_statistics(kids, ty))
        }
        Op::View { .. } => Width::of(most, of_statistics(kids, ty)),
        Op::Reduce { monoid: Monoid::Prod, .. } => Width::of(f64::INFINITY, false),
        Op::Reduce { domain, reduced, monoid: Monoid::Sum, .. } => {
            let (by, long) = summed(extent(domain, reduced));
            Width::of(most * by, long)
        }
        Op::Fold(f) if f.times.is_some() => Width::of(kids.last().map_or(1.0, |k| k.width.factor()), false),
        Op::Fold(f) => {
            let (by, long) = summed(extent(&f.domain, &f.reduced));
            Width::of(by, long)
        }
        Op::Scan { domain, axis, monoid, .. } => match monoid {
            Monoid::Sum => Width::of(most * summed(domain[*axis].as_const()).0, false),
            Monoid::Prod => Width::of(f64::INFINITY, false),
            Monoid::Max | Monoid::Min => Width::of(most, false),
        },
        // As many updates may meet in one element as there are.
        Op::Scatter { combine: Some(Monoid::Sum | Monoid::Prod), .. } => Width::of(f64::INFINITY, false),
        _ => Width::of(most, false),
    }
}

/// Made from statistics alone, and not more than they are.
fn of_statistics(kids: &[&Facts], ty: &TensorType) -> bool {
    let mut variable = kids.iter().filter(|k| !k.constant).peekable();
    variable.peek().is_some() && variable.all(|k| k.width.statistic && k.ty().elements() == ty.elements())
}

fn beyond(c: Const) -> bool {
    c.dtype.is_float() && c.to_f64().is_finite() && c.to_f64().abs() > F16_MAX
}

/// What a body's operands are known to be.
struct Args {
    factors: Vec<f64>,
    ranges: Vec<Range>,
    types: Vec<DType>,
}

impl Args {
    /// How far a body's value may exceed the range. A bounded operation ends the spread of values that don't fit; comparisons and
    /// casts to integers give no float.
    fn factor(&self, body: &Scalar) -> f64 {
        let rec = |s: &Scalar| self.factor(s);
        let size = |s: &Scalar| {
            let r = of_body(s, &self.ranges, &self.types);
            if r.is_bounded() { r.magnitude() } else { f64::INFINITY }
        };
        match body {
            Scalar::Arg(i) => self.factors.get(*i as usize).copied().unwrap_or(f64::INFINITY),
            Scalar::Const(c) => {
                if beyond(*c) {
                    f64::INFINITY
                } else {
                    1.0
                }
            }
            Scalar::Axis(_) | Scalar::Sym(_) => 1.0,
            Scalar::Un(UnOp::Tanh | UnOp::Erf | UnOp::Sign | UnOp::Exp | UnOp::Sin | UnOp::Cos | UnOp::Atan | UnOp::Log, _) => {
                1.0
            }
            Scalar::Un(_, a) => rec(a),
            Scalar::Bin(op, ..) if op.is_compare() => 1.0,
            Scalar::Bin(BinOp::Min | BinOp::Max, a, b) => {
                // Clamping by a constant that fits bounds one side only; two clamps are seen as two of these.
                let clamp = |s: &Scalar| matches!(s, Scalar::Const(c) if !beyond(*c));
                let (x, y) = (if clamp(b) { 1.0 } else { rec(a) }, if clamp(a) { 1.0 } else { rec(b) });
                x.max(y)
            }
            Scalar::Bin(BinOp::Div, a, b) => match (rec(a), b.as_ref()) {
                (x, Scalar::Const(c)) if x > 1.0 && c.to_f64() != 0.0 => (x / c.to_f64().abs()).max(1.0),
                (x, _) => x,
            },
            // A bounded factor takes away, or adds, what it bounds.
            Scalar::Bin(BinOp::Mul, a, b) => match (rec(a), rec(b)) {
                (x, y) if x <= 1.0 && y <= 1.0 => 1.0,
                (x, y) if y <= 1.0 && size(b).is_finite() => (x * size(b)).max(1.0),
                (x, y) if x <= 1.0 && size(a).is_finite() => (y * size(a)).max(1.0),
                (x, y) => x * y,
            },
            Scalar::Bin(_, a, b) => rec(a).max(rec(b)),
            Scalar::Select(_, a, b) => rec(a).max(rec(b)),
            Scalar::Cast(to, a) => {
                let from = a.dtype(&self.types).unwrap_or(DType::F32);
                match to.is_float() {
                    true if from == DType::F64 || (from.is_int() && from.size() > 1) => f64::INFINITY,
                    true => rec(a),
                    false => 1.0,
                }
            }
            Scalar::Bits(to, _) => {
                if to.is_float() {
                    f64::INFINITY
                } else {
                    1.0
                }
            }
        }
    }
}
