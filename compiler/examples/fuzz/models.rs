//! Executions of the compiler.

use std::path::{Path, PathBuf};

use kiln_algebra::{Graph, Tensor};
use kiln_compiler::{
    driver::{CompileOptions, Frontend, compile, lower},
    weights::ModelWeights,
};
use kiln_dialects::{
    alg::{FuncOp, graph_to_func},
    phase::{self, Phase},
    symbols,
};
use kiln_format::{CpuLevel, DType};
use kiln_onnx::Limits;
use kiln_passes::{
    eqsat::{AnalyticalCost, CoverOptions, cover},
    script::{HostData, ScriptError, evaluate_script},
};
use kiln_plan::Archetype;
use kiln_runtime::{
    Device, Engine, Options, Value, Values, default_shape,
    format::ValueKind,
    random::{SplitMix, random_input},
};
use melior::Context;

use crate::plan::Task;

/// Graphs up to this size are covered.
const COVERED: usize = 48;
/// Models whose tensors have at most so many elements are run.
const ELEMENTS: usize = 1 << 16;
/// Models that share a context.
const MODELS: usize = 500;
/// Relative L2 error between engine and evaluator.
const TOLERANCE: f64 = 1e-3;

pub(crate) struct Models {
    context: Context,
    used: usize,
    folder: PathBuf,
    archetypes: Vec<Box<dyn Archetype>>,
}

impl Models {
    pub(crate) fn new(folder: &Path) -> Self {
        let archetypes = kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
        Self { context: kiln_dialects::context(), used: 0, folder: folder.to_owned(), archetypes }
    }

    /// How far a model comes.
    pub(crate) fn execute(&mut self, bytes: &[u8], task: Task, rng: &mut SplitMix) -> &'static str {
        // What a context has made unique it keeps.
        self.used += 1;
        if self.used > MODELS {
            (self.context, self.used) = (kiln_dialects::context(), 0);
        }
        let model = match kiln_onnx::parse(bytes.to_vec().into(), &Limits::default()) {
            Ok(model) => model,
            Err(_) => return "model: invalid",
        };
        let front = match lower(&self.context, model, &CompileOptions::default()) {
            Ok(front) => front,
            Err(p) => {
                return match p.code.as_str() {
                    "kiln::invalid-model" => "model: invalid",
                    "kiln::cannot-lower" => "model: not lowered",
                    _ => "model: unsupported",
                };
            }
        };
        match task {
            Task::Verify => self.verify(&front),
            Task::Cover => self.cover(&front),
            Task::Run => self.run(&front, bytes, rng),
            _ => "model: lowered",
        }
    }

    /// The graphs as IR.
    fn verify(&self, front: &Frontend) -> &'static str {
        for graph in &front.script.segments {
            let module = kiln_dialects::module::module(&self.context);
            symbols::write(module.op(), &graph.symbols);
            phase::enter(module.op(), Phase::Alg);
            let made = graph_to_func(module.ctx(), module.block(), FuncOp::Func, "main", graph, &[]);
            let (valid, said) = kiln_dialects::diag::capture(&self.context, || module.op().verify());
            assert!(made.is_ok() && valid, "a graph is no valid IR: {made:?} {said:?}");
        }
        "model: verified"
    }

    fn cover(&self, front: &Frontend) -> &'static str {
        let Some(Ok(info)) = kiln_codegen::data::target("x86_64") else { return "model: not covered" };
        for graph in front.script.segments.iter().filter(|g| g.nodes.len() <= COVERED) {
            if cover(graph, &CoverOptions::new(info.clone()), &self.archetypes, &AnalyticalCost).is_err() {
                return "model: not covered";
            }
        }
        "model: covered"
    }

    /// The engine against the evaluator, on random inputs of the shapes that it was optimised for.
    fn run(&self, front: &Frontend, bytes: &[u8], rng: &mut SplitMix) -> &'static str {
        if !front.script.segments.iter().all(small) {
            return "model: too large to run";
        }
        let (model, engine) = (self.folder.join("model.onnx"), self.folder.join("engine.kiln"));
        let options = CompileOptions { cpu_levels: vec![CpuLevel::V3], ..CompileOptions::default() };
        if std::fs::write(&model, bytes).is_err() || compile(&model, &engine, &options, &()).is_err() {
            return "model: not compiled";
        }
        let options = Options { device: Device::Cpu, threads: Some(1), ..Options::default() };
        let engine = match Engine::open(&engine, &options) {
            Ok(engine) => engine,
            Err(e) => panic!("an engine that was just written cannot be opened: {e}"),
        };
        let Some(inputs) = inputs(&engine, rng) else { return "model: not run" };
        let given: Option<Vec<HostData>> = front
            .script
            .inputs
            .iter()
            .map(|v| match inputs.get(&*front.script.values[v.0 as usize].name)? {
                Value::Tensor(t) => algebra(t).map(HostData::Tensor),
                _ => Some(HostData::None),
            })
            .collect();
        let Some(given) = given else { return "model: not run" };
        let got = engine.context().and_then(|mut c| c.run_values(&inputs));
        let wanted = evaluate_script(&front.script, &given, &ModelWeights::new(&front.model));
        match (got, wanted) {
            (Ok(got), Ok(wanted)) => {
                let names = front.script.outputs.iter().map(|v| &front.script.values[v.0 as usize].name);
                let same = names.zip(wanted).all(|(name, w)| got.get(&**name).is_some_and(|g| agree(g, &w)));
                if same { "model: run" } else { "model: differs" }
            }
            (Err(_), Err(_)) | (_, Err(ScriptError::Text { .. })) => "model: not run",
            _ => "model: differs",
        }
    }
}

