//! Inputs that fuzzing found to break something: each gives an answer without a panic, a hang or a large allocation.
//! Models are lowered, written as IR and covered; engine files and arrays are read. The file's name says what was odd.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use kiln_compiler::driver::{CompileOptions, lower};
use kiln_dialects::{
    alg::{FuncOp, graph_to_func},
    symbols,
};
use kiln_onnx::Limits;
use kiln_passes::eqsat::{AnalyticalCost, CoverOptions, cover};
use kiln_plan::Archetype;
use kiln_runtime::{Engine, Options, format::EngineFile, numpy::npz_from_bytes};

fn model(bytes: Vec<u8>) {
    let Ok(model) = kiln_onnx::parse(bytes.into(), &Limits::default()) else { return };
    let context = kiln_dialects::context();
    let Ok(front) = lower(&context, model, &CompileOptions::default()) else { return };
    let info = kiln_codegen::data::target("x86_64").unwrap().unwrap();
    let archetypes: Vec<Box<dyn Archetype>> =
        kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
    for graph in &front.script.segments {
        let module = kiln_dialects::module::module(&context);
        symbols::write(module.op(), &graph.symbols);
        graph_to_func(module.ctx(), module.block(), FuncOp::Func, "main", graph, &[]).unwrap();
        assert!(module.op().verify());
        let _ = cover(graph, &CoverOptions::new(info.clone()), &archetypes, &AnalyticalCost);
    }
}

#[test]
fn findings_have_answers() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/findings");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    for file in files {
        println!("{}", file.display());
        let bytes = std::fs::read(&file).unwrap();
        match file.extension().and_then(|e| e.to_str()) {
            Some("onnx") => model(bytes),
            Some("kiln") => {
                let _ = EngineFile::from_bytes(&bytes).map(|f| Engine::load(f, &Options::default()));
            }
            Some("npz") => drop(npz_from_bytes(&bytes)),
            other => panic!("a finding of no known kind: {other:?}"),
        }
    }
}
