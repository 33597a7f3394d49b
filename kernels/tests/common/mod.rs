//! Cones emitted, compiled for the CPU, run, and compared with the reference evaluator.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

pub mod emulated;
pub mod simt;

use half::{bf16, f16};
use kiln_algebra::{Const, DType, Graph, Tensor, eval::evaluate};
use kiln_codegen::{Chip, compile_cpu, compile_ptx, kernel_infos, ptxas};
use kiln_dialects::{context, tile};
use kiln_format::CpuLevel;
use kiln_kernels::{CONSTANTS, archetype, phase_name};
use kiln_plan::{Cone, Layout, Schedule, Storage, TargetInfo, TargetKind};

/// A CPU with vectors of this many bits.
pub fn cpu(vector_bits: u32) -> TargetInfo {
    TargetInfo {
        name: "x86_64".into(),
        kind: TargetKind::Cpu,
        units: 2,
        vector_bits,
        registers: if vector_bits == 512 { 32 } else { 16 },
        shared_bytes: 32 << 10,
        l2_bytes: 1 << 20,
        launch_us: 0.5,
        dram_gbs: 20.0,
        l2_gbs: 100.0,
        fp32_gflops: 200.0,
        matrix_gflops: 0.0,
        special_gops: 4.0,
        unit_threads: 2048,
        unit_registers: 65_536,
        cost: kiln_plan::CostTable::default(),
    }
}

/// A GPU.
pub fn cuda() -> TargetInfo {
    TargetInfo {
        name: "sm_80".into(),
        kind: TargetKind::Cuda,
        units: 108,
        vector_bits: 128,
        registers: 255,
        shared_bytes: 160 << 10,
        l2_bytes: 40 << 20,
        launch_us: 2.5,
        dram_gbs: 1500.0,
        l2_gbs: 4000.0,
        fp32_gflops: 19000.0,
        matrix_gflops: 300_000.0,
        special_gops: 4000.0,
        unit_threads: 2048,
        unit_registers: 65_536,
        cost: kiln_plan::CostTable::default(),
    }
}

/// The widest vectors of this machine.
pub fn here() -> TargetInfo {
    if is_x86_feature_detected!("avx512bw") && is_x86_feature_detected!("avx512vl") && is_x86_feature_detected!("avx512dq") {
        cpu(512)
    } else {
        cpu(if is_x86_feature_detected!("avx2") { 256 } else { 128 })
    }
}

fn level(target: &TargetInfo) -> CpuLevel {
    match target.vector_bits {
        512 => CpuLevel::V4,
        256 => CpuLevel::V3,
        _ => CpuLevel::V2,
    }
}

/// A cone with row-major buffers of the values' own types.
pub fn plain(graph: Graph) -> Cone {
    let inputs = graph.inputs.iter().map(|p| Storage::plain(&graph.node(p.node).ty)).collect();
    let outputs = graph.outputs.iter().map(|p| Storage::plain(&graph.node(p.node).ty)).collect();
    Cone { graph, inputs, outputs }
}

/// Channels last for all values of rank 3 and more.
pub fn channels_last(graph: Graph) -> Cone {
    let mut cone = plain(graph);
    for s in cone.inputs.iter_mut().chain(&mut cone.outputs) {
        s.layout = Layout::channels_last(s.layout.order.len());
    }
    cone
}

/// Memory that ends (up to alignment) at a page that cannot be touched, with canaries around.
struct Buffer {
    map: *mut u8,
    mapped: usize,
    at: *mut u8,
    size: usize,
}

const PAGE: usize = 4096;
const CANARY: u8 = 0xa5;

impl Buffer {
    fn new(size: usize, fill: u8) -> Self {
        let whole = size.next_multiple_of(64);
        let pages = whole.next_multiple_of(PAGE) + PAGE;
        // SAFETY: a fresh anonymous mapping of two parts, the last of which is made inaccessible.
        unsafe {
            let map = libc::mmap(std::ptr::null_mut(), pages + PAGE, 3, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS, -1, 0);
            assert_ne!(map, libc::MAP_FAILED);
            let map = map.cast::<u8>();
            assert_eq!(libc::mprotect(map.add(pages).cast(), PAGE, 0), 0);
            std::ptr::write_bytes(map, CANARY, pages);
            let at = map.add(pages - whole);
            std::ptr::write_bytes(at, fill, size);
            Self { map, mapped: pages + PAGE, at, size }
        }
    }
    fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: inside the mapping.
        unsafe { std::slice::from_raw_parts_mut(self.at, self.size) }
    }
    fn intact(&self) -> bool {
        let before = self.at as usize - self.map as usize;
        // SAFETY: the accessible part of the mapping.
        let all = unsafe { std::slice::from_raw_parts(self.map, self.mapped - PAGE) };
        all[..before].iter().chain(&all[before + self.size..]).all(|b| *b == CANARY)
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        // SAFETY: mapped by `new`.
        unsafe { libc::munmap(self.map.cast(), self.mapped) };
    }
}

