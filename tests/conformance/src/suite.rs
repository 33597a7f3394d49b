//! The suite on disk, as `tests/tools/onnx_suite.py` writes it.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use kiln_runtime::{
    Tensor, Tensors, Value, Values,
    commands::compare::{Rule, Tolerance},
    format::DType,
    numpy::load_npz,
};
use serde::{Deserialize, Serialize};

use crate::ConformanceError;

/// One case.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Case {
    /// `node`, `simple`, `pytorch-converted`, `pytorch-operator` or `light`.
    pub group: String,
    /// Its name.
    pub case: String,
    /// The operator that it tests.
    pub operator: String,
    /// Number of sets of inputs and outputs.
    pub sets: usize,
    /// Relative tolerance of an element.
    pub rtol: f64,
    /// Absolute tolerance of an element.
    pub atol: f64,
    /// Its outputs are drawn at random: type, shape and range can be checked.
    pub random: bool,
    /// A node case of ai.onnx alone and of ordinary element types.
    pub ordinary: bool,
    /// The tolerance that the expectations give it beyond its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed: Option<Tolerance>,
}

/// Reads `suite.json`.
///
/// # Errors
/// The file is missing or is no list of cases.
pub fn load(suite: &Path) -> Result<Vec<Case>, ConformanceError> {
    let path = suite.join("suite.json");
    let text = std::fs::read_to_string(&path).map_err(|e| ConformanceError::file(&path, format!("{e}; run ./x models")))?;
    serde_json::from_str(&text).map_err(|e| ConformanceError::file(&path, e))
}

#[derive(Default, Deserialize)]
struct Types {
    inputs: BTreeMap<String, String>,
    outputs: BTreeMap<String, String>,
}

impl Case {
    /// By what its outputs are judged.
    pub fn rule(&self) -> Rule {
        let Self { rtol, atol, random, operator, listed, .. } = self.clone();
        Rule { rtol, atol, random, operator, listed }
    }

    /// Its folder.
    pub fn folder(&self, suite: &Path) -> PathBuf {
        suite.join(&self.group).join(&self.case)
    }

    /// Inputs and expected outputs of a set.
    ///
    /// # Errors
    /// A file that cannot be read, or values of a type that the runtime does not have.
    pub fn data(&self, suite: &Path, set: usize) -> Result<(Tensors, Tensors), String> {
        let folder = self.folder(suite);
        let suffix = if set == 0 { "npz".to_owned() } else { format!("{set}.npz") };
        let types = match std::fs::read_to_string(folder.join("types.json")) {
            Ok(text) => serde_json::from_str(&text).map_err(|e| format!("types.json: {e}"))?,
            Err(_) => Types::default(),
        };
        Ok((
            typed(&folder.join(format!("inputs.{suffix}")), &types.inputs)?,
            typed(&folder.join(format!("outputs.{suffix}")), &types.outputs)?,
        ))
    }
}

/// The arrays of a file, in their real types.
fn typed(path: &Path, types: &BTreeMap<String, String>) -> Result<Tensors, String> {
    let mut tensors = load_npz(path).map_err(|e| e.to_string())?;
    // Texts say themselves that they are.
    for (name, ty) in types.iter().filter(|(_, ty)| *ty != "string") {
        let exact = DType::ALL.into_iter().find(|d| plain(d.name()) == plain(ty));
        let dtype = exact.or_else(|| DType::ALL.into_iter().find(|d| plain(d.name()).starts_with(&plain(ty))));
        let dtype = dtype.ok_or_else(|| format!("'{name}' is of type {ty}, which the runtime does not have"))?;
        if let Some(t) = tensors.get(name) {
            let real = Tensor::from_bytes(dtype, t.shape(), t.bytes()).map_err(|e| format!("'{name}': {e}"))?;
            tensors.insert(name.clone(), real);
        }
    }
    Ok(tensors)
}

/// The values of these names: a sequence x is stored as x.0, x.1, ..., an empty one as x.len, a missing optional as
/// x.none.
pub fn values<'n>(names: impl IntoIterator<Item = &'n str>, mut stored: Tensors) -> Values {
    let mut out = Values::new();
    for name in names {
        let value = match stored.remove(name) {
            Some(tensor) => Value::Tensor(tensor),
            None if stored.remove(&format!("{name}.len")).is_some() => Value::Sequence(Vec::new()),
            None => match stored.remove(&format!("{name}.0")) {
                Some(first) => {
                    let rest = (1..).map_while(|i| stored.remove(&format!("{name}.{i}")));
                    Value::Sequence([first].into_iter().chain(rest).collect())
                }
                None => Value::None,
            },
        };
        out.insert(name.to_owned(), value);
    }
    out
}

/// ONNX writes `float8e4m3fn` and `float4e2m1`, NumPy `float8_e4m3fn` and `float4_e2m1fn`.
fn plain(name: &str) -> String {
    name.replace('_', "")
}
