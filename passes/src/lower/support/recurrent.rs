//! Recurrent layers, unrolled over a fixed number of positions.
//!
//! The product of all inputs with the input weights is one contraction; each position adds one contraction with the state.

use kiln_algebra::{Access, BinOp, Const, DType, Ix, UnOp};
use kiln_dialects::onnx::{OnnxNode, support::recurrent::Recurrent};

use super::{Body, Lowered, k, need, optional, x};
use crate::lower::{Lower, LowerError, Value};

/// Longer sequences are a loop: unrolled, they make graphs that are too large to be of use.
const MOST_POSITIONS: i64 = 64;

/// What happens at a position.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Cell {
    /// `RNN`.
    Simple,
    /// `GRU`.
    Gru,
    /// `LSTM`.
    Lstm,
}

impl Cell {
    fn gates(self) -> i64 {
        match self {
            Cell::Simple => 1,
            Cell::Gru => 3,
            Cell::Lstm => 4,
        }
    }
    /// Number of activations of a direction.
    pub(crate) fn activations(self) -> usize {
        self.defaults().len()
    }
    fn defaults(self) -> &'static [&'static str] {
        match self {
            Cell::Simple => &["Tanh"],
            Cell::Gru => &["Sigmoid", "Tanh"],
            Cell::Lstm => &["Sigmoid", "Tanh", "Tanh"],
        }
    }
}

/// An activation with its parameters.
#[derive(Clone)]
struct Activation {
    name: String,
    alpha: f64,
    beta: f64,
}

impl Activation {
    fn apply(&self, node: &OnnxNode, v: Body, t: DType) -> Result<Body, LowerError> {
        let c = |v: f64| k(t, v);
        Ok(match self.name.to_ascii_lowercase().as_str() {
            "sigmoid" => c(1.0) / (c(1.0) + v.un(UnOp::Neg).un(UnOp::Exp)),
            "tanh" => v.un(UnOp::Tanh),
            "relu" => v.max(c(0.0)),
            "affine" => v * c(self.alpha) + c(self.beta),
            "leakyrelu" => v.clone().lt(c(0.0)).select(v.clone() * c(self.alpha), v),
            "thresholdedrelu" => c(self.alpha).lt(v.clone()).select(v, c(0.0)),
            "scaledtanh" => (v * c(self.beta)).un(UnOp::Tanh) * c(self.alpha),
            "hardsigmoid" => (v * c(self.alpha) + c(self.beta)).min(c(1.0)).max(c(0.0)),
            "elu" => v.clone().lt(c(0.0)).select((v.clone().un(UnOp::Exp) - c(1.0)) * c(self.alpha), v),
            "softsign" => v.clone() / (v.un(UnOp::Abs) + c(1.0)),
            "softplus" => (v.un(UnOp::Exp) + c(1.0)).un(UnOp::Log),
            other => return Err(node.unsupported(format!("the activation '{other}'")).into()),
        })
    }
}

fn activations(node: &OnnxNode, cell: Cell, direction: usize) -> Result<Vec<Activation>, LowerError> {
    let names: Vec<String> = match node.attrs.get("activations") {
        Some(kiln_dialects::onnx::AttrValue::Strings(v)) => v.clone(),
        _ => cell.defaults().iter().chain(cell.defaults()).map(ToString::to_string).collect(),
    };
    let (alphas, betas) = (node.floats("activation_alpha")?, node.floats("activation_beta")?);
    let n = cell.defaults().len();
    (0..n)
        .map(|i| {
            let at = direction * n + i;
            let name = names.get(at).cloned().ok_or_else(|| node.invalid("attribute 'activations' is too short"))?;
            let (alpha, beta) = match name.to_ascii_lowercase().as_str() {
                "leakyrelu" => (0.01, 0.0),
                "hardsigmoid" => (0.2, 0.5),
                _ => (1.0, if name.eq_ignore_ascii_case("scaledtanh") { 1.0 } else { 0.0 }),
            };
            let given = |list: Option<&[f32]>, default: f64| list.and_then(|l| l.get(at)).map_or(default, |v| f64::from(*v));
            Ok(Activation { alpha: given(alphas, alpha), beta: given(betas, beta), name })
        })
        .collect()
}

/// One direction of a layer.
struct Direction<'a> {
    node: &'a OnnxNode,
    cell: Cell,
    at: usize,
    hidden: i64,
    batch: Ix,
    act: Vec<Activation>,
    clip: f64,
}

