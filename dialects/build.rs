//! Generates and compiles the C++ side of every dialect, the Rust table that forwards to their verifiers, and what
//! is made of the ONNX schema.
#![allow(unreachable_pub)]
#[path = "build/cxx.rs"]
mod cxx;
#[path = "build/dialect.rs"]
mod dialect;
#[path = "build/onnx_ops.rs"]
mod onnx_ops;
#[path = "build/onnx_schema.rs"]
mod onnx_schema;

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
    for path in ["build.rs", "build", "td", "cc", "schema", "src/onnx/ops", "src/onnx/functions"] {
        println!("cargo:rerun-if-changed={path}");
    }
    let write = |name: &str, text: String| fs::write(out.join(name), text).map_err(|e| format!("{name}: {e}"));
    write("onnx_ops.rs", onnx_ops::table(&root.join("src/onnx/ops"), "infer", "InferFn")?)?;
    write("onnx_functions.rs", onnx_ops::table(&root.join("src/onnx/functions"), "expand", "FunctionFn")?)?;
    let read = |name: &str| fs::read_to_string(root.join("schema").join(name)).map_err(|e| format!("schema/{name}: {e}"));
    let schema = onnx_schema::parse(&(read("onnx.schema")? + &read("domains.schema")?))?;
    write("onnx_schema.rs", onnx_schema::rust_table(&schema))?;
    write("Onnx.td", onnx_schema::definition(&schema))?;

    let toolchain = cxx::Toolchain::find()?;
    let dialects = dialect::list(&root, &out)?;
    let mut sources = vec!["glue.cpp".to_owned(), "dialect.cpp".to_owned()];
    for file in ["glue.cpp", "dialect.cpp", "dialect.h"] {
        fs::copy(root.join("cc").join(file), out.join(file)).map_err(|e| format!("cc/{file}: {e}"))?;
    }
    for d in &dialects {
        sources.extend(d.generate(&toolchain, &root, &out)?);
    }
    write("dialects.rs", dialect::rust_table(&root, &dialects))?;
    toolchain.compile(&sources, &out)
}
