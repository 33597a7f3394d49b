//! Writes the kernel cases as engines, one a target: `kernel_cases FOLDER [TARGET …]`. Run them with `kiln-run` or with
//! `cargo test -p kiln-runtime --test kernel_cases` where the device is (see there). `KILN_CASES=a,b` leaves those with a or b
//! in their names.

#[path = "../tests/cases/mod.rs"]
mod cases;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [folder, wanted @ ..] = &args[..] else { return Err("usage: kernel_cases FOLDER [TARGET …]".into()) };
    std::fs::create_dir_all(folder)?;
    let only = std::env::var("KILN_CASES").unwrap_or_default();
    let all: Vec<_> = cases::all().into_iter().filter(|c| only.split(',').any(|o| c.name.contains(o))).collect();
    for target in cases::targets().into_iter().filter(|t| wanted.is_empty() || wanted.iter().any(|w| w == t)) {
        let built = cases::build(&all, target);
        for r in &built.refused {
            println!("refused: {r}");
        }
        for (i, text) in built.ptx.iter().enumerate() {
            std::fs::write(format!("{folder}/{target}.{i}.ptx"), text)?;
        }
        println!("{target}: {} launches", built.program.launches.len());
        std::fs::write(format!("{folder}/{target}.kiln"), cases::engine(built))?;
    }
    Ok(())
}
