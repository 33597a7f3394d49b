//! Evaluated programs of segments, by the values of the symbols that they depend on.

use super::liveness::ScriptInfo;
use crate::{bind::known, error::RuntimeError, plan::Plan};
use kiln_format::{Program, TargetProgram};
use std::sync::Arc;

/// Values of the symbols for which a segment's plan is kept.
const KEPT: usize = 16;

struct Entry {
    key: Box<[i64]>,
    used: u64,
    plan: Arc<Plan>,
}

/// Plans of all segments of one caller.
#[derive(Default)]
pub(crate) struct Plans {
    segments: Vec<Vec<Entry>>,
    /// The entry of each segment that was used last.
    last: Vec<usize>,
    clock: u64,
    key: Vec<i64>,
}

impl Plans {
    /// The plan of a segment for these values.
    pub(super) fn find(
        &mut self,
        program: &Program,
        target: &TargetProgram,
        info: &ScriptInfo,
        segment: usize,
        symbols: &[Option<i64>],
    ) -> Result<Arc<Plan>, RuntimeError> {
        if self.segments.len() <= segment {
            self.segments.resize_with(segment + 1, Vec::new);
            self.last.resize(segment + 1, 0);
        }
        self.key.clear();
        for s in info.keys.get(segment).into_iter().flatten() {
            match symbols.get(*s as usize).copied().flatten() {
                Some(v) => self.key.push(v),
                None => return Err(unknown(program, symbols, *s)),
            }
        }
        self.clock += 1;
        let (entries, last) = (&mut self.segments[segment], &mut self.last[segment]);
        let latest = entries.get(*last).is_some_and(|e| *e.key == *self.key);
        let found = if latest { Some(*last) } else { entries.iter().position(|e| *e.key == *self.key) };
        if let Some(i) = found {
            *last = i;
            entries[i].used = self.clock;
            return Ok(entries[i].plan.clone());
        }
        let values = symbols.iter().map(|s| s.unwrap_or(0)).collect();
        let plan = Arc::new(Plan::new(program, target, segment, values)?);
        let entry = Entry { key: self.key.as_slice().into(), used: self.clock, plan: plan.clone() };
        let oldest = entries.iter().enumerate().min_by_key(|(_, e)| e.used).map(|(i, _)| i);
        match oldest.filter(|_| entries.len() >= KEPT) {
            Some(i) => {
                entries[i] = entry;
                *last = i;
            }
            None => {
                entries.push(entry);
                *last = entries.len() - 1;
            }
        }
        Ok(plan)
    }

    /// The plan that each segment had last.
    pub(super) fn latest(&self) -> impl Iterator<Item = &Arc<Plan>> {
        self.segments.iter().zip(&self.last).filter_map(|(s, i)| s.get(*i)).map(|e| &e.plan)
    }
}

/// Why a symbol has no value: its definition has none.
fn unknown(program: &Program, symbols: &[Option<i64>], symbol: u32) -> RuntimeError {
    let s = program.symbols.get(symbol as usize);
    let what = || format!("symbol {}", s.map_or("of no name", |s| s.name.as_str()));
    match s.and_then(|s| s.def.as_ref()).map(|def| known(def, symbols, what)) {
        Some(Err(e)) => e,
        _ => RuntimeError::Plan(format!("{} is used before it is bound", what())),
    }
}
