//! Declares and registers every pass in `src/passes`, in the order of their names.

use std::{env, fmt::Write, fs, path::Path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("src/passes");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = fs::read_dir(&folder)?.collect::<Result<Vec<_>, _>>()?.iter().map(|e| e.path()).collect();
    files.sort();
    let (mut modules, mut calls) = (String::new(), String::new());
    for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "rs")) {
        let name = file.file_stem().and_then(|s| s.to_str()).ok_or("a pass file's name is not text")?;
        let pascal: String = name.split('_').map(|w| w[..1].to_uppercase() + &w[1..]).collect();
        let source = fs::read_to_string(file)?;
        let manual: Vec<&str> = source.lines().map_while(|l| l.strip_prefix("//!")).map(str::trim).collect();
        writeln!(modules, "#[path = {:?}]\npub mod {name};", file)?;
        writeln!(calls, "    kiln_dialects::pass::register::<{name}::{pascal}>({:?});", manual.join("\n"))?;
    }
    let text =
        format!("{modules}\n/// Puts every pass of this crate into MLIR's registry.\npub fn register_all() {{\n{calls}}}\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("passes.rs"), text)?;
    Ok(())
}
