//! Operands as tensor maps.

use kiln_algebra::{Access, DType, Guard, Ix, NodeId, Op};
use kiln_dialects::tile::{TensorMap, Window};
use kiln_plan::{Cone, Refusal};

use crate::{
    analysis::{Load, Walk, delinearise},
    emit::index::power_of_two_factor,
    frame::refuse,
    tiled::problem::Problem,
};

/// Elements along the depth that a step multiplies: 128 bytes.
pub(super) const DEPTH: i64 = 64;
/// Columns that are dealt out so that a thread's accumulators are neighbours.
pub(super) const DEALT: i64 = 32;
/// Elements in 16 bytes, which strides and addresses are multiples of.
const UNIT: i64 = 8;
/// Most dimensions of a tensor map.
const RANK: usize = 5;

/// How tiles of an operand are copied.
pub(super) struct Source {
    /// The map.
    pub(super) map: TensorMap,
    /// Lines are contiguous in memory, not the depth.
    pub(super) turned: bool,
    /// Columns of a tile are in the order that gives a thread neighbouring ones.
    pub(super) dealt: bool,
    /// Coordinates, innermost first, over axes: first line, then depth by group, then batch by group.
    pub(super) at: Vec<Ix>,
    /// Positions in the filter, over the same axes.
    pub(super) filter: Vec<Ix>,
}

struct Dim {
    extent: Ix,
    /// In elements.
    stride: Ix,
    at: Ix,
    size: i64,
}

/// Axes of an operand's access: batch, lines, depth, each by group.
struct Axes {
    batch: usize,
    lines: usize,
    depth: usize,
    extents: Vec<Ix>,
}

impl Axes {
    fn of(p: &Problem, operand: usize) -> Self {
        let groups = [&p.batch.groups, p.lines(operand), &p.k.groups];
        let extents = groups.iter().flat_map(|g| g.iter().map(|g| g.extent.clone())).collect();
        Self { batch: groups[0].len(), lines: groups[1].len(), depth: groups[2].len(), extents }
    }
    fn line(&self, i: usize) -> usize {
        self.batch + i
    }
    fn deep(&self, i: usize) -> usize {
        self.batch + self.lines + i
    }
    /// Where the tile's place has a group of the depth.
    fn depth_at(&self, i: usize) -> Ix {
        Ix::axis(1 + i)
    }
    fn batch_at(&self, i: usize) -> Ix {
        Ix::axis(1 + self.depth + i)
    }
    /// A position over these axes as one over the tile's place.
    fn placed(&self, e: &Ix) -> Ix {
        let lines: Vec<Ix> = self.extents[self.batch..self.batch + self.lines].to_vec();
        let mut all: Vec<Ix> = (0..self.batch).map(|i| self.batch_at(i)).collect();
        all.extend(delinearise(&Ix::axis(0), &lines));
        all.extend((0..self.depth).map(|i| self.depth_at(i)));
        e.subst_axes(&all)
    }
}

/// The source of an operand for tiles of so many lines.
pub(super) fn source(cone: &Cone, p: &Problem, operand: usize, lines: i64, deal: bool, dtype: DType) -> Result<Source, Refusal> {
    let axes = Axes::of(p, operand);
    if axes.depth == 0 {
        return refuse("the sum has one term");
    }
    let (node, access, load) = read(cone, p, operand, &axes)?;
    if load.guards.is_empty() && is_one_run(&load.address, &axes) {
        return tiled(&load.address, load.input, &axes, lines, deal, dtype);
    }
    // A filter's positions are counted along each dimension.
    let split = p.split_lines(operand);
    let axes = Axes::of(&split, operand);
    let (node, access, load) = if split.lines(operand).len() == p.lines(operand).len() {
        (node, access, load)
    } else {
        read(cone, &split, operand, &axes)?
    };
    window(cone, node, &access, &load, &axes, lines, dtype)
}

