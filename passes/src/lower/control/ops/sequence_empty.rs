//! # SequenceEmpty
//! A sequence without elements.

pub(super) use super::sequence::empty as lower;
