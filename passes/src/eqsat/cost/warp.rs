//! Which elements the threads of a warp read at once, found by looking at the addresses of neighbours one by one.

use kiln_algebra::{Graph, Ix, Node, Op};
use kiln_plan::{Cone, Storage};

use super::sizes::Sizes;

/// Threads that read together.
pub(super) const WARP: usize = 32;
/// Axes of an address, at most.
const MOST_AXES: usize = 16;
/// Bytes that a cache moves at least.
pub(super) const SECTOR: f64 = 32.0;

/// Sectors that a thread of a warp asks for on average: `stride` elements of the space of `axes`, given with their extents,
/// lie between neighbours, the last axis runs fastest, and each takes so many bytes. None where an address cannot be
/// computed.
pub(super) fn sectors(address: &Ix, axes: &[(usize, i64)], stride: f64, bytes: f64, element: f64, s: &Sizes) -> Option<f64> {
    let rank = axes.iter().map(|a| a.0 + 1).chain((0..MOST_AXES).filter(|a| address.uses_axis(*a)).map(|a| a + 1)).max();
    let mut at = vec![0i64; rank.unwrap_or(0)];
    let (mut found, mut threads): (Vec<i64>, usize) = (Vec::new(), 0);
    for lane in 0..WARP {
        let mut n = (lane as f64 * stride) as i64;
        for (axis, extent) in axes.iter().rev() {
            let extent = (*extent).max(1);
            at[*axis] = n % extent;
            n /= extent;
        }
        if n > 0 {
            break;
        }
        let first = address.eval(&at, &s.opt)? as f64 * element;
        let last = first + bytes.max(element) - 1.0;
        let ends = [(first / SECTOR).floor() as i64, (last / SECTOR).floor() as i64];
        found.extend(ends[0]..=ends[1].min(ends[0] + 4));
        threads += 1;
    }
    found.sort_unstable();
    found.dedup();
    Some(found.len() as f64 / threads.max(1) as f64)
}

/// The index of a node's domain at which the first element of an output is computed from it, over that output's axes;
/// what is reduced is at its beginning. None where something on the way has no index of its own.
pub(super) fn reached(g: &Graph, wanted: &Node) -> Option<Vec<Ix>> {
    let output = g.outputs.first()?.node;
    let mut index: Vec<Option<Vec<Ix>>> = vec![None; g.nodes.len()];
    index[output.0 as usize] = Some((0..g.node(output).ty.dims.len()).map(Ix::axis).collect());
    for id in g.ids().rev() {
        let n = g.node(id);
        let Some(here) = index[id.0 as usize].clone() else { continue };
        let rank = n.op.domain().map_or(here.len(), <[Ix]>::len);
        let mut kept = here.into_iter();
        let reduced: &[usize] = n.op.reduction().map_or(&[], |r| r.1);
        let mut of = |a: usize| if reduced.contains(&a) { Ix::konst(0) } else { kept.next().unwrap_or_default() };
        let domain: Vec<Ix> = (0..rank).map(&mut of).collect();
        if std::ptr::eq(n, wanted) {
            return Some(domain);
        }
        for (operand, access) in n.op.accesses() {
            let Some(input) = n.inputs.get(operand) else { continue };
            let at = &mut index[input.0 as usize];
            if at.is_none() && (matches!(n.op, Op::Map { .. } | Op::View { .. }) || n.op.reduction().is_some()) {
                *at = Some(access.map.iter().map(|e| e.subst_axes(&domain)).collect());
            }
        }
    }
    None
}

/// The address over its domain at which an operand of a node is read, through views; none where it is computed.
fn address(cone: &Cone, n: &Node, operand: usize) -> Option<Ix> {
    let g: &Graph = &cone.graph;
    let (_, access) = n.op.accesses().into_iter().find(|(i, _)| *i == operand)?;
    let (mut id, mut index) = (*n.inputs.get(operand)?, access.map.clone());
    loop {
        let node = g.node(id);
        match &node.op {
            Op::View { access, .. } => {
                index = access.map.iter().map(|e| e.subst_axes(&index)).collect();
                id = *node.inputs.first()?;
            }
            Op::Input(..) => {
                let port = g.inputs.iter().position(|p| p.node == id)?;
                let storage: &Storage = cone.inputs.get(port)?;
                return Some(storage.layout.linear(&node.ty.dims, &index));
            }
            _ => return None,
        }
    }
}

/// Wide axes of a node's domain in the order of a row kernel's loops, the fastest last, and into how many groups those that
/// no operand tells apart join.
pub(super) fn loops(cone: &Cone, n: &Node, domain: &[Ix], axes: impl Iterator<Item = usize>, s: &Sizes) -> (Vec<usize>, usize) {
    let addresses: Vec<Ix> = (0..n.inputs.len()).filter_map(|i| address(cone, n, i)).collect();
    let stride = |e: &Ix, a: usize| match e.linear_in(a) {
        Some((c, _)) => c.as_const().or_else(|| c.eval(&[], &s.opt)).map_or(i64::MAX / 2, i64::abs),
        None => i64::MAX / 2,
    };
    let most = |a: usize| addresses.iter().map(|e| stride(e, a)).max().unwrap_or(0);
    let mut order: Vec<usize> = axes.filter(|a| s.ext(&domain[*a]) > 1.0).collect();
    order.sort_by_key(|a| std::cmp::Reverse(most(*a)));
    let joins = |w: &[usize]| {
        let inner = s.ext(&domain[w[1]]) as i64;
        addresses.iter().all(|e| stride(e, w[0]) == stride(e, w[1]).saturating_mul(inner))
    };
    let groups = order.len() - order.windows(2).filter(|w| joins(w)).count();
    (order, groups)
}
