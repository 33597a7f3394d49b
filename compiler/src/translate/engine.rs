//! An engine's host programs as a module: `main`, or one a segment where the model is a script over several.
use kiln_algebra::{Ix, Symbol, TensorType};
use kiln_dialects::{
    Builder,
    alg::{NAME, types::tensor_type},
    ir::{Attribute, Ctx, Type, Val, exprs},
    module::{OwnedModule, module as empty},
    symbols,
};
use kiln_format::{
    Buffer, BufferKind, Code, DimExpr, EngineFile, Kernel, Launch, Program, Segment, SegmentProgram, Step, TargetProgram,
    TensorSpec,
};
use melior::Context;

use crate::diagnostic::Problem;

pub(super) fn module<'c>(context: &'c Context, engine: &EngineFile, target: Option<&str>) -> Result<OwnedModule<'c>, Problem> {
    let program = engine.program();
    let chosen = match target {
        None => program.targets.first(),
        Some(name) => program.targets.iter().find(|t| t.target == name),
    };
    let chosen = chosen.ok_or_else(|| {
        Problem::new("unknown-target", format!("the engine has no target '{}'", target.unwrap_or_default()))
            .help(format!("it has {}", program.target_names().join(", ")))
    })?;
    let module = empty(context);
    let ctx = module.ctx();
    let list: Vec<Symbol> = program
        .symbols
        .iter()
        .map(|s| Symbol { name: s.name.as_str().into(), min: s.min, opt: s.opt, max: s.max, def: s.def.as_ref().map(ix) })
        .collect();
    symbols::write(module.op(), &list);
    module.op().set_attr("kiln.model", ctx.str(&program.name));
    module.op().set_attr("kiln.target", ctx.str(&chosen.target));
    module.op().set_attr("kiln.precision", ctx.str(&chosen.precision));
    if let Code::Ptx { modules } = &chosen.code {
        let texts: Vec<String> = modules
            .iter()
            .map(|id| engine.ptx(*id).map_err(|e| Problem::from_error("invalid-engine", &e)))
            .collect::<Result<_, _>>()?;
        module.op().set_attr("kiln.ptx", ctx.strs(&texts));
    }
    let mut b = Builder::at_end(ctx, module.block());
    chosen.kernels.iter().for_each(|k| kernel(&mut b, k));
    for (i, (spec, segment)) in program.segments.iter().zip(&chosen.segments).enumerate() {
        let name = if program.straight().is_some() { "main".to_string() } else { format!("segment{i}") };
        host(&mut b, program, chosen, &name, spec, segment)?;
    }
    Ok(module)
}

/// The file's expressions are at most 128 deep.
fn ix(e: &DimExpr) -> Ix {
    match e {
        DimExpr::Const(v) => Ix::konst(*v),
        DimExpr::Sym(i) => Ix::sym(*i as usize),
        DimExpr::Add(a, b) => ix(a).plus(&ix(b)),
        DimExpr::Mul(a, b) => ix(a).times(&ix(b)),
        DimExpr::FloorDiv(a, b) => ix(a).floordiv(&ix(b)),
        DimExpr::CeilDiv(a, b) => ix(a).ceildiv(&ix(b)),
        DimExpr::Mod(a, b) => ix(a).modulo(&ix(b)),
        DimExpr::Min(a, b) => ix(a).smaller(&ix(b)),
        DimExpr::Max(a, b) => ix(a).larger(&ix(b)),
    }
}

fn expressions<'c>(ctx: Ctx<'c>, all: &[DimExpr]) -> Attribute<'c> {
    exprs::to_attr(ctx, 0, &all.iter().map(ix).collect::<Vec<_>>())
}

fn dtype(d: kiln_format::DType) -> kiln_algebra::DType {
    use kiln_algebra::DType as A;
    use kiln_format::DType as F;
    match d {
        F::Bool => A::Bool,
        F::I8 => A::I8,
        F::I16 => A::I16,
        F::I32 => A::I32,
        F::I64 => A::I64,
        F::U8 => A::U8,
        F::U16 => A::U16,
        F::U32 => A::U32,
        F::U64 => A::U64,
        F::F16 => A::F16,
        F::BF16 => A::BF16,
        F::F32 => A::F32,
        F::F64 => A::F64,
        F::F8E4M3FN => A::F8E4M3FN,
        F::F8E4M3FNUZ => A::F8E4M3FNUZ,
        F::F8E5M2 => A::F8E5M2,
        F::F8E5M2FNUZ => A::F8E5M2FNUZ,
        F::F8E8M0 => A::F8E8M0,
        F::F4E2M1 => A::F4E2M1,
        F::I4 => A::I4,
        F::U4 => A::U4,
        F::I2 => A::I2,
        F::U2 => A::U2,
        F::Str => A::Str,
    }
}

fn tensor<'c>(ctx: Ctx<'c>, element: kiln_format::DType, dims: &[DimExpr]) -> Type<'c> {
    tensor_type(ctx, &TensorType { dtype: dtype(element), dims: dims.iter().map(ix).collect() })
}

fn kernel(b: &mut Builder<'_>, k: &Kernel) {
    let ctx = b.ctx();
    let int = |v: u32| ctx.i64_attr(v.into());
    let mut attrs = vec![
        ("sym_name", ctx.str(&k.name)),
        ("archetype", ctx.str(&k.archetype)),
        ("inputs", int(k.inputs)),
        ("outputs", int(k.outputs)),
        ("arguments", int(k.symbols)),
        ("block", ctx.i64s(&k.block.map(i64::from))),
        ("shared", int(k.shared_bytes)),
        ("scratch", expressions(ctx, std::slice::from_ref(&k.scratch_bytes))),
        ("predicted_us", ctx.float_attr(ctx.f64(), k.predicted_us)),
    ];
    if !k.ops.is_empty() {
        attrs.push(("origin", ctx.strs(&k.ops)));
    }
    b.op("rt.kernel", &[], &[], &attrs);
}

