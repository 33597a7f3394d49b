//! The host program of an engine: the contract between the compiler and the runtime.
//!
//! All targets of an engine share one list of symbols, one signature, one script over segments and one list of weights.
//! Each target has its own kernels, and for each segment its own buffers and steps. Steps run in order.

use crate::{
    container::CodeId,
    dtype::DType,
    expr::DimExpr,
    script::{Script, Stmt, ValueKind, ValueSpec},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Index into [`SegmentProgram::buffers`].
pub type BufferId = u32;
/// Index into [`TargetProgram::kernels`].
pub type KernelId = u32;
/// Index into [`Program::weights`].
pub type WeightId = u32;

/// Everything in an engine but code, weight bytes and provenance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Program {
    /// Name of the model, for people.
    pub name: String,
    /// The symbols that every [`DimExpr`] refers to by index.
    pub symbols: Vec<Symbol>,
    /// Inputs and outputs.
    pub signature: Signature,
    /// What each segment takes and gives.
    pub segments: Vec<Segment>,
    /// How the segments make up the model.
    pub script: Script,
    /// Constant tensors. Written by [`crate::EngineBuilder`]: leave it empty there.
    pub weights: Vec<Weight>,
    /// One program per target; the first that fits a device best is chosen by the runtime.
    pub targets: Vec<TargetProgram>,
}

/// A symbolic integer: a dimension of an input, a value derived from earlier symbols, or a value that the script finds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Symbol {
    /// ONNX `dim_param`, or a made-up name.
    pub name: String,
    /// Least value that the kernels are right for (>= 0, unless bound at run time).
    pub min: i64,
    /// The value that costs were taken at.
    pub opt: i64,
    /// Greatest value that the kernels are right for; none: unlimited.
    pub max: Option<i64>,
    /// Value in terms of symbols of lower index. Without one, the symbol is bound by an input dimension that is just this
    /// symbol, or by the script; where there is neither, `min` must equal `max`.
    pub def: Option<DimExpr>,
    /// Bound while the script runs, by [`crate::Stmt::BindShape`] or [`crate::Stmt::Read`], and by nothing else. One that no
    /// statement binds may not be needed by anything.
    pub run_time: bool,
}

/// Name, element type and shape of an input or output of a segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TensorSpec {
    /// ONNX name.
    pub name: String,
    /// Element type.
    pub dtype: DType,
    /// Shape; empty for a scalar. Row-major.
    pub dims: Vec<DimExpr>,
}

impl TensorSpec {
    /// Size in bytes as an expression.
    pub fn bytes(&self) -> DimExpr {
        DimExpr::product(self.dims.iter().cloned()) * DimExpr::Const(self.dtype.size() as i64)
    }
}

/// What goes in and what comes out, in ONNX order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Inputs; names are unique.
    pub inputs: Vec<ValueSpec>,
    /// Outputs; names are unique.
    pub outputs: Vec<ValueSpec>,
}

/// A straight piece of the model: kernels that run one after the other, all shapes known when it begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// What it reads.
    pub inputs: Vec<TensorSpec>,
    /// What it writes.
    pub outputs: Vec<TensorSpec>,
}

/// A constant tensor in the weights section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weight {
    /// Name of the ONNX initialiser, or the key of a folded value.
    pub name: String,
    /// Element type.
    pub dtype: DType,
    /// Shape as stored.
    pub dims: Vec<u64>,
    /// Offset in the weights section, a multiple of [`crate::ALIGNMENT`].
    pub offset: u64,
    /// Length in bytes: the product of `dims` times the element size.
    pub len: u64,
}

/// The program of one target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetProgram {
    /// `x86_64`, or `sm_80`, `sm_90a`, ... for CUDA.
    pub target: String,
    /// `fp32`, `fp16`, ...: precision asked for, for people.
    pub precision: String,
    /// Where the code is.
    pub code: Code,
    /// Kernels that launches refer to.
    pub kernels: Vec<Kernel>,
    /// One per [`Program::segments`].
    pub segments: Vec<SegmentProgram>,
}

