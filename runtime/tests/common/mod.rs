//! An engine whose CPU code is written out by hand, so that no compiler is needed.
#![allow(dead_code, unreachable_pub)]

pub mod cases;
pub mod script;

use kiln_format::*;
use kiln_runtime::{Tensor, Tensors};
use std::io::Cursor;

/// Two kernels for x86-64-v2.
///
/// ```text
/// add_row at 0: out[t*4..] = a[t*4..] + w[0..4]            scaled_index at 64: out[t] = sym0 * t, by way of scratch
///   mov    rax,[rdi]                                         mov    r9,[rdi]
///   mov    r9,[rdi+8]                                     1: cmp    rdx,rcx
///   mov    r10,[rdi+16]                                      jge    2f
///   movups xmm1,[r9]                                         mov    rax,rdx
///   mov    r11,rdx                                           imul   rax,[rsi]
///   shl    r11,4                                             mov    [r8],rax
/// 1: cmp    rdx,rcx                                          mov    rax,[r8]
///   jge    2f                                                mov    [r9+rdx*8],rax
///   movups xmm0,[rax+r11]                                    inc    rdx
///   addps  xmm0,xmm1                                         jmp    1b
///   movups [r10+r11],xmm0                                 2: ret
///   add    r11,16
///   inc    rdx
///   jmp    1b
/// 2: ret
/// ```
#[rustfmt::skip]
pub const CODE: [u8; 95] = [
    0x48, 0x8b, 0x07, 0x4c, 0x8b, 0x4f, 0x08, 0x4c, 0x8b, 0x57, 0x10, 0x41, 0x0f, 0x10, 0x09, 0x49, 0x89, 0xd3, 0x49, 0xc1,
    0xe3, 0x04, 0x48, 0x39, 0xca, 0x7d, 0x16, 0x42, 0x0f, 0x10, 0x04, 0x18, 0x0f, 0x58, 0xc1, 0x43, 0x0f, 0x11, 0x04, 0x1a,
    0x49, 0x83, 0xc3, 0x10, 0x48, 0xff, 0xc2, 0xeb, 0xe5, 0xc3, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc,
    0xcc, 0xcc, 0xcc, 0xcc,
    0x4c, 0x8b, 0x0f, 0x48, 0x39, 0xca, 0x7d, 0x16, 0x48, 0x89, 0xd0, 0x48, 0x0f, 0xaf, 0x06, 0x49, 0x89, 0x00, 0x49, 0x8b,
    0x00, 0x49, 0x89, 0x04, 0xd1, 0x48, 0xff, 0xc2, 0xeb, 0xe5, 0xc3,
];
pub const SCALED_INDEX: u64 = 64;
pub const WEIGHT: [f32; 4] = [0.5, 1.0, 1.5, 2.0];

pub fn sym(i: u32) -> DimExpr {
    DimExpr::Sym(i)
}

pub fn kernel(name: &str, offset: u64, inputs: u32, symbols: u32, scratch: i64) -> Kernel {
    Kernel {
        name: name.into(),
        entry: Entry::Cpu { offsets: vec![offset] },
        inputs,
        outputs: 1,
        symbols,
        block: [1, 1, 1],
        shared_bytes: 0,
        waits: false,
        scratch_bytes: scratch.into(),
        archetype: "pointwise".into(),
        ops: vec![format!("{name}: test")],
        key: name.into(),
        predicted_us: 1.0,
    }
}

pub fn launch(kernel: u32, tasks: DimExpr, buffers: &[u32], symbols: &[DimExpr]) -> Launch {
    Launch {
        kernel,
        grid: [tasks, DimExpr::ONE, DimExpr::ONE],
        buffers: buffers.to_vec(),
        symbols: symbols.to_vec(),
        tensor_maps: vec![],
        flops: DimExpr::ZERO,
        bytes: DimExpr::ZERO,
    }
}

