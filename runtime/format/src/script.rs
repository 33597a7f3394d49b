//! The script of an engine: what the host does between segments.
//!
//! Blocks lie side by side and refer to each other by number, so that reading a hostile file does not recurse.

use crate::{
    dtype::DType,
    expr::DimExpr,
    program::{Segment, TensorSpec},
};
use serde::{Deserialize, Serialize};

/// Deepest nesting of blocks that a file may hold.
pub const MAX_SCRIPT_DEPTH: usize = 64;

/// Index into [`Script::values`].
pub type ValueRef = u32;
/// Index into [`Script::blocks`].
pub type BlockId = u32;

/// What a value may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueKind {
    /// A tensor.
    Tensor,
    /// Tensors, each with a shape of its own.
    Sequence,
    /// A tensor, or nothing.
    OptionalTensor,
    /// A sequence, or nothing.
    OptionalSequence,
}

impl ValueKind {
    /// True where there may be nothing.
    pub const fn is_optional(self) -> bool {
        matches!(self, Self::OptionalTensor | Self::OptionalSequence)
    }

    /// The kind of what is there where something is.
    pub const fn content(self) -> Self {
        match self {
            Self::Tensor | Self::OptionalTensor => Self::Tensor,
            Self::Sequence | Self::OptionalSequence => Self::Sequence,
        }
    }
}

/// A value that the host handles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueSpec {
    /// ONNX name.
    pub name: String,
    /// What it holds.
    pub kind: ValueKind,
    /// Element type.
    pub dtype: DType,
    /// A tensor's shape as far as compiling knew it; empty for a scalar. Of an input: it binds symbols, and is checked.
    pub dims: Option<Vec<DimExpr>>,
}

impl ValueSpec {
    /// A tensor of a known shape.
    pub fn tensor(spec: &TensorSpec) -> Self {
        Self { name: spec.name.clone(), kind: ValueKind::Tensor, dtype: spec.dtype, dims: Some(spec.dims.clone()) }
    }

    /// True where everything that `self` may hold may also be held by `other`.
    pub fn fits(&self, other: &Self) -> bool {
        self.dtype == other.dtype && (self.kind == other.kind || other.kind.is_optional() && other.kind.content() == self.kind)
    }
}

/// One case of a [`Stmt::Switch`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// What is done.
    pub block: BlockId,
    /// What becomes the statement's results.
    pub results: Vec<ValueRef>,
}

/// A value carried from iteration to iteration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// Before the first iteration.
    pub init: ValueRef,
    /// What the body sees.
    pub param: ValueRef,
    /// What the body leaves for the next iteration.
    pub next: ValueRef,
    /// The last one: `init` when the body never ran.
    pub result: ValueRef,
}

/// A result that gathers one tensor of each iteration along a new first axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stacked {
    /// What the body gives.
    pub item: ValueRef,
    /// All of them.
    pub result: ValueRef,
    /// The last iteration's item comes first.
    pub reverse: bool,
    /// Extents of an item as far as they are known outside of the body; what is not is 0 when no iteration ran.
    pub dims: Vec<Option<DimExpr>>,
}

