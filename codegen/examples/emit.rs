//! Compiles a module of tile kernels given as text: `emit FILE sm_80|sm_90a|x86-64-v2|x86-64-v3|x86-64-v4 [OUT]`. PTX goes
//! to the standard output; of CPU code the size and the entries do, and the blob to OUT.

use kiln_codegen::{CPU_LEVELS, Chip, compile_cpu, compile_ptx};
use kiln_dialects::{context, tile::OwnedModule};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().collect();
    let [_, file, target, out @ ..] = &args[..] else { return Err("usage: emit FILE TARGET [OUT]".into()) };
    let context = context();
    let text = std::fs::read_to_string(file)?;
    let mut module =
        OwnedModule::parse(&context, &text).map_err(|d| d.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    if let Some(chip) = Chip::parse(target) {
        println!("{}", compile_ptx(&mut module, &[chip])?.join("\n"));
        return Ok(());
    }
    let level = CPU_LEVELS.into_iter().find(|l| l.to_string() == *target).ok_or("no such target")?;
    for blob in compile_cpu(&mut module, &[level])? {
        println!("{} bytes, entries {:?}", blob.bytes.len(), blob.entries);
        if let [out, ..] = out {
            std::fs::write(out, &blob.bytes)?;
        }
    }
    Ok(())
}
