//! # Scan
//! A loop over slices of its scan inputs.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar};
use kiln_dialects::onnx::{Fact, OnnxNode, support as os};

use super::{
    Captures, Lowered, body_of, capture, need,
    repeat::{Parts, build},
};
use crate::lower::{Lower, LowerError, Value};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let body = body_of(node, "body")?;
    let scanned = usize::try_from(node.int("num_scan_inputs", 0)?).unwrap_or(0);
    let states = args.len().checked_sub(scanned).ok_or_else(|| node.invalid("has fewer inputs than num_scan_inputs"))?;
    if scanned == 0 || body.params.len() != args.len() || body.outputs.len() < states {
        return Err(node.invalid("the body's inputs or outputs do not fit the node's").into());
    }
    let init = (0..states).map(|i| need(node, args, i).cloned()).collect::<Result<Vec<_>, _>>()?;
    let inputs = (states..args.len()).map(|i| need(node, args, i).cloned()).collect::<Result<Vec<_>, _>>()?;
    let items = body.outputs.len() - states;
    let list = |name: &str, n: usize| -> Result<Vec<i64>, LowerError> {
        let v = node.ints(name)?.map_or_else(|| vec![0; n], <[i64]>::to_vec);
        if v.len() == n { Ok(v) } else { Err(node.invalid(format!("attribute '{name}' must have {n} elements")).into()) }
    };
    let axes = list("scan_input_axes", scanned)?;
    let backward = list("scan_input_directions", scanned)?;
    let out_axes = list("scan_output_axes", items)?;
    let out_backward = list("scan_output_directions", items)?;
    let axes = axes.iter().zip(&inputs).map(|(a, v)| os::axis(node, *a, v.rank())).collect::<Result<Vec<_>, _>>()?;
    let count = inputs[0].dims()[axes[0]].clone();
    for (v, a) in inputs.iter().zip(&axes) {
        if cx.shapes.unify(&v.dims()[*a], &count).is_none() {
            return Err(node.invalid(format!("scan inputs have {} and {count} slices", v.dims()[*a])).into());
        }
    }
    let trip = cx.materialise(&Fact::new(DType::I64, Vec::new()).with_contents(Some(vec![count.clone()])))?;
    let trailing = |outer: &Lower, inner: &mut Lower, iteration: &Value, captures: &mut Captures| {
        let mut out = Vec::new();
        for ((v, axis), back) in inputs.iter().zip(&axes).zip(&backward) {
            let all = capture(outer, inner, v, captures)?;
            let at = if *back == 0 {
                iteration.clone()
            } else {
                let last = inner.number(&[], &count.minus(&Ix::konst(1)), DType::I64);
                inner.unary(iteration, Scalar::bin(BinOp::Sub, last, Scalar::arg(0)))?
            };
            out.push(slice(inner, &all, *axis, &at)?);
        }
        Ok(out)
    };
    let parts = Parts {
        body,
        trip: Some(trip),
        condition: None,
        init,
        leading: &|_, _| Ok(Vec::new()),
        next_condition: false,
        reverse: out_backward.iter().map(|d| *d != 0).collect(),
        trailing: &trailing,
        after: scanned,
        count: Some(count.clone()),
    };
    let mut values = build(cx, node, &parts)?;
    for (v, axis) in values[states..].iter_mut().zip(&out_axes) {
        let axis = os::axis(node, *axis, v.rank())?;
        if axis > 0 {
            let mut perm: Vec<usize> = (1..v.rank()).collect();
            perm.insert(axis, 0);
            *v = cx.transpose(v, &perm)?;
        }
    }
    Ok(values)
}

/// The slice of `v` at a computed position along an axis, which is removed.
pub(super) fn slice(cx: &mut Lower, v: &Value, axis: usize, at: &Value) -> Result<Value, LowerError> {
    let mut domain = v.dims().to_vec();
    domain.remove(axis);
    let position = Ix::axis(domain.len());
    let mut map: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
    map.insert(axis, position);
    cx.gather(v, &domain, &[(at, Access::new(Vec::new()))], map)
}
