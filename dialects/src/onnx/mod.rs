//! ONNX operators without IR: nodes, what is known of their values, and per-operator shape inference.
//!
//! The `shape-inference` pass and the lowering to `alg` both drive [`infer::infer`].

pub mod annotate;
pub mod fact;
pub mod function;
pub mod infer;
pub mod node;
pub mod read;
pub mod schema;
pub mod support;
pub mod types;
pub mod verify;

pub use fact::Fact;
pub use infer::{InferCx, infer, is_supported};
pub use node::{AttrValue, Dim, InferError, Initializer, InputInfo, InputKind, OnnxGraph, OnnxNode, Reason, dtype_of_code};
