//! # OptionalHasElement
//! Whether there is a value.

pub(super) use super::optional::has_element as lower;
