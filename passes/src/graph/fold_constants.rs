//! # fold-constants
//! Replaces operations whose operands are all constants by their value, as the reference evaluator gives it.
//! Weights are no constants here: what depends on them is evaluated when the engine is packed.
//! Requires: phase `alg`. Leaves: phase `alg`; what is not used any more is left to `canonicalize`.
//! Skips: a result past `limit` bytes (remark), anything that depends on a symbol.
use kiln_algebra::{
    Op, Tensor,
    eval::{EvalError, Limits, evaluate_node_with},
};
use kiln_dialects::{
    Builder,
    alg::{emit_op, is_alg, op_of, types::tensor_of},
    ir::{OpView, ValueExt, definition},
    pass::{Options, Pass, PassError, PassOption},
};

/// The pass.
pub struct FoldConstants;

impl Pass for FoldConstants {
    const NAME: &'static str = "fold-constants";
    const SUMMARY: &'static str = "Replaces operations on constants by their value";
    const ANCHOR: &'static str = "";
    const OPTIONS: &'static [PassOption] = &[PassOption::new("limit", "largest value that is made, in bytes", "65536")];
    const DIALECTS: &'static [&'static str] = &["alg"];

    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
        let limits = Limits { result_bytes: options.get("limit")? };
        let mut candidates = Vec::new();
        op.walk(|o| {
            if is_alg(o) && !o.is("alg.constant") && !o.is("alg.weight") {
                candidates.push(o);
            }
        });
        // Operands come first, so that a chain folds in one go.
        candidates.into_iter().try_for_each(|o| fold(o, &limits))
    }
}

fn fold(op: OpView<'_>, limits: &Limits) -> Result<(), PassError> {
    let constants: Option<Vec<OpView<'_>>> = op.operands().into_iter().map(|v| definition(v, "alg.constant")).collect();
    let Some(constants) = constants else { return Ok(()) };
    let operands: Vec<Tensor> = constants
        .into_iter()
        .filter_map(|c| c.attr("value"))
        .map(|value| tensor_of(value).map_err(|e| PassError::new(e.to_string())))
        .collect::<Result<_, _>>()?;
    let primitive = op_of(op).map_err(|e| PassError::new(e.to_string()))?;
    let value = match evaluate_node_with(&primitive, &operands.iter().collect::<Vec<_>>(), &[], limits) {
        Ok(value) => value,
        Err(e @ EvalError::TooLarge { .. }) => {
            op.remark(format!("missed: fold-constants: {e}"));
            return Ok(());
        }
        // It depends on a symbol, or reads outside of an operand, which is for the program to do when it runs.
        Err(_) => return Ok(()),
    };
    let (Some(result), Some(mut b)) = (op.result(0), Builder::before(op)) else { return Ok(()) };
    let ty = kiln_algebra::TensorType::fixed(value.dtype(), value.shape());
    if let Some(folded) = emit_op(&mut b, &Op::Const(value), &[], &ty)
        && folded.ty() == result.ty()
    {
        op.replace_with(&[folded]);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use kiln_dialects::{
        context,
        module::OwnedModule,
        pass::{RunOptions, register_upstream, run_pipeline},
    };

    fn after(text: &str, pipeline: &str) -> (String, Vec<String>) {
        crate::registry::register_all();
        register_upstream();
        let context = context();
        let mut module = OwnedModule::parse(&context, text).unwrap();
        let said = run_pipeline(&mut module, pipeline, &RunOptions::default()).unwrap();
        (module.text(), said.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn chain_f32() {
        let (text, said) = after(
            "func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
                %a = alg.constant dense<[1.0, 2.0]> : tensor<2xf32>
                %i = alg.map \"f32(i0)\"() at [] : () -> tensor<2xf32>
                %b = alg.map \"add(x0, x1)\"(%a, %i) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
                %c = alg.map \"mul(x0, x1)\"(%b, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
                return %c : tensor<2xf32>
            }",
            "func.func(fold-constants,canonicalize)",
        );
        assert_eq!(said, Vec::<String>::new());
        insta::assert_snapshot!(text);
    }

    #[test]
    fn negative_symbol_weight_and_limit() {
        let (text, said) = after(
            "func.func @f() -> (tensor<2xf32>, tensor<2xf32>, tensor<64xf32>) {
                %w = alg.weight \"w\" : tensor<2xf32>
                %a = alg.map \"neg(x0)\"(%w) : (tensor<2xf32>) -> tensor<2xf32>
                %b = alg.map \"f32(s0)\"() at [] : () -> tensor<2xf32>
                %c = alg.map \"1.0:f32\"() at [] : () -> tensor<64xf32>
                return %a, %b, %c : tensor<2xf32>, tensor<2xf32>, tensor<64xf32>
            }",
            "func.func(fold-constants{limit=128})",
        );
        insta::assert_snapshot!(text + &said.join("\n"));
    }

    #[test]
    fn negative_option() {
        crate::registry::register_all();
        let context = context();
        let mut module = OwnedModule::parse(&context, "func.func private @f()").unwrap();
        let mut run = |pipeline: &str| run_pipeline(&mut module, pipeline, &RunOptions::default()).unwrap_err().to_string();
        assert_eq!(
            run("func.func(fold-constants{limits=1})"),
            "pipeline `func.func(fold-constants{limits=1})`: pass 'fold-constants' has no option 'limits'; did you mean 'limit'?"
        );
        assert_eq!(
            run("fold-constants{limit=many}"),
            "error: fold-constants: option limit=\"many\": invalid digit found in string"
        );
    }
}
