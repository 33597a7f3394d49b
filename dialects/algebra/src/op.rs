//! Tensor primitives. Each is a pure function of its operands; [`crate::eval`] gives the meaning.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{
    dtype::DType,
    fold::{Fold, FoldError},
    graph::TensorType,
    ix::Ix,
    scalar::{Const, Scalar, ScalarError},
    tensor::Tensor,
};

/// `0 <= expr < extent`, over the axes of the domain.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Guard {
    /// Tested expression.
    pub expr: Ix,
    /// Exclusive upper bound.
    pub extent: Ix,
}

/// How an operand is read: its index as a function of the domain, and what is read where a guard fails (padding).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Access {
    /// One index expression per operand dimension.
    pub map: Vec<Ix>,
    /// All must hold for the element to be read.
    pub guards: Vec<Guard>,
    /// Value where some guard fails; present exactly when there are guards.
    pub fill: Option<Const>,
}

impl Access {
    /// An unguarded access.
    pub fn new(map: Vec<Ix>) -> Self {
        Self { map, guards: Vec::new(), fill: None }
    }
    /// `(d0, …, dn)`.
    pub fn identity(rank: usize) -> Self {
        Self::new((0..rank).map(Ix::axis).collect())
    }
    /// The identity without guards, for this rank.
    pub fn is_identity(&self, rank: usize) -> bool {
        self.guards.is_empty() && self.map.len() == rank && self.map.iter().enumerate().all(|(i, e)| e.as_axis() == Some(i))
    }
    /// Reads through `self` at the index that `axes` gives (one expression per axis of `self`'s domain).
    pub fn at(&self, axes: &[Ix]) -> Access {
        Access {
            map: self.map.iter().map(|e| e.subst_axes(axes)).collect(),
            guards: self
                .guards
                .iter()
                .map(|g| Guard { expr: g.expr.subst_axes(axes), extent: g.extent.subst_axes(axes) })
                .collect(),
            fill: self.fill,
        }
    }
    /// All expressions: indices, then those of the guards.
    pub fn exprs(&self) -> impl Iterator<Item = &Ix> {
        self.map.iter().chain(self.guards.iter().flat_map(|g| [&g.expr, &g.extent]))
    }
    /// True when some index or guard uses axis `i`.
    pub fn uses_axis(&self, i: usize) -> bool {
        self.exprs().any(|e| e.uses_axis(i))
    }
}

/// An associative, commutative reduction with an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Monoid {
    /// Sum; floats accumulate in at least f32.
    Sum,
    /// Product.
    Prod,
    /// Largest; NaN propagates.
    Max,
    /// Smallest; NaN propagates.
    Min,
}

impl Monoid {
    /// Name in text.
    pub fn name(self) -> &'static str {
        match self {
            Monoid::Sum => "sum",
            Monoid::Prod => "prod",
            Monoid::Max => "max",
            Monoid::Min => "min",
        }
    }
    /// The monoid of this name.
    pub fn parse(s: &str) -> Option<Self> {
        [Monoid::Sum, Monoid::Prod, Monoid::Max, Monoid::Min].into_iter().find(|m| m.name() == s)
    }
    /// The neutral element: what an empty reduction gives.
    pub fn identity(self, dtype: DType) -> Const {
        match self {
            Monoid::Sum => Const::from_i64(dtype, 0),
            Monoid::Prod => Const::from_i64(dtype, 1),
            Monoid::Max if dtype == DType::Bool => Const::bool(false),
            Monoid::Max => Const::from_f64(dtype, f64::NEG_INFINITY),
            Monoid::Min => Const::from_f64(dtype, f64::INFINITY),
        }
    }
}

