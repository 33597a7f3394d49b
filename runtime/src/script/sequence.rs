//! Sequences and optionals.

use super::{
    backend::Rows,
    machine::{Machine, at},
    value::{DeviceTensor, HostValue},
};
use crate::{
    error::RuntimeError,
    tensor::{byte_len, show_shape},
};
use kiln_format::{DType, SequenceOp, ValueRef};
use std::sync::Arc;

impl Machine<'_> {
    pub(super) fn sequence(
        &mut self,
        op: SequenceOp,
        inputs: &[ValueRef],
        result: ValueRef,
        moves: &[ValueRef],
        node: &str,
    ) -> Result<HostValue, RuntimeError> {
        let operand = |i: usize| inputs.get(i).copied().ok_or_else(|| at(node, "an operand is missing"));
        match op {
            SequenceOp::New => {
                let all = inputs.iter().map(|v| self.tensor(*v).cloned()).collect::<Result<Vec<_>, _>>()?;
                Ok(HostValue::Sequence(Arc::new(all)))
            }
            SequenceOp::Insert => {
                let tensor = self.tensor(operand(1)?)?.clone();
                let position = inputs.get(2).copied();
                let len = self.elements(operand(0)?)?.len();
                let place = self.position(position, len, len, true, node)?;
                self.edit(operand(0)?, moves, |all| all.insert(place, tensor))
            }
            SequenceOp::Erase => {
                let position = inputs.get(1).copied();
                let len = self.elements(operand(0)?)?.len();
                let place = self.position(position, len, len.wrapping_sub(1), false, node)?;
                self.edit(operand(0)?, moves, |all| drop(all.remove(place)))
            }
            SequenceOp::At => {
                let len = self.elements(operand(0)?)?.len();
                let place = self.position(Some(operand(1)?), len, 0, false, node)?;
                Ok(HostValue::Tensor(self.elements(operand(0)?)?[place].clone()))
            }
            SequenceOp::Length => {
                let len = self.elements(operand(0)?)?.len();
                self.scalar(DType::I64, len as i64)
            }
            SequenceOp::Join { axis, new_axis } => self.join(operand(0)?, axis, new_axis, result, node),
            SequenceOp::Split { axis, keep } => self.split(operand(0)?, inputs.get(1).copied(), (axis, keep), node),
            SequenceOp::None => Ok(HostValue::None),
            SequenceOp::Has => {
                let has = inputs.first().map(|v| self.get(*v)).transpose()?;
                let has = has.is_some_and(|v| !matches!(v, HostValue::None));
                self.scalar(DType::Bool, i64::from(has))
            }
            SequenceOp::Get => match self.pass(operand(0)?, moves)? {
                HostValue::None => Err(at(node, format!("{} holds nothing", self.name(operand(0)?)))),
                value => Ok(value),
            },
        }
    }

    fn elements(&self, v: ValueRef) -> Result<&Arc<Vec<DeviceTensor>>, RuntimeError> {
        match self.get(v)? {
            HostValue::Sequence(s) => Ok(s),
            _ => Err(RuntimeError::Plan(format!("{} is not a sequence", self.name(v)))),
        }
    }

    /// Changes a sequence, in place where nobody else has it.
    fn edit(
        &mut self,
        v: ValueRef,
        moves: &[ValueRef],
        change: impl FnOnce(&mut Vec<DeviceTensor>),
    ) -> Result<HostValue, RuntimeError> {
        let HostValue::Sequence(mut all) = self.pass(v, moves)? else {
            return Err(RuntimeError::Plan(format!("{} is not a sequence", self.name(v))));
        };
        change(Arc::make_mut(&mut all));
        Ok(HostValue::Sequence(all))
    }

    /// A position in a sequence; `past` allows the one after the last element.
    fn position(
        &mut self,
        v: Option<ValueRef>,
        len: usize,
        default: usize,
        past: bool,
        node: &str,
    ) -> Result<usize, RuntimeError> {
        let given = v.map(|v| self.first(v, || node.to_string())).transpose()?;
        let place = match given {
            Some(p) if p < 0 => len.checked_sub(usize::try_from(p.unsigned_abs()).unwrap_or(usize::MAX)),
            Some(p) => usize::try_from(p).ok(),
            None => Some(default),
        };
        let end = if past { len + 1 } else { len };
        place.filter(|p| *p < end).ok_or_else(|| {
            let position = given.map_or_else(|| "the last position".into(), |p| format!("position {p}"));
            at(node, format!("{position} is outside of a sequence of {len} elements"))
        })
    }

    /// A scalar that the host has computed.
    fn scalar(&mut self, dtype: DType, value: i64) -> Result<HostValue, RuntimeError> {
        // Little-endian: a smaller type is the beginning of a larger one.
        let mut block = self.backend.alloc(8, "a scalar")?;
        self.backend.set_i64(&mut block, value)?;
        Ok(HostValue::Tensor(DeviceTensor { dtype, shape: Arc::new([]), block: Arc::new(block) }))
    }

    fn join(
        &mut self,
        from: ValueRef,
        axis: i64,
        new_axis: bool,
        result: ValueRef,
        node: &str,
    ) -> Result<HostValue, RuntimeError> {
        let all = self.elements(from)?.clone();
        let name = self.name(from);
        let first = all.first().ok_or_else(|| at(node, format!("{name} is empty: there is nothing to join")))?;
        let rank = first.shape.len() + usize::from(new_axis);
        let axis = axis_of(axis, rank).ok_or_else(|| at(node, format!("axis {axis} is outside of {rank} dimensions")))?;
        let mut extent = 0u64;
        for (i, t) in all.iter().enumerate() {
            let same = t.shape.len() == first.shape.len()
                && t.shape.iter().zip(&*first.shape).enumerate().all(|(d, (a, b))| a == b || (!new_axis && d == axis));
            if !same {
                let (this, other) = (show_shape(&t.shape), show_shape(&first.shape));
                return Err(at(node, format!("element {i} of {name} has shape {this}, element 0 has {other}: they do not join")));
            }
            extent = extent.saturating_add(if new_axis { 1 } else { t.shape[axis] });
        }
        let mut shape = first.shape.to_vec();
        if new_axis {
            shape.insert(axis, extent);
        } else {
            shape[axis] = extent;
        }
        let rows: u64 = shape[..axis].iter().product();
        let joined = self.new_tensor(first.dtype, shape.into(), self.name(result))?;
        let to_pitch = joined.bytes().checked_div(rows).unwrap_or(0);
        let mut to_offset = 0;
        for t in all.iter() {
            let width = t.bytes().checked_div(rows).unwrap_or(0);
            let rows = Rows { rows, width, from_offset: 0, from_pitch: width, to_offset, to_pitch };
            self.backend.copy(&t.block, &joined.block, rows)?;
            to_offset += width;
        }
        Ok(HostValue::Tensor(joined))
    }

    fn split(
        &mut self,
        from: ValueRef,
        sizes: Option<ValueRef>,
        (axis, keep): (i64, bool),
        node: &str,
    ) -> Result<HostValue, RuntimeError> {
        let t = self.tensor(from)?.clone();
        let name = self.name(from);
        let rank = t.shape.len();
        let axis = axis_of(axis, rank).ok_or_else(|| at(node, format!("axis {axis} is outside of {rank} dimensions")))?;
        let extent = t.shape[axis];
        let even = |size: u64| (0..extent.div_ceil(size)).map(|i| size.min(extent - i * size)).collect::<Vec<u64>>();
        let parts = match sizes {
            None => even(1),
            Some(v) => {
                let scalar = self.tensor(v)?.shape.is_empty();
                let given = self.integers(v, node)?;
                let negative = || at(node, format!("{} has a negative size", self.name(v)));
                let given = given.into_iter().map(u64::try_from).collect::<Result<Vec<u64>, _>>().map_err(|_| negative())?;
                match given[..] {
                    [0] if scalar => return Err(at(node, format!("{} is 0: parts need a size", self.name(v)))),
                    [size] if scalar => even(size),
                    _ => given,
                }
            }
        };
        if parts.iter().try_fold(0u64, |n, p| n.checked_add(*p)) != Some(extent) {
            return Err(at(node, format!("the sizes of the parts do not add up to {extent}, dimension {axis} of {name}")));
        }
        let drop_axis = sizes.is_none() && !keep;
        let rows: u64 = t.shape[..axis].iter().product();
        let from_pitch = t.bytes().checked_div(rows).unwrap_or(0);
        let unit = byte_len(t.dtype, &t.shape[axis + 1..]).unwrap_or(0);
        let mut from_offset = 0;
        let mut all = Vec::with_capacity(parts.len());
        for p in parts {
            let mut shape = t.shape.to_vec();
            shape[axis] = p;
            if drop_axis {
                shape.remove(axis);
            }
            let part = self.new_tensor(t.dtype, shape.into(), name)?;
            let width = p.saturating_mul(unit);
            let rows = Rows { rows, width, from_offset, from_pitch, to_offset: 0, to_pitch: width };
            self.backend.copy(&t.block, &part.block, rows)?;
            from_offset = from_offset.saturating_add(width);
            all.push(part);
        }
        Ok(HostValue::Sequence(Arc::new(all)))
    }
}

fn axis_of(axis: i64, rank: usize) -> Option<usize> {
    let rank = i64::try_from(rank).ok()?;
    let positive = if axis < 0 { axis.checked_add(rank)? } else { axis };
    (0..rank).contains(&positive).then_some(positive as usize)
}
