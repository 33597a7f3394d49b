//! # eqsat-decode
//! Turns an e-graph with a cover into kernels and the host program that launches them; constants become expressions over
//! weights. Rules that led to a kernel are those that made its e-nodes.
//! Requires: one `eqsat.graph` with the kernels of a cover. Leaves: phase `kernel`, the program in the tensor form.
//! Fails: where the kernels are no cover: candidates that write one class twice, a class that none writes.

use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError},
    phase::{self, Phase},
};

use crate::{
    eqsat::{
        Precision, RuleSet,
        decode::decode,
        text::{alternatives, plan, read},
    },
    program::emit_program,
};

/// The pass.
pub struct EqsatDecode;

impl Pass for EqsatDecode {
    const NAME: &'static str = "eqsat-decode";
    const SUMMARY: &'static str = "Turns a covered e-graph into kernels and a host program";
    const DIALECTS: &'static [&'static str] = &["alg", "kernel", "rt"];

    fn run(op: OpView<'_>, _: &Options) -> Result<(), PassError> {
        phase::require(op, Phase::Alg)?;
        let block = op.body().ok_or("the module is empty")?;
        let [graph] = block.ops().into_iter().filter(|o| o.is("eqsat.graph")).collect::<Vec<_>>()[..] else {
            return Err("a model is a module with one eqsat.graph".into());
        };
        let e = read(graph)?;
        let mut of = alternatives(&e);
        // What lies how is stated, so the precision decides nothing any more.
        let (plan, names) = plan(&e, &mut of, Precision::Fp32)?;
        let names: Vec<&str> = names.iter().map(|n| &**n).collect();
        let program = decode(&e.signature, &of.all, &plan, &RuleSet::All, &names).map_err(|e| PassError::new(e.to_string()))?;
        graph.erase();
        emit_program(op.ctx(), block, &e.name, &program).map_err(|e| PassError::new(e.to_string()))?;
        phase::enter(op, Phase::Kernel);
        Ok(())
    }
}
