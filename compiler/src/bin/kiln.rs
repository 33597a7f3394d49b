//! `kiln`: compiles ONNX models to engines and runs them.

fn main() -> std::process::ExitCode {
    kiln_compiler::cli::main()
}
