//! Tiles of constants are copied before the kernels before this one have ended: nobody writes them.

use kiln_algebra::Ix;
use kiln_dialects::builder::CmpI;

use super::kernel::{Emitter, Ring};
use crate::emit::{EmitError, Kernel};

impl<'c> Emitter<'_, 'c> {
    fn has_constants(&self) -> bool {
        self.plan.constant.contains(&true)
    }

    /// Steps of the first tile whose buffers are all free.
    fn count(&self) -> Ix {
        let (from, to) = self.steps();
        to.minus(&from).smaller(&Ix::konst(self.plan.shape.slots()))
    }

    /// Starts copies of the first steps' constants, by the thread that copies; to be followed by the wait for other kernels.
    pub(super) fn ahead(&self, k: &mut Kernel<'c, '_>) -> Result<(), EmitError> {
        if !self.has_constants() {
            return Ok(());
        }
        let one = self.is(k, &self.thread.ix(), self.plan.workers());
        k.if_then(one, |k| self.first_steps(k, true))
    }

    /// Starts copies of what else the first steps read. Gives where the ring continues, and how many steps were begun if any.
    pub(super) fn follow(&self, k: &mut Kernel<'c, '_>) -> Result<Ring<'c>, EmitError> {
        // Buffers are empty at first: the phase before the first one counts as ended.
        let mut ring = self.start(k, 1);
        if self.has_constants() {
            self.first_steps(k, false)?;
            let (zero, one, stages) = (k.top().idx(0), k.top().idx(1), k.top().idx(self.plan.shape.slots()));
            let count = self.count();
            let begun = k.index(&count);
            let b = k.b();
            let around = b.cmpi(CmpI::Eq, begun, stages);
            ring[0] = b.select(around, zero, begun);
            ring[1] = b.select(around, zero, one);
            ring.push(begun);
        }
        Ok(ring)
    }

    /// Copies for the first steps of this block's first tile: of constants, or of everything else.
    fn first_steps(&self, k: &mut Kernel<'c, '_>, constants: bool) -> Result<(), EmitError> {
        let s = &self.plan.shape;
        let task = if s.resident == 0 { self.pid.ix().floordiv(&Ix::konst(s.split)) } else { self.pid.ix() };
        let block = self.block(k, &task);
        let (from, _) = self.steps();
        let (count, most) = (self.count(), Ix::konst(s.slots()));
        k.rolled_loop((&Ix::konst(0), &count, 1), &most, &[], |k, slot, _| {
            let full = k.index(&slot.ix());
            if constants {
                k.b().mbarrier_expect(self.barriers, full, self.places.tile.iter().sum());
            }
            for operand in (0..2).filter(|o| self.plan.constant[*o] == constants) {
                self.copy(k, operand, &block, slot, &from.plus(&slot.ix()), full);
            }
            Ok(Vec::new())
        })
        .map(|_| ())
    }
}
