//! Whether all that a kernel computes is rounded to half precision in the end, without steps in between that could make a
//! small error large.

use kiln_algebra::{BinOp, DType, Op, Scalar, UnOp};

use crate::{Cone, TargetInfo, TargetKind};

impl Cone {
    /// Whether elementary functions and quotients need not be better than half precision, and the target has faster ones.
    pub fn is_rough(&self, target: &TargetInfo) -> bool {
        let half = |d: DType| matches!(d, DType::F16 | DType::BF16);
        let smooth = |op: &Op| match op {
            Op::Map { body, .. } => is_smooth(body),
            Op::Fold(f) => is_smooth(&f.body),
            op => !op.is_whole(),
        };
        let narrow = !self.outputs.is_empty() && self.outputs.iter().all(|o| half(o.dtype));
        target.kind == TargetKind::Cuda && narrow && self.graph.nodes.iter().all(|n| smooth(&n.op))
    }
}

/// No step functions: a quotient just below an integer must not be rounded down.
fn is_smooth(body: &Scalar) -> bool {
    let mut smooth = true;
    body.visit(&mut |s| {
        smooth &= match s {
            Scalar::Un(op, _) => !matches!(op, UnOp::Floor | UnOp::Ceil | UnOp::Trunc | UnOp::Round | UnOp::Sign),
            Scalar::Bin(op, ..) => !matches!(op, BinOp::Rem | BinOp::Mod | BinOp::Eq | BinOp::Ne),
            Scalar::Cast(to, _) => to.is_float() && to.size() > 1,
            Scalar::Bits(..) => false,
            _ => true,
        };
    });
    smooth
}
