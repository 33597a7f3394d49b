//! Matrix products and convolutions.

use kiln_algebra::{Access, Const, DType, Ix, NodeId, Op};
use kiln_plan::{Layout, TargetKind};

use super::{
    Case,
    build::{Draft, axes, d, guard, ix, rows},
};

const GPU: TargetKind = TargetKind::Cuda;
const SIMT: &str = "contract-simt";
const MMA: &str = "contract-mma";
const WGMMA: &str = "contract-wgmma";
const ROWS: &str = "contract-rows";

fn transposed() -> Layout {
    Layout { order: vec![1, 0], pad: 1 }
}

fn product(t: &mut Draft, a: NodeId, b: NodeId, m: Ix, n: Ix, k: Ix) -> NodeId {
    let accesses = [Access::new(axes([0, 2])), Access::new(axes([2, 1]))];
    t.op(Op::Contract { domain: vec![m, n, k], reduced: vec![2], accesses }, &[a, b])
}

/// `a[m, k] * b[k, n]` with each matrix in row or column order.
fn gemm(m: Ix, n: Ix, k: Ix, value: DType, stored: DType, layouts: [Layout; 3]) -> Draft {
    let mut t = Draft::new();
    let [la, lb, lc] = layouts;
    let a = t.input(value, &[m.clone(), k.clone()], stored, la);
    let b = t.input(value, &[k.clone(), n.clone()], stored, lb);
    let c = product(&mut t, a, b, m, n, k);
    let out = if value.is_float() { DType::F32 } else { value };
    t.output(c, if value == DType::F64 { value } else { out }, lc);
    t
}

fn plain() -> [Layout; 3] {
    [rows(2), rows(2), rows(2)]
}

/// A product with everything around it: `relu(x * s) . b + bias + residual`.
fn fused(m: i64, n: i64, k: i64, stored: DType) -> Draft {
    let mut t = Draft::new();
    let (f, mk, kn, mn) = (DType::F32, ix([m, k]), ix([k, n]), ix([m, n]));
    let x = t.input(f, &mk, stored, rows(2));
    let s = t.input(f, &ix([k]), DType::F32, rows(1));
    let b = t.input(f, &kn, stored, rows(2));
    let bias = t.input(f, &ix([n]), DType::F32, rows(1));
    let residual = t.input(f, &mn, stored, rows(2));
    let a = t.map(&mk, "max(mul(x0, x1), 0.0:f32)", &[(x, axes([0, 1])), (s, axes([1]))]);
    let c = product(&mut t, a, b, Ix::konst(m), Ix::konst(n), Ix::konst(k));
    let y = t.map(&mn, "add(add(x0, x1), x2)", &[(c, axes([0, 1])), (bias, axes([1])), (residual, axes([0, 1]))]);
    t.output(y, stored, rows(2));
    t
}

/// A product with bias, residual and activation after it, and the sum before the activation as well.
fn ended(m: i64, n: i64, k: i64, stored: DType) -> Draft {
    let mut t = Draft::new();
    let (f, mn) = (DType::F32, ix([m, n]));
    let a = t.input(f, &ix([m, k]), stored, rows(2));
    let b = t.input(f, &ix([k, n]), stored, transposed());
    let bias = t.input(f, &ix([n]), DType::F32, rows(1));
    let residual = t.input(f, &mn, stored, rows(2));
    let c = product(&mut t, a, b, Ix::konst(m), Ix::konst(n), Ix::konst(k));
    let z = t.map(&mn, "add(add(x0, x1), x2)", &[(c, axes([0, 1])), (bias, axes([1])), (residual, axes([0, 1]))]);
    let y = t.map(&mn, "max(x0, 0.0:f32)", &[(z, axes([0, 1]))]);
    t.output(y, stored, rows(2));
    t.output(z, DType::F32, rows(2));
    t
}

