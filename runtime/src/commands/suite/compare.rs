//! Whether outputs are what they must be: the rule of ONNX's own backend runner.
//!
//! A float is right when `|got - want| <= atol + rtol * |want|`, whatever its width; NaN equals NaN. Everything else,
//! floats of 8 bits included, must be equal. A case that needs more says so (`listed`), and is told apart when it passes.

use crate::tensor::{Tensor, Value, Values, show_shape};
use kiln_format::DType;
use serde::{Deserialize, Serialize};

/// Tolerances of an element.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tolerance {
    /// Relative.
    pub rtol: f64,
    /// Absolute.
    pub atol: f64,
}

/// What a case says of its outputs.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct Rule {
    /// Relative tolerance of an element.
    pub rtol: f64,
    /// Absolute tolerance of an element.
    pub atol: f64,
    /// The outputs are drawn at random: see [`Rule::judge`].
    pub random: bool,
    /// The operator, where outputs are drawn.
    pub operator: String,
    /// The tolerance that a list of exceptions gives the case.
    pub listed: Option<Tolerance>,
}

impl Default for Rule {
    /// Of ONNX's own backend tests.
    fn default() -> Self {
        Self { rtol: 1e-3, atol: 1e-7, random: false, operator: String::new(), listed: None }
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Right.
    Right,
    /// Right by the listed tolerance only.
    Listed,
    /// What differs.
    Wrong(String),
}

impl Rule {
    /// Whether a run gave what it must.
    ///
    /// Drawn outputs must have type and shape and be finite. Those of Bernoulli must be 0 or 1, certain where the
    /// probability is 0 or 1, and the number of ones within four standard deviations of what the probabilities lead to.
    pub fn judge(&self, inputs: &Values, got: &Values, wanted: &Values, errors: &mut Errors) -> Verdict {
        let strict = Tolerance { rtol: self.rtol, atol: self.atol };
        let Some(what) = self.differences(strict, inputs, got, wanted, errors) else { return Verdict::Right };
        match self.listed {
            Some(t) if self.differences(t, inputs, got, wanted, errors).is_none() => Verdict::Listed,
            _ => Verdict::Wrong(what),
        }
    }
}

/// Greatest errors of floats.
#[derive(Clone, Copy, Debug, Default)]
pub struct Errors {
    /// Absolute.
    pub max_abs: f64,
    /// Relative.
    pub max_rel: f64,
}

impl Rule {
    /// Says what differs, if anything.
    fn differences(&self, t: Tolerance, inputs: &Values, got: &Values, wanted: &Values, errors: &mut Errors) -> Option<String> {
        let mut one = |g: &Tensor, w: &Tensor| self.tensor(t, inputs, g, w, errors);
        wanted.iter().find_map(|(name, w)| {
            let what = match (got.get(name), w) {
                (None, _) => Some("is not there".into()),
                (Some(Value::Tensor(g)), Value::Tensor(w)) => one(g, w),
                (Some(Value::Sequence(g)), Value::Sequence(w)) if g.len() != w.len() => {
                    Some(format!("has {} elements, expected {}", g.len(), w.len()))
                }
                (Some(Value::Sequence(g)), Value::Sequence(w)) => {
                    let mut items = g.iter().zip(w).enumerate();
                    items.find_map(|(i, (g, w))| one(g, w).map(|what| format!("element {i} {what}")))
                }
                (Some(Value::None), Value::None) => None,
                (Some(g), w) => Some(format!("is {}, expected {}", g.kind(), w.kind())),
            };
            what.map(|what| format!("output '{name}' {what}"))
        })
    }

