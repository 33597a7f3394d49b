//! `--shape NAME=1x3x224x224`: bindings and bounds of input dimensions.

use std::{fmt, str::FromStr};

/// What is said of one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DimSpec {
    /// `?`: as the model has it.
    Keep,
    /// `224`: fixed.
    Fixed(i64),
    /// `1..32` or `1..8..32` (least, best, greatest): a range; costs are taken at the best.
    Range {
        /// Least value.
        min: i64,
        /// The value that costs are taken at.
        opt: i64,
        /// Greatest value.
        max: i64,
    },
}

/// The shape of one input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShapeSpec {
    /// ONNX name of the input.
    pub input: String,
    /// One per dimension.
    pub dims: Vec<DimSpec>,
}

/// A shape that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is not a shape: {why} (examples: x=1x3x224x224, x=1..32x3x224x?, ids=1x8..128..512)")]
pub struct ShapeSpecError {
    text: String,
    why: String,
}

impl FromStr for ShapeSpec {
    type Err = ShapeSpecError;

    fn from_str(text: &str) -> Result<Self, ShapeSpecError> {
        let fail = |why: String| ShapeSpecError { text: text.into(), why };
        // ONNX names may hold '=', shapes may not.
        let (input, shape) = text.rsplit_once('=').ok_or_else(|| fail("there is no '='".into()))?;
        if input.is_empty() {
            return Err(fail("the input has no name".into()));
        }
        let number = |s: &str| s.trim().parse::<i64>().ok().filter(|v| *v >= 0);
        let dim = |part: &str| -> Result<DimSpec, ShapeSpecError> {
            if part == "?" {
                return Ok(DimSpec::Keep);
            }
            let numbers: Option<Vec<i64>> = part.split("..").map(number).collect();
            let bad = || fail(format!("'{part}' is not a dimension"));
            match numbers.ok_or_else(bad)?[..] {
                [n] => Ok(DimSpec::Fixed(n)),
                [min, max] if min <= max => Ok(DimSpec::Range { min, opt: max, max }),
                [min, opt, max] if min <= opt && opt <= max => Ok(DimSpec::Range { min, opt, max }),
                _ => Err(bad()),
            }
        };
        let dims = if shape.is_empty() { Ok(Vec::new()) } else { shape.split('x').map(dim).collect() };
        Ok(Self { input: input.into(), dims: dims? })
    }
}

impl fmt::Display for ShapeSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dims: Vec<String> = self
            .dims
            .iter()
            .map(|d| match d {
                DimSpec::Keep => "?".into(),
                DimSpec::Fixed(n) => n.to_string(),
                DimSpec::Range { min, opt, max } if opt == max => format!("{min}..{max}"),
                DimSpec::Range { min, opt, max } => format!("{min}..{opt}..{max}"),
            })
            .collect();
        write!(f, "{}={}", self.input, dims.join("x"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_round_trip() {
        for t in ["x=1x3x224x224", "a=b=2x?", "ids=1..8..32x128", "x=1..4x3", "s="] {
            assert_eq!(t.parse::<ShapeSpec>().unwrap().to_string(), t);
        }
    }

    #[test]
    fn broken_shapes_are_errors() {
        for t in ["x", "=1x2", "x=1x", "x=-1", "x=4..2", "x=1..9..3", "x=axb"] {
            assert!(t.parse::<ShapeSpec>().is_err(), "{t}");
        }
    }
}
