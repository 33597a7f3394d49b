//! Reads of inputs, writes of outputs, and memory of the kernel's own.

use kiln_algebra::{Const, DType, Ix, NodeId};
use kiln_dialects::{
    builder::{CmpI, Mem},
    ir::{TypeExt, Val, ValueExt},
};

use crate::frame;

use super::{EmitError, Kernel, Value, Write, index::power_of_two_factor};

/// Vector accesses promise no more than this alignment, in bytes: that of every buffer.
const ALIGN: i64 = 64;

impl<'c> Kernel<'c, '_> {
    /// The element of an input at an index. Elements where an assumed guard fails are not read and have the value of
    /// `fill`, or any.
    pub(super) fn load_input(
        &mut self,
        node: NodeId,
        input: usize,
        index: &[Ix],
        fill: Option<Const>,
    ) -> Result<Value<'c>, EmitError> {
        let n = self.cone.graph.node(node);
        let storage = &self.cone.inputs[input];
        let address = self.simplify(&storage.layout.linear(&n.ty.dims, index));
        let (ptr, from, to) = (self.buffers[input], storage.dtype, n.ty.dtype);
        self.load_at(ptr, &address, (from, to), true, fill)
    }

    /// An element (or a vector of elements) at an address, converted. Nothing is read where an assumed guard fails.
    pub(crate) fn load_at(
        &mut self,
        ptr: Val<'c>,
        address: &Ix,
        (from, to): (DType, DType),
        invariant: bool,
        fill: Option<Const>,
    ) -> Result<Value<'c>, EmitError> {
        let guard_lane = self.lane_in(self.assumed.iter().flat_map(|g| [&g.expr, &g.extent]));
        let Some((lane, width)) = self.lane_of(address).or(guard_lane) else {
            let at = self.index(address);
            return Ok(self.load_vector(ptr, at, 1, (from, to), invariant, fill, None));
        };
        match address.linear_in(lane) {
            Some((c, rest)) if c.is(1) => {
                let align = power_of_two_factor(&rest, ALIGN) * from.size() as i64;
                let at = self.index(&rest);
                Ok(self.load_vector(ptr, at, width, (from, to), invariant, fill, Some(align.min(ALIGN))))
            }
            _ => {
                let missing = fill.unwrap_or_else(|| Const::from_i64(to, 0));
                self.each_lane((lane, width), missing, std::slice::from_ref(address), &mut |k, at| {
                    k.load_at(ptr, &at[0], (from, to), invariant, fill)
                })
            }
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn load_vector(
        &mut self,
        ptr: Val<'c>,
        at: Val<'c>,
        lanes: usize,
        (from, to): (DType, DType),
        invariant: bool,
        fill: Option<Const>,
        align: Option<i64>,
    ) -> Value<'c> {
        let element = if from == DType::Bool { self.ctx.i8() } else { self.element(from) };
        let ty = if lanes > 1 { self.ctx.vector(&[lanes as i64], element) } else { element };
        let guards = self.assumed.clone();
        let mut mask = self.all_hold(&guards);
        // The fill can be the load's own only where memory has the value's type.
        let own = from == to && from != DType::Bool;
        let other = match (mask, fill) {
            (Some(_), Some(c)) if own => {
                let v = self.konst(c);
                Some(self.spread(v, lanes).ssa)
            }
            _ => None,
        };
        if lanes == 1 && mask.is_some_and(|m| m.ty().lanes().is_some()) {
            // Cannot be: a lane in a guard makes the read a vector's or one per lane.
            mask = None;
        }
        // A kernel that begins while those before it run reads what they still write: that is not constant while it runs,
        // and lines from before may stay in the texture path's cache.
        let invariant = invariant && self.target.name != frame::HOPPER;
        let v = self.b().load_with(ptr, at, ty, Mem { mask, other, align, invariant });
        let v = self.loaded(Value { ssa: v, dtype: from, lanes }, to);
        match (mask, fill) {
            (Some(holds), Some(c)) if !own => {
                let fill = self.konst(c);
                self.choose(holds, v, fill)
            }
            _ => v,
        }
    }

    fn loaded(&mut self, v: Value<'c>, to: DType) -> Value<'c> {
        if v.dtype == DType::Bool {
            let ty = v.ssa.ty();
            let zero = self.top().int_const(ty, 0);
            let ssa = self.b().cmpi(CmpI::Ne, v.ssa, zero);
            return Value { ssa, ..v };
        }
        // Files of others may hold anything in the bits that a narrow integer leaves unused.
        let v = if v.dtype.narrow_bits().is_some() { self.narrowed(v) } else { v };
        self.convert(v, to)
    }

    /// Writes an element (or a vector of elements) of an output.
    ///
    /// # Errors
    /// An index that cannot be emitted.
    pub fn store_output(&mut self, output: usize, index: &[Ix], v: Value<'c>) -> Result<(), EmitError> {
        let node = self.cone.graph.outputs[output].node;
        let dims = &self.cone.graph.node(node).ty.dims;
        let storage = &self.cone.outputs[output];
        let address = self.simplify(&storage.layout.linear(dims, index));
        let ptr = self.buffers[self.cone.inputs.len() + output];
        self.store_at(ptr, &address, storage.dtype, v);
        Ok(())
    }

    /// Writes a value to an address, converted to the type in memory.
    pub(crate) fn store_at(&mut self, ptr: Val<'c>, address: &Ix, dtype: DType, v: Value<'c>) {
        let v = self.storable(v, dtype);
        let Some((lane, width)) = self.lane_of(address) else {
            let at = self.index(address);
            let ssa = if v.lanes > 1 { self.b().extract(v.ssa, 0) } else { v.ssa };
            self.write(ssa, (ptr, at), Mem::default());
            return;
        };
        let v = self.spread(v, width);
        match address.linear_in(lane) {
            Some((c, rest)) if c.is(1) => {
                let align = power_of_two_factor(&rest, ALIGN) * dtype.size() as i64;
                let at = self.index(&rest);
                let how = Mem { align: Some(align.min(ALIGN)), ..Mem::default() };
                self.write(v.ssa, (ptr, at), how);
            }
            _ => {
                for l in 0..width {
                    let at = self.per_lane(address, lane, l);
                    let at = self.index(&at);
                    let one = self.b().extract(v.ssa, l);
                    self.write(one, (ptr, at), Mem::default());
                }
            }
        }
    }

    /// Emits what `body` reads before anything it writes at its own level, so that one read need not wait for another: a
    /// device's assembler cannot tell that the buffers do not overlap, and moves no read past a write. `body` must not
    /// read what it writes.
    ///
    /// # Errors
    /// Those of `body`.
    pub(crate) fn reads_first(&mut self, body: impl FnOnce(&mut Self) -> Result<(), EmitError>) -> Result<(), EmitError> {
        let depth = self.scopes.len() - 1;
        let outer = self.scopes[depth].waiting.replace(Vec::new());
        let result = body(self);
        let writes = std::mem::replace(&mut self.scopes[depth].waiting, outer).unwrap_or_default();
        for w in writes {
            self.write(w.value, w.to, w.how);
        }
        result
    }

    fn write(&mut self, value: Val<'c>, (ptr, at): (Val<'c>, Val<'c>), how: Mem<'c>) {
        match self.scopes.last_mut().and_then(|s| s.waiting.as_mut()) {
            Some(waiting) => waiting.push(Write { value, to: (ptr, at), how }),
            None => self.b().store_with(value, ptr, at, how),
        }
    }

    fn storable(&mut self, v: Value<'c>, dtype: DType) -> Value<'c> {
        if v.dtype == DType::Bool && dtype == DType::Bool {
            let i8 = self.ctx.i8();
            let ssa = self.b().extui(v.ssa, i8);
            return Value { ssa, ..v };
        }
        self.convert(v, dtype)
    }
}
