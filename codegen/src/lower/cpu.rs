//! `tile.func` for the CPU to a function of the engine's CPU ABI:
//! `void kernel(u8 *const *bufs, const i64 *syms, i64 begin, i64 end, u8 *scratch)`.
//!
//! Each kernel becomes two functions: the entry, which reads pointers and symbols, and an internal one with the pointers as
//! `noalias` parameters (a launch never has an output that overlaps another of its buffers) and the loop over tasks.

use kiln_algebra::Ix;
use kiln_dialects::{
    Builder,
    ir::{BlockView, Ctx, OpView, TypeExt, Val, ValueExt},
};

use super::{
    KernelInfo, attribute, before, byte_address, index::concretize, kernel_info, kernels, llvm_func, memory, passthrough,
};
use crate::error::CodegenError;

/// No calls to memset and the like, no tables of addresses, no unwinding.
const PASSTHROUGH: &[&str] =
    &["nounwind", "no-builtins", "no-jump-tables=true", "prefer-vector-width=512", "no-trapping-math=true"];
const BITS: u32 = 64;

/// What LLVM calls where a processor lacks the instructions.
const SUPPORT: &str = include_str!("support.mlir");

/// Lowers every CPU kernel of a module.
pub(crate) fn lower_cpu(module: OpView<'_>) -> Result<(), CodegenError> {
    let kernels = kernels(module, "cpu");
    let half = module.ctx().f16();
    let mut lacks = false;
    for func in &kernels {
        func.walk(|op| lacks |= op.is("math.fma") || op.results().iter().any(|r| r.ty().element() == half));
    }
    kernels.into_iter().try_for_each(kernel)?;
    match module.body() {
        Some(block) if lacks => support(module.ctx(), block),
        _ => Ok(()),
    }
}

/// Appends the support functions.
fn support<'c>(ctx: Ctx<'c>, block: BlockView<'c>) -> Result<(), CodegenError> {
    // SAFETY: the context is live; the parsed module is destroyed after its functions have been copied out of it.
    unsafe {
        let text = mlir_sys::MlirStringRef { data: SUPPORT.as_ptr().cast(), length: SUPPORT.len() };
        let module = mlir_sys::mlirModuleCreateParse(ctx.to_raw(), text);
        if module.ptr.is_null() {
            return Err(CodegenError::Mlir {
                stage: "tile-to-llvm".into(),
                message: "the support functions do not parse".into(),
            });
        }
        let functions = BlockView::from_raw(mlir_sys::mlirModuleGetBody(module)).ops();
        functions.into_iter().for_each(|f| block.append(f.duplicate()));
        mlir_sys::mlirModuleDestroy(module);
    }
    Ok(())
}

fn kernel(func: OpView<'_>) -> Result<(), CodegenError> {
    let info = kernel_info(func)?;
    let bad = |what: String| CodegenError::Lower { kernel: info.name.clone(), what };
    let body = func.body().ok_or_else(|| bad("it has no body".into()))?;
    concretize(func, BITS);
    let inner = format!("{}.tasks", info.name);
    tasks(func, body, &info, &inner).map_err(&bad)?;
    entry(func, &info, &inner);
    func.erase();
    Ok(())
}

/// The function with the loop over tasks.
fn tasks<'c>(func: OpView<'c>, body: BlockView<'c>, info: &KernelInfo, name: &str) -> Result<(), String> {
    let mut b = before(func);
    let (ctx, i64, ptr) = (b.ctx(), b.ctx().i64(), b.ctx().ptr(0));
    let mut types = vec![ptr; info.buffers];
    types.extend(vec![i64; info.symbols.len() + 2]);
    types.push(ptr);
    let block = b.new_block(&types);
    let args = block.args();
    let count = info.buffers + info.symbols.len();
    let (begin, end, scratch) = (args[count], args[count + 1], args[count + 2]);
    for (from, to) in body.args().into_iter().zip(&args) {
        from.replace_all_uses(*to);
    }
    let extents = b.inside(block, |b| extents(b, info, &args[info.buffers..count]))?;
    let mut moved = Ok(());
    b.inside(block, |b| {
        let one = b.int_const(i64, 1);
        b.for_range(begin, end, one, |b, task| {
            let ids = program_ids(b, task, &extents);
            for op in body.ops() {
                if op.is("tile.return") {
                    continue;
                }
                unlink(op);
                b.insert(op);
                let mut nested = Vec::new();
                op.walk(|o| nested.push(o));
                for o in nested {
                    if moved.is_ok() {
                        moved = body_op(o, block, &ids, scratch);
                    }
                }
            }
        });
        b.op("llvm.return", &[], &[], &[]);
    });
    moved?;
    let attrs: Vec<_> = (0..types.len())
        .map(|i| if i < info.buffers { ctx.dict(&[("llvm.noalias", ctx.unit())]) } else { ctx.dict(&[]) })
        .collect();
    llvm_func(&mut b, name, "internal", &passthrough(PASSTHROUGH, info), block, Some(ctx.array(&attrs)), &[]);
    Ok(())
}

