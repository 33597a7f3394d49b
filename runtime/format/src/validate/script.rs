//! Checks of the script: every value and symbol has one source and is there before it is used, kinds and types fit, blocks
//! form a tree.

use super::{Checked, expr, require};
use crate::{
    dtype::DType,
    error::FormatError,
    expr::DimExpr,
    program::{Program, Segment, Symbol},
    script::{BlockId, MAX_SCRIPT_DEPTH, SequenceOp, Stmt, TextOp, ValueKind, ValueRef, ValueSpec},
};

/// Most statements of a script: with [`super::MAX_SYMBOLS`] it bounds the work of checking one.
const MAX_STATEMENTS: usize = 1 << 18;

/// A set of symbols.
#[derive(Clone, Default)]
struct Symbols(Vec<u64>);

impl Symbols {
    fn of(n: usize) -> Self {
        Self(vec![0; n.div_ceil(64)])
    }
    fn add(&mut self, i: usize) {
        if let Some(word) = self.0.get_mut(i / 64) {
            *word |= 1 << (i % 64);
        }
    }
    fn remove(&mut self, i: usize) {
        if let Some(word) = self.0.get_mut(i / 64) {
            *word &= !(1 << (i % 64));
        }
    }
    fn has(&self, i: usize) -> bool {
        self.0.get(i / 64).is_some_and(|w| w >> (i % 64) & 1 == 1)
    }
    fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a |= b);
    }
    /// One of `self` that is not in `other`.
    fn outside(&self, other: &Self) -> Option<usize> {
        let at = self.0.iter().zip(&other.0).position(|(a, b)| a & !b != 0)?;
        Some(at * 64 + (self.0[at] & !other.0[at]).trailing_zeros() as usize)
    }
}

#[derive(Clone, Copy)]
enum Defined {
    Value(ValueRef),
    Symbol(u32),
}

struct Check<'a> {
    p: &'a Program,
    /// What each symbol depends on: itself, or what its definition does.
    bases: Vec<Symbols>,
    /// What each segment depends on.
    needs: Vec<Symbols>,
    bound: Symbols,
    visible: Vec<bool>,
    defined: Vec<bool>,
    reached: Vec<bool>,
    /// What blocks have to forget when they end.
    trail: Vec<Defined>,
}

pub(super) fn check(p: &Program) -> Checked {
    let s = &p.script;
    let statements = s.blocks.iter().map(Vec::len).fold(s.blocks.len(), usize::saturating_add);
    require(statements <= MAX_STATEMENTS, || "script".into(), "it has more statements than any model needs")?;
    for v in &s.values {
        let what = || format!("value {}", v.name);
        super::shape(v.dims.iter().flatten(), p, what)?;
        require(v.dims.is_none() || v.kind.content() == ValueKind::Tensor, what, "only tensors have a shape")?;
    }
    let mut check = Check {
        p,
        bases: Vec::with_capacity(p.symbols.len()),
        needs: Vec::with_capacity(p.segments.len()),
        bound: Symbols::of(p.symbols.len()),
        visible: vec![false; s.values.len()],
        defined: vec![false; s.values.len()],
        reached: vec![false; s.blocks.len()],
        trail: Vec::new(),
    };
    check.symbols();
    for (side, ports, specs) in [("input", &s.inputs, &p.signature.inputs), ("output", &s.outputs, &p.signature.outputs)] {
        require(ports.len() == specs.len(), || format!("script: {side}s"), "they are not as many as the signature's")?;
        for (port, spec) in ports.iter().zip(specs) {
            let what = || format!("{side} {} of the script", spec.name);
            let value = s.values.get(*port as usize);
            let same = value.is_some_and(|v| v.kind == spec.kind && v.dtype == spec.dtype);
            require(same, what, "it is not a value of the signature's kind and type")?;
        }
    }
    for i in &p.signature.inputs {
        i.dims.iter().flatten().try_for_each(|d| check.dim(d, || format!("shape of input {}", i.name)))?;
    }
    s.inputs.iter().try_for_each(|i| check.define(*i))?;
    check.block(0, 1)?;
    s.outputs.iter().try_for_each(|o| check.value(*o).map(drop))?;
    require(check.reached.iter().all(|r| *r), || "script".into(), "a block is not part of any statement")?;
    Ok(())
}

