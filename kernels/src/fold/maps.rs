//! Operands as tensor maps: an operand's two directions and where its tiles are besides.

use std::collections::BTreeMap;

use kiln_algebra::{Atom, DType, Ix, Ranges, ix::Term};
use kiln_dialects::tile::TensorMap;
use kiln_plan::{Cone, Refusal};

use super::tile::{Source, is_direct};
use crate::{emit::index::power_of_two_factor, frame::refuse};

/// Elements of a line of a tile in shared memory: 128 bytes, the width of the swizzle.
pub(super) const WIDTH: i64 = 64;
/// Bytes of a line.
pub(super) const LINE: i64 = 128;
/// Elements in 16 bytes, which strides and addresses are multiples of.
const UNIT: i64 = 8;
/// Most dimensions of a tensor map.
const RANK: usize = 5;

/// How tiles of an operand are copied: blocks of 64 elements along the contiguous direction, one after the other.
pub(super) struct Tile {
    pub(super) map: TensorMap,
    /// The first of the two directions is the contiguous one.
    pub(super) first: bool,
    /// Blocks of a tile, and bytes of each.
    pub(super) blocks: i64,
    pub(super) bytes: i64,
    /// Coordinates behind the two directions', over the region's axes.
    pub(super) at: Vec<Ix>,
}

impl Tile {
    /// Coordinates of a block of the tile that begins at these positions; `at` is the index over the region's axes.
    pub(super) fn coordinates(&self, block: i64, first: &Ix, second: &Ix, at: &[Ix]) -> Vec<Ix> {
        let (inner, outer) = if self.first { (first, second) } else { (second, first) };
        let mut all = vec![inner.plus(&Ix::konst(block * WIDTH)), outer.clone()];
        all.extend(self.at.iter().map(|e| e.subst_axes(at)));
        all
    }
}

/// Axes that one position counts through, and how much of them a tile has.
pub(super) struct Direction<'a> {
    pub(super) axes: &'a [usize],
    pub(super) size: i64,
}

/// Tiles of an operand that memory has as it is.
pub(super) fn tile(
    cone: &Cone,
    source: &Source,
    extents: &[Ix],
    dtype: DType,
    first: &Direction<'_>,
    second: &Direction<'_>,
) -> Result<Tile, Refusal> {
    let padded = source.access.fill.is_some_and(|f| f.to_f64() != 0.0);
    if padded || !is_direct(cone, source.node, dtype) {
        return refuse("an operand is computed; tensor copies take memory as it is");
    }
    let mut found = source.footprint(cone, extents).loads;
    let load = match found.pop() {
        Some(load) if found.is_empty() && load.guards.is_empty() => load,
        _ => return refuse("an operand does not come from one place in memory"),
    };
    let (first_step, first_extent) = run(&load.address, first.axes, extents)?;
    let (second_step, second_extent) = run(&load.address, second.axes, extents)?;
    let is_first = first_step.is(1);
    let (inner, outer) = if is_first { (first, second) } else { (second, first) };
    let (inner_step, inner_extent, outer_step, outer_extent) = match is_first {
        true => (first_step, first_extent, second_step, second_extent),
        false => (second_step, second_extent, first_step, first_extent),
    };
    if !inner_step.is(1) || outer.size > 256 {
        return refuse("neither direction of an operand is contiguous, or its tiles have too many lines");
    }
    let taken: Vec<usize> = first.axes.iter().chain(second.axes).copied().collect();
    let rest = taken.iter().fold(load.address.clone(), |e, a| e.linear_in(*a).map_or(e.clone(), |(_, rest)| rest));
    let ranges = Ranges { extents: extents.to_vec(), symbols: cone.graph.symbol_bounds() };
    let (offset, outside) = places(&rest, &ranges)?;
    let mut dims = vec![inner_extent, outer_extent];
    let mut strides = vec![outer_step];
    let mut at = Vec::new();
    for (atom, stride) in outside {
        dims.push(extent(&atom, &ranges)?);
        strides.push(stride);
        at.push(Ix::atom(atom));
    }
    if dims.len() > RANK {
        return refuse("an operand has more than five dimensions");
    }
    let aligned = |e: &Ix| power_of_two_factor(e, UNIT) >= UNIT;
    if !aligned(&offset) || strides.iter().any(|s| !aligned(s) || s.as_const().is_some_and(|c| c <= 0)) {
        return refuse("an operand's lines do not begin at multiples of 16 bytes");
    }
    let mut box_dims = vec![WIDTH, outer.size];
    box_dims.resize(dims.len(), 1);
    let size = dtype.size() as i64;
    let map = TensorMap {
        buffer: load.input,
        dtype,
        offset: offset.scale(size),
        dims,
        strides: strides.iter().map(|s| s.scale(size)).collect(),
        box_dims,
        window: None,
    };
    let blocks = (inner.size + WIDTH - 1) / WIDTH;
    Ok(Tile { map, first: is_first, blocks, bytes: outer.size * LINE, at })
}

