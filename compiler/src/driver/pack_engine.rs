//! # pack-engine
//! Compiles the kernels of a covered module for a target and writes the engine, with the weights of the file that
//! `kiln.weights` names. The module itself stays as it is.
//! Requires: phase `kernel`, the program in the tensor form, as saturate-and-cover leaves it for the same target.
//! Leaves: phase `kernel`.

use std::path::{Path, PathBuf};

use kiln_codegen::engine::straight_script;
use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError, PassOption},
    phase::{self, Phase},
};
use kiln_passes::{eqsat::AnalyticalCost, program::read_program, versions::versions};

use super::{
    CompileOptions, PrecisionOption, pack,
    target::{PlanReport, archetypes, build_target, target_info},
};
use crate::{diagnostic::Problem, import::WEIGHTS};

/// The pass.
pub struct PackEngine;

impl Pass for PackEngine {
    const NAME: &'static str = "pack-engine";
    const SUMMARY: &'static str = "Compiles a covered module and writes the engine";
    const OPTIONS: &'static [PassOption] = &[
        PassOption::new("output", "the engine file", "model.kiln"),
        PassOption::new("target", "target that the module was covered for", "x86_64"),
        PassOption::new("precision", "precision that it was covered with, for the record", "fp32"),
    ];

    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
        phase::require(op, Phase::Kernel)?;
        let program = read_program(op).map_err(|e| PassError::new(e.to_string()))?;
        let path = op.str_attr(WEIGHTS).map(PathBuf::from);
        let path = path.ok_or_else(|| PassError::new(format!("the module does not say where its weights are ('{WEIGHTS}')")))?;
        let compile = CompileOptions {
            targets: vec![options.text("target").to_owned()],
            precision: match options.text("precision") {
                "fp32" => PrecisionOption::Fp32,
                "fp16" => PrecisionOption::Fp16,
                other => return Err(PassError::new(format!("precision is fp32 or fp16, not {other:?}"))),
            },
            ..CompileOptions::default()
        };
        let text = |p: Problem| PassError::new(p.help.map_or(p.message.clone(), |h| format!("{}; {h}", p.message)));
        let model = kiln_onnx::load(&path).map_err(|e| PassError::new(e.to_string()))?;
        let info = target_info(options.text("target"), &compile).map_err(text)?;
        let plan = PlanReport::of_program(&program);
        let script = straight_script(&program);
        let versions = [versions(&program, &archetypes(), &AnalyticalCost, &info)];
        let built = build_target(vec![program], &versions, plan, &info, &compile).map_err(text)?;
        let mut built = [built];
        let provenance = super::provenance(&path, &compile, &built).map_err(text)?;
        pack(&path, &model, &script, Path::new(options.text("output")), &provenance, &compile, &mut built).map_err(text)
    }
}
