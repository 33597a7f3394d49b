//! Small graphs: the examples of rules.

use kiln_algebra::{Access, DType, Graph, Ix, Monoid, NodeId, Op, Scalar, TensorType};

/// Builds a graph; a node that does not type is left out, which the rule's test then finds.
#[derive(Default)]
pub struct Example {
    graph: Graph,
    keys: usize,
}

fn dims(shape: &[i64]) -> Vec<Ix> {
    shape.iter().map(|d| Ix::konst(*d)).collect()
}

impl Example {
    /// An empty graph.
    pub fn new() -> Self {
        Self::default()
    }
    fn push(&mut self, op: Op, inputs: &[NodeId]) -> NodeId {
        self.graph.push(op, inputs, &[]).unwrap_or(NodeId(0))
    }
    fn dims(&self, n: NodeId) -> Vec<Ix> {
        self.graph.node(n).ty.dims.clone()
    }
    /// An f32 input.
    pub fn input(&mut self, shape: &[i64]) -> NodeId {
        let name = format!("x{}", self.graph.inputs.len());
        let ty = TensorType { dtype: DType::F32, dims: dims(shape) };
        self.graph.input(&name, ty).unwrap_or(NodeId(0))
    }
    /// An f32 weight.
    pub fn weight(&mut self, shape: &[i64]) -> NodeId {
        self.keys += 1;
        let key = format!("w{}", self.keys);
        self.push(Op::Weight(key.as_str().into(), TensorType { dtype: DType::F32, dims: dims(shape) }), &[])
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
        let Ok(body) = Scalar::parse(body) else { return NodeId(0) };
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
        let guards = vec![kiln_algebra::Guard { expr: at.clone(), extent: dx[2].clone() }];
        let fill = Some(kiln_algebra::Const::f32(0.0));
        let a = Access { map: vec![Ix::axis(0), Ix::axis(3), at], guards, fill };
        let b = Access::new(vec![Ix::axis(1), Ix::axis(3), Ix::axis(4)]);
        self.push(Op::Contract { domain, reduced: vec![3, 4], accesses: [a, b] }, &[x, w])
    }
    /// Reduction of the last axis.
    pub fn reduce(&mut self, monoid: Monoid, x: NodeId) -> NodeId {
        let domain = self.dims(x);
        let r = domain.len();
        self.push(Op::Reduce { domain, reduced: vec![r - 1], monoid, access: Access::identity(r) }, &[x])
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
        for (i, o) in outputs.iter().enumerate() {
            self.graph.output(&format!("y{i}"), *o);
        }
        self.graph
    }
}