impl Direction<'_> {
    /// Gate `g` of a stack along the last of two dimensions.
    fn gate(&self, cx: &mut Lower, v: &Value, g: i64) -> Result<Value, LowerError> {
        cx.slice(v, 1, &Ix::konst(g * self.hidden), 1, &Ix::konst(self.hidden))
    }
    fn clipped(&self, v: Body, t: DType) -> Body {
        if self.clip > 0.0 { v.max(k(t, -self.clip)).min(k(t, self.clip)) } else { v }
    }
    /// A slice of the direction's own parameter, with the leading dimension removed.
    fn own(&self, cx: &mut Lower, v: &Value) -> Result<Value, LowerError> {
        let mut map = vec![Ix::konst(self.at as i64)];
        map.extend((0..v.rank() - 1).map(Ix::axis));
        let access = Access::new(map);
        cx.view(v, &v.dims()[1..], access)
    }
    /// The state times gates `from..to` of the recurrent weights, transposed: (batch, gates).
    fn recur(&self, cx: &mut Lower, state: &Value, r: &Value, from: i64, to: i64) -> Result<Value, LowerError> {
        let rows = Ix::konst((to - from) * self.hidden);
        let domain = [self.batch.clone(), rows, Ix::konst(self.hidden)];
        let left = Access::new(vec![Ix::axis(0), Ix::axis(2)]);
        let right = Access::new(vec![Ix::axis(1).plus(&Ix::konst(from * self.hidden)), Ix::axis(2)]);
        cx.contract(&domain, &[2], (state, left), (r, right))
    }
}

