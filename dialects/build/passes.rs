//! The registration of a crate's passes, from the listing of its sources: for the build scripts of crates that have
//! passes.
//!
//! A pass is a file with a line `impl Pass for NAME`; its header (`//! # name`, then text) is its manual. The generated
//! function names each by the module that its path stands for, so a pass that no `mod` declares fails to compile, and
//! cannot be forgotten.
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Writes `OUT_DIR/passes.rs`, a function `register_all`, for the passes under `src`.
pub fn generate() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    let source = root.join("src");
    println!("cargo:rerun-if-changed={}", source.display());
    let mut files = Vec::new();
    collect(&source, &mut files)?;
    files.sort();
    let mut calls = String::new();
    for file in files {
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let manual: Vec<&str> =
            text.lines().map_while(|line| line.strip_prefix("//!")).map(|l| l.strip_prefix(' ').unwrap_or(l)).collect();
        let module = module_of(file.strip_prefix(&source).map_err(|e| e.to_string())?);
        for name in text.lines().filter_map(|line| line.strip_prefix("impl Pass for ")) {
            let name = name.trim_end_matches('{').trim();
            calls += &format!("    kiln_dialects::pass::register::<crate{module}::{name}>({:?});\n", manual.join("\n"));
        }
    }
    let text =
        format!("/// Puts every pass of this crate into MLIR's registry, sorted by file.\npub fn register_all() {{\n{calls}}}\n");
    fs::write(out.join("passes.rs"), text).map_err(|e| e.to_string())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// `a/b.rs` and `a/b/mod.rs` are `::a::b`; `lib.rs` is the crate.
fn module_of(path: &Path) -> String {
    let mut parts: Vec<String> =
        path.with_extension("").components().map(|c| c.as_os_str().to_string_lossy().into_owned()).collect();
    if parts.last().is_some_and(|p| p == "mod" || p == "lib") {
        parts.pop();
    }
    parts.iter().map(|p| format!("::{p}")).collect()
}
