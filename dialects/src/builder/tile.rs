//! Operations of the tile dialect.
use super::Builder;
use crate::ir::{Type, TypeExt, Val, ValueExt};

/// How a `tile.load` or `tile.store` departs from a plain one.
#[derive(Clone, Copy, Default)]
pub struct Mem<'c> {
    /// Elements whose bit is false are not touched: an `i1`, or one a lane.
    pub mask: Option<Val<'c>>,
    /// What masked-off elements of a load are; zero if absent.
    pub other: Option<Val<'c>>,
    /// Alignment of the address in bytes; the element's own if absent.
    pub align: Option<i64>,
    /// No one writes the buffer while the kernel runs (loads).
    pub invariant: bool,
}

impl<'c> Builder<'c> {
    /// The index of this task along an axis of the grid.
    pub fn program_id(&mut self, axis: usize) -> Val<'c> {
        let (dim, ty) = (self.ctx().i64_attr(axis as i64), self.index());
        self.op1("tile.program_id", &[], ty, &[("dim", dim)])
    }

    /// The index of this thread in its block.
    pub fn thread_id(&mut self) -> Val<'c> {
        let ty = self.index();
        self.op1("tile.thread_id", &[], ty, &[])
    }

    /// Reads a scalar or a vector from an index in elements.
    pub fn load(&mut self, ptr: Val<'c>, index: Val<'c>, ty: Type<'c>) -> Val<'c> {
        self.load_with(ptr, index, ty, Mem::default())
    }

    /// Reads with a mask, an alignment, ….
    pub fn load_with(&mut self, ptr: Val<'c>, index: Val<'c>, ty: Type<'c>, how: Mem<'c>) -> Val<'c> {
        let mut operands = vec![ptr, index];
        let other = match (how.mask, how.other) {
            (Some(_), None) => Some(self.zero(ty)),
            (_, other) => other,
        };
        operands.extend(how.mask);
        operands.extend(other);
        let segments = [1, 1, how.mask.is_some().into(), other.is_some().into()];
        let mut attrs = vec![("operandSegmentSizes", self.segments(&segments))];
        attrs.extend(how.align.map(|a| ("alignment", self.ctx().i64_attr(a))));
        if how.invariant {
            attrs.push(("invariant", self.ctx().unit()));
        }
        self.op1("tile.load", &operands, ty, &attrs)
    }

    /// Writes a scalar or a vector to an index in elements.
    pub fn store(&mut self, value: Val<'c>, ptr: Val<'c>, index: Val<'c>) {
        self.store_with(value, ptr, index, Mem::default());
    }

    /// Writes with a mask or an alignment.
    pub fn store_with(&mut self, value: Val<'c>, ptr: Val<'c>, index: Val<'c>, how: Mem<'c>) {
        let mut operands = vec![value, ptr, index];
        operands.extend(how.mask);
        let attrs: Vec<_> = how.align.map(|a| ("alignment", self.ctx().i64_attr(a))).into_iter().collect();
        self.op("tile.store", &operands, &[], &attrs);
    }

    /// Adds to an element in one step.
    pub fn atomic_add(&mut self, value: Val<'c>, ptr: Val<'c>, index: Val<'c>) {
        self.op("tile.atomic_add", &[value, ptr, index], &[], &[]);
    }

    /// Writes `desired` where the element equals `expected`, in one step; what the element was. Integers.
    pub fn compare_swap(&mut self, expected: Val<'c>, desired: Val<'c>, ptr: Val<'c>, index: Val<'c>) -> Val<'c> {
        self.op1("tile.compare_swap", &[expected, desired, ptr, index], expected.ty(), &[])
    }

    fn segments(&self, sizes: &[i32]) -> crate::ir::Attribute<'c> {
        self.ctx().i32s(sizes)
    }

    /// A pointer into the block's shared memory, `offset` bytes in.
    pub fn shared(&mut self, offset: i64) -> Val<'c> {
        let (at, ty) = (self.ctx().i64_attr(offset), self.ptr(3));
        self.op1("tile.shared", &[], ty, &[("offset", at)])
    }

    /// A pointer into the CPU thread's scratch memory, `offset` bytes in.
    pub fn scratch(&mut self, offset: i64) -> Val<'c> {
        let (at, ty) = (self.ctx().i64_attr(offset), self.ptr(0));
        self.op1("tile.scratch", &[], ty, &[("offset", at)])
    }

    /// Private memory for `count` elements.
    pub fn alloca(&mut self, count: i64, element: Type<'c>, align: Option<i64>) -> Val<'c> {
        let ty = self.ptr(0);
        let mut attrs = vec![("count", self.ctx().i64_attr(count)), ("element", self.ctx().type_attr(element))];
        attrs.extend(align.map(|a| ("alignment", self.ctx().i64_attr(a))));
        self.op1("tile.alloca", &[], ty, &attrs)
    }

    /// Waits for all threads of the block.
    pub fn barrier(&mut self) {
        self.op("tile.barrier", &[], &[], &[]);
    }

    /// Reduces over groups of `width` lanes: `add`, `mul`, `max`, `min`, `umax`, `umin`, `and`, `or`.
    pub fn warp_reduce(&mut self, kind: &str, value: Val<'c>, width: i64) -> Val<'c> {
        let attrs = [("kind", self.ctx().str(kind)), ("width", self.ctx().i64_attr(width))];
        self.op1("tile.warp_reduce", &[value], value.ty(), &attrs)
    }

    /// Reduces over the block, with 32 elements of shared memory from `offset` bytes on.
    pub fn block_reduce(&mut self, kind: &str, value: Val<'c>, offset: i64) -> Val<'c> {
        let attrs = [("kind", self.ctx().str(kind)), ("offset", self.ctx().i64_attr(offset))];
        self.op1("tile.block_reduce", &[value], value.ty(), &attrs)
    }

    /// Another lane's value: `xor`, `down`, `up` or `idx`; `lane` is an `i32`.
    pub fn lane_shuffle(&mut self, kind: &str, value: Val<'c>, lane: Val<'c>) -> Val<'c> {
        let attrs = [("kind", self.ctx().str(kind))];
        self.op1("tile.shuffle", &[value, lane], value.ty(), &attrs)
    }

    /// Loads 8x8 matrices from shared memory into a fragment of 2, 4 or 8 16-bit floats.
    pub fn ldmatrix(&mut self, ptr: Val<'c>, index: Val<'c>, fragment: Type<'c>, transpose: bool) -> Val<'c> {
        let attrs: Vec<_> = transpose.then(|| ("transpose", self.ctx().unit())).into_iter().collect();
        self.op1("tile.ldmatrix", &[ptr, index], fragment, &attrs)
    }

    /// `a * b + c` on fragments of m16n8k16.
    pub fn mma(&mut self, a: Val<'c>, b: Val<'c>, c: Val<'c>) -> Val<'c> {
        self.op1("tile.mma", &[a, b, c], c.ty(), &[])
    }

    /// Copies `count` elements from global to shared memory without waiting; zeros where the mask is false.
    #[allow(clippy::too_many_arguments)]
    pub fn copy_async(
        &mut self,
        count: i64,
        element: Type<'c>,
        dst: Val<'c>,
        dst_index: Val<'c>,
        src: Val<'c>,
        src_index: Val<'c>,
        mask: Option<Val<'c>>,
    ) {
        let mut operands = vec![dst, dst_index, src, src_index];
        operands.extend(mask);
        let attrs = [("count", self.ctx().i64_attr(count)), ("element", self.ctx().type_attr(element.element()))];
        self.op("tile.copy_async", &operands, &[], &attrs);
    }

    /// Closes a group of asynchronous copies.
    pub fn copy_commit(&mut self) {
        self.op("tile.copy_commit", &[], &[], &[]);
    }

    /// Waits until at most so many groups are under way.
    pub fn copy_wait(&mut self, pending: i64) {
        let attrs = [("pending", self.ctx().i64_attr(pending))];
        self.op("tile.copy_wait", &[], &[], &attrs);
    }
}
