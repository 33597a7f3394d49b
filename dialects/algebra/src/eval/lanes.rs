//! Blocks of points of an iteration box, and the typed registers that values at those points are held in.

use half::{bf16, f16};

use super::math::wrap;
use crate::{dtype::DType, minifloat, scalar::Const};

/// Points in a block.
pub(super) const B: usize = 256;

/// An iteration box in row-major order: position `p` runs over `origin[p] .. origin[p] + extents[p]`.
#[derive(Clone, Debug, Default)]
pub(super) struct Space {
    pub(super) origin: Vec<i64>,
    pub(super) extents: Vec<usize>,
}

impl Space {
    pub(super) fn new(extents: Vec<usize>) -> Self {
        Self { origin: vec![0; extents.len()], extents }
    }
    /// Number of points; the caller has checked that it can be counted.
    pub(super) fn total(&self) -> usize {
        self.extents.iter().product()
    }
}

/// Up to [`B`] consecutive points, as runs along the innermost position.
#[derive(Default)]
pub(super) struct Chunk {
    pub(super) n: usize,
    pub(super) rank: usize,
    runs: Vec<(usize, usize)>,
    starts: Vec<i64>,
}

/// A run of lanes `at .. at + len` whose innermost coordinate counts up from its start.
pub(super) struct Segment<'a> {
    pub(super) at: usize,
    pub(super) len: usize,
    pub(super) start: &'a [i64],
}

impl Chunk {
    /// Points `first .. first + n` of the space in row-major order.
    pub(super) fn set(&mut self, space: &Space, first: usize, n: usize) {
        self.n = n;
        self.rank = space.extents.len();
        self.runs.clear();
        self.starts.clear();
        let Some(&inner) = space.extents.last() else {
            self.runs.push((0, n));
            return;
        };
        let (mut at, mut flat) = (0, first);
        while at < n {
            let len = (inner - flat % inner).min(n - at);
            let from = self.starts.len();
            self.starts.resize(from + self.rank, 0);
            let mut rest = flat;
            for p in (0..self.rank).rev() {
                self.starts[from + p] = space.origin[p] + (rest % space.extents[p]) as i64;
                rest /= space.extents[p];
            }
            self.runs.push((at, len));
            at += len;
            flat += len;
        }
    }
    pub(super) fn segments(&self) -> impl Iterator<Item = Segment<'_>> {
        let r = self.rank;
        self.runs.iter().enumerate().map(move |(i, (at, len))| Segment {
            at: *at,
            len: *len,
            start: &self.starts[i * r..(i + 1) * r],
        })
    }
    /// Coordinates of one lane.
    pub(super) fn point(&self, lane: usize) -> Vec<i64> {
        let Some(s) = self.segments().find(|s| lane < s.at + s.len) else { return Vec::new() };
        let mut p = s.start.to_vec();
        if let Some(last) = p.last_mut() {
            *last += (lane - s.at) as i64;
        }
        p
    }
}

/// Where the lanes of a chunk are read from, in elements.
pub(super) enum Addr<'a> {
    /// Consecutive elements.
    Run(usize),
    /// One element for all lanes.
    Splat(usize),
    /// An element per lane; -1 where the fill value is read.
    Each(&'a [i64]),
}

/// A register class: floats of 32 bits and less are computed in f32, integers and bool in i64.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    F32,
    F64,
    Int,
}

pub(super) fn class(d: DType) -> Class {
    match d {
        DType::F16 | DType::BF16 | DType::F32 => Class::F32,
        DType::F64 => Class::F64,
        d if d.is_minifloat() => Class::F32,
        _ => Class::Int,
    }
}

/// Reads lanes, each converted by `f`.
fn read<const S: usize, L: Copy>(out: &mut [L], bytes: &[u8], addr: &Addr<'_>, fill: L, f: impl Fn([u8; S]) -> L) {
    let elements = bytes.as_chunks::<S>().0;
    match addr {
        Addr::Run(base) => {
            for (o, e) in out.iter_mut().zip(&elements[*base..]) {
                *o = f(*e);
            }
        }
        Addr::Splat(at) => out.fill(f(elements[*at])),
        Addr::Each(at) => {
            for (o, at) in out.iter_mut().zip(*at) {
                *o = if *at < 0 { fill } else { f(elements[*at as usize]) };
            }
        }
    }
}

