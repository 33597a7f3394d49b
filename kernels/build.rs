//! Writes the list of archetypes: one per folder of `src` that has a `mod.rs` with a `pub static ARCHETYPE`; and that of
//! the measured kernels in their folders `tuned`, a file a target.

use std::{env, fs, path::Path};

fn main() {
    println!("cargo:rerun-if-changed=src");
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let mut names = Vec::new();
    for entry in fs::read_dir(Path::new(&root).join("src")).expect("the crate has sources") {
        let path = entry.expect("readable").path();
        let Ok(text) = fs::read_to_string(path.join("mod.rs")) else { continue };
        if text.contains("pub static ARCHETYPE") {
            names.push(path.file_name().expect("a folder").to_string_lossy().into_owned());
        }
    }
    names.sort();
    let mut out = String::new();
    for n in &names {
        out += &format!("#[path = \"{root}/src/{n}/mod.rs\"]\npub mod {n};\n");
    }
    out += "/// All archetypes, sorted by name.\npub static ALL: &[&dyn crate::KernelArchetype] = &[\n";
    for n in &names {
        out += &format!("    &{n}::ARCHETYPE,\n");
    }
    out += "];\n";
    out += "/// Records of measured kernels: the target, and the text of a database.\npub static TUNED: &[(&str, &str)] = &[\n";
    for n in &names {
        let Ok(files) = fs::read_dir(Path::new(&root).join("src").join(n).join("tuned")) else { continue };
        let mut files: Vec<_> = files.map(|f| f.expect("readable").path()).collect();
        files.sort();
        for f in files.iter().filter(|f| f.extension().is_some_and(|e| e == "jsonl")) {
            let target = f.file_stem().expect("a file").to_string_lossy();
            out += &format!("    ({target:?}, include_str!({f:?})),\n");
        }
    }
    out += "];\n";
    let dest = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("registry.rs");
    fs::write(dest, out).expect("the output folder is writable");
}
