//! `kiln explain`: stories of kernels, why two nodes are apart, pictures.

use kiln_compiler::{
    driver::{CompileOptions, explored, load, plan_stories, why_not},
    explain::{egraph_picture, find, plan_picture, rules_of, why_not::WhyNot},
};
use kiln_tests::model;

fn options() -> CompileOptions {
    CompileOptions { targets: vec!["sm_90a".into()], ..CompileOptions::default() }
}

#[test]
fn stories_say_where_kernels_come_from() {
    let front = load(&model("magika_v3_3"), &options()).unwrap();
    let stories = plan_stories(&front, "sm_90a", &options()).unwrap();
    assert!(stories.iter().all(|s| s.predicted_us > 0.0 && !s.parts.is_empty() && !s.nodes.is_empty()));
    for (i, s) in stories.iter().enumerate() {
        assert!(s.reads.iter().filter_map(|r| r.kernel).all(|k| (k as usize) < i), "{} reads what comes later", s.name);
        assert_eq!(rules_of(s, &Default::default()).len(), s.rules.len(), "every rule is known: {:?}", s.rules);
        assert!(find(&stories, &s.nodes[0]).iter().any(|f| f.name == s.name));
    }
    let picture = plan_picture(&stories);
    assert_eq!(picture.boxes.len(), stories.len());
    assert!(picture.dot().starts_with("digraph") && picture.svg().ends_with("</svg>\n"));
}

#[test]
fn two_nodes_are_together_or_something_keeps_them_apart() {
    let front = load(&model("magika_v3_3"), &options()).unwrap();
    let stories = plan_stories(&front, "sm_90a", &options()).unwrap();
    let ask = |a: &str, b: &str| why_not(&front, "sm_90a", &options(), a, b).unwrap();
    let many = stories.iter().find(|s| s.nodes.len() > 1).unwrap();
    assert!(matches!(ask(&many.nodes[0], &many.nodes[1]), WhyNot::Together { .. }));
    let mut answers = 0;
    for s in &stories {
        for k in s.reads.iter().filter_map(|r| r.kernel) {
            let from = &stories[k as usize];
            let apart = |a: &&String, of: &[String]| !of.contains(a);
            let (a, b) = (from.nodes.iter().find(|n| apart(n, &s.nodes)), s.nodes.iter().find(|n| apart(n, &from.nodes)));
            let (Some(a), Some(b)) = (a, b) else { continue };
            match ask(a, b) {
                WhyNot::Refused { reasons, .. } => assert!(!reasons.is_empty()),
                WhyNot::Costs { fused_us, separate_us, .. } => assert!(fused_us > 0.0 && separate_us > 0.0),
                WhyNot::Together { .. } | WhyNot::Apart { .. } => {}
            }
            answers += 1;
        }
    }
    assert!(answers > 0);
    assert!(why_not(&front, "sm_90a", &options(), "no such node", "either").is_err());
}

#[test]
fn the_egraph_shows_its_cover() {
    let front = load(&model("magika_v3_3"), &options()).unwrap();
    let all = explored(&front, "sm_90a", &options()).unwrap();
    let text = all[0].text();
    assert!(text.contains("<- kernel 0"), "{text}");
    let picture = egraph_picture(&all[0], None);
    assert_eq!(picture.boxes.len(), all[0].choices.classes.len());
    assert!(picture.boxes.iter().any(|b| b.strong && b.colour.is_some()));
}
