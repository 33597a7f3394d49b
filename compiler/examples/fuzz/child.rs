//! The executions of one process.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use crate::{
    Args, corpus,
    files::Files,
    models::Models,
    plan::{self, Task},
    watch::{self, Progress},
};

pub(crate) fn run(args: &Args, progress: &Path) -> std::io::Result<()> {
    watch::guard(args.seconds);
    let (corpus, paths) = corpus(args)?;
    let folder = if Path::new("/dev/shm").is_dir() { tempfile::tempdir_in("/dev/shm")? } else { tempfile::tempdir()? };
    let own = folder.path().join("engines");
    let engines = match &args.engines {
        Some(folder) => folder,
        None => {
            std::fs::create_dir(&own)?;
            crate::files::compile_some(&paths, &own)?;
            &own
        }
    };
    let mut files = Files::read(engines)?;
    let mut models = Models::new(folder.path());
    let mut progress = Progress::create(progress)?;
    if !args.one {
        std::panic::set_hook(Box::new(|info| eprintln!("FUZZ panic {}", info.to_string().replace('\n', " "))));
    }
    let keep = |number: u64, kind: &str, bytes: &[u8]| {
        std::fs::create_dir_all(&args.findings)?;
        std::fs::write(args.findings.join(format!("{}-{number}.{kind}", args.seed)), bytes)
    };
    for number in args.from..args.from + args.executions {
        let (task, mut rng) = plan::of(args.seed, number);
        let (kind, bytes) = match task {
            Task::Engine => ("kiln", files.engine(&mut rng)),
            Task::Arrays => ("npz", files.arrays(&mut rng)),
            _ => ("onnx", corpus.case(&mut rng).bytes()),
        };
        progress.at(number)?;
        let mark = watch::mark();
        watch::running(true);
        let outcome = catch_unwind(AssertUnwindSafe(|| match task {
            Task::Engine => files.load_engine(&bytes),
            Task::Arrays => files.load_arrays(&bytes),
            _ => models.execute(&bytes, task, &mut rng),
        }));
        watch::running(false);
        let Ok(outcome) = outcome else {
            keep(number, kind, &bytes)?;
            std::process::exit(78)
        };
        let most = watch::most(mark);
        if most > args.allocation {
            keep(number, kind, &bytes)?;
            eprintln!("FUZZ memory of {most} bytes");
            std::process::exit(79);
        }
        progress.counts[plan::index(outcome)] += 1;
        if outcome == "model: differs" {
            keep(number, "differs.onnx", &bytes)?;
        }
        if args.one {
            println!("{task:?}: {outcome}");
            keep(number, kind, &bytes)?;
        }
    }
    progress.at(args.from + args.executions)
}
