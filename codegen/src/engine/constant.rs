//! Constants: evaluated when the engine is packed, one at a time, in the type and layout that kernels read.

use std::io::{Seek, Write};

use half::{bf16, f16};
use kiln_algebra::{
    Const, DType, Ix, Tensor,
    eval::{EvalError, WeightSource, evaluate},
};
use kiln_format::{EngineBuilder, FormatError, WeightId};
use kiln_plan::{ConstCone, Storage};

use super::dims::dtype;

/// Constants that are in the file already. Targets share them.
#[derive(Default)]
pub(super) struct Store {
    known: Vec<(ConstCone, Storage, WeightId)>,
}

impl Store {
    /// Evaluates a constant and writes it, unless it has been.
    pub(super) fn add<W: Write + Seek>(
        &mut self,
        out: &mut EngineBuilder<W>,
        cone: &ConstCone,
        storage: &Storage,
        weights: &dyn WeightSource,
    ) -> Result<Result<WeightId, EvalError>, FormatError> {
        if let Some((_, _, id)) = self.known.iter().find(|(c, s, _)| s == storage && c == cone) {
            return Ok(Ok(*id));
        }
        let symbols: Vec<i64> = cone.graph.symbols.iter().map(|s| s.opt).collect();
        let tensor = match evaluate(&cone.graph, &[], &symbols, weights) {
            Ok(mut t) if !t.is_empty() => t.swap_remove(0),
            Ok(_) => Tensor::splat(&[0], Const::from_i64(storage.dtype, 0)),
            Err(e) => return Ok(Err(e)),
        };
        let dims: Vec<u64> = stored_dims(tensor.shape(), storage).into_iter().map(|d| d as u64).collect();
        let bytes = encode(&tensor, storage);
        let name = cone.graph.outputs.first().map_or_else(|| format!("const{}", self.known.len()), |o| o.name.to_string());
        let id = out.add_weight(name, dtype(storage.dtype), &dims, [Ok::<_, String>(bytes)])?;
        self.known.push((cone.clone(), storage.clone(), id));
        Ok(Ok(id))
    }
}

/// Extents in memory order, the innermost one padded.
pub fn stored_dims(shape: &[usize], storage: &Storage) -> Vec<usize> {
    let order = &storage.layout.order;
    let pad = storage.layout.pad.max(1) as usize;
    let last = order.len().saturating_sub(1);
    let dim = |(at, d): (usize, &u8)| {
        let d = shape[*d as usize];
        if at == last { d.next_multiple_of(pad) } else { d }
    };
    order.iter().enumerate().map(dim).collect()
}

/// A tensor's bytes in a storage: converted, in memory order, padding zero.
pub fn encode(tensor: &Tensor, storage: &Storage) -> Vec<u8> {
    let converted = convert(tensor, storage.dtype);
    if storage.layout.is_row_major() {
        return converted;
    }
    let shape = tensor.shape();
    let size = storage.dtype.size();
    let dims: Vec<Ix> = shape.iter().map(|d| Ix::konst(*d as i64)).collect();
    let strides: Vec<usize> = storage.layout.strides(&dims).iter().map(|s| s.as_const().unwrap_or(0) as usize).collect();
    let elements: usize = stored_dims(shape, storage).iter().product();
    let mut out = vec![0; elements * size];
    let mut index = vec![0usize; shape.len()];
    for from in converted.chunks_exact(size) {
        let at: usize = index.iter().zip(&strides).map(|(i, s)| i * s).sum();
        out[at * size..(at + 1) * size].copy_from_slice(from);
        for d in (0..shape.len()).rev() {
            index[d] += 1;
            if index[d] < shape[d] {
                break;
            }
            index[d] = 0;
        }
    }
    out
}

fn convert(tensor: &Tensor, to: DType) -> Vec<u8> {
    let words = || tensor.bytes().chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]));
    match (tensor.dtype(), to) {
        (a, b) if a == b => tensor.bytes().to_vec(),
        (DType::F32, DType::F16) => words().flat_map(|x| f16::from_f32(x).to_le_bytes()).collect(),
        (DType::F32, DType::BF16) => words().flat_map(|x| bf16::from_f32(x).to_le_bytes()).collect(),
        (from, _) => (0..tensor.len())
            .flat_map(|i| {
                let c = tensor.get(i);
                let c = if from.is_float() { Const::from_f64(to, c.to_f64()) } else { Const::from_i64(to, c.to_i64()) };
                c.bits.to_le_bytes()[..to.size()].to_vec()
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use kiln_plan::Layout;

    use super::*;

    #[test]
    fn channels_last_with_padding_f16() {
        let t = Tensor::f32(&[1, 3, 1, 2], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        let layout = Layout { pad: 4, ..Layout::channels_last(4) };
        let s = Storage { dtype: DType::F16, layout };
        assert_eq!(stored_dims(t.shape(), &s), [1, 1, 2, 4]);
        let got: Vec<f32> = encode(&t, &s).chunks(2).map(|b| f16::from_le_bytes([b[0], b[1]]).to_f32()).collect();
        assert_eq!(got, [1.0, 3.0, 5.0, 0.0, 2.0, 4.0, 6.0, 0.0]);
    }
}
