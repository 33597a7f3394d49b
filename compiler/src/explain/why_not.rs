//! Why two nodes of a model are not in one kernel.

use kiln_algebra::{Graph, NodeId, Op};
use kiln_passes::eqsat::{AnalyticalCost, cost::PARTS};
use kiln_plan::{Cone, CostModel, Launch, Program, TargetInfo};
use serde::Serialize;

use super::story::terms;
use crate::diagnostic::Problem;

/// Schedules an archetype that are priced.
const SCHEDULES: usize = 12;

/// What keeps two nodes apart.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum WhyNot {
    /// Nothing does.
    Together {
        /// The kernel that holds both.
        kernel: String,
    },
    /// No kernel reads what the other writes: there is nothing to fuse them by.
    Apart {
        /// Kernel of the first.
        first: String,
        /// Kernel of the second.
        second: String,
    },
    /// No archetype takes the two as one kernel.
    Refused {
        /// Kernel of the first.
        first: String,
        /// Kernel of the second.
        second: String,
        /// Archetypes with their reasons.
        reasons: Vec<(String, String)>,
    },
    /// One kernel could hold both, but costs more.
    Costs {
        /// Kernel of the first.
        first: String,
        /// Kernel of the second.
        second: String,
        /// Time of the two, in microseconds.
        separate_us: f64,
        /// Time of one kernel for both, by its archetype and schedule.
        fused_us: f64,
        /// Archetype and schedule of that.
        fused: String,
        /// Others still need what the first kernel writes, so that it would stay.
        still_read: bool,
        /// The term that grows most, in microseconds: of the two, of one kernel for both.
        term: (String, f64, f64),
    },
}

/// Why nodes `a` and `b` of a model are not computed by one kernel, whichever comes first.
///
/// # Errors
/// A node that no kernel holds.
pub fn why_not(program: &Program, info: &TargetInfo, a: &str, b: &str) -> Result<WhyNot, Problem> {
    let holds = |n: &str| -> Vec<usize> {
        (0..program.launches.len()).filter(|i| program.launches[*i].origin.iter().any(|o| &**o == n)).collect()
    };
    let (of_a, of_b) = (holds(a), holds(b));
    for (n, of) in [(a, &of_a), (b, &of_b)] {
        if of.is_empty() {
            return Err(Problem::new("explain", format!("no kernel holds a node '{n}'")).help(
                "it may be folded into constants or other nodes; 'kiln explain MODEL' lists the kernels with their nodes",
            ));
        }
    }
    if let Some(k) = of_a.iter().find(|k| of_b.contains(k)) {
        return Ok(WhyNot::Together { kernel: program.launches[*k].name.clone() });
    }
    let reads = |x: usize, y: usize| program.launches[y].inputs.iter().any(|v| program.launches[x].outputs.contains(v));
    let pairs = of_a.iter().flat_map(|x| of_b.iter().flat_map(move |y| [(*x, *y), (*y, *x)]));
    let Some((x, y)) = pairs.into_iter().find(|(x, y)| reads(*x, *y)) else {
        let name = |k: &[usize]| program.launches[k[0]].name.clone();
        return Ok(WhyNot::Apart { first: name(&of_a), second: name(&of_b) });
    };
    let (first, second) = (&program.launches[x], &program.launches[y]);
    let Some(cone) = fused(first, second) else {
        return Err(Problem::new("internal", "two kernels of a plan cannot be written as one"));
    };
    Ok(compare(program, info, (first, second), &cone))
}

fn compare(program: &Program, info: &TargetInfo, (first, second): (&Launch, &Launch), cone: &Cone) -> WhyNot {
    let (mut best, mut reasons): (Option<Launch>, Vec<(String, String)>) = (None, Vec::new());
    for a in kiln_kernels::archetypes() {
        match a.schedules(cone, info) {
            Err(why) => reasons.push((a.name().into(), why.to_string())),
            Ok(schedules) => {
                for schedule in schedules.into_iter().take(SCHEDULES) {
                    let cost = AnalyticalCost.kernel(a.name(), cone, &schedule, info);
                    if best.as_ref().is_none_or(|b| cost.us < b.cost.us) {
                        best = Some(Launch { cone: cone.clone(), archetype: a.name().into(), schedule, cost, ..second.clone() });
                    }
                }
            }
        }
    }
    let names = (first.name.clone(), second.name.clone());
    let Some(one) = best else { return WhyNot::Refused { first: names.0, second: names.1, reasons } };
    let others = |l: &&Launch| l.name != second.name && l.inputs.iter().any(|v| first.outputs.contains(v));
    let still_read =
        program.launches.iter().any(|l| others(&l)) || program.outputs.iter().any(|o| first.outputs.contains(&o.value));
    let ((a, ta), (b, tb), (c, tc)) = (terms(first, info), terms(second, info), terms(&one, info));
    let get = |t: &std::collections::BTreeMap<String, f64>, n: &str| t.get(n).copied().unwrap_or(0.0);
    let grows = |n: &&str| get(&tc, n) - get(&ta, n) - get(&tb, n);
    let term = PARTS.iter().chain(&["launch"]).max_by(|x, y| grows(x).total_cmp(&grows(y))).copied().unwrap_or("launch");
    WhyNot::Costs {
        first: names.0,
        second: names.1,
        separate_us: a + b,
        fused_us: c + if still_read { a } else { 0.0 },
        fused: kiln_plan::candidate(&one.archetype, &one.schedule),
        still_read,
        term: (term.into(), get(&ta, term) + get(&tb, term), get(&tc, term)),
    }
}

/// The cone of two kernels, the second of which reads the first's outputs.
fn fused(first: &Launch, second: &Launch) -> Option<Cone> {
    let mut graph = Graph { symbols: second.cone.graph.symbols.clone(), ..Graph::default() };
    let mut inputs = Vec::new();
    let mut known: Vec<(kiln_plan::ValueId, NodeId)> = Vec::new();
    for l in [first, second] {
        let g = &l.cone.graph;
        let mut to: Vec<NodeId> = Vec::with_capacity(g.nodes.len());
        for id in g.ids() {
            let n = g.node(id);
            to.push(match &n.op {
                Op::Input(i, ty) => {
                    let value = *l.inputs.get(*i as usize)?;
                    match known.iter().find(|(v, _)| *v == value) {
                        Some((_, n)) => *n,
                        None => {
                            let made = graph.input(&format!("in{}", inputs.len()), ty.clone()).ok()?;
                            inputs.push(l.cone.inputs.get(*i as usize)?.clone());
                            known.push((value, made));
                            made
                        }
                    }
                }
                op => {
                    let operands: Vec<NodeId> = n.inputs.iter().map(|i| to[i.0 as usize]).collect();
                    graph.push(op.clone(), &operands, &n.origin).ok()?
                }
            });
        }
        for (o, v) in g.outputs.iter().zip(&l.outputs) {
            known.push((*v, to[o.node.0 as usize]));
            if l.name == second.name {
                graph.output(&o.name, to[o.node.0 as usize]);
            }
        }
    }
    Some(Cone { graph, inputs, outputs: second.cone.outputs.clone() })
}
