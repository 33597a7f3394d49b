//! # ConcatFromSequence
//! The elements of a sequence joined.

pub(super) use super::sequence::join as lower;
