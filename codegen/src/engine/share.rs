//! Launches that compute the same thing on other buffers share one kernel. Which symbols their extents are does not matter
//! either: a kernel gets them as arguments.

use std::{collections::BTreeMap, fmt::Write};

use kiln_algebra::{Ix, Op, ix::Atom};
use kiln_dialects::tile::TensorMap;
use kiln_plan::{Cone, Launch, Program};

/// From the symbols of the cone that a kernel was generated for to those of another cone that shares it.
pub(super) struct Renaming {
    from: Vec<usize>,
    to: Vec<usize>,
}

impl Renaming {
    /// Between cones of equal text.
    pub(super) fn between(kernel: &Cone, launch: &Cone) -> Self {
        Self { from: cone_symbols(kernel), to: cone_symbols(launch) }
    }
    /// The launch's symbol for one of the kernel's.
    pub(super) fn symbol(&self, s: usize) -> usize {
        self.from.binary_search(&s).ok().and_then(|i| self.to.get(i).copied()).unwrap_or(s)
    }
    /// The launch's expression for one of the kernel's.
    pub(super) fn expr(&self, e: &Ix) -> Ix {
        if self.from == self.to {
            return e.clone();
        }
        e.substitute(&|a| match a {
            Atom::Sym(s) => Some(Ix::sym(self.symbol(*s as usize))),
            _ => None,
        })
    }
    /// The launch's tensor map for one of the kernel's.
    pub(super) fn tensor_map(&self, m: &TensorMap) -> TensorMap {
        let all = |e: &[Ix]| e.iter().map(|e| self.expr(e)).collect();
        TensorMap { offset: self.expr(&m.offset), dims: all(&m.dims), strides: all(&m.strides), ..m.clone() }
    }
}

/// The program's symbols that a cone depends on, in ascending order: those that it names, and those that they derive from.
fn cone_symbols(c: &Cone) -> Vec<usize> {
    let mut all = kiln_kernels::analysis::symbols(c);
    let mut todo: Vec<usize> = all.iter().copied().collect();
    while let Some(s) = todo.pop() {
        let def = c.graph.symbols.get(s).and_then(|s| s.def.as_ref());
        todo.extend(def.map(Ix::symbols).unwrap_or_default().into_iter().filter(|s| all.insert(*s)));
    }
    all.into_iter().collect()
}

/// A cone's structure without names: nodes, outputs, storages, extents. Symbols are numbered by their rank among the
/// cone's own, so that it does not matter which of the program's they are; ranks keep expressions in normal form.
fn cone_text(c: &Cone) -> String {
    let mut text = String::new();
    let g = &c.graph;
    let own = cone_symbols(c);
    for n in &g.nodes {
        let inputs: Vec<u32> = n.inputs.iter().map(|i| i.0).collect();
        // Writing to a string cannot fail.
        let _ = match own.is_empty() {
            true => writeln!(text, "{:?} {inputs:?} {}", n.op, n.ty),
            // Types follow from operations and operands.
            false => writeln!(text, "{:?} {inputs:?}", n.op),
        };
    }
    let ports: Vec<u32> = g.inputs.iter().chain(&g.outputs).map(|p| p.node.0).collect();
    let symbols: Vec<_> = own.iter().filter_map(|s| g.symbols.get(*s)).map(|s| (s.min, s.opt, s.max, &s.def)).collect();
    let _ = write!(text, "{ports:?} {:?} {:?} {symbols:?}", c.inputs, c.outputs);
    if own.is_empty() { text } else { ranked(&text, &own) }
}

/// The text with symbols' numbers replaced by their ranks.
fn ranked(text: &str, own: &[usize]) -> String {
    const SYMBOL: &str = "Sym(";
    let mut parts = text.split(SYMBOL);
    let mut out = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let rank = part[..digits].parse().ok().and_then(|s: usize| own.binary_search(&s).ok());
        out.push_str(SYMBOL);
        match rank {
            // Writing to a string cannot fail.
            Some(rank) => drop(write!(out, "{rank}")),
            None => out.push_str(&part[..digits]),
        }
        out.push_str(&part[digits..]);
    }
    out
}

/// Which launches share a kernel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KernelSharing {
    /// For each segment, for each launch, its kernel.
    pub kernel_of_launch: Vec<Vec<usize>>,
    /// For each kernel, segment and position of the first launch that uses it: the one it is generated for and named after.
    pub launch_of_kernel: Vec<(usize, usize)>,
}

/// Groups the launches of all segments of a target by structure, storage, archetype and schedule.
pub fn share_kernels(segments: &[&Program]) -> KernelSharing {
    let mut sharing = KernelSharing::default();
    let mut by_text: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (s, p) in segments.iter().enumerate() {
        let mut kernels = Vec::with_capacity(p.launches.len());
        for (i, l) in p.launches.iter().enumerate() {
            let same = by_text.entry(cone_text(&l.cone)).or_default();
            let first = |k: usize| {
                let (segment, launch) = sharing.launch_of_kernel[k];
                &segments[segment].launches[launch]
            };
            let found = same.iter().copied().find(|k| equal(first(*k), l));
            let kernel = found.unwrap_or_else(|| {
                sharing.launch_of_kernel.push((s, i));
                same.push(sharing.launch_of_kernel.len() - 1);
                sharing.launch_of_kernel.len() - 1
            });
            kernels.push(kernel);
        }
        sharing.kernel_of_launch.push(kernels);
    }
    sharing
}

/// Whether launches whose cones have the same text share a kernel. The text leaves the contents of constants out; the
/// operations themselves hold them.
fn equal(a: &Launch, b: &Launch) -> bool {
    let mut constants = a.cone.graph.nodes.iter().zip(&b.cone.graph.nodes).filter(|(x, _)| matches!(x.op, Op::Const(_)));
    a.archetype == b.archetype && a.schedule == b.schedule && constants.all(|(x, y)| x.op == y.op)
}
