//! `tile.func` for a GPU to an nvvm kernel.

use kiln_dialects::ir::{Attribute, AttributeLike, BlockView, Ctx, OpView, TypeLike, Val, ValueExt, ValueLike};
use mlir_sys::*;

use super::{
    attribute, before, byte_address, hopper,
    index::concretize,
    kernel_info, kernels, llvm_func, matrix, memory, passthrough,
    warp::{self, Block},
};
use crate::error::CodegenError;

/// The one variable in shared memory; a kernel's own are offsets into it.
const SHARED: &str = "smem";
const PASSTHROUGH: &[&str] = &["nounwind", "no-builtins"];

/// Lowers every GPU kernel of a module. Index values get 32 bits in a kernel with the attribute `index_bits = 32`; one with
/// `resident` has registers for so many blocks on a multiprocessor.
pub(crate) fn lower_gpu(module: OpView<'_>) -> Result<(), CodegenError> {
    let kernels = kernels(module, "gpu");
    let Some(first) = kernels.first() else { return Ok(()) };
    let (mut b, ctx) = (before(*first), module.ctx());
    let bytes = ctx.parse_type("!llvm.array<0 x i8>").unwrap_or_else(|| ctx.i8());
    let attrs = [
        ("sym_name", ctx.str(SHARED)),
        ("global_type", ctx.type_attr(bytes)),
        ("linkage", attribute(ctx, "#llvm.linkage<external>")),
        ("addr_space", ctx.int_attr(ctx.i32(), 3)),
        ("alignment", ctx.i64_attr(1024)),
    ];
    b.insert(variable(ctx, &attrs));
    kernels.into_iter().try_for_each(kernel)
}

