//! From accumulators to the outputs.

use kiln_algebra::{DType, Guard, Ix};
use kiln_dialects::ir::Val;

use super::{Block, problem::Problem};
use crate::emit::{EmitError, Kernel, Value};

/// Computes and stores all outputs for consecutive columns of one row, from their accumulators.
pub(crate) fn store<'c>(
    k: &mut Kernel<'c, '_>,
    p: &Problem,
    block: &Block,
    (row, column): (&Ix, &Ix),
    sums: Val<'c>,
    lanes: usize,
) -> Result<(), EmitError> {
    let dtype = k.cone.graph.node(p.contraction).ty.dtype;
    let acc = Value { ssa: sums, dtype: dtype.compute(), lanes };
    if lanes > 1 {
        let lane = k.lane(lanes);
        let at = column.plus(&lane.ix());
        let guards = edges(p, row, &at);
        let steady = k.undecided(&guards).is_some_and(|left| left.iter().all(|g| k.lane_of(&g.expr).is_none()));
        if steady {
            return guarded(k, p, block, row, &at, acc, dtype);
        }
        for l in 0..lanes {
            let one = Value { ssa: k.b().extract(sums, l), lanes: 1, ..acc };
            guarded(k, p, block, row, &column.plus(&Ix::konst(l as i64)), one, dtype)?;
        }
        return Ok(());
    }
    guarded(k, p, block, row, column, acc, dtype)
}

fn edges(p: &Problem, row: &Ix, column: &Ix) -> [Guard; 2] {
    [(row, &p.m.size), (column, &p.n.size)].map(|(e, n)| Guard { expr: e.clone(), extent: n.clone() })
}

fn guarded<'c>(
    k: &mut Kernel<'c, '_>,
    p: &Problem,
    block: &Block,
    row: &Ix,
    column: &Ix,
    acc: Value<'c>,
    dtype: DType,
) -> Result<(), EmitError> {
    let Some(left) = k.undecided(&edges(p, row, column)) else { return Ok(()) };
    let acc = k.narrow(acc, dtype);
    let put = |k: &mut Kernel<'c, '_>| {
        let out: Vec<Ix> = p.out_index(&block.batch.ix(), row, column).iter().map(|e| k.simplify(e)).collect();
        let at = p.contraction_index(k.cone, k.ranges(), &out).unwrap_or_default();
        k.bind(p.contraction, at, acc);
        for j in 0..k.cone.graph.outputs.len() {
            let v = k.pull(k.cone.graph.outputs[j].node, &out)?;
            k.store_output(j, &out, v)?;
        }
        k.unbind(p.contraction);
        Ok(())
    };
    match k.all_hold(&left) {
        Some(inside) => k.if_then(inside, put),
        None => put(k),
    }
}
