//! Indices that leave their operand for certain: shapes that do not belong together.

use crate::{
    graph::TensorType,
    ix::{Atom, Ix},
    op::{Op, OpError},
};

impl Op {
    /// Refuses a primitive that reads an operand outside its extents at some point of its domain. Only what is certain is
    /// found: constant extents, and unguarded indices that are sums of axes with constant coefficients.
    ///
    /// # Errors
    /// The operand, its dimension and the index that is read, or operands of a concatenation whose other extents differ.
    pub fn in_bounds(&self, inputs: &[&TensorType]) -> Result<(), OpError> {
        let op = self.name();
        if let Op::Concat { axis } = self {
            return sides(op, *axis, inputs);
        }
        let Some(extents) = constants(self.domain().unwrap_or_default()) else { return Ok(()) };
        if extents.contains(&0) {
            return Ok(());
        }
        let accesses = self.accesses().into_iter().filter(|(_, a)| a.guards.is_empty()).map(|(i, a)| (i, &a.map));
        // What data decides is an axis past the domain's, of which nothing is known.
        let indexed = match self {
            Op::Gather { map, .. } | Op::Scatter { map, .. } => Some((0, map)),
            _ => None,
        };
        for (operand, map) in accesses.chain(indexed) {
            let dims = inputs.get(operand).map(|t| &t.dims[..]).unwrap_or_default();
            for (dim, (index, extent)) in map.iter().zip(dims).enumerate() {
                let (Some(extent), Some((low, high))) = (extent.as_const(), hull(index, &extents)) else { continue };
                if low < 0 || high >= extent {
                    let index = if low < 0 { low } else { high };
                    return Err(OpError::Outside { op, operand, dim, index, extent });
                }
            }
        }
        Ok(())
    }
}

/// Operands of a concatenation agree in all extents but that of the axis.
fn sides(op: &'static str, axis: usize, inputs: &[&TensorType]) -> Result<(), OpError> {
    let Some((first, rest)) = inputs.split_first() else { return Ok(()) };
    for (operand, t) in rest.iter().enumerate() {
        for (dim, (a, b)) in first.dims.iter().zip(&t.dims).enumerate().filter(|(d, _)| *d != axis) {
            if let (Some(a), Some(b)) = (a.as_const(), b.as_const())
                && a != b
            {
                let what = format!("operand {} has the extent {b} in dimension {dim} where operand 0 has {a}", operand + 1);
                return Err(OpError::Attribute { op, what });
            }
        }
    }
    Ok(())
}

fn constants(dims: &[Ix]) -> Option<Vec<i64>> {
    dims.iter().map(Ix::as_const).collect()
}

/// The least and the largest value of a sum of axes over a box without empty sides; both are reached.
fn hull(index: &Ix, extents: &[i64]) -> Option<(i64, i64)> {
    let (mut low, mut high) = (index.offset(), index.offset());
    for term in index.terms() {
        let [Atom::Axis(axis)] = &term.atoms[..] else { return None };
        let span = extents.get(*axis as usize)?.checked_sub(1)?.checked_mul(term.coef)?;
        (low, high) = (low.checked_add(span.min(0))?, high.checked_add(span.max(0))?);
    }
    Some((low, high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        dtype::DType,
        op::{Access, Guard},
        scalar::Const,
    };

    fn view(extents: &[i64], map: Vec<Ix>) -> Op {
        Op::View { domain: extents.iter().map(|e| Ix::konst(*e)).collect(), access: Access::new(map) }
    }

    #[test]
    fn indices_outside_are_refused() {
        let x = TensorType::fixed(DType::F32, &[4, 6]);
        let step = |by: i64, at: i64| Ix::axis(1).scale(by).plus(&Ix::konst(at));
        for (by, at, good) in [(1, 0, true), (2, 1, true), (2, 2, false), (-1, 2, true), (-1, 1, false), (1, -1, false)] {
            let op = view(&[4, 3], vec![Ix::axis(0), step(by, at)]);
            assert_eq!(op.in_bounds(&[&x]).is_ok(), good, "{by} {at}");
        }
        let e = view(&[5, 6], vec![Ix::axis(0), Ix::axis(1)]).in_bounds(&[&x]).unwrap_err();
        assert_eq!(e, OpError::Outside { op: "view", operand: 0, dim: 0, index: 4, extent: 4 });
    }

    #[test]
    fn what_is_not_certain_is_let_through() {
        let x = TensorType::fixed(DType::F32, &[4]);
        let symbolic = Op::View { domain: vec![Ix::sym(0)], access: Access::identity(1) };
        assert!(symbolic.in_bounds(&[&x]).is_ok());
        assert!(view(&[0], vec![Ix::axis(0).plus(&Ix::konst(9))]).in_bounds(&[&x]).is_ok());
        let padded = Access {
            map: vec![Ix::axis(0)],
            guards: vec![Guard { expr: Ix::axis(0), extent: Ix::konst(4) }],
            fill: Some(Const::from_i64(DType::F32, 0)),
        };
        assert!(Op::View { domain: vec![Ix::konst(9)], access: padded }.in_bounds(&[&x]).is_ok());
    }

    #[test]
    fn sides_of_a_concatenation_agree() {
        let (a, b) = (TensorType::fixed(DType::F32, &[2, 3]), TensorType::fixed(DType::F32, &[2, 4]));
        assert!(Op::Concat { axis: 1 }.in_bounds(&[&a, &b]).is_ok());
        assert!(Op::Concat { axis: 0 }.in_bounds(&[&a, &b]).is_err());
    }
}
