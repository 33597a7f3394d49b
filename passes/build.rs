//! Registers the passes, and makes the tables of operator lowerings and of rewrite rules from the listings of
//! `src/lower/onnx_to_alg`, `src/lower/control/ops` and `src/eqsat/rules`.
#![allow(unreachable_pub)]
#[path = "../dialects/build/onnx_ops.rs"]
mod onnx_ops;
#[path = "../dialects/build/passes.rs"]
mod passes;
#[path = "build/rules.rs"]
mod rules;

use std::{env, fs, path::PathBuf};

fn main() {
    if let Err(message) = passes::generate().and_then(|()| tables()) {
        eprintln!("error: {message}");
        std::process::exit(1);
    }
}

fn tables() -> Result<(), String> {
    let variable = |name: &str| env::var(name).map(PathBuf::from).map_err(|e| format!("{name}: {e}"));
    let (root, out) = (variable("CARGO_MANIFEST_DIR")?, variable("OUT_DIR")?);
    let folder = root.join("src/lower/onnx_to_alg");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", folder.display());
    let text = onnx_ops::table(&folder, "lower", "LowerFn")? + &onnx_ops::constants(&folder, "AXES", "AxesOperand")?;
    fs::write(out.join("onnx_to_alg.rs"), text).map_err(|e| e.to_string())?;
    let folder = root.join("src/lower/control/ops");
    println!("cargo:rerun-if-changed={}", folder.display());
    fs::write(out.join("host_ops.rs"), onnx_ops::table(&folder, "lower", "ControlFn")?).map_err(|e| e.to_string())?;
    let folder = root.join("src/eqsat/rules");
    println!("cargo:rerun-if-changed={}", folder.display());
    fs::write(out.join("rules.rs"), rules::table(&folder)?).map_err(|e| e.to_string())
}
