//! The `rt` dialect: the host program. Its operations are in `td/Rt.td`.
pub mod verify;
