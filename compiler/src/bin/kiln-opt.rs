//! `kiln-opt`: MLIR's optimizer driver with Kiln's dialects and passes beside all of MLIR's own.
//!
//! Every option of mlir-opt works: `--pass-pipeline=..`, `--mlir-print-ir-after-all`, `--mlir-timing`,
//! `--mlir-pass-pipeline-crash-reproducer=..`, `--verify-diagnostics`, `--split-input-file`, ….
use kiln_dialects::pass::{check_pipeline, nearest, opt_main, register_upstream, registered};
use std::process::ExitCode;

fn main() -> ExitCode {
    kiln_compiler::register_passes();
    register_upstream();
    let args: Vec<String> = std::env::args().collect();
    if let Some(at) = args.iter().position(|a| a == "--manual") {
        return manual(args.get(at + 1).map(String::as_str));
    }
    for text in args.iter().filter_map(|a| a.trim_start_matches('-').strip_prefix("pass-pipeline=")) {
        if let Err(message) = check_pipeline(text) {
            eprintln!("kiln-opt: {message}");
            return ExitCode::FAILURE;
        }
    }
    // MLIR's main ends the process after its own help.
    if args.iter().any(|a| a == "--help" || a == "-h") {
        println!("KILN:\n  --manual [PASS]   The manual page of one of Kiln's passes, or the list of them\n");
    }
    let code = opt_main(&args);
    ExitCode::from(u8::from(code != 0))
}

/// Prints the manual of a pass with its options, or a line for each pass.
fn manual(name: Option<&str>) -> ExitCode {
    let passes = registered();
    let Some(name) = name else {
        for p in passes {
            println!("{:<28} {}", p.name, p.summary);
        }
        return ExitCode::SUCCESS;
    };
    let Some(pass) = passes.iter().find(|p| p.name == name) else {
        let near = nearest(name, passes.iter().map(|p| p.name));
        let hint = near.map(|n| format!("; did you mean '{n}'?")).unwrap_or_default();
        eprintln!("kiln-opt: Kiln has no pass '{name}'{hint}");
        return ExitCode::FAILURE;
    };
    println!("{}", pass.manual);
    if !pass.anchor.is_empty() {
        println!("\nRuns on: {}", pass.anchor);
    }
    for o in pass.options {
        println!("\n  {}={}\n      {}", o.name, o.default, o.help);
    }
    ExitCode::SUCCESS
}