/// One action of the host. Every value has exactly one statement (or place) that gives it, and is visible to what follows
/// in the same block and in blocks within.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stmt {
    /// Runs a segment.
    Run {
        /// Index into [`crate::Program::segments`].
        segment: u32,
        /// One per input of the segment.
        inputs: Vec<ValueRef>,
        /// One per output of the segment.
        outputs: Vec<ValueRef>,
    },
    /// Another name for a value.
    Alias {
        /// The value.
        from: ValueRef,
        /// Its other name.
        to: ValueRef,
    },
    /// Gives symbols the extents of a tensor, or checks those of symbols that are not bound at run time.
    BindShape {
        /// The tensor.
        value: ValueRef,
        /// One per dimension; the symbol that it binds.
        dims: Vec<Option<u32>>,
        /// The ONNX node concerned, for the error.
        node: String,
    },
    /// Gives symbols the elements of an integer or bool tensor, or checks those of symbols that are not bound at run time.
    Read {
        /// The tensor.
        value: ValueRef,
        /// Elements in row-major order, and the symbols that they become.
        elements: Vec<(u32, u32)>,
        /// The ONNX node concerned, for the error.
        node: String,
    },
    /// Stops the run where two extents that segments after it take as equal are not.
    Check {
        /// The extents.
        equal: Vec<(DimExpr, DimExpr)>,
        /// The ONNX node concerned, for the error.
        node: String,
    },
    /// Runs the case that the first element of an integer or bool tensor selects.
    Switch {
        /// The tensor.
        selector: ValueRef,
        /// The cases.
        cases: Vec<Case>,
        /// One per value of a case.
        results: Vec<ValueRef>,
        /// The ONNX node concerned, for the error.
        node: String,
    },
    /// Runs a body while a count and a condition allow.
    Loop {
        /// Most iterations (an integer tensor of one element); unlimited when absent.
        trip: Option<ValueRef>,
        /// Truth value that allows the first iteration; true when absent.
        condition: Option<ValueRef>,
        /// The number of the iteration, an int64 scalar tensor.
        iteration: Option<ValueRef>,
        /// Values carried.
        carried: Vec<Carried>,
        /// Results that grow.
        stacked: Vec<Stacked>,
        /// What is done.
        body: BlockId,
        /// Truth value that the body leaves, which allows the next iteration; true when absent.
        next_condition: Option<ValueRef>,
    },
    /// An action on sequences and optionals.
    Sequence {
        /// Which.
        op: SequenceOp,
        /// Its operands.
        inputs: Vec<ValueRef>,
        /// Its result.
        result: ValueRef,
        /// The ONNX node concerned, for the error.
        node: String,
    },
    /// An action on texts. They are read, and results are written, by the host.
    Text {
        /// Which.
        op: TextOp,
        /// Its operands.
        inputs: Vec<ValueRef>,
        /// Its results.
        results: Vec<ValueRef>,
        /// The ONNX node concerned, for the error.
        node: String,
    },
}

/// What becomes of the case of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextCase {
    /// It stays.
    Keep,
    /// Lower case.
    Lower,
    /// Upper case.
    Upper,
}

/// Actions on tensors of texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextOp {
    /// `(a, b)`: the texts of two tensors that broadcast against each other, one behind the other.
    Concat,
    /// `(x)`: `(parts, counts)`. The parts of each text along a new last axis, as long as the longest list of parts and
    /// filled up with empty texts; the numbers of parts, int64.
    Split {
        /// What is between parts; any white space when absent or empty.
        delimiter: Option<String>,
        /// Most splits of a text.
        most: Option<u64>,
    },
    /// `(x)`: whether a regular expression matches the whole text, bool.
    FullMatch {
        /// In the syntax of RE2.
        pattern: String,
    },
    /// `(x)`, of shape `[n]` or `[1, n]`: the texts that are no stop words in another case; one empty text when none is left.
    Normalize {
        /// The case.
        case: TextCase,
        /// Texts that are left out.
        stopwords: Vec<String>,
        /// Stop words are compared with regard to case.
        case_sensitive: bool,
    },
    /// `(numbers)`: as texts.
    Format,
    /// `(texts)`: as numbers of the result's type.
    Parse,
}

/// Actions on sequences and optionals. Positions are integer tensors of one element; negative ones count from the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SequenceOp {
    /// A sequence of the operands.
    New,
    /// `(sequence, tensor[, position])`: with the tensor before the position, at the end when it is absent.
    Insert,
    /// `(sequence[, position])`: without the element, the last when it is absent.
    Erase,
    /// `(sequence, position)`: the element.
    At,
    /// `(sequence)`: number of elements, an int64 scalar.
    Length,
    /// `(sequence)`: elements joined along an axis, negative from the end, or along a new one.
    Join {
        /// The axis.
        axis: i64,
        /// It is a new one.
        new_axis: bool,
    },
    /// `(tensor[, sizes])`: parts along an axis. `sizes` are the parts' (one-dimensional), or the size of every part but
    /// perhaps the last (a scalar); 1 when absent. `keep` keeps the axis when `sizes` is absent.
    Split {
        /// The axis.
        axis: i64,
        /// Keeps the axis with extent 1.
        keep: bool,
    },
    /// No value.
    None,
    /// `(optional)`: whether there is a value, a bool scalar. Without an operand: false.
    Has,
    /// `(optional)`: the value; nothing there is an error.
    Get,
}

