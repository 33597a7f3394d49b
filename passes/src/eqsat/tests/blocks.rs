//! Blocks of real models.

use kiln_algebra::{Graph, Ix, Monoid};

use super::build::{B, dims};

/// Convolution, batch norm, ReLU, twice, with a residual connection.
pub(super) fn residual() -> Graph {
    let mut b = B::new();
    let x = b.input(&[1, 8, 6, 6]);
    let y = b.conv(x, 8, 3, 1, 1);
    let y = b.batch_norm(y);
    let y = b.relu(y);
    let y = b.conv(y, 8, 3, 1, 1);
    let y = b.batch_norm(y);
    let y = b.map("add(x0, x1)", &[y, x]);
    let y = b.relu(y);
    b.out(&[y])
}

/// Squeeze and excitation around a depthwise convolution.
pub(super) fn squeeze_excite() -> Graph {
    let mut b = B::new();
    let x = b.input(&[1, 8, 6, 6]);
    let y = b.conv(x, 8, 3, 1, 8);
    let y = b.batch_norm(y);
    let y = b.map("mul(x0, min(max(add(mul(x0, 0.2:f32), 0.5:f32), 0.0:f32), 1.0:f32))", &[y]);
    let domain = dims(&[1, 8, 6, 6]);
    let p = b.push(
        kiln_algebra::Op::Reduce { domain, reduced: vec![2, 3], monoid: Monoid::Sum, access: kiln_algebra::Access::identity(4) },
        &[y],
    );
    let p = b.map("div(x0, 36.0:f32)", &[p]);
    let p = b.linear(p, 4);
    let p = b.relu(p);
    let p = b.linear(p, 8);
    let p = b.map("div(1.0:f32, add(exp(neg(x0)), 1.0:f32))", &[p]);
    let s = b.view(p, dims(&[1, 8, 1, 1]), vec![Ix::axis(0), Ix::axis(1)]);
    let y = b.map("mul(x0, x1)", &[y, s]);
    let y = b.conv(y, 16, 1, 1, 1);
    let y = b.batch_norm(y);
    b.out(&[y])
}

/// Multi-head attention with separate projections and an additive mask, before a residual and a LayerNorm.
pub(super) fn attention() -> Graph {
    attention_of(10, 2, 8)
}

/// The same for a sequence length, a number of heads and their size.
pub(super) fn attention_of(s: i64, h: i64, d: i64) -> Graph {
    let mut b = B::new();
    let x = b.input(&[1, s, h * d]);
    let mask = b.input(&[1, 1, 1, s]);
    let heads = |b: &mut B, x| {
        let p = b.linear(x, h * d);
        let split = vec![Ix::axis(0), Ix::axis(2), Ix::axis(1) * d + Ix::axis(3)];
        b.view(p, dims(&[1, h, s, d]), split)
    };
    let (q, k, v) = (heads(&mut b, x), heads(&mut b, x), heads(&mut b, x));
    let ax = |v: [usize; 4]| kiln_algebra::Access::new(v.map(Ix::axis).to_vec());
    let domain = dims(&[1, h, s, s, d]);
    let scores =
        b.push(kiln_algebra::Op::Contract { domain, reduced: vec![4], accesses: [ax([0, 1, 2, 4]), ax([0, 1, 3, 4])] }, &[q, k]);
    let scores = b.map("div(x0, 2.828427:f32)", &[scores]);
    let m = b.map("mul(sub(1.0:f32, x0), -3.4e38:f32)", &[mask]);
    let scores = b.map("add(x0, x1)", &[scores, m]);
    let p = b.softmax(scores);
    let domain = dims(&[1, h, s, d, s]);
    let y =
        b.push(kiln_algebra::Op::Contract { domain, reduced: vec![4], accesses: [ax([0, 1, 2, 4]), ax([0, 1, 4, 3])] }, &[p, v]);
    let (d, one, width) = (Ix::konst(d), Ix::axis(2), h * d);
    let y = b.view(y, dims(&[1, s, width]), vec![Ix::axis(0), one.floordiv(&d), Ix::axis(1), one.modulo(&d)]);
    let y = b.linear(y, width);
    let y = b.map("add(x0, x1)", &[y, x]);
    let y = b.layer_norm(y);
    b.out(&[y])
}

/// LayerNorm, then a two-layer perceptron with GELU and a residual connection.
pub(super) fn mlp() -> Graph {
    let mut b = B::new();
    let x = b.input(&[1, 6, 16]);
    let y = b.layer_norm(x);
    let y = b.linear(y, 32);
    let y = b.gelu(y);
    let y = b.linear(y, 16);
    let y = b.map("add(x0, x1)", &[y, x]);
    b.out(&[y])
}

/// Two branches side by side, cut apart again.
pub(super) fn concat_slice() -> Graph {
    let mut b = B::new();
    let x = b.input(&[1, 4, 5, 5]);
    let y = b.conv(x, 4, 1, 1, 1);
    let y = b.relu(y);
    let z = b.conv(x, 6, 3, 1, 1);
    let c = b.push(kiln_algebra::Op::Concat { axis: 1 }, &[y, z]);
    let s = b.view(c, dims(&[1, 6, 5, 5]), vec![Ix::axis(0), Ix::axis(1) + Ix::konst(4), Ix::axis(2), Ix::axis(3)]);
    let s = b.map("tanh(x0)", &[s]);
    let w = b.conv(c, 3, 1, 1, 1);
    b.out(&[s, w])
}

pub(super) fn all() -> Vec<(&'static str, Graph)> {
    vec![
        ("residual", residual()),
        ("squeeze-excite", squeeze_excite()),
        ("attention", attention()),
        ("mlp", mlp()),
        ("concat-slice", concat_slice()),
    ]
}