/// A tensor primitive.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Op {
    /// The i-th input of the graph.
    Input(u32, TensorType),
    /// A small constant.
    Const(Tensor),
    /// A constant held outside, by key, with a static type.
    Weight(Arc<str>, TensorType),
    /// `out[d] = body(x_i[access_i(d)], …)`.
    Map {
        /// Extents of the result.
        domain: Vec<Ix>,
        /// What is computed at a point.
        body: Scalar,
        /// One per operand.
        accesses: Vec<Access>,
    },
    /// `out[d] = x[access(d)]`.
    View {
        /// Extents of the result.
        domain: Vec<Ix>,
        /// How the operand is read.
        access: Access,
    },
    /// `out[p] = ⊕ over r of x[access(p, r)]`; the result's axes are the domain's without the reduced ones, in order.
    Reduce {
        /// Extents of the iteration domain.
        domain: Vec<Ix>,
        /// Which axes are reduced, sorted.
        reduced: Vec<usize>,
        /// How elements are combined.
        monoid: Monoid,
        /// How the operand is read.
        access: Access,
    },
    /// `out[p] = Σ over r of a[..] * b[..]`.
    Contract {
        /// Extents of the iteration domain.
        domain: Vec<Ix>,
        /// Which axes are summed, sorted.
        reduced: Vec<usize>,
        /// Accesses of the two operands.
        accesses: [Access; 2],
    },
    /// A reduction and a sum that depends on its result, in one pass. Boxed: it is the largest and the rarest.
    Fold(Box<Fold>),
    /// Operands side by side along an axis.
    Concat {
        /// The axis.
        axis: usize,
    },
    /// `out[d] = data[map(d, g)]` with `g_j = index_j[access_j(d)]`: operand 0 is the data, the rest are integer index
    /// tensors. In `map`, axis `domain.len() + j` stands for `g_j`. Where a dimension's index depends on some `g_j`, it
    /// is clamped into the dimension; the other dimensions must be in range as in any access.
    Gather {
        /// Extents of the result.
        domain: Vec<Ix>,
        /// How each index tensor is read.
        indices: Vec<Access>,
        /// Index into the data.
        map: Vec<Ix>,
    },
    /// Running reduction: `out[d] = ⊕ over k of x[access(d with k on the axis)]`, where `k <= d_axis`, or `k < d_axis`
    /// when exclusive, with the comparisons turned round when reversed.
    Scan {
        /// Extents of the result.
        domain: Vec<Ix>,
        /// The axis that is run along.
        axis: usize,
        /// How elements are combined.
        monoid: Monoid,
        /// Leaves out the element at the position itself.
        exclusive: bool,
        /// Runs from the end of the axis.
        reverse: bool,
        /// How the operand is read.
        access: Access,
    },
    /// Stable argsort: the index (i64) on the axis of the element that comes at each position. Equal elements keep the
    /// order of their indices whichever way is sorted. NaN is larger than all else (so it comes last, or first when
    /// descending) and equal to itself; -0 equals +0.
    Sort {
        /// The axis that is sorted.
        axis: usize,
        /// Largest first.
        descending: bool,
    },
    /// The data (operand 0) with updates (operand 1) written into it: for each `d` of the domain in row-major order,
    /// `out[map(d, g)] = updates[access(d)]`, or that combined with what is there. Index tensors (operands from 2 on)
    /// and `map` are as in a gather, but an update whose position is outside of the data is dropped.
    Scatter {
        /// Extents that the updates are read over.
        domain: Vec<Ix>,
        /// How each index tensor is read.
        indices: Vec<Access>,
        /// Position in the data.
        map: Vec<Ix>,
        /// How the updates are read.
        updates: Access,
        /// How an update is combined with what is there; absent, it replaces it, and the last update stays.
        combine: Option<Monoid>,
    },
    /// Greedy suppression along the last axis: `out[.., i] = valid[.., i]`, unless some `j < i` with `out[.., j]` has
    /// `conflict[.., j, i]`. Operands: valid and conflict, both bool. In the access of `conflict`, axis `domain.len()`
    /// stands for `j`.
    Greedy {
        /// Extents of the result.
        domain: Vec<Ix>,
        /// Accesses of valid and conflict.
        accesses: [Access; 2],
    },
}

/// A primitive whose operands do not fit it.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum OpError {
    /// Wrong number of operands.
    #[error("'{op}' takes {expected} operands, got {actual}")]
    Operands {
        /// The primitive.
        op: &'static str,
        /// How many it takes.
        expected: usize,
        /// How many there are.
        actual: usize,
    },
    /// An access with the wrong number of index expressions.
    #[error("'{op}' reads operand {operand} of rank {rank} with {exprs} index expressions")]
    Rank {
        /// The primitive.
        op: &'static str,
        /// Which operand.
        operand: usize,
        /// Its rank.
        rank: usize,
        /// Expressions given.
        exprs: usize,
    },
    /// Something else about an attribute.
    #[error("'{op}': {what}")]
    Attribute {
        /// The primitive.
        op: &'static str,
        /// What is wrong.
        what: String,
    },
    /// An index outside the operand: shapes that do not belong together.
    #[error(
        "'{op}' reads index {index} of dimension {dim} of operand {operand}, whose extent is {extent}: its operands' shapes do not fit"
    )]
    Outside {
        /// The primitive.
        op: &'static str,
        /// Which operand.
        operand: usize,
        /// Which of its dimensions.
        dim: usize,
        /// The index that some point of the domain reads.
        index: i64,
        /// The dimension's extent.
        extent: i64,
    },
    /// A body that does not type.
    #[error(transparent)]
    Body(#[from] ScalarError),
}

