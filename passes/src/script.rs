//! The meaning of a host program: an interpreter over the reference evaluator. The oracle of engines with control flow.

use kiln_algebra::{
    Const, DType, Tensor,
    eval::{EvalError, WeightSource, evaluate},
};
use kiln_plan::{
    HostValue, Script, Stmt,
    script::{Block, SequenceOp},
};

/// What a host value holds.
#[derive(Clone, Debug, PartialEq)]
pub enum HostData {
    /// A tensor.
    Tensor(Tensor),
    /// A sequence.
    Sequence(Vec<Tensor>),
    /// Nothing.
    None,
}

/// Why a host program stopped.
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    /// A segment.
    #[error("segment {segment}: {source}")]
    Segment {
        /// Which.
        segment: u32,
        /// Why.
        source: EvalError,
    },
    /// A statement.
    #[error("node '{node}': {what}")]
    Statement {
        /// The ONNX node.
        node: String,
        /// What is wrong.
        what: String,
    },
    /// A statement about texts, which are the runtime's: the interpreter has no table of them.
    #[error("node '{node}' works on texts, which this interpreter does not")]
    Text {
        /// The ONNX node.
        node: String,
    },
    /// Something that a well-formed program does not do.
    #[error("{0}")]
    Malformed(String),
}

type Result<T> = std::result::Result<T, ScriptError>;

fn malformed(what: impl Into<String>) -> ScriptError {
    ScriptError::Malformed(what.into())
}

struct Machine<'a> {
    script: &'a Script,
    weights: &'a dyn WeightSource,
    values: Vec<Option<HostData>>,
    symbols: Vec<Option<i64>>,
}

/// Outputs of a host program for inputs in order.
///
/// # Errors
/// See [`ScriptError`].
pub fn evaluate_script(script: &Script, inputs: &[HostData], weights: &dyn WeightSource) -> Result<Vec<HostData>> {
    let symbols = script.segments.first().map_or(0, |g| g.symbols.len());
    let mut m = Machine { script, weights, values: vec![None; script.values.len()], symbols: vec![None; symbols] };
    for (v, data) in script.inputs.iter().zip(inputs) {
        if let (HostData::Tensor(t), Some(dims)) = (data, &script.values[v.0 as usize].dims) {
            if dims.len() != t.shape().len() {
                return Err(malformed(format!("input '{}' has another rank", script.values[v.0 as usize].name)));
            }
            for (d, extent) in dims.iter().zip(t.shape()) {
                if let Some(s) = d.as_sym().filter(|s| m.defined(*s).is_none()) {
                    m.symbols[s] = Some(*extent as i64);
                }
            }
        }
        m.set(*v, data.clone());
    }
    m.block(&script.body)?;
    script.outputs.iter().map(|o| m.get(*o).cloned()).collect()
}

