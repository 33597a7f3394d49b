//! Tensor maps: where the elements of a box lie in global memory, and where they go in shared memory (CUDA driver API,
//! "Tensor Map Object Management"; PTX ISA, "Tensors").

use crate::finding::Run;

pub const MAP_BYTES: usize = 128;
const MAGIC: u32 = 0x6e6c_696b;

/// Which bits of an address in shared memory change places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swizzle {
    None,
    B32,
    B64,
    B128,
}

/// How a box is cut out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Extents of the box.
    Tiled([u32; 5]),
    /// Corners of the box that windows begin in, innermost spatial dimension first; channels and windows of a copy.
    Im2col { lower: [i32; 3], upper: [i32; 3], channels: u32, pixels: u32 },
}

/// A tensor map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensorMap {
    pub address: u64,
    /// Bytes of an element.
    pub element: u32,
    /// Innermost first.
    pub dims: Vec<u64>,
    /// In bytes, of all dimensions but the first.
    pub strides: Vec<u64>,
    pub steps: Vec<u32>,
    pub swizzle: Swizzle,
    pub mode: Mode,
}

/// The rules that a driver checks when it encodes a map.
///
/// # Errors
/// The rule that is broken.
pub fn check(m: &TensorMap) -> Result<(), String> {
    let rule = |ok: bool, what: &str| if ok { Ok(()) } else { Err(what.to_string()) };
    let rank = m.dims.len();
    rule((1..=5).contains(&rank) && m.strides.len() + 1 == rank && m.steps.len() == rank, "one to five dimensions")?;
    rule(m.address % 16 == 0, "an address that is a multiple of 16")?;
    rule(m.dims.iter().all(|d| *d >= 1 && *d <= 1 << 32), "extents from 1 to 2^32")?;
    rule(m.strides.iter().all(|s| *s % 16 == 0 && *s < 1 << 40), "strides that are multiples of 16 below 2^40")?;
    rule(m.steps.iter().all(|s| (1..=8).contains(s)), "element strides from 1 to 8")?;
    let inner = match &m.mode {
        Mode::Tiled(b) => {
            rule(b[..rank].iter().all(|b| (1..=256).contains(b)), "a box of 1 to 256 along each dimension")?;
            rule(m.steps.iter().all(|s| *s == 1), "tiles without steps")?;
            b[0]
        }
        Mode::Im2col { channels, pixels, .. } => {
            rule(rank >= 3, "at least three dimensions")?;
            rule((1..=256).contains(channels) && (1..=1024).contains(pixels), "up to 256 channels and 1024 windows")?;
            *channels
        }
    };
    let bytes = inner * m.element;
    rule(bytes % 16 == 0, "an innermost extent of a multiple of 16 bytes")?;
    let most = match m.swizzle {
        Swizzle::None => u32::MAX,
        Swizzle::B32 => 32,
        Swizzle::B64 => 64,
        Swizzle::B128 => 128,
    };
    rule(bytes <= most, "an innermost extent within the swizzle's span")
}

impl TensorMap {
    /// As a kernel's parameter holds it.
    pub fn encode(&self) -> [u8; MAP_BYTES] {
        let mut words = [0u32; MAP_BYTES / 4];
        let rank = self.dims.len();
        words[0] = MAGIC;
        let swizzle = self.swizzle as u32;
        let im2col = u32::from(self.is_im2col());
        words[1] = rank as u32 | self.element << 4 | swizzle << 8 | im2col << 12;
        words[2] = self.address as u32;
        words[3] = (self.address >> 32) as u32;
        for i in 0..rank {
            words[4 + i] = (self.dims[i] - 1) as u32;
            words[9] |= (self.steps[i] - 1) << (4 * i);
        }
        for (i, s) in self.strides.iter().enumerate() {
            words[10 + i] = (s / 16) as u32;
            words[14 + i / 2] |= ((s / 16 >> 32) as u32) << (16 * (i % 2));
        }
        match &self.mode {
            Mode::Tiled(b) => words[16..21].copy_from_slice(b),
            Mode::Im2col { lower, upper, channels, pixels } => {
                (words[16], words[17]) = (*channels, *pixels);
                for i in 0..3 {
                    words[18 + i] = lower[i] as u32;
                    words[21 + i] = upper[i] as u32;
                }
            }
        }
        let mut out = [0; MAP_BYTES];
        out.chunks_exact_mut(4).zip(words).for_each(|(o, w)| o.copy_from_slice(&w.to_le_bytes()));
        out
    }

