//! Verifiers of `tile`.
use crate::ir::{Invalid, OpView, Type, TypeExt, ValueExt, attr, exprs};
use kiln_algebra::Ix;

use super::{Target, TensorMap};

type Checked = Result<(), Invalid>;

/// Verifies an operation of the dialect.
///
/// # Errors
/// What is wrong with it.
pub fn verify(op: OpView<'_>) -> Checked {
    match op.name() {
        "tile.func" => func(op),
        "tile.load" => load(op),
        "tile.store" => store(op),
        "tile.program_id" => program_id(op),
        "tile.shared" => memory_space(op, 3).and_then(|()| inside(op, "offset", "shared")),
        "tile.scratch" => memory_space(op, 0).and_then(|()| inside(op, "offset", "scratch")),
        "tile.alloca" => positive(op, "count"),
        "tile.warp_reduce" => warp_reduce(op),
        "tile.block_reduce" => kind(op, REDUCTIONS).and_then(|()| inside(op, "offset", "shared")),
        "tile.shuffle" => kind(op, &["xor", "down", "up", "idx"]),
        "tile.mma" => mma(op),
        "tile.copy_async" => copy_async(op),
        "tile.copy_wait" => at_least(op, "pending", 0),
        "tile.mbarrier_init" => positive(op, "count"),
        "tile.mbarrier_expect" => positive(op, "bytes"),
        "tile.copy_tensor" => copy_tensor(op),
        "tile.warpgroup_mma" => warpgroup_mma(op),
        "tile.warpgroup_mma_held" => warpgroup_mma_held(op),
        "tile.warpgroup_mma_plain" => warpgroup_mma_plain(op),
        "tile.named_barrier" => named_barrier(op),
        "tile.warpgroup_wait" => at_least(op, "pending", 0).and_then(|()| warpgroup_wait(op)),
        "tile.set_registers" => set_registers(op),
        _ => Ok(()),
    }
}

const REDUCTIONS: &[&str] = &["add", "mul", "max", "min", "umax", "umin", "and", "or"];

fn int(op: OpView<'_>, name: &str) -> Result<i64, Invalid> {
    op.int_attr(name).ok_or_else(|| Invalid::new(format!("needs the integer attribute '{name}'")))
}

fn at_least(op: OpView<'_>, name: &str, least: i64) -> Checked {
    let v = int(op, name)?;
    if v < least { Err(Invalid(format!("'{name}' is {v}, must be at least {least}"))) } else { Ok(()) }
}

fn positive(op: OpView<'_>, name: &str) -> Checked {
    at_least(op, name, 1)
}

fn func(op: OpView<'_>) -> Checked {
    let target = op.str_attr("target").and_then(Target::parse).ok_or("'target' must be \"cpu\" or \"gpu\"")?;
    let grid = op.attr("grid").ok_or("needs a grid")?;
    let grid = exprs::from_attr(grid).map_err(|e| Invalid(format!("'grid' must give extents: {}", e.0)))?;
    if grid.iter().any(Ix::has_axes) || !(1..=3).contains(&grid.len()) {
        return Err("'grid' must map symbols to one to three extents".into());
    }
    for (name, least) in [("block", 1), ("shared", 0), ("scratch", 0), ("inputs", 0)] {
        at_least(op, name, least)?;
    }
    if target == Target::Cpu && (int(op, "block")? != 1 || int(op, "shared")? != 0) {
        return Err("a CPU kernel has blocks of one thread and no shared memory".into());
    }
    if target == Target::Gpu && int(op, "block")? > 1024 {
        return Err(Invalid(format!("'block' is {}, more than the 1024 threads of a block", int(op, "block")?)));
    }
    let ty = op.attr("function_type").and_then(attr::as_type).and_then(TypeExt::signature);
    let (args, results) = ty.ok_or("needs a function type")?;
    if !results.is_empty() {
        return Err("returns nothing; its outputs are pointers".into());
    }
    let buffers = args.iter().take_while(|t| t.is_ptr()).count();
    let index = op.ctx().index();
    if args[buffers..].iter().any(|t| *t != index) {
        return Err("takes pointers, then symbols of type index".into());
    }
    if int(op, "inputs")? as usize > buffers {
        return Err(Invalid(format!("has {} inputs but {buffers} pointers", int(op, "inputs")?)));
    }
    let cluster = op.int_attr("cluster").unwrap_or(1);
    if !(1..=8).contains(&cluster) || target == Target::Cpu && cluster != 1 {
        return Err(Invalid(format!("'cluster' is {cluster}, must be 1 to 8, and 1 on the CPU")));
    }
    for m in maps(op)? {
        if target == Target::Cpu || m.buffer >= buffers {
            return Err("a tensor map is of a pointer of a GPU kernel".into());
        }
    }
    let symbols = op.attr("symbols").and_then(attr::as_ints).unwrap_or_default();
    if symbols.len() != args.len() - buffers {
        return Err(Invalid(format!("names {} symbols but takes {}", symbols.len(), args.len() - buffers)));
    }
    Ok(())
}