fn narrow(c: Const, to: DType) -> Const {
    match to {
        _ if c.dtype == to => c,
        DType::F16 => Const { dtype: to, bits: f16::from_f64(c.to_f64()).to_bits().into() },
        DType::BF16 => Const { dtype: to, bits: bf16::from_f64(c.to_f64()).to_bits().into() },
        _ => Const::from_f64(to, c.to_f64()),
    }
}

fn positions(storage: &Storage, shape: &[usize]) -> Vec<usize> {
    let dims: Vec<_> = shape.iter().map(|d| kiln_algebra::Ix::konst(*d as i64)).collect();
    let strides: Vec<usize> = storage.layout.strides(&dims).iter().map(|s| s.as_const().unwrap() as usize).collect();
    let n: usize = shape.iter().product();
    (0..n)
        .map(|mut i| {
            let mut at = 0;
            for (d, s) in shape.iter().zip(&strides).rev() {
                at += (i % d) * s;
                i /= d;
            }
            at
        })
        .collect()
}

fn size(storage: &Storage, shape: &[usize]) -> usize {
    let dims: Vec<_> = shape.iter().map(|d| kiln_algebra::Ix::konst(*d as i64)).collect();
    storage.bytes(&dims).as_const().unwrap() as usize
}

/// A compiled kernel.
pub struct Compiled {
    code: Buffer,
    /// Kernels to run one after the other, with where they begin.
    phases: Vec<(u64, kiln_codegen::KernelInfo)>,
}

/// Emits and compiles a cone.
pub fn compile(cone: &Cone, name: &str, schedule: &Schedule, target: &TargetInfo) -> Compiled {
    let context = context();
    let mut module = tile::module(&context);
    let a = archetype(name).unwrap_or_else(|| panic!("no archetype {name}"));
    a.emit(module.ctx(), module.block(), "kernel", cone, schedule, target).unwrap_or_else(|e| panic!("{e}\n{}", cone.graph));
    if std::env::var_os("KILN_SHOW").is_some() {
        eprintln!(
            "{name} {schedule} for {}\n{}in {:?}\nout {:?}\n{}",
            target.vector_bits,
            cone.graph,
            cone.inputs,
            cone.outputs,
            module.text()
        );
    }
    let infos = kernel_infos(module.op()).unwrap();
    let compiled = compile_cpu(&mut module, &[level(target)]);
    let blob = compiled.unwrap_or_else(|e| panic!("{e}\n{}\n{}", cone.graph, module.text())).remove(0);
    let mut code = Buffer::new(blob.bytes.len().next_multiple_of(PAGE), 0);
    code.bytes()[..blob.bytes.len()].copy_from_slice(&blob.bytes);
    // SAFETY: the buffer is whole pages that nothing else uses.
    unsafe { assert_eq!(libc::mprotect(code.at.cast(), code.size, 5), 0) };
    let phases = (0..infos.len())
        .map(|i| phase_name("kernel", i))
        .map(|n| (blob.entries[&n], infos.iter().find(|k| k.name == n).unwrap().clone()))
        .collect();
    Compiled { code, phases }
}

impl Compiled {
    /// Runs all tasks and gives the outputs.
    pub fn run(&self, cone: &Cone, inputs: &[Tensor], syms: &[i64]) -> Vec<Tensor> {
        self.run_timed(cone, inputs, syms, 1).0
    }

