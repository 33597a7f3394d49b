//! What the tests across crates share: the models and their real inputs, errors, comparisons.

use std::path::PathBuf;

use kiln_runtime::{Tensor, Tensors, numpy::load_npz};

/// The folder that `./x models` fills: models, natural inputs, onnxruntime's answers.
///
/// # Panics
/// When it has not been filled: these tests need real models.
pub fn cache() -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let cache = std::env::var_os("KILN_CACHE").map_or_else(|| root.join(".kiln/cache"), PathBuf::from);
    assert!(cache.join("natural").is_dir(), "{} holds no test models: run ./x models", cache.display());
    cache
}

/// A model of `tests/assets.toml`.
pub fn model(name: &str) -> PathBuf {
    cache().join(format!("{name}.onnx"))
}

/// Real inputs of a model, and what onnxruntime with its optimiser off answers.
///
/// # Panics
/// When there is no such case.
pub fn case(model: &str, case: &str) -> (Tensors, Tensors) {
    let load = |suffix: &str| {
        let path = cache().join("natural").join(format!("{model}.{case}{suffix}.npz"));
        load_npz(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    };
    (load(""), load(".ref"))
}

/// ‖got − wanted‖₂ / ‖wanted‖₂; infinite for NaN.
pub fn relative_l2(got: &[f64], wanted: &[f64]) -> f64 {
    if got.len() != wanted.len() {
        return f64::INFINITY;
    }
    let square = |v: f64| v * v;
    let difference: f64 = got.iter().zip(wanted).map(|(g, w)| square(g - w)).sum();
    let norm: f64 = wanted.iter().map(|w| square(*w)).sum();
    let error = difference.sqrt() / norm.sqrt().max(1e-30);
    if error.is_finite() { error } else { f64::INFINITY }
}

/// Checks outputs: floats by relative L2, everything else exactly, types and shapes always.
///
/// # Panics
/// On the first output that differs.
pub fn assert_outputs(got: &Tensors, wanted: &Tensors, tolerance: f64) {
    for (name, w) in wanted {
        let g: &Tensor = got.get(name).unwrap_or_else(|| panic!("there is no output '{name}'"));
        assert_eq!((g.dtype(), g.shape()), (w.dtype(), w.shape()), "output '{name}'");
        if w.dtype().name().starts_with("float") {
            let error = relative_l2(&g.to_f64(), &w.to_f64());
            assert!(error <= tolerance, "output '{name}': relative L2 error {error:.2e} > {tolerance:.0e}");
        } else {
            assert!(g.bytes() == w.bytes(), "output '{name}' is not equal");
        }
    }
}
