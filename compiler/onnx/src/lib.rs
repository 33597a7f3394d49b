//! ONNX files to an IR-free [`Model`]: protobuf messages, mapped weights, function inlining, opset upgrades.
//!
//! [`load`] maps the file, decodes the graph without copying weight bytes, inlines model-local functions, sorts and
//! checks every graph, and rewrites each node into its form in [`NEWEST_OPSET`]. Files are untrusted: sizes, nesting
//! and names are checked and every failure is an [`OnnxError`].

mod build;
mod dtype;
mod error;
mod function;
mod limits;
mod model;
mod names;
mod proto;

mod sort;
mod source;
mod sparse;
mod tensor;
mod upgrade;
mod weights;
mod wire;

#[cfg(test)]
mod tests;

pub use dtype::ElementType;
pub use error::{OnnxError, Site};
pub use limits::Limits;
pub use model::{Attribute, Dim, Graph, Initializer, Metadata, Model, Node, OpsetImport, Type, ValueInfo};
pub use source::SourceFile;
pub use weights::{Payload, WeightRef};

use bytes::Bytes;
use std::path::Path;

/// The newest `ai.onnx` operator set; every standard node is in its form of this opset after loading.
pub const NEWEST_OPSET: i64 = 28;

/// The oldest `ai.onnx` operator set that can be upgraded.
pub const OLDEST_OPSET: i64 = 1;

/// Loads a model from a file, with external data resolved beside it.
///
/// # Errors
/// Any [`OnnxError`]; nothing in the file makes this panic.
pub fn load(path: &Path) -> Result<Model, OnnxError> {
    load_with(path, &Limits::default())
}

/// [`load`] with explicit limits.
///
/// # Errors
/// As [`load`].
pub fn load_with(path: &Path, limits: &Limits) -> Result<Model, OnnxError> {
    let files = source::Files::open(path)?;
    let bytes = files.model();
    read(bytes, files, limits)
}

/// Reads a model held in memory. External data is refused, as there is no folder to resolve it in.
///
/// # Errors
/// As [`load`].
pub fn parse(bytes: Bytes, limits: &Limits) -> Result<Model, OnnxError> {
    let files = source::Files::in_memory(bytes.clone());
    read(bytes, files, limits)
}

fn read(bytes: Bytes, files: source::Files, limits: &Limits) -> Result<Model, OnnxError> {
    let decoded = wire::decode(bytes, limits)?;
    let mut model = build::model(decoded, files, limits)?;
    sort::check(&mut model.graph, limits)?;
    upgrade::model(&mut model, limits)?;
    weights::assign_keys(&mut model)?;
    Ok(model)
}
