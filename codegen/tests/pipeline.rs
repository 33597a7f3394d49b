//! From a model's text to tile programs, through passes alone.
#![allow(clippy::unwrap_used)]
use kiln_dialects::{
    context,
    module::OwnedModule,
    pass::{RunOptions, run_pipeline},
};

const MODEL: &str = "module attributes {kiln.phase = \"onnx\", kiln.symbols = [{name = \"n\", min = 1, opt = 4, max = 64}]} {
    func.func @main(%x: tensor<?x4xf32, affine_map<()[s0] -> (s0, 4)>> {onnx.name = \"x\"}) -> (!onnx.value {onnx.name = \"y\"}) {
        %w = onnx.Weight \"w\" : tensor<4x8xf32>
        %h = onnx.MatMul(%x, %w) {onnx.node = \"/mm\"} : (tensor<?x4xf32, affine_map<()[s0] -> (s0, 4)>>, tensor<4x8xf32>) -> !onnx.value
        %r = onnx.Relu(%h) {onnx.node = \"/relu\"} : (!onnx.value) -> !onnx.value
        %y = onnx.Softmax(%r) {onnx.node = \"/softmax\"} : (!onnx.value) -> !onnx.value
        return %y : !onnx.value
    }
}";

fn run(text: &str, pipeline: &str) -> (String, String) {
    kiln_passes::registry::register_all();
    kiln_codegen::register_passes();
    let context = context();
    let mut module = OwnedModule::parse(&context, text).unwrap();
    let said = run_pipeline(&mut module, pipeline, &RunOptions::default()).unwrap();
    (module.text(), said.iter().map(|d| format!("{d}\n")).collect())
}

/// Every phase can be entered from the text of the one before.
#[test]
fn phases_from_text() {
    for target in ["x86_64", "sm_80"] {
        let (alg, _) = run(MODEL, "onnx-to-alg");
        let (kernel, said) = run(&alg, &format!("saturate-and-cover{{target={target}}}"));
        assert!(said.contains("launches"), "{said}");
        assert!(kernel.contains("rt.program @main") && kernel.contains("kernel.func"), "{kernel}");
        let (buffers, said) = run(&kernel, "bufferize");
        assert!(said.contains("the arena takes"), "{said}");
        let (tile, _) = run(&buffers, &format!("schedule{{target={target}}}"));
        assert!(tile.contains("kiln.phase = \"tile\"") && tile.contains("tile.func") && !tile.contains("kernel.func"), "{tile}");
        let (again, _) = run(&tile, "canonicalize,cse");
        assert!(again.contains("tile.func"), "{again}");
    }
}

#[test]
fn schedule_chooses_for_a_kernel_without_an_archetype() {
    let text = "kernel.func @k(%x: tensor<64x256xf32>) -> tensor<64x256xf32> {
        %y = alg.map \"exp(x0)\"(%x) : (tensor<64x256xf32>) -> tensor<64x256xf32>
        kernel.return %y : tensor<64x256xf32>\n}";
    let (tile, _) = run(text, "schedule");
    assert!(tile.contains("tile.func @k(") && tile.contains("tile.store"), "{tile}");
}

#[test]
fn negative_unknown_target() {
    kiln_codegen::register_passes();
    let context = context();
    let mut module = OwnedModule::parse(&context, "module {}").unwrap();
    let error = run_pipeline(&mut module, "schedule{target=z80}", &RunOptions::default()).unwrap_err().to_string();
    assert!(error.contains("there is no target 'z80'; known are sm_80, sm_90a, x86_64"), "{error}");
}
