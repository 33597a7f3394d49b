//! Models that the benches generate, so that no bench needs a file.

pub mod planning;

use kiln_algebra::Graph;
use kiln_compiler::import::onnx_graph;
use kiln_onnx::{
    Attribute, Dim, ElementType, Graph as ModelGraph, Initializer, Model, NEWEST_OPSET, Node, Payload, Type, ValueInfo, WeightRef,
};
use kiln_passes::{
    eqsat::{AnalyticalCost, CoverOptions, Report, cover},
    lower::{LowerOptions, lower_model},
};
use kiln_plan::Archetype;

/// A model under construction: nodes in order, values named after their nodes.
#[derive(Default)]
struct Builder {
    graph: ModelGraph,
}

impl Builder {
    fn input(&mut self, name: &str, dims: Vec<Dim>) -> String {
        let ty = Some(Type::Tensor { elem: ElementType::Float, shape: Some(dims) });
        self.graph.inputs.push(ValueInfo { name: name.into(), ty });
        name.into()
    }

    fn constant(&mut self, name: &str, dtype: ElementType, shape: &[u64], bytes: Vec<u8>) -> String {
        let tensor = WeightRef { key: name.into(), dtype, shape: shape.to_vec(), payload: Payload::Owned(bytes.into()) };
        self.graph.initializers.push(Initializer { name: name.into(), tensor });
        name.into()
    }

    fn weight(&mut self, name: &str, shape: &[u64]) -> String {
        let elements: u64 = shape.iter().product();
        self.constant(name, ElementType::Float, shape, vec![0; elements as usize * 4])
    }

    fn integers(&mut self, name: &str, values: &[i64]) -> String {
        let bytes = values.iter().flat_map(|v| v.to_le_bytes()).collect();
        self.constant(name, ElementType::Int64, &[values.len() as u64], bytes)
    }

    fn node(&mut self, op: &str, name: &str, inputs: &[&str], attributes: &[(&str, Attribute)]) -> String {
        self.graph.nodes.push(Node {
            name: name.into(),
            op_type: op.into(),
            domain: String::new(),
            version: NEWEST_OPSET,
            overload: String::new(),
            inputs: inputs.iter().map(|i| (*i).to_owned()).collect(),
            outputs: vec![name.into()],
            attributes: attributes.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect(),
        });
        name.into()
    }

    fn linear(&mut self, name: &str, x: &str, from: u64, to: u64) -> String {
        let w = self.weight(&format!("{name}.weight"), &[from, to]);
        let b = self.weight(&format!("{name}.bias"), &[to]);
        let y = self.node("MatMul", &format!("{name}.product"), &[x, &w], &[]);
        self.node("Add", name, &[&y, &b], &[])
    }

    fn layer_norm(&mut self, name: &str, x: &str, width: u64) -> String {
        let scale = self.weight(&format!("{name}.weight"), &[width]);
        let shift = self.weight(&format!("{name}.bias"), &[width]);
        self.node("LayerNormalization", name, &[x, &scale, &shift], &[("axis", Attribute::Int(-1))])
    }

    fn finish(mut self, output: String) -> Model {
        self.graph.outputs.push(ValueInfo { name: output, ty: None });
        Model { ir_version: 10, producer: String::new(), opsets: vec![], metadata: vec![], graph: self.graph, files: vec![] }
    }
}

