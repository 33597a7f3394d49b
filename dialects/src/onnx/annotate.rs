//! Shape inference over a module: facts of every value, written back as types.

use super::{Fact, InferCx, InferError, OnnxGraph, OnnxNode, infer, read};
use crate::alg::types::tensor_type;
use crate::ir::{Attribute, OpView, Type, TypeLike, Val, ValueLike};
use crate::symbols;
use kiln_algebra::Ix;
use mlir_sys::*;
use std::{collections::BTreeMap, sync::Arc};

/// Gives every value of the module's functions its inferred type, and the module the symbols that these use.
///
/// A node that cannot be inferred leaves its results as they are, and all that depends on them.
///
/// # Errors
/// Every node that cannot be inferred although its inputs could, in order; the rest is annotated nevertheless.
pub fn types(module: OpView<'_>) -> Result<(), Vec<InferError>> {
    let mut errors = Vec::new();
    let known = symbols::read(module).map_err(|e| vec![broken(&e.to_string())])?;
    let mut cx = InferCx::new(known);
    for func in module.find_all("func.func") {
        let symbols = cx.symbols.clone();
        match read::graph(func, &symbols) {
            Ok(graph) => {
                let facts = facts(&graph.graph, &mut cx, &mut errors);
                for (name, fact) in &facts {
                    if let Some(value) = graph.values.get(name) {
                        set_type(*value, tensor_type(func.ctx(), &fact.ty()));
                    }
                }
                refresh_signature(func);
            }
            Err(found) => errors.extend(found),
        }
    }
    symbols::write(module, &cx.symbols);
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Facts of all values of a graph that can be inferred; what cannot goes to `errors`.
pub fn facts(graph: &OnnxGraph, cx: &mut InferCx, errors: &mut Vec<InferError>) -> BTreeMap<Arc<str>, Fact> {
    let mut facts: BTreeMap<Arc<str>, Fact> = BTreeMap::new();
    for input in &graph.inputs {
        let dims = input.dims.iter().enumerate().map(|(i, dim)| match dim {
            super::Dim::Fixed(size) => Ix::konst(*size),
            super::Dim::Named(name) => cx.symbol(name),
            super::Dim::Unknown => cx.symbol(&format!("{}.{i}", input.name)),
        });
        facts.insert(input.name.clone(), Fact::new(input.dtype, dims.collect()));
    }
    for initializer in &graph.initializers {
        let fact = initializer.tensor.clone().map_or_else(|| Fact::of(&initializer.ty), Fact::constant);
        facts.insert(initializer.name.clone(), fact);
    }
    for node in &graph.nodes {
        let Some(inputs) = inputs(node, &facts) else { continue };
        match infer(node, &inputs, cx) {
            Ok(outputs) => {
                for (name, fact) in node.outputs.iter().zip(outputs) {
                    if let Some(name) = name {
                        facts.insert(name.clone(), fact);
                    }
                }
            }
            Err(error) => errors.push(error),
        }
    }
    // A symbol may turn out to equal an expression after types were made of it.
    for fact in facts.values_mut() {
        for dim in &mut fact.dims {
            *dim = cx.canon(dim);
        }
    }
    facts
}

/// Facts of a node's inputs; `None` where one is not known.
fn inputs<'f>(node: &OnnxNode, facts: &'f BTreeMap<Arc<str>, Fact>) -> Option<Vec<Option<&'f Fact>>> {
    node.inputs.iter().map(|name| name.as_ref().map_or(Some(None), |n| facts.get(n).map(Some))).collect()
}

/// Changes the type of a value in place; its users are not looked at.
pub fn set_type<'c>(value: Val<'c>, ty: Type<'c>) {
    // SAFETY: both are live and of one context; the verifier checks the result.
    unsafe { mlirValueSetType(value.to_raw(), ty.to_raw()) }
}

/// Makes a function's type follow its arguments and what it returns.
pub fn refresh_signature(func: OpView<'_>) {
    let Some(body) = func.body() else { return };
    let types = |values: Vec<Val<'_>>| values.into_iter().map(|v| v.r#type().to_raw()).collect::<Vec<_>>();
    let inputs = types(body.args());
    let results = types(body.terminator().map(OpView::operands).unwrap_or_default());
    // SAFETY: the types are of the function's context; the slices are read during the calls only.
    let ty = unsafe {
        let raw = mlirFunctionTypeGet(
            func.ctx().to_raw(),
            inputs.len() as isize,
            inputs.as_ptr(),
            results.len() as isize,
            results.as_ptr(),
        );
        Attribute::from_raw(mlirTypeAttrGet(raw))
    };
    func.set_attr("function_type", ty);
}

fn broken(what: &str) -> InferError {
    InferError { node: "main".into(), op: "module".into(), reason: super::Reason::Invalid, what: what.into() }
}
