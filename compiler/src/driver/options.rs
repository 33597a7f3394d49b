//! What to compile for.

use std::{collections::BTreeMap, path::PathBuf};

use kiln_codegen::CPU_LEVELS;
use kiln_format::CpuLevel;
use kiln_passes::eqsat::{Precision, RuleSet, cost::Timings};

use crate::{diagnostic::Problem, shape_spec::ShapeSpec};

/// Element type of values in memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum PrecisionOption {
    /// The model's own types.
    #[default]
    Fp32,
    /// f32 values are stored as f16 where their range allows; sums stay in f32.
    Fp16,
}

impl PrecisionOption {
    /// As on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fp32 => "fp32",
            Self::Fp16 => "fp16",
        }
    }
    pub(super) fn to_cover(self) -> Precision {
        match self {
            Self::Fp32 => Precision::Fp32,
            Self::Fp16 => Precision::Fp16,
        }
    }
}

/// How much of the fusion machinery runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum RuleOption {
    /// All rewrite rules, and covering.
    #[default]
    All,
    /// Covering of the model as it is, without rewrites.
    None,
    /// One kernel per operation.
    Unfused,
    /// No rewrites, and a greedy fuser of pairs in place of covering: a baseline.
    Greedy,
}

impl RuleOption {
    pub(super) fn rules(self) -> RuleSet {
        match self {
            Self::All => RuleSet::All,
            Self::None | Self::Unfused | Self::Greedy => RuleSet::None,
        }
    }
    fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::None => "none",
            Self::Unfused => "unfused",
            Self::Greedy => "greedy",
        }
    }
}

/// Everything that an engine's bytes depend on, the model aside.
#[derive(Clone, Debug)]
pub struct CompileOptions {
    /// Names of targets, in order: `x86_64`, `sm_80`, `sm_90a`.
    pub targets: Vec<String>,
    /// Element type in memory.
    pub precision: PrecisionOption,
    /// Shapes of inputs.
    pub shapes: Vec<ShapeSpec>,
    /// Fusion machinery.
    pub rules: RuleOption,
    /// Cost tables that replace the built-in ones, by target name.
    pub cost_tables: BTreeMap<String, PathBuf>,
    /// Names of rules that are left out.
    pub without: Vec<String>,
    /// Measured times by target: they are used instead of predictions.
    pub timings: BTreeMap<String, Timings>,
    /// A lockfile: read where it exists and no times are given, written otherwise.
    pub lock: Option<PathBuf>,
    /// Where the module of each phase is written.
    pub dump_phases: Option<PathBuf>,
    /// Levels of CPU code, ascending; a runtime takes the best that its processor has.
    pub cpu_levels: Vec<CpuLevel>,
    /// Bytes that values between kernels may take together.
    pub workspace_limit: Option<u64>,
    /// Rewrites may round floating arithmetic between computed values otherwise, as they may in fp16 builds.
    pub reassociate: bool,
    /// Generate code in worker processes: what makes LLVM abort is then an error with a reproducer.
    pub isolate: bool,
}

impl Default for CompileOptions {
    fn default() -> Self {
        Self {
            targets: vec!["x86_64".into()],
            precision: PrecisionOption::Fp32,
            shapes: Vec::new(),
            rules: RuleOption::All,
            cost_tables: BTreeMap::new(),
            without: Vec::new(),
            timings: BTreeMap::new(),
            lock: None,
            dump_phases: None,
            cpu_levels: CPU_LEVELS.to_vec(),
            workspace_limit: None,
            reassociate: false,
            isolate: false,
        }
    }
}

impl CompileOptions {
    /// The options that differ from the defaults, for provenance.
    pub fn as_map(&self) -> BTreeMap<String, String> {
        let mut map = BTreeMap::new();
        map.insert("precision".into(), self.precision.name().into());
        if self.rules != RuleOption::All {
            map.insert("rules".into(), self.rules.name().into());
        }
        if let Some(limit) = self.workspace_limit {
            map.insert("workspace limit".into(), limit.to_string());
        }
        if self.reassociate {
            map.insert("reassociate".into(), "yes".into());
        }
        if !self.without.is_empty() {
            map.insert("without".into(), self.without.join("+"));
        }
        if self.cpu_levels != CPU_LEVELS {
            map.insert("cpu levels".into(), self.cpu_levels.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
        }
        for s in &self.shapes {
            map.insert(format!("shape {}", s.input), s.to_string());
        }
        map
    }
    /// The pipeline as text, for provenance.
    pub fn pipeline(&self) -> String {
        format!(
            "onnx-to-alg,saturate-and-cover{{rules={} precision={}}},schedule,bufferize,codegen,pack-engine",
            self.rules.name(),
            self.precision.name()
        )
    }
}

/// Expands the names of the command line (`cpu`, `cuda`, or exact ones) to targets, sorted and without doubles.
///
/// # Errors
/// An unknown name.
pub fn targets_of(names: &[String]) -> Result<Vec<String>, Problem> {
    let known: Vec<&str> = kiln_codegen::data::target_names().collect();
    let mut out = Vec::new();
    for n in names.iter().flat_map(|n| n.split(',')) {
        match n {
            "cpu" => out.push("x86_64".to_string()),
            // An architecture-specific target loads on its own architecture only, so the portable one goes beside it.
            "cuda" => out.extend(["sm_80".to_string(), "sm_90a".to_string()]),
            exact if known.contains(&exact) => out.push(exact.to_string()),
            other => {
                return Err(Problem::new("unknown-target", format!("there is no target '{other}'"))
                    .help(format!("targets are cpu, cuda, or one of {}", known.join(", "))));
            }
        }
    }
    out.sort();
    out.dedup();
    Ok(out)
}
