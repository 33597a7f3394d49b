//! Runs of a script: inputs in, outputs out.

use super::{
    backend::Backend,
    liveness::ScriptInfo,
    machine::{Machine, State},
    pool::Pool,
    profile::Profile,
    value::{DeviceTensor, HostValue},
};
use crate::{
    error::RuntimeError,
    tensor::{InputRef, Tensor, Value},
};
use kiln_format::{DType, Program, TargetProgram};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

/// What is run.
#[derive(Clone, Copy)]
pub(crate) struct Task<'a> {
    pub(crate) program: &'a Program,
    pub(crate) target: &'a TargetProgram,
    pub(crate) info: &'a ScriptInfo,
}

/// What one caller keeps from run to run.
#[derive(Default)]
pub(crate) struct Runner {
    state: State,
    pool: Arc<Pool>,
}

impl Runner {
    /// Where the values' memory comes from.
    pub(crate) fn pool(&self) -> &Arc<Pool> {
        &self.pool
    }

    /// The arena of the largest segment, and all arena tensors, at the shapes that each segment had last; in bytes.
    pub(crate) fn arena(&self) -> (u64, u64) {
        let plans = self.state.plans.latest();
        plans.fold((0, 0), |(arena, all), p| (arena.max(p.arena_bytes), all.saturating_add(p.tensor_bytes)))
    }

    /// Runs the model; `symbols` are those that the inputs bind, inputs and outputs are in the signature's order.
    pub(crate) fn run(
        &mut self,
        task: Task<'_>,
        backend: &mut dyn Backend,
        inputs: &[InputRef<'_>],
        symbols: &[Option<i64>],
        profile: Option<&mut Profile>,
    ) -> Result<Vec<Value>, RuntimeError> {
        let result = self.whole(task, backend, inputs, symbols, profile);
        self.close(backend, result)
    }

    /// Times runs from inputs on the device to outputs there.
    pub(crate) fn time(
        &mut self,
        task: Task<'_>,
        backend: &mut dyn Backend,
        inputs: &[InputRef<'_>],
        symbols: &[Option<i64>],
        (warmup, iterations): (usize, usize),
    ) -> Result<Vec<Duration>, RuntimeError> {
        let result = self.timed(task, backend, inputs, symbols, warmup, iterations);
        self.close(backend, result)
    }

    /// Forgets all values: some may be the caller's memory. After an error there may be work that still uses them.
    fn close<T>(&mut self, backend: &mut dyn Backend, result: Result<T, RuntimeError>) -> Result<T, RuntimeError> {
        if result.is_err() {
            // The first error is the one to tell.
            let _ = backend.finish();
        }
        self.state.slots.clear();
        self.state.texts.forget();
        result
    }

    fn whole(
        &mut self,
        task: Task<'_>,
        backend: &mut dyn Backend,
        inputs: &[InputRef<'_>],
        symbols: &[Option<i64>],
        profile: Option<&mut Profile>,
    ) -> Result<Vec<Value>, RuntimeError> {
        let values = self.import(task, backend, inputs)?;
        self.body(task, backend, values, symbols, profile)?;
        let mut outputs = Vec::with_capacity(task.program.script.outputs.len());
        for (v, spec) in task.program.script.outputs.iter().zip(&task.program.signature.outputs) {
            let value = self.state.slots.get(*v as usize).and_then(Option::as_ref);
            let value = value.ok_or_else(|| RuntimeError::Plan(format!("output {} is not there", spec.name)))?;
            outputs.push(match value {
                HostValue::Tensor(t) => Value::Tensor(self.export(backend, t)?),
                HostValue::Sequence(all) => {
                    Value::Sequence(all.iter().map(|t| self.export(backend, t)).collect::<Result<_, RuntimeError>>()?)
                }
                HostValue::None => Value::None,
            });
        }
        backend.finish()?;
        Ok(outputs)
    }

    fn timed(
        &mut self,
        task: Task<'_>,
        backend: &mut dyn Backend,
        inputs: &[InputRef<'_>],
        symbols: &[Option<i64>],
        warmup: usize,
        iterations: usize,
    ) -> Result<Vec<Duration>, RuntimeError> {
        let values = self.import(task, backend, inputs)?;
        let mut times = Vec::with_capacity(iterations.min(1 << 20));
        for i in 0..warmup.saturating_add(iterations) {
            backend.finish()?;
            let start = Instant::now();
            self.body(task, backend, values.clone(), symbols, None)?;
            backend.finish()?;
            if i >= warmup {
                times.push(start.elapsed());
            }
        }
        Ok(times)
    }

    fn body(
        &mut self,
        task: Task<'_>,
        backend: &mut dyn Backend,
        values: Vec<HostValue>,
        symbols: &[Option<i64>],
        profile: Option<&mut Profile>,
    ) -> Result<(), RuntimeError> {
        let Task { program, target, info } = task;
        self.state.slots.clear();
        self.state.slots.resize_with(program.script.values.len(), || None);
        self.state.symbols.clear();
        self.state.symbols.extend_from_slice(symbols);
        let mut machine = Machine { program, target, info, backend, state: &mut self.state, profile };
        for (v, value) in program.script.inputs.iter().zip(values) {
            machine.set(*v, value)?;
        }
        machine.run()
    }

    fn import(
        &mut self,
        task: Task<'_>,
        backend: &mut dyn Backend,
        inputs: &[InputRef<'_>],
    ) -> Result<Vec<HostValue>, RuntimeError> {
        let texts = &mut self.state.texts;
        texts.reset(&task.program.script.texts);
        let mut tensor = |t: &Tensor| {
            if t.dtype() == DType::Str {
                return texts.import(backend, t.shape(), t.texts());
            }
            let block = Arc::new(backend.import(t.bytes())?);
            Ok::<_, RuntimeError>(DeviceTensor { dtype: t.dtype(), shape: t.shape().into(), block })
        };
        let one = |given: &InputRef<'_>| match given {
            InputRef::Tensor(t) => tensor(t).map(HostValue::Tensor),
            InputRef::Sequence(all) => {
                let all = all.iter().map(&mut tensor).collect::<Result<Vec<_>, _>>()?;
                Ok(HostValue::Sequence(Arc::new(all)))
            }
            InputRef::None => Ok(HostValue::None),
        };
        inputs.iter().map(one).collect()
    }

    fn export(&self, backend: &mut dyn Backend, t: &DeviceTensor) -> Result<Tensor, RuntimeError> {
        if t.dtype == DType::Str {
            return self.state.texts.export(backend, t);
        }
        let mut out = Tensor::zeros(t.dtype, &t.shape)?;
        backend.export(&t.block, out.bytes_mut())?;
        Ok(out)
    }
}