    fn tensor(&self, t: Tolerance, inputs: &Values, got: &Tensor, wanted: &Tensor, errors: &mut Errors) -> Option<String> {
        if (got.dtype(), got.shape()) != (wanted.dtype(), wanted.shape()) {
            let show = |t: &Tensor| format!("{}{}", t.dtype(), show_shape(t.shape()));
            return Some(format!("is {}, expected {}", show(got), show(wanted)));
        }
        if self.random {
            return drawn(&self.operator, inputs, got);
        }
        if got == wanted {
            return None;
        }
        if wanted.dtype() == DType::Str {
            let (at, (g, w)) = got.texts().iter().zip(wanted.texts()).enumerate().find(|(_, (g, w))| g != w)?;
            return Some(format!("differs first at {at}: {g:?} for {w:?}"));
        }
        let (g, w) = (got.to_f64(), wanted.to_f64());
        let same = |g: f64, w: f64| g == w || (g.is_nan() && w.is_nan());
        if !matches!(wanted.dtype(), DType::F16 | DType::BF16 | DType::F32 | DType::F64) {
            // Wide integers do not fit f64, and small floats have two zeros: equal values are as good as equal bytes.
            let exact = wanted.dtype().size() < 8 && g.iter().zip(&w).all(|(g, w)| same(*g, *w));
            return (!exact).then(|| first(&g, &w, &same));
        }
        for (g, w) in g.iter().zip(&w).filter(|(g, w)| g.is_finite() && w.is_finite()) {
            errors.max_abs = errors.max_abs.max((g - w).abs());
            if *w != 0.0 {
                errors.max_rel = errors.max_rel.max(((g - w) / w).abs().min(f64::MAX));
            }
        }
        let near = |g: f64, w: f64| same(g, w) || w.is_finite() && (g - w).abs() <= t.atol + t.rtol * w.abs();
        (!g.iter().zip(&w).all(|(g, w)| near(*g, *w))).then(|| first(&g, &w, &near))
    }
}

/// What is wrong with numbers that were drawn.
fn drawn(operator: &str, inputs: &Values, got: &Tensor) -> Option<String> {
    let values = got.to_f64();
    if let Some(bad) = values.iter().find(|v| !v.is_finite()) {
        return Some(format!("has {bad}, which is never drawn"));
    }
    let (Some(Value::Tensor(p)), "Bernoulli") = (inputs.values().next(), operator) else { return None };
    let p = p.to_f64();
    if p.len() != values.len() {
        return Some(format!("has {} elements for {} probabilities", values.len(), p.len()));
    }
    let possible = |(v, p): (&f64, &f64)| (*v == 0.0 && *p < 1.0) || (*v == 1.0 && *p > 0.0);
    if let Some(at) = values.iter().zip(&p).position(|pair| !possible(pair)) {
        return Some(format!("has {} at {at}, where the probability of one is {}", values[at], p[at]));
    }
    let (ones, expected): (f64, f64) = (values.iter().sum(), p.iter().sum());
    let deviation = p.iter().map(|p| p * (1.0 - p)).sum::<f64>().sqrt();
    let far = (ones - expected).abs() > 4.0 * deviation;
    far.then(|| format!("has {ones} ones, where {expected:.1} are expected with a deviation of {deviation:.1}"))
}

fn first(got: &[f64], wanted: &[f64], good: &dyn Fn(f64, f64) -> bool) -> String {
    let bad = |(g, w): (&f64, &f64)| !good(*g, *w);
    let count = got.iter().zip(wanted).filter(|p| bad(*p)).count();
    match got.iter().zip(wanted).position(bad) {
        Some(at) => format!("differs in {count} of {} elements, first at {at}: {} for {}", wanted.len(), got[at], wanted[at]),
        None => "differs beyond what a float64 shows".into(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn floats_have_tolerances_and_the_rest_is_exact() {
        let rule = Rule { listed: Some(Tolerance { rtol: 1e-2, atol: 0.0 }), ..Rule::default() };
        let judge = |got: Value, wanted: Value| {
            let one = |v: Value| Values::from([("y".to_string(), v)]);
            rule.judge(&Values::new(), &one(got), &one(wanted), &mut Errors::default())
        };
        let check = |got: Value, wanted: Value| match judge(got, wanted) {
            Verdict::Right => None,
            Verdict::Listed => Some("listed".into()),
            Verdict::Wrong(what) => Some(what),
        };
        let f32s = |v: &[f32]| Value::from(Tensor::from_slice(&[v.len() as u64], v).unwrap());
        let i64s = |v: &[i64]| Value::from(Tensor::from_slice(&[v.len() as u64], v).unwrap());
        let ok = [f32::NAN, f32::INFINITY, 1.0];
        assert_eq!(check(f32s(&ok), f32s(&ok)), None);
        assert_eq!(check(f32s(&[1.0009]), f32s(&[1.0])), None);
        assert_eq!(check(f32s(&[1.002]), f32s(&[1.0])).unwrap(), "listed");
        assert!(check(f32s(&[1.02]), f32s(&[1.0])).unwrap().contains("differs in 1 of 1"));
        // Elements that cancel to nearly nothing are no exception.
        assert!(check(f32s(&[1e-6, 1e6]), f32s(&[0.0, 1e6])).is_some());
        assert!(check(f32s(&[f32::NAN]), f32s(&[1.0])).is_some());
        assert!(check(f32s(&[f32::INFINITY]), f32s(&[f32::NEG_INFINITY])).is_some());
        assert!(check(i64s(&[1 << 60]), i64s(&[(1 << 60) + 1])).is_some());
        assert_eq!(check(i64s(&[5]), f32s(&[5.0])).unwrap(), "output 'y' is int64[1], expected float32[1]");
        assert_eq!(check(Value::None, f32s(&[5.0])).unwrap(), "output 'y' is nothing, expected a tensor");
        let list = |n: usize| Value::Sequence((0..n).map(|_| Tensor::zeros(DType::F32, &[]).unwrap()).collect());
        assert_eq!((check(list(2), list(2)), check(list(1), list(2)).is_some()), (None, true));
    }

    #[test]
    fn draws_follow_their_probabilities() {
        let judge = |p: &[f32], got: &[f32]| {
            let tensor = |v: &[f32]| Value::from(Tensor::from_slice(&[v.len() as u64], v).unwrap());
            let one = |name: &str, v: &[f32]| Values::from([(name.to_string(), tensor(v))]);
            let rule = Rule { random: true, operator: "Bernoulli".into(), ..Rule::default() };
            rule.judge(&one("x", p), &one("y", got), &one("y", p), &mut Errors::default())
        };
        assert_eq!(judge(&[0.0, 1.0, 0.5], &[0.0, 1.0, 1.0]), Verdict::Right);
        assert!(matches!(judge(&[0.0], &[1.0]), Verdict::Wrong(_)));
        assert!(matches!(judge(&[0.5], &[0.5]), Verdict::Wrong(_)));
        assert!(matches!(judge(&[0.5; 100], &[1.0; 100]), Verdict::Wrong(_)));
    }
}
