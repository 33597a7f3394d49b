//! The onnx dialect: text, and what its verifier refuses.
use kiln_dialects::{context, module::OwnedModule};

fn refusals(body: &str) -> Vec<String> {
    let context = context();
    let text = format!("func.func @main(%x: tensor<2x3xf32>, %i: tensor<2xi64>, %b: tensor<i1>) {{\n{body}\nreturn\n}}");
    match OwnedModule::parse(&context, &text) {
        Ok(_) => Vec::new(),
        Err(diagnostics) => diagnostics.into_iter().map(|d| d.message).collect(),
    }
}

#[test]
fn text_reads_back() {
    let context = context();
    let text = r#"module {
  func.func @main(%arg0: tensor<2x3xf32>, %arg1: tensor<i1>) -> tensor<*xf32> {
    %0 = onnx.None
    %1 = onnx.Weight "w" : tensor<3x4xf32>
    %2 = onnx.MatMul(%arg0, %1) {onnx.node = "mm"} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %3 = onnx.Clip(%2, %0, %0) : (tensor<2x4xf32>, none, none) -> !onnx.value
    %4 = onnx.If(%arg1) {
      onnx.Yield %3 : !onnx.value
    }, {
      onnx.Yield %2 : tensor<2x4xf32>
    } : (tensor<i1>) -> tensor<*xf32>
    return %4 : tensor<*xf32>
  }
}
"#;
    let module = OwnedModule::parse(&context, text).unwrap();
    assert_eq!(module.text(), text);
}

#[test]
fn verifier_checks_the_schema() {
    for (body, expected) in [
        ("%0 = onnx.Relu() : () -> tensor<2x3xf32>", "'onnx.Relu' op has 0 inputs, not 1"),
        (
            "%0 = onnx.Concat(%x, %x) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>",
            "'onnx.Concat' op attribute 'axis' is missing",
        ),
        (
            "%0 = onnx.Concat(%x) {axis = 1.0 : f32} : (tensor<2x3xf32>) -> tensor<2x3xf32>",
            "'onnx.Concat' op attribute 'axis' is not of the kind INT",
        ),
        (
            "%0 = onnx.Relu(%x) {slope = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>",
            "'onnx.Relu' op attribute 'slope' is unknown",
        ),
        (
            "%0 = onnx.Add(%x, %i) : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>",
            "'onnx.Add' op input 'B' is of int64 where another of its type variable is of float",
        ),
        (
            "%0 = onnx.Sqrt(%i) : (tensor<2xi64>) -> tensor<2xi64>",
            "'onnx.Sqrt' op input 'X' is of int64; the operator takes bfloat16, double, float, float16",
        ),
        ("%n = onnx.None\n%0 = onnx.Relu(%n) : (none) -> tensor<2x3xf32>", "'onnx.Relu' op input 'X' is required"),
        ("%0 = onnx.Weight \"w\" : tensor<?xf32>", "'onnx.Weight' op must have a static shape"),
    ] {
        assert_eq!(refusals(body), [expected]);
    }
}
