//! # SequenceAt
//! An element of a sequence.

pub(super) use super::sequence::at as lower;
