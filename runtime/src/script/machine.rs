//! Running a script: statements, values, symbols.

use super::{
    backend::Backend,
    liveness::{BlockInfo, ScriptInfo},
    plans::Plans,
    profile::Profile,
    texts::Texts,
    value::{DeviceTensor, HostValue, tensor_bytes},
};
use crate::{
    bind::{known, show_expr, show_range},
    error::RuntimeError,
    tensor::show_shape,
};
use kiln_format::{BlockId, Case, DType, DimExpr, Program, SequenceOp, Stmt, TargetProgram, ValueRef};
use std::sync::Arc;

/// Tensors of at most so many bytes are copied to the host whole when an element is asked for, and remembered.
const SMALL: usize = 4096;
/// Elements beyond this, above or below zero, become symbols of this value: exporters write "to the end" as the greatest
/// integer, and no extent is near it.
const FAR: i64 = 1 << 40;

/// What one caller keeps from run to run.
#[derive(Default)]
pub(crate) struct State {
    pub(super) slots: Vec<Option<HostValue>>,
    pub(super) symbols: Vec<Option<i64>>,
    pub(super) plans: Plans,
    inputs: Vec<u64>,
    outputs: Vec<u64>,
    pub(super) texts: Texts,
}

/// A run.
pub(crate) struct Machine<'a> {
    pub(super) program: &'a Program,
    pub(super) target: &'a TargetProgram,
    pub(super) info: &'a ScriptInfo,
    pub(super) backend: &'a mut dyn Backend,
    pub(super) state: &'a mut State,
    pub(super) profile: Option<&'a mut Profile>,
}

type Done = Result<(), RuntimeError>;

/// An error at an ONNX node.
pub(super) fn at(node: &str, why: impl Into<String>) -> RuntimeError {
    RuntimeError::Node { node: node.into(), why: why.into() }
}

impl<'a> Machine<'a> {
    /// Runs the whole script. Values and symbols of the inputs must be in the state.
    pub(crate) fn run(&mut self) -> Done {
        self.block(0)
    }

    pub(super) fn block(&mut self, id: BlockId) -> Done {
        let (program, info) = (self.program, self.info);
        let (Some(block), Some(facts)) = (program.script.blocks.get(id as usize), info.blocks.get(id as usize)) else {
            return Err(RuntimeError::Plan(format!("block {id} is missing")));
        };
        for (stmt, facts) in block.iter().zip(&facts.stmts) {
            self.stmt(stmt, &facts.moves)?;
            for v in &facts.drops {
                self.state.slots[*v as usize] = None;
            }
        }
        Ok(())
    }

    fn stmt(&mut self, stmt: &'a Stmt, moves: &[ValueRef]) -> Done {
        match stmt {
            Stmt::Run { segment, inputs, outputs } => self.segment(*segment as usize, inputs, outputs),
            Stmt::Alias { from, to } => {
                let value = self.pass(*from, moves)?;
                self.set(*to, value)
            }
            Stmt::BindShape { value, dims, node } => self.bind_shape(*value, dims, node),
            Stmt::Read { value, elements, node } => self.read(*value, elements, node),
            Stmt::Check { equal, node } => equal.iter().try_for_each(|(a, b)| self.check(a, b, node)),
            Stmt::Switch { selector, cases, results, node } => self.switch(*selector, cases, results, node),
            Stmt::Loop { .. } => self.repeat(stmt, moves),
            Stmt::Text { op, inputs, results, node } => self.text(op, inputs, results, node),
            Stmt::Sequence { op: SequenceOp::None, result, .. } => self.set(*result, HostValue::None),
            Stmt::Sequence { op, inputs, result, node } => {
                let value = self.sequence(*op, inputs, *result, moves, node)?;
                self.set(*result, value)
            }
        }
    }

    fn switch(&mut self, selector: ValueRef, cases: &'a [Case], results: &[ValueRef], node: &str) -> Done {
        let chosen = self.first(selector, || node.to_string())?;
        let case = usize::try_from(chosen).ok().and_then(|i| cases.get(i));
        let case = case
            .ok_or_else(|| at(node, format!("{} selects case {chosen}, but there are {}", self.name(selector), cases.len())))?;
        self.block(case.block)?;
        let facts = self.facts(case.block)?;
        for (from, to) in case.results.iter().zip(results) {
            let value = self.pass(*from, &facts.end_moves)?;
            self.set(*to, value)?;
        }
        self.end(facts);
        Ok(())
    }

