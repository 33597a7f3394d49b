//! Operators of com.microsoft against onnxruntime, through the lowering and the reference evaluator. `./x models` writes the
//! cases with `tests/tools/contrib.py`; `KILN_CONTRIB_FILTER` names a part of their names.

mod common;

use std::{fs, path::Path};

use common::{answers, distance};
use kiln_algebra::Tensor;

/// Cases that must pass; a fall is a regression.
const AT_LEAST: usize = 216;
/// What follows onnxruntime's arithmetic step by step.
const EXACT: [&str; 3] = ["qlinear_add", "qlinear_mul", "qlinear_global_average_pool"];

/// Other integers may be one apart where a float was rounded; products in few bits accumulate in another order.
fn close(name: &str, got: &Tensor, wanted: &Tensor) -> bool {
    if got.dtype() != wanted.dtype() || got.shape() != wanted.shape() {
        return false;
    }
    if !got.dtype().is_float() {
        let most = u64::from(!EXACT.iter().any(|e| name.starts_with(e)));
        let near = |(a, b): (i64, i64)| a.abs_diff(b) <= most;
        return got.to_i64_vec().into_iter().zip(wanted.to_i64_vec()).all(near);
    }
    // onnxruntime quantises what goes into the recurrence.
    let most = if name.starts_with("dynamic_quantize_lstm") { 5e-2 } else { 1e-4 };
    distance(got, wanted) <= most
}

#[test]
fn contributed_operators() {
    let cache = std::env::var("KILN_CACHE").unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../.kiln/cache").into());
    let folder = Path::new(&cache).join("contrib");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: {} is missing (see tests/tools/contrib.py)", folder.display());
        return;
    };
    let filter = std::env::var("KILN_CONTRIB_FILTER").unwrap_or_default();
    let mut folders: Vec<_> = entries.map(|e| e.unwrap().path()).collect();
    folders.retain(|f| f.is_dir() && f.to_string_lossy().contains(&filter));
    folders.sort();
    let mut failures = Vec::new();
    for f in &folders {
        let name = f.file_name().unwrap().to_string_lossy();
        match answers(f) {
            Err(e) => failures.push(format!("{name}: {e}")),
            Ok(outputs) => {
                let wrong = outputs.iter().filter(|(_, got, wanted)| !close(&name, got, wanted));
                failures.extend(wrong.map(|(o, got, wanted)| {
                    format!("{name}: output {o} differs by {:e}: {got:?} for {wanted:?}", distance(got, wanted))
                }));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {} cases:\n{}", failures.len(), folders.len(), failures.join("\n"));
    assert!(!filter.is_empty() || folders.len() >= AT_LEAST, "{} cases, of at least {AT_LEAST}", folders.len());
}
