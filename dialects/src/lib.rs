//! The dialects of Kiln, and what is known of ONNX's operators without IR.

pub mod onnx;
