//! Reading engines.

use crate::{
    container::{CodeId, Container, FileKind, MAX_SMALL, SectionKind},
    error::FormatError,
    program::{Program, WeightId},
    provenance::Provenance,
    validate::{self, CodeSections},
};
use serde::de::DeserializeOwned;
use std::path::Path;

/// An engine file, mapped into memory. Everything but weights and code is read and validated by [`EngineFile::open`];
/// code is checked when asked for, weights by chunk of [`crate::WEIGHT_CHUNK`] bytes when first asked for.
#[derive(Debug)]
pub struct EngineFile {
    container: Container,
    program: Program,
    provenance: Provenance,
}

impl EngineFile {
    /// Maps and validates a file. The file must not be changed while it is open.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, FormatError> {
        Self::from_container(Container::open(path.as_ref(), FileKind::Engine)?)
    }

    /// Reads an engine from a copy of `bytes`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, FormatError> {
        Self::from_container(Container::from_bytes(bytes, FileKind::Engine)?)
    }

    fn from_container(container: Container) -> Result<Self, FormatError> {
        let program: Program = decode_program(&container)?;
        validate::program(&program, container.weights_len(), &container)?;
        let json = container.only(SectionKind::Provenance, "provenance")?;
        let provenance = serde_json::from_slice(json).map_err(|e| FormatError::invalid("provenance section", e.to_string()))?;
        Ok(Self { container, program, provenance })
    }

    /// The validated host program.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// How the engine came to be.
    pub fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// Length of the weights section in bytes.
    pub fn weights_len(&self) -> u64 {
        self.container.weights_len()
    }

    /// Bytes of a weight, aligned to [`crate::ALIGNMENT`], checked.
    pub fn weight(&self, id: WeightId) -> Result<&[u8], FormatError> {
        let w = self
            .program
            .weights
            .get(id as usize)
            .ok_or_else(|| FormatError::invalid("weight", format!("there is no weight {id}")))?;
        self.container.weights(w.offset, w.len)
    }

    /// A range of the weights section, checked; for uploading all weights in pieces.
    pub fn weights(&self, offset: u64, len: u64) -> Result<&[u8], FormatError> {
        self.container.weights(offset, len)
    }

    /// A blob of CPU code, checked.
    pub fn cpu_code(&self, id: CodeId) -> Result<Vec<u8>, FormatError> {
        self.container.code(id, SectionKind::CpuCode).map(std::borrow::Cow::into_owned)
    }

    /// A PTX module, checked and expanded.
    pub fn ptx(&self, id: CodeId) -> Result<String, FormatError> {
        ptx(&self.container, id)
    }

    /// Length in the file of a code section.
    pub fn code_len(&self, id: CodeId) -> u64 {
        self.container.sections.get(id.0 as usize).map_or(0, |s| s.len)
    }
}

pub(crate) fn ptx(container: &Container, id: CodeId) -> Result<String, FormatError> {
    let bytes = container.code(id, SectionKind::Ptx)?.into_owned();
    String::from_utf8(bytes).map_err(|_| FormatError::invalid("PTX section", "it is not UTF-8"))
}

/// Decodes the program section whole. postcard takes every length from the bytes that are there, and serde reserves at
/// most 1 MiB ahead of them, so a hostile length cannot make this allocate.
pub(crate) fn decode_program<T: DeserializeOwned>(container: &Container) -> Result<T, FormatError> {
    let bytes = container.only(SectionKind::Program, "program")?;
    let (program, rest) = postcard::take_from_bytes(bytes).map_err(|e| FormatError::invalid("program section", e.to_string()))?;
    if !rest.is_empty() {
        return Err(FormatError::invalid("program section", "bytes follow the program"));
    }
    Ok(program)
}

impl CodeSections for Container {
    fn cpu_len(&self, id: CodeId) -> Option<u64> {
        self.section(id, SectionKind::CpuCode).map(|s| s.len)
    }
    fn is_ptx(&self, id: CodeId) -> bool {
        self.section(id, SectionKind::Ptx).is_some_and(|s| s.expanded <= MAX_SMALL)
    }
}
