//! Small graphs: the examples of rules.

use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, Symbol, Tensor, TensorType};

/// The extent that tests vary, in the shapes that examples give.
pub const N: i64 = -1;

/// Builds a graph of one element type. A node that does not type is left out, and the graph then has no outputs.
pub struct Example {
    graph: Graph,
    keys: usize,
    dtype: DType,
    batch: Ix,
    failed: bool,
}

impl Default for Example {
    fn default() -> Self {
        Self::of(DType::F32, Some(2))
    }
}

impl Example {
    /// An empty graph of an element type, with a number for [`N`] or, without one, a symbol.
    pub fn of(dtype: DType, batch: Option<i64>) -> Self {
        let mut graph = Graph::default();
        let size = batch.map_or_else(|| Ix::sym(0), Ix::konst);
        if batch.is_none() {
            graph.symbols.push(Symbol { name: "n".into(), min: 1, opt: 3, max: None, def: None });
        }
        Self { graph, keys: 0, dtype, batch: size, failed: false }
    }
    /// Element type of inputs and weights, and of constants in bodies that are written as f32.
    pub fn dtype(&self) -> DType {
        self.dtype
    }
    /// Extents of a shape.
    pub fn extents(&self, shape: &[i64]) -> Vec<Ix> {
        shape.iter().map(|d| if *d == N { self.batch.clone() } else { Ix::konst(*d) }).collect()
    }
    /// Any primitive.
    pub fn push(&mut self, op: Op, inputs: &[NodeId]) -> NodeId {
        let made = self.graph.push(op, inputs, &[]);
        self.failed |= made.is_err();
        made.unwrap_or(NodeId(0))
    }
    fn dims(&self, n: NodeId) -> Vec<Ix> {
        self.graph.node(n).ty.dims.clone()
    }
    /// An input.
    pub fn input(&mut self, shape: &[i64]) -> NodeId {
        let name = format!("x{}", self.graph.inputs.len());
        let ty = TensorType { dtype: self.dtype, dims: self.extents(shape) };
        self.graph.input(&name, ty).unwrap_or(NodeId(0))
    }
    /// An input of another element type.
    pub fn input_of(&mut self, dtype: DType, shape: &[i64]) -> NodeId {
        let own = std::mem::replace(&mut self.dtype, dtype);
        let n = self.input(shape);
        self.dtype = own;
        n
    }
    /// A weight of another element type.
    pub fn weight_of(&mut self, dtype: DType, shape: &[i64]) -> NodeId {
        let own = std::mem::replace(&mut self.dtype, dtype);
        let n = self.weight(shape);
        self.dtype = own;
        n
    }
    /// A small constant.
    pub fn constant(&mut self, value: Tensor) -> NodeId {
        self.push(Op::Const(value), &[])
    }
    /// A weight.
    pub fn weight(&mut self, shape: &[i64]) -> NodeId {
        self.keys += 1;
        let key = format!("w{}", self.keys);
        let ty = TensorType { dtype: self.dtype, dims: self.extents(shape) };
        self.push(Op::Weight(key.as_str().into(), ty), &[])
    }
    /// A map over operand 0's extents; the others have one dimension, indexed by `axis`.
    pub fn per_axis(&mut self, axis: usize, body: &str, operands: &[NodeId]) -> NodeId {
        let domain = self.dims(operands[0]);
        let read = |i: usize| if i == 0 { Access::identity(domain.len()) } else { Access::new(vec![Ix::axis(axis)]) };
        let accesses = (0..operands.len()).map(read).collect();
        self.map(domain.clone(), body, accesses, operands)
    }
    /// A map of `x` and a value per row (all axes but the last).
    pub fn rows(&mut self, body: &str, x: NodeId, row: NodeId) -> NodeId {
        let domain = self.dims(x);
        let r = domain.len();
        self.map(domain, body, vec![Access::identity(r), Access::identity(r - 1)], &[x, row])
    }
    /// Any map.
    pub fn map(&mut self, domain: Vec<Ix>, body: &str, accesses: Vec<Access>, operands: &[NodeId]) -> NodeId {
        let text = body.replace(":f32", &format!(":{}", self.dtype));
        let Ok(body) = Scalar::parse(&text) else {
            self.failed = true;
            return NodeId(0);
        };
        self.push(Op::Map { domain, body, accesses }, operands)
    }
    /// `x[.., m, k] * w[k, n]`.
    pub fn matmul(&mut self, x: NodeId, w: NodeId) -> NodeId {
        let (mut domain, n) = (self.dims(x), self.dims(w)[1].clone());
        let r = domain.len();
        domain.insert(r - 1, n);
        let a = (0..r - 1).chain([r]).map(Ix::axis).collect();
        let b = vec![Ix::axis(r), Ix::axis(r - 1)];
        self.push(Op::Contract { domain, reduced: vec![r], accesses: [Access::new(a), Access::new(b)] }, &[x, w])
    }
    /// `x[n, c, l]` convolved with `w[o, c, k]`, zero padding of `k / 2`.
    pub fn conv1d(&mut self, x: NodeId, w: NodeId) -> NodeId {
        let (dx, dw) = (self.dims(x), self.dims(w));
        let domain = vec![dx[0].clone(), dw[0].clone(), dx[2].clone(), dx[1].clone(), dw[2].clone()];
        let at = Ix::axis(2).plus(&Ix::axis(4)).minus(&dw[2].floordiv(&Ix::konst(2)));
        let guards = vec![Guard { expr: at.clone(), extent: dx[2].clone() }];
        let fill = Some(Const::from_f64(self.dtype, 0.0));
        let a = Access { map: vec![Ix::axis(0), Ix::axis(3), at], guards, fill };
        let b = Access::new(vec![Ix::axis(1), Ix::axis(3), Ix::axis(4)]);
        self.push(Op::Contract { domain, reduced: vec![3, 4], accesses: [a, b] }, &[x, w])
    }
    /// A map of values with the same extents.
    pub fn zip(&mut self, body: &str, operands: &[NodeId]) -> NodeId {
        let domain = self.dims(operands[0]);
        let accesses = vec![Access::identity(domain.len()); operands.len()];
        self.map(domain, body, accesses, operands)
    }
    /// `x[n, c, h, w]` convolved with `w[o, c, k, k]`, zero padding of `k / 2`.
    pub fn conv2d(&mut self, x: NodeId, w: NodeId, stride: i64) -> NodeId {
        let (dx, dw) = (self.dims(x), self.dims(w));
        let pad = dw[2].floordiv(&Ix::konst(2));
        let out = |d: &Ix| d.plus(&pad.scale(2)).minus(&dw[2]).floordiv(&Ix::konst(stride)).plus(&Ix::konst(1));
        let d = |v: &Ix| v.clone();
        let domain = vec![d(&dx[0]), d(&dw[0]), out(&dx[2]), out(&dx[3]), d(&dx[1]), d(&dw[2]), d(&dw[3])];
        let at = |i: usize| Ix::axis(i).scale(stride).plus(&Ix::axis(i + 3)).minus(&pad);
        let guard = |i: usize| Guard { expr: at(i), extent: dx[i].clone() };
        let (guards, fill) = (vec![guard(2), guard(3)], Some(Const::from_f64(self.dtype, 0.0)));
        let a = Access { map: vec![Ix::axis(0), Ix::axis(4), at(2), at(3)], guards, fill };
        let b = Access::new([1, 4, 5, 6].map(Ix::axis).to_vec());
        self.push(Op::Contract { domain, reduced: vec![4, 5, 6], accesses: [a, b] }, &[x, w])
    }
    /// Windows of a size along the last axis, padded by one at the start, in steps of two.
    pub fn pool(&mut self, monoid: Monoid, x: NodeId, size: i64) -> NodeId {
        let mut domain = self.dims(x);
        let (r, extent) = (domain.len(), domain[domain.len() - 1].clone());
        domain[r - 1] = extent.plus(&Ix::konst(1 - size)).floordiv(&Ix::konst(2)).plus(&Ix::konst(1));
        domain.push(Ix::konst(size));
        let mut access = Access::identity(r);
        let at = Ix::axis(r - 1).scale(2).plus(&Ix::axis(r)).minus(&Ix::konst(1));
        access.map[r - 1] = at.clone();
        access.guards = vec![Guard { expr: at, extent }];
        access.fill = Some(monoid.identity(self.dtype));
        self.push(Op::Reduce { domain, reduced: vec![r], monoid, access }, &[x])
    }
    /// Exponentials over their sum along the last axis, shifted by the largest.
    pub fn normalised(&mut self, x: NodeId) -> NodeId {
        let m = self.reduce(Monoid::Max, x);
        let e = self.rows("exp(sub(x0, x1))", x, m);
        let s = self.reduce(Monoid::Sum, e);
        self.rows("div(x0, x1)", e, s)
    }
    /// Reduction of the last axis.
    pub fn reduce(&mut self, monoid: Monoid, x: NodeId) -> NodeId {
        let domain = self.dims(x);
        let r = domain.len();
        self.push(Op::Reduce { domain, reduced: vec![r - 1], monoid, access: Access::identity(r) }, &[x])
    }
    /// `x[i, m, k] * z[i, k]`, summed over `k`.
    pub fn rows_product(&mut self, x: NodeId, z: NodeId) -> NodeId {
        let domain = self.dims(x);
        let (a, b) = (Access::identity(3), Access::new(vec![Ix::axis(0), Ix::axis(2)]));
        self.push(Op::Contract { domain, reduced: vec![2], accesses: [a, b] }, &[x, z])
    }
    /// Rows of `x` along an axis, at the places that a one-dimensional `index` gives.
    pub fn gather(&mut self, x: NodeId, axis: usize, index: NodeId) -> NodeId {
        let mut domain = self.dims(x);
        domain[axis] = self.dims(index)[0].clone();
        let rank = domain.len();
        let map = (0..rank).map(|i| Ix::axis(if i == axis { rank } else { i })).collect();
        self.push(Op::Gather { domain, indices: vec![Access::new(vec![Ix::axis(axis)])], map }, &[x, index])
    }
    /// Operands side by side.
    pub fn concat(&mut self, axis: usize, operands: &[NodeId]) -> NodeId {
        self.push(Op::Concat { axis }, operands)
    }
    /// A part of `x` along an axis.
    pub fn slice(&mut self, x: NodeId, axis: usize, start: i64, extent: i64) -> NodeId {
        let mut domain = self.dims(x);
        domain[axis] = Ix::konst(extent);
        let mut map: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
        map[axis] = Ix::axis(axis).plus(&Ix::konst(start));
        self.push(Op::View { domain, access: Access::new(map) }, &[x])
    }
    /// The graph with its outputs.
    pub fn done(mut self, outputs: &[NodeId]) -> Graph {
        for (i, o) in outputs.iter().enumerate().filter(|_| !self.failed) {
            self.graph.output(&format!("y{i}"), *o);
        }
        self.graph
    }
}
