//! Models that are scripts over segments: data-dependent shapes, control flow, sequences.

mod backend;
mod liveness;
mod loops;
mod machine;
mod plans;
mod pool;
mod profile;
mod runner;
mod sequence;
mod text;
mod texts;
mod value;

pub(crate) use backend::{Backend, Rows};
pub(crate) use liveness::ScriptInfo;
pub(crate) use pool::{Block, Pool, Raw};
pub(crate) use profile::Profile;
pub(crate) use runner::{Runner, Task};
