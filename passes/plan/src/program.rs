//! The kernel phase: which kernels run, on which values, in which order.

use std::sync::Arc;

use kiln_algebra::{Graph, Symbol, TensorType};

use crate::{archetype::Schedule, cone::Cone, cost::Cost, layout::Storage};

/// Index of a value that lives in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ValueId(pub u32);

/// Where a value in memory comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The i-th input of the program (row-major, its own type).
    Input(u32),
    /// The i-th constant.
    Const(u32),
    /// Output `output` of the `launch`-th kernel launch.
    Launch {
        /// Position in [`Program::launches`].
        launch: u32,
        /// Which of its outputs.
        output: u32,
    },
}

/// A value that lives in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct MemValue {
    /// Type as the algebra sees it.
    pub ty: TensorType,
    /// Type and layout in memory.
    pub storage: Storage,
    /// What fills it.
    pub source: Source,
}

/// A constant: an expression over weights, evaluated when the engine is packed.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstCone {
    /// No inputs, one output.
    pub graph: Graph,
}

/// One kernel launch.
#[derive(Clone, Debug, PartialEq)]
pub struct Launch {
    /// Unique, stable name: the archetype and a number.
    pub name: String,
    /// What is computed.
    pub cone: Cone,
    /// Name of the archetype.
    pub archetype: String,
    /// Chosen schedule.
    pub schedule: Schedule,
    /// Values read, one per cone input.
    pub inputs: Vec<ValueId>,
    /// Values written, one per cone output.
    pub outputs: Vec<ValueId>,
    /// Prediction that the choice was made with.
    pub cost: Cost,
    /// Names of the ONNX nodes that it holds.
    pub origin: Vec<Arc<str>>,
    /// Rules that led from the source to this kernel.
    pub rules: Vec<String>,
}

/// A named result.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgramOutput {
    /// ONNX name.
    pub name: Arc<str>,
    /// The value; row-major and of its own type. It may be an input or a constant.
    pub value: ValueId,
}

/// A covered model: everything that is written to memory is the result of one launch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Program {
    /// Symbols of the module.
    pub symbols: Vec<Symbol>,
    /// Names and types of the inputs.
    pub inputs: Vec<(Arc<str>, TensorType)>,
    /// Values in memory.
    pub values: Vec<MemValue>,
    /// Constants.
    pub consts: Vec<ConstCone>,
    /// Launches in execution order.
    pub launches: Vec<Launch>,
    /// Results.
    pub outputs: Vec<ProgramOutput>,
}

impl Program {
    /// The value of an id of this program.
    pub fn value(&self, id: ValueId) -> &MemValue {
        &self.values[id.0 as usize]
    }
    /// The launches that run something.
    pub fn running(&self) -> impl Iterator<Item = &Launch> {
        self.launches.iter().filter(|l| !l.is_in_place())
    }
    /// Sum of the predicted times, in microseconds.
    pub fn predicted_us(&self) -> f64 {
        self.launches.iter().map(|l| l.cost.us).sum()
    }
}
