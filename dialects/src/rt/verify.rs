//! Verifiers of `rt`.
use crate::{
    ir::{Attribute, Invalid, OpView, Type, TypeExt, ValueExt, attr, exprs},
    kernel::storage,
};

type Checked = Result<(), Invalid>;

/// Verifies an operation of the dialect.
///
/// # Errors
/// What is wrong with it.
pub fn verify(op: OpView<'_>) -> Checked {
    match op.name() {
        "rt.program" => program(op),
        "rt.launch" => launch(op),
        "rt.const" => constant(op),
        "rt.alloc" => ["offset", "bytes"].into_iter().try_for_each(|name| bytes(op.attr(name), name)),
        _ => Ok(()),
    }
}

fn signature(op: OpView<'_>) -> Result<(Vec<Type<'_>>, Vec<Type<'_>>), Invalid> {
    let ty = op.attr("function_type").and_then(attr::as_type).and_then(TypeExt::signature);
    ty.ok_or_else(|| Invalid::new("needs a function type"))
}

fn is_buffer(ty: Type<'_>) -> bool {
    ty.shape().is_none()
}

fn bytes(a: Option<Attribute<'_>>, name: &str) -> Checked {
    let Some(a) = a else { return Ok(()) };
    match exprs::from_attr(a)?.as_slice() {
        [e] if !e.has_axes() => Ok(()),
        _ => Err(Invalid(format!("'{name}' must be one expression of the symbols"))),
    }
}

fn program(op: OpView<'_>) -> Checked {
    let (inputs, results) = signature(op)?;
    let last = op.body().and_then(|b| b.ops().pop()).filter(|o| o.is("rt.return")).ok_or("must end in rt.return")?;
    let returned: Vec<Type<'_>> = last.operands().into_iter().map(ValueExt::ty).collect();
    if returned != results {
        return Err("returns values of other types than it declares".into());
    }
    let buffers = inputs.iter().filter(|t| is_buffer(**t)).count();
    if buffers != 0 && (buffers != inputs.len() || !results.is_empty()) {
        return Err("has buffers as all of its arguments and no results, or no buffer at all".into());
    }
    if buffers > 0 {
        let count = op.int_attr("inputs").and_then(|n| usize::try_from(n).ok()).filter(|n| *n <= buffers);
        count.ok_or("needs 'inputs', how many of its buffers are inputs")?;
        let types = op.attr("types").and_then(attr::as_array).unwrap_or_default();
        if types.len() != buffers {
            return Err(Invalid(format!("names the types of {} buffers, but takes {buffers}", types.len())));
        }
    }
    bytes(op.attr("arena"), "arena")?;
    bytes(op.attr("tensors"), "tensors")
}

/// The operation of a symbol in the innermost module around `op`.
fn lookup<'c>(op: OpView<'c>, symbol: &str) -> Result<OpView<'c>, Invalid> {
    let module = std::iter::successors(Some(op), |o| o.parent()).find(|o| o.is("builtin.module"));
    let top = module.and_then(|m| m.body());
    let found = top.and_then(|b| b.ops().into_iter().find(|o| o.str_attr("sym_name") == Some(symbol)));
    found.ok_or_else(|| Invalid(format!("refers to @{symbol}, which does not exist")))
}

fn launch(op: OpView<'_>) -> Checked {
    let callee = lookup(op, op.str_attr("kernel").ok_or("needs a kernel")?)?;
    let segments = op.attr("operandSegmentSizes").and_then(segments).unwrap_or([op.operand_count(), 0]);
    let types: Vec<Type<'_>> = op.operands().into_iter().map(ValueExt::ty).collect();
    let results: Vec<Type<'_>> = op.results().into_iter().map(ValueExt::ty).collect();
    let buffers = segments[1] > 0;
    if types[..segments[0].min(types.len())].iter().any(|t| is_buffer(*t) != buffers) || (buffers && !results.is_empty()) {
        return Err("takes tensors and returns some, or takes buffers and writes 'into' some".into());
    }
    // A kernel that is scheduled or lowered has another signature.
    if callee.is("tile.func") || callee.is("llvm.func") {
        return Ok(());
    }
    if callee.is("rt.kernel") {
        let wanted = (callee.int_attr("inputs"), callee.int_attr("outputs"));
        if wanted != (Some(segments[0] as i64), Some(segments[1] as i64)) {
            return Err(Invalid(format!("and @{} differ in the number of buffers", op.str_attr("kernel").unwrap_or_default())));
        }
        return Ok(());
    }
    if !callee.is("kernel.func") {
        return Err(Invalid(format!("launches a '{}'", callee.name())));
    }
    let (inputs, outputs) = signature(callee)?;
    let counts = (segments[0], if buffers { segments[1] } else { results.len() });
    if counts != (inputs.len(), outputs.len()) {
        return Err(Invalid(format!(
            "has {} inputs and {} outputs, but the kernel has {} and {}",
            counts.0,
            counts.1,
            inputs.len(),
            outputs.len()
        )));
    }
    // Kernels that are shared by launches at other shapes name their symbols differently: ranks and elements agree.
    let same =
        |a: &Type<'_>, b: &Type<'_>| a.element() == b.element() && a.shape().map(|s| s.len()) == b.shape().map(|s| s.len());
    let agree = |a: &[Type<'_>], b: &[Type<'_>]| a.iter().zip(b).all(|(a, b)| same(a, b));
    let fits = agree(&types, &inputs) && agree(&results, &outputs);
    if !buffers && !fits {
        return Err("and the kernel differ in the types of their operands or results".into());
    }
    Ok(())
}

fn segments(a: Attribute<'_>) -> Option<[usize; 2]> {
    let sizes = attr::as_i32s(a)?;
    match sizes[..] {
        [inputs, outputs] => Some([usize::try_from(inputs).ok()?, usize::try_from(outputs).ok()?]),
        _ => None,
    }
}

fn constant(op: OpView<'_>) -> Checked {
    storage::from_attr(op.attr("storage").ok_or("needs a storage")?)?;
    let source = lookup(op, op.str_attr("source").ok_or("needs a source")?)?;
    if !source.is("kernel.const") {
        return Err(Invalid(format!("takes its value from a '{}'", source.name())));
    }
    let (_, results) = signature(source)?;
    match op.result(0).map(ValueExt::ty) {
        Some(ty) if is_buffer(ty) || results.first() == Some(&ty) => Ok(()),
        _ => Err("and its source differ in type".into()),
    }
}