    pub(super) fn facts(&self, block: BlockId) -> Result<&'a BlockInfo, RuntimeError> {
        self.info.blocks.get(block as usize).ok_or_else(|| RuntimeError::Plan(format!("block {block} is missing")))
    }

    /// Forgets what is left of a block.
    pub(super) fn end(&mut self, facts: &BlockInfo) {
        for v in &facts.ends {
            self.state.slots[*v as usize] = None;
        }
    }

    pub(super) fn name(&self, v: ValueRef) -> &'a str {
        self.program.script.values.get(v as usize).map_or("a value", |s| s.name.as_str())
    }

    pub(super) fn set(&mut self, v: ValueRef, value: HostValue) -> Done {
        let missing = || RuntimeError::Plan(format!("value {v} does not exist"));
        *self.state.slots.get_mut(v as usize).ok_or_else(missing)? = Some(value);
        Ok(())
    }

    pub(super) fn get(&self, v: ValueRef) -> Result<&HostValue, RuntimeError> {
        let slot = self.state.slots.get(v as usize).and_then(Option::as_ref);
        slot.ok_or_else(|| RuntimeError::Plan(format!("{} is used where it is not there", self.name(v))))
    }

    /// The value, taken from its place where it is in `moves`.
    pub(super) fn pass(&mut self, v: ValueRef, moves: &[ValueRef]) -> Result<HostValue, RuntimeError> {
        if moves.contains(&v)
            && let Some(value) = self.state.slots.get_mut(v as usize).and_then(Option::take)
        {
            return Ok(value);
        }
        self.get(v).cloned()
    }

    pub(super) fn tensor(&self, v: ValueRef) -> Result<&DeviceTensor, RuntimeError> {
        match self.get(v)? {
            HostValue::Tensor(t) => Ok(t),
            _ => Err(RuntimeError::Plan(format!("{} is not a tensor", self.name(v)))),
        }
    }

    /// A new tensor with any contents.
    pub(super) fn new_tensor(&mut self, dtype: DType, shape: Arc<[u64]>, name: &str) -> Result<DeviceTensor, RuntimeError> {
        let bytes = tensor_bytes(dtype, &shape, name)?;
        Ok(DeviceTensor { dtype, shape, block: Arc::new(self.backend.alloc(bytes, name)?) })
    }

    fn segment(&mut self, segment: usize, inputs: &[ValueRef], outputs: &[ValueRef]) -> Done {
        let plan = self.state.plans.find(self.program, self.target, self.info, segment, &self.state.symbols)?;
        let mut addresses = std::mem::take(&mut self.state.inputs);
        addresses.clear();
        for (v, shape) in inputs.iter().zip(&plan.input_shapes) {
            let t = self.tensor(*v)?;
            if t.shape != *shape {
                let (expected, found) = (show_shape(shape), show_shape(&t.shape));
                return Err(RuntimeError::ValueShape { name: self.name(*v).into(), expected, found });
            }
            addresses.push(t.block.address());
        }
        self.state.inputs = addresses;
        self.state.outputs.clear();
        for ((v, shape), bytes) in outputs.iter().zip(&plan.output_shapes).zip(&plan.output_bytes) {
            let spec = self.program.script.values.get(*v as usize);
            let (dtype, name) = spec.map_or((DType::U8, ""), |s| (s.dtype, s.name.as_str()));
            let block = Arc::new(self.backend.alloc(*bytes, name)?);
            self.state.outputs.push(block.address());
            self.set(*v, HostValue::Tensor(DeviceTensor { dtype, shape: shape.clone(), block }))?;
        }
        let whole = self.state.inputs.len() == plan.input_bytes.len() && self.state.outputs.len() == plan.output_bytes.len();
        if !whole {
            return Err(RuntimeError::Plan(format!("segment {segment} has other inputs and outputs than its run")));
        }
        let times = self.profile.as_deref_mut().map(|p| p.begin());
        // SAFETY: inputs have the plan's shapes and (by the format's checks) types, and a tensor's block is as large as
        // its shape needs; outputs were made as large as the plan says just now, so nothing else lies there.
        unsafe { self.backend.run(&plan, &self.state.inputs, &self.state.outputs, times)? };
        if let Some(p) = self.profile.as_deref_mut() {
            p.end(segment, &plan);
        }
        Ok(())
    }

    fn bind_shape(&mut self, v: ValueRef, dims: &[Option<u32>], node: &str) -> Done {
        let shape = self.tensor(v)?.shape.clone();
        if shape.len() != dims.len() {
            let why = format!(
                "{} has shape {}, but the model was compiled for {} dimensions there",
                self.name(v),
                show_shape(&shape),
                dims.len()
            );
            return Err(at(node, why));
        }
        for (i, (extent, symbol)) in shape.iter().zip(dims).enumerate() {
            if let Some(s) = symbol {
                let value = i64::try_from(*extent).unwrap_or(i64::MAX);
                self.bind(*s, value, node, &|m| format!("dimension {i} of {}", m.name(v)))?;
            }
        }
        Ok(())
    }

    fn read(&mut self, v: ValueRef, elements: &[(u32, u32)], node: &str) -> Done {
        for (i, symbol) in elements {
            let value = self.element(v, u64::from(*i), || node.to_string())?.clamp(-FAR, FAR);
            self.bind(*symbol, value, node, &|m| format!("element {i} of {}", m.name(v)))?;
        }
        Ok(())
    }

    fn check(&self, a: &DimExpr, b: &DimExpr, node: &str) -> Done {
        let show = |e: &DimExpr| show_expr(e, &self.program.symbols);
        let value = |e: &DimExpr| known(e, &self.state.symbols, || show(e));
        match (value(a)?, value(b)?) {
            (Some(x), Some(y)) if x == y => Ok(()),
            (x, y) => {
                let text = |e: &DimExpr, v: Option<i64>| match (e.as_const(), v) {
                    (None, Some(v)) => format!("{} = {v}", show(e)),
                    _ => show(e),
                };
                Err(at(node, format!("extents that must be equal are not: {} and {}", text(a, x), text(b, y))))
            }
        }
    }

    /// Gives a symbol its value, or checks it against the one that it has.
    fn bind(&mut self, symbol: u32, value: i64, node: &str, what: &dyn Fn(&Self) -> String) -> Done {
        let missing = || RuntimeError::Plan(format!("symbol {symbol} does not exist"));
        let s = self.program.symbols.get(symbol as usize).ok_or_else(missing)?;
        if !s.run_time {
            return match self.state.symbols[symbol as usize] {
                Some(there) if there == value => Ok(()),
                there => {
                    let there = there.map_or_else(|| "unknown".into(), |v| v.to_string());
                    Err(at(node, format!("{} is {value}, but {} is {there}", what(self), s.name)))
                }
            };
        }
        if value < s.min || s.max.is_some_and(|m| value > m) {
            let (node, symbol, what) = (node.to_string(), s.name.clone(), what(self));
            return Err(RuntimeError::SymbolRange { node, what, symbol, value, range: show_range(s) });
        }
        let slot = &mut self.state.symbols[symbol as usize];
        if *slot == Some(value) {
            return Ok(());
        }
        *slot = Some(value);
        for d in &self.info.dependents[symbol as usize] {
            let def = self.program.symbols[*d as usize].def.as_ref();
            // One without a value is an error where something needs it; see `Plans::find`.
            let value = def.and_then(|e| known(e, &self.state.symbols, String::new).ok().flatten());
            self.state.symbols[*d as usize] = value;
        }
        Ok(())
    }

    /// The first element of an integer or bool tensor.
    pub(super) fn first(&mut self, v: ValueRef, node: impl Fn() -> String) -> Result<i64, RuntimeError> {
        self.element(v, 0, node)
    }

    fn element(&mut self, v: ValueRef, index: u64, node: impl Fn() -> String) -> Result<i64, RuntimeError> {
        let t = self.tensor(v)?.clone();
        if index >= t.elements() {
            let why = format!("element {index} of {} is needed, but its shape is {}", self.name(v), show_shape(&t.shape));
            return Err(at(&node(), why));
        }
        let size = t.dtype.size();
        let mut one = [0u8; 16];
        let one = &mut one[..size];
        self.bytes_of(&t, index * size as u64, one)?;
        integer(t.dtype, one).ok_or_else(|| at(&node(), format!("{} is of type {}, not an integer", self.name(v), t.dtype)))
    }

    /// All elements of an integer tensor.
    pub(super) fn integers(&mut self, v: ValueRef, node: &str) -> Result<Vec<i64>, RuntimeError> {
        let t = self.tensor(v)?.clone();
        let mut all = crate::memory::AlignedBytes::zeroed(t.bytes(), "integers of a script")?;
        self.bytes_of(&t, 0, &mut all)?;
        let whole = all.chunks_exact(t.dtype.size()).map(|c| integer(t.dtype, c)).collect::<Option<Vec<i64>>>();
        whole.ok_or_else(|| at(node, format!("{} is of type {}, not an integer", self.name(v), t.dtype)))
    }

    fn bytes_of(&mut self, t: &DeviceTensor, offset: u64, to: &mut [u8]) -> Done {
        let part = |known: &[u8], to: &mut [u8]| {
            let from = offset as usize;
            let part = known.get(from..from + to.len()).ok_or_else(|| RuntimeError::Plan("a tensor is too short".into()))?;
            to.copy_from_slice(part);
            Ok(())
        };
        if let Some(known) = t.block.known() {
            return part(known, to);
        }
        let bytes = t.bytes();
        if self.backend.is_host() || bytes > SMALL as u64 {
            return self.backend.read(&t.block, offset, to);
        }
        let mut whole = [0u8; SMALL];
        let whole = &mut whole[..bytes as usize];
        self.backend.read(&t.block, 0, whole)?;
        t.block.remember(whole);
        part(whole, to)
    }
}

/// An integer or truth value as int64; unsigned ones beyond it are the greatest.
fn integer(dtype: DType, bytes: &[u8]) -> Option<i64> {
    macro_rules! as_i64 {
        ($t:ty) => {
            <$t>::from_le_bytes(bytes.try_into().ok()?)
        };
    }
    Some(match dtype {
        DType::Bool => i64::from(*bytes.first()? != 0),
        DType::I8 | DType::I4 | DType::I2 => as_i64!(i8).into(),
        DType::I16 => as_i64!(i16).into(),
        DType::I32 => as_i64!(i32).into(),
        // A text is its number.
        DType::I64 | DType::Str => as_i64!(i64),
        DType::U8 | DType::U4 | DType::U2 => as_i64!(u8).into(),
        DType::U16 => as_i64!(u16).into(),
        DType::U32 => as_i64!(u32).into(),
        DType::U64 => i64::try_from(as_i64!(u64)).unwrap_or(i64::MAX),
        _ => return None,
    })
}
