//! The kernel that writes updates.

use kiln_algebra::{Access, DType, Guard, Ix, Monoid, Node, NodeId, Op};
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, TargetInfo};

use crate::{
    analysis::product,
    emit::{EmitError, Kernel, Value},
    frame,
    whole::{anchor, split},
};

/// Past the end of all data.
const FAR: i64 = 1 << 44;

pub(super) struct Updates<'p> {
    cone: &'p Cone,
    id: NodeId,
    node: &'p Node,
    domain: &'p [Ix],
    indices: &'p [Access],
    map: &'p [Ix],
    updates: &'p Access,
    combine: Option<Monoid>,
    /// Axes along which updates never meet, and the others.
    apart: Vec<usize>,
    together: Vec<usize>,
}

impl<'p> Updates<'p> {
    pub(super) fn new(cone: &'p Cone, apart: Vec<usize>) -> Result<Self, EmitError> {
        let refused = |reason: String| EmitError::Refused { archetype: "scatter", reason };
        let (id, node) = anchor(cone, "scatter").map_err(|r| refused(r.0))?;
        let Op::Scatter { domain, indices, map, updates, combine } = &node.op else {
            return Err(refused("the region's output is no 'scatter'".into()));
        };
        let together = (0..domain.len()).filter(|a| !apart.contains(a)).collect();
        Ok(Self { cone, id, node, domain, indices, map, updates, combine: *combine, apart, together })
    }

    fn extents(&self, axes: &[usize]) -> Vec<Ix> {
        axes.iter().map(|a| self.domain[*a].clone()).collect()
    }

