//! Who may depend on whom: the crate graph is part of the design, so it is a test.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{DependencyKind, MetadataCommand};

/// Allowed direct dependencies between the workspace's crates, builds and tests aside.
const ALLOWED: &[(&str, &[&str])] = &[
    ("kiln-algebra", &[]),
    ("kiln-format", &[]),
    ("kiln-onnx", &[]),
    ("kiln-plan", &["kiln-algebra"]),
    ("kiln-dialects", &["kiln-algebra"]),
    ("kiln-passes", &["kiln-algebra", "kiln-dialects", "kiln-plan"]),
    ("kiln-kernels", &["kiln-algebra", "kiln-dialects", "kiln-plan"]),
    ("kiln-codegen", &["kiln-algebra", "kiln-dialects", "kiln-format", "kiln-kernels", "kiln-passes", "kiln-plan"]),
    ("kiln-runtime", &["kiln-format"]),
    // For tests alone, and nothing of Kiln's is known to it but its PTX.
    ("kiln-emulator", &[]),
    ("kiln-emulator-cuda", &["kiln-emulator"]),
    (
        "kiln-compiler",
        &[
            "kiln-algebra",
            "kiln-codegen",
            "kiln-dialects",
            "kiln-format",
            "kiln-kernels",
            "kiln-onnx",
            "kiln-passes",
            "kiln-plan",
            "kiln-runtime",
        ],
    ),
];

/// External crates that exactly one crate may use.
const OWNED: &[(&str, &str)] = &[("cudarc", "kiln-runtime"), ("prost", "kiln-onnx"), ("egg", "kiln-passes")];

fn direct() -> BTreeMap<String, BTreeSet<String>> {
    let meta = MetadataCommand::new().no_deps().exec().expect("cargo metadata");
    let normal = |p: &cargo_metadata::Package| -> BTreeSet<String> {
        p.dependencies.iter().filter(|d| d.kind == DependencyKind::Normal).map(|d| d.name.to_string()).collect()
    };
    meta.workspace_packages().iter().map(|p| (p.name.to_string(), normal(p))).collect()
}

#[test]
fn crates_depend_only_on_what_the_design_allows() {
    let crates = direct();
    for (name, allowed) in ALLOWED {
        let ours: Vec<&String> = crates[*name].iter().filter(|d| d.starts_with("kiln-")).collect();
        let bad: Vec<_> = ours.iter().filter(|d| !allowed.contains(&d.as_str())).collect();
        assert!(bad.is_empty(), "{name} must not depend on {bad:?}: see ARCHITECTURE.md, 'Crates'");
    }
    let listed: BTreeSet<&str> = ALLOWED.iter().map(|a| a.0).chain(["kiln-tests", "kiln-conformance", "kiln-benches"]).collect();
    for name in crates.keys() {
        assert!(listed.contains(name.as_str()), "{name} is new: say here what it may depend on");
    }
}

#[test]
fn the_runtime_links_no_mlir() {
    for name in ["kiln-runtime", "kiln-format"] {
        for banned in ["melior", "mlir-sys", "kiln-dialects", "kiln-algebra"] {
            assert!(!direct()[name].contains(banned), "{name} depends on {banned}");
        }
    }
}

#[test]
fn some_libraries_stay_behind_one_crate() {
    for (library, owner) in OWNED {
        for (name, deps) in direct() {
            assert!(name == *owner || !deps.contains(*library), "{name} uses {library}, which only {owner} may");
        }
    }
}
