//! # NonZero
//! Indices of the elements that are not zero.
//!
//! <https://onnx.ai/onnx/operators/onnx__NonZero.html>, operator sets 9, 13.

use kiln_algebra::{DType, Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// One row a dimension, one column an element that is not zero.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let count = match &x.value {
        Some(t) => Ix::konst((0..t.len()).filter(|i| t.get(*i).to_f64() != 0.0).count() as i64),
        None => cx.fresh(node, 0, Some(&x.elements())),
    };
    Ok(vec![Fact::new(DType::I64, vec![Ix::konst(x.rank().max(1) as i64), count])])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_take_unknown_counts_for_the_most_that_they_may_be() {
        let mut cx = InferCx::default();
        let node = OnnxNode::new("NonZero", "n", &[], &[]);
        let found = |dims: &[Ix], cx: &mut InferCx| {
            let x = Fact::new(DType::Bool, dims.to_vec());
            infer(&node, &[Some(&x)], cx).unwrap()[0].dims[1].clone()
        };
        let first = found(&[Ix::konst(30), Ix::konst(15)], &mut cx);
        let second = found(&[first], &mut cx);
        let (bounded, open) = (&cx.symbols[0], &cx.symbols[1]);
        assert_eq!((bounded.opt, bounded.max), (450, Some(450)));
        assert_eq!((open.opt, open.max), (450, None));
        let half = cx.derived(&node, &second.floordiv(&Ix::konst(2)).smaller(&Ix::konst(100)));
        assert_eq!(cx.symbols[half.as_sym().unwrap()].opt, 100);
    }
}
