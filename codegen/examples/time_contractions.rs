//! Writes a bundle of contractions at the sizes of well-known models, each with the schedules of an archetype:
//! `time_contractions OUT.kiln [--archetype NAME] [--most N] [--only TEXT] [--target sm_90a]`. Time it with
//! `kiln-run bundle`; the candidates' keys are the cases' names.
#![allow(clippy::unwrap_used)]

use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, NodeId, Op, Scalar, TensorType};
use kiln_codegen::{
    Chip, KernelInfo, compile_ptx_modules, data,
    engine::{grid, tensor_map},
    kernel_infos,
};
use kiln_dialects::{context, tile};
use kiln_format as f;
use kiln_kernels::archetype;
use kiln_plan::{Cone, Layout, Schedule, Storage};

struct Case {
    name: String,
    cone: Cone,
    flops: f64,
}

fn dims<const N: usize>(d: [i64; N]) -> Vec<Ix> {
    d.iter().map(|d| Ix::konst(*d)).collect()
}

fn axes<const N: usize>(a: [usize; N]) -> Access {
    Access::new(a.iter().map(|a| Ix::axis(*a)).collect())
}

fn half(order: &[u8]) -> Storage {
    Storage { dtype: DType::F16, layout: Layout { order: order.to_vec(), pad: 1 } }
}

fn bias_relu(g: &mut Graph, c: NodeId, n: i64, axis: usize, order: &[u8], inputs: &mut Vec<Storage>) -> Storage {
    let domain = g.node(c).ty.dims.clone();
    let bias = g.input("bias", TensorType { dtype: DType::F32, dims: dims([n]) }).unwrap();
    inputs.push(Storage { dtype: DType::F32, layout: Layout::row_major(1) });
    let accesses = vec![Access::identity(domain.len()), Access::new(vec![Ix::axis(axis)])];
    let body = Scalar::parse("max(add(x0, x1), 0.0:f32)").unwrap();
    let y = g.push(Op::Map { domain, body, accesses }, &[c, bias], &[]).unwrap();
    g.output("y", y);
    half(order)
}

/// `a[m, k] . b[k, n]`, the second stored `[n, k]` unless turned.
fn gemm(m: i64, n: i64, k: i64, turned: bool, end: bool) -> Case {
    let mut g = Graph::default();
    let a = g.input("a", TensorType { dtype: DType::F32, dims: dims([m, k]) }).unwrap();
    let b = g.input("b", TensorType { dtype: DType::F32, dims: dims([k, n]) }).unwrap();
    let op = Op::Contract { domain: dims([m, n, k]), reduced: vec![2], accesses: [axes([0, 2]), axes([2, 1])] };
    let c = g.push(op, &[a, b], &[]).unwrap();
    let mut inputs = vec![half(&[0, 1]), half(if turned { &[0, 1] } else { &[1, 0] })];
    let out = if end {
        bias_relu(&mut g, c, n, 1, &[0, 1], &mut inputs)
    } else {
        g.output("y", c);
        half(&[0, 1])
    };
    let name = format!("gemm {m}x{n}x{k}{}{}", if turned { " turned" } else { "" }, if end { " bias relu" } else { "" });
    Case { name, cone: Cone { graph: g, inputs, outputs: vec![out] }, flops: 2.0 * (m * n * k) as f64 }
}

