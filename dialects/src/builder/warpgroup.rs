//! Operations of the tile dialect that Hopper has: mbarriers, tensor copies, products of warpgroups, clusters.
use super::Builder;
use crate::ir::{Attribute, Ctx, Type, Val, ValueExt};

/// A tile in shared memory: a pointer and a byte offset from it.
#[derive(Clone, Copy)]
pub struct SharedTile<'c> {
    /// The pointer.
    pub ptr: Val<'c>,
    /// Bytes, an `index`.
    pub byte: Val<'c>,
    /// The lines are contiguous, not the depth.
    pub turned: bool,
    /// Bytes from one block of 64 lines to the next, where turned.
    pub pitch: i64,
    /// Bytes from one block of 64 elements of the depth to the next, where not turned.
    pub block: i64,
}

impl SharedTile<'_> {
    fn attributes<'c>(&self, ctx: Ctx<'c>, [turned, pitch, block]: [&'static str; 3]) -> Vec<(&'static str, Attribute<'c>)> {
        let mut attrs = Vec::new();
        if self.turned {
            attrs.extend([(turned, ctx.unit()), (pitch, ctx.i64_attr(self.pitch))]);
        } else if self.block != 0 {
            attrs.push((block, ctx.i64_attr(self.block)));
        }
        attrs
    }
}

/// A tile in shared memory that is not swizzled; see `tile.warpgroup_mma_plain`.
pub struct PlainTile<'c> {
    /// The pointer.
    pub ptr: Val<'c>,
    /// Bytes, an `index`.
    pub byte: Val<'c>,
    /// Bytes from eight of the depth to the next eight.
    pub lead: i64,
    /// Bytes from eight lines to the next eight.
    pub stride: i64,
    /// Where each step begins.
    pub steps: Vec<i32>,
}

const OF_A: [&str; 3] = ["a_turned", "a_pitch", "a_block"];
const OF_B: [&str; 3] = ["b_turned", "b_pitch", "b_block"];

impl<'c> Builder<'c> {
    /// Makes the 8 bytes at an index an mbarrier.
    pub fn mbarrier_init(&mut self, ptr: Val<'c>, index: Val<'c>, count: i64) {
        let attrs = [("count", self.ctx().i64_attr(count))];
        self.op("tile.mbarrier_init", &[ptr, index], &[], &attrs);
    }

    /// Arrives, and lets the phase wait for bytes of tensor copies.
    pub fn mbarrier_expect(&mut self, ptr: Val<'c>, index: Val<'c>, bytes: i64) {
        let attrs = [("bytes", self.ctx().i64_attr(bytes))];
        self.op("tile.mbarrier_expect", &[ptr, index], &[], &attrs);
    }

    /// Arrives at an mbarrier.
    pub fn mbarrier_arrive(&mut self, ptr: Val<'c>, index: Val<'c>) {
        self.op("tile.mbarrier_arrive", &[ptr, index], &[], &[]);
    }

    /// Waits for the end of the phase of a parity (an `index`, 0 or 1).
    pub fn mbarrier_wait(&mut self, ptr: Val<'c>, index: Val<'c>, parity: Val<'c>) {
        self.op("tile.mbarrier_wait", &[ptr, index, parity], &[], &[]);
    }

