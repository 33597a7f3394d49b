//! Numbers and tables for people.

use indicatif::{ProgressBar, ProgressStyle};
use std::{
    fmt::Write as _,
    io::{self, Write},
};

/// `12.3 MiB`.
pub fn human_bytes(bytes: u64) -> String {
    let mut v = bytes as f64;
    let mut unit = "B";
    for next in ["KiB", "MiB", "GiB", "TiB"] {
        if v < 1024.0 {
            break;
        }
        v /= 1024.0;
        unit = next;
    }
    if unit == "B" { format!("{bytes} B") } else { format!("{v:.1} {unit}") }
}

/// `850 us`, `12.3 ms`, `1.20 s`.
pub fn human_us(us: f64) -> String {
    if us < 1e3 {
        format!("{us:.1} us")
    } else if us < 1e6 {
        format!("{:.2} ms", us / 1e3)
    } else {
        format!("{:.2} s", us / 1e6)
    }
}

/// A bar on standard error, hidden where that is no terminal.
pub fn progress(len: u64, what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new(len).with_message(what);
    if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {pos}/{len} {eta}") {
        bar.set_style(style.progress_chars("=> "));
    }
    bar
}

/// Writes rows in columns two spaces apart; columns whose header begins with a space are right-aligned.
pub(crate) fn table(out: &mut dyn Write, header: &[&str], rows: &[Vec<String>]) -> io::Result<()> {
    let width = |i: usize| {
        let cells = rows.iter().map(|r| r.get(i).map_or(0, |c| c.chars().count()));
        cells.chain([header[i].trim().chars().count()]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..header.len()).map(width).collect();
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let mut text = String::new();
        for (i, cell) in cells.enumerate().take(header.len()) {
            let w = widths[i];
            let _ = if header[i].starts_with(' ') { write!(text, "{cell:>w$}  ") } else { write!(text, "{cell:<w$}  ") };
        }
        text.trim_end().to_string()
    };
    let bold = anstyle::Style::new().bold();
    writeln!(out, "{bold}{}{bold:#}", line(&mut header.iter().map(|h| h.trim())))?;
    rows.iter().try_for_each(|r| writeln!(out, "{}", line(&mut r.iter().map(String::as_str))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units() {
        assert_eq!((human_bytes(1023), human_bytes(1536)), ("1023 B".into(), "1.5 KiB".into()));
        assert_eq!((human_us(999.0), human_us(2500.0)), ("999.0 us".into(), "2.50 ms".into()));
    }
}
