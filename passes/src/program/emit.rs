//! Programs to IR.
use super::{ProgramError, to_ir};
use kiln_dialects::{
    Builder,
    alg::{FuncOp, NAME, graph_to_func, types::tensor_type},
    ir::{Attribute, BlockView, Ctx, OpView, Type, Val},
    kernel::storage,
    module::{OwnedModule, module},
    symbols,
};
use kiln_plan::{Cost, Launch, Program, Schedule, Source, Storage};
use melior::Context;

/// A module of the phase `kernel` that holds a program.
///
/// # Errors
/// A region that cannot be written as IR.
pub fn program_to_module<'c>(context: &'c Context, program: &Program) -> Result<OwnedModule<'c>, ProgramError> {
    let module = module(context);
    symbols::write(module.op(), &program.symbols);
    emit_program(module.ctx(), module.block(), "main", program)?;
    Ok(module)
}

/// Appends a program with its kernels and constants to the block of a module.
///
/// # Errors
/// A region that cannot be written as IR, or values that refer to what does not exist.
pub fn emit_program<'c>(ctx: Ctx<'c>, block: BlockView<'c>, name: &str, program: &Program) -> Result<OpView<'c>, ProgramError> {
    for (i, cone) in program.consts.iter().enumerate() {
        graph_to_func(ctx, block, FuncOp::Const, &const_name(i), &cone.graph, &[])?;
    }
    for launch in &program.launches {
        emit_kernel(ctx, block, launch)?;
    }
    host(ctx, block, name, program)
}

fn const_name(i: usize) -> String {
    format!("const_{i}")
}

/// The attributes that say how a kernel is built and what it was chosen with.
pub(crate) fn kernel_figures<'c>(
    ctx: Ctx<'c>,
    schedule: &Schedule,
    cost: &Cost,
    inputs: &[Storage],
    outputs: &[Storage],
) -> [(&'static str, Attribute<'c>); 4] {
    let storages = |all: &[Storage]| ctx.array(&all.iter().map(|s| storage::to_attr(ctx, &to_ir(s))).collect::<Vec<_>>());
    let schedule: Vec<(&str, Attribute<'c>)> = schedule.params.iter().map(|(k, v)| (&**k, ctx.i64_attr(*v))).collect();
    let figure = |v: f64| ctx.float_attr(ctx.f64(), v);
    let cost = ctx.dict(&[
        ("us", figure(cost.us)),
        ("dram_bytes", figure(cost.dram_bytes)),
        ("flops", figure(cost.flops)),
        ("ops", figure(cost.ops)),
    ]);
    [("schedule", ctx.dict(&schedule)), ("inputs", storages(inputs)), ("outputs", storages(outputs)), ("cost", cost)]
}

/// Appends the kernel of a launch.
///
/// # Errors
/// A region that cannot be written as IR.
pub fn emit_kernel<'c>(ctx: Ctx<'c>, block: BlockView<'c>, launch: &Launch) -> Result<OpView<'c>, ProgramError> {
    let mut attrs = vec![("archetype", ctx.str(&launch.archetype))];
    attrs.extend(kernel_figures(ctx, &launch.schedule, &launch.cost, &launch.cone.inputs, &launch.cone.outputs));
    if !launch.origin.is_empty() {
        attrs.push(("origin", ctx.strs(&launch.origin)));
    }
    if !launch.rules.is_empty() {
        attrs.push(("rules", ctx.strs(&launch.rules)));
    }
    Ok(graph_to_func(ctx, block, FuncOp::Kernel, &launch.name, &launch.cone.graph, &attrs)?)
}

/// The `rt.program`, in the tensor form. Its operations are in the order of the program's values.
fn host<'c>(ctx: Ctx<'c>, block: BlockView<'c>, name: &str, program: &Program) -> Result<OpView<'c>, ProgramError> {
    let inputs: Vec<Type<'c>> = program.inputs.iter().map(|(_, ty)| tensor_type(ctx, ty)).collect();
    let results: Vec<Type<'c>> = program.outputs.iter().map(|o| tensor_type(ctx, &program.value(o.value).ty)).collect();
    let named = |names: Vec<&str>| ctx.array(&names.into_iter().map(|n| ctx.dict(&[(NAME, ctx.str(n))])).collect::<Vec<_>>());
    let mut attrs = vec![("sym_name", ctx.str(name)), ("function_type", ctx.type_attr(ctx.function(&inputs, &results)))];
    if !inputs.is_empty() {
        attrs.push(("arg_attrs", named(program.inputs.iter().map(|(n, _)| &**n).collect())));
    }
    if !results.is_empty() {
        attrs.push(("res_attrs", named(program.outputs.iter().map(|o| &*o.name).collect())));
    }
    let mut b = Builder::at_end(ctx, block);
    let entry = b.new_block(&inputs);
    let op = b.op_with_regions("rt.program", &[], &[], &attrs, &[entry]);
    let fail = |reason: String| ProgramError::Operation { op: "rt.program".into(), reason };
    b.inside(entry, |b| {
        let arguments = entry.args();
        let mut values: Vec<Option<Val<'c>>> = vec![None; program.values.len()];
        for (i, v) in program.values.iter().enumerate() {
            let missing = || fail(format!("value {i} refers to what does not exist: {:?}", v.source));
            match v.source {
                Source::Input(k) => values[i] = Some(*arguments.get(k as usize).ok_or_else(missing)?),
                Source::Const(k) => {
                    let attrs =
                        [("source", ctx.symbol(&const_name(k as usize))), ("storage", storage::to_attr(ctx, &to_ir(&v.storage)))];
                    values[i] = Some(b.op1("rt.const", &[], tensor_type(ctx, &v.ty), &attrs));
                }
                Source::Launch { output: 0, launch } => {
                    let launch = program.launches.get(launch as usize).ok_or_else(missing)?;
                    let results = emit_launch(b, program, launch, &values).ok_or_else(missing)?;
                    for (id, value) in launch.outputs.iter().zip(results) {
                        *values.get_mut(id.0 as usize).ok_or_else(missing)? = Some(value);
                    }
                }
                Source::Launch { .. } => {}
            }
        }
        let results: Option<Vec<Val<'c>>> = program.outputs.iter().map(|o| *values.get(o.value.0 as usize)?).collect();
        let results = results.ok_or_else(|| fail("an output has no value".into()))?;
        b.op("rt.return", &results, &[], &[]);
        Ok(op)
    })
}

fn emit_launch<'c>(b: &mut Builder<'c>, program: &Program, launch: &Launch, values: &[Option<Val<'c>>]) -> Option<Vec<Val<'c>>> {
    let ctx = b.ctx();
    let inputs: Vec<Val<'c>> = launch.inputs.iter().map(|id| *values.get(id.0 as usize)?).collect::<Option<_>>()?;
    let types: Vec<Type<'c>> = launch.outputs.iter().map(|id| tensor_type(ctx, &program.value(*id).ty)).collect();
    let attrs = [("kernel", ctx.symbol(&launch.name)), ("operandSegmentSizes", ctx.i32s(&[inputs.len() as i32, 0]))];
    let origin: Vec<_> = launch.origin.iter().map(|name| ctx.named(name)).collect();
    b.set_location(ctx.fused(&origin));
    let op = b.op("rt.launch", &inputs, &types, &attrs);
    b.set_location(ctx.unknown());
    Some(op.results())
}
