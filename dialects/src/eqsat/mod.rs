//! The `eqsat` dialect: e-graphs. Its operations are in `td/Eqsat.td`.
pub mod verify;

/// The attribute of an e-node that names the rule that made it.
pub const RULE: &str = "eqsat.rule";
/// The attribute of an e-node that lists the ONNX nodes that it comes from.
pub const ORIGIN: &str = "eqsat.origin";

use crate::ir::{OpView, Val, attr};

/// The operands of a kernel: e-nodes, classes written, classes read. None where its segments do not add up.
pub fn kernel_operands(op: OpView<'_>) -> Option<[Vec<Val<'_>>; 3]> {
    let sizes = op.attr("operandSegmentSizes").and_then(attr::as_i32s)?;
    let [nodes, writes, reads] = sizes[..] else { return None };
    let mut all = op.operands();
    let total = usize::try_from(nodes.checked_add(writes)?.checked_add(reads)?).ok()?;
    if total != all.len() {
        return None;
    }
    let reads = all.split_off(all.len() - reads as usize);
    let writes = all.split_off(nodes as usize);
    Some([all, writes, reads])
}
