//! The `tile` dialect: scheduled kernels. Its operations are in `td/Tile.td`, their builders in [`crate::builder`].
mod func;
mod map;
pub mod verify;

pub use func::{Args, FuncSpec, Target, func};
pub use map::{TensorMap, Window};

pub use crate::module::{OwnedModule, module};
