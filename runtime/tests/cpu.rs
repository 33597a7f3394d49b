//! Running engines on the CPU.
#![cfg(target_arch = "x86_64")]
#![allow(clippy::unwrap_used)]

mod common;

use common::{check_outputs, engine_bytes, inputs, sym};
use kiln_format::{BufferKind, DType, DimExpr, EngineFile, Select, SizeCase, Step};
use kiln_runtime::{Device, Engine, Options, RuntimeError, Tensor};
use std::sync::Arc;

fn load(threads: usize) -> Arc<Engine> {
    load_with(threads, |_| {}).unwrap()
}

fn load_with(threads: usize, edit: impl FnOnce(&mut kiln_format::Program)) -> Result<Arc<Engine>, RuntimeError> {
    let options = Options { device: Device::Cpu, threads: Some(threads), ..Options::default() };
    Engine::load(EngineFile::from_bytes(&engine_bytes(edit)).unwrap(), &options)
}

fn run_error(edit: impl FnOnce(&mut kiln_runtime::Tensors)) -> String {
    let mut given = inputs(3);
    edit(&mut given);
    load(1).context().unwrap().run(&given).unwrap_err().to_string()
}

#[test]
fn outputs_are_right_for_any_batch_and_thread_count() {
    for threads in [1, 2, 5] {
        let mut context = load(threads).context().unwrap();
        for batch in [1, 3, 100_000, 7, 64, 1000] {
            check_outputs(batch, &context.run(&inputs(batch)).unwrap());
        }
    }
}

#[test]
fn contexts_run_at_the_same_time() {
    let engine = load(3);
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
fn engine_and_context_cross_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    fn sent<T: Send>(_: &T) {}
    let engine = load(1);
    shared(&engine);
    sent(&engine.context().unwrap());
}

#[test]
fn profile_names_every_step() {
    let mut context = load(2).context().unwrap();
    let steps = context.profile(&inputs(5)).unwrap();
    let names: Vec<&str> = steps.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(names, ["add_row", "scaled_index", "copy", "copy", "copy", "fill"]);
    assert!(context.time_device(&inputs(5), 1, 1).unwrap().is_none());
    let memory = context.memory();
    assert_eq!((memory.arena, memory.tensors), (192, 80));
}

#[test]
fn wrong_names() {
    let e = run_error(|t| {
        t.remove("z");
    });
    assert_eq!(e, "input z is missing; the model needs: x float32[batch, 4]; z int64[twice]; s float32[]");
    let e = run_error(|t| {
        t.insert("q".into(), Tensor::zeros(DType::F32, &[]).unwrap());
    });
    assert!(e.starts_with("the model has no input q; it needs: x float32[batch, 4]"), "{e}");
}

#[test]
fn wrong_types_and_shapes() {
    let with = |name: &str, dtype, shape: &[u64]| {
        let tensor = Tensor::zeros(dtype, shape).unwrap();
        run_error(|t| {
            t.insert(name.into(), tensor);
        })
    };
    assert_eq!(with("x", DType::F64, &[3, 4]), "input x has type float64, but the model needs float32");
    assert_eq!(with("x", DType::F32, &[3]), "input x has shape [3], but the model needs float32[batch, 4]");
    assert_eq!(with("x", DType::F32, &[3, 5]), "input x has shape [3, 5]: dimension 1 must be 4");
    assert_eq!(with("z", DType::I64, &[5]), "input z has shape [5]: dimension 0 must be 6 (it is twice there)");
    let e = with("x", DType::F32, &[0, 4]);
    assert_eq!(e, "input x: dimension 0 (batch) is 0, but the engine was compiled for 1 to 100000");
    let e = with("x", DType::F32, &[100_001, 4]);
    assert_eq!(e, "input x: dimension 0 (batch) is 100001, but the engine was compiled for 1 to 100000");
}

#[test]
fn kernels_are_selected_by_size() {
    let engine = load_with(2, |p| {
        let t = &mut p.targets[0];
        // The same code under other names, for other batches.
        let large = kiln_format::Kernel { name: "add_row_large".into(), ..t.kernels[0].clone() };
        t.kernels.push(large);
        let Step::Launch(launch) = t.segments[0].steps[0].clone() else { panic!("the first step is a launch") };
        let case = |most, kernel| SizeCase { most, launch: kiln_format::Launch { kernel, ..launch.clone() } };
        let cases = vec![case(Some(7), 0), case(None, 2)];
        t.segments[0].steps[0] = Step::Select(Select { by: sym(0), cases });
    });
    let mut context = engine.unwrap().context().unwrap();
    for (batch, name) in [(1, "add_row"), (7, "add_row"), (8, "add_row_large"), (1000, "add_row_large"), (3, "add_row")] {
        check_outputs(batch, &context.run(&inputs(batch)).unwrap());
        assert_eq!(context.profile(&inputs(batch)).unwrap()[0].name, name, "batch {batch}");
    }
}