/// For Hopper's own units.
fn hopper() -> Vec<Case> {
    let (f, half, k) = (DType::F32, DType::F16, Ix::konst);
    let mut all = Vec::new();
    let columns = || [rows(2), transposed(), rows(2)];
    let mut add = |name: &str, draft: Draft| {
        let mut case = draft.case(format!("{name}/{WGMMA}"), 2e-3).on(GPU, WGMMA);
        case.target = Some("sm_90a");
        all.push(case);
        all.len() - 1
    };
    let every = [
        add("gemm_192x320x192", gemm(k(192), k(320), k(192), f, half, columns())),
        add("gemm_192x320x192_turned", gemm(k(192), k(320), k(192), f, half, plain())),
        add("gemm_77x56x40", gemm(k(77), k(56), k(40), f, half, columns())),
        add("gemm_77x56x40_turned", gemm(k(77), k(56), k(40), f, half, plain())),
        add("gemm_3x200x1000", gemm(k(3), k(200), k(1000), f, half, columns())),
        add("gemm_136x104x80_a_turned", gemm(k(136), k(104), k(80), f, half, [transposed(), rows(2), rows(2)])),
    ];
    add("gemm_1x200x272", gemm(k(1), k(200), k(272), f, half, columns()));
    add("gemm_sx64x80", gemm(Ix::sym(0), k(64), k(80), f, half, columns()));
    add("gemm_70x64x80_bf16", gemm(k(70), k(64), k(80), f, DType::BF16, columns()));
    add("gemm_96x80x64_output_turned", gemm(k(96), k(80), k(64), f, half, [rows(2), rows(2), transposed()]));
    add("ended_200x160x136", ended(200, 160, 136, half));
    add("ended_200x160x136_bf16", ended(200, 160, 136, DType::BF16));
    add("scores_48", scores(k(48), half));
    add("scores_s", scores(Ix::sym(0), half));
    add("context_48", context(k(48), half));
    let split: Vec<usize> = [2, 4, 8].map(|_| add("ended_200x160x520_split", ended(200, 160, 520, half))).to_vec();
    let stay: Vec<usize> =
        [0, 1].map(|_| add("gemm_1408x1600x64_stay", gemm(k(1408), k(1600), k(64), f, half, columns()))).to_vec();
    let shapes = [
        ("3x3_c16", Conv { n: 2, c: 16, o: 24, size: 13, kernel: 3, stride: 1, pad: 1, groups: 1 }),
        ("3x3_c64", Conv { n: 2, c: 64, o: 64, size: 14, kernel: 3, stride: 1, pad: 1, groups: 1 }),
        ("3x3_c64_stride2", Conv { n: 3, c: 64, o: 96, size: 15, kernel: 3, stride: 2, pad: 1, groups: 1 }),
        ("3x3_c64_even_stride2", Conv { n: 2, c: 64, o: 96, size: 16, kernel: 3, stride: 2, pad: 1, groups: 1 }),
        ("3x3_c72_unpadded", Conv { n: 2, c: 72, o: 40, size: 9, kernel: 3, stride: 1, pad: 0, groups: 1 }),
        ("3x3_c80_n1", Conv { n: 1, c: 80, o: 48, size: 17, kernel: 3, stride: 1, pad: 1, groups: 1 }),
        ("1x1_c40", Conv { n: 2, c: 40, o: 56, size: 9, kernel: 1, stride: 1, pad: 0, groups: 1 }),
        ("1x1_c72_stride2", Conv { n: 2, c: 72, o: 64, size: 14, kernel: 1, stride: 2, pad: 0, groups: 1 }),
        ("5x5_c24", Conv { n: 2, c: 24, o: 32, size: 11, kernel: 5, stride: 1, pad: 2, groups: 1 }),
        ("3x3_groups2_c128", Conv { n: 2, c: 128, o: 64, size: 8, kernel: 3, stride: 1, pad: 1, groups: 2 }),
    ];
    let mut convs = Vec::new();
    for (name, p) in &shapes {
        convs.push(add(&format!("conv_{name}"), conv(p, half, true)));
    }
    let conv_split = add("conv_3x3_c64_split", conv(&shapes[1].1, half, true));
    for (n, i) in every.into_iter().enumerate() {
        // What the second and the last add over the others is in any schedule.
        all[i].all_schedules = ![1, 5].contains(&n);
    }
    let columns = || [rows(2), transposed(), rows(2)];
    for (name, draft, tolerance) in [
        ("gemm_1x200x272_f16", gemm(k(1), k(200), k(272), f, half, columns()), 2e-3),
        ("gemm_1x200x272_f16_turned", gemm(k(1), k(200), k(272), f, half, plain()), 2e-3),
        ("gemm_3x77x129_f32", gemm(k(3), k(77), k(129), f, f, columns()), 2e-6),
        ("gemm_3x77x132_f32_turned", gemm(k(3), k(76), k(132), f, f, plain()), 2e-6),
        ("gemm_16x40x512_bf16", gemm(k(16), k(40), k(512), f, DType::BF16, columns()), 2e-3),
        ("gemm_5x64x320_i8", gemm(k(5), k(64), k(320), DType::I8, DType::I8, plain()), 0.0),
        ("gemm_4x48x256_f64", gemm(k(4), k(48), k(256), DType::F64, DType::F64, columns()), 1e-12),
        ("gemm_90x1x300_f32", gemm(k(90), k(1), k(300), f, f, columns()), 2e-6),
        ("fused_2x72x560_f16", fused(2, 72, 560, half), 2e-3),
    ] {
        all.push(draft.case(format!("{name}/{ROWS}"), tolerance).on(GPU, ROWS).every_schedule());
    }
    for (i, by) in split.into_iter().zip([2, 4, 8]) {
        (all[i].pick, all[i].name) = (Some(("split", by)), format!("ended_200x160x520_split{by}/{WGMMA}"));
    }
    for (i, by) in stay.into_iter().zip([132, 264]) {
        (all[i].pick, all[i].name) = (Some(("resident", by)), format!("gemm_1408x1600x64_stay{by}/{WGMMA}"));
    }
    all[conv_split].pick = Some(("split", 4));
    all[convs[2]].all_schedules = true;
    all
}

