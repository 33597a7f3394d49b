//! From accumulators to the outputs.

use kiln_algebra::{Guard, Ix, NodeId};
use kiln_dialects::ir::Val;
use kiln_plan::Cone;

use super::{Block, problem::Problem};
use crate::emit::{EmitError, Kernel, Value};

/// Results that wait to be stored at once, at most, in elements of a thread.
const WAITING: usize = 64;
/// Registers of a thread for what these results read beside the sums.
const READ: usize = 64;

/// Sums of consecutive columns of a row: the row, and the first column.
pub(crate) struct Piece<'c> {
    pub(crate) row: Ix,
    pub(crate) column: Ix,
    pub(crate) sums: Val<'c>,
}

/// Computes and stores all outputs for pieces of so many lanes each, from their accumulators. Neighbours that exist under
/// the same conditions share one test, and what they read is read before any of them is stored.
///
/// # Errors
/// An operation that cannot be emitted.
pub(crate) fn store_all<'c>(
    k: &mut Kernel<'c, '_>,
    p: &Problem,
    block: &Block,
    pieces: &[Piece<'c>],
    lanes: usize,
) -> Result<(), EmitError> {
    let edges = |row: &Ix, column: &Ix| [edge(row, &p.m.size), edge(column, &p.n.size)];
    let mut known = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let columns = if lanes > 1 { piece.column.plus(&k.lane(lanes).ix()) } else { piece.column.clone() };
        if let Some(left) = k.undecided(&edges(&piece.row, &columns)) {
            known.push((left, columns, piece));
        }
    }
    let waiting = (4 * READ / bytes_read(k.cone, p).max(1)).min(WAITING);
    for alike in known.chunk_by(|a, b| a.0 == b.0) {
        let guards = &alike[0].0;
        // Lanes of which some may not exist are stored one by one.
        if guards.iter().any(|g| k.lane_of(&g.expr).is_some()) {
            for (_, _, Piece { row, column, sums }) in alike {
                for l in 0..lanes {
                    let (at, sum) = (column.plus(&Ix::konst(l as i64)), k.b().extract(*sums, l));
                    k.when(&edges(row, &at), |k| put(k, p, block, (row, &at), (sum, 1)))?;
                }
            }
            continue;
        }
        k.when(guards, |k| {
            alike.chunks((waiting / lanes).max(1)).try_for_each(|some| {
                k.reads_first(|k| {
                    some.iter().try_for_each(|(_, columns, piece)| put(k, p, block, (&piece.row, columns), (piece.sums, lanes)))
                })
            })
        })?;
    }
    Ok(())
}

/// Bytes that an element of the results reads beside its sum: all inputs that the contraction's operands are not made of.
fn bytes_read(cone: &Cone, p: &Problem) -> usize {
    let g = &cone.graph;
    let mut inside: Vec<NodeId> = p.operands.iter().map(|o| o.node).collect();
    let mut next = 0;
    while let Some(node) = inside.get(next) {
        for input in &g.node(*node).inputs {
            if !inside.contains(input) {
                inside.push(*input);
            }
        }
        next += 1;
    }
    let others = g.inputs.iter().zip(&cone.inputs).filter(|(port, _)| !inside.contains(&port.node));
    others.map(|(_, storage)| storage.dtype.size()).sum()
}

/// The same for one piece.
///
/// # Errors
/// An operation that cannot be emitted.
pub(crate) fn store<'c>(
    k: &mut Kernel<'c, '_>,
    p: &Problem,
    block: &Block,
    (row, column): (&Ix, &Ix),
    sums: Val<'c>,
    lanes: usize,
) -> Result<(), EmitError> {
    store_all(k, p, block, &[Piece { row: row.clone(), column: column.clone(), sums }], lanes)
}

fn edge(e: &Ix, size: &Ix) -> Guard {
    Guard { expr: e.clone(), extent: size.clone() }
}

/// Computes and stores all outputs at a place that exists.
///
/// # Errors
/// An operation that cannot be emitted.
pub(crate) fn put<'c>(
    k: &mut Kernel<'c, '_>,
    p: &Problem,
    block: &Block,
    (row, column): (&Ix, &Ix),
    (ssa, lanes): (Val<'c>, usize),
) -> Result<(), EmitError> {
    let dtype = k.cone.graph.node(p.contraction).ty.dtype;
    let acc = k.narrow(Value { ssa, dtype: dtype.compute(), lanes }, dtype);
    let out: Vec<Ix> = p.out_index(&block.batch.ix(), row, column).iter().map(|e| k.simplify(e)).collect();
    let at = p.contraction_index(k.cone, k.ranges(), &out).unwrap_or_default();
    k.bind(p.contraction, at, acc);
    for j in 0..k.cone.graph.outputs.len() {
        let v = k.pull(k.cone.graph.outputs[j].node, &out)?;
        k.store_output(j, &out, v)?;
    }
    k.unbind(p.contraction);
    Ok(())
}
