//! Maps, views, gathers, reductions and windows.

use kiln_algebra::{Access, Const, DType, Ix, Monoid, Op, Scalar, Tensor};
use kiln_plan::Layout;

use super::{
    Case,
    build::{Draft, axes, d, guard, ix, rows},
};

fn unary(body: &str, dims: &[Ix], dtype: DType, stored: DType) -> Draft {
    let mut t = Draft::new();
    let rank = dims.len();
    let x = t.input(dtype, dims, stored, rows(rank));
    let y = t.map(dims, body, &[(x, (0..rank).map(Ix::axis).collect())]);
    t.output(y, if dtype.is_float() { stored } else { dtype }, rows(rank));
    t
}

fn softmax(rows_: Ix, columns: Ix, stored: DType) -> Draft {
    let mut t = Draft::new();
    let dims = [rows_.clone(), columns];
    let x = t.input(DType::F32, &dims, stored, rows(2));
    let reduce = |monoid| Op::Reduce { domain: dims.to_vec(), reduced: vec![1], monoid, access: Access::identity(2) };
    let m = t.op(reduce(Monoid::Max), &[x]);
    let e = t.map(&dims, "exp(sub(x0, x1))", &[(x, axes([0, 1])), (m, axes([0]))]);
    let s = t.op(reduce(Monoid::Sum), &[e]);
    let y = t.map(&dims, "div(x0, x1)", &[(e, axes([0, 1])), (s, axes([0]))]);
    t.output(y, stored, rows(2));
    t
}

fn layer_norm(n: Ix, c: i64, stored: DType) -> Draft {
    let mut t = Draft::new();
    let dims = [n.clone(), Ix::konst(c)];
    let x = t.input(DType::F32, &dims, stored, rows(2));
    let g = t.input(DType::F32, &ix([c]), DType::F32, rows(1));
    let b = t.input(DType::F32, &ix([c]), DType::F32, rows(1));
    let sum = Op::Reduce { domain: dims.to_vec(), reduced: vec![1], monoid: Monoid::Sum, access: Access::identity(2) };
    let s = t.op(sum.clone(), &[x]);
    let mean = t.map(std::slice::from_ref(&n), &format!("div(x0, {c}.0:f32)"), &[(s, axes([0]))]);
    let centred = t.map(&dims, "sub(x0, x1)", &[(x, axes([0, 1])), (mean, axes([0]))]);
    let square = t.map(&dims, "mul(x0, x0)", &[(centred, axes([0, 1]))]);
    let v = t.op(sum, &[square]);
    let y = t.map(
        &dims,
        &format!("add(mul(div(x0, sqrt(add(div(x1, {c}.0:f32), 0.00001:f32))), x2), x3)"),
        &[(centred, axes([0, 1])), (v, axes([0])), (g, axes([1])), (b, axes([1]))],
    );
    t.output(y, stored, rows(2));
    t
}

fn pool(stored: DType, layout: Layout) -> Draft {
    let mut t = Draft::new();
    let x = t.input(DType::F32, &ix([1, 20, 15, 15]), stored, layout.clone());
    let at = |o: usize, k: usize| d(o).scale(2) + d(k) - Ix::konst(1);
    let access = Access {
        map: vec![d(0), d(1), at(2, 4), at(3, 5)],
        guards: vec![guard(at(2, 4), Ix::konst(15)), guard(at(3, 5), Ix::konst(15))],
        fill: Some(Const::f32(f32::NEG_INFINITY)),
    };
    let op = Op::Reduce { domain: ix([1, 20, 8, 8, 3, 3]), reduced: vec![4, 5], monoid: Monoid::Max, access };
    let y = t.op(op, &[x]);
    t.output(y, stored, layout);
    t
}

