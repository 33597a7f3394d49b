//! Archetypes with the conditions of the real ones and no code generator.

use kiln_algebra::{NodeId, Op};
use kiln_plan::{Anchor, Archetype, Cone, Refusal, Schedule, TargetInfo};

fn refuse<T>(why: &str) -> Result<T, Refusal> {
    Err(Refusal(why.into()))
}

fn reductions(cone: &Cone) -> Vec<NodeId> {
    cone.graph.ids().filter(|i| matches!(cone.graph.node(*i).op, Op::Reduce { .. })).collect()
}

fn one_domain(cone: &Cone) -> bool {
    let mut dims = cone.graph.outputs.iter().map(|o| &cone.graph.node(o.node).ty.dims);
    let first = dims.next();
    dims.all(|d| Some(d) == first)
}

pub(super) struct Pointwise;
impl Archetype for Pointwise {
    fn name(&self) -> &'static str {
        "pointwise"
    }
    fn schedules(&self, cone: &Cone, _: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        if matches!(cone.anchor(), Anchor::Contract(_)) || !one_domain(cone) {
            return refuse("a contraction, or results of different extents");
        }
        for r in reductions(cone) {
            let Op::Reduce { domain, reduced, .. } = &cone.graph.node(r).op else { continue };
            let extent = reduced.iter().try_fold(1i64, |p, i| p.checked_mul(domain[*i].as_const()?));
            if extent.is_none_or(|e| e > 64) || !cone.graph.outputs.iter().any(|o| o.node == r) {
                return refuse("a large reduction");
            }
        }
        Ok(vec![Schedule::of(&[("lanes", 4), ("threads", 256)])])
    }
}

pub(super) struct Reduce;
impl Archetype for Reduce {
    fn name(&self) -> &'static str {
        "reduce"
    }
    fn schedules(&self, cone: &Cone, _: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        let g = &cone.graph;
        if !matches!(cone.anchor(), Anchor::Reduce(_)) {
            return refuse("no reduction, or a contraction");
        }
        let mut rows: Option<(Vec<kiln_algebra::Ix>, Vec<kiln_algebra::Ix>)> = None;
        for r in reductions(cone) {
            let Op::Reduce { domain, reduced, .. } = &g.node(r).op else { continue };
            let first = domain.len() - reduced.len();
            if reduced[0] != first {
                return refuse("reduced axes are not trailing");
            }
            let here = (domain[..first].to_vec(), domain[first..].to_vec());
            if rows.get_or_insert_with(|| here.clone()) != &here {
                return refuse("reductions over different rows");
            }
        }
        let Some((rows, row)) = rows else { return refuse("no reduction") };
        let shape: Vec<_> = rows.iter().chain(&row).cloned().collect();
        let keep: Vec<_> = rows.iter().cloned().chain(row.iter().map(|_| 1.into())).collect();
        for id in cone.body() {
            let dims = &g.node(id).ty.dims;
            if *dims != rows && *dims != shape && *dims != keep {
                return refuse("a value that is neither a row's nor an element's");
            }
            if matches!(g.node(id).op, Op::Concat { .. } | Op::View { .. }) {
                return refuse("a value that moves between rows");
            }
        }
        Ok(vec![Schedule::of(&[("team", 128), ("threads", 128)])])
    }
}

pub(super) struct Contract;
impl Archetype for Contract {
    fn name(&self) -> &'static str {
        "contract"
    }
    fn schedules(&self, cone: &Cone, _: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        let g = &cone.graph;
        let contractions = g.ids().filter(|i| matches!(g.node(*i).op, Op::Contract { .. })).count();
        if contractions != 1 || !reductions(cone).is_empty() || !one_domain(cone) {
            return refuse("not exactly one contraction, or a reduction besides, or results of different extents");
        }
        let Anchor::Contract(c) = cone.anchor() else { return refuse("no contraction") };
        let mut after = vec![false; g.nodes.len()];
        after[c.0 as usize] = true;
        for id in g.ids().filter(|i| i.0 > c.0) {
            let n = g.node(id);
            for (at, i) in
                n.inputs.iter().enumerate().filter(|(_, i)| after[i.0 as usize]).map(|(a, i)| (a, *i)).collect::<Vec<_>>()
            {
                let same = match &n.op {
                    Op::Map { domain, accesses, .. } => accesses[at].is_identity(domain.len()) && *domain == g.node(i).ty.dims,
                    Op::View { .. } => n.ty.elements() == g.node(i).ty.elements(),
                    _ => false,
                };
                if !same {
                    return refuse("the contraction is read at another index than its own");
                }
                after[id.0 as usize] = true;
            }
        }
        Ok(vec![Schedule::default()])
    }
}