struct Conv {
    n: i64,
    c: i64,
    o: i64,
    size: i64,
    kernel: i64,
    stride: i64,
    pad: i64,
    groups: i64,
}

/// A convolution; `nhwc` says how activations and weights lie in memory.
fn conv(p: &Conv, stored: DType, nhwc: bool) -> Draft {
    let mut t = Draft::new();
    let f = DType::F32;
    let layout = || if nhwc { Layout::channels_last(4) } else { rows(4) };
    let out = (p.size + 2 * p.pad - p.kernel) / p.stride + 1;
    let (cg, og) = (p.c / p.groups, p.o / p.groups);
    let x = t.input(f, &ix([p.n, p.c, p.size, p.size]), stored, layout());
    let w = t.input(f, &ix([p.o, cg, p.kernel, p.kernel]), stored, layout());
    let bias = t.input(f, &ix([p.o]), DType::F32, rows(1));
    // n, o, oh, ow, c, kh, kw
    let domain = ix([p.n, p.o, out, out, cg, p.kernel, p.kernel]);
    let at = |o: usize, k: usize| d(o).scale(p.stride) + d(k) - Ix::konst(p.pad);
    let group = if p.groups == 1 { Ix::konst(0) } else { d(1).floordiv(&Ix::konst(og)) };
    let mut read = Access::new(vec![d(0), group.scale(cg) + d(4), at(2, 5), at(3, 6)]);
    if p.pad > 0 {
        read.guards = vec![guard(at(2, 5), Ix::konst(p.size)), guard(at(3, 6), Ix::konst(p.size))];
        read.fill = Some(Const::f32(0.0));
    }
    let accesses = [read, Access::new(axes([1, 4, 5, 6]))];
    let c = t.op(Op::Contract { domain, reduced: vec![4, 5, 6], accesses }, &[x, w]);
    let dims = t.dims(c);
    let y = t.map(&dims, "max(add(x0, x1), 0.0:f32)", &[(c, axes([0, 1, 2, 3])), (bias, axes([1]))]);
    t.output(y, stored, layout());
    t
}

/// Scores of attention: `q[b, s, h, d] . k[b, t, h, d] / 4 + mask[b, t]`.
fn scores(s: Ix, stored: DType) -> Draft {
    let mut t = Draft::new();
    let f = DType::F32;
    let dims = [Ix::konst(2), s.clone(), Ix::konst(3), Ix::konst(16)];
    let q = t.input(f, &dims, stored, rows(4));
    let k = t.input(f, &dims, stored, rows(4));
    let mask = t.input(f, &[Ix::konst(2), s.clone()], DType::F32, rows(2));
    // b, h, s, t, d
    let domain = vec![Ix::konst(2), Ix::konst(3), s.clone(), s.clone(), Ix::konst(16)];
    let accesses = [Access::new(axes([0, 2, 1, 4])), Access::new(axes([0, 3, 1, 4]))];
    let c = t.op(Op::Contract { domain, reduced: vec![4], accesses }, &[q, k]);
    let dims = t.dims(c);
    let y = t.map(&dims, "add(mul(x0, 0.25:f32), x1)", &[(c, axes([0, 1, 2, 3])), (mask, axes([0, 3]))]);
    t.output(y, stored, rows(4));
    t
}

