//! A small typed builder of operations: what kernels and code generation emit with.
//!
//! A [`Builder`] appends at the end of a block (or before an operation). Result types follow from the operands:
//! arithmetic takes operands of one type, scalars or vectors alike. Constants are cached: asked for twice in a block or
//! in one inside it, a constant is emitted once. Nothing is checked while building; [`crate::tile::func`] and its like
//! verify what was built and give the diagnostics as an error.
//!
//! ```
//! use kiln_dialects::{builder::Builder, context, tile};
//! use kiln_algebra::Ix;
//! let context = context();
//! let module = tile::module(&context);
//! let spec = tile::FuncSpec { name: "scale", buffers: 2, inputs: 1, grid: vec![Ix::konst(4)], ..Default::default() };
//! tile::func(module.ctx(), module.block(), &spec, |b, args| {
//!     let id = b.program_id(0);
//!     let (lo, step) = (b.idx(0), b.idx(1));
//!     let hi = b.idx(256);
//!     b.for_range(lo, hi, step, |b, i| {
//!         let base = b.idx(256);
//!         let base = b.muli(id, base);
//!         let at = b.addi(base, i);
//!         let x = b.load(args.buffers[0], at, b.f32());
//!         let two = b.f32_const(2.0);
//!         let y = b.mulf(x, two);
//!         b.store(y, args.buffers[1], at);
//!     });
//! })?;
//! # Ok::<(), kiln_dialects::builder::BuildError>(())
//! ```
mod arith;
mod control;
mod convert;
mod index;
mod tile;
mod vector;
mod warpgroup;

use crate::{
    diag::Diagnostic,
    ir::{Attribute, BlockView, Ctx, Location, OpView, Type, TypeLike, Val, ValueExt, ValueLike, string_ref},
};
use melior::ir::AttributeLike;
use mlir_sys::*;
use std::collections::HashMap;

pub use arith::{CmpF, CmpI};
pub use tile::Mem;
pub use warpgroup::{PlainTile, SharedTile};

/// What was built does not verify: a mistake of the code that built it.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{what} does not verify: {}", .diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct BuildError {
    /// What was built.
    pub what: String,
    /// What MLIR said.
    pub diagnostics: Vec<Diagnostic>,
}

type ConstantKey = (usize, usize);

/// Appends operations to a block.
pub struct Builder<'c> {
    ctx: Ctx<'c>,
    location: Location<'c>,
    block: BlockView<'c>,
    before: Option<OpView<'c>>,
    /// Constants seen from here: one table for this block and one for each block around it that is still being built.
    constants: Vec<HashMap<ConstantKey, Val<'c>>>,
}

impl<'c> Builder<'c> {
    /// Builds at the end of a block.
    pub fn at_end(ctx: impl Into<Ctx<'c>>, block: impl Into<BlockView<'c>>) -> Self {
        let ctx = ctx.into();
        Self { ctx, location: ctx.unknown(), block: block.into(), before: None, constants: vec![HashMap::new()] }
    }

    /// Builds before an operation, with its location. `None` where the operation is in no block.
    pub fn before(op: OpView<'c>) -> Option<Self> {
        let mut b = Self::at_end(op.ctx(), op.block()?);
        b.before = Some(op);
        b.location = op.location();
        Some(b)
    }

