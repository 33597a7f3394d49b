//! Composition and simplification of accesses.

use kiln_algebra::{Access, Atom, Guard, Ix, Ranges};

/// What `outer`, over the axes of `ranges`, reads when its operand is itself a view with access `view`.
///
/// None when both are guarded with different fill values.
pub fn through(outer: &Access, view: &Access, ranges: &Ranges) -> Option<Access> {
    Some(tidy(&outer.compose(view)?, ranges))
}

/// Simplifies expressions, drops guards that always hold and sorts the rest.
pub fn tidy(a: &Access, ranges: &Ranges) -> Access {
    let mut a = a.simplify(ranges);
    a.guards.sort();
    a
}

/// True for `(d0, …)` once axes of extent one are ignored.
pub fn is_identity(a: &Access, domain: &[Ix]) -> bool {
    a.guards.is_empty()
        && a.map.len() == domain.len()
        && a.map.iter().zip(domain).enumerate().all(|(i, (e, d))| e.as_axis() == Some(i) || (d.is(1) && e.is(0)))
}

/// Writes the identity as `(d0, …)` even where axes have extent one, for those who compare accesses.
pub fn spelled(a: Access, domain: &[Ix]) -> Access {
    if is_identity(&a, domain) { Access::identity(domain.len()) } else { a }
}

/// Applies `f` to each index expression of the access.
pub fn map_exprs(a: &Access, f: &dyn Fn(&Ix) -> Ix) -> Access {
    Access {
        map: a.map.iter().map(f).collect(),
        guards: a.guards.iter().map(|g| Guard { expr: f(&g.expr), extent: f(&g.extent) }).collect(),
        fill: a.fill,
    }
}

/// Renumbers axes: axis `i` becomes axis `to[i]`.
pub fn renumber(a: &Access, to: &[usize]) -> Access {
    let axes: Vec<Ix> = to.iter().map(|i| Ix::axis(*i)).collect();
    map_exprs(a, &|e| e.subst_axes(&axes))
}

/// The axes that occur in an access, sorted.
pub fn axes(a: &Access) -> Vec<usize> {
    let mut out = Vec::new();
    let guards = a.guards.iter().flat_map(|g| [&g.expr, &g.extent]);
    for e in a.map.iter().chain(guards) {
        e.visit(&mut |x| {
            if let Atom::Axis(i) = x {
                out.push(*i as usize);
            }
        });
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// A divisor `c` such that axis `k` occurs as `d_k floordiv c` or `d_k mod c`.
pub fn divisor_of_axis(a: &Access, k: usize) -> Option<Ix> {
    let mut found = None;
    let guards = a.guards.iter().flat_map(|g| [&g.expr, &g.extent]);
    for e in a.map.iter().chain(guards) {
        find_divisor(e, k, &mut found);
    }
    found
}

fn find_divisor(e: &Ix, k: usize, found: &mut Option<Ix>) {
    for a in e.terms().iter().flat_map(|t| &t.atoms) {
        match a {
            Atom::FloorDiv(n, d) | Atom::Mod(n, d) if n.as_axis() == Some(k) => {
                found.get_or_insert_with(|| (**d).clone());
            }
            Atom::FloorDiv(x, y) | Atom::Mod(x, y) | Atom::Min(x, y) | Atom::Max(x, y) => {
                find_divisor(x, k, found);
                find_divisor(y, k, found);
            }
            _ => {}
        }
    }
}
