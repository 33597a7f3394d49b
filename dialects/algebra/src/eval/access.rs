//! Accesses compiled for a concrete operand: affine element offsets where the box proves them in range, and per-lane
//! indices with guards and checks elsewhere.

use super::{
    error::EvalError,
    index::{Context, Node},
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
    pub(super) fill: Option<Const>,
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
    Ok(Plan::General(General { op: cx.op, operand, map, guards, texts, fill: access.fill }))
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
            Plan::General(g) => {
                g.locate(chunk, at)?;
                Ok(Addr::Each(&at[..chunk.n]))
            }
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
                    return Err(EvalError::OutOfBounds {
                        op: self.op,
                        operand: self.operand,
                        dim,
                        index: x[lane],
                        extent: d.extent,
                        point: chunk.point(lane),
                    });
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
