//! Loads, stores and atomics.

use super::{
    cluster::Cluster,
    lookup::Accessor,
    warp::{Warp, lanes},
};
use crate::{
    finding::{Fault, Rule, Run, by},
    inst::{Address, AtomOp, Dst, Reg, Space, Src, Ty, Val, Width},
    memory::{PARAMETERS, Who},
};

/// Addresses of the cluster's shared memory: above this bit is the block's rank and 1.
pub(super) const RANK: u32 = 24;

/// A load as it is decoded.
pub(super) struct Load<'a> {
    pub(super) space: Space,
    pub(super) bytes: u32,
    pub(super) signed: bool,
    pub(super) constant: bool,
    pub(super) address: &'a Address,
    pub(super) to: &'a [Option<Dst>],
}

fn extend(v: u64, bytes: u32, signed: bool) -> u64 {
    if !signed || bytes == 8 {
        return v;
    }
    let shift = 64 - 8 * bytes;
    ((v << shift) as i64 >> shift) as u64
}

impl Cluster<'_> {
    pub(super) fn accessor(&self, w: &Warp) -> Accessor {
        Accessor { block: self.blocks[w.block].number, waited: w.clock.get(self.grid_agent()) > 0 }
    }

    /// The block whose shared memory an address of the cluster is in, and the address there.
    fn of_cluster(&self, w: &Warp, address: u64) -> Run<(usize, u64)> {
        match (address >> RANK) as usize {
            0 => Ok((w.block, address)),
            n if n <= self.blocks.len() => {
                let block = n - 1;
                if self.has_left(block) {
                    return Err(Fault::new(Rule::Invalid, format!("the block of rank {block} in its cluster has left")));
                }
                Ok((block, address & ((1 << RANK) - 1)))
            }
            _ => Err(Fault::new(Rule::Bounds, format!("{address:#x} is in no block of the cluster"))),
        }
    }

    pub(super) fn load(&mut self, w: &mut Warp, l: &Load<'_>, mask: u32) -> Run {
        let at = w.addresses(l.address);
        let whole = l.bytes * l.to.len() as u32;
        match l.space {
            Space::Param => {
                // Threads may choose among parameters.
                for lane in lanes(mask) {
                    for (i, d) in l.to.iter().enumerate() {
                        let start = (at[lane] as usize).saturating_add(i * l.bytes as usize);
                        let v = self.cx.parameters.get(start..start.saturating_add(l.bytes as usize));
                        let v = v.ok_or_else(|| Fault::at(Rule::Bounds, lane, "beyond the kernel's parameters"))?;
                        let v = v.iter().rev().fold(0, |v, b| v << 8 | u64::from(*b));
                        if let Some(d) = d {
                            w.set_lane(*d, lane, extend(v, l.bytes, l.signed));
                        }
                    }
                }
            }
            Space::Global | Space::Generic => {
                let who = self.accessor(w);
                let mut hint = w.number;
                for lane in lanes(mask) {
                    if l.space == Space::Generic && at[lane] >= PARAMETERS {
                        return Err(Fault::at(Rule::Invalid, lane, "parameters are not read by generic addresses here"));
                    }
                    let p = self.cx.place(at[lane], whole, &mut hint).map_err(by(lane))?;
                    self.cx.reads(p, whole, who, l.constant).map_err(by(lane))?;
                    let a = self.cx.allocation(p);
                    for (i, d) in l.to.iter().enumerate() {
                        if let Some(d) = d {
                            let v = a.load(p.at + i * l.bytes as usize, l.bytes);
                            w.set_lane(*d, lane, extend(v, l.bytes, l.signed));
                        }
                    }
                }
            }
            Space::Shared | Space::Cluster => {
                let mut cached = (0, 0);
                for lane in lanes(mask) {
                    let (block, address) = match l.space {
                        Space::Cluster => self.of_cluster(w, at[lane]).map_err(by(lane))?,
                        _ => (w.block, at[lane]),
                    };
                    let who = Who { epoch: w.epoch(), seen: &w.clock };
                    let Self { blocks, sets, .. } = self;
                    let shared = &mut blocks[block].shared;
                    let p = shared.place(address, whole, whole).map_err(by(lane))?;
                    shared.read(p, whole, who, sets, &mut cached).map_err(by(lane))?;
                    for (i, d) in l.to.iter().enumerate() {
                        if let Some(d) = d {
                            let v = shared.load(p + i * l.bytes as usize, l.bytes);
                            w.set_lane(*d, lane, extend(v, l.bytes, l.signed));
                        }
                    }
                }
            }
        }
        Ok(())
    }

    pub(super) fn store(
        &mut self,
        w: &mut Warp,
        (space, bytes): (Space, u32),
        address: &Address,
        from: &[Val],
        mask: u32,
    ) -> Run {
        let at = w.addresses(address);
        let whole = bytes * from.len() as u32;
        match space {
            Space::Param => return Err(Fault::new(Rule::Invalid, "parameters are not written")),
            Space::Global | Space::Generic => {
                let who = self.accessor(w);
                let mut hint = w.number;
                for lane in lanes(mask) {
                    let p = self.cx.place(at[lane], whole, &mut hint).map_err(by(lane))?;
                    self.cx.writes(p, whole, who).map_err(by(lane))?;
                    let a = self.cx.allocation(p);
                    for (i, v) in from.iter().enumerate() {
                        a.store(p.at + i * bytes as usize, bytes, one(w, v, lane));
                    }
                }
            }
            Space::Shared | Space::Cluster => {
                for lane in lanes(mask) {
                    let (block, address) = match space {
                        Space::Cluster => self.of_cluster(w, at[lane]).map_err(by(lane))?,
                        _ => (w.block, at[lane]),
                    };
                    let who = Who { epoch: w.epoch(), seen: &w.clock };
                    let shared = &mut self.blocks[block].shared;
                    let p = shared.place(address, whole, whole).map_err(by(lane))?;
                    shared.write(p, whole, who, &self.sets).map_err(by(lane))?;
                    for (i, v) in from.iter().enumerate() {
                        shared.store(p + i * bytes as usize, bytes, one(w, v, lane));
                    }
                }
                if mask.count_ones() > 1 {
                    self.same_places(w, &at, mask, bytes, from)?;
                }
            }
        }
        Ok(())
    }

    /// Threads of a warp that store other values to one place.
    fn same_places(&self, w: &Warp, at: &[u64; 32], mask: u32, bytes: u32, from: &[Val]) -> Run {
        let all: Vec<usize> = lanes(mask).collect();
        // Places that grow are all different: the usual case.
        if all.windows(2).all(|p| at[p[0]] < at[p[1]]) {
            return Ok(());
        }
        let mut sorted: Vec<(u64, usize)> = all.iter().map(|l| (at[*l], *l)).collect();
        sorted.sort_unstable();
        let whole = u64::from(bytes) * from.len() as u64;
        for p in sorted.windows(2) {
            let ((a, x), (b, y)) = (p[0], p[1]);
            if b - a < whole && (a != b || from.iter().any(|v| one(w, v, x) != one(w, v, y))) {
                return Err(Fault::at(
                    Rule::Race,
                    y,
                    format!("threads {x} and {y} of the warp write different values to one place"),
                ));
            }
        }
        Ok(())
    }

    pub(super) fn atomic(&mut self, w: &mut Warp, a: &Atomic<'_>, mask: u32) -> Run {
        let at = w.addresses(a.address);
        let bytes = a.ty.width().bytes();
        let (x, y) = (w.value(Val { width: a.ty.width(), src: a.a }), a.b.map(|b| w.value(Val { width: a.ty.width(), src: b })));
        let who = self.accessor(w);
        let mut hint = 0;
        for lane in lanes(mask) {
            let second = y.map_or(0, |y| y[lane]);
            let old = match a.space {
                Space::Shared => {
                    let who = Who { epoch: w.epoch(), seen: &w.clock };
                    let shared = &mut self.blocks[w.block].shared;
                    let p = shared.place(at[lane], bytes, bytes).map_err(by(lane))?;
                    // Updates of one place are ordered by themselves; only what was never written matters.
                    if shared.writers(p, bytes).any(|e| e.0 == 0) {
                        return Err(Fault::at(
                            Rule::Uninitialised,
                            lane,
                            "it updates shared memory where nothing has been written",
                        ));
                    }
                    let old = shared.load(p, bytes);
                    let _ = shared.write(p, bytes, who, &self.sets);
                    shared.store(p, bytes, update(a.op, a.ty, old, x[lane], second)?);
                    old
                }
                Space::Global | Space::Generic => {
                    let p = self.cx.place(at[lane], bytes, &mut hint).map_err(by(lane))?;
                    self.cx.updates(p, bytes, who).map_err(by(lane))?;
                    let memory = self.cx.allocation(p);
                    let old = memory.load(p.at, bytes);
                    memory.store(p.at, bytes, update(a.op, a.ty, old, x[lane], second)?);
                    old
                }
                _ => return Err(Fault::new(Rule::Invalid, "atomics in this space are not known here")),
            };
            if let Some(d) = a.d {
                w.set_lane(Dst { width: a.ty.width(), reg: d }, lane, old);
            }
        }
        Ok(())
    }
}