/// Tasks along each axis of the grid but the last.
fn extents<'c>(b: &mut Builder<'c>, info: &KernelInfo, args: &[Val<'c>]) -> Result<Vec<Val<'c>>, String> {
    let axes = info.grid.len().saturating_sub(1);
    info.grid[..axes].iter().map(|e| extent(b, e, &info.symbols, args)).collect()
}

fn extent<'c>(b: &mut Builder<'c>, e: &Ix, symbols: &[usize], args: &[Val<'c>]) -> Result<Val<'c>, String> {
    if let Some(missing) = e.symbols().into_iter().find(|s| !symbols.contains(s)) {
        return Err(format!("its grid depends on s{missing}, which it does not take"));
    }
    // The integer arithmetic is emitted on indices first: that is what the builder has.
    let i64 = b.ctx().i64();
    let index = b.ctx().index();
    let count = symbols.iter().map(|s| s + 1).max().unwrap_or(0);
    let zero = b.idx(0);
    let mut by_number = vec![zero; count];
    for (s, v) in symbols.iter().zip(args) {
        by_number[*s] = b.op1("arith.index_cast", &[*v], index, &[]);
    }
    let value = b.ix(e, &[], &by_number, true);
    Ok(b.op1("arith.index_cast", &[value], i64, &[]))
}

/// The position of a task along each axis; the first axis varies fastest.
fn program_ids<'c>(b: &mut Builder<'c>, task: Val<'c>, extents: &[Val<'c>]) -> Vec<Val<'c>> {
    let mut rest = task;
    let mut ids = Vec::new();
    for e in extents {
        ids.push(b.remui(rest, *e));
        rest = b.divui(rest, *e);
    }
    ids.push(rest);
    ids
}

fn unlink(op: OpView<'_>) {
    // SAFETY: the operation is live and in a block; it is inserted again by the caller.
    unsafe { mlir_sys::mlirOperationRemoveFromParent(op.to_raw()) }
}

fn body_op<'c>(op: OpView<'c>, function: BlockView<'c>, ids: &[Val<'c>], scratch: Val<'c>) -> Result<(), String> {
    match op.name() {
        "tile.program_id" => {
            let zero = before(op).int_const(op.ctx().i64(), 0);
            let id = op.int_attr("dim").and_then(|d| ids.get(d as usize)).copied().unwrap_or(zero);
            op.replace_with(&[id]);
        }
        "tile.thread_id" => {
            let zero = before(op).int_const(op.ctx().i64(), 0);
            op.replace_with(&[zero]);
        }
        "tile.load" => memory::load(op, false),
        "tile.store" => memory::store(op),
        "tile.atomic_add" => memory::atomic_add(op),
        "tile.compare_swap" => memory::compare_swap(op)?,
        "tile.alloca" => {
            let first = function.ops().into_iter().next().ok_or("the function is empty")?;
            memory::alloca(op, first);
        }
        "tile.scratch" => {
            let mut b = before(op);
            let at = byte_address(&mut b, scratch, op.int_attr("offset").unwrap_or(0));
            op.replace_with(&[at]);
        }
        "tile.barrier" => op.erase(),
        // One thread: a reduction over threads is the value itself.
        "tile.warp_reduce" | "tile.block_reduce" => {
            let value = op.operand(0).ok_or("a reduction of nothing")?;
            op.replace_with(&[value]);
        }
        name if name.starts_with("tile.") => return Err(format!("'{name}' has no form on the CPU")),
        _ => {}
    }
    Ok(())
}

/// The function of the engine's ABI.
fn entry(func: OpView<'_>, info: &KernelInfo, inner: &str) {
    let mut b = before(func);
    let (ctx, i64, ptr) = (b.ctx(), b.ctx().i64(), b.ctx().ptr(0));
    let block = b.new_block(&[ptr, ptr, i64, i64, ptr]);
    let args = block.args();
    b.inside(block, |b| {
        let align = ctx.i64_attr(8);
        let mut call = Vec::new();
        for (from, count, ty) in [(args[0], info.buffers, ptr), (args[1], info.symbols.len(), i64)] {
            for i in 0..count {
                let at = byte_address(b, from, 8 * i as i64);
                call.push(b.op1("llvm.load", &[at], ty, &[("alignment", align), ("invariant", ctx.unit())]));
            }
        }
        call.extend(&args[2..]);
        let attrs = [
            ("callee", ctx.symbol(inner)),
            ("operandSegmentSizes", ctx.i32s(&[call.len() as i32, 0])),
            ("op_bundle_sizes", attribute(ctx, "array<i32>")),
        ];
        b.op("llvm.call", &call, &[], &attrs);
        b.op("llvm.return", &[], &[], &[]);
    });
    llvm_func(&mut b, &info.name, "external", PASSTHROUGH, block, None, &[]);
}
