//! Matrix fragments of a warp: `ldmatrix` and `mma.sync` (PTX ISA, "Matrix Fragments for mma.m16n8k16").

use super::{
    cluster::Cluster,
    float::{bf16_to_f32, widened},
    warp::{ALL, Warp},
};
use crate::{
    finding::{Run, by},
    inst::{Address, Half, Reg, Src},
    memory::Who,
};

/// Both halves of a word.
#[inline(always)]
pub(super) fn halves(v: u32, kind: Half, table: &[f32]) -> [f32; 2] {
    match kind {
        Half::F16 => [table[(v & 0xffff) as usize], table[(v >> 16) as usize]],
        Half::Bf16 => [bf16_to_f32(v as u16), bf16_to_f32((v >> 16) as u16)],
    }
}

/// The 16 by 16 rows of a fragment, from four registers.
pub(super) fn rows(w: &Warp, a: &[Reg; 4], kind: Half) -> [[f32; 16]; 16] {
    let (table, mut m) = (widened(), [[0f32; 16]; 16]);
    for (i, r) in a.iter().enumerate() {
        let (down, right) = (8 * (i % 2), 8 * (i / 2));
        for (l, v) in w.words[*r as usize].iter().enumerate() {
            let at = right + 2 * (l % 4);
            m[l / 4 + down][at..at + 2].copy_from_slice(&halves(*v, kind, table));
        }
    }
    m
}

#[inline(always)]
fn product_body(a: &[[f32; 16]; 16], b: &[[f32; 8]; 16], sums: &mut [[f32; 8]; 16]) {
    for (sums, a) in sums.iter_mut().zip(a) {
        for (a, b) in a.iter().zip(b) {
            for (s, b) in sums.iter_mut().zip(b) {
                *s = a.mul_add(*b, *s);
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn product_fast(a: &[[f32; 16]; 16], b: &[[f32; 8]; 16], sums: &mut [[f32; 8]; 16]) {
    product_body(a, b, sums);
}

impl Warp {
    /// `mma.sync` of all threads of the warp.
    pub(super) fn mma(&mut self, kind: Half, d: &[Reg; 4], a: &[Reg; 4], b: &[Reg; 2], c: &[Src; 4]) {
        let (table, a) = (widened(), rows(self, a, kind));
        let mut columns = [[0f32; 8]; 16];
        for (i, r) in b.iter().enumerate() {
            for (l, v) in self.words[*r as usize].iter().enumerate() {
                let at = 8 * i + 2 * (l % 4);
                let [x, y] = halves(*v, kind, table);
                (columns[at][l / 4], columns[at + 1][l / 4]) = (x, y);
            }
        }
        let place = |i: usize, l: usize| (l / 4 + 8 * (i / 2), 2 * (l % 4) + i % 2);
        let mut sums = [[0f32; 8]; 16];
        for (i, s) in c.iter().enumerate() {
            for (l, v) in self.word(*s).iter().enumerate() {
                let (row, column) = place(i, l);
                sums[row][column] = f32::from_bits(*v);
            }
        }
        #[cfg(target_arch = "x86_64")]
        if self.fast {
            // SAFETY: `fast` says that the processor has these instructions.
            unsafe { product_fast(&a, &columns, &mut sums) };
        } else {
            product_body(&a, &columns, &mut sums);
        }
        #[cfg(not(target_arch = "x86_64"))]
        product_body(&a, &columns, &mut sums);
        for (i, r) in d.iter().enumerate() {
            for l in 0..32 {
                let (row, column) = place(i, l);
                self.words[*r as usize][l] = sums[row][column].to_bits();
            }
        }
    }
}

impl Cluster<'_> {
    /// Matrices of eight rows of 16 bytes, whose addresses eight threads each give.
    pub(super) fn load_matrix(&mut self, w: &mut Warp, transposed: bool, address: &Address, to: &[Reg]) -> Run {
        let at = w.addresses(address);
        let mut cached = (0, 0);
        for (m, d) in to.iter().enumerate() {
            let mut matrix = [[0u16; 8]; 8];
            for (row, values) in matrix.iter_mut().enumerate() {
                let lane = 8 * m + row;
                let who = Who { epoch: w.epoch(), seen: &w.clock };
                let Self { blocks, sets, .. } = self;
                let shared = &mut blocks[w.block].shared;
                let p = shared.place(at[lane], 16, 16).map_err(by(lane))?;
                shared.read(p, 16, who, sets, &mut cached).map_err(by(lane))?;
                for (v, b) in values.iter_mut().zip(shared.data(p, 16).chunks_exact(2)) {
                    *v = u16::from_le_bytes([b[0], b[1]]);
                }
            }
            let mut r = [0; 32];
            for (l, v) in r.iter_mut().enumerate() {
                let (i, j) = (l / 4, 2 * (l % 4));
                let [x, y] = if transposed { [matrix[j][i], matrix[j + 1][i]] } else { [matrix[i][j], matrix[i][j + 1]] };
                *v = u32::from(x) | u32::from(y) << 16;
            }
            w.set_word(*d, &r, ALL);
        }
        Ok(())
    }
}
