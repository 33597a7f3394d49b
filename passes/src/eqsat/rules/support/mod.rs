//! What families share.

pub(super) mod page;
pub(super) mod shift;
pub(super) mod size;
pub(super) mod sum;
