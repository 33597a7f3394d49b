//! Accesses compiled for a concrete operand: affine element offsets where the box proves them in range, and per-lane
//! indices with guards and checks elsewhere.

use super::{
    error::EvalError,
    index::{Context, Lin, Node},
    lanes::{Addr, B, Chunk, Space},
};
use crate::{ix::Ix, op::Access, scalar::Const};

/// How the lanes of a chunk find their elements.
pub(super) enum Plan {
    /// Element `base + Σ strides[p] * x_p`, in range everywhere.
    Linear { base: i64, strides: Vec<i64> },
    /// Index by index, with guards.
    General(General),
}

pub(super) struct General {
    op: &'static str,
    operand: usize,
    map: Vec<Dim>,
    guards: Vec<(Node, Node)>,
    texts: Vec<String>,
    /// Set when indices and guards are affine and extents constant, so that lanes are decided run by run.
    affine: Option<Affine>,
    pub(super) fill: Option<Const>,
}

struct Affine {
    /// Offset in elements; it may wrap where a guard fails.
    offset: Lin,
    guards: Vec<(Lin, i64)>,
}

struct Dim {
    index: Node,
    extent: usize,
    stride: i64,
    checked: bool,
}

fn strides(shape: &[usize]) -> Vec<i64> {
    let mut s = vec![1i64; shape.len()];
    for i in (1..shape.len()).rev() {
        s[i - 1] = s[i].wrapping_mul(shape[i] as i64);
    }
    s
}

/// Compiles an access to a tensor of the given shape over a non-empty space.
pub(super) fn compile(
    cx: &Context<'_>,
    space: &Space,
    operand: usize,
    access: &Access,
    shape: &[usize],
) -> Result<Plan, EvalError> {
    let mut map = Vec::with_capacity(shape.len());
    let mut linear = true;
    for ((e, extent), stride) in access.map.iter().zip(shape).zip(strides(shape)) {
        let index = cx.compile(e)?;
        let (lo, hi) = cx.interval(&index, space, e)?;
        let checked = lo < 0 || hi >= *extent as i64;
        linear &= !checked && matches!(index, Node::Lin(_));
        map.push(Dim { index, extent: *extent, stride, checked });
    }
    let mut guards = Vec::new();
    for g in &access.guards {
        let (e, x) = (cx.compile(&g.expr)?, cx.compile(&g.extent)?);
        let ((lo, hi), (least, _)) = (cx.interval(&e, space, &g.expr)?, cx.interval(&x, space, &g.extent)?);
        if lo < 0 || hi >= least {
            guards.push((e, x));
        }
    }
    if linear && guards.is_empty() {
        let (mut base, mut by) = (0i64, vec![0i64; space.extents.len()]);
        for d in &map {
            if let Node::Lin(l) = &d.index {
                base = l.k.wrapping_mul(d.stride).wrapping_add(base);
                l.c.iter().for_each(|(p, c)| by[*p] = c.wrapping_mul(d.stride).wrapping_add(by[*p]));
            }
        }
        return Ok(Plan::Linear { base, strides: by });
    }
    let texts = access.map.iter().chain(access.guards.iter().map(|g| &g.expr)).map(Ix::to_string).collect();
    let affine = affine(&map, &guards);
    Ok(Plan::General(General { op: cx.op, operand, map, guards, texts, affine, fill: access.fill }))
}

fn affine(map: &[Dim], guards: &[(Node, Node)]) -> Option<Affine> {
    let mut offset = Lin::default();
    for d in map {
        let Node::Lin(l) = &d.index else { return None };
        offset.add(l, d.stride)?;
    }
    let guard = |(e, x): &(Node, Node)| match e {
        Node::Lin(l) => Some((l.clone(), x.as_const()?)),
        _ => None,
    };
    Some(Affine { offset, guards: guards.iter().map(guard).collect::<Option<_>>()? })
}

