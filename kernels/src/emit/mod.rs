//! Emission: the values of a cone at points of a kernel's own iteration space.
//!
//! A [`Kernel`] has *axes*: loop counters, task numbers, at most one vector lane at a time. Index expressions range over
//! them. [`Kernel::pull`] gives the value of any node of the cone at an index: it walks up the graph, composes the
//! accesses symbolically, and emits only loads, guards and scalar arithmetic. An index that uses a lane axis gives a
//! vector. Index arithmetic is put into the outermost loop that knows its axes.

mod cast;
mod contents;
mod error;
mod function;
pub mod index;
mod indexing;
mod memo;
mod memory;
mod pull;
mod scalar;

use std::collections::{BTreeMap, HashMap};

use kiln_algebra::{Access, Const, DType, Guard, Ix, NodeId, Ranges, Scalar};
use kiln_dialects::{
    builder::{Builder, Mem},
    ir::{BlockView, Ctx, Type, Val, ValueExt},
    tile::Args,
};
use kiln_plan::{Cone, TargetInfo, TargetKind};

pub use error::EmitError;

/// Keeps LLVM from unrolling a loop.
const ROLLED: &str = "#llvm.loop_annotation<unroll = <disable = true>>";

/// A scalar or vector value of the algebra.
#[derive(Clone, Copy)]
pub struct Value<'c> {
    /// SSA value: `i1` for bool, signless integers, floats; a vector of them for more than one lane.
    pub ssa: Val<'c>,
    /// Its type in the algebra.
    pub dtype: DType,
    /// Lanes of the vector; 1 for a scalar.
    pub lanes: usize,
}

/// A kernel axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis(pub usize);

impl Axis {
    /// The axis as an expression.
    pub fn ix(self) -> Ix {
        Ix::axis(self.0)
    }
}

#[derive(Clone, Copy)]
enum AxisValue<'c> {
    /// A counter, known from some scope on.
    Scalar(Val<'c>, usize),
    /// The lane of a vector of this width.
    Lane(usize),
}

/// A node, an index, the conditions assumed, and the bits of what is read where they fail.
type Pulled = (NodeId, Vec<Ix>, Vec<Guard>, Option<u64>);

struct Scope<'c> {
    b: Builder<'c>,
    indices: HashMap<Ix, Val<'c>>,
    guards: HashMap<Guard, Val<'c>>,
    values: HashMap<Pulled, Value<'c>>,
    /// Writes that wait for what is read beside them; none wait where they are made at once.
    waiting: Option<Vec<Write<'c>>>,
}

/// A value, where it goes, and how.
struct Write<'c> {
    value: Val<'c>,
    to: (Val<'c>, Val<'c>),
    how: Mem<'c>,
}

impl<'c> Scope<'c> {
    fn new(ctx: Ctx<'c>, block: BlockView<'c>) -> Self {
        let b = Builder::at_end(ctx, block);
        Self { b, indices: HashMap::new(), guards: HashMap::new(), values: HashMap::new(), waiting: None }
    }
}

