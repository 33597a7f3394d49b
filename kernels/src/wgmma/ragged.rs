//! Results whose rows begin anywhere, such as those of an odd number of columns: no vector may be stored there, and what a
//! thread has of a row lies apart. Sums go through shared memory, so that a warp stores neighbouring elements of one row.

use kiln_algebra::{Guard, Ix};
use kiln_dialects::{builder::Mem, ir::Val};
use kiln_plan::Cone;

use super::kernel::{Emitter, ROWS};
use crate::{
    emit::{EmitError, Kernel, index::power_of_two_factor},
    tiled::{Block, epilogue, problem::Problem},
};

/// Columns that are stored at once: one a lane.
pub(super) const COLUMNS: i64 = 32;
/// Floats from one row to the next: stores of pairs of half a warp lie in different banks.
const PITCH: i64 = COLUMNS + 8;
/// Rows of a warp.
const LINES: i64 = 16;
/// The first barrier of a warpgroup.
const BARRIER: i64 = 1;

/// Bytes of the lines that a block of so many rows stores at once.
pub(super) fn bytes(rows: i64) -> i64 {
    4 * rows * PITCH
}

/// Whether pairs of columns of some output may not be stored as one.
pub(super) fn is_ragged(cone: &Cone, p: &Problem) -> bool {
    let [batch, row, column] = [0, 1, 2].map(Ix::axis);
    let at = p.out_index(&batch, &row, &column);
    cone.graph.outputs.iter().zip(&cone.outputs).any(|(o, storage)| {
        let address = storage.layout.linear(&cone.graph.node(o.node).ty.dims, &at);
        address.linear_in(2).is_some_and(|(c, rest)| c.is(1) && power_of_two_factor(&rest, 2) < 2)
    })
}

impl<'c> Emitter<'_, 'c> {
    /// Stores a warpgroup's sums, `COLUMNS` columns after the other; `first` is the tile's first row and column.
    pub(super) fn store_lines<'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        block: &Block,
        first: (&Ix, &Ix),
        sums: &[Val<'c>],
    ) -> Result<(), EmitError> {
        let Problem { m, n, .. } = &self.plan.p;
        let area = k.top().shared(self.places.sums);
        // A warp reads what it wrote itself, and all warps of a warpgroup go together.
        let own = self.group.ix().scale(ROWS).plus(&self.within.ix().scale(LINES)).scale(PITCH);
        let row = first.0.plus(&self.first_row()).plus(&self.within.ix().scale(LINES));
        let lane = k.simplify(&self.thread.ix().modulo(&Ix::konst(COLUMNS)));
        let lane = k.axis_of(&lane, &Ix::konst(COLUMNS)).ix();
        let barrier = k.index(&self.group.ix().plus(&Ix::konst(BARRIER)));
        let f32 = k.ctx.f32();
        for from in (0..self.plan.shape.n).step_by(COLUMNS as usize) {
            for (half, block) in (0..2).flat_map(|h| (0..COLUMNS / 8).map(move |b| (h, b))) {
                let at = (from / 2 + 4 * block + 2 * half) as usize;
                let pair = k.b().from_lanes(&sums[at..at + 2]);
                let line = self.quad.ix().plus(&Ix::konst(8 * half));
                let to = own.plus(&line.scale(PITCH)).plus(&self.pair.ix().scale(2)).plus(&Ix::konst(8 * block));
                let to = k.index(&to);
                k.b().store_with(pair, area, to, Mem { align: Some(8), ..Mem::default() });
            }
            k.b().named_barrier(barrier, 2 * ROWS, false);
            let column = first.1.plus(&lane).plus(&Ix::konst(from));
            let inside = Guard { expr: column.clone(), extent: n.size.clone() };
            let mut lines = Vec::new();
            for line in 0..LINES {
                let at = k.index(&own.plus(&lane).plus(&Ix::konst(line * PITCH)));
                lines.push((line, k.b().load(area, at, f32)));
            }
            k.when(&[inside], |k| {
                lines.iter().try_for_each(|(line, sum)| {
                    let row = row.plus(&Ix::konst(*line));
                    let exists = Guard { expr: row.clone(), extent: m.size.clone() };
                    k.when(&[exists], |k| epilogue::put(k, &self.plan.p, block, (&row, &column), (*sum, 1)))
                })
            })?;
            k.b().named_barrier(barrier, 2 * ROWS, false);
        }
        Ok(())
    }
}
