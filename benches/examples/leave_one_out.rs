//! What each rule is worth: by how much predicted time grows when it is masked, for every model in which it fires.
//!
//! `./x leave-one-out [--target sm_90a] [--fp16] [--reassociate] [--amplify] MODEL...` writes Markdown: a column a model,
//! a row a rule. A figure is the change of the predicted time in percent, with the change of launches where there is one;
//! a point where the rule does not fire. Rules that pay nowhere are named below.

use kiln_benches::planning::{Loaded, archetypes, settings};
use kiln_passes::eqsat::{CoverOptions, RuleSet, pricing::PriceTable, rules};

/// As `kiln` has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What counts as a gain, in percent.
const PAYS: f64 = 0.005;

/// A model's column.
struct Column {
    name: String,
    /// Predicted time with all rules and without any, in microseconds.
    us: [f64; 2],
    /// For each rule the change of time in percent, and of launches; none where it does not fire.
    changes: Vec<Option<(f64, i64)>>,
}

fn main() -> Result<(), String> {
    let s = settings(std::env::args().skip(1))?;
    let archetypes = archetypes();
    let names: Vec<&str> = rules::all().map(|r| r.name).collect();
    let mut columns: Vec<Column> = Vec::new();
    for path in &s.models {
        let model = Loaded::load(path)?;
        // What a cone costs does not depend on the rules.
        let table = PriceTable::default();
        let with = |rules: RuleSet| model.plan(&CoverOptions { rules, ..s.options.clone() }, &archetypes, &table);
        let all = with(RuleSet::All)?;
        let none = with(RuleSet::None)?;
        let mut changes = Vec::with_capacity(names.len());
        for name in &names {
            changes.push(match all.fired.contains_key(name) {
                true => {
                    let t = with(RuleSet::Without(vec![(*name).to_string()]))?;
                    Some((100.0 * (t.us / all.us - 1.0), t.launches as i64 - all.launches as i64))
                }
                false => None,
            });
        }
        eprintln!("{}: {} rules fire", model.name, changes.iter().flatten().count());
        columns.push(Column { name: model.name, us: [all.us, none.us], changes });
    }
    let row = |title: &str, cells: Vec<String>| println!("| {title} | {} |", cells.join(" | "));
    row("rule", columns.iter().map(|c| c.name.clone()).collect());
    println!("|---|{}", "---|".repeat(columns.len()));
    row("predicted us", columns.iter().map(|c| format!("{:.1}", c.us[0])).collect());
    row("none of the rules", columns.iter().map(|c| format!("{:+.2}", 100.0 * (c.us[1] / c.us[0] - 1.0))).collect());
    let mut idle: Vec<&str> = Vec::new();
    for (i, name) in names.iter().enumerate() {
        let cell = |c: &Column| match c.changes[i] {
            None => "·".into(),
            Some((us, 0)) => format!("{us:+.2}"),
            Some((us, launches)) => format!("{us:+.2} ({launches:+})"),
        };
        row(name, columns.iter().map(cell).collect());
        if !columns.iter().filter_map(|c| c.changes[i]).any(|(us, _)| us > PAYS) {
            idle.push(name);
        }
    }
    println!("\nPay nowhere here: {}.", if idle.is_empty() { "none".into() } else { idle.join(", ") });
    Ok(())
}
