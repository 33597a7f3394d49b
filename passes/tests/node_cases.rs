//! ONNX's official node cases through the lowering and the reference evaluator.
//!
//! `KILN_NODE_CASES` names the folder that `tests/tools/node_cases.py` wrote, `KILN_NODE_FILTER` a part of case names.
//! With `KILN_NODE_REPORT` set, a line a case goes to that file.

mod common;

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use common::{answers, distance};
use kiln_algebra::{DType, Tensor};

/// Cases that must pass; a fall is a regression.
const AT_LEAST: usize = 1576;

fn case(folder: &Path) -> Result<(), String> {
    for (name, got, wanted) in answers(folder)? {
        if !close(&got, &wanted) {
            return Err(format!("wrong: output '{name}' differs by {:e}: {got:?} for {wanted:?}", distance(&got, &wanted)));
        }
    }
    Ok(())
}

/// The tolerance of `tests/conformance`, wider than ONNX's own runner in all but the first: 1e-3 of each element and 1e-7 beside it, 2e-3 for float16 and 2^-6 for bfloat16 (two units
/// in the last place, since its references round every step), or 1e-6 of the whole where elements cancel to nearly zero; integers and truth
/// values are equal.
fn close(got: &Tensor, wanted: &Tensor) -> bool {
    if !wanted.dtype().is_float() || got.dtype() != wanted.dtype() || got.shape() != wanted.shape() {
        return distance(got, wanted) == 0.0;
    }
    let part = match wanted.dtype() {
        DType::F16 => 2e-3,
        DType::BF16 => 1.0 / 64.0,
        _ => 1e-3,
    };
    let near = |(g, w): (f64, f64)| g == w || (g.is_nan() && w.is_nan()) || (g - w).abs() <= 1e-7 + part * w.abs();
    got.to_f64_vec().into_iter().zip(wanted.to_f64_vec()).all(near) || distance(got, wanted) <= 1e-6
}

#[test]
fn official_node_cases() {
    let Ok(folder) = std::env::var("KILN_NODE_CASES") else {
        eprintln!("skipped: KILN_NODE_CASES is not set (see tests/tools/node_cases.py)");
        return;
    };
    let filter = std::env::var("KILN_NODE_FILTER").unwrap_or_default();
    let mut names: Vec<_> = fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    names.retain(|n| n.is_dir() && n.to_string_lossy().contains(&filter));
    names.sort();
    let (mut passed, mut report) = (0, String::new());
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for folder in &names {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        match case(folder) {
            Ok(()) => {
                passed += 1;
                writeln!(report, "{name}\tok").unwrap();
            }
            Err(e) => {
                *kinds.entry(e.split(':').next().unwrap_or("").to_string()).or_default() += 1;
                writeln!(report, "{name}\t{e}").unwrap();
            }
        }
    }
    if let Ok(file) = std::env::var("KILN_NODE_REPORT") {
        fs::write(file, &report).unwrap();
    }
    eprintln!("{passed} of {} cases pass; the rest: {kinds:?}", names.len());
    assert!(!filter.is_empty() || passed >= AT_LEAST, "{passed} cases pass, at least {AT_LEAST} did before");
}

/// Old forms of operators, which the importer upgrades, against onnxruntime. `./x models` writes the cases with
/// `tests/tools/old_opsets.py`.
#[test]
fn old_operator_sets() {
    let cache = std::env::var("KILN_CACHE").unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../.kiln/cache").into());
    let folder = Path::new(&cache).join("old_opsets");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: {} is missing (see tests/tools/old_opsets.py)", folder.display());
        return;
    };
    let mut folders: Vec<_> = entries.map(|e| e.unwrap().path()).collect();
    folders.sort();
    // An operator that lowering does not have says so; a wrong number is what this test is for.
    let unsupported = |e: &String| e.ends_with("the operator is not supported");
    let failures: Vec<String> = folders
        .iter()
        .filter_map(|f| case(f).err().filter(|e| !unsupported(e)).map(|e| format!("{}: {e}", f.display())))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
