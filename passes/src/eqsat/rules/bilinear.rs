//! Bilinear algorithms for small windows (R13): F(m, 3) computes m x m outputs of a 3 x 3 window from an
//! (m + 2) x (m + 2) tile with (m + 2)^2 multiplications instead of 9 m^2.

use egg::Id;
use kiln_algebra::{Access, Const, DType, Guard, Ix, Op, Tensor};

use super::{ContractNode, Find, Growth, Match, N, Numeric, Rule, Term, plain_dim, support::size::elements};
use crate::eqsat::{facts::Classes, language::ENode};

/// Window extent.
const WINDOW: usize = 3;
/// The other reduced axes together must be this long for the transforms to be worth looking at.
const DEPTH: f64 = 8.0;

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "bilinear-f2",
        row: "R13",
        why: "2.25 times fewer multiplications of a 3 x 3 convolution; errors grow by a factor of about 2",
        sides: "window(x, w) = At [(G w Gt) * (Bt x B)] A, F(2 x 2, 3 x 3)",
        condition: "two window axes of extent 3, stride 1 and dilation 1; w is a constant; padding is zero; must be asked for",
        growth: Growth::Linear,
        numeric: Numeric::Amplifies,
        provenance: "bilinear",
        find: Find::Node(|eg, root, n, out| find(eg, root, n, out, &F2)),
        example: |mut e| {
            let (x, w) = (e.input(&[N, 8, 5, 6]), e.weight(&[3, 8, 3, 3]));
            let y = e.conv2d(x, w, 1);
            e.done(&[y])
        },
        hostile: |mut e| {
            let (x, w) = (e.input(&[N, 8, 7, 9]), e.weight(&[3, 8, 3, 3]));
            let y = e.conv2d(x, w, 2);
            e.done(&[y])
        },
    },
    Rule {
        name: "bilinear-f4",
        row: "R13",
        why: "4 times fewer multiplications of a 3 x 3 convolution; errors grow by a factor of about 10",
        sides: "window(x, w) = At [(G w Gt) * (Bt x B)] A, F(4 x 4, 3 x 3)",
        condition: "as bilinear-f2",
        growth: Growth::Linear,
        numeric: Numeric::Amplifies,
        provenance: "bilinear",
        find: Find::Node(|eg, root, n, out| find(eg, root, n, out, &F4)),
        example: |mut e| {
            let (x, w) = (e.input(&[N, 8, 9, 6]), e.weight(&[3, 8, 3, 3]));
            let y = e.conv2d(x, w, 1);
            e.done(&[y])
        },
        hostile: |mut e| {
            let (x, w) = (e.input(&[N, 8, 9, 9]), e.weight(&[3, 8, 5, 5]));
            let y = e.conv2d(x, w, 1);
            e.done(&[y])
        },
    },
];

/// F(m, 3) by its matrices, row by row.
struct Algorithm {
    outputs: usize,
    /// (m + 2) x (m + 2)
    input: &'static [f64],
    /// (m + 2) x 3
    weight: &'static [f64],
    /// m x (m + 2)
    output: &'static [f64],
}

/// Interpolation at 0, 1, -1 and infinity.
const F2: Algorithm = Algorithm {
    outputs: 2,
    input: &[1., 0., -1., 0., 0., 1., 1., 0., 0., -1., 1., 0., 0., 1., 0., -1.],
    weight: &[1., 0., 0., 0.5, 0.5, 0.5, 0.5, -0.5, 0.5, 0., 0., 1.],
    output: &[1., 1., 1., 0., 0., 1., -1., -1.],
};

/// Interpolation at 0, 1, -1, 2, -2 and infinity.
const F4: Algorithm = Algorithm {
    outputs: 4,
    #[rustfmt::skip]
    input: &[
        4., 0., -5., 0., 1., 0.,
        0., -4., -4., 1., 1., 0.,
        0., 4., -4., -1., 1., 0.,
        0., -2., -1., 2., 1., 0.,
        0., 2., -1., -2., 1., 0.,
        0., 4., 0., -5., 0., 1.,
    ],
    #[rustfmt::skip]
    weight: &[
        1. / 4., 0., 0.,
        -1. / 6., -1. / 6., -1. / 6.,
        -1. / 6., 1. / 6., -1. / 6.,
        1. / 24., 1. / 12., 1. / 6.,
        1. / 24., -1. / 12., 1. / 6.,
        0., 0., 1.,
    ],
    #[rustfmt::skip]
    output: &[
        1., 1., 1., 1., 1., 0.,
        0., 1., -1., 2., -2., 0.,
        0., 1., 1., 4., 4., 0.,
        0., 1., -1., 8., -8., 1.,
    ],
};

