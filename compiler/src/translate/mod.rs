//! Between MLIR and what is not MLIR: the work of `kiln-translate`.
mod engine;

use std::path::Path;

use kiln_codegen::{Chip, compile_ptx, emit_ptx};
use kiln_dialects::{context, module::OwnedModule};
use kiln_format::EngineFile;

use crate::{diagnostic::Problem, import};

/// The module of a model in the phase `onnx`, as text. With `locations`, each operation says which node it is.
///
/// # Errors
/// A broken file, or operators that the dialect does not have, all at once.
pub fn import_onnx(model: &Path, locations: bool) -> Result<String, Problem> {
    let model = kiln_onnx::load(model).map_err(|e| Problem::from_error("invalid-model", &e))?;
    let context = context();
    let module = import::import(&context, &model).map_err(|e| Problem::from_error("import", &e))?;
    Ok(text(&module, locations))
}

/// PTX of a module in the phase `tile`, or in the llvm dialect.
///
/// # Errors
/// Text that does not parse, or what code generation refuses.
pub fn mlir_to_ptx(text: &str, chip: &str) -> Result<String, Problem> {
    let chip = Chip::parse(chip).ok_or_else(|| {
        let known: Vec<&str> = Chip::ALL.iter().map(|c| c.name()).collect();
        Problem::new("unknown-target", format!("there is no chip '{chip}'")).help(format!("known are {}", known.join(", ")))
    })?;
    let context = context();
    let mut module = parse(&context, text)?;
    // The host program is no code of the GPU's.
    for op in module.block().ops().into_iter().filter(|o| o.is("rt.program") || o.is("kernel.const")) {
        op.erase();
    }
    let tile = !module.op().find_all("tile.func").is_empty();
    let ptx =
        if tile { compile_ptx(&mut module, &[chip]).map(|mut all| all.pop()) } else { emit_ptx(module.op(), chip).map(Some) };
    let ptx = ptx.map_err(|e| Problem::from_error("codegen", &e))?;
    Ok(ptx.unwrap_or_default())
}

/// What an engine holds for a target (the first where none is named), as a module: `rt.program` in the buffer form,
/// `rt.kernel`s, and PTX in `kiln.ptx`.
///
/// # Errors
/// A file that is no engine, or has no such target.
pub fn engine_to_mlir(path: &Path, target: Option<&str>) -> Result<String, Problem> {
    let engine = EngineFile::open(path).map_err(|e| Problem::from_error("invalid-engine", &e))?;
    let context = context();
    let module = engine::module(&context, &engine, target)?;
    let (valid, diagnostics) = kiln_dialects::diag::capture(&context, || module.op().verify());
    if valid {
        return Ok(text(&module, false));
    }
    let related = diagnostics.iter().map(|d| Problem::new("", d)).collect();
    Err(Problem::new("internal", "the engine's program does not verify").with(related))
}

fn parse<'c>(context: &'c melior::Context, text: &str) -> Result<OwnedModule<'c>, Problem> {
    OwnedModule::parse(context, text).map_err(|diagnostics| {
        let related = diagnostics.iter().map(|d| Problem::new("", format!("{} at {}", d.message, d.location))).collect();
        Problem::new("invalid-mlir", "the module does not parse or verify").with(related)
    })
}

fn text(module: &OwnedModule<'_>, locations: bool) -> String {
    if locations { module.text_with_locations() } else { module.text() }
}
