//! Helpers for primitives that are computed as a whole: running reductions, sorting, scattering, suppression.

use kiln_algebra::{Access, Ix, Monoid, Op};

use super::{Lower, Result, Value};

/// Which way a scan runs, and whether it leaves out the element at the position itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Running {
    /// Leaves out the element at the position itself.
    pub exclusive: bool,
    /// Runs from the end of the axis.
    pub reverse: bool,
}

impl Lower {
    /// Running reduction of `x` along an axis; see [`Op::Scan`].
    ///
    /// # Errors
    /// Never for an axis of the operand.
    pub fn scan(&mut self, x: &Value, axis: usize, monoid: Monoid, how: Running) -> Result<Value> {
        let Running { exclusive, reverse } = how;
        let (domain, access) = (x.dims().to_vec(), Access::identity(x.rank()));
        self.push(Op::Scan { domain, axis, monoid, exclusive, reverse, access }, &[x])
    }
    /// Stable argsort along an axis (int64); see [`Op::Sort`]. [`Lower::gather`] with it gives the sorted values.
    ///
    /// # Errors
    /// Never for an axis of the operand.
    pub fn sort(&mut self, x: &Value, axis: usize, descending: bool) -> Result<Value> {
        self.push(Op::Sort { axis, descending }, &[x])
    }
    /// `data` with `updates` written at `map`, where axis `domain.len() + j` stands for the j-th index tensor's element;
    /// replaced where `combine` is none. Updates outside of the data are dropped. See [`Op::Scatter`].
    ///
    /// # Errors
    /// Accesses that do not fit the operands.
    pub fn scatter(
        &mut self,
        data: &Value,
        domain: &[Ix],
        indices: &[(&Value, Access)],
        map: Vec<Ix>,
        updates: (&Value, Access),
        combine: Option<Monoid>,
    ) -> Result<Value> {
        let accesses = indices.iter().map(|(_, a)| self.simplify(domain, a)).collect();
        let operands: Vec<&Value> = [data, updates.0].into_iter().chain(indices.iter().map(|(v, _)| *v)).collect();
        let updates = self.simplify(domain, &updates.1);
        self.push(Op::Scatter { domain: domain.to_vec(), indices: accesses, map, updates, combine }, &operands)
    }
    /// Greedy suppression along the last axis of `valid` `[.., n]`, where `conflict` `[.., n, n]` says for an earlier
    /// candidate (its row) and a later one (its column) that they exclude each other; see [`Op::Greedy`].
    ///
    /// # Errors
    /// Operands that are not bool.
    pub fn greedy(&mut self, valid: &Value, conflict: &Value) -> Result<Value> {
        let rank = valid.rank();
        let mut at: Vec<Ix> = (0..rank.saturating_sub(1)).map(Ix::axis).collect();
        at.extend([Ix::axis(rank), Ix::axis(rank.saturating_sub(1))]);
        let accesses = [Access::identity(rank), Access::new(at)];
        self.push(Op::Greedy { domain: valid.dims().to_vec(), accesses }, &[valid, conflict])
    }
}
