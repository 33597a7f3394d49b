//! `fold`: its definition, in two passes. Terms are computed over the axes that the body depends on.

use super::{Job, contract, error::EvalError, map, reduce};
use crate::{dtype::DType, fold::Fold, ix::Ix, op::Access, tensor::Tensor};

pub(super) fn fold(job: &Job<'_>, f: &Fold, operands: &[&Tensor], dtype: DType) -> Result<Tensor, EvalError> {
    let n = f.accesses.len();
    let used: Vec<usize> =
        (0..f.domain.len()).filter(|i| f.reduced.contains(i) || f.accesses.iter().any(|a| a.uses_axis(*i))).collect();
    let place = |i: usize| used.iter().position(|u| *u == i);
    let domain: Vec<Ix> = used.iter().map(|i| f.domain[*i].clone()).collect();
    let reduced: Vec<usize> = f.reduced.iter().filter_map(|r| place(*r)).collect();
    let to: Vec<Ix> = (0..f.domain.len()).map(|i| place(i).map_or(Ix::konst(0), Ix::axis)).collect();
    let mut accesses: Vec<Access> = f.accesses.iter().map(|a| a.at(&to)).collect();
    let state = reduce::reduce(job, &domain, &reduced, f.monoid, &accesses[0], operands[0])?;
    accesses.push(Access::new((0..domain.len()).filter(|i| !reduced.contains(i)).map(Ix::axis).collect()));
    let all: Vec<&Tensor> = operands[..n].iter().copied().chain([&state]).collect();
    let terms = map::map(job, &domain, &f.body, &accesses, &all)?;
    let read = Access::new(used.iter().map(|i| Ix::axis(*i)).collect());
    let (Some(times), Some(y)) = (&f.times, operands.get(n)) else {
        return reduce::reduce(job, &f.domain, &f.reduced, f.combine, &read, &terms);
    };
    contract::contract(job, &f.domain, &f.reduced, [&read, times], [&terms, y], dtype)
}
