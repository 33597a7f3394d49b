//! The pages under `compiler/docs/dialects` say what the definitions say.
use std::{fs, path::Path, process::Command};

/// `KILN_BLESS=1 cargo test -p kiln-dialects --test docs` writes the pages.
#[test]
fn dialect_pages_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = root.join("../compiler/docs/dialects");
    let prefix = std::env::var("KILN_LLVM_PREFIX").unwrap_or_else(|_| "/usr/lib/llvm-22".into());
    let bless = std::env::var_os("KILN_BLESS").is_some();
    let mut stale = Vec::new();
    let mut known = vec!["README.md".to_owned()];
    for folder in [root.join("td"), Path::new(env!("OUT_DIR")).to_owned()] {
        let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
        files.sort();
        for td in files {
            let stem = td.file_stem().unwrap().to_string_lossy().into_owned();
            if td.extension().is_none_or(|e| e != "td") || stem.starts_with('_') {
                continue;
            }
            let name = stem.to_lowercase();
            let output = Command::new(format!("{prefix}/bin/mlir-tblgen"))
                .args(["-gen-dialect-doc", &format!("-dialect={name}"), "-I"])
                .arg(root.join("td"))
                .args(["-I", &format!("{prefix}/include")])
                .arg(&td)
                .output()
                .unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            let lines: Vec<String> = String::from_utf8(output.stdout).unwrap().lines().map(|l| l.trim_end().to_owned()).collect();
            let text = lines.join("\n") + "\n";
            let page = pages.join(format!("{name}.md"));
            known.push(format!("{name}.md"));
            if fs::read_to_string(&page).is_ok_and(|old| old == text) {
                continue;
            }
            if bless {
                fs::create_dir_all(&pages).unwrap();
                fs::write(&page, text).unwrap();
            } else {
                stale.push(name);
            }
        }
    }
    assert!(stale.is_empty(), "stale: {stale:?}; run KILN_BLESS=1 cargo test -p kiln-dialects --test docs");
    for entry in fs::read_dir(&pages).unwrap() {
        let file = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(known.contains(&file), "{file} is the page of no dialect: delete it");
    }
}
