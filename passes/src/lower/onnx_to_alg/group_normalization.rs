//! # GroupNormalization
//! Channels are ungrouped, each group is normalised, and scale and shift follow by channel (by group before
//! operator set 21).

use kiln_algebra::{Access, BinOp, Ix};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, LowerError, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let groups = node.int("num_groups", 0)?;
    if v.rank() < 2 || groups < 1 {
        return Err(node.invalid(format!("{groups} groups of an input of rank {}", v.rank())).into());
    }
    let per_group = v.dims()[1].floordiv(&Ix::konst(groups));
    let mut dims = vec![v.dims()[0].clone(), Ix::konst(groups), per_group.clone()];
    dims.extend(v.dims()[2..].iter().cloned());
    let wide = cx.cast(v, v.dtype().compute())?;
    let split = cx.reshape(&wide, &dims)?;
    let (c, var) = support::normalise::centred(cx, &split, &(2..dims.len()).collect::<Vec<_>>())?;
    let inverse = support::normalise::inverse_deviation(cx, &var, node.float("epsilon", 1e-5)?)?;
    let n = cx.binary(BinOp::Mul, &c, &inverse)?;
    let n = cx.reshape(&n, v.dims())?;
    let mut by_channel = |i: usize| -> Result<Value, LowerError> {
        support::rank(node, inputs, i, 1)?;
        let p = support::need(node, inputs, i)?;
        let p = if cx.shapes.same(&p.dims()[0], &v.dims()[1]) {
            p.clone()
        } else {
            let wide = cx.view(p, &[Ix::konst(groups), per_group.clone()], Access::new(vec![Ix::axis(0)]))?;
            cx.reshape(&wide, &[v.dims()[1].clone()])?
        };
        support::normalise::channels(cx, &p, v.rank())
    };
    let (scale, shift) = (by_channel(1)?, by_channel(2)?);
    Ok(vec![support::normalise::affine(cx, &n, Some(&scale), Some(&shift), v.dtype())?])
}
