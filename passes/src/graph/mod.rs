//! Passes on models: in the onnx dialect, and in `alg`.
pub mod fold_constants;
pub mod onnx_to_alg;
pub mod shape_inference;
