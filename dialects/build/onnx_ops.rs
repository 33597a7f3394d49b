//! The table of shape-inference functions, from the listing of `src/onnx/ops`.
//! A file is found by the operator's name in lower case; underscores in file names are for reading.

use std::{fs, path::Path};

/// Source text of the table.
///
/// # Errors
/// The folder cannot be read.
pub(super) fn table(folder: &Path) -> Result<String, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.extension().is_some_and(|e| e == "rs")
            && let Some(stem) = path.file_stem().and_then(|s| s.to_str())
        {
            files.push((stem.replace('_', ""), stem.to_string(), path.display().to_string()));
        }
    }
    files.sort();
    let mut text = String::new();
    for (_, stem, path) in &files {
        text += &format!("#[path = {path:?}]\nmod op_{stem};\n");
    }
    text += "static OPS: &[(&str, InferFn)] = &[\n";
    for (key, stem, _) in &files {
        text += &format!("    ({key:?}, op_{stem}::infer),\n");
    }
    text += "];\n";
    Ok(text)
}
