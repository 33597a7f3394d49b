//! Memory of a device and of its blocks, with what is known of every byte.

mod clock;
mod global;
mod shared;
mod watch;

pub(crate) use clock::{AGENTS, Clock, Epoch, ReadSets};
pub use global::{Allocation, Memory, MemoryError};
pub(crate) use global::{locate, misaligned, outside};
pub(crate) use shared::{Shared, Who};
pub(crate) use watch::Watch;

/// Where a block's shared memory begins: what comes before it is the system's, as on a device.
pub(crate) const SHARED_BASE: u32 = 1024;
/// Where parameters lie among generic addresses.
pub(crate) const PARAMETERS: u64 = 1 << 56;
