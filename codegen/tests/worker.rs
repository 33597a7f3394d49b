//! Code generation in worker processes. This test program is its own worker.
#![allow(clippy::unwrap_used)]

use kiln_codegen::{
    CPU_LEVELS, CodegenError, compile_cpu,
    worker::{Job, Product, Worker, serve},
};
use kiln_dialects::{context, tile::OwnedModule};

const CPU: &str = include_str!("tile/cpu.mlir");

fn worker(reproducers: &std::path::Path) -> Worker {
    let arguments = ["worker_entry", "--exact"].map(Into::into).to_vec();
    Worker { program: std::env::current_exe().unwrap(), arguments, reproducers: reproducers.into() }
}

/// Does nothing unless another test of this file started this process as its worker.
#[test]
fn worker_entry() {
    serve().unwrap();
}

#[test]
fn a_worker_gives_the_same_code() {
    let folder = tempfile::tempdir().unwrap();
    let product = worker(folder.path()).compile(CPU, &Job::Cpu(CPU_LEVELS.to_vec())).unwrap();
    let context = context();
    let mut module = OwnedModule::parse(&context, CPU).unwrap();
    assert_eq!(product, Product::Cpu(compile_cpu(&mut module, &CPU_LEVELS).unwrap()));
}

#[test]
fn negative_an_instruction_that_the_chip_lacks_leaves_a_reproducer() {
    let text = r#"tile.func @cluster(%x: !llvm.ptr) attributes {block = 32 : i64, grid = affine_map<() -> (1)>, inputs = 0 : i64, target = "gpu"} {
        llvm.call_intrinsic "llvm.nvvm.barrier.cluster.arrive"() : () -> ()
        tile.return
    }"#;
    let folder = tempfile::tempdir().unwrap();
    match worker(folder.path()).compile(text, &Job::Ptx { chip: "sm_80".into(), modules: 1 }) {
        Err(CodegenError::Crashed { target, status, reproducer }) => {
            assert_eq!(target, "sm_80");
            assert!(status.contains("Cannot select"), "{status}");
            let kept = std::fs::read_to_string(reproducer).unwrap();
            assert!(kept.contains("@cluster"));
            OwnedModule::parse(&context(), &kept).map(|_| ()).unwrap();
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn negative_a_module_that_does_not_parse_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = worker(folder.path()).compile("tile.func", &Job::Ptx { chip: "sm_80".into(), modules: 1 });
    assert!(matches!(refused, Err(CodegenError::Llvm { stage: "worker", .. })), "{refused:?}");
}
