//! Registers the passes, and makes the table of operator lowerings from the listing of `src/lower/onnx_to_alg`.
//! A lowering is found by the operator's name in lower case; underscores in file names are for reading.
#![allow(unreachable_pub)]
#[path = "../dialects/build/passes.rs"]
mod passes;

use std::{env, fs, path::PathBuf};

fn main() {
    if let Err(message) = passes::generate().and_then(|()| lowerings()) {
        eprintln!("error: {message}");
        std::process::exit(1);
    }
}

fn lowerings() -> Result<(), String> {
    let variable = |name: &str| env::var(name).map(PathBuf::from).map_err(|e| format!("{name}: {e}"));
    let (root, out) = (variable("CARGO_MANIFEST_DIR")?, variable("OUT_DIR")?);
    let folder = root.join("src/lower/onnx_to_alg");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    if folder.exists() {
        for entry in fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))? {
            let path = entry.map_err(|e| e.to_string())?.path();
            if path.extension().is_some_and(|e| e == "rs")
                && let Some(stem) = path.file_stem().and_then(|s| s.to_str())
            {
                files.push((stem.replace('_', ""), stem.to_string(), path.display().to_string()));
            }
        }
    }
    files.sort();
    let mut text = String::new();
    for (_, stem, path) in &files {
        text += &format!("#[path = {path:?}]\nmod op_{stem};\n");
    }
    text += "static OPS: &[(&str, LowerFn)] = &[\n";
    for (key, stem, _) in &files {
        text += &format!("    ({key:?}, op_{stem}::lower),\n");
    }
    text += "];\n";
    fs::write(out.join("onnx_to_alg.rs"), text).map_err(|e| e.to_string())
}
