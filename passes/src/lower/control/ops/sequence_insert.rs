//! # SequenceInsert
//! A sequence with one more element.

pub(super) use super::sequence::insert as lower;
