//! Deterministic random data for inputs and trial buffers.

use crate::{error::RuntimeError, tensor::Tensor};
use half::{bf16, f16};
use kiln_format::DType;

/// SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
#[derive(Clone, Debug)]
pub struct SplitMix(u64);

impl SplitMix {
    /// A generator; the same seed gives the same numbers everywhere.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 random bits.
    pub fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Uniform in `[0, 1)`.
    pub fn unit(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Fills `out` with elements of `dtype`: floats uniform in `[low, high)` (the codes of
/// those of 8 bits and less are), integers uniform in `low..=high`.
pub fn fill_uniform(rng: &mut SplitMix, dtype: DType, low: f64, high: f64, out: &mut [u8]) {
    for e in out.chunks_exact_mut(dtype.size()) {
        let unit = rng.unit();
        let float = low + unit * (high - low);
        let int = (low.ceil() + unit * (high.floor() - low.ceil() + 1.0)).floor().min(high);
        match dtype {
            DType::Bool => e.copy_from_slice(&[u8::from(unit < 0.5)]),
            DType::I8 => e.copy_from_slice(&(int as i8).to_le_bytes()),
            DType::I16 => e.copy_from_slice(&(int as i16).to_le_bytes()),
            DType::I32 => e.copy_from_slice(&(int as i32).to_le_bytes()),
            DType::I64 => e.copy_from_slice(&(int as i64).to_le_bytes()),
            DType::U8 => e.copy_from_slice(&(int as u8).to_le_bytes()),
            DType::U16 => e.copy_from_slice(&(int as u16).to_le_bytes()),
            DType::U32 => e.copy_from_slice(&(int as u32).to_le_bytes()),
            DType::U64 => e.copy_from_slice(&(int as u64).to_le_bytes()),
            DType::F16 => e.copy_from_slice(&f16::from_f64(float).to_le_bytes()),
            DType::BF16 => e.copy_from_slice(&bf16::from_f64(float).to_le_bytes()),
            DType::F32 => e.copy_from_slice(&(float as f32).to_le_bytes()),
            DType::F64 => e.copy_from_slice(&float.to_le_bytes()),
            DType::I4 | DType::I2 => {
                let most = if dtype == DType::I4 { 7 } else { 1 };
                e.copy_from_slice(&(int as i8).clamp(-most - 1, most).to_le_bytes());
            }
            DType::U4 | DType::U2 => e.copy_from_slice(&[(int as u8).min(if dtype == DType::U4 { 15 } else { 3 })]),
            // Codes in the range, each as likely.
            d => {
                let mut next = || {
                    let code = rng.next_u64() as u8 & if d == DType::F4E2M1 { 15 } else { 255 };
                    d.minifloat(code).filter(|v| (low..high).contains(&f64::from(*v))).map(|_| code)
                };
                e.copy_from_slice(&[(0..64).find_map(|_| next()).unwrap_or(0)]);
            }
        }
    }
}

/// A random input: floats in `[-1, 1)`; integers 0 or 1, which is in range of any index, mask or token.
pub fn random_input(rng: &mut SplitMix, dtype: DType, shape: &[u64]) -> Result<Tensor, RuntimeError> {
    let mut t = Tensor::zeros(dtype, shape)?;
    let low = if dtype.is_float() { -1.0 } else { 0.0 };
    fill_uniform(rng, dtype, low, 1.0, t.bytes_mut());
    Ok(t)
}
