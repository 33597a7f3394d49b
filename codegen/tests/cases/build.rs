//! Small helpers to write cones.

use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, NodeId, Op, Scalar, Symbol, Tensor, TensorType};
use kiln_plan::{Cone, Layout, Storage, TargetKind};

use super::{Case, SYMBOL};

/// A cone in the making.
pub struct Draft {
    g: Graph,
    inputs: Vec<(Storage, Tensor)>,
    outputs: Vec<Storage>,
    seed: u64,
}

fn fixed(dims: &[Ix]) -> Vec<usize> {
    dims.iter().map(|d| d.eval(&[], &[SYMBOL]).unwrap() as usize).collect()
}

impl Draft {
    pub fn new() -> Self {
        let symbols = vec![Symbol { name: "extent".into(), min: 1, opt: 64, max: Some(4096), def: None }];
        Self { g: Graph { symbols: symbols.into(), ..Graph::default() }, inputs: Vec::new(), outputs: Vec::new(), seed: 1 }
    }

    fn random(&mut self) -> f64 {
        // SplitMix64.
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// An input of random values in [-1, 1), or integers in [-8, 8).
    pub fn input(&mut self, dtype: DType, dims: &[Ix], stored: DType, layout: Layout) -> NodeId {
        let shape = fixed(dims);
        let t = Tensor::from_fn(dtype, &shape, |_| {
            let x = self.random() * 2.0 - 1.0;
            if !dtype.is_float() {
                return Const::from_i64(dtype, (x * 8.0).floor() as i64);
            }
            // What the storage holds.
            Const::from_f64(dtype, Const::from_f64(stored, x).to_f64())
        });
        self.given(t, dims, stored, layout)
    }

    /// An input of given values.
    pub fn given(&mut self, t: Tensor, dims: &[Ix], stored: DType, layout: Layout) -> NodeId {
        let ty = TensorType { dtype: t.dtype(), dims: dims.to_vec() };
        self.inputs.push((Storage { dtype: stored, layout }, t));
        let name = format!("x{}", self.inputs.len());
        self.g.input(&name, ty).unwrap()
    }

    pub fn op(&mut self, op: Op, inputs: &[NodeId]) -> NodeId {
        self.g.push(op, inputs, &[]).unwrap()
    }

    /// A map with given accesses; the body in text.
    pub fn map(&mut self, domain: &[Ix], body: &str, inputs: &[(NodeId, Vec<Ix>)]) -> NodeId {
        let accesses = inputs.iter().map(|(_, a)| Access::new(a.clone())).collect();
        let nodes: Vec<NodeId> = inputs.iter().map(|i| i.0).collect();
        self.op(Op::Map { domain: domain.to_vec(), body: Scalar::parse(body).unwrap(), accesses }, &nodes)
    }

    pub fn dims(&self, n: NodeId) -> Vec<Ix> {
        self.g.node(n).ty.dims.clone()
    }

    pub fn output(&mut self, n: NodeId, stored: DType, layout: Layout) {
        let name = format!("y{}", self.outputs.len());
        self.g.output(&name, n);
        self.outputs.push(Storage { dtype: stored, layout });
    }

    pub fn case(self, name: impl Into<String>, tolerance: f64) -> Case {
        let (inputs, values) = self.inputs.into_iter().unzip();
        Case {
            name: name.into(),
            cone: Cone { graph: self.g, inputs, outputs: self.outputs },
            inputs: values,
            tolerance,
            archetype: None,
            all_schedules: false,
            pick: None,
            target: None,
            kinds: vec![TargetKind::Cpu, TargetKind::Cuda],
        }
    }
}

impl Case {
    pub fn on(mut self, kind: TargetKind, archetype: &'static str) -> Self {
        self.kinds = vec![kind];
        self.archetype = Some(archetype);
        self
    }
    pub fn pick(mut self, parameter: &'static str, value: i64) -> Self {
        self.pick = Some((parameter, value));
        self
    }
    pub fn every_schedule(mut self) -> Self {
        self.all_schedules = true;
        self
    }
}

pub fn ix<const N: usize>(v: [i64; N]) -> Vec<Ix> {
    v.iter().map(|d| Ix::konst(*d)).collect()
}

pub fn d(i: usize) -> Ix {
    Ix::axis(i)
}

pub fn axes<const N: usize>(v: [usize; N]) -> Vec<Ix> {
    v.iter().map(|i| Ix::axis(*i)).collect()
}

pub fn rows(rank: usize) -> Layout {
    Layout::row_major(rank)
}

/// A guard `0 <= e < n`.
pub fn guard(expr: Ix, extent: Ix) -> Guard {
    Guard { expr, extent }
}
