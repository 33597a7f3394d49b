//! What users see when something is wrong: an error that names the thing and an exit code, never a panic.
#![allow(clippy::unwrap_used)]

use std::{path::Path, process::Command};

use kiln_runtime::{
    Tensor,
    numpy::{load_npz, save_npz},
};
use kiln_tests::{cache, model};

struct Outcome {
    code: Option<i32>,
    text: String,
}

fn kiln(args: &[&str]) -> Outcome {
    let done = Command::new(env!("CARGO_BIN_EXE_kiln")).args(args).env("NO_COLOR", "1").output().unwrap();
    let text = [done.stdout, done.stderr].concat();
    Outcome { code: done.status.code(), text: String::from_utf8_lossy(&text).into_owned() }
}

/// Fails, says all of `parts`, and is no crash.
fn refuses(args: &[&str], code: i32, parts: &[&str]) {
    let o = kiln(args);
    assert_eq!(o.code, Some(code), "kiln {}: {}", args.join(" "), o.text);
    assert!(!o.text.contains("panicked") && !o.text.contains("stack backtrace"), "{}", o.text);
    // Rendered reports are wrapped, so words are looked for without line breaks.
    let flat = o.text.replace(['│', '\n'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    for p in parts {
        assert!(flat.contains(p), "kiln {}: no '{p}' in {}", args.join(" "), o.text);
    }
}

#[test]
fn an_index_into_nothing_is_refused() {
    let model = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/findings/loss_of_no_classes.onnx");
    refuses(&["check", model], 1, &["SoftmaxCrossEntropyLoss", "which has no elements"]);
}

/// A Gather among the places of x that are not zero: there is one or there is none.
#[test]
fn an_index_into_nothing_that_only_the_run_finds_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let model = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/findings/gather_from_what_the_run_finds.onnx");
    let (engine, inputs, out) = (path("e.kiln"), path("in.npz"), path("out.npz"));
    let o = kiln(&["compile", model, "-o", &engine]);
    assert_eq!(o.code, Some(0), "{}", o.text);
    let i = Tensor::from_slice(&[2], &[0i64, 0]).unwrap();
    for last in [2.0, 0.0] {
        let x = Tensor::from_slice(&[4], &[0f32, 0.0, 0.0, last]).unwrap();
        save_npz(Path::new(&inputs), [("x", &x), ("i", &i)]).unwrap();
        let args = ["run", &engine, "--device", "cpu", "--input", &inputs, "--output", &out];
        if last == 0.0 {
            refuses(&args, 1, &["node pick", "find.extent"]);
        } else {
            assert_eq!(kiln(&args).code, Some(0));
            assert_eq!(load_npz(Path::new(&out)).unwrap()["y"], Tensor::from_slice(&[2], &[3i64, 3]).unwrap());
        }
    }
}

#[test]
fn broken_models_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_string_lossy().into_owned()
    };
    let good = std::fs::read(model("magika_v3_3")).unwrap();
    let out = folder.path().join("e.kiln").to_string_lossy().into_owned();
    for (name, bytes) in [("empty", &[][..]), ("text", b"hello, this is no model"), ("half", &good[..good.len() / 2])] {
        let path = write(&format!("{name}.onnx"), bytes);
        refuses(&["compile", &path, "-o", &out], 1, &[]);
        refuses(&["check", &path], 1, &[]);
    }
    refuses(&["compile", "no-such-file.onnx", "-o", &out], 1, &["no-such-file.onnx"]);
    assert!(!Path::new(&out).exists(), "a failed compilation must leave no engine");
}

#[test]
fn wrong_command_lines_are_refused() {
    let m = model("magika_v3_3").to_string_lossy().into_owned();
    refuses(&["compile", &m, "--target", "sm_12"], 1, &["sm_12", "sm_80"]);
    refuses(&["compile", &m, "--shape", "bytes=1xx3"], 2, &["bytes=1xx3", "x=1x3x224x224"]);
    refuses(&["compile", &m, "--shape", "nope=1x2048"], 1, &["nope"]);
    refuses(&["compile", &m, "--shape", "bytes=1x2047"], 1, &["bytes"]);
    refuses(&["compile"], 2, &["MODEL.onnx"]);
    refuses(&["frobnicate"], 2, &["frobnicate"]);
}

#[test]
fn wrong_inputs_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let engine = folder.path().join("magika.kiln").to_string_lossy().into_owned();
    let m = model("magika_v3_3").to_string_lossy().into_owned();
    let o = kiln(&["compile", &m, "-o", &engine]);
    assert_eq!(o.code, Some(0), "{}", o.text);
    let natural = |n: &str| cache().join("natural").join(n).to_string_lossy().into_owned();
    let other = natural("ppocrv6_rec_small.w320.npz");
    refuses(&["run", &engine, "--device", "cpu", "--input", &other], 1, &["bytes"]);
    refuses(&["run", &engine, "--device", "cpu", "--input", "missing.npz"], 1, &["missing.npz"]);
    refuses(&["run", &engine, "--device", "cpu", "--random-inputs", "0", "--shape", "bytes=1x2047"], 1, &["bytes", "2048"]);
    refuses(&["run", &m, "--device", "cuda:99", "--random-inputs", "0"], 1, &[]);
    let bytes = std::fs::read(&engine).unwrap();
    let broken = folder.path().join("broken.kiln").to_string_lossy().into_owned();
    for (cut, flip) in [(bytes.len() / 2, None), (bytes.len(), Some(64)), (bytes.len(), Some(bytes.len() / 3)), (9, None)] {
        let mut b = bytes[..cut].to_vec();
        if let Some(at) = flip {
            b[at] ^= 0x10;
        }
        std::fs::write(&broken, &b).unwrap();
        refuses(&["run", &broken, "--device", "cpu", "--random-inputs", "0"], 1, &[]);
    }
}
