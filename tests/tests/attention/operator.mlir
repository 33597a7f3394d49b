// ONNX's own operator: 8 heads of 16 that share 2 heads of keys, causal.
module attributes {kiln.phase = "onnx"} {
  func.func @main(%q: tensor<2x8x40x16xf32> {onnx.name = "q"}, %k: tensor<2x2x40x16xf32> {onnx.name = "k"}, %v: tensor<2x2x40x16xf32> {onnx.name = "v"}) -> (!onnx.value {onnx.name = "y"}) {
    %y = onnx.Attention(%q, %k, %v) {onnx.node = "attention", is_causal = 1 : i64}
        : (tensor<2x8x40x16xf32>, tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) -> !onnx.value
    return %y : !onnx.value
  }
}
