//! # Scan
//! A loop over slices.

pub(super) use super::scan::lower;