/// The outputs of a layer.
///
/// # Errors
/// A length that is not fixed or too long, or attributes that are not known.
pub(crate) fn unroll(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>], r: &Recurrent, cell: Cell) -> Lowered {
    let Some(length) = r.length.as_const().filter(|l| (1..=MOST_POSITIONS).contains(l)) else {
        return super::recurrent_loop::scan(cx, node, inputs, r, cell);
    };
    if r.dtype.compute() != r.dtype {
        return Err(node.unsupported(format!("a recurrent layer of {}", r.dtype)).into());
    }
    let sequence = need(node, inputs, 0)?;
    let sequence = if r.batch_first { cx.transpose(sequence, &[1, 0, 2])? } else { sequence.clone() };
    let (mut all, mut last, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for (at, backwards) in r.directions.iter().enumerate() {
        let d = Direction {
            node,
            cell,
            at,
            hidden: r.hidden,
            batch: r.batch.clone(),
            act: activations(node, cell, at)?,
            clip: f64::from(node.float("clip", 0.0)?),
        };
        let (steps, c) = run(cx, inputs, r, &d, &sequence, length, *backwards)?;
        let end = if *backwards { steps.first() } else { steps.last() };
        let Some(end) = end.cloned() else { return Err(node.unsupported("a sequence without positions").into()) };
        // With sequence lengths, what is carried past an end is the last state.
        let one = [Ix::konst(1), r.batch.clone(), Ix::konst(r.hidden)];
        let mut shown = Vec::new();
        for (i, (state, live)) in steps.iter().enumerate() {
            let y = match live {
                Some(live) => cx.map_at(
                    state.dims(),
                    x(1).select(x(0), k(r.dtype, 0.0)).0,
                    &[(state, Access::identity(2)), (live, Access::new(vec![Ix::konst(i as i64), Ix::axis(0)]))],
                )?,
                None => state.clone(),
            };
            shown.push(cx.reshape(&y, &[Ix::konst(1), Ix::konst(1), r.batch.clone(), Ix::konst(r.hidden)])?);
        }
        all.push(cx.concat(&shown.iter().collect::<Vec<_>>(), 0)?);
        last.push(cx.reshape(&end.0, &one)?);
        if let Some(c) = c {
            memory.push(cx.reshape(&c, &one)?);
        }
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

/// A state and, with sequence lengths, which positions of which sequences are live (positions, batch).
type Step = (Value, Option<Value>);

/// States of one direction by position, and the last memory of an LSTM.
fn run(
    cx: &mut Lower,
    inputs: &[Option<Value>],
    r: &Recurrent,
    d: &Direction<'_>,
    sequence: &Value,
    length: i64,
    backwards: bool,
) -> Result<(Vec<Step>, Option<Value>), LowerError> {
    let t = r.dtype;
    let (w, rec) = (d.own(cx, need(d.node, inputs, 1)?)?, d.own(cx, need(d.node, inputs, 2)?)?);
    let gates = Ix::konst(d.cell.gates() * r.hidden);
    let bias = match optional(inputs, 3) {
        Some(b) => Some(d.own(cx, b)?),
        None => None,
    };
    let halves = match &bias {
        Some(b) => Some((cx.slice(b, 0, &Ix::konst(0), 1, &gates)?, cx.slice(b, 0, &gates, 1, &gates)?)),
        None => None,
    };
    // All positions at once: (positions, batch, gates).
    let domain = [r.length.clone(), r.batch.clone(), gates.clone(), sequence.dims()[2].clone()];
    let left = Access::new(vec![Ix::axis(0), Ix::axis(1), Ix::axis(3)]);
    let projected = cx.contract(&domain, &[3], (sequence, left), (&w, Access::new(vec![Ix::axis(2), Ix::axis(3)])))?;
    let projected = match &halves {
        Some((wb, _)) => cx.binary(BinOp::Add, &projected, wb)?,
        None => projected,
    };
    let state_dims = [r.batch.clone(), Ix::konst(r.hidden)];
    let initial = |cx: &mut Lower, i: usize| -> Result<Value, LowerError> {
        match optional(inputs, i) {
            Some(v) => {
                let v = if r.batch_first { cx.transpose(v, &[1, 0, 2])? } else { v.clone() };
                d.own(cx, &v)
            }
            None => cx.splat(&state_dims, Const::from_i64(t, 0)),
        }
    };
    let mut h = initial(cx, 5)?;
    let mut c = if d.cell == Cell::Lstm { Some(initial(cx, 6)?) } else { None };
    let peepholes = match optional(inputs, 7).filter(|_| d.cell == Cell::Lstm) {
        Some(p) => Some(d.own(cx, p)?),
        None => None,
    };
    let live = match optional(inputs, 4) {
        Some(n) => {
            let n = cx.cast(n, DType::I64)?;
            let at = Body(kiln_algebra::Scalar::Axis(0));
            let dims = [r.length.clone(), r.batch.clone()];
            Some(cx.map_at(&dims, at.lt(x(0)).0, &[(&n, Access::new(vec![Ix::axis(1)]))])?)
        }
        None => None,
    };
    let mut states: Vec<Option<Step>> = vec![None; length as usize];
    for i in 0..length {
        let position = if backwards { length - 1 - i } else { i };
        let pick = Access::new(vec![Ix::konst(position), Ix::axis(0), Ix::axis(1)]);
        let now = cx.view(&projected, &[r.batch.clone(), gates.clone()], pick)?;
        let (next, memory) = match d.cell {
            Cell::Simple => (simple(cx, d, &now, &h, &rec, halves.as_ref().map(|b| &b.1))?, None),
            Cell::Gru => (gru(cx, d, &now, &h, &rec, halves.as_ref().map(|b| &b.1))?, None),
            Cell::Lstm => match &c {
                Some(c) => lstm(cx, d, &now, &h, c, &rec, halves.as_ref().map(|b| &b.1), peepholes.as_ref())?,
                None => return Err(d.node.invalid("no memory").into()),
            },
        };
        // A position past the end of its sequence keeps the state.
        let carry = |cx: &mut Lower, new: Value, old: &Value| -> Result<Value, LowerError> {
            let Some(live) = &live else { return Ok(new) };
            let on = Access::new(vec![Ix::konst(position), Ix::axis(0)]);
            let both = [(live, on), (&new, Access::identity(2)), (old, Access::identity(2))];
            cx.map_at(&state_dims, x(0).select(x(1), x(2)).0, &both)
        };
        h = carry(cx, next, &h)?;
        if let (Some(new), Some(old)) = (memory, &c) {
            c = Some(carry(cx, new, old)?);
        }
        states[position as usize] = Some((h.clone(), live.clone()));
    }
    Ok((states.into_iter().flatten().collect(), c))
}

fn add_bias(cx: &mut Lower, v: &Value, bias: Option<&Value>) -> Result<Value, LowerError> {
    match bias {
        Some(b) => cx.binary(BinOp::Add, v, b),
        None => Ok(v.clone()),
    }
}

fn simple(
    cx: &mut Lower,
    d: &Direction<'_>,
    now: &Value,
    h: &Value,
    r: &Value,
    bias: Option<&Value>,
) -> Result<Value, LowerError> {
    let back = d.recur(cx, h, r, 0, 1)?;
    let back = add_bias(cx, &back, bias)?;
    let t = h.dtype();
    let body = d.act[0].apply(d.node, d.clipped(x(0) + x(1), t), t)?;
    cx.map(now.dims(), body.0, &[now, &back])
}

/// Gates in the order update, reset, candidate.
fn gru(cx: &mut Lower, d: &Direction<'_>, now: &Value, h: &Value, r: &Value, bias: Option<&Value>) -> Result<Value, LowerError> {
    let (t, n, dims) = (h.dtype(), d.hidden, h.dims().to_vec());
    let part = |cx: &mut Lower, from: i64, to: i64| -> Result<Option<Value>, LowerError> {
        bias.map(|b| cx.slice(b, 0, &Ix::konst(from * n), 1, &Ix::konst((to - from) * n))).transpose()
    };
    let back = d.recur(cx, h, r, 0, 2)?;
    let two = part(cx, 0, 2)?;
    let back = add_bias(cx, &back, two.as_ref())?;
    let gate = |cx: &mut Lower, g: i64| -> Result<Value, LowerError> {
        let (a, b) = (d.gate(cx, now, g)?, d.gate(cx, &back, g)?);
        let body = d.act[0].apply(d.node, d.clipped(x(0) + x(1), t), t)?;
        cx.map(&dims, body.0, &[&a, &b])
    };
    let (update, reset) = (gate(cx, 0)?, gate(cx, 1)?);
    let candidate = d.gate(cx, now, 2)?;
    let third = part(cx, 2, 3)?;
    let inner = if d.node.flag("linear_before_reset", false)? {
        let back = d.recur(cx, h, r, 2, 3)?;
        let back = add_bias(cx, &back, third.as_ref())?;
        cx.binary(BinOp::Mul, &reset, &back)?
    } else {
        let kept = cx.binary(BinOp::Mul, &reset, h)?;
        let back = d.recur(cx, &kept, r, 2, 3)?;
        add_bias(cx, &back, third.as_ref())?
    };
    let new = d.act[1].apply(d.node, d.clipped(x(0) + x(1), t), t)?;
    let new = cx.map(&dims, new.0, &[&candidate, &inner])?;
    let mixed = (k(t, 1.0) - x(0)) * x(1) + x(0) * x(2);
    cx.map(&dims, mixed.0, &[&update, &new, h])
}

/// Gates in the order input, output, forget, cell; peepholes in the order input, output, forget.
#[allow(clippy::too_many_arguments)]
fn lstm(
    cx: &mut Lower,
    d: &Direction<'_>,
    now: &Value,
    h: &Value,
    c: &Value,
    r: &Value,
    bias: Option<&Value>,
    peepholes: Option<&Value>,
) -> Result<(Value, Option<Value>), LowerError> {
    let (t, n, dims) = (h.dtype(), d.hidden, h.dims().to_vec());
    let back = d.recur(cx, h, r, 0, 4)?;
    let back = add_bias(cx, &back, bias)?;
    let sum = cx.binary(BinOp::Add, now, &back)?;
    let gate = |cx: &mut Lower, g: i64, peek: Option<(&Value, i64)>, act: usize| -> Result<Value, LowerError> {
        let v = d.gate(cx, &sum, g)?;
        match peek.and_then(|(c, p)| peepholes.map(|w| (c, w, p))) {
            Some((c, w, p)) => {
                let w = cx.slice(w, 0, &Ix::konst(p * n), 1, &Ix::konst(n))?;
                let body = d.act[act].apply(d.node, d.clipped(x(0) + x(1) * x(2), t), t)?;
                cx.map(&dims, body.0, &[&v, &w, c])
            }
            None => {
                let body = d.act[act].apply(d.node, d.clipped(x(0), t), t)?;
                cx.map(&dims, body.0, &[&v])
            }
        }
    };
    let input = gate(cx, 0, Some((c, 0)), 0)?;
    let forget = match d.node.flag("input_forget", false)? {
        true => cx.unary(&input, (k(t, 1.0) - x(0)).0)?,
        false => gate(cx, 2, Some((c, 2)), 0)?,
    };
    let cell = gate(cx, 3, None, 1)?;
    let memory = cx.map(&dims, (x(0) * x(1) + x(2) * x(3)).0, &[&forget, c, &input, &cell])?;
    let output = gate(cx, 1, Some((&memory, 1)), 0)?;
    let body = d.act[2].apply(d.node, x(1), t)?;
    let h = cx.map(&dims, (x(0) * body).0, &[&output, &memory])?;
    Ok((h, Some(memory)))
}
