//! # Det
//! Elimination with row pivoting, unrolled over a fixed size: the row with the largest element of the first column changes
//! places with the first, and the rest of the matrix is what it leaves.

use kiln_algebra::{Access, BinOp, Const, DType, Ix, Monoid, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Body, Lowered, k, x}};

/// Matrices up to this size are unrolled.
const LARGEST: i64 = 64;

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let t = v.dtype();
    let b = v.rank() - 2;
    let Some(size) = v.dims()[b].as_const().filter(|n| *n <= LARGEST) else {
        let what = format!("matrices must have a fixed size of at most {LARGEST}, not {}; bind the shape", v.dims()[b]);
        return Err(node.unsupported(what).into());
    };
    let batch = v.dims()[..b].to_vec();
    let lead: Vec<Ix> = (0..b).map(Ix::axis).collect();
    let with = |rest: &[Ix]| Access::new(lead.iter().chain(rest).cloned().collect());
    let mut m = cx.cast(v, t.compute())?;
    let t = m.dtype();
    let mut det = cx.splat(&batch, Const::from_i64(t, 1))?;
    for n in (1..=size).rev() {
        let column: Vec<Ix> = batch.iter().cloned().chain([Ix::konst(n)]).collect();
        let size = cx.map_at(&column, x(0).un(UnOp::Abs).0, &[(&m, with(&[Ix::axis(b), Ix::konst(0)]))])?;
        // (batch, 1): the row of the pivot.
        let row = support::arg_extreme(cx, &size, b, Monoid::Max, false)?;
        let wide: Vec<Ix> = column[..b].iter().cloned().chain([Ix::konst(n)]).collect();
        let map: Vec<Ix> = lead.iter().cloned().chain([Ix::axis(b + 1), Ix::axis(b)]).collect();
        let top = cx.gather(&m, &wide, &[(&row, with(&[Ix::konst(0)]))], map)?;
        let sign = x(1).bin(BinOp::Eq, k(DType::I64, 0.0)).select(k(t, 1.0), k(t, -1.0));
        let args = [
            (&det, Access::identity(b)),
            (&row, with(&[Ix::konst(0)])),
            (&top, with(&[Ix::konst(0)])),
        ];
        det = cx.map_at(&batch, (x(0) * sign * x(2)).0, &args)?;
        if n == 1 {
            break;
        }
        // Row i + 1 of what is left is row 0 where the pivot came from there.
        let rest: Vec<Ix> = batch.iter().cloned().chain([Ix::konst(n - 1), Ix::konst(n - 1)]).collect();
        let (i, j) = (Ix::axis(b).plus(&Ix::konst(1)), Ix::axis(b + 1).plus(&Ix::konst(1)));
        let zero = Ix::konst(0);
        let moved = |own: usize, first: usize| Body(cx.number(&rest, &i, DType::I64)).bin(BinOp::Eq, x(6)).select(x(first), x(own));
        let factor = x(5).bin(BinOp::Eq, k(t, 0.0)).select(k(t, 0.0), moved(2, 3) / x(5));
        let args = [
            (&m, with(&[i.clone(), j.clone()])),
            (&m, with(&[zero.clone(), j.clone()])),
            (&m, with(&[i.clone(), zero.clone()])),
            (&m, with(&[zero.clone(), zero.clone()])),
            (&top, with(std::slice::from_ref(&j))),
            (&top, with(std::slice::from_ref(&zero))),
            (&row, with(std::slice::from_ref(&zero))),
        ];
        m = cx.map_at(&rest, (moved(0, 1) - factor * x(4)).0, &args)?;
    }
    Ok(vec![cx.cast(&det, v.dtype())?])
}
