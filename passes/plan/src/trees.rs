//! What measured kernels took beside an analytical prediction, as boosted trees: data of a target.
//!
//! Every tree asks the same question at all places of a level, so that the answers are the bits of a leaf's number
//! (oblivious trees). A correction is the sum of the leaves that a kernel falls into: the logarithm of a factor.

use serde::{Deserialize, Serialize};

/// One tree.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    /// For each level the feature's number, and the value above which the answer is yes.
    pub levels: Vec<(u16, f64)>,
    /// What is added, by answers: the first level's is the highest bit.
    pub leaves: Vec<f64>,
}

/// The trees of an archetype.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, try_from = "Text", into = "Text")]
pub struct Trees {
    /// What is looked at, by name.
    pub features: Vec<String>,
    /// Corrections are no larger than this.
    pub most: f64,
    /// The trees.
    pub trees: Vec<Tree>,
}

/// As it is written: a line a tree, `feature>value ..: leaf ..`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Text {
    features: Vec<String>,
    most: f64,
    trees: Vec<String>,
}

impl Tree {
    /// The leaf that a kernel falls into.
    pub fn value(&self, features: &[f64]) -> f64 {
        let answer = |(f, at): &(u16, f64)| usize::from(features.get(usize::from(*f)).is_some_and(|v| v > at));
        let leaf = self.levels.iter().fold(0, |n, l| 2 * n + answer(l));
        self.leaves.get(leaf).copied().unwrap_or_default()
    }

    /// The tree on a line.
    pub fn line(&self) -> String {
        let levels: Vec<String> = self.levels.iter().map(|(f, at)| format!("{f}>{at}")).collect();
        let leaves: Vec<String> = self.leaves.iter().map(|v| format!("{v}")).collect();
        format!("{}: {}", levels.join(" "), leaves.join(" "))
    }

    fn read(line: &str, features: usize) -> Option<Self> {
        let (levels, leaves) = line.split_once(':')?;
        let number = |t: &str| t.parse().ok().filter(|v: &f64| v.is_finite());
        let level = |t: &str| {
            let (f, at) = t.split_once('>')?;
            let f = f.parse().ok().filter(|f: &u16| usize::from(*f) < features)?;
            Some((f, number(at)?))
        };
        let levels: Vec<(u16, f64)> = levels.split_whitespace().map(level).collect::<Option<_>>()?;
        let leaves: Vec<f64> = leaves.split_whitespace().map(number).collect::<Option<_>>()?;
        let fits = levels.len() < 16 && leaves.len() == 1 << levels.len();
        fits.then_some(Self { levels, leaves })
    }
}

impl Trees {
    /// The logarithm of the factor for a kernel, whose features `of` gives by name.
    pub fn correction(&self, of: impl Fn(&str) -> f64) -> f64 {
        let features: Vec<f64> = self.features.iter().map(|n| of(n)).collect();
        let sum: f64 = self.trees.iter().map(|t| t.value(&features)).sum();
        sum.clamp(-self.most, self.most)
    }
}

impl TryFrom<Text> for Trees {
    type Error = String;
    fn try_from(t: Text) -> Result<Self, String> {
        let read = |l: &String| Tree::read(l, t.features.len()).ok_or_else(|| format!("'{l}' is not a tree"));
        let trees = t.trees.iter().map(read).collect::<Result<_, _>>()?;
        if !(t.most.is_finite() && t.most >= 0.0) {
            return Err("the largest correction is not a positive number".into());
        }
        Ok(Self { features: t.features, most: t.most, trees })
    }
}

impl From<Trees> for Text {
    fn from(t: Trees) -> Self {
        Self { trees: t.trees.iter().map(Tree::line).collect(), features: t.features, most: t.most }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two() -> Trees {
        let a = Tree { levels: vec![(0, 1.0), (1, 0.5)], leaves: vec![0.0, 0.25, -0.5, 4.0] };
        let b = Tree { levels: vec![], leaves: vec![0.125] };
        Trees { features: vec!["x".into(), "y".into()], most: 2.0, trees: vec![a, b] }
    }

    #[test]
    fn answers_are_bits_and_corrections_have_a_bound() {
        let at = |x: f64, y: f64| two().correction(|n| if n == "x" { x } else { y });
        assert_eq!([at(1.0, 0.0), at(1.0, 1.0), at(2.0, 0.5), at(2.0, 1.0)], [0.125, 0.375, -0.375, 2.0]);
    }

    #[test]
    fn a_text_reads_back_and_a_wrong_one_is_refused() {
        let text = toml::to_string(&two()).unwrap();
        assert_eq!(toml::from_str::<Trees>(&text).unwrap(), two());
        for (right, wrong) in [("0>1 ", "2>1 "), ("0.25", "nan"), ("0.25 ", ""), ("0>1", "0<1")] {
            assert!(toml::from_str::<Trees>(&text.replace(right, wrong)).is_err(), "{wrong}");
        }
    }
}