/// Reads elements of floats of 32 bits and less.
pub(super) fn read_f32(out: &mut [f32], dtype: DType, bytes: &[u8], addr: &Addr<'_>, fill: Option<Const>) {
    let fill = fill.map_or(0.0, |c| c.to_f64() as f32);
    match dtype {
        DType::F16 => read(out, bytes, addr, fill, |b| f16::from_le_bytes(b).to_f32()),
        DType::BF16 => read(out, bytes, addr, fill, |b| bf16::from_le_bytes(b).to_f32()),
        d => match minifloat::format(d) {
            Some(f) => read(out, bytes, addr, fill, |[b]| f.decode(b)),
            None => read(out, bytes, addr, fill, f32::from_le_bytes),
        },
    }
}

/// Reads elements of any floating type.
pub(super) fn read_f64(out: &mut [f64], dtype: DType, bytes: &[u8], addr: &Addr<'_>, fill: Option<Const>) {
    let fill = fill.map_or(0.0, Const::to_f64);
    match dtype {
        DType::F16 => read(out, bytes, addr, fill, |b| f16::from_le_bytes(b).to_f64()),
        DType::BF16 => read(out, bytes, addr, fill, |b| bf16::from_le_bytes(b).to_f64()),
        DType::F32 => read(out, bytes, addr, fill, |b| f64::from(f32::from_le_bytes(b))),
        _ => read(out, bytes, addr, fill, f64::from_le_bytes),
    }
}

/// Reads integers and bools, sign- or zero-extended; u64 wraps.
pub(super) fn read_int(out: &mut [i64], dtype: DType, bytes: &[u8], addr: &Addr<'_>, fill: Option<Const>) {
    let fill = fill.map_or(0, Const::to_i64);
    match dtype {
        DType::Bool => read(out, bytes, addr, fill, |b: [u8; 1]| i64::from(b[0] != 0)),
        DType::I8 => read(out, bytes, addr, fill, |b| i64::from(i8::from_le_bytes(b))),
        DType::I16 => read(out, bytes, addr, fill, |b| i64::from(i16::from_le_bytes(b))),
        DType::I32 => read(out, bytes, addr, fill, |b| i64::from(i32::from_le_bytes(b))),
        DType::U8 => read(out, bytes, addr, fill, |b| i64::from(u8::from_le_bytes(b))),
        DType::U16 => read(out, bytes, addr, fill, |b| i64::from(u16::from_le_bytes(b))),
        DType::U32 => read(out, bytes, addr, fill, |b| i64::from(u32::from_le_bytes(b))),
        d if d.narrow_bits().is_some() => read(out, bytes, addr, fill, |[b]: [u8; 1]| wrap(d, i64::from(b))),
        _ => read(out, bytes, addr, fill, i64::from_le_bytes),
    }
}

fn write<const S: usize, L: Copy>(out: &mut [u8], lanes: &[L], f: impl Fn(L) -> [u8; S]) {
    for (o, l) in out.as_chunks_mut::<S>().0.iter_mut().zip(lanes) {
        *o = f(*l);
    }
}

/// Stores values that are exact in `dtype`, a float of 32 bits or less.
pub(super) fn write_f32(out: &mut [u8], dtype: DType, lanes: &[f32]) {
    match dtype {
        DType::F16 => write(out, lanes, |v| f16::from_f32(v).to_le_bytes()),
        DType::BF16 => write(out, lanes, |v| bf16::from_f32(v).to_le_bytes()),
        d => match minifloat::format(d) {
            Some(f) => write(out, lanes, |v| [f.encode_exact(v)]),
            None => write(out, lanes, f32::to_le_bytes),
        },
    }
}

/// Rounds to a floating type once.
pub(super) fn write_f64(out: &mut [u8], dtype: DType, lanes: &[f64]) {
    match dtype {
        DType::F16 => write(out, lanes, |v| f16::from_f64(v).to_le_bytes()),
        DType::BF16 => write(out, lanes, |v| bf16::from_f64(v).to_le_bytes()),
        DType::F32 => write(out, lanes, |v| (v as f32).to_le_bytes()),
        _ => write(out, lanes, f64::to_le_bytes),
    }
}

/// Stores the low bits; bool is "not zero".
pub(super) fn write_int(out: &mut [u8], dtype: DType, lanes: &[i64]) {
    match dtype.size() {
        1 if dtype == DType::Bool => write(out, lanes, |v| [u8::from(v != 0)]),
        1 => write(out, lanes, |v| (v as u8).to_le_bytes()),
        2 => write(out, lanes, |v| (v as u16).to_le_bytes()),
        4 => write(out, lanes, |v| (v as u32).to_le_bytes()),
        _ => write(out, lanes, i64::to_le_bytes),
    }
}
