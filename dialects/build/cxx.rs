//! The LLVM toolchain: mlir-tblgen and clang++ of one prefix.
//!
//! g++ links, but the TypeIDs of its traits differ from libMLIR's, so only that prefix's clang++ will do.
use std::{
    env,
    path::{Path, PathBuf},
    process::{Child, Command},
};

pub struct Toolchain {
    prefix: PathBuf,
}

impl Toolchain {
    /// Looks in `KILN_LLVM_PREFIX`, by default `/usr/lib/llvm-22`.
    pub fn find() -> Result<Self, String> {
        println!("cargo:rerun-if-env-changed=KILN_LLVM_PREFIX");
        let prefix = PathBuf::from(env::var("KILN_LLVM_PREFIX").unwrap_or_else(|_| "/usr/lib/llvm-22".into()));
        for (file, package) in [
            ("bin/mlir-tblgen", "mlir-22-tools"),
            ("bin/clang++", "clang-22"),
            ("include/mlir/IR/OpBase.td", "libmlir-22-dev"),
            ("include/llvm/ADT/TypeSwitch.h", "llvm-22-dev"),
        ] {
            if !prefix.join(file).exists() {
                return Err(format!(
                    "{} is missing: install the package {package} (apt.llvm.org: libmlir-22-dev mlir-22-tools \
                     llvm-22-dev libclang-22-dev clang-22), or set KILN_LLVM_PREFIX to an LLVM 22 that has it",
                    prefix.join(file).display()
                ));
            }
        }
        Ok(Self { prefix })
    }

    /// Runs mlir-tblgen on `td` and returns once `out` is written.
    pub fn tblgen(&self, td: &Path, includes: &[&Path], args: &[String], out: &Path) -> Result<(), String> {
        let mut command = Command::new(self.prefix.join("bin/mlir-tblgen"));
        command.args(args).arg(td).arg("-I").arg(self.prefix.join("include"));
        for include in includes {
            command.arg("-I").arg(include);
        }
        let status = command.arg("-o").arg(out).status().map_err(|e| format!("mlir-tblgen: {e}"))?;
        if status.success() { Ok(()) } else { Err(format!("mlir-tblgen {} {}: {status}", args.join(" "), td.display())) }
    }

    /// Compiles C++ sources in `out` into the static library `kilnglue`, through ccache where there is one. All paths
    /// are relative to `out`, so that the cache also hits from another checkout.
    pub fn compile(&self, sources: &[String], out: &Path) -> Result<(), String> {
        let release = env::var("PROFILE").is_ok_and(|p| p == "release");
        let jobs = env::var("NUM_JOBS").ok().and_then(|n| n.parse().ok()).unwrap_or(2).max(1);
        let clang = self.prefix.join("bin/clang++");
        let mut objects = Vec::new();
        let mut running: Vec<(String, Child)> = Vec::new();
        for source in sources {
            if running.len() >= jobs {
                finish(running.remove(0))?;
            }
            let object = Path::new(source).with_extension("o");
            let mut command = if on_path("ccache") {
                let mut c = Command::new("ccache");
                c.arg(&clang);
                c
            } else {
                Command::new(&clang)
            };
            command.args(["-std=c++17", "-fPIC", "-fno-exceptions", "-fno-rtti", "-DNDEBUG", "-w"]);
            command.args([if release { "-O2" } else { "-O0" }, "-ffunction-sections", "-fdata-sections", "-isystem"]);
            command.arg(self.prefix.join("include")).args(["-I", "."]);
            command.arg("-c").arg(source).arg("-o").arg(&object).current_dir(out);
            let child = command.spawn().map_err(|e| format!("{}: {e}", clang.display()))?;
            running.push((source.clone(), child));
            objects.push(out.join(object));
        }
        running.into_iter().try_for_each(finish)?;
        cc::Build::new().cpp(true).objects(objects).try_compile("kilnglue").map_err(|e| e.to_string())
    }
}

fn finish((source, mut child): (String, Child)) -> Result<(), String> {
    let status = child.wait().map_err(|e| e.to_string())?;
    if status.success() { Ok(()) } else { Err(format!("clang++ {source}: {status}")) }
}

fn on_path(program: &str) -> bool {
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|dir| dir.join(program).exists()))
}
