//! Shapes of inputs, through inference and lowering.
use kiln_dialects::{
    context,
    module::OwnedModule,
    pass::{PipelineError, RunOptions, register_upstream, run_pipeline},
};

const MODEL: &str = r#"
#in = affine_map<()[s0, s1] -> (s0, 3, s1)>
module attributes {kiln.symbols = [{name = "batch", min = 1, opt = 1}, {name = "width", min = 1, opt = 1}]} {
  func.func @main(%x: tensor<?x3x?xf32, #in> {onnx.name = "x"}) -> (!onnx.value {onnx.name = "y"}) {
    %shape = onnx.Shape(%x) {onnx.node = "shape", start = 0 : i64, end = 1 : i64} : (tensor<?x3x?xf32, #in>) -> !onnx.value
    %rest = onnx.Constant() {onnx.node = "rest", value = dense<-1> : tensor<1xi64>} : () -> tensor<1xi64>
    %to = onnx.Concat(%shape, %rest) {onnx.node = "to", axis = 0 : i64} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %flat = onnx.Reshape(%x, %to) {onnx.node = "flat"} : (tensor<?x3x?xf32, #in>, !onnx.value) -> !onnx.value
    %y = onnx.Relu(%flat) {onnx.node = "relu"} : (!onnx.value) -> !onnx.value
    return %y : !onnx.value
  }
}"#;

fn run(text: &str, pipeline: &str) -> Result<(String, Vec<String>), PipelineError> {
    crate::registry::register_all();
    register_upstream();
    let context = context();
    let mut module = OwnedModule::parse(&context, text).unwrap();
    let said = run_pipeline(&mut module, pipeline, &RunOptions::default())?;
    Ok((module.text(), said.iter().map(ToString::to_string).collect()))
}

#[test]
fn shape_arithmetic_stays_symbolic() {
    let (text, said) = run(MODEL, "shape-inference").unwrap();
    assert_eq!(said, Vec::<String>::new());
    insta::assert_snapshot!(text);
}

#[test]
fn inputs_are_bound() {
    let (text, _) = run(MODEL, "shape-inference{shapes=x=2x3x8..16..32}").unwrap();
    insta::assert_snapshot!(text);
    for (shapes, reason) in [
        ("y=1", "a shape is given for 'y', which is no input; inputs are x"),
        ("x=1x3", "a shape of 2 dimensions is given for input 'x' of rank 3"),
        ("x=1x4x5", "dimension 1 of input 'x' is 3"),
        ("x=1xx", "is no shape"),
    ] {
        let error = run(MODEL, &format!("shape-inference{{shapes={shapes}}}")).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn model_lowers_to_primitives() {
    let (text, said) = run(MODEL, "shape-inference{shapes=x=?x3x8..16..32},onnx-to-alg").unwrap();
    assert_eq!(said, Vec::<String>::new());
    insta::assert_snapshot!(text);
}

#[test]
fn negative_unknown_operators_are_reported_together() {
    let text = r#"func.func @main(%x: tensor<6xui8> {onnx.name = "x"}) -> !onnx.value {
        %a = onnx.ImageDecoder(%x) {onnx.node = "first"} : (tensor<6xui8>) -> !onnx.value
        %b = onnx.ImageDecoder(%x) {onnx.node = "second"} : (tensor<6xui8>) -> !onnx.value
        return %a : !onnx.value
    }"#;
    let (typed, said) = run(text, "shape-inference").unwrap();
    assert!(typed.contains("-> !onnx.value"));
    assert!(said.iter().all(|s| s.starts_with("warning")) && said.len() == 2, "{said:?}");
    let error = run(text, "onnx-to-alg").unwrap_err().to_string();
    assert!(error.contains("node 'first' (ImageDecoder)") && error.contains("node 'second' (ImageDecoder)"), "{error}");
}
