//! # Optional
//! A value that may be missing.

pub(super) use super::optional::optional as lower;
