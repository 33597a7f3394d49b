//! The passes of this crate, as the build script finds them in its files.
include!(concat!(env!("OUT_DIR"), "/passes.rs"));

#[cfg(test)]
mod tests {
    use kiln_dialects::pass::registered;

    #[test]
    fn every_pass_has_a_manual_and_a_kebab_case_name() {
        super::register_all();
        super::register_all();
        let passes = registered();
        assert!(!passes.is_empty());
        assert!(passes.windows(2).all(|w| w[0].name < w[1].name));
        for p in passes {
            assert!(p.manual.starts_with(&format!("# {}\n", p.name)), "{}: its header is {:?}", p.name, p.manual);
            assert!(p.name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{}", p.name);
            assert!(p.options.iter().all(|o| !o.help.is_empty()), "{}: an option without help", p.name);
        }
    }
}
