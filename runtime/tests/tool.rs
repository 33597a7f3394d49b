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

fn folder(dir: &Path, name: &str, engine: &[u8], outputs: &kiln_runtime::Tensors) {
    let case = dir.join(name);
    std::fs::create_dir_all(&case).unwrap();
    std::fs::write(case.join("engine.kiln"), engine).unwrap();
    let npz = |file: &str, all: &kiln_runtime::Tensors| {
        save_npz(&case.join(file), all.iter().map(|(n, t)| (n.as_str(), t))).unwrap();
    };
    npz("inputs.npz", &common::inputs(6));
    npz("outputs.npz", outputs);
}

#[test]
fn suite_runs_every_case_of_a_folder_and_of_an_archive() {
    let dir = setup();
    let good = common::engine_bytes(|_| {});
    let run = ["e.kiln", "--device", "cpu", "--input", "in.npz", "--output", "out.npz"];
    assert_eq!(kiln_run(dir.path(), &run).0, 0);
    let right = load_npz(&dir.path().join("out.npz")).unwrap();
    let mut wrong = load_npz(&dir.path().join("out.npz")).unwrap();
    wrong.insert("y".into(), kiln_runtime::Tensor::zeros(kiln_format::DType::F32, &[6, 4]).unwrap());
    let batch = dir.path().join("batch");
    folder(&batch, "right", &good, &right);
    folder(&batch, "wrong", &good, &wrong);
    folder(&batch, "no_engine", b"nothing", &right);
    // A kernel that begins in the padding between the two, which is int3: the process dies.
    let dies = common::engine_bytes(|p| p.targets[0].kernels[1].entry = kiln_format::Entry::Cpu { offsets: vec![51] });
    folder(
        &batch,
        "a_case_of_a_name_that_is_with_its_files_longer_than_a_hundred_characters_as_some_really_are.dies",
        &dies,
        &right,
    );
    let lines = |from: &str| {
        let (code, out, err) = kiln_run(dir.path(), &["suite", from, "--out", "lines.jsonl", "--device", "cpu", "--jobs", "2"]);
        assert!(code == 0 && out.starts_with("4 cases: 1 pass, 1 wrong, 1 run, 1 crash;"), "{out}{err}");
        let text = std::fs::read_to_string(dir.path().join("lines.jsonl")).unwrap();
        let mut all: Vec<(String, String, String)> = text
            .lines()
            .map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap())
            .map(|l| ["case", "status", "detail"].map(|k| l[k].as_str().unwrap_or_default().to_string()).into())
            .collect();
        all.sort();
        all
    };
    let all = lines("batch");
    let status: Vec<&str> = all.iter().map(|(_, s, _)| s.as_str()).collect();
    assert_eq!(status, ["crash", "run", "pass", "wrong"]);
    assert!(all[0].2.contains("the worker process ended (signal"), "{all:?}");
    assert!(all[1].2.contains("truncated") || all[1].2.contains("not a Kiln engine"), "{all:?}");
    assert!(all[3].2.starts_with("output 'y' differs in"), "{all:?}");
    for format in ["ustar", "gnu", "pax"] {
        let tar = Command::new("tar").current_dir(dir.path()).args(["-cf", "batch.tar", "--format", format, "batch"]).status();
        assert!(tar.unwrap().success());
        assert_eq!(lines("batch.tar"), all);
    }
    let packed = zstd::encode_all(&std::fs::read(dir.path().join("batch.tar")).unwrap()[..], 3).unwrap();
    std::fs::write(dir.path().join("batch.tar.zst"), packed).unwrap();
    assert_eq!(lines("batch.tar.zst"), all);
    let (code, _, err) = kiln_run(dir.path(), &["suite", "e.kiln", "--out", "lines.jsonl"]);
    assert!(code == 1 && err.contains("neither a folder nor a tar archive"), "{err}");
    let (code, out, _) = kiln_run(dir.path(), &["suite", "--help"]);
    assert!(code == 0 && out.contains("CASE/outputs.npz") && out.contains("max_rel"), "{out}");
}

