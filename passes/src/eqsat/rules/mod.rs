//! Algebraic rules.

/// Which rules may fire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RuleSet {
    /// All of them.
    #[default]
    All,
    /// None.
    None,
    /// All but the named ones.
    Without(Vec<String>),
}

impl RuleSet {
    /// Name of the i-th rule.
    pub fn name(&self, _: usize) -> Option<&'static str> {
        None
    }
}
