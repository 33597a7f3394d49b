//! Kiln's MLIR dialects: their definitions in ODS, verifiers in Rust, the glue that the C API lacks, conversions
//! between `alg` and [`kiln_algebra::Graph`], and a builder for emitting operations.
#![allow(unsafe_code)]

pub mod alg;
pub mod builder;
pub mod context;
pub mod diag;
pub mod eqsat;
pub mod ir;
pub mod kernel;
pub mod module;
pub mod onnx;
pub mod pass;
pub mod phase;
pub mod rt;
pub mod symbols;
pub mod tile;
mod verify;

pub use builder::Builder;
pub use context::{context, registry};
