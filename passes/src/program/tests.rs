use super::{program_to_module, read_program};
use kiln_algebra::{Access, DType, Graph, Ix, Monoid, Op, Scalar, Symbol, TensorType};
use kiln_dialects::{
    context,
    module::OwnedModule,
    pass::{RunOptions, run_pipeline},
};
use kiln_plan::{
    Cone, Cost, Launch, Layout, MemValue, Program, ProgramOutput, Schedule, Source, Storage, ValueId, program::ConstCone,
};

/// Two kernels, a constant, a symbol, NHWC in halves between them.
fn sample() -> Program {
    let symbols = vec![Symbol { name: "batch".into(), min: 1, opt: 2, max: Some(8), def: None }];
    let dims = vec![Ix::sym(0), Ix::konst(4), Ix::konst(6), Ix::konst(6)];
    let ty = TensorType { dtype: DType::F32, dims: dims.clone() };
    let row = TensorType::fixed(DType::F32, &[4]);
    let mut first = Graph { symbols: symbols.clone().into(), ..Graph::default() };
    let x = first.input("a", ty.clone()).unwrap();
    let bias = first.input("b", row.clone()).unwrap();
    let body = Op::Map {
        domain: dims.clone(),
        body: Scalar::parse("max(add(x0, x1), 0.0:f32)").unwrap(),
        accesses: vec![Access::identity(4), Access::new(vec![Ix::axis(1)])],
    };
    let y = first.push(body, &[x, bias], &["/add".into(), "/relu".into()]).unwrap();
    first.output("c", y);
    let mut second = Graph { symbols: symbols.clone().into(), ..Graph::default() };
    let x = second.input("a", ty.clone()).unwrap();
    let pooled = Op::Reduce { domain: dims, reduced: vec![2, 3], monoid: Monoid::Max, access: Access::identity(4) };
    let y = second.push(pooled, &[x], &["/pool".into()]).unwrap();
    second.output("b", y);
    let out = second.node(y).ty.clone();
    let mut constant = Graph { symbols: symbols.clone().into(), ..Graph::default() };
    let w = constant.push(Op::Weight("bias".into(), row.clone()), &[], &[]).unwrap();
    constant.output("value", w);
    let nhwc = Storage { dtype: DType::F16, layout: Layout { pad: 8, ..Layout::channels_last(4) } };
    let launch = |name: &str, graph: Graph, inputs: Vec<Storage>, output: Storage, origin: &[&str]| Launch {
        name: name.into(),
        cone: Cone { graph, inputs, outputs: vec![output] },
        archetype: "pointwise".into(),
        schedule: Schedule::of(&[("threads", 128), ("vector", 4)]),
        inputs: Vec::new(),
        outputs: Vec::new(),
        cost: Cost { us: 2.5, dram_bytes: 1e6, flops: 0.0, ops: 123.0 },
        origin: origin.iter().map(|o| (*o).into()).collect(),
        rules: vec!["scale-out".into()],
    };
    let plain = Storage::plain;
    let mut k0 = launch("k0", first, vec![plain(&ty), plain(&row)], nhwc.clone(), &["/add", "/relu"]);
    (k0.inputs, k0.outputs) = (vec![ValueId(0), ValueId(1)], vec![ValueId(2)]);
    let mut k1 = launch("k1", second, vec![nhwc.clone()], plain(&out), &["/pool"]);
    (k1.inputs, k1.outputs) = (vec![ValueId(2)], vec![ValueId(3)]);
    Program {
        symbols,
        inputs: vec![("x".into(), ty.clone())],
        values: vec![
            MemValue { ty: ty.clone(), storage: plain(&ty), source: Source::Input(0) },
            MemValue { ty: row.clone(), storage: plain(&row), source: Source::Const(0) },
            MemValue { ty, storage: nhwc, source: Source::Launch { launch: 0, output: 0 } },
            MemValue { ty: out.clone(), storage: plain(&out), source: Source::Launch { launch: 1, output: 0 } },
        ],
        consts: vec![ConstCone { graph: constant }],
        launches: vec![k0, k1],
        outputs: vec![
            ProgramOutput { name: "y".into(), value: ValueId(3) },
            ProgramOutput { name: "y again".into(), value: ValueId(3) },
        ],
    }
}

#[test]
fn program_round_trips() {
    let context = context();
    let program = sample();
    let module = program_to_module(&context, &program).unwrap();
    assert!(module.op().verify());
    assert_eq!(read_program(module.op()).unwrap(), program);
    let text = module.text();
    assert_eq!(OwnedModule::parse(&context, &text).unwrap().text(), text);
    insta::assert_snapshot!(text);
}

#[test]
fn bufferize_program() {
    crate::registry::register_all();
    let context = context();
    let mut module = program_to_module(&context, &sample()).unwrap();
    let said = run_pipeline(&mut module, "bufferize", &RunOptions::default()).unwrap();
    let text = module.text();
    assert_eq!(OwnedModule::parse(&context, &text).unwrap().text(), text);
    let host = text[text.find("  rt.program").unwrap()..].to_owned();
    insta::assert_snapshot!(format!("{host}{}", said.iter().map(|d| format!("\n{d}")).collect::<String>()));
}

#[test]
fn negative_programs() {
    let cases = [
        ("rt.program @main() { rt.launch @k() : () -> () rt.return }", "which does not exist"),
        ("rt.program @main(%x: !rt.buffer) { rt.return }", "needs 'inputs'"),
        (
            "kernel.func @k(%x: tensor<4xf32>) -> tensor<4xf32> attributes {inputs = [{dtype = f32, order = array<i64: 1>}]} { kernel.return %x : tensor<4xf32> }",
            "must be a permutation",
        ),
        ("kernel.const @k(%x: tensor<4xf32>) -> tensor<4xf32> { kernel.return %x : tensor<4xf32> }", "takes nothing"),
        (
            "kernel.func @k() -> tensor<4xf32> { %w = alg.weight \"w\" : tensor<4xf32> kernel.return %w : tensor<4xf32> }",
            "which is not allowed",
        ),
        (
            "kernel.func @k(%x: tensor<4xf32>) -> tensor<4xf32> { kernel.return %x : tensor<4xf32> }
             rt.program @main(%x: tensor<4xf16>) { %y = rt.launch @k(%x) : (tensor<4xf16>) -> (tensor<4xf32>) rt.return }",
            "differ in the types",
        ),
    ];
    let context = context();
    for (text, expected) in cases {
        let Err(said) = OwnedModule::parse(&context, text) else { panic!("accepted: {text}") };
        let said: String = said.iter().map(ToString::to_string).collect();
        assert!(said.contains(expected), "{text}\n=> {said}");
    }
}
