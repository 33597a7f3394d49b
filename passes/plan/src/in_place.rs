//! Concatenations that no kernel computes, since what they put together is written where it belongs.
//!
//! A launch of [`IN_PLACE`] runs nothing. Its inputs lie inside of its output: each part where it begins, with the distances
//! between elements that the output has there; or a value as large as the output, of which it keeps parts at their own
//! places, and the rest of which is written over.

use kiln_algebra::{Ix, NodeId, Op};

use crate::{cone::Cone, layout::Storage, program::Launch};

/// The archetype of launches that run nothing.
pub const IN_PLACE: &str = "in-place";

impl Launch {
    /// Whether its inputs lie inside of its output, so that nothing runs.
    pub fn is_in_place(&self) -> bool {
        self.archetype == IN_PLACE
    }
}

/// Where an input lies inside of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inside {
    /// So many elements behind its beginning.
    Part(Ix),
    /// It is as large as the output, which keeps parts of it.
    Base,
}

/// Where each input of a cone lies inside of its output, if it is a concatenation that needs no kernel when the buffers lie as
/// the cone says.
pub fn inside(cone: &Cone) -> Option<Vec<Inside>> {
    let g = &cone.graph;
    let ([out], [stored]) = (&g.outputs[..], &cone.outputs[..]) else { return None };
    let joined = g.node(out.node);
    let Op::Concat { axis } = joined.op else { return None };
    let whole = &joined.ty.dims;
    let strides = stored.layout.strides(whole);
    let mut found: Vec<Option<Inside>> = vec![None; cone.inputs.len()];
    let mut start = Ix::konst(0);
    for operand in &joined.inputs {
        let (input, place) = match &g.node(*operand).op {
            Op::Input(i, _) => (*i as usize, Inside::Part(strides[axis].times(&start))),
            Op::View { .. } => (base(cone, *operand, axis, &start)?, Inside::Base),
            _ => return None,
        };
        let fits = match place {
            Inside::Base => cone.inputs[input] == *stored,
            Inside::Part(_) => lies(&cone.inputs[input], &g.node(*operand).ty.dims, stored, &strides),
        };
        match &found[input] {
            Some(before) if *before != Inside::Base || place != Inside::Base => return None,
            _ if !fits => return None,
            _ => found[input] = Some(place),
        }
        start = start.plus(&g.node(*operand).ty.dims[axis]);
    }
    if found.iter().flatten().filter(|p| **p == Inside::Base).count() > 1 {
        return None;
    }
    found.into_iter().collect()
}

/// The input, of the result's type, whose part at its own place an operand is.
fn base(cone: &Cone, operand: NodeId, axis: usize, start: &Ix) -> Option<usize> {
    let g = &cone.graph;
    let n = g.node(operand);
    let (Op::View { access, .. }, [of]) = (&n.op, &n.inputs[..]) else { return None };
    let Op::Input(i, ty) = &g.node(*of).op else { return None };
    let one = |d: usize| n.ty.dims[d].is(1);
    let same = |d: usize, e: &Ix| e.as_axis() == Some(d) || e.is(0) && one(d);
    let own = |(d, e): (usize, &Ix)| {
        if d != axis { same(d, e) } else { *e == Ix::axis(d).plus(start) || *e == *start && one(d) }
    };
    let whole = *ty == g.node(g.outputs.first()?.node).ty;
    (whole && access.guards.is_empty() && access.map.iter().enumerate().all(own)).then_some(*i as usize)
}

/// Whether neighbours along each dimension are as far from each other as in the whole.
fn lies(part: &Storage, dims: &[Ix], whole: &Storage, strides: &[Ix]) -> bool {
    let own = part.layout.strides(dims);
    part.dtype == whole.dtype && own.iter().zip(strides).zip(dims).all(|((a, b), d)| a == b || d.is(1))
}

#[cfg(test)]
mod tests {
    use kiln_algebra::{Access, DType, Graph, TensorType};

    use super::*;
    use crate::layout::Layout;

    fn cone(pad: u32, base: bool) -> Cone {
        let ty = |c: usize| TensorType::fixed(DType::F32, &[2, c, 5]);
        let mut graph = Graph::default();
        let x = graph.input("x", ty(16)).unwrap();
        let y = graph.input("y", ty(if base { 48 } else { 32 })).unwrap();
        let part = Op::View {
            domain: ty(32).dims,
            access: Access::new(vec![Ix::axis(0), Ix::axis(1).plus(&Ix::konst(16)), Ix::axis(2)]),
        };
        let y = if base { graph.push(part, &[y], &[]).unwrap() } else { y };
        let z = graph.push(Op::Concat { axis: 1 }, &[x, y], &[]).unwrap();
        graph.output("z", z);
        let last = |pad| Storage { dtype: DType::F32, layout: Layout { pad, ..Layout::channels_last(3) } };
        Cone { graph, inputs: vec![last(pad), last(if base { 1 } else { pad })], outputs: vec![last(1)] }
    }

    #[test]
    fn parts_have_the_distances_of_the_whole() {
        let at = |c: i64| Inside::Part(Ix::konst(c));
        assert_eq!(inside(&cone(48, false)), Some(vec![at(0), at(16)]));
        assert_eq!(inside(&cone(1, false)), None);
    }

    #[test]
    fn a_part_at_its_own_place_stays_there() {
        assert_eq!(inside(&cone(48, true)), Some(vec![Inside::Part(Ix::konst(0)), Inside::Base]));
        let mut moved = cone(48, true);
        moved.graph.nodes[3].inputs.reverse();
        assert_eq!(inside(&moved), None);
    }
}
