//! # CategoryMapper (ai.onnx.ml)
//! Categories that are texts to numbers, or back.

use kiln_algebra::{DType, Tensor};

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, lookup, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = need(node, inputs, 0)?;
    let (texts, numbers) = (node.strings("cats_strings")?.unwrap_or_default(), node.ints("cats_int64s")?.unwrap_or_default());
    if texts.len() != numbers.len() {
        return Err(node.invalid(format!("{} texts have {} numbers", texts.len(), numbers.len())));
    }
    let n = texts.len();
    let (keys, all) = if x.dtype() == DType::Str {
        let all: Vec<i64> = numbers.iter().copied().chain([node.int("default_int64", -1)?]).collect();
        (b.texts(texts)?, b.ints(&all)?)
    } else {
        let all: Vec<String> = texts.iter().cloned().chain([node.string("default_string", "_Unused")?.to_owned()]).collect();
        (b.constant(Tensor::i64(&[n], numbers))?, b.texts(&all)?)
    };
    Ok(vec![lookup(b, x, &keys, n, &all)?])
}
