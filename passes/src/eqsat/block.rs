//! Covers a graph as one problem: a whole model, or a block of one.

use kiln_algebra::{Graph, Op, Symbol, TensorType};
use kiln_plan::{Layout, Program, TargetKind};

use super::{
    CoverError, CoverOptions, Precision, Report, choices, cuts, decode, encode, greedy, joint,
    language::ENode,
    layouts, places, plan,
    ports::Ports,
    pricing::Pricing,
    rules::{Numeric, RuleSet},
    saturate, select,
};

/// Extent that costs are taken at where nobody said what is usual.
const USUAL_EXTENT: i64 = 128;
/// Dimensions of a batch of images, at least.
const IMAGE: u8 = 4;

/// Symbols with values to take costs at. One that is as the model left it (at 1) says nothing: it is taken as 1
/// where it only leads inputs' extents (a batch), else as a usual extent.
pub(super) fn usual_symbols(graph: &Graph) -> Vec<Symbol> {
    let inputs: Vec<&TensorType> = graph.inputs.iter().map(|p| &graph.node(p.node).ty).collect();
    at_usual_extents(&graph.symbols, &inputs)
}

/// The same for inputs of these types.
pub(super) fn at_usual_extents(symbols: &[Symbol], inputs: &[&TensorType]) -> Vec<Symbol> {
    let inner = |i: usize| inputs.iter().flat_map(|t| t.dims.iter().skip(1)).any(|d| d.symbols().contains(&i));
    let mut symbols = symbols.to_vec();
    let mut opts: Vec<i64> = Vec::with_capacity(symbols.len());
    for (i, s) in symbols.iter_mut().enumerate() {
        if let Some(v) = s.def.as_ref().and_then(|d| d.eval(&[], &opts)) {
            s.opt = v;
        } else if s.def.is_none() && s.opt <= 1 && inner(i) {
            s.opt = USUAL_EXTENT.max(s.min).min(s.max.unwrap_or(i64::MAX));
        }
        opts.push(s.opt);
    }
    symbols
}

/// Alternatives and the candidates chosen from them.
pub(super) struct Chosen {
    pub(super) all: choices::Choices,
    pub(super) selection: select::Selection,
    /// Concatenations that may need no kernel were taken as free.
    placing: bool,
}

/// How values lie while kernels are chosen, and what concatenations cost.
#[derive(Clone, Copy, Default)]
struct Way {
    /// Images lie channels-last.
    last: bool,
    /// Concatenations that may need no kernel are free.
    placing: bool,
}

/// Values of images lie channels-last, and weights as the windows over these read them.
fn channels_last(all: &choices::Choices) -> Vec<Option<Layout>> {
    let of = |class: &choices::Class| {
        let dims = &class.ty().dims;
        let rank = dims.len() as u8;
        // Windows of single channels have these innermost.
        let own = class.facts.constant && dims.get(1).is_some_and(|d| d.is(1));
        let layout =
            if own { Layout { order: (1..rank).chain([0]).collect(), pad: 1 } } else { Layout::channels_last(dims.len()) };
        (rank >= IMAGE).then_some(layout)
    };
    all.classes.iter().map(of).collect()
}

impl Chosen {
    fn of(
        encoded: &encode::Encoded,
        symbols: &[Symbol],
        ports: &Ports,
        opts: &CoverOptions,
        pricing: &Pricing<'_>,
        way: Way,
    ) -> Option<Self> {
        let mut all = choices::choices(&encoded.classes, &encoded.outputs, symbols, &encoded.provenance);
        all.settle(ports);
        all.number(pricing.numbers());
        let layouts = if way.last { channels_last(&all) } else { vec![None; all.classes.len()] };
        let storage = |c, r| plan::storage(&all, opts.precision, &layouts, c, r);
        let (limits, fusion) = (opts.limits.cuts, opts.fusion);
        if way.placing && !places::any(&all, &storage) {
            return None;
        }
        let mut enumeration = cuts::Enumeration::new(&all, &storage, limits, fusion, pricing);
        enumeration.placing = way.placing;
        let selection = if opts.greedy { greedy::select(&all, &mut enumeration) } else { select::select(&all, &mut enumeration) };
        let free = |c: &u32| selection.cut(*c).is_some_and(|cut| places::is_free(&all, &cut.region, &storage));
        // Without any it is a choice that is made already.
        if way.placing && !selection.written(&all).iter().any(free) {
            return None;
        }
        Some(Self { all, selection, placing: way.placing })
    }
    pub(super) fn total(&self) -> f64 {
        self.selection.total(&self.all)
    }
    /// The contractions that the chosen kernels hold.
    fn contractions(&self) -> Vec<(egg::Id, ENode)> {
        let kernels = self.selection.written(&self.all);
        let picks = kernels.iter().filter_map(|c| self.selection.cut(*c)).flat_map(|cut| &cut.region.picks);
        let mut found: Vec<_> = picks
            .map(|(c, k)| (&self.all.classes[*c as usize], *k))
            .filter(|(class, k)| matches!(class.choices[usize::from(*k)].op, Op::Contract { .. }))
            .map(|(class, k)| (class.id, class.choices[usize::from(k)].node.clone()))
            .collect();
        found.sort();
        found.dedup();
        found
    }

