//! Tables of one function an operator, from the listing of a folder.
//! A file is found by the operator's name in lower case; underscores in file names are for reading. A folder in the
//! folder holds the operators of another domain: its name is the prefix of that domain's operators.

use std::{fs, path::Path};

/// Source text of the table: `OPS`, of the functions `function`, which have the type `ty`.
///
/// # Errors
/// The folder cannot be read.
pub(super) fn table(folder: &Path, function: &str, ty: &str) -> Result<String, String> {
    let mut files = Vec::new();
    list(folder, "", &mut files)?;
    files.sort();
    let mut text = String::new();
    for (_, module, path) in &files {
        text += &format!("#[path = {path:?}]\nmod {module};\n");
    }
    text += &format!("static OPS: &[(&str, {ty})] = &[\n");
    for (key, module, _) in &files {
        text += &format!("    ({key:?}, {module}::{function}),\n");
    }
    text += "];\n";
    Ok(text)
}

/// Source text of a table of constants: those of the files of the folder that declare one of this name. It belongs behind
/// the folder's [`table`].
///
/// # Errors
/// The folder or a file cannot be read.
#[allow(dead_code, reason = "this file is part of two build scripts")]
pub(super) fn constants(folder: &Path, name: &str, ty: &str) -> Result<String, String> {
    let mut files = Vec::new();
    list(folder, "", &mut files)?;
    files.sort();
    let mut text = format!("static {name}: &[(&str, {ty})] = &[\n");
    for (key, module, path) in &files {
        let source = fs::read_to_string(path).map_err(|e| format!("{path}: {e}"))?;
        if source.contains(&format!("const {name}: {ty}")) {
            text += &format!("    ({key:?}, {module}::{name}),\n");
        }
    }
    Ok(text + "];\n")
}

fn list(folder: &Path, prefix: &str, files: &mut Vec<(String, String, String)>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        let Some(stem) = path.file_stem().and_then(|s| s.to_str()) else { continue };
        if path.is_dir() {
            list(&path, &format!("{stem}."), files)?;
        } else if path.extension().is_some_and(|e| e == "rs") {
            let module = format!("op_{}{stem}", prefix.replace('.', "_"));
            files.push((format!("{prefix}{}", stem.replace('_', "")), module, path.display().to_string()));
        }
    }
    Ok(())
}
