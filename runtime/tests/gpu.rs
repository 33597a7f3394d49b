//! Running engines on a CUDA device, with PTX written by hand. Skipped, with a line that says why, where there is none.
//!
//! `KILN_RUN` names the binary to use where the tests run on another machine than they were built on.
#![allow(clippy::unwrap_used)]

mod common;

use common::{check_outputs, inputs, sym};
use kiln_format::*;
use kiln_runtime::{Device, Engine, Options, cuda_devices};
use std::{io::Cursor, path::Path, process::Command};

const GENERIC: &str = include_str!("ptx/generic.ptx");
const HOPPER: &str = include_str!("ptx/hopper.ptx");

/// Compute capability of the first device, or a line that says why the test is skipped.
fn device() -> Option<u32> {
    match cuda_devices() {
        Ok(all) => all.first().map(|d| d.capability),
        Err(e) => {
            eprintln!("SKIPPED: {e}");
            None
        }
    }
}

fn ptx_entry(symbol: &str) -> Entry {
    Entry::Ptx { module: 0, symbol: symbol.into() }
}

fn cuda_target(cpu: &TargetProgram, name: &str, code: CodeId, maps: Vec<TensorMap>) -> TargetProgram {
    let mut t = cpu.clone();
    t.target = name.into();
    t.code = Code::Ptx { modules: vec![code] };
    let mut add = common::kernel("add_row", 0, 2, 1, 0);
    (add.entry, add.block) = (ptx_entry("add_row"), [128, 1, 1]);
    let mut index = common::kernel("scaled_index", 0, 0, 1, 0);
    (index.entry, index.shared_bytes) = (ptx_entry("scaled_index"), 65536);
    t.kernels = vec![add, index];
    let n = sym(0) * 4.into();
    let mut launch = common::launch(0, n.clone().ceil_div(128), &[0, 1, 2], &[n]);
    launch.tensor_maps = maps;
    t.segments[0].steps[0] = Step::Launch(launch);
    t
}

/// The hand-made engine with CUDA targets beside its CPU one.
fn engine_bytes(edit: impl FnOnce(&mut Program)) -> Vec<u8> {
    let mut b = EngineBuilder::new(Cursor::new(Vec::new())).unwrap();
    let bytes: Vec<u8> = common::WEIGHT.iter().flat_map(|v| v.to_le_bytes()).collect();
    b.add_weight("unused", DType::U8, &[100], [Ok::<_, String>([1u8; 100])]).unwrap();
    let w = b.add_weight("w", DType::F32, &[4], [Ok::<_, String>(bytes)]).unwrap();
    let cpu = b.add_cpu_code(&common::CODE).unwrap();
    let generic = b.add_ptx(GENERIC).unwrap();
    let hopper = b.add_ptx(HOPPER).unwrap();
    let mut p = common::program(cpu);
    p.targets[0].segments[0].buffers[1].kind = BufferKind::Weight(w);
    let map = TensorMap {
        buffer: 0,
        dtype: DType::F32,
        offset: 0.into(),
        dims: vec![4.into(), sym(0)],
        strides: vec![16.into()],
        box_dims: vec![4, 32],
        swizzle: Swizzle::None,
        window: None,
    };
    let targets = [cuda_target(&p.targets[0], "sm_80", generic, vec![]), cuda_target(&p.targets[0], "sm_90a", hopper, vec![map])];
    p.targets.extend(targets);
    edit(&mut p);
    b.finish(p, &Provenance::default()).unwrap().into_inner()
}

fn load(options: &Options) -> std::sync::Arc<Engine> {
    Engine::load(EngineFile::from_bytes(&engine_bytes(|_| {})).unwrap(), options).unwrap()
}

fn cuda() -> Options {
    Options { device: Device::Cuda(0), ..Options::default() }
}

