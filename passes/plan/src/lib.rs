//! What planning and code generation agree on, free of any IR: fused regions ([`Cone`]), how values lie in memory
//! ([`Layout`], [`Storage`]), kernel archetypes and their schedules ([`Archetype`]), targets ([`TargetInfo`]) and the
//! cost model's interface ([`CostModel`]).

pub mod archetype;
pub mod coefficients;
pub mod cone;
pub mod cost;
pub mod in_place;
pub mod layout;
pub mod program;
mod rough;
pub mod script;
mod script_text;
mod summed;
pub mod target;
pub mod trees;

pub use archetype::{Archetype, Refusal, Schedule, candidate};
pub use coefficients::{Coefficients, CostTable, Counts};
pub use cone::{Anchor, Cone};
pub use cost::{Cost, CostModel};
pub use in_place::{IN_PLACE, Inside, inside};
pub use layout::{Layout, Storage};
pub use program::{ConstCone, Launch, MemValue, Program, ProgramOutput, Source, ValueId};
pub use script::{HostKind, HostValue, HostValueInfo, Script, Stmt};
pub use target::{TargetInfo, TargetKind};
pub use trees::{Tree, Trees};
