//! Packing: covered and bufferised programs, one a segment, with their compiled kernels and the script over them become an
//! engine file.

mod constant;
mod describe;
mod dims;
mod script;
mod share;

use std::{
    collections::BTreeMap,
    io::{Seek, Write},
};

use kiln_algebra::{Ix, eval::EvalError, eval::WeightSource};
use kiln_dialects::tile::TensorMap;
use kiln_format as f;
use kiln_kernels::phase_name;
use kiln_passes::bufferize::{Buffers, Place};
use kiln_plan::{Cone, Launch, Program, Script, ValueId};

pub use constant::{encode, stored_dims};
pub use describe::cone_key;
pub use dims::{dim_expr, dtype};
pub use script::straight_script;
pub use share::{KernelSharing, share_kernels};

use crate::{link::Blob, lower::KernelInfo};

/// Why an engine could not be packed.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The file.
    #[error(transparent)]
    Format(#[from] f::FormatError),
    /// A constant whose value cannot be computed.
    #[error("constant {index} of target {target}: {source}")]
    Constant {
        /// Its number.
        index: usize,
        /// The target that needs it.
        target: String,
        /// Why.
        source: EvalError,
    },
    /// Parts of a program that do not belong together: a mistake of the pipeline.
    #[error("target {target}: {what}")]
    Inconsistent {
        /// The target.
        target: String,
        /// What does not fit.
        what: String,
    },
}

/// Compiled code of a target.
pub enum TargetCode {
    /// Linked blobs, in ascending order of level.
    Cpu(Vec<(f::CpuLevel, Blob)>),
    /// PTX modules, each with the kernels in it.
    Ptx(Vec<(String, Vec<String>)>),
}

/// One segment of a target.
#[derive(Clone, Copy)]
pub struct SegmentBuild<'a> {
    /// The covered program. Names of launches are unique among all segments of the target. After the launches that run come
    /// versions of them for other sizes.
    pub program: &'a Program,
    /// Where its values live.
    pub buffers: &'a Buffers,
    /// Launches that are selected by size, by their position.
    pub selected: &'a BTreeMap<usize, Selection>,
    /// How many launches run.
    pub launches: usize,
}

/// Launches of a program that do the same, by size.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// The size.
    pub by: Ix,
    /// In ascending order of the greatest size that each is for, the last for all that are left; positions of launches.
    pub cases: Vec<(Option<i64>, usize)>,
}

/// One target of an engine.
pub struct TargetBuild<'a> {
    /// `x86_64`, `sm_80`, `sm_90a`.
    pub name: String,
    /// `fp32`, `fp16`.
    pub precision: String,
    /// One per segment of the script.
    pub segments: Vec<SegmentBuild<'a>>,
    /// Which launches share a kernel, over all segments.
    pub sharing: &'a KernelSharing,
    /// What each kernel needs, by the name of the launch that it was generated for.
    pub kernels: BTreeMap<String, KernelInfo>,
    /// Its code.
    pub code: TargetCode,
}

