//! Memory planning: every value that lives between kernels gets a place in one arena.
//!
//! Static sizes: greedy by size, each tensor at the lowest offset where no tensor that is alive at the same time lies
//! (Pisarchyk and Lee, "Efficient Memory Management for Deep Neural Net Inference", 2020). Symbolic sizes: greedy by
//! size into shared slots; a slot is as large as its largest tenant, so the plan is right for every value of the symbols.

use kiln_algebra::{Ix, Ranges};

/// Offsets are multiples of this many bytes.
pub const ALIGNMENT: i64 = 64;

/// A tensor to place.
#[derive(Clone, Debug, PartialEq)]
pub struct Tenant {
    /// Size in bytes.
    pub bytes: Ix,
    /// First step that needs it (its definition).
    pub from: usize,
    /// Last step that needs it.
    pub to: usize,
}

/// Where each tenant went.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ArenaPlan {
    /// Offset of each tenant in bytes.
    pub offsets: Vec<Ix>,
    /// Size of the arena.
    pub bytes: Ix,
    /// Sum of all tenants, each rounded up to the alignment: what would be needed without reuse.
    pub sum: Ix,
}

/// Places tenants. `ranges` bounds the symbols; `opt` are the values that sizes are compared at.
pub fn plan(tenants: &[Tenant], ranges: &Ranges, opt: &[i64]) -> ArenaPlan {
    let sizes: Vec<Ix> = tenants.iter().map(|t| align(&t.bytes, ranges)).collect();
    let sum = sizes.iter().fold(Ix::konst(0), |s, b| s.plus(b));
    let weight = |i: usize| sizes[i].eval(&[], opt).unwrap_or(i64::MAX);
    let mut order: Vec<usize> = (0..tenants.len()).collect();
    order.sort_by_key(|i| (std::cmp::Reverse(weight(*i)), *i));
    let fixed: Option<Vec<i64>> = sizes.iter().map(Ix::as_const).collect();
    let (offsets, bytes) = match fixed {
        Some(sizes) => by_offset(tenants, &sizes, &order),
        None => by_slot(tenants, &sizes, &order, ranges, opt),
    };
    ArenaPlan { offsets, bytes, sum }
}

fn align(bytes: &Ix, ranges: &Ranges) -> Ix {
    let a = Ix::konst(ALIGNMENT);
    ranges.simplify(&bytes.ceildiv(&a)).times(&a)
}

fn overlap(a: &Tenant, b: &Tenant) -> bool {
    a.from <= b.to && b.from <= a.to
}

fn by_offset(tenants: &[Tenant], sizes: &[i64], order: &[usize]) -> (Vec<Ix>, Ix) {
    let mut placed: Vec<(i64, usize)> = Vec::new();
    let mut offsets = vec![0; tenants.len()];
    let mut peak = 0;
    for &i in order {
        let mut at = 0;
        for &(o, j) in &placed {
            if overlap(&tenants[i], &tenants[j]) {
                if at + sizes[i] <= o {
                    break;
                }
                at = at.max(o + sizes[j]);
            }
        }
        offsets[i] = at;
        peak = peak.max(at + sizes[i]);
        let pos = placed.partition_point(|p| *p < (at, i));
        placed.insert(pos, (at, i));
    }
    (offsets.into_iter().map(Ix::konst).collect(), Ix::konst(peak))
}

struct Slot {
    /// Sizes of which none is known to be at most another: the slot is as large as the largest.
    sizes: Vec<Ix>,
    /// That, at the opt point.
    opt: i64,
    tenants: Vec<usize>,
}

impl Slot {
    fn admit(&mut self, i: usize, size: &Ix, ranges: &Ranges) {
        self.tenants.push(i);
        let covers = |a: &Ix, b: &Ix| a == b || ranges.non_negative(&a.minus(b));
        if !self.sizes.iter().any(|s| covers(s, size)) {
            self.sizes.retain(|s| !covers(size, s));
            self.sizes.push(size.clone());
        }
    }
}

