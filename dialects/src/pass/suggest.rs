//! Checks the text of a pipeline against the registered passes, to name what was perhaps meant.
use super::registry::PassInfo;

/// Looks for mistaken names of Kiln's passes and options in the text of a pipeline.
///
/// # Errors
/// The mistake, with the name that was perhaps meant.
pub fn check_pipeline(pipeline: &str) -> Result<(), String> {
    check(pipeline, &super::registry::registered()).map_or(Ok(()), Err)
}

/// What is wrong with the pipeline; `None` where nothing is, or where only MLIR's own parser can tell.
pub(super) fn check(pipeline: &str, passes: &[PassInfo]) -> Option<String> {
    for (name, options) in elements(pipeline) {
        let Some(pass) = passes.iter().find(|p| p.name == name) else {
            // An op's name nests a pipeline; MLIR's own passes are not listed anywhere that C can see.
            if name.contains('.') || name.is_empty() {
                continue;
            }
            if let Some(near) = nearest(&name, passes.iter().map(|p| p.name)) {
                return Some(format!("no pass is named '{name}'; did you mean '{near}'?"));
            }
            continue;
        };
        for given in option_names(&options) {
            if pass.options.iter().any(|o| o.name == given) {
                continue;
            }
            let known: Vec<&str> = pass.options.iter().map(|o| o.name).collect();
            return Some(match nearest(&given, known.iter().copied()) {
                Some(near) => format!("pass '{name}' has no option '{given}'; did you mean '{near}'?"),
                None if known.is_empty() => format!("pass '{name}' has no option '{given}'; it has none"),
                None => format!("pass '{name}' has no option '{given}'; it has {}", known.join(", ")),
            });
        }
    }
    None
}

/// The names in a pipeline, each with the text in its braces.
fn elements(pipeline: &str) -> Vec<(String, String)> {
    let (mut found, mut name, mut options, mut depth) = (Vec::new(), String::new(), String::new(), 0usize);
    for c in pipeline.chars() {
        match c {
            '{' => {
                depth += 1;
                if depth > 1 {
                    options.push(c);
                }
            }
            '}' => {
                depth = depth.saturating_sub(1);
                if depth > 0 {
                    options.push(c);
                }
            }
            _ if depth > 0 => options.push(c),
            ',' | '(' | ')' => {
                let done = (std::mem::take(&mut name).trim().to_owned(), std::mem::take(&mut options));
                if !done.0.is_empty() {
                    found.push(done);
                }
            }
            _ => name.push(c),
        }
    }
    if !name.trim().is_empty() {
        found.push((name.trim().to_owned(), options));
    }
    found
}

fn option_names(text: &str) -> Vec<String> {
    let (mut names, mut word, mut depth, mut in_value) = (Vec::new(), String::new(), 0usize, false);
    for c in text.chars().chain([' ']) {
        match c {
            '{' | '[' | '"' if in_value => depth += 1,
            '}' | ']' if in_value => depth = depth.saturating_sub(1),
            ' ' if depth == 0 => {
                if !in_value && !word.is_empty() {
                    names.push(std::mem::take(&mut word));
                }
                (in_value, word) = (false, String::new());
            }
            '=' if !in_value => {
                names.push(std::mem::take(&mut word));
                in_value = true;
            }
            c if !in_value => word.push(c),
            _ => {}
        }
    }
    names
}

/// The name at the smallest edit distance, if that is at most a third of its length.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known.map(|k| (distance(name, k), k)).filter(|(d, k)| *d <= (k.len() / 3).max(1)).min().map(|(_, k)| k)
}

/// Levenshtein's.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pass::PassOption;

    const PASSES: &[PassInfo] =
        &[PassInfo { name: "fold-views", summary: "", anchor: "", options: &[PassOption::new("limit", "", "1")], manual: "" }];

    #[test]
    fn names_what_was_meant() {
        let check = |text| check(text, PASSES);
        assert_eq!(check("builtin.module(cse,func.func(fold-views{limit=3}),canonicalize)"), None);
        assert_eq!(check("fold-view").as_deref(), Some("no pass is named 'fold-view'; did you mean 'fold-views'?"));
        assert_eq!(
            check("fold-views{limits=3}").as_deref(),
            Some("pass 'fold-views' has no option 'limits'; did you mean 'limit'?")
        );
        assert_eq!(check("fold-views{x=1 limit=2}").as_deref(), Some("pass 'fold-views' has no option 'x'; it has limit"));
    }
}
