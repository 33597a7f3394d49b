//! The registry of rule families, from the listing of a folder: each file is a family with one table `RULES`.

use std::{fs, path::Path};

/// Source text that declares the families and the table `FAMILIES`, by name.
///
/// # Errors
/// The folder cannot be read.
pub(super) fn table(folder: &Path) -> Result<String, String> {
    let mut families = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        let Some(stem) = path.file_stem().and_then(|s| s.to_str()) else { continue };
        // What two families share lies in folders; tests are no family.
        if path.is_file() && path.extension().is_some_and(|e| e == "rs") && !["mod", "tests"].contains(&stem) {
            families.push((stem.to_string(), path.display().to_string()));
        }
    }
    families.sort();
    let mut text = String::new();
    for (name, path) in &families {
        text += &format!("#[path = {path:?}]\nmod {name};\n");
    }
    text += "static FAMILIES: &[(&str, &[Rule])] = &[\n";
    for (name, _) in &families {
        text += &format!("    ({name:?}, {name}::RULES),\n");
    }
    text += "];\n";
    Ok(text)
}