/// What the host does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Script {
    /// Values that the host handles.
    pub values: Vec<ValueSpec>,
    /// The model's inputs, of the kinds and types of the signature's.
    pub inputs: Vec<ValueRef>,
    /// The model's outputs, of the kinds and types of the signature's.
    pub outputs: Vec<ValueRef>,
    /// Texts of the model, by number. Tensors of texts hold numbers on the device; the first text is the empty one. Those
    /// that a run adds follow.
    pub texts: Vec<String>,
    /// Statements. The first block is what is done; every other is part of exactly one statement.
    pub blocks: Vec<Vec<Stmt>>,
}

impl Default for Script {
    fn default() -> Self {
        Self { values: Vec::new(), inputs: Vec::new(), outputs: Vec::new(), texts: Vec::new(), blocks: vec![Vec::new()] }
    }
}

impl Script {
    /// The script of a model that is one segment, the program's first.
    pub fn straight(segment: &Segment) -> Self {
        let values: Vec<ValueSpec> = segment.inputs.iter().chain(&segment.outputs).map(ValueSpec::tensor).collect();
        let inputs: Vec<ValueRef> = (0..segment.inputs.len() as u32).collect();
        let outputs: Vec<ValueRef> = (inputs.len() as u32..values.len() as u32).collect();
        let run = Stmt::Run { segment: 0, inputs: inputs.clone(), outputs: outputs.clone() };
        Self { values, inputs, outputs, texts: Vec::new(), blocks: vec![vec![run]] }
    }
}

impl Stmt {
    /// Values that the statement itself reads; those that blocks within it read are not among them, what they leave is.
    pub fn reads(&self) -> Vec<ValueRef> {
        match self {
            Self::Run { inputs, .. } | Self::Sequence { inputs, .. } | Self::Text { inputs, .. } => inputs.clone(),
            Self::Alias { from: value, .. } | Self::BindShape { value, .. } | Self::Read { value, .. } => vec![*value],
            Self::Check { .. } => Vec::new(),
            Self::Switch { selector, .. } => vec![*selector],
            Self::Loop { trip, condition, carried, .. } => {
                trip.iter().chain(condition).copied().chain(carried.iter().map(|c| c.init)).collect()
            }
        }
    }

    /// Values that the statement gives to what follows it.
    pub fn gives(&self) -> Vec<ValueRef> {
        match self {
            Self::Run { outputs, .. } => outputs.clone(),
            Self::Alias { to, .. } => vec![*to],
            Self::BindShape { .. } | Self::Read { .. } | Self::Check { .. } => Vec::new(),
            Self::Switch { results, .. } => results.clone(),
            Self::Loop { carried, stacked, .. } => {
                carried.iter().map(|c| c.result).chain(stacked.iter().map(|s| s.result)).collect()
            }
            Self::Sequence { result, .. } => vec![*result],
            Self::Text { results, .. } => results.clone(),
        }
    }

    /// Blocks within, each with the values that it is given and the values that must be there when it ends.
    pub fn blocks(&self) -> Vec<(BlockId, Vec<ValueRef>, Vec<ValueRef>)> {
        match self {
            Self::Switch { cases, .. } => cases.iter().map(|c| (c.block, Vec::new(), c.results.clone())).collect(),
            Self::Loop { iteration, carried, stacked, body, next_condition, .. } => {
                let given = carried.iter().map(|c| c.param).chain(*iteration).collect();
                let left = carried.iter().map(|c| c.next).chain(stacked.iter().map(|s| s.item)).chain(*next_condition);
                vec![(*body, given, left.collect())]
            }
            _ => Vec::new(),
        }
    }

    /// Symbols that the statement binds or checks.
    pub fn symbols(&self) -> Vec<u32> {
        match self {
            Self::BindShape { dims, .. } => dims.iter().flatten().copied().collect(),
            Self::Read { elements, .. } => elements.iter().map(|(_, s)| *s).collect(),
            _ => Vec::new(),
        }
    }

    /// The ONNX node concerned, where the statement names one.
    pub fn node(&self) -> Option<&str> {
        match self {
            Self::BindShape { node, .. }
            | Self::Read { node, .. }
            | Self::Check { node, .. }
            | Self::Switch { node, .. }
            | Self::Sequence { node, .. }
            | Self::Text { node, .. } => Some(node),
            Self::Run { .. } | Self::Alias { .. } | Self::Loop { .. } => None,
        }
    }
}
