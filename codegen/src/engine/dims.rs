//! The algebra's types as the engine file has them.

use kiln_algebra::{Atom, DType, Ix};
use kiln_format::{self as f, DimExpr};

/// An expression without axes. (An axis would be a mistake of the caller's and becomes 0.)
pub fn dim_expr(e: &Ix) -> DimExpr {
    let terms = e.terms().iter().map(|t| {
        let atoms = t.atoms.iter().map(atom);
        DimExpr::product(atoms.chain((t.coef != 1).then_some(DimExpr::Const(t.coef))))
    });
    let offset = (e.offset() != 0 || e.terms().is_empty()).then(|| DimExpr::Const(e.offset()));
    DimExpr::sum(terms.chain(offset))
}

fn atom(a: &Atom) -> DimExpr {
    match a {
        Atom::Sym(i) => DimExpr::Sym(*i),
        Atom::Axis(_) => DimExpr::ZERO,
        Atom::FloorDiv(n, d) => dim_expr(n).floor_div(dim_expr(d)),
        Atom::Mod(n, d) => dim_expr(n).modulo(dim_expr(d)),
        Atom::Min(x, y) => dim_expr(x).minimum(dim_expr(y)),
        Atom::Max(x, y) => dim_expr(x).maximum(dim_expr(y)),
    }
}

/// The file's name of an element type.
pub fn dtype(d: DType) -> f::DType {
    match d {
        DType::Bool => f::DType::Bool,
        DType::I8 => f::DType::I8,
        DType::I16 => f::DType::I16,
        DType::I32 => f::DType::I32,
        DType::I64 => f::DType::I64,
        DType::U8 => f::DType::U8,
        DType::U16 => f::DType::U16,
        DType::U32 => f::DType::U32,
        DType::U64 => f::DType::U64,
        DType::F16 => f::DType::F16,
        DType::BF16 => f::DType::BF16,
        DType::F32 => f::DType::F32,
        DType::F64 => f::DType::F64,
        DType::F8E4M3FN => f::DType::F8E4M3FN,
        DType::F8E4M3FNUZ => f::DType::F8E4M3FNUZ,
        DType::F8E5M2 => f::DType::F8E5M2,
        DType::F8E5M2FNUZ => f::DType::F8E5M2FNUZ,
        DType::F8E8M0 => f::DType::F8E8M0,
        DType::F4E2M1 => f::DType::F4E2M1,
        DType::I4 => f::DType::I4,
        DType::U4 => f::DType::U4,
        DType::I2 => f::DType::I2,
        DType::U2 => f::DType::U2,
        DType::Str => f::DType::Str,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_keep_their_value() {
        let (s, t) = (Ix::sym(0), Ix::sym(1));
        let cases = [
            Ix::konst(-3),
            s.clone() * 3 + t.clone() * s.clone() - Ix::konst(7),
            (s.clone() + Ix::konst(7)).ceildiv(&Ix::konst(4)) * 16 + t.modulo(&Ix::konst(5)),
            s.smaller(&t).larger(&Ix::konst(2)),
        ];
        for e in cases {
            for syms in [[1, 1], [5, 13], [100, 3]] {
                assert_eq!(dim_expr(&e).eval(&syms).ok(), e.eval(&[], &syms), "{e}");
            }
        }
    }
}
