//! Operations.
use super::{BlockView, Ctx, Val, str_of, string_ref};
use melior::ir::{
    Attribute, AttributeLike, Location, OperationRef, Value, ValueLike,
    operation::{OperationLike, WalkOrder, WalkResult},
};
use mlir_sys::*;
use std::{
    fmt::{self, Debug, Display},
    marker::PhantomData,
};

/// Why a verifier refuses an operation; shown at its location as `'dialect.op' op MESSAGE`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Invalid(pub String);

impl Invalid {
    /// A refusal with a message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl From<String> for Invalid {
    fn from(message: String) -> Self {
        Self(message)
    }
}

impl From<&str> for Invalid {
    fn from(message: &str) -> Self {
        Self(message.into())
    }
}

/// A view of an operation.
#[derive(Clone, Copy)]
pub struct OpView<'c> {
    raw: MlirOperation,
    _context: PhantomData<&'c ()>,
}

impl<'c> From<OperationRef<'c, '_>> for OpView<'c> {
    fn from(op: OperationRef<'c, '_>) -> Self {
        Self { raw: op.to_raw(), _context: PhantomData }
    }
}

impl PartialEq for OpView<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.raw.ptr == other.raw.ptr
    }
}

impl Eq for OpView<'_> {}

impl Display for OpView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.melior(), f)
    }
}

impl Debug for OpView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

// SAFETY: `raw` is an operation that lives in the context 'c and has not been erased (the module's contract); every
// call below is one of the C API's accessors on it.
impl<'c> OpView<'c> {
    /// # Safety
    /// `raw` is a live operation of a context that lives as long as `'c`.
    pub unsafe fn from_raw(raw: MlirOperation) -> Self {
        Self { raw, _context: PhantomData }
    }

    unsafe fn from_option_raw(raw: MlirOperation) -> Option<Self> {
        // SAFETY: the caller's, for a non-null pointer.
        (!raw.ptr.is_null()).then(|| unsafe { Self::from_raw(raw) })
    }

    /// The C API's operation.
    pub fn to_raw(self) -> MlirOperation {
        self.raw
    }

    /// melior's view.
    pub fn melior(self) -> OperationRef<'c, 'c> {
        // SAFETY: see the impl.
        unsafe { OperationRef::from_raw(self.raw) }
    }

