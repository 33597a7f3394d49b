//! Scripts over four small segments, and what they must give on any device.

use super::{CODE, SCALED_INDEX, WEIGHT, kernel, launch, sym};
use kiln_format::*;
use kiln_runtime::{Context, Device, Engine, Options, RuntimeError, Tensor, Value, Values};
use std::io::Cursor;

/// Two more kernels for x86-64-v2, each of one task.
///
/// ```text
/// less at 0: out[0] = a[0] < sym0        add at 32: out[0] = a[0] + sym0
///   mov  rax,[rdi]                         mov rax,[rdi]
///   mov  r9,[rdi+8]                        mov r9,[rdi+8]
///   mov  r10,[rax]                         mov r10,[rax]
///   cmp  r10,[rsi]                         add r10,[rsi]
///   setl r11b                              mov [r9],r10
///   mov  [r9],r11b                         ret
///   ret
/// ```
#[rustfmt::skip]
const SCALARS: [u8; 49] = [
    0x48, 0x8b, 0x07, 0x4c, 0x8b, 0x4f, 0x08, 0x4c, 0x8b, 0x10, 0x4c, 0x3b, 0x16, 0x41, 0x0f, 0x9c, 0xc3, 0x45, 0x88, 0x19,
    0xc3, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc,
    0x48, 0x8b, 0x07, 0x4c, 0x8b, 0x4f, 0x08, 0x4c, 0x8b, 0x10, 0x4c, 0x03, 0x16, 0x4d, 0x89, 0x11, 0xc3,
];
const LESS: u64 = 128;
const PTX: &str = include_str!("../ptx/generic.ptx");

/// Symbols of every script.
pub const ROWS: u32 = 0;
pub const N: u32 = 1;
pub const K: u32 = 2;
pub const TWICE: u32 = 3;

/// Segments of every script: `a + w` for f32[rows, 4]; `k * iota` as i64[n]; `a < k` and `a + k` for an i64 scalar; `k *
/// iota` as i64[twice].
pub const ADD_W: u32 = 0;
pub const IOTA: u32 = 1;
pub const LESS_K: u32 = 2;
pub const ADD_K: u32 = 3;
pub const IOTA_TWICE: u32 = 4;

/// A script that is being written.
#[derive(Default)]
pub struct Builder {
    pub script: Script,
}

impl Builder {
    pub fn value(&mut self, name: &str, kind: ValueKind, dtype: DType) -> u32 {
        self.script.values.push(ValueSpec { name: name.into(), kind, dtype, dims: None });
        self.script.values.len() as u32 - 1
    }
    pub fn f32(&mut self, name: &str) -> u32 {
        self.value(name, ValueKind::Tensor, DType::F32)
    }
    pub fn i64(&mut self, name: &str) -> u32 {
        self.value(name, ValueKind::Tensor, DType::I64)
    }
    pub fn bool(&mut self, name: &str) -> u32 {
        self.value(name, ValueKind::Tensor, DType::Bool)
    }
    pub fn list(&mut self, name: &str, dtype: DType) -> u32 {
        self.value(name, ValueKind::Sequence, dtype)
    }
    pub fn input(&mut self, v: u32) -> u32 {
        self.script.inputs.push(v);
        v
    }
    pub fn output(&mut self, v: u32) {
        self.script.outputs.push(v);
    }
    pub fn push(&mut self, stmt: Stmt) {
        self.script.blocks[0].push(stmt);
    }
    pub fn block(&mut self, stmts: Vec<Stmt>) -> u32 {
        self.script.blocks.push(stmts);
        self.script.blocks.len() as u32 - 1
    }
    pub fn run(&mut self, segment: u32, inputs: &[u32], outputs: &[u32]) {
        self.push(run(segment, inputs, outputs));
    }
    pub fn sequence(&mut self, op: SequenceOp, inputs: &[u32], result: u32) {
        self.push(sequence(op, inputs, result));
    }
}

pub fn run(segment: u32, inputs: &[u32], outputs: &[u32]) -> Stmt {
    Stmt::Run { segment, inputs: inputs.to_vec(), outputs: outputs.to_vec() }
}

pub fn sequence(op: SequenceOp, inputs: &[u32], result: u32) -> Stmt {
    Stmt::Sequence { op, inputs: inputs.to_vec(), result, node: "the_node".into() }
}