/// The one input that an operand is, through views, and how it is read over the axes.
fn read(cone: &Cone, p: &Problem, operand: usize, axes: &Axes) -> Result<(NodeId, Access, Load), Refusal> {
    let all: Vec<Ix> = (0..axes.extents.len()).map(Ix::axis).collect();
    let (batch, rest) = all.split_at(axes.batch);
    let (line, depth) = rest.split_at(axes.lines);
    let access = p.operand_at(operand, batch, line, depth);
    let (input, access) = direct(cone, p.operands[operand].node, access)?;
    let never = |_| false;
    let mut walk = Walk::new(cone, &axes.extents, &never);
    walk.read(input, &access, &all);
    match walk.found.loads.pop() {
        Some(load) if walk.found.loads.is_empty() => Ok((input, access, load)),
        _ => refuse("an operand does not come from one place in memory"),
    }
}

/// The input that an operand is, through views.
fn direct(cone: &Cone, node: NodeId, access: Access) -> Result<(NodeId, Access), Refusal> {
    match &cone.graph.node(node).op {
        Op::Input(..) => Ok((node, access)),
        Op::View { access: inner, .. } => {
            if inner.fill.or(access.fill).is_some_and(|f| f.to_f64() != 0.0) {
                return refuse("an operand is padded with something else than zero");
            }
            let mut whole = inner.at(&access.map);
            whole.guards.extend(access.guards);
            direct(cone, cone.graph.node(node).inputs[0], whole)
        }
        _ => refuse("an operand is computed; tensor copies take memory as it is"),
    }
}

fn stride(address: &Ix, axis: usize) -> Option<Ix> {
    let (c, _) = address.linear_in(axis)?;
    (!c.has_axes()).then_some(c)
}

/// Whether the lines follow each other at one distance.
fn is_one_run(address: &Ix, axes: &Axes) -> bool {
    let strides: Option<Vec<Ix>> = (0..axes.lines).map(|i| stride(address, axes.line(i))).collect();
    let Some(strides) = strides else { return false };
    (1..axes.lines).all(|i| strides[i - 1] == strides[i].times(&axes.extents[axes.line(i)]))
}

fn aligned(e: &Ix) -> bool {
    power_of_two_factor(e, UNIT) >= UNIT
}

