//! A target's program with every expression evaluated for one set of input shapes.
//!
//! Everything that the backends take on trust about sizes and offsets is checked here.

use crate::{
    error::RuntimeError,
    tensor::{byte_len, show_shape},
};
use kiln_format::{
    ALIGNMENT, BufferKind, DType, DimExpr, ExprError, Kernel, Launch, Program, Segment, SegmentProgram, Step, Swizzle,
    TargetProgram, TensorMap, TensorSpec, Window,
};
use std::sync::Arc;

/// The evaluated program of a segment.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// Values of the program's symbols.
    pub symbols: Vec<i64>,
    /// Shapes of the inputs.
    pub input_shapes: Vec<Arc<[u64]>>,
    /// Shapes of the outputs.
    pub output_shapes: Vec<Arc<[u64]>>,
    /// Bytes of the inputs.
    pub input_bytes: Vec<u64>,
    /// Bytes of the outputs.
    pub output_bytes: Vec<u64>,
    /// Where each buffer lies and how long it is.
    pub buffers: Vec<Place>,
    /// What to do.
    pub steps: Vec<PlannedStep>,
    /// Bytes of the arena.
    pub arena_bytes: u64,
    /// CPU: greatest scratch of a thread, in bytes.
    pub scratch_bytes: u64,
    /// Sum of the tensors in the arena, in bytes.
    pub tensor_bytes: u64,
}

/// A buffer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// Where.
    pub kind: PlaceKind,
    /// How long.
    pub bytes: u64,
}

/// Where a buffer lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceKind {
    /// The i-th input.
    Input(usize),
    /// The i-th output.
    Output(usize),
    /// The i-th weight.
    Weight(u32),
    /// Offset in the arena.
    Arena(u64),
}

/// A step.
#[derive(Clone, Debug)]
pub(crate) enum PlannedStep {
    /// Runs a kernel.
    Launch(PlannedLaunch),
    /// Copies bytes between buffers.
    Copy {
        /// Index of the buffer read.
        src: usize,
        /// Index of the buffer written.
        dst: usize,
        /// How many.
        bytes: u64,
    },
    /// Sets every byte of a buffer.
    Fill {
        /// Index of the buffer.
        dst: usize,
        /// The byte.
        value: u8,
    },
}

/// A launch.
#[derive(Clone, Debug)]
pub(crate) struct PlannedLaunch {
    /// Index of the kernel.
    pub kernel: usize,
    /// Blocks, or tasks.
    pub grid: [u64; 3],
    /// Product of `grid`.
    pub tasks: u64,
    /// Indices of the buffers.
    pub buffers: Vec<usize>,
    /// Arguments.
    pub symbols: Vec<i64>,
    /// Tensor maps.
    pub maps: Vec<PlannedMap>,
    /// Arithmetic operations, 0 where unknown.
    pub flops: u64,
    /// Bytes moved, 0 where unknown.
    pub bytes: u64,
}

/// A tensor map's arguments.
#[derive(Clone, Debug)]
pub(crate) struct PlannedMap {
    /// Index of the buffer.
    pub buffer: usize,
    /// Element type.
    pub dtype: DType,
    /// Bytes into the buffer.
    pub offset: u64,
    /// Sizes, innermost first.
    pub dims: Vec<u64>,
    /// Strides in bytes, from the second dimension on.
    pub strides: Vec<u64>,
    /// Box.
    pub box_dims: Vec<u32>,
    /// Swizzle.
    pub swizzle: Swizzle,
    /// Filter positions.
    pub window: Option<Window>,
}

fn size(e: &DimExpr, symbols: &[i64], what: &dyn Fn() -> String) -> Result<u64, RuntimeError> {
    e.eval_size(symbols).map_err(|source| RuntimeError::Expr { what: what(), source })
}

fn wrong(why: String) -> RuntimeError {
    RuntimeError::Plan(why)
}

