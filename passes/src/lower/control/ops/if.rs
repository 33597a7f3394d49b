//! # If
//! A switch of two bodies.

pub(super) use super::branch::lower;
