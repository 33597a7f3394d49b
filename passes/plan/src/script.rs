//! The host program of a model that is more than one straight line of kernels: data-dependent shapes, control flow,
//! sequences. A model without them is one segment that runs once.
//!
//! A *segment* is a graph of primitives that is covered and compiled as a whole. All segments share one list of symbols;
//! a symbol has its value before any segment that uses it runs: from the shapes of the model's inputs, from a definition
//! over other symbols, or from a [`Stmt::BindShape`] or [`Stmt::Read`]. A body that runs again binds its symbols again.

use std::sync::Arc;

use kiln_algebra::{DType, Graph, Ix, Symbol};

/// Index into [`Script::values`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostValue(pub u32);

/// What a host value may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostKind {
    /// A tensor of this element type, its shape known only when it is there.
    Tensor(DType),
    /// Tensors of this element type, each with a shape of its own.
    Sequence(DType),
    /// A tensor, or nothing.
    OptionalTensor(DType),
    /// A sequence, or nothing.
    OptionalSequence(DType),
}

/// A value that the host handles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostValueInfo {
    /// ONNX name, for messages and ports.
    pub name: Arc<str>,
    /// What it holds.
    pub kind: HostKind,
    /// A tensor's extents, as far as compiling knows them. Those of the model's inputs bind symbols, and are checked.
    pub dims: Option<Vec<Ix>>,
}

impl std::fmt::Display for HostValueInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (what, dtype) = match self.kind {
            HostKind::Tensor(d) => ("", d),
            HostKind::Sequence(d) => ("sequence of ", d),
            HostKind::OptionalTensor(d) => ("optional ", d),
            HostKind::OptionalSequence(d) => ("optional sequence of ", d),
        };
        write!(f, "{what}{dtype}")?;
        match &self.dims {
            Some(dims) => write!(f, "[{}]", dims.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")),
            None => Ok(()),
        }
    }
}

/// Statements in order.
pub type Block = Vec<Stmt>;

/// A value carried from iteration to iteration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Before the first iteration.
    pub init: HostValue,
    /// What the body sees.
    pub param: HostValue,
    /// What the body leaves for the next iteration.
    pub next: HostValue,
    /// The last one: `init` when the body never ran.
    pub result: HostValue,
}

/// A result that gathers one tensor of each iteration along a new first axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stacked {
    /// What the body gives.
    pub item: HostValue,
    /// All of them; in reverse order where asked.
    pub result: HostValue,
    /// The last iteration's item comes first.
    pub reverse: bool,
    /// Extents of an item as far as they are known outside of the body; what is not is 0 when no iteration ran.
    pub dims: Vec<Option<Ix>>,
}

/// One action of the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stmt {
    /// Runs a segment.
    Run {
        /// Index into [`Script::segments`].
        segment: u32,
        /// One per input of the segment.
        inputs: Vec<HostValue>,
        /// One per output of the segment.
        outputs: Vec<HostValue>,
    },
    /// Another name for a value.
    Alias {
        /// The value.
        from: HostValue,
        /// Its other name.
        to: HostValue,
    },
    /// Gives symbols the extents of a tensor. An extent outside of a symbol's range, and a rank that differs, is an error.
    BindShape {
        /// The tensor.
        value: HostValue,
        /// One per dimension; the symbol that it binds.
        dims: Vec<Option<u32>>,
        /// The ONNX node concerned, for the error.
        node: Arc<str>,
    },
    /// Gives symbols the elements of an integer or bool tensor, which is copied to the host. A value outside of a
    /// symbol's range is an error.
    Read {
        /// The tensor.
        value: HostValue,
        /// Elements in row-major order, and the symbols that they become.
        elements: Vec<(u32, u32)>,
        /// The ONNX node concerned, for the error.
        node: Arc<str>,
    },
    /// Stops the run with an error where two extents that the segments after it take as equal are not.
    Check {
        /// The extents.
        equal: Vec<(Ix, Ix)>,
        /// The ONNX node concerned, for the error.
        node: Arc<str>,
    },
    /// Runs the case that the first element of an integer or bool tensor selects; one past the cases is an error.
    Switch {
        /// The tensor.
        selector: HostValue,
        /// Each case with the values that become `results`.
        cases: Vec<(Block, Vec<HostValue>)>,
        /// One per value of a case.
        results: Vec<HostValue>,
        /// The ONNX node concerned, for the error.
        node: Arc<str>,
    },
    /// Runs a body while a count and a condition allow.
    Loop {
        /// Most iterations (an int64 tensor of one element); unlimited when absent.
        trip: Option<HostValue>,
        /// Truth value that allows the first iteration; true when absent.
        condition: Option<HostValue>,
        /// The number of the iteration, an int64 scalar tensor in the target's memory.
        iteration: Option<HostValue>,
        /// Values carried.
        carried: Vec<Carried>,
        /// Results that grow.
        stacked: Vec<Stacked>,
        /// What is done.
        body: Block,
        /// Truth value that the body leaves, which allows the next iteration; true when absent.
        next_condition: Option<HostValue>,
    },
    /// An action on sequences and optionals.
    Sequence {
        /// Which.
        op: SequenceOp,
        /// Its operands.
        inputs: Vec<HostValue>,
        /// Its result.
        result: HostValue,
        /// The ONNX node concerned, for the error.
        node: Arc<str>,
    },
    /// An action on texts. They are read, and results are written, by the host.
    Text {
        /// Which.
        op: TextOp,
        /// Its operands.
        inputs: Vec<HostValue>,
        /// Its results.
        results: Vec<HostValue>,
        /// The ONNX node concerned, for the error.
        node: Arc<str>,
    },
}

/// What becomes of the case of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextCase {
    /// It stays.
    Keep,
    /// Lower case.
    Lower,
    /// Upper case.
    Upper,
}

/// Actions on tensors of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// A whole model.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Script {
    /// Its symbols.
    pub symbols: Vec<Symbol>,
    /// Straight pieces. Their symbols are the script's: equal lists.
    pub segments: Vec<Graph>,
    /// Values that the host handles.
    pub values: Vec<HostValueInfo>,
    /// The model's inputs.
    pub inputs: Vec<HostValue>,
    /// The model's outputs.
    pub outputs: Vec<HostValue>,
    /// Texts by number: segments hold numbers. The first is the empty one, where there are texts at all.
    pub texts: Vec<Arc<str>>,
    /// What is done.
    pub body: Block,
}

impl Script {
    /// True for a model that is one segment, run once on the model's inputs. Texts go through the host's table.
    pub fn is_straight(&self) -> bool {
        matches!(&self.body[..], [Stmt::Run { segment: 0, inputs, outputs }] if *inputs == self.inputs && *outputs == self.outputs)
            && self.segments.len() == 1
            && self.texts.is_empty()
    }
}
