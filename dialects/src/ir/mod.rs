//! Thin, copyable views of MLIR's objects with the accessors that passes need.
//!
//! All of them borrow the context with one lifetime `'c`; melior's own types, with a second lifetime for the parent,
//! convert into them. A view of an operation that has been erased must not be used again, as in MLIR.
pub mod affine;
mod block;
mod ctx;
pub mod exprs;
mod op;
mod types;
mod value;

pub use block::BlockView;
pub use ctx::Ctx;
pub use melior::ir::{Attribute, AttributeLike, Location, Type, TypeLike, ValueLike};
pub use op::{Invalid, OpView};
pub use types::TypeExt;
pub use value::{ValueExt, definition};

pub mod attr;

/// An SSA value of the context `'c`.
pub type Val<'c> = melior::ir::Value<'c, 'c>;

pub(crate) fn string_ref(s: &str) -> mlir_sys::MlirStringRef {
    mlir_sys::MlirStringRef { data: s.as_ptr().cast(), length: s.len() }
}

/// The text of a string that MLIR owns for as long as `'c`; empty where it is no UTF-8.
///
/// # Safety
/// `s` points to memory that lives as long as `'c`.
pub(crate) unsafe fn str_of<'c>(s: mlir_sys::MlirStringRef) -> &'c str {
    if s.data.is_null() || s.length == 0 {
        return "";
    }
    // SAFETY: the caller's promise, and MLIR's string references are valid for their length.
    std::str::from_utf8(unsafe { std::slice::from_raw_parts(s.data.cast(), s.length) }).unwrap_or("")
}
