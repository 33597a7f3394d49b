//! The covered program as IR (dialects `kernel` and `rt`) and back.
mod buffers;
mod emit;
mod read;

pub use buffers::to_buffers;
pub(crate) use emit::kernel_figures;
pub use emit::{emit_kernel, emit_program, program_to_module};
pub(crate) use read::{kernel_cost, kernel_schedule, kernel_storages};
pub use read::{read_kernel, read_program};

use kiln_dialects::{
    alg::ConvertError,
    ir::{Invalid, OpView},
    kernel::storage,
};
use kiln_plan::{Layout, Storage};

/// Why IR is no program, or a program no IR.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProgramError {
    /// A region that is no graph, or a graph that is no region.
    #[error(transparent)]
    Region(#[from] ConvertError),
    /// An operation that has not the form it should have.
    #[error("'{op}': {reason}")]
    Operation {
        /// Its name.
        op: String,
        /// What is wrong.
        reason: String,
    },
}

impl ProgramError {
    fn at(op: OpView<'_>, reason: impl Into<String>) -> Self {
        Self::Operation { op: op.name().into(), reason: reason.into() }
    }
    fn invalid(op: OpView<'_>) -> impl Fn(Invalid) -> Self + Copy {
        move |e| Self::at(op, e.0)
    }
}

fn to_ir(s: &Storage) -> storage::Storage {
    storage::Storage { dtype: s.dtype, order: s.layout.order.clone(), pad: s.layout.pad }
}

fn of_ir(s: storage::Storage) -> Storage {
    Storage { dtype: s.dtype, layout: Layout { order: s.order, pad: s.pad } }
}

#[cfg(test)]
mod tests;
