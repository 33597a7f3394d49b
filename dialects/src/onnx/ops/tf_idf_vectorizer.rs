//! # TfIdfVectorizer
//! Counts of known sequences in texts of integers.
//!
//! <https://onnx.ai/onnx/operators/onnx__TfIdfVectorizer.html>, operator sets 9.

use kiln_algebra::{DType, Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// One element an index that the node names, for each text.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let size = node.ints("ngram_indexes")?.and_then(|l| l.iter().max()).map(|m| m + 1);
    let Some(size) = size.filter(|s| *s > 0) else { return Err(node.invalid("attribute 'ngram_indexes' is missing")) };
    let batch = match &x.dims[..] {
        [_] | [] => Vec::new(),
        [b, _] => vec![b.clone()],
        _ => return Err(node.invalid(format!("the input has rank {}, not 1 or 2", x.rank()))),
    };
    Ok(vec![Fact::new(DType::F32, batch.into_iter().chain([Ix::konst(size)]).collect())])
}
