//! Nothing between the algebra and machine code names a fusion or an operator of models.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Parts of identifiers that would give one away.
const NAMES: [&str; 14] = [
    "softmax",
    "attention",
    "layernorm",
    "layer_norm",
    "batchnorm",
    "batch_norm",
    "rmsnorm",
    "rms_norm",
    "gelu",
    "silu",
    "relu",
    "qkv",
    "repvgg",
    "conv_bn",
];
/// Where planning, rules and kernels are.
const FOLDERS: [&str; 4] = ["passes/src/eqsat", "passes/plan/src", "kernels/src", "codegen/src"];

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" {
            sources(&path, out);
        } else if name.ends_with(".rs") && name != "tests.rs" {
            out.push(path);
        }
    }
}

#[test]
fn no_rule_archetype_or_pass_names_a_fusion() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    FOLDERS.iter().for_each(|f| sources(&root.join(f), &mut files));
    assert!(files.len() > 50, "the folders moved");
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        // Tests at the end of a file, comments, and what a rule says of its use to people may name what they like.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (i, line) in code.lines().enumerate() {
            // A module of imports is called a prelude.
            let code = line.split("//").next().unwrap_or_default().to_lowercase().replace("prelude", "");
            if !code.trim_start().starts_with("why:") && NAMES.iter().any(|n| code.contains(n)) {
                found.push(format!("{}:{}: {}", file.display(), i + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
