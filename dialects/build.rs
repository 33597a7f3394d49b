#[path = "build/onnx_ops.rs"]
mod onnx_ops;

use std::{env, fs, path::PathBuf};

fn main() {
    if let Err(message) = run() {
        eprintln!("error: {message}");
        std::process::exit(1);
    }
}

fn run() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    for path in ["build.rs", "build", "src/onnx/ops"] {
        println!("cargo:rerun-if-changed={path}");
    }
    fs::write(out.join("onnx_ops.rs"), onnx_ops::table(&root.join("src/onnx/ops"))?).map_err(|e| e.to_string())
}
