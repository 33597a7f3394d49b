//! Runs a cone's GPU kernels, down to PTX, on the emulated device: each buffer is an allocation of its own, so that any byte
//! too far is seen.

use kiln_algebra::{Tensor, eval::evaluate};
use kiln_codegen::{Chip, compile_ptx, data, kernel_infos};
use kiln_dialects::{context, tile};
use kiln_emulator::{
    Device, Launch, Limits, Module,
    tensor_map::{Mode, Swizzle, TensorMap, check},
};
use kiln_kernels::{archetype, phase_name};
use kiln_plan::{Cone, Schedule, TargetInfo};

use super::{assert_close, packed, rounded, tolerance, unpacked};

/// The target's own description of a chip.
pub fn target_of(chip: Chip) -> TargetInfo {
    data::target(chip.name()).unwrap().unwrap()
}

/// Every schedule that is wanted, at least one, on a chip; the results must be the evaluator's.
pub fn check_emulated(cone: &Cone, name: &str, chip: Chip, inputs: &[Tensor], syms: &[i64], wanted: impl Fn(&Schedule) -> bool) {
    let target = target_of(chip);
    let all = archetype(name).unwrap().schedules(cone, &target).unwrap_or_else(|e| panic!("{e}\n{}", cone.graph));
    let all: Vec<Schedule> = all.into_iter().filter(wanted).collect();
    assert!(!all.is_empty(), "no schedule of {name} is wanted\n{}", cone.graph);
    let inputs = rounded(cone, inputs);
    let expected = evaluate(&cone.graph, &inputs, syms, &()).unwrap();
    for (i, s) in all.iter().enumerate() {
        // Copies as late as can be, and at any time, by turns.
        let actual = emulate(cone, name, s, chip, &inputs, syms, i as u64);
        for (a, e) in actual.iter().zip(&expected) {
            assert_close(a, e, tolerance(cone), &|| format!("{name} {s} on {}\n{}", chip.name(), cone.graph));
        }
    }
}

fn emulate(cone: &Cone, name: &str, s: &Schedule, chip: Chip, inputs: &[Tensor], syms: &[i64], seed: u64) -> Vec<Tensor> {
    let target = target_of(chip);
    let context = context();
    let mut module = tile::module(&context);
    let emitted = archetype(name).unwrap().emit(module.ctx(), module.block(), "kernel", cone, s, &target);
    emitted.unwrap_or_else(|e| panic!("{name} {s}: {e}\n{}", cone.graph));
    let infos = kernel_infos(module.op()).unwrap();
    let text = compile_ptx(&mut module, &[chip]).unwrap_or_else(|e| panic!("{name} {s}: {e}")).remove(0);
    let parsed = Module::parse(&text).unwrap_or_else(|e| panic!("{name} {s}: {e}\n{text}"));
    let device = Device::new(if chip == Chip::Sm80 { Limits::SM_80 } else { Limits::SM_90 });
    let bytes = packed(cone, inputs, syms);
    let at: Vec<u64> = bytes.iter().map(|b| device.memory.allocate(b.len().max(1) as u64).unwrap()).collect();
    for (b, at) in bytes.iter().zip(&at).take(cone.inputs.len()) {
        device.memory.upload(*at, b, 0).unwrap();
    }
    let eval = |e: &kiln_algebra::Ix| e.eval(&[], syms).unwrap();
    for i in 0..infos.len() {
        let info = infos.iter().find(|k| k.name == phase_name("kernel", i)).unwrap();
        let kernel = parsed.kernel(&info.name).unwrap();
        let mut grid = [1; 3];
        info.grid.iter().zip(&mut grid).for_each(|(g, to)| *to = eval(g) as u32);
        if grid.contains(&0) {
            continue;
        }
        let mut launch = Launch { grid, shared: info.shared, early: info.waits, seed, ..Launch::new(1, info.block) };
        let values = at.iter().copied().chain(info.symbols.iter().map(|s| syms[*s] as u64));
        for (j, v) in values.enumerate() {
            launch = launch.with(kernel, j, &v.to_le_bytes());
        }
        for (j, m) in info.maps.iter().enumerate() {
            let map = encoded(m, at[m.buffer], &eval);
            launch = launch.with(kernel, at.len() + info.symbols.len() + j, &map.encode());
        }
        device.launch(kernel, &launch).unwrap_or_else(|e| panic!("{name} {s} on {}: {e}\n{}", chip.name(), cone.graph));
    }
    let mut outputs: Vec<Vec<u8>> = bytes[cone.inputs.len()..].to_vec();
    for (b, at) in outputs.iter_mut().zip(&at[cone.inputs.len()..]) {
        device.memory.download(b, *at).unwrap();
    }
    unpacked(cone, &outputs, syms)
}

fn encoded(m: &tile::TensorMap, address: u64, eval: &dyn Fn(&kiln_algebra::Ix) -> i64) -> TensorMap {
    let all = |e: &[kiln_algebra::Ix]| e.iter().map(|e| eval(e) as u64).collect::<Vec<u64>>();
    let mut steps = vec![1; m.dims.len()];
    let mode = match &m.window {
        None => {
            let mut extents = [1; 5];
            m.box_dims.iter().zip(&mut extents).for_each(|(b, e)| *e = *b as u32);
            Mode::Tiled(extents)
        }
        Some(w) => {
            let three = |v: &[i64]| [0, 1, 2].map(|i| v.get(i).map_or(0, |v| *v as i32));
            w.steps.iter().zip(&mut steps[1..]).for_each(|(s, to)| *to = *s as u32);
            let (channels, pixels) = (m.box_dims[0] as u32, m.box_dims[1] as u32);
            Mode::Im2col { lower: three(&w.lower), upper: three(&w.upper), channels, pixels }
        }
    };
    let address = address + eval(&m.offset) as u64;
    let map =
        TensorMap { address, element: 2, dims: all(&m.dims), strides: all(&m.strides), steps, swizzle: Swizzle::B128, mode };
    check(&map).unwrap_or_else(|what| panic!("a tensor map takes {what}: {map:?}"));
    map
}
