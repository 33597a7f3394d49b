//! ONNX attributes as MLIR attributes of the same names.

use super::{ImportError, constants, types};
use kiln_algebra::DType;
use kiln_dialects::{
    alg::types::dense_attr,
    ir::{Attribute, Ctx},
    onnx::{dtype_of_code, types as onnx_types},
};
use kiln_onnx::{Attribute as Value, Node, Type as OnnxType, WeightRef};

/// Elements of a tensor attribute that is no Constant's. No operator of ONNX has use for more than one.
const LONGEST: u64 = 1 << 16;

/// All attributes but subgraphs, which are regions.
pub(super) fn attributes<'c>(ctx: Ctx<'c>, node: &Node) -> Result<Vec<(String, Attribute<'c>)>, ImportError> {
    let mut out = Vec::new();
    for (name, value) in &node.attributes {
        let refuse = |what: &str| ImportError::node(node, format!("attribute '{name}' {what}"));
        let attribute = match value {
            Value::Int(v) => ctx.i64_attr(*v),
            Value::Float(v) => ctx.float_attr(ctx.f32(), f64::from(*v)),
            Value::String(v) => ctx.str(text(v).ok_or_else(|| refuse("is no UTF-8 text"))?),
            Value::Ints(v) => ctx.i64s(v),
            Value::Floats(v) => onnx_types::floats(ctx, v),
            Value::Strings(v) => {
                let texts: Option<Vec<&str>> = v.iter().map(|s| text(s)).collect();
                ctx.strs(&texts.ok_or_else(|| refuse("is no UTF-8 text"))?)
            }
            Value::Tensor(weight) => tensor(ctx, weight)
                .ok_or_else(|| refuse(&format!("is a tensor of {} {:?}, which has no form here", weight.dtype, weight.shape)))?,
            Value::Type(OnnxType::Tensor { .. }) if node.op_type != "Optional" => {
                return Err(refuse("is a type, which only Optional has"));
            }
            Value::Type(ty) => ctx.type_attr(types::intermediate(ctx, Some(ty))?),
            Value::Graph(_) => continue,
            other => return Err(refuse(&format!("is of the kind {}, which no operator has", other.kind()))),
        };
        out.push((name.clone(), attribute));
    }
    Ok(out)
}

fn tensor<'c>(ctx: Ctx<'c>, weight: &WeightRef) -> Option<Attribute<'c>> {
    let dtype = dtype_of_code(i64::from(weight.dtype.code()))?;
    if weight.elements() > LONGEST {
        return None;
    }
    if dtype == DType::Str {
        // Tables of texts are lists.
        return constants::texts(weight).map(|all| ctx.strs(&all));
    }
    dense_attr(ctx, &constants::tensor(weight, dtype)?)
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}
