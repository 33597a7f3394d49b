//! The page of passes says what the passes' headers say.
use std::{fmt::Write, fs, path::Path};

/// `KILN_BLESS=1 cargo test -p kiln-compiler --test docs` writes the page.
#[test]
fn pass_page_is_fresh() {
    kiln_compiler::register_passes();
    let mut text = String::from(
        "# Passes\n\nMade from the headers of the passes' files. MLIR's own passes are available beside these; `kiln-opt --help`\n\
         lists all. What a pass requires and leaves is a phase: `onnx`, `alg`, `kernel`, `tile`, `llvm` (`nvvm` on GPUs).\n",
    );
    for p in kiln_dialects::pass::registered() {
        assert!(p.manual.starts_with(&format!("# {}\n", p.name)), "{}: its header is {:?}", p.name, p.manual);
        let _ = writeln!(text, "\n#{}", p.manual);
        if !p.anchor.is_empty() {
            let _ = writeln!(text, "\nRuns on: `{}`", p.anchor);
        }
        for o in p.options {
            let _ = writeln!(text, "\n- `{}={}`: {}", o.name, o.default, o.help);
        }
    }
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/passes.md");
    if fs::read_to_string(&page).is_ok_and(|old| old == text) {
        return;
    }
    assert!(std::env::var_os("KILN_BLESS").is_some(), "stale; run KILN_BLESS=1 cargo test -p kiln-compiler --test docs");
    fs::write(&page, text).unwrap();
}
