//! What the property tests share; each of them uses a part.
#![allow(dead_code)]

pub(crate) mod naive;
pub(crate) mod random;
