//! A small engine and a small bundle with one of everything.
#![allow(dead_code, unreachable_pub)]

use kiln_format::*;
use std::io::Cursor;

pub fn sym(i: u32) -> DimExpr {
    DimExpr::Sym(i)
}

pub fn kernel(name: &str, entry: Entry) -> Kernel {
    Kernel {
        name: name.into(),
        entry,
        inputs: 2,
        outputs: 1,
        symbols: 1,
        block: [128, 1, 1],
        shared_bytes: 0,
        waits: false,
        scratch_bytes: DimExpr::ZERO,
        archetype: "pointwise".into(),
        ops: vec!["add_1: Add".into()],
        key: "map(add) f32[s0,4]".into(),
        predicted_us: 1.5,
    }
}

fn target(target: &str, code: Code, entry: Entry) -> TargetProgram {
    let bytes = sym(0) * 16.into();
    let buffer = |kind, bytes: &DimExpr| Buffer {
        kind,
        bytes: bytes.clone(),
        dtype: DType::F32,
        dims: vec![sym(0), 4.into()],
        layout: String::new(),
    };
    let cpu = matches!(code, Code::Cpu { .. });
    let launch = |buffers: Vec<u32>| {
        Step::Launch(Launch {
            kernel: 0,
            grid: [sym(0).ceil_div(32), DimExpr::ONE, DimExpr::ONE],
            buffers,
            symbols: vec![sym(0)],
            tensor_maps: if cpu { vec![] } else { vec![map()] },
            flops: sym(0) * 4.into(),
            bytes: sym(0) * 48.into(),
        })
    };
    TargetProgram {
        target: target.into(),
        precision: "fp32".into(),
        code,
        kernels: vec![kernel("k0", entry)],
        segments: vec![SegmentProgram {
            buffers: vec![
                buffer(BufferKind::Input(0), &bytes),
                buffer(BufferKind::Weight(0), &16.into()),
                buffer(BufferKind::Arena { offset: 64.into() }, &bytes),
                buffer(BufferKind::Output(0), &bytes),
            ],
            steps: vec![
                Step::Fill { dst: 2, value: 0 },
                launch(vec![0, 1, 2]),
                Step::Copy { src: 2, dst: 3, bytes: bytes.clone() },
            ],
            arena_bytes: bytes.align_up(64) + 64.into(),
            tensor_bytes: sym(0) * 16.into(),
        }],
    }
}

fn map() -> TensorMap {
    TensorMap {
        buffer: 0,
        dtype: DType::F32,
        offset: 0.into(),
        dims: vec![4.into(), sym(0)],
        strides: vec![16.into()],
        box_dims: vec![4, 32],
        swizzle: Swizzle::None,
        window: None,
    }
}

pub fn segment() -> Segment {
    let spec = |name: &str| TensorSpec { name: name.into(), dtype: DType::F32, dims: vec![sym(0), 4.into()] };
    Segment { inputs: vec![spec("x")], outputs: vec![spec("y")] }
}

pub fn program(cpu: CodeId, ptx: CodeId) -> Program {
    Program {
        name: "sample".into(),
        symbols: vec![
            Symbol { name: "batch".into(), min: 1, opt: 4, max: Some(64), def: None, run_time: false },
            Symbol { name: "half".into(), min: 0, opt: 2, max: None, def: Some(sym(0).floor_div(2)), run_time: false },
        ],
        signature: Signature::of(&segment()),
        segments: vec![segment()],
        script: Script::straight(&segment()),
        weights: vec![],
        targets: vec![
            target(
                "x86_64",
                Code::Cpu { variants: vec![CpuVariant { level: CpuLevel::V2, code: cpu }] },
                Entry::Cpu { offsets: vec![1] },
            ),
            target("sm_80", Code::Ptx { modules: vec![ptx] }, Entry::Ptx { module: 0, symbol: "k0".into() }),
        ],
    }
}

pub const WEIGHT: [u8; 16] = [7; 16];

/// An engine whose program `edit` has changed; `big` adds a weight of a bit more than two chunks.
pub fn engine_with(big: bool, edit: impl FnOnce(&mut Program)) -> Result<Vec<u8>, FormatError> {
    let mut b = EngineBuilder::new(Cursor::new(Vec::new()))?;
    b.add_weight("w", DType::F32, &[4], WEIGHT.chunks(5).map(Ok::<_, String>))?;
    if big {
        let rows = 2 * WEIGHT_CHUNK / 1000 + 1;
        b.add_weight("big", DType::U8, &[rows, 1000], (0..rows).map(|i| Ok::<_, String>([i as u8; 1000])))?;
    }
    let cpu = b.add_cpu_code(&[0xc3; 32])?;
    let ptx = b.add_ptx(".version 8.0\n.target sm_80\n")?;
    let mut p = program(cpu, ptx);
    edit(&mut p);
    let provenance = Provenance { compiler: "test".into(), ..Provenance::default() };
    Ok(b.finish(p, &provenance)?.into_inner())
}

