//! # Range
//! Numbers from a start in equal steps.
//!
//! <https://onnx.ai/onnx/operators/onnx__Range.html>, operator sets 11, 27.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The number of steps before the limit.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let f = [support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?];
    let dtype = f[0].dtype;
    let at = |f: &Fact| f.contents.as_ref().and_then(|c| c.first().cloned());
    if let (Some(start), Some(limit), Some(step)) = (at(f[0]), at(f[1]), at(f[2])) {
        let Some(step) = step.as_const() else {
            let (sign, size) = support::slice::sign_and_size(&step);
            let n = limit.minus(&start).times(&sign).ceildiv(&size).larger(&Ix::konst(0));
            return Ok(vec![Fact::new(dtype, vec![cx.derived(node, &n)])]);
        };
        if step == 0 {
            return Err(node.invalid("the step is zero"));
        }
        let span = if step > 0 { limit.minus(&start) } else { start.minus(&limit) };
        let n = cx.canon(&span.ceildiv(&Ix::konst(step.abs())).larger(&Ix::konst(0)));
        let n = cx.derived(node, &n);
        let contents = n.as_const().filter(|n| *n <= 1024).map(|n| (0..n).map(|i| start.plus(&Ix::konst(i * step))).collect());
        return Ok(vec![Fact::new(dtype, vec![n]).with_contents(contents)]);
    }
    let value = |f: &Fact| f.scalar().map(|c| c.to_f64());
    let (Some(start), Some(limit), Some(step)) = (value(f[0]), value(f[1]), value(f[2])) else {
        if dtype.is_float() {
            return Ok(vec![Fact::new(dtype, vec![cx.fresh(node, 0, None)])]);
        }
        return Err(
            node.data_dependent("start, limit and step must be known before the model runs; bind the shapes they depend on")
        );
    };
    let n = ((limit - start) / step).ceil().max(0.0);
    if n.is_nan() || n > 1e9 {
        return Err(node.invalid(format!("a range of {n} elements")));
    }
    Ok(vec![Fact::new(dtype, vec![Ix::konst(n as i64)])])
}