/// The Kronecker square of a matrix as a tensor `[i, j, a, b] = m[i, a] * m[j, b]`.
fn square(m: &[f64], columns: usize, dtype: DType) -> Op {
    let rows = m.len() / columns;
    let shape = [rows, rows, columns, columns];
    Op::Const(Tensor::from_fn(dtype, &shape, |at| {
        let (b, a) = (at % columns, at / columns % columns);
        let (j, i) = (at / columns / columns % rows, at / columns / columns / rows);
        Const::from_f64(dtype, m[i * columns + a] * m[j * columns + b])
    }))
}

/// A window axis: the reduced axis, the free axis that it slides along, and the dimension that both index.
struct Window {
    tap: usize,
    along: usize,
    dim: usize,
    offset: Ix,
}

fn windows(c: &ContractNode<'_>, side: usize) -> Option<[Window; 2]> {
    let a = &c.accesses[side];
    let mut found = Vec::new();
    for tap in c.reduced.iter().copied().filter(|r| c.domain[*r].is(WINDOW as i64)) {
        let dims: Vec<usize> = (0..a.map.len()).filter(|p| a.map[*p].uses_axis(tap)).collect();
        let [dim] = dims[..] else { continue };
        let (step, rest) = a.map[dim].linear_in(tap)?;
        let Some(along) = c.free().into_iter().find(|f| rest.uses_axis(*f)) else { continue };
        let (stride, offset) = rest.linear_in(along)?;
        let alone = (0..a.map.len()).all(|p| p == dim || !a.map[p].uses_axis(along)) && !c.accesses[1 - side].uses_axis(along);
        if step.is(1) && stride.is(1) && !offset.has_axes() && alone && plain_dim(&c.accesses[1 - side], tap).is_some() {
            found.push(Window { tap, along, dim, offset });
        }
    }
    found.try_into().ok()
}

fn find(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>, f: &Algorithm) {
    let Some(c) = ContractNode::of(n) else { return };
    let dtype = eg[root].data.ty().dtype;
    if !dtype.is_float() || eg[root].data.constant {
        return;
    }
    for side in 0..2 {
        let padded = c.accesses[side].fill.is_none_or(|x| x.to_f64() == 0.0);
        let (x, w) = (&eg[c.children[side]].data, &eg[c.children[1 - side]].data);
        if !padded || x.constant || !w.constant || !c.accesses[1 - side].guards.is_empty() {
            continue;
        }
        if let Some(term) = windows(&c, side).and_then(|w| tiled(eg, &c, side, &w, f, dtype)) {
            out.push(Match { root, term, numeric: Numeric::Amplifies, from: vec![root] });
        }
    }
}

