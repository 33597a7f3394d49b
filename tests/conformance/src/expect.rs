//! Cases that are known not to pass, each with a reason. Both surprises are failures of a run.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};

use crate::{
    ConformanceError,
    job::{Outcome, Status},
};

/// Why a group of cases does not pass.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Reason {
    /// One of [`CATEGORIES`].
    pub category: String,
    /// A sentence.
    pub reason: String,
    /// `<group>/<case>`, sorted.
    pub cases: Vec<String>,
}

/// A tolerance beyond the suite's own, and why cases need it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Listed {
    /// A sentence.
    pub reason: String,
    /// Relative tolerance of an element.
    pub rtol: f64,
    /// Absolute tolerance of an element.
    pub atol: f64,
    /// `<group>/<case>`, sorted.
    pub cases: Vec<String>,
}

/// Kinds of reasons.
pub const CATEGORIES: &[&str] =
    &["string", "training", "random", "library", "operator", "type", "control-flow", "shape", "numeric", "defect"];

/// The expected failures of a runtime.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Expectations {
    /// By reason.
    #[serde(default, rename = "failure")]
    pub failures: Vec<Reason>,
    /// Tolerances beyond the suite's own.
    #[serde(default, rename = "tolerance")]
    pub tolerances: Vec<Listed>,
}

impl Expectations {
    /// Reads a file.
    ///
    /// # Errors
    /// It is missing, no list of reasons, has an unknown category or one case twice.
    pub fn load(path: &Path) -> Result<Self, ConformanceError> {
        let text = std::fs::read_to_string(path).map_err(|e| ConformanceError::file(path, e))?;
        let out: Self = toml::from_str(&text).map_err(|e| ConformanceError::file(path, e))?;
        let mut seen = BTreeMap::new();
        for r in &out.failures {
            if !CATEGORIES.contains(&r.category.as_str()) {
                let why = format!("category '{}' is none of {}", r.category, CATEGORIES.join(", "));
                return Err(ConformanceError::file(path, why));
            }
        }
        let all = out.failures.iter().flat_map(|r| &r.cases).chain(out.tolerances.iter().flat_map(|t| &t.cases));
        for case in all {
            if seen.insert(case.as_str(), ()).is_some() {
                return Err(ConformanceError::file(path, format!("{case} is listed twice")));
            }
        }
        Ok(out)
    }

    /// The tolerance of each case that has one of its own.
    pub fn tolerances_by_case(&self) -> BTreeMap<&str, &Listed> {
        self.tolerances.iter().flat_map(|t| t.cases.iter().map(move |c| (c.as_str(), t))).collect()
    }

    /// The reason of each case.
    pub fn by_case(&self) -> BTreeMap<&str, &Reason> {
        self.failures.iter().flat_map(|r| r.cases.iter().map(move |c| (c.as_str(), r))).collect()
    }

    /// Surprises of a run: cases that should have passed, and cases that should not have.
    pub fn surprises<'a>(&self, outcomes: impl IntoIterator<Item = (&'a str, &'a Outcome)>) -> Vec<String> {
        let (known, listed) = (self.by_case(), self.tolerances_by_case());
        let mut out = Vec::new();
        for (case, outcome) in outcomes {
            match (outcome.status, known.get(case)) {
                (Status::Pass, Some(r)) => {
                    out.push(format!("{case} passes, but is expected to fail ({}): take it out of the file", r.reason));
                }
                (Status::Pass, None) if listed.contains_key(case) => {
                    out.push(format!("{case} passes by the suite's own tolerance: take it out of the list"));
                }
                (Status::Pass | Status::Tolerated, None) | (_, Some(_)) => {}
                (status, None) => out.push(format!("{case} fails ({status:?}): {}", outcome.detail)),
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_surprises_are_told() {
        let reason =
            Reason { category: "string".into(), reason: "no strings".into(), cases: vec!["node/a".into(), "node/b".into()] };
        let expected = Expectations { failures: vec![reason], tolerances: Vec::new() };
        let (pass, fail) = (Outcome::new(Status::Pass, ""), Outcome::new(Status::Wrong, "1 for 2"));
        let surprises = expected.surprises([("node/a", &pass), ("node/b", &fail), ("node/c", &fail), ("node/d", &pass)]);
        assert_eq!(surprises.len(), 2, "{surprises:?}");
        assert!(surprises[0].contains("node/a passes") && surprises[1].contains("node/c fails"), "{surprises:?}");
    }
}
