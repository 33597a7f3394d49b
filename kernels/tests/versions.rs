//! Kernels by size for the GPU: chosen where they are better, and right around the sizes where one takes over from another.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_algebra::{Access, DType, Graph, Ix, Op, Scalar, Symbol, Tensor, TensorType};
use kiln_codegen::data;
use kiln_passes::{
    eqsat::AnalyticalCost,
    versions::{Versions, versions},
};
use kiln_plan::{Archetype, Cone, Cost, CostModel, Launch, Program, Schedule, TargetInfo};

const DEPTH: usize = 136;
const COLUMNS: usize = 24;

/// `relu(x[n, DEPTH] * w[COLUMNS, DEPTH])` for so many rows.
fn layer(min: i64, opt: i64, max: Option<i64>) -> Cone {
    let rows = Symbol { name: "n".into(), min, opt, max, def: None };
    let mut g = Graph { symbols: vec![rows].into(), ..Graph::default() };
    let (n, k, c) = (Ix::sym(0), Ix::konst(DEPTH as i64), Ix::konst(COLUMNS as i64));
    let x = g.input("x", TensorType { dtype: DType::F32, dims: vec![n.clone(), k.clone()] }).unwrap();
    let w = g.input("w", TensorType::fixed(DType::F32, &[COLUMNS, DEPTH])).unwrap();
    let at = |axes: [usize; 2]| Access::new(axes.iter().map(|a| Ix::axis(*a)).collect());
    let op = Op::Contract { domain: vec![n.clone(), c.clone(), k], reduced: vec![2], accesses: [at([0, 2]), at([1, 2])] };
    let s = g.push(op, &[x, w], &[]).unwrap();
    let body = Scalar::parse("max(x0, 0.0:f32)").unwrap();
    let y = g.push(Op::Map { domain: vec![n, c], body, accesses: vec![Access::identity(2)] }, &[s], &[]).unwrap();
    g.output("y", y);
    plain(g)
}

/// With all schedules on offer, those too that have not run on such a device.
fn target() -> TargetInfo {
    let mut target = data::target("sm_90a").unwrap().unwrap();
    target.cost.unproven.clear();
    target
}

fn archetypes() -> Vec<Box<dyn Archetype>> {
    kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect()
}

/// Launches of the cone, planned at its usual size.
fn program(cone: &Cone, cost: &dyn CostModel, times: usize) -> Program {
    let best = archetypes()
        .iter()
        .filter_map(|a| Some((a.name(), a.schedules(cone, &target()).ok()?)))
        .flat_map(|(a, all)| all.into_iter().map(move |s| (a, s)))
        .map(|(a, s)| (cost.kernel(a, cone, &s, &target()), a, s))
        .min_by(|x, y| x.0.us.total_cmp(&y.0.us));
    let (cost, archetype, schedule) = best.unwrap();
    let launch = Launch {
        name: format!("{}_0", archetype.replace('-', "_")),
        cone: cone.clone(),
        archetype: archetype.into(),
        schedule,
        inputs: vec![],
        outputs: vec![],
        cost,
        origin: vec![],
        rules: vec![],
    };
    Program { symbols: cone.graph.symbols.to_vec(), launches: vec![launch; times], ..Program::default() }
}

/// Bounds ascend, the last case has none, and neighbours differ.
fn check_bounds(v: &Versions) {
    let most: Vec<i64> = v.cases.iter().map_while(|c| c.most).collect();
    assert!(most.len() + 1 == v.cases.len() && most.is_sorted_by(|a, b| a < b), "{v:?}");
    assert!(v.cases.windows(2).all(|w| w[0].kernel != w[1].kernel), "{v:?}");
}