    /// The context.
    pub fn ctx(self) -> Ctx<'c> {
        // SAFETY: see the impl.
        unsafe { Ctx::from_raw(mlirOperationGetContext(self.raw)) }
    }

    /// The full name, such as `tile.load`.
    pub fn name(self) -> &'c str {
        // SAFETY: identifiers live as long as the context.
        unsafe { str_of(mlirIdentifierStr(mlirOperationGetName(self.raw))) }
    }

    /// Whether the full name is this one.
    pub fn is(self, name: &str) -> bool {
        self.name() == name
    }

    /// The location.
    pub fn location(self) -> Location<'c> {
        // SAFETY: see the impl.
        unsafe { Location::from_raw(mlirOperationGetLocation(self.raw)) }
    }

    /// How many operands there are.
    pub fn operand_count(self) -> usize {
        // SAFETY: see the impl.
        unsafe { mlirOperationGetNumOperands(self.raw) as usize }
    }

    /// All operands.
    pub fn operands(self) -> Vec<Val<'c>> {
        (0..self.operand_count()).filter_map(|i| self.operand(i)).collect()
    }

    /// One operand.
    pub fn operand(self, index: usize) -> Option<Val<'c>> {
        // SAFETY: in bounds.
        (index < self.operand_count()).then(|| unsafe { Value::from_raw(mlirOperationGetOperand(self.raw, index as isize)) })
    }

    /// Replaces one operand; does nothing where there is none.
    pub fn set_operand(self, index: usize, value: Val<'c>) {
        if index < self.operand_count() {
            // SAFETY: in bounds.
            unsafe { mlirOperationSetOperand(self.raw, index as isize, value.to_raw()) }
        }
    }

    /// How many results there are.
    pub fn result_count(self) -> usize {
        // SAFETY: see the impl.
        unsafe { mlirOperationGetNumResults(self.raw) as usize }
    }

    /// All results.
    pub fn results(self) -> Vec<Val<'c>> {
        (0..self.result_count()).filter_map(|i| self.result(i)).collect()
    }

    /// One result.
    pub fn result(self, index: usize) -> Option<Val<'c>> {
        // SAFETY: in bounds.
        (index < self.result_count()).then(|| unsafe { Value::from_raw(mlirOperationGetResult(self.raw, index as isize)) })
    }

    /// The blocks of a region; none where there is no such region.
    pub fn blocks(self, region: usize) -> Vec<BlockView<'c>> {
        let mut blocks = Vec::new();
        // SAFETY: the index is in bounds, and the list ends with null.
        unsafe {
            if region < mlirOperationGetNumRegions(self.raw) as usize {
                let mut block = mlirRegionGetFirstBlock(mlirOperationGetRegion(self.raw, region as isize));
                while let Some(b) = BlockView::from_option_raw(block) {
                    blocks.push(b);
                    block = mlirBlockGetNextInRegion(block);
                }
            }
        }
        blocks
    }

    /// The first block of the first region.
    pub fn body(self) -> Option<BlockView<'c>> {
        self.blocks(0).first().copied()
    }

    /// How many regions there are.
    pub fn region_count(self) -> usize {
        // SAFETY: see the impl.
        unsafe { mlirOperationGetNumRegions(self.raw) as usize }
    }

    /// An attribute, inherent or not.
    pub fn attr(self, name: &str) -> Option<Attribute<'c>> {
        // SAFETY: an absent attribute is null.
        unsafe { Attribute::from_option_raw(mlirOperationGetAttributeByName(self.raw, string_ref(name))) }
    }

    /// All attributes, sorted by name as MLIR keeps them.
    pub fn attrs(self) -> Vec<(&'c str, Attribute<'c>)> {
        // SAFETY: in bounds; identifiers live as long as the context.
        unsafe {
            (0..mlirOperationGetNumAttributes(self.raw))
                .map(|i| {
                    let named = mlirOperationGetAttribute(self.raw, i);
                    (str_of(mlirIdentifierStr(named.name)), Attribute::from_raw(named.attribute))
                })
                .collect()
        }
    }

    /// Sets an attribute.
    pub fn set_attr(self, name: &str, value: Attribute<'c>) {
        // SAFETY: see the impl.
        unsafe { mlirOperationSetAttributeByName(self.raw, string_ref(name), value.to_raw()) }
    }

    /// Removes an attribute; says whether there was one.
    pub fn remove_attr(self, name: &str) -> bool {
        // SAFETY: see the impl.
        unsafe { mlirOperationRemoveAttributeByName(self.raw, string_ref(name)) }
    }

    /// A string attribute's text.
    pub fn str_attr(self, name: &str) -> Option<&'c str> {
        self.attr(name).and_then(super::attr::as_str)
    }

    /// An integer attribute's value.
    pub fn int_attr(self, name: &str) -> Option<i64> {
        self.attr(name).and_then(super::attr::as_int)
    }

    /// The operation around this one.
    pub fn parent(self) -> Option<Self> {
        // SAFETY: null where there is none.
        unsafe { Self::from_option_raw(mlirOperationGetParentOperation(self.raw)) }
    }

    /// The block that holds this operation.
    pub fn block(self) -> Option<BlockView<'c>> {
        // SAFETY: null where there is none.
        unsafe { BlockView::from_option_raw(mlirOperationGetBlock(self.raw)) }
    }

    /// The next operation of the block.
    pub fn next(self) -> Option<Self> {
        // SAFETY: null at the end.
        unsafe { Self::from_option_raw(mlirOperationGetNextInBlock(self.raw)) }
    }

    /// Unlinks and destroys the operation. Its results must have no uses; no view of it may be used again.
    pub fn erase(self) {
        // SAFETY: the contract of the module; `mlirOperationDestroy` wants an unlinked operation.
        unsafe {
            mlirOperationRemoveFromParent(self.raw);
            mlirOperationDestroy(self.raw);
        }
    }

    /// Sends every use of the results to other values, then erases the operation.
    pub fn replace_with(self, values: &[Val<'c>]) {
        for (from, to) in self.results().into_iter().zip(values) {
            // SAFETY: see the impl.
            unsafe { mlirValueReplaceAllUsesOfWith(from.to_raw(), to.to_raw()) }
        }
        self.erase();
    }

    /// A deep copy that is in no block.
    pub fn duplicate(self) -> Self {
        // SAFETY: see the impl.
        unsafe { Self::from_raw(mlirOperationClone(self.raw)) }
    }

    /// Visits this operation and all inside it, parents first. The visitor may erase what it is given only where
    /// nothing inside that remains to be visited: collect first, then change.
    pub fn walk(self, mut visit: impl FnMut(OpView<'c>)) {
        self.melior().walk(WalkOrder::PreOrder, |op| {
            // SAFETY: the walk hands out live operations of this context.
            visit(unsafe { OpView::from_raw(op.to_raw()) });
            WalkResult::Advance
        });
    }

    /// All operations of this name inside (and including) this one, in textual order.
    pub fn find_all(self, name: &str) -> Vec<OpView<'c>> {
        let mut found = Vec::new();
        self.walk(|op| {
            if op.is(name) {
                found.push(op);
            }
        });
        found
    }

    /// Whether the operation and all inside it verify; what is wrong goes to the context's diagnostics.
    pub fn verify(self) -> bool {
        // SAFETY: see the impl.
        unsafe { mlirOperationVerify(self.raw) }
    }

    /// Emits an error at this operation, prefixed with its name.
    pub fn error(self, message: impl Display) {
        let text = format!("'{}' op {message}", self.name());
        crate::diag::emit(self.location(), crate::diag::Severity::Error, &text);
    }

    /// Emits a warning at this operation.
    pub fn warning(self, message: impl Display) {
        crate::diag::emit(self.location(), crate::diag::Severity::Warning, &message.to_string());
    }

    /// Emits a remark at this operation.
    pub fn remark(self, message: impl Display) {
        crate::diag::emit(self.location(), crate::diag::Severity::Remark, &message.to_string());
    }
}
