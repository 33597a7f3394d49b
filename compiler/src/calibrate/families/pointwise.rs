//! Maps, broadcasts, transpositions, slices, concatenations and gathers.

use kiln_algebra::{Access, DType, Ix, NodeId, Op};

use crate::calibrate::{
    DesignError,
    draft::{Computation, Draft, all as point, axes, d, guard, ix},
};

const GELU: &str = "mul(mul(x0, 0.5:f32), add(1.0:f32, erf(mul(x0, 0.70710677:f32))))";
const BODIES: &[(&str, &str)] = &[
    ("affine", "add(mul(x0, 1.5:f32), 0.5:f32)"),
    ("gelu", GELU),
    ("silu", "div(x0, add(1.0:f32, exp(neg(x0))))"),
    ("tanh", "tanh(x0)"),
    ("pow", "pow(abs(x0), 1.7:f32)"),
];
const SHAPES: &[&[i64]] = &[&[128, 768], &[1000, 1001], &[1024, 4096], &[4096, 8192], &[2, 64, 112, 112], &[16, 33]];

fn size(dims: &[i64]) -> String {
    dims.iter().map(ToString::to_string).collect::<Vec<_>>().join("x")
}

/// One computation of a body over operands read at given indices.
fn read(
    stored: DType,
    name: &str,
    domain: &[i64],
    body: &str,
    operands: &[(&[i64], Vec<Ix>)],
    orders: &[&[u8]],
) -> Result<Computation, DesignError> {
    let mut t = Draft::new(stored);
    let mut inputs: Vec<(NodeId, Vec<Ix>)> = Vec::new();
    for (dims, at) in operands {
        inputs.push((t.input(dims)?, at.clone()));
    }
    let y = t.map(domain, body, &inputs)?;
    for (n, order) in inputs.iter().map(|i| i.0).chain([y]).zip(orders) {
        if !order.is_empty() {
            t.layout(n, order);
        }
    }
    Ok(t.done(format!("{name} {} {stored}", size(domain)), &[y]))
}

pub(super) fn all(stored: DType) -> Result<Vec<Computation>, DesignError> {
    let mut out = Vec::new();
    for (i, (name, body)) in BODIES.iter().enumerate() {
        for (j, shape) in SHAPES.iter().enumerate().filter(|(j, _)| (i + j) % 2 == 0 || i == 0) {
            out.push(read(stored, name, shape, body, &[(shape, point(shape.len()))], &[])?);
            if j == 0 {
                let flat = [shape.iter().product::<i64>() * 3];
                out.push(read(stored, name, &flat, body, &[(&flat, point(1))], &[])?);
            }
        }
    }
    for shape in [[64i64, 256], [512, 1024], [3000, 500], [8192, 2048], [100, 77]] {
        let [r, c] = shape;
        out.push(read(stored, "add", &shape, "add(x0, x1)", &[(&shape, point(2)), (&shape, point(2))], &[])?);
        let wide = [(&shape[..], point(2)), (&shape, point(2)), (&shape, point(2)), (&shape, point(2))];
        out.push(read(stored, "add4", &shape, "add(add(x0, x1), add(x2, x3))", &wide, &[])?);
        out.push(read(stored, "bias", &shape, "max(add(x0, x1), 0.0:f32)", &[(&shape, point(2)), (&[c], axes(&[1]))], &[])?);
        out.push(read(stored, "row scale", &shape, "mul(x0, x1)", &[(&shape, point(2)), (&[r], axes(&[0]))], &[])?);
        out.push(read(stored, "outer", &shape, "mul(x0, x1)", &[(&[r], axes(&[0])), (&[c], axes(&[1]))], &[])?);
        out.push(read(stored, "transpose", &shape, "mul(x0, 2.0:f32)", &[(&[c, r], axes(&[1, 0]))], &[])?);
        out.push(read(stored, "add transposed", &shape, "add(x0, x1)", &[(&shape, point(2)), (&[c, r], axes(&[1, 0]))], &[])?);
        let twice = [Ix::konst(1).plus(&d(0)), d(1).scale(2)];
        out.push(read(stored, "stride 2", &shape, "mul(x0, 2.0:f32)", &[(&[r + 1, 2 * c], twice.to_vec())], &[])?);
        let half = vec![d(0).floordiv(&Ix::konst(2)), d(1).floordiv(&Ix::konst(2))];
        out.push(read(stored, "upsample", &shape, "x0", &[(&[r.div_euclid(2) + 1, c.div_euclid(2) + 1], half)], &[])?);
    }
    for shape in [[1i64, 64, 56, 56], [8, 128, 28, 28], [2, 12, 128, 64], [16, 256, 14, 14]] {
        let [n, c, h, w] = shape;
        let scale = "max(add(mul(x0, x1), x2), 0.0:f32)";
        let operands = [(&shape[..], point(4)), (&[c], axes(&[1])), (&[c], axes(&[1]))];
        out.push(read(stored, "channels", &shape, scale, &operands, &[])?);
        let last: &[u8] = &[0, 2, 3, 1];
        out.push(read(stored, "channels last", &shape, scale, &operands, &[last, &[], &[], last])?);
        out.push(read(stored, "to channels last", &shape, "x0", &operands[..1], &[&[], last])?);
        out.push(read(stored, "from channels last", &shape, "x0", &operands[..1], &[last, &[]])?);
        let heads = [n, h, c, w];
        out.push(read(stored, "heads", &shape, "mul(x0, 0.125:f32)", &[(&heads, axes(&[0, 2, 1, 3]))], &[])?);
        out.push(read(stored, "keys", &[n, c, w, h], "x0", &[(&heads, axes(&[0, 3, 1, 2]))], &[])?);
    }
    out.extend(moves(stored)?);
    Ok(out)
}

