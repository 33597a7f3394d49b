//! One dialect: its definition, the files mlir-tblgen makes of it, and the C++ that only ties them together.
//!
//! A dialect is a file `td/NAME.td` (or one that the build script made before) that defines `NAME_Dialect` in the
//! namespace `kiln::name`, with its verifier in `src/name/verify.rs`; files that begin with `_` are for inclusion.
//! Nothing lists the dialects but the folders.
use crate::cxx::Toolchain;
use std::{
    fs,
    path::{Path, PathBuf},
};

pub struct Dialect {
    /// CamelCase, as in the file name and the C++ class.
    name: String,
    td: PathBuf,
    /// Into how many C++ files the operations go: clang takes 82 s for 200 in one.
    shards: usize,
    has_types: bool,
}

/// Operations in one C++ file.
const SHARD: usize = 48;

/// Every dialect under `td/` and in the output folder, sorted by name.
pub fn list(root: &Path, out: &Path) -> Result<Vec<Dialect>, String> {
    let mut found = Vec::new();
    for folder in [&root.join("td"), out] {
        for entry in fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
            let td = entry.map_err(|e| e.to_string())?.path();
            let stem = td.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if td.extension().is_some_and(|e| e == "td") && !stem.starts_with('_') {
                let text = fs::read_to_string(&td).map_err(|e| format!("{}: {e}", td.display()))?;
                let ops = text.lines().filter(|line| line.starts_with("def ") && line.contains("Op : ")).count();
                let included = fs::read_to_string(root.join(format!("td/_{stem}.td"))).unwrap_or_default();
                let has_types = [text, included].iter().any(|t| t.contains(": TypeDef<"));
                found.push(Dialect { name: stem, td, shards: ops.div_ceil(SHARD).max(1), has_types });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

impl Dialect {
    fn namespace(&self) -> String {
        self.name.to_lowercase()
    }

    /// Writes the `.inc` and `.cpp` files into `out`; returns the sources to compile.
    pub fn generate(&self, toolchain: &Toolchain, root: &Path, out: &Path) -> Result<Vec<String>, String> {
        let (name, ns) = (&self.name, self.namespace());
        let includes = [root.join("td")];
        let includes: Vec<&Path> = includes.iter().map(PathBuf::as_path).collect();
        for (generator, file, option) in [
            ("-gen-dialect-decls", "Dialect.h.inc", format!("-dialect={ns}")),
            ("-gen-dialect-defs", "Dialect.cpp.inc", format!("-dialect={ns}")),
            ("-gen-typedef-decls", "Types.h.inc", format!("-typedefs-dialect={ns}")),
            ("-gen-typedef-defs", "Types.cpp.inc", format!("-typedefs-dialect={ns}")),
            ("-gen-op-decls", "Ops.h.inc", format!("-op-shard-count={}", self.shards)),
            ("-gen-op-defs", "Ops.cpp.inc", format!("-op-shard-count={}", self.shards)),
        ] {
            let to = out.join(format!("{name}{file}"));
            toolchain.tblgen(&self.td, &includes, &[generator.into(), option], &to)?;
        }
        let mut sources = vec![write(out, &format!("{ns}_dialect.cpp"), &self.dialect_cpp())?];
        if self.shards > 1 {
            for shard in 0..self.shards {
                let text = format!("{}#define GET_OP_DEFS_{shard}\n#include \"{name}Ops.cpp.inc\"\n", self.header());
                sources.push(write(out, &format!("{ns}_ops_{shard}.cpp"), &text)?);
            }
        }
        Ok(sources)
    }

    fn header(&self) -> String {
        let name = &self.name;
        format!(
            "#include \"dialect.h\"\n#include \"{name}Dialect.h.inc\"\n#define GET_TYPEDEF_CLASSES\n\
             #include \"{name}Types.h.inc\"\n#define GET_OP_CLASSES\n#include \"{name}Ops.h.inc\"\n"
        )
    }

    fn dialect_cpp(&self) -> String {
        let (name, ns, header) = (&self.name, self.namespace(), self.header());
        let (definitions, registration) = if self.shards > 1 {
            (String::new(), format!("  register{name}DialectOperations(this);\n"))
        } else {
            (
                format!("#define GET_OP_CLASSES\n#include \"{name}Ops.cpp.inc\"\n"),
                format!("  addOperations<\n#define GET_OP_LIST\n#include \"{name}Ops.cpp.inc\"\n  >();\n"),
            )
        };
        format!(
            "{header}#include \"{name}Dialect.cpp.inc\"\n\
             #define GET_TYPEDEF_CLASSES\n#include \"{name}Types.cpp.inc\"\n{definitions}\
             namespace kiln::{ns} {{\n\
             void {name}Dialect::initialize() {{\n{types}{registration}}}\n}}\n\
             extern \"C\" MlirDialectHandle mlirGetDialectHandle__{ns}__(void);\n\
             MLIR_DEFINE_CAPI_DIALECT_REGISTRATION({name}, {ns}, kiln::{ns}::{name}Dialect)\n",
            types = self.types(),
        )
    }

    /// `addTypes<>()` of nothing does not compile everywhere, so it is written only where the definition has types.
    fn types(&self) -> String {
        if self.has_types {
            format!("  addTypes<\n#define GET_TYPEDEF_LIST\n#include \"{}Types.cpp.inc\"\n  >();\n", self.name)
        } else {
            String::new()
        }
    }
}

fn write(out: &Path, file: &str, text: &str) -> Result<String, String> {
    fs::write(out.join(file), text).map_err(|e| format!("{file}: {e}"))?;
    Ok(file.to_owned())
}

/// The Rust side: the handle of each dialect, and the verifier an operation's namespace stands for.
pub fn rust_table(root: &Path, dialects: &[Dialect]) -> String {
    let mut externs = String::new();
    let mut handles = String::new();
    let mut arms = String::new();
    for d in dialects {
        let ns = d.namespace();
        externs += &format!("    fn mlirGetDialectHandle__{ns}__() -> mlir_sys::MlirDialectHandle;\n");
        handles += &format!("        (\"{ns}\", mlirGetDialectHandle__{ns}__),\n");
        if root.join("src").join(&ns).join("verify.rs").exists() {
            arms += &format!("        \"{ns}\" => crate::{ns}::verify::verify(op),\n");
        }
    }
    format!(
        "unsafe extern \"C\" {{\n{externs}}}\n\
         type Handle = unsafe extern \"C\" fn() -> mlir_sys::MlirDialectHandle;\n\
         /// Kiln's dialects by namespace, sorted.\n\
         pub(crate) const HANDLES: &[(&str, Handle)] = &[\n{handles}];\n\
         pub(crate) fn verify_in(namespace: &str, op: crate::ir::OpView<'_>) -> Result<(), crate::ir::Invalid> {{\n\
         \x20   match namespace {{\n{arms}        _ => Ok(()),\n    }}\n}}\n"
    )
}
