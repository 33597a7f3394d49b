//! Actions on texts.

use super::{
    machine::{Machine, at},
    value::{DeviceTensor, HostValue},
};
use crate::{
    error::RuntimeError,
    tensor::{Tensor, show_shape},
};
use kiln_format::{DType, TextCase, TextOp, ValueRef};
use std::{borrow::Cow, sync::Arc};

type Texts = Vec<Arc<str>>;

impl Machine<'_> {
    pub(super) fn text(
        &mut self,
        op: &TextOp,
        inputs: &[ValueRef],
        results: &[ValueRef],
        node: &str,
    ) -> Result<(), RuntimeError> {
        let missing = || at(node, "an operand or a result is missing");
        let operand = |i: usize| inputs.get(i).copied().ok_or_else(missing);
        let result = |i: usize| results.get(i).copied().ok_or_else(missing);
        let x = self.tensor(operand(0)?)?.clone();
        match op {
            TextOp::Concat => {
                let (a, b) = (self.texts(&x)?, self.tensor(operand(1)?)?.clone());
                let (shape, places) = broadcast(&x.shape, &b.shape)
                    .ok_or_else(|| at(node, format!("{} and {} do not broadcast", show_shape(&x.shape), show_shape(&b.shape))))?;
                let b = self.texts(&b)?;
                let all = places.iter().map(|(i, j)| Arc::from(format!("{}{}", a[*i], b[*j]))).collect();
                self.give(result(0)?, &shape, all)
            }
            TextOp::Split { delimiter, most } => {
                let most = most.map_or(usize::MAX, |m| usize::try_from(m).unwrap_or(usize::MAX));
                let texts = self.texts(&x)?;
                let parts: Vec<Vec<&str>> = texts.iter().map(|t| split(t, delimiter.as_deref(), most)).collect();
                let width = parts.iter().map(Vec::len).max().unwrap_or(0);
                let mut all = Texts::new();
                let size = width.saturating_mul(parts.len());
                let oom =
                    |_| RuntimeError::OutOfMemory { what: "parts of texts".into(), bytes: size as u64, where_: "host".into() };
                all.try_reserve_exact(size).map_err(oom)?;
                for p in &parts {
                    let end = all.len() + width;
                    all.extend(p.iter().map(|t| Arc::from(*t)));
                    all.resize(end, Arc::from(""));
                }
                let shape: Vec<u64> = x.shape.iter().copied().chain([width as u64]).collect();
                self.give(result(0)?, &shape, all)?;
                let counts: Vec<u8> = parts.iter().flat_map(|p| (p.len() as i64).to_le_bytes()).collect();
                self.give_bytes(result(1)?, DType::I64, &x.shape, &counts)
            }
            TextOp::FullMatch { pattern } => {
                let texts = self.texts(&x)?;
                if !self.state.texts.patterns.contains_key(pattern) {
                    let whole = regex::Regex::new(&format!(r"\A(?:{pattern})\z"));
                    let whole = whole.map_err(|e| at(node, format!("the pattern '{pattern}': {e}")))?;
                    self.state.texts.patterns.insert(pattern.clone(), whole);
                }
                let pattern = self.state.texts.patterns.get(pattern);
                let matches: Vec<u8> = texts.iter().map(|t| u8::from(pattern.is_some_and(|p| p.is_match(t)))).collect();
                self.give_bytes(result(0)?, DType::Bool, &x.shape, &matches)
            }
            TextOp::Normalize { case, stopwords, case_sensitive } => {
                let compared = |t: &str| if *case_sensitive { t.to_owned() } else { t.to_lowercase() };
                let stopwords: Vec<String> = stopwords.iter().map(|t| compared(t)).collect();
                let texts = self.texts(&x)?;
                let kept = texts.iter().filter(|t| !stopwords.contains(&compared(t)));
                let mut all: Texts = kept.map(|t| cased(t, *case)).collect();
                if all.is_empty() {
                    all.push(Arc::from(""));
                }
                let mut shape = x.shape.to_vec();
                match shape.last_mut() {
                    Some(last) => *last = all.len() as u64,
                    None => return Err(at(node, "a scalar has no words")),
                }
                self.give(result(0)?, &shape, all)
            }
            TextOp::Format => {
                let mut numbers = Tensor::zeros(x.dtype, &x.shape)?;
                self.backend.read(&x.block, 0, numbers.bytes_mut())?;
                let all = formatted(&numbers);
                self.give(result(0)?, &x.shape, all)
            }
            TextOp::Parse => {
                let to = result(0)?;
                let dtype = self.program.script.values.get(to as usize).map_or(DType::F32, |v| v.dtype);
                let mut bytes = Vec::new();
                for t in self.texts(&x)? {
                    let number = parsed(&t, dtype).ok_or_else(|| at(node, format!("'{t}' is no {dtype}")))?;
                    bytes.extend_from_slice(&number[..dtype.size()]);
                }
                self.give_bytes(to, dtype, &x.shape, &bytes)
            }
        }
    }

    fn texts(&mut self, t: &DeviceTensor) -> Result<Texts, RuntimeError> {
        self.state.texts.export(self.backend, t).map(|t| t.texts().to_vec())
    }

    fn give(&mut self, to: ValueRef, shape: &[u64], texts: Texts) -> Result<(), RuntimeError> {
        let t = self.state.texts.import(self.backend, shape, &texts)?;
        self.set(to, HostValue::Tensor(t))
    }

    fn give_bytes(&mut self, to: ValueRef, dtype: DType, shape: &[u64], bytes: &[u8]) -> Result<(), RuntimeError> {
        let t = self.state.texts.bytes(self.backend, dtype, shape, bytes)?;
        self.set(to, HostValue::Tensor(t))
    }
}

