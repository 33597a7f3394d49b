//! Writes the covering problems of models' blocks, for the exact solver in `benches/oracle`:
//! `cargo run --release -p kiln-benches --example problems -- [--target sm_90a] [--fp16] [--most 4000] OUT MODEL.onnx...`

use std::{path::Path, process::ExitCode};

use kiln_compiler::driver::{CompileOptions, load};
use kiln_passes::eqsat::{AnalyticalCost, CoverOptions, Precision, problem::problems};
use kiln_plan::Archetype;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (mut target, mut precision, mut most, mut rest) = ("sm_90a".to_owned(), Precision::Fp32, 4_000, Vec::new());
    let mut kept = false;
    while let Some(a) = args.next() {
        match a.as_str() {
            "--target" => target = args.next().unwrap_or_default(),
            "--fp16" => precision = Precision::Fp16,
            "--kept" => kept = true,
            "--most" => most = args.next().and_then(|n| n.parse().ok()).unwrap_or(most),
            _ => rest.push(a),
        }
    }
    let (Some(Ok(info)), Some((out, models))) = (kiln_codegen::data::target(&target), rest.split_first()) else {
        eprintln!("usage: problems [--target T] [--fp16] [--kept] [--most N] OUT MODEL.onnx...");
        return ExitCode::FAILURE;
    };
    let options = CoverOptions { precision, ..CoverOptions::new(info) };
    let archetypes: Vec<Box<dyn Archetype>> =
        kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
    let mut code = ExitCode::SUCCESS;
    for model in models {
        let stem = Path::new(model).file_stem().map_or_else(String::new, |s| s.to_string_lossy().into_owned());
        let written = load(Path::new(model), &CompileOptions::default()).map_err(|p| format!("{p:?}")).and_then(|front| {
            let (mut written, mut large) = (0, 0);
            for (s, graph) in front.script.segments.iter().enumerate() {
                for p in problems(graph, &options, &archetypes, &AnalyticalCost, most, kept).map_err(|e| e.to_string())? {
                    let Some(mut p) = p else {
                        large += 1;
                        continue;
                    };
                    p.name = format!("{stem}/{s}/{}", p.name);
                    let path = Path::new(out).join(format!("{}.json", p.name.replace('/', "_")));
                    let text = serde_json::to_string(&p).map_err(|e| e.to_string())?;
                    std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
                    written += 1;
                }
            }
            println!("{stem}: {written} blocks written, {large} with more than {most} candidates");
            Ok(())
        });
        if let Err(e) = written {
            eprintln!("{model}: {e}");
            code = ExitCode::FAILURE;
        }
    }
    code
}
