//! # OptionalGetElement
//! The value that is there.

pub(super) use super::optional::get_element as lower;
