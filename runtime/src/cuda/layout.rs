//! One caller's memory on a device: the arena, and inputs and outputs that are the session's own.
//!
//! An output lies over parts of the arena that no step needs any more when it is first written. (Offsets by first fit among
//! what is alive, as in Pisarchyk and Lee, "Efficient Memory Management for Deep Neural Net Inference", 2020.)

use crate::{
    error::RuntimeError,
    plan::{PlaceKind, Plan, PlannedStep},
};

/// Offsets are multiples of this many bytes.
const ALIGNMENT: u64 = 256;

/// Offsets in bytes from the start of the memory, where the arena lies.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// Of the inputs.
    pub inputs: Vec<u64>,
    /// Of the outputs.
    pub outputs: Vec<u64>,
    /// Of all of it.
    pub bytes: u64,
}

impl Layout {
    /// Lays out a plan's memory.
    ///
    /// # Errors
    /// Sizes that do not fit into 64 bits.
    pub(super) fn new(plan: &Plan) -> Result<Self, RuntimeError> {
        let uses = Uses::of(plan);
        let mut outputs = vec![0; plan.output_bytes.len()];
        let mut taken: Vec<(u64, u64)> = Vec::new();
        let mut order: Vec<usize> = (0..outputs.len()).collect();
        order.sort_by_key(|k| (std::cmp::Reverse(plan.output_bytes[*k]), *k));
        for k in order {
            let mut alive: Vec<(u64, u64)> =
                uses.arena.iter().filter(|(_, _, last)| *last >= uses.outputs[k]).map(|a| (a.0, a.1)).collect();
            alive.extend(&taken);
            outputs[k] = first_fit(&mut alive, plan.output_bytes[k])?;
            taken.push((outputs[k], outputs[k] + plan.output_bytes[k]));
        }
        let mut bytes = taken.iter().map(|(_, end)| *end).max().unwrap_or(0).max(plan.arena_bytes);
        let inputs = plan.input_bytes.iter().map(|b| {
            let at = aligned(bytes)?;
            bytes = at.checked_add(*b).ok_or_else(too_large)?;
            Ok(at)
        });
        let inputs = inputs.collect::<Result<_, RuntimeError>>()?;
        Ok(Self { inputs, outputs, bytes })
    }
}

/// When buffers are needed, by number of the step.
struct Uses {
    /// First use of each output; 0 of one that no step writes.
    outputs: Vec<usize>,
    /// Start, end and last use of each buffer of the arena.
    arena: Vec<(u64, u64, usize)>,
}

impl Uses {
    fn of(plan: &Plan) -> Self {
        let mut range: Vec<Option<(usize, usize)>> = vec![None; plan.buffers.len()];
        for (i, step) in plan.steps.iter().enumerate() {
            let mut touch = |b: usize| {
                let r = range[b].get_or_insert((i, i));
                r.1 = i;
            };
            match step {
                PlannedStep::Launch(l) => l.buffers.iter().for_each(|b| touch(*b)),
                PlannedStep::Copy { src, dst, .. } => [*src, *dst].into_iter().for_each(touch),
                PlannedStep::Fill { dst, .. } => touch(*dst),
            }
        }
        let mut outputs: Vec<Option<usize>> = vec![None; plan.output_bytes.len()];
        let mut arena = Vec::new();
        for (buffer, range) in plan.buffers.iter().zip(range) {
            match (buffer.kind, range) {
                (PlaceKind::Output(k), Some((first, _))) => {
                    outputs[k] = Some(outputs[k].map_or(first, |f| f.min(first)));
                }
                (PlaceKind::Arena(at), Some((_, last))) => arena.push((at, at + buffer.bytes, last)),
                _ => {}
            }
        }
        Self { outputs: outputs.into_iter().map(Option::unwrap_or_default).collect(), arena }
    }
}

/// The lowest aligned offset at which so many bytes meet no range.
fn first_fit(ranges: &mut [(u64, u64)], bytes: u64) -> Result<u64, RuntimeError> {
    ranges.sort_unstable();
    let mut at = 0u64;
    for (start, end) in ranges.iter() {
        if at.checked_add(bytes).ok_or_else(too_large)? <= *start {
            break;
        }
        at = at.max(aligned(*end)?);
    }
    at.checked_add(bytes).map(|_| at).ok_or_else(too_large)
}

fn aligned(at: u64) -> Result<u64, RuntimeError> {
    at.checked_next_multiple_of(ALIGNMENT).ok_or_else(too_large)
}

fn too_large() -> RuntimeError {
    RuntimeError::Plan("inputs and outputs are too large".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Place;

    fn plan(buffers: Vec<(PlaceKind, u64)>, steps: &[(usize, usize)], outputs: Vec<u64>, arena_bytes: u64) -> Plan {
        let buffers: Vec<Place> = buffers.into_iter().map(|(kind, bytes)| Place { kind, bytes }).collect();
        Plan {
            symbols: vec![],
            input_shapes: vec![],
            output_shapes: vec![],
            input_bytes: vec![1000],
            output_bytes: outputs,
            buffers,
            steps: steps.iter().map(|(src, dst)| PlannedStep::Copy { src: *src, dst: *dst, bytes: 1 }).collect(),
            arena_bytes,
            scratch_bytes: 0,
            tensor_bytes: 0,
        }
    }

    use PlaceKind::{Arena, Input, Output};

    #[test]
    fn an_output_lies_over_what_is_done_with() {
        // in -> a (large) -> b (behind it) -> out
        let p = plan(
            vec![(Input(0), 1000), (Arena(0), 4096), (Arena(4096), 512), (Output(0), 4096)],
            &[(0, 1), (1, 2), (2, 3)],
            vec![4096],
            4608,
        );
        assert_eq!(Layout::new(&p).unwrap(), Layout { inputs: vec![4608], outputs: vec![0], bytes: 5608 });
    }

    #[test]
    fn what_the_writing_step_reads_stays() {
        let p = plan(vec![(Input(0), 1000), (Arena(0), 4096), (Output(0), 4096)], &[(0, 1), (1, 2)], vec![4096], 4096);
        assert_eq!(Layout::new(&p).unwrap(), Layout { inputs: vec![8192], outputs: vec![4096], bytes: 9192 });
    }

    #[test]
    fn an_early_output_shares_with_nothing_that_comes_later() {
        // The first output is written before the arena's only buffer, the second after it; they are both alive at the end.
        let p = plan(
            vec![(Input(0), 1000), (Output(0), 512), (Arena(0), 512), (Output(1), 300)],
            &[(0, 1), (0, 2), (2, 1), (1, 3)],
            vec![512, 300],
            512,
        );
        let l = Layout::new(&p).unwrap();
        assert_eq!((l.outputs, l.inputs, l.bytes), (vec![512, 0], vec![1024], 2024));
    }

    #[test]
    fn outputs_that_nothing_writes_have_a_place_of_their_own() {
        let p = plan(vec![(Input(0), 1000), (Arena(0), 512)], &[(0, 1)], vec![0, 40], 512);
        let l = Layout::new(&p).unwrap();
        assert_eq!((l.outputs[1], l.bytes), (512, 1768));
    }
}
