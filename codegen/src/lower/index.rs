//! Gives `index` a width: every value of a kernel that is an index becomes an integer.

use kiln_dialects::{
    builder::Builder,
    ir::{Attribute, AttributeLike, Ctx, OpView, Type, TypeExt, TypeLike, Val, ValueExt, ValueLike, attr},
};
use mlir_sys::*;

use super::before;

/// Operations of the vector dialect whose operands or results are indices by definition.
const STEP: &str = "vector.step";
const TAKE_INDEX: &[&str] = &["vector.create_mask", "vector.extract", "vector.insert"];
/// Index arithmetic cannot overflow: it is bounded by addresses, or by the range analysis that chose 32 bits.
const NO_WRAP: &[&str] = &["arith.addi", "arith.subi", "arith.muli"];

/// Rewrites a kernel so that its indices are integers of `bits` bits.
pub(super) fn concretize(func: OpView<'_>, bits: u32) {
    let ctx = func.ctx();
    let word = ctx.int(bits);
    let mut ops = Vec::new();
    func.walk(|op| ops.push(op));
    func.blocks(0).into_iter().flat_map(|b| b.args()).for_each(|a| retype(a, word));
    for op in ops.into_iter().skip(1) {
        let was_index = op.results().iter().any(|r| is_index(r.ty()));
        for region in 0..op.region_count() {
            op.blocks(region).into_iter().flat_map(|b| b.args()).for_each(|a| retype(a, word));
        }
        if op.is(STEP) {
            step(op, word);
            continue;
        }
        op.results().into_iter().for_each(|r| retype(r, word));
        match op.name() {
            "arith.constant" if was_index => {
                if let (Some(value), Some(result)) = (op.attr("value"), op.result(0)) {
                    op.set_attr("value", constant(ctx, value, result.ty(), bits));
                }
            }
            "arith.index_cast" => cast(op, true),
            "arith.index_castui" => cast(op, false),
            name if TAKE_INDEX.contains(&name) => back_to_index(op, word),
            name if was_index && NO_WRAP.contains(&name) => {
                op.set_attr("overflowFlags", super::attribute(ctx, "#arith.overflow<nsw>"));
            }
            _ => {}
        }
    }
}

fn is_index(ty: Type<'_>) -> bool {
    // SAFETY: any type may be asked.
    unsafe { mlirTypeIsAIndex(ty.element().to_raw()) }
}

fn retype<'c>(value: Val<'c>, word: Type<'c>) {
    if is_index(value.ty()) {
        let ty = value.ty().with_element(word);
        // SAFETY: the value is live; every operation that sees the new type is rewritten by this pass.
        unsafe { mlirValueSetType(value.to_raw(), ty.to_raw()) }
    }
}

fn constant<'c>(ctx: Ctx<'c>, value: Attribute<'c>, ty: Type<'c>, bits: u32) -> Attribute<'c> {
    if let Some(v) = attr::as_int(value) {
        return ctx.int_attr(ty, v);
    }
    // SAFETY: every accessor is behind its test, with positions in bounds.
    unsafe {
        let raw = value.to_raw();
        if !mlirAttributeIsADenseElements(raw) {
            return value;
        }
        if mlirDenseElementsAttrIsSplat(raw) {
            let one = Attribute::from_raw(mlirDenseElementsAttrGetSplatValue(raw));
            return ctx.splat(ty, ctx.int_attr(ty.element(), attr::as_int(one).unwrap_or(0)));
        }
        let bytes: Vec<u8> = (0..mlirElementsAttrGetNumElements(raw))
            .flat_map(|i| mlirDenseElementsAttrGetIndexValue(raw, i as isize).to_le_bytes()[..bits as usize / 8].to_vec())
            .collect();
        ctx.dense(ty, &bytes).unwrap_or(value)
    }
}

fn cast(op: OpView<'_>, signed: bool) {
    let (Some(from), Some(to)) = (op.operand(0), op.result(0)) else { return };
    let mut b = before(op);
    let value = b.int_cast(from, to.ty().element(), signed);
    op.replace_with(&[value]);
}

/// Operands that must be indices are cast back.
fn back_to_index<'c>(op: OpView<'c>, word: Type<'c>) {
    for (i, v) in op.operands().into_iter().enumerate() {
        let vector_operand = op.is("vector.insert") && i < 2 || op.is("vector.extract") && i < 1;
        if !vector_operand && v.ty() == word {
            let mut b = before(op);
            let index = b.ctx().index();
            let v = b.op1("arith.index_cast", &[v], index, &[]);
            op.set_operand(i, v);
        }
    }
}

/// `vector.step` makes a vector of indices; its uses get a cast of it.
fn step<'c>(op: OpView<'c>, word: Type<'c>) {
    let (Some(result), Some(next)) = (op.result(0), op.next()) else { return };
    let mut b: Builder<'c> = before(next);
    let cast = b.op("arith.index_cast", &[result], &[result.ty().with_element(word)], &[]);
    if let Some(value) = cast.result(0) {
        result.replace_all_uses(value);
        cast.set_operand(0, result);
    }
}
