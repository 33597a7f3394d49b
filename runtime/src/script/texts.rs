//! The table of texts of a run. Tensors of texts hold their numbers: equal texts have equal numbers, so that kernels move
//! and compare them as they do integers.

use super::{backend::Backend, value::DeviceTensor};
use crate::{error::RuntimeError, memory::AlignedBytes, tensor::Tensor};
use kiln_format::DType;
use std::{collections::BTreeMap, sync::Arc};

/// Texts by number: those of the model, then those of the run.
#[derive(Default)]
pub(crate) struct Texts {
    all: Vec<Arc<str>>,
    numbers: BTreeMap<Arc<str>, i64>,
    /// What devices copy from lives until the run ends.
    held: Vec<AlignedBytes>,
    /// Regular expressions of the model, compiled.
    pub(super) patterns: BTreeMap<String, regex::Regex>,
}

impl Texts {
    /// Forgets the texts of the last run.
    pub(super) fn reset(&mut self, known: &[String]) {
        self.forget();
        for text in known {
            let text = Arc::<str>::from(text.as_str());
            // Of doubles in a file, the first counts.
            self.numbers.entry(text.clone()).or_insert(self.all.len() as i64);
            self.all.push(text);
        }
    }

    /// Frees all but the regular expressions.
    pub(super) fn forget(&mut self) {
        self.all.clear();
        self.numbers.clear();
        self.held.clear();
    }

    fn number(&mut self, text: &Arc<str>) -> i64 {
        if let Some(n) = self.numbers.get(text) {
            return *n;
        }
        let number = self.all.len() as i64;
        self.all.push(text.clone());
        self.numbers.insert(text.clone(), number);
        number
    }

    pub(super) fn get(&self, number: i64) -> Result<&Arc<str>, RuntimeError> {
        let found = usize::try_from(number).ok().and_then(|n| self.all.get(n));
        found.ok_or_else(|| RuntimeError::Plan(format!("there is no text of number {number}")))
    }

    /// A tensor of texts on the device.
    pub(super) fn import(
        &mut self,
        backend: &mut dyn Backend,
        shape: &[u64],
        texts: &[Arc<str>],
    ) -> Result<DeviceTensor, RuntimeError> {
        let numbers: Vec<u8> = texts.iter().flat_map(|t| self.number(t).to_le_bytes()).collect();
        self.bytes(backend, DType::Str, shape, &numbers)
    }

    /// A tensor that the host has written, on the device.
    pub(super) fn bytes(
        &mut self,
        backend: &mut dyn Backend,
        dtype: DType,
        shape: &[u64],
        bytes: &[u8],
    ) -> Result<DeviceTensor, RuntimeError> {
        let bytes = AlignedBytes::copy_of(bytes, "texts")?;
        let block = Arc::new(backend.import(&bytes)?);
        self.held.push(bytes);
        Ok(DeviceTensor { dtype, shape: shape.into(), block })
    }

    /// A tensor of texts from the device.
    pub(super) fn export(&self, backend: &mut dyn Backend, t: &DeviceTensor) -> Result<Tensor, RuntimeError> {
        let mut bytes = AlignedBytes::zeroed(t.bytes(), "texts")?;
        backend.read(&t.block, 0, &mut bytes)?;
        let numbers = bytes.chunks_exact(8).map(|c| i64::from_le_bytes(c.try_into().unwrap_or_default()));
        Tensor::from_texts(&t.shape, numbers.map(|n| self.get(n).cloned()).collect::<Result<_, _>>()?)
    }
}
