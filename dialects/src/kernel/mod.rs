//! The `kernel` dialect: fused regions. Its operations are in `td/Kernel.td`; [`crate::alg::graph_to_func`] builds them.
pub mod storage;
pub mod verify;