pub fn engine() -> Vec<u8> {
    engine_with(false, |_| {}).unwrap()
}

pub fn bundle() -> Vec<u8> {
    let mut b = EngineBuilder::new(Cursor::new(Vec::new())).unwrap();
    let cpu = b.add_cpu_code(&[0xc3; 32]).unwrap();
    let buffer = |fill| TrialBuffer { bytes: 64, dtype: DType::F32, fill };
    let uniform = DataFill::Uniform { low: -1.0, high: 1.0 };
    let bundle = Bundle {
        targets: vec![BundleTarget {
            target: "x86_64".into(),
            code: Code::Cpu { variants: vec![CpuVariant { level: CpuLevel::V2, code: cpu }] },
            candidates: vec![Candidate {
                key: "k".into(),
                candidate: "0".into(),
                kernel: kernel("k0", Entry::Cpu { offsets: vec![0] }),
                symbols: vec![4],
                launch: Launch {
                    kernel: 0,
                    grid: [DimExpr::ONE, DimExpr::ONE, DimExpr::ONE],
                    buffers: vec![0, 1, 2],
                    symbols: vec![sym(0)],
                    tensor_maps: vec![],
                    flops: sym(0) * 4.into(),
                    bytes: sym(0) * 48.into(),
                },
                buffers: vec![buffer(uniform), buffer(uniform), buffer(DataFill::Zero)],
            }],
        }],
    };
    b.finish_bundle(&bundle, &Provenance::default()).unwrap().into_inner()
}

/// The sample as a script with one of every statement: `y` is `x` after a loop over a switch, beside a sequence.
pub fn scripted(p: &mut Program) {
    let more = [("count", -4, 8), ("rows", 1, 64)];
    p.symbols.extend(more.map(|(name, min, max)| Symbol {
        name: name.into(),
        min,
        opt: 2,
        max: Some(max),
        def: None,
        run_time: true,
    }));
    p.symbols.push(Symbol { name: "twice".into(), min: 0, opt: 2, max: None, def: Some(sym(2) * 2.into()), run_time: false });
    let value = |name: &str, kind, dtype, dims| ValueSpec { name: name.into(), kind, dtype, dims };
    let tensor = |name: &str, dtype| value(name, ValueKind::Tensor, dtype, None);
    let x = |name: &str| value(name, ValueKind::Tensor, DType::F32, Some(vec![sym(0), 4.into()]));
    p.script.values = vec![
        x("x"),
        tensor("n", DType::I64),
        value("maybe", ValueKind::OptionalTensor, DType::F32, None),
        x("y"),
        value("parts", ValueKind::Sequence, DType::F32, None),
        tensor("i", DType::I64),
        x("param"),
        x("left"),
        x("right"),
        x("next"),
        tensor("go", DType::Bool),
        tensor("all", DType::F32),
        tensor("has", DType::Bool),
        x("alias"),
    ];
    let node = || "node".to_string();
    let sequence = |op, inputs: &[u32], result| Stmt::Sequence { op, inputs: inputs.to_vec(), result, node: node() };
    p.script.inputs = vec![0, 1, 2];
    p.script.outputs = vec![3, 4];
    p.script.blocks = vec![
        vec![
            Stmt::Read { value: 1, elements: vec![(0, 2)], node: node() },
            Stmt::BindShape { value: 0, dims: vec![Some(0), None], node: node() },
            sequence(SequenceOp::Has, &[2], 12),
            Stmt::Loop {
                trip: Some(1),
                condition: Some(12),
                iteration: Some(5),
                carried: vec![Carried { init: 0, param: 6, next: 9, result: 3 }],
                stacked: vec![Stacked { item: 9, result: 11, reverse: true, dims: vec![None, Some(sym(4))] }],
                body: 1,
                next_condition: Some(10),
            },
            sequence(SequenceOp::Split { axis: 0, keep: true }, &[0, 1], 4),
        ],
        vec![
            Stmt::BindShape { value: 6, dims: vec![Some(3), None], node: node() },
            Stmt::Switch {
                selector: 5,
                cases: vec![Case { block: 2, results: vec![7] }, Case { block: 3, results: vec![8] }],
                results: vec![9],
                node: node(),
            },
            sequence(SequenceOp::Has, &[6], 10),
        ],
        vec![Stmt::Run { segment: 0, inputs: vec![6], outputs: vec![7] }],
        vec![Stmt::Alias { from: 6, to: 13 }, Stmt::Run { segment: 0, inputs: vec![13], outputs: vec![8] }],
    ];
    let ports = |ids: &[u32]| ids.iter().map(|i| p.script.values[*i as usize].clone()).collect();
    p.signature = Signature { inputs: ports(&p.script.inputs), outputs: ports(&p.script.outputs) };
}