impl Machine<'_> {
    fn defined(&self, s: usize) -> Option<&kiln_algebra::Ix> {
        self.script.segments.first()?.symbols.get(s)?.def.as_ref()
    }
    fn set(&mut self, v: HostValue, data: HostData) {
        self.values[v.0 as usize] = Some(data);
    }
    fn get(&self, v: HostValue) -> Result<&HostData> {
        let found = self.values.get(v.0 as usize).and_then(Option::as_ref);
        found.ok_or_else(|| malformed(format!("value {} is used before it is there", v.0)))
    }
    fn tensor(&self, v: HostValue) -> Result<&Tensor> {
        match self.get(v)? {
            HostData::Tensor(t) => Ok(t),
            _ => Err(malformed(format!("value {} is no tensor", v.0))),
        }
    }
    fn int(&self, v: HostValue) -> Result<i64> {
        let t = self.tensor(v)?;
        if t.is_empty() { Err(malformed("an element of an empty tensor")) } else { Ok(t.get(0).to_i64()) }
    }
    fn sequence(&self, v: HostValue) -> Result<Vec<Tensor>> {
        match self.get(v)? {
            HostData::Sequence(s) => Ok(s.clone()),
            _ => Err(malformed(format!("value {} is no sequence", v.0))),
        }
    }
    /// All symbols, those without a value as they are least.
    fn all_symbols(&self) -> Vec<i64> {
        let mut out: Vec<i64> = Vec::with_capacity(self.symbols.len());
        let known = self.script.segments.first().map(|g| &g.symbols[..]).unwrap_or_default();
        for (slot, s) in self.symbols.iter().zip(known) {
            let def = s.def.as_ref().and_then(|d| d.eval(&[], &out));
            out.push(def.or(*slot).unwrap_or(s.min));
        }
        out
    }
    fn bind(&mut self, s: u32, value: i64, node: &str) -> Result<()> {
        let fail = |what: String| Err(ScriptError::Statement { node: node.into(), what });
        let Some(symbol) = self.script.segments.first().and_then(|g| g.symbols.get(s as usize)) else {
            return Ok(());
        };
        if value < symbol.min || symbol.max.is_some_and(|m| value > m) {
            return fail(format!("'{}' is {value}, out of its range", symbol.name));
        }
        if let Some(def) = &symbol.def {
            let wanted = def.eval(&[], &self.all_symbols());
            if wanted != Some(value) {
                return fail(format!("'{}' is {value}, where {wanted:?} is needed", symbol.name));
            }
        }
        self.symbols[s as usize] = Some(value);
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Result<()> {
        block.iter().try_for_each(|s| self.statement(s))
    }

    fn statement(&mut self, s: &Stmt) -> Result<()> {
        match s {
            Stmt::Run { segment, inputs, outputs } => {
                let graph = self.script.segments.get(*segment as usize).ok_or_else(|| malformed("no such segment"))?;
                let inputs = inputs.iter().map(|i| self.tensor(*i).cloned()).collect::<Result<Vec<_>>>()?;
                let results = evaluate(graph, &inputs, &self.all_symbols(), self.weights)
                    .map_err(|source| ScriptError::Segment { segment: *segment, source })?;
                for (o, t) in outputs.iter().zip(results) {
                    self.set(*o, HostData::Tensor(t));
                }
                Ok(())
            }
            Stmt::Alias { from, to } => {
                let v = self.get(*from)?.clone();
                self.set(*to, v);
                Ok(())
            }
            Stmt::BindShape { value, dims, node } => {
                let shape = self.tensor(*value)?.shape().to_vec();
                if shape.len() != dims.len() {
                    let what = format!("a tensor of rank {} came where rank {} is needed", shape.len(), dims.len());
                    return Err(ScriptError::Statement { node: node.to_string(), what });
                }
                dims.iter().zip(shape).try_for_each(|(d, n)| d.map_or(Ok(()), |s| self.bind(s, n as i64, node)))
            }
            Stmt::Read { value, elements, node } => {
                let t = self.tensor(*value)?.clone();
                elements.iter().try_for_each(|(e, s)| {
                    let at = *e as usize;
                    if at >= t.len() {
                        Err(malformed("an element past the end"))
                    } else {
                        self.bind(*s, t.get(at).to_i64(), node)
                    }
                })
            }
            Stmt::Check { equal, node } => {
                let syms = self.all_symbols();
                for (a, b) in equal {
                    let (x, y) = (a.eval(&[], &syms), b.eval(&[], &syms));
                    if x != y {
                        let what = format!("extents {a} = {x:?} and {b} = {y:?} must be equal");
                        return Err(ScriptError::Statement { node: node.to_string(), what });
                    }
                }
                Ok(())
            }
            Stmt::Switch { selector, cases, results, node } => {
                let at = self.int(*selector)?;
                let Some((body, values)) = usize::try_from(at).ok().and_then(|at| cases.get(at)) else {
                    let what = format!("an operand selects case {at} of {}", cases.len());
                    return Err(ScriptError::Statement { node: node.to_string(), what });
                };
                self.block(body)?;
                for (r, v) in results.iter().zip(values) {
                    let v = self.get(*v)?.clone();
                    self.set(*r, v);
                }
                Ok(())
            }
            Stmt::Loop { .. } => self.repeat(s),
            Stmt::Text { node, .. } => Err(ScriptError::Text { node: node.to_string() }),
            Stmt::Sequence { op, inputs, result, node } => {
                let data = self.sequence_op(op, inputs, node)?;
                self.set(*result, data);
                Ok(())
            }
        }
    }

    fn repeat(&mut self, s: &Stmt) -> Result<()> {
        let Stmt::Loop { trip, condition, iteration, carried, stacked, body, next_condition } = s else { return Ok(()) };
        let trip = trip.map(|t| self.int(t)).transpose()?.unwrap_or(i64::MAX);
        let mut go = condition.map(|c| self.int(c)).transpose()?.unwrap_or(1) != 0;
        let mut state: Vec<HostData> = carried.iter().map(|c| self.get(c.init).cloned()).collect::<Result<_>>()?;
        let mut items: Vec<Vec<Tensor>> = vec![Vec::new(); stacked.len()];
        let mut i = 0;
        while go && i < trip {
            if let Some(v) = iteration {
                self.set(*v, HostData::Tensor(Tensor::scalar(Const::from_i64(DType::I64, i))));
            }
            for (c, v) in carried.iter().zip(state) {
                self.set(c.param, v);
            }
            self.block(body)?;
            state = carried.iter().map(|c| self.get(c.next).cloned()).collect::<Result<_>>()?;
            for (all, s) in items.iter_mut().zip(stacked) {
                all.push(self.tensor(s.item)?.clone());
            }
            go = next_condition.map(|c| self.int(c)).transpose()?.unwrap_or(1) != 0;
            i += 1;
        }
        for (c, v) in carried.iter().zip(state) {
            self.set(c.result, v);
        }
        for (s, mut all) in stacked.iter().zip(items) {
            if s.reverse {
                all.reverse();
            }
            let stack = match all.first() {
                Some(_) => join(&all, 0, true)?,
                None => {
                    let syms = self.all_symbols();
                    let extent = |d: &Option<kiln_algebra::Ix>| d.as_ref().and_then(|d| d.eval(&[], &syms)).unwrap_or(0) as usize;
                    let shape: Vec<usize> = [0].into_iter().chain(s.dims.iter().map(extent)).collect();
                    let dtype = match self.script.values[s.item.0 as usize].kind {
                        kiln_plan::HostKind::Tensor(d) => d,
                        _ => return Err(malformed("a stacked item is no tensor")),
                    };
                    Tensor::splat(&shape, Const::from_i64(dtype, 0))
                }
            };
            self.set(s.result, HostData::Tensor(stack));
        }
        Ok(())
    }

    fn sequence_op(&self, op: &SequenceOp, inputs: &[HostValue], node: &str) -> Result<HostData> {
        let input = |i: usize| inputs.get(i).copied().ok_or_else(|| malformed("an operand is missing"));
        let position = |i: usize, len: usize, past: bool| -> Result<usize> {
            let at = self.int(input(i)?)?;
            let at = if at < 0 { at + len as i64 } else { at };
            usize::try_from(at).ok().filter(|a| *a < len + usize::from(past)).ok_or_else(|| ScriptError::Statement {
                node: node.into(),
                what: format!("position {at} is out of range for a sequence of {len}"),
            })
        };
        let scalar = |c: Const| HostData::Tensor(Tensor::scalar(c));
        Ok(match op {
            SequenceOp::New => HostData::Sequence(inputs.iter().map(|i| self.tensor(*i).cloned()).collect::<Result<_>>()?),
            SequenceOp::Insert => {
                let mut s = self.sequence(input(0)?)?;
                let at = if inputs.len() > 2 { position(2, s.len(), true)? } else { s.len() };
                s.insert(at, self.tensor(input(1)?)?.clone());
                HostData::Sequence(s)
            }
            SequenceOp::Erase => {
                let mut s = self.sequence(input(0)?)?;
                let at = if inputs.len() > 1 { position(1, s.len(), false)? } else { s.len().saturating_sub(1) };
                if at < s.len() {
                    s.remove(at);
                }
                HostData::Sequence(s)
            }
            SequenceOp::At => {
                let s = self.sequence(input(0)?)?;
                let at = position(1, s.len(), false)?;
                HostData::Tensor(s[at].clone())
            }
            SequenceOp::Length => scalar(Const::from_i64(DType::I64, self.sequence(input(0)?)?.len() as i64)),
            SequenceOp::Join { axis, new_axis } => {
                let s = self.sequence(input(0)?)?;
                let rank = s.first().map_or(0, |t| t.shape().len()) + usize::from(*new_axis);
                let at = if *axis < 0 { axis + rank as i64 } else { *axis };
                HostData::Tensor(join(&s, usize::try_from(at).unwrap_or(0), *new_axis)?)
            }
            SequenceOp::Split { axis, keep } => {
                let t = self.tensor(input(0)?)?;
                let rank = t.shape().len() as i64;
                let at = usize::try_from(if *axis < 0 { axis + rank } else { *axis }).unwrap_or(0);
                let extent = *t.shape().get(at).ok_or_else(|| malformed("an axis past the rank"))?;
                let sizes = match inputs.get(1) {
                    None => vec![1; extent],
                    Some(s) => {
                        let s = self.tensor(*s)?;
                        if s.shape().is_empty() {
                            let each = (s.get(0).to_i64().max(1)) as usize;
                            (0..extent.div_ceil(each)).map(|i| each.min(extent - i * each)).collect()
                        } else {
                            let whole = |v: i64| usize::try_from(v).map_err(|_| malformed(format!("a part of size {v}")));
                            s.to_i64_vec().into_iter().map(whole).collect::<Result<Vec<usize>>>()?
                        }
                    }
                };
                if sizes.iter().try_fold(0usize, |n, s| n.checked_add(*s)) != Some(extent) {
                    return Err(malformed(format!("the sizes of the parts do not add up to {extent}")));
                }
                HostData::Sequence(parts(t, at, &sizes, *keep || inputs.len() > 1)?)
            }
            SequenceOp::None => HostData::None,
            SequenceOp::Has => scalar(Const::bool(match inputs.first() {
                None => false,
                Some(v) => *self.get(*v)? != HostData::None,
            })),
            SequenceOp::Get => match self.get(input(0)?)? {
                HostData::None => {
                    return Err(ScriptError::Statement { node: node.into(), what: "the optional value is absent".into() });
                }
                v => v.clone(),
            },
        })
    }
}

