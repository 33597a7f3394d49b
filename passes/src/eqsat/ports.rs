//! How values lie in memory where a block meets the rest of its model.

use kiln_algebra::{DType, Graph, TensorType};
use kiln_plan::Storage;

use super::{Precision, width::Width};

/// A value that goes into a block or comes out of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Port {
    /// In memory.
    pub storage: Storage,
    /// Whether f16 can hold the values.
    pub width: Width,
    /// The caller's memory.
    pub own: bool,
}

impl Port {
    /// An input or output of the program: its own type, row-major.
    pub fn own(ty: &TensorType) -> Self {
        Self { storage: Storage::plain(ty), width: Width::FITS, own: true }
    }
    /// A value that one block hands to another, row-major.
    pub fn inner(ty: &TensorType, width: Width, precision: Precision) -> Self {
        let mut storage = Storage::plain(ty);
        if precision == Precision::Fp16 && ty.dtype == DType::F32 && width.is_narrow() {
            storage.dtype = DType::F16;
        }
        Self { storage, width, own: false }
    }
}

/// All that goes into a block and comes out of it, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ports {
    /// What it reads.
    pub inputs: Vec<Port>,
    /// What it writes.
    pub outputs: Vec<Port>,
}

impl Ports {
    /// Those of a whole model.
    pub fn of(graph: &Graph) -> Self {
        let own = |n: &kiln_algebra::graph::Port| Port::own(&graph.node(n.node).ty);
        Self { inputs: graph.inputs.iter().map(own).collect(), outputs: graph.outputs.iter().map(own).collect() }
    }
}
