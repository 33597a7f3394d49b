//! Writes PTX of attention kernels, with what is needed to launch them, for timing on a machine without a compiler.
//!
//! `cargo run -p kiln-kernels --example fold_ptx -- OUT_DIR [--only TEXT] [--schedules LIST]`: one NAME.ptx a kernel and all launches
//! in launches.json. A list is of `groups x keys x stages x resident x high x turns`, for warpgroups, or `auto` for the archetype's.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::fmt::Write;

use kiln_algebra::{Access, DType, Fold, Graph, Ix, Monoid, Op, Scalar, TensorType};
use kiln_codegen::{Chip, compile_ptx, kernel_infos, ptxas};
use kiln_dialects::{context, tile};
use kiln_kernels::archetype;
use kiln_plan::{Cone, Schedule, Storage, TargetInfo, TargetKind};

/// Batch, heads, heads of keys, queries, keys, features.
type Sizes = [usize; 6];

/// What is done to scores.
#[derive(Clone, Copy, PartialEq)]
enum Mask {
    Full,
    Causal,
    /// A bias by head, query and key is added.
    Bias,
}

impl Mask {
    fn name(self) -> &'static str {
        match self {
            Mask::Full => "full",
            Mask::Causal => "causal",
            Mask::Bias => "bias",
        }
    }
}

/// How memory has operands: heads outside of positions, or inside; or keys with positions inside of features.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Order {
    Heads,
    Positions,
    Turned,
}

fn cone([b, h, kv, l, n, d]: Sizes, mask: Mask, order: Order) -> Cone {
    let k = |v: usize| Ix::konst(v as i64);
    let mut g = Graph::default();
    let ty = |dims: &[usize]| TensorType::fixed(DType::F32, dims);
    let q = g.input("q", ty(&[b, h, l, d])).unwrap();
    let keys = g.input("k", ty(&[b, kv, n, d])).unwrap();
    let v = g.input("v", ty(&[b, kv, n, d])).unwrap();
    let x = Ix::axis;
    let at = |list: &[Ix]| Access::new(list.to_vec());
    let shared = x(1).floordiv(&k(h / kv));
    let scores = Op::Contract {
        domain: vec![k(b), k(h), k(l), k(n), k(d)],
        reduced: vec![4],
        accesses: [at(&[x(0), x(1), x(2), x(4)]), at(&[x(0), shared.clone(), x(3), x(4)])],
    };
    let scores = g.push(scores, &[q, keys], &[]).unwrap();
    let scaled = format!("mul(x0, {:?}:f32)", (d as f32).powf(-0.5));
    let (mut operands, mut accesses) = (vec![scores], vec![Access::identity(4)]);
    let body = match mask {
        Mask::Full => scaled,
        Mask::Causal => format!("select(ge(i2, i3), {scaled}, -inf:f32)"),
        Mask::Bias => {
            operands.push(g.input("bias", ty(&[h, l, n])).unwrap());
            accesses.push(at(&[x(1), x(2), x(3)]));
            format!("add({scaled}, x1)")
        }
    };
    let body = Scalar::parse(&body).unwrap();
    let domain = vec![k(b), k(h), k(l), k(n)];
    let masked = g.push(Op::Map { domain: domain.clone(), body, accesses }, &operands, &[]).unwrap();
    let fold = |domain: Vec<Ix>, reduced: usize, x: Access, times| {
        Op::Fold(Box::new(Fold {
            domain,
            reduced: vec![reduced],
            monoid: Monoid::Max,
            body: Scalar::parse("exp(sub(x0, x1))").unwrap(),
            combine: Monoid::Sum,
            accesses: vec![x],
            times,
        }))
    };
    let total = g.push(fold(domain, 3, Access::identity(4), None), &[masked], &[]).unwrap();
    let wide = vec![k(b), k(h), k(l), k(d), k(n)];
    let times = Some(at(&[x(0), shared, x(4), x(3)]));
    let sum = g.push(fold(wide, 4, at(&[x(0), x(1), x(2), x(4)]), times), &[masked, v], &[]).unwrap();
    let accesses = vec![Access::identity(4), at(&[x(0), x(1), x(2)])];
    let body = Scalar::parse("div(x0, x1)").unwrap();
    let y = g.push(Op::Map { domain: vec![k(b), k(h), k(l), k(d)], body, accesses }, &[sum, total], &[]).unwrap();
    g.output("y", y);
    let half = |g: &Graph, n| Storage { dtype: DType::F16, ..Storage::plain(&g.node(n).ty) };
    let mut inputs: Vec<Storage> = g.inputs.iter().map(|p| half(&g, p.node)).collect();
    let mut outputs: Vec<Storage> = g.outputs.iter().map(|p| half(&g, p.node)).collect();
    match order {
        Order::Heads => {}
        Order::Positions => inputs.iter_mut().take(3).chain(&mut outputs).for_each(|s| s.layout.order = vec![0, 2, 1, 3]),
        Order::Turned => inputs.iter_mut().skip(1).take(2).for_each(|s| s.layout.order = vec![0, 1, 3, 2]),
    }
    Cone { graph: g, inputs, outputs }
}

