//! Writes PTX of attention kernels, with what is needed to launch them, for timing on a machine without a compiler.
//!
//! `cargo run -p kiln-kernels --example fold_ptx -- OUT_DIR`: one NAME.ptx a kernel and all launches in launches.json.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::fmt::Write;

use kiln_algebra::{Access, DType, Fold, Graph, Ix, Monoid, Op, Scalar, TensorType};
use kiln_codegen::{Chip, compile_ptx, kernel_infos, ptxas};
use kiln_dialects::{context, tile};
use kiln_kernels::archetype;
use kiln_plan::{Cone, Storage, TargetInfo, TargetKind};

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

fn cone([b, h, kv, l, n, d]: Sizes, mask: Mask) -> Cone {
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
    let inputs = g.inputs.iter().map(|p| half(&g, p.node)).collect();
    let outputs = g.outputs.iter().map(|p| half(&g, p.node)).collect();
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

fn main() {
    let out = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    let filter = std::env::args().nth(2).unwrap_or_default();
    std::fs::create_dir_all(&out).unwrap();
    let (full, causal, bias) = (Mask::Full, Mask::Causal, Mask::Bias);
    let mut cases: Vec<(Sizes, Mask)> = vec![
        ([2, 3, 3, 77, 77, 64], causal),
        ([1, 2, 2, 197, 197, 64], full),
        ([2, 4, 2, 100, 100, 40], causal),
        ([1, 4, 4, 130, 130, 128], causal),
        ([1, 2, 2, 300, 300, 256], full),
        ([1, 2, 2, 49, 49, 32], full),
        ([1, 2, 1, 64, 333, 16], full),
        ([1, 1, 1, 9, 9, 80], causal),
        ([3, 4, 4, 49, 49, 32], bias),
        ([2, 2, 2, 100, 131, 64], bias),
        ([2, 2, 1, 129, 200, 16], bias),
    ];
    for d in [64, 128] {
        for l in [512, 2048, 8192] {
            cases.extend([full, causal].map(|c| ([16384 / l, 2048 / d, 2048 / d, l, l, d], c)));
        }
    }
    let target = target();
    let mut list = String::from("[\n");
    for (sizes, mask) in cases {
        let cone = cone(sizes, mask);
        let a = archetype("fold").unwrap();
        let name = sizes.map(|s| s.to_string()).join("_");
        for s in a.schedules(&cone, &target).unwrap().into_iter().take(2) {
            let name = format!(
                "{name}_{}_{}x{}x{}",
                mask.name(),
                s.get("tile_m").unwrap(),
                s.get("tile_k").unwrap(),
                s.get("bands").unwrap()
            );
            if !name.contains(&filter) {
                continue;
            }
            let context = context();
            let mut module = tile::module(&context);
            a.emit(module.ctx(), module.block(), "kernel", &cone, &s, &target).unwrap();
            let info = kernel_infos(module.op()).unwrap().remove(0);
            let text = compile_ptx(&mut module, &[Chip::ALL[0]]).unwrap().remove(0);
            let grid: i64 = info.grid.iter().map(|g| g.eval(&[], &[]).unwrap()).product();
            let used = ptxas::find_ptxas().map(|p| format!("{:?}", ptxas::assemble(&p, &text, "sm_90a").unwrap()["kernel"]));
            println!("{name} {used:?}");
            std::fs::write(out.join(format!("{name}.ptx")), text).unwrap();
            let comma = if list.len() > 2 { ",\n" } else { "" };
            write!(
                list,
                "{comma}{{\"name\": \"{name}\", \"sizes\": {sizes:?}, \"mask\": \"{}\", \"grid\": {grid}, \"threads\": {}, \"shared\": {}}}",
                mask.name(),
                s.get("threads").unwrap(),
                info.shared
            )
            .unwrap();
        }
    }
    list.push_str("\n]\n");
    std::fs::write(out.join("launches.json"), list).unwrap();
}
