//! # SequenceErase
//! A sequence with one element less.

pub(super) use super::sequence::erase as lower;