fn tiled(address: &Ix, input: usize, axes: &Axes, lines: i64, deal: bool, dtype: DType) -> Result<Source, Refusal> {
    let of = |axis: usize| match stride(address, axis) {
        Some(c) if c.as_const().is_none_or(|c| c > 0) => Ok(c),
        _ => refuse("an operand's address is not a sum of steps along its axes"),
    };
    let inner = axes.depth - 1;
    let deep = of(axes.deep(inner))?;
    let extent = |a: usize| axes.extents[a].clone();
    let run = (0..axes.lines).fold(Ix::konst(1), |n, i| n.times(&axes.extents[axes.line(i)]));
    let line = if axes.lines > 0 { of(axes.line(axes.lines - 1))? } else { Ix::konst(DEPTH) };
    let mut along = Dim { extent: extent(axes.deep(inner)), stride: deep.clone(), at: axes.depth_at(inner), size: DEPTH };
    let mut outer = Vec::new();
    // Groups that the inner one continues are one dimension, where no tile reaches from one into the next.
    let whole = along.extent.as_const().is_some_and(|n| n % DEPTH == 0);
    for i in (0..inner).rev() {
        let (c, n) = (of(axes.deep(i))?, extent(axes.deep(i)));
        if whole && outer.is_empty() && c == along.stride.times(&along.extent) {
            // Positions are counted in the inner group's units.
            let before = extent(axes.deep(inner));
            let by = (i + 1..inner).fold(before, |p, j| p.times(&axes.extents[axes.deep(j)]));
            along.at = along.at.plus(&axes.depth_at(i).times(&by));
            along.extent = along.extent.times(&n);
        } else {
            outer.push(Dim { extent: n, stride: c, at: axes.depth_at(i), size: 1 });
        }
    }
    for i in (0..axes.batch).rev() {
        if address.uses_axis(i) {
            outer.push(Dim { extent: extent(i), stride: of(i)?, at: axes.batch_at(i), size: 1 });
        }
    }
    let turned = !deep.is(1);
    let dealt = deal && !turned && outer.is_empty() && run.as_const().is_some_and(|n| n % DEALT == 0) && lines % DEALT == 0;
    let at = Ix::axis(0);
    let mut dims = Vec::new();
    if turned {
        if !line.is(1) || lines % DEPTH != 0 {
            return refuse("neither the depth nor the lines of an operand are contiguous, or its tiles are too narrow");
        }
        dims.push(Dim { extent: run, stride: line, at, size: DEPTH });
        dims.push(along);
    } else {
        dims.push(along);
        if dealt {
            // A tile's line 32b + 8j + 2t + e is the operand's 32b + 8t + 2j + e.
            for (n, by) in [(2, 1), (4, 8), (4, 2)] {
                dims.push(Dim { extent: Ix::konst(n), stride: line.scale(by), at: Ix::konst(0), size: n });
            }
            let blocks = run.floordiv(&Ix::konst(DEALT));
            dims.push(Dim { extent: blocks, stride: line.scale(DEALT), at: at.floordiv(&Ix::konst(DEALT)), size: lines / DEALT });
        } else {
            dims.push(Dim { extent: run, stride: line, at, size: lines });
        }
    }
    dims.extend(outer);
    if dims.len() > RANK {
        return refuse("an operand has more than five dimensions");
    }
    let offset = (0..axes.extents.len()).fold(address.clone(), |e, a| e.linear_in(a).map_or(e.clone(), |(_, rest)| rest));
    if !aligned(&offset) || dims.iter().skip(1).any(|d| !aligned(&d.stride)) {
        return refuse("an operand's rows do not begin at multiples of 16 bytes");
    }
    let bytes = dtype.size() as i64;
    let map = TensorMap {
        buffer: input,
        dtype,
        offset: offset.scale(bytes),
        dims: dims.iter().map(|d| d.extent.clone()).collect(),
        strides: dims.iter().skip(1).map(|d| d.stride.scale(bytes)).collect(),
        box_dims: dims.iter().map(|d| d.size).collect(),
        window: None,
    };
    Ok(Source { map, turned, dealt, at: dims.into_iter().map(|d| d.at).collect(), filter: Vec::new() })
}