#[test]
fn inconsistent_programs_are_errors_at_run_time() {
    let run = |edit: &dyn Fn(&mut kiln_format::Program)| {
        let engine = load_with(2, |p| edit(p)).unwrap();
        engine.context().unwrap().run(&inputs(3)).unwrap_err()
    };
    let t = |edit: &dyn Fn(&mut kiln_format::TargetProgram)| run(&|p| edit(&mut p.targets[0]));
    let cases = [
        t(&|t| t.segments[0].arena_bytes = 64.into()),
        t(&|t| t.segments[0].buffers[2].kind = BufferKind::Arena { offset: 8.into() }),
        t(&|t| t.segments[0].buffers[2].kind = BufferKind::Arena { offset: (-64).into() }),
        t(&|t| t.segments[0].buffers[2].bytes = i64::MAX.into()),
        t(&|t| t.segments[0].buffers[3].bytes = sym(0)),
        t(&|t| t.segments[0].buffers[0].bytes = sym(0)),
        t(&|t| t.segments[0].steps[2] = Step::Copy { src: 2, dst: 3, bytes: 1000.into() }),
        t(&|t| t.segments[0].steps.push(Step::Copy { src: 3, dst: 3, bytes: 1.into() })),
        t(&|t| {
            if let Step::Launch(l) = &mut t.segments[0].steps[0] {
                l.grid = [i64::MAX.into(), i64::MAX.into(), 1.into()];
            }
        }),
        t(&|t| {
            if let Step::Launch(l) = &mut t.segments[0].steps[1] {
                l.symbols = vec![DimExpr::Mod(Box::new(1.into()), Box::new(0.into()))];
            }
        }),
        run(&|p| p.symbols[1].def = Some(DimExpr::Mul(Box::new(sym(0)), Box::new(i64::MAX.into())))),
    ];
    for e in cases {
        assert!(matches!(e, RuntimeError::Plan(_) | RuntimeError::Expr { .. }), "{e:?}");
    }
}

#[test]
fn impossible_sizes_are_out_of_memory() {
    let engine = load_with(2, |p| p.targets[0].segments[0].arena_bytes = (i64::MAX - 100).into()).unwrap();
    let e = engine.context().unwrap().run(&inputs(3)).unwrap_err();
    assert!(matches!(e, RuntimeError::OutOfMemory { .. }), "{e:?}");
    let engine = load_with(2, |p| p.targets[0].kernels[1].scratch_bytes = i64::MAX.into()).unwrap();
    let e = engine.context().unwrap().run(&inputs(3)).unwrap_err();
    assert!(matches!(e, RuntimeError::OutOfMemory { .. }), "{e:?}");
    assert!(Tensor::zeros(DType::F32, &[u64::MAX, u64::MAX]).is_err());
}

#[test]
fn negative_targets_that_do_not_fit() {
    let file = || EngineFile::from_bytes(&engine_bytes(|_| {})).unwrap();
    let options = Options { device: Device::Cpu, target: Some("sm_80".into()), ..Options::default() };
    let e = Engine::load(file(), &options).unwrap_err();
    assert_eq!(e.to_string(), "this engine holds no target sm_80; it holds: x86_64");
    let none = EngineFile::from_bytes(&engine_bytes(|p| p.targets.clear())).unwrap();
    let e = Engine::load(none, &Options { device: Device::Cpu, ..Options::default() }).unwrap_err();
    assert!(matches!(e, RuntimeError::NoTarget { .. }), "{e:?}");
    // On a machine with a GPU the engine has no code for it; on one without there is no device.
    let e = Engine::load(file(), &Options { device: Device::Cuda(0), ..Options::default() }).unwrap_err();
    assert!(matches!(e, RuntimeError::NoTarget { .. } | RuntimeError::NoCuda { .. }), "{e:?}");
    assert!(Engine::load(file(), &Options::default()).is_ok());
}

#[test]
fn corrupt_weights_are_found_when_loading() {
    let mut bytes = engine_bytes(|_| {});
    bytes[4096] ^= 1;
    let file = EngineFile::from_bytes(&bytes).unwrap();
    let e = Engine::load(file, &Options { device: Device::Cpu, ..Options::default() }).unwrap_err();
    assert!(e.to_string().contains("chunk 0 of the weights"), "{e}");
}

#[test]
fn inputs_that_share_a_symbol_must_agree() {
    let with_z = |dim: DimExpr, shape: u64, edit: &dyn Fn(&mut kiln_format::Program)| {
        let engine = load_with(1, |p| {
            p.segments[0].inputs[1].dims = vec![dim];
            p.targets[0].segments[0].buffers.retain(|b| b.kind != BufferKind::Input(1));
            p.signature = kiln_format::Signature::of(&p.segments[0]);
            p.script = kiln_format::Script::straight(&p.segments[0]);
            edit(p);
        });
        let mut given = inputs(3);
        given.insert("z".into(), Tensor::zeros(DType::I64, &[shape]).unwrap());
        engine.unwrap().context().unwrap().run(&given).map(drop).map_err(|e| e.to_string())
    };
    let same = |_: &mut kiln_format::Program| {};
    assert_eq!(with_z(sym(0), 3, &same), Ok(()));
    assert_eq!(with_z(sym(0), 5, &same).unwrap_err(), "input z has shape [5]: dimension 0 must be 3 (it is batch there)");
    let half = (sym(0) + 1.into()).floor_div(2);
    assert_eq!(with_z(half.clone(), 2, &same), Ok(()));
    assert_eq!(
        with_z(half, 3, &same).unwrap_err(),
        "input z has shape [3]: dimension 0 must be 2 (it is ((batch + 1) floordiv 2) there)"
    );
    // The first input that has the symbol is the one that is out of range.
    let narrow = |p: &mut kiln_format::Program| (p.symbols[0].max, p.symbols[0].opt) = (Some(2), 2);
    assert_eq!(
        with_z(sym(0), 3, &narrow).unwrap_err(),
        "input x: dimension 0 (batch) is 3, but the engine was compiled for 1 to 2"
    );
}
