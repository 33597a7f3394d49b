//! Kernels of models as a file of `kernel.func`s, to be timed and fitted beside those of the design.

use std::{collections::BTreeSet, path::Path};

use kiln_dialects::{
    module::{OwnedModule, module},
    phase::{self, Phase},
};
use kiln_passes::program::{emit_kernel, read_kernel};
use kiln_plan::{Cone, Cost, Launch, Schedule, Storage};

use crate::diagnostic::Problem;

fn bad(path: &Path, e: &dyn std::fmt::Display) -> Problem {
    Problem::new("kernels", format!("{}: {e}", path.display()))
}

/// The kernels of a file.
///
/// # Errors
/// The file system, or a file that is not a module of kernels.
pub fn read(path: &Path) -> Result<Vec<Cone>, Problem> {
    let text = std::fs::read_to_string(path).map_err(|e| bad(path, &e))?;
    let context = kiln_dialects::context();
    let module = OwnedModule::parse(&context, &text).map_err(|diagnostics| {
        let first = diagnostics.first().map_or_else(String::new, ToString::to_string);
        bad(path, &format!("{} problem(s): {first}", diagnostics.len()))
    })?;
    let kernels = module.block().ops().into_iter().filter(|o| o.is("kernel.func"));
    kernels.map(|k| read_kernel(k).map(|l| l.cone).map_err(|e| bad(path, &e))).collect()
}

/// Adds kernels to a file, which is made where there is none; those that it has, and those with symbols, are left out.
/// Returns how many it then has.
///
/// # Errors
/// As [`read`].
pub fn add(path: &Path, new: &[Cone]) -> Result<usize, Problem> {
    let mut all = if path.exists() { read(path)? } else { Vec::new() };
    let mut seen: BTreeSet<String> = all.iter().map(Cone::key).collect();
    all.extend(new.iter().filter(|c| c.graph.symbols.is_empty() && seen.insert(c.key())).cloned());
    let context = kiln_dialects::context();
    let module = module(&context);
    phase::enter(module.op(), Phase::Kernel);
    for (i, cone) in all.iter().enumerate() {
        let launch = Launch {
            name: format!("k{i}"),
            cone: cone.clone(),
            archetype: String::new(),
            schedule: Schedule::default(),
            inputs: Vec::new(),
            outputs: Vec::new(),
            cost: Cost::default(),
            origin: Vec::new(),
            rules: Vec::new(),
        };
        emit_kernel(module.ctx(), module.block(), &launch).map_err(|e| bad(path, &e))?;
    }
    std::fs::write(path, module.text()).map_err(|e| bad(path, &e))?;
    Ok(all.len())
}

/// What a kernel computes, however its values lie in memory: kernels that only differ in that are fitted, or held out,
/// together.
pub(super) fn computation(cone: &Cone) -> String {
    let plain = |ports: &[kiln_algebra::Port]| ports.iter().map(|p| Storage::plain(&cone.graph.node(p.node).ty)).collect();
    let (inputs, outputs) = (plain(&cone.graph.inputs), plain(&cone.graph.outputs));
    Cone { inputs, outputs, ..cone.clone() }.key()
}