    /// Runs several times; the best time in seconds.
    pub fn run_timed(&self, cone: &Cone, inputs: &[Tensor], syms: &[i64], times: usize) -> (Vec<Tensor>, f64) {
        let mut buffers: Vec<Buffer> = Vec::new();
        for bytes in packed(cone, inputs, syms) {
            let mut b = Buffer::new(bytes.len(), 0xff);
            b.bytes().copy_from_slice(&bytes);
            buffers.push(b);
        }
        let pointers: Vec<*mut u8> = buffers.iter().map(|b| b.at).collect();
        type Kernel = unsafe extern "C" fn(*const *mut u8, *const i64, i64, i64, *mut u8);
        let (mut best, mut intact) = (f64::MAX, true);
        for _ in 0..times {
            let mut spent = 0.0;
            for (entry, info) in &self.phases {
                let values: Vec<i64> = info.symbols.iter().map(|s| syms[*s]).collect();
                let tasks: i64 = info.grid.iter().map(|g| g.eval(&[], syms).unwrap()).product();
                let scratch = Buffer::new(info.scratch as usize, 0xff);
                // SAFETY: the entry is one of the blob's; buffers have the sizes that the kernel's types say.
                let f: Kernel = unsafe { std::mem::transmute(self.code.at.add(*entry as usize)) };
                let start = std::time::Instant::now();
                // Two calls, as two threads would make them.
                let half = tasks / 2;
                // SAFETY: as above.
                unsafe {
                    f(pointers.as_ptr(), values.as_ptr(), half, tasks, scratch.at);
                    f(pointers.as_ptr(), values.as_ptr(), 0, half, scratch.at);
                }
                spent += start.elapsed().as_secs_f64();
                intact &= scratch.intact();
            }
            best = best.min(spent);
        }
        assert!(intact && buffers.iter().all(Buffer::intact), "memory around the buffers was written");
        let bytes: Vec<Vec<u8>> = buffers[cone.inputs.len()..].iter_mut().map(|b| b.bytes().to_vec()).collect();
        (unpacked(cone, &bytes, syms), best)
    }
}

/// Deterministic numbers that are neither too regular nor too large for the type.
pub fn random(dtype: DType, shape: &[usize], seed: u64) -> Tensor {
    let mut s = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x1234_5678;
    Tensor::from_fn(dtype, shape, |_| {
        s ^= s << 13;
        s ^= s >> 7;
        s ^= s << 17;
        let unit = (s >> 11) as f64 / (1u64 << 53) as f64;
        match dtype {
            DType::Bool => Const::bool(s & 1 == 1),
            d if d.is_float() => Const::from_f64(d, unit * 4.0 - 2.0),
            d => Const::from_i64(d, (s % 23) as i64 - if d.is_signed() { 11 } else { 0 }),
        }
    })
}

/// Largest error relative to the magnitude of the values; integers must be equal.
pub fn assert_close(actual: &Tensor, expected: &Tensor, tolerance: f64, what: &dyn Fn() -> String) {
    assert_eq!((actual.dtype(), actual.shape()), (expected.dtype(), expected.shape()), "{}", what());
    for i in 0..expected.len() {
        let (a, e) = (actual.get(i), expected.get(i));
        if !expected.dtype().is_float() {
            assert_eq!(a, e, "element {i}\n{}", what());
            continue;
        }
        let (a, e) = (a.to_f64(), e.to_f64());
        let same = (a.is_nan() && e.is_nan()) || a == e || (a - e).abs() <= tolerance * (1.0 + e.abs());
        assert!(same, "element {i} of {:?} is {a}, not {e}\n{}", expected.shape(), what());
    }
}

fn shapes(cone: &Cone, syms: &[i64]) -> Vec<Vec<usize>> {
    cone.graph.outputs.iter().map(|o| cone.graph.node(o.node).ty.shape(syms).unwrap()).collect()
}

/// Bytes of all buffers of a cone; those of the outputs have nothing in them yet.
fn packed(cone: &Cone, inputs: &[Tensor], syms: &[i64]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for (t, s) in inputs.iter().zip(&cone.inputs) {
        let (mut b, n) = (vec![0xff; size(s, t.shape())], s.dtype.size());
        for (i, p) in positions(s, t.shape()).into_iter().enumerate() {
            let c = narrow(t.get(i), s.dtype);
            b[p * n..(p + 1) * n].copy_from_slice(&c.bits.to_le_bytes()[..n]);
        }
        all.push(b);
    }
    all.extend(shapes(cone, syms).iter().zip(&cone.outputs).map(|(shape, s)| vec![0xff; size(s, shape)]));
    all
}

/// Outputs of a cone from their buffers.
fn unpacked(cone: &Cone, buffers: &[Vec<u8>], syms: &[i64]) -> Vec<Tensor> {
    let parts = shapes(cone, syms).into_iter().zip(&cone.outputs).zip(&cone.graph.outputs).zip(buffers);
    parts
        .map(|(((shape, s), o), b)| {
            let (dtype, at, n) = (cone.graph.node(o.node).ty.dtype, positions(s, &shape), s.dtype.size());
            Tensor::from_fn(dtype, &shape, |i| {
                let mut bits = [0u8; 8];
                bits[..n].copy_from_slice(&b[at[i] * n..(at[i] + 1) * n]);
                narrow(Const { dtype: s.dtype, bits: u64::from_le_bytes(bits) }, dtype)
            })
        })
        .collect()
}

