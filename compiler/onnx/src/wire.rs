//! Checks the protobuf's framing before anything is allocated for it, then decodes it.
//!
//! A message of two bytes becomes a few hundred in memory, so the fields that the decoder will keep are counted
//! first, against [`Limits::items`] and [`Limits::message_depth`]. Payload bytes are skipped, not read: a mapped
//! model stays unread.

use crate::error::{OnnxError, Site};
use crate::limits::Limits;
use crate::proto::ModelProto;
use bytes::Bytes;
use prost::Message;

pub(crate) fn decode(bytes: Bytes, limits: &Limits) -> Result<ModelProto, OnnxError> {
    if bytes.is_empty() {
        return Err(OnnxError::Empty);
    }
    let mut scan = Scan { bytes: &bytes, items: 0, limits };
    scan.message(Kind::Model, 0, bytes.len(), 0)?;
    ModelProto::decode(bytes).map_err(|e| OnnxError::Malformed(e.to_string()))
}

/// The messages that nest, and the two sorts of fields that only count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Model,
    Graph,
    Node,
    Attribute,
    Tensor,
    Sparse,
    ValueInfo,
    Type,
    TensorType,
    Shape,
    ElementType,
    MapType,
    Function,
    Leaf,
}

impl Kind {
    /// What a length-delimited field holds, when the decoder keeps it as a separate allocation or struct.
    fn field(self, number: u64) -> Option<Kind> {
        use Kind::*;
        Some(match (self, number) {
            (Model, 7) => Graph,
            (Model, 8 | 14) => Leaf,
            (Model, 25) => Function,
            (Graph, 1) => Node,
            (Graph, 5) => Tensor,
            (Graph, 11..=13) => ValueInfo,
            (Graph, 15) => Sparse,
            (Node, 1 | 2) => Leaf,
            (Node, 5) => Attribute,
            (Attribute, 5 | 10) => Tensor,
            (Attribute, 6 | 11) => Graph,
            (Attribute, 9) => Leaf,
            (Attribute, 14 | 15) => Type,
            (Attribute, 22 | 23) => Sparse,
            (Tensor, 3 | 6 | 13) => Leaf,
            (Sparse, 1 | 2) => Tensor,
            (ValueInfo, 2) => Type,
            (Type, 1 | 8) => TensorType,
            (Type, 4 | 9) => ElementType,
            (Type, 5) => MapType,
            (Type, 7) => Leaf,
            (TensorType, 2) => Shape,
            (Shape, 1) => Leaf,
            (ElementType, 1) | (MapType, 2) => Type,
            (Function, 4..=6 | 9) => Leaf,
            (Function, 7) => Node,
            (Function, 11) => Attribute,
            _ => return None,
        })
    }
}

struct Scan<'a> {
    bytes: &'a [u8],
    items: u64,
    limits: &'a Limits,
}

impl Scan<'_> {
    fn message(&mut self, kind: Kind, mut at: usize, end: usize, depth: u32) -> Result<(), OnnxError> {
        if depth > self.limits.message_depth {
            return Err(limit("nesting of messages", u64::from(self.limits.message_depth)));
        }
        while at < end {
            let start = at;
            let key = self.varint(&mut at, end)?;
            let (number, wire) = (key >> 3, key & 7);
            if number == 0 || number > (1 << 29) - 1 {
                return Err(malformed(start, "invalid field number"));
            }
            let length = match wire {
                0 => {
                    self.varint(&mut at, end)?;
                    continue;
                }
                1 => 8,
                5 => 4,
                2 => self.varint(&mut at, end)?,
                _ => return Err(malformed(start, "unknown wire type")),
            };
            let remaining = (end - at) as u64;
            if length > remaining {
                let reason = format!("a field of {length} bytes where {remaining} remain; the file may be truncated");
                return Err(malformed(start, &reason));
            }
            let next = at + length as usize;
            if wire == 2
                && let Some(child) = kind.field(number)
            {
                self.items += 1;
                if self.items > self.limits.items {
                    return Err(limit("number of messages and names", self.limits.items));
                }
                if child != Kind::Leaf {
                    self.message(child, at, next, depth + 1)?;
                }
            }
            at = next;
        }
        Ok(())
    }

    fn varint(&self, at: &mut usize, end: usize) -> Result<u64, OnnxError> {
        let start = *at;
        let mut value = 0u64;
        for shift in (0..70).step_by(7) {
            if *at >= end {
                return Err(malformed(start, "the data ends inside a number; the file may be truncated"));
            }
            let byte = self.bytes[*at];
            *at += 1;
            if shift < 64 {
                value |= u64::from(byte & 0x7f) << shift;
            }
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(malformed(start, "a number is longer than ten bytes"))
    }
}

fn malformed(at: usize, reason: &str) -> OnnxError {
    OnnxError::Malformed(format!("at byte {at}: {reason}"))
}

fn limit(what: &'static str, limit: u64) -> OnnxError {
    OnnxError::Limit { site: Site::Model, what, limit }
}
