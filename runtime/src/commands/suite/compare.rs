//! Whether outputs are what they must be.

use crate::tensor::{Tensor, Value, Values, show_shape};
use kiln_format::DType;
use serde::Deserialize;

/// Least relative tolerance of 16-bit results: two units in the last place, since references round every step.
const HALF: f64 = 2e-3;
const BRAIN: f64 = 1.0 / 64.0;
/// Relative L2 error of a whole output that is always good enough: for elements that cancel to nearly nothing.
const WHOLE: f64 = 1e-6;

/// What a case may say of itself.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default)]
pub(super) struct Tolerance {
    rtol: f64,
    atol: f64,
    random: bool,
}

impl Default for Tolerance {
    /// Of ONNX's own backend tests.
    fn default() -> Self {
        Self { rtol: 1e-3, atol: 1e-7, random: false }
    }
}

/// Greatest errors of floats.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Errors {
    pub(super) max_abs: f64,
    pub(super) max_rel: f64,
}

/// Says what differs, if anything.
pub(super) fn differences(tolerance: &Tolerance, got: &Values, wanted: &Values, errors: &mut Errors) -> Option<String> {
    wanted.iter().find_map(|(name, w)| {
        let what = match (got.get(name), w) {
            (None, _) => Some("is not there".into()),
            (Some(Value::Tensor(g)), Value::Tensor(w)) => tensor(tolerance, g, w, errors),
            (Some(Value::Sequence(g)), Value::Sequence(w)) if g.len() != w.len() => {
                Some(format!("has {} elements, expected {}", g.len(), w.len()))
            }
            (Some(Value::Sequence(g)), Value::Sequence(w)) => {
                let mut items = g.iter().zip(w).enumerate();
                items.find_map(|(i, (g, w))| tensor(tolerance, g, w, errors).map(|what| format!("element {i} {what}")))
            }
            (Some(Value::None), Value::None) => None,
            (Some(g), w) => Some(format!("is {}, expected {}", g.kind(), w.kind())),
        };
        what.map(|what| format!("output '{name}' {what}"))
    })
}

fn tensor(t: &Tolerance, got: &Tensor, wanted: &Tensor, errors: &mut Errors) -> Option<String> {
    if (got.dtype(), got.shape()) != (wanted.dtype(), wanted.shape()) {
        let show = |t: &Tensor| format!("{}{}", t.dtype(), show_shape(t.shape()));
        return Some(format!("is {}, expected {}", show(got), show(wanted)));
    }
    if t.random {
        let bad = got.to_f64().into_iter().find(|v| !v.is_finite());
        return bad.map(|v| format!("has {v}, which is never drawn"));
    }
    if got.bytes() == wanted.bytes() {
        return None;
    }
    let (g, w) = (got.to_f64(), wanted.to_f64());
    let rtol = match wanted.dtype() {
        DType::F16 => HALF.max(t.rtol),
        DType::BF16 => BRAIN,
        DType::F32 | DType::F64 => t.rtol,
        _ => 0.0,
    };
    let same = |g: f64, w: f64| g == w || (g.is_nan() && w.is_nan());
    if rtol == 0.0 {
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
    let near = |g: f64, w: f64| same(g, w) || w.is_finite() && (g - w).abs() <= t.atol + rtol * w.abs();
    if g.iter().zip(&w).all(|(g, w)| near(*g, *w)) || relative_l2(&g, &w) <= WHOLE {
        return None;
    }
    Some(first(&g, &w, &near))
}

fn first(got: &[f64], wanted: &[f64], good: &dyn Fn(f64, f64) -> bool) -> String {
    let bad = |(g, w): (&f64, &f64)| !good(*g, *w);
    let count = got.iter().zip(wanted).filter(|p| bad(*p)).count();
    match got.iter().zip(wanted).position(bad) {
        Some(at) => format!("differs in {count} of {} elements, first at {at}: {} for {}", wanted.len(), got[at], wanted[at]),
        None => "differs beyond what a float64 shows".into(),
    }
}

/// ‖got − wanted‖₂ / ‖wanted‖₂; infinite for NaN.
fn relative_l2(got: &[f64], wanted: &[f64]) -> f64 {
    let square = |v: f64| v * v;
    let difference: f64 = got.iter().zip(wanted).map(|(g, w)| square(g - w)).sum();
    let norm: f64 = wanted.iter().map(|w| square(*w)).sum();
    let error = difference.sqrt() / norm.sqrt().max(1e-30);
    if error.is_finite() { error } else { f64::INFINITY }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn floats_have_tolerances_and_the_rest_is_exact() {
        let check = |got: Value, wanted: Value| {
            let one = |v: Value| Values::from([("y".to_string(), v)]);
            differences(&Tolerance::default(), &one(got), &one(wanted), &mut Errors::default())
        };
        let f32s = |v: &[f32]| Value::from(Tensor::from_slice(&[v.len() as u64], v).unwrap());
        let i64s = |v: &[i64]| Value::from(Tensor::from_slice(&[v.len() as u64], v).unwrap());
        let ok = [f32::NAN, f32::INFINITY, 1.0];
        assert_eq!(check(f32s(&ok), f32s(&ok)), None);
        assert_eq!(check(f32s(&[1.0009]), f32s(&[1.0])), None);
        assert_eq!(check(f32s(&[0.0, 1e6]), f32s(&[1e-3, 1e6])), None);
        assert!(check(f32s(&[1.002]), f32s(&[1.0])).unwrap().contains("differs in 1 of 1"));
        assert!(check(f32s(&[f32::NAN]), f32s(&[1.0])).is_some());
        assert!(check(f32s(&[f32::INFINITY]), f32s(&[f32::NEG_INFINITY])).is_some());
        assert!(check(i64s(&[1 << 60]), i64s(&[(1 << 60) + 1])).is_some());
        assert_eq!(check(i64s(&[5]), f32s(&[5.0])).unwrap(), "output 'y' is int64[1], expected float32[1]");
        assert_eq!(check(Value::None, f32s(&[5.0])).unwrap(), "output 'y' is nothing, expected a tensor");
        let list = |n: usize| Value::Sequence((0..n).map(|_| Tensor::zeros(DType::F32, &[]).unwrap()).collect());
        assert_eq!((check(list(2), list(2)), check(list(1), list(2)).is_some()), (None, true));
    }
}
