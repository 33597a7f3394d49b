//! # TfIdfVectorizer
//! For each length of sequences: an equality of all elements at each start and each distance between elements, summed. A
//! matrix of zeros and ones brings the counts to their places.

use kiln_algebra::{Access, BinOp, Const, DType, Guard, Ix, Monoid, Tensor};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, LowerError, Value, support::{self, Body, Lowered, k, x}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let out = cx.out(0).dims;
    let list = |name: &str| -> Result<Vec<i64>, LowerError> { Ok(node.ints(name)?.unwrap_or_default().to_vec()) };
    let (mut pool, starts, places) = (list("pool_int64s")?, list("ngram_counts")?, list("ngram_indexes")?);
    if v.dtype() == DType::Str {
        pool = node.strings("pool_strings")?.unwrap_or_default().iter().map(|t| cx.text(t)).collect();
    }
    if pool.is_empty() {
        return Err(node.invalid("the pool of the input's type is missing").into());
    }
    let (shortest, longest) = (node.int("min_gram_length", 1)?, node.int("max_gram_length", 1)?);
    let skips = node.int("max_skip_count", 0)?;
    if skips < 0 || shortest < 1 || longest < shortest {
        return Err(node.invalid("the lengths or skips of sequences are out of range").into());
    }
    let length = v.dims().last().cloned().unwrap_or(Ix::konst(1));
    let batch = if v.rank() == 2 { v.dims()[0].clone() } else { Ix::konst(1) };
    let text = cx.reshape(v, &[batch.clone(), length.clone()])?;
    let text = cx.cast(&text, DType::I64)?;
    let (mut counts, mut matrix, mut first) = (Vec::new(), Vec::new(), 0);
    let size = out.last().and_then(Ix::as_const).unwrap_or(0);
    for (i, start) in starts.iter().enumerate() {
        let n = i as i64 + 1;
        let end = starts.get(i + 1).copied().unwrap_or(pool.len() as i64);
        let Some(items) = usize::try_from(*start).ok().zip(usize::try_from(end).ok()).and_then(|(a, b)| pool.get(a..b)) else {
            return Err(node.invalid("attribute 'ngram_counts' does not fit the pool").into());
        };
        let grams = items.len() / n as usize;
        let Some(own) = places.get(first..first + grams) else {
            return Err(node.invalid("attribute 'ngram_indexes' does not fit the pool").into());
        };
        first += grams;
        if grams == 0 || n < shortest || n > longest {
            continue;
        }
        let known = cx.constant(Tensor::i64(&[grams, n as usize], &items[..grams * n as usize]))?;
        counts.push(occurrences(cx, &text, &known, n, if n == 1 { 0 } else { skips })?);
        matrix.extend(own.iter().flat_map(|p| (0..size).map(move |s| if s == *p { 1.0f32 } else { 0.0 })));
    }
    if counts.is_empty() {
        return Ok(vec![cx.splat(&out, Const::f32(0.0))?]);
    }
    let all = cx.concat(&counts.iter().collect::<Vec<_>>(), 1)?;
    let grams = all.dims()[1].clone();
    let rows = matrix.len() / size.max(1) as usize;
    let matrix = cx.constant(Tensor::f32(&[rows, size as usize], &matrix))?;
    let domain = [batch, Ix::konst(size), grams];
    let left = Access::new(vec![Ix::axis(0), Ix::axis(2)]);
    let y = cx.contract(&domain, &[2], (&all, left), (&matrix, Access::new(vec![Ix::axis(2), Ix::axis(1)])))?;
    let y = cx.reshape(&y, &out)?;
    let present = x(0).bin(BinOp::Eq, k(DType::F32, 0.0)).select(k(DType::F32, 0.0), k(DType::F32, 1.0));
    let body = match node.string("mode", "")? {
        "TF" => return Ok(vec![y]),
        "IDF" => present,
        "TFIDF" => x(0),
        other => return Err(node.invalid(format!("attribute 'mode' is '{other}'")).into()),
    };
    match node.floats("weights")? {
        None => Ok(vec![cx.unary(&y, body.0)?]),
        Some(w) if w.len() as i64 == size => {
            let w = cx.constant(Tensor::f32(&[w.len()], w))?;
            Ok(vec![cx.map(&out, (body * x(1)).0, &[&y, &w])?])
        }
        Some(w) => Err(node.invalid(format!("{} weights do not fit {size} places", w.len())).into()),
    }
}

/// How often each of the known sequences (sequences, n) occurs in each text, as f32 (batch, sequences).
fn occurrences(cx: &mut Lower, text: &Value, known: &Value, n: i64, skips: i64) -> Result<Value, LowerError> {
    let (batch, length) = (text.dims()[0].clone(), text.dims()[1].clone());
    // (batch, sequences, starts, distances between elements less one)
    let domain = [batch, known.dims()[0].clone(), length.clone(), Ix::konst(skips + 1)];
    let step = Ix::axis(3).plus(&Ix::konst(1));
    let mut args = Vec::new();
    let last = Ix::axis(2).plus(&step.scale(n - 1));
    let mut hit = Body(cx.number(&domain, &last, DType::I64)).lt(Body(cx.number(&[], &length, DType::I64)));
    for j in 0..n {
        let at = Ix::axis(2).plus(&step.scale(j));
        let mut read = Access::new(vec![Ix::axis(0), at.clone()]);
        read.guards.push(Guard { expr: at, extent: length.clone() });
        read.fill = Some(Const::from_i64(DType::I64, 0));
        hit = hit.bin(BinOp::And, x(args.len()).bin(BinOp::Eq, x(args.len() + 1)));
        args.push((text, read));
        args.push((known, Access::new(vec![Ix::axis(1), Ix::konst(j)])));
    }
    let hits = cx.map_at(&domain, hit.select(k(DType::F32, 1.0), k(DType::F32, 0.0)).0, &args)?;
    cx.reduce(&hits, Monoid::Sum, &[2, 3], false)
}