/// An `llvm.mlir.global`, whose region for an initialiser an external variable leaves empty.
fn variable<'c>(ctx: Ctx<'c>, attrs: &[(&str, Attribute<'c>)]) -> OpView<'c> {
    // SAFETY: all objects are of one live context; the region is owned by the operation.
    unsafe {
        let location = mlirLocationUnknownGet(ctx.to_raw());
        let text = |s: &str| MlirStringRef { data: s.as_ptr().cast(), length: s.len() };
        let mut state = mlirOperationStateGet(text("llvm.mlir.global"), location);
        let named: Vec<_> =
            attrs.iter().map(|(k, v)| mlirNamedAttributeGet(mlirIdentifierGet(ctx.to_raw(), text(k)), v.to_raw())).collect();
        mlirOperationStateAddAttributes(&mut state, named.len() as isize, named.as_ptr());
        let region = mlirRegionCreate();
        mlirOperationStateAddOwnedRegions(&mut state, 1, &region);
        OpView::from_raw(mlirOperationCreate(&mut state))
    }
}

fn kernel(func: OpView<'_>) -> Result<(), CodegenError> {
    let info = kernel_info(func)?;
    let bad = |what: String| CodegenError::Lower { kernel: info.name.clone(), what };
    if info.block > 32 && info.block % 32 != 0 || info.block > 1024 {
        return Err(bad(format!("a block of {} threads is not a whole number of warps up to 1024 threads", info.block)));
    }
    let bits = if func.int_attr("index_bits") == Some(32) { 32 } else { 64 };
    let entry = func.body().ok_or_else(|| bad("it has no body".into()))?;
    concretize(func, bits);
    symbols(entry, info.buffers, bits);
    let mut ops = Vec::new();
    func.walk(|op| ops.push(op));
    // Registers are handed over only in a kernel whose own number is fixed; in running sums over lanes the assembler would
    // rather spill than have fewer blocks side by side.
    let running = |op: &OpView<'_>| op.is("tile.shuffle") && op.str_attr("kind") == Some("up");
    let own_registers = ops.iter().any(|op| op.is("tile.set_registers") || running(op));
    let maps: Vec<_> = info.maps.iter().map(|_| add_argument(func.ctx(), entry)).collect();
    let buffers = entry.args()[..info.buffers].to_vec();
    let waits = ops.iter().any(|op| op.is("tile.grid_wait"));
    let first = entry.ops().into_iter().next().ok_or_else(|| bad("it has no body".into()))?;
    for op in ops {
        if op.is("tile.grid_wait") {
            hopper::grid_wait(op, &buffers).map_err(&bad)?;
        } else {
            body_op(op, first, info.block, &maps).map_err(&bad)?;
        }
    }
    let mut b = before(func);
    let ctx = b.ctx();
    let values = info.buffers + info.symbols.len();
    let args: Vec<_> = (0..entry.args().len())
        .map(|i| match i {
            // What a kernel reads that waits for others was not constant before: LLVM would take it for that.
            i if i < info.buffers && !waits => ctx.dict(&[("llvm.noalias", ctx.unit())]),
            i if i < values => ctx.dict(&[]),
            _ => hopper::map_attribute(ctx),
        })
        .collect();
    let block = attribute(ctx, &format!("array<i32: {}, 1, 1>", info.block));
    let mut more = vec![("nvvm.kernel", ctx.unit()), ("nvvm.reqntid", block)];
    if info.cluster > 1 {
        more.push(("nvvm.cluster_dim", attribute(ctx, &format!("array<i32: {}, 1, 1>", info.cluster))));
    }
    // How many blocks are to run side by side, which leaves each all other registers.
    let resident = if own_registers { Some(1) } else { func.int_attr("resident") };
    if let Some(blocks) = resident {
        more.push(("nvvm.minctasm", ctx.int_attr(ctx.i32(), blocks)));
    }
    detach(entry);
    llvm_func(&mut b, &info.name, "external", &passthrough(PASSTHROUGH, &info), entry, Some(ctx.array(&args)), &more);
    func.erase();
    Ok(())
}

/// A pointer as another parameter.
fn add_argument<'c>(ctx: Ctx<'c>, entry: BlockView<'c>) -> Val<'c> {
    // SAFETY: the block and the type are live and of one context.
    unsafe {
        let location = mlirLocationUnknownGet(ctx.to_raw());
        Val::from_raw(mlirBlockAddArgument(entry.to_raw(), ctx.ptr(0).to_raw(), location))
    }
}

/// The kernel's i64 parameters as indices.
fn symbols(entry: BlockView<'_>, buffers: usize, bits: u32) {
    for arg in entry.args().into_iter().skip(buffers) {
        let Some(first) = entry.ops().into_iter().next() else { return };
        let mut b = before(first);
        let (i64, word) = (b.ctx().i64(), b.ctx().int(bits));
        // SAFETY: the argument is live; its uses take the truncated value below where the width differs.
        unsafe { mlirValueSetType(arg.to_raw(), i64.to_raw()) }
        if bits == 64 {
            continue;
        }
        let narrow = b.op("arith.trunci", &[arg], &[word], &[]);
        if let Some(value) = narrow.result(0) {
            arg.replace_all_uses(value);
            narrow.set_operand(0, arg);
        }
    }
}

/// Takes a block out of its region.
fn detach(block: BlockView<'_>) {
    // SAFETY: the block is live and in a region.
    unsafe { mlirBlockDetach(block.to_raw()) }
}

fn special<'c>(op: OpView<'c>, register: &str, range: Option<u32>) {
    let Some(result) = op.result(0) else { return };
    let mut b = before(op);
    let i32 = b.ctx().i32();
    let attrs: Vec<_> =
        range.map(|n| ("range", attribute(b.ctx(), &format!("#llvm.constant_range<i32, 0, {n}>")))).into_iter().collect();
    let value = b.op1(&format!("nvvm.read.ptx.sreg.{register}"), &[], i32, &attrs);
    let value = if result.ty() == i32 { value } else { b.extui(value, result.ty()) };
    op.replace_with(&[value]);
}

fn body_op<'c>(op: OpView<'c>, first: OpView<'c>, threads: u32, maps: &[Val<'c>]) -> Result<(), String> {
    let unknown = |kind: &str| {
        format!("'{}' of kind '{kind}' on {}", op.name(), op.operand(0).map_or_else(String::new, |v| v.ty().to_string()))
    };
    match op.name() {
        "tile.program_id" => {
            let axis = match op.int_attr("dim") {
                Some(0) => "ctaid.x",
                Some(1) => "ctaid.y",
                Some(2) => "ctaid.z",
                other => return Err(format!("a grid axis {other:?}")),
            };
            special(op, axis, None);
        }
        "tile.thread_id" => special(op, "tid.x", Some(threads)),
        "tile.load" => memory::load(op, true),
        "tile.store" => memory::store(op),
        "tile.atomic_add" => memory::atomic_add(op),
        "tile.compare_swap" => memory::compare_swap(op)?,
        "tile.alloca" => memory::alloca(op, first),
        "tile.shared" => {
            let mut b = before(op);
            let base = shared_base(&mut b);
            let at = byte_address(&mut b, base, op.int_attr("offset").unwrap_or(0));
            op.replace_with(&[at]);
        }
        "tile.barrier" => {
            warp::barrier(&mut before(op));
            op.erase();
        }
        "tile.warp_reduce" | "tile.block_reduce" => {
            let kind = op.str_attr("kind").unwrap_or_default();
            let Some(value) = op.operand(0) else { return Ok(()) };
            let mut b = before(op);
            let reduced = if op.is("tile.warp_reduce") {
                warp::warp_reduce(&mut b, kind, value, op.int_attr("width").unwrap_or(32))
            } else {
                let (i32, range) = (b.ctx().i32(), format!("#llvm.constant_range<i32, 0, {threads}>"));
                let range = attribute(b.ctx(), &range);
                let thread = b.op1("nvvm.read.ptx.sreg.tid.x", &[], i32, &[("range", range)]);
                let shared = shared_base(&mut b);
                let block = Block { thread, threads: i64::from(threads), shared };
                warp::block_reduce(&mut b, kind, value, op.int_attr("offset").unwrap_or(0), &block)
            };
            op.replace_with(&[reduced.ok_or_else(|| unknown(kind))?]);
        }
        "tile.shuffle" => {
            let kind = match op.str_attr("kind") {
                Some("xor") => "bfly",
                Some(k @ ("down" | "up" | "idx")) => k,
                other => return Err(unknown(other.unwrap_or_default())),
            };
            let (Some(value), Some(lane)) = (op.operand(0), op.operand(1)) else { return Ok(()) };
            let moved = warp::shuffle(&mut before(op), kind, value, lane);
            op.replace_with(&[moved]);
        }
        "tile.ldmatrix" => matrix::ldmatrix(op),
        "tile.mma" => matrix::mma(op),
        "tile.copy_async" => matrix::copy_async(op),
        "tile.copy_commit" => matrix::copy_commit(op),
        "tile.copy_wait" => matrix::copy_wait(op),
        // One instruction on this target, where the upstream expansion makes four.
        "arith.maximumf" | "arith.minimumf" => {
            let (Some(result), name) = (op.result(0), if op.is("arith.maximumf") { "maximum" } else { "minimum" }) else {
                return Ok(());
            };
            let value = before(op).op1(&format!("llvm.intr.{name}"), &op.operands(), result.ty(), &[]);
            op.replace_with(&[value]);
        }
        "tile.return" => {
            before(op).op("llvm.return", &[], &[], &[]);
            op.erase();
        }
        "tile.func" => {}
        name if name.starts_with("tile.") && hopper::lower(op, maps)? => {}
        name if name.starts_with("tile.") => return Err(format!("'{name}' has no form on a GPU")),
        _ => {}
    }
    Ok(())
}

fn shared_base<'c>(b: &mut kiln_dialects::Builder<'c>) -> kiln_dialects::ir::Val<'c> {
    let (name, ty) = (b.ctx().symbol(SHARED), b.ctx().ptr(3));
    b.op1("llvm.mlir.addressof", &[], ty, &[("global_name", name)])
}
