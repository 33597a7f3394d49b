//! The `kiln-run` binary.
#![cfg(target_arch = "x86_64")]
#![allow(clippy::unwrap_used)]

mod common;

use kiln_runtime::numpy::{load_npz, save_npy, save_npz};
use std::{path::Path, process::Command};

fn kiln_run(dir: &Path, args: &[&str]) -> (i32, String, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_kiln-run")).current_dir(dir).args(args).output().unwrap();
    let text = |b: &[u8]| String::from_utf8(b.to_vec()).unwrap();
    (out.status.code().unwrap(), text(&out.stdout), text(&out.stderr))
}

fn setup() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("e.kiln"), common::engine_bytes(|_| {})).unwrap();
    std::fs::write(dir.path().join("b.kiln"), common::bundle_bytes()).unwrap();
    let inputs = common::inputs(6);
    save_npz(&dir.path().join("in.npz"), inputs.iter().map(|(n, t)| (n.as_str(), t))).unwrap();
    save_npy(&dir.path().join("x.npy"), &inputs["x"]).unwrap();
    dir
}

#[test]
fn run_from_npz_to_npz() {
    let dir = setup();
    let (code, out, err) = kiln_run(dir.path(), &["e.kiln", "--device", "cpu", "--input", "in.npz", "--output", "out.npz"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("index int64[6] [0, 6, 12, 18, 24, 30]"), "{out}");
    common::check_outputs(6, &load_npz(&dir.path().join("out.npz")).unwrap());
}

#[test]
fn run_from_npy_and_random_inputs() {
    let dir = setup();
    let args = ["e.kiln", "--device", "cpu", "--input", "x=x.npy", "--random-inputs", "1", "--shape", "z=12", "--json"];
    let (code, out, err) = kiln_run(dir.path(), &args);
    assert_eq!(code, 0, "{err}");
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["outputs"][1]["values"][5], 30.0);
    assert_eq!(kiln_run(dir.path(), &args).1, out);
}

#[test]
fn bench_and_profile() {
    let dir = setup();
    let args = ["e.kiln", "--device", "cpu", "--bench", "--warmup", "1", "--iterations", "5", "--threads", "2"];
    let (code, out, err) = kiln_run(dir.path(), &args);
    assert!(code == 0 && out.contains("median") && out.contains("throughput"), "{out}{err}");
    let (_, out, _) = kiln_run(dir.path(), &[&args[..], &["--json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&json["wall"]["count"], &json["launches"]), (&5.into(), &2.into()));
    let (code, out, err) = kiln_run(dir.path(), &["e.kiln", "--device", "cpu", "--profile"]);
    assert!(code == 0 && out.contains("add_row"), "{out}{err}");
}

#[test]
fn inspect_engine_and_bundle() {
    let dir = setup();
    let (code, out, err) = kiln_run(dir.path(), &["inspect", "e.kiln", "--verify"]);
    assert_eq!(code, 0, "{err}");
    for part in ["input x float32[batch, 4]", "symbol twice = (batch * 2)", "batch in 1..=100000", "add_row", "all checksums"] {
        assert!(out.contains(part), "{part}: {out}");
    }
    let (_, out, _) = kiln_run(dir.path(), &["inspect", "e.kiln", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["targets"][0]["launches"], 2);
    let (code, out, _) = kiln_run(dir.path(), &["inspect", "b.kiln"]);
    assert!(code == 0 && out.contains("2 candidates"), "{out}");
}

#[test]
fn bundle_writes_records_once() {
    let dir = setup();
    let args = ["bundle", "b.kiln", "--records", "r.jsonl", "--device", "cpu", "--date", "2025-01-31", "--iterations", "3"];
    let (code, out, err) = kiln_run(dir.path(), &args);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("1 candidates timed, 1 failed") && err.contains("division by zero"), "{out}{err}");
    let records = kiln_format::read_records(&std::fs::read(dir.path().join("r.jsonl")).unwrap()[..]).unwrap();
    assert_eq!((records.len(), records[0].iterations, records[0].date.as_str()), (2, 3, "2025-01-31"));
    assert!(records[0].median_us > 0.0 && records[0].status == kiln_format::Status::Ok);
    let (_, out, _) = kiln_run(dir.path(), &args);
    assert!(out.contains("0 candidates timed, 0 failed, 2 were there already"), "{out}");
}

#[test]
fn negative_exit_codes() {
    let dir = setup();
    std::fs::write(dir.path().join("bad.kiln"), b"\x89KILN\r\n\x1a, but not really one").unwrap();
    std::fs::write(dir.path().join("not.kiln"), b"hello").unwrap();
    let fails = |args: &[&str], code: i32, message: &str| {
        let (got, _, err) = kiln_run(dir.path(), args);
        assert!(got == code && err.contains(message), "{args:?}: {got} {err}");
    };
    fails(&["bad.kiln", "--random-inputs", "0"], 1, "truncated");
    fails(&["not.kiln", "--random-inputs", "0"], 1, "not a Kiln engine");
    fails(&["none.kiln", "--random-inputs", "0"], 1, "none.kiln");
    fails(&["b.kiln", "--random-inputs", "0"], 1, "this file is a Kiln bundle");
    fails(&["e.kiln"], 2, "--random-inputs");
    fails(&["e.kiln", "--input", "x.npy"], 2, "say which input");
    fails(&["e.kiln", "--random-inputs", "0", "--shape", "q=1"], 2, "the inputs are x, z, s");
    fails(&["e.kiln", "--random-inputs", "0", "--shape", "x=axb"], 2, "NAME=");
    fails(&["e.kiln", "--device", "gpu"], 2, "no device");
    fails(&["e.kiln", "--input", "in.npz", "--input", "y=x.npy"], 1, "no input y");
    fails(&["e.kiln", "--input", "e.kiln"], 2, "say which input");
    fails(&["e.kiln", "--input", "x=e.kiln"], 1, "not a .npy array");
    fails(&[], 2, "ENGINE.kiln");
    let (code, out, _) = kiln_run(dir.path(), &["devices"]);
    assert!(code == 0 && out.starts_with("cpu"), "{out}");
}