/// The shape that two shapes broadcast to, and for each of its elements those of the operands.
fn broadcast(a: &[u64], b: &[u64]) -> Option<(Vec<u64>, Vec<(usize, usize)>)> {
    let rank = a.len().max(b.len());
    let extent = |s: &[u64], i: usize| (i + s.len()).checked_sub(rank).map_or(1, |j| s[j]);
    let mut shape = Vec::with_capacity(rank);
    for i in 0..rank {
        shape.push(match (extent(a, i), extent(b, i)) {
            (x, y) if x == y => x,
            (1, y) => y,
            (x, 1) => x,
            _ => return None,
        });
    }
    let count = shape.iter().try_fold(1u64, |n, d| n.checked_mul(*d)).and_then(|n| usize::try_from(n).ok())?;
    let mut places = Vec::new();
    places.try_reserve_exact(count).ok()?;
    for flat in 0..count {
        let (mut rest, mut at, mut steps) = (flat as u64, (0, 0), (1, 1));
        for i in (0..rank).rev() {
            let index = rest % shape[i];
            rest /= shape[i];
            let (x, y) = (extent(a, i), extent(b, i));
            at = (at.0 + if x == 1 { 0 } else { index * steps.0 }, at.1 + if y == 1 { 0 } else { index * steps.1 });
            steps = (steps.0 * x, steps.1 * y);
        }
        places.push((at.0 as usize, at.1 as usize));
    }
    Some((shape, places))
}

/// Parts of a text as Python's `str.split` gives them.
fn split<'t>(text: &'t str, delimiter: Option<&str>, most: usize) -> Vec<&'t str> {
    let Some(delimiter) = delimiter.filter(|d| !d.is_empty()) else {
        let (mut parts, mut rest) = (Vec::new(), text.trim_start());
        while !rest.is_empty() {
            let end = if parts.len() < most { rest.find(char::is_whitespace) } else { None };
            let Some(end) = end else {
                parts.push(rest);
                break;
            };
            parts.push(&rest[..end]);
            rest = rest[end..].trim_start();
        }
        return parts;
    };
    text.splitn(most.saturating_add(1), delimiter).collect()
}

fn cased(text: &Arc<str>, case: TextCase) -> Arc<str> {
    match case {
        TextCase::Keep => text.clone(),
        TextCase::Lower => text.to_lowercase().into(),
        TextCase::Upper => text.to_uppercase().into(),
    }
}

