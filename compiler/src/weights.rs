//! The bytes of a model's weights, straight from its mapped files.

use std::{borrow::Cow, collections::BTreeMap};

use kiln_algebra::eval::WeightSource;
use kiln_onnx::{Model, WeightRef};

/// Weights of a loaded model, by key.
pub struct ModelWeights<'m> {
    by_key: BTreeMap<&'m str, &'m WeightRef>,
}

impl<'m> ModelWeights<'m> {
    /// Indexes a model's tensors.
    pub fn new(model: &'m Model) -> Self {
        Self { by_key: model.weights().into_iter().map(|w| (w.key.as_str(), w)).collect() }
    }
}

impl WeightSource for ModelWeights<'_> {
    fn bytes(&self, key: &str) -> Option<Cow<'_, [u8]>> {
        self.by_key.get(key).and_then(|w| w.unpacked())
    }
}
