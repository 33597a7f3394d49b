//! Drives the lowering from ONNX files and runs the result in the reference evaluator.
#![allow(dead_code)]

pub(crate) mod npz;

use std::{borrow::Cow, collections::BTreeMap, path::Path, sync::Arc};

use kiln_algebra::{
    DType, Graph, Tensor, TensorType,
    eval::{WeightSource, evaluate},
};
use kiln_dialects::onnx::{AttrValue, Dim, Initializer, InputInfo, OnnxGraph, OnnxNode, dtype_of_code};
use kiln_passes::{
    lower::{LowerError, LowerOptions, lower_model, lower_script},
    script::{HostData, evaluate_script},
};

/// Tensors with more elements than this stay outside the graph.
const AT_HAND: u64 = 4096;

/// Weights of a model by key.
#[derive(Default)]
pub(crate) struct Weights(BTreeMap<String, bytes::Bytes>);

impl WeightSource for Weights {
    fn bytes(&self, key: &str) -> Option<Cow<'_, [u8]>> {
        self.0.get(key).map(|b| Cow::Borrowed(&b[..]))
    }
}

fn dtype(t: kiln_onnx::ElementType) -> Result<DType, String> {
    dtype_of_code(i64::from(t.code())).ok_or_else(|| format!("element type {t} is not supported"))
}

fn tensor(w: &kiln_onnx::WeightRef, weights: &mut Weights) -> Result<(TensorType, Option<Tensor>), String> {
    let dtype = dtype(w.dtype)?;
    let shape: Vec<usize> = w.shape.iter().map(|d| *d as usize).collect();
    let bytes: bytes::Bytes = w.unpacked().ok_or("a tensor of strings")?.into_owned().into();
    weights.0.insert(w.key.clone(), bytes.clone());
    let t = (w.elements() <= AT_HAND).then(|| Tensor::new(dtype, &shape, &bytes[..])).transpose().map_err(|e| e.to_string())?;
    Ok((TensorType::fixed(dtype, &shape), t))
}

fn attribute(a: &kiln_onnx::Attribute, weights: &mut Weights) -> Result<AttrValue, String> {
    use kiln_onnx::Attribute as A;
    let text = |b: &bytes::Bytes| String::from_utf8_lossy(b).into_owned();
    Ok(match a {
        A::Float(v) => AttrValue::Float(*v),
        A::Int(v) => AttrValue::Int(*v),
        A::String(v) => AttrValue::String(text(v)),
        A::Floats(v) => AttrValue::Floats(v.clone()),
        A::Ints(v) => AttrValue::Ints(v.clone()),
        A::Strings(v) => AttrValue::Strings(v.iter().map(text).collect()),
        A::Tensor(w) => match tensor(w, weights)? {
            (_, Some(t)) => AttrValue::Tensor(t),
            (ty, None) => AttrValue::External(w.key.as_str().into(), ty),
        },
        A::Graph(g) => AttrValue::Graph(Box::new(graph(g, true, weights)?)),
        other => return Err(format!("an attribute of kind {}", other.kind())),
    })
}

fn graph(g: &kiln_onnx::Graph, body: bool, weights: &mut Weights) -> Result<OnnxGraph, String> {
    let optional = |n: &String| (!n.is_empty()).then(|| Arc::from(n.as_str()));
    let mut out = OnnxGraph { outputs: g.outputs.iter().map(|o| o.name.as_str().into()).collect(), ..OnnxGraph::default() };
    for i in &g.inputs {
        if body {
            out.params.push(i.name.as_str().into());
            continue;
        }
        let Some(kiln_onnx::Type::Tensor { elem, shape: Some(shape) }) = &i.ty else {
            return Err(format!("input {} has no tensor type with a rank", i.name));
        };
        let dim = |d: &kiln_onnx::Dim| match d {
            kiln_onnx::Dim::Known(v) => Dim::Fixed(*v as i64),
            kiln_onnx::Dim::Symbol(n) => Dim::Named(n.as_str().into()),
            kiln_onnx::Dim::Unknown => Dim::Unknown,
        };
        out.inputs.push(InputInfo {
            name: i.name.as_str().into(),
            dtype: dtype(*elem)?,
            dims: shape.iter().map(dim).collect(),
            kind: kiln_dialects::onnx::InputKind::Tensor,
        });
    }
    for w in &g.initializers {
        let (ty, tensor) = tensor(&w.tensor, weights)?;
        out.initializers.push(Initializer { name: w.name.as_str().into(), key: w.tensor.key.as_str().into(), ty, tensor });
    }
    for n in &g.nodes {
        let attrs = n.attributes.iter().map(|(k, a)| Ok((k.clone(), attribute(a, weights)?)));
        out.nodes.push(OnnxNode {
            name: n.name.as_str().into(),
            op_type: n.op_type.as_str().into(),
            domain: n.domain.as_str().into(),
            version: n.version,
            attrs: attrs.collect::<Result<_, String>>().map_err(|e| format!("node '{}' ({}): {e}", n.name, n.op_type))?,
            inputs: n.inputs.iter().map(optional).collect(),
            outputs: n.outputs.iter().map(optional).collect(),
        });
    }
    Ok(out)
}

