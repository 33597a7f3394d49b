//! Reads of a GPU's memory under a condition, without a branch: the assembler puts many of them ahead of what they are
//! for, which it does within a basic block alone. Written as PTX, since LLVM has no such instruction (PTX ISA,
//! "Predicated Execution").

use kiln_dialects::{
    Builder,
    ir::{Type, TypeExt, Val, ValueExt, definition},
};

use super::{
    element_address,
    hopper::asm,
    matrix::{member, structure},
};

/// Bits of a register.
const WORD: u32 = 32;
/// Bits that a thread reads at once, at most.
const MOST: u32 = 128;

/// The value of type `ty` at an address if `mask` holds, else `other`. None where it is not one access of whole registers
/// (or of half a register) to global memory, which the kernel's own pointers are.
pub(super) fn load<'c>(
    b: &mut Builder<'c>,
    (ptr, index): (Val<'c>, Val<'c>),
    ty: Type<'c>,
    (align, invariant): (i64, bool),
    mask: Val<'c>,
    other: Val<'c>,
) -> Option<Val<'c>> {
    let base = definition(ptr, "llvm.getelementptr").and_then(|op| op.operand(0)).unwrap_or(ptr);
    base.block_arg()?;
    let lanes = ty.lanes().unwrap_or(1) as u32;
    let bits = ty.element().bits() * lanes;
    let words = bits / WORD;
    let whole = bits == 16 || [1, 2, 4].contains(&words) && bits % WORD == 0;
    if !whole || bits > MOST || align * 8 < i64::from(bits) {
        return None;
    }
    let ctx = b.ctx();
    let path = if invariant { "ld.global.nc" } else { "ld.global" };
    let address = element_address(b, ptr, index, ty);
    let address = b.op1("llvm.addrspacecast", &[address], ctx.ptr(1), &[]);
    if bits == 16 {
        let i16 = ctx.int(16);
        let before = cast(b, other, i16);
        let text = format!("@$2 {path}.b16 $0, [$3];");
        let value = asm(b, &text, "=h,0,b,l", &[before, mask, address], Some(i16)).result(0)?;
        return Some(cast(b, value, ty));
    }
    let i32 = ctx.i32();
    let n = words as usize;
    let parts = if n == 1 { i32 } else { ctx.vector(&[i64::from(words)], i32) };
    let before = cast(b, other, parts);
    let mut operands: Vec<Val<'c>> = if n == 1 { vec![before] } else { (0..n).map(|i| b.extract(before, i)).collect() };
    operands.extend([mask, address]);
    let list = (0..n).map(|i| format!("${i}")).collect::<Vec<_>>().join(", ");
    let (list, kind) = if n == 1 { (list, "b32".to_string()) } else { (format!("{{{list}}}"), format!("v{n}.b32")) };
    let text = format!("@${} {path}.{kind} {list}, [${}];", 2 * n, 2 * n + 1);
    let ties: String = (0..n).map(|i| format!(",{i}")).collect();
    let constraints = format!("{}{ties},b,l", vec!["=r"; n].join(","));
    let result = if n == 1 { i32 } else { structure(b, &vec![i32; n]) };
    let value = asm(b, &text, &constraints, &operands, Some(result)).result(0)?;
    if n == 1 {
        return Some(cast(b, value, ty));
    }
    let all: Vec<Val<'c>> = (0..n).map(|i| member(b, value, i as i64, i32)).collect();
    let value = b.from_lanes(&all);
    Some(cast(b, value, ty))
}

/// The same bits as another type.
fn cast<'c>(b: &mut Builder<'c>, v: Val<'c>, to: Type<'c>) -> Val<'c> {
    if v.ty() == to { v } else { b.op1("llvm.bitcast", &[v], to, &[]) }
}
