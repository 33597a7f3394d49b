//! Launches that compute the same thing on other buffers share one kernel.

use std::collections::BTreeMap;

use kiln_plan::{Cone, Launch, Program};

use super::describe::cone_key;

/// Which launches share a kernel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KernelSharing {
    /// For each segment, for each launch, its kernel.
    pub kernel_of_launch: Vec<Vec<usize>>,
    /// For each kernel, segment and position of the first launch that uses it: the one it is generated for and named after.
    pub launch_of_kernel: Vec<(usize, usize)>,
}

/// Groups the launches of all segments of a target by structure, storage, archetype and schedule.
pub fn share_kernels(segments: &[&Program]) -> KernelSharing {
    let mut sharing = KernelSharing::default();
    let mut by_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (s, p) in segments.iter().enumerate() {
        let mut kernels = Vec::with_capacity(p.launches.len());
        for (i, l) in p.launches.iter().enumerate() {
            let same = by_key.entry(cone_key(&l.cone)).or_default();
            let first = |k: usize| {
                let (segment, launch) = sharing.launch_of_kernel[k];
                &segments[segment].launches[launch]
            };
            let found = same.iter().copied().find(|k| equal(first(*k), l));
            let kernel = found.unwrap_or_else(|| {
                sharing.launch_of_kernel.push((s, i));
                same.push(sharing.launch_of_kernel.len() - 1);
                sharing.launch_of_kernel.len() - 1
            });
            kernels.push(kernel);
        }
        sharing.kernel_of_launch.push(kernels);
    }
    sharing
}

fn equal(a: &Launch, b: &Launch) -> bool {
    a.archetype == b.archetype && a.schedule == b.schedule && same_cone(&a.cone, &b.cone)
}

fn same_cone(a: &Cone, b: &Cone) -> bool {
    // The text leaves the contents of constants out; the operations themselves hold them.
    a.text() == b.text() && a.graph.nodes.iter().zip(&b.graph.nodes).all(|(x, y)| x.op == y.op)
}
