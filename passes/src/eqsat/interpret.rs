//! Runs a program with the reference evaluator: what its kernels must compute.

use kiln_algebra::{
    Const, DType, Tensor,
    eval::{EvalError, WeightSource, evaluate},
};
use kiln_plan::{Program, Source, ValueId};

/// Outputs of a program for concrete inputs and symbols, each value rounded to its type in memory.
///
/// # Errors
/// What the evaluator finds in a kernel or constant.
pub fn execute(program: &Program, inputs: &[Tensor], syms: &[i64], weights: &dyn WeightSource) -> Result<Vec<Tensor>, EvalError> {
    let mut values: Vec<Option<Tensor>> = vec![None; program.values.len()];
    for (i, v) in program.values.iter().enumerate() {
        values[i] = match v.source {
            Source::Input(k) => inputs.get(k as usize).cloned(),
            Source::Const(k) => {
                let out = evaluate(&program.consts[k as usize].graph, &[], syms, weights)?;
                out.into_iter().next().map(|t| stored(t, v.storage.dtype))
            }
            Source::Launch { .. } => None,
        };
    }
    let get = |values: &[Option<Tensor>], id: ValueId| values[id.0 as usize].clone().unwrap_or_else(|| Tensor::f32(&[0], &[]));
    for l in &program.launches {
        let args: Vec<Tensor> = l.inputs.iter().map(|i| get(&values, *i)).collect();
        let results = evaluate(&l.cone.graph, &args, syms, weights)?;
        for (id, t) in l.outputs.iter().zip(results) {
            values[id.0 as usize] = Some(stored(t, program.value(*id).storage.dtype));
        }
    }
    Ok(program.outputs.iter().map(|o| get(&values, o.value)).collect())
}

/// The values after a trip through memory of another element type.
fn stored(t: Tensor, dtype: DType) -> Tensor {
    if t.dtype() == dtype {
        return t;
    }
    let own = t.dtype();
    Tensor::from_fn(own, t.shape(), |i| Const::from_f64(own, Const::from_f64(dtype, t.get(i).to_f64()).to_f64()))
}