/// Writes an engine. The same calls give the same bytes. Of the script's segments only their number matters, and only
/// where it gives any: what they hold is in `targets`. [`straight_script`] is the script of a model that is one segment.
///
/// # Errors
/// A constant that cannot be evaluated, parts that do not fit together, or the file system.
pub fn write_engine<W: Write + Seek>(
    mut out: f::EngineBuilder<W>,
    model: &str,
    script: &Script,
    targets: &[TargetBuild<'_>],
    weights: &dyn WeightSource,
    provenance: &f::Provenance,
) -> Result<W, EngineError> {
    let Some(first) = targets.first() else {
        return Err(EngineError::Inconsistent { target: "none".into(), what: "an engine needs a target".into() });
    };
    let mut store = constant::Store::default();
    let mut programs = Vec::new();
    let segments: Vec<f::Segment> = first.segments.iter().map(|s| segment_ports(s.program)).collect();
    let symbols = script.symbols.as_slice();
    for t in targets {
        if t.segments.iter().any(|s| s.program.symbols != symbols) {
            return Err(bad(t, "its segments' symbols differ from the script's"));
        }
        let ports: Vec<f::Segment> = t.segments.iter().map(|s| segment_ports(s.program)).collect();
        if ports != segments || !(script.segments.is_empty() || script.segments.len() == ports.len()) {
            return Err(bad(t, "its segments' inputs and outputs differ from the first target's, or from the script's"));
        }
        programs.push(target(&mut out, &mut store, t, weights)?);
    }
    let script = script::script(script);
    let ports = |ids: &[u32]| ids.iter().filter_map(|i| script.values.get(*i as usize).cloned()).collect();
    let signature = f::Signature { inputs: ports(&script.inputs), outputs: ports(&script.outputs) };
    let program = f::Program {
        name: model.into(),
        symbols: script::symbols(symbols, &signature),
        signature,
        segments,
        script,
        weights: Vec::new(),
        targets: programs,
    };
    Ok(out.finish(program, provenance)?)
}

fn segment_ports(p: &Program) -> f::Segment {
    let spec = |name: &str, ty: &kiln_algebra::TensorType| f::TensorSpec {
        name: name.into(),
        dtype: dtype(ty.dtype),
        dims: ty.dims.iter().map(dim_expr).collect(),
    };
    f::Segment {
        inputs: p.inputs.iter().map(|(n, ty)| spec(n, ty)).collect(),
        outputs: p.outputs.iter().map(|o| spec(&o.name, &p.value(o.value).ty)).collect(),
    }
}

fn bad(t: &TargetBuild<'_>, what: impl Into<String>) -> EngineError {
    EngineError::Inconsistent { target: t.name.clone(), what: what.into() }
}

fn target<W: Write + Seek>(
    out: &mut f::EngineBuilder<W>,
    store: &mut constant::Store,
    t: &TargetBuild<'_>,
    weights: &dyn WeightSource,
) -> Result<f::TargetProgram, EngineError> {
    let (code, entries) = code(out, t)?;
    let (kernels, infos) = kernels(t, entries)?;
    if t.sharing.kernel_of_launch.len() != t.segments.len() {
        return Err(bad(t, "its kernels were shared among another number of segments"));
    }
    let mut segments = Vec::new();
    for (s, kernel_of_launch) in t.segments.iter().zip(&t.sharing.kernel_of_launch) {
        segments.push(segment(out, store, t, *s, kernel_of_launch, &infos, weights)?);
    }
    Ok(f::TargetProgram { target: t.name.clone(), precision: t.precision.clone(), code, kernels, segments })
}

fn segment<W: Write + Seek>(
    out: &mut f::EngineBuilder<W>,
    store: &mut constant::Store,
    t: &TargetBuild<'_>,
    s: SegmentBuild<'_>,
    kernel_of_launch: &[usize],
    infos: &[Phases<'_>],
    weights: &dyn WeightSource,
) -> Result<f::SegmentProgram, EngineError> {
    let mut buffers = Vec::new();
    for (i, ((v, place), bytes)) in s.program.values.iter().zip(&s.buffers.places).zip(&s.buffers.bytes).enumerate() {
        let kind = match place {
            Place::Input(i) => f::BufferKind::Input(*i),
            Place::Output(o) => f::BufferKind::Output(*o),
            Place::Arena(offset) => f::BufferKind::Arena { offset: dim_expr(offset) },
            Place::Const(c) => {
                let index = *c as usize;
                let cone = s.program.consts.get(index).ok_or_else(|| bad(t, format!("value {i} is constant {c} of none")))?;
                let id = store.add(out, cone, &v.storage, weights)?.map_err(|source| EngineError::Constant {
                    index,
                    target: t.name.clone(),
                    source,
                })?;
                f::BufferKind::Weight(id)
            }
        };
        buffers.push(f::Buffer {
            kind,
            bytes: dim_expr(bytes),
            dtype: dtype(v.storage.dtype),
            dims: v.ty.dims.iter().map(dim_expr).collect(),
            layout: if v.storage.layout.is_row_major() { String::new() } else { v.storage.layout.to_string() },
        });
    }
    // Outputs that no launch writes directly get a buffer of their own and a copy.
    let mut copies = Vec::new();
    for c in &s.buffers.copies {
        let v = s.program.value(c.from);
        let bytes = dim_expr(&v.storage.bytes(&v.ty.dims));
        copies.push(f::Step::Copy { src: c.from.0, dst: buffers.len() as u32, bytes: bytes.clone() });
        buffers.push(f::Buffer {
            kind: f::BufferKind::Output(c.output),
            bytes,
            dtype: dtype(v.ty.dtype),
            dims: v.ty.dims.iter().map(dim_expr).collect(),
            layout: String::new(),
        });
    }
    let mut steps: Vec<f::Step> = Vec::new();
    for at in 0..s.launches {
        let of = |at: usize| launches(t, s, kernel_of_launch, infos, at);
        match s.selected.get(&at) {
            None => steps.extend(of(at)?.into_iter().map(f::Step::Launch)),
            Some(selection) => {
                let mut cases = Vec::with_capacity(selection.cases.len());
                for (most, at) in &selection.cases {
                    let [launch] = <[f::Launch; 1]>::try_from(of(*at)?)
                        .map_err(|_| bad(t, "a kernel that is selected by size has several phases"))?;
                    cases.push(f::SizeCase { most: *most, launch });
                }
                steps.push(f::Step::Select(f::Select { by: dim_expr(&selection.by), cases }));
            }
        }
    }
    steps.extend(copies);
    Ok(f::SegmentProgram {
        buffers,
        steps,
        arena_bytes: dim_expr(&s.buffers.arena_bytes),
        tensor_bytes: dim_expr(&s.buffers.sum_bytes),
    })
}

/// The kernels of a launch, one after the other.
fn launches(
    t: &TargetBuild<'_>,
    s: SegmentBuild<'_>,
    kernel_of_launch: &[usize],
    infos: &[Phases<'_>],
    at: usize,
) -> Result<Vec<f::Launch>, EngineError> {
    let missing = || bad(t, format!("launch {at} is missing"));
    let l = s.program.launches.get(at).ok_or_else(missing)?;
    let k = *kernel_of_launch.get(at).ok_or_else(missing)?;
    let none = || bad(t, format!("launch {} has no kernel", l.name));
    let phases = infos.get(k).ok_or_else(none)?;
    let first = t.sharing.launch_of_kernel.get(k).and_then(|(s, l)| t.segments.get(*s)?.program.launches.get(*l));
    let own = share::Renaming::between(&first.ok_or_else(none)?.cone, &l.cone);
    let ids = |v: &[ValueId]| v.iter().map(|v| v.0).collect::<Vec<u32>>();
    let launch = |(phase, (kernel, info)): (usize, &(u32, &KernelInfo))| {
        let (flops, bytes) = work(&l.cone, phase);
        f::Launch {
            kernel: *kernel,
            grid: grid(&info.grid.iter().map(|e| own.expr(e)).collect::<Vec<_>>()),
            buffers: [ids(&l.inputs), ids(&l.outputs)].concat(),
            symbols: info.symbols.iter().map(|s| f::DimExpr::Sym(own.symbol(*s) as u32)).collect(),
            tensor_maps: info.maps.iter().map(|m| tensor_map(&own.tensor_map(m))).collect(),
            flops,
            bytes,
        }
    };
    Ok(phases.iter().enumerate().map(launch).collect())
}

/// A tensor map as the file has it.
pub fn tensor_map(m: &TensorMap) -> f::TensorMap {
    let window = m.window.as_ref().map(|w| {
        let corners = |all: &[i64]| all.iter().map(|v| *v as i32).collect();
        f::Window { lower: corners(&w.lower), upper: corners(&w.upper), steps: w.steps.iter().map(|v| *v as u32).collect() }
    });
    f::TensorMap {
        buffer: m.buffer as u32,
        dtype: dtype(m.dtype),
        offset: dim_expr(&m.offset),
        dims: m.dims.iter().map(dim_expr).collect(),
        strides: m.strides.iter().map(dim_expr).collect(),
        box_dims: m.box_dims.iter().map(|b| *b as u32).collect(),
        swizzle: f::Swizzle::B128,
        window,
    }
}

/// Three extents; missing ones are 1.
pub fn grid(extents: &[Ix]) -> [f::DimExpr; 3] {
    [0, 1, 2].map(|i| extents.get(i).map_or(f::DimExpr::ONE, dim_expr))
}

/// Adds the code and returns where each kernel begins.
fn code<W: Write + Seek>(
    out: &mut f::EngineBuilder<W>,
    t: &TargetBuild<'_>,
) -> Result<(f::Code, BTreeMap<String, f::Entry>), EngineError> {
    let mut entries = BTreeMap::new();
    match &t.code {
        TargetCode::Cpu(blobs) => {
            let mut variants = Vec::new();
            for (level, blob) in blobs {
                variants.push(f::CpuVariant { level: *level, code: out.add_cpu_code(&blob.bytes)? });
            }
            for name in t.kernels.keys() {
                let offsets: Option<Vec<u64>> = blobs.iter().map(|(_, b)| b.entries.get(name).copied()).collect();
                let offsets = offsets.ok_or_else(|| bad(t, format!("kernel {name} is missing from a blob")))?;
                entries.insert(name.clone(), f::Entry::Cpu { offsets });
            }
            Ok((f::Code::Cpu { variants }, entries))
        }
        TargetCode::Ptx(texts) => {
            let mut modules = Vec::new();
            for (i, (text, names)) in texts.iter().enumerate() {
                modules.push(out.add_ptx(text)?);
                for symbol in names {
                    entries.insert(symbol.clone(), f::Entry::Ptx { module: i as u32, symbol: symbol.clone() });
                }
            }
            Ok((f::Code::Ptx { modules }, entries))
        }
    }
}

/// The kernels of a launch, in order, by their number in the file.
type Phases<'a> = Vec<(u32, &'a KernelInfo)>;
type Kernels<'a> = (Vec<f::Kernel>, Vec<Phases<'a>>);

fn kernels<'a>(t: &'a TargetBuild<'_>, mut entries: BTreeMap<String, f::Entry>) -> Result<Kernels<'a>, EngineError> {
    let (mut kernels, mut infos) = (Vec::new(), Vec::new());
    let gpu = matches!(t.code, TargetCode::Ptx(_));
    for (segment, launch) in &t.sharing.launch_of_kernel {
        let l = t.segments.get(*segment).and_then(|s| s.program.launches.get(*launch));
        let l = l.ok_or_else(|| bad(t, "a kernel belongs to no launch"))?;
        let mut phases = Phases::new();
        for phase in 0.. {
            let name = phase_name(&l.name, phase);
            let info = match t.kernels.get(&name) {
                Some(info) => info,
                None if phase > 0 => break,
                None => return Err(bad(t, format!("kernel {name} was not generated"))),
            };
            let entry = entries.remove(&name).ok_or_else(|| bad(t, format!("kernel {name} was not compiled")))?;
            if info.buffers != l.inputs.len() + l.outputs.len() || info.inputs != l.inputs.len() {
                return Err(bad(t, format!("kernel {name} takes other buffers than its launch gives")));
            }
            phases.push((kernels.len() as u32, info));
            kernels.push(kernel_description(l, name, phase, entry, info, gpu));
        }
        infos.push(phases);
    }
    Ok((kernels, infos))
}

/// Arithmetic operations and bytes of one kernel of a launch: all are counted for the first.
pub fn work(cone: &Cone, phase: usize) -> (f::DimExpr, f::DimExpr) {
    match phase {
        0 => (dim_expr(&describe::flops(cone)), dim_expr(&describe::bytes(cone))),
        _ => (f::DimExpr::ZERO, f::DimExpr::ZERO),
    }
}

/// One kernel of a launch; what the launch as a whole costs is written on the first.
pub fn kernel_description(l: &Launch, name: String, phase: usize, entry: f::Entry, info: &KernelInfo, gpu: bool) -> f::Kernel {
    let scratch = i64::try_from(info.scratch).unwrap_or(i64::MAX);
    let (key, first) = (cone_key(&l.cone), phase == 0);
    f::Kernel {
        name,
        entry,
        inputs: l.inputs.len() as u32,
        outputs: l.outputs.len() as u32,
        symbols: info.symbols.len() as u32,
        block: if gpu { [info.block, 1, 1] } else { [1, 1, 1] },
        shared_bytes: info.shared,
        waits: info.waits,
        scratch_bytes: f::DimExpr::Const(if gpu { 0 } else { scratch }),
        archetype: l.archetype.clone(),
        ops: describe::ops(l),
        key: if first { key } else { format!("{key}-{phase}") },
        predicted_us: if first && l.cost.us.is_finite() { l.cost.us } else { 0.0 },
    }
}