    /// The context.
    pub fn ctx(&self) -> Ctx<'c> {
        self.ctx
    }

    /// The block that is appended to.
    pub fn block(&self) -> BlockView<'c> {
        self.block
    }

    /// The location that new operations get.
    pub fn location(&self) -> Location<'c> {
        self.location
    }

    /// Sets the location that new operations get.
    pub fn set_location(&mut self, location: Location<'c>) {
        self.location = location;
    }

    /// Goes on elsewhere: at the end of another block. Cached constants are forgotten.
    pub fn move_to_end(&mut self, block: BlockView<'c>) {
        self.block = block;
        self.before = None;
        self.constants = vec![HashMap::new()];
    }

    /// `f32`.
    pub fn f32(&self) -> Type<'c> {
        self.ctx.f32()
    }

    /// `f16`.
    pub fn f16(&self) -> Type<'c> {
        self.ctx.f16()
    }

    /// `i1`.
    pub fn i1(&self) -> Type<'c> {
        self.ctx.i1()
    }

    /// `i8`.
    pub fn i8(&self) -> Type<'c> {
        self.ctx.i8()
    }

    /// `i32`.
    pub fn i32(&self) -> Type<'c> {
        self.ctx.i32()
    }

    /// `i64`.
    pub fn i64(&self) -> Type<'c> {
        self.ctx.i64()
    }

    /// `index`.
    pub fn index(&self) -> Type<'c> {
        self.ctx.index()
    }

    /// `vector<lanes x element>`.
    pub fn vec(&self, lanes: usize, element: Type<'c>) -> Type<'c> {
        self.ctx.vector(&[lanes as i64], element)
    }

    /// `!llvm.ptr`, or `!llvm.ptr<space>`.
    pub fn ptr(&self, space: u32) -> Type<'c> {
        self.ctx.ptr(space)
    }

    /// Any operation.
    pub fn op(
        &mut self,
        name: &str,
        operands: &[Val<'c>],
        results: &[Type<'c>],
        attributes: &[(&str, Attribute<'c>)],
    ) -> OpView<'c> {
        self.op_with_regions(name, operands, results, attributes, &[])
    }

    /// An operation with one result.
    pub fn op1(&mut self, name: &str, operands: &[Val<'c>], result: Type<'c>, attributes: &[(&str, Attribute<'c>)]) -> Val<'c> {
        let op = self.op(name, operands, &[result], attributes);
        op.result(0).expect("created with one result")
    }

    /// An operation with regions of one block each. The blocks must belong to no region.
    pub fn op_with_regions(
        &mut self,
        name: &str,
        operands: &[Val<'c>],
        results: &[Type<'c>],
        attributes: &[(&str, Attribute<'c>)],
        blocks: &[BlockView<'c>],
    ) -> OpView<'c> {
        let regions: Vec<_> = blocks.iter().copied().map(Some).collect();
        self.create(name, operands, results, attributes, &regions)
    }

    /// `None` is an empty region.
    fn create(
        &mut self,
        name: &str,
        operands: &[Val<'c>],
        results: &[Type<'c>],
        attributes: &[(&str, Attribute<'c>)],
        regions: &[Option<BlockView<'c>>],
    ) -> OpView<'c> {
        // SAFETY: `Val` and `Type` are transparent over the C structures; all slices are copied by the state. Result
        // types are given, so that no C++ inference runs on operands that have not been verified.
        let op = unsafe {
            let mut state = mlirOperationStateGet(string_ref(name), self.location.to_raw());
            mlirOperationStateAddOperands(&mut state, operands.len() as isize, operands.as_ptr().cast());
            mlirOperationStateAddResults(&mut state, results.len() as isize, results.as_ptr().cast());
            let named: Vec<_> = attributes
                .iter()
                .map(|(k, v)| mlirNamedAttributeGet(mlirIdentifierGet(self.ctx.to_raw(), string_ref(k)), v.to_raw()))
                .collect();
            mlirOperationStateAddAttributes(&mut state, named.len() as isize, named.as_ptr());
            for block in regions {
                let region = mlirRegionCreate();
                if let Some(block) = block {
                    mlirRegionAppendOwnedBlock(region, block.to_raw());
                }
                mlirOperationStateAddOwnedRegions(&mut state, 1, &region);
            }
            OpView::from_raw(mlirOperationCreate(&mut state))
        };
        self.insert(op);
        op
    }

    /// Inserts an operation that is in no block.
    pub fn insert(&mut self, op: OpView<'c>) {
        match self.before {
            Some(reference) => self.block.insert_before(reference, op),
            None => self.block.append(op),
        }
    }

    /// A new block that belongs to no region yet.
    pub fn new_block(&self, arguments: &[Type<'c>]) -> BlockView<'c> {
        let locations = vec![self.location; arguments.len()];
        // SAFETY: both arrays are transparent over the C structures and of the given length.
        unsafe {
            BlockView::from_raw(mlirBlockCreate(arguments.len() as isize, arguments.as_ptr().cast(), locations.as_ptr().cast()))
        }
    }

    /// Builds in another block, inside the current one, then returns here.
    pub fn inside<T>(&mut self, block: BlockView<'c>, build: impl FnOnce(&mut Self) -> T) -> T {
        let outer = (std::mem::replace(&mut self.block, block), self.before.take());
        self.constants.push(HashMap::new());
        let result = build(self);
        self.constants.pop();
        (self.block, self.before) = outer;
        result
    }

    /// `arith.constant`, cached.
    pub fn constant(&mut self, ty: Type<'c>, value: Attribute<'c>) -> Val<'c> {
        let key = (ty.to_raw().ptr as usize, value.to_raw().ptr as usize);
        if let Some(found) = self.constants.iter().rev().find_map(|table| table.get(&key)) {
            return *found;
        }
        let value = self.op1("arith.constant", &[], ty, &[("value", value)]);
        if let Some(table) = self.constants.last_mut() {
            table.insert(key, value);
        }
        value
    }

    /// The type of a value.
    pub fn ty(&self, value: Val<'c>) -> Type<'c> {
        value.ty()
    }

    /// A number that tells values apart, for tables of a kernel's own.
    pub fn key(&self, value: Val<'c>) -> usize {
        value.to_raw().ptr as usize
    }
}

/// Verifies what was built.
///
/// # Errors
/// It does not verify; the error has MLIR's diagnostics.
pub fn verified<'c>(op: OpView<'c>, what: impl Into<String>) -> Result<OpView<'c>, BuildError> {
    let (ok, diagnostics) = crate::diag::capture(op.ctx(), || op.verify());
    if ok { Ok(op) } else { Err(BuildError { what: what.into(), diagnostics }) }
}
