//! `kiln bundle`.

use std::{io::Write, path::PathBuf};

use super::Failure;
use crate::driver::write_bundle;

/// Arguments of `kiln bundle`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct BundleArgs {
    /// Engines whose kernels are to be timed
    #[arg(value_name = "E.kiln", required = true)]
    engines: Vec<PathBuf>,
    /// The bundle file to write
    #[arg(short, long, value_name = "BUNDLE.kiln")]
    output: PathBuf,
    /// Value of a symbol (see `kiln inspect`); the default is the value that costs were taken at
    #[arg(long = "symbol", value_name = "NAME=VALUE", value_parser = symbol)]
    symbols: Vec<(String, i64)>,
}

fn symbol(text: &str) -> Result<(String, i64), String> {
    let (name, value) = text.rsplit_once('=').ok_or("there is no '='")?;
    Ok((name.into(), value.parse().map_err(|_| format!("'{value}' is no integer"))?))
}

pub(super) fn bundle(args: &BundleArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let count = write_bundle(&args.engines, &args.output, &args.symbols)?;
    writeln!(
        out,
        "{}: {count} kernels; time them with: kiln-run bundle {0} --records OUT.jsonl --date YYYY-MM-DD",
        args.output.display()
    )?;
    Ok(())
}
