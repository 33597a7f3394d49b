//! What all archetypes' kernels have around their bodies.

use std::collections::BTreeSet;

use kiln_algebra::{Ix, NodeId, Op, Ranges};
use kiln_dialects::{
    ir::{BlockView, Ctx, OpView},
    tile::{self, FuncSpec},
};
use kiln_plan::{Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    CONSTANTS, analysis,
    emit::{EmitError, Kernel},
};

/// Sizes of a kernel's launch.
pub(crate) struct Launch {
    /// Tasks, over the program's symbols.
    pub(crate) grid: Vec<Ix>,
    /// Threads a block.
    pub(crate) block: i64,
    /// Bytes of shared memory.
    pub(crate) shared: i64,
    /// Bytes of a CPU thread's scratch memory.
    pub(crate) scratch: i64,
}

/// The target whose kernels may begin while those before them end, and which has tensor maps and warpgroups.
pub(crate) const HOPPER: &str = "sm_90a";

/// What a launch may have on Hopper besides.
#[derive(Default)]
pub(crate) struct Hopper {
    /// Blocks of a cluster; 0 or 1 for none.
    pub(crate) cluster: i64,
    /// Tensor maps.
    pub(crate) maps: Vec<tile::TensorMap>,
    /// The body says itself where it waits for the kernels before it.
    pub(crate) waits: bool,
}

/// Whether a value comes from constants alone, which need not be waited for, on a target where a kernel may begin before
/// those ahead of it have ended.
pub(crate) fn is_early(cone: &Cone, schedule: &Schedule, target: &TargetInfo, node: NodeId) -> bool {
    let constants = schedule.get(CONSTANTS).unwrap_or(0);
    let (mut work, mut found) = (vec![node], false);
    while let Some(id) = work.pop() {
        let n = cone.graph.node(id);
        if let Op::Input(i, _) = &n.op {
            found = true;
            if *i >= 63 || constants >> i & 1 == 0 {
                return false;
            }
        }
        work.extend(&n.inputs);
    }
    found && target.name == HOPPER
}

/// Emits a `tile.func` around a body.
pub(crate) fn kernel<'c, 'k>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &'k Cone,
    target: &'k TargetInfo,
    launch: &Launch,
    body: impl FnOnce(&mut Kernel<'c, 'k>) -> Result<(), EmitError>,
) -> Result<OpView<'c>, EmitError> {
    kernel_with(ctx, module, name, cone, target, launch, Hopper::default(), body)
}

/// The same with clusters and tensor maps.
#[allow(clippy::too_many_arguments)]
pub(crate) fn kernel_with<'c, 'k>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &'k Cone,
    target: &'k TargetInfo,
    launch: &Launch,
    hopper: Hopper,
    body: impl FnOnce(&mut Kernel<'c, 'k>) -> Result<(), EmitError>,
) -> Result<OpView<'c>, EmitError> {
    let waits = hopper.waits;
    let mut symbols: BTreeSet<usize> = analysis::symbols(cone);
    symbols.extend(launch.grid.iter().flat_map(Ix::symbols));
    let spec = FuncSpec {
        name,
        buffers: cone.inputs.len() + cone.outputs.len(),
        inputs: cone.inputs.len(),
        symbols: symbols.into_iter().collect(),
        grid: launch.grid.clone(),
        block: launch.block,
        shared: launch.shared,
        scratch: launch.scratch,
        target: match target.kind {
            TargetKind::Cpu => tile::Target::Cpu,
            TargetKind::Cuda => tile::Target::Gpu,
        },
        cluster: hopper.cluster.max(1),
        maps: hopper.maps,
    };
    let mut result = Ok(());
    let built = tile::func(ctx, module, &spec, |b, args| {
        let mut k = Kernel::new(b, args, cone, target);
        if target.name == HOPPER && !waits {
            k.b().grid_wait();
        }
        result = body(&mut k);
    });
    // What was left unfinished does not verify, but that is not what went wrong.
    match (result, built) {
        (Ok(()), Ok(op)) => {
            if target.kind == TargetKind::Cuda && has_small_indices(cone) {
                op.set_attr("index_bits", ctx.i64_attr(32));
            }
            if let Some(blocks) = side_by_side(launch, target) {
                op.set_attr("resident", ctx.i64_attr(blocks));
            }
            Ok(op)
        }
        (Err(e), Ok(op)) => {
            op.erase();
            Err(e)
        }
        (Err(e), Err(_)) => Err(e),
        (Ok(()), Err(e)) => Err(e.into()),
    }
}

