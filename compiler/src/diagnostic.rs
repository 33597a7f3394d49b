//! The one diagnostic type that people see: what is wrong, where (node, operator, output), and what to do.

use std::fmt;

use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, ThemeCharacters, ThemeStyles};
use serde::Serialize;

/// One problem, perhaps with others under it.
#[derive(Clone, Debug, Default, Serialize, thiserror::Error)]
#[error("{message}")]
pub struct Problem {
    /// Stable code, like `kiln::unsupported-operator`.
    pub code: String,
    /// What is wrong, one sentence.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// The single problems that this one sums up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Problem>,
}

impl Problem {
    /// A problem without help.
    pub fn new(code: &str, message: impl fmt::Display) -> Self {
        Self { code: format!("kiln::{code}"), message: message.to_string(), ..Self::default() }
    }
    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl fmt::Display) -> Self {
        self.help = Some(help.to_string());
        self
    }
    /// Adds the single problems.
    #[must_use]
    pub fn with(mut self, related: Vec<Problem>) -> Self {
        self.related = related;
        self
    }
    /// An error and its chain of causes.
    pub fn from_error(code: &str, e: &dyn std::error::Error) -> Self {
        let mut message = e.to_string();
        let mut cause = e.source();
        while let Some(c) = cause {
            let text = c.to_string();
            if !message.contains(&text) {
                message = format!("{message}: {text}");
            }
            cause = c.source();
        }
        Self::new(code, message)
    }

    /// For a terminal or, without colour, for a log.
    pub fn render(&self, colour: bool) -> String {
        let theme = GraphicalTheme {
            characters: ThemeCharacters::unicode(),
            styles: if colour { ThemeStyles::ansi() } else { ThemeStyles::none() },
        };
        let mut out = String::new();
        // Writing to a string does not fail; if it did, the plain message is still worth having.
        if GraphicalReportHandler::new_themed(theme).with_width(120).render_report(&mut out, self).is_err() {
            out = self.message.clone();
        }
        out
    }
}

impl Diagnostic for Problem {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        (!self.code.is_empty()).then(|| Box::new(&self.code) as Box<dyn fmt::Display>)
    }
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|h| Box::new(h) as Box<dyn fmt::Display>)
    }
    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn Diagnostic> + 'a>> {
        (!self.related.is_empty())
            .then(|| Box::new(self.related.iter().map(|p| p as &dyn Diagnostic)) as Box<dyn Iterator<Item = _>>)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rendering_shows_message_help_and_parts() {
        let p = Problem::new("unsupported-operator", "2 operators are not supported")
            .help("open an issue")
            .with(vec![Problem::new("", "node 'a': Foo"), Problem::new("", "node 'b': Bar")]);
        let text = p.render(false);
        for part in ["2 operators", "open an issue", "node 'a': Foo", "node 'b': Bar", "kiln::unsupported-operator"] {
            assert!(text.contains(part), "{text}");
        }
    }
}