/// Gathers, concatenations, padding, splitting of heads.
fn moves(stored: DType) -> Result<Vec<Computation>, DesignError> {
    let mut out = Vec::new();
    for (rows, width, picked) in [(30522i64, 768i64, 128i64), (1000, 64, 20000), (50000, 1024, 2048), (5000, 5, 3000)] {
        let mut t = Draft::new(stored);
        let table = t.input(&[rows, width])?;
        let at = t.indices(&[picked], rows - 1)?;
        let map = vec![d(2), d(1)];
        let y = t.op(Op::Gather { domain: ix(&[picked, width]), indices: vec![Access::new(axes(&[0]))], map }, &[table, at])?;
        let y = t.same(&[picked, width], "mul(x0, 2.0:f32)", &[y])?;
        out.push(t.done(format!("gather {picked} of {rows}x{width} {stored}"), &[y]));
    }
    for (outer, left, right, inner) in [(64i64, 64i64, 64i64, 3136i64), (1, 256, 512, 784), (2048, 1024, 1024, 1), (512, 7, 9, 1)]
    {
        let mut t = Draft::new(stored);
        let (a, b) = (t.input(&[outer, left, inner])?, t.input(&[outer, right, inner])?);
        let c = t.op(Op::Concat { axis: 1 }, &[a, b])?;
        let y = t.same(&[outer, left + right, inner], "max(x0, 0.0:f32)", &[c])?;
        out.push(t.done(format!("concat {outer}x{left}+{right}x{inner} {stored}"), &[y]));
    }
    for (n, c, s) in [(1i64, 64i64, 112i64), (8, 32, 56), (1, 512, 14)] {
        let mut t = Draft::new(stored);
        let x = t.input(&[n, c, s, s])?;
        let shift = |i: usize| d(i).minus(&Ix::konst(1));
        let mut access = Access::new(vec![d(0), d(1), shift(2), shift(3)]);
        access.guards = vec![guard(shift(2), s), guard(shift(3), s)];
        access.fill = Some(kiln_algebra::Const::f32(0.0));
        let y = t.op(Op::View { domain: ix(&[n, c, s + 2, s + 2]), access }, &[x])?;
        let y = t.same(&[n, c, s + 2, s + 2], "max(x0, 0.0:f32)", &[y])?;
        out.push(t.done(format!("pad {n}x{c}x{s} {stored}"), &[y]));
    }
    for (b, s, h, w) in [(1i64, 128i64, 12i64, 64i64), (4, 512, 16, 64), (1, 1024, 32, 128)] {
        let k = Ix::konst(w);
        let merged = vec![d(0), d(2).floordiv(&k), d(1), d(2).modulo(&k)];
        let operand: &[i64] = &[b, h, s, w];
        out.push(read(stored, "join heads", &[b, s, h * w], "mul(x0, 2.0:f32)", &[(operand, merged)], &[])?);
    }
    Ok(out)
}