#[test]
fn outputs_are_right_for_any_batch_with_and_without_graphs() {
    let Some(capability) = device() else { return };
    let mut targets = vec!["sm_80"];
    targets.extend((capability == 90).then_some("sm_90a"));
    for target in targets {
        for graphs in [0, 2, 8] {
            let engine = load(&Options { target: Some(target.into()), graphs, ..cuda() });
            let mut context = engine.context().unwrap();
            for batch in [1, 3, 1000, 3, 3, 3, 100_000, 7, 64, 1000, 1000, 3, 3, 100_000, 100_000] {
                check_outputs(batch, &context.run(&inputs(batch)).unwrap());
            }
        }
    }
}

#[test]
fn best_target_is_chosen() {
    let Some(capability) = device() else { return };
    let chosen = load(&Options::default()).target().target.clone();
    assert_eq!(chosen, if capability == 90 { "sm_90a" } else { "sm_80" });
    let none = engine_bytes(|p| {
        p.targets[1].target = "sm_999".into();
        p.targets[2].target = "sm_75a".into();
    });
    let e = Engine::load(EngineFile::from_bytes(&none).unwrap(), &cuda()).unwrap_err().to_string();
    assert!(e.contains("compute capability") && e.contains("sm_999"), "{e}");
    let auto = Engine::load(EngineFile::from_bytes(&none).unwrap(), &Options::default()).unwrap();
    assert_eq!(auto.target().target, "x86_64");
}

#[test]
fn contexts_run_at_the_same_time_on_a_device() {
    if device().is_none() {
        return;
    }
    let engine = load(&cuda());
    std::thread::scope(|s| {
        for batch in [10, 1000, 33] {
            let engine = &engine;
            s.spawn(move || {
                let mut context = engine.context().unwrap();
                for _ in 0..50 {
                    check_outputs(batch, &context.run(&inputs(batch)).unwrap());
                }
            });
        }
    });
}

#[test]
fn profile_and_timing_on_a_device() {
    if device().is_none() {
        return;
    }
    let mut context = load(&cuda()).context().unwrap();
    let steps = context.profile(&inputs(1000)).unwrap();
    assert_eq!(steps.len(), 6);
    assert!(steps.iter().all(|s| s.us >= 0.0) && steps[0].us > 0.0);
    let times = context.time_device(&inputs(1000), 2, 10).unwrap().unwrap();
    assert!(times.len() == 10 && times.iter().all(|t| *t > 0.0));
    assert!(context.memory().weights >= 16 && context.memory().context > 0);
    check_outputs(5, &context.run(&inputs(5)).unwrap());
}

#[test]
fn rejected_ptx_shows_the_log() {
    if device().is_none() {
        return;
    }
    let mut b = EngineBuilder::new(Cursor::new(Vec::new())).unwrap();
    let code = b.add_ptx(".version 7.0\n.target sm_80\n.address_size 64\n.visible .entry k() { frobnicate; ret; }\n").unwrap();
    let target = TargetProgram {
        target: "sm_80".into(),
        precision: "fp32".into(),
        code: Code::Ptx { modules: vec![code] },
        kernels: vec![],
        segments: vec![],
    };
    let program = Program { targets: vec![target], ..Program::default() };
    let bytes = b.finish(program, &Provenance::default()).unwrap().into_inner();
    let e = Engine::load(EngineFile::from_bytes(&bytes).unwrap(), &cuda()).unwrap_err().to_string();
    assert!(e.contains("rejected the PTX") && e.contains("frobnicate"), "{e}");
}

#[test]
fn too_much_memory_is_an_error_and_not_the_end() {
    if device().is_none() {
        return;
    }
    let bytes = engine_bytes(|p| {
        p.targets[1].segments[0].arena_bytes = DimExpr::maximum_of([sym(0) * (1i64 << 40).into(), (1 << 20).into()])
    });
    let options = Options { target: Some("sm_80".into()), ..cuda() };
    let mut context = Engine::load(EngineFile::from_bytes(&bytes).unwrap(), &options).unwrap().context().unwrap();
    let e = context.run(&inputs(3)).unwrap_err();
    assert!(matches!(e, kiln_runtime::RuntimeError::OutOfMemory { .. }), "{e:?}");
    check_outputs(9, &load(&cuda()).context().unwrap().run(&inputs(9)).unwrap());
}