/// A convolution's activations, channels innermost: lines are the positions of a filter, the depth its elements.
fn window(
    cone: &Cone,
    node: NodeId,
    access: &Access,
    load: &Load,
    axes: &Axes,
    lines: i64,
    dtype: DType,
) -> Result<Source, Refusal> {
    let (input, guards) = (load.input, &load.guards);
    let no = |what: &str| refuse(format!("the lines of an operand are no run, and no filter's positions either: {what}"));
    let ty = &cone.graph.node(node).ty;
    let layout = &cone.inputs[input].layout;
    let rank = ty.rank();
    if !(3..=RANK).contains(&rank) || layout.pad != 1 {
        return no("the tensor has other dimensions than a batch, one to three of space and channels");
    }
    let order: Vec<usize> = layout.order.iter().rev().map(|d| *d as usize).collect();
    let ranges = kiln_algebra::Ranges { extents: axes.extents.clone(), symbols: cone.graph.symbol_bounds() };
    let index: Vec<Ix> = access.map.iter().map(|e| crate::emit::index::simplify(&ranges, e)).collect();
    let strides = layout.strides(&ty.dims);
    // Channels: the inner group of the depth.
    let inner = axes.deep(axes.depth - 1);
    let channels = &index[order[0]];
    let Some((_, first)) = channels.linear_in(inner).filter(|(c, _)| c.is(1)) else { return no("its channels") };
    let all_channels = axes.extents[inner] == ty.dims[order[0]];
    if !all_channels && axes.extents[inner].as_const().is_none_or(|n| n % DEPTH != 0) {
        return no("a group's channels are no multiple of 64");
    }
    let mut at = vec![axes.placed(&first).plus(&axes.depth_at(axes.depth - 1))];
    let (mut filter, mut spatial) = (Vec::new(), Window { lower: Vec::new(), upper: Vec::new(), steps: Vec::new() });
    // Which group of lines a dimension follows, innermost first: the pixels' order.
    let mut next = axes.lines;
    for d in &order[1..rank - 1] {
        let e = &index[*d];
        let mut rest = e.clone();
        let (mut step, mut positions) = (1, Ix::konst(1));
        if next > 0
            && let Some((c, without)) = e.linear_in(axes.line(next - 1)).filter(|(c, _)| !c.is(0))
        {
            let Some(c) = c.as_const().filter(|c| (1..=8).contains(c)) else { return no("its step") };
            next -= 1;
            (step, positions, rest) = (c, axes.extents[axes.line(next)].clone(), without);
        }
        let mut offset = Ix::konst(0);
        for i in 0..axes.depth - 1 {
            if let Some((c, without)) = rest.linear_in(axes.deep(i)).filter(|(c, _)| !c.is(0)) {
                let reach = c.times(&axes.extents[axes.deep(i)]);
                if c.as_const().is_none_or(|c| c < 0) || reach.as_const().is_none_or(|n| n > 128) {
                    return no("its filter is larger than 128");
                }
                offset = offset.plus(&axes.depth_at(i).times(&c));
                rest = without;
            }
        }
        let Some(lower) = rest.as_const().filter(|l| (-128..=127).contains(l)) else { return no("its padding") };
        let last = Ix::konst(lower).plus(&positions.minus(&Ix::konst(1)).scale(step));
        let upper = last.minus(&ty.dims[*d].minus(&Ix::konst(1)));
        let Some(upper) = crate::emit::index::simplify(&ranges, &upper).as_const().filter(|u| (-128..=127).contains(u)) else {
            return no("its last position");
        };
        spatial.lower.push(lower);
        spatial.upper.push(upper);
        spatial.steps.push(step);
        // Where the pixels begin: what is left of the lines' index.
        let position = e.minus(&rest);
        let position = (0..axes.depth).fold(position, |e, i| e.linear_in(axes.deep(i)).map_or(e.clone(), |(_, rest)| rest));
        at.push(axes.placed(&position).plus(&Ix::konst(lower)));
        filter.push(offset);
    }
    let images = &index[order[rank - 1]];
    let used = (0..axes.deep(0)).filter(|a| images.uses_axis(*a)).count();
    let follows = next == 0 || next == 1 && images.linear_in(axes.line(0)).is_some_and(|(c, _)| c.is(1));
    if !follows || used > 1 || (0..axes.depth).any(|i| images.uses_axis(axes.deep(i))) {
        return no("its batch");
    }
    at.push(axes.placed(images));
    // What is left of the guards must be the tensor's own edges.
    let edges = |g: &Guard| (1..rank - 1).any(|i| same_edge(g, &index[order[i]], &ty.dims[order[i]]));
    if !guards.iter().all(edges) {
        return no("it is padded in another way");
    }
    if order.iter().skip(1).any(|d| !aligned(&strides[*d])) {
        return refuse("an operand's pixels do not begin at multiples of 16 bytes");
    }
    let bytes = dtype.size() as i64;
    let map = TensorMap {
        buffer: input,
        dtype,
        offset: Ix::konst(0),
        dims: order.iter().map(|d| ty.dims[*d].clone()).collect(),
        strides: order.iter().skip(1).map(|d| strides[*d].scale(bytes)).collect(),
        box_dims: vec![DEPTH, lines],
        window: Some(spatial),
    };
    Ok(Source { map, turned: false, dealt: false, at, filter })
}

/// A guard that says that an index is inside of a dimension, perhaps both divided by a common factor.
fn same_edge(g: &Guard, index: &Ix, extent: &Ix) -> bool {
    (1..=64).any(|f| g.expr.scale(f) == *index && g.extent.scale(f) == *extent)
}