fn host(
    b: &mut Builder<'_>,
    program: &Program,
    target: &TargetProgram,
    name: &str,
    spec: &Segment,
    segment: &SegmentProgram,
) -> Result<(), Problem> {
    let ctx = b.ctx();
    let broken = |what: &str| Problem::new("invalid-engine", format!("target {}: {what}", target.target));
    let buffer = ctx.parse_type("!rt.buffer").ok_or_else(|| broken("the dialect rt is not loaded"))?;
    let ports: Vec<&TensorSpec> = spec.inputs.iter().chain(&spec.outputs).collect();
    let types = vec![buffer; ports.len()];
    let names: Vec<_> = ports.iter().map(|p| ctx.dict(&[(NAME, ctx.str(&p.name))])).collect();
    let tensors: Vec<_> = ports.iter().map(|p| ctx.type_attr(tensor(ctx, p.dtype, &p.dims))).collect();
    let entry = b.new_block(&types);
    b.op_with_regions(
        "rt.program",
        &[],
        &[],
        &[
            ("sym_name", ctx.str(name)),
            ("function_type", ctx.type_attr(ctx.function(&types, &[]))),
            ("arg_attrs", ctx.array(&names)),
            ("inputs", ctx.i64_attr(spec.inputs.len() as i64)),
            ("types", ctx.array(&tensors)),
            ("arena", expressions(ctx, std::slice::from_ref(&segment.arena_bytes))),
            ("tensors", expressions(ctx, std::slice::from_ref(&segment.tensor_bytes))),
        ],
        &[entry],
    );
    b.inside(entry, |b| {
        let args = entry.args();
        let values: Vec<Val<'_>> = segment
            .buffers
            .iter()
            .map(|x| place(b, program, spec, buffer, &args, x).ok_or_else(|| broken("a buffer refers to what does not exist")))
            .collect::<Result<_, _>>()?;
        let value = |id: u32| values.get(id as usize).copied().ok_or_else(|| broken("a step refers to no buffer"));
        for step in &segment.steps {
            match step {
                Step::Launch(l) => launch(b, target, &value, l, &[])?,
                // One after the other, each with the sizes that it is for.
                Step::Select(s) => {
                    for c in &s.cases {
                        let by = ("kiln.by", expressions(ctx, std::slice::from_ref(&s.by)));
                        let most = c.most.map(|m| ("kiln.most", ctx.i64_attr(m)));
                        let when: Vec<_> = std::iter::once(by).chain(most).collect();
                        launch(b, target, &value, &c.launch, &when)?;
                    }
                }
                Step::Copy { src, dst, .. } => {
                    b.op("rt.copy", &[value(*src)?, value(*dst)?], &[], &[]);
                }
                Step::Fill { dst, value: byte } => {
                    b.op("rt.fill", &[value(*dst)?], &[], &[("byte", ctx.i64_attr((*byte).into()))]);
                }
            }
        }
        b.op("rt.return", &[], &[], &[]);
        Ok(())
    })
}

fn launch<'c>(
    b: &mut Builder<'c>,
    target: &TargetProgram,
    value: &dyn Fn(u32) -> Result<Val<'c>, Problem>,
    l: &Launch,
    when: &[(&str, Attribute<'c>)],
) -> Result<(), Problem> {
    let ctx = b.ctx();
    let none = || Problem::new("invalid-engine", format!("target {}: a launch refers to no kernel", target.target));
    let k = target.kernels.get(l.kernel as usize).ok_or_else(none)?;
    let operands: Vec<Val<'_>> = l.buffers.iter().map(|id| value(*id)).collect::<Result<_, _>>()?;
    let attrs = [
        ("kernel", ctx.symbol(&k.name)),
        ("operandSegmentSizes", ctx.i32s(&[k.inputs as i32, k.outputs as i32])),
        ("grid", expressions(ctx, &l.grid)),
        ("arguments", expressions(ctx, &l.symbols)),
    ];
    b.op("rt.launch", &operands, &[], &[&attrs[..], when].concat());
    Ok(())
}

fn place<'c>(
    b: &mut Builder<'c>,
    program: &Program,
    spec: &Segment,
    buffer: Type<'c>,
    args: &[Val<'c>],
    x: &Buffer,
) -> Option<Val<'c>> {
    let ctx = b.ctx();
    let layout = |mut attrs: Vec<(&'static str, Attribute<'c>)>| {
        if !x.layout.is_empty() {
            attrs.push(("layout", ctx.str(&x.layout)));
        }
        attrs
    };
    match &x.kind {
        BufferKind::Input(i) => args.get(*i as usize).copied(),
        BufferKind::Output(i) => args.get(spec.inputs.len() + *i as usize).copied(),
        BufferKind::Weight(i) => {
            let w = program.weights.get(*i as usize)?;
            let dims: Vec<DimExpr> = w.dims.iter().map(|d| DimExpr::Const(*d as i64)).collect();
            let attrs = layout(vec![("name", ctx.str(&w.name)), ("type", ctx.type_attr(tensor(ctx, w.dtype, &dims)))]);
            Some(b.op1("rt.weight", &[], buffer, &attrs))
        }
        BufferKind::Arena { offset } => {
            let attrs = layout(vec![
                ("offset", expressions(ctx, std::slice::from_ref(offset))),
                ("bytes", expressions(ctx, std::slice::from_ref(&x.bytes))),
                ("type", ctx.type_attr(tensor(ctx, x.dtype, &x.dims))),
            ]);
            Some(b.op1("rt.alloc", &[], buffer, &attrs))
        }
    }
}