fn by_slot(tenants: &[Tenant], sizes: &[Ix], order: &[usize], ranges: &Ranges, opt: &[i64]) -> (Vec<Ix>, Ix) {
    let mut slots: Vec<Slot> = Vec::new();
    for &i in order {
        let fits = |s: &Slot| s.tenants.iter().all(|j| !overlap(&tenants[i], &tenants[*j]));
        // Sizes fall, so a free slot is at least as large at the opt point; the tightest one wastes least.
        match (0..slots.len()).filter(|s| fits(&slots[*s])).min_by_key(|s| (slots[*s].opt, *s)) {
            Some(s) => slots[s].admit(i, &sizes[i], ranges),
            None => {
                let at_opt = sizes[i].eval(&[], opt).unwrap_or(i64::MAX);
                slots.push(Slot { sizes: vec![sizes[i].clone()], opt: at_opt, tenants: vec![i] });
            }
        }
    }
    let mut offsets = vec![Ix::konst(0); tenants.len()];
    let mut at = Ix::konst(0);
    for s in &slots {
        for &i in &s.tenants {
            offsets[i] = at.clone();
        }
        at = s.sizes.iter().skip(1).fold(s.sizes[0].clone(), |a, b| a.larger(b)).plus(&at);
    }
    (offsets, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenant(bytes: Ix, from: usize, to: usize) -> Tenant {
        Tenant { bytes, from, to }
    }

    /// Every pair alive together must not overlap in memory, at each of the given symbol values.
    fn check(tenants: &[Tenant], p: &ArenaPlan, syms: &[i64]) {
        let at = |e: &Ix| e.eval(&[], syms).unwrap();
        for (i, a) in tenants.iter().enumerate() {
            assert_eq!(at(&p.offsets[i]) % ALIGNMENT, 0);
            assert!(at(&p.offsets[i]) + at(&a.bytes) <= at(&p.bytes));
            for (j, b) in tenants.iter().enumerate().skip(i + 1) {
                let (oa, ob) = (at(&p.offsets[i]), at(&p.offsets[j]));
                assert!(!overlap(a, b) || oa + at(&a.bytes) <= ob || ob + at(&b.bytes) <= oa, "{i} and {j} overlap");
            }
        }
    }

    #[test]
    fn a_chain_needs_two_tensors_at_a_time() {
        let t: Vec<Tenant> = (0..10).map(|i| tenant(Ix::konst(6400), i, i + 1)).collect();
        let p = plan(&t, &Ranges::default(), &[]);
        check(&t, &p, &[]);
        assert!(p.bytes.is(12800));
        assert!(p.sum.is(64000));
    }

    #[test]
    fn symbolic_sizes_are_right_for_every_symbol() {
        let (n, m) = (Ix::sym(0), Ix::sym(1));
        let t = vec![
            tenant(n.scale(4), 0, 2),
            tenant(n.times(&m).scale(4), 1, 3),
            tenant(m.scale(12), 2, 4),
            tenant(n.scale(400), 3, 5),
            tenant(Ix::konst(10), 4, 5),
            tenant(n.plus(&m), 5, 6),
        ];
        let p = plan(&t, &Ranges::default(), &[8, 100]);
        for syms in [[1, 1], [8, 100], [1000, 3], [7, 100_000]] {
            check(&t, &p, &syms);
        }
    }

    #[test]
    fn random_lifetimes_never_overlap() {
        let mut x = 12345u64;
        let mut rnd = |n: u64| {
            x = x.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (x >> 33) % n
        };
        for round in 0..50 {
            let t: Vec<Tenant> = (0..40)
                .map(|_| {
                    let from = rnd(60) as usize;
                    let size = if round % 2 == 0 {
                        Ix::konst(rnd(5000) as i64)
                    } else {
                        Ix::sym(rnd(2) as usize).scale(1 + rnd(99) as i64)
                    };
                    tenant(size, from, from + rnd(8) as usize)
                })
                .collect();
            let p = plan(&t, &Ranges::default(), &[5, 9]);
            for syms in [[5, 9], [1, 300], [77, 2]] {
                check(&t, &p, &syms);
            }
        }
    }
}