    /// Saturates a graph and chooses kernels, everything between them row-major: from all alternatives, and from those
    /// before the group rules, which are the better choice when what these merge does not pay. `symbols` are those of the
    /// model, with values to take costs at. The second result are the choice where images lie channels-last, for ports that
    /// do (what is cheap there may be dear in the order of the model), and the one with concatenations in place.
    ///
    /// # Errors
    /// A malformed node.
    pub(super) fn all(
        graph: &Graph,
        symbols: &[Symbol],
        ports: &Ports,
        last: Option<&Ports>,
        opts: &CoverOptions,
        pricing: &Pricing<'_>,
    ) -> Result<(Vec<Self>, Vec<Self>, Report), CoverError> {
        let mut encoded = encode::encode_block(graph, ports, &opts.weights)?;
        let mut report = Report { encoded: saturate::size(&encoded.classes), ..Report::default() };
        let computed = |i: &kiln_algebra::NodeId| {
            !decode::is_source(&graph.node(*i).op) && !encoded.classes[encoded.nodes[i.0 as usize]].data.constant
        };
        report.alg_ops = graph.ids().filter(computed).count();
        let fuel = saturate::Fuel {
            iterations: opts.limits.iterations,
            nodes: report.encoded.1.saturating_mul(opts.limits.growth).saturating_add(64),
            numeric: match (opts.amplify, opts.reassociate || opts.precision == Precision::Fp16) {
                (true, _) => Numeric::Amplifies,
                (_, true) => Numeric::Rounds,
                _ => Numeric::FoldsConstants,
            },
        };
        report.add(&saturate::saturate(&mut encoded, &opts.rules, &fuel));
        let plainly = |encoded: &_| Chosen::of(encoded, symbols, ports, opts, pricing, Way::default());
        let mut chosen: Vec<Self> = plainly(&encoded).into_iter().collect();
        // Group rules look at what a first cover computes; their alternatives are kept when they pay.
        let merged = saturate::merge(&mut encoded, &opts.rules, &chosen[0].contractions(), &fuel);
        if opts.fusion && !merged.fired.is_empty() {
            report.add(&merged);
            report.add(&saturate::merge(&mut encoded, &opts.rules, &[], &fuel));
            report.add(&saturate::saturate(&mut encoded, &opts.rules, &fuel));
            plainly(&encoded).into_iter().for_each(|c| chosen.insert(0, c));
        }
        report.saturated = saturate::size(&encoded.classes);
        report.excluded = chosen[0].all.excluded;
        let images = |g: &Graph| g.ids().any(|i| g.node(i).ty.rank() >= usize::from(IMAGE) && !decode::is_source(&g.node(i).op));
        let images = opts.target.kind == TargetKind::Cuda && images(graph);
        let mut others = Vec::new();
        if let Some(other) = last.filter(|_| opts.fusion) {
            let ports = if images { other } else { ports };
            let ways = [false, true].map(|placing| Way { last: images, placing });
            let ways = ways.into_iter().filter(|w| if opts.greedy { w.last && !w.placing } else { w.last || w.placing });
            others.extend(ways.filter_map(|way| Chosen::of(&encoded, symbols, ports, opts, pricing, way)));
        }
        report.candidates = chosen.iter().chain(&others).map(|c| c.selection.cuts.considered).sum();
        Ok((chosen, others, report))
    }

