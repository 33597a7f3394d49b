//! `kiln lock`.

use std::{io::Write, path::PathBuf};

use super::Failure;
use crate::driver::lock::{Lock, diff};

/// Arguments of `kiln lock`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct LockArgs {
    #[command(subcommand)]
    command: LockCommand,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum LockCommand {
    /// Say what changed from one lockfile to another: kernels, schedules, times, options
    Diff {
        /// The older one
        a: PathBuf,
        /// The newer one
        b: PathBuf,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

pub(super) fn lock(args: &LockArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let LockCommand::Diff { a, b, json } = &args.command;
    let lines = diff(&Lock::read(a)?, &Lock::read(b)?);
    if *json {
        serde_json::to_writer_pretty(&mut *out, &lines)?;
        writeln!(out)?;
        return Ok(());
    }
    if lines.is_empty() {
        writeln!(out, "no difference")?;
    }
    lines.iter().try_for_each(|l| writeln!(out, "{l}"))?;
    Ok(())
}
