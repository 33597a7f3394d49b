//! The scoreboard: recorded runs against the files of expectations, as Markdown and as one HTML page.

mod html;
mod markdown;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

pub use html::html;
pub use markdown::markdown;

use crate::{
    ConformanceError,
    expect::{Expectations, Listed},
    results::{Row, Run},
};

/// Runtimes in the order of the columns, and what they are called there.
pub const RUNTIMES: &[(&str, &str)] = &[("x86_64", "CPU"), ("cuda", "GPU")];
/// The suite's groups, `ordinary` being the node cases of ai.onnx alone and of ordinary types.
const GROUPS: &[&str] = &["node", "ordinary", "simple", "pytorch-converted", "pytorch-operator", "light"];

/// Passed by the suite's own tolerance, and by one that is listed, of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Score {
    passed: usize,
    listed: usize,
    all: usize,
}

impl Score {
    fn of<'a>(rows: impl Iterator<Item = &'a Row>) -> Self {
        rows.fold(Self::default(), |s, r| Self {
            passed: s.passed + usize::from(r.passed() && !r.tolerated()),
            listed: s.listed + usize::from(r.tolerated()),
            all: s.all + 1,
        })
    }
    fn complete(self) -> bool {
        self.passed + self.listed == self.all
    }
    fn percent(self) -> f64 {
        if self.all == 0 { 0.0 } else { 100.0 * self.passed as f64 / self.all as f64 }
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.passed, self.all)?;
        if self.listed > 0 { write!(f, " + {}", self.listed) } else { Ok(()) }
    }
}

/// A column.
struct Column {
    name: &'static str,
    run: Run,
    expected: Expectations,
}

/// Recorded runs with their expectations.
pub struct Board {
    columns: Vec<Column>,
}

/// A case that does not pass.
struct Failure<'a> {
    row: &'a Row,
    category: &'a str,
    reason: &'a str,
}

impl Board {
    /// Reads `results/<runtime>.jsonl` and `expect/<runtime>.toml` below a folder, for the runtimes that have results.
    ///
    /// # Errors
    /// A file that is broken.
    pub fn load(folder: &Path) -> Result<Self, ConformanceError> {
        let mut columns = Vec::new();
        for (runtime, name) in RUNTIMES {
            let results = folder.join("results").join(format!("{runtime}.jsonl"));
            if results.is_file() {
                let expected = Expectations::load(&folder.join("expect").join(format!("{runtime}.toml")))?;
                columns.push(Column { name, run: Run::load(&results)?, expected });
            }
        }
        Ok(Self { columns })
    }

    /// Operators of any column, sorted.
    fn operators(&self) -> BTreeSet<&str> {
        self.columns.iter().flat_map(|c| &c.run.rows).map(|r| r.operator.as_str()).collect()
    }
}

impl Column {
    fn group(&self, group: &str) -> Score {
        Score::of(self.run.rows.iter().filter(|r| if group == "ordinary" { r.ordinary } else { r.group == group }))
    }
    fn operators(&self) -> BTreeMap<&str, Score> {
        let mut out: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in &self.run.rows {
            out.entry(row.operator.as_str()).or_default().push(row);
        }
        out.into_iter().map(|(operator, rows)| (operator, Score::of(rows.into_iter()))).collect()
    }
    /// Failures in the order of the expectations, those without a reason last.
    fn failures(&self) -> Vec<Failure<'_>> {
        let known = self.expected.by_case();
        let failed = self.run.rows.iter().filter(|r| !r.passed());
        let mut out: Vec<Failure<'_>> = failed
            .map(|row| {
                let reason = known.get(row.id().as_str());
                let (category, reason) = reason.map_or(("unexplained", ""), |r| (r.category.as_str(), r.reason.as_str()));
                Failure { row, category, reason }
            })
            .collect();
        out.sort_by_key(|f| (f.category == "unexplained", f.category, f.reason, f.row.id()));
        out
    }
    /// Cases that pass by a listed tolerance: the list's entry, and those of its cases that needed it.
    fn tolerated(&self) -> Vec<(&Listed, Vec<&Row>)> {
        let of = |l: &Listed| self.run.rows.iter().filter(|r| r.tolerated() && l.cases.contains(&r.id())).collect::<Vec<_>>();
        self.expected.tolerances.iter().map(|l| (l, of(l))).filter(|(_, rows)| !rows.is_empty()).collect()
    }
    /// Failures by category and reason.
    fn reasons(&self) -> Vec<(&str, &str, Vec<&Row>)> {
        let mut out: Vec<(&str, &str, Vec<&Row>)> = Vec::new();
        for f in self.failures() {
            match out.last_mut() {
                Some((category, reason, rows)) if (*category, *reason) == (f.category, f.reason) => rows.push(f.row),
                _ => out.push((f.category, f.reason, vec![f.row])),
            }
        }
        out
    }
    /// Where and when, one line.
    fn source(&self) -> String {
        let h = &self.run.header;
        format!("{}, {}, {}, commit {}", h.device, h.driver, h.date, h.commit)
    }
}
