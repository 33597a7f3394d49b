//! ONNX messages as trees of protobuf fields: enough of the schema to know which bytes are messages, integers or floats.

/// Message types of ONNX, by what is inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Model,
    Graph,
    Node,
    Attribute,
    Tensor,
    ValueInfo,
    Type,
    TensorType,
    Nested,
    Shape,
    Dim,
    Opset,
    Function,
    Entry,
    Sparse,
}

/// What a length-delimited field holds.
enum Form {
    Message(Kind),
    Ints,
    Bytes,
}

fn form(kind: Kind, field: u64) -> Form {
    use Form::{Bytes, Ints, Message};
    match (kind, field) {
        (Kind::Model, 7) => Message(Kind::Graph),
        (Kind::Model, 8) | (Kind::Function, 9) => Message(Kind::Opset),
        (Kind::Model, 14) | (Kind::Tensor, 13) => Message(Kind::Entry),
        (Kind::Model, 25) => Message(Kind::Function),
        (Kind::Graph, 1) | (Kind::Function, 7) => Message(Kind::Node),
        (Kind::Graph, 5) | (Kind::Attribute, 5 | 10) | (Kind::Sparse, 1 | 2) => Message(Kind::Tensor),
        (Kind::Graph, 11..=13) => Message(Kind::ValueInfo),
        (Kind::Graph, 15) | (Kind::Attribute, 22 | 23) => Message(Kind::Sparse),
        (Kind::Node, 5) | (Kind::Function, 11) => Message(Kind::Attribute),
        (Kind::Attribute, 6 | 11) => Message(Kind::Graph),
        (Kind::Attribute, 14 | 15) | (Kind::ValueInfo, 2) | (Kind::Nested, 1) => Message(Kind::Type),
        (Kind::Type, 1 | 8) => Message(Kind::TensorType),
        (Kind::Type, 4 | 9) => Message(Kind::Nested),
        (Kind::TensorType, 2) => Message(Kind::Shape),
        (Kind::Shape, 1) => Message(Kind::Dim),
        (Kind::Tensor, 1 | 5 | 7 | 11) | (Kind::Attribute, 8) | (Kind::Sparse, 3) => Ints,
        _ => Bytes,
    }
}

/// A field's value.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Varint(u64),
    Fixed32(u32),
    Fixed64(u64),
    /// Packed integers.
    Ints(Vec<u64>),
    Bytes(std::sync::Arc<[u8]>),
    Message(Tree),
}

/// A message.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) kind: Kind,
    pub(crate) fields: Vec<(u64, Value)>,
}

fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut out = 0u64;
    for shift in (0..64).step_by(7) {
        let (&first, rest) = bytes.split_first()?;
        *bytes = rest;
        out |= u64::from(first & 0x7f) << shift;
        if first < 0x80 {
            return Some(out);
        }
    }
    None
}

fn put(mut value: u64, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

impl Tree {
    /// Reads a message; `None` when the bytes are none.
    pub(crate) fn parse(kind: Kind, mut bytes: &[u8]) -> Option<Self> {
        let mut fields = Vec::new();
        while !bytes.is_empty() {
            let tag = varint(&mut bytes)?;
            let value = match tag & 7 {
                0 => Value::Varint(varint(&mut bytes)?),
                1 => {
                    let (first, rest) = bytes.split_first_chunk()?;
                    bytes = rest;
                    Value::Fixed64(u64::from_le_bytes(*first))
                }
                5 => {
                    let (first, rest) = bytes.split_first_chunk()?;
                    bytes = rest;
                    Value::Fixed32(u32::from_le_bytes(*first))
                }
                2 => {
                    let length = usize::try_from(varint(&mut bytes)?).ok()?;
                    let (inner, rest) = bytes.split_at_checked(length)?;
                    bytes = rest;
                    match form(kind, tag >> 3) {
                        Form::Message(k) => Value::Message(Tree::parse(k, inner)?),
                        Form::Ints => {
                            let mut inner = inner;
                            let mut ints = Vec::new();
                            while !inner.is_empty() {
                                ints.push(varint(&mut inner)?);
                            }
                            Value::Ints(ints)
                        }
                        Form::Bytes => Value::Bytes(inner.into()),
                    }
                }
                _ => return None,
            };
            fields.push((tag >> 3, value));
        }
        Some(Self { kind, fields })
    }

    /// The message's bytes.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut Vec<u8>) {
        for (field, value) in &self.fields {
            let mut block = |wire: u64, inner: &[u8]| {
                put(field << 3 | wire, out);
                put(inner.len() as u64, out);
                out.extend_from_slice(inner);
            };
            match value {
                Value::Bytes(b) => block(2, b),
                Value::Message(m) => block(2, &m.bytes()),
                Value::Ints(ints) => {
                    let mut inner = Vec::new();
                    ints.iter().for_each(|i| put(*i, &mut inner));
                    block(2, &inner);
                }
                Value::Varint(v) => {
                    put(field << 3, out);
                    put(*v, out);
                }
                Value::Fixed32(v) => {
                    put(field << 3 | 5, out);
                    out.extend_from_slice(&v.to_le_bytes());
                }
                Value::Fixed64(v) => {
                    put(field << 3 | 1, out);
                    out.extend_from_slice(&v.to_le_bytes());
                }
            }
        }
    }

    /// Calls `f` on this message and all in it.
    pub(crate) fn visit<'t>(&'t self, f: &mut dyn FnMut(&'t Tree)) {
        f(self);
        for (_, value) in &self.fields {
            if let Value::Message(m) = value {
                m.visit(f);
            }
        }
    }

    /// The `at`-th message in the order of [`Tree::visit`].
    pub(crate) fn nth(&mut self, at: &mut usize) -> Option<&mut Tree> {
        if *at == 0 {
            return Some(self);
        }
        *at -= 1;
        self.fields.iter_mut().find_map(|(_, value)| match value {
            Value::Message(m) => m.nth(at),
            _ => None,
        })
    }
}