fn depthwise(stored: DType, layout: Layout) -> Draft {
    let mut t = Draft::new();
    let x = t.input(DType::F32, &ix([1, 20, 15, 15]), stored, layout.clone());
    let w = t.input(DType::F32, &ix([20, 3, 3]), stored, rows(3));
    let at = |o: usize, k: usize| d(o) + d(k) - Ix::konst(1);
    let read = Access {
        map: vec![d(0), d(1), at(2, 4), at(3, 5)],
        guards: vec![guard(at(2, 4), Ix::konst(15)), guard(at(3, 5), Ix::konst(15))],
        fill: Some(Const::f32(0.0)),
    };
    let accesses = [read, Access::new(axes([1, 4, 5]))];
    let c = t.op(Op::Contract { domain: ix([1, 20, 15, 15, 3, 3]), reduced: vec![4, 5], accesses }, &[x, w]);
    let dims = t.dims(c);
    let y = t.map(&dims, "max(x0, 0.0:f32)", &[(c, axes([0, 1, 2, 3]))]);
    t.output(y, stored, layout);
    t
}

/// A depthwise convolution with everything channels-last: strips on a GPU.
fn strip(stored: DType, [batch, channels, size]: [i64; 3], kernel: i64, stride: i64) -> Draft {
    let mut t = Draft::new();
    let out = (size + 2 * (kernel / 2) - kernel) / stride + 1;
    let x = t.input(DType::F32, &ix([batch, channels, size, size]), stored, Layout::channels_last(4));
    let w = t.input(DType::F32, &ix([channels, kernel, kernel]), stored, Layout { order: vec![1, 2, 0], pad: 1 });
    let b = t.input(DType::F32, &ix([channels]), DType::F32, rows(1));
    let at = |o: usize, k: usize| d(o).scale(stride) + d(k) - Ix::konst(kernel / 2);
    let read = Access {
        map: vec![d(0), d(1), at(2, 4), at(3, 5)],
        guards: vec![guard(at(2, 4), Ix::konst(size)), guard(at(3, 5), Ix::konst(size))],
        fill: Some(Const::f32(0.0)),
    };
    let domain = ix([batch, channels, out, out, kernel, kernel]);
    let c = t.op(Op::Contract { domain, reduced: vec![4, 5], accesses: [read, Access::new(axes([1, 4, 5]))] }, &[x, w]);
    let dims = t.dims(c);
    let y = t.map(&dims, "max(add(x0, x1), 0.0:f32)", &[(c, axes([0, 1, 2, 3])), (b, axes([1]))]);
    t.output(y, stored, Layout::channels_last(4));
    t
}

fn embedding() -> Draft {
    let mut t = Draft::new();
    let table = t.input(DType::F32, &ix([30, 24]), DType::F32, rows(2));
    let ids = Tensor::from_fn(DType::I64, &[2, 7], |i| Const::from_i64(DType::I64, (i as i64 * 11) % 30));
    let ids = t.given(ids, &ix([2, 7]), DType::I64, rows(2));
    let op = Op::Gather { domain: ix([2, 7, 24]), indices: vec![Access::new(axes([0, 1]))], map: vec![d(3), d(2)] };
    let y = t.op(op, &[table, ids]);
    t.output(y, DType::F32, rows(3));
    t
}

fn concat() -> Draft {
    let mut t = Draft::new();
    let (a, b) = (t.input(DType::F32, &ix([5, 12]), DType::F32, rows(2)), t.input(DType::F32, &ix([5, 20]), DType::F32, rows(2)));
    let c = t.op(Op::Concat { axis: 1 }, &[a, b]);
    let y = t.map(&ix([5, 32]), "mul(x0, 3.0:f32)", &[(c, axes([0, 1]))]);
    t.output(y, DType::F32, rows(2));
    t
}

