//! Registers the passes of this crate.
#![allow(unreachable_pub)]
#[path = "../dialects/build/passes.rs"]
mod passes;

fn main() {
    if let Err(message) = passes::generate() {
        eprintln!("error: {message}");
        std::process::exit(1);
    }
}
