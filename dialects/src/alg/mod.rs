//! The `alg` dialect: tensor primitives. Its operations are in `td/Alg.td`; [`kiln_algebra`] gives the meaning.
pub mod access;
mod emit;
mod func;
mod read;
pub mod types;
pub mod verify;

pub use emit::emit_op;
pub use func::{ConvertError, FuncOp, NAME, emit_nodes, func_to_graph, graph_to_func, port_name};
pub use read::{is_alg, op_of};
