//! # SequenceMap
//! A loop over the elements of sequences.

pub(super) use super::sequence::map as lower;