pub fn bind_rows(value: u32) -> Stmt {
    Stmt::BindShape { value, dims: vec![Some(ROWS), None], node: "shape_node".into() }
}

pub fn read(value: u32, element: u32, symbol: u32) -> Stmt {
    Stmt::Read { value, elements: vec![(element, symbol)], node: "read_node".into() }
}

pub fn only_loop(trip: Option<u32>, body: u32) -> Stmt {
    Stmt::Loop { trip, condition: None, iteration: None, carried: vec![], stacked: vec![], body, next_condition: None }
}

fn spec(name: &str, dtype: DType, dims: Vec<DimExpr>) -> TensorSpec {
    TensorSpec { name: name.into(), dtype, dims }
}

fn segment(inputs: Vec<TensorSpec>, outputs: Vec<TensorSpec>) -> Segment {
    Segment { inputs, outputs }
}

/// Buffers are inputs, outputs, then the weight.
fn segment_program(s: &Segment, launch: Launch, weight: bool) -> SegmentProgram {
    let buffer = |kind, t: &TensorSpec| {
        let bytes = DimExpr::product(t.dims.iter().cloned()) * (t.dtype.size() as i64).into();
        Buffer { kind, bytes, dtype: t.dtype, dims: vec![], layout: String::new() }
    };
    let inputs = s.inputs.iter().enumerate().map(|(i, t)| buffer(BufferKind::Input(i as u32), t));
    let outputs = s.outputs.iter().enumerate().map(|(i, t)| buffer(BufferKind::Output(i as u32), t));
    let mut buffers: Vec<Buffer> = inputs.chain(outputs).collect();
    if weight {
        buffers.push(buffer(BufferKind::Weight(0), &spec("w", DType::F32, vec![4.into()])));
    }
    SegmentProgram { buffers, steps: vec![Step::Launch(launch)], arena_bytes: sym(ROWS) * 64.into(), tensor_bytes: DimExpr::ZERO }
}

/// The engine of a script, for the CPU and for CUDA devices.
pub fn engine_bytes(build: impl FnOnce(&mut Builder)) -> Result<Vec<u8>, FormatError> {
    let mut b = Builder::default();
    build(&mut b);
    let mut out = EngineBuilder::new(Cursor::new(Vec::new()))?;
    let bytes: Vec<u8> = WEIGHT.iter().flat_map(|v| v.to_le_bytes()).collect();
    out.add_weight("w", DType::F32, &[4], [Ok::<_, String>(bytes)])?;
    let mut code = CODE.to_vec();
    code.resize(LESS as usize, 0xcc);
    code.extend(SCALARS);
    let cpu = out.add_cpu_code(&code)?;
    let ptx = out.add_ptx(PTX)?;
    let matrix = |name| spec(name, DType::F32, vec![sym(ROWS), 4.into()]);
    let scalar = |name, dtype| spec(name, dtype, vec![]);
    let segments = vec![
        segment(vec![matrix("a")], vec![matrix("y")]),
        segment(vec![], vec![spec("y", DType::I64, vec![sym(N)])]),
        segment(vec![scalar("a", DType::I64)], vec![scalar("y", DType::Bool)]),
        segment(vec![scalar("a", DType::I64)], vec![scalar("y", DType::I64)]),
        segment(vec![], vec![spec("y", DType::I64, vec![sym(TWICE)])]),
    ];
    let kernels = vec![
        kernel("add_row", 0, 2, 0, 0),
        kernel("scaled_index", SCALED_INDEX, 0, 1, 8),
        kernel("less", LESS, 1, 1, 0),
        kernel("add", LESS + 32, 1, 1, 0),
    ];
    let launches = [
        launch(0, sym(ROWS), &[0, 2, 1], &[]),
        launch(1, sym(N), &[0], &[sym(K)]),
        launch(2, 1.into(), &[0, 1], &[sym(K)]),
        launch(3, 1.into(), &[0, 1], &[sym(K)]),
        launch(1, sym(TWICE), &[0], &[sym(K)]),
    ];
    let programs = segments.iter().zip(launches).enumerate();
    let cpu_target = TargetProgram {
        target: "x86_64".into(),
        precision: "fp32".into(),
        code: Code::Cpu { variants: vec![CpuVariant { level: CpuLevel::V2, code: cpu }] },
        kernels,
        segments: programs.map(|(i, (s, l))| segment_program(s, l, i == 0)).collect(),
    };
    let cuda_target = cuda_target(&cpu_target, ptx);
    let symbol = |name: &str, (min, max), def| Symbol { name: name.into(), min, opt: 1, max, def, run_time: false };
    let mut symbols = vec![
        symbol("rows", (0, Some(100_000)), None),
        symbol("n", (0, Some(1000)), None),
        symbol("k", (-10, Some(1_000_000)), None),
        symbol("twice", (0, None), Some(sym(N) * 2.into())),
    ];
    let bound: Vec<u32> = b.script.blocks.iter().flatten().flat_map(Stmt::symbols).collect();
    for (i, s) in symbols.iter_mut().enumerate().filter(|(_, s)| s.def.is_none()) {
        s.run_time = bound.contains(&(i as u32));
        if !s.run_time {
            (s.min, s.max) = (1, Some(1));
        }
    }
    let ports = |ids: &[u32]| ids.iter().map(|i| b.script.values[*i as usize].clone()).collect();
    let program = Program {
        name: "script".into(),
        symbols,
        signature: Signature { inputs: ports(&b.script.inputs), outputs: ports(&b.script.outputs) },
        segments,
        script: b.script,
        weights: vec![],
        targets: vec![cpu_target, cuda_target],
    };
    Ok(out.finish(program, &Provenance::default())?.into_inner())
}

