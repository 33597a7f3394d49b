//! Running kernels.

mod access;
mod alu;
mod cluster;
mod convert;
mod copies;
mod float;
mod launch;
mod lookup;
mod matrix;
mod pending;
mod step;
mod sync;
mod vote;
mod warp;
mod wgmma;

pub use launch::{Device, Launch, Limits, Stats};
