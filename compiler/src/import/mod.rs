//! ONNX models as modules in the onnx dialect.
//!
//! The module holds one `func.func @main`. Its arguments and results carry their ONNX names in `onnx.name`; dimensions
//! that the model leaves open are symbols, listed in `kiln.symbols` and written in the types' encodings. Each node is
//! one operation with its name in `onnx.node` and as its location. Initialisers of more than a few elements are
//! `onnx.Weight` by key: [`kiln_onnx::load`] of the file that `kiln.weights` names finds their bytes under it.

mod attributes;
mod constants;
mod error;
mod graph;
mod types;

pub use error::{ImportError, UnsupportedNode};

use graph::Importer;
use kiln_dialects::{
    module::{OwnedModule, module},
    onnx::{OnnxGraph, read},
    phase::{self, Phase},
    symbols,
};
use kiln_onnx::Model;
use melior::Context;

/// The module attribute that names the file with the weights.
pub const WEIGHTS: &str = "kiln.weights";

/// Imports a loaded model. The module is verified.
///
/// # Errors
/// All nodes whose operators the dialect does not have, together; or what the verifier finds.
pub fn import<'c>(context: &'c Context, model: &Model) -> Result<OwnedModule<'c>, ImportError> {
    let unsupported = error::unsupported(model, &error::in_schema);
    if !unsupported.is_empty() {
        return Err(ImportError::Unsupported(unsupported));
    }
    let module = module(context);
    phase::enter(module.op(), Phase::Onnx);
    Importer::new(module.ctx()).main(&module, model)?;
    if let Some(file) = model.files.first().filter(|f| !f.path.as_os_str().is_empty()) {
        module.op().set_attr(WEIGHTS, module.ctx().str(&file.path.to_string_lossy()));
    }
    let (valid, diagnostics) = kiln_dialects::diag::capture(context, || module.op().verify());
    if valid { Ok(module) } else { Err(ImportError::Invalid(diagnostics)) }
}

/// All nodes that cannot be compiled because of their operators: those that the dialect does not have, and those that it
/// has but no lowering takes.
pub fn without_lowering(model: &Model) -> Vec<UnsupportedNode> {
    let known = |domain: &str, op: &str| error::in_schema(domain, op) && kiln_passes::lower::supports(domain, op);
    error::unsupported(model, &known)
}

/// The graph of a loaded model without IR: the module of [`import`], read back.
///
/// # Errors
/// As [`import`], and inputs or constants of types that Kiln does not compute with, all of them.
pub fn onnx_graph(model: &Model) -> Result<OnnxGraph, ImportError> {
    let context = kiln_dialects::context();
    let module = import(&context, model)?;
    let broken = |what: String| ImportError::Node { node: "main".into(), op: "func.func".into(), what };
    let symbols = symbols::read(module.op()).map_err(|e| broken(e.to_string()))?;
    let main = module.symbol("main").ok_or_else(|| broken("is missing".into()))?;
    read::graph(main, &symbols).map(|read| read.graph).map_err(ImportError::Types)
}

#[cfg(test)]
mod tests;
