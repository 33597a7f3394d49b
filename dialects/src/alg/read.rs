//! Operations to primitives.
use super::{
    access,
    types::{tensor_of, tensor_type_of},
};
use crate::ir::{Attribute, Invalid, OpView, ValueExt, attr, exprs};
use kiln_algebra::{Access, Fold, Monoid, Op, Scalar};

/// Whether an operation is of the dialect.
pub fn is_alg(op: OpView<'_>) -> bool {
    op.name().starts_with("alg.")
}

/// The primitive that an operation stands for.
///
/// # Errors
/// An attribute or type that has not the form the dialect wants, or no operation of the dialect.
pub fn op_of(op: OpView<'_>) -> Result<Op, Invalid> {
    let name = op.name().strip_prefix("alg.").ok_or("is not of the alg dialect")?;
    let attribute = |name: &str| op.attr(name).ok_or_else(|| Invalid(format!("needs the attribute '{name}'")));
    let result = || -> Result<_, Invalid> { tensor_type_of(op.result(0).ok_or("needs a result")?.ty()) };
    Ok(match name {
        "constant" => Op::Const(tensor_of(attribute("value")?)?),
        "weight" => Op::Weight(text(attribute("key")?)?.into(), result()?),
        "map" => {
            let domain = result()?.dims;
            let accesses = match op.attr("accesses") {
                Some(a) => access::from_array(a)?,
                None => vec![Access::identity(domain.len()); op.operand_count()],
            };
            let body = Scalar::parse(text(attribute("body")?)?).map_err(|e| Invalid(format!("'body': {e}")))?;
            Op::Map { domain, body, accesses }
        }
        "view" => Op::View { domain: result()?.dims, access: access::from_attr(attribute("access")?)? },
        "reduce" => Op::Reduce {
            domain: exprs::from_attr(attribute("domain")?)?,
            reduced: axes(attribute("over")?)?,
            monoid: monoid(text(attribute("kind")?)?)?,
            access: access::from_attr(attribute("access")?)?,
        },
        "contract" => Op::Contract {
            domain: exprs::from_attr(attribute("domain")?)?,
            reduced: axes(attribute("over")?)?,
            accesses: pair(attribute("accesses")?)?,
        },
        "fold" => {
            let mut accesses = access::from_array(attribute("accesses")?)?;
            let times = match op.attr("times") {
                Some(_) => Some(accesses.pop().ok_or("'times' needs an access for the factor")?),
                None => None,
            };
            Op::Fold(Box::new(Fold {
                domain: exprs::from_attr(attribute("domain")?)?,
                reduced: axes(attribute("over")?)?,
                monoid: monoid(text(attribute("kind")?)?)?,
                body: Scalar::parse(text(attribute("body")?)?).map_err(|e| Invalid(format!("'body': {e}")))?,
                combine: monoid(text(attribute("combine")?)?)?,
                accesses,
                times,
            }))
        }
        "concat" => Op::Concat { axis: axis(op)? },
        "gather" => Op::Gather {
            domain: result()?.dims,
            indices: access::from_array(attribute("accesses")?)?,
            map: exprs::from_attr(attribute("map")?)?,
        },
        "scan" => Op::Scan {
            domain: result()?.dims,
            axis: axis(op)?,
            monoid: monoid(text(attribute("kind")?)?)?,
            exclusive: op.attr("exclusive").is_some(),
            reverse: op.attr("reverse").is_some(),
            access: access::from_attr(attribute("access")?)?,
        },
        "sort" => Op::Sort { axis: axis(op)?, descending: op.attr("descending").is_some() },
        "scatter" => Op::Scatter {
            domain: exprs::from_attr(attribute("domain")?)?,
            indices: access::from_array(attribute("accesses")?)?,
            map: exprs::from_attr(attribute("map")?)?,
            updates: access::from_attr(attribute("access")?)?,
            combine: op.attr("kind").map(|k| monoid(text(k)?)).transpose()?,
        },
        "greedy" => Op::Greedy { domain: result()?.dims, accesses: pair(attribute("accesses")?)? },
        _ => return Err("is no primitive".into()),
    })
}

fn pair(a: Attribute<'_>) -> Result<[Access; 2], Invalid> {
    access::from_array(a)?.try_into().map_err(|a: Vec<Access>| Invalid(format!("has {} accesses, must have 2", a.len())))
}

fn axis(op: OpView<'_>) -> Result<usize, Invalid> {
    Ok(op.int_attr("axis").and_then(|a| usize::try_from(a).ok()).ok_or("'axis' must not be negative")?)
}

fn text(a: Attribute<'_>) -> Result<&str, Invalid> {
    attr::as_str(a).ok_or_else(|| Invalid(format!("{a} is no string")))
}

fn axes(a: Attribute<'_>) -> Result<Vec<usize>, Invalid> {
    let all = attr::as_ints(a).ok_or_else(|| Invalid(format!("{a} is no list of axes")))?;
    all.into_iter().map(|x| usize::try_from(x).map_err(|_| Invalid(format!("{x} is no axis")))).collect()
}

fn monoid(name: &str) -> Result<Monoid, Invalid> {
    Monoid::parse(name).ok_or_else(|| Invalid(format!("kind {name:?} is none of sum, prod, max, min")))
}
