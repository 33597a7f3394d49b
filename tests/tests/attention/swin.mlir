module attributes {kiln.phase = "onnx"} {
  func.func @main(%arg0: tensor<8x49x64xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
    %0 = onnx.Weight "o.bias" : tensor<64xf32>
    %1 = onnx.Weight "qkv.bias" : tensor<192xf32>
    %2 = onnx.Weight "onnx::MatMul_103" : tensor<64x192xf32>
    %3 = onnx.Weight "onnx::Add_114" : tensor<1x4x49x49xf32>
    %4 = onnx.Weight "onnx::Add_122" : tensor<1x4x1x49x49xf32>
    %5 = onnx.Weight "onnx::MatMul_132" : tensor<64x64xf32>
    %6 = onnx.MatMul(%arg0, %2) {onnx.node = "/qkv/MatMul"} : (tensor<8x49x64xf32>, tensor<64x192xf32>) -> !onnx.value
    %7 = onnx.Add(%1, %6) {onnx.node = "/qkv/Add"} : (tensor<192xf32>, !onnx.value) -> !onnx.value
    %8 = onnx.Constant() {onnx.node = "/Constant", value = dense<[8, 49, 3, 4, 16]> : tensor<5xi64>} : () -> tensor<5xi64>
    %9 = onnx.Reshape(%7, %8) {allowzero = 0 : i64, onnx.node = "/Reshape"} : (!onnx.value, tensor<5xi64>) -> !onnx.value
    %10 = onnx.Transpose(%9) {onnx.node = "/Transpose", perm = array<i64: 2, 0, 3, 1, 4>} : (!onnx.value) -> !onnx.value
    %11 = onnx.Constant() {onnx.node = "/Constant_1", value = dense<1> : tensor<3xi64>} : () -> tensor<3xi64>
    %12:3 = onnx.Split(%10, %11) {axis = 0 : i64, onnx.node = "/Split"} : (!onnx.value, tensor<3xi64>) -> (!onnx.value, !onnx.value, !onnx.value)
    %13 = onnx.Constant() {onnx.node = "/Constant_2", value = dense<0> : tensor<1xi64>} : () -> tensor<1xi64>
    %14 = onnx.Squeeze(%12#0, %13) {onnx.node = "/Squeeze"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %15 = onnx.Constant() {onnx.node = "/Constant_3", value = dense<0> : tensor<1xi64>} : () -> tensor<1xi64>
    %16 = onnx.Squeeze(%12#1, %15) {onnx.node = "/Squeeze_1"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %17 = onnx.Constant() {onnx.node = "/Constant_4", value = dense<0> : tensor<1xi64>} : () -> tensor<1xi64>
    %18 = onnx.Squeeze(%12#2, %17) {onnx.node = "/Squeeze_2"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %19 = onnx.Constant() {onnx.node = "/Constant_5", value = dense<2.500000e-01> : tensor<f32>} : () -> tensor<f32>
    %20 = onnx.Mul(%14, %19) {onnx.node = "/Mul"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %21 = onnx.Transpose(%16) {onnx.node = "/Transpose_1", perm = array<i64: 0, 1, 3, 2>} : (!onnx.value) -> !onnx.value
    %22 = onnx.MatMul(%20, %21) {onnx.node = "/MatMul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %23 = onnx.Add(%22, %3) {onnx.node = "/Add"} : (!onnx.value, tensor<1x4x49x49xf32>) -> !onnx.value
    %24 = onnx.Constant() {onnx.node = "/Constant_6", value = dense<[2, 4, 4, 49, 49]> : tensor<5xi64>} : () -> tensor<5xi64>
    %25 = onnx.Reshape(%23, %24) {allowzero = 0 : i64, onnx.node = "/Reshape_1"} : (!onnx.value, tensor<5xi64>) -> !onnx.value
    %26 = onnx.Add(%25, %4) {onnx.node = "/Add_1"} : (!onnx.value, tensor<1x4x1x49x49xf32>) -> !onnx.value
    %27 = onnx.Constant() {onnx.node = "/Constant_7", value = dense<[-1, 4, 49, 49]> : tensor<4xi64>} : () -> tensor<4xi64>
    %28 = onnx.Reshape(%26, %27) {allowzero = 0 : i64, onnx.node = "/Reshape_2"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %29 = onnx.Softmax(%28) {axis = -1 : i64, onnx.node = "/Softmax"} : (!onnx.value) -> !onnx.value
    %30 = onnx.MatMul(%29, %18) {onnx.node = "/MatMul_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %31 = onnx.Transpose(%30) {onnx.node = "/Transpose_2", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %32 = onnx.Constant() {onnx.node = "/Constant_8", value = dense<[8, 49, 64]> : tensor<3xi64>} : () -> tensor<3xi64>
    %33 = onnx.Reshape(%31, %32) {allowzero = 0 : i64, onnx.node = "/Reshape_3"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %34 = onnx.MatMul(%33, %5) {onnx.node = "/o/MatMul"} : (!onnx.value, tensor<64x64xf32>) -> !onnx.value
    %35 = onnx.Add(%0, %34) {onnx.node = "/o/Add"} : (tensor<64xf32>, !onnx.value) -> tensor<*xf32>
    return %35 : tensor<*xf32>
  }
}
