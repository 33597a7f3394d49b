//! Prints what an ONNX file holds: `cargo run -p kiln-onnx --example summary MODEL.onnx`.

use std::collections::BTreeMap;

fn main() {
    for path in std::env::args().skip(1) {
        match kiln_onnx::load(path.as_ref()) {
            Err(error) => println!("{path}: {error}"),
            Ok(model) => {
                let mut ops = BTreeMap::new();
                for node in &model.graph.nodes {
                    *ops.entry(node.qualified_op()).or_insert(0) += 1;
                }
                println!("{path}: by '{}', {:?}", model.producer, model.opsets);
                println!("  inputs {:?}\n  outputs {:?}\n  operators {ops:?}", model.graph.inputs, model.graph.outputs);
                let weights = model.weights();
                let bytes: usize = weights.iter().filter_map(|w| w.bytes()).map(|b| b.len()).sum();
                println!("  {} tensors, {bytes} bytes", weights.len());
            }
        }
    }
}