#[test]
fn versions_agree_with_the_evaluator_around_their_bounds() {
    let cone = layer(1, 64, Some(4096));
    let p = program(&cone, &AnalyticalCost, 2);
    let found = versions(&p, &archetypes(), &AnalyticalCost, &target());
    assert_eq!(found[0], found[1], "launches of the same cone have the same versions, so they share kernels");
    assert_eq!(found, versions(&p, &archetypes(), &AnalyticalCost, &target()), "a function of the program");
    let v = found[0].as_ref().expect("one kernel is not the best from 1 to 4096 rows");
    check_bounds(v);
    assert_eq!(v.by, Ix::sym(0));
    let weights = random(DType::F32, &[COLUMNS, DEPTH], 2);
    let mut from = 1;
    for case in &v.cases {
        let to = case.most.unwrap_or(from + 6);
        let (name, schedule, cone) = match &case.kernel {
            Some(k) => (k.archetype.as_str(), &k.schedule, k.cone(&p.launches[0])),
            None => (p.launches[0].archetype.as_str(), &p.launches[0].schedule, cone.clone()),
        };
        // What is slow in step is run by the evaluator's side of the bound alone.
        for n in [from, to].into_iter().filter(|n| *n <= 70) {
            let inputs: Vec<Tensor> = vec![random(DType::F32, &[n as usize, DEPTH], n as u64), weights.clone()];
            in_step(&cone, name, schedule, &target(), &inputs, &[n]);
        }
        from = to + 1;
    }
}

/// So many microseconds for a row of a block's tile: small tiles are best for few rows and large ones for many.
struct ByTile;

impl CostModel for ByTile {
    fn kernel(&self, archetype: &str, cone: &Cone, s: &Schedule, _: &TargetInfo) -> Cost {
        let rows = cone.graph.symbols[0].opt;
        let tile = s.get("tile_m").filter(|_| archetype == "contract-simt" && s.get("slices").is_none());
        let us = tile.map_or(1e6, |m| 10.0 + (m as f64) + 100.0 * (rows as f64 / m as f64).ceil());
        Cost { us, ..Cost::default() }
    }
}

#[test]
fn versions_are_chosen_where_they_are_better() {
    let cone = layer(1, 64, Some(4096));
    let found = versions(&program(&cone, &ByTile, 1), &archetypes(), &ByTile, &target());
    let v = found[0].as_ref().unwrap();
    check_bounds(v);
    let tile = |c: &kiln_passes::versions::Version| c.kernel.as_ref().map_or(64, |k| k.schedule.get("tile_m").unwrap());
    let tiles: Vec<(Option<i64>, i64)> = v.cases.iter().map(|c| (c.most, tile(c))).collect();
    // A tile of sixteen rows holds up to sixteen, one of 128 is better for more than 64 rows.
    let of = |n: i64| tiles.iter().find(|(most, _)| most.is_none_or(|m| n <= m)).unwrap().1;
    assert!(of(1) < 64 && of(64) == 64 && of(1000) == 128 && of(100_000) == 128, "{tiles:?}");
}

#[test]
fn negative_sizes_that_are_known_or_hardly_vary_have_one_kernel() {
    for (min, opt, max) in [(64, 64, Some(64)), (60, 64, Some(65))] {
        let found = versions(&program(&layer(min, opt, max), &AnalyticalCost, 1), &archetypes(), &AnalyticalCost, &target());
        assert_eq!(found, [None]);
    }
}

#[test]
fn few_rows_have_kernels_that_many_cannot_have() {
    struct RowsFirst;
    impl CostModel for RowsFirst {
        fn kernel(&self, archetype: &str, _: &Cone, _: &Schedule, _: &TargetInfo) -> Cost {
            Cost { us: if archetype == "contract-rows" { 1.0 } else { 100.0 }, ..Cost::default() }
        }
    }
    let p = program(&layer(4, 64, Some(4096)), &RowsFirst, 1);
    let found = versions(&p, &archetypes(), &RowsFirst, &target());
    let first = &found[0].as_ref().unwrap().cases[0];
    let made = first.kernel.as_ref().unwrap();
    assert_eq!((made.archetype.as_str(), first.most), ("contract-rows", made.narrowed.map(|n| n.1)));
    let most = first.most.unwrap();
    assert!((8..=16).contains(&most), "{most}");
    let inputs = [random(DType::F32, &[most as usize - 1, DEPTH], 5), random(DType::F32, &[COLUMNS, DEPTH], 6)];
    in_step(&made.cone(&p.launches[0]), "contract-rows", &made.schedule, &target(), &inputs, &[most - 1]);
}
