//! Launches that compute the same thing on other buffers share one kernel.

use std::collections::BTreeMap;

use kiln_plan::{Cone, Launch, Program};

use super::describe::{cone_key, cone_text};

/// Which launches share a kernel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KernelSharing {
    /// For each launch, its kernel.
    pub kernel_of_launch: Vec<usize>,
    /// For each kernel, the first launch that uses it: the one it is generated for and named after.
    pub launch_of_kernel: Vec<usize>,
}

/// Groups a program's launches by structure, storage, archetype and schedule.
pub fn share_kernels(p: &Program) -> KernelSharing {
    let mut sharing = KernelSharing::default();
    let mut by_key: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (i, l) in p.launches.iter().enumerate() {
        let same = by_key.entry(cone_key(&l.cone)).or_default();
        let found = same.iter().copied().find(|k| equal(&p.launches[sharing.launch_of_kernel[*k]], l));
        let kernel = found.unwrap_or_else(|| {
            sharing.launch_of_kernel.push(i);
            same.push(sharing.launch_of_kernel.len() - 1);
            sharing.launch_of_kernel.len() - 1
        });
        sharing.kernel_of_launch.push(kernel);
    }
    sharing
}

fn equal(a: &Launch, b: &Launch) -> bool {
    a.archetype == b.archetype && a.schedule == b.schedule && same_cone(&a.cone, &b.cone)
}

fn same_cone(a: &Cone, b: &Cone) -> bool {
    // The text leaves the contents of constants out; the operations themselves hold them.
    cone_text(a) == cone_text(b) && a.graph.nodes.iter().zip(&b.graph.nodes).all(|(x, y)| x.op == y.op)
}
