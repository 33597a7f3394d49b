//! Loops: carried values, conditions, results that grow.

use super::{
    backend::Rows,
    machine::Machine,
    pool::Block,
    value::{DeviceTensor, HostValue, tensor_bytes},
};
use crate::{error::RuntimeError, tensor::show_shape};
use kiln_format::{DType, Stacked, Stmt};
use std::sync::Arc;

/// Results of a known number of items are made at once up to this size; others grow by doubling.
const AT_ONCE: u64 = 1 << 30;

/// A result that grows.
#[derive(Default)]
struct Stack {
    /// The shape of every item, once there is one.
    item: Option<(Arc<[u64]>, u64)>,
    block: Option<Block>,
    /// Items that the block has room for. In reverse order they fill it from its end.
    capacity: u64,
    count: u64,
}

impl Machine<'_> {
    pub(super) fn repeat(&mut self, stmt: &Stmt, moves: &[kiln_format::ValueRef]) -> Result<(), RuntimeError> {
        let Stmt::Loop { trip, condition, iteration, carried, stacked, body, next_condition } = stmt else {
            return Err(RuntimeError::Plan("a loop is none".into()));
        };
        // A loop has no node of its own to name; its first result leads there.
        let results = stmt.gives();
        let program = self.program;
        let node = || {
            let first = results.first().and_then(|v| program.script.values.get(*v as usize));
            first.map_or_else(|| "that loops".into(), |v| format!("that gives {}", v.name))
        };
        let trip = trip.map(|v| self.first(v, node)).transpose()?.map(|t| u64::try_from(t).unwrap_or(0));
        let mut go = condition.map(|v| self.first(v, node)).transpose()?.is_none_or(|c| c != 0);
        for c in carried {
            let value = self.pass(c.init, moves)?;
            self.set(c.param, value)?;
        }
        let facts = self.facts(*body)?;
        let scalar: Arc<[u64]> = Arc::new([]);
        let mut number: Option<Arc<Block>> = None;
        let mut stacks: Vec<Stack> = stacked.iter().map(|_| Stack::default()).collect();
        let mut next = Vec::with_capacity(carried.len());
        let mut i = 0u64;
        while go && trip.is_none_or(|t| i < t) {
            if let Some(v) = iteration {
                let block = self.number(number.take(), i)?;
                let value = DeviceTensor { dtype: DType::I64, shape: scalar.clone(), block: block.clone() };
                number = Some(block);
                self.set(*v, HostValue::Tensor(value))?;
            }
            self.block(*body)?;
            for (stack, s) in stacks.iter_mut().zip(stacked) {
                let item = self.tensor(s.item)?.clone();
                self.push(stack, s, &item, trip)?;
            }
            if let Some(v) = next_condition {
                go = self.first(*v, node)? != 0;
            }
            for c in carried {
                next.push(self.pass(c.next, &facts.end_moves)?);
            }
            self.end(facts);
            for (c, value) in carried.iter().zip(next.drain(..)) {
                self.set(c.param, value)?;
            }
            i += 1;
        }
        for c in carried {
            let last = self.state.slots.get_mut(c.param as usize).and_then(Option::take);
            let last = last.ok_or_else(|| RuntimeError::Plan(format!("{} is not there", self.name(c.param))))?;
            self.set(c.result, last)?;
        }
        for (stack, s) in stacks.into_iter().zip(stacked) {
            let whole = self.stacked(stack, s)?;
            self.set(s.result, HostValue::Tensor(whole))?;
        }
        Ok(())
    }

    /// The iteration's number as a block: the last one's, unless somebody still holds that.
    fn number(&mut self, last: Option<Arc<Block>>, value: u64) -> Result<Arc<Block>, RuntimeError> {
        let mut block = match last {
            Some(b) => b,
            None => Arc::new(self.backend.alloc(8, "the number of an iteration")?),
        };
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        if let Some(own) = Arc::get_mut(&mut block) {
            self.backend.set_i64(own, value)?;
            return Ok(block);
        }
        let mut own = self.backend.alloc(8, "the number of an iteration")?;
        self.backend.set_i64(&mut own, value)?;
        Ok(Arc::new(own))
    }

    fn push(&mut self, stack: &mut Stack, s: &Stacked, item: &DeviceTensor, trip: Option<u64>) -> Result<(), RuntimeError> {
        let name = self.name(s.result);
        let bytes = match &stack.item {
            Some((shape, bytes)) if *shape == item.shape => *bytes,
            Some((shape, _)) => {
                let why = format!(
                    "iteration {} gives an item of shape {}, the ones before gave {}",
                    stack.count,
                    show_shape(&item.shape),
                    show_shape(shape)
                );
                return Err(RuntimeError::Node { node: format!("that gives {name}"), why });
            }
            None => item.bytes(),
        };
        if stack.item.is_none() {
            stack.item = Some((item.shape.clone(), bytes));
        }
        if stack.count == stack.capacity {
            let limit = trip.unwrap_or(u64::MAX).max(stack.count + 1);
            let at_once = limit.checked_mul(bytes).is_some_and(|n| n <= AT_ONCE);
            let doubled = stack.capacity.saturating_mul(2).clamp(16, limit.max(16)).min(limit);
            let capacity = if at_once { limit } else { doubled };
            let room = self.resized(stack, capacity, bytes, s.reverse, name)?;
            (stack.block, stack.capacity) = (Some(room), capacity);
        }
        let Some(block) = &stack.block else { return Ok(()) };
        let place = if s.reverse { stack.capacity - 1 - stack.count } else { stack.count };
        self.backend.copy(&item.block, block, Rows::one(bytes, 0, place * bytes))?;
        stack.count += 1;
        Ok(())
    }

    /// The items in a block of another size.
    fn resized(&mut self, s: &Stack, capacity: u64, bytes: u64, reverse: bool, name: &str) -> Result<Block, RuntimeError> {
        let too_large = || RuntimeError::OutOfMemory { what: name.into(), bytes: u64::MAX, where_: "device".into() };
        let room = self.backend.alloc(capacity.checked_mul(bytes).ok_or_else(too_large)?, name)?;
        if let Some(old) = &s.block {
            let begin = |capacity: u64| if reverse { (capacity - s.count) * bytes } else { 0 };
            self.backend.copy(old, &room, Rows::one(s.count * bytes, begin(s.capacity), begin(capacity)))?;
        }
        Ok(room)
    }

    fn stacked(&mut self, stack: Stack, s: &Stacked) -> Result<DeviceTensor, RuntimeError> {
        let name = self.name(s.result);
        let dtype = self.program.script.values.get(s.result as usize).map_or(DType::U8, |v| v.dtype);
        let Some((item, bytes)) = &stack.item else {
            let mut shape = vec![0];
            for d in &s.dims {
                let what = || format!("the shape of {name}");
                let value = d.as_ref().map(|d| crate::bind::known(d, &self.state.symbols, what)).transpose()?.flatten();
                shape.push(value.and_then(|v| u64::try_from(v).ok()).unwrap_or(0));
            }
            return self.new_tensor(dtype, shape.into(), name);
        };
        let shape: Arc<[u64]> = std::iter::once(stack.count).chain(item.iter().copied()).collect();
        tensor_bytes(dtype, &shape, name)?;
        // In order, the items begin the block, whatever room is left behind them.
        let block = if s.reverse && stack.count < stack.capacity {
            self.resized(&stack, stack.count, *bytes, true, name)?
        } else {
            stack.block.ok_or_else(|| RuntimeError::Plan(format!("{name} has items in no memory")))?
        };
        Ok(DeviceTensor { dtype, shape, block: Arc::new(block) })
    }
}
