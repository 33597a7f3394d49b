//! Blocks.
use super::{OpView, Val};
use melior::ir::{BlockRef, Location, Type, TypeLike, Value, block::BlockLike};
use mlir_sys::*;
use std::marker::PhantomData;

/// A view of a block.
#[derive(Clone, Copy)]
pub struct BlockView<'c> {
    raw: MlirBlock,
    _context: PhantomData<&'c ()>,
}

impl<'c> From<BlockRef<'c, '_>> for BlockView<'c> {
    fn from(block: BlockRef<'c, '_>) -> Self {
        Self { raw: block.to_raw(), _context: PhantomData }
    }
}

impl PartialEq for BlockView<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.raw.ptr == other.raw.ptr
    }
}

impl Eq for BlockView<'_> {}

// SAFETY: `raw` is a block that lives in the context 'c; lists end with null; indices are checked.
impl<'c> BlockView<'c> {
    /// # Safety
    /// `raw` is a live block of a context that lives as long as `'c`.
    pub unsafe fn from_raw(raw: MlirBlock) -> Self {
        Self { raw, _context: PhantomData }
    }

    pub(crate) unsafe fn from_option_raw(raw: MlirBlock) -> Option<Self> {
        // SAFETY: the caller's, for a non-null pointer.
        (!raw.ptr.is_null()).then(|| unsafe { Self::from_raw(raw) })
    }

    /// The C API's block.
    pub fn to_raw(self) -> MlirBlock {
        self.raw
    }

    /// The operations, in order, as they are now.
    pub fn ops(self) -> Vec<OpView<'c>> {
        let mut ops = Vec::new();
        // SAFETY: see the impl.
        let first = unsafe { mlirBlockGetFirstOperation(self.raw) };
        if !first.ptr.is_null() {
            // SAFETY: not null.
            let mut next = Some(unsafe { OpView::from_raw(first) });
            while let Some(op) = next {
                ops.push(op);
                next = op.next();
            }
        }
        ops
    }

    /// The operation that ends the block, where it has one.
    pub fn terminator(self) -> Option<OpView<'c>> {
        // SAFETY: null where there is none.
        let raw = unsafe { mlirBlockGetTerminator(self.raw) };
        // SAFETY: not null.
        (!raw.ptr.is_null()).then(|| unsafe { OpView::from_raw(raw) })
    }

    /// The arguments.
    pub fn args(self) -> Vec<Val<'c>> {
        // SAFETY: in bounds.
        unsafe { (0..mlirBlockGetNumArguments(self.raw)).map(|i| Value::from_raw(mlirBlockGetArgument(self.raw, i))).collect() }
    }

    /// Adds an argument.
    pub fn add_arg(self, ty: Type<'c>, location: Location<'c>) -> Val<'c> {
        // SAFETY: see the impl.
        unsafe { Value::from_raw(mlirBlockAddArgument(self.raw, ty.to_raw(), location.to_raw())) }
    }

    /// Appends an operation that is in no block.
    pub fn append(self, op: OpView<'c>) {
        // SAFETY: see the impl.
        unsafe { mlirBlockAppendOwnedOperation(self.raw, op.to_raw()) }
    }

    /// Inserts an operation that is in no block before another of this block.
    pub fn insert_before(self, reference: OpView<'c>, op: OpView<'c>) {
        // SAFETY: see the impl.
        unsafe { mlirBlockInsertOwnedOperationBefore(self.raw, reference.to_raw(), op.to_raw()) }
    }

    /// The operation around the block.
    pub fn parent(self) -> Option<OpView<'c>> {
        // SAFETY: null where there is none.
        let raw = unsafe { mlirBlockGetParentOperation(self.raw) };
        // SAFETY: not null.
        (!raw.ptr.is_null()).then(|| unsafe { OpView::from_raw(raw) })
    }
}
