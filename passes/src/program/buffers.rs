//! The buffer form of a program.
use super::ProgramError;
use crate::bufferize::{Buffers, Place};
use kiln_dialects::{
    Builder,
    alg::types::tensor_type,
    ir::{Attribute, OpView, Val, exprs},
    kernel::storage,
};
use kiln_plan::{Program, Source};

/// Replaces an `rt.program` of tensors by one of buffers, with the places that were found for its values.
///
/// # Errors
/// The places do not fit the program.
pub fn to_buffers(host: OpView<'_>, program: &Program, buffers: &Buffers) -> Result<(), ProgramError> {
    let ctx = host.ctx();
    let fail = |reason: &str| ProgramError::at(host, reason);
    let buffer = ctx.parse_type("!rt.buffer").ok_or_else(|| fail("the dialect rt is not loaded"))?;
    let bytes = |e: &kiln_algebra::Ix| exprs::to_attr(ctx, 0, std::slice::from_ref(e));
    let tensors: Vec<_> = program
        .inputs
        .iter()
        .map(|(_, ty)| ty)
        .chain(program.outputs.iter().map(|o| &program.value(o.value).ty))
        .map(|ty| ctx.type_attr(tensor_type(ctx, ty)))
        .collect();
    let types = vec![buffer; tensors.len()];
    let named = |name: &str| ctx.dict(&[(kiln_dialects::alg::NAME, ctx.str(name))]);
    let names: Vec<Attribute<'_>> =
        program.inputs.iter().map(|(n, _)| named(n)).chain(program.outputs.iter().map(|o| named(&o.name))).collect();
    let mut b = Builder::before(host).ok_or_else(|| fail("is in no module"))?;
    let entry = b.new_block(&types);
    b.op_with_regions(
        "rt.program",
        &[],
        &[],
        &[
            ("sym_name", ctx.str(host.str_attr("sym_name").unwrap_or("main"))),
            ("function_type", ctx.type_attr(ctx.function(&types, &[]))),
            ("arg_attrs", ctx.array(&names)),
            ("inputs", ctx.i64_attr(program.inputs.len() as i64)),
            ("types", ctx.array(&tensors)),
            ("arena", bytes(&buffers.arena_bytes)),
            ("tensors", bytes(&buffers.sum_bytes)),
        ],
        &[entry],
    );
    let consts: Vec<Option<&str>> = {
        let all = host.find_all("rt.const");
        let mut names = all.into_iter().map(|c| c.str_attr("source"));
        program.values.iter().map(|v| if matches!(v.source, Source::Const(_)) { names.next().flatten() } else { None }).collect()
    };
    b.inside(entry, |b| {
        let args = entry.args();
        let outputs = program.inputs.len();
        let arg = |i: usize| args.get(i).copied().ok_or_else(|| fail("a place is past the arguments"));
        let mut values: Vec<Val<'_>> = Vec::with_capacity(program.values.len());
        for (((place, size), v), source) in buffers.places.iter().zip(&buffers.bytes).zip(&program.values).zip(consts) {
            values.push(match place {
                Place::Input(i) => arg(*i as usize)?,
                Place::Output(i) => arg(outputs + *i as usize)?,
                Place::Const(_) => {
                    let source = source.ok_or_else(|| fail("a constant has no source"))?;
                    let storage = storage::to_attr(ctx, &super::to_ir(&v.storage));
                    b.op1("rt.const", &[], buffer, &[("source", ctx.symbol(source)), ("storage", storage)])
                }
                Place::Arena(offset) => b.op1("rt.alloc", &[], buffer, &[("offset", bytes(offset)), ("bytes", bytes(size))]),
            });
        }
        let value = |id: &kiln_plan::ValueId| values.get(id.0 as usize).copied().ok_or_else(|| fail("a value has no place"));
        for launch in program.running() {
            let operands: Vec<Val<'_>> = launch.inputs.iter().chain(&launch.outputs).map(value).collect::<Result<_, _>>()?;
            let sizes = ctx.i32s(&[launch.inputs.len() as i32, launch.outputs.len() as i32]);
            b.op("rt.launch", &operands, &[], &[("kernel", ctx.symbol(&launch.name)), ("operandSegmentSizes", sizes)]);
        }
        for copy in &buffers.copies {
            b.op("rt.copy", &[value(&copy.from)?, arg(outputs + copy.output as usize)?], &[], &[]);
        }
        b.op("rt.return", &[], &[], &[]);
        Ok::<(), ProgramError>(())
    })?;
    host.erase();
    Ok(())
}
