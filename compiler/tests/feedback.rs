//! Measured kernels in planning: the loop until a plan is known, and lockfiles.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use kiln_compiler::driver::{
    Alternatives, CompileOptions, RuleOption, compile, load,
    lock::{Lock, diff},
    records, target_info, tune_here,
};
use kiln_format::EngineFile;
use kiln_runtime::{Device, TrialOptions};

fn trial() -> TrialOptions {
    TrialOptions {
        device: Device::Cpu,
        target: Some("x86_64".into()),
        threads: Some(1),
        warmup: 0,
        iterations: 2,
        cold: false,
        seed: 0,
        date: "2026-01-01".into(),
        share: (0, 1),
    }
}

fn with(database: &Path) -> CompileOptions {
    let all = records::read(database).unwrap();
    let usable = records::usable(&all, "x86_64", &kiln_compiler::driver::compiler_name());
    let timings = [("x86_64".to_string(), records::timings(&usable))].into();
    CompileOptions { timings, rules: RuleOption::None, ..CompileOptions::default() }
}

#[test]
fn tuning_measures_until_the_plan_is_known_and_a_lockfile_gives_the_same_engine() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    // Without rules, a small model has few candidates: the loop ends soon, whatever this machine measures.
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fusions/layer_norm_linear.onnx");
    let db = path("db.jsonl");
    let options =
        CompileOptions { rules: RuleOption::None, cpu_levels: vec![kiln_format::CpuLevel::V2], ..CompileOptions::default() };
    let front = load(&model, &options).unwrap();
    let info = target_info("x86_64", &options).unwrap();
    let which = Alternatives { most: 2, slack: 0.2 };
    let last = tune_here(&front, &info, &options, (&db, &[]), which, (40, &trial()), &mut |_| {}).unwrap();
    assert_eq!(last.launches.0, last.launches.1, "every launch of the best plan is measured");
    assert!(last.trials.is_empty());

    let locked = CompileOptions { lock: Some(path("kiln.lock")), ..with(&db) };
    compile(&model, &path("a.kiln"), &locked, &()).unwrap();
    // Without the database: the records that matter are in the lockfile.
    let again = CompileOptions { lock: Some(path("kiln.lock")), rules: RuleOption::None, ..CompileOptions::default() };
    compile(&model, &path("b.kiln"), &again, &()).unwrap();
    assert_eq!(std::fs::read(path("a.kiln")).unwrap(), std::fs::read(path("b.kiln")).unwrap());

    let lock = Lock::read(&path("kiln.lock")).unwrap();
    assert!(lock.targets["x86_64"].kernels.iter().all(|k| k.measured), "{:?}", lock.targets["x86_64"].kernels);
    let engine = EngineFile::open(path("a.kiln")).unwrap();
    let stories = &engine.provenance().kernels["x86_64"];
    assert!(stories.iter().all(|s| s.measured_us.is_some() && !s.nodes.is_empty()));

    // Other options do not fit the lockfile; another plan differs from it readably.
    let other = CompileOptions { rules: RuleOption::Unfused, ..again };
    let error = compile(&model, &path("c.kiln"), &other, &()).unwrap_err();
    assert_eq!(error.code, "kiln::lock");
    let unfused = CompileOptions { lock: Some(path("unfused.lock")), ..other };
    compile(&model, &path("c.kiln"), &unfused, &()).unwrap();
    let lines = diff(&lock, &Lock::read(&path("unfused.lock")).unwrap());
    assert!(lines.iter().any(|l| l.contains("option rules")) && lines.iter().any(|l| l.starts_with("  + ")), "{lines:?}");
}
