//! What families share.

pub(super) mod page;
