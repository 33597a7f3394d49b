//! Recurrent layers over sequences that are long, or whose length is only known when the model runs: a scan whose body is
//! the layer for one position.

use std::sync::Arc;

use kiln_algebra::{BinOp, Const, DType, Ix, Scalar, Tensor, TensorType};
use kiln_dialects::onnx::{AttrValue, Initializer, OnnxGraph, OnnxNode, support::recurrent::Recurrent};

use super::{Lowered, need, optional, recurrent::Cell};
use crate::lower::{Lower, LowerError, Value, control};

/// The outputs of a layer.
///
/// # Errors
/// Attributes that are not known.
pub(crate) fn scan(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>], r: &Recurrent, cell: Cell) -> Lowered {
    let sequence = need(node, inputs, 0)?;
    let sequence = if r.batch_first { cx.transpose(sequence, &[1, 0, 2])? } else { sequence.clone() };
    let (mut all, mut last, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for (at, backwards) in r.directions.iter().enumerate() {
        let mut out = direction(cx, node, inputs, r, cell, at, *backwards, &sequence)?.into_iter();
        let mut next = || out.next().ok_or_else(|| LowerError::from(node.invalid("an output of the scan is lost")));
        last.push(next()?);
        if cell == Cell::Lstm {
            memory.push(next()?);
        }
        if optional(inputs, 4).is_some() {
            next()?;
        }
        all.push(next()?);
    }
    let y = cx.concat(&all.iter().collect::<Vec<_>>(), 1)?;
    let mut out = vec![if r.batch_first { cx.transpose(&y, &[2, 0, 1, 3])? } else { y }];
    for parts in [last, memory] {
        if !parts.is_empty() {
            let h = cx.concat(&parts.iter().collect::<Vec<_>>(), 0)?;
            out.push(if r.batch_first { cx.transpose(&h, &[1, 0, 2])? } else { h });
        }
    }
    Ok(out)
}

/// The layer's attributes for one direction.
fn one_direction(node: &OnnxNode, cell: Cell, at: usize) -> OnnxNode {
    let mut one = node.clone();
    let n = cell.activations();
    let part = |len: usize| (at * n).min(len)..((at + 1) * n).min(len);
    for (name, value) in &mut one.attrs {
        match (name.as_str(), value) {
            ("direction", AttrValue::String(s)) => *s = "forward".into(),
            ("activations", AttrValue::Strings(v)) => *v = v[part(v.len())].to_vec(),
            ("activation_alpha" | "activation_beta", AttrValue::Floats(v)) => *v = v[part(v.len())].to_vec(),
            ("layout", AttrValue::Int(v)) => *v = 0,
            _ => {}
        }
    }
    one
}

#[allow(clippy::too_many_arguments)]
fn direction(
    cx: &mut Lower,
    node: &OnnxNode,
    inputs: &[Option<Value>],
    r: &Recurrent,
    cell: Cell,
    at: usize,
    backwards: bool,
    sequence: &Value,
) -> Lowered {
    let name = |what: &str| -> Arc<str> { format!("{}.{at}.{what}", node.name).into() };
    let own = |cx: &mut Lower, i: usize, what: &str| -> Result<Option<Arc<str>>, LowerError> {
        let Some(v) = optional(inputs, i) else { return Ok(None) };
        let v = cx.slice(v, 0, &Ix::konst(at as i64), 1, &Ix::konst(1))?;
        cx.values.insert(name(what), v);
        Ok(Some(name(what)))
    };
    let (w, rec, bias) = (own(cx, 1, "w")?, own(cx, 2, "r")?, own(cx, 3, "b")?);
    let peepholes = own(cx, 7, "p")?;
    let state_dims = [Ix::konst(1), r.batch.clone(), Ix::konst(r.hidden)];
    let initial = |cx: &mut Lower, i: usize| -> Result<Value, LowerError> {
        match optional(inputs, i) {
            Some(v) => {
                let v = if r.batch_first { cx.transpose(v, &[1, 0, 2])? } else { v.clone() };
                cx.slice(&v, 0, &Ix::konst(at as i64), 1, &Ix::konst(1))
            }
            None => cx.splat(&state_dims, Const::from_i64(r.dtype, 0)),
        }
    };
    let lstm = cell == Cell::Lstm;
    let mut args = vec![Some(initial(cx, 5)?)];
    let mut body = OnnxGraph::default();
    body.params.push(name("h"));
    if lstm {
        args.push(Some(initial(cx, 6)?));
        body.params.push(name("c"));
    }
    let lengths = optional(inputs, 4).cloned();
    if let Some(n) = &lengths {
        // What is left of each sequence at the position: more than zero where it is live.
        let n = cx.cast(n, DType::I64)?;
        let first = if backwards {
            let last = cx.number(&[], &r.length.minus(&Ix::konst(1)), DType::I64);
            cx.unary(&n, Scalar::bin(BinOp::Sub, Scalar::arg(0), last))?
        } else {
            n
        };
        args.push(Some(first));
        body.params.push(name("left"));
    }
    args.push(Some(sequence.clone()));
    body.params.push(name("x"));
    let constant = |v: i64, what: &str| Initializer {
        name: name(what),
        key: name(what),
        ty: TensorType::fixed(DType::I64, &[1]),
        tensor: Some(Tensor::i64(&[1], &[v])),
    };
    body.initializers = vec![constant(0, "zero"), constant(1, "one"), constant(if backwards { -1 } else { 1 }, "step")];
    let op = |op: &str, inputs: &[&str], output: &str| -> OnnxNode {
        let inputs = inputs.iter().map(|i| Some(name(i))).collect();
        OnnxNode { inputs, outputs: vec![Some(name(output))], ..OnnxNode::new(op, &node.name, &[], &[]) }
    };
    body.nodes.push(op("Unsqueeze", &["x", "zero"], "x1"));
    if lengths.is_some() {
        body.nodes.push(op("Min", &["left", "one"], "most"));
        body.nodes.push(op("Max", &["most", "zero"], "live64"));
        let mut cast = op("Cast", &["live64"], "live");
        cast.attrs.insert("to".into(), AttrValue::Int(6));
        body.nodes.push(cast);
        body.nodes.push(op("Sub", &["left", "step"], "left1"));
    }
    let mut layer = one_direction(node, cell, at);
    layer.inputs = vec![Some(name("x1")), w, rec, bias, lengths.as_ref().map(|_| name("live")), Some(name("h"))];
    layer.outputs = vec![Some(name("y")), Some(name("h1"))];
    if lstm {
        layer.inputs.extend([Some(name("c")), peepholes]);
        layer.outputs.push(Some(name("c1")));
    }
    body.nodes.push(layer);
    body.nodes.push(op("Squeeze", &["y", "zero"], "y1"));
    body.outputs.push(name("h1"));
    if lstm {
        body.outputs.push(name("c1"));
    }
    if lengths.is_some() {
        body.outputs.push(name("left1"));
    }
    body.outputs.push(name("y1"));
    let back = AttrValue::Ints(vec![i64::from(backwards)]);
    let scan = OnnxNode::new("Scan", &node.name, &[], &[])
        .with("num_scan_inputs", AttrValue::Int(1))
        .with("scan_input_directions", back.clone())
        .with("scan_output_directions", back)
        .with("body", AttrValue::Graph(Box::new(body)));
    control::scan(cx, &scan, &args)
}
