//! Lists the upgrade families from their folder, so that adding one is adding a file.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let folder = Path::new(&root).join("src/upgrade");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut families = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
        if path.extension().is_some_and(|e| e == "rs") && stem != "mod" && stem != "values" {
            families.push(stem);
        }
    }
    families.sort();
    let mut text = String::new();
    for family in &families {
        let path = folder.join(format!("{family}.rs"));
        text += &format!("#[path = {:?}]\nmod {family};\n", path.display().to_string());
    }
    text += "const FAMILIES: &[&[Step]] = &[\n";
    for family in &families {
        text += &format!("    {family}::STEPS,\n");
    }
    text += "];\n";
    fs::write(Path::new(&out).join("upgrade_families.rs"), text)
}
