//! `kiln kernels`.

use std::{io::Write, path::PathBuf};

use kiln_plan::Program;

use super::{Failure, compile::BuildArgs};
use crate::{calibrate::kernels, driver};

/// Arguments of `kiln kernels`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct KernelsArgs {
    /// The model
    #[arg(value_name = "MODEL.onnx")]
    model: PathBuf,
    /// The file that the kernels are added to; it is made where there is none
    #[arg(long, value_name = "KERNELS.mlir")]
    add: PathBuf,
    #[command(flatten)]
    build: BuildArgs,
}

pub(super) fn kernels(args: &KernelsArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let options = args.build.options()?;
    let front = driver::load(&args.model, &options)?;
    let mut cones = Vec::new();
    for target in &options.targets {
        let programs = driver::programs(&front, target, &options)?;
        cones.extend(programs.iter().flat_map(Program::running).map(|l| l.cone.clone()));
    }
    let count = kernels::add(&args.add, &cones)?;
    writeln!(out, "{}: {count} kernels, of {} in the plan", args.add.display(), cones.len())?;
    Ok(())
}