fn sized(dtype: DType, shape: &[usize], data: Vec<u8>) -> Result<Tensor> {
    Tensor::new(dtype, shape, data).map_err(|e| malformed(e.to_string()))
}

/// Tensors joined along an axis.
fn join(all: &[Tensor], axis: usize, new_axis: bool) -> Result<Tensor> {
    let first = all.first().ok_or_else(|| malformed("an empty sequence is joined"))?;
    let widened = |t: &Tensor| {
        let mut s = t.shape().to_vec();
        if new_axis {
            s.insert(axis.min(s.len()), 1);
        }
        s
    };
    let mut shape = widened(first);
    if axis >= shape.len() {
        return Err(malformed("an axis past the rank"));
    }
    for t in all {
        let mut s = widened(t);
        if s.len() != shape.len() || t.dtype() != first.dtype() {
            return Err(malformed("tensors of different ranks or types are joined"));
        }
        s[axis] = shape[axis];
        if s != shape {
            return Err(malformed("tensors of different shapes are joined"));
        }
    }
    shape[axis] = all.iter().map(|t| widened(t)[axis]).sum();
    let outer: usize = shape[..axis].iter().product();
    let mut data = Vec::new();
    for o in 0..outer {
        for t in all {
            let row = t.bytes().len() / outer.max(1);
            data.extend_from_slice(&t.bytes()[o * row..(o + 1) * row]);
        }
    }
    sized(first.dtype(), &shape, data)
}

fn parts(t: &Tensor, axis: usize, sizes: &[usize], keep: bool) -> Result<Vec<Tensor>> {
    let outer: usize = t.shape()[..axis].iter().product();
    let inner: usize = t.shape()[axis + 1..].iter().product::<usize>() * t.dtype().size();
    let row = t.shape()[axis] * inner;
    let mut begin = 0;
    let mut out = Vec::new();
    for n in sizes {
        if begin + n > t.shape()[axis] {
            return Err(malformed("parts that are larger than the whole"));
        }
        let mut data = Vec::with_capacity(outer * n * inner);
        for o in 0..outer {
            data.extend_from_slice(&t.bytes()[o * row + begin * inner..o * row + (begin + n) * inner]);
        }
        let mut shape = t.shape().to_vec();
        if keep {
            shape[axis] = *n;
        } else {
            shape.remove(axis);
        }
        out.push(sized(t.dtype(), &shape, data)?);
        begin += n;
    }
    Ok(out)
}
