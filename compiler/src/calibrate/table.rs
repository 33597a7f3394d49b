//! The data file of a target, with its fitted coefficients.

use std::fmt::Write;

use kiln_plan::{Coefficients, Counts, TargetInfo, TargetKind, Trees};

use super::score::Score;

/// Where the coefficients of a table come from.
#[derive(Clone, Debug)]
pub struct Measured {
    /// Device and driver.
    pub device: String,
    /// Day of the measurement.
    pub date: String,
    /// The compiler that made the kernels, and its source revision.
    pub compiler: String,
    /// File of the records, as it is to be called in the header.
    pub records: String,
    /// Kernels that the fit used, and those that were held out.
    pub kernels: (usize, usize),
    /// How well it orders the held-out candidates of single cones.
    pub schedules: Score,
    /// How well it orders the held-out covers of computations.
    pub covers: Score,
}

/// A number with four significant digits.
fn figure(v: f64) -> String {
    if v == 0.0 || !v.is_finite() {
        return "0.0".into();
    }
    let digits = (3 - v.abs().log10().floor() as i64).clamp(0, 12) as usize;
    let text = format!("{v:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').to_string() } else { text };
    if text.ends_with('.') {
        text + "0"
    } else if text.contains('.') {
        text
    } else {
        text + ".0"
    }
}

fn coefficients(out: &mut String, name: &str, c: &Coefficients) {
    let _ = writeln!(out, "\n[cost.{name}]");
    for (name, v) in Coefficients::NAMES.iter().zip(c.values()) {
        let _ = writeln!(out, "{name} = {}", figure(v));
    }
}

fn trees(out: &mut String, name: &str, t: &Trees) {
    let _ = writeln!(out, "\n[cost.residual.{name}]\nfeatures = [{}]", quoted(t.features.iter().cloned(), " "));
    let _ =
        writeln!(out, "most = {:?}\ntrees = [\n    {},\n]", t.most, quoted(t.trees.iter().map(kiln_plan::Tree::line), "\n    "));
}

fn quoted(all: impl Iterator<Item = String>, between: &str) -> String {
    all.map(|t| format!("\"{t}\"")).collect::<Vec<_>>().join(&format!(",{between}"))
}

/// The text of a target's data file. `limits` says where its limits and rates come from.
pub fn table(info: &TargetInfo, limits: &[&str], measured: Option<&Measured>) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "# Target {}: limits, rates, and the coefficients of the cost model.", info.name);
    limits.iter().for_each(|l| out += &format!("# {l}\n"));
    if let Some(m) = measured {
        let _ = writeln!(out, "# Coefficients: fitted to {} kernels on {}, {}, {}.", m.kernels.0, m.device, m.date, m.compiler);
        let _ = writeln!(
            out,
            "# Records: {}. Of {} kernels that were held out, alternatives of the same cone are ordered",
            m.records, m.kernels.1
        );
        let of = |s: &Score| {
            format!(
                "with a Kendall tau of {:.3}, first choice {:.1} % and best of eight {:.1} % slower than the fastest ({} groups)",
                s.tau,
                100.0 * s.first,
                100.0 * s.best_of_eight,
                s.groups
            )
        };
        let _ = writeln!(out, "# {};", of(&m.schedules));
        let _ = writeln!(out, "# ways to divide a computation into kernels {}.", of(&m.covers));
        let _ = writeln!(
            out,
            "# To regenerate: kiln calibrate --target {0} --out B.kiln; on the device kiln-run bundle B.kiln --records",
            info.name
        );
        let _ = writeln!(out, "# R.jsonl --date DAY; kiln calibrate --target {0} --fit R.jsonl --out {0}.toml.", info.name);
    }
    let kind = if info.kind == TargetKind::Cpu { "cpu" } else { "cuda" };
    let _ = writeln!(out, "name = \"{}\"\nkind = \"{kind}\"", info.name);
    for (name, v) in [
        ("units", u64::from(info.units)),
        ("vector-bits", u64::from(info.vector_bits)),
        ("registers", u64::from(info.registers)),
        ("shared-bytes", u64::from(info.shared_bytes)),
        ("l2-bytes", info.l2_bytes),
        ("unit-threads", u64::from(info.unit_threads)),
        ("unit-registers", u64::from(info.unit_registers)),
    ] {
        let _ = writeln!(out, "{name} = {v}");
    }
    for (name, v) in [
        ("launch-us", info.launch_us),
        ("dram-gbs", info.dram_gbs),
        ("l2-gbs", info.l2_gbs),
        ("fp32-gflops", info.fp32_gflops),
        ("matrix-gflops", info.matrix_gflops),
        ("special-gops", info.special_gops),
    ] {
        let _ = writeln!(out, "{name} = {v:?}");
    }
    let Counts {
        index,
        mask,
        branch,
        packing,
        guarded_packing,
        prologue,
        repacked,
        stall,
        unblocked,
        threads,
        elements,
        optimism,
        handover,
    } = info.cost.counts;
    if !info.cost.unproven.is_empty() {
        let _ = writeln!(out, "\n[cost]\nunproven = [{}]", quoted(info.cost.unproven.iter().cloned(), " "));
    }
    let _ = writeln!(out, "\n[cost.counts]");
    for (name, v) in [
        ("index", index),
        ("mask", mask),
        ("branch", branch),
        ("packing", packing),
        ("guarded-packing", guarded_packing),
        ("prologue", prologue),
        ("repacked", repacked),
        ("stall", stall),
        ("unblocked", unblocked),
        ("threads", threads),
        ("elements", elements),
        ("optimism", optimism),
        ("handover", handover),
    ] {
        let _ = writeln!(out, "{name} = {}", figure(v));
    }
    coefficients(&mut out, "other", &info.cost.other);
    info.cost.kernels.iter().for_each(|(name, c)| coefficients(&mut out, &format!("kernels.{name}"), c));
    info.cost.residual.iter().for_each(|(name, t)| trees(&mut out, name, t));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_reads_back() {
        for name in kiln_codegen::data::target_names() {
            let mut info = kiln_codegen::data::target(name).unwrap().unwrap();
            info.cost.kernels.insert("reduce".into(), Coefficients { fill: 1.25, ..Coefficients::default() });
            let tree = kiln_plan::Tree { levels: vec![(1, -0.125)], leaves: vec![0.5, -0.0012] };
            let trees = Trees { features: vec!["ops".into(), "team".into()], most: 0.5, trees: vec![tree; 2] };
            info.cost.residual.insert("reduce".into(), trees.into());
            assert_eq!(TargetInfo::from_toml(&table(&info, &[], None)).unwrap(), info);
        }
    }

    #[test]
    fn figures_have_four_digits() {
        assert_eq!([0.0, 1.0, 12.34567, 0.000123456, 4096.0].map(figure), ["0.0", "1.0", "12.35", "0.0001235", "4096.0"]);
    }
}
