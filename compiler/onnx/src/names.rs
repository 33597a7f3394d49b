use crate::error::{OnnxError, Site};
use crate::model::Graph;
use indexmap::{IndexMap, IndexSet};

/// Names in use, and a source of unused ones.
#[derive(Default)]
pub(crate) struct Names {
    taken: IndexSet<String>,
    next: IndexMap<String, u64>,
}

impl Names {
    pub(crate) fn of(graph: &Graph) -> Self {
        let mut names = Names::default();
        names.add(graph);
        names
    }

    fn add(&mut self, graph: &Graph) {
        self.taken.extend(graph.inputs.iter().map(|i| i.name.clone()));
        self.taken.extend(graph.initializers.iter().map(|i| i.name.clone()));
        for node in &graph.nodes {
            self.taken.extend(node.outputs.iter().cloned());
            node.attributes.values().flat_map(|a| a.graphs()).for_each(|g| self.add(g));
        }
    }

    /// `base`, or `base#n` with the first free n.
    pub(crate) fn fresh(&mut self, base: &str, site: Site) -> Result<String, OnnxError> {
        if self.taken.insert(base.to_owned()) {
            return Ok(base.to_owned());
        }
        let next = self.next.entry(base.to_owned()).or_insert(1);
        loop {
            let name = format!("{base}#{next}");
            *next = next.checked_add(1).ok_or_else(|| OnnxError::invalid(site.clone(), "no unused name is left"))?;
            if self.taken.insert(name.clone()) {
                return Ok(name);
            }
        }
    }
}