/// A transformer encoder with its norms after the residuals, as BERT has them; batch and sequence are symbols.
pub fn transformer(layers: usize, width: u64, heads: u64) -> Model {
    let mut b = Builder::default();
    let dims = vec![Dim::Symbol("batch".into()), Dim::Symbol("sequence".into()), Dim::Known(width)];
    let mut x = b.input("x", dims);
    let split = b.integers("split", &[0, 0, heads as i64, (width / heads) as i64]);
    let join = b.integers("join", &[0, 0, width as i64]);
    let root = (width as f32 / heads as f32).sqrt();
    let root = b.constant("root", ElementType::Float, &[], root.to_le_bytes().to_vec());
    for layer in 0..layers {
        let at = |name: &str| format!("layer{layer}.{name}");
        let projected = |b: &mut Builder, name: &str, perm: [i64; 4]| {
            let y = b.linear(&at(name), &x, width, width);
            let y = b.node("Reshape", &at(&format!("{name}.heads")), &[&y, &split], &[]);
            b.node("Transpose", &at(&format!("{name}.rows")), &[&y], &[("perm", Attribute::Ints(perm.to_vec()))])
        };
        let q = projected(&mut b, "query", [0, 2, 1, 3]);
        let k = projected(&mut b, "key", [0, 2, 3, 1]);
        let v = projected(&mut b, "value", [0, 2, 1, 3]);
        let scores = b.node("MatMul", &at("scores"), &[&q, &k], &[]);
        let scores = b.node("Div", &at("scaled"), &[&scores, &root], &[]);
        let p = b.node("Softmax", &at("softmax"), &[&scores], &[("axis", Attribute::Int(-1))]);
        let y = b.node("MatMul", &at("mixed"), &[&p, &v], &[]);
        let y = b.node("Transpose", &at("mixed.rows"), &[&y], &[("perm", Attribute::Ints(vec![0, 2, 1, 3]))]);
        let y = b.node("Reshape", &at("joined"), &[&y, &join], &[]);
        let y = b.linear(&at("out"), &y, width, width);
        let y = b.node("Add", &at("residual1"), &[&y, &x], &[]);
        let h = b.layer_norm(&at("norm1"), &y, width);
        let y = b.linear(&at("up"), &h, width, 4 * width);
        let y = b.node("Gelu", &at("gelu"), &[&y], &[]);
        let y = b.linear(&at("down"), &y, 4 * width, width);
        let y = b.node("Add", &at("residual2"), &[&y, &h], &[]);
        x = b.layer_norm(&at("norm2"), &y, width);
    }
    b.finish(x)
}

/// relu(batch_norm(conv3x3(x)) + x) of a batch of one, with square images.
pub fn cnn_block(channels: u64, size: u64) -> Model {
    let mut b = Builder::default();
    let x = b.input("x", vec![Dim::Known(1), Dim::Known(channels), Dim::Known(size), Dim::Known(size)]);
    let w = b.weight("conv.weight", &[channels, channels, 3, 3]);
    let conv = b.node("Conv", "conv", &[&x, &w], &[("pads", Attribute::Ints(vec![1; 4]))]);
    let [scale, shift, mean, var] = ["scale", "shift", "mean", "var"].map(|n| b.weight(&format!("bn.{n}"), &[channels]));
    let bn = b.node("BatchNormalization", "bn", &[&conv, &scale, &shift, &mean, &var], &[]);
    let sum = b.node("Add", "residual", &[&bn, &x], &[]);
    let y = b.node("Relu", "relu", &[&sum], &[]);
    b.finish(y)
}

/// The front end: import into MLIR, back out of it, and lowering to primitives.
///
/// # Panics
/// When a generated model is refused.
pub fn lower(model: &Model) -> Graph {
    let graph = onnx_graph(model).unwrap_or_else(|e| panic!("import: {e}"));
    lower_model(&graph, &LowerOptions::default()).unwrap_or_else(|e| panic!("lowering: {e:?}"))
}

/// Saturates a graph and covers it with all archetypes for a built-in target.
///
/// # Panics
/// When there is no such target, or the graph has no cover.
pub fn covered(graph: &Graph, target: &str) -> Report {
    let info = kiln_codegen::data::target(target).unwrap_or_else(|| panic!("no target '{target}'"));
    let options = CoverOptions::new(info.unwrap_or_else(|e| panic!("{target}: {e}")));
    let archetypes: Vec<Box<dyn Archetype>> =
        kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
    cover(graph, &options, &archetypes, &AnalyticalCost).unwrap_or_else(|e| panic!("covering: {e}")).1
}
