//! Kernels in the tile dialect, written by hand, through every step of code generation.

use std::collections::BTreeMap;

use kiln_codegen::{CPU_LEVELS, Chip, CodegenError, compile_cpu, compile_ptx, ptxas};
use kiln_dialects::{context, tile::OwnedModule};

const CPU: &str = include_str!("tile/cpu.mlir");
const GPU: &str = include_str!("tile/gpu.mlir");

fn parse<'c>(context: &'c melior::Context, text: &str) -> OwnedModule<'c> {
    OwnedModule::parse(context, text).unwrap_or_else(|d| panic!("{d:?}"))
}

/// A blob in memory that can be called, as the runtime maps it.
struct Mapped(*mut u8, usize);

impl Mapped {
    fn new(blob: &[u8]) -> Self {
        let len = blob.len().max(1);
        // SAFETY: an anonymous mapping of the blob's size, filled before it is made executable.
        unsafe {
            let p = libc::mmap(std::ptr::null_mut(), len, 3, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS, -1, 0);
            assert_ne!(p, libc::MAP_FAILED);
            std::ptr::copy_nonoverlapping(blob.as_ptr(), p.cast(), blob.len());
            assert_eq!(libc::mprotect(p, len, 5), 0);
            Mapped(p.cast(), len)
        }
    }

    fn run(&self, entry: u64, buffers: &[*mut u8], symbols: &[i64], tasks: i64) {
        type Kernel = unsafe extern "C" fn(*const *mut u8, *const i64, i64, i64, *mut u8);
        let mut scratch = vec![0u64; 4096];
        // SAFETY: the entry is one of the blob's; the test gives buffers of the sizes that the kernel reads and writes.
        unsafe {
            let f: Kernel = std::mem::transmute(self.0.add(entry as usize));
            f(buffers.as_ptr(), symbols.as_ptr(), 0, tasks, scratch.as_mut_ptr().cast());
        }
    }
}

impl Drop for Mapped {
    fn drop(&mut self) {
        // SAFETY: mapped by `new`.
        unsafe { libc::munmap(self.0.cast(), self.1) };
    }
}

fn levels_here() -> usize {
    if is_x86_feature_detected!("avx512bw") && is_x86_feature_detected!("avx512vl") && is_x86_feature_detected!("avx512dq") {
        3
    } else if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        2
    } else {
        1
    }
}

#[test]
fn cpu_kernels_run_on_every_level() {
    let context = context();
    let mut module = parse(&context, CPU);
    let blobs = compile_cpu(&mut module, &CPU_LEVELS).unwrap();
    let again = compile_cpu(&mut parse(&context, CPU), &CPU_LEVELS).unwrap();
    assert_eq!(blobs, again, "the same module gives the same bytes");
    for blob in &blobs[..levels_here()] {
        let code = Mapped::new(&blob.bytes);
        // 3 rows of s0 = 37 columns: y = x * 2 + row, vectors of 8 and a scalar tail.
        let (rows, cols) = (3usize, 37usize);
        let mut x: Vec<f32> = (0..rows * cols).map(|i| i as f32 * 0.5).collect();
        let mut y = vec![0f32; rows * cols];
        code.run(blob.entries["scale"], &[x.as_mut_ptr().cast(), y.as_mut_ptr().cast()], &[cols as i64], (rows * 2) as i64);
        for i in 0..rows * cols {
            assert_eq!(y[i], x[i] * 2.0 + (i / cols) as f32, "element {i}");
        }
        // Masked gather-like copy with half precision, which x86-64-v2 has no instructions for.
        let mut h: Vec<u16> = (0..16).map(|i| half::f16::from_f32(i as f32 - 3.5).to_bits()).collect();
        let mut out = vec![0f32; 20];
        let mut back = vec![0u16; 20];
        code.run(blob.entries["widen"], &[h.as_mut_ptr().cast(), out.as_mut_ptr().cast(), back.as_mut_ptr().cast()], &[], 20);
        for i in 0..20 {
            let expected = if i < 16 { i as f32 - 3.5 } else { -1.0 };
            assert_eq!(out[i], expected, "element {i}");
            assert_eq!(half::f16::from_bits(back[i]).to_f32(), expected * 0.25, "element {i}");
        }
    }
}

#[test]
fn negative_cpu_kernel_calls_libm() {
    let context = context();
    let text = r#"tile.func @bad(%x: !llvm.ptr, %y: !llvm.ptr) attributes {grid = affine_map<() -> (4)>, inputs = 1 : i64, target = "cpu"} {
        %i = tile.program_id 0
        %v = tile.load %x[%i] : !llvm.ptr -> f32
        %e = math.exp %v : f32
        tile.store %e, %y[%i] : f32, !llvm.ptr
        tile.return
    }"#;
    match compile_cpu(&mut parse(&context, text), &CPU_LEVELS[..1]) {
        Err(CodegenError::Undefined { kernel, symbol }) => assert_eq!((&kernel[..], &symbol[..]), ("bad", "expf")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn gpu_kernels_assemble_without_spills() {
    let context = context();
    let mut module = parse(&context, GPU);
    let texts = compile_ptx(&mut module, Chip::ALL).unwrap();
    let again = compile_ptx(&mut parse(&context, GPU), Chip::ALL).unwrap();
    assert_eq!(texts, again, "the same module gives the same text");
    for (chip, (text, version)) in Chip::ALL.iter().zip(texts.iter().zip(["7.0", "8.0"])) {
        assert!(text.contains(&format!(".version {version}")) && text.contains(&format!(".target {}", chip.name())));
        for needed in [".reqntid 256", "ld.global", "st.global", "mma.sync", "ldmatrix", "cp.async", "shfl.sync.bfly", "bar"] {
            assert!(text.contains(needed), "{needed} is missing from\n{text}");
        }
        let Some(ptxas) = ptxas::find_ptxas() else {
            eprintln!("skipped: no ptxas found (`./x setup` installs it)");
            continue;
        };
        let usage: BTreeMap<_, _> = ptxas::assemble(&ptxas, text, chip.name()).unwrap();
        assert_eq!(usage.len(), 3);
        for (name, u) in usage {
            assert_eq!((u.spill_loads, u.spill_stores), (0, 0), "{name} on {}: {u:?}", chip.name());
        }
    }
}
