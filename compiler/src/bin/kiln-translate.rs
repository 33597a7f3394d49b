//! `kiln-translate`: ONNX models to MLIR, MLIR to PTX, and what an engine holds as MLIR.
use clap::{ArgGroup, Parser};
use kiln_compiler::{diagnostic::Problem, translate};
use std::{
    io::{IsTerminal, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// Translate between MLIR and what is not MLIR
///
/// Examples:
///   kiln-translate --import-onnx model.onnx | kiln-opt --onnx-to-alg
///   kiln-translate --mlir-to-ptx kernel.mlir --chip sm_90a
///   kiln-translate --engine-to-mlir model.kiln --target sm_80
#[derive(Parser)]
#[command(name = "kiln-translate", version, verbatim_doc_comment)]
#[command(group(ArgGroup::new("what").required(true).args(["import_onnx", "mlir_to_ptx", "engine_to_mlir"])))]
struct Args {
    /// The module of an ONNX model, in the onnx dialect
    #[arg(long, value_name = "MODEL.onnx")]
    import_onnx: Option<PathBuf>,
    /// PTX of a module in the tile or llvm dialect ('-' for the standard input)
    #[arg(long, value_name = "FILE.mlir")]
    mlir_to_ptx: Option<PathBuf>,
    /// Host program and kernels of an engine, in the rt dialect
    #[arg(long, value_name = "ENGINE.kiln")]
    engine_to_mlir: Option<PathBuf>,
    /// The architecture that --mlir-to-ptx compiles for
    #[arg(long, default_value = "sm_80")]
    chip: String,
    /// The target that --engine-to-mlir shows, by default the engine's first
    #[arg(long)]
    target: Option<String>,
    /// Print the ONNX node that each operation comes from (--import-onnx)
    #[arg(long)]
    locations: bool,
    /// Where the result goes, by default the standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn main() -> ExitCode {
    let args = Args::parse();
    match translate(&args).and_then(|text| write(args.output.as_deref(), &text)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{}", problem.render(std::io::stderr().is_terminal()));
            ExitCode::FAILURE
        }
    }
}

fn translate(args: &Args) -> Result<String, Problem> {
    if let Some(model) = &args.import_onnx {
        translate::import_onnx(model, args.locations)
    } else if let Some(file) = &args.mlir_to_ptx {
        translate::mlir_to_ptx(&read(file)?, &args.chip)
    } else if let Some(engine) = &args.engine_to_mlir {
        translate::engine_to_mlir(engine, args.target.as_deref())
    } else {
        Err(Problem::new("usage", "nothing to translate"))
    }
}

fn read(file: &Path) -> Result<String, Problem> {
    let mut text = String::new();
    let read = if file == Path::new("-") {
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(file)
    };
    read.map_err(|e| Problem::new("input", format!("{}: {e}", file.display())))
}

fn write(file: Option<&Path>, text: &str) -> Result<(), Problem> {
    match file {
        Some(file) => std::fs::write(file, text).map_err(|e| Problem::new("output", format!("{}: {e}", file.display()))),
        None => match std::io::stdout().write_all(text.as_bytes()) {
            Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => Err(Problem::new("output", e)),
            _ => Ok(()),
        },
    }
}
