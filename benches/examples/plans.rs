//! What the rules do for models: launches, predicted cost, size of the e-graph and time to plan, with all rules and
//! without rules.
//!
//! `cargo run --release -p kiln-benches --example plans -- [--target sm_90a] [--fp16] [--reassociate] [--amplify] [--cuts KEPT,PRICED,PARTIAL] MODEL...`
//! writes a Markdown table. The checksum is of the program's text, equal where the plan is.

use kiln_benches::planning::{Loaded, archetypes, settings};
use kiln_passes::eqsat::{CoverOptions, RuleSet, pricing::PriceTable};

/// As `kiln` has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<(), String> {
    let s = settings(std::env::args().skip(1))?;
    let archetypes = archetypes();
    println!(
        "| model | launches, rules | launches, none | predicted us, rules | none | gain % | e-nodes | saturated | priced | plan s | processor s | checksum |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|---|");
    for path in &s.models {
        let model = match Loaded::load(path) {
            Ok(model) => model,
            Err(e) => {
                println!("| {e} | | | | | | | | | | | |");
                continue;
            }
        };
        let all = model.plan(&s.options, &archetypes, &PriceTable::default())?;
        let plain = CoverOptions { rules: RuleSet::None, ..s.options.clone() };
        let none = model.plan(&plain, &archetypes, &PriceTable::default())?;
        println!(
            "| {} | {} | {} | {:.1} | {:.1} | {:.1} | {} | {} | {} | {:.2} | {:.2} | {:016x} |",
            model.name,
            all.launches,
            none.launches,
            all.us,
            none.us,
            100.0 * (none.us / all.us - 1.0),
            all.encoded,
            all.saturated,
            all.priced,
            all.seconds,
            all.processor,
            all.checksum
        );
    }
    Ok(())
}