    /// Starts the copy of a box of a tensor map, by number, to a byte of shared memory.
    pub fn copy_tensor(
        &mut self,
        map: usize,
        at: &[Val<'c>],
        filter: &[Val<'c>],
        (dst, byte): (Val<'c>, Val<'c>),
        (barrier, index): (Val<'c>, Val<'c>),
    ) {
        let operands: Vec<Val<'c>> = at.iter().chain(filter).chain(&[dst, byte, barrier, index]).copied().collect();
        let segments = self.ctx().i32s(&[at.len() as i32, filter.len() as i32, 1, 1, 1, 1]);
        let attrs = [("map", self.ctx().i64_attr(map as i64)), ("operandSegmentSizes", segments)];
        self.op("tile.copy_tensor", &operands, &[], &attrs);
    }

    /// Starts `64 x n += 64 x 16*steps * 16*steps x n`; the accumulators are usable after [`Self::warpgroup_wait`].
    pub fn warpgroup_mma(
        &mut self,
        a: SharedTile<'c>,
        b: SharedTile<'c>,
        element: Type<'c>,
        steps: i64,
        sums: &[Val<'c>],
    ) -> Vec<Val<'c>> {
        let operands: Vec<Val<'c>> = [a.ptr, a.byte, b.ptr, b.byte].iter().chain(sums).copied().collect();
        let ctx = self.ctx();
        let mut attrs = vec![("element", ctx.type_attr(element)), ("steps", ctx.i64_attr(steps))];
        attrs.extend(a.attributes(ctx, OF_A));
        attrs.extend(b.attributes(ctx, OF_B));
        let types: Vec<Type<'c>> = sums.iter().map(|s| s.ty()).collect();
        self.op("tile.warpgroup_mma", &operands, &types, &attrs).results()
    }

    /// The same from zero, for so many columns.
    pub fn warpgroup_mma_fresh(
        &mut self,
        a: SharedTile<'c>,
        b: SharedTile<'c>,
        element: Type<'c>,
        steps: i64,
        columns: i64,
    ) -> Vec<Val<'c>> {
        let ctx = self.ctx();
        let mut attrs = vec![("element", ctx.type_attr(element)), ("steps", ctx.i64_attr(steps)), ("fresh", ctx.unit())];
        attrs.extend(a.attributes(ctx, OF_A));
        attrs.extend(b.attributes(ctx, OF_B));
        let types = vec![self.f32(); (columns / 2) as usize];
        self.op("tile.warpgroup_mma", &[a.ptr, a.byte, b.ptr, b.byte], &types, &attrs).results()
    }

    /// Starts `64 x n = 64 x 16*steps * 16*steps x n`.
    pub fn warpgroup_mma_plain(&mut self, a: &PlainTile<'c>, b: &PlainTile<'c>, element: Type<'c>, columns: i64) -> Vec<Val<'c>> {
        let ctx = self.ctx();
        let attrs = [
            ("element", ctx.type_attr(element)),
            ("a_lead", ctx.i64_attr(a.lead)),
            ("a_stride", ctx.i64_attr(a.stride)),
            ("a_steps", ctx.i32s(&a.steps)),
            ("b_lead", ctx.i64_attr(b.lead)),
            ("b_stride", ctx.i64_attr(b.stride)),
            ("b_steps", ctx.i32s(&b.steps)),
        ];
        let types = vec![self.f32(); (columns / 2) as usize];
        self.op("tile.warpgroup_mma_plain", &[a.ptr, a.byte, b.ptr, b.byte], &types, &attrs).results()
    }

    /// What this thread has stored in shared memory is there for products and tensor copies after the next barrier.
    pub fn proxy_fence(&mut self) {
        self.op("tile.proxy_fence", &[], &[], &[]);
    }

    /// `64 x n += 64 x 16 * 16 x n` for each fragment of rows.
    pub fn warpgroup_mma_held(&mut self, rows: &[Val<'c>], b: SharedTile<'c>, sums: &[Val<'c>]) -> Vec<Val<'c>> {
        let ctx = self.ctx();
        let operands: Vec<Val<'c>> = rows.iter().chain(&[b.ptr, b.byte]).chain(sums).copied().collect();
        let mut attrs = vec![("operandSegmentSizes", ctx.i32s(&[rows.len() as i32, 1, 1, sums.len() as i32]))];
        attrs.extend(b.attributes(ctx, OF_B));
        let types: Vec<Type<'c>> = sums.iter().map(|s| s.ty()).collect();
        self.op("tile.warpgroup_mma_held", &operands, &types, &attrs).results()
    }

    /// Waits at a barrier (1 to 15, an `index`) for so many threads, or only arrives.
    pub fn named_barrier(&mut self, id: Val<'c>, threads: i64, arrive: bool) {
        let mut attrs = vec![("threads", self.ctx().i64_attr(threads))];
        if arrive {
            attrs.push(("arrive", self.ctx().unit()));
        }
        self.op("tile.named_barrier", &[id], &[], &attrs);
    }

    /// Waits until at most so many products are under way.
    pub fn warpgroup_wait(&mut self, pending: i64, sums: &[Val<'c>]) -> Vec<Val<'c>> {
        self.warpgroup_wait_held(pending, sums, &[])
    }

    /// The same; fragments that the products read keep their registers until then.
    pub fn warpgroup_wait_held(&mut self, pending: i64, sums: &[Val<'c>], held: &[Val<'c>]) -> Vec<Val<'c>> {
        let segments = self.ctx().i32s(&[sums.len() as i32, held.len() as i32]);
        let attrs = [("pending", self.ctx().i64_attr(pending)), ("operandSegmentSizes", segments)];
        let types: Vec<Type<'c>> = sums.iter().map(|s| s.ty()).collect();
        let operands: Vec<Val<'c>> = sums.iter().chain(held).copied().collect();
        self.op("tile.warpgroup_wait", &operands, &types, &attrs).results()
    }

    /// Gives each thread of the warpgroup so many registers: `more` than it had, or fewer.
    pub fn set_registers(&mut self, count: i64, more: bool) {
        let mut attrs = vec![("count", self.ctx().i64_attr(count))];
        if more {
            attrs.push(("more", self.ctx().unit()));
        }
        self.op("tile.set_registers", &[], &[], &attrs);
    }

    /// Brings a tensor map near.
    pub fn prefetch_map(&mut self, map: usize) {
        let attrs = [("map", self.ctx().i64_attr(map as i64))];
        self.op("tile.prefetch_map", &[], &[], &attrs);
    }

    /// Waits for the kernels before this one.
    pub fn grid_wait(&mut self) {
        self.op("tile.grid_wait", &[], &[], &[]);
    }

    /// Waits for all threads of the cluster.
    pub fn cluster_barrier(&mut self) {
        self.op("tile.cluster_barrier", &[], &[], &[]);
    }

    /// Reads f32 elements at an index of another block's shared memory.
    pub fn cluster_load(&mut self, ptr: Val<'c>, index: Val<'c>, block: Val<'c>, lanes: usize) -> Val<'c> {
        let ty = self.vec(lanes, self.f32());
        self.op1("tile.cluster_load", &[ptr, index, block], ty, &[])
    }
}
