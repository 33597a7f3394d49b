//! The target of `Reshape`.

use kiln_algebra::Ix;

use crate::onnx::{InferCx, InferError, OnnxNode, support::contents};

/// Dimensions of a reshape: 0 copies a dimension unless `allow_zero`, -1 is what is left of the elements. Entries that are
/// found when the model runs may be either.
///
/// # Errors
/// Two free dimensions, a copy past the input's rank, or element counts that differ.
pub fn target(node: &OnnxNode, cx: &mut InferCx, dims: &[Ix], shape: &[Ix], allow_zero: bool) -> Result<Vec<Ix>, InferError> {
    let mut out: Vec<Ix> = Vec::with_capacity(shape.len());
    let mut free = None;
    let shape = &resolved(node, cx, dims, shape, allow_zero)[..];
    for (i, s) in shape.iter().enumerate() {
        out.push(match s.as_const() {
            Some(-1) if free.is_none() => {
                free = Some(i);
                Ix::konst(1)
            }
            Some(0) if !allow_zero => dims
                .get(i)
                .cloned()
                .ok_or_else(|| node.invalid(format!("dimension {i} of the target copies one that the input lacks")))?,
            Some(v) if v < 0 => return Err(node.invalid(format!("dimension {i} of the target is {v}"))),
            _ => s.clone(),
        });
    }
    if let Some(at) = free {
        out[at] = rest(dims, &out)
            .map(|d| cx.canon(&d))
            .ok_or_else(|| node.invalid("the free dimension of the target is not determined"))?;
    }
    let count = |dims: &[Ix]| dims.iter().fold(Ix::konst(1), |p, d| p.times(d));
    let (had, has) = (count(dims), count(&out));
    if let (Some(a), Some(b)) = (had.as_const(), has.as_const())
        && a != b
    {
        let shown = out.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        return Err(node.invalid(format!("cannot reshape {a} elements to [{shown}]")));
    }
    Ok(out)
}

/// The target with entries of unknown sign brought to what they mean.
fn resolved(node: &OnnxNode, cx: &mut InferCx, dims: &[Ix], shape: &[Ix], allow_zero: bool) -> Vec<Ix> {
    let (zero, one) = (Ix::konst(0), Ix::konst(1));
    let least = if allow_zero { 0 } else { 1 };
    let ranges = cx.ranges();
    let open = |e: &Ix| e.as_const().is_none() && ranges.bounds(e).0.is_none_or(|l| l < least);
    let count = shape.iter().filter(|s| open(s)).count();
    if count == 0 {
        return shape.to_vec();
    }
    let free = shape.iter().any(|s| s.is(-1));
    let fixed = |i: usize, s: &Ix| if s.is(0) && !allow_zero { dims.get(i).cloned().unwrap_or(Ix::konst(0)) } else { s.clone() };
    if count == 1 && !free && shape.iter().enumerate().all(|(i, s)| open(s) || !fixed(i, s).is(0)) {
        // The others determine the only one, whatever it says.
        return shape.iter().map(|s| if open(s) { Ix::konst(-1) } else { s.clone() }).collect();
    }
    // Zeros copied, and -1 still there.
    let copied: Vec<Ix> = shape
        .iter()
        .enumerate()
        .map(|(i, s)| match (open(s) && !allow_zero, dims.get(i)) {
            (true, Some(d)) => s.plus(&d.times(&one.minus(&s.larger(&s.scale(-1)).smaller(&one)))),
            _ => s.clone(),
        })
        .collect();
    if free {
        return copied.iter().zip(shape).map(|(c, s)| if open(s) { cx.derived(node, c) } else { c.clone() }).collect();
    }
    // One of the open entries may be -1, which counts as 1 in the product of the others.
    let below = |s: &Ix| s.scale(-1).larger(&zero).smaller(&one);
    let others = copied.iter().zip(shape).enumerate().fold(one.clone(), |p, (i, (c, s))| {
        let factor = if open(s) { cx.derived(node, &c.plus(&below(s).scale(2))) } else { fixed(i, c) };
        p.times(&factor)
    });
    let total = dims.iter().fold(one.clone(), |p, d| p.times(d));
    let rest = total.floordiv(&others.larger(&one));
    let rest = cx.derived(node, &rest);
    let entry = |cx: &mut InferCx, (c, s): (&Ix, &Ix)| {
        if !open(s) {
            return c.clone();
        }
        let whole = c.plus(&below(s).times(&rest.plus(&one)));
        cx.derived(node, &whole)
    };
    copied.iter().zip(shape).map(|pair| entry(cx, pair)).collect()
}

/// Product of `dims` over the product of `others`, with common factors cancelled first.
fn rest(dims: &[Ix], others: &[Ix]) -> Option<Ix> {
    let mut above = dims.to_vec();
    let mut below = Vec::new();
    for d in others.iter().filter(|d| !d.is(1)) {
        match above.iter().position(|a| a == d) {
            Some(at) => drop(above.remove(at)),
            None => below.push(d.clone()),
        }
    }
    let product = |v: &[Ix]| v.iter().fold(Ix::konst(1), |p, d| p.times(d));
    let (n, d) = (product(&above), product(&below));
    match (n.as_const(), d.as_const()) {
        (_, Some(0)) => None,
        (Some(n), Some(d)) => (n % d == 0).then_some(Ix::konst(n / d)),
        _ => Some(contents::quotient(&n, &d)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_free_dimension_is_exact_for_symbols() {
        let mut cx = InferCx::default();
        let (b, s) = (cx.symbol("b"), cx.symbol("s"));
        let node = OnnxNode::new("Reshape", "r", &[], &[]);
        let k = Ix::konst;
        let dims = [b.clone(), s.clone(), k(384)];
        let cx = &mut cx;
        assert_eq!(target(&node, cx, &dims, &[k(0), k(0), k(12), k(-1)], false), Ok(vec![b.clone(), s.clone(), k(12), k(32)]));
        assert_eq!(target(&node, cx, &dims, &[k(-1), k(384)], false), Ok(vec![b.times(&s), k(384)]));
        assert_eq!(target(&node, cx, &dims, &[b.clone(), k(-1), k(12), k(32)], false), Ok(vec![b, s, k(12), k(32)]));
        assert!(target(&node, cx, &[k(6)], &[k(-1), k(-1)], false).is_err());
        assert!(target(&node, cx, &[k(6)], &[k(4), k(-1)], false).is_err());
    }

    #[test]
    fn entries_of_unknown_sign_are_resolved_when_the_model_runs() {
        let mut cx = InferCx::default();
        let node = OnnxNode::new("Reshape", "r", &[], &[]);
        let k = Ix::konst;
        let symbols: Vec<Ix> = (0..3).map(|_| cx.fresh(&node, -1, None)).collect();
        let out = target(&node, &mut cx, &[k(4), k(6), k(5)], &symbols, false).unwrap();
        for (given, want) in
            [([0, 0, 0], [4, 6, 5]), ([0, -1, 10], [4, 3, 10]), ([2, 60, 1], [2, 60, 1]), ([-1, 0, 5], [4, 6, 5])]
        {
            let mut values = given.to_vec();
            for s in &cx.symbols[3..] {
                values.push(s.def.as_ref().unwrap().eval(&[], &values).unwrap());
            }
            let got: Vec<i64> = out.iter().map(|e| e.eval(&[], &values).unwrap()).collect();
            assert_eq!(got, want, "{given:?}");
        }
        let s = cx.fresh(&node, -1, None);
        assert_eq!(target(&node, &mut cx, &[k(4), k(6)], &[s, k(8)], false), Ok(vec![k(3), k(8)]));
    }
}
