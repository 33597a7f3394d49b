//! What can go wrong at run time. Every message says what to do where that is not obvious.

use kiln_format::{DType, ExprError, FormatError};

/// An error of the runtime.
#[derive(Debug, thiserror::Error)]
pub enum RuntimeError {
    /// The engine file is bad.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// The engine holds no program that the device can run.
    #[error("no program in this engine runs on {device}; it holds: {targets}. Compile the model for {advice}")]
    NoTarget {
        /// The device.
        device: String,
        /// What the engine has.
        targets: String,
        /// A target that would do.
        advice: String,
    },
    /// `--target` names something that the engine does not hold.
    #[error("this engine holds no target {wanted}; it holds: {targets}")]
    UnknownTarget {
        /// Asked for.
        wanted: String,
        /// What the engine has.
        targets: String,
    },
    /// There is no usable CUDA driver or device.
    #[error("no CUDA device: {why}")]
    NoCuda {
        /// Why not.
        why: String,
    },
    /// An input of the signature was not given.
    #[error("input {name} is missing; the model needs: {known}")]
    MissingInput {
        /// Its name.
        name: String,
        /// All inputs with their types and shapes.
        known: String,
    },
    /// A given input is not in the signature.
    #[error("the model has no input {name}; it needs: {known}")]
    UnknownInput {
        /// The name given.
        name: String,
        /// All inputs with their types and shapes.
        known: String,
    },
    /// Element type of an input.
    #[error("input {name} has type {found}, but the model needs {expected}")]
    WrongType {
        /// The input.
        name: String,
        /// The signature's.
        expected: DType,
        /// The tensor's.
        found: DType,
    },
    /// Number of dimensions of an input.
    #[error("input {name} has shape {found}, but the model needs {expected}")]
    WrongRank {
        /// The input.
        name: String,
        /// The signature's shape, with symbols.
        expected: String,
        /// The tensor's shape.
        found: String,
    },
    /// A dimension of an input.
    #[error("input {name} has shape {found}: dimension {dimension} must be {expected}")]
    WrongDimension {
        /// The input.
        name: String,
        /// Index of the dimension.
        dimension: usize,
        /// What the signature demands there.
        expected: String,
        /// The tensor's shape.
        found: String,
    },
    /// A symbolic dimension outside the range that the engine was compiled for.
    #[error("input {name}: dimension {dimension} ({symbol}) is {value}, but the engine was compiled for {range}")]
    OutOfRange {
        /// The input.
        name: String,
        /// Index of the dimension.
        dimension: usize,
        /// Name of the symbol.
        symbol: String,
        /// The tensor's.
        value: u64,
        /// `min..=max` or `at least min`.
        range: String,
    },
    /// Bytes and shape of a tensor disagree.
    #[error("a {dtype} tensor of shape {shape} does not have {bytes} bytes")]
    TensorSize {
        /// Element type.
        dtype: DType,
        /// Shape.
        shape: String,
        /// Bytes given.
        bytes: usize,
    },
    /// An expression of the program has no value for these shapes.
    #[error("{what} has no value for these input shapes: {source}")]
    Expr {
        /// Where it stands.
        what: String,
        /// Why.
        source: ExprError,
    },
    /// The program contradicts itself for these shapes.
    #[error("the engine's program is inconsistent for these input shapes: {0}. Compile the model again")]
    Plan(String),
    /// A value that a symbol has at run time, outside the range that the engine was compiled for.
    #[error("node {node}: {what} is {value}, but the engine was compiled for {range} ({symbol})")]
    SymbolRange {
        /// The ONNX node concerned.
        node: String,
        /// Where the value was found.
        what: String,
        /// Name of the symbol.
        symbol: String,
        /// What was found.
        value: i64,
        /// `min to max` or `at least min`.
        range: String,
    },
    /// An ONNX node cannot do what it should with the values that it has.
    #[error("node {node}: {why}")]
    Node {
        /// The node.
        node: String,
        /// Why not.
        why: String,
    },
    /// A value has another shape than what follows was compiled for.
    #[error("{name} has shape {found}, but what uses it was compiled for {expected}; the model's shapes contradict each other")]
    ValueShape {
        /// Name of the value.
        name: String,
        /// Compiled for.
        expected: String,
        /// The value's.
        found: String,
    },
    /// An input or output is of another kind: tensor, sequence, nothing.
    #[error("{side} {name} is {found}, but must be {expected} here")]
    WrongKind {
        /// `input` or `output`.
        side: &'static str,
        /// Its name.
        name: String,
        /// What it must be.
        expected: String,
        /// What it is.
        found: String,
    },
    /// An operation on tensors in the caller's memory, on a model whose shapes are only known while it runs.
    #[error("{what} needs a model without data-dependent shapes, control flow and sequences; this one is run with run_values")]
    NotStraight {
        /// What was asked for.
        what: String,
    },
    /// Memory.
    #[error("out of {where_} memory: {what} needs {bytes} bytes")]
    OutOfMemory {
        /// What for.
        what: String,
        /// How much.
        bytes: u64,
        /// `host` or the device.
        where_: String,
    },
    /// Two kernels for one computation have different results.
    #[error("output {output} of {candidate} differs by {why} from what {first} gives")]
    Disagreement {
        /// The kernel.
        candidate: String,
        /// The one that ran first.
        first: String,
        /// Which output.
        output: usize,
        /// By how much.
        why: String,
    },
    /// The driver refused to load a module.
    #[error("the driver rejected the PTX of target {target}: {why}\n{log}")]
    PtxRejected {
        /// The target.
        target: String,
        /// The driver's error.
        why: String,
        /// Its compiler's log.
        log: String,
    },
    /// A device operation failed.
    #[error("{what} failed on {device}: {why}")]
    Device {
        /// What was done.
        what: String,
        /// Where.
        device: String,
        /// The driver's error.
        why: String,
    },
    /// The device is in a state that no further work survives.
    #[error("{device} was lost while {what}: {why}; start the process again")]
    DeviceLost {
        /// What was done.
        what: String,
        /// Where.
        device: String,
        /// The driver's error.
        why: String,
    },
    /// A file of tensors.
    #[error("{path}: {why}")]
    Tensors {
        /// The file.
        path: String,
        /// What is wrong.
        why: String,
    },
    /// Threads could not be started.
    #[error("cannot start {threads} threads: {why}")]
    Threads {
        /// How many.
        threads: usize,
        /// Why.
        why: String,
    },
    /// The operating system refused.
    #[error("{what}: {source}")]
    Io {
        /// What was done, or the file.
        what: String,
        /// What the system said.
        source: std::io::Error,
    },
}