fn load(op: OpView<'_>) -> Checked {
    let (Some(result), operands) = (op.result(0), op.operands()) else { return Err("needs a result".into()) };
    element(result.ty())?;
    match operands.get(2..).unwrap_or_default() {
        [] => Ok(()),
        [mask, other] => {
            if other.ty() != result.ty() {
                return Err(Invalid(format!("'else' is {}, the result is {}", other.ty(), result.ty())));
            }
            masks(mask.ty(), result.ty())
        }
        _ => Err("a masked load needs both 'if' and 'else'".into()),
    }
    .and_then(|()| alignment(op))
}

fn store(op: OpView<'_>) -> Checked {
    let operands = op.operands();
    let [value, _, _, mask @ ..] = operands.as_slice() else { return Err("needs a value, a pointer and an index".into()) };
    element(value.ty())?;
    mask.first().map_or(Ok(()), |m| masks(m.ty(), value.ty()))?;
    alignment(op)
}

fn element(ty: Type<'_>) -> Checked {
    let rank_ok = ty.shape().is_none() || ty.lanes().is_some();
    if rank_ok && (ty.is_float_like() || ty.is_int_like()) {
        return Ok(());
    }
    Err(Invalid(format!("moves {ty}: must be an integer, a float, or a vector of rank 1 of these")))
}

fn masks(mask: Type<'_>, value: Type<'_>) -> Checked {
    match mask.lanes() {
        None => Ok(()),
        lanes if lanes == value.lanes() => Ok(()),
        _ => Err(Invalid(format!("a mask {mask} does not fit {value}"))),
    }
}

fn alignment(op: OpView<'_>) -> Checked {
    match op.int_attr("alignment") {
        Some(a) if a < 1 || a.count_ones() != 1 => Err(Invalid(format!("'alignment' is {a}, must be a power of two"))),
        _ => Ok(()),
    }
}

fn program_id(op: OpView<'_>) -> Checked {
    let dim = int(op, "dim")?;
    let grid = func_of(op).and_then(|f| f.attr("grid")).and_then(|g| exprs::from_attr(g).ok());
    let axes = grid.map_or(3, |g| g.len());
    if (0..axes as i64).contains(&dim) { Ok(()) } else { Err(Invalid(format!("axis {dim} of a grid with {axes} axes"))) }
}