impl Op {
    /// Name of the primitive, as in the `alg` dialect without the prefix.
    pub fn name(&self) -> &'static str {
        match self {
            Op::Input(..) => "input",
            Op::Const(_) => "constant",
            Op::Weight(..) => "weight",
            Op::Map { .. } => "map",
            Op::View { .. } => "view",
            Op::Reduce { .. } => "reduce",
            Op::Contract { .. } => "contract",
            Op::Fold(_) => "fold",
            Op::Concat { .. } => "concat",
            Op::Gather { .. } => "gather",
            Op::Scan { .. } => "scan",
            Op::Sort { .. } => "sort",
            Op::Scatter { .. } => "scatter",
            Op::Greedy { .. } => "greedy",
        }
    }

    /// Extents of the iteration domain, where the primitive has one.
    pub fn domain(&self) -> Option<&[Ix]> {
        match self {
            Op::Map { domain, .. }
            | Op::View { domain, .. }
            | Op::Reduce { domain, .. }
            | Op::Contract { domain, .. }
            | Op::Gather { domain, .. }
            | Op::Scan { domain, .. }
            | Op::Scatter { domain, .. }
            | Op::Greedy { domain, .. } => Some(domain),
            Op::Fold(f) => Some(&f.domain),
            _ => None,
        }
    }

    /// The operands that are read through an access, by their position, with it.
    pub fn accesses(&self) -> Vec<(usize, &Access)> {
        match self {
            Op::Map { accesses, .. } => accesses.iter().enumerate().collect(),
            Op::View { access, .. } | Op::Reduce { access, .. } | Op::Scan { access, .. } => vec![(0, access)],
            Op::Contract { accesses, .. } | Op::Greedy { accesses, .. } => accesses.iter().enumerate().collect(),
            Op::Fold(f) => f.accesses.iter().chain(&f.times).enumerate().collect(),
            Op::Gather { indices, .. } => (1..).zip(indices).collect(),
            Op::Scatter { indices, updates, .. } => std::iter::once((1, updates)).chain((2..).zip(indices)).collect(),
            Op::Input(..) | Op::Const(_) | Op::Weight(..) | Op::Concat { .. } | Op::Sort { .. } => Vec::new(),
        }
    }

    /// As [`Op::accesses`], to change them.
    pub fn accesses_mut(&mut self) -> Vec<(usize, &mut Access)> {
        match self {
            Op::Map { accesses, .. } => accesses.iter_mut().enumerate().collect(),
            Op::View { access, .. } | Op::Reduce { access, .. } | Op::Scan { access, .. } => vec![(0, access)],
            Op::Contract { accesses, .. } | Op::Greedy { accesses, .. } => accesses.iter_mut().enumerate().collect(),
            Op::Fold(f) => f.accesses.iter_mut().chain(&mut f.times).enumerate().collect(),
            Op::Gather { indices, .. } => (1..).zip(indices).collect(),
            Op::Scatter { indices, updates, .. } => std::iter::once((1, updates)).chain((2..).zip(indices)).collect(),
            Op::Input(..) | Op::Const(_) | Op::Weight(..) | Op::Concat { .. } | Op::Sort { .. } => Vec::new(),
        }
    }

    /// All index expressions: the domain's extents, those of accesses, and index maps.
    pub fn exprs(&self) -> impl Iterator<Item = &Ix> {
        let map = match self {
            Op::Gather { map, .. } | Op::Scatter { map, .. } => &map[..],
            _ => &[],
        };
        let accesses = self.accesses().into_iter().flat_map(|(_, a)| a.exprs());
        self.domain().unwrap_or_default().iter().chain(map).chain(accesses)
    }

    /// The iteration domain and the reduced axes, of a primitive that has such.
    pub fn reduction(&self) -> Option<(&[Ix], &[usize])> {
        match self {
            Op::Reduce { domain, reduced, .. } | Op::Contract { domain, reduced, .. } => Some((domain, reduced)),
            Op::Fold(f) => Some((&f.domain, &f.reduced)),
            _ => None,
        }
    }

    /// The result at a point depends on other points of the result, or on all of an operand in an order that data
    /// decides: such a primitive is computed as a whole, not point by point.
    pub fn is_whole(&self) -> bool {
        matches!(self, Op::Scan { .. } | Op::Sort { .. } | Op::Scatter { .. } | Op::Greedy { .. })
    }

    /// Type of the result for operands of the given types.
    ///
    /// # Errors
    /// Operand count, ranks, guards without fill, axes out of range, or types that do not fit.
    pub fn infer(&self, inputs: &[&TensorType]) -> Result<TensorType, OpError> {
        let op = self.name();
        let count = |expected: usize| match inputs.len() {
            n if n == expected => Ok(()),
            actual => Err(OpError::Operands { op, expected, actual }),
        };
        let attribute = |what: String| OpError::Attribute { op, what };
        let check = |operand: usize, a: &Access, axes: usize| -> Result<(), OpError> {
            let t = inputs[operand];
            if a.map.len() != t.dims.len() {
                return Err(OpError::Rank { op, operand, rank: t.dims.len(), exprs: a.map.len() });
            }
            if a.guards.is_empty() == a.fill.is_some() {
                return Err(attribute(format!("operand {operand} must have a fill value exactly when it has guards")));
            }
            if a.fill.is_some_and(|f| f.dtype != t.dtype) {
                return Err(attribute(format!("the fill value of operand {operand} is not {}", t.dtype)));
            }
            if a.exprs().any(|e| e.axes_end() > axes) {
                return Err(attribute(format!("the access of operand {operand} uses an axis past the {axes} of the domain")));
            }
            Ok(())
        };
        let computed = |operand: usize| match inputs[operand].dtype {
            t if t.is_storage() => Err(attribute(format!("nothing is computed in {t}; cast operand {operand} first"))),
            _ => Ok(()),
        };
        if self.domain().is_some_and(|d| d.iter().any(Ix::has_axes)) {
            return Err(attribute("an extent of the domain uses an axis".into()));
        }
        let kept = |domain: &[Ix], reduced: &[usize]| -> Result<Vec<Ix>, OpError> {
            if reduced.iter().any(|r| *r >= domain.len()) || !reduced.is_sorted_by(|a, b| a < b) {
                return Err(attribute(format!("reduced axes {reduced:?} must be sorted and below {}", domain.len())));
            }
            Ok(domain.iter().enumerate().filter(|(i, _)| !reduced.contains(i)).map(|(_, d)| d.clone()).collect())
        };
        let integer = |j: usize, d: DType| match d.is_int() && !d.is_storage() {
            true => Ok(()),
            false => Err(attribute(format!("index {j} is {d}"))),
        };
        let along = |axis: usize, rank: usize| match axis < rank {
            true => Ok(()),
            false => Err(attribute(format!("axis {axis} is not below the rank {rank}"))),
        };
        Ok(match self {
            Op::Input(_, t) | Op::Weight(_, t) => {
                count(0)?;
                t.clone()
            }
            Op::Const(t) => {
                count(0)?;
                TensorType { dtype: t.dtype(), dims: t.shape().iter().map(|d| Ix::konst(*d as i64)).collect() }
            }
            Op::Map { domain, body, accesses } => {
                count(accesses.len())?;
                for (i, a) in accesses.iter().enumerate() {
                    check(i, a, domain.len())?;
                }
                let mut axes = 0;
                body.visit(&mut |s| {
                    if let Scalar::Axis(i) = s {
                        axes = axes.max(*i as usize + 1);
                    }
                });
                if axes > domain.len() {
                    return Err(attribute(format!("the body uses axis i{} of {}", axes - 1, domain.len())));
                }
                let args: Vec<DType> = inputs.iter().map(|t| t.dtype).collect();
                TensorType { dtype: body.dtype(&args)?, dims: domain.clone() }
            }
            Op::View { domain, access } => {
                count(1)?;
                check(0, access, domain.len())?;
                TensorType { dtype: inputs[0].dtype, dims: domain.clone() }
            }
            Op::Reduce { domain, reduced, access, .. } => {
                count(1)?;
                check(0, access, domain.len())?;
                computed(0)?;
                TensorType { dtype: inputs[0].dtype, dims: kept(domain, reduced)? }
            }
            Op::Contract { domain, reduced, accesses } => {
                count(2)?;
                check(0, &accesses[0], domain.len())?;
                check(1, &accesses[1], domain.len())?;
                computed(0)?;
                if inputs[0].dtype != inputs[1].dtype {
                    return Err(attribute(format!("operands are {} and {}", inputs[0].dtype, inputs[1].dtype)));
                }
                TensorType { dtype: inputs[0].dtype, dims: kept(domain, reduced)? }
            }
            Op::Fold(f) => {
                count(f.accesses.len() + usize::from(f.times.is_some()))?;
                for (i, a) in f.accesses.iter().chain(&f.times).enumerate() {
                    check(i, a, f.domain.len())?;
                    computed(i)?;
                }
                let dims = kept(&f.domain, &f.reduced)?;
                TensorType {
                    dtype: f.dtype(inputs).map_err(|e| match e {
                        FoldError::Body(e) => e.into(),
                        FoldError::Attribute(what) => attribute(what),
                    })?,
                    dims,
                }
            }
            Op::Concat { axis } => {
                let Some(first) = inputs.first() else { return Err(attribute("needs an operand".into())) };
                along(*axis, first.dims.len())?;
                let mut dims = first.dims.clone();
                dims[*axis] = Ix::konst(0);
                for t in inputs {
                    if t.dtype != first.dtype || t.dims.len() != first.dims.len() {
                        return Err(attribute("operands differ in element type or rank".into()));
                    }
                    dims[*axis] = dims[*axis].plus(&t.dims[*axis]);
                }
                TensorType { dtype: first.dtype, dims }
            }
            Op::Gather { domain, indices, map } => {
                count(indices.len() + 1)?;
                for (j, a) in indices.iter().enumerate() {
                    check(j + 1, a, domain.len())?;
                    integer(j, inputs[j + 1].dtype)?;
                }
                check(0, &Access::new(map.clone()), domain.len() + indices.len())?;
                TensorType { dtype: inputs[0].dtype, dims: domain.clone() }
            }
            Op::Scan { domain, axis, access, .. } => {
                count(1)?;
                check(0, access, domain.len())?;
                along(*axis, domain.len())?;
                computed(0)?;
                TensorType { dtype: inputs[0].dtype, dims: domain.clone() }
            }
            Op::Sort { axis, .. } => {
                count(1)?;
                along(*axis, inputs[0].dims.len())?;
                computed(0)?;
                TensorType { dtype: DType::I64, dims: inputs[0].dims.clone() }
            }
            Op::Scatter { domain, indices, map, updates, combine } => {
                count(indices.len() + 2)?;
                if combine.is_some() {
                    computed(0)?;
                }
                check(1, updates, domain.len())?;
                for (j, a) in indices.iter().enumerate() {
                    check(j + 2, a, domain.len())?;
                    integer(j, inputs[j + 2].dtype)?;
                }
                check(0, &Access::new(map.clone()), domain.len() + indices.len())?;
                if inputs[0].dtype != inputs[1].dtype {
                    return Err(attribute(format!("data is {}, updates are {}", inputs[0].dtype, inputs[1].dtype)));
                }
                inputs[0].clone()
            }
            Op::Greedy { domain, accesses } => {
                count(2)?;
                check(0, &accesses[0], domain.len())?;
                check(1, &accesses[1], domain.len() + 1)?;
                if domain.is_empty() {
                    return Err(attribute("needs an axis".into()));
                }
                if let Some(t) = inputs.iter().find(|t| t.dtype != DType::Bool) {
                    return Err(attribute(format!("an operand is {}, not bool", t.dtype)));
                }
                TensorType { dtype: DType::Bool, dims: domain.clone() }
            }
        })
    }
}

/// How a scan runs, as text.
pub(crate) fn flags(exclusive: bool, reverse: bool) -> &'static str {
    match (exclusive, reverse) {
        (false, false) => "",
        (true, false) => " exclusive",
        (false, true) => " reverse",
        (true, true) => " exclusive reverse",
    }
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let join = |v: &[Ix]| v.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        write!(f, "({})", join(&self.map))?;
        for (i, g) in self.guards.iter().enumerate() {
            write!(f, "{} 0 <= {} < {}", if i == 0 { " if" } else { "," }, g.expr, g.extent)?;
        }
        self.fill.map_or(Ok(()), |c| write!(f, " else {c}"))
    }
}
