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
    pub step: Ix,
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
    let steps = exprs(node, inputs, 4, "steps")?.unwrap_or_else(|| vec![Ix::konst(1); starts.len()]);
    if [ends.len(), axes.len(), steps.len()].iter().any(|n| *n != starts.len()) {
        return Err(node.invalid("starts, ends, axes and steps differ in length"));
    }
    let mut out: Vec<Range> = x.dims.iter().map(|d| Range { start: Ix::konst(0), step: Ix::konst(1), len: d.clone() }).collect();
    for (i, a) in axes.iter().enumerate() {
        let a = axis(node, *a, x.rank())?;
        out[a] = range(node, cx, &x.dims[a], &starts[i], &ends[i], &steps[i])?;
    }
    Ok(out)
}

/// The range that `start`, `end` and `step` mean for a dimension, by Python's rules.
///
/// # Errors
/// A step of zero.
pub fn range(node: &OnnxNode, cx: &InferCx, dim: &Ix, start: &Ix, end: &Ix, step: &Ix) -> Result<Range, InferError> {
    if step.is(0) {
        return Err(node.invalid("a step is zero"));
    }
    let (zero, one) = (Ix::konst(0), Ix::konst(1));
    let (sign, size) = sign_and_size(step);
    // 0 for steps forward, -1 for steps back.
    let back = match sign.as_const() {
        Some(s) => Ix::konst(s.min(0)),
        None => positive(step).minus(&one),
    };
    let (low, high) = (back.clone(), dim.plus(&back));
    let clamp = |e: &Ix, low: &Ix, high: &Ix| -> Ix {
        if let Some(v) = e.as_const().filter(|v| *v >= FAR || *v <= -FAR) {
            return if v > 0 { high.clone() } else { low.clone() };
        }
        let r = cx.ranges();
        let e = match (r.non_negative(e), r.non_negative(&e.scale(-1).minus(&one))) {
            (true, _) => e.clone(),
            (_, true) => e.plus(dim),
            // Counted from the end where it is negative, which is found when the model runs.
            _ => e.plus(&dim.times(&positive(&e.scale(-1)))),
        };
        cx.canon(&cx.canon(&e.larger(low)).smaller(high))
    };
    let start = clamp(start, &zero, &high);
    let end = clamp(end, &low, &high);
    let span = end.minus(&start).times(&sign);
    let len = cx.canon(&cx.canon(&span.ceildiv(&size)).larger(&zero));
    Ok(Range { start, step: step.clone(), len })
}

/// 1 where an expression is positive, or else 0.
pub fn positive(e: &Ix) -> Ix {
    e.larger(&Ix::konst(0)).smaller(&Ix::konst(1))
}

/// 1 or -1, and the absolute value, at least 1.
pub fn sign_and_size(e: &Ix) -> (Ix, Ix) {
    match e.as_const() {
        Some(c) => (Ix::konst(c.signum()), Ix::konst(c.saturating_abs().max(1))),
        None => (positive(e).scale(2).minus(&Ix::konst(1)), e.larger(&e.scale(-1)).larger(&Ix::konst(1))),
    }
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
        let r = range(&node, &cx, &s, &k(0), &k(i64::MAX), &k(1)).unwrap();
        assert_eq!((r.start, r.len), (k(0), s.clone()));
        let r = range(&node, &cx, &s, &k(-1), &k(i64::MIN), &k(-1)).unwrap();
        assert_eq!((r.start, r.len), (s.clone() - k(1), s.clone()));
        let r = range(&node, &cx, &k(512), &k(0), &s, &k(1)).unwrap();
        assert_eq!(r.len, s.smaller(&k(512)));
        assert!(range(&node, &cx, &s, &k(0), &k(1), &k(0)).is_err());
    }

    /// What Python's slices give.
    fn expected(n: i64, start: i64, end: i64, step: i64) -> (i64, i64) {
        let from = |v: i64| if v < 0 { v + n } else { v };
        let (low, high) = if step > 0 { (0, n) } else { (-1, n - 1) };
        let (start, end) = (from(start).clamp(0, high.max(0)), from(end).clamp(low, high.max(low)));
        let span = if step > 0 { end - start } else { start - end };
        (start, (span + step.abs() - 1).div_euclid(step.abs()).max(0))
    }

    #[test]
    fn bounds_and_steps_of_unknown_sign_follow_the_rule_when_the_model_runs() {
        let mut cx = InferCx::default();
        let node = OnnxNode::new("Slice", "s", &[], &[]);
        let symbols: Vec<Ix> = (0..3).map(|_| cx.fresh(&node, -100, None)).collect();
        let r = range(&node, &cx, &Ix::konst(7), &symbols[0], &symbols[1], &symbols[2]).unwrap();
        for start in -9..10 {
            for end in -9..10 {
                for step in [-3, -1, 1, 2] {
                    let at = [start, end, step];
                    let (first, len) = expected(7, start, end, step);
                    assert_eq!(r.len.eval(&[], &at), Some(len), "{at:?}");
                    assert!(len == 0 || r.start.eval(&[], &at) == Some(first), "{at:?}");
                }
            }
        }
    }
}
