//! # Loop
//! A loop of the host.

pub(super) use super::repeat::lower;