/// Inputs x f32[batch, 4], z i64[2*batch], s f32[]; outputs y = x + w, index = batch * iota, w, x, zeros u8[batch].
pub fn program(cpu: CodeId) -> Program {
    let rows = || sym(0) * 16.into();
    let spec = |name: &str, dtype, dims: Vec<DimExpr>| TensorSpec { name: name.into(), dtype, dims };
    let buffer = |kind, bytes, dtype| Buffer { kind, bytes, dtype, dims: vec![], layout: String::new() };
    let segment = Segment {
        inputs: vec![
            spec("x", DType::F32, vec![sym(0), 4.into()]),
            spec("z", DType::I64, vec![sym(1)]),
            spec("s", DType::F32, vec![]),
        ],
        outputs: vec![
            spec("y", DType::F32, vec![sym(0), 4.into()]),
            spec("index", DType::I64, vec![sym(0)]),
            spec("w", DType::F32, vec![4.into()]),
            spec("x_again", DType::F32, vec![sym(0), 4.into()]),
            spec("zeros", DType::U8, vec![sym(0)]),
        ],
    };
    Program {
        name: "hand-made".into(),
        symbols: vec![
            Symbol { name: "batch".into(), min: 1, opt: 3, max: Some(100_000), def: None, run_time: false },
            Symbol { name: "twice".into(), min: 2, opt: 6, max: None, def: Some(sym(0) * 2.into()), run_time: false },
        ],
        signature: Signature::of(&segment),
        script: Script::straight(&segment),
        segments: vec![segment],
        weights: vec![],
        targets: vec![TargetProgram {
            target: "x86_64".into(),
            precision: "fp32".into(),
            code: Code::Cpu { variants: vec![CpuVariant { level: CpuLevel::V2, code: cpu }] },
            kernels: vec![kernel("add_row", 0, 2, 0, 0), kernel("scaled_index", SCALED_INDEX, 0, 1, 8)],
            segments: vec![SegmentProgram {
                buffers: vec![
                    buffer(BufferKind::Input(0), rows(), DType::F32),
                    buffer(BufferKind::Weight(0), 16.into(), DType::F32),
                    buffer(BufferKind::Arena { offset: 64.into() }, rows(), DType::F32),
                    buffer(BufferKind::Output(0), rows(), DType::F32),
                    buffer(BufferKind::Output(1), sym(0) * 8.into(), DType::I64),
                    buffer(BufferKind::Output(2), 16.into(), DType::F32),
                    buffer(BufferKind::Output(3), rows(), DType::F32),
                    buffer(BufferKind::Output(4), sym(0), DType::U8),
                ],
                steps: vec![
                    Step::Launch(launch(0, sym(0), &[0, 1, 2], &[])),
                    Step::Launch(launch(1, sym(0), &[4], &[sym(0)])),
                    Step::Copy { src: 2, dst: 3, bytes: rows() },
                    Step::Copy { src: 1, dst: 5, bytes: 16.into() },
                    Step::Copy { src: 0, dst: 6, bytes: rows() },
                    Step::Fill { dst: 7, value: 0 },
                ],
                arena_bytes: rows().align_up(64) + 64.into(),
                tensor_bytes: rows(),
            }],
        }],
    }
}

pub fn engine_bytes(edit: impl FnOnce(&mut Program)) -> Vec<u8> {
    let mut b = EngineBuilder::new(Cursor::new(Vec::new())).unwrap();
    let bytes: Vec<u8> = WEIGHT.iter().flat_map(|v| v.to_le_bytes()).collect();
    b.add_weight("w", DType::F32, &[4], [Ok::<_, String>(bytes)]).unwrap();
    let cpu = b.add_cpu_code(&CODE).unwrap();
    let mut p = program(cpu);
    edit(&mut p);
    let provenance = Provenance { compiler: "test".into(), ..Provenance::default() };
    b.finish(p, &provenance).unwrap().into_inner()
}

pub fn bundle_bytes() -> Vec<u8> {
    let mut b = EngineBuilder::new(Cursor::new(Vec::new())).unwrap();
    let cpu = b.add_cpu_code(&CODE).unwrap();
    let uniform = DataFill::Uniform { low: -1.0, high: 1.0 };
    let buffer = |bytes, fill| TrialBuffer { bytes, dtype: DType::F32, fill };
    let candidate = Candidate {
        key: "add".into(),
        candidate: "rows=1".into(),
        kernel: kernel("add_row", 0, 2, 0, 0),
        symbols: vec![1000],
        launch: launch(0, sym(0), &[0, 1, 2], &[]),
        buffers: vec![buffer(16_000, uniform), buffer(16, uniform), buffer(16_000, DataFill::Zero)],
    };
    let broken = Candidate {
        candidate: "division by zero".into(),
        launch: launch(0, DimExpr::FloorDiv(Box::new(sym(0)), Box::new(DimExpr::ZERO)), &[0, 1, 2], &[]),
        ..candidate.clone()
    };
    let code = Code::Cpu { variants: vec![CpuVariant { level: CpuLevel::V2, code: cpu }] };
    let targets = vec![BundleTarget { target: "x86_64".into(), code, candidates: vec![candidate, broken] }];
    b.finish_bundle(&Bundle { targets }, &Provenance::default()).unwrap().into_inner()
}

pub fn inputs(batch: u64) -> Tensors {
    let x: Vec<f32> = (0..batch * 4).map(|i| i as f32).collect();
    Tensors::from([
        ("x".to_string(), Tensor::from_slice(&[batch, 4], &x).unwrap()),
        ("z".to_string(), Tensor::zeros(DType::I64, &[2 * batch]).unwrap()),
        ("s".to_string(), Tensor::from_slice(&[], &[1.0f32]).unwrap()),
    ])
}

pub fn check_outputs(batch: u64, out: &Tensors) {
    let y = out["y"].to_vec::<f32>().unwrap();
    assert!(y.iter().enumerate().all(|(i, v)| *v == i as f32 + WEIGHT[i % 4]));
    let index: Vec<i64> = (0..batch as i64).map(|i| i * batch as i64).collect();
    assert_eq!(out["index"].to_vec::<i64>().unwrap(), index);
    assert_eq!(out["w"].to_vec::<f32>().unwrap(), WEIGHT);
    assert_eq!(out["x_again"].to_vec::<f32>(), inputs(batch)["x"].to_vec::<f32>());
    assert!(out["zeros"].bytes().iter().all(|b| *b == 0));
}
