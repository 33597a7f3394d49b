//! The Kiln compiler: from an ONNX file to an engine.

pub mod diagnostic;
pub mod import;
pub mod shape_spec;