/// An atomic as it is decoded.
pub(super) struct Atomic<'a> {
    pub(super) space: Space,
    pub(super) op: AtomOp,
    pub(super) ty: Ty,
    pub(super) d: Option<Reg>,
    pub(super) address: &'a Address,
    pub(super) a: Src,
    pub(super) b: Option<Src>,
}

fn one(w: &Warp, v: &Val, lane: usize) -> u64 {
    match (v.src, v.width) {
        (Src::Imm(n), _) => n,
        (Src::Reg(r), Width::Half) => w.halves[r as usize][lane].into(),
        (Src::Reg(r), Width::Word) => w.words[r as usize][lane].into(),
        (Src::Reg(r), Width::Wide) => w.wides[r as usize][lane],
        _ => w.value(*v)[lane],
    }
}

/// What a place holds after an update.
pub(super) fn update(op: AtomOp, ty: Ty, old: u64, a: u64, b: u64) -> Run<u64> {
    let wide = ty.width() == Width::Wide;
    let signed = |v: u64| if wide { v as i64 } else { i64::from(v as i32) };
    Ok(match (op, ty) {
        (AtomOp::Add, Ty::F32) => (f32::from_bits(old as u32) + f32::from_bits(a as u32)).to_bits().into(),
        (AtomOp::Add, Ty::F64) => (f64::from_bits(old) + f64::from_bits(a)).to_bits(),
        (_, Ty::F32 | Ty::F64) if !matches!(op, AtomOp::Exch) => {
            return Err(Fault::new(Rule::Invalid, format!("an atomic {op:?} of floats is not known here")));
        }
        (AtomOp::Add, _) => old.wrapping_add(a),
        (AtomOp::Min, t) if t.signed() => signed(old).min(signed(a)) as u64,
        (AtomOp::Max, t) if t.signed() => signed(old).max(signed(a)) as u64,
        (AtomOp::Min, _) => old.min(a),
        (AtomOp::Max, _) => old.max(a),
        (AtomOp::And, _) => old & a,
        (AtomOp::Or, _) => old | a,
        (AtomOp::Xor, _) => old ^ a,
        (AtomOp::Exch, _) => a,
        (AtomOp::Cas, _) => {
            if old == a {
                b
            } else {
                old
            }
        }
        (AtomOp::Inc, _) => {
            if old >= a {
                0
            } else {
                old + 1
            }
        }
        (AtomOp::Dec, _) => {
            if old == 0 || old > a {
                a
            } else {
                old - 1
            }
        }
    })
}