/// A model file as plain data, and its weights.
pub(crate) fn load(path: &Path) -> Result<(OnnxGraph, Weights), String> {
    let model = kiln_onnx::load(path).map_err(|e| e.to_string())?;
    let mut weights = Weights::default();
    Ok((graph(&model.graph, false, &mut weights)?, weights))
}

/// Lowers; errors are joined by line.
pub(crate) fn lower(model: &OnnxGraph, options: &LowerOptions) -> Result<Graph, String> {
    lower_model(model, options).map_err(|e| e.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

/// Values of the symbols for input shapes.
pub(crate) fn symbols(g: &Graph, inputs: &[Tensor]) -> Result<Vec<i64>, String> {
    let mut out: Vec<Option<i64>> = vec![None; g.symbols.len()];
    for (p, t) in g.inputs.iter().zip(inputs) {
        for (d, v) in g.node(p.node).ty.dims.iter().zip(t.shape()) {
            if let Some(s) = d.as_sym() {
                out[s] = Some(*v as i64);
            }
        }
    }
    for i in 0..out.len() {
        if let (None, Some(def)) = (out[i], &g.symbols[i].def) {
            let known: Vec<i64> = out.iter().map(|v| v.unwrap_or(0)).collect();
            out[i] = def.eval(&[], &known);
        }
    }
    out.into_iter().zip(&g.symbols).map(|(v, s)| v.ok_or_else(|| format!("symbol {} is not determined", s.name))).collect()
}

/// Runs a graph on named inputs.
pub(crate) fn run(g: &Graph, inputs: &BTreeMap<String, Tensor>, weights: &Weights) -> Result<Vec<Tensor>, String> {
    let find = |p: &kiln_algebra::Port| inputs.get(&*p.name).cloned().ok_or_else(|| format!("input {} is missing", p.name));
    let inputs: Vec<Tensor> = g.inputs.iter().map(find).collect::<Result<_, _>>()?;
    evaluate(g, &inputs, &symbols(g, &inputs)?, weights).map_err(|e| {
        let mut text = e.to_string();
        let mut source = std::error::Error::source(&e);
        while let Some(s) = source {
            text += &format!(": {s}");
            source = s.source();
        }
        text
    })
}

/// Runs the case of a folder; for each output its name, what comes out, and what should.
pub(crate) fn answers(folder: &Path) -> Result<Vec<(String, Tensor, Tensor)>, String> {
    let (model, weights) = load(&folder.join("model.onnx")).map_err(|e| format!("import: {e}"))?;
    let inputs = npz::read_typed(folder, "inputs")?;
    let wanted = npz::read_typed(folder, "outputs")?;
    let join = |e: Vec<LowerError>| e.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    let script = lower_script(&model, &LowerOptions::default()).map_err(|e| format!("lower: {}", join(e)))?;
    let name = |v: &kiln_plan::HostValue| script.values[v.0 as usize].name.clone();
    let find = |v| inputs.get(&*name(v)).cloned().map(HostData::Tensor).ok_or_else(|| format!("input {} is missing", name(v)));
    let given = script.inputs.iter().map(find).collect::<Result<Vec<_>, _>>()?;
    let got = evaluate_script(&script, &given, &weights).map_err(|e| {
        let mut text = format!("run: {e}");
        let mut source = std::error::Error::source(&e);
        while let Some(s) = source {
            text += &format!(": {s}");
            source = s.source();
        }
        text
    })?;
    let mut out = Vec::new();
    for (v, got) in script.outputs.iter().zip(got) {
        if let (Some(w), HostData::Tensor(got)) = (wanted.get(&*name(v)), got) {
            out.push((name(v).to_string(), got, w.clone()));
        }
    }
    Ok(out)
}

/// Relative L2 distance; infinity where shapes, types, or the places of infinities and no-numbers differ.
pub(crate) fn distance(got: &Tensor, wanted: &Tensor) -> f64 {
    if got.dtype() != wanted.dtype() || got.shape() != wanted.shape() {
        return f64::INFINITY;
    }
    if !wanted.dtype().is_float() {
        return if got.bytes() == wanted.bytes() { 0.0 } else { f64::INFINITY };
    }
    let (mut num, mut den) = (0.0, 0.0);
    for (g, w) in got.to_f64_vec().into_iter().zip(wanted.to_f64_vec()) {
        if !(g.is_finite() && w.is_finite()) {
            if g == w || (g.is_nan() && w.is_nan()) {
                continue;
            }
            return f64::INFINITY;
        }
        num += (g - w) * (g - w);
        den += w * w;
    }
    if num == 0.0 { 0.0 } else { (num / f64::max(den, 1e-30)).sqrt() }
}
