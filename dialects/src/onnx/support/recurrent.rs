//! Shapes of recurrent layers.

use kiln_algebra::{DType, Ix};

use crate::onnx::{
    Fact, InferError, OnnxNode,
    support::{Inputs, need, optional},
};

/// Extents of a recurrent layer.
#[derive(Clone, Debug, PartialEq)]
pub struct Recurrent {
    /// Batch comes before positions and directions.
    pub batch_first: bool,
    /// Positions.
    pub length: Ix,
    /// Batch.
    pub batch: Ix,
    /// Features of the state.
    pub hidden: i64,
    /// Directions, in order: true for backwards.
    pub directions: Vec<bool>,
    /// Element type.
    pub dtype: DType,
    memory: bool,
}

/// Extents of a node whose weights stack `gates` matrices.
///
/// # Errors
/// Ranks or attributes that do not fit.
pub fn shapes(node: &OnnxNode, inputs: Inputs<'_, '_>, gates: i64) -> Result<Recurrent, InferError> {
    let (x, w, r) = (need(node, inputs, 0)?, need(node, inputs, 1)?, need(node, inputs, 2)?);
    if x.rank() != 3 || w.rank() != 3 || r.rank() != 3 {
        return Err(node.invalid(format!("input {}, weights {} and {} must have rank 3", x.ty(), w.ty(), r.ty())));
    }
    let directions = match node.string("direction", "forward")? {
        "forward" => vec![false],
        "reverse" => vec![true],
        "bidirectional" => vec![false, true],
        other => return Err(node.invalid(format!("attribute 'direction' is '{other}'"))),
    };
    let Some(hidden) = r.dims[2].as_const().filter(|h| w.dims[1].is(gates * h) && r.dims[1].is(gates * h)) else {
        return Err(node.invalid(format!("weights {} and {} do not stack {gates} gates", w.ty(), r.ty())));
    };
    if !w.dims[0].is(directions.len() as i64) {
        return Err(node.invalid(format!("weights {} do not fit {} directions", w.ty(), directions.len())));
    }
    let batch_first = node.flag("layout", false)?;
    let (length, batch) = (x.dims[usize::from(batch_first)].clone(), x.dims[usize::from(!batch_first)].clone());
    let out = Recurrent { batch_first, length, batch, hidden, directions, dtype: x.dtype, memory: gates == 4 };
    let (d, h) = (Ix::konst(out.directions.len() as i64), |n: i64| Ix::konst(n * hidden));
    let expected = [
        ("biases", 3, vec![d.clone(), h(2 * gates)]),
        ("lengths", 4, vec![out.batch.clone()]),
        ("initial state", 5, out.state()),
        ("initial memory", 6, out.state()),
        ("peepholes", 7, vec![d, h(3)]),
    ];
    for (what, i, dims) in expected {
        let Some(f) = optional(inputs, i) else { continue };
        // Extents that only the run knows are compared by what reads them.
        let differ = |(a, b): (&Ix, &Ix)| a.as_const().zip(b.as_const()).is_some_and(|(a, b)| a != b);
        if f.rank() != dims.len() || f.dims.iter().zip(&dims).any(differ) {
            return Err(node.invalid(format!("{what} {} do not fit {} and {}", f.ty(), x.ty(), r.ty())));
        }
    }
    Ok(out)
}

impl Recurrent {
    /// Dimensions of the state: directions and batch in the layout's order, and features.
    pub fn state(&self) -> Vec<Ix> {
        let (d, h) = (Ix::konst(self.directions.len() as i64), Ix::konst(self.hidden));
        if self.batch_first { vec![self.batch.clone(), d, h] } else { vec![d, self.batch.clone(), h] }
    }
    /// Facts of the outputs: all states, the last state, and the last memory of an LSTM.
    pub fn facts(&self) -> Vec<Fact> {
        let (d, h) = (Ix::konst(self.directions.len() as i64), Ix::konst(self.hidden));
        let all = match self.batch_first {
            true => vec![self.batch.clone(), self.length.clone(), d, h],
            false => vec![self.length.clone(), d, self.batch.clone(), h],
        };
        let mut out = vec![Fact::new(self.dtype, all), Fact::new(self.dtype, self.state())];
        if self.memory {
            out.push(Fact::new(self.dtype, self.state()));
        }
        out
    }
}
