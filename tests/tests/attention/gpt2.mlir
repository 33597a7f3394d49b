module attributes {kiln.phase = "onnx"} {
  func.func @main(%arg0: tensor<2x40x64xf32> {onnx.name = "x"}) -> (tensor<*xf32> {onnx.name = "y"}) {
    %0 = onnx.Weight "o.bias" : tensor<64xf32>
    %1 = onnx.Weight "qkv.bias" : tensor<192xf32>
    %2 = onnx.Weight "onnx::MatMul_92" : tensor<64x192xf32>
    %3 = onnx.Weight "onnx::Where_109" : tensor<1x1x40x40xi1>
    %4 = onnx.Weight "onnx::MatMul_114" : tensor<64x64xf32>
    %5 = onnx.MatMul(%arg0, %2) {onnx.node = "/qkv/MatMul"} : (tensor<2x40x64xf32>, tensor<64x192xf32>) -> !onnx.value
    %6 = onnx.Add(%1, %5) {onnx.node = "/qkv/Add"} : (tensor<192xf32>, !onnx.value) -> !onnx.value
    %7 = onnx.Constant() {onnx.node = "/Constant", value = dense<64> : tensor<3xi64>} : () -> tensor<3xi64>
    %8:3 = onnx.Split(%6, %7) {axis = 2 : i64, onnx.node = "/Split"} : (!onnx.value, tensor<3xi64>) -> (!onnx.value, !onnx.value, !onnx.value)
    %9 = onnx.Constant() {onnx.node = "/Constant_1", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %10 = onnx.Reshape(%8#0, %9) {allowzero = 0 : i64, onnx.node = "/Reshape"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %11 = onnx.Transpose(%10) {onnx.node = "/Transpose", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %12 = onnx.Constant() {onnx.node = "/Constant_2", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %13 = onnx.Reshape(%8#1, %12) {allowzero = 0 : i64, onnx.node = "/Reshape_1"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %14 = onnx.Constant() {onnx.node = "/Constant_3", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %15 = onnx.Reshape(%8#2, %14) {allowzero = 0 : i64, onnx.node = "/Reshape_2"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %16 = onnx.Transpose(%15) {onnx.node = "/Transpose_1", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %17 = onnx.Transpose(%13) {onnx.node = "/Transpose_2", perm = array<i64: 0, 2, 3, 1>} : (!onnx.value) -> !onnx.value
    %18 = onnx.MatMul(%11, %17) {onnx.node = "/MatMul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %19 = onnx.Constant() {onnx.node = "/Constant_4", value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
    %20 = onnx.Div(%18, %19) {onnx.node = "/Div"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %21 = onnx.Constant() {onnx.node = "Constant_16", value = dense<-3.40282347E+38> : tensor<f32>} : () -> tensor<f32>
    %22 = onnx.Where(%3, %20, %21) {onnx.node = "/Where"} : (tensor<1x1x40x40xi1>, !onnx.value, tensor<f32>) -> !onnx.value
    %23 = onnx.Softmax(%22) {axis = -1 : i64, onnx.node = "/Softmax"} : (!onnx.value) -> !onnx.value
    %24 = onnx.MatMul(%23, %16) {onnx.node = "/MatMul_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %25 = onnx.Transpose(%24) {onnx.node = "/Transpose_3", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %26 = onnx.Constant() {onnx.node = "/Constant_5", value = dense<[2, 40, 64]> : tensor<3xi64>} : () -> tensor<3xi64>
    %27 = onnx.Reshape(%25, %26) {allowzero = 0 : i64, onnx.node = "/Reshape_3"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %28 = onnx.MatMul(%27, %4) {onnx.node = "/o/MatMul"} : (!onnx.value, tensor<64x64xf32>) -> !onnx.value
    %29 = onnx.Add(%0, %28) {onnx.node = "/o/Add"} : (tensor<64xf32>, !onnx.value) -> tensor<*xf32>
    return %29 : tensor<*xf32>
  }
}
