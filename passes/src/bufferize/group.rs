//! Values that lie inside of others: the inputs of launches that run nothing.

use kiln_algebra::Ix;
use kiln_plan::{Inside, Program, ValueId, inside};

/// For each value, the one that it lies in and how many bytes behind its beginning.
pub(super) struct Groups {
    of: Vec<Option<(ValueId, Ix)>>,
    shared: Vec<bool>,
}

impl Groups {
    /// Of a program.
    pub(super) fn of(p: &Program) -> Self {
        let mut groups = Self { of: vec![None; p.values.len()], shared: vec![false; p.values.len()] };
        // The last first, so that what lies inside of a value that lies inside of another lies there.
        for l in p.launches.iter().rev().filter(|l| l.is_in_place()) {
            let ([whole], Some(places)) = (&l.outputs[..], inside(&l.cone)) else { continue };
            let (root, start) = groups.whole(*whole).cloned().unwrap_or((*whole, Ix::konst(0)));
            let element = p.value(*whole).storage.dtype.size() as i64;
            for (v, place) in l.inputs.iter().zip(places) {
                let at = match place {
                    Inside::Part(at) => at.scale(element),
                    Inside::Base => Ix::konst(0),
                };
                groups.of[v.0 as usize] = Some((root, start.plus(&at)));
                groups.shared[v.0 as usize] = true;
            }
            groups.shared[whole.0 as usize] = true;
        }
        groups
    }

    /// The value that one lies in, and how many bytes behind its beginning.
    pub(super) fn whole(&self, v: ValueId) -> Option<&(ValueId, Ix)> {
        self.of[v.0 as usize].as_ref()
    }

    /// Whether a value lies inside of another, or another in it.
    pub(super) fn is_shared(&self, v: ValueId) -> bool {
        self.shared[v.0 as usize]
    }
}