fn func_of(op: OpView<'_>) -> Option<OpView<'_>> {
    std::iter::successors(op.parent(), |p| p.parent()).find(|p| p.is("tile.func"))
}

fn memory_space(op: OpView<'_>, space: u32) -> Checked {
    let ty = op.result(0).map(ValueExt::ty);
    let want = op.ctx().ptr(space);
    if ty == Some(want) { Ok(()) } else { Err(Invalid(format!("gives a {want}"))) }
}

/// The offset lies in the memory that the function declares.
fn inside(op: OpView<'_>, name: &str, memory: &str) -> Checked {
    at_least(op, name, 0)?;
    let (at, Some(size)) = (int(op, name)?, func_of(op).and_then(|f| f.int_attr(memory))) else { return Ok(()) };
    if at < size {
        Ok(())
    } else {
        Err(Invalid(format!("byte {at} is past the {size} bytes of {memory} memory that the kernel declares")))
    }
}

fn kind(op: OpView<'_>, kinds: &[&str]) -> Checked {
    match op.str_attr("kind") {
        Some(k) if kinds.contains(&k) => Ok(()),
        k => Err(Invalid(format!("kind {:?} is none of {}", k.unwrap_or_default(), kinds.join(", ")))),
    }
}

fn warp_reduce(op: OpView<'_>) -> Checked {
    kind(op, REDUCTIONS)?;
    match int(op, "width")? {
        1 | 2 | 4 | 8 | 16 | 32 => Ok(()),
        w => Err(Invalid(format!("'width' is {w}, must be a power of two up to 32"))),
    }
}

fn mma(op: OpView<'_>) -> Checked {
    match op.operands().as_slice() {
        [a, b, _] if a.ty().element() == b.ty().element() => Ok(()),
        _ => Err("operands a and b differ in their element type".into()),
    }
}

fn copy_async(op: OpView<'_>) -> Checked {
    positive(op, "count")?;
    let element = op.attr("element").and_then(attr::as_type).ok_or("needs an element type")?;
    let bytes = int(op, "count")? * i64::from(element.bits().div_ceil(8));
    if ![4, 8, 16].contains(&bytes) {
        return Err(Invalid(format!("copies {bytes} bytes, must be 4, 8 or 16")));
    }
    match op.operands().as_slice() {
        [dst, _, src, ..] if dst.ty() == op.ctx().ptr(3) && src.ty() == op.ctx().ptr(0) => Ok(()),
        _ => Err("copies from !llvm.ptr to !llvm.ptr<3>".into()),
    }
}

/// The tensor maps of a kernel.
///
/// # Errors
/// One that does not fit together.
pub fn maps(func: OpView<'_>) -> Result<Vec<TensorMap>, Invalid> {
    let all = func.attr("maps").and_then(attr::as_array).unwrap_or_default();
    all.into_iter().map(TensorMap::from_attr).collect()
}

fn copy_tensor(op: OpView<'_>) -> Checked {
    let at = int(op, "map")?;
    let Some(func) = func_of(op) else { return Ok(()) };
    let all = maps(func)?;
    let map = usize::try_from(at).ok().and_then(|m| all.get(m));
    let map = map.ok_or_else(|| Invalid(format!("reads through map {at} of {}", all.len())))?;
    let segments = op.attr("operandSegmentSizes").and_then(attr::as_i32s).unwrap_or_default();
    let (rank, spatial) = (map.dims.len() as i32, map.window.as_ref().map_or(0, |w| w.lower.len()) as i32);
    match segments[..] {
        [n, f, ..] if n == rank && f == spatial => Ok(()),
        _ => Err(Invalid(format!("needs {rank} coordinates and {spatial} positions in the filter"))),
    }
}

fn same_sums(op: OpView<'_>, before: usize) -> Checked {
    let sums = op.operands().len() - before;
    if op.results().len() == sums { Ok(()) } else { Err("gives as many accumulators as it takes".into()) }
}

fn columns(op: OpView<'_>) -> Checked {
    match 2 * op.results().len() {
        n if n == 0 || n % 8 != 0 || n > 256 => Err(Invalid(format!("{n} columns, must be a multiple of 8 up to 256"))),
        _ => Ok(()),
    }
}

fn warpgroup_mma(op: OpView<'_>) -> Checked {
    positive(op, "steps")?;
    columns(op)?;
    half_precision(op)?;
    match op.attr("fresh") {
        Some(_) if op.operands().len() > 4 => Err("begins at zero, and takes accumulators".into()),
        Some(_) => Ok(()),
        None => same_sums(op, 4),
    }
}

fn half_precision(op: OpView<'_>) -> Checked {
    let element = op.attr("element").and_then(attr::as_type).ok_or("needs an element type")?;
    if ![op.ctx().f16(), op.ctx().bf16()].contains(&element) {
        return Err(Invalid(format!("multiplies {element}, must be f16 or bf16")));
    }
    Ok(())
}

fn warpgroup_mma_plain(op: OpView<'_>) -> Checked {
    columns(op)?;
    half_precision(op)?;
    let steps = ["a_steps", "b_steps"].map(|n| op.attr(n).and_then(attr::as_i32s).unwrap_or_default());
    if steps[0].is_empty() || steps[0].len() != steps[1].len() {
        return Err("needs as many steps of both operands, and at least one".into());
    }
    let sizes = ["a_lead", "a_stride", "b_lead", "b_stride"].iter().map(|n| int(op, n));
    let all: Vec<i64> = sizes.chain(steps.iter().flatten().map(|s| Ok(i64::from(*s)))).collect::<Result<_, _>>()?;
    match all.iter().find(|n| **n < 0 || **n % 16 != 0 || **n >= 1 << 18) {
        Some(n) => Err(Invalid(format!("{n} bytes, must be a multiple of 16 below 262144"))),
        None => Ok(()),
    }
}

fn warpgroup_mma_held(op: OpView<'_>) -> Checked {
    columns(op)?;
    let segments = op.attr("operandSegmentSizes").and_then(attr::as_i32s).unwrap_or_default();
    let fragments = segments.first().map_or(0, |n| *n as usize);
    let operands = op.operands();
    if fragments == 0 || operands[1..fragments].iter().any(|v| v.ty() != operands[0].ty()) {
        return Err("takes fragments of one type".into());
    }
    same_sums(op, fragments + 2)
}

fn warpgroup_wait(op: OpView<'_>) -> Checked {
    let segments = op.attr("operandSegmentSizes").and_then(attr::as_i32s).unwrap_or_default();
    same_sums(op, segments.get(1).map_or(0, |n| *n as usize))
}

fn named_barrier(op: OpView<'_>) -> Checked {
    match int(op, "threads")? {
        n if (32..=1024).contains(&n) && n % 32 == 0 => Ok(()),
        n => Err(Invalid(format!("'threads' is {n}, must be a multiple of 32 up to 1024"))),
    }
}

fn set_registers(op: OpView<'_>) -> Checked {
    match int(op, "count")? {
        n if (24..=256).contains(&n) && n % 8 == 0 => Ok(()),
        n => Err(Invalid(format!("'count' is {n}, must be a multiple of 8 from 24 to 256"))),
    }
}
