//! Which operands, rows and sizes tiles of a region have, where it has tiles.

use kiln_algebra::{Access, DType, Fold, Ix, NodeId, Op};
use kiln_plan::{Cone, Refusal, Schedule, TargetInfo, TargetKind};

use super::{
    plan::{Part, Plan, fold_of},
    tile::{Source, half_type},
    warpgroups,
};
use crate::frame::refuse;

/// Depth and columns at most.
const WIDEST: i64 = 256;
/// Warps of the same rows, where there are several.
const SPLIT: i64 = 4;
/// From how many keys on, and up to how many, and up to which depth and columns.
const FEW_KEYS: i64 = 33;
const MANY_KEYS: i64 = 1024;
const MOST_WIDE: i64 = 128;

/// What tiles are made of.
#[derive(Clone, Debug)]
pub(super) struct Tiles<'p> {
    pub(super) plan: &'p Plan,
    pub(super) score: NodeId,
    /// Which operand of the score the rows own.
    pub(super) query: usize,
    /// The row axis that tiles run along; other rows are blocks of their own.
    pub(super) along: usize,
    pub(super) batch: Vec<usize>,
    pub(super) depth: i64,
    pub(super) columns: i64,
    pub(super) dtype: DType,
}

impl<'p> Tiles<'p> {
    /// The tiles of a region, or why it has none.
    pub(super) fn new(cone: &Cone, plan: &'p Plan, target: &TargetInfo) -> Result<Self, Refusal> {
        if target.kind != TargetKind::Cuda || target.matrix_gflops <= 0.0 {
            return refuse("the target has no matrix units");
        }
        let Some((score, _)) = plan.score else { return refuse("the terms come from no contraction") };
        let Op::Contract { domain, reduced, accesses } = &cone.graph.node(score).op else {
            return refuse("the terms come from no contraction");
        };
        if plan.factors != 1 || cone.graph.node(score).ty.dtype.compute() != DType::F32 {
            return refuse("there is not one factor of f32 or narrower floats");
        }
        let size = |e: &[usize]| e.iter().try_fold(1i64, |p, r| domain[*r].as_const().and_then(|c| p.checked_mul(c)));
        let (Some(depth), Some(columns)) = (size(reduced), plan.column_count()) else {
            return refuse("the depth or the columns are not constant");
        };
        if depth > WIDEST || columns > WIDEST || columns % 2 != 0 {
            return refuse(format!("the depth {depth} or the columns {columns} are more than {WIDEST}, or odd"));
        }
        if accesses.iter().any(|a| a.fill.is_some_and(|f| f.to_f64() != 0.0)) {
            return refuse("an operand is padded with something else than zero");
        }
        let part = &plan.parts[0];
        let Some(f) = fold_of(cone, part.node) else { return refuse("the region has no fold") };
        if plan.parts.iter().any(|p| fold_of(cone, p.node).is_some_and(|f| f.combine != kiln_algebra::Monoid::Sum)) {
            return refuse("a fold is no sum");
        }
        let mut t = Self { plan, score, query: 0, along: 0, batch: Vec::new(), depth, columns, dtype: DType::F16 };
        let keys = plan.extents.len()..plan.extents.len() + plan.keys.len();
        let axes = t.axes(cone);
        let uses = |s: &Source| {
            let foot = s.footprint(cone, &axes);
            (0..keys.end).filter(|a| foot.uses(*a)).collect::<Vec<usize>>()
        };
        let sides = [0, 1].map(|i| uses(&t.operand(cone, i)));
        let by_key = sides.each_ref().map(|s| s.iter().any(|a| keys.contains(a)));
        t.query = match by_key {
            [false, true] => 0,
            [true, false] => 1,
            _ => return refuse("not exactly one operand of the scores depends on the keys"),
        };
        let factor = uses(&t.factor(cone, part, f));
        let opt = cone.graph.opt_symbols();
        let own = plan
            .rows
            .iter()
            .copied()
            .filter(|a| sides[t.query].contains(a) && !sides[1 - t.query].contains(a) && !factor.contains(a));
        let Some(along) = own.max_by_key(|a| (plan.extents[*a].eval(&[], &opt).unwrap_or(1 << 20), *a)) else {
            return refuse("no axis of the rows is the rows' operand's alone");
        };
        t.along = along;
        t.batch = plan.rows.iter().copied().filter(|a| *a != along).collect();
        let types = [t.operand(cone, 0), t.operand(cone, 1), t.factor(cone, part, f)].map(|s| half_type(cone, s.node));
        let [Some(a), Some(b), Some(c)] = types else {
            return refuse("an operand does not come from memory in half precision");
        };
        if a != b || b != c {
            return refuse("the operands have different half-precision types");
        }
        t.dtype = a;
        Ok(t)
    }

    /// Schedules, best guess first.
    pub(super) fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Vec<Schedule> {
        let split: Vec<Schedule> = self.split_schedule(cone, target).into_iter().collect();
        let (groups, first) = warpgroups::schedules(self, cone, target);
        let mut warps = self.warp_schedules(cone, target);
        if !groups.is_empty() {
            // Tiles of few registers, for rows that are fewer than they are expected to be.
            warps.retain(|s| s.get("bands") == Some(1));
        }
        if first { [split, groups, warps].concat() } else { [split, warps, groups].concat() }
    }