/// Runs a cone's GPU kernels in step ([`simt`]), with the first schedule and these changes to it, and compares with the
/// evaluator.
pub fn check_simt(cone: &Cone, name: &str, changes: &[(&'static str, i64)], inputs: &[Tensor], syms: &[i64]) {
    let target = cuda();
    let all = archetype(name).unwrap().schedules(cone, &target);
    let mut schedule = all.unwrap_or_else(|e| panic!("{e}\n{}", cone.graph)).remove(0);
    for (name, v) in changes {
        schedule.params.insert((*name).into(), *v);
    }
    in_step(cone, name, &schedule, &target, inputs, syms);
}

/// The same with every schedule for a GPU of so many multiprocessors.
pub fn check_every_simt(cone: &Cone, name: &str, units: u32, inputs: &[Tensor], syms: &[i64]) {
    check_some_simt(cone, name, units, inputs, syms, |_| true);
}

/// The same with those schedules that are wanted; at least one must be.
pub fn check_some_simt(cone: &Cone, name: &str, units: u32, inputs: &[Tensor], syms: &[i64], wanted: impl Fn(&Schedule) -> bool) {
    let target = TargetInfo { units, ..cuda() };
    let all = archetype(name).unwrap().schedules(cone, &target).unwrap_or_else(|e| panic!("{e}\n{}", cone.graph));
    let all: Vec<Schedule> = all.into_iter().filter(wanted).collect();
    assert!(!all.is_empty(), "no schedule is wanted\n{}", cone.graph);
    for schedule in all {
        in_step(cone, name, &schedule, &target, inputs, syms);
    }
}

/// Kernels for a GPU on which they begin while those ahead of them run, where these inputs are constants (a bit each): the
/// first one must read some of them before it waits for the others.
pub fn check_early(cone: &Cone, name: &str, constants: i64, inputs: &[Tensor]) {
    let target = kiln_codegen::data::target("sm_90a").unwrap().unwrap();
    let all = archetype(name).unwrap().schedules(cone, &target);
    for (i, mut schedule) in all.unwrap_or_else(|e| panic!("{e}\n{}", cone.graph)).into_iter().enumerate() {
        schedule.params.insert(CONSTANTS.into(), constants);
        if i == 0 {
            let context = context();
            let module = tile::module(&context);
            archetype(name).unwrap().emit(module.ctx(), module.block(), "kernel", cone, &schedule, &target).unwrap();
            let text = module.text();
            let (before, after) = text.split_once("tile.grid_wait").unwrap_or_else(|| panic!("no wait in\n{text}"));
            assert!(before.contains("tile.load") && after.contains("tile.load"), "nothing is read ahead in\n{text}");
        }
        in_step(cone, name, &schedule, &target, inputs, &[]);
    }
}

pub fn in_step(cone: &Cone, name: &str, schedule: &Schedule, target: &TargetInfo, inputs: &[Tensor], syms: &[i64]) {
    let a = archetype(name).unwrap();
    let context = context();
    let module = tile::module(&context);
    a.emit(module.ctx(), module.block(), "kernel", cone, schedule, target).unwrap_or_else(|e| panic!("{e}\n{}", cone.graph));
    let infos = kernel_infos(module.op()).unwrap();
    let (inputs, expected) = (rounded(cone, inputs), evaluate(&cone.graph, &rounded(cone, inputs), syms, &()).unwrap());
    let mut buffers = packed(cone, &inputs, syms);
    for i in 0..infos.len() {
        let info = infos.iter().find(|k| k.name == phase_name("kernel", i)).unwrap();
        let values: Vec<i64> = info.symbols.iter().map(|s| syms[*s]).collect();
        let grid: Vec<i64> = info.grid.iter().map(|g| g.eval(&[], syms).unwrap()).collect();
        let constants = schedule.get(CONSTANTS).unwrap_or(0) as u64;
        simt::run(module.symbol(&info.name).unwrap(), &grid, &values, &mut buffers, constants);
    }
    let actual = unpacked(cone, &buffers[cone.inputs.len()..], syms);
    for (a, e) in actual.iter().zip(&expected) {
        assert_close(a, e, tolerance(cone), &|| format!("in step, schedule {schedule}\n{}", cone.graph));
    }
}

/// Compiles every GPU schedule of a cone for a chip and assembles it where there is a `ptxas`; no kernel may call or
/// spill.
pub fn assembles(cone: &Cone, name: &str, chips: &[Chip]) {
    let target = cuda();
    for s in archetype(name).unwrap().schedules(cone, &target).unwrap_or_else(|e| panic!("{e}\n{}", cone.graph)) {
        let context = context();
        let mut module = tile::module(&context);
        let a = archetype(name).unwrap();
        a.emit(module.ctx(), module.block(), "kernel", cone, &s, &target).unwrap_or_else(|e| panic!("{e}\n{}", cone.graph));
        let before = module.text();
        if std::env::var_os("KILN_SHOW").is_some() {
            eprintln!("{name} {s}\n{}{before}", cone.graph);
        }
        let texts = compile_ptx(&mut module, chips).unwrap_or_else(|e| panic!("{e}\n{before}"));
        for (chip, text) in chips.iter().zip(texts) {
            assert!(!text.contains(".extern .func"), "a call in\n{text}");
            let Some(p) = ptxas::find_ptxas() else { continue };
            let usage = ptxas::assemble(&p, &text, chip.name()).unwrap_or_else(|e| panic!("{e}\n{text}"));
            for (kernel, u) in &usage {
                assert_eq!((u.spill_loads, u.spill_stores), (0, 0), "{kernel}, schedule {s} on {}: {u:?}", chip.name());
            }
        }
    }
}

/// Elements of all operands up to which kernels run in step too.
const SMALL: usize = 8192;

/// Runs a cone with every schedule that the archetype offers and compares with the evaluator; small ones also with every
/// schedule for a GPU, in step.
pub fn check(cone: &Cone, name: &str, target: &TargetInfo, inputs: &[Tensor], syms: &[i64]) {
    check_some(cone, name, target, inputs, syms, usize::MAX);
    let written = cone.graph.outputs.iter().filter_map(|o| cone.graph.node(o.node).ty.elements().eval(&[], syms));
    let small = inputs.iter().map(Tensor::len).sum::<usize>() + written.sum::<i64>() as usize <= SMALL;
    if small && matches!(name, "pointwise" | "reduce" | "window") {
        check_every_simt(cone, name, cuda().units, inputs, syms);
    }
}

/// Runs a cone with the first schedule that the archetype offers and compares with the evaluator.
pub fn check_first(cone: &Cone, name: &str, target: &TargetInfo, inputs: &[Tensor]) {
    check_some(cone, name, target, inputs, &[], 1);
}

fn check_some(cone: &Cone, name: &str, target: &TargetInfo, inputs: &[Tensor], syms: &[i64], most: usize) {
    let inputs = rounded(cone, inputs);
    let expected = evaluate(&cone.graph, &inputs, syms, &()).unwrap();
    let schedules = archetype(name).unwrap().schedules(cone, target).unwrap_or_else(|e| panic!("{e}\n{}", cone.graph));
    for s in schedules.into_iter().take(most) {
        let actual = compile(cone, name, &s, target).run(cone, &inputs, syms);
        for (a, e) in actual.iter().zip(&expected) {
            assert_close(a, e, tolerance(cone), &|| format!("schedule {s}\n{}", cone.graph));
        }
    }
}

/// Relative error that sums in another order, or narrow storage, make.
fn tolerance(cone: &Cone) -> f64 {
    let stored = cone.inputs.iter().chain(&cone.outputs).any(|s| matches!(s.dtype, DType::F16 | DType::BF16))
        || cone.graph.nodes.iter().any(|n| matches!(n.ty.dtype, DType::F16 | DType::BF16));
    // Sums in another order than the evaluator's, which is in f64.
    let long = cone.graph.nodes.iter().any(|n| matches!(n.op, kiln_algebra::Op::Contract { .. }));
    if stored {
        2e-2
    } else if long {
        1e-4
    } else {
        2e-5
    }
}

/// What narrow storage makes of the inputs before anything else.
fn rounded(cone: &Cone, inputs: &[Tensor]) -> Vec<Tensor> {
    let stored = inputs.iter().zip(&cone.inputs);
    stored.map(|(t, s)| Tensor::from_fn(t.dtype(), t.shape(), |i| narrow(narrow(t.get(i), s.dtype), t.dtype()))).collect()
}
