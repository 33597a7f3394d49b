//! The elementary functions in f64, as programs of f64 and i64 operations.
//!
//! None needs a fused operation: where a product must be exact it is split (Dekker 1971), so that targets with and without
//! one agree. Coefficients come from `tools/coefficients64.py`.

mod exp;
mod log;
mod trig;

pub(super) use exp::{cosh, erf, exp, sinh, tanh};
pub(super) use log::{acosh, asinh, atanh, log, pow};
pub(super) use trig::{acos, asin, atan, cos, sin, tan};

use super::{Cmp, Value, builder::Builder};

/// A sum of two parts, the second below half a unit of the first.
type Two = (Value, Value);

impl Builder {
    /// `Σ c[i] x^i` by Horner's rule.
    fn poly_wide(&mut self, x: Value, c: &[f64]) -> Value {
        let (last, rest) = c.split_last().unwrap_or((&0.0, &[]));
        let mut p = self.d(*last);
        for c in rest.iter().rev() {
            let c = self.d(*c);
            p = self.mad(p, x, c);
        }
        p
    }
    /// `v` where `v < hi` or `v` is NaN, else `hi`.
    fn below(&mut self, v: Value, hi: f64) -> Value {
        let hi = self.d(hi);
        let over = self.cmp(Cmp::Gt, v, hi);
        self.select(over, hi, v)
    }
    /// `v` where `v > lo` or `v` is NaN, else `lo`.
    fn above(&mut self, v: Value, lo: f64) -> Value {
        let lo = self.d(lo);
        let under = self.cmp(Cmp::Lt, v, lo);
        self.select(under, lo, v)
    }
    /// `v` with its sign flipped where `of` is negative.
    fn signed_as(&mut self, v: Value, of: Value) -> Value {
        let (of, mask) = (self.bits(of), self.l(i64::MIN));
        let sign = self.iand(of, mask);
        self.flip(v, sign)
    }
    /// `2^n` for an integer from -1022 to 1023.
    fn power_of_two_wide(&mut self, n: Value) -> Value {
        let bias = self.l(1023);
        let e = self.iadd(n, bias);
        let b = self.shl(e, 52);
        self.float_of(b)
    }
    /// An integer within ±2^51 as f64.
    fn wide_of(&mut self, n: Value) -> Value {
        let (bits, magic) = (self.l(MAGIC.to_bits() as i64), self.d(MAGIC));
        let n = self.iadd(n, bits);
        let n = self.float_of(n);
        self.sub(n, magic)
    }
    /// `a + b` in two parts (Knuth, TAOCP vol. 2).
    fn two_sum(&mut self, a: Value, b: Value) -> Two {
        let s = self.add(a, b);
        let b_part = self.sub(s, a);
        let a_part = self.sub(s, b_part);
        let b_rest = self.sub(b, b_part);
        let a_rest = self.sub(a, a_part);
        (s, self.add(a_rest, b_rest))
    }
    /// `a + b` in two parts for `|a| >= |b|` (Dekker 1971).
    fn fast_two_sum(&mut self, a: Value, b: Value) -> Two {
        let s = self.add(a, b);
        let part = self.sub(s, a);
        (s, self.sub(b, part))
    }
    /// `a` as two numbers of 26 bits (Veltkamp; Dekker 1971); `|a|` is below 2^996.
    fn halves(&mut self, a: Value) -> Two {
        let split = self.d(134_217_729.0);
        let c = self.mul(a, split);
        let over = self.sub(c, a);
        let high = self.sub(c, over);
        (high, self.sub(a, high))
    }
    /// `a * b` in two parts (Dekker 1971).
    fn two_product(&mut self, a: Value, b: Value) -> Two {
        let p = self.mul(a, b);
        let ((ah, al), (bh, bl)) = (self.halves(a), self.halves(b));
        let hh = self.mul(ah, bh);
        let e = self.sub(hh, p);
        let hl = self.mul(ah, bl);
        let e = self.add(e, hl);
        let lh = self.mul(al, bh);
        let e = self.add(e, lh);
        let ll = self.mul(al, bl);
        (p, self.add(e, ll))
    }
    /// The product of two such sums.
    fn times(&mut self, a: Two, b: Two) -> Two {
        let (p, e) = self.two_product(a.0, b.0);
        let x = self.mul(a.0, b.1);
        let y = self.mul(a.1, b.0);
        let z = self.add(x, y);
        let e = self.add(e, z);
        self.fast_two_sum(p, e)
    }
    /// The sum of two such sums, the first the larger.
    fn plus(&mut self, a: Two, b: Two) -> Two {
        let (s, e) = self.two_sum(a.0, b.0);
        let low = self.add(a.1, b.1);
        let e = self.add(e, low);
        self.fast_two_sum(s, e)
    }
}

/// Adding and subtracting this rounds to an integer, and leaves that integer in the low bits in between.
const MAGIC: f64 = 6_755_399_441_055_744.0;
/// ln 2 in 32 bits, so that its product with an exponent is exact, and the rest.
const LN2: [f64; 2] = [0.6931471803691238, 1.9082149292705877e-10];

#[cfg(test)]
mod tests;
