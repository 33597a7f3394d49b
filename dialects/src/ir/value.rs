//! Values.
use super::{BlockView, OpView, Type, Val};
use melior::ir::ValueLike;
use mlir_sys::*;

/// What values are asked.
pub trait ValueExt<'c>: Copy {
    /// The type.
    fn ty(self) -> Type<'c>;
    /// The operation that this is a result of, and which one; none for a block's argument.
    fn def(self) -> Option<(OpView<'c>, usize)>;
    /// The block that this is an argument of, and which one; none for a result.
    fn block_arg(self) -> Option<(BlockView<'c>, usize)>;
    /// The operations that use the value, with the operand's index; the last added use first, as MLIR keeps them.
    fn uses(self) -> Vec<(OpView<'c>, usize)>;
    /// Sends all uses to another value.
    fn replace_all_uses(self, with: Val<'c>);
    /// A number that is the same for the same value while it lives.
    fn key(self) -> usize;
}

// SAFETY: the value is live in the context 'c (the contract of `ir`).
impl<'c> ValueExt<'c> for Val<'c> {
    fn ty(self) -> Type<'c> {
        // SAFETY: see the impl.
        unsafe { Type::from_raw(mlirValueGetType(self.to_raw())) }
    }

    fn def(self) -> Option<(OpView<'c>, usize)> {
        // SAFETY: asked only of a result.
        unsafe {
            mlirValueIsAOpResult(self.to_raw()).then(|| {
                let raw = self.to_raw();
                (OpView::from_raw(mlirOpResultGetOwner(raw)), mlirOpResultGetResultNumber(raw) as usize)
            })
        }
    }

    fn block_arg(self) -> Option<(BlockView<'c>, usize)> {
        // SAFETY: asked only of an argument.
        unsafe {
            mlirValueIsABlockArgument(self.to_raw()).then(|| {
                let raw = self.to_raw();
                (BlockView::from_raw(mlirBlockArgumentGetOwner(raw)), mlirBlockArgumentGetArgNumber(raw) as usize)
            })
        }
    }

    fn uses(self) -> Vec<(OpView<'c>, usize)> {
        let mut uses = Vec::new();
        // SAFETY: the list ends with a null operand.
        unsafe {
            let mut operand = mlirValueGetFirstUse(self.to_raw());
            while !mlirOpOperandIsNull(operand) {
                uses.push((OpView::from_raw(mlirOpOperandGetOwner(operand)), mlirOpOperandGetOperandNumber(operand) as usize));
                operand = mlirOpOperandGetNextUse(operand);
            }
        }
        uses
    }

    fn replace_all_uses(self, with: Val<'c>) {
        // SAFETY: see the impl.
        unsafe { mlirValueReplaceAllUsesOfWith(self.to_raw(), with.to_raw()) }
    }

    fn key(self) -> usize {
        self.to_raw().ptr as usize
    }
}

/// The operation of this name that defines a value.
pub fn definition<'c>(value: Val<'c>, name: &str) -> Option<OpView<'c>> {
    value.def().map(|(op, _)| op).filter(|op| op.is(name))
}
