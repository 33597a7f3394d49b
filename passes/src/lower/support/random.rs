//! Random numbers as functions of the position: the counter-based generator Philox4x32-10.
//!
//! Source: J. Salmon, M. Moraes, R. Dror, D. Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011). The counter
//! holds the row-major position and the number of the stream, the key the seed: a model gives the same numbers each time.

use kiln_algebra::{BinOp, DType, Ix, UnOp};
use kiln_dialects::onnx::{AttrValue, OnnxNode};

use super::{Body, k};
use crate::lower::{Lower, LowerError, Value, views};

const WORD: DType = DType::U64;

fn word(v: u64) -> Body {
    Body(kiln_algebra::Scalar::Const(kiln_algebra::Const { dtype: WORD, bits: v }))
}

fn low(v: Body) -> Body {
    v.bin(BinOp::And, word(0xffff_ffff))
}

fn high(v: Body) -> Body {
    v.bin(BinOp::Shr, word(32))
}

fn xor(a: Body, b: Body) -> Body {
    a.bin(BinOp::Xor, b)
}

/// Two words of the generator at a counter; words are 32 bits wide, in 64.
fn philox(counter: [Body; 4], seed: u64) -> [Body; 2] {
    let [mut c0, mut c1, mut c2, mut c3] = counter;
    let (mut k0, mut k1) = (seed & 0xffff_ffff, seed >> 32);
    for _ in 0..10 {
        let (a, b) = (c0 * word(0xd251_1f53), c2 * word(0xcd9e_8d57));
        (c0, c1, c2, c3) = (xor(xor(high(b.clone()), c1), word(k0)), low(b), xor(xor(high(a.clone()), c3), word(k1)), low(a));
        (k0, k1) = ((k0 + 0x9e37_79b9) & 0xffff_ffff, (k1 + 0xbb67_ae85) & 0xffff_ffff);
    }
    [c0, c1]
}

/// The random words of each element of a tensor: seed and stream are the node's.
struct Source {
    words: [Body; 2],
}

/// FNV-1a of a node's name, so that nodes of one seed draw different numbers.
fn stream(node: &OnnxNode) -> u64 {
    let mut bytes = node.name.bytes().chain(node.outputs.iter().flatten().flat_map(|o| o.bytes()));
    bytes.try_fold(0x811c_9dc5u32, |h, b| Some((h ^ u32::from(b)).wrapping_mul(0x0100_0193))).map_or(0, u64::from)
}

fn seed(node: &OnnxNode) -> u64 {
    match node.attrs.get("seed") {
        Some(AttrValue::Int(v)) => *v as u64,
        Some(AttrValue::Float(v)) => u64::from(v.to_bits()),
        _ => 0,
    }
}

impl Source {
    fn new(cx: &Lower, node: &OnnxNode, dims: &[Ix]) -> Self {
        let at = Body(cx.number(dims, &views::linear(dims), DType::I64)).cast(WORD);
        let counter = [low(at.clone()), high(at), word(stream(node)), word(0)];
        Source { words: philox(counter, seed(node)) }
    }
    /// In `[0, 1)`, with as many bits as the type holds.
    fn uniform(&self, word_at: usize, t: DType) -> Body {
        match t {
            DType::F64 => {
                let both =
                    (self.words[0].clone() * word(1 << 21)).bin(BinOp::Xor, self.words[1].clone().bin(BinOp::Shr, word(11)));
                both.cast(DType::I64).cast(t) * k(t, 2f64.powi(-53))
            }
            _ => self.words[word_at].clone().bin(BinOp::Shr, word(8)).cast(DType::I32).cast(t) * k(t, 2f64.powi(-24)),
        }
    }
}

/// Uniform numbers in `[0, 1)`, as a body over `dims`.
pub(crate) fn uniform(cx: &Lower, node: &OnnxNode, dims: &[Ix], t: DType) -> Body {
    Source::new(cx, node, dims).uniform(0, t)
}

/// Uniform numbers in `[low, high)` of a type.
///
/// # Errors
/// Attributes of other kinds.
pub(crate) fn uniform_tensor(cx: &mut Lower, node: &OnnxNode) -> Result<Value, LowerError> {
    let out = cx.out(0);
    let c = out.dtype.compute();
    let (least, most) = (f64::from(node.float("low", 0.0)?), f64::from(node.float("high", 1.0)?));
    let y = uniform(cx, node, &out.dims, c) * k(c, most - least) + k(c, least);
    let y = if c == out.dtype { y } else { y.cast(out.dtype) };
    cx.map_at(&out.dims, y.0, &[])
}

/// Normally distributed numbers of a type, by Box and Muller's transform.
///
/// # Errors
/// Attributes of other kinds.
pub(crate) fn normal_tensor(cx: &mut Lower, node: &OnnxNode) -> Result<Value, LowerError> {
    let out = cx.out(0);
    // Both words are needed, so that f64 is made from numbers of f32's width too.
    let (t, source) = (DType::F32, Source::new(cx, node, &out.dims));
    let (mean, scale) = (f64::from(node.float("mean", 0.0)?), f64::from(node.float("scale", 1.0)?));
    let size = ((k(t, 1.0) - source.uniform(0, t)).un(UnOp::Log) * k(t, -2.0)).un(UnOp::Sqrt);
    let turn = (source.uniform(1, t) * k(t, std::f64::consts::TAU)).un(UnOp::Cos);
    let y = size * turn * k(t, scale) + k(t, mean);
    let y = if out.dtype == t { y } else { y.cast(out.dtype) };
    cx.map_at(&out.dims, y.0, &[])
}

#[cfg(test)]
mod tests {
    use super::*;
    use kiln_algebra::{Op, eval::evaluate_node};

    /// The known answers of the generator's authors.
    #[test]
    fn philox_gives_the_published_words() {
        let eval = |b: Body| {
            let op = Op::Map { domain: Vec::new(), body: b.0, accesses: Vec::new() };
            evaluate_node(&op, &[], &[]).unwrap().get(0).bits
        };
        let zero = philox([word(0), word(0), word(0), word(0)], 0).map(eval);
        assert_eq!(zero, [0x6627_e8d5, 0xe169_c58d]);
        let ones = || word(0xffff_ffff);
        let all = philox([ones(), ones(), ones(), ones()], u64::MAX).map(eval);
        assert_eq!(all, [0x408f_276d, 0x41c8_3b0e]);
    }
}
