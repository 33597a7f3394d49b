//! Maps over a part of their domain.

use kiln_algebra::{Access, BinOp, Ix, Scalar, compose::ix_scalar};

/// Body and accesses of a map whose axes start at the given places.
pub(in crate::eqsat::rules) fn from(body: &Scalar, accesses: &[Access], starts: &[Ix]) -> (Scalar, Vec<Access>) {
    let to: Vec<Ix> = starts.iter().enumerate().map(|(i, s)| Ix::axis(i).plus(s)).collect();
    let moved = |s: &Scalar| match s {
        Scalar::Axis(i) if !starts[*i as usize].is(0) => {
            Some(Scalar::bin(BinOp::Add, s.clone(), ix_scalar(&starts[*i as usize])))
        }
        _ => None,
    };
    (body.map_leaves(&moved), accesses.iter().map(|a| a.at(&to)).collect())
}
