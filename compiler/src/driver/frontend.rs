//! Reading a model and lowering it to a graph of primitives.

use std::{collections::BTreeMap, path::Path};

use kiln_passes::lower::{Binding, LowerOptions, lower_script};
use kiln_plan::Script;
use melior::Context;

use super::CompileOptions;
use crate::{
    diagnostic::Problem,
    import::{self, ImportError},
    shape_spec::DimSpec,
};

/// A model as the algebra sees it.
pub struct Frontend {
    /// The file; weights are mapped.
    pub model: kiln_onnx::Model,
    /// What the host does, and the graphs of primitives that it runs. A model without control flow and data-dependent
    /// shapes is one graph.
    pub script: Script,
}

/// Reads a model and lowers it.
///
/// # Errors
/// A broken file, or all operators that are not supported, at once.
pub fn load(path: &Path, options: &CompileOptions) -> Result<Frontend, Problem> {
    let model = kiln_onnx::load(path).map_err(|e| {
        Problem::from_error("invalid-model", &e).help("check the file with a current onnx.checker, or export it again")
    })?;
    lower(&kiln_dialects::context(), model, options)
}

/// Lowers a model that was read. What the context keeps for good (types, attributes, locations) it keeps from each model.
///
/// # Errors
/// As [`load`].
pub fn lower(context: &Context, model: kiln_onnx::Model, options: &CompileOptions) -> Result<Frontend, Problem> {
    let missing = import::without_lowering(&model);
    if !missing.is_empty() {
        return Err(import_problem(ImportError::Unsupported(missing)));
    }
    let module = import::import(context, &model).map_err(import_problem)?;
    let main = module.symbol("main").ok_or_else(|| Problem::new("internal", "the imported module has no function 'main'"))?;
    let symbols = kiln_dialects::symbols::read(module.op()).map_err(|e| Problem::new("internal", e.0))?;
    let imported = kiln_dialects::onnx::read::graph(main, &symbols).map_err(|errors| {
        let related = errors.iter().map(|e| Problem::new("", e)).collect();
        Problem::new("unsupported-operator", "nodes that have no lowering").with(related)
    })?;
    let binding = |d: &DimSpec| match *d {
        DimSpec::Keep => Binding::Keep,
        DimSpec::Fixed(n) => Binding::Fixed(n),
        DimSpec::Range { min, opt, max } => Binding::Range { min, opt, max },
    };
    let shapes: BTreeMap<String, Vec<Binding>> =
        options.shapes.iter().map(|s| (s.input.clone(), s.dims.iter().map(binding).collect())).collect();
    let script = lower_script(&imported.graph, &LowerOptions { shapes }).map_err(|errors| {
        let related = errors.iter().map(|e| Problem::new("", e)).collect::<Vec<_>>();
        let file = model.files.first().map_or("the model".into(), |f| f.path.display().to_string());
        Problem::new("cannot-lower", format!("{} problem(s) in {file}", related.len()))
            .with(related)
            .help("every operator that is missing is listed; `kiln check` shows the same without compiling")
    })?;
    Ok(Frontend { model, script })
}

fn import_problem(e: ImportError) -> Problem {
    match e {
        ImportError::Unsupported(nodes) => {
            let related = nodes.iter().map(|n| Problem::new("", n)).collect::<Vec<_>>();
            Problem::new("unsupported-operator", format!("{} node(s) have operators that Kiln does not support", related.len()))
                .with(related)
                .help("all of them are listed; export the model without custom operators, or with a newer opset")
        }
        other => Problem::from_error("invalid-model", &other),
    }
}
