//! Attention.

use kiln_algebra::{Access, BinOp, Const, DType, Guard, Ix, Monoid, Scalar, UnOp};
use kiln_dialects::onnx::{OnnxNode, support::attention::Attention};

use super::{Body, Lowered, k, need, optional, x};
use crate::lower::{Lower, LowerError, Value, views};

/// Heads and features apart, heads before positions.
fn apart(cx: &mut Lower, v: &Value, heads: &Ix, joined: bool) -> Result<Value, LowerError> {
    if !joined {
        return Ok(v.clone());
    }
    let d = v.dims();
    let split = [d[0].clone(), d[1].clone(), heads.clone(), kiln_dialects::onnx::support::contents::quotient(&d[2], heads)];
    let y = cx.reshape(v, &split)?;
    cx.transpose(&y, &[0, 2, 1, 3])
}

/// The four outputs of `Attention`.
///
/// # Errors
/// Attributes or masks that do not fit.
pub(crate) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>], a: &Attention) -> Lowered {
    let q = apart(cx, need(node, inputs, 0)?, &a.heads, a.joined)?;
    let mut keys = apart(cx, need(node, inputs, 1)?, &a.kv_heads, a.joined)?;
    let mut values = apart(cx, need(node, inputs, 2)?, &a.kv_heads, a.joined)?;
    if let (Some(pk), Some(pv)) = (optional(inputs, 4), optional(inputs, 5)) {
        keys = cx.concat(&[pk, &keys], 2)?;
        values = cx.concat(&[pv, &values], 2)?;
    }
    let t = q.dtype();
    let c = t.compute();
    let (qc, kc) = (cx.cast(&q, c)?, cx.cast(&keys, c)?);
    let axes = |list: [usize; 4]| Access::new(list.into_iter().map(Ix::axis).collect());
    let shared = Ix::axis(1).floordiv(&a.group);
    let domain = [a.batch.clone(), a.heads.clone(), a.queries.clone(), a.keys.clone(), a.features.clone()];
    let key = Access::new(vec![Ix::axis(0), shared.clone(), Ix::axis(3), Ix::axis(4)]);
    let scores = cx.contract(&domain, &[4], (&qc, axes([0, 1, 2, 4])), (&kc, key))?;
    let scale = match node.has("scale") {
        true => k(c, f64::from(node.float("scale", 1.0)?)),
        false => k(c, 1.0) / Body(cx.number(&[], &a.features, c)).un(UnOp::Sqrt),
    };
    let scaled = cx.unary(&scores, (x(0) * scale).0)?;
    let cap = f64::from(node.float("softcap", 0.0)?);
    let capped = match cap > 0.0 {
        true => cx.unary(&scaled, ((x(0) / k(c, cap)).un(UnOp::Tanh) * k(c, cap)).0)?,
        false => scaled.clone(),
    };
    let (masked, any) = mask(cx, node, inputs, a, &capped)?;
    let weights = softmax(cx, &masked, any)?;
    let vc = cx.cast(&values, c)?;
    let domain = [a.batch.clone(), a.heads.clone(), a.queries.clone(), a.value_features.clone(), a.keys.clone()];
    let value = Access::new(vec![Ix::axis(0), shared, Ix::axis(4), Ix::axis(3)]);
    let y = cx.contract(&domain, &[4], (&weights, axes([0, 1, 2, 4])), (&vc, value))?;
    let y = match a.joined {
        true => {
            let y = cx.transpose(&y, &[0, 2, 1, 3])?;
            let dims = cx.out(0).dims;
            cx.reshape(&y, &dims)?
        }
        false => y,
    };
    let shown = match node.int("qk_matmul_output_mode", 0)? {
        0 => scaled,
        1 => capped,
        2 => masked,
        3 => weights,
        other => return Err(node.invalid(format!("attribute 'qk_matmul_output_mode' is {other}")).into()),
    };
    Ok(vec![cx.cast(&y, t)?, keys, values, cx.cast(&shown, t)?])
}

