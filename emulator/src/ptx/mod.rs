//! The PTX text of a module: tokens, statements, and the kernels that they make.

mod lex;
mod module;
mod parse;
mod registers;

pub use module::{Kernel, Module, Parameter};
pub(crate) use parse::{Operand, Raw};
pub(crate) use registers::{Class, Names, Register};