    pub(super) fn cpu<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        size: i64,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let (apart, together) = (self.extents(&self.apart), self.extents(&self.together));
        let (pieces, each) = (product(&apart), product(&together));
        // So many that a task has about the size asked for; all where one meets every update.
        let block = each.as_const().map_or(16, |e| (size / e.max(1)).max(1));
        let launch =
            frame::Launch { grid: vec![pieces.ceildiv(&Ix::konst(block))], block: 1, shared: 0, scratch: 0 };
        // Neighbouring updates are neighbours along the last axis.
        let inner = self.apart.last().is_some_and(|a| a + 1 == self.domain.len());
        frame::kernel(ctx, module, name, self.cone, target, &launch, |k| {
            let pid = k.b().program_id(0);
            let task = k.axis(pid, &launch.grid[0]);
            let first = task.ix().scale(block);
            let past = k.simplify(&first.plus(&Ix::konst(block)).smaller(&pieces));
            let one = |k: &mut Kernel<'c, '_>, piece: &Ix, turn: &Ix| {
                let mut at = vec![Ix::konst(0); self.domain.len()];
                for (axes, extents, linear) in [(&self.apart, &apart, piece), (&self.together, &together, turn)] {
                    let parts = split(k, linear, extents);
                    axes.iter().zip(parts).for_each(|(a, x)| at[*a] = x.ix());
                }
                self.update(k, &at)
            };
            if inner {
                k.for_loop((&Ix::konst(0), &each, 1), &each, &[], |k, turn, _| {
                    k.for_loop((&first, &past, 1), &pieces, &[], |k, piece, _| {
                        one(k, &piece.ix(), &turn.ix())?;
                        Ok(Vec::new())
                    })
                })?;
            } else {
                k.for_loop((&first, &past, 1), &pieces, &[], |k, piece, _| {
                    k.for_loop((&Ix::konst(0), &each, 1), &each, &[], |k, turn, _| {
                        one(k, &piece.ix(), &turn.ix())?;
                        Ok(Vec::new())
                    })
                })?;
            }
            Ok(())
        })
    }

    pub(super) fn cuda<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        threads: i64,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let total = product(self.domain);
        let launch =
            frame::Launch { grid: vec![total.ceildiv(&Ix::konst(threads))], block: threads, shared: 0, scratch: 0 };
        frame::kernel(ctx, module, name, self.cone, target, &launch, |k| {
            let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
            let task = k.axis(pid, &launch.grid[0]);
            let thread = k.axis(tid, &Ix::konst(threads));
            let number = task.ix().scale(threads).plus(&thread.ix());
            let (n, end) = (k.index(&number), k.index(&total));
            let inside = k.b().cmpi(CmpI::Slt, n, end);
            k.if_then(inside, |k| {
                let linear = k.axis(n, &total);
                let at: Vec<Ix> = split(k, &linear.ix(), self.domain).iter().map(|a| a.ix()).collect();
                self.update(k, &at)
            })
        })
    }

    /// One update, dropped where its position is outside of the data.
    fn update<'c>(&self, k: &mut Kernel<'c, '_>, at: &[Ix]) -> Result<(), EmitError> {
        let index = k.ctx.index();
        let computed = self.map.iter().any(|e| e.as_axis().is_none());
        let mut axes = at.to_vec();
        for (j, a) in self.indices.iter().enumerate() {
            let v = k.read(self.node.inputs[j + 2], a, at)?;
            let i = k.b().int_cast(v.ssa, index, v.dtype.is_signed());
            let i = if computed { clamped(k, i) } else { i };
            axes.push(k.unknown(i));
        }
        let dims = &self.node.ty.dims;
        let position: Vec<Ix> = self.map.iter().map(|e| k.simplify(&e.subst_axes(&axes))).collect();
        let guards: Vec<Guard> =
            position.iter().zip(dims).map(|(e, d)| Guard { expr: e.clone(), extent: d.clone() }).collect();
        k.when(&guards, |k| {
            let v = k.read(self.node.inputs[1], self.updates, at)?;
            match self.combine {
                None => k.store_output(0, &position, v),
                Some(m) => self.combine(k, m, &position, v),
            }
        })
    }

    fn combine<'c>(&self, k: &mut Kernel<'c, '_>, m: Monoid, position: &[Ix], v: Value<'c>) -> Result<(), EmitError> {
        let (dtype, stored) = (self.node.ty.dtype, self.cone.outputs[0].dtype);
        let ptr = k.buffers[self.cone.inputs.len()];
        let address = self.cone.outputs[0].layout.linear(&self.node.ty.dims, position);
        let address = k.simplify(&address);
        if !k.is_gpu() {
            let old = k.load_at(ptr, &address, (stored, dtype), false, None)?;
            let old = k.widen(old);
            let new = k.combine(self.id, m, old, v)?;
            let new = k.narrow(new, dtype);
            k.store_at(ptr, &address, stored, new);
            return Ok(());
        }
        let at = k.index(&address);
        if m == Monoid::Sum && stored == dtype && stored.size() >= 4 {
            k.b().atomic_add(v.ssa, ptr, at);
            return Ok(());
        }
        self.exchange(k, m, ptr, at, v)
    }

    /// Reads, combines and writes back until nobody else has written in between.
    fn exchange<'c>(&self, k: &mut Kernel<'c, '_>, m: Monoid, ptr: Val<'c>, at: Val<'c>, v: Value<'c>) -> Result<(), EmitError> {
        let (dtype, stored) = (self.node.ty.dtype, self.cone.outputs[0].dtype);
        let word = k.ctx.int(8 * stored.size() as u32);
        let first = k.b().load(ptr, at, word);
        let combined = |k: &mut Kernel<'c, '_>, old: Val<'c>| -> Result<Val<'c>, EmitError> {
            let whole = unsigned(stored.size());
            let old = k.bits(Value { ssa: old, dtype: whole, lanes: 1 }, stored);
            let old = k.convert(old, dtype);
            let old = k.widen(old);
            let new = k.combine(self.id, m, old, v)?;
            let new = k.narrow(new, dtype);
            let new = k.convert(new, stored);
            Ok(k.bits(new, whole).ssa)
        };
        k.repeat(first, |k, old| {
            let new = combined(k, old)?;
            let seen = k.b().compare_swap(old, new, ptr, at);
            let again = k.b().cmpi(CmpI::Ne, seen, old);
            Ok((again, seen))
        })
    }
}

/// A number kept so small that arithmetic on it stays within 64 bits, and so large that it is outside of any data.
fn clamped<'c>(k: &mut Kernel<'c, '_>, i: Val<'c>) -> Val<'c> {
    let (low, high) = (k.top().idx(-FAR), k.top().idx(FAR));
    let b = k.b();
    let i = b.maxsi(i, low);
    b.minsi(i, high)
}

fn unsigned(bytes: usize) -> DType {
    match bytes {
        1 => DType::U8,
        2 => DType::U16,
        4 => DType::U32,
        _ => DType::U64,
    }
}
