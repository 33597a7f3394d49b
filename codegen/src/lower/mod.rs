//! From the tile dialect to the llvm and nvvm dialects, in place.

mod cpu;
mod gpu;
mod hopper;
mod index;
mod matrix;
mod memory;
mod predicated;
mod warp;

use kiln_algebra::Ix;
use kiln_dialects::{
    Builder,
    ir::{Attribute, BlockView, Ctx, OpView, Type, TypeExt, Val, exprs},
    tile::TensorMap,
};

pub(crate) use cpu::lower_cpu;
pub(crate) use gpu::lower_gpu;

use crate::error::CodegenError;

/// What the host needs to know to launch a kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KernelInfo {
    /// Symbol name.
    pub name: String,
    /// Tasks along one to three axes, over the program's symbols.
    pub grid: Vec<Ix>,
    /// Threads of a block; 1 on the CPU.
    pub block: u32,
    /// Bytes of shared memory.
    pub shared: u32,
    /// Bytes of scratch of a CPU thread.
    pub scratch: u64,
    /// Pointers that are read.
    pub inputs: usize,
    /// Pointers in all.
    pub buffers: usize,
    /// The program's symbols that follow the pointers.
    pub symbols: Vec<usize>,
    /// Blocks of a cluster.
    pub cluster: u32,
    /// It waits by itself for the kernels before it.
    pub waits: bool,
    /// Tensor maps, which follow the symbols.
    pub maps: Vec<TensorMap>,
}

/// Reads a `tile.func`.
pub(crate) fn kernel_info(func: OpView<'_>) -> Result<KernelInfo, CodegenError> {
    let name = func.str_attr("sym_name").unwrap_or_default().to_string();
    let bad = |what: &str| CodegenError::Lower { kernel: name.clone(), what: what.to_string() };
    let int = |attr: &str| func.int_attr(attr).unwrap_or(0);
    let grid = func.attr("grid").and_then(|g| exprs::from_attr(g).ok()).ok_or_else(|| bad("its grid gives no extents"))?;
    let symbols: Vec<usize> = func
        .attr("symbols")
        .and_then(kiln_dialects::ir::attr::as_ints)
        .unwrap_or_default()
        .into_iter()
        .map(|s| s as usize)
        .collect();
    let args = func.body().ok_or_else(|| bad("it has no body"))?.args().len();
    let mut waits = false;
    func.walk(|op| waits |= op.is("tile.grid_wait"));
    let narrow = |v: i64, what: &str| u32::try_from(v).map_err(|_| bad(what));
    Ok(KernelInfo {
        grid,
        block: narrow(int("block").max(1), "its block size is out of range")?,
        shared: narrow(int("shared"), "its shared memory is out of range")?,
        scratch: u64::try_from(int("scratch")).map_err(|_| bad("its scratch memory is out of range"))?,
        inputs: int("inputs").max(0) as usize,
        buffers: args.checked_sub(symbols.len()).ok_or_else(|| bad("it has more symbols than arguments"))?,
        symbols,
        cluster: narrow(func.int_attr("cluster").unwrap_or(1), "its cluster is out of range")?,
        waits,
        maps: kiln_dialects::tile::verify::maps(func).map_err(|e| bad(&e.0))?,
        name,
    })
}

/// The kernels of a target in a module, in order.
pub(crate) fn kernels<'c>(module: OpView<'c>, target: &str) -> Vec<OpView<'c>> {
    module.find_all("tile.func").into_iter().filter(|f| f.str_attr("target") == Some(target)).collect()
}

/// A builder before an operation of a kernel.
pub(crate) fn before(op: OpView<'_>) -> Builder<'_> {
    Builder::before(op).expect("an operation of a kernel's body is in a block")
}

/// Kernels of more symbols than this put long lists of values of extents of their own together. Their addresses are sums
/// of all symbols, on which LLVM's analyses of induction variables take time without bound; they are compiled as they stand.
const MANY_SYMBOLS: usize = 24;

/// Attributes of a kernel's function for LLVM.
pub(crate) fn passthrough<'a>(common: &[&'a str], info: &KernelInfo) -> Vec<&'a str> {
    let plain: &[&str] = if info.symbols.len() > MANY_SYMBOLS { &["optnone", "noinline"] } else { &[] };
    common.iter().chain(plain).copied().collect()
}

/// An attribute that is written as text; the text is a constant of this crate.
pub(crate) fn attribute<'c>(ctx: Ctx<'c>, text: &str) -> Attribute<'c> {
    ctx.parse_attr(text).unwrap_or_else(|| unreachable!("a fixed attribute parses: {text}"))
}

/// `!llvm.func<void (…)>`.
pub(crate) fn llvm_function_type<'c>(args: &[Type<'c>]) -> Type<'c> {
    use kiln_dialects::ir::TypeLike;
    let raw: Vec<_> = args.iter().map(|t| t.to_raw()).collect();
    // SAFETY: the argument types are live, of one context, and read during the call only; there is at least one, which
    // gives the context for the void result.
    unsafe {
        let context = mlir_sys::mlirTypeGetContext(raw[0]);
        let void = mlir_sys::mlirLLVMVoidTypeGet(context);
        Type::from_raw(mlir_sys::mlirLLVMFunctionTypeGet(void, raw.len() as isize, raw.as_ptr(), false))
    }
}

/// An `llvm.func` with one block.
pub(crate) fn llvm_func<'c>(
    b: &mut Builder<'c>,
    name: &str,
    linkage: &str,
    passthrough: &[&str],
    entry: BlockView<'c>,
    args: Option<Attribute<'c>>,
    more: &[(&str, Attribute<'c>)],
) -> OpView<'c> {
    use kiln_dialects::ir::ValueExt;
    let ctx = b.ctx();
    let types: Vec<Type<'c>> = entry.args().iter().map(|a| a.ty()).collect();
    let passthrough: Vec<Attribute<'c>> = passthrough
        .iter()
        .map(|p| match p.split_once('=') {
            Some((k, v)) => ctx.array(&[ctx.str(k), ctx.str(v)]),
            None => ctx.str(p),
        })
        .collect();
    let mut attrs = vec![
        ("sym_name", ctx.str(name)),
        ("function_type", ctx.type_attr(llvm_function_type(&types))),
        ("linkage", attribute(ctx, &format!("#llvm.linkage<{linkage}>"))),
        ("passthrough", ctx.array(&passthrough)),
    ];
    attrs.extend(args.map(|a| ("arg_attrs", a)));
    attrs.extend(more.iter().copied());
    b.op_with_regions("llvm.func", &[], &[], &attrs, &[entry])
}

/// The address of element `index` (an integer value) of type `element` from `ptr`.
pub(crate) fn element_address<'c>(b: &mut Builder<'c>, ptr: Val<'c>, index: Val<'c>, element: Type<'c>) -> Val<'c> {
    use kiln_dialects::ir::ValueExt;
    let attrs = [("rawConstantIndices", b.ctx().i32s(&[i32::MIN])), ("elem_type", b.ctx().type_attr(element.element()))];
    b.op1("llvm.getelementptr", &[ptr, index], ptr.ty(), &attrs)
}

/// The address `bytes` after `ptr`.
pub(crate) fn byte_address<'c>(b: &mut Builder<'c>, ptr: Val<'c>, bytes: i64) -> Val<'c> {
    let at = b.int_const(b.ctx().i64(), bytes);
    element_address(b, ptr, at, b.ctx().i8())
}

/// Bytes of an element in memory.
pub(crate) fn element_bytes(ty: Type<'_>) -> i64 {
    i64::from(ty.bits().div_ceil(8))
}