fn small(graph: &Graph) -> bool {
    graph.nodes.iter().all(|n| {
        let extents = n.ty.dims.iter().map(|d| d.as_const().map_or(Some(16), |v| usize::try_from(v).ok()));
        extents.into_iter().try_fold(1usize, |all, d| all.checked_mul(d?)).is_some_and(|n| n <= ELEMENTS)
    })
}

fn inputs(engine: &Engine, rng: &mut SplitMix) -> Option<Values> {
    let program = engine.program();
    let mut values = Values::new();
    for spec in &program.signature.inputs {
        let value = match spec.kind {
            ValueKind::Tensor => {
                let shape = default_shape(program, spec).ok()?;
                let elements = shape.iter().try_fold(1u64, |n, d| n.checked_mul(*d))?;
                (elements <= ELEMENTS as u64).then(|| random_input(rng, spec.dtype, &shape).ok())??.into()
            }
            ValueKind::Sequence => return None,
            ValueKind::OptionalTensor | ValueKind::OptionalSequence => Value::None,
        };
        values.insert(spec.name.clone(), value);
    }
    Some(values)
}

fn algebra(t: &kiln_runtime::Tensor) -> Option<Tensor> {
    let dtype = kiln_algebra::DType::ALL.iter().find(|d| d.numpy() == t.dtype().name())?;
    let shape: Vec<usize> = t.shape().iter().map(|d| *d as usize).collect();
    Tensor::new(*dtype, &shape, t.bytes()).ok()
}

fn agree(got: &Value, wanted: &HostData) -> bool {
    match (got, wanted) {
        (Value::Tensor(g), HostData::Tensor(w)) => near(g, w),
        (Value::Sequence(g), HostData::Sequence(w)) => g.len() == w.len() && g.iter().zip(w).all(|(g, w)| near(g, w)),
        (Value::None, HostData::None) => true,
        _ => false,
    }
}

fn near(got: &kiln_runtime::Tensor, wanted: &Tensor) -> bool {
    let shape: Vec<usize> = got.shape().iter().map(|d| *d as usize).collect();
    if got.dtype().name() != wanted.dtype().numpy() || shape != wanted.shape() {
        return false;
    }
    if !wanted.dtype().is_float() || matches!(got.dtype(), DType::F8E8M0 | DType::F4E2M1) {
        return got.bytes() == wanted.bytes();
    }
    let (mut difference, mut norm) = (0.0, 0.0);
    for (g, w) in got.to_f64().into_iter().zip(wanted.to_f64_vec()) {
        if !(g.is_finite() && w.is_finite()) {
            if g == w || (g.is_nan() && w.is_nan()) {
                continue;
            }
            return false;
        }
        difference += (g - w) * (g - w);
        norm += w * w;
    }
    // Two units in the last place, of the narrow types.
    let tolerance = if wanted.dtype().size() <= 2 { 2e-2 } else { TOLERANCE };
    difference.sqrt() <= tolerance * norm.sqrt() + 1e-6
}