/// A segment as a target runs it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SegmentProgram {
    /// Buffers that steps refer to.
    pub buffers: Vec<Buffer>,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// Size of the arena: at least `offset + bytes` of every arena buffer. This is the plan's peak.
    pub arena_bytes: DimExpr,
    /// Sum of the sizes of all arena tensors, what memory would be needed without reuse. For `inspect`.
    pub tensor_bytes: DimExpr,
}

/// The code of a target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Code {
    /// Flat position-independent x86-64 blobs (code and read-only data, already linked), at most one a level.
    Cpu {
        /// In ascending order of level; the runtime takes the last that the processor can run.
        variants: Vec<CpuVariant>,
    },
    /// PTX modules.
    Ptx {
        /// Module sections.
        modules: Vec<CodeId>,
    },
}

/// One blob of CPU code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CpuVariant {
    /// Instruction set needed.
    pub level: CpuLevel,
    /// Its section.
    pub code: CodeId,
}

/// x86-64 psABI microarchitecture levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CpuLevel {
    /// SSE4.2, POPCNT.
    V2,
    /// AVX2, FMA, BMI2, F16C.
    V3,
    /// AVX-512 F, BW, CD, DQ, VL.
    V4,
}

impl std::fmt::Display for CpuLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::V2 => "x86-64-v2",
            Self::V3 => "x86-64-v3",
            Self::V4 => "x86-64-v4",
        })
    }
}

/// A region of memory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Buffer {
    /// Where it lies.
    pub kind: BufferKind,
    /// Size. For inputs, outputs and weights it must equal the tensor's.
    pub bytes: DimExpr,
    /// Element type as stored.
    pub dtype: DType,
    /// Logical shape, for people.
    pub dims: Vec<DimExpr>,
    /// Layout as stored, for people (`NCHW`, `NHWC`, empty: row-major).
    pub layout: String,
}

/// Where a buffer lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BufferKind {
    /// The i-th input of the segment. Never written.
    Input(u32),
    /// The i-th output of the segment. Every output has exactly one buffer, which some step writes: an output that is an input, a weight or
    /// another output is written by a [`Step::Copy`].
    Output(u32),
    /// A weight. Never written.
    Weight(WeightId),
    /// Part of the context's arena.
    Arena {
        /// Offset in bytes; its value is a multiple of [`crate::ALIGNMENT`].
        offset: DimExpr,
    },
}

/// One action of the host.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Step {
    /// Runs a kernel.
    Launch(Launch),
    /// Runs one of several kernels that do the same, each for sizes that it suits.
    Select(Select),
    /// Copies `bytes` from the start of `src` to the start of `dst`; the two do not overlap.
    Copy {
        /// Read.
        src: BufferId,
        /// Written.
        dst: BufferId,
        /// How much.
        bytes: DimExpr,
    },
    /// Sets every byte of a buffer.
    Fill {
        /// Written.
        dst: BufferId,
        /// The byte.
        value: u8,
    },
}

/// Kernels by size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Select {
    /// The size.
    pub by: DimExpr,
    /// In ascending order of their bounds; the first whose bound the size does not exceed runs. The last one has no bound.
    /// All read and write the same buffers.
    pub cases: Vec<SizeCase>,
}

/// A kernel for sizes up to a bound.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SizeCase {
    /// Greatest size that it is for; none: all.
    pub most: Option<i64>,
    /// Runs it.
    pub launch: Launch,
}

