//! # sort
//! A stable argsort along the contiguous axis, of keys in memory. Elements are compared as unsigned integers that order
//! as they do, and by their position where they are equal, so every order is total.
//!
//! CPU: a bottom-up merge sort of keys with positions between the result and scratch memory, or, of long rows and keys, of
//! positions alone: the row of 64-bit results is large enough for the two arrays it
//! needs. CUDA: blocks sort pieces of the row in shared memory by a bitonic network (Batcher, 1968); further kernels
//! merge pairs of pieces, each thread finding the rank of its element in the other piece (Satish, Harris and Garland,
//! "Designing efficient sorting algorithms for manycore GPUs", 2009), again between the two halves of the result; a last
//! one widens the positions.

mod cpu;
mod cuda;
mod key;

use kiln_algebra::{Ix, NodeId, Op, Ranges};
use kiln_dialects::ir::{BlockView, Ctx, OpView, Val};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    EmitError, KernelArchetype,
    analysis::product,
    emit::{Kernel, Value},
    frame::refuse,
    whole,
};

/// The archetype.
pub static ARCHETYPE: Sort = Sort;

/// See the module.
pub struct Sort;

/// Positions in a row are 32-bit numbers, and a row's network has at most this many elements.
const LONGEST: i64 = 1 << 31;
/// Elements that a block sorts in shared memory: of keys up to 32 bits, of longer ones.
const PIECE: [i64; 2] = [4096, 2048];

/// A sort and the rows it goes over.
pub(crate) struct Plan<'c> {
    cone: &'c Cone,
    operand: NodeId,
    axis: usize,
    descending: bool,
    /// Extent along the axis.
    length: Ix,
    /// The other dimensions, the slowest in memory first, and their extents.
    others: Vec<usize>,
    extents: Vec<Ix>,
    /// The longest row.
    longest: i64,
}

fn plan(cone: &Cone) -> Result<Plan<'_>, Refusal> {
    let (_, n) = whole::anchor(cone, "sort")?;
    let Op::Sort { axis, descending } = n.op else { return refuse("the region's output is no 'sort'") };
    if !matches!(cone.graph.node(n.inputs[0]).op, Op::Input(..)) {
        return refuse("what is sorted is read many times and has to be in memory");
    }
    let layout = &cone.outputs[0].layout;
    if layout.order.last().map(|d| usize::from(*d)) != Some(axis) || layout.pad != 1 {
        return refuse("the sorted axis of the result is not contiguous");
    }
    let ranges = Ranges { extents: Vec::new(), symbols: cone.graph.symbol_bounds() };
    let length = n.ty.dims[axis].clone();
    let longest = ranges.bounds(&length).1.unwrap_or(LONGEST);
    if length.as_const().is_some_and(|l| l > LONGEST) {
        return refuse(format!("rows of {length} elements are longer than {LONGEST}"));
    }
    let others = whole::other_dims(cone, axis);
    let extents = others.iter().map(|d| n.ty.dims[*d].clone()).collect();
    let longest = longest.clamp(1, LONGEST);
    Ok(Plan { cone, operand: n.inputs[0], axis, descending, length, others, extents, longest })
}

impl<'p> Plan<'p> {
    fn rows(&self) -> Ix {
        product(&self.extents)
    }
    /// The key at a position of a row; larger ones come later.
    fn key<'c>(&self, k: &mut Kernel<'c, '_>, rows: &[Ix], position: &Ix) -> Result<Val<'c>, EmitError> {
        let at = self.index(rows, position);
        let v = k.pull(self.operand, &at)?;
        Ok(self.ordered(k, v))
    }
    fn ordered<'c>(&self, k: &mut Kernel<'c, '_>, v: Value<'c>) -> Val<'c> {
        key::ordered(k, v, self.descending)
    }
    fn index(&self, rows: &[Ix], position: &Ix) -> Vec<Ix> {
        let mut at = vec![Ix::konst(0); self.others.len() + 1];
        self.others.iter().zip(rows).for_each(|(d, e)| at[*d] = e.clone());
        at[self.axis] = position.clone();
        at
    }
    /// The result's buffer, and the place of a row in it, in 32-bit numbers: the row's results are twice as many.
    fn halves<'c>(&self, k: &mut Kernel<'c, '_>, rows: &[Ix]) -> Halves<'c> {
        let node = self.cone.graph.outputs[0].node;
        let at = self.index(rows, &Ix::konst(0));
        let base = self.cone.outputs[0].layout.linear(&self.cone.graph.node(node).ty.dims, &at);
        let base = k.simplify(&base.scale(2));
        Halves { ptr: k.buffers[self.cone.inputs.len()], base: k.index(&base), length: k.index(&self.length) }
    }
    fn place(&self, k: &mut Kernel<'_, '_>, task: &Ix) -> Vec<Ix> {
        whole::split(k, task, &self.extents).iter().map(|a| a.ix()).collect()
    }
}

/// A row of the result as two arrays of 32-bit positions.
#[derive(Clone, Copy)]
struct Halves<'c> {
    ptr: Val<'c>,
    base: Val<'c>,
    length: Val<'c>,
}

impl<'c> Halves<'c> {
    /// The number at `i` (of type `index`) of the array that begins at `offset`.
    fn load(&self, k: &mut Kernel<'c, '_>, offset: Val<'c>, i: Val<'c>) -> Val<'c> {
        let ty = k.ctx.int(32);
        let b = k.b();
        let at = b.addi(self.base, offset);
        let at = b.addi(at, i);
        b.load(self.ptr, at, ty)
    }
    fn store(&self, k: &mut Kernel<'c, '_>, offset: Val<'c>, i: Val<'c>, v: Val<'c>) {
        let b = k.b();
        let at = b.addi(self.base, offset);
        let at = b.addi(at, i);
        b.store(v, self.ptr, at);
    }
    /// Writes the `i`-th result.
    fn finish(&self, k: &mut Kernel<'c, '_>, i: Val<'c>, v: Val<'c>) {
        let i64 = k.ctx.i64();
        let two = k.top().idx(2);
        let b = k.b();
        let wide = b.extui(v, i64);
        let base = b.divui(self.base, two);
        let at = b.addi(base, i);
        b.store(wide, self.ptr, at);
    }
}

impl Archetype for Sort {
    fn name(&self) -> &'static str {
        "sort"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        let plan = plan(cone)?;
        if target.kind == TargetKind::Cpu {
            return Ok(vec![Schedule::default()]);
        }
        let most = PIECE[usize::from(key::bits(cone.graph.node(plan.operand).ty.dtype) > 32)];
        let piece = (plan.longest as u64).next_power_of_two().clamp(64, most as u64) as i64;
        Ok(vec![Schedule::of(&[("piece", piece), ("threads", (piece / 2).clamp(32, 512))])])
    }
}

impl KernelArchetype for Sort {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let plan = plan(cone).map_err(|r| EmitError::Refused { archetype: "sort", reason: r.0 })?;
        match target.kind {
            TargetKind::Cpu => cpu::emit(ctx, module, name, target, &plan),
            TargetKind::Cuda => cuda::emit(ctx, module, name, schedule, target, &plan),
        }
    }
}
