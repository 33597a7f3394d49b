//! Products of four warps (PTX ISA, "Asynchronous warpgroup-level matrix instructions"). Each warp computes its sixteen rows.

use super::{
    cluster::{Cluster, Wake},
    float::{bf16_to_f32, widened},
    matrix::rows,
    pending::held,
    warp::{State, Warp},
};
use crate::{
    finding::{Fault, Rule, Run},
    inst::{Half, Scale, Wgmma, WgmmaRows},
    memory::{Epoch, Who},
};

/// A matrix in shared memory, as its descriptor says.
struct Tile {
    start: u64,
    lead: u64,
    stride: u64,
    /// Bytes of a line of the swizzle's pattern: 16 where there is none.
    line: u64,
    turned: bool,
}

impl Tile {
    fn new(descriptor: u64, turned: bool) -> Run<Self> {
        let field = |at: u32| (descriptor >> at & 0x3fff) << 4;
        let line = [16, 128, 64, 32][(descriptor >> 62) as usize];
        if descriptor >> 49 & 7 != 0 || descriptor >> 46 & 7 != 0 || descriptor >> 52 & 0x3ff != 0 {
            return Err(Fault::new(
                Rule::Invalid,
                format!("a matrix descriptor {descriptor:#x} with bits that are not known here"),
            ));
        }
        if turned && line != 128 {
            return Err(Fault::new(Rule::Invalid, "a turned matrix of another swizzle than 128 bytes"));
        }
        Ok(Self { start: field(0), lead: field(16), stride: field(32), line, turned })
    }

    /// Where eight elements lie: of line `line` from depth `8 * k8` on, or where turned, of depth `line` from line `8 * k8` on.
    fn chunk(&self, line: u64, k8: u64) -> u64 {
        let plain = if self.turned {
            // Lines are innermost: 64 of them, then those of the next block; eight of the depth make a group.
            self.start + k8 / 8 * self.lead + line / 8 * self.stride + line % 8 * 128 + k8 % 8 * 16
        } else if self.line == 16 {
            self.start + line % 8 * 16 + line / 8 * self.stride + k8 * self.lead
        } else {
            self.start + line / 8 * self.stride + line % 8 * self.line + k8 * 16
        };
        let mask = self.line / 16 - 1;
        plain ^ (plain >> 7 & mask) << 4
    }
}