/// Blocks that a multiprocessor has to hold for all of a launch to run at once, where these leave each thread all registers
/// that it can have. The assembler would otherwise save registers for as many as fit, and wait for each value that is read
/// before it reads the next; with fewer registers than that it has been seen to read ahead until it spills.
pub(crate) fn side_by_side(launch: &Launch, target: &TargetInfo) -> Option<i64> {
    let blocks = analysis::product(&launch.grid).as_const().filter(|b| *b > 0)?;
    let units = i64::from(target.units.max(1));
    let each = blocks / units + i64::from(blocks % units != 0);
    let most = i64::from(target.unit_registers) / i64::from(target.registers.max(1));
    let fits = each.checked_mul(launch.block).is_some_and(|t| t <= most);
    (target.kind == TargetKind::Cuda && fits).then_some(each)
}

/// No address of a kernel with 32-bit indices reaches this, tiles past the edges included.
const SMALL: i64 = 1 << 29;

/// Whether 32 bits hold all indices: every buffer and symbol is small, and nothing is looked up by 64-bit numbers.
fn has_small_indices(cone: &Cone) -> bool {
    let g = &cone.graph;
    let ranges = Ranges { extents: Vec::new(), symbols: g.symbol_bounds() };
    let small = |e: &Ix| ranges.bounds(e).1.is_some_and(|n| n < SMALL);
    let buffers = g.inputs.iter().zip(&cone.inputs).chain(g.outputs.iter().zip(&cone.outputs));
    let wide = |ids: &[NodeId]| ids.iter().any(|i| g.node(*i).ty.dtype.size() == 8);
    let looked_up = g.nodes.iter().any(|n| match &n.op {
        Op::Gather { .. } => wide(&n.inputs[1..]),
        // Arithmetic on numbers that may be anything needs room.
        Op::Scatter { map, .. } => wide(&n.inputs[2..]) || map.iter().any(|e| e.as_axis().is_none()),
        _ => false,
    });
    !looked_up
        && buffers.map(|(p, s)| s.layout.elements(&g.node(p.node).ty.dims)).all(|e| small(&e))
        && analysis::symbols(cone).into_iter().all(|s| small(&Ix::sym(s)))
}

/// A refusal.
pub(crate) fn refuse<T>(why: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal(why.into()))
}

/// Refuses what no archetype takes.
pub(crate) fn check(cone: &Cone) -> Result<(), Refusal> {
    if cone.graph.outputs.is_empty() {
        return refuse("the region has no output");
    }
    for n in &cone.graph.nodes {
        match &n.op {
            Op::Weight(k, _) => return refuse(format!("the weight '{k}' is not an input of the region")),
            Op::Const(t) if t.len() != 1 => return refuse("a constant of several elements is not an input of the region"),
            op if op.is_whole() => return refuse(format!("'{}' is computed as a whole, not point by point", op.name())),
            _ => {}
        }
    }
    Ok(())
}

/// The dimensions of the outputs when they are the same for all.
pub(crate) fn common_domain(cone: &Cone) -> Result<Vec<Ix>, Refusal> {
    let mut dims = cone.graph.outputs.iter().map(|o| &cone.graph.node(o.node).ty.dims);
    let Some(first) = dims.next() else { return refuse("the region has no output") };
    if dims.any(|d| d != first) { refuse("the outputs have different extents") } else { Ok(first.clone()) }
}

/// The largest power of two that is at most `cap` and at most the extent, if that is known.
pub(crate) fn lanes_for(extent: &Ix, cap: i64) -> i64 {
    let limit = extent.as_const().map_or(cap, |e| e.clamp(1, cap));
    1 << limit.max(1).ilog2()
}
