//! Loads, stores and private memory.

use kiln_dialects::{
    Builder,
    ir::{Attribute, OpView, Type, TypeExt, Val, ValueExt, attr},
};

use super::{before, element_address, element_bytes, predicated};

/// `tile.load` to `llvm.load`, under `scf.if` for a scalar mask (on a GPU predicated where that is one instruction), masked
/// for a vector one.
pub(super) fn load(op: OpView<'_>, gpu: bool) {
    let segments = op.attr("operandSegmentSizes").and_then(segment_sizes).unwrap_or_default();
    let (Some(ptr), Some(index), Some(result)) = (op.operand(0), op.operand(1), op.result(0)) else { return };
    let mask = (segments.get(2) == Some(&1)).then(|| op.operand(2)).flatten();
    let other = (segments.get(3) == Some(&1)).then(|| op.operand(2 + usize::from(mask.is_some()))).flatten();
    let mut b = before(op);
    let ty = result.ty();
    let how = Plain { align: alignment(op, ty), invariant: op.attr("invariant").is_some() };
    let value = match mask {
        None => how.load(&mut b, ptr, index, ty),
        Some(m) => {
            let other = other.unwrap_or_else(|| b.zero(ty));
            if m.ty().lanes().is_some() {
                let address = element_address(&mut b, ptr, index, ty);
                let attrs = [("alignment", b.ctx().int_attr(b.ctx().i32(), how.align))];
                b.op1("llvm.intr.masked.load", &[address, m, other], ty, &attrs)
            } else {
                let one =
                    if gpu { predicated::load(&mut b, (ptr, index), ty, (how.align, how.invariant), m, other) } else { None };
                one.unwrap_or_else(|| b.if_else(m, |b| vec![how.load(b, ptr, index, ty)], |_| vec![other])[0])
            }
        }
    };
    op.replace_with(&[value]);
}

struct Plain {
    align: i64,
    invariant: bool,
}

impl Plain {
    fn load<'c>(&self, b: &mut Builder<'c>, ptr: Val<'c>, index: Val<'c>, ty: Type<'c>) -> Val<'c> {
        let address = element_address(b, ptr, index, ty);
        let mut attrs = vec![("alignment", b.ctx().i64_attr(self.align))];
        if self.invariant {
            attrs.push(("invariant", b.ctx().unit()));
        }
        b.op1("llvm.load", &[address], ty, &attrs)
    }
}

/// `tile.store`, as [`load`].
pub(super) fn store<'c>(op: OpView<'c>) {
    let (Some(value), Some(ptr), Some(index)) = (op.operand(0), op.operand(1), op.operand(2)) else { return };
    let align = alignment(op, value.ty());
    let mut b = before(op);
    let plain = |b: &mut Builder<'c>| {
        let address = element_address(b, ptr, index, value.ty());
        b.op("llvm.store", &[value, address], &[], &[("alignment", b.ctx().i64_attr(align))]);
    };
    match op.operand(3) {
        None => plain(&mut b),
        Some(m) if m.ty().lanes().is_some() => {
            let address = element_address(&mut b, ptr, index, value.ty());
            let attrs = [("alignment", b.ctx().int_attr(b.ctx().i32(), align))];
            b.op("llvm.intr.masked.store", &[value, address, m], &[], &attrs);
        }
        Some(m) => b.if_then(m, plain),
    }
    op.erase();
}

/// LLVM's numbers of kinds of atomic additions and of the ordering in which steps of one element alone are ordered.
const ADD: i64 = 1;
const FADD: i64 = 11;
const MONOTONIC: i64 = 2;

/// `tile.atomic_add` to `llvm.atomicrmw`.
pub(super) fn atomic_add(op: OpView<'_>) {
    let (Some(value), Some(ptr), Some(index)) = (op.operand(0), op.operand(1), op.operand(2)) else { return };
    let mut b = before(op);
    let ty = value.ty();
    let address = element_address(&mut b, ptr, index, ty);
    let kind = if ty.is_float_like() { FADD } else { ADD };
    let (kind, ordering) = (b.ctx().i64_attr(kind), b.ctx().i64_attr(MONOTONIC));
    let align = b.ctx().i64_attr(element_bytes(ty));
    let attrs = [("bin_op", kind), ("ordering", ordering), ("alignment", align)];
    b.op("llvm.atomicrmw", &[address, value], &[ty], &attrs);
    op.erase();
}

/// `tile.compare_swap` to `llvm.cmpxchg`.
pub(super) fn compare_swap(op: OpView<'_>) -> Result<(), String> {
    let [expected, desired, ptr, index] = op.operands()[..] else { return Err("a compare_swap of four operands".into()) };
    let mut b = before(op);
    let (ctx, ty) = (b.ctx(), expected.ty());
    let address = element_address(&mut b, ptr, index, ty);
    let pair = ctx.parse_type(&format!("!llvm.struct<({ty}, i1)>")).ok_or_else(|| format!("no pair of {ty}"))?;
    let ordering = ctx.i64_attr(MONOTONIC);
    let align = ctx.i64_attr(element_bytes(ty));
    let attrs = [("success_ordering", ordering), ("failure_ordering", ordering), ("alignment", align)];
    let both = b.op1("llvm.cmpxchg", &[address, expected, desired], pair, &attrs);
    let old = b.op1("llvm.extractvalue", &[both], ty, &[("position", ctx.i64s(&[0]))]);
    op.replace_with(&[old]);
    Ok(())
}

/// `tile.alloca`, at the start of `entry` so that it is allocated once.
pub(super) fn alloca<'c>(op: OpView<'c>, first: OpView<'c>) {
    let Some(element) = op.attr("element").and_then(attr::as_type) else { return };
    let mut b = before(first);
    let count = b.int_const(b.ctx().i64(), op.int_attr("count").unwrap_or(1));
    let align = op.int_attr("alignment").unwrap_or_else(|| element_bytes(element));
    let attrs = [("elem_type", b.ctx().type_attr(element)), ("alignment", b.ctx().i64_attr(align))];
    let ptr = b.op1("llvm.alloca", &[count], b.ctx().ptr(0), &attrs);
    op.replace_with(&[ptr]);
}

fn alignment(op: OpView<'_>, ty: Type<'_>) -> i64 {
    op.int_attr("alignment").unwrap_or_else(|| element_bytes(ty))
}

/// The numbers of an `array<i32: …>`.
fn segment_sizes(a: Attribute<'_>) -> Option<Vec<i64>> {
    use kiln_dialects::ir::AttributeLike;
    let raw = a.to_raw();
    // SAFETY: tested, in bounds.
    unsafe {
        mlir_sys::mlirAttributeIsADenseI32Array(raw).then(|| {
            (0..mlir_sys::mlirDenseArrayGetNumElements(raw))
                .map(|i| i64::from(mlir_sys::mlirDenseI32ArrayGetElement(raw, i)))
                .collect()
        })
    }
}
