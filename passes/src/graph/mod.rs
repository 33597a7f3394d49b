//! Passes on graphs of `alg` operations.
pub mod fold_constants;
