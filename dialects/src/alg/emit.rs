//! Primitives to operations.
use super::{
    access,
    types::{dense_attr, tensor_type},
};
use crate::{
    builder::Builder,
    ir::{Val, exprs},
};
use kiln_algebra::{Op, TensorType};

/// Appends the operation of a primitive whose result has the type `ty`. `None` for an input, which is an argument of a
/// block, and for a constant past what an attribute holds.
pub fn emit_op<'c>(b: &mut Builder<'c>, op: &Op, operands: &[Val<'c>], ty: &TensorType) -> Option<Val<'c>> {
    let ctx = b.ctx();
    let axes = op.domain().map_or(0, <[_]>::len);
    let over = |axes: &[usize]| ctx.i64s(&axes.iter().map(|a| *a as i64).collect::<Vec<_>>());
    let attrs = match op {
        Op::Input(..) => return None,
        Op::Const(tensor) => vec![("value", dense_attr(ctx, tensor)?)],
        Op::Weight(key, _) => vec![("key", ctx.str(key))],
        Op::Map { body, accesses, .. } => {
            let mut attrs = vec![("body", ctx.str(&body.to_string()))];
            if !accesses.iter().all(|a| a.is_identity(axes)) {
                attrs.push(("accesses", access::to_array(ctx, axes, accesses)));
            }
            attrs
        }
        Op::View { access, .. } => vec![("access", access::to_attr(ctx, axes, access))],
        Op::Reduce { domain, reduced, monoid, access } => vec![
            ("kind", ctx.str(monoid.name())),
            ("over", over(reduced)),
            ("domain", exprs::to_attr(ctx, 0, domain)),
            ("access", access::to_attr(ctx, axes, access)),
        ],
        Op::Contract { domain, reduced, accesses } => vec![
            ("over", over(reduced)),
            ("domain", exprs::to_attr(ctx, 0, domain)),
            ("accesses", access::to_array(ctx, axes, accesses)),
        ],
        Op::Fold(fold) => {
            let all: Vec<_> = fold.accesses.iter().chain(&fold.times).cloned().collect();
            let mut attrs = vec![
                ("kind", ctx.str(fold.monoid.name())),
                ("body", ctx.str(&fold.body.to_string())),
                ("combine", ctx.str(fold.combine.name())),
                ("over", over(&fold.reduced)),
                ("domain", exprs::to_attr(ctx, 0, &fold.domain)),
                ("accesses", access::to_array(ctx, axes, &all)),
            ];
            attrs.extend(fold.times.is_some().then(|| ("times", ctx.unit())));
            attrs
        }
        Op::Concat { axis } => vec![("axis", ctx.i64_attr(*axis as i64))],
        Op::Gather { indices, map, .. } => {
            vec![("accesses", access::to_array(ctx, axes, indices)), ("map", exprs::to_attr(ctx, axes + indices.len(), map))]
        }
        Op::Scan { axis, monoid, exclusive, reverse, access, .. } => {
            let mut attrs = vec![
                ("kind", ctx.str(monoid.name())),
                ("axis", ctx.i64_attr(*axis as i64)),
                ("access", access::to_attr(ctx, axes, access)),
            ];
            attrs.extend(exclusive.then(|| ("exclusive", ctx.unit())));
            attrs.extend(reverse.then(|| ("reverse", ctx.unit())));
            attrs
        }
        Op::Sort { axis, descending } => {
            let mut attrs = vec![("axis", ctx.i64_attr(*axis as i64))];
            attrs.extend(descending.then(|| ("descending", ctx.unit())));
            attrs
        }
        Op::Scatter { domain, indices, map, updates, combine } => {
            let mut attrs = vec![
                ("domain", exprs::to_attr(ctx, 0, domain)),
                ("access", access::to_attr(ctx, axes, updates)),
                ("accesses", access::to_array(ctx, axes, indices)),
                ("map", exprs::to_attr(ctx, axes + indices.len(), map)),
            ];
            attrs.extend(combine.map(|m| ("kind", ctx.str(m.name()))));
            attrs
        }
        Op::Greedy { accesses: [valid, conflict], .. } => {
            vec![("accesses", ctx.array(&[access::to_attr(ctx, axes, valid), access::to_attr(ctx, axes + 1, conflict)]))]
        }
    };
    let result = tensor_type(ctx, ty);
    Some(b.op1(&format!("alg.{}", op.name()), operands, result, &attrs))
}
