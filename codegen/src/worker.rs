//! Code generation in a process of its own. LLVM aborts on an instruction that it cannot select; a worker's abort becomes
//! an error, and its input a file that `kiln-opt` and the worker accept again.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use kiln_dialects::{context, tile::OwnedModule};
use kiln_format::CpuLevel;
use serde::{Deserialize, Serialize};

use crate::{Blob, Chip, CodegenError, PtxModule, compile_cpu, compile_ptx_modules};

/// First argument with which a tool acts as a worker; it is not shown in any help.
pub const ARGUMENT: &str = "__codegen-worker";
const JOB: &str = "KILN_WORKER_JOB";
const RESULT: &str = "KILN_WORKER_RESULT";

/// What to compile a module of tile kernels to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Job {
    /// PTX for a chip, in so many modules.
    Ptx {
        /// `sm_80`, `sm_90a`.
        chip: String,
        /// How many.
        modules: usize,
    },
    /// Linked code for each of these levels.
    Cpu(Vec<CpuLevel>),
}

/// What came out, in the order of the job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Product {
    /// PTX.
    Ptx(Vec<PtxModule>),
    /// Linked code.
    Cpu(Vec<Blob>),
}

/// How a worker is started: a program that calls [`serve`].
#[derive(Clone, Debug)]
pub struct Worker {
    /// The program.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// Where inputs of crashed workers are kept.
    pub reproducers: PathBuf,
}

impl Worker {
    /// This program, started with [`ARGUMENT`]; reproducers go to the current folder.
    ///
    /// # Errors
    /// The path of this program is unknown.
    pub fn this_program() -> Result<Self, CodegenError> {
        let program = std::env::current_exe().map_err(CodegenError::io("finding this program"))?;
        Ok(Self { program, arguments: vec![ARGUMENT.into()], reproducers: PathBuf::from(".") })
    }

    /// Compiles the text of a module in another process.
    ///
    /// # Errors
    /// [`CodegenError::Crashed`] when the worker dies, [`CodegenError::Llvm`] when it refuses, [`CodegenError::Io`].
    pub fn compile(&self, module: &str, job: &Job) -> Result<Product, CodegenError> {
        let name = format!("kiln-codegen-{}-{:016x}", std::process::id(), hash(module));
        let folder = std::env::temp_dir().join(&name);
        std::fs::create_dir_all(&folder).map_err(CodegenError::io("a folder for a worker"))?;
        let outcome = self.run(&folder, module, job);
        // A leftover folder is harmless.
        let _ = std::fs::remove_dir_all(&folder);
        outcome
    }

    fn run(&self, folder: &Path, module: &str, job: &Job) -> Result<Product, CodegenError> {
        let (input, output) = (folder.join("job.json"), folder.join("result.json"));
        let text = serde_json::to_string(&(job, module)).map_err(|e| bad(e.to_string()))?;
        std::fs::write(&input, text).map_err(CodegenError::io("a worker's input"))?;
        let status = Command::new(&self.program)
            .args(&self.arguments)
            .env(JOB, &input)
            .env(RESULT, &output)
            .output()
            .map_err(CodegenError::io(format!("starting {}", self.program.display())))?;
        match std::fs::read(&output) {
            Ok(bytes) if status.status.success() => {
                let result: Result<Product, String> = serde_json::from_slice(&bytes).map_err(|e| bad(e.to_string()))?;
                result.map_err(bad)
            }
            _ => {
                let said = String::from_utf8_lossy(&status.stderr);
                let cause = said.lines().find(|l| l.contains("LLVM ERROR")).unwrap_or_default();
                Err(self.crashed(module, job, &format!("{} {cause}", status.status)))
            }
        }
    }

    fn crashed(&self, module: &str, job: &Job, status: &str) -> CodegenError {
        let reproducer = self.reproducers.join(format!("kiln-crash-{:016x}.mlir", hash(module)));
        let target = match job {
            Job::Ptx { chip, .. } => chip.clone(),
            Job::Cpu(levels) => levels.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        };
        let text = format!("// Code generation for {target} died: {status}\n{module}");
        match std::fs::write(&reproducer, text) {
            Ok(()) => CodegenError::Crashed { target, status: status.trim().into(), reproducer },
            Err(e) => CodegenError::io(format!("writing {} (code generation died: {status})", reproducer.display()))(e),
        }
    }
}

fn bad(message: String) -> CodegenError {
    CodegenError::Llvm { stage: "worker", message }
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}

/// Does the job that the environment names, if it names one: what a worker's main does.
///
/// # Errors
/// The job cannot be read or its result written. A module that does not compile is a result, not an error.
pub fn serve() -> Result<bool, CodegenError> {
    let (Some(job), Some(result)) = (std::env::var_os(JOB), std::env::var_os(RESULT)) else { return Ok(false) };
    let text = std::fs::read_to_string(&job).map_err(CodegenError::io("a worker's input"))?;
    let (job, module): (Job, String) = serde_json::from_str(&text).map_err(|e| bad(e.to_string()))?;
    let done = compile(&module, &job).map_err(|e| e.to_string());
    let text = serde_json::to_string(&done).map_err(|e| bad(e.to_string()))?;
    std::fs::write(&result, text).map_err(CodegenError::io("a worker's result"))?;
    Ok(true)
}

fn compile(text: &str, job: &Job) -> Result<Product, CodegenError> {
    let context = context();
    let mut module = OwnedModule::parse(&context, text).map_err(|diagnostics| {
        let message = diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        CodegenError::Mlir { stage: "reading a worker's module".into(), message }
    })?;
    match job {
        Job::Ptx { chip, modules } => {
            let known = Chip::parse(chip).ok_or_else(|| bad(format!("there is no chip '{chip}'")))?;
            compile_ptx_modules(&mut module, known, *modules).map(Product::Ptx)
        }
        Job::Cpu(levels) => compile_cpu(&mut module, levels).map(Product::Cpu),
    }
}