    /// A schedule with several warps for the same rows, where there are so few blocks that each has a multiprocessor of its own.
    fn split_schedule(&self, cone: &Cone, target: &TargetInfo) -> Option<Schedule> {
        let rows = self.plan.extents[self.along].as_const()?;
        let all = |of: &[Ix]| of.iter().try_fold(1i64, |p, e| Some(p.saturating_mul(e.as_const()?)));
        let batch: Vec<Ix> = self.batch.iter().map(|a| self.plan.extents[*a].clone()).collect();
        let (batch, keys) = (all(&batch)?, all(&self.plan.keys)?);
        let up = |n: i64, by: i64| (n + by - 1) / by;
        let wide = self.depth.max(self.columns);
        if !(FEW_KEYS..=MANY_KEYS).contains(&keys) || wide > MOST_WIDE || cone.graph.node(self.plan.first.0).ty.dtype.compute() != DType::F32 {
            return None;
        }
        let most = if wide > 64 { 32 } else { 64 };
        let rounds = up(keys, SPLIT * most);
        let each = up(up(keys, SPLIT * rounds), 16) * 16;
        let blocks = |m: i64| up(rows, m).saturating_mul(batch);
        let fits = |m: &i64| {
            let lines = m + 2 * rounds.min(2) * SPLIT * each;
            blocks(*m) <= i64::from(target.units) && 2 * lines * (wide + 16) <= i64::from(target.shared_bytes)
        };
        let m = [16, 32, 48, 64].into_iter().find(fits)?;
        let tile = [("tile_m", m), ("tile_n", self.columns), ("tile_k", each), ("threads", 2 * m * SPLIT)];
        Some(Schedule::of(&[&tile[..], &[("mma", 1), ("bands", 1), ("split", SPLIT)]].concat()))
    }

    /// Schedules for warps.
    fn warp_schedules(&self, cone: &Cone, target: &TargetInfo) -> Vec<Schedule> {
        let opt = cone.graph.opt_symbols();
        let size = |e: &Ix| e.eval(&[], &opt).unwrap_or(1024).max(1);
        let rows = size(&self.plan.extents[self.along]);
        let batch: i64 = self.batch.iter().map(|a| size(&self.plan.extents[*a])).fold(1, i64::saturating_mul);
        let wide = self.depth.max(self.columns);
        // Warps with two bands of 16 rows read each fragment of keys and values once for both.
        let of = |(m, bands): (i64, i64)| {
            // Scores, sums, the rows' operand, and what a mask reads share the registers.
            let masked = bands > 1 && cone.inputs.len() > 3;
            let keys = if wide * bands > 128 || masked { 32 } else { 64 };
            let tile = [("tile_m", m), ("tile_n", self.columns), ("tile_k", keys), ("threads", 2 * m / bands)];
            Schedule::of(&[&tile[..], &[("mma", 1), ("bands", bands)]].concat())
        };
        let blocks = |m: i64| (rows + m - 1) / m * batch;
        let mut all = if wide > 128 { vec![(64, 1)] } else { vec![(128, 2), (64, 1)] };
        if blocks(128) < 2 * i64::from(target.units) || rows <= 64 {
            all.reverse();
        }
        if rows <= 32 {
            all.insert(0, (32, 1));
        }
        if rows <= 16 {
            all.insert(0, (16, 1));
        }
        all.into_iter().map(of).collect()
    }

    /// Extents of the outputs' axes, the keys, and then the depth.
    pub(super) fn axes(&self, cone: &Cone) -> Vec<Ix> {
        let mut all = self.plan.all_extents();
        if let Op::Contract { domain, reduced, .. } = &cone.graph.node(self.score).op {
            all.extend(reduced.iter().map(|r| domain[*r].clone()));
        }
        all
    }

    /// An operand of the scores, read over [`Tiles::axes`].
    pub(super) fn operand(&self, cone: &Cone, i: usize) -> Source {
        let n = cone.graph.node(self.score);
        let Op::Contract { domain, reduced, accesses } = &n.op else {
            return Source { node: self.score, access: Access::identity(0), line: Vec::new() };
        };
        let first = self.plan.extents.len() + self.plan.keys.len();
        let index = self.plan.score.as_ref().map(|s| s.1.clone()).unwrap_or_default();
        let mut kept = index.into_iter();
        let at: Vec<Ix> = (0..domain.len())
            .map(|d| match reduced.iter().position(|r| *r == d) {
                Some(r) => Ix::axis(first + r),
                None => kept.next().unwrap_or_default(),
            })
            .collect();
        Source { node: n.inputs[i], access: accesses[i].at(&at), line: (first..first + reduced.len()).collect() }
    }

    /// The factor, read over [`Tiles::axes`].
    pub(super) fn factor(&self, cone: &Cone, part: &Part, f: &Fold) -> Source {
        let at = self.plan.domain_index(cone, part, &self.plan.key_axes());
        let access = f.times.as_ref().map_or_else(|| Access::identity(0), |t| t.at(&at));
        Source { node: cone.graph.node(part.node).inputs[f.state()], access, line: self.plan.columns.clone() }
    }
}