impl Plan {
    /// Evaluates and checks a segment of a target for values of the symbols.
    pub(crate) fn new(program: &Program, t: &TargetProgram, segment: usize, symbols: Vec<i64>) -> Result<Self, RuntimeError> {
        let missing = || wrong(format!("segment {segment} is missing"));
        let spec: &Segment = program.segments.get(segment).ok_or_else(missing)?;
        let s: &SegmentProgram = t.segments.get(segment).ok_or_else(missing)?;
        let shape = |side: &str, t: &TensorSpec| {
            let dims = t.dims.iter().map(|d| d.eval_size(&symbols)).collect::<Result<Arc<[u64]>, ExprError>>();
            let dims = dims.map_err(|source| RuntimeError::Expr { what: format!("the shape of {side} {}", t.name), source })?;
            let bytes = byte_len(t.dtype, &dims);
            let bytes = bytes.ok_or_else(|| wrong(format!("a tensor of shape {} is too large", show_shape(&dims))))?;
            Ok::<_, RuntimeError>((dims, bytes))
        };
        let inputs = spec.inputs.iter().map(|i| shape("input", i)).collect::<Result<Vec<_>, _>>()?;
        let outputs = spec.outputs.iter().map(|o| shape("output", o)).collect::<Result<Vec<_>, _>>()?;
        let (input_shapes, input_bytes): (Vec<_>, Vec<u64>) = inputs.into_iter().unzip();
        let (output_shapes, output_bytes): (Vec<_>, Vec<u64>) = outputs.into_iter().unzip();
        let arena_bytes = size(&s.arena_bytes, &symbols, &|| "the size of the arena".into())?;
        let mut buffers = Vec::with_capacity(s.buffers.len());
        for (i, b) in s.buffers.iter().enumerate() {
            let bytes = size(&b.bytes, &symbols, &|| format!("the size of buffer {i}"))?;
            let (kind, room) = match &b.kind {
                BufferKind::Input(k) => (PlaceKind::Input(*k as usize), input_bytes.get(*k as usize).copied()),
                BufferKind::Output(k) => (PlaceKind::Output(*k as usize), output_bytes.get(*k as usize).copied()),
                BufferKind::Weight(w) => (PlaceKind::Weight(*w), program.weights.get(*w as usize).map(|w| w.len)),
                BufferKind::Arena { offset } => {
                    let offset = size(offset, &symbols, &|| format!("the offset of buffer {i}"))?;
                    if !offset.is_multiple_of(ALIGNMENT) || offset.checked_add(bytes).is_none_or(|e| e > arena_bytes) {
                        return Err(wrong(format!(
                            "buffer {i} at {offset} with {bytes} bytes is not aligned or past the arena of {arena_bytes}"
                        )));
                    }
                    (PlaceKind::Arena(offset), Some(bytes))
                }
            };
            if room != Some(bytes) {
                return Err(wrong(format!("buffer {i} has {bytes} bytes, its tensor {room:?}")));
            }
            buffers.push(Place { kind, bytes });
        }
        let tensor_bytes = s.tensor_bytes.eval_size(&symbols).unwrap_or(0);
        let mut this = Self {
            symbols,
            input_shapes,
            output_shapes,
            input_bytes,
            output_bytes,
            buffers,
            steps: Vec::with_capacity(s.steps.len()),
            arena_bytes,
            scratch_bytes: 0,
            tensor_bytes,
        };
        for step in &s.steps {
            let step = this.step(t, step)?;
            this.steps.push(step);
        }
        Ok(this)
    }

