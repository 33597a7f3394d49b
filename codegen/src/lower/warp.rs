//! Exchange between the threads of a warp and of a block.

use kiln_dialects::{
    Builder,
    ir::{Type, TypeExt, Val, ValueExt},
};

use super::{attribute, byte_address, element_address, element_bytes};

const FULL: i64 = -1;

/// Lane of another thread's value; `kind` is `bfly`, `down`, `up` or `idx`. Values of any width up to 64 bits.
pub(super) fn shuffle<'c>(b: &mut Builder<'c>, kind: &str, value: Val<'c>, lane: Val<'c>) -> Val<'c> {
    let ty = value.ty();
    let (i32, bits) = (b.ctx().i32(), ty.bits());
    let one = |b: &mut Builder<'c>, v: Val<'c>| {
        let (all, clamp) = (b.int_const(i32, FULL), b.int_const(i32, if kind == "up" { 0 } else { 31 }));
        let attrs = [("kind", attribute(b.ctx(), &format!("#nvvm<shfl_kind {kind}>")))];
        b.op1("nvvm.shfl.sync", &[all, v, lane, clamp], v.ty(), &attrs)
    };
    if bits == 32 {
        return one(b, value);
    }
    let int = b.ctx().int(bits);
    let raw = if ty.is_float_like() { b.bitcast(value, int) } else { value };
    let moved = if bits < 32 {
        let wide = b.extui(raw, i32);
        let wide = one(b, wide);
        b.trunci(wide, int)
    } else {
        let low = b.trunci(raw, i32);
        let half = b.int_const(int, 32);
        let high = b.shrui(raw, half);
        let high = b.trunci(high, i32);
        let (low, high) = (one(b, low), one(b, high));
        let (low, high) = (b.extui(low, int), b.extui(high, int));
        let high = b.shli(high, half);
        b.ori(low, high)
    };
    if ty.is_float_like() { b.bitcast(moved, ty) } else { moved }
}

/// `a ⊕ b` for a kind of `tile.warp_reduce`; `None` for an unknown kind or one that the type does not have.
pub(super) fn combine<'c>(b: &mut Builder<'c>, kind: &str, x: Val<'c>, y: Val<'c>) -> Option<Val<'c>> {
    Some(match (kind, x.ty().is_float_like()) {
        ("add", true) => b.addf(x, y),
        ("mul", true) => b.mulf(x, y),
        ("max", true) => b.op1("llvm.intr.maximum", &[x, y], x.ty(), &[]),
        ("min", true) => b.op1("llvm.intr.minimum", &[x, y], x.ty(), &[]),
        ("add", false) => b.addi(x, y),
        ("mul", false) => b.muli(x, y),
        ("max", false) => b.maxsi(x, y),
        ("min", false) => b.minsi(x, y),
        ("umax", false) => b.maxui(x, y),
        ("umin", false) => b.minui(x, y),
        ("and", false) => b.andi(x, y),
        ("or", false) => b.ori(x, y),
        _ => return None,
    })
}

/// All lanes of each group of `width` get the group's reduction.
pub(super) fn warp_reduce<'c>(b: &mut Builder<'c>, kind: &str, value: Val<'c>, width: i64) -> Option<Val<'c>> {
    let mut value = value;
    let mut step = width / 2;
    while step > 0 {
        let at = b.i32_const(step as i32);
        let other = shuffle(b, "bfly", value, at);
        value = combine(b, kind, value, other)?;
        step /= 2;
    }
    Some(value)
}

/// Where a block's threads are, as i32 values.
pub(super) struct Block<'c> {
    pub(super) thread: Val<'c>,
    pub(super) threads: i64,
    pub(super) shared: Val<'c>,
}

/// All threads of the block get the reduction; `offset` bytes into shared memory there is room for 32 elements.
pub(super) fn block_reduce<'c>(
    b: &mut Builder<'c>,
    kind: &str,
    value: Val<'c>,
    offset: i64,
    block: &Block<'c>,
) -> Option<Val<'c>> {
    if block.threads <= 32 {
        return warp_reduce(b, kind, value, block.threads);
    }
    let warps = block.threads / 32;
    let (ty, i32) = (value.ty(), b.ctx().i32());
    let reduced = warp_reduce(b, kind, value, 32)?;
    let base = byte_address(b, block.shared, offset);
    let (five, mask, zero) = (b.int_const(i32, 5), b.int_const(i32, 31), b.int_const(i32, 0));
    let (warp, lane) = (b.shrui(block.thread, five), b.andi(block.thread, mask));
    // The room may still be read by the threads of an earlier reduction.
    barrier(b);
    let first = b.cmpi(kiln_dialects::builder::CmpI::Eq, lane, zero);
    let align = b.ctx().i64_attr(element_bytes(ty));
    b.if_then(first, |b| {
        let at = element_address(b, base, warp, ty);
        b.op("llvm.store", &[reduced, at], &[], &[("alignment", align)]);
    });
    barrier(b);
    // Lanes past the last power of two of warps would read nothing; each warp's partial is read by number instead.
    let pow2 = (warps as u64).next_power_of_two() as i64;
    let (last, group) = (b.int_const(i32, warps - 1), b.int_const(i32, pow2 - 1));
    let slot = b.andi(lane, group);
    let inside = b.minui(slot, last);
    let at = element_address(b, base, inside, ty);
    let mut partial = b.op1("llvm.load", &[at], ty, &[("alignment", align)]);
    if pow2 != warps {
        let neutral = neutral(b, kind, ty)?;
        let there = b.cmpi(kiln_dialects::builder::CmpI::Ule, slot, last);
        partial = b.select(there, partial, neutral);
    }
    warp_reduce(b, kind, partial, pow2)
}

fn neutral<'c>(b: &mut Builder<'c>, kind: &str, ty: Type<'c>) -> Option<Val<'c>> {
    let (bits, float) = (ty.bits(), ty.is_float_like());
    let most = |bits: u32| if bits >= 64 { i64::MAX } else { (1 << (bits - 1)) - 1 };
    Some(match (kind, float) {
        ("add", _) | ("or" | "umax", false) => b.zero(ty),
        ("mul", true) => b.float_const(ty, 1.0),
        ("mul", false) => b.int_const(ty, 1),
        ("max", true) => b.float_const(ty, f64::NEG_INFINITY),
        ("min", true) => b.float_const(ty, f64::INFINITY),
        ("max", false) => b.int_const(ty, -most(bits) - 1),
        ("min", false) => b.int_const(ty, most(bits)),
        ("and" | "umin", false) => b.int_const(ty, -1),
        _ => return None,
    })
}

/// `bar.sync 0`.
pub(super) fn barrier(b: &mut Builder<'_>) {
    let none = b.ctx().i32s(&[0, 0, 0]);
    b.op("nvvm.barrier", &[], &[], &[("operandSegmentSizes", none)]);
}
