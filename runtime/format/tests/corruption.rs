//! Damaged and hostile files give an error: no panic, no large allocation.
#![allow(clippy::unwrap_used)]

mod common;

use common::{engine, engine_with, sym};
use kiln_format::*;
use proptest::prelude::*;
use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicUsize, Ordering},
};
use xxhash_rust::xxh3::xxh3_64;

/// Remembers the largest single allocation.
struct Watch;
static LARGEST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: forwards to the system's allocator.
unsafe impl GlobalAlloc for Watch {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LARGEST.fetch_max(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(ptr, layout) }
    }
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LARGEST.fetch_max(size, Ordering::Relaxed);
        // SAFETY: the caller's promise.
        unsafe { System.realloc(ptr, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Watch = Watch;

/// More than any of these small files can need; the test files with large weights are 9 MB.
const ALLOCATION_LIMIT: usize = 32 << 20;

/// Reads everything that an engine holds.
fn read_all(bytes: &[u8]) -> Result<(), FormatError> {
    let e = EngineFile::from_bytes(bytes)?;
    for t in &e.program().targets {
        match &t.code {
            Code::Cpu { variants } => variants.iter().try_for_each(|v| e.cpu_code(v.code).map(drop))?,
            Code::Ptx { modules } => modules.iter().try_for_each(|m| e.ptx(*m).map(drop))?,
        }
    }
    (0..e.program().weights.len() as u32).try_for_each(|w| e.weight(w).map(drop))
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap())
}

fn put(bytes: &mut [u8], at: usize, v: u64) {
    bytes[at..at + 8].copy_from_slice(&v.to_le_bytes());
}

fn table(bytes: &[u8]) -> (usize, usize) {
    (u64_at(bytes, 24) as usize, u32::from_le_bytes(bytes[16..20].try_into().unwrap()) as usize)
}

/// (offset, length) of each section, and its place in the table.
fn sections(bytes: &[u8]) -> Vec<(usize, usize, usize)> {
    let (at, count) = table(bytes);
    (0..count).map(|i| at + 48 * i).map(|e| (u64_at(bytes, e + 8) as usize, u64_at(bytes, e + 16) as usize, e)).collect()
}

/// Makes all checksums right again, as an attacker would.
fn resign(bytes: &mut [u8]) {
    for (offset, len, entry) in sections(bytes) {
        if let Some(data) = bytes.get(offset..offset.saturating_add(len)) {
            let sum = xxh3_64(data);
            put(bytes, entry + 32, sum);
        }
    }
    let (at, count) = table(bytes);
    let sum = xxh3_64(&bytes[at..at + 48 * count]);
    put(bytes, 40, sum);
    resign_header(bytes);
}

fn resign_header(bytes: &mut [u8]) {
    let sum = xxh3_64(&bytes[..56]);
    put(bytes, 56, sum);
}

fn error(bytes: &[u8]) -> String {
    read_all(bytes).unwrap_err().to_string()
}

#[test]
fn truncation_anywhere() {
    let bytes = engine();
    let mut ends: Vec<usize> = (0..bytes.len()).step_by(61).collect();
    for (offset, len, entry) in sections(&bytes) {
        ends.extend([offset.saturating_sub(1), offset, offset + 1, offset + len - 1, offset + len, entry, entry + 47]);
    }
    for end in ends.into_iter().filter(|e| *e < bytes.len()) {
        let e = error(&bytes[..end]);
        assert!(e.contains("truncated"), "{end}: {e}");
    }
    let mut longer = bytes;
    longer.push(0);
    assert!(error(&longer).contains("truncated or appended"));
}

#[test]
fn flipped_bits_are_found_or_harmless() {
    let bytes = engine();
    let good = EngineFile::from_bytes(&bytes).unwrap();
    let mut found = 0;
    for bit in (0..bytes.len() * 8).step_by(13) {
        let mut bad = bytes.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        let inside = sections(&bytes).iter().any(|(o, l, _)| (*o..o + l).contains(&(bit / 8)));
        let (at, count) = table(&bytes);
        let covered = inside || bit / 8 < 64 || (at..at + 48 * count).contains(&(bit / 8));
        match read_all(&bad) {
            Err(_) => found += 1,
            Ok(()) => {
                assert!(!covered, "bit {bit}");
                assert_eq!(EngineFile::from_bytes(&bad).unwrap().program(), good.program());
            }
        }
    }
    assert!(found > 500);
}

#[test]
fn corrupt_weights_are_found_by_chunk() {
    let mut bytes = engine_with(true, |_| {}).unwrap();
    let (offset, len, _) = *sections(&bytes).iter().max_by_key(|s| s.1).unwrap();
    bytes[offset + len - 1] ^= 4;
    let e = EngineFile::from_bytes(&bytes).unwrap();
    assert!(e.weight(0).is_ok());
    assert!(e.weight(1).unwrap_err().to_string().contains("chunk 2 of the weights"));
    assert!(e.weights(0, WEIGHT_CHUNK).is_ok() && e.weights(2 * WEIGHT_CHUNK, 1).is_err());
}

#[test]
fn foreign_and_other_versions() {
    assert!(
        error(b"\x7fELF and so on, for long enough to be more than a header of sixty-four bytes").contains("not a Kiln engine")
    );
    assert!(error(b"hello").contains("not a Kiln engine"));
    assert!(error(b"").contains("only 0 bytes"));
    let version = |v: u32| {
        let mut bytes = engine();
        bytes[8..12].copy_from_slice(&v.to_le_bytes());
        resign_header(&mut bytes);
        error(&bytes)
    };
    assert!(version(FORMAT_VERSION + 1).contains("from a newer Kiln"));
    assert!(version(0).contains("from an older Kiln"));
    assert!(EngineFile::from_bytes(&common::bundle()).unwrap_err().to_string().contains("is a Kiln bundle, not a Kiln engine"));
    assert!(BundleFile::from_bytes(&engine()).unwrap_err().to_string().contains("is a Kiln engine, not a Kiln bundle"));
}

#[test]
fn hostile_section_tables() {
    let bytes = engine();
    let (_, count) = table(&bytes);
    for i in 0..count {
        for field in [8, 16, 24] {
            for v in [0, 1, 63, bytes.len() as u64, u64::MAX, u64::MAX - 63, 1 << 62, 255 << 20] {
                let mut bad = bytes.clone();
                let entry = sections(&bytes)[i].2;
                if u64_at(&bad, entry + field) == v {
                    continue;
                }
                put(&mut bad, entry + field, v);
                resign(&mut bad);
                assert!(read_all(&bad).is_err(), "section {i} field {field} value {v}");
            }
        }
    }
    for (at, v) in [(24, u64::MAX), (24, 0), (24, 8), (16, 0xffff_ffff), (16, 70_000), (32, 1 << 40)] {
        let mut bad = bytes.clone();
        put(&mut bad, at, v);
        resign_header(&mut bad);
        assert!(read_all(&bad).is_err(), "header {at} {v}");
    }
    assert!(LARGEST.load(Ordering::Relaxed) < ALLOCATION_LIMIT);
}

#[test]
fn hostile_programs_are_refused() {
    type Edit = fn(&mut Program);
    let cases: &[(&str, Edit)] = &[
        ("missing symbol", |p| p.signature.outputs[0].dims = Some(vec![DimExpr::Sym(7)])),
        ("missing symbol", |p| p.segments[0].outputs[0].dims[0] = DimExpr::Sym(7)),
        ("number of segments", |p| p.targets[0].segments.clear()),
        ("missing symbol", |p| p.symbols[1].def = Some(DimExpr::Sym(1))),
        ("missing symbol", |p| p.targets[0].segments[0].arena_bytes = DimExpr::Sym(u32::MAX)),
        ("range", |p| p.symbols[0].min = -1),
        ("range", |p| p.symbols[0].max = Some(3)),
        ("no input has", |p| p.symbols[1].def = None),
        ("another of this name", |p| p.signature.inputs.push(p.signature.inputs[0].clone())),
        ("buffer 99", |p| p.targets[0].segments[0].steps.push(Step::Fill { dst: 99, value: 0 })),
        ("never written", |p| p.targets[0].segments[0].steps.push(Step::Fill { dst: 0, value: 0 })),
        ("never written", |p| p.targets[0].segments[0].steps.push(Step::Copy { src: 0, dst: 1, bytes: 1.into() })),
        ("no step writes it", |p| p.targets[0].segments[0].steps.clear()),
        ("no buffer", |p| p.segments[0].outputs.push(TensorSpec { name: "q".into(), dtype: DType::F32, dims: vec![] })),
        ("does not exist", |p| p.targets[0].segments[0].buffers[0].kind = BufferKind::Input(1)),
        ("does not exist", |p| p.targets[0].segments[0].buffers[1].kind = BufferKind::Weight(1)),
        ("another type or size", |p| p.targets[0].segments[0].buffers[1].bytes = 64.into()),
        ("its output has another buffer", |p| p.targets[0].segments[0].buffers[2].kind = BufferKind::Output(0)),
        ("outside its blob", |p| p.targets[0].kernels[0].entry = Entry::Cpu { offsets: vec![32] }),
        ("one entry a variant", |p| p.targets[0].kernels[0].entry = Entry::Cpu { offsets: vec![] }),
        ("another kind", |p| p.targets[0].kernels[0].entry = p.targets[1].kernels[0].entry.clone()),
        ("section is missing", |p| p.targets[1].code = Code::Ptx { modules: vec![CodeId(0)] }),
        ("section is missing", |p| p.targets[1].code = Code::Ptx { modules: vec![CodeId(9)] }),
        ("no variant", |p| p.targets[0].code = Code::Cpu { variants: vec![] }),
        ("module does not exist", |p| p.targets[1].kernels[0].entry = Entry::Ptx { module: 4, symbol: "k".into() }),
        ("no usable name", |p| p.targets[1].kernels[0].entry = Entry::Ptx { module: 0, symbol: "a\0b".into() }),
        ("1 to 1024", |p| p.targets[1].kernels[0].block = [u32::MAX, 2, 1]),
        ("1 to 1024", |p| p.targets[1].kernels[0].block = [0, 1, 1]),
        ("not a number", |p| p.targets[1].kernels[0].predicted_us = f64::NAN),
        ("target x86_64", |p| p.targets[0].target = "sm_70".into()),
        ("there twice", |p| p.targets.push(p.targets[0].clone())),
        ("number of buffers", |p| edit_launch(p, 0, |l| l.buffers.truncate(1))),
        ("number of buffers", |p| p.targets[0].kernels[0].inputs = u32::MAX),
        ("number of symbols", |p| edit_launch(p, 0, |l| l.symbols.clear())),
        ("kernel 5", |p| edit_launch(p, 0, |l| l.kernel = 5)),
        ("for GPUs", |p| p.targets[0].segments[0].steps[1] = p.targets[1].segments[0].steps[1].clone()),
        ("its buffer does not exist", |p| edit_launch(p, 1, |l| l.tensor_maps[0].buffer = 3)),
        ("1 to 5 dimensions", |p| edit_launch(p, 1, |l| l.tensor_maps[0].dims.clear())),
        ("box sizes", |p| edit_launch(p, 1, |l| l.tensor_maps[0].box_dims[0] = 257)),
        ("all sizes that are left", |p| select(p, &[])),
        ("all sizes that are left", |p| select(p, &[Some(3)])),
        ("ascending order", |p| select(p, &[Some(3), Some(3), None])),
        ("ascending order", |p| select(p, &[None, None])),
        ("missing symbol", |p| {
            select(p, &[None]);
            edit_select(p, |s| s.by = DimExpr::Sym(9));
        }),
        ("other buffers", |p| {
            select(p, &[Some(3), None]);
            edit_select(p, |s| s.cases[1].launch.buffers = vec![0, 1, 3]);
        }),
        ("kernel 5", |p| {
            select(p, &[Some(3), None]);
            edit_select(p, |s| s.cases[0].launch.kernel = 5);
        }),
    ];
    for (i, (expected, edit)) in cases.iter().enumerate() {
        let e = engine_with(false, edit).unwrap_err().to_string();
        assert!(e.contains(expected), "case {i}: {e}");
    }
}

fn edit_launch(p: &mut Program, target: usize, edit: impl FnOnce(&mut Launch)) {
    if let Step::Launch(l) = &mut p.targets[target].segments[0].steps[1] {
        edit(l);
    }
}

/// The launch of the CPU's program becomes one that is selected by the batch, with these bounds.
fn select(p: &mut Program, most: &[Option<i64>]) {
    let step = &mut p.targets[0].segments[0].steps[1];
    if let Step::Launch(launch) = step.clone() {
        let cases = most.iter().map(|most| SizeCase { most: *most, launch: launch.clone() }).collect();
        *step = Step::Select(Select { by: DimExpr::Sym(0), cases });
    }
}

fn edit_select(p: &mut Program, edit: impl FnOnce(&mut Select)) {
    if let Step::Select(s) = &mut p.targets[0].segments[0].steps[1] {
        edit(s);
    }
}

#[test]
fn kernels_may_be_selected_by_size() {
    let bytes = engine_with(false, |p| select(p, &[Some(3), Some(9), None])).unwrap();
    let file = EngineFile::from_bytes(&bytes).unwrap();
    let step = &file.program().targets[0].segments[0].steps[1];
    assert_eq!(step.launches().count(), 3);
    let Step::Select(s) = step else { panic!("{step:?}") };
    assert!([3, 9, 10].map(|n| s.of(n)).iter().zip(&s.cases).all(|(found, c)| *found == Some(&c.launch)));
    assert_eq!(file.program().targets[0].symbols_of(0, &file.program().segments[0]), [0]);
}

#[test]
fn hostile_scripts_are_refused() {
    type Edit = fn(&mut Program);
    fn body(p: &mut Program) -> &mut Vec<Stmt> {
        &mut p.script.blocks[0]
    }
    fn edit_loop(p: &mut Program, edit: fn(&mut Carried, &mut Option<u32>, &mut Option<u32>, &mut u32)) {
        if let Stmt::Loop { carried, trip, next_condition, body, .. } = &mut p.script.blocks[0][3] {
            edit(&mut carried[0], trip, next_condition, body);
        }
    }
    assert!(engine_with(false, common::scripted).is_ok());
    let cases: &[(&str, Edit)] = &[
        ("no input has", |p| p.symbols[3].run_time = false),
        ("has a definition", |p| p.symbols[4].run_time = true),
        ("by an input", |p| p.symbols[0].run_time = true),
        ("range is not min", |p| p.symbols[2].min = 9),
        ("range is not 0", |p| p.symbols[0].min = -1),
        ("symbol count is not bound", |p| body(p).rotate_left(1)),
        ("symbol rows is not bound", |p| {
            p.segments[0].inputs[0].dims[0] = sym(3);
            p.script.blocks[1].swap(0, 1);
        }),
        ("two sources", |p| body(p).push(Stmt::Alias { from: 0, to: 3 })),
        ("two sources", |p| body(p).push(Stmt::Alias { from: 1, to: 0 })),
        ("not there", |p| body(p).push(Stmt::BindShape { value: 9, dims: vec![], node: "n".into() })),
        ("not there", |p| body(p).insert(0, Stmt::BindShape { value: 3, dims: vec![], node: "n".into() })),
        ("value 99", |p| body(p).push(Stmt::Alias { from: 99, to: 3 })),
        ("value 99", |p| p.script.blocks[2] = vec![Stmt::Run { segment: 0, inputs: vec![6], outputs: vec![99] }]),
        ("symbol 77", |p| body(p).push(Stmt::Read { value: 1, elements: vec![(0, 77)], node: "n".into() })),
        ("type needed here", |p| body(p).push(Stmt::Read { value: 0, elements: vec![(0, 2)], node: "n".into() })),
        ("type needed here", |p| body(p).push(Stmt::BindShape { value: 2, dims: vec![], node: "n".into() })),
        ("run of segment 4", |p| p.script.blocks[2] = vec![Stmt::Run { segment: 4, inputs: vec![6], outputs: vec![7] }]),
        ("other numbers", |p| p.script.blocks[2] = vec![Stmt::Run { segment: 0, inputs: vec![], outputs: vec![7] }]),
        ("type needed here", |p| p.script.values[6].dtype = DType::F64),
        ("another kind or type", |p| p.script.values[13].dtype = DType::I64),
        ("number of results", |p| {
            if let Stmt::Switch { cases, .. } = &mut p.script.blocks[1][1] {
                cases[0].results.clear();
            }
        }),
        ("part of two statements", |p| edit_loop(p, |_, _, _, body| *body = 0)),
        ("not there", |p| edit_loop(p, |_, _, _, body| *body = 2)),
        ("block 9", |p| edit_loop(p, |_, _, _, body| *body = 9)),
        ("not part of any", |p| p.script.blocks.push(vec![])),
        ("block 0", |p| p.script.blocks.clear()),
        ("nothing ends it", |p| edit_loop(p, |_, trip, go, _| (*trip, *go) = (None, None))),
        ("not there", |p| edit_loop(p, |c, _, _, _| c.next = 7)),
        ("fit", |p| p.script.values[9].kind = ValueKind::OptionalTensor),
        ("operation does not take", |p| {
            if let Some(Stmt::Sequence { op, .. }) = body(p).last_mut() {
                *op = SequenceOp::Length;
            }
        }),
        ("as many as the signature", |p| drop(p.signature.inputs.pop())),
        ("signature's kind", |p| p.signature.outputs[1].kind = ValueKind::OptionalSequence),
        ("only tensors", |p| p.script.values[4].dims = Some(vec![])),
        ("nested too deep", |p| {
            let first = p.script.blocks.len() as u32;
            for i in 0..MAX_SCRIPT_DEPTH as u32 {
                let cases = vec![Case { block: first + i, results: vec![] }];
                let switch = Stmt::Switch { selector: 1, cases, results: vec![], node: String::new() };
                let at = if i == 0 { 0 } else { (first + i - 1) as usize };
                p.script.blocks[at].push(switch);
                p.script.blocks.push(vec![]);
            }
        }),
    ];
    let mut wrong = Vec::new();
    for (i, (expected, edit)) in cases.iter().enumerate() {
        let edit = |p: &mut Program| {
            common::scripted(p);
            edit(p);
        };
        let e = engine_with(false, edit).map(drop).map_err(|e| e.to_string());
        if !e.as_ref().is_err_and(|e| e.contains(expected)) {
            wrong.push(format!("case {i} ({expected}): {e:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn hostile_expressions() {
    let deep = |n: usize| {
        let mut ops = vec![DimOp::Const(1)];
        ops.extend([DimOp::Sym(0), DimOp::Add].repeat(n));
        ops
    };
    assert!(DimExpr::from_ops(&deep(MAX_EXPR_DEPTH - 1)).is_ok());
    assert_eq!(DimExpr::from_ops(&deep(MAX_EXPR_DEPTH)), Err(ExprError::TooDeep));
    assert_eq!(DimExpr::from_ops(&deep(MAX_EXPR_OPS)), Err(ExprError::TooDeep));
    for bad in [&[][..], &[DimOp::Add], &[DimOp::Const(1), DimOp::Const(2)], &[DimOp::Const(1), DimOp::Mul]] {
        assert_eq!(DimExpr::from_ops(bad), Err(ExprError::Malformed));
    }
    // A deserialiser that recursed would overflow its stack on the first of these.
    let bytes = postcard::to_stdvec(&deep(10_000)).unwrap();
    assert!(postcard::from_bytes::<DimExpr>(&bytes).is_err());
    let claims_many = [0xff, 0xff, 0xff, 0xff, 0x0f];
    assert!(postcard::from_bytes::<DimExpr>(&claims_many).is_err());
    let (c, z) = (|v| Box::new(DimExpr::Const(v)), || Box::new(DimExpr::ZERO));
    assert_eq!(DimExpr::Mul(c(i64::MAX), c(2)).eval(&[]), Err(ExprError::Overflow));
    assert_eq!(DimExpr::FloorDiv(c(i64::MIN), c(-1)).eval(&[]), Err(ExprError::Overflow));
    assert_eq!(DimExpr::CeilDiv(c(i64::MIN), c(1)).eval(&[]), Err(ExprError::Overflow));
    assert_eq!(DimExpr::Mod(c(1), z()).eval(&[]), Err(ExprError::DivisionByZero));
    assert_eq!(DimExpr::Const(-1).eval_size(&[]), Err(ExprError::Negative(-1)));
}

#[test]
fn compressed_sections_expand_only_as_declared() {
    let bytes = engine();
    let entry = sections(&bytes)[1].2;
    for v in [0, 1, 26, 28, 200, 1 << 20, 200 << 20] {
        let mut bad = bytes.clone();
        put(&mut bad, entry + 24, v);
        resign(&mut bad);
        assert!(read_all(&bad).is_err(), "{v}");
    }
    assert!(LARGEST.load(Ordering::Relaxed) < ALLOCATION_LIMIT);
}

fn expr() -> impl Strategy<Value = DimExpr> {
    let leaf =
        prop_oneof![any::<i64>().prop_map(DimExpr::Const), (0i64..9).prop_map(DimExpr::Const), (0u32..3).prop_map(DimExpr::Sym)];
    leaf.prop_recursive(5, 40, 2, |inner| {
        (0..7, inner.clone(), inner).prop_map(|(op, a, b)| {
            let (a, b) = (Box::new(a), Box::new(b));
            match op {
                0 => DimExpr::Add(a, b),
                1 => DimExpr::Mul(a, b),
                2 => DimExpr::FloorDiv(a, b),
                3 => DimExpr::CeilDiv(a, b),
                4 => DimExpr::Mod(a, b),
                5 => DimExpr::Min(a, b),
                _ => DimExpr::Max(a, b),
            }
        })
    })
}

proptest! {
    #[test]
    fn expressions_round_trip(e in expr(), symbols in proptest::array::uniform3(any::<i64>())) {
        let bytes = postcard::to_stdvec(&e).unwrap();
        prop_assert_eq!(&postcard::from_bytes::<DimExpr>(&bytes).unwrap(), &e);
        let _ = e.eval(&symbols);
    }

    #[test]
    fn division_is_euclid_with_a_positive_divisor(a in any::<i32>(), b in 1i32..1000) {
        let (a, b) = (i64::from(a), i64::from(b));
        let c = |v| Box::new(DimExpr::Const(v));
        prop_assert_eq!(DimExpr::FloorDiv(c(a), c(b)).eval(&[]), Ok(a.div_euclid(b)));
        prop_assert_eq!(DimExpr::Mod(c(a), c(b)).eval(&[]), Ok(a.rem_euclid(b)));
        prop_assert_eq!(DimExpr::CeilDiv(c(a), c(b)).eval(&[]), Ok(-(-a).div_euclid(b)));
    }

    #[test]
    fn damaged_program_with_right_checksums(edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        for mut bytes in [engine(), engine_with(false, common::scripted).unwrap()] {
            let (offset, len, _) = sections(&bytes)[4];
            for (at, v) in &edits {
                bytes[offset + at.index(len)] = *v;
            }
            resign(&mut bytes);
            let _ = read_all(&bytes);
        }
        prop_assert!(LARGEST.load(Ordering::Relaxed) < ALLOCATION_LIMIT);
    }

    #[test]
    fn damaged_file_with_right_checksums(edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = engine();
        for (at, v) in edits {
            let at = at.index(bytes.len());
            if !(16..32).contains(&at) {
                bytes[at] = v;
            }
        }
        resign(&mut bytes);
        let _ = read_all(&bytes);
        prop_assert!(LARGEST.load(Ordering::Relaxed) < ALLOCATION_LIMIT);
    }

    #[test]
    fn any_bytes(bytes: Vec<u8>) {
        prop_assert!(read_all(&bytes).is_err());
    }
}