/// Scores with minus infinity where a query does not see a key, and with the float mask added. True when there is a mask.
fn mask(
    cx: &mut Lower,
    node: &OnnxNode,
    inputs: &[Option<Value>],
    a: &Attention,
    scores: &Value,
) -> Result<(Value, bool), LowerError> {
    let c = scores.dtype();
    let domain = scores.dims().to_vec();
    let mut args: Vec<(Value, Access)> = vec![(scores.clone(), Access::identity(4))];
    let mut body = x(0);
    let never = || k(c, f64::NEG_INFINITY);
    if let Some(m) = optional(inputs, 3) {
        let mut read = views::broadcast(m.dims(), &domain);
        let short = m.dims().last().filter(|d| **d != a.keys && !(d.is(1) && !a.keys.is(1) && m.rank() < 1)).cloned();
        let boolean = m.dtype() == DType::Bool;
        if let (Some(extent), Some(last)) = (short, read.map.last_mut()) {
            *last = Ix::axis(3);
            read.guards.push(Guard { expr: Ix::axis(3), extent });
            read.fill = Some(match boolean {
                true => Const::bool(false),
                false => Const::from_f64(m.dtype(), f64::NEG_INFINITY),
            });
        }
        let at = args.len();
        body = match boolean {
            true => x(at).select(body, never()),
            false => body + if m.dtype() == c { x(at) } else { x(at).cast(c) },
        };
        args.push((m.clone(), read));
    }
    let (query, key) = (Body(Scalar::Axis(2)), Body(Scalar::Axis(3)));
    let seen = optional(inputs, 6).cloned();
    let count = args.len();
    if let Some(n) = &seen {
        let n = cx.cast(n, DType::I64)?;
        args.push((n, Access::new(vec![Ix::axis(0)])));
    }
    // The absolute position of the first query.
    let offset = match (&a.past, &seen) {
        (Some(p), _) => Body(cx.number(&[], p, DType::I64)),
        (None, Some(_)) => x(count) - Body(cx.number(&[], &a.queries, DType::I64)),
        (None, None) => k(DType::I64, 0.0),
    };
    let position = query + offset;
    let (left, right) = (node.int("left_window_size", -1)?, node.int("right_window_size", -1)?);
    let mut allowed: Vec<Body> = Vec::new();
    if node.flag("is_causal", false)? {
        allowed.push(key.clone().bin(BinOp::Le, position.clone()));
    }
    if left >= 0 {
        allowed.push((position.clone() - key.clone()).bin(BinOp::Le, k(DType::I64, left as f64)));
    }
    if right >= 0 {
        allowed.push((key.clone() - position).bin(BinOp::Le, k(DType::I64, right as f64)));
    }
    if seen.is_some() {
        allowed.push(key.lt(x(count)));
    }
    if let Some(all) = allowed.into_iter().reduce(|p, q| p.bin(BinOp::And, q)) {
        body = all.select(body, never());
    } else if args.len() == 1 {
        return Ok((scores.clone(), false));
    }
    let args: Vec<(&Value, Access)> = args.iter().map(|(v, r)| (v, r.clone())).collect();
    Ok((cx.map_at(&domain, body.0, &args)?, true))
}

/// Softmax over the keys. With a mask, a query that sees no key gets zeros.
fn softmax(cx: &mut Lower, scores: &Value, masked: bool) -> Result<Value, LowerError> {
    if !masked {
        let (_, e, sum) = super::normalise::exponentials(cx, scores, &[3])?;
        return cx.binary(BinOp::Div, &e, &sum);
    }
    let c = scores.dtype();
    let dims = scores.dims().to_vec();
    let top = cx.reduce(scores, Monoid::Max, &[3], true)?;
    let none = x(0).bin(BinOp::Eq, k(c, f64::NEG_INFINITY));
    let top = cx.unary(&top, none.select(k(c, 0.0), x(0)).0)?;
    let e = cx.map(&dims, (x(0) - x(1)).un(UnOp::Exp).0, &[scores, &top])?;
    let sum = cx.reduce(&e, Monoid::Sum, &[3], true)?;
    let sum = cx.unary(&sum, x(0).bin(BinOp::Eq, k(c, 0.0)).select(k(c, 1.0), x(0)).0)?;
    cx.binary(BinOp::Div, &e, &sum)
}
