//! Passes on models: in the onnx dialect, and in `alg`.
mod bind;
pub mod fold_constants;
pub mod onnx_to_alg;
pub mod shape_inference;

pub use bind::{BindError, bind, parse_shapes};
