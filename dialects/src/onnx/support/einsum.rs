//! Subscripts of `Einsum`.

use kiln_algebra::Ix;

use crate::onnx::{
    InferCx, InferError, OnnxNode,
    support::{Inputs, need},
};

/// An equation over numbered labels; the dimensions of `...` have labels of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Equation {
    /// Labels of each operand's dimensions.
    pub operands: Vec<Vec<usize>>,
    /// Labels of the result's dimensions.
    pub result: Vec<usize>,
    /// Extent of each label.
    pub extents: Vec<Ix>,
}

fn term<'t>(node: &OnnxNode, text: &'t str) -> Result<(&'t str, Option<&'t str>), InferError> {
    let (head, tail) = match text.split_once("...") {
        Some((h, t)) => (h, Some(t)),
        None => (text, None),
    };
    let plain = |s: &str| s.bytes().all(|b| b.is_ascii_alphabetic());
    if !plain(head) || tail.is_some_and(|t| !plain(t)) {
        return Err(node.invalid(format!("'{text}' is no term of an einsum equation")));
    }
    Ok((head, tail))
}

/// Reads the equation of a node for its operands.
///
/// # Errors
/// An equation that does not parse, or does not fit the operands.
pub fn equation(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Result<Equation, InferError> {
    let text: String = node.string("equation", "")?.chars().filter(|c| *c != ' ').collect();
    let (left, right) = match text.split_once("->") {
        Some((l, r)) => (l, Some(r)),
        None => (&text[..], None),
    };
    let terms: Vec<&str> = left.split(',').collect();
    if terms.len() != inputs.len() {
        return Err(node.invalid(format!("the equation has {} operands, the node {}", terms.len(), inputs.len())));
    }
    let mut split = Vec::new();
    let mut dots = 0;
    for (i, t) in terms.iter().enumerate() {
        let (head, tail) = term(node, t)?;
        let rank = need(node, inputs, i)?.rank();
        let named = head.len() + tail.map_or(0, str::len);
        if named > rank || (tail.is_none() && named != rank) {
            return Err(node.invalid(format!("'{t}' does not fit operand {i} of rank {rank}")));
        }
        if tail.is_some() {
            dots = dots.max(rank - named);
        }
        split.push((head, tail, rank - named));
    }
    // Labels 0..dots are those of `...`, aligned at its last dimension; letters follow in order of appearance.
    let mut letters: Vec<char> = Vec::new();
    let mut label = |c: char| {
        dots + letters.iter().position(|l| *l == c).unwrap_or_else(|| {
            letters.push(c);
            letters.len() - 1
        })
    };
    let mut operands = Vec::new();
    for (head, tail, n) in &split {
        let mut labels: Vec<usize> = head.chars().map(&mut label).collect();
        if let Some(tail) = tail {
            labels.extend(dots - n..dots);
            labels.extend(tail.chars().map(&mut label));
        }
        operands.push(labels);
    }
    let result = match right {
        Some(r) => {
            let (head, tail) = term(node, r)?;
            let mut labels: Vec<usize> = head.chars().map(&mut label).collect();
            if let Some(tail) = tail {
                labels.extend(0..dots);
                labels.extend(tail.chars().map(&mut label));
            }
            labels
        }
        None => {
            let mut once: Vec<char> = letters.clone();
            once.sort_unstable();
            once.retain(|c| left.matches(*c).count() == 1);
            let at = |c: &char| letters.iter().position(|l| l == c).map(|i| dots + i);
            (0..dots).chain(once.iter().filter_map(at)).collect()
        }
    };
    let mut extents: Vec<Option<Ix>> = vec![None; dots + letters.len()];
    for (i, labels) in operands.iter().enumerate() {
        for (l, d) in labels.iter().zip(&need(node, inputs, i)?.dims) {
            extents[*l] = Some(match &extents[*l] {
                None => d.clone(),
                Some(e) => match (e.as_const(), d.as_const()) {
                    (Some(_), Some(_)) => cx.broadcast_dim(e, d),
                    // Operands are read as they lie: an extent that is open is no 1 to be repeated.
                    (None, Some(_)) => cx.agree(e, d).then(|| d.clone()),
                    _ => cx.agree(e, d).then(|| e.clone()),
                }
                .ok_or_else(|| node.invalid(format!("extents {e} and {d} of one label differ")))?,
            });
        }
    }
    let mut sorted = result.clone();
    sorted.sort_unstable();
    if sorted.windows(2).any(|w| w[0] == w[1]) {
        return Err(node.invalid("the result of the equation repeats a label"));
    }
    let extents: Option<Vec<Ix>> = extents.into_iter().collect();
    let extents = extents.ok_or_else(|| node.invalid("the result of the equation has a label that no operand has"))?;
    Ok(Equation { operands, result, extents })
}
