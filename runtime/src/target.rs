//! Which program of an engine runs on which device.

use crate::error::RuntimeError;
use kiln_format::{Code, Program};
use std::str::FromStr;

/// Where to run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Device {
    /// The first CUDA device where the engine has a program for it, otherwise the CPU.
    #[default]
    Auto,
    /// The processor.
    Cpu,
    /// A CUDA device by ordinal.
    Cuda(u32),
}

impl std::fmt::Display for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Auto => f.write_str("auto"),
            Self::Cpu => f.write_str("cpu"),
            Self::Cuda(n) => write!(f, "cuda:{n}"),
        }
    }
}

impl FromStr for Device {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, String> {
        match s {
            "auto" => Ok(Self::Auto),
            "cpu" => Ok(Self::Cpu),
            "cuda" => Ok(Self::Cuda(0)),
            _ => s
                .strip_prefix("cuda:")
                .and_then(|n| n.parse().ok())
                .map(Self::Cuda)
                .ok_or_else(|| format!("{s} is no device; say auto, cpu, cuda or cuda:N")),
        }
    }
}

/// `sm_90a` as (90, true).
pub(crate) fn parse_sm(target: &str) -> Option<(u32, bool)> {
    let rest = target.strip_prefix("sm_")?;
    let (digits, specific) = match rest.strip_suffix('a') {
        Some(d) => (d, true),
        None => (rest, false),
    };
    digits.parse().ok().map(|n| (n, specific))
}

/// Index of the best program for a CUDA device of the given compute capability: the architecture-specific one of exactly
/// that capability, otherwise the newest that is not newer.
pub(crate) fn best_cuda_target<'a>(targets: impl Iterator<Item = &'a str>, capability: u32) -> Option<usize> {
    targets
        .enumerate()
        .filter_map(|(i, t)| parse_sm(t).map(|(sm, specific)| (i, sm, specific)))
        .filter(|(_, sm, specific)| if *specific { *sm == capability } else { *sm <= capability })
        .max_by_key(|(_, sm, specific)| (*sm, *specific))
        .map(|(i, _, _)| i)
}

/// The target asked for by name, checked to be of the device's kind.
pub(crate) fn named_target(program: &Program, wanted: &str, cuda: bool) -> Result<usize, RuntimeError> {
    let found = program.targets.iter().position(|t| t.target == wanted && matches!(t.code, Code::Ptx { .. }) == cuda);
    found.ok_or_else(|| RuntimeError::UnknownTarget { wanted: wanted.into(), targets: show_targets(program) })
}

pub(crate) fn show_targets(program: &Program) -> String {
    let names = program.target_names();
    if names.is_empty() { "none".into() } else { names.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn best_target_for_a_capability() {
        let best = |cc| best_cuda_target(["x86_64", "sm_80", "sm_90a", "sm_86"].into_iter(), cc);
        assert_eq!(best(90), Some(2));
        assert_eq!(best(89), Some(3));
        assert_eq!(best(100), Some(3));
        assert_eq!(best(80), Some(1));
        assert_eq!(best(75), None);
        assert_eq!(parse_sm("sm_"), None);
    }

    #[test]
    fn devices_by_name() {
        for d in [Device::Auto, Device::Cpu, Device::Cuda(2)] {
            assert_eq!(d.to_string().parse(), Ok(d));
        }
        assert!("gpu".parse::<Device>().is_err());
    }
}