    /// None where the bytes are no map.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let words: Vec<u32> = bytes.chunks_exact(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect();
        if words.len() != MAP_BYTES / 4 || words[0] != MAGIC {
            return None;
        }
        let rank = (words[1] & 0xf) as usize;
        if !(1..=5).contains(&rank) {
            return None;
        }
        let stride = |i: usize| (u64::from(words[10 + i]) | u64::from(words[14 + i / 2] >> (16 * (i % 2)) & 0xffff) << 32) * 16;
        let mode = if words[1] >> 12 & 1 == 1 {
            let three = |at: usize| [words[at] as i32, words[at + 1] as i32, words[at + 2] as i32];
            Mode::Im2col { lower: three(18), upper: three(21), channels: words[16], pixels: words[17] }
        } else {
            Mode::Tiled([words[16], words[17], words[18], words[19], words[20]])
        };
        Some(Self {
            address: u64::from(words[2]) | u64::from(words[3]) << 32,
            element: words[1] >> 4 & 0xf,
            dims: (0..rank).map(|i| u64::from(words[4 + i]) + 1).collect(),
            strides: (0..rank - 1).map(stride).collect(),
            steps: (0..rank).map(|i| (words[9] >> (4 * i) & 0xf) + 1).collect(),
            swizzle: [Swizzle::None, Swizzle::B32, Swizzle::B64, Swizzle::B128][(words[1] >> 8 & 3) as usize],
            mode,
        })
    }

    pub(crate) fn rank(&self) -> usize {
        self.dims.len()
    }

    pub(crate) fn element(&self) -> u32 {
        self.element
    }

    pub(crate) fn is_im2col(&self) -> bool {
        matches!(self.mode, Mode::Im2col { .. })
    }

    /// Of a copy in shared memory.
    pub(crate) fn box_bytes(&self) -> u32 {
        match &self.mode {
            Mode::Tiled(b) => b[..self.rank()].iter().product::<u32>() * self.element,
            Mode::Im2col { channels, pixels, .. } => channels * pixels * self.element,
        }
    }

    /// Where the byte goes that would lie at an address.
    pub(crate) fn swizzled(&self, address: u64) -> u64 {
        let mask = match self.swizzle {
            Swizzle::None => 0,
            Swizzle::B32 => 1,
            Swizzle::B64 => 3,
            Swizzle::B128 => 7,
        };
        address ^ (address >> 7 & mask) << 4
    }

    fn place(&self, at: &[i64]) -> Option<u64> {
        let inside = at.iter().zip(&self.dims).all(|(a, d)| *a >= 0 && (*a as u64) < *d);
        let rest: u64 = at[1..].iter().zip(&self.strides).map(|(a, s)| (*a as u64).wrapping_mul(*s)).fold(0, u64::wrapping_add);
        inside.then(|| self.address + at[0] as u64 * u64::from(self.element) + rest)
    }

    /// Every element of a copy: its number in shared memory, and its address unless it is outside and therefore zero.
    pub(crate) fn elements(&self, at: &[i64], window: &[i64], each: &mut dyn FnMut(usize, Option<u64>) -> Run) -> Run {
        match &self.mode {
            Mode::Tiled(b) => {
                let rank = self.rank();
                let count: u32 = b[..rank].iter().product();
                let mut index = [0u32; 5];
                for number in 0..count as usize {
                    let mut here = [0i64; 5];
                    for d in 0..rank {
                        here[d] = at[d] + i64::from(index[d]);
                    }
                    each(number, self.place(&here[..rank]))?;
                    for d in 0..rank {
                        index[d] += 1;
                        if index[d] < b[d] {
                            break;
                        }
                        index[d] = 0;
                    }
                }
                Ok(())
            }
            Mode::Im2col { lower, upper, channels, pixels } => {
                let rank = self.rank();
                let mut base = at.to_vec();
                for pixel in 0..*pixels {
                    for c in 0..*channels {
                        let mut here = base.clone();
                        here[0] = at[0] + i64::from(c);
                        for d in 1..rank - 1 {
                            here[d] += window[d - 1];
                        }
                        each((pixel * channels + c) as usize, self.place(&here))?;
                    }
                    // To the next window: along the innermost spatial dimension first, then on to the next picture.
                    for d in 1..rank {
                        if d == rank - 1 {
                            base[d] += 1;
                            break;
                        }
                        base[d] += i64::from(self.steps[d]);
                        if base[d] <= self.dims[d] as i64 - 1 + i64::from(upper[d - 1]) {
                            break;
                        }
                        base[d] = i64::from(lower[d - 1]);
                    }
                }
                Ok(())
            }
        }
    }
}
