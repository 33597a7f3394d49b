//! Symbols and tensor types with symbolic extents, in every phase's IR.
//!
//! The module lists its symbols, in order, in the attribute `kiln.symbols`. A tensor type with an extent that is no
//! constant has an encoding `affine_map<()[s0, ..] -> (..)>` with all of its extents, where `s_i` is the i-th symbol.

use crate::ir::{Attribute, Ctx, OpView, Type, TypeExt, TypeLike, affine, attr};
use kiln_algebra::{DType, Ix, Symbol, TensorType};

/// Name of the module's attribute.
pub const SYMBOLS: &str = "kiln.symbols";

/// The MLIR type of an element. Signed integers are signless, as arith wants them; unsigned ones are not.
pub fn element_type<'c>(ctx: Ctx<'c>, dtype: DType) -> Type<'c> {
    match dtype {
        DType::Bool => ctx.i1(),
        DType::I8 => ctx.int(8),
        DType::I16 => ctx.int(16),
        DType::I32 => ctx.int(32),
        DType::I64 => ctx.int(64),
        DType::U8 => ctx.uint(8),
        DType::U16 => ctx.uint(16),
        DType::U32 => ctx.uint(32),
        DType::U64 => ctx.uint(64),
        DType::F16 => ctx.f16(),
        DType::BF16 => ctx.bf16(),
        DType::F32 => ctx.f32(),
        DType::F64 => ctx.f64(),
    }
}

/// The element type of a tensor, vector or scalar type.
pub fn dtype_of(ctx: Ctx<'_>, ty: Type<'_>) -> Option<DType> {
    let element = ty.element();
    DType::ALL.iter().copied().find(|d| element_type(ctx, *d).to_raw().ptr == element.to_raw().ptr)
}

/// The tensor type of these extents. An extent that has no affine form is dynamic without a name.
pub fn tensor_type<'c>(ctx: Ctx<'c>, ty: &TensorType) -> Type<'c> {
    let shape: Vec<Option<i64>> = ty.dims.iter().map(Ix::as_const).collect();
    let encoding = if shape.contains(&None) { affine::map_attr(ctx, 0, 0, &ty.dims) } else { None };
    ctx.tensor(&shape, element_type(ctx, ty.dtype), encoding)
}

/// The type with its extents; `None` for what is no ranked tensor of an element type of Kiln's, and where a dynamic
/// extent has no expression.
pub fn tensor_type_of(ctx: Ctx<'_>, ty: Type<'_>) -> Option<TensorType> {
    let dtype = dtype_of(ctx, ty).filter(|_| ty.is_tensor())?;
    let shape = ty.shape()?;
    let dims = match ty.tensor_encoding().and_then(affine::map_exprs) {
        Some(exprs) if exprs.len() == shape.len() => exprs,
        _ => shape.into_iter().map(|d| d.map(Ix::konst)).collect::<Option<_>>()?,
    };
    Some(TensorType { dtype, dims })
}

/// Writes the symbols onto the module.
pub fn set_symbols(module: OpView<'_>, symbols: &[Symbol]) {
    let ctx = module.ctx();
    let entries: Vec<Attribute<'_>> = symbols
        .iter()
        .map(|s| {
            let mut fields = vec![("name", ctx.str(&s.name)), ("min", ctx.i64_attr(s.min)), ("opt", ctx.i64_attr(s.opt))];
            fields.extend(s.max.map(|max| ("max", ctx.i64_attr(max))));
            fields.extend(s.def.as_ref().map(|def| ("def", expression(ctx, def))));
            ctx.dict(&fields)
        })
        .collect();
    if entries.is_empty() {
        module.remove_attr(SYMBOLS);
    } else {
        module.set_attr(SYMBOLS, ctx.array(&entries));
    }
}

/// The symbols of the module; `None` where the attribute is malformed.
pub fn symbols(module: OpView<'_>) -> Option<Vec<Symbol>> {
    let Some(list) = module.attr(SYMBOLS) else { return Some(Vec::new()) };
    attr::as_array(list)?
        .into_iter()
        .map(|entry| {
            let int = |name: &str| attr::entry(entry, name).and_then(attr::as_int);
            Some(Symbol {
                name: attr::entry(entry, "name").and_then(attr::as_str)?.into(),
                min: int("min")?,
                opt: int("opt")?,
                max: int("max"),
                def: match attr::entry(entry, "def") {
                    Some(def) => Some(of_expression(def)?),
                    None => None,
                },
            })
        })
        .collect()
}

/// An expression over symbols: an affine map with one result, or as JSON where it has no affine form.
fn expression<'c>(ctx: Ctx<'c>, e: &Ix) -> Attribute<'c> {
    affine::map_attr(ctx, 0, 0, std::slice::from_ref(e))
        .unwrap_or_else(|| ctx.str(&serde_json::to_string(e).unwrap_or_default()))
}

fn of_expression(attr: Attribute<'_>) -> Option<Ix> {
    match attr::as_str(attr) {
        Some(text) => serde_json::from_str(text).ok(),
        None => affine::map_exprs(attr)?.pop(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{context, module};

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
