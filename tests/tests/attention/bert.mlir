module attributes {kiln.phase = "onnx"} {
  func.func @main(%arg0: tensor<2x40x64xf32> {onnx.name = "x"}, %arg1: tensor<2x40xi64> {onnx.name = "mask"}) -> (tensor<*xf32> {onnx.name = "y"}) {
    %0 = onnx.Weight "q.bias" : tensor<64xf32>
    %1 = onnx.Weight "k.bias" : tensor<64xf32>
    %2 = onnx.Weight "v.bias" : tensor<64xf32>
    %3 = onnx.Weight "o.bias" : tensor<64xf32>
    %4 = onnx.Weight "onnx::MatMul_90" : tensor<64x64xf32>
    %5 = onnx.Weight "onnx::MatMul_96" : tensor<64x64xf32>
    %6 = onnx.Weight "onnx::MatMul_102" : tensor<64x64xf32>
    %7 = onnx.Weight "onnx::MatMul_112" : tensor<64x64xf32>
    %8 = onnx.MatMul(%arg0, %4) {onnx.node = "/q/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %9 = onnx.Add(%0, %8) {onnx.node = "/q/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %10 = onnx.Constant() {onnx.node = "/Constant", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %11 = onnx.Reshape(%9, %10) {allowzero = 0 : i64, onnx.node = "/Reshape"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %12 = onnx.Transpose(%11) {onnx.node = "/Transpose", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %13 = onnx.MatMul(%arg0, %5) {onnx.node = "/k/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %14 = onnx.Add(%1, %13) {onnx.node = "/k/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %15 = onnx.Constant() {onnx.node = "/Constant_1", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %16 = onnx.Reshape(%14, %15) {allowzero = 0 : i64, onnx.node = "/Reshape_1"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %17 = onnx.MatMul(%arg0, %6) {onnx.node = "/v/MatMul"} : (tensor<2x40x64xf32>, tensor<64x64xf32>) -> !onnx.value
    %18 = onnx.Add(%2, %17) {onnx.node = "/v/Add"} : (tensor<64xf32>, !onnx.value) -> !onnx.value
    %19 = onnx.Constant() {onnx.node = "/Constant_2", value = dense<[2, 40, 4, 16]> : tensor<4xi64>} : () -> tensor<4xi64>
    %20 = onnx.Reshape(%18, %19) {allowzero = 0 : i64, onnx.node = "/Reshape_2"} : (!onnx.value, tensor<4xi64>) -> !onnx.value
    %21 = onnx.Transpose(%20) {onnx.node = "/Transpose_1", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %22 = onnx.Transpose(%16) {onnx.node = "/Transpose_2", perm = array<i64: 0, 2, 3, 1>} : (!onnx.value) -> !onnx.value
    %23 = onnx.MatMul(%12, %22) {onnx.node = "/MatMul"} : (!onnx.value, !onnx.value) -> !onnx.value
    %24 = onnx.Constant() {onnx.node = "/Constant_3", value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
    %25 = onnx.Div(%23, %24) {onnx.node = "/Div"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %26 = onnx.Constant() {onnx.node = "/Constant_4", value = dense<1> : tensor<1xi64>} : () -> tensor<1xi64>
    %27 = onnx.Unsqueeze(%arg1, %26) {onnx.node = "/Unsqueeze"} : (tensor<2x40xi64>, tensor<1xi64>) -> !onnx.value
    %28 = onnx.Constant() {onnx.node = "/Constant_5", value = dense<2> : tensor<1xi64>} : () -> tensor<1xi64>
    %29 = onnx.Unsqueeze(%27, %28) {onnx.node = "/Unsqueeze_1"} : (!onnx.value, tensor<1xi64>) -> !onnx.value
    %30 = onnx.Cast(%29) {onnx.node = "/Cast", to = 1 : i64} : (!onnx.value) -> !onnx.value
    %31 = onnx.Constant() {onnx.node = "/Constant_6", value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
    %32 = onnx.Sub(%31, %30) {onnx.node = "/Sub"} : (tensor<f32>, !onnx.value) -> !onnx.value
    %33 = onnx.Constant() {onnx.node = "/Constant_7", value = dense<-1.000000e+04> : tensor<f32>} : () -> tensor<f32>
    %34 = onnx.Mul(%32, %33) {onnx.node = "/Mul"} : (!onnx.value, tensor<f32>) -> !onnx.value
    %35 = onnx.Add(%25, %34) {onnx.node = "/Add"} : (!onnx.value, !onnx.value) -> !onnx.value
    %36 = onnx.Softmax(%35) {axis = -1 : i64, onnx.node = "/Softmax"} : (!onnx.value) -> !onnx.value
    %37 = onnx.MatMul(%36, %21) {onnx.node = "/MatMul_1"} : (!onnx.value, !onnx.value) -> !onnx.value
    %38 = onnx.Transpose(%37) {onnx.node = "/Transpose_3", perm = array<i64: 0, 2, 1, 3>} : (!onnx.value) -> !onnx.value
    %39 = onnx.Constant() {onnx.node = "/Constant_8", value = dense<[2, 40, 64]> : tensor<3xi64>} : () -> tensor<3xi64>
    %40 = onnx.Reshape(%38, %39) {allowzero = 0 : i64, onnx.node = "/Reshape_3"} : (!onnx.value, tensor<3xi64>) -> !onnx.value
    %41 = onnx.MatMul(%40, %7) {onnx.node = "/o/MatMul"} : (!onnx.value, tensor<64x64xf32>) -> !onnx.value
    %42 = onnx.Add(%3, %41) {onnx.node = "/o/Add"} : (tensor<64xf32>, !onnx.value) -> tensor<*xf32>
    return %42 : tensor<*xf32>
  }
}