/// A convolution with bias and ReLU, all `[n, h, w, c]`.
fn conv(n: i64, c: i64, o: i64, size: i64, kernel: i64, stride: i64) -> Case {
    let (mut g, pad) = (Graph::default(), kernel / 2);
    let out = (size + 2 * pad - kernel) / stride + 1;
    let x = g.input("x", TensorType { dtype: DType::F32, dims: dims([n, c, size, size]) }).unwrap();
    let w = g.input("w", TensorType { dtype: DType::F32, dims: dims([o, c, kernel, kernel]) }).unwrap();
    let at = |o: usize, k: usize| Ix::axis(o).scale(stride) + Ix::axis(k) - Ix::konst(pad);
    let mut read = Access::new(vec![Ix::axis(0), Ix::axis(4), at(2, 5), at(3, 6)]);
    if pad > 0 {
        let edge = |e: Ix| Guard { expr: e, extent: Ix::konst(size) };
        read.guards = vec![edge(at(2, 5)), edge(at(3, 6))];
        read.fill = Some(Const::f32(0.0));
    }
    let domain = dims([n, o, out, out, c, kernel, kernel]);
    let op = Op::Contract { domain, reduced: vec![4, 5, 6], accesses: [read, axes([1, 4, 5, 6])] };
    let y = g.push(op, &[x, w], &[]).unwrap();
    let nhwc: &[u8] = &[0, 2, 3, 1];
    let mut inputs = vec![half(nhwc), half(nhwc)];
    let output = bias_relu(&mut g, y, o, 1, nhwc, &mut inputs);
    let name = format!("conv {n}x{c}x{size} {kernel}x{kernel}/{stride} {o}");
    let flops = 2.0 * (n * o * out * out * c * kernel * kernel) as f64;
    Case { name, cone: Cone { graph: g, inputs, outputs: vec![output] }, flops }
}

fn cases() -> Vec<Case> {
    let mut all = vec![gemm(4096, 4096, 4096, false, false), gemm(8192, 8192, 8192, false, false)];
    all.push(gemm(4096, 4096, 4096, true, false));
    for (m, n, k) in [
        (128, 768, 768),
        (128, 3072, 768),
        (128, 768, 3072),
        (128, 2304, 768),
        (4096, 768, 768),
        (4096, 3072, 768),
        (4096, 768, 3072),
        (197, 768, 768),
        (512, 768, 768),
        (49, 512, 4608),
    ] {
        all.push(gemm(m, n, k, false, true));
    }
    for (m, n, k) in [(1, 4096, 4096), (8, 4096, 4096), (16, 4096, 4096), (1, 1000, 2048), (16, 11008, 4096)] {
        all.push(gemm(m, n, k, false, false));
    }
    for (c, o, size, kernel, stride) in [
        (64, 64, 56, 1, 1),
        (64, 64, 56, 3, 1),
        (64, 256, 56, 1, 1),
        (256, 64, 56, 1, 1),
        (128, 128, 56, 3, 2),
        (128, 128, 28, 3, 1),
        (256, 512, 56, 1, 2),
        (512, 128, 28, 1, 1),
        (256, 256, 14, 3, 1),
        (1024, 256, 14, 1, 1),
        (512, 512, 7, 3, 1),
        (512, 2048, 7, 1, 1),
        (2048, 512, 7, 1, 1),
    ] {
        all.push(conv(1, c, o, size, kernel, stride));
    }
    for (c, o, size, kernel, stride) in [(64, 64, 56, 3, 1), (128, 128, 28, 3, 1), (256, 256, 14, 3, 1), (64, 256, 56, 1, 1)] {
        all.push(conv(32, c, o, size, kernel, stride));
    }
    all
}

