//! `kiln devices`.

use std::io::Write;

use super::Failure;

/// Arguments of `kiln devices`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct DevicesArgs {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn devices(args: &DevicesArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let cuda = kiln_runtime::cuda_devices();
    if args.json {
        let list: Vec<_> = cuda
            .as_deref()
            .unwrap_or_default()
            .iter()
            .map(|d| serde_json::json!({"name": d.name, "capability": d.capability, "memory": d.memory, "driver": d.driver.to_string()}))
            .collect();
        let why = cuda.as_ref().err().map(ToString::to_string);
        let report = serde_json::json!({"cpu": kiln_runtime::processor_name(), "cuda": list, "cuda_error": why});
        serde_json::to_writer_pretty(&mut *out, &report)?;
        writeln!(out)?;
        return Ok(());
    }
    writeln!(out, "cpu     {}", kiln_runtime::processor_name())?;
    match cuda {
        Ok(all) => {
            for (i, d) in all.iter().enumerate() {
                let memory = kiln_runtime::commands::human_bytes(d.memory);
                writeln!(out, "cuda:{i}  {}, compute capability {}.{}, {memory}", d.name, d.capability / 10, d.capability % 10)?;
            }
        }
        Err(e) => writeln!(out, "{e}")?,
    }
    Ok(())
}