pub(super) fn cases() -> Vec<Case> {
    let (f32, f16, s) = (DType::F32, DType::F16, Ix::sym(0));
    let nhwc = || Layout::channels_last(4);
    let bodies = [
        ("gelu", "mul(mul(x0, 0.5:f32), add(1.0:f32, erf(mul(x0, 0.70710677:f32))))"),
        ("sigmoid", "div(1.0:f32, add(1.0:f32, exp(neg(x0))))"),
        ("tanh", "tanh(mul(x0, 3.0:f32))"),
        ("log_sqrt", "log(add(sqrt(abs(x0)), 0.5:f32))"),
        ("pow", "pow(abs(x0), 1.5:f32)"),
        ("round", "add(round(mul(x0, 7.0:f32)), floor(mul(x0, 5.0:f32)))"),
        ("to_int", "f32(i32(mul(x0, 9.0:f32)))"),
        ("select", "select(lt(x0, 0.1:f32), mul(x0, 0.2:f32), min(x0, 0.7:f32))"),
        ("position", "add(x0, f32(i1))"),
    ];
    let mut all: Vec<Case> =
        bodies.iter().map(|(n, b)| unary(b, &ix([9, 50]), f32, f32).case(format!("map_{n}_f32"), 2e-6)).collect();
    all.push(unary("mul(x0, x0)", &[s.clone(), Ix::konst(12)], f32, f16).case("map_square_f16_dynamic", 1e-3));
    all.push(unary("add(mul(x0, 3:i32), 1:i32)", &ix([7, 33]), DType::I32, DType::I32).case("map_affine_i32", 0.0));
    all.push(unary("div(x0, 3:i64)", &ix([7, 33]), DType::I64, DType::I64).case("map_div_i64", 0.0));
    all.push(unary("u8(max(x0, 0:i32))", &ix([7, 33]), DType::I32, DType::I32).case("map_narrow_u8", 0.0));
    for (r, c, st) in [(Ix::konst(17), Ix::konst(100), f32), (s.clone(), s.clone(), f32), (Ix::konst(5), Ix::konst(1500), f16)] {
        let name = format!("softmax_{r}x{c}_{st}");
        all.push(softmax(r, c, st).case(name, if st == f16 { 1e-3 } else { 4e-6 }).every_schedule());
    }
    all.push(layer_norm(Ix::konst(13), 384, f32).case("layer_norm_13x384_f32", 4e-6).every_schedule());
    all.push(layer_norm(s, 100, f16).case("layer_norm_sx100_f16", 1e-3));
    all.push(pool(f32, rows(4)).case("max_pool_nchw_f32", 0.0));
    all.push(pool(f16, nhwc()).case("max_pool_nhwc_f16", 0.0));
    all.push(depthwise(f32, nhwc()).case("depthwise_nhwc_f32", 2e-6));
    all.push(depthwise(f16, rows(4)).case("depthwise_nchw_f16", 1e-3));
    for (shape, kernel, stride) in
        [([1, 96, 56], 7, 1), ([1, 24, 14], 5, 1), ([2, 40, 28], 3, 2), ([8, 64, 28], 3, 1), ([1, 10, 9], 3, 1)]
    {
        let name = format!("strip_{}x{}x{}_{kernel}_{stride}", shape[0], shape[1], shape[2]);
        let mut one = |stored: DType, tolerance: f64| {
            let mut c = strip(stored, shape, kernel, stride).case(format!("{name}_{stored}"), tolerance).every_schedule();
            c.archetype = Some("window");
            all.push(c);
        };
        one(f32, 2e-6);
        one(f16, 1e-3);
    }
    all.push(embedding().case("embedding_f32", 0.0));
    all.push(concat().case("concat_f32", 0.0));
    // A large sum: one row, many elements.
    let mut t = Draft::new();
    let x = t.input(f32, &ix([3, 4099]), f32, rows(2));
    let op = Op::Reduce { domain: ix([3, 4099]), reduced: vec![1], monoid: Monoid::Sum, access: Access::identity(2) };
    let y = t.op(op, &[x]);
    t.output(y, f32, rows(1));
    all.push(t.case("sum_3x4099_f32", 1e-5).every_schedule());
    // Sum over the slow axis, transposed output.
    let mut t = Draft::new();
    let x = t.input(f32, &ix([40, 6, 10]), f32, rows(3));
    let op = Op::Reduce { domain: ix([40, 6, 10]), reduced: vec![0], monoid: Monoid::Max, access: Access::identity(3) };
    let y = t.op(op, &[x]);
    t.output(y, f32, Layout { order: vec![1, 0], pad: 1 });
    all.push(t.case("max_over_rows_f32", 0.0));
    debug_assert!(Scalar::parse("x0").is_ok());
    all
}
