//! Encoding, saturating, covering and decoding as passes, each from text to text. What needs archetypes and a target's
//! figures (`eqsat-cost`, `eqsat-arrange`) is in the crate that has them.

pub mod cover;
pub mod decode;
pub mod encode;
pub mod saturate;

use kiln_dialects::pass::PassError;

use super::text::EGraphError;

impl From<EGraphError> for PassError {
    fn from(e: EGraphError) -> Self {
        PassError::new(e.to_string())
    }
}