/// One run of a kernel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Launch {
    /// Which.
    pub kernel: KernelId,
    /// GPU: blocks in x, y, z. CPU: the product is the number of tasks, numbered with x fastest. A launch with a zero in
    /// it is skipped.
    pub grid: [DimExpr; 3],
    /// The kernel's `inputs` buffers, then its `outputs` buffers.
    pub buffers: Vec<BufferId>,
    /// The i64 arguments that follow the buffers.
    pub symbols: Vec<DimExpr>,
    /// GPU: tensor maps, passed by value after the symbols.
    pub tensor_maps: Vec<TensorMap>,
    /// Arithmetic operations.
    pub flops: DimExpr,
    /// Bytes moved to and from memory.
    pub bytes: DimExpr,
}

/// Recipe of a CUDA tensor map (TMA descriptor, tiled mode), encoded by the runtime for each shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TensorMap {
    /// Index into [`Launch::buffers`] of the tensor in global memory.
    pub buffer: u32,
    /// Element type.
    pub dtype: DType,
    /// Where the tensor begins in the buffer, in bytes, a multiple of 16.
    pub offset: DimExpr,
    /// Sizes, innermost first, 1 to 5 of them.
    pub dims: Vec<DimExpr>,
    /// Strides in bytes of all but the innermost dimension, multiples of 16.
    pub strides: Vec<DimExpr>,
    /// Box sizes, innermost first, at most 256 each. With a window: channels (at most 256) and pixels (at most 1024).
    pub box_dims: Vec<u32>,
    /// Shared-memory swizzle.
    pub swizzle: Swizzle,
    /// The box is of pixels that a filter visits (CUDA's im2col mode), for 3 to 5 dimensions.
    pub window: Option<Window>,
}

/// Where a filter's first element may lie, along each dimension between the innermost and the outermost, innermost first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// First position; negative where there is padding.
    pub lower: Vec<i32>,
    /// Last possible position, relative to the tensor's last.
    pub upper: Vec<i32>,
    /// Distance of positions, 1 to 8.
    pub steps: Vec<u32>,
}

/// Shared-memory swizzle of a tensor map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Swizzle {
    None,
    B32,
    B64,
    B128,
}

/// A kernel.
///
/// CPU: `extern "C" fn(bufs: *const *mut u8, syms: *const i64, begin: i64, end: i64, scratch: *mut u8)` runs the tasks
/// `begin..end` of the grid. Tasks are independent of each other and may run on any thread. The function calls nothing.
///
/// GPU: parameters are one pointer a buffer (inputs, then outputs), one i64 a symbol, one 128-byte tensor map a recipe.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kernel {
    /// Unique within the target.
    pub name: String,
    /// Where it begins.
    pub entry: Entry,
    /// Number of buffers read.
    pub inputs: u32,
    /// Number of buffers written.
    pub outputs: u32,
    /// Number of i64 arguments.
    pub symbols: u32,
    /// GPU: threads of a block in x, y, z. CPU: ones.
    pub block: [u32; 3],
    /// GPU: dynamic shared memory of a block, in bytes.
    pub shared_bytes: u32,
    /// GPU: it waits by itself for the kernels before it (`griddepcontrol.wait`), so that it may be launched while they end.
    pub waits: bool,
    /// CPU: scratch of each thread, in bytes, aligned to [`crate::ALIGNMENT`]. GPU: 0 (scratch is an arena buffer there).
    pub scratch_bytes: DimExpr,
    /// The archetype that made it.
    pub archetype: String,
    /// What it holds: ONNX nodes and alg ops, for `inspect`.
    pub ops: Vec<String>,
    /// Canonical key of the kernel in tuning records; empty where there is none.
    pub key: String,
    /// Time that the cost model gives it at the optimal shape, in microseconds.
    pub predicted_us: f64,
}

/// Where a kernel begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// Offset within each variant's blob, in the order of [`Code::Cpu`]'s variants.
    Cpu {
        /// One a variant.
        offsets: Vec<u64>,
    },
    /// A `.entry` of a module.
    Ptx {
        /// Index into [`Code::Ptx`]'s modules.
        module: u32,
        /// Its name.
        symbol: String,
    },
}

