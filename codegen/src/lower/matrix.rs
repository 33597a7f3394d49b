//! Matrix units and asynchronous copies.

use kiln_dialects::{
    Builder,
    ir::{OpView, Type, TypeExt, Val, ValueExt, attr},
};

use super::{attribute, before, element_address, element_bytes};

/// `tile.ldmatrix` to `nvvm.ldmatrix`.
pub(super) fn ldmatrix(op: OpView<'_>) {
    let (Some(ptr), Some(index), Some(result)) = (op.operand(0), op.operand(1), op.result(0)) else { return };
    let (mut b, ty) = (before(op), result.ty());
    let (ctx, i32) = (b.ctx(), b.ctx().i32());
    let words = ty.lanes().unwrap_or(2) / 2;
    let address = element_address(&mut b, ptr, index, ty);
    let layout = if op.attr("transpose").is_some() { "#nvvm.mma_layout<col>" } else { "#nvvm.mma_layout<row>" };
    let attrs = [
        ("num", ctx.int_attr(i32, words)),
        ("layout", attribute(ctx, layout)),
        ("shape", attribute(ctx, "#nvvm.ld_st_matrix_shape<m = 8, n = 8>")),
        ("eltType", attribute(ctx, "#nvvm.ld_st_matrix_elt_type<b16>")),
    ];
    let packed = if words == 1 { i32 } else { structure(&b, &vec![i32; words as usize]) };
    let loaded = b.op1("nvvm.ldmatrix", &[address], packed, &attrs);
    let parts: Vec<Val<'_>> = match words {
        1 => vec![loaded],
        n => (0..n).map(|i| member(&mut b, loaded, i, i32)).collect(),
    };
    let value = b.from_lanes(&parts);
    let value = b.vector_bitcast(value, ty);
    op.replace_with(&[value]);
}

/// `tile.mma` to `nvvm.mma.sync`.
pub(super) fn mma(op: OpView<'_>) {
    let (Some(x), Some(y), Some(z), Some(result)) = (op.operand(0), op.operand(1), op.operand(2), op.result(0)) else {
        return;
    };
    let mut b = before(op);
    let (ctx, f32, half) = (b.ctx(), b.f32(), x.ty().element());
    let bf16 = half == ctx.bf16();
    let mut operands = Vec::new();
    for (v, n) in [(x, 4), (y, 2)] {
        for i in 0..n {
            let pair = b.slice(v, 2 * i, 2);
            operands.push(if bf16 {
                let words = b.vec(1, ctx.i32());
                let word = b.vector_bitcast(pair, words);
                b.extract(word, 0)
            } else {
                pair
            });
        }
    }
    operands.extend(b.lanes(z));
    let mut attrs = vec![
        ("shape", attribute(ctx, "#nvvm.shape<m = 16, n = 8, k = 16>")),
        ("layoutA", attribute(ctx, "#nvvm.mma_layout<row>")),
        ("layoutB", attribute(ctx, "#nvvm.mma_layout<col>")),
        ("operandSegmentSizes", ctx.i32s(&[4, 2, 4])),
    ];
    let ptx = attribute(ctx, if bf16 { "#nvvm.mma_type<bf16>" } else { "#nvvm.mma_type<f16>" });
    attrs.extend([("multiplicandAPtxType", ptx), ("multiplicandBPtxType", ptx)]);
    let packed = structure(&b, &[f32; 4]);
    let sums = b.op1("nvvm.mma.sync", &operands, packed, &attrs);
    let parts: Vec<Val<'_>> = (0..4).map(|i| member(&mut b, sums, i, f32)).collect();
    let value = b.from_lanes(&parts);
    debug_assert!(value.ty() == result.ty(), "accumulators are vector<4xf32>");
    op.replace_with(&[value]);
}

/// `tile.copy_async` to `cp.async`: past L1 where it moves 16 bytes.
pub(super) fn copy_async(op: OpView<'_>) {
    let operands = op.operands();
    let (Some(element), [dst, dst_index, src, src_index, mask @ ..]) =
        (op.attr("element").and_then(attr::as_type), &operands[..])
    else {
        return;
    };
    let mut b = before(op);
    let (ctx, i32) = (b.ctx(), b.ctx().i32());
    let bytes = op.int_attr("count").unwrap_or(0) * element_bytes(element);
    let to = element_address(&mut b, *dst, *dst_index, element);
    let from = element_address(&mut b, *src, *src_index, element);
    let from = b.op1("llvm.addrspacecast", &[from], ctx.ptr(1), &[]);
    let cache = if bytes == 16 { "#nvvm<load_cache_modifier cg>" } else { "#nvvm<load_cache_modifier ca>" };
    let attrs = [("size", ctx.int_attr(i32, bytes)), ("modifier", attribute(ctx, cache))];
    let mut args = vec![to, from];
    if let [mask] = mask {
        let (all, none) = (b.int_const(i32, bytes), b.int_const(i32, 0));
        args.push(b.select(*mask, all, none));
    }
    b.op("nvvm.cp.async.shared.global", &args, &[], &attrs);
    op.erase();
}

/// `tile.copy_commit`.
pub(super) fn copy_commit(op: OpView<'_>) {
    before(op).op("nvvm.cp.async.commit.group", &[], &[], &[]);
    op.erase();
}

/// `tile.copy_wait`.
pub(super) fn copy_wait(op: OpView<'_>) {
    let mut b = before(op);
    let n = b.ctx().int_attr(b.ctx().i32(), op.int_attr("pending").unwrap_or(0));
    b.op("nvvm.cp.async.wait.group", &[], &[], &[("n", n)]);
    op.erase();
}

/// `!llvm.struct<(…)>`.
pub(super) fn structure<'c>(b: &Builder<'c>, members: &[Type<'c>]) -> Type<'c> {
    use kiln_dialects::ir::TypeLike;
    let raw: Vec<_> = members.iter().map(|t| t.to_raw()).collect();
    // SAFETY: the members are live types of this context; the slice is read during the call only.
    unsafe { Type::from_raw(mlir_sys::mlirLLVMStructTypeLiteralGet(b.ctx().to_raw(), raw.len() as isize, raw.as_ptr(), false)) }
}

pub(super) fn member<'c>(b: &mut Builder<'c>, value: Val<'c>, at: i64, ty: Type<'c>) -> Val<'c> {
    let position = b.ctx().i64s(&[at]);
    b.op1("llvm.extractvalue", &[value], ty, &[("position", position)])
}