    fn step(&mut self, t: &TargetProgram, s: &Step) -> Result<PlannedStep, RuntimeError> {
        match s {
            Step::Select(s) => {
                let what = || "the size that a kernel is selected by".to_string();
                let by = s.by.eval(&self.symbols).map_err(|source| RuntimeError::Expr { what: what(), source })?;
                let l = s.of(by).ok_or_else(|| wrong(format!("no kernel is for the size {by}")))?;
                self.launch(t, l)
            }
            Step::Launch(l) => self.launch(t, l),
            Step::Copy { src, dst, bytes } => {
                let bytes = size(bytes, &self.symbols, &|| "the size of a copy".into())?;
                let (src, dst) = (*src as usize, *dst as usize);
                let (a, b) = (self.buffers[src], self.buffers[dst]);
                if bytes > a.bytes || bytes > b.bytes {
                    return Err(wrong(format!("a copy of {bytes} bytes between buffers of {} and {}", a.bytes, b.bytes)));
                }
                let overlap = match (a.kind, b.kind) {
                    (PlaceKind::Arena(x), PlaceKind::Arena(y)) => x < y + bytes && y < x + bytes,
                    (x, y) => x == y,
                };
                if overlap && bytes > 0 {
                    return Err(wrong(format!("a copy between buffers {src} and {dst}, which overlap")));
                }
                Ok(PlannedStep::Copy { src, dst, bytes })
            }
            Step::Fill { dst, value } => Ok(PlannedStep::Fill { dst: *dst as usize, value: *value }),
        }
    }

    fn launch(&mut self, t: &TargetProgram, l: &Launch) -> Result<PlannedStep, RuntimeError> {
        let kernel = t.kernels.get(l.kernel as usize).ok_or_else(|| wrong("a kernel is missing".into()))?;
        let scratch = size(&kernel.scratch_bytes, &self.symbols, &|| format!("the scratch of {}", kernel.name))?;
        self.scratch_bytes = self.scratch_bytes.max(scratch);
        Ok(PlannedStep::Launch(plan_launch(l, kernel, &self.symbols)?))
    }
}

/// Evaluates a launch.
pub(crate) fn plan_launch(l: &Launch, kernel: &Kernel, symbols: &[i64]) -> Result<PlannedLaunch, RuntimeError> {
    let what = || format!("the launch of {}", kernel.name);
    let mut grid = [0; 3];
    for (g, e) in grid.iter_mut().zip(&l.grid) {
        *g = size(e, symbols, &what)?;
    }
    let tasks = grid.iter().try_fold(1u64, |n, g| n.checked_mul(*g)).filter(|n| *n <= i64::MAX as u64);
    let args = l.symbols.iter().map(|e| e.eval(symbols)).collect::<Result<Vec<i64>, ExprError>>();
    Ok(PlannedLaunch {
        kernel: l.kernel as usize,
        grid,
        tasks: tasks.ok_or_else(|| wrong(format!("the grid of {} is too large", kernel.name)))?,
        buffers: l.buffers.iter().map(|b| *b as usize).collect(),
        symbols: args.map_err(|source| RuntimeError::Expr { what: what(), source })?,
        maps: l.tensor_maps.iter().map(|m| plan_map(m, l, symbols, &what)).collect::<Result<_, _>>()?,
        flops: l.flops.eval_size(symbols).unwrap_or(0),
        bytes: l.bytes.eval_size(symbols).unwrap_or(0),
    })
}

fn plan_map(m: &TensorMap, l: &Launch, symbols: &[i64], what: &dyn Fn() -> String) -> Result<PlannedMap, RuntimeError> {
    let all = |es: &[DimExpr]| es.iter().map(|e| size(e, symbols, what)).collect::<Result<Vec<u64>, _>>();
    let buffer = l.buffers.get(m.buffer as usize).ok_or_else(|| wrong("a tensor map has no buffer".into()))?;
    Ok(PlannedMap {
        buffer: *buffer as usize,
        dtype: m.dtype,
        offset: size(&m.offset, symbols, what)?,
        dims: all(&m.dims)?,
        strides: all(&m.strides)?,
        box_dims: m.box_dims.clone(),
        swizzle: m.swizzle,
        window: m.window.clone(),
    })
}
