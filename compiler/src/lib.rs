//! The Kiln compiler: from an ONNX file to an engine.

pub mod calibrate;
pub mod cli;
pub mod diagnostic;
pub mod driver;
pub mod explain;
pub mod import;
pub mod shape_spec;
pub mod translate;
pub mod weights;

/// The passes of this crate.
pub mod registry {
    include!(concat!(env!("OUT_DIR"), "/passes.rs"));
}

/// Puts all of Kiln's passes into MLIR's registry.
pub fn register_passes() {
    registry::register_all();
    kiln_passes::registry::register_all();
    kiln_codegen::register_passes();
}