/// A kernel that is being emitted.
pub struct Kernel<'c, 'k> {
    /// The MLIR context.
    pub ctx: Ctx<'c>,
    /// What is computed.
    pub cone: &'k Cone,
    /// For what.
    pub target: &'k TargetInfo,
    /// Pointers: inputs, then outputs.
    pub buffers: Vec<Val<'c>>,
    ranges: Ranges,
    axes: Vec<AxisValue<'c>>,
    /// Values of the symbols, and the scopes that know them: the program's, then gathered numbers.
    symbols: Vec<(Val<'c>, usize)>,
    scopes: Vec<Scope<'c>>,
    /// Conditions under which values are being pulled: reads must not fault where one fails.
    assumed: Vec<Guard>,
    bound: HashMap<NodeId, (Vec<Ix>, Value<'c>)>,
    /// What is computed is rounded to half precision.
    rough: bool,
    /// Functions whose error counts beside a constant.
    summed: BTreeMap<NodeId, Vec<&'k Scalar>>,
}

impl<'c, 'k> Kernel<'c, 'k> {
    /// Starts at the end of the body of a `tile.func`.
    pub fn new(b: &Builder<'c>, args: &Args<'c>, cone: &'k Cone, target: &'k TargetInfo) -> Self {
        let mut symbols = cone.graph.symbol_bounds();
        symbols.resize(symbols.len().max(args.symbols.len()), (1, None));
        let mut values: Vec<(Val<'c>, usize)> = args.symbols.iter().map(|v| (*v, 0)).collect();
        let mut top = Scope::new(b.ctx(), b.block());
        values.resize_with(symbols.len(), || (top.b.idx(0), 0));
        Self {
            ctx: b.ctx(),
            cone,
            target,
            buffers: args.buffers.clone(),
            ranges: Ranges { extents: Vec::new(), symbols },
            axes: Vec::new(),
            symbols: values,
            scopes: vec![top],
            assumed: Vec::new(),
            bound: HashMap::new(),
            rough: cone.is_rough(target),
            summed: cone.summed(),
        }
    }

    /// The builder of the innermost scope.
    pub fn b(&mut self) -> &mut Builder<'c> {
        let last = self.scopes.len() - 1;
        &mut self.scopes[last].b
    }

    /// The builder of the outermost scope, for constants.
    pub fn top(&mut self) -> &mut Builder<'c> {
        &mut self.scopes[0].b
    }

    /// What is known of the axes and symbols.
    pub fn ranges(&self) -> &Ranges {
        &self.ranges
    }

    /// Whether this is for a GPU.
    pub fn is_gpu(&self) -> bool {
        self.target.kind == TargetKind::Cuda
    }

    /// A new axis with a value of type `index`, `0 <= value < extent`, that is known in the current scope.
    pub fn axis(&mut self, value: Val<'c>, extent: &Ix) -> Axis {
        self.push_axis(AxisValue::Scalar(value, self.scopes.len() - 1), extent)
    }

    /// A new axis that is the lane of vectors of a width.
    pub fn lane(&mut self, width: usize) -> Axis {
        self.push_axis(AxisValue::Lane(width), &Ix::konst(width as i64))
    }

    /// A new axis whose value is an expression over others.
    pub fn axis_of(&mut self, value: &Ix, extent: &Ix) -> Axis {
        let v = self.index(value);
        let level = self.level(value);
        self.push_axis(AxisValue::Scalar(v, level), extent)
    }

    /// An expression that stands for an `index` of which nothing is known.
    pub(crate) fn unknown(&mut self, value: Val<'c>) -> Ix {
        self.symbols.push((value, self.scopes.len() - 1));
        self.ranges.symbols.push((i64::MIN, None));
        Ix::sym(self.symbols.len() - 1)
    }

    fn push_axis(&mut self, value: AxisValue<'c>, extent: &Ix) -> Axis {
        self.axes.push(value);
        self.ranges.extents.push(extent.clone());
        Axis(self.axes.len() - 1)
    }

    /// Simplifies an index expression with all that is known.
    pub fn simplify(&self, e: &Ix) -> Ix {
        index::simplify(&self.ranges, e)
    }

    /// From now on (in this scope and those inside), a node has this value at this index.
    pub fn bind(&mut self, node: NodeId, index: Vec<Ix>, value: Value<'c>) {
        self.bound.insert(node, (index, value));
    }

    /// Forgets a node's value.
    pub fn unbind(&mut self, node: NodeId) {
        self.bound.remove(&node);
    }

    /// Builds inside a new block; what was known there is forgotten afterwards.
    fn inside<T>(&mut self, block: BlockView<'c>, build: impl FnOnce(&mut Self) -> Result<T, EmitError>) -> Result<T, EmitError> {
        self.scopes.push(Scope::new(self.ctx, block));
        let depth = self.scopes.len();
        let result = build(self);
        debug_assert_eq!(depth, self.scopes.len());
        self.scopes.pop();
        result
    }

    /// `for i in (lo..hi).step_by(step)`, bounds as expressions; `body` gets an axis of the given extent (an upper bound
    /// of `hi`) and the carried values, and returns the next ones.
    ///
    /// # Errors
    /// Those of the body.
    pub fn for_loop(
        &mut self,
        range: (&Ix, &Ix, i64),
        extent: &Ix,
        init: &[Val<'c>],
        body: impl FnOnce(&mut Self, Axis, &[Val<'c>]) -> Result<Vec<Val<'c>>, EmitError>,
    ) -> Result<Vec<Val<'c>>, EmitError> {
        let (lo, hi) = (self.index(range.0), self.index(range.1));
        let step = self.top().idx(range.2);
        let types: Vec<Type<'c>> = init.iter().map(|v| v.ty()).collect();
        let arguments: Vec<Type<'c>> = std::iter::once(self.ctx.index()).chain(types.iter().copied()).collect();
        let block = self.b().new_block(&arguments);
        let operands: Vec<Val<'c>> = [lo, hi, step].iter().chain(init).copied().collect();
        let result = self.inside(block, |k| {
            let args = block.args();
            let axis = k.axis(args[0], extent);
            let next = body(k, axis, &args[1..])?;
            k.b().op("scf.yield", &next, &[], &[]);
            Ok(())
        });
        let op = self.b().op_with_regions("scf.for", &operands, &types, &[], &[block]);
        result.map(|()| op.results())
    }

    /// As [`Self::for_loop`], and the loop's code is not repeated: where few steps are made, fetching code is what costs.
    ///
    /// # Errors
    /// Those of the body.
    pub fn rolled_loop(
        &mut self,
        range: (&Ix, &Ix, i64),
        extent: &Ix,
        init: &[Val<'c>],
        body: impl FnOnce(&mut Self, Axis, &[Val<'c>]) -> Result<Vec<Val<'c>>, EmitError>,
    ) -> Result<Vec<Val<'c>>, EmitError> {
        let done = self.for_loop(range, extent, init, body)?;
        let (last, rolled) = (self.b().block().ops().pop(), self.ctx.parse_attr(ROLLED));
        if let (Some(op), Some(rolled)) = (last.filter(|op| op.is("scf.for")), rolled) {
            op.set_attr("llvm.loop_annotation", rolled);
        }
        Ok(done)
    }

    /// A loop over `0..extent` that carries nothing; no loop where the extent is 1.
    ///
    /// # Errors
    /// Those of the body.
    pub fn for_each(
        &mut self,
        extent: &Ix,
        body: impl FnOnce(&mut Self, Axis) -> Result<(), EmitError>,
    ) -> Result<(), EmitError> {
        if extent.is(1) {
            let zero = self.top().idx(0);
            let axis = self.axis(zero, extent);
            return body(self, axis);
        }
        self.for_loop((&Ix::konst(0), extent, 1), extent, &[], |k, axis, _| {
            body(k, axis)?;
            Ok(Vec::new())
        })
        .map(|_| ())
    }

    /// Does something until it says that it need not be done again, carrying a value from one time to the next: `body`
    /// returns whether to go on and the next value.
    ///
    /// # Errors
    /// Those of the body.
    pub fn repeat(
        &mut self,
        init: Val<'c>,
        body: impl FnOnce(&mut Self, Val<'c>) -> Result<(Val<'c>, Val<'c>), EmitError>,
    ) -> Result<(), EmitError> {
        let ty = init.ty();
        let before = self.b().new_block(&[ty]);
        let result = self.inside(before, |k| {
            let (again, next) = body(k, before.args()[0])?;
            k.b().op("scf.condition", &[again, next], &[], &[]);
            Ok(())
        });
        let after = self.b().new_block(&[ty]);
        Builder::at_end(self.ctx, after).op("scf.yield", &after.args(), &[], &[]);
        self.b().op_with_regions("scf.while", &[init], &[ty], &[], &[before, after]);
        result
    }

    /// Does something where a condition holds.
    ///
    /// # Errors
    /// Those of the body.
    pub fn if_then(
        &mut self,
        condition: Val<'c>,
        then: impl FnOnce(&mut Self) -> Result<(), EmitError>,
    ) -> Result<(), EmitError> {
        self.if_else(condition, &[], |k| then(k).map(|()| Vec::new()), |_| Ok(Vec::new())).map(|_| ())
    }

    /// Values of the branch that is taken, of the given types.
    ///
    /// # Errors
    /// Those of the branches.
    pub fn if_else(
        &mut self,
        condition: Val<'c>,
        types: &[Type<'c>],
        then: impl FnOnce(&mut Self) -> Result<Vec<Val<'c>>, EmitError>,
        otherwise: impl FnOnce(&mut Self) -> Result<Vec<Val<'c>>, EmitError>,
    ) -> Result<Vec<Val<'c>>, EmitError> {
        let (yes, no) = (self.b().new_block(&[]), self.b().new_block(&[]));
        let first = self.inside(yes, |k| {
            let values = then(k)?;
            k.b().op("scf.yield", &values, &[], &[]);
            Ok(())
        });
        let second = self.inside(no, |k| {
            let values = otherwise(k)?;
            k.b().op("scf.yield", &values, &[], &[]);
            Ok(())
        });
        let op = self.b().op_with_regions("scf.if", &[condition], types, &[], &[yes, no]);
        first.and(second).map(|()| op.results())
    }

    /// Pulls under conditions: nothing is read where one fails, and what is computed there does not matter.
    ///
    /// # Errors
    /// Those of `pull`.
    pub fn assuming<T>(
        &mut self,
        guards: &[Guard],
        pull: impl FnOnce(&mut Self) -> Result<T, EmitError>,
    ) -> Result<T, EmitError> {
        let outer = self.assumed.clone();
        // Where one never holds there is nothing to read, but code for it is still asked for.
        self.assumed.extend(self.undecided(guards).unwrap_or_else(|| guards.to_vec()));
        self.assumed.sort();
        self.assumed.dedup();
        let result = pull(self);
        self.assumed = outer;
        result
    }

    /// Computes what is rounded to half precision at once: elementary functions need not be better than that.
    ///
    /// # Errors
    /// Those of `pull`.
    pub(crate) fn roughly<T>(&mut self, pull: impl FnOnce(&mut Self) -> Result<T, EmitError>) -> Result<T, EmitError> {
        let outer = std::mem::replace(&mut self.rough, true);
        let result = pull(self);
        self.rough = outer;
        result
    }

    /// An error about a node.
    pub(crate) fn unsupported(&self, node: NodeId, what: impl Into<String>) -> EmitError {
        EmitError::Unsupported { node: node.0, op: self.cone.graph.node(node).op.name(), what: what.into() }
    }

    /// Reads the `operand` through an access whose axes stand for `index`.
    ///
    /// # Errors
    /// Something that cannot be emitted.
    pub fn read(&mut self, operand: NodeId, access: &Access, index: &[Ix]) -> Result<Value<'c>, EmitError> {
        let a = access.at(index);
        let map: Vec<Ix> = a.map.iter().map(|e| self.simplify(e)).collect();
        self.pull_guarded(operand, map, &a.guards, a.fill)
    }

    /// A constant of the algebra.
    pub fn konst(&mut self, c: Const) -> Value<'c> {
        let ty = self.element(c.dtype);
        let ssa = contents::constant(self.top(), ty, c);
        Value { ssa, dtype: c.dtype, lanes: 1 }
    }

    /// The type of scalars of an element type.
    ///
    /// A bfloat16 is its bits on the CPU: LLVM would move it through f32 and call a library function to come back.
    pub fn element(&self, d: DType) -> Type<'c> {
        if d == DType::BF16 && !self.is_gpu() {
            return self.ctx.int(16);
        }
        contents::value_type(self.ctx, d)
    }

    /// The type of values of an element type and a number of lanes.
    pub fn value_type(&self, d: DType, lanes: usize) -> Type<'c> {
        let e = self.element(d);
        if lanes > 1 { self.ctx.vector(&[lanes as i64], e) } else { e }
    }

    /// The value with this many lanes: a scalar is repeated.
    pub fn spread(&mut self, v: Value<'c>, lanes: usize) -> Value<'c> {
        if v.lanes >= lanes {
            return v;
        }
        Value { ssa: self.b().broadcast(v.ssa, lanes), lanes, ..v }
    }
}