    /// The better choice of [`Chosen::all`], and the others.
    ///
    /// # Errors
    /// A malformed node.
    pub(super) fn saturated(
        graph: &Graph,
        symbols: &[Symbol],
        ports: &Ports,
        last: Option<&Ports>,
        opts: &CoverOptions,
        pricing: &Pricing<'_>,
    ) -> Result<(Self, Vec<Self>, Report), CoverError> {
        let (mut all, others, report) = Self::all(graph, symbols, ports, last, opts, pricing)?;
        let first = all.swap_remove(0);
        let better = match all.pop() {
            Some(before) if before.total() <= first.total() => before,
            _ => first,
        };
        Ok((better, others, report))
    }

    /// The program of the chosen kernels, with layouts, for ports that may lie otherwise than the choice assumed.
    ///
    /// # Errors
    /// An operation that no archetype takes.
    pub(super) fn program(
        &mut self,
        graph: &Graph,
        ports: &Ports,
        opts: &CoverOptions,
        pricing: &Pricing<'_>,
    ) -> Result<Program, CoverError> {
        self.all.settle(ports);
        let mut plan = plan::Plan::of(&self.all, &self.selection, opts.precision, pricing)?;
        if opts.fusion && !opts.greedy {
            let free = |k: &plan::Kernel| {
                let storage = |c, role| plan::storage(&self.all, opts.precision, &[], c, role);
                self.placing && places::is_free(&self.all, &k.region, &storage)
            };
            joint::join_all(&self.all, &mut plan, pricing, &|k| !free(k));
        }
        layouts::assign(&self.all, &mut plan, pricing);
        if opts.fusion && !opts.greedy {
            places::settle(&self.all, &mut plan, pricing);
        }
        let names: Vec<&str> = pricing.archetypes.iter().map(|a| a.name()).collect();
        decode::decode(&decode::Signature::of(graph), &self.all, &plan, &opts.rules, &names)
    }
}

/// How much dearer another choice may look before layouts are assigned, and still be tried with them.
const NEAR: f64 = 1.02;

/// A program and what covering takes it to cost.
pub(super) type Costed = (Program, f64);

/// For each way that the ports may lie the cheapest program: from all alternatives, from the model as it is, or by the
/// greedy fuser, where these come near it before layouts are assigned, so that rules do not make a plan worse. None where some kernel takes its operands
/// otherwise; the first way must have a program.
///
/// # Errors
/// A malformed node, or an operation that no archetype takes.
pub(super) fn cheapest(
    graph: &Graph,
    symbols: &[Symbol],
    ports: &[Ports],
    opts: &CoverOptions,
    pricing: &Pricing<'_>,
) -> Result<(Vec<Option<Costed>>, Report), CoverError> {
    let Some(first) = ports.first() else { return Err(CoverError::Internal("a block without ports".into())) };
    let ordered = |p: &&Ports| p.inputs.iter().chain(&p.outputs).filter(|p| !p.storage.layout.is_row_major()).count();
    let (mut chosen, others, report) = Chosen::saturated(graph, symbols, first, ports.iter().max_by_key(ordered), opts, pricing)?;
    let total = chosen.total();
    let mut best: Vec<Option<Costed>> = Vec::with_capacity(ports.len());
    let costed = |program: Program| {
        let us = pricing.charge_program(&program);
        (program, us)
    };
    for (i, p) in ports.iter().enumerate() {
        match chosen.program(graph, p, opts, pricing) {
            Ok(program) => best.push(Some(costed(program))),
            Err(e) if i == 0 => return Err(e),
            Err(_) => best.push(None),
        }
    }
    let better = |chosen: &mut Chosen, opts: &CoverOptions, best: &mut [Option<Costed>]| {
        for (p, best) in ports.iter().zip(best) {
            let Ok(program) = chosen.program(graph, p, opts, pricing) else { continue };
            let other = costed(program);
            if best.as_ref().is_none_or(|b| other.1 < b.1 - 1e-9) {
                *best = Some(other);
            }
        }
    };
    for mut other in others {
        better(&mut other, opts, &mut best);
    }
    if !opts.fusion || opts.greedy {
        return Ok((best, report));
    }
    // Without rules that fired, the model as it is has been covered already.
    let others: &[bool] = if report.fired.is_empty() { &[true] } else { &[false, true] };
    for greedy in others.iter().copied() {
        let plain = CoverOptions { rules: RuleSet::None, greedy, ..opts.clone() };
        let Ok((mut chosen, _, _)) = Chosen::saturated(graph, symbols, first, None, &plain, pricing) else { continue };
        if chosen.total() <= NEAR * total {
            better(&mut chosen, &plain, &mut best);
        }
    }
    Ok((best, report))
}
