/// What a file may ask for. The defaults hold every published model and keep hostile ones from exhausting memory.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Messages and repeated fields in the protobuf; each may cost a few hundred bytes of memory.
    pub items: u64,
    /// Nesting of protobuf messages.
    pub message_depth: u32,
    /// Nesting of subgraphs.
    pub graph_depth: u32,
    /// Nesting of model-local function calls.
    pub call_depth: u32,
    /// Nodes after inlining and upgrading, over all graphs.
    pub nodes: usize,
    /// Dimensions of a tensor.
    pub rank: usize,
    /// Bytes of a sparse tensor made dense.
    pub dense_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            items: 8 << 20,
            message_depth: 64,
            graph_depth: 16,
            call_depth: 32,
            nodes: 1 << 20,
            rank: 64,
            dense_bytes: 1 << 28,
        }
    }
}
