//! The CUDA driver's interface over the emulator, as far as Kiln's runtime uses it: a library that stands in for
//! `libcuda.so.1` in tests, so that the unmodified runtime runs its engines on a machine without a GPU.
//!
//! Every call that enqueues work does it at once, so streams are always empty. Work enqueued while a stream captures is kept
//! for its graph. What a kernel does wrong is printed to stderr, and from then on every call says that the device is lost.
//!
//! - `KILN_EMULATE`: `sm_90` (default) or `sm_80`.
//! - `KILN_EMULATE_SEED`: another order of warps and blocks; with an odd one, copies arrive early.
//! - `KILN_EMULATE_STATS=1`: what ran, on stderr when the device is released.

mod context;
mod graph;
mod launch;
mod maps;
mod memory;
mod module;
mod state;
mod types;
