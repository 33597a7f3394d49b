//! The parameters of `Slice`, with symbolic bounds.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, InferError, OnnxNode,
    support::{Inputs, axis, exprs, ints, need, optional},
};

/// A range along one dimension: element `i` of the result is element `start + i * step` of the input.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// First element.
    pub start: Ix,
    /// Step, not zero.
    pub step: i64,
    /// Number of elements.
    pub len: Ix,
}

/// Bounds at least this far out mean "to the end".
const FAR: i64 = 1 << 31;

/// A constant bound beyond any real extent says that the dimension is no larger, or an exporter's "to the end" would
/// stay in every extent after it as a minimum.
const GENEROUS: i64 = 1 << 24;

/// Learns upper bounds of symbols from ends that are meant as "to the end".
pub fn learn(inputs: Inputs<'_, '_>, cx: &mut InferCx) {
    let Some(x) = optional(inputs, 0) else { return };
    let Some(ends) = optional(inputs, 2).and_then(Fact::ints) else { return };
    let axes = optional(inputs, 3).and_then(Fact::ints).unwrap_or_else(|| (0..ends.len() as i64).collect());
    for (end, axis) in ends.into_iter().zip(axes).filter(|(e, _)| (GENEROUS..FAR).contains(e)) {
        let axis = if axis < 0 { axis + x.rank() as i64 } else { axis };
        if let Some(s) = usize::try_from(axis).ok().and_then(|a| x.dims.get(a)).and_then(Ix::as_sym) {
            let symbol = &mut cx.symbols[s];
            symbol.max = Some(symbol.max.map_or(end, |m| m.min(end)));
        }
    }
}

/// One range a dimension of input 0.
///
/// # Errors
/// Bounds that are not known before the model runs, a step of zero, axes out of range.
pub fn ranges(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &InferCx) -> Result<Vec<Range>, InferError> {
    let x = need(node, inputs, 0)?;
    let missing = |what: &str| node.invalid(format!("the {what} are missing"));
    let starts = exprs(node, inputs, 1, "starts")?.ok_or_else(|| missing("starts"))?;
    let ends = exprs(node, inputs, 2, "ends")?.ok_or_else(|| missing("ends"))?;
    let axes = ints(node, inputs, 3, "axes")?.unwrap_or_else(|| (0..starts.len() as i64).collect());
    let steps = ints(node, inputs, 4, "steps")?.unwrap_or_else(|| vec![1; starts.len()]);
    if [ends.len(), axes.len(), steps.len()].iter().any(|n| *n != starts.len()) {
        return Err(node.invalid("starts, ends, axes and steps differ in length"));
    }
    let mut out: Vec<Range> = x.dims.iter().map(|d| Range { start: Ix::konst(0), step: 1, len: d.clone() }).collect();
    for (i, a) in axes.iter().enumerate() {
        let a = axis(node, *a, x.rank())?;
        out[a] = range(node, cx, &x.dims[a], &starts[i], &ends[i], steps[i])?;
    }
    Ok(out)
}

/// The range that `start`, `end` and `step` mean for a dimension, by Python's rules.
///
/// # Errors
/// A step of zero, or a bound whose sign the bounds of the symbols do not decide.
pub fn range(node: &OnnxNode, cx: &InferCx, dim: &Ix, start: &Ix, end: &Ix, step: i64) -> Result<Range, InferError> {
    if step == 0 {
        return Err(node.invalid("a step is zero"));
    }
    let (zero, one) = (Ix::konst(0), Ix::konst(1));
    let (low, high) = if step > 0 { (zero.clone(), dim.clone()) } else { (Ix::konst(-1), dim.minus(&one)) };
    let clamp = |e: &Ix, low: &Ix, high: &Ix| -> Result<Ix, InferError> {
        if let Some(v) = e.as_const().filter(|v| *v >= FAR || *v <= -FAR) {
            return Ok(if v > 0 { high.clone() } else { low.clone() });
        }
        let r = cx.ranges();
        let e = match (r.non_negative(e), r.non_negative(&e.scale(-1).minus(&one))) {
            (true, _) => e.clone(),
            (_, true) => e.plus(dim),
            _ => return Err(node.data_dependent(format!("the sign of the bound {e} is not known before the model runs"))),
        };
        Ok(cx.canon(&cx.canon(&e.larger(low)).smaller(high)))
    };
    let start = clamp(start, &zero, &if step > 0 { high.clone() } else { dim.minus(&one) })?;
    let end = clamp(end, &low, &high)?;
    let span = if step > 0 { end.minus(&start) } else { start.minus(&end) };
    let len = cx.canon(&cx.canon(&span.ceildiv(&Ix::konst(step.saturating_abs()))).larger(&zero));
    Ok(Range { start, step, len })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_stay_symbolic() {
        let mut cx = InferCx::default();
        let s = cx.symbol("n");
        let node = OnnxNode::new("Slice", "s", &[], &[]);
        let k = Ix::konst;
        let r = range(&node, &cx, &s, &k(0), &k(i64::MAX), 1).unwrap();
        assert_eq!((r.start, r.len), (k(0), s.clone()));
        let r = range(&node, &cx, &s, &k(-1), &k(i64::MIN), -1).unwrap();
        assert_eq!((r.start, r.len), (s.clone() - k(1), s.clone()));
        let r = range(&node, &cx, &k(512), &k(0), &s, 1).unwrap();
        assert_eq!(r.len, s.smaller(&k(512)));
        assert!(range(&node, &cx, &s, &k(0), &k(1), 0).is_err());
    }
}
