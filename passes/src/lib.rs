//! Kiln's passes: graph passes, lowering to the algebra, equality saturation and covering, memory planning.

pub mod bufferize;
pub mod eqsat;
pub mod graph;
pub mod lower;
pub mod program;
pub mod registry;
pub mod script;
pub mod versions;
