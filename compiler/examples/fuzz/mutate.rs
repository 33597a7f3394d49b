//! Mutations that keep the file a protobuf message, and mostly an ONNX graph.

use kiln_runtime::random::SplitMix;

use crate::wire::{Kind, Tree, Value};

/// Models to start from, and what mutations take from them.
pub(crate) struct Corpus {
    pub(crate) models: Vec<Tree>,
    /// Names of operators, sorted.
    operators: Vec<std::sync::Arc<[u8]>>,
    /// Attributes and nodes, to be put elsewhere.
    parts: Vec<Tree>,
}

/// Parts kept for splicing.
const PARTS: usize = 20_000;

impl Corpus {
    /// Reads the models that are protobuf messages.
    pub(crate) fn read(paths: &[std::path::PathBuf]) -> Self {
        let models: Vec<Tree> = paths.iter().filter_map(|p| Tree::parse(Kind::Model, &std::fs::read(p).ok()?)).collect();
        let (mut operators, mut parts) = (Vec::new(), Vec::new());
        for model in &models {
            model.visit(&mut |m| {
                if m.kind == Kind::Node {
                    operators.extend(m.fields.iter().filter_map(|(f, v)| match v {
                        Value::Bytes(name) if *f == 4 => Some(name.clone()),
                        _ => None,
                    }));
                }
                if !matches!(m.kind, Kind::Model | Kind::Dim | Kind::Shape) && parts.len() < PARTS {
                    parts.push(m.clone());
                }
            });
        }
        operators.sort();
        operators.dedup();
        Self { models, operators, parts }
    }

    /// The model that these numbers lead to.
    pub(crate) fn case(&self, rng: &mut SplitMix) -> Tree {
        let mut model = self.models[below(rng, self.models.len())].clone();
        for _ in 0..=below(rng, 4) {
            self.mutate(&mut model, rng);
        }
        model
    }

    fn mutate(&self, model: &mut Tree, rng: &mut SplitMix) {
        let (mut messages, mut names) = (0, Vec::new());
        model.visit(&mut |m| {
            messages += 1;
            if m.kind == Kind::Node {
                names.extend(m.fields.iter().filter_map(|(f, v)| match v {
                    Value::Bytes(name) if *f < 3 => Some(name.clone()),
                    _ => None,
                }));
            }
        });
        let mut at = below(rng, messages);
        let Some(message) = model.nth(&mut at) else { return };
        if message.fields.is_empty() || below(rng, 12) == 0 {
            let part = &self.parts[below(rng, self.parts.len())];
            if part.kind == message.kind {
                *message = part.clone();
            }
            return;
        }
        let i = below(rng, message.fields.len());
        match below(rng, 16) {
            0 => _ = message.fields.remove(i),
            1 => message.fields.insert(i, message.fields[i].clone()),
            2 => {
                let j = below(rng, message.fields.len());
                message.fields.swap(i, j);
            }
            3 => message.fields[i].0 = 1 + below(rng, 16) as u64,
            _ => self.change(message, i, &names, rng),
        }
    }

    fn change(&self, message: &mut Tree, i: usize, names: &[std::sync::Arc<[u8]>], rng: &mut SplitMix) {
        let kind = message.kind;
        let (field, value) = &mut message.fields[i];
        match value {
            Value::Varint(v) => *v = integer(rng, *v),
            Value::Fixed32(v) => *v = float(rng, f32::from_bits(*v)).to_bits(),
            Value::Fixed64(v) => *v = f64::from(float(rng, f64::from_bits(*v) as f32)).to_bits(),
            Value::Ints(ints) => match below(rng, 4) {
                0 => ints.push(integer(rng, 0)),
                1 => _ = ints.pop(),
                _ if ints.is_empty() => ints.push(integer(rng, 1)),
                _ => {
                    let at = below(rng, ints.len());
                    ints[at] = integer(rng, ints[at]);
                }
            },
            Value::Bytes(bytes) => match (kind, *field) {
                (Kind::Node, 1 | 2) | (Kind::Graph, 2) | (Kind::ValueInfo, 1) | (Kind::Tensor, 8) if !names.is_empty() => {
                    *bytes = names[below(rng, names.len())].clone();
                }
                (Kind::Node, 4) => *bytes = self.operators[below(rng, self.operators.len())].clone(),
                _ => {
                    let mut copy = bytes.to_vec();
                    match below(rng, 4) {
                        0 => copy.truncate(below(rng, bytes.len() + 1)),
                        1 => copy.extend_from_slice(&rng.next_u64().to_le_bytes()),
                        2 => copy.clear(),
                        _ if copy.is_empty() => copy.push(b'x'),
                        _ => {
                            let at = below(rng, copy.len());
                            copy[at] = rng.next_u64() as u8;
                        }
                    }
                    *bytes = copy.into();
                }
            },
            // Its own fields are chosen as often as its parent's.
            Value::Message(_) => {}
        }
    }
}

pub(crate) fn below(rng: &mut SplitMix, n: usize) -> usize {
    (rng.next_u64() % n.max(1) as u64) as usize
}

fn integer(rng: &mut SplitMix, old: u64) -> u64 {
    const ODD: [i64; 12] = [0, 1, -1, 2, 3, 7, i64::MAX, i64::MIN, 1 << 31, 1 << 40, (1 << 62) + 1, -(1 << 33)];
    match below(rng, 4) {
        0 => old.wrapping_add(1),
        1 => old.wrapping_sub(1),
        2 => below(rng, 24) as u64,
        _ => ODD[below(rng, ODD.len())] as u64,
    }
}

fn float(rng: &mut SplitMix, old: f32) -> f32 {
    const ODD: [f32; 8] = [0.0, -0.0, 1.0, -1.0, f32::NAN, f32::INFINITY, 1e-40, 3e38];
    if below(rng, 3) == 0 { old * 2.0 } else { ODD[below(rng, ODD.len())] }
}
