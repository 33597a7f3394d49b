//! # eqsat-encode
//! Turns each function of tensor primitives into an e-graph: operations in normal form, equal ones once.
//! Requires: phase `alg`. Leaves: phase `alg`, an `eqsat.graph` for each func.func.
//! Fails: for an operation that does not fit its operands.

use kiln_dialects::{
    alg::func_to_graph,
    ir::OpView,
    pass::{Options, Pass, PassError},
    phase::{self, Phase},
};

use crate::eqsat::{
    decode::Signature,
    encode::encode,
    text::{EGraph, write},
};

/// The pass.
pub struct EqsatEncode;

impl Pass for EqsatEncode {
    const NAME: &'static str = "eqsat-encode";
    const SUMMARY: &'static str = "Turns functions of primitives into e-graphs";
    const DIALECTS: &'static [&'static str] = &["alg", "eqsat"];

    fn run(op: OpView<'_>, _: &Options) -> Result<(), PassError> {
        phase::require(op, Phase::Alg)?;
        let block = op.body().ok_or("the module is empty")?;
        for func in block.ops().into_iter().filter(|o| o.is("func.func")) {
            let graph = func_to_graph(func).map_err(|e| PassError::new(e.to_string()))?;
            let encoded = encode(&graph).map_err(|e| PassError::new(e.to_string()))?;
            let name = func.str_attr("sym_name").unwrap_or("main").to_owned();
            func.erase();
            write(op.ctx(), block, &EGraph::new(&name, Signature::of(&graph), encoded))?;
        }
        Ok(())
    }
}
