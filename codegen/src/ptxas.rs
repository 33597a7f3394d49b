//! Finding NVIDIA's assembler and reading its report. It is never needed to build an engine; tests use it.

use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
    process::Command,
};

use crate::error::CodegenError;

/// What ptxas reports of one kernel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KernelUsage {
    /// 32-bit registers a thread.
    pub registers: u32,
    /// Bytes of stack a thread.
    pub stack: u32,
    /// Bytes of spill stores.
    pub spill_stores: u32,
    /// Bytes of spill loads.
    pub spill_loads: u32,
    /// Static shared memory in bytes.
    pub shared: u32,
}

/// Where ptxas is: `KILN_PTXAS`, `.kiln/ptxas/**/ptxas` in this folder or one above it, or the `PATH`.
pub fn find_ptxas() -> Option<PathBuf> {
    if let Some(p) = env::var_os("KILN_PTXAS") {
        return Some(PathBuf::from(p)).filter(|p| p.is_file());
    }
    let here = env::current_dir().ok()?;
    for folder in here.ancestors() {
        if let Some(p) = search(&folder.join(".kiln/ptxas"), 6) {
            return Some(p);
        }
    }
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|d| d.join("ptxas")).find(|p| p.is_file())
}

fn search(folder: &Path, depth: usize) -> Option<PathBuf> {
    let mut entries: Vec<PathBuf> = folder.read_dir().ok()?.filter_map(|e| Some(e.ok()?.path())).collect();
    entries.sort();
    entries.iter().find(|p| p.is_file() && p.file_name().is_some_and(|n| n == "ptxas")).cloned().or_else(|| {
        if depth == 0 {
            return None;
        }
        entries.iter().filter(|p| p.is_dir()).find_map(|p| search(p, depth - 1))
    })
}

/// Assembles PTX and returns what each kernel uses.
///
/// # Errors
/// ptxas cannot run, or refuses the text.
pub fn assemble(ptxas: &Path, ptx: &str, chip: &str) -> Result<BTreeMap<String, KernelUsage>, CodegenError> {
    let io = |what: &str| CodegenError::io(format!("{what} {}", ptxas.display()));
    let folder = env::temp_dir().join(format!("kiln-ptxas-{}-{:x}", std::process::id(), fingerprint(ptx, chip)));
    std::fs::create_dir_all(&folder).map_err(io("a folder for"))?;
    let input = folder.join("kernels.ptx");
    std::fs::write(&input, ptx).map_err(io("input of"))?;
    let output = Command::new(ptxas)
        .args(["-v", &format!("-arch={chip}")])
        .arg(&input)
        .arg("-o")
        .arg(folder.join("kernels.cubin"))
        .output();
    // A leftover folder is harmless.
    let _ = std::fs::remove_dir_all(&folder);
    let output = output.map_err(io("running"))?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        return Err(CodegenError::Ptxas { chip: chip.into(), message: report });
    }
    Ok(parse_report(&report))
}

fn fingerprint(ptx: &str, chip: &str) -> u64 {
    ptx.bytes().chain(chip.bytes()).fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}

/// Reads the output of `ptxas -v`.
pub fn parse_report(report: &str) -> BTreeMap<String, KernelUsage> {
    let mut all = BTreeMap::new();
    let mut current: Option<String> = None;
    for line in report.lines() {
        if let Some(rest) = line.split("Compiling entry function '").nth(1) {
            let name = rest.split('\'').next().unwrap_or_default().to_string();
            all.insert(name.clone(), KernelUsage::default());
            current = Some(name);
        }
        let Some(usage) = current.as_ref().and_then(|n| all.get_mut(n)) else { continue };
        for part in line.split([',', ':']).map(str::trim) {
            let mut words = part.split_whitespace();
            let words: Vec<&str> = match words.next() {
                Some("Used") => words.collect(),
                Some(first) => std::iter::once(first).chain(words).collect(),
                None => continue,
            };
            let [number, what @ ..] = &words[..] else { continue };
            let Ok(number) = number.parse() else { continue };
            match what.join(" ").as_str() {
                "registers" => usage.registers = number,
                "bytes stack frame" => usage.stack = number,
                "bytes spill stores" => usage.spill_stores = number,
                "bytes spill loads" => usage.spill_loads = number,
                "bytes smem" => usage.shared = number,
                _ => {}
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn report_is_read() {
        let text = "ptxas info    : 0 bytes gmem\n\
                    ptxas info    : Compiling entry function 'gemm' for 'sm_90a'\n\
                    ptxas info    : Function properties for gemm\n    \
                    8 bytes stack frame, 4 bytes spill stores, 12 bytes spill loads\n\
                    ptxas info    : Used 128 registers, used 1 barriers, 8 bytes cumulative stack size, 1024 bytes smem";
        let all = parse_report(text);
        assert_eq!(all["gemm"], KernelUsage { registers: 128, stack: 8, spill_stores: 4, spill_loads: 12, shared: 1024 });
    }
}