/// The distance of neighbours along axes that follow each other at one distance, and how many there are.
fn run(address: &Ix, axes: &[usize], extents: &[Ix]) -> Result<(Ix, Ix), Refusal> {
    let mut whole: Option<(Ix, Ix)> = None;
    // Along an axis of one place there is no step.
    for a in axes.iter().rev().filter(|a| !extents[**a].is(1)) {
        let step = address.linear_in(*a).map(|(c, _)| c).filter(|c| !c.has_axes() && !c.is(0));
        let Some(step) = step else { return refuse("an operand's address is not a sum of steps along its axes") };
        whole = Some(match whole {
            None => (step, extents[*a].clone()),
            Some((inner, n)) if inner.times(&n) == step => (inner, n.times(&extents[*a])),
            Some(_) => return refuse("an operand's lines are not one run"),
        });
    }
    whole.map_or_else(|| refuse("an operand has one line"), Ok)
}

/// An address as an offset, and steps of whatever depends on axes.
fn places(address: &Ix, ranges: &Ranges) -> Result<(Ix, BTreeMap<Atom, Ix>), Refusal> {
    let mut offset = Ix::konst(address.offset());
    let mut outside: BTreeMap<Atom, Ix> = BTreeMap::new();
    for Term { atoms, coef } in address.terms() {
        let (moving, fixed): (Vec<&Atom>, Vec<&Atom>) = atoms.iter().partition(|a| Ix::atom((*a).clone()).has_axes());
        let step = fixed.iter().fold(Ix::konst(*coef), |p, a| p.times(&Ix::atom((*a).clone())));
        match moving[..] {
            [] => offset = offset.plus(&step),
            [one] if ranges.non_negative(&Ix::atom(one.clone())) => {
                let sum = outside.entry(one.clone()).or_default();
                *sum = sum.plus(&step);
            }
            _ => return refuse("an operand's place is no sum of steps"),
        }
    }
    Ok((offset, outside))
}

/// How many values an atom has.
fn extent(atom: &Atom, ranges: &Ranges) -> Result<Ix, Refusal> {
    let most = |e: &Ix| ranges.bounds(e).1.map(|m| Ix::konst(m + 1));
    let known = match atom {
        Atom::Axis(i) => ranges.extents.get(*i as usize).cloned(),
        Atom::Mod(_, m) if !m.has_axes() => Some((**m).clone()),
        Atom::FloorDiv(n, d) if !d.has_axes() => {
            n.as_axis().and_then(|a| ranges.extents.get(a)).map(|e| e.ceildiv(d)).or_else(|| most(&Ix::atom(atom.clone())))
        }
        _ => most(&Ix::atom(atom.clone())),
    };
    known.map_or_else(|| refuse("how far an operand reaches is not known"), Ok)
}