/// Value at the start of a run and its step along the run.
fn along(l: &Lin, start: &[i64]) -> (i64, i64) {
    l.c.iter().fold((l.k, 0), |(v, step), (p, c)| {
        (v.wrapping_add(c.wrapping_mul(start[*p])), if p + 1 == start.len() { *c } else { step })
    })
}

/// The `j` of `0 .. len` with `0 <= v + step * j < extent`, as a range.
fn passing((v, step): (i64, i64), extent: i64, len: i64) -> (i64, i64) {
    let up = |a: i128, by: i128| (a + by - 1).div_euclid(by);
    let (v, s, x) = (i128::from(v), i128::from(step), i128::from(extent));
    let (lo, hi) = match s {
        0 if (0..x).contains(&v) => (0, i128::from(len)),
        0 => (0, 0),
        _ if s > 0 => (up(-v, s), up(x - v, s)),
        _ => (up(v - x + 1, -s), v.div_euclid(-s) + 1),
    };
    let fit = |i: i128| i.clamp(0, i128::from(len)) as i64;
    (fit(lo), fit(hi).max(fit(lo)))
}

impl Plan {
    pub(super) fn fill(&self) -> Option<Const> {
        match self {
            Plan::Linear { .. } => None,
            Plan::General(g) => g.fill,
        }
    }

    /// Where the lanes of the chunk lie; `at` is room for offsets.
    pub(super) fn locate<'a>(&self, chunk: &Chunk, at: &'a mut [i64; B]) -> Result<Addr<'a>, EvalError> {
        match self {
            Plan::General(g) => match &g.affine {
                Some(a) => g.runs(a, chunk, at),
                None => {
                    g.locate(chunk, at)?;
                    Ok(Addr::Each(&at[..chunk.n]))
                }
            },
            Plan::Linear { base, strides } => {
                let step = strides.last().copied().unwrap_or(0);
                for s in chunk.segments() {
                    let first = s.start.iter().zip(strides).fold(*base, |b, (x, c)| b.wrapping_add(x.wrapping_mul(*c)));
                    if s.len == chunk.n && (step == 0 || step == 1) {
                        return Ok(if step == 0 { Addr::Splat(first as usize) } else { Addr::Run(first as usize) });
                    }
                    for (j, o) in at[s.at..s.at + s.len].iter_mut().enumerate() {
                        *o = first.wrapping_add(step.wrapping_mul(j as i64));
                    }
                }
                Ok(Addr::Each(&at[..chunk.n]))
            }
        }
    }
}

impl General {
    fn divisor(&self, divisor: i64) -> EvalError {
        EvalError::Divisor { op: self.op, divisor, expr: self.texts.join("; ") }
    }

