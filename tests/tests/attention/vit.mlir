module attributes {kiln.phase = "onnx"} {
  func.func @main(%arg0: tensor<2x37x64xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
    %0 = onnx.Weight "o.bias" : tensor<64xf32>
    %1 = onnx.Weight "qkv.bias" : tensor<192xf32>
    %2 = onnx.Weight "onnx::MatMul_61" : tensor<64x192xf32>
    %3 = onnx.Weight "onnx::MatMul_72" : tensor<64x64xf32>
    %4 = onnx.MatMul(%arg0, %2) {onnx.node = "/qkv/MatMul"} : (tensor<2x37x64xf32>, tensor<64x192xf32>) -> !onnx.value
    %5 = onnx.Add(%1, %4) {onnx.node = "/qkv/Add"} : (tensor<192xf32>, !onnx.value) -> !onnx.value
    %6 = onnx.Constant() {onnx.node = "/Constant", value = dense<[2, 37, 3, 4, 16]> : tensor<5xi64>} : () -> tensor<5xi64>
    %7 = onnx.Reshape(%5, %6) {allowzero = 0 : i64, onnx.node = "/Reshape"} : (!onnx.value, tensor<5xi64>) -> !onnx.value
    %8 = onnx.Transpose(%7) {onnx.node = "/Transpose", perm = array<i64: 2, 0, 3, 1, 4>} : (!onnx.value) -> !onnx.value
    %9 = onnx.Constant() {onnx.node = "/Constant_1", value = dense<1> : tensor<3xi64>} : () -> tensor<3xi64>
    %10:3 = onnx.Split(%8, %9) {axis = 0 : i64, onnx.node = "/Split"} : (!onnx.value, tensor<3xi64>) -> (!onnx.value, !onnx.value, !onnx.value)
    %11 = onnx.Constant() {onnx.node = "/Constant_2", value = dense<0> : tensor<1xi64>} : () -> tensor<1xi64>
    %12 = onnx.Squeeze(%10#0, %11) {onnx.node = "/Squeeze"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %13 = onnx.Constant() {onnx.node = "/Constant_3", value = dense<0> : tensor<1xi64>} : () -> tensor<1xi64>
    %14 = onnx.Squeeze(%10#1, %13) {onnx.node = "/Squeeze_1"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %15 = onnx.Constant() {onnx.node = "/Constant_4", value = dense<0> : tensor<1xi64>} : () -> tensor<1xi64>
    %16 = onnx.Squeeze(%10#2, %15) {onnx.node = "/Squeeze_2"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %17 = onnx.Transpose(%14) {onnx.node = "/Transpose_1", perm = array<i64: 0, 1, 3, 2>} : (!onnx.value) -> !onnx.value
    %18 = onnx.MatMul(%12, %17) {onnx.node = "/MatMul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %19 = onnx.Constant() {onnx.node = "/Constant_5", value = dense<2.500000e-01> : tensor<f32>} : () -> tensor<f32>
    %20 = onnx.Mul(%18, %19) {onnx.node = "/Mul"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %21 = onnx.Softmax(%20) {axis = -1 : i64, onnx.node = "/Softmax"} : (!onnx.value) -> !onnx.value
    %22 = onnx.MatMul(%21, %16) {onnx.node = "/MatMul_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %23 = onnx.Transpose(%22) {onnx.node = "/Transpose_2", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %24 = onnx.Constant() {onnx.node = "/Constant_6", value = dense<[2, 37, 64]> : tensor<3xi64>} : () -> tensor<3xi64>
    %25 = onnx.Reshape(%23, %24) {allowzero = 0 : i64, onnx.node = "/Reshape_1"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %26 = onnx.MatMul(%25, %3) {onnx.node = "/o/MatMul"} : (!onnx.value, tensor<64x64xf32>) -> !onnx.value
    %27 = onnx.Add(%0, %26) {onnx.node = "/o/Add"} : (tensor<64xf32>, !onnx.value) -> tensor<*xf32>
    return %27 : tensor<*xf32>
  }
}
