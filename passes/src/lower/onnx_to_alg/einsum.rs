//! # Einsum
//! Operands are contracted one by one from the left; a label is summed as soon as nothing else has it.

use kiln_algebra::{Access, Ix, Monoid};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let e = os::einsum::equation(node, &support::facts(inputs), &mut cx.shapes)?;
    let read = |v: &Value, labels: &[usize], kept: &[usize]| {
        let at = |(l, d): (&usize, &Ix)| match kept.iter().position(|k| k == l) {
            Some(a) if !d.is(1) || e.extents[*l].is(1) => Ix::axis(a),
            _ => Ix::konst(0),
        };
        Access::new(labels.iter().zip(v.dims()).map(at).collect())
    };
    let (mut acc, mut labels) = (support::need(node, inputs, 0)?.clone(), e.operands[0].clone());
    for i in 1..inputs.len().max(2) {
        let next = support::optional(inputs, i).cloned();
        let own: &[usize] = e.operands.get(i).map_or(&[], |l| l);
        let later: Vec<usize> = e.operands.iter().skip(i + 1).flatten().chain(&e.result).copied().collect();
        let mut all: Vec<usize> = labels.iter().chain(own).copied().collect();
        all.sort_unstable();
        all.dedup();
        let mut kept: Vec<usize> = match i + 1 >= inputs.len() {
            true => e.result.clone(),
            false => all.iter().copied().filter(|l| later.contains(l)).collect(),
        };
        let result = kept.clone();
        let reduced: Vec<usize> = (0..all.len()).filter(|i| !result.contains(&all[*i])).collect();
        kept.extend(reduced.iter().map(|i| all[*i]));
        let domain: Vec<Ix> = kept.iter().map(|l| e.extents[*l].clone()).collect();
        let axes: Vec<usize> = (result.len()..kept.len()).collect();
        let a = read(&acc, &labels, &kept);
        acc = match &next {
            None if axes.is_empty() => cx.view(&acc, &domain, a)?,
            None => cx.reduce_at(&acc, &domain, &axes, Monoid::Sum, a)?,
            Some(v) => {
                let b = read(v, own, &kept);
                match axes.is_empty() {
                    true => cx.map_at(&domain, (x(0) * x(1)).0, &[(&acc, a), (v, b)])?,
                    false => cx.contract(&domain, &axes, (&acc, a), (v, b))?,
                }
            }
        };
        labels = result;
    }
    Ok(vec![acc])
}