/// `p[b, h, s, t] . v[b, t, h, d]`, joined to `[b, s, h * d]`.
fn context(s: Ix, stored: DType) -> Draft {
    let mut t = Draft::new();
    let f = DType::F32;
    let p = t.input(f, &[Ix::konst(2), Ix::konst(3), s.clone(), s.clone()], stored, rows(4));
    let v = t.input(f, &[Ix::konst(2), s.clone(), Ix::konst(3), Ix::konst(16)], stored, rows(4));
    // b, h, s, d, t
    let domain = vec![Ix::konst(2), Ix::konst(3), s.clone(), Ix::konst(16), s.clone()];
    let accesses = [Access::new(axes([0, 1, 2, 4])), Access::new(axes([0, 4, 1, 3]))];
    let c = t.op(Op::Contract { domain, reduced: vec![4], accesses }, &[p, v]);
    let sixteen = Ix::konst(16);
    let access = Access::new(vec![d(0), d(2).floordiv(&sixteen), d(1), d(2).modulo(&sixteen)]);
    let y = t.op(Op::View { domain: vec![Ix::konst(2), s, Ix::konst(48)], access }, &[c]);
    t.output(y, stored, rows(3));
    t
}

pub(super) fn cases() -> Vec<Case> {
    let (f32, f16, k) = (DType::F32, DType::F16, Ix::konst);
    let mut all = Vec::new();
    let mut gpu = |draft: fn() -> Draft, name: &str, archetype: &'static str, every: bool| {
        let tolerance = if archetype == MMA { 2e-3 } else { 2e-6 };
        let case = draft().case(format!("{name}/{archetype}"), tolerance).on(GPU, archetype);
        all.push(if every { case.every_schedule() } else { case });
    };
    // Sizes that fill tiles, sizes that don't, one row.
    gpu(
        || gemm(Ix::konst(256), Ix::konst(128), Ix::konst(96), DType::F32, DType::F32, plain()),
        "gemm_256x128x96_f32",
        SIMT,
        true,
    );
    gpu(|| gemm(Ix::konst(77), Ix::konst(53), Ix::konst(41), DType::F32, DType::F32, plain()), "gemm_77x53x41_f32", SIMT, true);
    // Few results of long sums: threads share the depth.
    gpu(
        || gemm(Ix::konst(3), Ix::konst(200), Ix::konst(2050), DType::F32, DType::F32, plain()),
        "gemm_3x200x2050_f32",
        SIMT,
        true,
    );
    gpu(|| fused(8, 72, 1096, DType::F32), "fused_8x72x1096_f32", SIMT, true);
    gpu(|| gemm(Ix::sym(0), Ix::konst(40), Ix::konst(700), DType::F32, DType::F32, plain()), "gemm_sx40x700_f32", SIMT, true);
    gpu(
        || gemm(Ix::konst(256), Ix::konst(128), Ix::konst(96), DType::F32, DType::F16, plain()),
        "gemm_256x128x96_f16",
        MMA,
        true,
    );
    gpu(|| gemm(Ix::konst(77), Ix::konst(53), Ix::konst(41), DType::F32, DType::F16, plain()), "gemm_77x53x41_f16", MMA, true);
    gpu(|| gemm(Ix::konst(77), Ix::konst(56), Ix::konst(40), DType::F32, DType::F16, plain()), "gemm_77x56x40_f16", MMA, true);
    gpu(|| gemm(Ix::konst(1), Ix::konst(200), Ix::konst(272), DType::F32, DType::F16, plain()), "gemm_1x200x272_f16", MMA, false);
    gpu(
        || gemm(Ix::konst(1), Ix::konst(200), Ix::konst(272), DType::F32, DType::F32, plain()),
        "gemm_1x200x272_f32",
        SIMT,
        false,
    );
    gpu(|| gemm(Ix::sym(0), Ix::konst(64), Ix::konst(80), DType::F32, DType::F32, plain()), "gemm_sx64x80_f32", SIMT, false);
    gpu(|| gemm(Ix::sym(0), Ix::konst(64), Ix::sym(0), DType::F32, DType::F16, plain()), "gemm_sx64xs_f16", MMA, false);
    gpu(|| gemm(Ix::konst(70), Ix::konst(64), Ix::konst(80), DType::F32, DType::BF16, plain()), "gemm_70x64x80_bf16", MMA, false);
    gpu(|| gemm(Ix::konst(70), Ix::konst(50), Ix::konst(30), DType::F64, DType::F64, plain()), "gemm_70x50x30_f64", SIMT, false);
    gpu(|| gemm(Ix::konst(70), Ix::konst(50), Ix::konst(30), DType::I32, DType::I32, plain()), "gemm_70x50x30_i32", SIMT, false);
    gpu(|| gemm(Ix::konst(70), Ix::konst(50), Ix::konst(30), DType::I64, DType::I64, plain()), "gemm_70x50x30_i64", SIMT, false);
    gpu(|| gemm(Ix::konst(70), Ix::konst(52), Ix::konst(32), DType::I8, DType::I8, plain()), "gemm_70x52x32_i8", SIMT, false);
    gpu(|| fused(100, 72, 56, DType::F32), "fused_100x72x56_f32", SIMT, false);
    gpu(|| fused(100, 72, 56, DType::F16), "fused_100x72x56_f16", MMA, true);
    gpu(|| scores(Ix::konst(48), DType::F32), "scores_48_f32", SIMT, false);
    gpu(|| scores(Ix::konst(48), DType::F16), "scores_48_f16", MMA, false);
    gpu(|| scores(Ix::sym(0), DType::F16), "scores_s_f16", MMA, false);
    gpu(|| context(Ix::konst(48), DType::F32), "context_48_f32", SIMT, false);
    gpu(|| context(Ix::konst(48), DType::F16), "context_48_f16", MMA, false);
    gpu(|| context(Ix::sym(0), DType::F32), "context_s_f32", SIMT, false);
    // Every order of the three matrices.
    for bits in 1..8usize {
        let layouts = [0, 1, 2].map(|i| if bits >> i & 1 == 1 { transposed() } else { rows(2) });
        for (archetype, stored) in [(SIMT, f32), (MMA, f16)] {
            let t = gemm(k(96), k(80), k(64), f32, stored, layouts.clone());
            all.push(t.case(format!("gemm_orders_{bits:03b}/{archetype}"), 2e-3).on(GPU, archetype));
        }
    }
    let shapes = [
        ("3x3_c16", Conv { n: 2, c: 16, o: 24, size: 13, kernel: 3, stride: 1, pad: 1, groups: 1 }),
        ("3x3_c32_stride2", Conv { n: 1, c: 32, o: 48, size: 17, kernel: 3, stride: 2, pad: 1, groups: 1 }),
        ("first_c3", Conv { n: 1, c: 3, o: 16, size: 24, kernel: 3, stride: 2, pad: 1, groups: 1 }),
        ("1x1_c40", Conv { n: 2, c: 40, o: 56, size: 9, kernel: 1, stride: 1, pad: 0, groups: 1 }),
        ("groups2", Conv { n: 1, c: 16, o: 32, size: 10, kernel: 3, stride: 1, pad: 1, groups: 2 }),
        ("5x5_c12", Conv { n: 1, c: 12, o: 20, size: 11, kernel: 5, stride: 1, pad: 2, groups: 1 }),
    ];
    for (name, p) in &shapes {
        for (archetype, stored) in [(SIMT, f32), (MMA, f16)] {
            for nhwc in [true, false] {
                let order = if nhwc { "nhwc" } else { "nchw" };
                let t = conv(p, stored, nhwc);
                all.push(t.case(format!("conv_{name}_{order}/{archetype}"), 3e-3).on(GPU, archetype));
            }
        }
    }
    all.extend(hopper());
    // The same on the CPU, by whichever archetype takes it there.
    let mut cpu = |draft: Draft, name: &str, tolerance: f64| {
        let mut case = draft.case(format!("{name}/cpu"), tolerance);
        case.kinds = vec![TargetKind::Cpu];
        all.push(case);
    };
    cpu(gemm(k(77), k(53), k(41), f32, f32, plain()), "gemm_77x53x41_f32", 2e-6);
    cpu(gemm(Ix::sym(0), k(64), k(80), f32, f32, plain()), "gemm_sx64x80_f32", 2e-6);
    cpu(fused(100, 72, 56, f32), "fused_100x72x56_f32", 2e-6);
    cpu(scores(Ix::sym(0), f32), "scores_s_f32", 2e-6);
    cpu(context(Ix::sym(0), f32), "context_s_f32", 2e-6);
    for (name, p) in &shapes {
        cpu(conv(p, f32, true), &format!("conv_{name}_nhwc"), 2e-6);
        cpu(conv(p, f32, false), &format!("conv_{name}_nchw"), 2e-6);
    }
    all
}