fn tiled(eg: &Classes, c: &ContractNode<'_>, side: usize, windows: &[Window; 2], f: &Algorithm, dtype: DType) -> Option<Term> {
    let (a, b) = (&c.accesses[side], &c.accesses[1 - side]);
    let [h, w] = windows;
    let (m, t) = (f.outputs as i64, (f.outputs + WINDOW - 1) as i64);
    let depth: Vec<usize> = c.reduced.iter().copied().filter(|r| *r != h.tap && *r != w.tap).collect();
    let extents: Vec<Ix> = depth.iter().map(|r| c.domain[*r].clone()).collect();
    if elements(eg, &extents) < DEPTH {
        return None;
    }
    let free = c.free();
    let tiles = |x: &Window| c.domain[x.along].ceildiv(&Ix::konst(m));
    // Input: over the axes that a uses, with tiles for positions, then the place in the tile, then the taps of a tile.
    let own: Vec<usize> = (0..c.domain.len()).filter(|i| a.uses_axis(*i) && *i != h.tap && *i != w.tap).collect();
    let r = own.len();
    let mut to: Vec<Ix> = vec![Ix::undefined(); c.domain.len()];
    own.iter().enumerate().for_each(|(new, old)| to[*old] = Ix::axis(new));
    let at = |x: &Window, tap: usize| to[x.along].scale(m).plus(&Ix::axis(tap)).plus(&x.offset);
    let (i0, j0) = (at(h, r + 2), at(w, r + 3));
    let place = |x: &Window| own.iter().position(|o| *o == x.along);
    let mut domain: Vec<Ix> = own.iter().map(|i| c.domain[*i].clone()).collect();
    (domain[place(h)?], domain[place(w)?]) = (tiles(h), tiles(w));
    domain.extend([t, t, t, t].map(Ix::konst));
    let dims = &eg[c.children[side]].data.ty().dims;
    let mut read = Access::new(Vec::new());
    read.map = (0..dims.len())
        .map(|p| {
            if p == h.dim {
                i0.clone()
            } else if p == w.dim {
                j0.clone()
            } else {
                a.map[p].subst_axes(&to)
            }
        })
        .collect();
    // The last tile reaches past the end; what the windows did not reach is not read.
    let bound = |x: &Window| a.guards.iter().find(|g| g.expr.uses_axis(x.tap)).map_or(dims[x.dim].clone(), |g| g.extent.clone());
    for g in &a.guards {
        let known = [h, w].iter().any(|x| g.expr == a.map[x.dim] && g.extent == dims[x.dim]);
        if !known {
            return None;
        }
    }
    read.guards = vec![Guard { expr: i0, extent: bound(h) }, Guard { expr: j0, extent: bound(w) }];
    read.fill = Some(Const::from_f64(dtype, 0.0));
    let matrix = Access::new([r, r + 1, r + 2, r + 3].map(Ix::axis).to_vec());
    let input = Term::Op(
        Op::Contract { domain: domain.clone(), reduced: vec![r + 2, r + 3], accesses: [read, matrix] },
        vec![Term::Class(c.children[side]), Term::Op(square(f.input, t as usize, dtype), vec![])],
    );
    // Weight: its dimensions but for the taps, then the place in the tile.
    let (ph, pw) = (plain_dim(b, h.tap)?, plain_dim(b, w.tap)?);
    let shape = &eg[c.children[1 - side]].data.ty().dims;
    let rest: Vec<usize> = (0..shape.len()).filter(|p| *p != ph && *p != pw).collect();
    let k = rest.len();
    let mut wide: Vec<Ix> = rest.iter().map(|p| shape[*p].clone()).collect();
    wide.extend([t, t, WINDOW as i64, WINDOW as i64].map(Ix::konst));
    let mut whole = vec![Ix::undefined(); shape.len()];
    rest.iter().enumerate().for_each(|(i, p)| whole[*p] = Ix::axis(i));
    (whole[ph], whole[pw]) = (Ix::axis(k + 2), Ix::axis(k + 3));
    let matrix = Access::new([k, k + 1, k + 2, k + 3].map(Ix::axis).to_vec());
    let weight = Term::Op(
        Op::Contract { domain: wide, reduced: vec![k + 2, k + 3], accesses: [Access::new(whole), matrix] },
        vec![Term::Class(c.children[1 - side]), Term::Op(square(f.weight, WINDOW, dtype), vec![])],
    );
    // Product: free axes with tiles for positions, the place in the tile, the other reduced axes.
    let n = free.len();
    let mut axis: Vec<Ix> = vec![Ix::undefined(); c.domain.len()];
    free.iter().enumerate().for_each(|(new, old)| axis[*old] = Ix::axis(new));
    depth.iter().enumerate().for_each(|(new, old)| axis[*old] = Ix::axis(n + 2 + new));
    let tile: Vec<Ix> = free
        .iter()
        .map(|x| {
            if *x == h.along {
                tiles(h)
            } else if *x == w.along {
                tiles(w)
            } else {
                c.domain[*x].clone()
            }
        })
        .collect();
    let mut product: Vec<Ix> = tile.clone();
    product.extend([t, t].map(Ix::konst));
    product.extend(extents);
    let mut from_input: Vec<Ix> = own.iter().map(|i| axis[*i].clone()).collect();
    let mut from_weight: Vec<Ix> = rest.iter().map(|p| b.map[*p].subst_axes(&axis)).collect();
    for reads in [&mut from_input, &mut from_weight] {
        reads.extend([Ix::axis(n), Ix::axis(n + 1)]);
    }
    let reduced = (n + 2..product.len()).collect();
    let accesses = [Access::new(from_input), Access::new(from_weight)];
    let product = Term::Op(Op::Contract { domain: product, reduced, accesses }, vec![input, weight]);
    // Output: tiles, the place in the result's tile.
    let mut last = tile.clone();
    last.extend([m, m, t, t].map(Ix::konst));
    let mut from_product: Vec<Ix> = (0..n).map(Ix::axis).collect();
    from_product.extend([Ix::axis(n + 2), Ix::axis(n + 3)]);
    let matrix = Access::new([n, n + 1, n + 2, n + 3].map(Ix::axis).to_vec());
    let reduced = vec![n + 2, n + 3];
    let output = Term::Op(
        Op::Contract { domain: last, reduced, accesses: [Access::new(from_product), matrix] },
        vec![product, Term::Op(square(f.output, t as usize, dtype), vec![])],
    );
    let by = Ix::konst(m);
    let mut view: Vec<Ix> = (0..n).map(Ix::axis).collect();
    let position = |x: &Window| free.iter().position(|y| *y == x.along);
    let (ph, pw) = (position(h)?, position(w)?);
    (view[ph], view[pw]) = (Ix::axis(ph).floordiv(&by), Ix::axis(pw).floordiv(&by));
    view.extend([Ix::axis(ph).modulo(&by), Ix::axis(pw).modulo(&by)]);
    let domain: Vec<Ix> = free.iter().map(|x| c.domain[*x].clone()).collect();
    Some(Term::Op(Op::View { domain, access: Access::new(view) }, vec![output]))
}
