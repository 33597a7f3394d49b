//! # onnx-to-alg
//! Lowers the model to tensor primitives: each operator becomes the plainest algebraic form of its specification, and
//! what is known before the model runs (shape arithmetic, small constants) is computed here.
//! Requires: phase `onnx`; types need not be inferred. Leaves: phase `alg`.
//! Fails: with an error for each node that cannot be lowered, all at once.
use crate::lower::{Binding, LowerOptions, lower_model};
use kiln_algebra::Symbol;
use kiln_dialects::{
    alg::{FuncOp, graph_to_func},
    ir::OpView,
    onnx::{Dim, InputInfo, read},
    pass::{Options, Pass, PassError},
    phase::{self, Phase},
    symbols,
};

/// The pass.
pub struct OnnxToAlg;

impl Pass for OnnxToAlg {
    const NAME: &'static str = "onnx-to-alg";
    const SUMMARY: &'static str = "Lowers ONNX operations to tensor primitives";
    const DIALECTS: &'static [&'static str] = &["alg", "func"];

    fn run(op: OpView<'_>, _: &Options) -> Result<(), PassError> {
        phase::require(op, Phase::Onnx)?;
        let block = op.body().ok_or("the module is empty")?;
        let [func] = block.ops().into_iter().filter(|o| o.is("func.func")).collect::<Vec<_>>()[..] else {
            return Err("a model is a module with one func.func".into());
        };
        let reported = |errors: Vec<String>| {
            errors.iter().for_each(|e| func.error(e));
            PassError::Reported
        };
        let text = |e: &dyn std::fmt::Display| e.to_string();
        let known = symbols::read(op).map_err(|e| PassError::new(e.to_string()))?;
        let model = read::graph(func, &known).map_err(|e| reported(e.iter().map(|e| text(e)).collect()))?.graph;
        let shapes = model.inputs.iter().map(|i| (i.name.to_string(), bounds(i, &known))).collect();
        let mut graph =
            lower_model(&model, &LowerOptions { shapes }).map_err(|e| reported(e.iter().map(|e| text(e)).collect()))?;
        keep_bounds(&mut graph.symbols, &known);
        let name = func.str_attr("sym_name").unwrap_or("main").to_owned();
        func.erase();
        graph_to_func(op.ctx(), block, FuncOp::Func, &name, &graph, &[]).map_err(|e| PassError::new(e.to_string()))?;
        symbols::write(op, &graph.symbols);
        phase::enter(op, Phase::Alg);
        Ok(())
    }
}

/// What the module's symbols say of an input's dimensions, so that inference knows it.
fn bounds(input: &InputInfo, known: &[Symbol]) -> Vec<Binding> {
    let of = |dim: &Dim| match dim {
        Dim::Named(name) => known.iter().find(|s| s.name == *name),
        Dim::Fixed(_) | Dim::Unknown => None,
    };
    let binding = |s: &Symbol| s.max.map(|max| Binding::Range { min: s.min, opt: s.opt, max });
    input.dims.iter().map(|d| of(d).and_then(binding).unwrap_or(Binding::Keep)).collect()
}

/// Lowering names the symbols again; what the module says of their values stays true, and so do the bounds that
/// lowering found and relied on.
fn keep_bounds(symbols: &mut [Symbol], known: &[Symbol]) {
    let mut opt = Vec::with_capacity(symbols.len());
    for s in symbols {
        if let Some(k) = known.iter().find(|k| k.name == s.name && s.def.is_none()) {
            s.min = s.min.max(k.min);
            s.max = [s.max, k.max].into_iter().flatten().min();
            s.opt = k.opt.max(s.min).min(s.max.unwrap_or(i64::MAX));
        }
        if let Some(at_opt) = s.def.as_ref().and_then(|d| d.eval(&[], &opt)) {
            s.opt = at_opt.clamp(s.min, s.max.unwrap_or(i64::MAX).max(s.min));
        }
        opt.push(s.opt);
    }
}

#[cfg(test)]
mod tests {
    use kiln_dialects::{
        context,
        module::OwnedModule,
        pass::{RunOptions, run_pipeline},
    };

    #[test]
    fn gemm_relu_dynamic_f32() {
        crate::registry::register_all();
        let context = context();
        let text = "module attributes {kiln.phase = \"onnx\", kiln.symbols = [{name = \"n\", min = 1, opt = 4}]} {
            func.func @main(%x: tensor<?x4xf32, affine_map<()[s0] -> (s0, 4)>> {onnx.name = \"x\"}) -> (!onnx.value {onnx.name = \"y\"}) {
                %w = onnx.Weight \"w\" : tensor<4x8xf32>
                %h = onnx.MatMul(%x, %w) {onnx.node = \"/mm\"} : (tensor<?x4xf32, affine_map<()[s0] -> (s0, 4)>>, tensor<4x8xf32>) -> !onnx.value
                %y = onnx.Relu(%h) {onnx.node = \"/relu\"} : (!onnx.value) -> !onnx.value
                return %y : !onnx.value
            }
        }";
        let mut module = OwnedModule::parse(&context, text).unwrap();
        run_pipeline(&mut module, "shape-inference", &RunOptions::default()).unwrap();
        let typed = module.text();
        run_pipeline(&mut module, "onnx-to-alg", &RunOptions::default()).unwrap();
        insta::assert_snapshot!(format!("{typed}\n{}", module.text()));
        let again = run_pipeline(&mut module, "onnx-to-alg", &RunOptions::default()).unwrap_err();
        assert!(again.to_string().contains("the module is in the phase 'alg', but the pass wants 'onnx'"), "{again}");
    }
}
