//! The Kiln engine file: what the compiler writes and the runtime reads.
//!
//! An engine holds the host program of every target it was compiled for, their code, the weights they share, and how it
//! came to be. A *bundle* is the same container around candidate kernels to be timed on another machine; a [`Record`] is
//! one such timing. This crate knows neither MLIR nor CUDA.
//!
//! Checksums find corruption. They do not make a hostile file safe to *run*: an engine is code, like a shared library.
//! Reading one is safe: no size, offset or index in the file is used before it was checked.

mod builder;
mod bundle;
mod container;
mod dtype;
mod engine;
mod error;
mod expr;
mod minifloat;
mod program;
mod provenance;
mod record;
mod script;
mod sink;
mod validate;

pub use builder::EngineBuilder;
pub use bundle::{Bundle, BundleFile, BundleTarget, Candidate, DataFill, TrialBuffer};
pub use container::{CodeId, FORMAT_VERSION, MAGIC};
pub use dtype::DType;
pub use engine::EngineFile;
pub use error::FormatError;
pub use expr::{DimExpr, DimOp, ExprError, MAX_EXPR_DEPTH, MAX_EXPR_OPS};
pub use program::{
    Buffer, BufferId, BufferKind, Code, CpuLevel, CpuVariant, Entry, Kernel, KernelId, Launch, Program, Segment, SegmentProgram,
    Select, Signature, SizeCase, Step, Swizzle, Symbol, TargetProgram, TensorMap, TensorSpec, Weight, WeightId, Window,
};
pub use provenance::{KernelStory, Provenance, Reads, SizeStory};
pub use record::{Record, Status, read_records, write_record};
pub use script::{
    BlockId, Carried, Case, MAX_SCRIPT_DEPTH, Script, SequenceOp, Stacked, Stmt, TextCase, TextOp, ValueKind, ValueRef, ValueSpec,
};
pub use sink::FileSink;

/// Alignment of weights, arena buffers and scratch, in bytes.
pub const ALIGNMENT: u64 = 64;

/// Bytes of weights under one checksum.
pub const WEIGHT_CHUNK: u64 = 4 << 20;
