//! Data files of the targets: limits and rates that steer planning. Each file's header says where its figures are from.

use kiln_plan::{TargetInfo, target::BadTarget};

/// Built-in targets, by name.
const FILES: &[(&str, &str)] = &[
    ("sm_80", include_str!("../data/sm_80.toml")),
    ("sm_90a", include_str!("../data/sm_90a.toml")),
    ("x86_64", include_str!("../data/x86_64.toml")),
];

/// Names of the built-in targets, sorted.
pub fn target_names() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(n, _)| *n)
}

/// A built-in target; none for an unknown name.
///
/// # Errors
/// A data file that does not parse (a defect of the build).
pub fn target(name: &str) -> Option<Result<TargetInfo, BadTarget>> {
    FILES.iter().find(|(n, _)| *n == name).map(|(_, text)| TargetInfo::from_toml(text))
}

/// The text of a built-in target's data file.
pub fn text(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(n, _)| *n == name).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    #[test]
    fn built_in_targets_parse_and_have_their_own_names() {
        for name in super::target_names() {
            assert_eq!(super::target(name).unwrap().unwrap().name, name);
        }
        assert!(super::target("z80").is_none());
    }
}
