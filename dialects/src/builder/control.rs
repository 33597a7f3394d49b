//! Structured control flow.
use super::Builder;
use crate::ir::{Type, Val, ValueExt};

impl<'c> Builder<'c> {
    /// `for iv in (lo..hi).step_by(step)` carrying values: the body gets them and returns the next ones; what the
    /// last iteration returned comes back. Signed; the bounds may be `index` or integers of one type.
    pub fn for_loop(
        &mut self,
        lo: Val<'c>,
        hi: Val<'c>,
        step: Val<'c>,
        init: &[Val<'c>],
        body: impl FnOnce(&mut Self, Val<'c>, &[Val<'c>]) -> Vec<Val<'c>>,
    ) -> Vec<Val<'c>> {
        let types: Vec<Type<'c>> = init.iter().map(|v| v.ty()).collect();
        let arguments: Vec<Type<'c>> = std::iter::once(lo.ty()).chain(types.iter().copied()).collect();
        let block = self.new_block(&arguments);
        let operands: Vec<Val<'c>> = [lo, hi, step].iter().chain(init).copied().collect();
        let op = self.op_with_regions("scf.for", &operands, &types, &[], &[block]);
        self.inside(block, |b| {
            let args = block.args();
            let next = body(b, args[0], &args[1..]);
            b.op("scf.yield", &next, &[], &[]);
        });
        op.results()
    }

    /// A loop that carries nothing.
    pub fn for_range(&mut self, lo: Val<'c>, hi: Val<'c>, step: Val<'c>, body: impl FnOnce(&mut Self, Val<'c>)) {
        self.for_loop(lo, hi, step, &[], |b, iv, _| {
            body(b, iv);
            Vec::new()
        });
    }

    /// A loop over `0, step, ..` below a constant, carrying values. No loop is emitted for a single iteration.
    pub fn for_const(
        &mut self,
        hi: i64,
        step: i64,
        init: &[Val<'c>],
        body: impl FnOnce(&mut Self, Val<'c>, &[Val<'c>]) -> Vec<Val<'c>>,
    ) -> Vec<Val<'c>> {
        let zero = self.idx(0);
        if hi > 0 && hi <= step {
            return body(self, zero, init);
        }
        let (hi, step) = (self.idx(hi), self.idx(step));
        self.for_loop(zero, hi, step, init, body)
    }

    /// Values of the branch that is taken. Both return values of the same types.
    pub fn if_else(
        &mut self,
        condition: Val<'c>,
        then: impl FnOnce(&mut Self) -> Vec<Val<'c>>,
        otherwise: impl FnOnce(&mut Self) -> Vec<Val<'c>>,
    ) -> Vec<Val<'c>> {
        let (yes, no) = (self.new_block(&[]), self.new_block(&[]));
        // The types are known once the first branch is built, so the blocks are built before the operation.
        let types = self.inside(yes, |b| {
            let values = then(b);
            b.op("scf.yield", &values, &[], &[]);
            values.iter().map(|v| v.ty()).collect::<Vec<_>>()
        });
        self.inside(no, |b| {
            let values = otherwise(b);
            b.op("scf.yield", &values, &[], &[]);
        });
        self.op_with_regions("scf.if", &[condition], &types, &[], &[yes, no]).results()
    }

    /// Does something only where the condition holds.
    pub fn if_then(&mut self, condition: Val<'c>, then: impl FnOnce(&mut Self)) {
        let yes = self.new_block(&[]);
        self.inside(yes, |b| {
            then(b);
            b.op("scf.yield", &[], &[], &[]);
        });
        self.create("scf.if", &[condition], &[], &[], &[Some(yes), None]);
    }

    /// Repeats while a condition holds: `test` gets the carried values and returns the condition and what it passes
    /// on; `body` gets that and returns the next carried values. What the failing test passed on comes back.
    pub fn while_loop(
        &mut self,
        init: &[Val<'c>],
        test: impl FnOnce(&mut Self, &[Val<'c>]) -> (Val<'c>, Vec<Val<'c>>),
        body: impl FnOnce(&mut Self, &[Val<'c>]) -> Vec<Val<'c>>,
    ) -> Vec<Val<'c>> {
        let carried: Vec<Type<'c>> = init.iter().map(|v| v.ty()).collect();
        let before = self.new_block(&carried);
        let passed = self.inside(before, |b| {
            let (condition, values) = test(b, &before.args());
            let operands: Vec<Val<'c>> = std::iter::once(condition).chain(values.iter().copied()).collect();
            b.op("scf.condition", &operands, &[], &[]);
            values.iter().map(|v| v.ty()).collect::<Vec<_>>()
        });
        let after = self.new_block(&passed);
        self.inside(after, |b| {
            let next = body(b, &after.args());
            b.op("scf.yield", &next, &[], &[]);
        });
        self.op_with_regions("scf.while", init, &passed, &[], &[before, after]).results()
    }
}