/// Numbers as NumPy writes them.
fn formatted(t: &Tensor) -> Texts {
    let integers: Option<Vec<String>> = match t.dtype() {
        DType::Bool => t.to_vec::<bool>().map(|v| v.iter().map(|b| if *b { "True".into() } else { "False".into() }).collect()),
        DType::I64 => t.to_vec::<i64>().map(|v| v.iter().map(i64::to_string).collect()),
        DType::U64 => t.to_vec::<u64>().map(|v| v.iter().map(u64::to_string).collect()),
        _ => None,
    };
    if let Some(all) = integers {
        return all.into_iter().map(Arc::from).collect();
    }
    let single = matches!(t.dtype(), DType::F32);
    let one = |v: f64| -> String {
        if !t.dtype().is_float() {
            return format!("{v}");
        }
        if v.is_nan() {
            return "nan".into();
        }
        if v.is_infinite() {
            return if v > 0.0 { "inf".into() } else { "-inf".into() };
        }
        // The shortest digits that lead back to the number, of its own type.
        let short = |s: String| if s.contains('.') { s } else { s + ".0" };
        if v == 0.0 || (1e-4..1e16).contains(&v.abs()) {
            return short(if single { (v as f32).to_string() } else { v.to_string() });
        }
        let text = if single { format!("{:e}", v as f32) } else { format!("{v:e}") };
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let (sign, exponent) = exponent.strip_prefix('-').map_or(("+", exponent), |e| ("-", e));
        format!("{digits}e{sign}{exponent:0>2}")
    };
    t.to_f64().into_iter().map(|v| Arc::from(one(v))).collect()
}

/// The little-endian bytes of a number, the rest zero.
fn parsed(text: &str, dtype: DType) -> Option<[u8; 8]> {
    fn bytes(b: impl AsRef<[u8]>) -> Option<[u8; 8]> {
        let mut out = [0; 8];
        out.get_mut(..b.as_ref().len())?.copy_from_slice(b.as_ref());
        Some(out)
    }
    let text = text.trim();
    if dtype.is_float() {
        let value: f64 = text.parse().ok()?;
        return match dtype {
            DType::F64 => bytes(value.to_le_bytes()),
            // From the text itself: through double precision it would be rounded twice.
            DType::F32 => bytes(text.parse::<f32>().ok()?.to_le_bytes()),
            DType::F16 => bytes(half::f16::from_f64(value).to_le_bytes()),
            DType::BF16 => bytes(half::bf16::from_f64(value).to_le_bytes()),
            _ => None,
        };
    }
    let text: Cow<'_, str> = match text.to_ascii_lowercase().as_str() {
        "true" if dtype == DType::Bool => "1".into(),
        "false" if dtype == DType::Bool => "0".into(),
        _ => text.into(),
    };
    let value: i128 = text.parse().ok()?;
    let bits = 8 * dtype.size() as u32;
    let (low, high) = match dtype {
        DType::Bool => return bytes([u8::from(value != 0)]),
        DType::I8 | DType::I16 | DType::I32 | DType::I64 => (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1),
        DType::U8 | DType::U16 | DType::U32 | DType::U64 => (0, (1i128 << bits) - 1),
        _ => return None,
    };
    (low..=high).contains(&value).then_some(value as u64).map(u64::to_le_bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn splitting_is_pythons() {
        assert_eq!(split("  1  2   3  ", None, 1), ["1", "2   3  "]);
        assert_eq!(split("  1  2   3  ", None, usize::MAX), ["1", "2", "3"]);
        assert_eq!(split("", None, 9), [""; 0]);
        assert_eq!(split("a,,b,", Some(","), usize::MAX), ["a", "", "b", ""]);
        assert_eq!(split("a,b,c", Some(","), 1), ["a", "b,c"]);
        assert_eq!(split("", Some(","), 1), [""]);
    }

    #[test]
    fn numbers_become_texts_and_back() {
        let t = Tensor::from_slice(&[6], &[1.0f32, 0.1, 1e-7, -0.0, f32::INFINITY, 123456.0]).unwrap();
        let texts: Vec<String> = formatted(&t).iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["1.0", "0.1", "1e-07", "-0.0", "inf", "123456.0"]);
        assert_eq!(parsed("-1", DType::I8), Some((-1i64).to_le_bytes()));
        assert_eq!((parsed("128", DType::I8), parsed("x", DType::F32), parsed("", DType::I64)), (None, None, None));
        assert_eq!(parsed("INF", DType::F64), Some(f64::INFINITY.to_le_bytes()));
    }

    #[test]
    fn shapes_broadcast_as_in_numpy() {
        let (shape, places) = broadcast(&[2, 1], &[3]).unwrap();
        assert_eq!((shape, places), (vec![2, 3], vec![(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]));
        assert_eq!(broadcast(&[], &[]).unwrap(), (vec![], vec![(0, 0)]));
        assert_eq!(broadcast(&[2], &[3]), None);
        assert_eq!(broadcast(&[0], &[1]).unwrap().0, [0]);
    }
}