fn candidate(case: &Case, s: &Schedule, name: &str, module: u32, info: &KernelInfo, archetype: &str) -> f::Candidate {
    let g = &case.cone.graph;
    let ports = g.inputs.iter().zip(&case.cone.inputs).map(|p| (p, true));
    let ports = ports.chain(g.outputs.iter().zip(&case.cone.outputs).map(|p| (p, false)));
    let buffers: Vec<f::TrialBuffer> = ports
        .map(|((port, storage), read)| f::TrialBuffer {
            bytes: storage.bytes(&g.node(port.node).ty.dims).as_const().unwrap() as u64,
            dtype: kiln_codegen::engine::dtype(storage.dtype),
            fill: if read { f::DataFill::Uniform { low: -1.0, high: 1.0 } } else { f::DataFill::Zero },
        })
        .collect();
    let bytes: u64 = buffers.iter().map(|b| b.bytes).sum();
    f::Candidate {
        key: case.name.clone(),
        candidate: format!("{archetype} {s}"),
        kernel: f::Kernel {
            name: name.into(),
            entry: f::Entry::Ptx { module, symbol: name.into() },
            inputs: case.cone.inputs.len() as u32,
            outputs: case.cone.outputs.len() as u32,
            symbols: 0,
            block: [info.block, 1, 1],
            shared_bytes: info.shared,
            waits: info.waits,
            scratch_bytes: f::DimExpr::Const(0),
            archetype: archetype.into(),
            ops: Vec::new(),
            key: case.name.clone(),
            predicted_us: 0.0,
        },
        symbols: Vec::new(),
        launch: f::Launch {
            kernel: 0,
            grid: grid(&info.grid),
            buffers: (0..buffers.len() as u32).collect(),
            symbols: Vec::new(),
            tensor_maps: info.maps.iter().map(tensor_map).collect(),
            flops: f::DimExpr::Const(case.flops as i64),
            bytes: f::DimExpr::Const(bytes as i64),
        },
        buffers,
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let option = |name: &str| args.iter().position(|a| a == name).and_then(|i| args.get(i + 1).cloned());
    let out =
        args.first().filter(|a| !a.starts_with("--")).ok_or("usage: time_contractions OUT.kiln [--archetype NAME] [--most N]")?;
    let names = option("--archetype").unwrap_or_else(|| "contract-wgmma".into());
    let most: usize = option("--most").map_or(Ok(4), |m| m.parse())?;
    let target = data::target(&option("--target").unwrap_or_else(|| "sm_90a".into())).ok_or("no such target")??;
    let chip = Chip::parse(&target.name).ok_or("no GPU")?;
    let only = option("--only").unwrap_or_default();
    let context = context();
    let mut module = tile::module(&context);
    let mut todo = Vec::new();
    let all: Vec<Case> = cases().into_iter().filter(|c| only.split(',').any(|o| c.name.contains(o))).collect();
    for case in &all {
        for name in names.split(',') {
            let a = archetype(name).ok_or("no such archetype")?;
            let schedules = match a.schedules(&case.cone, &target) {
                Ok(all) => all,
                Err(e) => {
                    println!("{}: {name}: {e}", case.name);
                    continue;
                }
            };
            for s in schedules.into_iter().take(most) {
                let kernel = format!("kernel_{}", todo.len());
                a.emit(module.ctx(), module.block(), &kernel, &case.cone, &s, &target)?;
                todo.push((case, s, kernel, name));
            }
        }
    }
    let infos = kernel_infos(module.op())?;
    let mut out = f::EngineBuilder::create(out)?;
    let (mut modules, mut of) = (Vec::new(), std::collections::BTreeMap::new());
    for (i, m) in compile_ptx_modules(&mut module, chip, todo.len())?.into_iter().enumerate() {
        modules.push(out.add_ptx(&m.text)?);
        m.kernels.into_iter().for_each(|k| {
            of.insert(k, i as u32);
        });
    }
    let candidates: Vec<f::Candidate> = todo
        .iter()
        .filter_map(|(case, s, kernel, name)| {
            let info = infos.iter().find(|i| i.name == *kernel)?;
            Some(candidate(case, s, kernel, *of.get(kernel)?, info, name))
        })
        .collect();
    println!("{} candidates", candidates.len());
    let target = f::BundleTarget { target: target.name, code: f::Code::Ptx { modules }, candidates };
    let provenance = f::Provenance { compiler: format!("kiln {}", env!("CARGO_PKG_VERSION")), ..Default::default() };
    out.finish_bundle(&f::Bundle { targets: vec![target] }, &provenance)?.commit()?;
    Ok(())
}
