//! What each pass of this crate does to a small module. `INSTA_UPDATE=always cargo test -p kiln-codegen --test passes`
//! accepts changes.
#![allow(clippy::unwrap_used)]

use kiln_dialects::{context, pass::run_pipeline, tile::OwnedModule};

const GPU: &str = r#"
tile.func @row_sum(%x: !llvm.ptr, %y: !llvm.ptr, %n: index)
    attributes {block = 64 : i64, grid = affine_map<()[s0] -> (s0)>, index_bits = 32 : i64, inputs = 1 : i64,
                shared = 128 : i64, symbols = array<i64: 0>, target = "gpu"} {
  %b = tile.program_id 0
  %t = tile.thread_id
  %c64 = arith.constant 64 : index
  %base = arith.muli %b, %c64 : index
  %at = arith.addi %base, %t : index
  %inside = arith.cmpi ult, %b, %n : index
  %zero = arith.constant 0.0 : f32
  %v = tile.load %x[%at] if %inside : i1 else %zero : f32 {invariant} : !llvm.ptr -> f32
  %s = tile.block_reduce "add" %v at 0 : f32
  tile.store %s, %y[%b] : f32, !llvm.ptr
  tile.return
}"#;

const CPU: &str = r#"
tile.func @double(%x: !llvm.ptr, %y: !llvm.ptr, %n: index)
    attributes {grid = affine_map<()[s0] -> (2, s0)>, inputs = 1 : i64, symbols = array<i64: 0>, target = "cpu"} {
  %half = tile.program_id 0
  %row = tile.program_id 1
  %c16 = arith.constant 16 : index
  %c8 = arith.constant 8 : index
  %base = arith.muli %row, %c16 : index
  %off = arith.muli %half, %c8 : index
  %at = arith.addi %base, %off : index
  %v = tile.load %x[%at] {alignment = 32 : i64} : !llvm.ptr -> vector<8xf32>
  %d = arith.addf %v, %v : vector<8xf32>
  tile.store %d, %y[%at] : vector<8xf32>, !llvm.ptr
  tile.return
}"#;

fn after(text: &str, pipeline: &str) -> String {
    kiln_codegen::register_passes();
    let context = context();
    let mut module = OwnedModule::parse(&context, text).unwrap();
    run_pipeline(&mut module, pipeline, &Default::default()).unwrap();
    module.text()
}

#[test]
fn tile_to_nvvm() {
    insta::assert_snapshot!(after(GPU, "tile-to-nvvm"));
}

#[test]
fn tile_to_llvm() {
    insta::assert_snapshot!(after(CPU, "tile-to-llvm"));
}

#[test]
fn emit_ptx() {
    let lowered = after(GPU, kiln_codegen::NVVM_PIPELINE);
    let context = context();
    let mut module = OwnedModule::parse(&context, &lowered).unwrap();
    run_pipeline(&mut module, "emit-ptx{chip=sm_80}", &Default::default()).unwrap();
    insta::assert_snapshot!(module.op().str_attr("kiln.ptx").unwrap());
}

#[test]
fn negative_emit_ptx_names_the_chips() {
    let context = context();
    let mut module = OwnedModule::parse(&context, "").unwrap();
    kiln_codegen::register_passes();
    let error = run_pipeline(&mut module, "emit-ptx{chip=sm_20}", &Default::default()).unwrap_err().to_string();
    assert!(error.contains("sm_80, sm_90a"), "{error}");
}

#[test]
fn negative_shared_memory_on_the_cpu() {
    let text = r#"tile.func @k(%x: !llvm.ptr) attributes {grid = affine_map<() -> (1)>, inputs = 0 : i64, target = "cpu"} {
        %c = arith.constant 0 : index
        %a = tile.alloca 4 of f32 : !llvm.ptr
        %l = arith.constant 0 : i32
        %v = arith.constant 1.0 : f32
        %s = tile.shuffle "xor" %v, %l : f32
        tile.store %s, %a[%c] : f32, !llvm.ptr
        tile.return
    }"#;
    kiln_codegen::register_passes();
    let context = context();
    let mut module = OwnedModule::parse(&context, text).unwrap();
    let error = run_pipeline(&mut module, "tile-to-llvm", &Default::default()).unwrap_err().to_string();
    assert!(error.contains("tile.shuffle"), "{error}");
}
