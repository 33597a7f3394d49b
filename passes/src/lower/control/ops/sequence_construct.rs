//! # SequenceConstruct
//! A sequence of the inputs.

pub(super) use super::sequence::construct as lower;
