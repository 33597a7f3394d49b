//! Bundles: candidate kernels with everything needed to time them, and no model around them.

use crate::{
    container::{CodeId, Container, FileKind, SectionKind},
    dtype::DType,
    engine::{decode_program, ptx},
    error::FormatError,
    program::{Code, Kernel, Launch},
    provenance::Provenance,
    validate,
};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The program section of a bundle.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// Kernels by target.
    pub targets: Vec<BundleTarget>,
}

/// Candidates of one target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BundleTarget {
    /// `x86_64`, `sm_80`, ...
    pub target: String,
    /// Where the code is.
    pub code: Code,
    /// What to time.
    pub candidates: Vec<Candidate>,
}

/// One kernel to time. Its expressions refer to `symbols`, which are concrete.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// Canonical key of what it computes; candidates with the same key compete.
    pub key: String,
    /// Schedule, unique under `key`.
    pub candidate: String,
    /// The kernel.
    pub kernel: Kernel,
    /// Values of the symbols that the expressions refer to.
    pub symbols: Vec<i64>,
    /// How it is launched; `kernel` is 0 and `buffers` index `buffers` below.
    pub launch: Launch,
    /// Buffers to allocate.
    pub buffers: Vec<TrialBuffer>,
}

/// A buffer to allocate and fill before timing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrialBuffer {
    /// Size in bytes.
    pub bytes: u64,
    /// Element type.
    pub dtype: DType,
    /// What to fill it with.
    pub fill: DataFill,
}

/// Contents of a [`TrialBuffer`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum DataFill {
    /// Zeros; outputs.
    Zero,
    /// Uniform between the two: half-open for floats, inclusive for integers (gather indices must be in range).
    Uniform {
        /// Least.
        low: f64,
        /// Greatest.
        high: f64,
    },
}

/// A bundle file, mapped and validated.
#[derive(Debug)]
pub struct BundleFile {
    container: Container,
    bundle: Bundle,
    provenance: Provenance,
}

impl BundleFile {
    /// Maps and validates a file.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, FormatError> {
        Self::from_container(Container::open(path.as_ref(), FileKind::Bundle)?)
    }

    /// Reads a bundle from a copy of `bytes`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FormatError> {
        Self::from_container(Container::from_bytes(bytes, FileKind::Bundle)?)
    }

    fn from_container(container: Container) -> Result<Self, FormatError> {
        let bundle: Bundle = decode_program(&container)?;
        validate::bundle(&bundle, &container)?;
        let json = container.only(SectionKind::Provenance, "provenance")?;
        let provenance = serde_json::from_slice(json).map_err(|e| FormatError::invalid("provenance section", e.to_string()))?;
        Ok(Self { container, bundle, provenance })
    }

    /// The candidates.
    pub fn bundle(&self) -> &Bundle {
        &self.bundle
    }

    /// How the bundle came to be.
    pub fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// A blob of CPU code, checked.
    pub fn cpu_code(&self, id: CodeId) -> Result<Vec<u8>, FormatError> {
        self.container.code(id, SectionKind::CpuCode).map(std::borrow::Cow::into_owned)
    }

    /// A PTX module, checked and expanded.
    pub fn ptx(&self, id: CodeId) -> Result<String, FormatError> {
        ptx(&self.container, id)
    }
}