#[test]
fn scripts_take_and_give_sequences() {
    use common::script::{Builder, ROWS, bind_rows, engine_bytes, run, sequence};
    use kiln_format::{Carried, DType, SequenceOp, Stmt, ValueKind};
    let dir = tempfile::tempdir().unwrap();
    let build = |b: &mut Builder| {
        let (list, trip) = (b.list("list", DType::F32), b.i64("trip"));
        let maybe = b.value("maybe", ValueKind::OptionalTensor, DType::F32);
        let (i, param, next, last) =
            (b.i64("i"), b.list("param", DType::F32), b.list("next", DType::F32), b.list("last", DType::F32));
        let (x, y, has, length) = (b.f32("x"), b.f32("y"), b.bool("has"), b.i64("length"));
        [list, trip, maybe].into_iter().for_each(|v| assert_eq!(b.input(v), v));
        let body = b.block(vec![
            sequence(SequenceOp::At, &[list, i], x),
            bind_rows(x),
            run(common::script::ADD_W, &[x], &[y]),
            sequence(SequenceOp::Insert, &[param, y], next),
        ]);
        let carried = vec![Carried { init: list, param, next, result: last }];
        let (trip, iteration) = (Some(trip), Some(i));
        b.push(Stmt::Loop { trip, condition: None, iteration, carried, stacked: vec![], body, next_condition: None });
        b.sequence(SequenceOp::Has, &[maybe], has);
        b.sequence(SequenceOp::Length, &[last], length);
        [last, maybe, has, length].into_iter().for_each(|v| b.output(v));
        assert_eq!(ROWS, 0);
    };
    std::fs::write(dir.path().join("e.kiln"), engine_bytes(build).unwrap()).unwrap();
    let matrix = common::script::matrix;
    let two = kiln_runtime::Tensor::from_slice(&[], &[2i64]).unwrap();
    let given = [("list.0", matrix(1, 0.0)), ("list.1", matrix(3, 5.0)), ("trip", two)];
    save_npz(&dir.path().join("in.npz"), given.iter().map(|(n, t)| (*n, t))).unwrap();
    let args = ["e.kiln", "--device", "cpu", "--input", "in.npz"];
    let (code, out, err) = kiln_run(dir.path(), &[&args[..], &["--output", "out.npz"]].concat());
    assert!(code == 0 && out.contains("last sequence of 4") && out.contains("maybe nothing"), "{out}{err}");
    let out = load_npz(&dir.path().join("out.npz")).unwrap();
    let names: Vec<&str> = out.keys().map(String::as_str).collect();
    assert_eq!(names, ["has", "last.0", "last.1", "last.2", "last.3", "length", "maybe.none"]);
    assert_eq!(out["last.3"].to_vec::<f32>().unwrap(), common::script::with_weight(3, 5.0, 1));
    let (code, out, err) = kiln_run(dir.path(), &[&args[..], &["--bench", "--iterations", "3", "--json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(code == 0 && json["shapes"]["list.1"][0] == 3, "{out}{err}");
    let (code, out, err) = kiln_run(dir.path(), &[&args[..], &["--profile"]].concat());
    assert!(code == 0 && out.contains("0/add_row"), "{out}{err}");
    let (code, out, err) = kiln_run(dir.path(), &[&args[..], &["--json"]].concat());
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(code == 0 && json["outputs"][0]["items"][1]["shape"][0] == 3 && json["outputs"][1]["none"] == true, "{out}{err}");
    let (code, out, err) = kiln_run(dir.path(), &["inspect", "e.kiln"]);
    assert_eq!(code, 0, "{err}");
    for part in [
        "input list sequence of float32",
        "input maybe optional float32 of any shape",
        "symbol rows in 0..=100000 (best at 1), found at run time",
        "script over 5 segments:",
        "  last = loop at most trip number i, param = list\n    x = at (list, i)  # the_node\n    [rows, _] = shape of x  # shape_node",
        "    y = segment 0 (x)\n    next = insert (param, y)  # the_node\n    next next\n  has = has (maybe)  # the_node",
    ] {
        assert!(out.contains(part), "{part}: {out}");
    }
    let (code, _, err) = kiln_run(dir.path(), &["e.kiln", "--device", "cpu", "--random-inputs", "0"]);
    assert!(code == 2 && err.contains("list is a sequence: give it with --input"), "{err}");
}
