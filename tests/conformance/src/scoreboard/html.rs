//! The scoreboard as one HTML page that needs nothing else.

use std::fmt::Write as _;

use super::{Board, GROUPS, Score};

const STYLE: &str = "\
:root{color-scheme:light dark;--line:#8884;--good:#2a9d4a;--part:#c98a00;--bad:#d1383d}
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1,h2{line-height:1.2}table{border-collapse:collapse;margin:1rem 0}
th,td{padding:.2rem .8rem;border-bottom:1px solid var(--line);text-align:left;font-variant-numeric:tabular-nums}
td.n{text-align:right}.good{color:var(--good)}.part{color:var(--part)}.bad{color:var(--bad)}
details{margin:.3rem 0}summary{cursor:pointer}code{font-size:.85em}small{opacity:.7}
.bar{display:inline-block;width:8rem;height:.6rem;background:#8883;border-radius:3px;overflow:hidden;margin-right:.5rem}
.bar i{display:block;height:100%;background:var(--good)}
input{font:inherit;padding:.3rem .6rem;width:18rem}
";
const SCRIPT: &str = "\
const f=document.getElementById('f'),rows=[...document.querySelectorAll('#ops tbody tr')];
f.oninput=()=>rows.forEach(r=>r.hidden=!r.dataset.op.includes(f.value.toLowerCase()));
";

/// The page.
pub fn html(board: &Board) -> String {
    let mut out = String::new();
    // Writing to a string does not fail.
    let _ = write(board, &mut out);
    out
}

fn write(board: &Board, out: &mut String) -> std::fmt::Result {
    writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Kiln: ONNX conformance</title>")?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width\">\n<style>{STYLE}</style>")?;
    writeln!(
        out,
        "<h1>ONNX conformance</h1>\n<p>The backend test suite of the Python package <code>onnx</code> 1.23.2.</p>\n<ul>"
    )?;
    for c in &board.columns {
        writeln!(out, "<li><b>{}</b>: {}", c.name, escape(&c.source()))?;
    }
    writeln!(out, "</ul>\n<h2>Groups</h2>\n<table>")?;
    head(board, out, "group")?;
    for group in GROUPS {
        write!(out, "<tr><td>{}", if *group == "ordinary" { "node, ai.onnx and ordinary types only" } else { group })?;
        for c in &board.columns {
            let s = c.group(group);
            let bar = format!("<span class=\"bar\"><i style=\"width:{:.1}%\"></i></span>", s.percent());
            write!(out, "<td class=\"n\">{bar}{s} <small>{:.1} %</small>", s.percent())?;
        }
        writeln!(out)?;
    }
    writeln!(
        out,
        "</table>\n<p>A case passes by the rule of ONNX's own runner: |got − want| ≤ atol + rtol |want| for every float, with the \
         case's tolerances (1e-3 and 1e-7 where it names none), and equality for everything else. “+ n”: so many more pass under a \
         tolerance that is listed, with its reason.</p>\n<h2>Passes under a listed tolerance</h2>"
    )?;
    for c in &board.columns {
        writeln!(out, "<h3>{}</h3>", c.name)?;
        for (listed, rows) in c.tolerated() {
            let (rtol, atol, n) = (listed.rtol, listed.atol, rows.len());
            let reason = escape(&listed.reason);
            writeln!(out, "<details><summary><b>rtol {rtol}, atol {atol}</b>, {n} cases: {reason}</summary>\n<ul>")?;
            rows.iter().try_for_each(|r| writeln!(out, "<li><code>{}</code>", escape(&r.case)))?;
            writeln!(out, "</ul></details>")?;
        }
    }
    writeln!(out, "<h2>Failures</h2>")?;
    for c in &board.columns {
        writeln!(out, "<h3>{}</h3>", c.name)?;
        for (category, reason, rows) in c.reasons() {
            let reason = if reason.is_empty() { "no reason given yet" } else { reason };
            writeln!(out, "<details><summary><b>{category}</b>, {} cases: {}</summary>\n<ul>", rows.len(), escape(reason))?;
            for r in rows {
                writeln!(out, "<li><code>{}</code> <small>{}</small>", escape(&r.case), escape(&r.outcome.detail))?;
            }
            writeln!(out, "</ul></details>")?;
        }
    }
    writeln!(
        out,
        "<h2>Operators</h2>\n<p><input id=\"f\" placeholder=\"filter\" aria-label=\"filter\"></p>\n<table id=\"ops\">"
    )?;
    head(board, out, "operator")?;
    let columns: Vec<_> = board.columns.iter().map(super::Column::operators).collect();
    for operator in board.operators() {
        let name = if operator.is_empty() { "(no node)" } else { operator };
        write!(out, "<tr data-op=\"{}\"><td>{}", escape(&operator.to_lowercase()), escape(name))?;
        for c in &columns {
            let s = c.get(operator).copied().unwrap_or_default();
            write!(out, "<td class=\"n {}\">{s}", class(s))?;
        }
        writeln!(out)?;
    }
    writeln!(out, "</table>\n<script>{SCRIPT}</script>\n</html>")
}

fn class(s: Score) -> &'static str {
    match s.passed {
        _ if s.complete() => "good",
        0 => "bad",
        _ => "part",
    }
}

fn head(board: &Board, out: &mut String, first: &str) -> std::fmt::Result {
    write!(out, "<thead><tr><th>{first}")?;
    board.columns.iter().try_for_each(|c| write!(out, "<th>{}", c.name))?;
    writeln!(out, "</thead>\n<tbody>")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