fn target() -> TargetInfo {
    TargetInfo {
        name: "sm_90a".into(),
        kind: TargetKind::Cuda,
        units: 132,
        vector_bits: 128,
        registers: 255,
        shared_bytes: 227 << 10,
        l2_bytes: 50 << 20,
        launch_us: 2.0,
        dram_gbs: 4000.0,
        l2_gbs: 8000.0,
        fp32_gflops: 60000.0,
        matrix_gflops: 900_000.0,
        special_gops: 4000.0,
        unit_registers: 65_536,
        unit_threads: 2048,
        cost: kiln_plan::CostTable::default(),
    }
}

/// A schedule for warpgroups from text.
fn warpgroups(text: &str) -> Schedule {
    let v: Vec<i64> = text.split('x').map(|n| n.parse().unwrap()).collect();
    let names = ["tile_m", "tile_k", "stages", "resident", "high", "turns", "threads"];
    let values = [64 * v[0], v[1], v[2], v[3], v[4], v[5], 128 * (v[0] + 1)];
    let mut all: Vec<(&str, i64)> = vec![("mma", 1), ("wgmma", 1)];
    all.extend(names.into_iter().zip(values));
    Schedule::of(&all)
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| args.iter().position(|a| a == name).and_then(|i| args.get(i + 1).cloned()).unwrap_or_default();
    let out = std::path::PathBuf::from(&args[0]);
    let (only, lists) = (option("--only"), option("--schedules"));
    std::fs::create_dir_all(&out).unwrap();
    let (full, causal, bias) = (Mask::Full, Mask::Causal, Mask::Bias);
    use Order::{Heads, Positions, Turned};
    let mut cases: Vec<(Sizes, Mask, Order)> = vec![
        ([2, 3, 3, 77, 77, 64], causal, Heads),
        ([1, 2, 2, 197, 197, 64], full, Positions),
        ([2, 4, 2, 100, 100, 40], causal, Heads),
        ([1, 4, 4, 130, 130, 128], causal, Positions),
        ([1, 2, 2, 300, 300, 256], full, Heads),
        ([1, 2, 2, 49, 49, 32], full, Heads),
        ([1, 2, 1, 72, 333, 16], full, Heads),
        ([1, 1, 1, 9, 9, 80], causal, Heads),
        ([3, 4, 4, 149, 149, 32], bias, Heads),
        ([2, 2, 2, 100, 131, 64], bias, Heads),
        ([2, 2, 1, 129, 200, 16], bias, Heads),
        ([2, 4, 4, 640, 640, 64], causal, Turned),
        ([2, 2, 1, 513, 777, 96], full, Positions),
        ([1, 2, 2, 384, 384, 128], full, Turned),
        ([1, 8, 2, 1000, 1000, 128], causal, Positions),
        ([1, 8, 8, 700, 300, 64], causal, Heads),
    ];
    // Layers of models at batch 1 and more.
    for (b, h, kv, l, d, mask) in [
        (1, 12, 12, 128, 64, full),
        (1, 12, 12, 197, 64, full),
        (1, 12, 12, 384, 64, full),
        (1, 16, 16, 1024, 64, causal),
        (1, 32, 8, 2048, 128, causal),
        (32, 12, 12, 128, 64, full),
        (64, 12, 12, 197, 64, full),
        (1, 8, 8, 4096, 40, full),
    ] {
        cases.push(([b, h, kv, l, l, d], mask, Positions));
    }
    for d in [64, 128] {
        for l in [512, 1024, 2048, 4096, 8192] {
            cases.extend([full, causal].map(|c| ([16384 / l, 2048 / d, 2048 / d, l, l, d], c, Heads)));
        }
    }
    let target = target();
    let mut list = String::from("[\n");
    for (sizes, mask, order) in cases {
        let cone = cone(sizes, mask, order);
        let a = archetype("fold").unwrap();
        let mut schedules = Vec::new();
        for text in lists.split(',').filter(|t| !t.is_empty()) {
            match text {
                "auto" => schedules.extend(a.schedules(&cone, &target).unwrap().into_iter().take(4)),
                _ => schedules.push(warpgroups(text)),
            }
        }
        for s in schedules {
            let get = |n: &str| s.get(n).unwrap_or(0);
            let shape =
                ["tile_m", "tile_k", "bands", "stages", "resident", "high", "turns"].map(|n| get(n).to_string()).join("x");
            let name = format!("{}_{}_{order:?}_{shape}", sizes.map(|s| s.to_string()).join("_"), mask.name());
            if !only.split(',').any(|o| name.contains(o)) {
                continue;
            }
            let context = context();
            let mut module = tile::module(&context);
            if let Err(e) = a.emit(module.ctx(), module.block(), "kernel", &cone, &s, &target) {
                println!("{name}: {e}");
                continue;
            }
            let info = kernel_infos(module.op()).unwrap().remove(0);
            let text = compile_ptx(&mut module, &[Chip::Sm90a]).unwrap().remove(0);
            let value = |e: &Ix| e.eval(&[], &[]).unwrap();
            let grid: i64 = info.grid.iter().map(value).product();
            let used = ptxas::find_ptxas().map(|p| format!("{:?}", ptxas::assemble(&p, &text, "sm_90a").unwrap()["kernel"]));
            println!("{name} {used:?}");
            std::fs::write(out.join(format!("{name}.ptx")), text).unwrap();
            let all = |list: &[Ix]| list.iter().map(value).collect::<Vec<_>>();
            let maps: Vec<String> = info
                .maps
                .iter()
                .map(|m| {
                    let (dims, strides) = (all(&m.dims), all(&m.strides));
                    let (buffer, offset, boxes) = (m.buffer, value(&m.offset), &m.box_dims);
                    format!(
                        "{{\"buffer\": {buffer}, \"offset\": {offset}, \"dims\": {dims:?}, \"strides\": {strides:?}, \"box\": {boxes:?}}}"
                    )
                })
                .collect();
            let comma = if list.len() > 2 { ",\n" } else { "" };
            write!(
                list,
                "{comma}{{\"name\": \"{name}\", \"sizes\": {sizes:?}, \"mask\": \"{}\", \"order\": \"{order:?}\", \"grid\": {grid}, \"threads\": {}, \"shared\": {}, \"maps\": [{}]}}",
                mask.name(),
                info.block,
                info.shared,
                maps.join(", ")
            )
            .unwrap();
        }
    }
    list.push_str("\n]\n");
    std::fs::write(out.join("launches.json"), list).unwrap();
}
