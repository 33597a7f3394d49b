//! # SequenceLength
//! The number of elements.

pub(super) use super::sequence::length as lower;
