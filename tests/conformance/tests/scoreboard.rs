//! The pages are those that the recorded runs and the expectations give.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use kiln_conformance::{
    expect::Expectations,
    results::Run,
    scoreboard::{Board, RUNTIMES, html, markdown},
};

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_scoreboard_is_fresh() {
    let board = Board::load(home()).unwrap();
    for (name, text) in [("SCOREBOARD.md", markdown(&board)), ("scoreboard.html", html(&board))] {
        let written = std::fs::read_to_string(home().join(name)).unwrap_or_default();
        assert!(written == text, "{name} is not what results/ and expect/ give: run ./x conformance scoreboard");
    }
}

#[test]
fn recorded_runs_and_expectations_agree() {
    for (runtime, _) in RUNTIMES {
        let results = home().join("results").join(format!("{runtime}.jsonl"));
        if !results.is_file() {
            continue;
        }
        let run = Run::load(&results).unwrap();
        let expected = Expectations::load(&home().join("expect").join(format!("{runtime}.toml"))).unwrap();
        let ids: Vec<String> = run.rows.iter().map(kiln_conformance::results::Row::id).collect();
        let surprises = expected.surprises(ids.iter().map(String::as_str).zip(run.rows.iter().map(|r| &r.outcome)));
        assert!(surprises.is_empty(), "{runtime}: {surprises:#?}");
        let known = expected.by_case();
        let gone: Vec<_> = known.keys().filter(|c| !ids.iter().any(|i| i == *c)).collect();
        assert!(gone.is_empty(), "{runtime}: no such cases: {gone:?}");
    }
}