fn kiln_run(dir: &Path, args: &[&str]) -> (i32, String, String) {
    let binary = std::env::var("KILN_RUN").unwrap_or_else(|_| env!("CARGO_BIN_EXE_kiln-run").into());
    let out = Command::new(binary).current_dir(dir).args(args).output().unwrap();
    let text = |b: &[u8]| String::from_utf8(b.to_vec()).unwrap();
    (out.status.code().unwrap(), text(&out.stdout), text(&out.stderr))
}

#[test]
fn a_lost_device_is_named() {
    if device().is_none() {
        return;
    }
    // In a process of its own, since nothing on the device survives.
    let dir = tempfile::tempdir().unwrap();
    let bytes = engine_bytes(|p| {
        p.targets.truncate(2);
        p.targets[1].kernels[0].entry = ptx_entry("crash");
        p.targets[1].kernels[0].symbols = 0;
        p.targets[1].segments[0].steps[0] = Step::Launch(common::launch(0, 1.into(), &[0, 1, 2], &[]));
    });
    std::fs::write(dir.path().join("e.kiln"), bytes).unwrap();
    let (code, _, err) = kiln_run(dir.path(), &["e.kiln", "--random-inputs", "0", "--device", "cuda:0"]);
    assert!(code == 1 && err.contains("was lost") && err.contains("ILLEGAL_ADDRESS"), "{code} {err}");
}

#[test]
fn bundle_and_bench_on_a_device() {
    if device().is_none() {
        return;
    }
    let mut b = EngineBuilder::new(Cursor::new(Vec::new())).unwrap();
    let code = b.add_ptx(GENERIC).unwrap();
    let mut kernel = common::kernel("add_row", 0, 2, 1, 0);
    (kernel.entry, kernel.block) = (ptx_entry("add_row"), [128, 1, 1]);
    let uniform = DataFill::Uniform { low: -1.0, high: 1.0 };
    let buffer = |bytes, fill| TrialBuffer { bytes, dtype: DType::F32, fill };
    let candidate = Candidate {
        key: "add".into(),
        candidate: "block=128".into(),
        kernel,
        symbols: vec![1 << 20],
        launch: Launch {
            flops: sym(0),
            bytes: sym(0) * 8.into(),
            ..common::launch(0, sym(0).ceil_div(128), &[0, 1, 2], &[sym(0)])
        },
        buffers: vec![buffer(4 << 20, uniform), buffer(16, uniform), buffer(4 << 20, DataFill::Zero)],
    };
    let code = Code::Ptx { modules: vec![code] };
    let targets = vec![BundleTarget { target: "sm_80".into(), code, candidates: vec![candidate] }];
    let bundle = b.finish_bundle(&Bundle { targets }, &Provenance::default()).unwrap().into_inner();
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("b.kiln"), bundle).unwrap();
    std::fs::write(dir.path().join("e.kiln"), engine_bytes(|_| {})).unwrap();
    let args = ["bundle", "b.kiln", "--records", "r.jsonl", "--device", "cuda:0", "--date", "2025-01-31"];
    let (code, out, err) = kiln_run(dir.path(), &args);
    assert!(code == 0 && out.contains("1 candidates timed, 0 failed"), "{out}{err}");
    let records = read_records(&std::fs::read(dir.path().join("r.jsonl")).unwrap()[..]).unwrap();
    assert!(records[0].median_us > 0.5 && records[0].bytes == 8 << 20, "{records:?}");
    let (code, out, err) = kiln_run(dir.path(), &["e.kiln", "--bench", "--profile", "--iterations", "20"]);
    assert!(code == 0 && out.contains("on the device"), "{out}{err}");
}

#[test]
fn scripts_on_a_device() {
    if device().is_none() {
        return;
    }
    for (name, case) in common::cases::ALL {
        eprintln!("{name}");
        case(Device::Cuda(0));
    }
    let seconds = common::cases::long_loops_need_little_memory(Device::Cuda(0), 10_000);
    eprintln!("{:.2} us an iteration", seconds * 1e6);
    assert!(seconds < 1e-3);
}