impl<'a> Check<'a> {
    fn symbols(&mut self) {
        let n = self.p.symbols.len();
        for (i, s) in self.p.symbols.iter().enumerate() {
            let mut base = Symbols::of(n);
            match &s.def {
                Some(def) => def.visit_symbols(&mut |d| {
                    if let Some(other) = self.bases.get(d as usize) {
                        base.join(other);
                    }
                }),
                None => base.add(i),
            }
            self.bases.push(base);
            if s.def.is_none() && !s.run_time {
                self.bound.add(i);
            }
        }
        for (i, spec) in self.p.segments.iter().enumerate() {
            let mut needs = Symbols::of(n);
            for t in &self.p.targets {
                for symbol in t.symbols_of(i, spec) {
                    if let Some(base) = self.bases.get(symbol as usize) {
                        needs.join(base);
                    }
                }
            }
            self.needs.push(needs);
        }
    }

    fn value(&self, id: ValueRef) -> Result<&'a ValueSpec, FormatError> {
        let spec = self.p.script.values.get(id as usize);
        let spec = spec.ok_or_else(|| FormatError::invalid(format!("value {id}"), "it does not exist"))?;
        require(self.visible[id as usize], || format!("value {}", spec.name), "it is used where it is not there")?;
        Ok(spec)
    }

    fn define(&mut self, id: ValueRef) -> Checked {
        let spec = self.p.script.values.get(id as usize);
        let spec = spec.ok_or_else(|| FormatError::invalid(format!("value {id}"), "it does not exist"))?;
        require(!self.defined[id as usize], || format!("value {}", spec.name), "it has two sources")?;
        self.defined[id as usize] = true;
        self.visible[id as usize] = true;
        self.trail.push(Defined::Value(id));
        Ok(())
    }

    fn bind(&mut self, symbol: u32) -> Result<&'a Symbol, FormatError> {
        let i = symbol as usize;
        let s = self.p.symbols.get(i).ok_or_else(|| FormatError::invalid(format!("symbol {i}"), "it does not exist"))?;
        if s.run_time {
            if !self.bound.has(i) {
                self.bound.add(i);
                self.trail.push(Defined::Symbol(symbol));
            }
        } else {
            self.needs(&self.bases[i], || format!("check of symbol {}", s.name))?;
        }
        Ok(s)
    }

    fn needs(&self, needed: &Symbols, what: impl FnOnce() -> String) -> Checked {
        match needed.outside(&self.bound).and_then(|i| self.p.symbols.get(i)) {
            Some(s) => Err(FormatError::invalid(what(), format!("symbol {} is not bound before it", s.name))),
            None => Ok(()),
        }
    }

    fn dim(&self, e: &DimExpr, what: impl Fn() -> String) -> Checked {
        expr(e, self.p.symbols.len(), &what)?;
        let mut needed = Symbols::of(self.p.symbols.len());
        e.visit_symbols(&mut |s| {
            if let Some(base) = self.bases.get(s as usize) {
                needed.join(base);
            }
        });
        self.needs(&needed, what)
    }

    fn block(&mut self, id: BlockId, depth: usize) -> Checked {
        let what = || format!("block {id}");
        let block = self.p.script.blocks.get(id as usize).ok_or_else(|| FormatError::invalid(what(), "it does not exist"))?;
        require(depth <= MAX_SCRIPT_DEPTH, what, "it is nested too deep")?;
        require(!std::mem::replace(&mut self.reached[id as usize], true), what, "it is part of two statements")?;
        for (i, stmt) in block.iter().enumerate() {
            self.stmt(stmt, depth).map_err(|e| match e {
                FormatError::Invalid { what, why } if depth == 1 || !what.starts_with("statement") => {
                    FormatError::Invalid { what: format!("statement {i} of block {id}: {what}"), why }
                }
                other => other,
            })?;
        }
        Ok(())
    }

    /// A block whose values and symbols are forgotten when it ends; `left` must be there before that.
    fn inner(&mut self, id: BlockId, given: &[ValueRef], left: &[ValueRef], depth: usize) -> Checked {
        let mark = self.trail.len();
        given.iter().try_for_each(|v| self.define(*v))?;
        self.block(id, depth + 1)?;
        left.iter().try_for_each(|v| self.value(*v).map(drop))?;
        for d in self.trail.drain(mark..) {
            match d {
                Defined::Value(v) => self.visible[v as usize] = false,
                Defined::Symbol(s) => self.bound.remove(s as usize),
            }
        }
        Ok(())
    }

    fn spec(&self, id: ValueRef) -> Result<&'a ValueSpec, FormatError> {
        self.p.script.values.get(id as usize).ok_or_else(|| FormatError::invalid(format!("value {id}"), "it does not exist"))
    }

    fn fits(&self, from: ValueRef, to: ValueRef) -> Checked {
        let (a, b) = (self.spec(from)?, self.spec(to)?);
        require(a.fits(b), || format!("value {}", a.name), &format!("it does not fit {}, of another kind or type", b.name))
    }

    fn tensor(&self, id: ValueRef, allowed: impl Fn(DType) -> bool) -> Checked {
        let v = self.value(id)?;
        let ok = v.kind == ValueKind::Tensor && allowed(v.dtype);
        require(ok, || format!("value {}", v.name), "it is not a tensor of the type needed here")
    }

    fn stmt(&mut self, stmt: &'a Stmt, depth: usize) -> Checked {
        stmt.reads().into_iter().try_for_each(|v| self.value(v).map(drop))?;
        for (block, given, left) in stmt.blocks() {
            self.inner(block, &given, &left, depth)?;
        }
        stmt.gives().into_iter().try_for_each(|v| self.define(v))?;
        match stmt {
            Stmt::Run { segment, inputs, outputs } => self.run(*segment, inputs, outputs),
            Stmt::Alias { from, to } => self.fits(*from, *to),
            Stmt::BindShape { value, dims, .. } => {
                self.tensor(*value, |_| true)?;
                dims.iter().flatten().try_for_each(|s| self.bind(*s).map(drop))
            }
            Stmt::Read { value, elements, .. } => {
                self.tensor(*value, is_integer)?;
                elements.iter().try_for_each(|(_, s)| self.bind(*s).map(drop))
            }
            Stmt::Check { equal, .. } => {
                equal.iter().flat_map(|(a, b)| [a, b]).try_for_each(|e| self.dim(e, || "a check".into()))
            }
            Stmt::Switch { selector, cases, results, .. } => {
                self.tensor(*selector, is_integer)?;
                for c in cases {
                    require(c.results.len() == results.len(), || "switch".into(), "a case gives another number of results")?;
                    c.results.iter().zip(results).try_for_each(|(from, to)| self.fits(*from, *to))?;
                }
                Ok(())
            }
            Stmt::Loop { trip, condition, iteration, carried, stacked, next_condition, .. } => {
                trip.iter().chain(condition).try_for_each(|v| self.tensor(*v, is_integer))?;
                require(trip.is_some() || next_condition.is_some(), || "loop".into(), "nothing ends it")?;
                let scalar = |id: &ValueRef, ok: fn(DType) -> bool| {
                    let v = self.spec(*id)?;
                    let ok = v.kind == ValueKind::Tensor && ok(v.dtype);
                    require(ok, || format!("value {}", v.name), "it is not a tensor of the type needed here")
                };
                iteration.iter().try_for_each(|v| scalar(v, |d| d == DType::I64))?;
                next_condition.iter().try_for_each(|v| scalar(v, is_integer))?;
                for c in carried {
                    for (from, to) in [(c.init, c.param), (c.init, c.result), (c.next, c.param), (c.next, c.result)] {
                        self.fits(from, to)?;
                    }
                }
                for s in stacked {
                    let v = self.spec(s.item)?;
                    require(v.kind == ValueKind::Tensor, || format!("value {}", v.name), "only tensors are stacked")?;
                    self.fits(s.item, s.result)?;
                    s.dims.iter().flatten().try_for_each(|d| self.dim(d, || format!("shape of {}", v.name)))?;
                }
                Ok(())
            }
            Stmt::Sequence { op, inputs, result, .. } => self.sequence(*op, inputs, *result),
            Stmt::Text { op, inputs, results, .. } => self.text(op, inputs, results),
        }
    }

    fn run(&self, segment: u32, inputs: &[ValueRef], outputs: &[ValueRef]) -> Checked {
        let what = || format!("run of segment {segment}");
        let spec: Option<&Segment> = self.p.segments.get(segment as usize);
        let spec = spec.ok_or_else(|| FormatError::invalid(what(), "it does not exist"))?;
        let arity = inputs.len() == spec.inputs.len() && outputs.len() == spec.outputs.len();
        require(arity, what, "it has other numbers of inputs and outputs")?;
        for (v, t) in inputs.iter().zip(&spec.inputs).chain(outputs.iter().zip(&spec.outputs)) {
            self.tensor(*v, |d| d.stored() == t.dtype)?;
        }
        self.needs(&self.needs[segment as usize], what)
    }

    fn text(&self, op: &TextOp, inputs: &[ValueRef], results: &[ValueRef]) -> Checked {
        let types = |all: &[ValueRef]| -> Result<Option<Vec<DType>>, FormatError> {
            let all: Vec<&ValueSpec> = all.iter().map(|v| self.spec(*v)).collect::<Result<_, _>>()?;
            Ok(all.iter().map(|v| (v.kind == ValueKind::Tensor).then_some(v.dtype)).collect())
        };
        use DType::{Bool, I64, Str};
        let ok = match (op, types(inputs)?.as_deref(), types(results)?.as_deref()) {
            (TextOp::Concat, Some(from), Some(to)) => from == [Str, Str] && to == [Str],
            (TextOp::Split { .. }, Some(from), Some(to)) => from == [Str] && to == [Str, I64],
            (TextOp::FullMatch { .. }, Some(from), Some(to)) => from == [Str] && to == [Bool],
            (TextOp::Normalize { .. }, Some(from), Some(to)) => from == [Str] && to == [Str],
            (TextOp::Format, Some([from]), Some(to)) => *from != Str && to == [Str],
            (TextOp::Parse, Some(from), Some([to])) => from == [Str] && *to != Str,
            _ => false,
        };
        require(ok, || "an action on texts".into(), "its operands or results have a kind or type that it does not take")
    }

    fn sequence(&self, op: SequenceOp, inputs: &[ValueRef], result: ValueRef) -> Checked {
        use ValueKind::{OptionalSequence, OptionalTensor, Sequence, Tensor};
        let to = self.spec(result)?;
        let from: Vec<&ValueSpec> = inputs.iter().map(|v| self.spec(*v)).collect::<Result<_, _>>()?;
        let all = |kinds: &[ValueKind]| from.len() == kinds.len() && from.iter().zip(kinds).all(|(v, k)| v.kind == *k);
        let position = |at: usize| from.get(at).is_none_or(|v| is_integer(v.dtype));
        let same = |at: usize| from.get(at).is_some_and(|v| v.dtype == to.dtype);
        let ok = match op {
            SequenceOp::New => to.kind == Sequence && from.iter().all(|v| v.kind == Tensor && v.dtype == to.dtype),
            SequenceOp::Insert => {
                let kinds = all(&[Sequence, Tensor]) || all(&[Sequence, Tensor, Tensor]);
                kinds && same(0) && same(1) && position(2) && to.kind == Sequence
            }
            SequenceOp::Erase => (all(&[Sequence]) || all(&[Sequence, Tensor])) && same(0) && position(1) && to.kind == Sequence,
            SequenceOp::At => all(&[Sequence, Tensor]) && same(0) && position(1) && to.kind == Tensor,
            SequenceOp::Length => all(&[Sequence]) && to.kind == Tensor && to.dtype == DType::I64,
            SequenceOp::Join { .. } => all(&[Sequence]) && same(0) && to.kind == Tensor,
            SequenceOp::Split { .. } => {
                (all(&[Tensor]) || all(&[Tensor, Tensor])) && same(0) && position(1) && to.kind == Sequence
            }
            SequenceOp::None => from.is_empty() && matches!(to.kind, OptionalTensor | OptionalSequence),
            SequenceOp::Has => from.len() <= 1 && to.kind == Tensor && to.dtype == DType::Bool,
            SequenceOp::Get => from.len() == 1 && same(0) && to.kind == from[0].kind.content(),
        };
        require(
            ok,
            || format!("value {}", to.name),
            "its operands or itself have a kind or type that the operation does not take",
        )
    }
}

/// Types whose elements may become symbols, positions and conditions.
fn is_integer(d: DType) -> bool {
    !d.is_float() && d != DType::Str
}
