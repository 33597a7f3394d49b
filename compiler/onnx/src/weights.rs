//! Tensors of a model, by reference into its mapped files.

use crate::dtype::ElementType;
use crate::error::{OnnxError, Site};
use crate::model::{Attribute, Graph, Model};
use crate::names::Names;
use bytes::Bytes;
use std::borrow::Cow;

/// A constant tensor: an initialiser or a tensor attribute.
#[derive(Debug, Clone)]
pub struct WeightRef {
    /// Unique in the model and stable for the same file: what the IR carries instead of the bytes.
    pub key: String,
    /// Element type.
    pub dtype: ElementType,
    /// Dimensions, outermost first.
    pub shape: Vec<u64>,
    /// The elements, row-major.
    pub payload: Payload,
}

/// Where a tensor's elements are.
#[derive(Debug, Clone)]
pub enum Payload {
    /// Little-endian bytes inside a mapped file; sub-byte types are packed from the low bits up.
    Mapped {
        /// Index into [`Model::files`].
        file: usize,
        /// First byte in that file.
        offset: u64,
        /// The bytes, sharing the map.
        bytes: Bytes,
    },
    /// The same form, converted from typed protobuf fields or made by an opset upgrade.
    Owned(Bytes),
    /// String elements.
    Strings(Vec<Bytes>),
}

impl WeightRef {
    /// Number of elements. Checked against the data when the model was read.
    pub fn elements(&self) -> u64 {
        if self.shape.contains(&0) { 0 } else { self.shape.iter().product() }
    }

    /// Little-endian bytes of all elements; `None` for strings.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.payload {
            Payload::Mapped { bytes, .. } | Payload::Owned(bytes) => Some(bytes),
            Payload::Strings(_) => None,
        }
    }

    /// Little-endian bytes of all elements, those of less than 8 bits in a byte each: integers sign- or zero-extended,
    /// floats as codes. `None` for strings.
    pub fn unpacked(&self) -> Option<Cow<'_, [u8]>> {
        let bytes = self.bytes()?;
        let Some(bits) = self.dtype.bits().filter(|b| *b < 8) else { return Some(Cow::Borrowed(&bytes[..])) };
        let signed = matches!(self.dtype, ElementType::Int4 | ElementType::Int2);
        let element = |i: u64| {
            let at = i * u64::from(bits);
            let byte = |k: u64| u16::from(bytes.get((at / 8 + k) as usize).copied().unwrap_or(0));
            // From the low bits up; one of 6 bits may lie in two bytes.
            let held = (byte(0) | byte(1) << 8) >> (at % 8);
            let high = (held << (8 - bits)) as u8;
            if signed { (high as i8 >> (8 - bits)) as u8 } else { high >> (8 - bits) }
        };
        Some(Cow::Owned((0..self.elements()).map(element).collect()))
    }

    /// The elements as integers, for `int32`, `int64`, `uint8`, `int8` and `bool` tensors of at most `longest` elements.
    pub fn small_integers(&self, longest: u64) -> Option<Vec<i64>> {
        if self.elements() > longest {
            return None;
        }
        let bytes = self.bytes()?;
        Some(match self.dtype {
            ElementType::Int64 => bytes.as_chunks().0.iter().map(|b| i64::from_le_bytes(*b)).collect(),
            ElementType::Int32 => bytes.as_chunks().0.iter().map(|b| i64::from(i32::from_le_bytes(*b))).collect(),
            ElementType::Uint8 | ElementType::Bool => bytes.iter().map(|b| i64::from(*b)).collect(),
            ElementType::Int8 => bytes.iter().map(|b| i64::from(*b as i8)).collect(),
            _ => return None,
        })
    }

    /// A tensor made here rather than read; its key is given by [`assign_keys`].
    pub(crate) fn owned(dtype: ElementType, shape: Vec<u64>, bytes: Vec<u8>) -> Self {
        WeightRef { key: String::new(), dtype, shape, payload: Payload::Owned(bytes.into()) }
    }

    pub(crate) fn int64s(values: &[i64]) -> Self {
        let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
        WeightRef::owned(ElementType::Int64, vec![values.len() as u64], bytes)
    }

    pub(crate) fn int64(value: i64) -> Self {
        WeightRef::owned(ElementType::Int64, vec![], value.to_le_bytes().to_vec())
    }

    pub(crate) fn floats(values: &[f32]) -> Self {
        let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
        WeightRef::owned(ElementType::Float, vec![values.len() as u64], bytes)
    }

    pub(crate) fn float(value: f32) -> Self {
        WeightRef::owned(ElementType::Float, vec![], value.to_le_bytes().to_vec())
    }
}

/// Gives every tensor of the model a unique key: its value's name, with a number where that is taken.
pub(crate) fn assign_keys(model: &mut Model) -> Result<(), OnnxError> {
    let mut keys = Keys::default();
    keys.graph(&mut model.graph)
}

#[derive(Default)]
struct Keys {
    names: Names,
}

impl Keys {
    fn graph(&mut self, graph: &mut Graph) -> Result<(), OnnxError> {
        for initializer in &mut graph.initializers {
            initializer.tensor.key = self.unique(&initializer.name)?;
        }
        for node in &mut graph.nodes {
            let base = node.outputs.iter().find(|o| !o.is_empty()).cloned().unwrap_or_else(|| node.name.clone());
            for (name, attribute) in &mut node.attributes {
                let key = if name == "value" { base.clone() } else { format!("{base}.{name}") };
                match attribute {
                    Attribute::Tensor(tensor) => tensor.key = self.unique(&key)?,
                    Attribute::Tensors(tensors) => {
                        for tensor in tensors {
                            tensor.key = self.unique(&key)?;
                        }
                    }
                    Attribute::Graph(graph) => self.graph(graph)?,
                    Attribute::Graphs(graphs) => {
                        for graph in graphs {
                            self.graph(graph)?;
                        }
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    fn unique(&mut self, base: &str) -> Result<String, OnnxError> {
        self.names.fresh(base, Site::Model)
    }
}
