//! Symbols and tensor types with symbolic extents, where malformed IR is `None`; see [`crate::symbols`] and
//! [`crate::alg::types`] for the forms that say what is wrong.

use crate::{
    alg::types,
    ir::{Ctx, OpView, Type, TypeExt},
    symbols,
};
use kiln_algebra::{DType, Symbol, TensorType};

pub use types::{element_type, tensor_type};

/// The element type of a tensor, vector or scalar type.
pub fn dtype_of(_ctx: Ctx<'_>, ty: Type<'_>) -> Option<DType> {
    types::dtype_of(ty.element())
}

/// The type with its extents; `None` for what is no ranked tensor of an element type of Kiln's, and where a dynamic
/// extent has no expression.
pub fn tensor_type_of(_ctx: Ctx<'_>, ty: Type<'_>) -> Option<TensorType> {
    types::tensor_type_of(ty).ok()
}

/// Writes the symbols onto the module.
pub fn set_symbols(module: OpView<'_>, list: &[Symbol]) {
    symbols::write(module, list);
}

/// The symbols of the module; `None` where the attribute is malformed.
pub fn symbols(module: OpView<'_>) -> Option<Vec<Symbol>> {
    symbols::read(module).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{context, module};
    use kiln_algebra::Ix;

    #[test]
    fn symbols_and_types_read_back() {
        let context = context();
        let module = module::module(&context);
        let min = Ix::sym(0).smaller(&Ix::konst(8));
        let symbols = vec![
            Symbol { name: "batch".into(), min: 1, opt: 4, max: Some(16), def: None },
            Symbol { name: "half".into(), min: 0, opt: 2, max: None, def: Some(Ix::sym(0).floordiv(&Ix::konst(2))) },
            Symbol { name: "least".into(), min: 1, opt: 1, max: None, def: Some(min) },
        ];
        set_symbols(module.op(), &symbols);
        assert_eq!(super::symbols(module.op()), Some(symbols));
        for dtype in DType::ALL {
            let dims = vec![Ix::sym(1), Ix::konst(3), Ix::sym(0).scale(2)];
            let ty = TensorType { dtype: *dtype, dims };
            assert_eq!(tensor_type_of(module.ctx(), tensor_type(module.ctx(), &ty)), Some(ty));
        }
        assert_eq!(
            tensor_type(module.ctx(), &TensorType { dtype: DType::F32, dims: vec![Ix::sym(0), Ix::konst(3)] }).to_string(),
            "tensor<?x3xf32, affine_map<()[s0] -> (s0, 3)>>"
        );
    }
}
