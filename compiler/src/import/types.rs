//! ONNX types as MLIR types.

use super::ImportError;
use kiln_algebra::{Ix, Symbol};
use kiln_dialects::{
    ir::{Attribute, Ctx, Type, exprs},
    onnx::{read, types},
};
use kiln_onnx::{Dim, ElementType, Type as OnnxType};

/// Symbols of the module, in order of first use.
#[derive(Default)]
pub(super) struct Symbols {
    pub(super) list: Vec<Symbol>,
}

impl Symbols {
    fn get(&mut self, name: &str) -> Ix {
        let at = self.list.iter().position(|s| &*s.name == name).unwrap_or_else(|| {
            self.list.push(Symbol { name: name.into(), min: 1, opt: 1, max: None, def: None });
            self.list.len() - 1
        });
        Ix::sym(at)
    }
}

/// The MLIR type of an element type; every one has one.
pub(super) fn element<'c>(ctx: Ctx<'c>, elem: ElementType) -> Result<Type<'c>, ImportError> {
    types::element(ctx, elem.name()).ok_or_else(|| internal(elem.name()))
}

/// A value of which the file says at most the element type; its shape is left to shape inference.
pub(super) fn intermediate<'c>(ctx: Ctx<'c>, ty: Option<&OnnxType>) -> Result<Type<'c>, ImportError> {
    match ty {
        Some(OnnxType::Tensor { elem, .. }) => Ok(types::unranked(element(ctx, *elem)?)),
        _ => types::value(ctx).ok_or_else(|| internal("!onnx.value")),
    }
}

/// The type of a graph input, with a symbol for each open dimension.
pub(super) fn input<'c>(ctx: Ctx<'c>, name: &str, ty: Option<&OnnxType>, symbols: &mut Symbols) -> Result<Type<'c>, ImportError> {
    let Some(OnnxType::Tensor { elem, shape: Some(shape) }) = ty else { return intermediate(ctx, ty) };
    let dims: Vec<Ix> = shape
        .iter()
        .enumerate()
        .map(|(i, dim)| match dim {
            Dim::Known(size) => Ix::konst(i64::try_from(*size).unwrap_or(i64::MAX)),
            Dim::Symbol(symbol) => symbols.get(symbol),
            Dim::Unknown => symbols.get(&format!("{name}.{i}")),
        })
        .collect();
    let extents: Vec<Option<i64>> = dims.iter().map(Ix::as_const).collect();
    let encoding = extents.contains(&None).then(|| exprs::to_attr(ctx, 0, &dims));
    Ok(ctx.tensor(&extents, element(ctx, *elem)?, encoding))
}

/// What is said in attributes of an input that is no tensor; nothing of a tensor, or of what Kiln does not compute with.
pub(super) fn special<'c>(ctx: Ctx<'c>, ty: Option<&OnnxType>) -> Vec<(&'static str, Attribute<'c>)> {
    let (kind, tensor) = match ty {
        Some(OnnxType::Sequence(of)) => (read::SEQUENCE, &**of),
        Some(OnnxType::Optional(of)) => match &**of {
            OnnxType::Sequence(of) => (read::OPTIONAL_SEQUENCE, &**of),
            of => (read::OPTIONAL, of),
        },
        _ => return Vec::new(),
    };
    let OnnxType::Tensor { elem, shape } = tensor else { return Vec::new() };
    let Ok(element) = element(ctx, *elem) else { return Vec::new() };
    let mut out = vec![(read::KIND, ctx.str(kind)), (read::ELEMENT, ctx.type_attr(element))];
    out.extend(shape.as_ref().map(|s| (read::RANK, ctx.i64_attr(s.len() as i64))));
    out
}

/// The type of a constant.
pub(super) fn constant<'c>(ctx: Ctx<'c>, elem: ElementType, shape: &[u64]) -> Result<Type<'c>, ImportError> {
    let extents: Vec<Option<i64>> = shape.iter().map(|d| Some(i64::try_from(*d).unwrap_or(i64::MAX))).collect();
    Ok(ctx.tensor(&extents, element(ctx, elem)?, None))
}

/// The type of a missing value.
pub(super) fn none(ctx: Ctx<'_>) -> Result<Type<'_>, ImportError> {
    ctx.parse_type("none").ok_or_else(|| internal("none"))
}

fn internal(text: &str) -> ImportError {
    ImportError::Node {
        node: String::new(),
        op: "import".into(),
        what: format!("MLIR does not know the type {text}: this is a mistake of Kiln's build"),
    }
}
