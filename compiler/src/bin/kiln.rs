//! `kiln`: compiles ONNX models to engines and runs them.

/// Planning makes and drops many small expressions.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    if std::env::args().nth(1).as_deref() == Some(kiln_codegen::worker::ARGUMENT) {
        return match kiln_codegen::worker::serve() {
            Ok(true) => std::process::ExitCode::SUCCESS,
            Ok(false) | Err(_) => std::process::ExitCode::FAILURE,
        };
    }
    kiln_compiler::cli::main()
}