    fn runs<'a>(&self, a: &Affine, chunk: &Chunk, at: &'a mut [i64; B]) -> Result<Addr<'a>, EvalError> {
        for s in chunk.segments() {
            let len = s.len as i64;
            let (mut lo, mut hi) = (0, len);
            for (e, extent) in &a.guards {
                let (l, h) = passing(along(e, s.start), *extent, len);
                (lo, hi) = (lo.max(l), hi.min(h).max(lo.max(l)));
            }
            for (dim, d) in self.map.iter().enumerate().filter(|(_, d)| d.checked && lo < hi) {
                if let Node::Lin(l) = &d.index {
                    let (v, step) = along(l, s.start);
                    let (l, h) = passing((v, step), d.extent as i64, len);
                    if lo < l || hi > h {
                        let j = if lo < l || lo >= h { lo } else { h };
                        return Err(self.outside(dim, v + step * j, d.extent, chunk.point(s.at + j as usize)));
                    }
                }
            }
            let (first, step) = along(&a.offset, s.start);
            if lo == 0 && hi == len && s.len == chunk.n && (step == 0 || step == 1) {
                return Ok(if step == 0 { Addr::Splat(first as usize) } else { Addr::Run(first as usize) });
            }
            let out = &mut at[s.at..s.at + s.len];
            out[..lo as usize].fill(-1);
            out[hi as usize..].fill(-1);
            for (j, o) in (lo..hi).zip(&mut out[lo as usize..hi as usize]) {
                *o = first.wrapping_add(step.wrapping_mul(j));
            }
        }
        Ok(Addr::Each(&at[..chunk.n]))
    }

    fn outside(&self, dim: usize, index: i64, extent: usize, point: Vec<i64>) -> EvalError {
        EvalError::OutOfBounds { op: self.op, operand: self.operand, dim, index, extent, point }
    }

    fn locate(&self, chunk: &Chunk, at: &mut [i64; B]) -> Result<(), EvalError> {
        let n = chunk.n;
        let (mut x, mut y) = ([0i64; B], [0i64; B]);
        let mut read = [true; B];
        for (e, extent) in &self.guards {
            e.lanes(chunk, &mut x).map_err(|d| self.divisor(d))?;
            match extent.as_const() {
                Some(k) => y[..n].fill(k),
                None => extent.lanes(chunk, &mut y).map_err(|d| self.divisor(d))?,
            }
            for ((r, x), y) in read[..n].iter_mut().zip(&x).zip(&y) {
                *r &= 0 <= *x && x < y;
            }
        }
        at[..n].fill(0);
        for (dim, d) in self.map.iter().enumerate() {
            d.index.lanes(chunk, &mut x).map_err(|d| self.divisor(d))?;
            if d.checked {
                let bad = |(i, r): (&i64, &bool)| *r && (*i < 0 || *i >= d.extent as i64);
                if let Some(lane) = x[..n].iter().zip(&read).position(bad) {
                    return Err(self.outside(dim, x[lane], d.extent, chunk.point(lane)));
                }
            }
            at[..n].iter_mut().zip(&x).for_each(|(o, i)| *o = o.wrapping_add(i.wrapping_mul(d.stride)));
        }
        at[..n].iter_mut().zip(&read).filter(|(_, r)| !**r).for_each(|(o, _)| *o = -1);
        Ok(())
    }
}

/// Merges neighbouring positions that all accesses walk as one, and drops positions of extent 1.
pub(super) fn collapse(space: &mut Space, plans: &mut [Plan]) {
    if plans.iter().any(|p| matches!(p, Plan::General(_))) {
        return;
    }
    for plan in plans.iter_mut() {
        let Plan::Linear { base, strides } = plan else { return };
        *base = space.origin.iter().zip(strides.iter()).fold(*base, |b, (o, s)| b.wrapping_add(o.wrapping_mul(*s)));
    }
    let mut extents: Vec<usize> = Vec::new();
    let mut walks: Vec<Vec<i64>> = vec![Vec::new(); plans.len()];
    let of = |plan: &Plan, p: usize| match plan {
        Plan::Linear { strides, .. } => strides[p],
        Plan::General(_) => 0,
    };
    for (p, e) in space.extents.iter().enumerate().filter(|(_, e)| **e != 1) {
        let joins =
            walks.iter().zip(plans.iter()).all(|(w, plan)| w.last().is_some_and(|s| *s == of(plan, p).wrapping_mul(*e as i64)));
        match extents.last_mut() {
            Some(last) if joins => {
                *last *= e;
                walks.iter_mut().zip(plans.iter()).for_each(|(w, plan)| {
                    w.pop();
                    w.push(of(plan, p));
                });
            }
            _ => {
                extents.push(*e);
                walks.iter_mut().zip(plans.iter()).for_each(|(w, plan)| w.push(of(plan, p)));
            }
        }
    }
    *space = Space::new(extents);
    for (plan, w) in plans.iter_mut().zip(walks) {
        if let Plan::Linear { strides, .. } = plan {
            *strides = w;
        }
    }
}
