//! Building blocks of graphs for tests.

use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, TensorType};

pub(super) fn dims(shape: &[i64]) -> Vec<Ix> {
    shape.iter().map(|d| Ix::konst(*d)).collect()
}

pub(super) fn ty(shape: &[i64]) -> TensorType {
    TensorType { dtype: DType::F32, dims: dims(shape) }
}

pub(super) struct B {
    pub(super) g: Graph,
    weights: usize,
    named: usize,
}

impl B {
    pub(super) fn new() -> Self {
        Self { g: Graph::default(), weights: 0, named: 0 }
    }
    pub(super) fn push(&mut self, op: Op, inputs: &[NodeId]) -> NodeId {
        self.named += 1;
        let name = format!("n{}", self.named);
        self.g.push(op, inputs, &[name.as_str().into()]).unwrap()
    }
    pub(super) fn input(&mut self, shape: &[i64]) -> NodeId {
        let name = format!("x{}", self.g.inputs.len());
        self.g.input(&name, ty(shape)).unwrap()
    }
    pub(super) fn weight(&mut self, shape: &[i64]) -> NodeId {
        self.weights += 1;
        let key = format!("w{}", self.weights);
        self.push(Op::Weight(key.as_str().into(), ty(shape)), &[])
    }
    pub(super) fn dims(&self, n: NodeId) -> Vec<Ix> {
        self.g.node(n).ty.dims.clone()
    }
    /// A map over the first operand's extents; other operands broadcast from the right, as in numpy.
    pub(super) fn map(&mut self, body: &str, operands: &[NodeId]) -> NodeId {
        let domain = self.dims(operands[0]);
        let accesses = operands.iter().map(|o| broadcast(&self.dims(*o), &domain)).collect();
        self.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, operands)
    }
    /// A map whose operands besides the first are per channel (axis 1).
    pub(super) fn channels(&mut self, body: &str, operands: &[NodeId]) -> NodeId {
        let domain = self.dims(operands[0]);
        let of = |i: usize| if i == 0 { Access::identity(domain.len()) } else { Access::new(vec![Ix::axis(1)]) };
        let accesses = (0..operands.len()).map(of).collect();
        self.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, operands)
    }
    pub(super) fn relu(&mut self, x: NodeId) -> NodeId {
        self.map("max(x0, 0.0:f32)", &[x])
    }
    pub(super) fn conv(&mut self, x: NodeId, out: i64, kernel: i64, stride: i64, groups: i64) -> NodeId {
        let d: Vec<i64> = self.dims(x).iter().map(|d| d.as_const().unwrap()).collect();
        let (ci, pad) = (d[1] / groups, kernel / 2);
        let w = self.weight(&[out, ci, kernel, kernel]);
        let o = |n: i64| (n + 2 * pad - kernel) / stride + 1;
        let domain = dims(&[d[0], out, o(d[2]), o(d[3]), ci, kernel, kernel]);
        let (c, h, wd) = (
            Ix::axis(1).floordiv(&Ix::konst(out / groups)) * ci + Ix::axis(4),
            Ix::axis(2) * stride + Ix::axis(5) - Ix::konst(pad),
            Ix::axis(3) * stride + Ix::axis(6) - Ix::konst(pad),
        );
        let guards =
            vec![Guard { expr: h.clone(), extent: Ix::konst(d[2]) }, Guard { expr: wd.clone(), extent: Ix::konst(d[3]) }];
        let mut a = Access::new(vec![Ix::axis(0), if groups == 1 { Ix::axis(4) } else { c }, h, wd]);
        if pad > 0 {
            a = Access { guards, fill: Some(Const::f32(0.0)), ..a };
        }
        let b = Access::new([1, 4, 5, 6].map(Ix::axis).to_vec());
        self.push(Op::Contract { domain, reduced: vec![4, 5, 6], accesses: [a, b] }, &[x, w])
    }
    pub(super) fn batch_norm(&mut self, x: NodeId) -> NodeId {
        let c = self.dims(x)[1].as_const().unwrap();
        let p: Vec<NodeId> = (0..4).map(|_| self.weight(&[c])).collect();
        let scale = self.map("div(x0, x1)", &[p[0], p[1]]);
        self.channels("add(mul(sub(x0, x1), x2), x3)", &[x, p[2], scale, p[3]])
    }
    /// `x[.., m, k] * w[k, n]`.
    pub(super) fn matmul(&mut self, x: NodeId, w: NodeId) -> NodeId {
        let (dx, dw) = (self.dims(x), self.dims(w));
        let r = dx.len();
        let mut domain = dx[..r - 1].to_vec();
        domain.push(dw[1].clone());
        domain.push(dx[r - 1].clone());
        let a = (0..r - 1).chain([r]).map(Ix::axis).collect();
        let b = vec![Ix::axis(r), Ix::axis(r - 1)];
        self.push(Op::Contract { domain, reduced: vec![r], accesses: [Access::new(a), Access::new(b)] }, &[x, w])
    }
    pub(super) fn linear(&mut self, x: NodeId, n: i64) -> NodeId {
        let k = self.dims(x).last().unwrap().as_const().unwrap();
        let (w, b) = (self.weight(&[k, n]), self.weight(&[n]));
        let y = self.matmul(x, w);
        self.map("add(x0, x1)", &[y, b])
    }
    pub(super) fn reduce_last(&mut self, x: NodeId, monoid: Monoid) -> NodeId {
        let domain = self.dims(x);
        let r = domain.len();
        self.push(Op::Reduce { domain, reduced: vec![r - 1], monoid, access: Access::identity(r) }, &[x])
    }
    /// A map of values with the first operand's extents (`full`) and per-row values.
    pub(super) fn rows(&mut self, body: &str, full: &[NodeId], rows: &[NodeId]) -> NodeId {
        let domain = self.dims(full[0]);
        let r = domain.len();
        let mut accesses = vec![Access::identity(r); full.len()];
        accesses.extend(rows.iter().map(|_| Access::identity(r - 1)));
        let operands: Vec<NodeId> = full.iter().chain(rows).copied().collect();
        self.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, &operands)
    }
    pub(super) fn softmax(&mut self, x: NodeId) -> NodeId {
        let m = self.reduce_last(x, Monoid::Max);
        let e = self.rows("exp(sub(x0, x1))", &[x], &[m]);
        let s = self.reduce_last(e, Monoid::Sum);
        self.rows("div(x0, x1)", &[e], &[s])
    }
    pub(super) fn layer_norm(&mut self, x: NodeId) -> NodeId {
        let n = self.dims(x).last().unwrap().as_const().unwrap();
        let (gamma, beta) = (self.weight(&[n]), self.weight(&[n]));
        let mean = |b: &mut B, x| {
            let s = b.reduce_last(x, Monoid::Sum);
            b.map(&format!("div(x0, {n}.0:f32)"), &[s])
        };
        let m = mean(self, x);
        let c = self.rows("sub(x0, x1)", &[x], &[m]);
        let q = self.map("mul(x0, x0)", &[c]);
        let v = mean(self, q);
        let d = self.map("sqrt(add(x0, 1e-5:f32))", &[v]);
        let y = self.rows("div(x0, x1)", &[c], &[d]);
        let y = self.map("mul(x0, x1)", &[y, gamma]);
        self.map("add(x0, x1)", &[y, beta])
    }
    pub(super) fn gelu(&mut self, x: NodeId) -> NodeId {
        let h = self.map("div(x0, 1.4142135:f32)", &[x]);
        let e = self.map("erf(x0)", &[h]);
        let p = self.map("add(x0, 1.0:f32)", &[e]);
        let y = self.map("mul(x0, x1)", &[x, p]);
        self.map("mul(x0, 0.5:f32)", &[y])
    }
    pub(super) fn view(&mut self, x: NodeId, domain: Vec<Ix>, map: Vec<Ix>) -> NodeId {
        self.push(Op::View { domain, access: Access::new(map) }, &[x])
    }
    pub(super) fn out(mut self, outputs: &[NodeId]) -> Graph {
        for (i, o) in outputs.iter().enumerate() {
            self.g.output(&format!("y{i}"), *o);
        }
        self.g
    }
}

fn broadcast(operand: &[Ix], domain: &[Ix]) -> Access {
    let off = domain.len() - operand.len();
    Access::new(operand.iter().enumerate().map(|(i, d)| if d.is(1) { Ix::konst(0) } else { Ix::axis(off + i) }).collect())
}
