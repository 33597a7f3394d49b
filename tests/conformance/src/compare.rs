//! Whether outputs are what the suite expects.

use kiln_runtime::{Tensor, Tensors, show_shape};

use crate::suite::Case;

/// Part of an element by which 16-bit results may differ: two units in the last place, since the suite's references round
/// every step. ONNX's own runner allows 1e-3 of an element and 1e-7 beside it for every type: this is wider.
const HALF: f64 = 2e-3;
const BRAIN: f64 = 1.0 / 64.0;
/// Relative L2 error of a whole output that is always good enough: for elements that cancel to nearly nothing, which
/// ONNX's own runner would refuse. On an H200 23 of the cases that pass, 13 of them of ordinary types, are outside of its
/// elementwise rule and inside of these.
const WHOLE: f64 = 1e-6;

/// Says what differs, if anything.
pub fn differences(case: &Case, got: &Tensors, wanted: &Tensors) -> Option<String> {
    for (name, w) in wanted {
        let Some(g) = got.get(name) else { return Some(format!("there is no output '{name}'")) };
        if (g.dtype(), g.shape()) != (w.dtype(), w.shape()) {
            let show = |t: &Tensor| format!("{}{}", t.dtype(), show_shape(t.shape()));
            return Some(format!("output '{name}' is {}, expected {}", show(g), show(w)));
        }
        let difference = if case.random { out_of_range(case, g) } else { unequal(case, g, w) };
        if let Some(what) = difference {
            return Some(format!("output '{name}' {what}"));
        }
    }
    None
}

/// What can be said of numbers drawn at random.
fn out_of_range(case: &Case, got: &Tensor) -> Option<String> {
    let values = got.to_f64();
    let fits = |v: &f64| v.is_finite() && (case.operator != "Bernoulli" || *v == 0.0 || *v == 1.0);
    let bad = values.iter().position(|v| !fits(v))?;
    Some(format!("has {} at {bad}, which is never drawn", values[bad]))
}

fn unequal(case: &Case, got: &Tensor, wanted: &Tensor) -> Option<String> {
    if got.bytes() == wanted.bytes() {
        return None;
    }
    let (g, w) = (got.to_f64(), wanted.to_f64());
    let rtol = match wanted.dtype().name() {
        "float16" => HALF.max(case.rtol),
        "bfloat16" => BRAIN,
        "float32" | "float64" => case.rtol,
        _ => 0.0,
    };
    let near = |(g, w): (&f64, &f64)| {
        g == w || (g.is_nan() && w.is_nan()) || w.is_finite() && (g - w).abs() <= case.atol + rtol * w.abs()
    };
    if rtol == 0.0 {
        // Wide integers do not fit f64, and float8 has two zeros: equal bytes were asked for, equal values are as good.
        let exact = wanted.dtype().size() < 8 && g.iter().zip(&w).all(|(g, w)| g == w || (g.is_nan() && w.is_nan()));
        return (!exact).then(|| first(&g, &w, |g, w| g != w && !(g.is_nan() && w.is_nan())));
    }
    if g.iter().zip(&w).all(near) || relative_l2(&g, &w) <= WHOLE {
        return None;
    }
    Some(first(&g, &w, |g, w| !near((&g, &w))))
}

fn first(got: &[f64], wanted: &[f64], bad: impl Fn(f64, f64) -> bool) -> String {
    let count = got.iter().zip(wanted).filter(|(g, w)| bad(**g, **w)).count();
    match got.iter().zip(wanted).position(|(g, w)| bad(*g, *w)) {
        Some(at) => format!("differs in {count} of {} elements, first at {at}: {} for {}", wanted.len(), got[at], wanted[at]),
        None => "differs".into(),
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
