//! The driver and the passes give the same engine; every phase can be dumped, read back and entered.
#![allow(clippy::unwrap_used)]
use std::{fs, path::Path};

use kiln_compiler::{
    driver::{CompileOptions, compile},
    register_passes, translate,
};
use kiln_dialects::{
    context,
    module::OwnedModule,
    pass::{RunOptions, run_pipeline},
};

/// One field of a protobuf message: bytes, or an integer.
fn bytes(field: u8, value: &[u8]) -> Vec<u8> {
    assert!(value.len() < 128, "one byte of length");
    [&[field << 3 | 2, value.len() as u8], value].concat()
}

fn int(field: u8, value: u8) -> Vec<u8> {
    vec![field << 3, value]
}

/// `y = relu(x * w + x)` on `x: n x 2`.
fn model(path: &Path) {
    let node = |op: &str, inputs: &[&str], output: &str| {
        let inputs: Vec<u8> = inputs.iter().flat_map(|i| bytes(1, i.as_bytes())).collect();
        bytes(1, &[inputs, bytes(2, output.as_bytes()), bytes(3, output.as_bytes()), bytes(4, op.as_bytes())].concat())
    };
    let port = |field: u8, name: &str| {
        let dims = bytes(2, &[bytes(1, &bytes(2, b"n")), bytes(1, &int(1, 2))].concat());
        let ty = bytes(1, &[int(1, 1), dims].concat());
        bytes(field, &[bytes(1, name.as_bytes()), bytes(2, &ty)].concat())
    };
    let data: Vec<u8> = [0.5f32, -1.0, 2.0, 3.0].iter().flat_map(|v| v.to_le_bytes()).collect();
    let weight = bytes(5, &[int(1, 2), int(1, 2), int(2, 1), bytes(8, b"w"), bytes(9, &data)].concat());
    let parts = [
        node("MatMul", &["x", "w"], "h"),
        node("Add", &["h", "x"], "s"),
        node("Relu", &["s"], "y"),
        bytes(2, b"g"),
        weight,
        port(11, "x"),
        port(12, "y"),
    ]
    .concat();
    // The graph is longer than one byte of length can say.
    let length = [(parts.len() % 128) as u8 | 128, (parts.len() / 128) as u8];
    let graph = [&[7 << 3 | 2][..], &length, &parts].concat();
    fs::write(path, [int(1, 8), graph, bytes(8, &int(2, 13))].concat()).unwrap();
}

#[test]
fn driver_and_passes_agree() {
    register_passes();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    model(&at("m.onnx"));
    for target in ["x86_64", "sm_80"] {
        let dumps = at(target);
        let options =
            CompileOptions { targets: vec![target.into()], dump_phases: Some(dumps.clone()), ..CompileOptions::default() };
        compile(&at("m.onnx"), &at("driver.kiln"), &options, &()).unwrap();
        let context = context();
        let mut names: Vec<String> =
            fs::read_dir(&dumps).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        for phase in ["onnx.mlir", "alg.mlir", "kernel.mlir", "buffers.mlir", "tile.mlir", "llvm.mlir"] {
            let name = names.iter().find(|n| n.ends_with(phase)).unwrap_or_else(|| panic!("no {phase} in {names:?}"));
            let text = fs::read_to_string(dumps.join(name)).unwrap();
            assert_eq!(OwnedModule::parse(&context, &text).unwrap().text(), text, "{name}");
        }
        let text = translate::import_onnx(&at("m.onnx"), false).unwrap();
        let mut module = OwnedModule::parse(&context, &text).unwrap();
        let engine = at("passes.kiln");
        let pipeline = format!(
            "onnx-to-alg,saturate-and-cover{{target={target}}},pack-engine{{target={target} output={}}}",
            engine.display()
        );
        run_pipeline(&mut module, &pipeline, &RunOptions::default()).unwrap();
        let show = |name: &str| translate::engine_to_mlir(&at(name), Some(target)).unwrap();
        let shown = show("driver.kiln");
        assert_eq!(show("passes.kiln"), shown);
        assert!(shown.contains("rt.kernel @") && shown.contains("rt.launch @"), "{shown}");
        assert_eq!(OwnedModule::parse(&context, &shown).unwrap().text(), shown);
        if target == "sm_80" {
            let tile = fs::read_to_string(dumps.join("sm_80.tile.mlir")).unwrap();
            assert_eq!(translate::mlir_to_ptx(&tile, "sm_80").unwrap(), fs::read_to_string(dumps.join("sm_80.ptx")).unwrap());
        }
    }
}

#[test]
fn negative_translations() {
    let said = |r: Result<String, kiln_compiler::diagnostic::Problem>| r.unwrap_err().message;
    assert!(said(translate::mlir_to_ptx("module {}", "sm_12")).contains("there is no chip 'sm_12'"));
    assert!(said(translate::mlir_to_ptx("module {", "sm_80")).contains("does not parse"));
    assert!(!said(translate::import_onnx(Path::new("/nowhere/model.onnx"), false)).is_empty());
    assert!(!said(translate::engine_to_mlir(Path::new("/nowhere/model.kiln"), None)).is_empty());
}
