//! Modules.
use crate::ir::{BlockView, Ctx, OpView};
use melior::{
    Context,
    ir::{
        Location, Module,
        block::BlockLike,
        operation::{OperationLike, OperationPrintingFlags},
    },
};

/// A module that is built or read here.
pub struct OwnedModule<'c> {
    module: Module<'c>,
    ctx: Ctx<'c>,
}

/// An empty module.
pub fn module(context: &Context) -> OwnedModule<'_> {
    OwnedModule { module: Module::new(Location::unknown(context)), ctx: context.into() }
}

impl<'c> OwnedModule<'c> {
    /// Takes over melior's module.
    pub fn from_melior(context: &'c Context, module: Module<'c>) -> Self {
        Self { module, ctx: context.into() }
    }

    /// Reads a module from text; what is wrong with it is in the error, one diagnostic each.
    ///
    /// # Errors
    /// The text does not parse or verify.
    pub fn parse(context: &'c Context, text: &str) -> Result<Self, Vec<crate::diag::Diagnostic>> {
        let (module, diagnostics) = crate::diag::capture(context, || Module::parse(context, text));
        module.map(|module| Self { module, ctx: context.into() }).ok_or(diagnostics)
    }

    /// The context.
    pub fn ctx(&self) -> Ctx<'c> {
        self.ctx
    }

    /// The block of the module.
    pub fn block(&self) -> BlockView<'c> {
        // SAFETY: the body lives as long as the module; views are not used after it (the contract of `ir`).
        unsafe { BlockView::from_raw(self.module.body().to_raw()) }
    }

    /// The module's operation.
    pub fn op(&self) -> OpView<'c> {
        // SAFETY: as above.
        unsafe { OpView::from_raw(self.module.as_operation().to_raw()) }
    }

    /// The operation of this symbol at the top.
    pub fn symbol(&self, name: &str) -> Option<OpView<'c>> {
        self.block().ops().into_iter().find(|op| op.str_attr("sym_name") == Some(name))
    }

    /// melior's module.
    pub fn melior(&self) -> &Module<'c> {
        &self.module
    }

    /// melior's module, for a pass manager.
    pub fn melior_mut(&mut self) -> &mut Module<'c> {
        &mut self.module
    }

    /// Gives melior's module back.
    pub fn into_melior(self) -> Module<'c> {
        self.module
    }

    /// The module's text with the location of each operation: the ONNX node it comes from.
    pub fn text_with_locations(&self) -> String {
        let flags = OperationPrintingFlags::new().enable_debug_info(true, false);
        self.module.as_operation().to_string_with_flags(flags).unwrap_or_else(|_| self.text())
    }

    /// The module's text, without locations.
    pub fn text(&self) -> String {
        self.module.as_operation().to_string()
    }
}