fn cuda_target(cpu: &TargetProgram, code: CodeId) -> TargetProgram {
    let mut t = cpu.clone();
    t.target = "sm_80".into();
    t.code = Code::Ptx { modules: vec![code] };
    for k in &mut t.kernels {
        k.entry = Entry::Ptx { module: 0, symbol: k.name.clone() };
        k.scratch_bytes = DimExpr::ZERO;
    }
    (t.kernels[0].block, t.kernels[0].symbols) = ([128, 1, 1], 1);
    t.kernels[1].shared_bytes = 65536;
    let n = sym(ROWS) * 4.into();
    t.segments[0].steps[0] = Step::Launch(launch(0, n.clone().ceil_div(128), &[0, 2, 1], &[n]));
    t
}

pub fn context(device: Device, build: impl FnOnce(&mut Builder)) -> Context {
    let file = EngineFile::from_bytes(&engine_bytes(build).unwrap()).unwrap();
    let options = Options { device, threads: Some(2), ..Options::default() };
    Engine::load(file, &options).unwrap().context().unwrap()
}

pub fn scalar(v: i64) -> Value {
    Tensor::from_slice(&[], &[v]).unwrap().into()
}

pub fn matrix(rows: u64, first: f32) -> Tensor {
    let all: Vec<f32> = (0..rows * 4).map(|i| first + i as f32).collect();
    Tensor::from_slice(&[rows, 4], &all).unwrap()
}

/// `matrix` with the weight added so many times.
pub fn with_weight(rows: u64, first: f32, times: usize) -> Vec<f32> {
    let all = matrix(rows, first).to_vec::<f32>().unwrap();
    all.iter().enumerate().map(|(i, v)| (0..times).fold(*v, |v, _| v + WEIGHT[i % 4])).collect()
}

pub fn values<const COUNT: usize>(all: [(&str, Value); COUNT]) -> Values {
    all.into_iter().map(|(n, v)| (n.to_string(), v)).collect()
}

pub fn tensor<'a>(all: &'a Values, name: &str) -> &'a Tensor {
    match &all[name] {
        Value::Tensor(t) => t,
        other => panic!("{name} is {}", other.kind()),
    }
}

pub fn tensors<'a>(all: &'a Values, name: &str) -> &'a [Tensor] {
    match &all[name] {
        Value::Sequence(t) => t,
        other => panic!("{name} is {}", other.kind()),
    }
}

pub fn ints(t: &Tensor) -> Vec<i64> {
    t.to_vec().unwrap()
}

pub fn floats(t: &Tensor) -> Vec<f32> {
    t.to_vec().unwrap()
}

pub fn error(result: Result<Values, RuntimeError>) -> String {
    result.unwrap_err().to_string()
}
