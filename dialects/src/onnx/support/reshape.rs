//! The target of `Reshape`.

use kiln_algebra::Ix;

use crate::onnx::{InferCx, InferError, OnnxNode, support::contents};

/// Dimensions of a reshape: 0 copies a dimension unless `allow_zero`, -1 is what is left of the elements.
///
/// # Errors
/// Two free dimensions, a copy past the input's rank, or element counts that differ.
pub fn target(node: &OnnxNode, cx: &InferCx, dims: &[Ix], shape: &[Ix], allow_zero: bool) -> Result<Vec<Ix>, InferError> {
    let mut out: Vec<Ix> = Vec::with_capacity(shape.len());
    let mut free = None;
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
        assert_eq!(target(&node, &cx, &dims, &[k(0), k(0), k(12), k(-1)], false), Ok(vec![b.clone(), s.clone(), k(12), k(32)]));
        assert_eq!(target(&node, &cx, &dims, &[k(-1), k(384)], false), Ok(vec![b.times(&s), k(384)]));
        assert_eq!(target(&node, &cx, &dims, &[b.clone(), k(-1), k(12), k(32)], false), Ok(vec![b, s, k(12), k(32)]));
        assert!(target(&node, &cx, &[k(6)], &[k(-1), k(-1)], false).is_err());
        assert!(target(&node, &cx, &[k(6)], &[k(4), k(-1)], false).is_err());
    }
}