#[inline(always)]
fn product_body(a: &[[f32; 16]; 16], b: &[f32], columns: usize, sums: &mut [f32]) {
    for (row, sums) in a.iter().zip(sums.chunks_exact_mut(columns)) {
        for (a, b) in row.iter().zip(b.chunks_exact(columns)) {
            for (s, b) in sums.iter_mut().zip(b) {
                *s = a.mul_add(*b, *s);
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn product_fast(a: &[[f32; 16]; 16], b: &[f32], columns: usize, sums: &mut [f32]) {
    product_body(a, b, columns, sums);
}

fn product(fast: bool, a: &[[f32; 16]; 16], b: &[f32], columns: usize, sums: &mut [f32]) {
    #[cfg(target_arch = "x86_64")]
    if fast {
        // SAFETY: `fast` says that the processor has these instructions.
        return unsafe { product_fast(a, b, columns, sums) };
    }
    let _ = fast;
    product_body(a, b, columns, sums);
}

impl Cluster<'_> {
    /// Eight elements that a matrix unit reads.
    fn eight(&mut self, w: &Warp, address: u64, kind: Half, cached: &mut (u32, u32)) -> Run<[f32; 8]> {
        let epoch = Epoch::new(self.product_agent(w), w.flights.products_closed + 1);
        let Self { blocks, sets, fenced, .. } = self;
        let shared = &mut blocks[w.block].shared;
        let p = shared.place(address, 16, 16)?;
        shared.read(p, 16, Who { epoch, seen: &w.clock }, sets, cached)?;
        // What threads wrote must have been made visible to the units that do not go by the threads' order.
        if let Some(e) = shared.writers(p, 16).find(|e| fenced.get(e.agent()).is_some_and(|f| e.clock() > *f)) {
            let mut f =
                Fault::new(Rule::Synchronisation, format!("shared memory at {p} was written without fence.proxy.async after it"));
            f.agent = Some(e.agent());
            return Err(f);
        }
        let (table, mut r) = (widened(), [0f32; 8]);
        for (v, b) in r.iter_mut().zip(shared.data(p, 16).chunks_exact(2)) {
            let bits = u16::from_le_bytes([b[0], b[1]]);
            *v = match kind {
                Half::F16 => table[bits as usize],
                Half::Bf16 => bf16_to_f32(bits),
            };
        }
        Ok(r)
    }

    pub(super) fn wgmma(&mut self, w: &mut Warp, g: &Wgmma) -> Run {
        let reads_sums = match g.scale {
            Scale::Known(b) => b,
            Scale::If(p) => {
                let p = w.predicates[p as usize];
                if p != 0 && p != u32::MAX {
                    return Err(Fault::new(Rule::Synchronisation, "threads of the warp say different things about its sums"));
                }
                p != 0
            }
        };
        w.flights.begin(&g.sums, held(&g.rows), reads_sums)?;
        let one = |all: [u64; 32]| {
            if all.iter().any(|v| *v != all[0]) {
                return Err(Fault::new(Rule::Synchronisation, "threads of the warp give different matrix descriptors"));
            }
            Ok(all[0])
        };
        let n = g.columns as usize;
        let mut cached = (0, 0);
        let mut a = match &g.rows {
            WgmmaRows::Held(r) => rows(w, r, g.element),
            WgmmaRows::At(d) => {
                let tile = Tile::new(one(w.wide(*d))?, g.turned[0])?;
                let first = u64::from(w.index % 4) * 16;
                let mut m = [[0f32; 16]; 16];
                if tile.turned {
                    for k in 0..16 {
                        for part in 0..2 {
                            let v = self.eight(w, tile.chunk(k, first / 8 + part), g.element, &mut cached)?;
                            (0..8).for_each(|i| m[8 * part as usize + i][k as usize] = v[i]);
                        }
                    }
                } else {
                    for (row, m) in m.iter_mut().enumerate() {
                        for k8 in 0..2 {
                            let v = self.eight(w, tile.chunk(first + row as u64, k8), g.element, &mut cached)?;
                            m[8 * k8 as usize..][..8].copy_from_slice(&v);
                        }
                    }
                }
                m
            }
        };
        let tile = Tile::new(one(w.wide(g.columns_at))?, g.turned[1])?;
        // By depth, then column.
        let mut b = vec![0f32; 16 * n];
        if tile.turned {
            for k in 0..16 {
                for c8 in 0..n / 8 {
                    let v = self.eight(w, tile.chunk(k as u64, c8 as u64), g.element, &mut cached)?;
                    b[k * n + 8 * c8..][..8].copy_from_slice(&v);
                }
            }
        } else {
            for c in 0..n {
                for k8 in 0..2 {
                    let v = self.eight(w, tile.chunk(c as u64, k8 as u64), g.element, &mut cached)?;
                    (0..8).for_each(|i| b[(8 * k8 + i) * n + c] = v[i]);
                }
            }
        }
        if g.negate[0] != g.negate[1] {
            a.iter_mut().flatten().for_each(|v| *v = -*v);
        }
        let place = |i: usize, l: usize| (l / 4 + 8 * (i / 2 % 2)) * n + i / 4 * 8 + 2 * (l % 4) + i % 2;
        let mut sums = vec![0f32; 16 * n];
        if reads_sums {
            for (i, r) in g.sums.iter().enumerate() {
                for (l, v) in w.words[*r as usize].iter().enumerate() {
                    sums[place(i, l)] = f32::from_bits(*v);
                }
            }
        }
        product(w.fast, &a, &b, n, &mut sums);
        for (i, r) in g.sums.iter().enumerate() {
            for (l, v) in w.words[*r as usize].iter_mut().enumerate() {
                *v = sums[place(i, l)].to_bits();
            }
        }
        Ok(())
    }

    pub(super) fn wgmma_commit(&mut self, w: &mut Warp) {
        w.flights.commit();
        self.wakes.push(Wake::Products { block: w.block });
    }

    /// A product is one of all four warps, so none of them sees its end before all have begun it. Whether it has ended.
    pub(super) fn wgmma_wait(&mut self, w: &mut Warp, pending: u32) -> bool {
        let done = w.flights.products_closed.saturating_sub(pending);
        if self.least_products(w) < done {
            w.state = State::Products;
            return false;
        }
        w.flights.wait(pending);
        w.clock.set(self.product_agent(w), done);
        true
    }
}
