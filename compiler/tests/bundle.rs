//! A model's kernels as a bundle, timed by the thin runtime.

use kiln_compiler::driver::{CompileOptions, compile, write_bundle};
use kiln_format::{BundleFile, Status};
use kiln_runtime::{Device, TrialOptions, run_bundle};
use kiln_tests::model;

#[test]
fn kernels_of_a_model_are_timed_from_a_bundle() {
    let folder = tempfile::tempdir().unwrap();
    let (engine, bundle) = (folder.path().join("e.kiln"), folder.path().join("b.kiln"));
    let report = compile(&model("magika_v3_3"), &engine, &CompileOptions::default(), &()).unwrap();
    let count = write_bundle(&[engine], &bundle, &[]).unwrap();
    assert_eq!(count, report.targets[0].kernels);
    let options = TrialOptions {
        device: Device::Cpu,
        target: None,
        threads: Some(1),
        warmup: 1,
        iterations: 3,
        cold: true,
        seed: 0,
        date: "2026-01-01".into(),
        share: (0, 1),
    };
    let mut records = Vec::new();
    run_bundle(&BundleFile::open(&bundle).unwrap(), &options, &|_, _, _| false, &mut |_, _, r| {
        records.push(r);
        Ok(())
    })
    .unwrap();
    assert_eq!(records.len(), count);
    for r in &records {
        assert_eq!(r.status, Status::Ok, "{r:?}");
        assert!(r.median_us > 0.0 && !r.key.is_empty(), "{r:?}");
    }
}
