//! # SplitToSequence
//! Parts of a tensor as a sequence.

pub(super) use super::sequence::split as lower;