impl Program {
    /// Names of all targets, in order.
    pub fn target_names(&self) -> Vec<&str> {
        self.targets.iter().map(|t| t.target.as_str()).collect()
    }

    /// The segment that is the whole model: the script runs it once, from the inputs straight to the outputs.
    pub fn straight(&self) -> Option<usize> {
        let s = &self.script;
        let Some([Stmt::Run { segment, inputs, outputs }]) = s.blocks.first().map(Vec::as_slice) else { return None };
        let spec = self.segments.get(*segment as usize)?;
        let same = |specs: &[TensorSpec], values: &[ValueSpec]| {
            specs.len() == values.len()
                && specs
                    .iter()
                    .zip(values)
                    .all(|(s, v)| v.kind == ValueKind::Tensor && v.dtype == s.dtype && v.dims.as_ref() == Some(&s.dims))
        };
        let straight = *inputs == s.inputs
            && *outputs == s.outputs
            && same(&spec.inputs, &self.signature.inputs)
            && same(&spec.outputs, &self.signature.outputs);
        straight.then_some(*segment as usize)
    }
}

impl Step {
    /// The launches that it may be, by size.
    pub fn launches(&self) -> impl Iterator<Item = &Launch> {
        let (one, cases) = match self {
            Step::Launch(l) => (Some(l), &[][..]),
            Step::Select(s) => (None, &s.cases[..]),
            Step::Copy { .. } | Step::Fill { .. } => (None, &[][..]),
        };
        one.into_iter().chain(cases.iter().map(|c| &c.launch))
    }
}

impl Select {
    /// The launch for a size; none in a program that is not valid.
    pub fn of(&self, size: i64) -> Option<&Launch> {
        self.cases.iter().find(|c| c.most.is_none_or(|m| size <= m)).map(|c| &c.launch)
    }
}

impl TargetProgram {
    /// Steps of all segments, in order.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.segments.iter().flat_map(|s| &s.steps)
    }

    /// Buffers of all segments, in order.
    pub fn buffers(&self) -> impl Iterator<Item = &Buffer> {
        self.segments.iter().flat_map(|s| &s.buffers)
    }

    /// The symbols that a segment's sizes, launches and shapes depend on, in ascending order: those that its expressions
    /// name. (A derived one stands for what its definition names.)
    pub fn symbols_of(&self, segment: usize, spec: &Segment) -> Vec<u32> {
        let mut all = BTreeSet::new();
        let mut add = |e: &DimExpr| {
            e.visit_symbols(&mut |s| {
                all.insert(s);
            });
        };
        spec.inputs.iter().chain(&spec.outputs).flat_map(|t| &t.dims).for_each(&mut add);
        let Some(s) = self.segments.get(segment) else { return all.into_iter().collect() };
        add(&s.arena_bytes);
        for b in &s.buffers {
            add(&b.bytes);
            if let BufferKind::Arena { offset } = &b.kind {
                add(offset);
            }
        }
        for step in &s.steps {
            for l in step.launches() {
                l.grid.iter().chain(&l.symbols).for_each(&mut add);
                l.tensor_maps.iter().flat_map(|m| m.dims.iter().chain(&m.strides)).for_each(&mut add);
                self.kernels.get(l.kernel as usize).into_iter().for_each(|k| add(&k.scratch_bytes));
            }
            match step {
                Step::Copy { bytes, .. } => add(bytes),
                Step::Select(s) => add(&s.by),
                Step::Launch(_) | Step::Fill { .. } => {}
            }
        }
        all.into_iter().collect()
    }
}

impl Signature {
    /// Of a model that is one segment.
    pub fn of(segment: &Segment) -> Self {
        let all = |specs: &[TensorSpec]| specs.iter().map(ValueSpec::tensor).collect();
        Self { inputs: all(&segment.inputs), outputs: all(&segment.outputs) }
    }
}
